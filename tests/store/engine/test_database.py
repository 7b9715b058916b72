"""Whole transactions: all or nothing, in order, side by side."""

import asyncio
import threading
import time
from pathlib import Path

import pytest

from issuebot.store import tickets
from issuebot.store.engine.database import Database, DatabaseFault, DatabaseUnusable, Row, Tx
from issuebot.store.engine.opening import open_database, open_migrated
from issuebot.store.engine.postgres import TRIES
from issuebot.store.operation import updates


def add_ticket(tx: Tx) -> int:
    return tickets.add(
        tx, status="new", rule="desk", anonymous=False, words="a lamp is broken", submitted_at=1, certain=True
    ).number


async def test_fault_rolls_everything_back(database: Database):
    def fail(tx: Tx) -> None:
        add_ticket(tx)
        raise ValueError("after the ticket")

    with pytest.raises(ValueError, match="after the ticket"):
        await database.write(fail)

    assert await database.read(lambda tx: tickets.ticket(tx, 1)) is None
    assert await database.write(add_ticket) == 1


async def test_one_fault_spares_its_neighbours(database: Database):
    def work(number: int):
        def one(tx: Tx) -> int:
            added = add_ticket(tx)
            if number % 3 == 0:
                raise ValueError(number)
            return added

        return one

    results = await asyncio.gather(*(database.write(work(n)) for n in range(30)), return_exceptions=True)

    numbers = [result for result in results if isinstance(result, int)]
    assert sorted(numbers) == list(range(1, 21))
    assert sum(isinstance(result, ValueError) for result in results) == 10


async def test_long_reading_holds_up_no_other(database: Database):
    begun, over = threading.Event(), threading.Event()

    def read_long(_: Tx) -> bool:
        begun.set()
        return over.wait(20)

    long = asyncio.ensure_future(database.read(read_long))
    await asyncio.to_thread(begun.wait)

    found = [await asyncio.wait_for(database.read(lambda tx: tickets.ticket(tx, 1)), 10) for _ in range(4)]

    over.set()
    assert found == [None] * 4
    await long


async def test_lane_keeps_its_order(database: Database):
    order: list[int] = []

    for number in range(20):
        await database.write(lambda _, number=number: order.append(number), lanes=[-1001000000003])  # type: ignore[misc]  # bound now

    assert order == list(range(20))


async def test_update_is_claimed_once(database: Database):
    first = await database.write(lambda tx: updates.claim(tx, [2**40, 7], 1))

    second = await database.write(lambda tx: updates.claim(tx, [2**40, 8], 2))

    assert (first, second) == ({2**40, 7}, {8})


async def test_move_is_won_by_one(database: Database):
    number = await database.write(add_ticket)
    before = await database.read(lambda tx: tickets.ticket(tx, number))
    assert before

    won = await asyncio.gather(*(database.write(lambda tx: tickets.move(tx, before, "closed")) for _ in range(8)))

    assert len([after for after in won if after]) == 1


async def test_rows_are_counted_behind_a_table_of_its_own(database: Database):
    def move(tx: Tx, status: str) -> int:
        one = "WITH found (number) AS (SELECT number FROM ticket WHERE status = :was)"
        return tx.execute(
            f"{one} UPDATE ticket SET status = 'closed' WHERE number IN (SELECT number FROM found)",  # noqa: S608 our own
            was=status,
        )

    for _ in range(3):
        await database.write(add_ticket)

    assert await database.write(lambda tx: move(tx, "new")) == 3
    assert await database.write(lambda tx: move(tx, "new")) == 0


async def test_reader_cannot_write_sqlite(tmp_path: Path):
    database = await open_database(f"sqlite:///{tmp_path / 'x.db'}")

    with pytest.raises(Exception, match="readonly"):
        await database.read(add_ticket)

    await database.close()


@pytest.mark.parametrize("content", [b"not a database at all, but long enough to be read as one" * 20, None])
async def test_unreadable_database_says_so(tmp_path: Path, content: bytes | None):
    place = tmp_path / "issuebot.db"
    place.write_bytes(content) if content else place.mkdir()

    with pytest.raises(DatabaseUnusable, match="ISSUEBOT_DATABASE_URL"):
        await open_database(f"sqlite:///{place}")


async def test_unreachable_postgres_says_so():
    with pytest.raises(DatabaseUnusable, match="cannot be reached"):
        await open_database("postgresql://nobody@127.0.0.1:1/none")


