"""A ticket whose rule raises: all others on time, and the admins hear of it once."""

import pytest
from structlog.testing import capture_logs

from issuebot.domain.clock import ladder
from issuebot.domain.clock.ladder import Rung
from issuebot.domain.clock.workhours import Workhours
from issuebot.store.tickets import Ticket
from tests.stories.clock.test_reminders import HOUR, reminders
from tests.stories.world import World

reached = ladder.reached


def stumbles_at_first(ticket: Ticket, hours: Workhours, now: int) -> Rung:
    if ticket.number == 1:
        raise ZeroDivisionError
    return reached(ticket, hours, now)


async def runs(world: World, hours: float) -> None:
    """The clock's own loop, as time goes by."""
    ticker, end = world.make_ticker(), world.time + hours * HOUR
    while world.time < end:
        while await ticker.tick() == 0:
            pass
        await world.settle(90)
        world.time += 300


def told(world: World) -> int:
    return sum("#1 的时限暂时无法自动跟踪" in message.words for message in world.admin.messages)


@pytest.fixture
async def poisoned(world: World, monkeypatch: pytest.MonkeyPatch) -> World:
    await world.settle()
    world.admin.says("/start")
    for who, words in ((world.wang, "幸福里3号楼门口电线垂下来了"), (world.zhao, "幸福里5号楼的网线拖在地上")):
        await world.reports(who, words)
    monkeypatch.setattr(ladder, "reached", stumbles_at_first)
    return world


async def test_rest_is_on_time_and_admins_hear_once(poisoned: World):
    with capture_logs() as logs:
        await runs(poisoned, 24)

    half, most, whole = reminders(poisoned.groups["telecom-office"])
    assert ["#2" in line for line in (half, most, whole)] == [True] * 3
    assert told(poisoned) == 1
    assert sum(line["event"] == "due row failed, pushed ahead" for line in logs) == 1


async def test_next_process_tells_nobody_again(poisoned: World):
    await runs(poisoned, 5)
    await poisoned.restart()

    await runs(poisoned, 1)

    assert told(poisoned) == 1


async def test_mended_rule_gives_the_newest_rung(poisoned: World, monkeypatch: pytest.MonkeyPatch):
    await runs(poisoned, 5)
    monkeypatch.setattr(ladder, "reached", reached)

    await runs(poisoned, 1.5)
    assert poisoned.groups["telecom-office"].sees("#1 已到签收时限")
    monkeypatch.setattr(ladder, "reached", stumbles_at_first)
    await runs(poisoned, 2)

    assert told(poisoned) == 2  # it was over in between


async def test_many_that_fail_are_one_word(poisoned: World, monkeypatch: pytest.MonkeyPatch):
    def stumbles(*_: object) -> Rung:
        raise ZeroDivisionError

    monkeypatch.setattr(ladder, "reached", stumbles)

    await runs(poisoned, 5)

    assert sum("的时限暂时无法自动跟踪" in message.words for message in poisoned.admin.messages) == 1


async def test_ticket_that_cannot_be_shown_takes_none_along(world: World, monkeypatch: pytest.MonkeyPatch):
    from issuebot.desk.notices import reminders as notices

    await world.reports()
    await world.reports(world.zhao, "幸福里5号楼的网线拖在地上")
    monkeypatch.setattr(notices, "reached", stumbles_at_first)

    await runs(world, 4.2)

    [line] = reminders(world.groups["telecom-office"])
    assert line.startswith("⏰ #2 签收时限已过半")
