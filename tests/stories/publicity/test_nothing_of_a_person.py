"""Every byte of what stood in the channel is searched for everybody of the history, in every state of the ticket."""

import json
import re
from base64 import b64decode
from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile, is_zipfile

import pytest

from issuebot.press.article.writing import write_article
from tests.stories.publicity.digests.test_digests import ends_week
from tests.stories.publicity.nomination.nominating import agrees, chooses, nominates
from tests.stories.publicity.press_office import MARK, PressOffice
from tests.stories.world import World

UNCIVIL = "幸福里小区3号楼502室有人遛狗不牵绳，我是王阿姨，电话13855581234，身份证342401198705124318"
SECRETS = ("13855581234", "342401198705124318", "3号楼", "502", "王阿姨", "赵先生", "周科", "李协调", "张主任", "孙工")
INSIDE = re.compile(rb"base64,([A-Za-z0-9+/=]+)")  # a picture in a page
COLOUR = re.compile(rb"#[0-9a-f]{3,6}\b")  # of a page, and no number of a ticket


def secrets_of(world: World) -> set[bytes]:
    people = (world.wang, world.zhao, world.zhou, world.sun, world.li, world.boss, world.admin)
    files = [one for one in world.telegram.files.kept.values() if one.name != "picture.jpg"]
    told = {*SECRETS, *(str(one.id) for one in people), "#1", "居民A", "33.87", "115.78", "Exif", "GPS"}
    told |= {name for one in files for name in (one.id, one.unique)}
    return {one.encode() for one in told} | {MARK, b"Canon"}


async def look_at(world: World, office: PressOffice) -> set[str]:
    """What of a person is in any message or file that ever stood there."""
    found: set[str] = set()
    for message in office.channel.messages:
        said = re.sub(
            r'"(date|edit_date|message_id|id|file_id|file_unique_id)": ?"?[^,}]*',
            "",
            json.dumps([message.words, message.entities, message.rows], ensure_ascii=False),
        )
        shown = [message.media["photo"][-1]["file_id"]] if message.media.get("photo") else []
        contents = [said.encode(), *(world.telegram.files[one].content for one in shown)]
        contents += [world.telegram.files[one].name.encode() for one in shown]
        found |= {secret.decode() for secret in secrets_of(world) for one in contents if secret in one}
    return found


async def test_nothing_of_a_person_in_any_state(world: World, office: PressOffice):
    await office.knows(world.boss)
    world.wang.sends_location(33.8700, 115.7800)
    await world.settle()
    await office.closed(UNCIVIL)
    world.zhao.says("我也看见了")
    await world.settle()
    await office.opens()
    assert await look_at(world, office) == set()

    await office.taps("遮挡整改前")
    await office.taps("C3")
    await office.taps("好了")
    await office.taps("✅ 请同事复核")
    await office.taps("✅ 可以，发布", world.boss)
    assert office.shown
    assert await look_at(world, office) == set()

    world.li.says("/reopen 1 王阿姨说又来了")
    await world.settle()
    await world.tick()
    assert not office.shown
    assert await look_at(world, office) == set()


async def test_nothing_of_a_person_in_a_digest(world: World, office: PressOffice):
    await office.knows(world.boss)
    world.wang.sends_location(33.8700, 115.7800)
    await world.settle()
    await office.closed(UNCIVIL)
    await office.opens()
    await office.taps("✅ 请同事复核")
    await office.taps("✅ 可以，发布", world.boss)
    await ends_week(world)
    desk = world.groups["desk"]

    world.li.presses("✅ 发布", in_=desk)
    await world.settle()
    assert any("简报" in one.words for one in office.shown)
    assert await look_at(world, office) == set()

    world.wang.says("/forget")
    await world.settle()
    world.wang.presses(world.wang.messages[-1].rows[0][0]["text"])
    await world.settle()
    await world.tick()
    assert await look_at(world, office) == set()

    world.li.presses("撤回", in_=desk)
    await world.settle()
    assert not office.shown
    assert await look_at(world, office) == set()


async def takes_leave(world: World) -> None:
    world.wang.says("/forget")
    await world.settle()
    world.wang.presses(world.wang.messages[-1].rows[0][0]["text"])
    await world.settle()
    await world.tick()


def unpacked(file: bytes) -> Iterator[bytes]:
    """The file, what is packed in it, and the pictures inside a page."""
    yield INSIDE.sub(b"", file)
    if is_zipfile(BytesIO(file)):
        with ZipFile(BytesIO(file)) as packed:
            yield from (packed.read(name) for name in packed.namelist())
    yield from (b64decode(one) for one in INSIDE.findall(file))


async def in_articles(world: World) -> set[str]:
    """What of a person is in any form of this month's article, in both languages."""
    world.li.says("/article")
    await world.settle()
    world.li.presses("2026年11月")
    await world.settle()
    given = json.loads(world.sketcher.given[-1])
    assert given["facts"]["cases"] or not given.get("given")
    forms = [
        given | {"kind": kind, "language": lang} for kind in ("docx", "html", "paste", "md") for lang in ("zh", "en")
    ]
    files = [COLOUR.sub(b"", part) for one in forms for part in unpacked(write_article(json.dumps(one)))]
    secrets = secrets_of(world) - {b"502"} | {"502室".encode()}  # the digits alone describe a font, too
    return {secret.decode() for part in files for secret in secrets if secret in part and may_say(part, secret)}


def may_say(part: bytes, secret: bytes) -> bool:
    """Four letters are in what is packed, or in pixels, by chance."""
    try:
        part.decode()
    except UnicodeDecodeError:
        return len(secret) > 4
    return True


async def test_nothing_of_a_person_in_an_article(world: World, office: PressOffice):
    await office.knows(world.boss)
    world.wang.sends_location(33.8700, 115.7800)
    await world.settle()
    await office.closed(UNCIVIL)
    assert await in_articles(world) == set()

    await office.opens()
    await office.taps("✅ 请同事复核")
    await office.taps("✅ 可以，发布", world.boss)
    assert await in_articles(world) == set()
    assert json.loads(world.sketcher.given[-1])["facts"]["cases"]

    await takes_leave(world)
    assert await in_articles(world) == set()

    world.li.says("/reopen 1 王阿姨说又来了")
    await world.settle()
    await world.tick()
    assert await in_articles(world) == set()


@pytest.mark.parametrize("then", ["stays", "is forgotten", "is taken back"])
async def test_nothing_of_who_nominated_is_published(world: World, office: PressOffice, then: str):
    await nominates(world, "刘阿姨天天送饭，我是王阿姨，电话13855581234")
    await chooses(world)
    await agrees(world)
    await ends_week(world)
    world.li.presses("✅ 发布", in_=world.groups["desk"])
    await world.settle()
    assert any("刘阿姨" in one.words for one in office.shown)
    if then == "is forgotten":
        await takes_leave(world)
    elif then == "is taken back":
        world.li.presses("撤回", in_=world.groups["desk"])
        await world.settle()

    assert await look_at(world, office) == set()


async def test_file_has_pixels_and_nothing_else(office: PressOffice):
    await office.closed()

    picture = office.bytes_of(await office.publishes())

    segments = set()
    at = 2
    while picture[at] == 0xFF and picture[at + 1] != 0xDA:  # up to the pixels: ITU T.81, B.1.1.3
        segments.add(picture[at + 1])
        at += 2 + int.from_bytes(picture[at + 2 : at + 4], "big")
    assert segments <= {0xE0, 0xDB, 0xC0, 0xC4}  # JFIF, tables, the frame: no EXIF, XMP or comment
