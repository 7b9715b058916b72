"""Where the clocks and reminders of other help desks went wrong, by their public bug reports."""

import pytest

from tests.stories.clock.mornings import at, pass_to
from tests.stories.clock.test_reminders import passes, reminders
from tests.stories.world import World

UNIT = "telecom-office"
WIRES = 'unit = "urban-management"\nrespond_within = "4h"\nresolve_within = "3d"\nproof = true'


async def unit_says(world: World, words: str, unit: str = UNIT) -> None:
    world.zhou.says(words, to=world.groups[unit])
    await world.settle()


async def desk_says(world: World, words: str) -> None:
    world.li.says(words, to=world.groups["desk"])
    await world.settle()


def heard(world: World) -> list[int]:
    return [len(reminders(place)) for place in (world.groups[UNIT], world.groups["desk"], world.boss)]


async def late_ones(world: World) -> str:
    world.li.says("/overdue")
    await world.settle()
    return world.li.messages[-1].words


async def test_returned_at_night_waits_for_the_desk(world: World):
    """Zammad: reminders at midnight and on weekends. The police work around the clock, the desk does not."""
    world.time = at("2026-11-27 22:00")
    await world.reports(words="幸福里3号楼下有人摆摊占道")
    await world.returns("police-station")

    await pass_to(world, at("2026-11-30 08:59"))
    before = reminders(world.groups["desk"])
    await pass_to(world, at("2026-11-30 09:05"))

    assert before == []
    assert ["签收时限已到" in line for line in reminders(world.groups["desk"])] == [True]


async def test_day_closed_since_has_no_reminder(world: World):
    """Zammad: a new day off counted for new tickets alone. What was promised stays, and nobody is there to hear it."""
    world.time = at("2026-11-23 16:00")
    await world.reports()
    closed = '[[closures]]\ndate = 2026-11-24\nname = "停电"\n\n[[closures]]\ndate = 2026-05-06'
    await world.edits_district(("[[closures]]\ndate = 2026-05-06", closed))

    await pass_to(world, at("2026-11-25 08:59"))
    before = heard(world)
    await pass_to(world, at("2026-11-25 09:05"))

    assert before == [0, 0, 0]
    assert "已到签收时限" in reminders(world.groups[UNIT])[0]


async def test_woken_at_night_it_waits_for_the_morning(world: World):
    """Zammad: what had been missed came when the scheduler was started again, at any hour."""
    world.time = at("2026-11-27 14:00")
    await world.reports()
    world.time = at("2026-11-28 03:00")
    await world.restart()

    await pass_to(world, at("2026-11-30 08:59"))
    before = heard(world)
    await pass_to(world, at("2026-11-30 10:05"))

    assert before == [0, 0, 0]
    assert ["所剩不多" in line for line in reminders(world.groups[UNIT])] == [True, False]


async def test_what_promised_nothing_may_be_extended(world: World):
    """osTicket: a ticket with a date of its own and no plan never became overdue."""
    none = ('respond_within = "4h"                # for', "#"), ('resolve_within = "5d"                # …', "#")
    await world.edits_district(*none)
    await world.reports(words="幸福里3号楼门口有个奇怪的东西")
    await desk_says(world, "/assign 1 通信办")
    await unit_says(world, "/accept 1")

    await desk_says(world, "/extend 1 1d 等材料")
    await passes(world, 48)

    assert heard(world) == [3, 1, 1]


async def test_done_late_and_reopened_is_not_late(world: World):
    """osTicket: an old due date that had passed made a reopened ticket overdue at once."""
    await world.reports()
    await passes(world, 24)
    await world.closes(1)
    world.wang.presses("未解决")
    await world.settle()
    before = heard(world)

    await passes(world, 1)

    assert heard(world) == before
    assert "#1" not in await late_ones(world)


async def test_merged_is_late_nowhere_and_goes_on_apart(world: World):
    """Zammad: merged tickets stood among those that escalate."""
    await world.reports()
    await world.reports(world.zhao, "幸福里5号楼的网线拖在地上")
    await desk_says(world, "/merge 1 2")
    await world.closes(2)
    await passes(world, 48)
    assert "#1" not in await late_ones(world)
    assert heard(world) == [0, 0, 0]

    await desk_says(world, "/reopen 1 不是一回事")
    await passes(world, 24)

    assert heard(world) == [3, 1, 1]


async def test_weekend_of_a_pause_is_no_working_time(world: World):
    """GLPI: a weekend that it was pending over moved the date by two days more."""
    world.time = at("2026-11-27 15:00")
    await world.reports()
    world.time = at("2026-11-27 17:00")
    await unit_says(world, "/ask 1 哪一栋？")
    world.time = at("2026-11-30 09:30")

    world.wang.says("三单元")
    await world.settle()

    assert (await world.ticket_of()).resolve_by == at("2026-12-02 16:00")


async def test_shortest_limit_is_one_message(world: World):
    """GLPI: what is escalated before it is due was escalated while it was made."""
    await world.edits_district((WIRES, WIRES.replace("4h", "1m")))
    await world.reports()

    await passes(world, 0.5)

    assert heard(world) == [1, 0, 0]
    assert "已到签收时限" in reminders(world.groups[UNIT])[0]


async def test_former_unit_hears_nothing_more(world: World):
    """A plugin of GLPI: the old group was notified beside the new one."""
    await world.reports()
    await passes(world, 1)
    await desk_says(world, "/assign 1 城市管理局")

    await passes(world, 30)

    assert heard(world)[0] == 0
    assert len(reminders(world.groups["urban-management"])) == 3


async def test_desk_that_is_the_unit_hears_once(world: World):
    """OTOBO: who was responsible in two ways got the escalation twice."""
    await world.edits_district(("chat = -1001000000005", "chat = -1001000000001"))
    await world.reports()

    await passes(world, 30)

    assert len(reminders(world.groups["desk"])) == 4


async def test_granted_after_it_was_late_ends_that(world: World):
    """osTicket: with a date to come it stayed marked as overdue. The unit asks in time, the desk answers late."""
    await world.reports()
    await unit_says(world, "/accept 1")
    await passes(world, 2.9 * 24)
    await unit_says(world, "/extend 1 3d 等材料")
    await passes(world, 24)
    before = heard(world)

    world.li.presses("同意", in_=world.groups["desk"])
    await world.settle()
    assert "#1" not in await late_ones(world)
    await passes(world, 6 * 24)

    assert [after - said for after, said in zip(heard(world), before, strict=True)] == [2, 1, 1]


@pytest.mark.parametrize("words", ["/urgent 1", "/ask 1 哪一栋？"])
async def test_what_is_late_is_told_once(world: World, words: str):
    """osTicket: another change of an overdue ticket alerted everybody again."""
    await world.reports()
    await passes(world, 26)
    before = heard(world)

    await desk_says(world, words)
    await passes(world, 24)
    world.wang.says("三单元")
    await passes(world, 24)

    assert heard(world) == before