@pytest.mark.parametrize("verb", ["write", "read"])
async def test_connection_that_ends_is_replaced(database_url: str, verb: str):
    if database_url.startswith("sqlite"):
        pytest.skip("SQLite has no server to end it")
    database = await open_migrated(database_url)

    with pytest.raises(DatabaseFault):
        await getattr(database, verb)(lambda tx: tx.one("SELECT pg_terminate_backend(pg_backend_pid()) AS gone"))

    assert await database.write(add_ticket) == 1
    assert await database.read(lambda tx: tickets.ticket(tx, 1))
    await database.close()


@pytest.mark.parametrize("verb", ["write", "read"])
async def test_table_may_change_under_a_running_process(database_url: str, verb: str):
    """A newer version adds a column, while what the older one has planned gives the columns of before."""
    database, newer = await open_migrated(database_url), await open_migrated(database_url)

    def look(tx: Tx) -> list[Row]:
        return tx.all("SELECT * FROM lease WHERE name = :name", name="sender")

    for _ in range(6):  # so often, that the driver keeps the plan
        await getattr(database, verb)(look)
    await newer.write(lambda tx: tx.execute("ALTER TABLE lease ADD COLUMN nonsense BIGINT"))
    try:
        assert await getattr(database, verb)(look) == []
    finally:
        await newer.write(lambda tx: tx.execute("ALTER TABLE lease DROP COLUMN nonsense"))
        await newer.close()
        await database.close()


async def test_plans_that_the_server_lost_are_made_anew(database_url: str):
    if database_url.startswith("sqlite"):
        pytest.skip("SQLite plans beside the program")
    database = await open_migrated(database_url)

    for _ in range(6):
        await database.read(lambda tx: tickets.ticket(tx, 1))
    await database.read(lambda tx: tx.execute("DO $$ BEGIN EXECUTE 'DEALLOCATE ALL'; END $$"))

    assert await database.read(lambda tx: tickets.ticket(tx, 1)) is None
    await database.close()


async def test_transaction_that_stood_still_is_no_fault_of_ours(database_url: str):
    """A machine that slept in the middle of it: the server has ended it meanwhile."""
    if database_url.startswith("sqlite"):
        pytest.skip("SQLite ends nothing")
    database = await open_migrated(database_url)

    def sleep(tx: Tx) -> None:
        tx.execute("SET idle_in_transaction_session_timeout = '10ms'")
        time.sleep(0.1)
        tx.one("SELECT 1 AS one")

    with pytest.raises(DatabaseFault, match="idle-in-transaction"):
        await database.write(sleep)

    assert await database.write(add_ticket) == 1
    await database.close()


async def test_replicas_that_cross_are_tried_again(database: Database, database_url: str):
    """Each holds what the other wants: PostgreSQL ends one of them, which then runs again."""
    if database_url.startswith("sqlite"):
        pytest.skip("SQLite has one writer")
    other = await open_migrated(database_url)
    meet = threading.Barrier(2)
    tries: list[int] = []

    def crossing(first: int, second: int):
        def one(tx: Tx) -> None:
            tickets.hold(tx, first)
            tries.append(first)
            if len(tries) <= 2:
                meet.wait(timeout=10)
            tickets.hold(tx, second)
            tickets.set_danger(tx, second, str(first))

        return one

    for _ in range(2):
        await database.write(add_ticket)
    await asyncio.gather(database.write(crossing(1, 2)), other.write(crossing(2, 1)))

    found = await database.read(lambda tx: tickets.several(tx, [1, 2]))
    assert sorted((ticket.number, ticket.danger) for ticket in found) == [(1, "2"), (2, "1")]
    # Who was ended may take its first row again before the other one wakes: then they cross once more.
    assert 3 <= len(tries) <= 1 + TRIES
    await other.close()


async def test_many_rows_come_back_in_order(database: Database):
    rows = [{"name": f"many {place}", "value": place} for place in range(300)]

    def add(tx: Tx) -> list[int]:
        sql = "INSERT INTO counter (name, value) VALUES (:name, :value) RETURNING value"
        assert tx.many(sql, []) == []
        return [row["value"] for row in tx.many(sql, rows)]

    assert await database.write(add) == list(range(300))
    assert await database.write(lambda tx: tx.many("DELETE FROM counter WHERE name = :name", rows)) == []


async def test_many_rows_are_all_kept_or_none(database: Database):
    def add(tx: Tx) -> None:
        tx.many("INSERT INTO counter (name, value) VALUES (:name, 1)", [{"name": "twice"}, {"name": "twice"}])

    with pytest.raises(Exception, match=r"(?i)unique"):
        await database.write(add)

    assert await database.read(lambda tx: tx.one("SELECT value FROM counter WHERE name = 'twice'")) is None
    assert await database.write(lambda tx: tx.many("SELECT :n AS n", [{"n": 1}]))
