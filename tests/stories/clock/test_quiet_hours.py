"""Residents hear nothing unasked at night; in the morning it comes, in order."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from issuebot.desk import clock as desk_clock
from issuebot.desk.context.turn import moment
from issuebot.health import read_figures
from issuebot.simulator import Group, Person
from issuebot.store import drafts
from issuebot.store.operation.vitals import Waiting
from issuebot.store.outgoing import outbox, pauses
from tests.stories.clock.mornings import UNIT, at
from tests.stories.world import World

HOURS = ('calendar = "CN"', 'calendar = "CN"\nquiet_hours = "22:00-07:00"')
NIGHT, MORNING = "2026-11-23 23:00", "2026-11-24 07:00"


@pytest.fixture
def unit(world: World) -> Group:
    return world.groups[UNIT]


@pytest.fixture
async def night(world: World) -> World:
    """#1 was reported by day, and now it is late."""
    await world.edits_district(HOURS)
    await world.reports()
    world.time = at(NIGHT)
    return world


async def passes_to(world: World, words: str) -> None:
    world.time = at(words)
    await world.settle()


def hears(world: World, who: Person) -> int:
    return world.telegram.counted(who.id)


async def test_end_waits_until_morning(night: World):
    await night.closes(1)
    at_night = [message.words for message in night.wang.messages]

    await passes_to(night, MORNING)

    assert not any("办好了" in words for words in at_night)
    assert night.wang.sees("线路已捆扎归整").button("已解决，满意")


async def test_staff_hear_at_night(night: World):
    await night.closes(1)

    assert "已办结" in night.groups[UNIT].sees("#1").words


async def test_nobody_is_kept_longer_than_the_night(night: World):
    await night.closes(1)

    await passes_to(night, "2026-11-24 06:55")
    before = len(night.wang.messages)
    await passes_to(night, MORNING)

    assert len(night.wang.messages) > before
    assert await night.read(outbox.count) == 0


async def test_what_waited_comes_in_order(night: World, unit: Group):
    for words in ("一", "二", "三"):
        night.zhou.says(f"/tell 1 {words}号楼查过了", to=unit)
        await night.settle()
    await night.closes(1)
    before = len(night.wang.messages)

    await passes_to(night, MORNING)

    said = "\n".join(message.words for message in night.wang.messages[before:])
    places = [said.index(words) for words in ("一号楼", "二号楼", "三号楼", "已捆扎")]
    assert places == sorted(places)


async def test_answers_overtake_what_waits(night: World):
    await night.closes(1)

    night.wang.says("/my")
    await night.settle()

    assert "#1" in night.wang.messages[-1].words
    assert await night.read(lambda tx: outbox.count_of(tx, night.wang.id)) > 0


async def test_reports_at_night_are_answered(night: World):
    await night.reports(night.zhao, "幸福里5号楼电线掉下来了")

    assert "#2 已提交" in night.zhao.sees("#2").words


async def test_danger_is_answered_at_night(night: World):
    night.zhao.says("幸福里3号楼着火了，快来人")
    await night.settle()

    assert "119" in night.zhao.sees("119").words


async def test_receipt_is_edited_silently(night: World, unit: Group):
    before = len(night.wang.messages)

    night.zhou.presses("签收", in_=unit)
    await night.settle()

    assert "办理中" in night.wang.sees("#1").words
    assert len(night.wang.messages) == before


async def test_edit_overtakes_nothing_that_waits(night: World, unit: Group):
    night.zhou.says("/tell 1 先去看看", to=unit)
    night.zhou.presses("签收", in_=unit)
    await night.settle()
    at_night = night.wang.sees("#1").words

    await passes_to(night, MORNING)

    assert "办理中" not in at_night
    assert any("办理中" in message.words for message in night.wang.messages)


