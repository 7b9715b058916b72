"""What units would dispute in an assessment, as other systems were reported to count it wrongly."""

from datetime import date

from issuebot.domain.figures.assessment import Row
from tests.stories.clock.mornings import at
from tests.stories.duties.squad import BEFORE, HOUR, POSTS, Squad
from tests.stories.figures.test_assessment import GROUP, assessed
from tests.stories.figures.test_stats import compares_from
from tests.stories.world import DAY, World

DECEMBER = date(2026, 12, 1)


async def row(world: World) -> Row:
    found = (await assessed(world)).of(GROUP)
    assert found
    return found


async def rated(world: World, answer: str) -> None:
    world.wang.presses(answer)
    await world.settle()


async def test_reopened_in_its_month_is_not_closed(world: World):
    await world.reports()
    await world.closes(1)
    await rated(world, "未解决")

    totals = (await row(world)).totals
    assert (totals.closed, totals.reopened, totals.open) == (0, 1, 1)


async def test_second_answer_takes_the_place_of_the_first(world: World):
    await world.reports()
    await world.closes(1)
    await rated(world, "未解决")
    await world.closes(1)
    await rated(world, "已解决，满意")

    totals = (await row(world)).totals
    assert (totals.answered, totals.solved.percent, totals.content.percent) == (1, 100, 100)


async def test_silence_moves_no_score(world: World):
    await compares_from(world, 1)
    await world.reports()
    await world.closes(1)
    await rated(world, "已解决，满意")
    before = (await row(world)).score
    await world.reports(world.zhao, "幸福里9号楼网线拖在地上")
    await world.closes(2)

    await world.make_ticker().tick()

    assert (await row(world)).score == before == 1000


async def test_one_old_ticket_moves_no_median(world: World):
    await world.reports()
    world.time += 4 * DAY
    for number in (2, 3, 4):
        await world.reports(world.zhao, f"幸福里{number}5号楼网线拖在地上")
        world.time += 60
        await world.closes(number)
    await world.closes(1)

    totals = (await row(world)).totals
    assert totals.half is not None
    assert totals.half < HOUR
    assert totals.most is not None
    assert totals.most > 6 * HOUR


async def test_minutes_stay_minutes_after_reopening(world: World):
    await world.reports()
    world.time += 600
    await world.closes(1)
    world.time += 3 * DAY
    await rated(world, "未解决")
    world.time += 600
    await world.closes(1)

    half = (await row(world)).totals.half
    assert half is not None
    assert half < HOUR


async def test_both_sides_of_a_rate_are_the_same_tickets(world: World):
    """FreeScout: what was answered and what it was divided by were chosen by different dates."""
    world.time = at("2026-11-30 17:00")
    await world.reports()
    world.time = at("2026-12-01 09:30")
    await world.reports(world.zhao, "幸福里9号楼网线拖在地上")
    await world.closes(1)
    await world.closes(2)

    december = (await assessed(world, DECEMBER)).of(GROUP)

    assert december
    assert (december.totals.received, december.totals.carried, december.totals.closed) == (1, 1, 2)
    assert [(rate.good, rate.of) for rate in (december.totals.response, december.totals.timely)] == [(2, 2), (2, 2)]
    assert (await row(world)).totals.timely.of == 0


async def test_last_night_of_a_month_counts_in_it(world: World):
    await world.edits_district((BEFORE, POSTS + BEFORE))
    squad = Squad(world, int(at("2026-11-30 23:30")))
    await squad.enlist(world.zhao, world.smith)
    await squad.plan(world.zhao, hours=2)
    await squad.plan(world.smith, after=3600, hours=1)
    await squad.at(5 * 3600)

    november, december = await assessed(world), await assessed(world, DECEMBER)

    assert (november.district.duties.absent, december.district.duties.absent) == (1, 1)
