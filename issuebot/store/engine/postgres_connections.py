"""Connections to PostgreSQL: each with limits to every wait, and said plainly where there is none."""

import asyncio
import os
import socket
from contextlib import suppress
from typing import Any, TypeVar

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg_pool import ConnectionPool, PoolTimeout

from issuebot.store.engine.database import DatabaseUnusable

Connection = psycopg.Connection[tuple[Any, ...]]
P = TypeVar("P", bound=ConnectionPool[Connection])
READERS = 2
WAIT = 10.0  # seconds for a connection
RECONNECTS = 10.0  # seconds in which pauses between tries double; then they begin anew, or one would wait for minutes
CONNECTING = {
    "connect_timeout": 5,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 15_000,
}
# The last one: what a process holds that was stopped or cut off in the middle, another waits for while it takes over.
SERVER = "statement_timeout = '20s'", "lock_timeout = '10s'", "idle_in_transaction_session_timeout = '5s'"
STATEMENTS = 512  # that a connection keeps planned, as many as with SQLite; the driver's hundred are fewer than we have


async def open_pool(url: str, kind: type[P]) -> P:
    pool = kind(
        limited(url),
        min_size=1,
        max_size=READERS + 1,
        open=False,
        timeout=WAIT,
        reconnect_timeout=RECONNECTS,
        configure=_configure,
        kwargs={"autocommit": True, "client_encoding": "utf8"},
    )
    try:
        await asyncio.to_thread(pool.open, wait=True, timeout=15)
    except (psycopg.Error, PoolTimeout) as error:
        raise unusable(error) from error
    return pool


def limited(url: str) -> str:
    """The address with limits to every wait, where it does not set them itself."""
    given = conninfo_to_dict(url)
    return make_conninfo(url, **{name: n for name, n in CONNECTING.items() if name not in given})


def _configure(raw: Connection) -> None:
    """Every statement is planned once: ours are written for one plan, and planning took longer than most of them."""
    for setting in ("plan_cache_mode = force_generic_plan", *SERVER):
        raw.execute(f"SET {setting}".encode())
    raw.prepared_max = STATEMENTS


def cut(raw: psycopg.Connection[Any]) -> None:
    """Ends the connection for whoever waits for an answer."""
    with suppress(OSError, psycopg.Error), socket.socket(fileno=os.dup(raw.fileno())) as line:
        line.shutdown(socket.SHUT_RDWR)


def unusable(error: Exception) -> DatabaseUnusable:
    reason = " ".join(str(error).split())
    if isinstance(error, psycopg.errors.LockNotAvailable):
        return DatabaseUnusable(
            f"ISSUEBOT_DATABASE_URL: somebody else has locked what is to be changed ({reason}), as a backup or another"
            " issuebot does; it can be changed when that has ended."
        )
    return DatabaseUnusable(
        f"ISSUEBOT_DATABASE_URL: the PostgreSQL database cannot be reached ({reason}); "
        "check host, port, name, user and password, and that the server runs.",
    )