async def test_what_was_queued_before_the_night_waits_as_well(world: World, unit: Group):
    await world.edits_district(HOURS)
    await world.reports()
    world.time = at("2026-11-23 21:59")
    world.zhou.says("/tell 1 先去看看", to=unit)
    await world.intake.poll(0)
    world.time = at(NIGHT)
    await world.settle()
    at_night = len(world.wang.messages)

    await passes_to(world, MORNING)

    assert not any("先去看看" in message.words for message in world.wang.messages[:at_night])
    assert world.wang.sees("先去看看")


async def test_clock_set_back_lets_nothing_out_at_night(night: World, unit: Group):
    night.zhou.says("/tell 1 先去看看", to=unit)
    await night.settle()
    night.time = at("2026-11-24 06:59")
    await night.sender.pump()
    night.time -= 3600
    await night.settle()

    night.time = at("2026-11-24 06:30")
    await night.settle()

    assert not any("先去看看" in message.words for message in night.wang.messages)


async def test_killed_at_night_says_it_once(night: World, unit: Group):
    night.zhou.says("/tell 1 先去看看", to=unit)
    await night.settle()

    await night.die()
    night.time = at(MORNING)
    await night.start()
    await night.settle()

    assert len([message for message in night.wang.messages if "先去看看" in message.words]) == 1


async def test_no_draft_is_put_away_at_night(night: World):
    """Its card would speak of a message that comes in the morning only."""
    for who in (night.zhao, night.smith):
        who.sends_photo("幸福里3号楼门口电线垂下来了")
    await night.settle()
    night.time = at("2026-11-24 23:30")
    await night.tick()
    await night.submits(night.smith)

    night.time = at("2026-11-25 07:00")
    await night.tick()

    assert await night.status_of(2) == "assigned"
    assert any(message.button("接着报") for message in night.zhao.messages)
    assert not any(message.button("Go on with it") for message in night.smith.messages)


async def test_draft_taken_up_again_is_put_away_no_more(world: World):
    """That was to be said before the night, and it was sent later."""
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    await world.database.write(lambda tx: drafts.change(tx, 1, next_due_at=int(world.time)))
    [row] = await world.read(lambda tx: desk_clock.due(tx, moment(world.time)))
    await world.database.write(lambda tx: desk_clock.tick(tx, *row, moment(world.time)))
    world.wang.says("还在冒火花")
    await world.database.write(lambda tx: drafts.reopen(tx, 1, int(world.time + 9999), was="stale"))
    await world.settle()

    assert not any(message.button("接着报") for message in world.wang.messages)


async def test_coordinators_who_are_told_in_private_are_no_residents(night: World):
    night.li.says("/start")
    for name in ("desk", UNIT):
        night.groups[name].kicks_bot()
    await night.settle()

    await night.reports(night.zhao, "幸福里5号楼电线掉下来了")

    assert night.li.sees("#2")
    assert await night.read(lambda tx: outbox.count_of(tx, night.li.id)) == 0


async def test_night_is_no_delay_to_a_monitor(night: World, unit: Group):
    night.zhou.says("/tell 1 先去看看", to=unit)
    night.zhou.presses("签收", in_=unit)
    await night.settle()

    found: list[Waiting] = []
    for words in ("2026-11-24 06:59", "2026-11-24 07:00"):
        night.time = at(words)
        await night.database.write(lambda tx: pauses.release(tx, int(night.time * 1000)))
        found += (await night.read(lambda tx: read_figures(tx, int(night.time)))).waiting

    assert all(night.time - one.since < 60 for one in found)


@pytest.mark.parametrize("eve", ["2027-03-13", "2027-11-06"])
async def test_night_ends_by_the_districts_clocks(world: World, unit: Group, eve: str):
    york = ZoneInfo("America/New_York")
    await world.edits_district(('"Asia/Shanghai"', '"America/New_York"'), HOURS)
    await world.reports()
    world.time = at(f"{eve} 23:00", york)
    world.zhou.says("/tell 1 先去看看", to=unit)
    await world.settle()

    for _ in range(20):
        world.time += 1800
        await world.settle()

    [said] = [message for message in world.wang.messages if "先去看看" in message.words]
    assert datetime.fromtimestamp(said.date, york).hour == 7
