"""A picture of the guide: with its words, uploaded once, turned in place; where it cannot be shown the words alone."""

from hashlib import sha256

import pytest

from issuebot import pictures
from issuebot.desk.context import district
from issuebot.simulator import Message
from issuebot.store.engine.database import Tx
from tests.stories.world import SAMPLE, World

BINS = "four-bins.png"
CIRCUMSTANCES = "拿不准的，投“其他垃圾”"


async def puts_in_force(world: World, longer: str = "") -> None:
    body = (SAMPLE / "district.toml").read_text(encoding="utf-8").replace(CIRCUMSTANCES, longer + CIRCUMSTANCES)
    beside = {
        "xingfu.geojson": (SAMPLE / "xingfu.geojson").read_text(encoding="utf-8"),
        BINS: sha256((SAMPLE / BINS).read_bytes()).hexdigest(),
    }
    shown = dict(pictures.ready(SAMPLE, beside))
    await world.database.write(lambda tx: district.apply(tx, body + "\n", beside, int(world.time), shown))


@pytest.fixture(autouse=True)
async def _pictures(world: World) -> None:
    await puts_in_force(world)


async def asks(world: World, words: str = "/guide 垃圾分类") -> Message:
    world.wang.says(words)
    await world.settle()
    return world.wang.messages[-1]


async def turns(world: World, label: str) -> Message:
    world.wang.presses(label)
    await world.settle()
    return world.wang.messages[-1]


def file_of(message: Message) -> str:
    return str(message.media["photo"][-1]["file_id"])


def uploads(world: World) -> int:
    return sum(one.name == "picture.jpg" for one in world.telegram.files.kept.values())


async def test_page_comes_with_its_picture(world: World):
    shown = await asks(world)

    content = world.telegram.files[file_of(shown)].content
    assert "📖 垃圾分类" in shown.words
    assert content.startswith(b"\xff\xd8")
    assert b"Exif" not in content


async def test_picture_is_uploaded_once(world: World):
    first = file_of(await asks(world))
    before = uploads(world)

    await world.die()
    await world.start()
    second = file_of(await asks(world, "/guide 垃圾"))

    assert second == first
    assert uploads(world) == before


async def test_page_turns_to_picture_in_place(world: World):
    await asks(world, "/guide")
    count = len(world.wang.messages)

    shown = await turns(world, "垃圾分类")

    assert shown.media.get("photo")
    assert len(world.wang.messages) == count


async def test_words_never_stand_below_a_strange_picture(world: World):
    await asks(world)
    count = len(world.wang.messages)

    shown = await turns(world, "大件和装修垃圾")

    assert not shown.media.get("photo")
    assert len(world.wang.messages) == count + 1


async def test_long_page_follows_its_picture(world: World):
    await puts_in_force(world, longer="请" * 1000)

    shown = await asks(world)

    assert world.wang.messages[-2].media.get("photo")
    assert not world.wang.messages[-2].words
    assert "📖 垃圾分类" in shown.words
    assert not shown.media.get("photo")


@pytest.mark.parametrize("turned", [False, True], ids=["asked", "turned"])
async def test_unknown_picture_leaves_words_and_is_uploaded_anew(world: World, *, turned: bool):
    def spoil(tx: Tx) -> None:
        tx.execute("UPDATE guide_picture SET file = 'AgACAgIAAxkB'")

    await world.database.write(spoil)
    if turned:
        await asks(world, "/guide")
    shown = await (turns(world, "垃圾分类") if turned else asks(world))

    assert "📖 垃圾分类" in shown.words
    assert not shown.media.get("photo")
    assert (await asks(world)).media.get("photo")


async def test_group_without_photos_reads_words(world: World):
    desk = world.groups["desk"]
    desk.permissions["can_send_photos"] = False
    desk.bot_status = "member"

    for _ in range(2):
        world.li.says("/guide 垃圾分类", to=desk)
        await world.settle()

        assert "📖 垃圾分类" in desk.messages[-1].words or "📖 垃圾分类" in desk.messages[-2].words
        assert not any(one.media.get("photo") for one in desk.messages)
