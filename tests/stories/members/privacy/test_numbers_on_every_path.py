"""On whatever path a number of an identity card comes, only who oversees the work reads it."""

import pytest

from issuebot.domain.language.personal.identity_numbers import mask
from tests.stories.duties.persuasion.talking import offer, reports
from tests.stories.duties.squad import MINUTE, squad_in
from tests.stories.world import World

UNIT = "telecom-office"
MATTER = "幸福里3号楼门口电线垂下来了"
SPELLINGS = [
    "341204198705124318",
    "３４１２０４１９８７０５１２４３１８",
    "3412 0419 8705 1243 18",
    "341204-1987-0512-431X",
]
BORN = "8705"


def read_by(world: World, *readers: object) -> str:
    """All that the bot wrote to these, in plain digits."""
    narrow = str.maketrans("０１２３４５６７８９", "0123456789")
    written = [message for one in readers for message in one.messages if world.telegram.wrote(message)]  # type: ignore[attr-defined]
    texts = [message.words + str(message.buttons) for message in written]
    return "".join(texts).translate(narrow)


@pytest.mark.parametrize("number", SPELLINGS)
def test_each_spelling_is_masked(number: str):
    assert mask(f"证{number}。").startswith(f"证{number[:3]}***")
    assert mask(f"证{number}。").endswith("*。")


@pytest.mark.parametrize(
    "words", ["13805581234 13905581234", "2026-11-28 10:30 1980", "33.870000, 115.780000", "1 2 3 4 5 6 7 8 9 10 11 12"]
)
def test_rows_of_numbers_stay(words: str):
    assert mask(words) == words


async def test_group_report_hides_it(world: World):
    async for number in world.each(SPELLINGS):
        world.wang.says(f"/report 3号楼电线垂下来了 {number}", to=world.groups["xingfu"])
        await world.settle()

        assert BORN not in read_by(world, world.groups["xingfu"], world.groups[UNIT])


async def test_addition_answer_and_edit_hide_it(world: World):
    await world.reports()

    async for number in world.each(SPELLINGS):
        added = world.wang.says(f"补充 {number}", reply_to=world.wang.sees("#1"))
        await world.settle()
        world.wang.edits(added, f"补充一下 {number}")
        world.zhou.says("/ask 1 哪一户？", to=world.groups[UNIT])
        await world.settle()

        world.wang.says(f"我家，{number}")
        await world.settle()

        assert world.groups[UNIT].sees("我家")
        assert BORN not in read_by(world, world.groups[UNIT])


async def test_residents_read_none_of_a_closing_note(world: World):
    await world.reports()

    async for number in world.each(SPELLINGS):
        await world.closes(1, f"已找到当事人 {number}，线已捆好")

        assert world.wang.sees("线已捆好")
        assert BORN not in read_by(world, world.wang, world.groups[UNIT])


async def test_desk_reads_it_whole(world: World):
    await world.reports(words=f"{MATTER} {SPELLINGS[0]}")
    world.li.says("/ticket 1", to=world.groups["desk"])
    await world.settle()

    assert BORN in read_by(world, world.groups["desk"])


async def test_caption_of_a_patrol_hides_it(world: World):
    squad = await squad_in(world)
    await squad.enlist(world.wang, world.zhao)
    await squad.plan(world.wang)
    await squad.at(MINUTE)
    world.wang.says("/patrol")
    await world.settle()

    async for number in world.each(SPELLINGS):
        world.wang.sends_photo(f"电线垂下来了 {number}")
        await world.settle()
        world.time += 60
        await world.tick()

        assert await world.count_tickets() == 1
        assert BORN not in read_by(world, world.wang, *world.groups.values())


async def test_closing_words_of_a_persuasion_hide_it(world: World):
    squad = await squad_in(world)
    await squad.enlist(world.zhao, world.smith)
    await squad.plan(world.zhao)
    await squad.at(MINUTE)
    await reports(world)
    world.zhao.presses("我去劝导")
    await world.settle()

    async for number in world.each(SPELLINGS):
        world.zhao.says(f"劝导好了，登记了他的证 {number}", reply_to=offer(world.zhao))
        await world.settle()

        assert await world.status_of(1) == "resolved"
        assert world.wang.sees("登记了他的证")
        assert BORN not in read_by(world, world.wang, world.groups["petition-bureau"], world.groups["xingfu"])


async def test_telephone_and_anonymous_are_asked_about(world: World):
    world.wang.says(f"{MATTER}，联系１３８０５５８１２３４")
    await world.settle()
    world.wang.says("匿名")
    await world.settle()
    world.wang.presses("隐藏电话号码")
    await world.settle()

    world.wang.presses("提交")
    await world.settle()

    assert "0558123" not in read_by(world, world.groups[UNIT], world.groups["desk"])
    assert "5581234" not in read_by(world, world.groups[UNIT], world.groups["desk"])
