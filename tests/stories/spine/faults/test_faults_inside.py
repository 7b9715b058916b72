"""What breaks on our own side while messages wait: a fault of ours spares the others, one of the database all."""

import asyncio
import sqlite3
from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Any

import pytest
from aiogram import Bot
from structlog.testing import capture_logs

from issuebot.desk import clock
from issuebot.desk.loading import load
from issuebot.desk.views import View
from issuebot.retry import Retry
from issuebot.store.engine.database import DatabaseFault, Tx
from issuebot.store.outgoing import outbox
from issuebot.store.outgoing.outbox import Outgoing
from issuebot.telegram.profile import Profile
from tests.stories.world import World

Break = Callable[[Tx], object]


def stumble(tx: Tx) -> None:
    raise KeyError(tx)


def ask_nonsense(tx: Tx) -> None:
    tx.all("SELECT nothing FROM outbox")


def lose_database(tx: Tx) -> None:
    """On PostgreSQL the server ends the connection, on SQLite a read is cut off."""
    raw = getattr(tx, "_raw", None)
    if isinstance(raw, sqlite3.Connection):
        raw.set_progress_handler(lambda: 1, 1)
        try:
            tx.all("SELECT count(*) AS n FROM outbox")
        finally:
            raw.set_progress_handler(None, 0)
    tx.one("SELECT pg_terminate_backend(pg_backend_pid()) AS gone")


def breaks_for(chat: int, monkeypatch: pytest.MonkeyPatch, do: Break) -> None:
    def load_or_break(tx: Tx, row: Outgoing, now: datetime) -> View | None:
        if row.chat == chat:
            do(tx)
        return load(tx, row, now)

    monkeypatch.setattr("issuebot.telegram.outgoing.looking.load", load_or_break)


@pytest.mark.parametrize("do", [stumble, ask_nonsense])
async def test_view_that_breaks_spares_others(world: World, monkeypatch: pytest.MonkeyPatch, do: Break):
    breaks_for(world.wang.id, monkeypatch, do)

    for person in (world.wang, world.zhao, world.smith):
        person.says("/help")
    await world.settle()

    assert [world.telegram.counted(who.id) for who in (world.wang, world.zhao, world.smith)] == [0, 1, 1]
    assert await world.read(outbox.count) == 0


async def test_database_that_fails_loses_no_message(world: World, monkeypatch: pytest.MonkeyPatch):
    people = (world.wang, world.zhao, world.smith)
    for person in people:
        person.says("/help")
    await world.intake.poll(0)

    with monkeypatch.context() as broken:
        breaks_for(world.zhao.id, broken, lose_database)
        with pytest.raises(DatabaseFault):
            await world.sender.pump()
    await world.settle()

    assert [world.telegram.counted(who.id) for who in people] == [1, 1, 1]


def raises(*_: object) -> None:
    raise KeyError("x")


async def runs(loop: Coroutine[object, object, None], seconds: float = 0.3) -> bool:
    """Whether it is at work still."""
    task = asyncio.create_task(loop)
    await asyncio.sleep(seconds)
    done = task.done()
    task.cancel()
    await asyncio.wait([task])
    return not done


def said(logs: list[Any], words: str) -> int:
    return sum(entry["event"] == words for entry in logs)


