"""The two verbs every caller has: hand over a whole transaction, to write or to read.

The work is a plain function over `Tx`; it runs in a thread and may run again after a deadlock: it holds no state.

    DatabaseFault          the database did not do it; nothing of the transaction is kept
    └── DatabaseUnusable   it cannot be opened at all: a sentence for the operator
"""

import asyncio
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

T = TypeVar("T")


class DatabaseFault(Exception):
    """The database failed; the transaction was rolled back and may be tried again."""


class DatabaseUnusable(DatabaseFault):
    """The database cannot be opened; the message says what to do."""


class Row(Protocol):
    """One result: columns by name."""

    def __getitem__(self, key: str, /) -> Any: ...
    def keys(self) -> Any: ...


class Tx(Protocol):
    """One open transaction. SQL names its parameters `:name`; both engines run the same text.

    `memo` outlives the transaction: a place for what is derived from committed rows, keyed by their version.
    `once` ends with it: a place for what need not be read twice in one transaction.
    """

    memo: dict[str, Any]
    once: dict[str, Any]

    def execute(self, sql: str, **values: Any) -> int:
        """Run one statement and return how many rows it touched."""
        ...

    def run(self, sql: str, **values: Any) -> None:
        """Run one statement of which nothing needs to be known; PostgreSQL is not waited for."""
        ...

    def one(self, sql: str, **values: Any) -> Row | None: ...

    def all(self, sql: str, **values: Any) -> list[Row]: ...


class Database(Protocol):
    """Where transactions run. Both verbs raise what the work raised, or `DatabaseFault`."""

    async def write(self, work: Callable[[Tx], T], *, lane: int = 0) -> T:
        """Run `work` and commit. Writes of one `lane` (a chat) keep their order, also across replicas."""
        ...

    async def read(self, work: Callable[[Tx], T]) -> T: ...

    async def close(self) -> None: ...


async def open_database(url: str) -> Database:
    """Migrate and open `sqlite:///file` or `postgresql://…`. Raises `DatabaseUnusable`."""
    from issuebot.store.migrations import migrate

    await asyncio.to_thread(migrate, url)
    return await open_migrated(url)


async def open_migrated(url: str) -> Database:
    """Open one that is up to date. Raises `DatabaseUnusable`."""
    if url.startswith("sqlite"):
        from issuebot.store.sqlite import open_sqlite

        return await open_sqlite(url)
    from issuebot.store.postgres import open_postgres

    return await open_postgres(url)
