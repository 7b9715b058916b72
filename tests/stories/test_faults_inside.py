"""What breaks on our own side while messages wait: a fault of ours spares the others, one of the database all."""

import sqlite3
from collections.abc import Callable
from datetime import datetime

import pytest

from issuebot.desk.views import View, load
from issuebot.store import outbox
from issuebot.store.engine.database import DatabaseFault, Tx
from issuebot.store.outbox import Outgoing
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

    monkeypatch.setattr("issuebot.telegram.looking.load", load_or_break)


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
