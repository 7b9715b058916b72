"""Every byte of what stood in the channel is searched for everybody of the history, in every state of the ticket."""

import json
import re

from tests.stories.publicity.press_office import MARK, PressOffice
from tests.stories.publicity.test_digests import ends_week
from tests.stories.world import World

UNCIVIL = "幸福里小区3号楼502室有人遛狗不牵绳，我是王阿姨，电话13855581234，身份证342401198705124318"
SECRETS = ("13855581234", "342401198705124318", "3号楼", "502", "王阿姨", "赵先生", "周科", "李协调", "张主任", "孙工")


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


async def test_file_has_pixels_and_nothing_else(office: PressOffice):
    await office.closed()

    picture = office.bytes_of(await office.publishes())

    segments = set()
    at = 2
    while picture[at] == 0xFF and picture[at + 1] != 0xDA:  # up to the pixels: ITU T.81, B.1.1.3
        segments.add(picture[at + 1])
        at += 2 + int.from_bytes(picture[at + 2 : at + 4], "big")
    assert segments <= {0xE0, 0xDB, 0xC0, 0xC4}  # JFIF, tables, the frame: no EXIF, XMP or comment
