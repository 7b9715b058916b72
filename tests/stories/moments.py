"""A moment that a world can be taken back to: its rows, what its people see, and what the bot remembers."""

import sqlite3
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import is_dataclass
from typing import TYPE_CHECKING, Any

from issuebot.store.engine.sqlite import path_of
from tests.emptied import Emptied

if TYPE_CHECKING:
    from tests.stories.world import World

HOUSES = ("issuebot.", "tests.")  # whose objects are looked into; the database keeps its rows itself
ELSEWHERE = "issuebot.store.engine."
TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%yoyo%'"
Contents = list[Callable[[], None]]


class Moment:
    """`close` it before the world closes. Numbers that name only presses and tokens go on counting."""

    def __init__(self, world: "World", memo: dict[str, Any]) -> None:
        self._things = _copy([world, memo])
        emptied = Emptied.all.get(world.url)
        self._rows: Rows | Emptied = emptied or Rows(path_of(world.url))
        self._rows.keep()

    @classmethod
    async def of(cls, world: "World") -> "Moment":
        """Nothing is under way in it."""
        await world.sender.idle()
        return cls(world, await world.read(lambda tx: tx.memo))

    def come_back(self) -> None:
        self._rows.put_back()
        for put in self._things:
            put()

    def end(self) -> None:
        if isinstance(self._rows, Rows):
            self._rows.close()


class Rows:
    """Of a SQLite file. Tables that nobody touched are left alone: most are."""

    def __init__(self, path: str) -> None:
        self._raw = sqlite3.connect(path, isolation_level=None)
        self._names = [str(name) for (name,) in self._raw.execute(TABLES)]
        self._kept: dict[str, list[tuple[object, ...]]] = {}

    def keep(self) -> None:
        self._kept = self._look()

    def put_back(self) -> None:
        self._raw.execute("BEGIN IMMEDIATE")
        for name, rows in self._look().items():
            kept = self._kept[name]
            if rows != kept:
                self._raw.execute(f"DELETE FROM {name}")  # noqa: S608 our own names
                if kept:
                    places = ", ".join("?" * len(kept[0]))
                    self._raw.executemany(f"INSERT INTO {name} VALUES ({places})", kept)  # noqa: S608
        self._raw.execute("COMMIT")

    def close(self) -> None:
        self._raw.close()

    def _look(self) -> dict[str, list[tuple[object, ...]]]:
        return {name: self._raw.execute(f"SELECT * FROM {name}").fetchall() for name in self._names}  # noqa: S608


def _copy(roots: list[object]) -> Contents:
    """How to put back what stands now in everything mutable that the roots lead to; each thing stays the same one."""
    seen: dict[int, object] = {}
    waiting, puts = list(roots), []
    while waiting:
        thing = waiting.pop()
        if id(thing) in seen:
            continue
        seen[id(thing)] = thing  # held, so that no other gets its id
        if isinstance(thing, dict):
            puts.append(_refilled(thing, dict(thing), thing.update))
            waiting += thing.values()
        elif isinstance(thing, list | deque):
            puts.append(_refilled(thing, list(thing), thing.extend))
            waiting += thing
        elif isinstance(thing, set):
            puts.append(_refilled(thing, set(thing), thing.update))
        elif isinstance(thing, tuple):
            waiting += thing
        elif _is_ours(thing):
            held = dict(_fields(thing))
            puts.append(_set(thing, held))
            waiting += held.values()
    return puts


def _refilled(thing: Any, content: Any, fill: Callable[[Any], object]) -> Callable[[], None]:
    def put() -> None:
        thing.clear()
        fill(content)

    return put


def _set(thing: object, held: dict[str, object]) -> Callable[[], None]:
    def put() -> None:
        for name, value in held.items():
            object.__setattr__(thing, name, value)
        for name in [name for name, _ in _fields(thing) if name not in held]:
            object.__delattr__(thing, name)

    return put


def _is_ours(thing: object) -> bool:
    kind = type(thing)
    frozen = is_dataclass(kind) and kind.__dataclass_params__.frozen  # type: ignore[attr-defined]  # typeshed has it not
    return kind.__module__.startswith(HOUSES) and not kind.__module__.startswith(ELSEWHERE) and not frozen


def _fields(thing: object) -> Iterator[tuple[str, object]]:
    yield from getattr(thing, "__dict__", {}).items()
    for kind in type(thing).__mro__:
        slots = kind.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name != "__weakref__" and hasattr(thing, name):
                yield name, getattr(thing, name)
