"""Who is on duty hears of it on the evening before and half an hour before, once, and of nothing that is no more."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from issuebot.desk.context import district
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties import timetable
from issuebot.domain.roster.duty import Happened
from issuebot.store.engine.database import Tx
from issuebot.store.rosters import duties, record, volunteers
from tests.stories.duties.squad import DAY, HOUR, MINUTE, Squad, squad_in
from tests.stories.world import World

SAYS = "您有班"


async def tomorrow(world: World) -> Squad:
    """王阿姨 is on duty at eleven tomorrow."""
    squad = await squad_in(world)
    await squad.enlist(world.wang, world.zhao)
    await squad.plan(world.wang, DAY)
    return squad


async def change(world: World, number: int, happened: Happened, **columns: Any) -> None:
    def do(tx: Tx) -> None:
        duty, in_force = duties.duty(tx, number), district.current(tx)
        assert duty
        assert in_force
        timetable.change(
            Turn(tx, in_force, datetime.fromtimestamp(world.time, ZoneInfo("UTC"))), duty, happened, **columns
        )

    await world.database.write(do)


def count(world: World, words: str = SAYS) -> int:
    return sum(words in message.words for message in world.wang.messages)


async def test_reminded_evening_before_and_half_hour_before(world: World):
    squad = await tomorrow(world)

    await squad.at(8 * HOUR - MINUTE)
    assert count(world) == 0
    await squad.at(8 * HOUR)
    assert count(world) == 1
    await squad.at(DAY - 30 * MINUTE)
    assert count(world) == 2


async def test_restart_reminds_nobody_twice(world: World):
    squad = await tomorrow(world)
    await squad.at(8 * HOUR)

    await world.restart()
    await world.tick()

    assert count(world) == 1


async def test_after_a_night_without_bot_one_reminder(world: World):
    squad = await tomorrow(world)

    await squad.at(DAY - 20 * MINUTE)

    assert count(world) == 1


async def test_duty_that_began_is_not_reminded_of(world: World):
    squad = await tomorrow(world)

    await squad.at(DAY + 5 * MINUTE)

    assert count(world) == 0


async def test_cancelled_duty_is_not_reminded_of(world: World):
    squad = await tomorrow(world)
    await change(world, 1, Happened.CANCELLED, status="cancelled")

    await squad.at(8 * HOUR)
    await squad.at(DAY - 30 * MINUTE)

    assert count(world) == 0


async def test_duty_given_away_reminds_its_new_holder(world: World):
    squad = await tomorrow(world)
    await change(world, 1, Happened.SWAPPED, volunteer=squad.known[world.zhao.id])

    await squad.at(8 * HOUR)

    assert count(world) == 0
    assert world.zhao.sees(SAYS)


async def test_moved_duty_reminds_at_its_new_time(world: World):
    squad = await tomorrow(world)
    await change(world, 1, Happened.MOVED, starts=squad.begin + DAY + HOUR, ends=squad.begin + DAY + 2 * HOUR)
    await squad.at(8 * HOUR)

    await squad.at(DAY - 30 * MINUTE)
    assert count(world) == 1
    await squad.at(DAY + 30 * MINUTE)
    assert count(world) == 2


async def test_several_of_one_person_are_one_message(world: World):
    squad = await tomorrow(world)
    await squad.plan(world.wang, DAY + 4 * HOUR)

    await squad.at(8 * HOUR)

    assert count(world) == 1
    seen = world.wang.sees(SAYS).words
    assert "11:00" in seen
    assert "15:00" in seen


async def test_unknown_person_is_reminded_in_units_group(world: World):
    squad = await squad_in(world)
    who = await world.database.write(lambda tx: volunteers.add(tx, "police-station", "孙大爷").id)
    squad.known[world.wang.id] = who
    await squad.plan(world.wang, DAY)

    await squad.at(8 * HOUR)

    assert "孙大爷" in world.groups["police-station"].sees("值班提醒").words


async def test_early_duty_is_reminded_of_in_quiet_hours(world: World):
    await world.edits_district(("[district]\n", '[district]\nquiet_hours = "22:00-07:00"\n'))
    squad = await squad_in(world)
    await squad.enlist(world.wang)
    await squad.plan(world.wang, 19 * HOUR)  # at six

    await squad.at(18 * HOUR + 30 * MINUTE)

    assert count(world) == 1


async def test_on_the_way_is_noted_once(world: World):
    squad = await tomorrow(world)
    await squad.at(DAY - 30 * MINUTE)

    press = world.wang.presses("我在路上")
    world.wang.presses("我在路上")
    await world.settle()

    kinds = await world.read(lambda tx: [event.kind for event in record.of_duty(tx, 1)])
    assert kinds.count("on the way") == 1
    assert press.answer
    assert press.answer.text == "收到，已记下"


async def test_coordinators_list_shows_who_is_coming(world: World):
    squad = await tomorrow(world)
    await squad.at(DAY - 30 * MINUTE)
    world.wang.presses("我在路上")
    await world.settle()

    await squad.at(DAY + 15 * MINUTE)

    assert "在路上" in world.groups["desk"].sees("📋").words


async def test_offer_nobody_took_is_told_in_reminder(world: World):
    squad = await tomorrow(world)
    await world.settle()
    world.wang.says("/swap 1 all")
    await world.settle()

    await squad.at(DAY - 30 * MINUTE)

    assert "没有人接" in world.wang.sees(SAYS).words


async def test_reminder_has_button_to_check_in(world: World):
    squad = await tomorrow(world)
    await squad.at(DAY - 30 * MINUTE)

    world.wang.presses("签到")
    await world.settle()
    await squad.shares(world.wang)

    assert (await squad.duty(1)).checked_in_at
