"""A coordinator takes a ticket out of a unit's figures, with a reason that stands below the assessment, and back."""

import pytest

from tests.stories.figures.by_hand import check
from tests.stories.figures.test_assessment import GROUP, assessed
from tests.stories.figures.test_counted import desk, of, unit
from tests.stories.world import DAY, World

REASON = "停水是水厂的事"


async def late_one(world: World) -> None:
    await world.reports()
    world.time += 6 * DAY
    await desk(world, "/assign 1 派出所")


async def test_excluded_ticket_does_not_count_for_its_unit(world: World):
    await world.reports()
    before = await of(world, GROUP)

    await desk(world, f"/exclude 1 {REASON}")

    assert before.received == 1
    assert (await of(world, GROUP)).received == 0
    assert (await assessed(world)).district.totals.received == 1
    assert world.groups["desk"].sees("不再计入通信管理办公室的考核")


async def test_reason_stands_below_the_assessment(world: World):
    await world.reports()
    await desk(world, f"/exclude 1 {REASON}")

    world.boss.says("/stats 考核 2026-11")
    await desk(world, "/audit 1")

    [note] = (await assessed(world)).footnotes
    assert (note.ticket, note.unit, note.reason, note.by) == (1, GROUP, REASON, world.li.id)
    assert f"#1 通信管理办公室: {REASON}" in world.boss.chat.sees("考核").words
    assert f"不计入考核 → 通信管理办公室：{REASON}" in world.groups["desk"].sees("查看和操作").words


async def test_one_tap_counts_it_again(world: World):
    await world.reports()
    await desk(world, f"/exclude 1 {REASON}")

    world.li.presses("↩ 重新计入", in_=world.groups["desk"])
    await world.settle()

    assert (await of(world, GROUP)).received == 1
    assert not (await assessed(world)).footnotes
    assert await check(world)


async def test_which_of_several_units_is_one_tap(world: World):
    await late_one(world)

    await desk(world, f"/exclude 1 {REASON}")
    world.li.presses("派出所", in_=world.groups["desk"])
    await world.settle()

    assert (await of(world, "police-station")).received == 0
    assert (await of(world, GROUP)).received == 1


async def test_reason_is_asked_for(world: World):
    await late_one(world)

    await desk(world, "/exclude 1 派出所")
    asked = world.groups["desk"].sees("为什么不计入考核")
    world.li.says(REASON, to=world.groups["desk"], reply_to=asked)
    await world.settle()

    [note] = (await assessed(world)).footnotes
    assert (note.unit, note.reason) == ("police-station", REASON)


async def test_late_ticket_excluded_stays_late_for_the_district(world: World):
    await late_one(world)
    await desk(world, f"/exclude 1 电信 {REASON}")

    assert (await of(world, GROUP)).late == 0
    assert (await assessed(world)).district.totals.late == 1
    assert await check(world)


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("/exclude 1 城管局 不归他们", "#1 没有派给过城市管理局"),
        ("/exclude 9 不归他们", "没有找到您能查看的 #9"),
        ("/include 1", "#1 本来就计入"),
        ("/exclude", "哪"),
    ],
)
async def test_what_cannot_be_is_one_sentence(world: World, words: str, answer: str):
    await world.reports()

    await desk(world, words)

    assert answer in world.groups["desk"].messages[-1].words
    assert (await of(world, GROUP)).received == 1


async def test_excluded_twice_is_one_event(world: World):
    await world.reports()
    await desk(world, f"/exclude 1 {REASON}")
    await desk(world, "/exclude 1 再说一次")

    [note] = (await assessed(world)).footnotes
    assert note.reason == REASON
    assert world.groups["desk"].sees("已经不计入了")


async def test_units_decide_nothing_about_their_figures(world: World):
    await world.reports()
    await unit(world, f"/exclude 1 {REASON}")
    world.wang.says("/exclude 1")
    await world.settle()
    group = world.groups[GROUP]
    world.zhou.forges(f"exclude:1:{GROUP}", group.messages[-1])
    await world.settle()

    assert group.sees("由协调员决定")
    assert (await of(world, GROUP)).received == 1
