"""Where clocks of other systems went wrong: what stops one that should go on, starts one again, or lets nobody hear."""

import pytest

from issuebot.store.engine.database import Tx
from tests.stories.clock.test_reminders import HOUR, passes, reminders
from tests.stories.world import DAY, World

WIRES = 'unit = "urban-management"\nrespond_within = "4h"\nresolve_within = "3d"\nproof = true'


async def say(world: World, words: str) -> None:
    world.zhou.says(words, to=world.groups["telecom-office"])
    await world.settle()


async def test_every_round_has_its_own_ladder(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    for hours in (4.2, 2.5):
        await world.closes(1)
        world.time += DAY
        world.wang.presses("未解决")
        await world.settle()
        await passes(world, hours)

    assert ["签收时限已过半" in line for line in reminders(unit)] == [True, True]


@pytest.mark.parametrize("words", ["/note 1 已联系物业", "/tell 1 明天上门", "/join 1 城市管理局"])
async def test_what_is_no_answer_stops_no_clock(world: World, words: str):
    await world.reports()
    world.li.says(words, to=world.groups["desk"])
    await world.settle()

    await passes(world, 24)

    assert len(reminders(world.groups["telecom-office"])) == 3


async def test_new_file_and_restart_say_nothing_again(world: World):
    await world.reports()
    await passes(world, 4.2)
    await world.edits_district((WIRES, WIRES.replace("4h", "6h")))
    await world.restart()

    await passes(world, 0.5)

    assert len(reminders(world.groups["telecom-office"])) == 1


async def test_restart_over_lunch_goes_on_after_it(world: World):
    await world.reports()
    await passes(world, 2.5)
    await world.restart()

    await passes(world, 2)

    assert "过半" in reminders(world.groups["telecom-office"])[0]


async def test_first_start_after_an_upgrade_reminds_nobody(world: World):
    for number, who in enumerate((world.wang, world.zhao), start=1):
        await world.reports(who, f"幸福里{number}号楼网线乱拉")
    await world.closes(1)
    world.pass_days(9)
    await world.database.write(upgraded)

    await passes(world, 1)

    assert [reminders(place) for place in (world.groups["telecom-office"], world.groups["desk"], world.boss)] == [
        []
    ] * 3


def upgraded(tx: Tx) -> None:
    """As the migration leaves what is open."""
    tx.execute("UPDATE ticket SET rung = -1, next_due_at = submitted_at WHERE status = 'assigned'")


async def test_tickets_of_before_climb_from_where_they_are(world: World):
    await world.reports()
    await passes(world, 4.5)
    said = len(reminders(world.groups["telecom-office"]))
    await world.database.write(upgraded)

    await passes(world, 24)

    assert ["过半" in line for line in reminders(world.groups["telecom-office"])[said:]] == [False, False]


async def test_upgrade_at_night_takes_no_reminder_away(world: World):
    world.time += 6 * HOUR  # Monday 16:00: half of it is over on Tuesday at 9:30
    await world.reports()
    await world.database.write(upgraded)
    world.time += 10 * HOUR

    await passes(world, 8)

    assert "过半" in reminders(world.groups["telecom-office"])[0]


async def test_rung_with_nobody_on_it_goes_higher_at_once(world: World):
    await world.reports()
    for chat in ("telecom-office", "desk"):
        world.groups[chat].kicks_bot()
        await world.settle()
    world.li.blocks()
    await world.settle()

    await passes(world, 4.2)

    assert "联系不上" in reminders(world.boss)[0]


async def test_solving_sooner_than_accepting_is_accepted_by_then(world: World):
    """The time to do it again is shorter than the time to accept it."""
    await world.edits_district((WIRES, f'{WIRES}\nredo_within = "2h"'))
    await world.reports()
    await world.closes(1)
    world.time += DAY
    world.wang.presses("未解决")
    await world.settle()

    await passes(world, 5)  # Tuesday 15:00; it was to be solved by 14:00

    ticket = await world.ticket_of()
    assert ticket.respond_by == ticket.resolve_by
    assert "已到签收时限" in reminders(world.groups["telecom-office"])[-1]


async def test_old_question_reminds_of_no_closed_ticket(world: World):
    await world.reports()
    await say(world, "/escalate 1 产权不明，怎么办？")
    await world.closes(1)
    world.wang.presses("已解决，满意")
    await world.settle()

    await passes(world, 72)

    assert not [message for message in world.boss.messages if "还在等您答复" in message.words]


async def test_paused_ticket_is_late_for_nobody(world: World):
    await world.reports()
    await say(world, "/accept 1")
    await passes(world, 48)
    said = [len(reminders(place)) for place in (world.groups["telecom-office"], world.boss)]
    await say(world, "/ask 1 哪一栋？")

    await passes(world, 4 * 24)

    assert [len(reminders(place)) for place in (world.groups["telecom-office"], world.boss)] == said


async def test_lateness_is_counted_by_the_units_hours(world: World):
    """Friday evening to Saturday morning, of a unit that works around the clock."""
    telecom = 'aliases = ["通信办", "通管办", "电信", "Telecom"]\n'
    await world.edits_district((telecom, f'{telecom}work_hours = ["00:00-24:00"]\n'))
    world.time += 4 * DAY + 12 * HOUR
    await world.reports()
    await world.reports(world.zhao, "幸福里5号楼的网线拖在地上")

    await passes(world, 6)

    [late] = [message.words for message in world.boss.messages if message.words.startswith("⏰ 有 2 件")]
    assert late.count("已超 1 个工作小时") == 2
