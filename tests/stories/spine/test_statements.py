"""Statements are what an update costs: a whole life of a report asks the database no more than it did."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from issuebot.domain.hidden_ids import digest
from issuebot.store.engine.postgres import PostgresTx
from issuebot.store.engine.sqlite import SqliteTx
from tests.stories.world import World

VERBS = ((SqliteTx, "execute"), (SqliteTx, "one"), (SqliteTx, "all"), (PostgresTx, "_ask"))


@contextmanager
def noting(asked: list[str]) -> Iterator[None]:
    """What is asked meanwhile."""
    with pytest.MonkeyPatch.context() as patch:
        for kind, verb in VERBS:
            patch.setattr(kind, verb, noted(getattr(kind, verb), asked))
        yield


@contextmanager
def noting_plans(planned: Counter[tuple[int, str]]) -> Iterator[None]:
    """How often each connection has planned each statement meanwhile; PostgreSQL does not tell."""
    parts: dict[int, int] = {}  # of plans that each connection was asked about
    with pytest.MonkeyPatch.context() as patch:
        for verb in ("execute", "one", "all"):
            patch.setattr(SqliteTx, verb, noted_plan(getattr(SqliteTx, verb), planned, parts))
        yield


def noted_plan(
    verb: Callable[..., Any], planned: Counter[tuple[int, str]], parts: dict[int, int]
) -> Callable[..., Any]:
    def note(tx: Any, sql: str, **named: Any) -> Any:
        connection = id(tx._raw)

        def allow(*_: Any) -> int:
            parts[connection] += 1
            return sqlite3.SQLITE_OK

        if connection not in parts:  # only once: it makes all plans anew
            parts[connection] = 0
            tx._raw.set_authorizer(allow)
        before = parts[connection]
        try:
            return verb(tx, sql, **named)
        finally:
            planned[connection, sql] += parts[connection] > before

    return note


def noted(verb: Callable[..., Any], asked: list[str]) -> Callable[..., Any]:
    def note(tx: Any, sql: str, *values: Any, **named: Any) -> Any:
        asked.append(sql)
        return verb(tx, sql, *values, **named)

    return note


async def handle(world: World, asked: list[str]) -> None:
    """What is noted is what the updates ask; what is said then is not."""
    with noting(asked):
        await world.intake.poll(0)
    await world.settle()


async def live(world: World, number: int, asked: list[str]) -> None:
    """A whole life of a report."""
    unit = world.groups["telecom-office"]
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await handle(world, asked)
    world.wang.presses("提交")
    await handle(world, asked)
    world.zhou.presses("签收", in_=unit)
    await handle(world, asked)
    world.zhou.sends_photo(f"/close {number} 线路已捆扎归整", to=unit)
    await handle(world, asked)
    world.wang.presses("已解决，满意")
    await handle(world, asked)


async def test_whole_life_asks_few_statements(world: World):
    asked: list[str] = []

    await live(world, 1, asked)

    assert await world.status_of(1) == "closed"
    assert len([sql for sql in asked if "advisory" not in sql]) <= 113


async def test_sqlite_plans_each_statement_once(world: World):
    planned: Counter[tuple[int, str]] = Counter()

    with noting_plans(planned):
        for number in (1, 2, 3):
            await live(world, number, [])

    assert await world.status_of(3) == "closed"
    assert [sql for (_, sql), times in planned.items() if times > 1] == []


async def test_people_of_a_fetch_are_read_together(world: World):
    asked: list[str] = []
    several = (world.wang, world.zhao, world.smith)
    for words in ("你好", "路灯不亮"):
        for person in several:
            person.says(words)
        await handle(world, asked)
        asked.clear()
    for person in several:
        person.says("3号楼门口")

    await handle(world, asked)

    assert sum("FROM who LEFT JOIN person" in sql for sql in asked) == 1
    assert sum("FROM usage" in sql for sql in asked) == 1


async def counted(world: World) -> list[int]:
    """Whose messages were counted."""
    sql = "SELECT who FROM usage WHERE kind = 'message' ORDER BY who"
    return [row["who"] for row in await world.read(lambda tx: tx.all(sql))]


async def test_what_people_did_is_counted_together(world: World):
    asked: list[str] = []
    several = (world.wang, world.zhao, world.smith)
    for person in several:
        person.says("路灯不亮")

    await handle(world, asked)

    assert sum("INTO usage" in sql for sql in asked) == 1
    assert await counted(world) == sorted(digest(person.id) for person in several)


async def test_who_is_forgotten_takes_no_others_counts(world: World):
    world.wang.says("你好")
    await world.settle()
    world.wang.says("/forget")
    await world.settle()
    world.zhao.says("路灯不亮")
    world.wang.presses("确定删除")

    await handle(world, [])

    assert digest(world.zhao.id) in await counted(world)


async def test_staff_who_act_twice_are_named_once(world: World):
    asked: list[str] = []
    unit = world.groups["telecom-office"]
    for person in (world.wang, world.zhao):
        await world.reports(person)
    for number in (1, 2):
        world.zhou.says(f"/accept {number}", to=unit)

    await handle(world, asked)

    assert sum("INTO colleague" in sql for sql in asked) == 1
