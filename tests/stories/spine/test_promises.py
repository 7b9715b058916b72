"""Deadlines are promises: what moves them, what does not, and whose time is charged. Weeks begin on Monday at 10:00."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from issuebot.desk.context import district
from issuebot.desk.moves import deadlines
from issuebot.store import tickets
from tests.stories.world import DAY, World

HOUR = 3600
WORKDAY = 6.5 * HOUR
WIRES = 'unit = "urban-management"\nrespond_within = "4h"\nresolve_within = "3d"\nproof = true'
TELECOM = 'aliases = ["通信办", "通管办", "电信", "Telecom"]\n'
ALWAYS = TELECOM + 'work_hours = ["00:00-24:00"]\n'


def when(seconds: int) -> str:
    """The day and hour in Shanghai; a story takes some seconds."""
    return datetime.fromtimestamp(seconds, ZoneInfo("Asia/Shanghai")).strftime("%d %H")


async def say(world: World, words: str, unit: str = "telecom-office") -> None:
    world.zhou.says(words, to=world.groups[unit])
    await world.settle()


async def order(world: World, words: str) -> None:
    world.li.says(words, to=world.groups["desk"])
    await world.settle()


async def answer_after(world: World, seconds: float) -> None:
    await say(world, "/ask 1 是哪一根？")
    world.time += seconds
    world.wang.says("门口左边第一根")
    await world.settle()


async def test_pause_outlives_the_category(world: World):
    await world.reports()
    await answer_after(world, DAY)

    await order(world, "/category 1 环境卫生")

    ticket = await world.ticket_of()
    assert when(ticket.resolve_by) == "25 10"  # a day from Monday, and the day of the pause
    assert when(ticket.respond_by) == "24 14"
    assert ticket.paused in range(int(WORKDAY), int(WORKDAY) + 60)


@pytest.mark.parametrize("unit", ["telecom-office", "sanitation-office"])
async def test_pause_goes_on_across_the_category(world: World, unit: str):
    await world.edits_district(('unit = "sanitation-office"', f'unit = "{unit}"'))
    await world.reports()
    await say(world, "/ask 1 是哪一根？")
    world.time += DAY

    await order(world, "/category 1 环境卫生")
    world.time += DAY
    world.wang.says("门口左边第一根")
    await world.settle()

    # Another unit begins at once, the same one still waits.
    assert when((await world.ticket_of()).resolve_by) == ("26 10" if unit == "telecom-office" else "25 10")


async def test_urgent_halves_what_the_pause_left(world: World):
    await world.reports()
    await say(world, "/ask 1 是哪一根？")
    world.time += DAY

    await order(world, "/urgent 1")
    world.wang.says("门口左边第一根")
    await world.settle()

    assert when((await world.ticket_of()).resolve_by) == "25 15"  # a day and a half from Tuesday 10:00


async def test_pause_after_urgency_is_not_halved(world: World):
    await world.reports()
    await order(world, "/urgent 1")
    await answer_after(world, DAY)
    before = await world.ticket_of()

    await order(world, "/category 1 公益广告破损")  # three days, as before

    assert when((await world.ticket_of()).resolve_by) == when(before.resolve_by) == "25 15"


async def test_extension_outlives_the_category(world: World):
    await world.reports()
    await order(world, "/extend 1 2d 等材料")
    await order(world, "/category 1 环境卫生")

    assert when((await world.ticket_of()).resolve_by) == "26 10"
    assert when((await world.ticket_of()).respond_by) == "23 12"  # more time to solve it is not more to answer


async def test_solved_time_is_charged_to_nobody(world: World):
    await world.reports()
    for _ in range(3):
        await world.closes(1)
        world.time += 7 * DAY
        world.wang.presses("未解决")
        await world.settle()

    ticket = await world.ticket_of()
    assert when(ticket.resolve_by) == "17 10"  # three days from the third Monday on
    assert (ticket.round, ticket.added, ticket.paused) == (4, 0, 0)


async def test_work_done_again_has_its_limit(world: World):
    await world.edits_district((WIRES, f'{WIRES}\nredo_within = "2h"'))
    await world.reports()
    await world.closes(1)
    world.time += DAY

    world.wang.presses("未解决")
    await world.settle()

    assert when((await world.ticket_of()).resolve_by) == "24 14"  # over the lunch break
    await order(world, "/category 1 环境卫生")
    assert when((await world.ticket_of()).resolve_by) == "24 16"  # which has another one


async def test_declined_report_begins_with_the_whole_time(world: World):
    await world.edits_district((WIRES, f'{WIRES}\nredo_within = "2h"'))
    await world.reports()
    await order(world, "/decline 1 不归本区管")
    world.time += DAY

    await order(world, "/reopen 1 弄错了")

    assert when((await world.ticket_of()).resolve_by) == "27 10"


async def test_urgent_work_done_again_has_half_of_its_time(world: World):
    await world.reports()
    await order(world, "/urgent 1")
    await world.closes(1)
    world.time += DAY

    world.wang.presses("未解决")
    await world.settle()
    assert when((await world.ticket_of()).resolve_by) == "25 15"
    await order(world, "/category 1 公益广告破损")

    assert when((await world.ticket_of()).resolve_by) == "25 15"


async def test_merged_time_is_charged_to_nobody(world: World):
    await world.reports()
    await world.reports(world.zhao, "幸福里5号楼的网线拖在地上")
    await order(world, "/merge 1 2")
    world.time += 2 * DAY

    await order(world, "/reopen 1 不是一回事")

    assert when((await world.ticket_of()).resolve_by) == "30 10"  # Thursday and two days, over a weekend


async def test_time_runs_by_the_hours_of_the_unit(world: World):
    await world.edits_district((TELECOM, ALWAYS))
    world.time += 4 * DAY  # Friday

    await world.reports()

    ticket = await world.ticket_of()
    assert ticket.resolve_by - ticket.submitted_at == 3 * DAY
    assert world.wang.sees("#1")


async def test_another_units_hours_change_no_promise(world: World):
    await world.edits_district((TELECOM, ALWAYS))
    await world.reports()
    before = await world.ticket_of()

    await order(world, "/assign 1 城市管理局")
    assert (await world.ticket_of()).resolve_by == before.resolve_by

    await say(world, "/ask 1 是哪一根？", "urban-management")
    world.time += DAY
    world.wang.says("门口左边第一根")
    await world.settle()
    assert when((await world.ticket_of()).resolve_by) == "27 10"  # Thursday, and a day of the office


async def test_report_without_category_has_the_districts_limits(world: World):
    await world.reports(words="幸福里3号楼门口有个奇怪的东西")

    ticket = await world.ticket_of()
    assert (ticket.category, when(ticket.respond_by), when(ticket.resolve_by)) == (None, "23 16", "30 10")


async def test_new_file_changes_only_deadlines_to_come(world: World):
    await world.reports()
    before = await world.ticket_of()

    closed = '[[closures]]\ndate = 2026-11-24\nname = "搬迁"\n\n[[closures]]\ndate = 2026-05-06'
    await world.edits_district(("[[closures]]\ndate = 2026-05-06", closed), (WIRES, WIRES.replace("3d", "1d")))
    await world.reports()

    assert await world.ticket_of() == before
    assert when((await world.ticket_of(2)).resolve_by) == "25 10"


@pytest.mark.parametrize(
    ("old", "new", "numbers"),
    [
        (WIRES, WIRES.replace("3d", "1d"), [1, 2]),
        ("[[closures]]\ndate = 2026-05-06", "[[closures]]\ndate = 2026-11-25", [1, 2, 3]),
        (TELECOM, ALWAYS, [1]),
        ('work_hours = ["09:00-12:00", "14:00-17:30"]', 'work_hours = ["09:00-12:00", "15:00-17:30"]', [1, 2, 3]),
        ('zh = "示范区"', 'zh = "新区"', []),
    ],
)
async def test_deadlines_that_would_differ_are_counted(world: World, old: str, new: str, numbers: list[int]):
    for _ in range(3):
        await world.reports()
    await order(world, "/assign 2 城市管理局")
    await order(world, "/category 3 公共服务设施")
    await order(world, "/extend 3 1d 等材料")
    before: Any = await world.read(district.current)

    await world.edits_district((old, new))

    after: Any = await world.read(district.current)
    now = datetime.fromtimestamp(world.time, UTC)
    assert await world.read(lambda tx: deadlines.differing(tickets.open_ones(tx), before, after, now)) == numbers


async def test_calendar_published_since_is_counted(world: World):
    world.time += 36 * DAY  # the 29th of December
    await world.reports()
    in_force: Any = await world.read(district.current)
    now = datetime.fromtimestamp(world.time, UTC)
    assert not (await world.ticket_of()).certain
    published = replace(in_force, calendar=None)  # as if 2027 began without a holiday

    found = await world.read(lambda tx: deadlines.differing(tickets.open_ones(tx), published, published, now))

    assert found == [1]


async def test_answer_to_the_receipt_resumes(world: World):
    await world.reports()
    receipt = world.wang.sees("#1")
    await say(world, "/ask 1 是哪一根？")
    world.time += DAY

    world.wang.says("门口左边第一根", reply_to=receipt)
    await world.settle()

    ticket = await world.ticket_of()
    assert (ticket.status, when(ticket.resolve_by)) == ("assigned", "27 10")


async def test_unit_that_closes_while_it_waits_is_in_time(world: World):
    await world.reports()
    await say(world, "/ask 1 是哪一根？")
    world.time += 6 * DAY

    await world.closes(1)

    ticket = await world.ticket_of()
    assert ticket.resolved_at < ticket.resolve_by


async def test_waiting_ticket_is_not_late(world: World):
    await world.reports()
    await say(world, "/accept 1")
    await say(world, "/ask 1 是哪一根？")
    world.time += 6 * DAY

    world.li.says("/overdue")
    await world.settle()

    assert "#1" not in world.li.messages[-1].words
