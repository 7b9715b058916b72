"""A volunteer's duties as a file for their telephone: importing it again brings the same entries up to date."""

from typing import Any

import pytest
from icalendar import Calendar

from tests.stories.duties.squad import DAY, HOUR, Squad, squad_in
from tests.stories.world import World

Entries = dict[str, Any]


@pytest.fixture
async def squad(world: World) -> Squad:
    found = await squad_in(world)
    await found.enlist(world.wang, world.zhao)
    return found


async def imported(world: World) -> Entries:
    """The events of the file that 王阿姨 asks for, by their UID."""
    world.wang.says("/duty mine")
    await world.settle()
    world.wang.presses("📅 加入手机日历", world.wang.messages[-1])
    await world.settle()
    file = world.telegram.file(world.wang.messages[-1].media["document"]["file_id"])
    return {str(one["UID"]): one for one in Calendar.from_ical(file).walk("VEVENT")}


async def test_file_has_time_and_place(world: World, squad: Squad):
    number = await squad.plan(world.wang, after=DAY)
    await squad.plan(world.zhao, after=DAY)

    [(uid, event)] = (await imported(world)).items()

    assert uid.startswith(f"duty-{number}@")
    assert (event["SUMMARY"], event["LOCATION"]) == ("路口服务 · 人民路口", "人民路口")
    assert int(event["DTSTART"].dt.timestamp()) == squad.begin + DAY
    assert event["STATUS"] == "CONFIRMED"


async def test_moved_duty_keeps_its_entry(world: World, squad: Squad):
    await squad.plan(world.wang, after=DAY)
    [before] = (await imported(world)).values()

    await squad.moves(1, HOUR)
    [after] = (await imported(world)).values()

    assert after["UID"] == before["UID"]
    assert after["SEQUENCE"] > before["SEQUENCE"]
    assert (after["DTSTART"].dt - before["DTSTART"].dt).total_seconds() == HOUR


async def test_what_was_handed_over_is_taken_out(world: World, squad: Squad):
    await squad.plan(world.wang, after=DAY)
    [before] = (await imported(world)).values()
    world.li.says(f"/cover 1 {world.zhao.name}", to=world.groups["desk"])
    await world.settle()

    [after] = (await imported(world)).values()

    assert (after["UID"], after["STATUS"]) == (before["UID"], "CANCELLED")
    assert after["SEQUENCE"] > before["SEQUENCE"]


async def test_forged_button_gives_strangers_nothing(world: World, squad: Squad):
    await squad.plan(world.wang, after=DAY)
    world.smith.says("/duty")
    await world.settle()

    press = world.smith.forges("duty:calendar", world.smith.messages[-1])
    await world.settle()

    assert press.answer.text
    assert not [one for one in world.smith.messages if one.media]
