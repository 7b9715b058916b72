"""Links for posters and for a unit's volunteers come with their QR code, in one message."""

from io import BytesIO

import pytest
from PIL import Image

from issuebot.simulator import Message, Person
from issuebot.store.operation import bot
from tests.stories.world import World

UNIT = "police-station"


async def said_to(world: World, words: str, *, name: str = "li") -> list[Message]:
    """What the bot answers in private."""
    person: Person = getattr(world, name)
    before = len(person.messages)
    person.says(words)
    await world.settle()
    return person.messages[before + 1 :]


def picture_of(world: World, message: Message) -> Image.Image:
    return Image.open(BytesIO(world.telegram.file(message.media["photo"][-1]["file_id"])))


@pytest.mark.parametrize(("language", "what"), [("zh", "可印在海报上"), ("en", "For posters and groups")])
async def test_community_has_a_link_for_posters(world: World, language: str, what: str):
    world.li.user["language_code"] = language

    [answer] = await said_to(world, "/invite community 幸福里")

    assert f"https://t.me/{world.telegram.username}?start=c_xingfu" in answer.words
    assert what in answer.words
    assert picture_of(world, answer).width >= 600


async def test_poster_brings_people_home(world: World):
    await said_to(world, "/invite 小区 幸福里小区")

    world.wang.opens(f"https://t.me/{world.telegram.username}?start=c_xingfu")
    await world.settle()

    assert world.wang.sees("幸福里小区")


async def test_volunteers_link_comes_with_its_code(world: World):
    group = world.groups[UNIT]
    before = len(group.messages)

    world.zhou.says("/invite", to=group)
    await world.settle()

    [answer] = group.messages[before + 1 :]
    assert "?start=i_" in answer.words
    assert "二维码" in answer.words
    assert picture_of(world, answer).width >= 600


async def test_group_without_photos_gets_the_words(world: World):
    group = world.groups[UNIT]
    world.telegram.fail("sendPhoto", "CHAT_SEND_PHOTOS_FORBIDDEN", chat=group.id)

    world.zhou.says("/invite", to=group)
    await world.settle()

    assert "?start=i_" in group.messages[-1].words
    assert "photo" not in group.messages[-1].media


async def test_link_is_said_without_a_picture(world: World):
    async def draw(_what: str, _given: str) -> bytes:
        raise OSError("no memory")

    world.sender._carrier._draw = draw

    [answer] = await said_to(world, "/invite community xingfu")

    assert "?start=c_xingfu" in answer.words


async def test_unknown_community_is_asked_for(world: World):
    async for words in world.each(["community", "community 月球", "小区"]):
        [answer] = await said_to(world, f"/invite {words}")

        assert "哪个小区" in answer.words
        assert "幸福里小区" in answer.words


async def test_resident_makes_no_posters(world: World):
    [answer] = await said_to(world, "/invite community xingfu", name="wang")

    assert "https://" not in answer.words
    assert "#" not in answer.words


async def test_nameless_bot_makes_no_link(world: World):
    await world.database.write(lambda tx: bot.introduce(tx, "", ()))

    async for words in world.each(["community xingfu", "volunteers 派出所"]):
        [answer] = await said_to(world, f"/invite {words}")

        assert "https://" not in answer.words
        assert "用户名" in answer.words
