"""Tells a PostgreSQL server that is silent from one that is busy: a migration takes as long as it needs."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeAlias

import psycopg

from issuebot.store.engine.faults import answer_in
from issuebot.store.engine.postgres_connections import cut

EVERY = 5.0  # seconds between two looks
SILENT = 3  # looks in a row at which the server let nobody in, each of which waits some seconds for it
PATIENCE = "SET lock_timeout = '10s'"  # whoever waits longer for a table holds up all who come after
Connect: TypeAlias = Callable[[], psycopg.Connection[Any]]


@contextmanager
def watched(url: str, *, autocommit: bool) -> Iterator[Connect]:
    """A function that makes connections which end when the server falls silent; all of them end with the block."""
    over = threading.Event()
    held: list[psycopg.Connection[Any]] = []

    def connect() -> psycopg.Connection[Any]:
        raw = psycopg.connect(url, autocommit=autocommit)
        held.append(raw)
        raw.execute(PATIENCE)
        return raw

    watch = threading.Thread(target=_look, args=(url, held, over), daemon=True)
    watch.start()
    try:
        yield connect
    finally:
        over.set()
        for raw in held:
            raw.close()


def _look(url: str, held: list[psycopg.Connection[Any]], over: threading.Event) -> None:
    silent = 0
    while not over.wait(EVERY):
        silent = 0 if _lets_in(url) else silent + 1
        if silent >= SILENT:
            for raw in held:
                cut(raw)


def _lets_in(url: str) -> bool:
    """A refusal is an answer as well."""
    try:
        psycopg.connect(url).close()
    except psycopg.Error as error:
        return answer_in(error) is not None
    return True
