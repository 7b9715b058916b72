"""/duty: everybody sees what is theirs to know, by day, by week, and their own."""

from io import BytesIO

import pytest
from PIL import Image

from issuebot.telegram.render.text import LINE, columns
from tests.stories.duties.squad import DAY, HOUR, Squad, squad_in
from tests.stories.world import World


@pytest.fixture
async def squad(world: World) -> Squad:
    found = await squad_in(world)
    await found.enlist(world.wang, world.zhao)
    return found


async def test_coordinator_sees_everybody(world: World, squad: Squad):
    await squad.plan(world.wang)
    await squad.plan(world.zhao, place="xingfu")

    world.li.says("/duty", to=world.groups["desk"])
    await world.settle()

    said = world.groups["desk"].messages[-1].words
    assert "№1 王阿姨" in said
    assert "№2" in said


async def test_tomorrow_is_asked_for_by_name(world: World, squad: Squad):
    await squad.plan(world.wang)
    await squad.plan(world.zhao, after=DAY)

    async for words in world.each(["明天", "Tomorrow"]):
        world.li.says(f"/duty {words}")
        await world.settle()

        assert "赵先生" in world.li.messages[-1].words
        assert "王阿姨" not in world.li.messages[-1].words


async def test_unit_sees_its_own(world: World, squad: Squad):
    await squad.plan(world.wang)

    for name in ("police-station", "telecom-office"):
        world.li.says("/duty", to=world.groups[name])
    await world.settle()

    assert "№1 王阿姨" in world.groups["police-station"].messages[-1].words
    assert "没有排班" in world.groups["telecom-office"].messages[-1].words


async def test_volunteer_sees_own_and_post(world: World, squad: Squad):
    await squad.plan(world.wang)
    await squad.plan(world.zhao, after=2 * HOUR)
    await squad.plan(world.zhao, after=4 * HOUR, place="xingfu")

    world.wang.says("/值班")
    await world.settle()

    said = world.wang.messages[-1].words
    assert "№1 王阿姨 (您)" in said
    assert "№2" in said
    assert "№3" not in said


async def test_stranger_gets_one_sentence(world: World, squad: Squad):
    await squad.plan(world.wang)

    world.smith.says("/duty")
    await world.settle()
    press = world.smith.forges("duty:week:2026-11-30", world.smith.messages[-1])
    await world.settle()

    assert "I cannot find you on any duty sheet" in world.smith.messages[-1].words
    assert press.answer.text
    assert not [one for one in world.smith.messages if "王阿姨" in one.words]


async def test_buttons_edit_in_place(world: World, squad: Squad):
    await squad.plan(world.wang)
    await squad.plan(world.wang, after=DAY)
    world.wang.says("/duty")
    await world.settle()
    message, count = world.wang.messages[-1], len(world.wang.messages)

    seen = []
    for label in ("我的", "本周", "后一页 ▶", "今天"):
        world.wang.presses(label, message)
        await world.settle()
        seen.append(["№1" in message.words, "№2" in message.words])

    assert seen == [[True, True], [True, True], [False, False], [True, False]]
    assert len(world.wang.messages) == count


async def test_pages_hold_everybody_once(world: World, squad: Squad):
    for number in range(40):
        await squad.plan(world.wang, after=number % 3 * HOUR)
    world.li.says("/duty", to=world.groups["desk"])
    await world.settle()
    message = world.groups["desk"].messages[-1]

    named = [line for line in message.words.splitlines() if line.startswith("№")]
    for _ in range(2):
        world.li.presses("›", message)
        await world.settle()
        named += [line for line in message.words.splitlines() if line.startswith("№")]

    assert len(named) == len(set(named)) == 40


async def test_no_line_wraps(world: World, squad: Squad):
    world.smith.user["first_name"] = "Bartholomew Featherstonehaugh-Cholmondeley"
    await squad.enlist(world.smith)
    await squad.plan(world.smith, after=12 * HOUR, hours=12)

    for words in ("/duty", "/duty week", "/duty mine"):
        world.smith.says(words)
        await world.settle()

        lines = world.smith.messages[-1].words.splitlines()
        assert [line for line in lines if columns(line) > LINE] == []


async def test_picture_of_the_week_is_sent(world: World, squad: Squad):
    await squad.plan(world.wang)
    world.li.says("/duty week", to=world.groups["desk"])
    await world.settle()
    message = world.groups["desk"].messages[-1]

    world.li.presses("🖼 图片", message)
    await world.settle()

    sent = world.groups["desk"].messages[-1]
    assert sent.id != message.id
    assert "photo" in sent.media
    assert "1 班" in sent.words


async def test_full_week_stays_readable(world: World, squad: Squad):
    for number in range(60):
        await squad.plan(world.wang, after=number % 7 * DAY + number % 11 * HOUR)
    world.li.says("/duty week", to=world.groups["desk"])
    await world.settle()

    world.li.presses("🖼 图片", world.groups["desk"].messages[-1])
    await world.settle()

    content = world.telegram.file(world.groups["desk"].messages[-1].media["photo"][-1]["file_id"])
    width, height = Image.open(BytesIO(content)).size
    assert (width, height <= 2560) == (1080, True)  # beyond that Telegram makes it smaller


async def test_week_is_said_without_a_picture(world: World, squad: Squad):
    async def draw(_what: str, _given: str) -> bytes:
        raise OSError("no memory")

    await squad.plan(world.wang)
    world.li.says("/duty week", to=world.groups["desk"])
    await world.settle()
    world.sender._carrier._draw = draw

    world.li.presses("🖼 图片", world.groups["desk"].messages[-1])
    await world.settle()

    assert "№1 王阿姨" in world.groups["desk"].messages[-1].words
