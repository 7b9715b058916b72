"""The two verbs every caller has: hand over a whole transaction, to write or to read.

The work is a plain function over `Tx`. It runs in a thread, and may run again after a deadlock, so it holds no state.

    DatabaseFault          the database did not do it; nothing of the transaction is kept
    └── DatabaseUnusable   it cannot be opened at all: a sentence for the operator
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import fields
from functools import lru_cache
from operator import attrgetter, itemgetter
from typing import Any, Protocol, TypeVar

T = TypeVar("T")


class DatabaseFault(Exception):
    """The database failed; the transaction was rolled back and may be tried again."""


class DatabaseUnusable(DatabaseFault):
    """The database cannot be opened; the message says what to do."""


class Columns:
    """Where the columns of a statement's result stand, and how records are picked from its rows."""

    def __init__(self, names: Sequence[str] = ()) -> None:
        self.width = len(names)
        self.places = {name: place for place, name in enumerate(names)}  # of two with one name the last
        self.picks: dict[type[Any], Callable[[tuple[Any, ...]], tuple[Any, ...]]] = {}


class Row(Mapping[str, Any]):
    """One result: columns by name. Most rows become a record at once, so that none is a dictionary of its own."""

    __slots__ = ("cells", "columns")

    def __init__(self, columns: Columns, cells: tuple[Any, ...]) -> None:
        self.columns = columns
        self.cells = cells

    def __getitem__(self, key: str) -> Any:
        return self.cells[self.columns.places[key]]

    def __iter__(self) -> Iterator[str]:
        return iter(self.columns.places)

    def __len__(self) -> int:
        return len(self.cells)

    def __repr__(self) -> str:
        return repr(dict(self))


class Described(Protocol):
    """A cursor of either engine."""

    @property
    def description(self) -> Any: ...


class Tx(Protocol):
    """One open transaction. SQL names its parameters `:name`; both engines run the same text.

    `memo` outlives the transaction: a place for what is derived from committed rows, keyed by their version.
    `once` ends with it: a place for what need not be read twice in one transaction, and for what is read ahead.
    """

    memo: dict[str, Any]
    once: dict[str, Any]

    def execute(self, sql: str, **values: Any) -> int:
        """Run one statement and return how many rows it touched."""
        ...

    def one(self, sql: str, **values: Any) -> Row | None: ...

    def all(self, sql: str, **values: Any) -> list[Row]: ...

    def many(self, sql: str, rows: Sequence[dict[str, Any]]) -> list[Row]:
        """Run one statement with the values of each row in turn, without waiting in between; the rows that it gives."""
        ...

    def now_ms(self) -> int:
        """UTC milliseconds by the clock of the database, which all its processes share; at this moment, not at the
        transaction's beginning.
        """
        ...

    def is_at_fault(self, error: Exception) -> bool:
        """Whether the database itself caused this and may do better the next time."""
        ...


class Database(Protocol):
    """Where transactions run. Both verbs raise what the work raised, or `DatabaseFault`."""

    async def write(self, work: Callable[[Tx], T], *, lanes: Collection[int] = ()) -> T:
        """Run `work` and commit. Writes that share one of their `lanes`, chats, keep their order across replicas."""
        ...

    async def read(self, work: Callable[[Tx], T]) -> T: ...

    async def scrub(self, *, whole: bool) -> bool:
        """Overwrite what was deleted in the files, as far as the engine can; False: somebody reads it now, ask again.

        `whole`: also what takes longer the more there is; only then nothing is left. Raises `DatabaseFault`.
        """
        ...

    def size(self) -> int:
        """The bytes for which a whole scrub holds up writers; 0 where it holds up nobody."""
        ...

    async def close(self) -> None: ...


def read_as(kind: type[T]) -> Callable[[Row], T]:
    """A function that makes a record of a row, from the columns named as its fields. By position it is thrice as fast
    as by name.
    """
    names = tuple(field.name for field in fields(kind))  # type: ignore[arg-type]  # every kind is a dataclass

    def read(row: Row) -> T:
        columns, values = row.columns, row.cells
        pick = columns.picks.get(kind)
        if pick is None:
            pick = columns.picks[kind] = itemgetter(*(columns.places[name] for name in names))
        return kind(*pick(values))

    return read


def columns_of(kind: type[T]) -> Callable[[T], tuple[Any, ...]]:
    """A function that gives the values of a record's fields, in their order."""
    return attrgetter(*(field.name for field in fields(kind)))  # type: ignore[arg-type]  # every kind is a dataclass


class _Statement:
    """What was found out about one."""

    def __init__(self) -> None:
        self.columns = Columns()


@lru_cache(maxsize=1024)
def _statement(sql: str) -> _Statement:  # noqa: ARG001 the key
    return _Statement()


def name_columns(sql: str, cursor: Described, rows: Sequence[tuple[Any, ...]]) -> list[Row]:
    """Rows by name. The names are found out once: drivers ask for them anew with every result, or look them up one by
    one, which costs more than the result itself.
    """
    statement = _statement(sql)
    if rows and len(rows[0]) != statement.columns.width:
        statement.columns = Columns([column[0] for column in cursor.description])
    columns = statement.columns
    return [Row(columns, row) for row in rows]