async def test_fault_while_looking_ends_no_sender(world: World, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("issuebot.telegram.outgoing.looking.read_ahead", raises)
    for person in (world.wang, world.zhao):
        person.says("/help")
    await world.intake.poll(0)

    assert await runs(world.sender.run())

    assert [world.telegram.counted(who.id) for who in (world.wang, world.zhao)] == [1, 1]


async def test_fault_of_a_round_ends_no_sender(world: World, monkeypatch: pytest.MonkeyPatch):
    world.wang.says("/help")
    await world.intake.poll(0)
    with monkeypatch.context() as broken, capture_logs() as logs:
        broken.setattr("issuebot.telegram.outgoing.sender.turns", raises)
        assert await runs(world.sender.run(), 1.3)

    assert said(logs, "outbox not read") == 1
    await world.settle()
    assert world.telegram.counted(world.wang.id) == 1


async def test_fault_while_bundling_holds_up_nothing(world: World, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("issuebot.telegram.outgoing.bundling.gather", raises)
    unit = world.groups["telecom-office"]
    world.sender._limits.pause(unit.id, 100, world.monotonic())
    world.zhou.says("/queue", to=unit)
    await world.settle(5)
    world.wang.says("/help")

    await world.settle(600)

    assert world.wang.messages
    assert len(unit.messages) == 2


async def test_fault_in_concluding_a_call_is_alone(world: World, monkeypatch: pytest.MonkeyPatch):
    with monkeypatch.context() as broken:
        broken.setattr("issuebot.telegram.outgoing.carrier._sent", raises)
        world.wang.says("/help")
        await world.settle()
    world.zhao.says("/help")

    await world.settle()

    assert [world.telegram.counted(who.id) for who in (world.wang, world.zhao)] == [1, 1]
    assert await world.read(outbox.count) == 0


async def test_outcome_that_cannot_be_recorded_is_dropped(world: World, monkeypatch: pytest.MonkeyPatch):
    with monkeypatch.context() as broken:
        broken.setattr("issuebot.telegram.outgoing.recorder.record", raises)
        world.wang.says("/help")
        await world.settle()

    assert world.telegram.counted(world.wang.id) == 1
    assert await world.read(outbox.count) == 0


async def test_statement_of_ours_that_fails_is_set_aside(world: World, monkeypatch: pytest.MonkeyPatch):
    """It is no fault of the database, which would be asked again for ever."""
    monkeypatch.setattr("issuebot.desk.menu.COMMANDS", {"help": lambda turn, _: ask_nonsense(turn.tx)})
    monkeypatch.setattr("issuebot.telegram.incoming.intake.PAUSE", 0.001)
    world.wang.says("/help")
    world.zhao.says("幸福里路灯不亮")

    await world.settle()

    assert await world.count_set_aside() == 1
    assert world.zhao.sees("📝")


async def test_fault_ends_no_clock_loop(world: World, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("issuebot.desk.clock.due", raises)

    with capture_logs() as logs:
        assert await runs(world.make_ticker().run(), 1.3)

    assert said(logs, "clock stands") == 1


async def test_clock_goes_past_row_that_fails(world: World, monkeypatch: pytest.MonkeyPatch):
    """One can neither be done nor pushed ahead; the other is a question that nobody answered."""
    for number, who in ((1, world.wang), (2, world.smith)):
        await world.reports(who)
        world.li.says(f"/ask {number} 是哪一根？", to=world.groups["desk"])
        await world.settle()
    world.pass_days(30)
    tick = clock.tick
    monkeypatch.setattr(
        clock, "tick", lambda tx, kind, number, at: (tick if number > 1 else raises)(tx, kind, number, at)
    )
    monkeypatch.setattr(clock, "push_ahead", raises)
    ticker = world.make_ticker()

    await ticker.tick()
    pause = await ticker.tick()

    assert [await world.status_of(number) for number in (1, 2)] == ["waiting", "assigned"]
    assert pause > 1


async def test_fault_ends_no_profile_loop(world: World, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("issuebot.desk.members.command_menus.look", raises)
    profile = Profile(
        Bot("42:TEST", session=world.telegram.session()), world.database, now=world.now, monotonic=world.monotonic
    )

    with capture_logs() as logs:
        assert await runs(profile.run(), 1.3)

    assert said(logs, "profile not shown") == 1


async def test_failure_that_lasts_is_said_once():
    retry = Retry("nothing works", OSError, longest=0.0)

    with capture_logs() as logs:
        for _ in range(100):
            await retry.wait(OSError("no"))
        retry.over()

    assert [said(logs, words) for words in ("nothing works", "works again")] == [1, 1]
