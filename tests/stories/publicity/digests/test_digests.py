"""The digest of a week or a month: previewed, published by one tap, corrected by a reply, never twice."""

from datetime import UTC, datetime

import pytest

from issuebot.simulator import Message
from issuebot.store.operation import clock
from tests.stories.publicity.press_office import PressOffice
from tests.stories.world import World

NEXT_MONDAY = datetime(2026, 11, 30, 1, 0, tzinfo=UTC).timestamp()  # 9:00 in Shanghai
DECEMBER = datetime(2026, 12, 1, 1, 0, tzinfo=UTC).timestamp()


async def ends_week(world: World, at: float = NEXT_MONDAY) -> None:
    """The first working morning of the next one comes."""
    await world.database.write(lambda tx: clock.postpone(tx, clock.DIGEST, int(at)))
    world.time = at
    await world.tick()


def preview(world: World) -> Message:
    return next(one for one in reversed(world.groups["desk"].messages) if "简报" in one.words)


async def test_week_is_previewed_to_coordinators(world: World, office: PressOffice):
    await office.closed()

    await ends_week(world)

    said = preview(world).words
    assert "2026-11-23 – 11-29" in said
    assert "收到居民反映 1 件\n办结 1 件" in said
    assert "居民说满意 100%（1/1）" in said
    assert "感谢 1 位热心邻居" in said
    assert not office.shown


async def test_digest_goes_out_by_one_tap(world: World, office: PressOffice):
    await office.closed()
    await office.publishes()
    await ends_week(world)

    world.li.presses("✅ 发布", in_=world.groups["desk"])
    await world.settle()

    assert preview(world).words
    [shown] = [one.words for one in office.shown if "简报" in one.words]
    assert "本频道整改前后对比：1 组" in shown
    assert "———" not in shown


async def test_preview_tells_what_became_of_it(world: World, office: PressOffice):
    await office.closed()
    await ends_week(world)
    shown, desk = preview(world), world.groups["desk"]

    world.li.presses("✅ 发布", in_=desk)
    await world.settle()
    out = shown.words
    links = [button["url"] for row in shown.rows for button in row if "url" in button]
    world.li.presses("撤回", in_=desk, on=shown)
    await world.settle()

    assert "已于 11-30 09:01 在公开频道发布" in out
    assert links == [f"https://t.me/c/{str(office.channel.id)[4:]}/1"]
    assert "已于 11-30 09:03 从公开频道撤回" in shown.words
    assert not office.shown


async def test_digest_is_published_once(world: World, office: PressOffice):
    await office.closed()
    await ends_week(world)
    shown = preview(world)
    data = world.data_of(shown, "✅ 发布")

    for _ in range(3):
        world.li.forges(data, shown)
    await world.settle()
    for _ in range(3):
        await ends_week(world, world.time + 60)
        await world.restart()

    assert len(office.shown) == 1


@pytest.mark.parametrize("out", [False, True], ids=["before", "after"])
async def test_reply_corrects_words(world: World, office: PressOffice, *, out: bool):
    await office.closed()
    await ends_week(world)
    shown, desk = preview(world), world.groups["desk"]
    if out:
        world.li.presses("✅ 发布", in_=desk)
        await world.settle()

    world.li.says("下周集中清理楼道，欢迎参加。", to=desk, reply_to=shown)
    await world.settle()
    if not out:
        world.li.presses("✅ 发布", in_=desk)
        await world.settle()

    assert [one.words.endswith("下周集中清理楼道，欢迎参加。") for one in office.shown] == [True]


async def test_words_about_people_are_not_taken(world: World, office: PressOffice):
    await office.closed()
    await ends_week(world)

    world.li.says("感谢住在3号楼的张先生", to=world.groups["desk"], reply_to=preview(world))
    await world.settle()

    assert "门牌号" in world.groups["desk"].messages[-1].words


async def test_nothing_is_one_honest_line(world: World, office: PressOffice):
    await ends_week(world)

    assert "没有简报可发" in world.groups["desk"].messages[-1].words
    assert not office.shown


async def test_month_comes_on_its_first_morning(world: World, office: PressOffice):
    await office.closed()

    await ends_week(world, DECEMBER)

    assert "简报 2026-11" in preview(world).words


async def test_missed_morning_is_made_up_for(world: World, office: PressOffice):
    await office.closed()
    await ends_week(world, NEXT_MONDAY + 5 * 3600)

    assert "2026-11-23" in preview(world).words


async def test_shut_channel_keeps_the_digest(world: World, office: PressOffice):
    await office.closed()
    await ends_week(world)
    desk = world.groups["desk"]
    world.telegram.moves_bot(office.channel, "left", world.telegram.me)

    world.li.presses("✅ 发布", in_=desk)
    await world.settle()
    said = desk.messages[-1].words
    world.telegram.moves_bot(office.channel, "administrator", world.telegram.me)
    world.li.says("/digest", to=desk)
    await world.settle()
    world.li.presses("✅ 发布", in_=desk)
    await world.settle()

    assert "不能在公开频道发言" in said
    assert len(office.shown) == 1


async def test_post_deleted_by_hand_is_published_anew(world: World, office: PressOffice):
    await office.closed()
    await ends_week(world)
    desk, shown = world.groups["desk"], preview(world)
    world.li.presses("✅ 发布", in_=desk)
    await world.settle()
    office.shown[-1].deleted = True

    world.li.says("下周集中清理楼道", to=desk, reply_to=shown)
    await world.settle()

    said = desk.messages[-1].words
    world.li.says("/digest", to=desk)
    await world.settle()
    world.li.presses("✅ 发布", in_=desk)
    await world.settle()

    assert "已被删除" in said
    assert [one.words.endswith("下周集中清理楼道") for one in office.shown] == [True]


async def test_nobody_else_publishes_it(world: World, office: PressOffice):
    await office.closed()
    await ends_week(world)

    for person in (world.wang, world.boss):
        person.says("/digest")
        await world.settle()
        person.forges("dig:yes:1:1", person.messages[-1])
        await world.settle()
        assert "简报 2026" not in person.messages[-1].words

    assert not office.shown


@pytest.mark.parametrize("step", range(3))
async def test_killed_between_steps_it_is_published(world: World, office: PressOffice, step: int):
    await office.closed()
    await ends_week(world)
    world.li.presses("✅ 发布", in_=world.groups["desk"])
    await world.intake.poll(0)

    for _ in range(step):
        await world.sender.pump()
    await world.die()
    await world.start()
    await world.settle()

    assert office.shown
    assert [row["status"] for row in await world.read(lambda tx: tx.all("SELECT status FROM digest"))] == ["out"]
