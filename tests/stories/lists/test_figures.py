"""What was late stays late, what is open again is not closed, and everybody is counted once: whatever comes later."""

from datetime import date

from issuebot.domain.figures.periods import month
from issuebot.domain.figures.totals import Totals
from tests.stories.figures.by_hand import figures
from tests.stories.world import DAY, World


async def counted(world: World, unit: str | None = None) -> Totals:
    found = await figures(world, month(date(2026, 11, 1)))
    return found.units.get(unit, Totals()) if unit else found.all


def rate(totals: Totals) -> tuple[int, int]:
    """How many had to be answered, and how many were in time."""
    return totals.response.of, totals.response.good


async def closes_late(world: World) -> None:
    await world.reports()
    world.time += 3 * DAY
    await world.closes(1)


async def unsolved(world: World) -> None:
    world.wang.presses("未解决")
    await world.settle()


async def test_late_answer_stays_late_after_unsolved(world: World):
    await closes_late(world)
    before = await counted(world)

    await unsolved(world)
    world.zhou.says("/accept 1", to=world.groups["telecom-office"])
    await world.closes(1)
    after = await counted(world)

    assert rate(before) == rate(after) == (1, 0)


async def test_prompt_answer_stays_prompt_after_unsolved(world: World):
    await world.reports()
    await world.closes(1)
    await unsolved(world)

    world.time += 3 * DAY
    after = await counted(world)

    assert rate(after) == (1, 1)


async def test_answer_is_of_the_unit_that_gave_it(world: World):
    await closes_late(world)
    await unsolved(world)

    world.li.says("/assign 1 派出所", to=world.groups["desk"])
    await world.settle()
    world.zhou.says("/accept 1", to=world.groups["police-station"])
    await world.settle()

    assert (await counted(world, "telecom-office")).response.of == 1
    assert (await counted(world, "police-station")).response.of == 0


async def test_next_unit_has_to_answer_too(world: World):
    await world.reports()
    world.zhou.says("/accept 1", to=world.groups["telecom-office"])
    await world.settle()
    world.li.says("/assign 1 派出所", to=world.groups["desk"])
    await world.settle()

    world.time += 3 * DAY
    after = await counted(world)

    assert rate(after) == (1, 0)


async def test_what_is_open_again_is_not_closed(world: World):
    await world.reports()
    await world.closes(1)
    assert (await counted(world)).closed == 1

    await unsolved(world)

    assert (await counted(world)).closed == 0


async def test_paused_clock_makes_nobody_late(world: World):
    await world.reports()
    world.zhou.says("/ask 1 是哪一根？", to=world.groups["telecom-office"])
    await world.settle()

    world.time += 3 * DAY

    assert (await counted(world)).response.of == 0


async def test_what_ended_in_time_is_not_late(world: World):
    await world.reports()
    world.wang.presses("撤回")
    await world.settle()
    world.wang.presses("是，撤回")
    await world.settle()

    world.time += 3 * DAY

    assert (await counted(world)).response.of == 0


async def test_forgotten_person_counts_once(world: World):
    await world.reports()
    world.zhao.says("幸福里3号楼门口电线垂下来了")
    await world.settle()
    world.zhao.presses("我也遇到 #1")
    await world.settle()

    async for who in world.each(["wang", "zhao"]):
        person = world.wang if who == "wang" else world.zhao
        for word in ("已解决，满意", "已解决，不满意"):
            await world.closes(1)
            person.presses(word)
            await world.settle()
            world.li.says("/reopen 1 又坏了", to=world.groups["desk"])
            await world.settle()
        before = await counted(world)

        await world.forgets(person)

        assert before.answered == 1
        assert await counted(world) == before
