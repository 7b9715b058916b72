"""What is counted, and for whom: as `docs/figures.md` promises."""

from datetime import UTC, date, datetime

from issuebot.domain.figures.periods import month
from issuebot.domain.figures.totals import Figures, Totals
from tests.stories.figures.by_hand import figures
from tests.stories.world import DAY, World
from tests.uncounted import forget_counts

NOVEMBER, DECEMBER = month(date(2026, 11, 1)), month(date(2026, 12, 1))
ASSIGN_TO_POLICE, LATE = "/assign 1 派出所", 2 * DAY


async def november(world: World) -> Figures:
    return await figures(world, NOVEMBER)


async def of(world: World, unit: str) -> Totals:
    return (await november(world)).units.get(unit, Totals())


async def desk(world: World, words: str) -> None:
    world.li.says(words, to=world.groups["desk"])
    await world.settle()


async def unit(world: World, words: str, name: str = "telecom-office") -> None:
    world.zhou.says(words, to=world.groups[name])
    await world.settle()


async def test_late_is_who_had_it_when_time_ran_out(world: World):
    await world.reports()
    world.time += LATE
    await desk(world, ASSIGN_TO_POLICE)
    await unit(world, "/accept 1", "police-station")

    assert (await of(world, "telecom-office")).overdue == 1
    assert (await of(world, "police-station")).response.of == 0


async def test_returned_in_time_is_no_fault(world: World):
    await world.reports()
    await unit(world, "/return 1 不归我们管")
    world.time += LATE

    assert (await of(world, "telecom-office")).response.of == 0
    assert (await november(world)).all.overdue == 1


async def test_returned_wrongly_is_late_when_it_comes_back(world: World):
    await world.reports()
    await unit(world, "/return 1 不归我们管")
    world.time += LATE
    await desk(world, "/assign 1 电信")

    assert (await of(world, "telecom-office")).overdue == 1


async def test_merged_tickets_are_received_once(world: World):
    await world.reports()
    await world.reports(world.smith)
    await desk(world, "/merge 2 1")

    assert (await november(world)).all.received == 1
    assert (await november(world)).all.merged == 1


async def test_reopened_later_stays_counted_where_closed(world: World):
    await world.reports()
    await world.closes(1)
    world.time = datetime(2026, 11, 30, 15, 59, tzinfo=UTC).timestamp()  # a minute before December in Shanghai
    world.wang.presses("已解决，满意")
    await world.settle()
    world.time += 120
    await desk(world, "/reopen 1 又坏了")

    december = (await figures(world, DECEMBER)).all
    assert ((await november(world)).all.closed, (await november(world)).all.reopened) == (1, 0)
    assert (december.closed, december.reopened, december.open) == (0, 1, 1)


async def test_month_begins_at_the_districts_midnight(world: World):
    world.time = datetime(2026, 11, 30, 16, 0, tzinfo=UTC).timestamp()
    await world.reports()

    assert (await november(world)).all.received == 0
    assert (await figures(world, DECEMBER)).all.received == 1


async def test_staff_do_not_rate_their_own_work(world: World):
    await world.reports(world.zhou)
    await world.closes(1)
    world.zhou.presses("已解决，满意")
    await world.settle()

    assert (await november(world)).all.answered == 0
    assert (await november(world)).all.closed == 1


async def test_silence_is_no_answer(world: World):
    await world.reports()
    await world.closes(1)
    world.time += 8 * DAY
    await world.make_ticker().tick()

    assert (await november(world)).all.solved.percent is None


async def test_sweep_changes_no_figure(world: World):
    await busy(world)
    before = await november(world)

    world.time += 1000 * DAY
    await world.sweeps()
    await world.database.write(forget_counts)

    assert await november(world) == before


async def test_forgotten_people_change_no_figure(world: World):
    await busy(world)
    before = await november(world)

    await world.forgets(world.wang)
    await world.database.write(forget_counts)

    assert await november(world) == before


async def test_other_hours_later_change_no_time(world: World):
    await busy(world)
    before = await november(world)

    world.time += DAY
    await world.edits_district(('work_hours = ["09:00-12:00", "14:00-17:30"]', 'work_hours = ["00:00-24:00"]'))
    await world.database.write(forget_counts)

    assert before.all.half
    assert (await november(world)).all.half == before.all.half


async def busy(world: World) -> None:
    """Answers, a return, a second round, and then the month is over."""
    await world.reports()
    world.time += 3600
    await world.closes(1)
    world.wang.presses("未解决")
    await world.settle()
    await unit(world, "/return 1 不归我们管")
    await desk(world, ASSIGN_TO_POLICE)
    world.time += DAY
    await world.closes(1, unit="police-station")
    world.wang.presses("已解决，满意")
    await world.settle()
    world.time += 8 * DAY
