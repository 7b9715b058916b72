"""Who listens for a database is reckoned by its own clock: hosts' clocks differ."""

from issuebot.store.engine.database import Database, Tx
from issuebot.store.operation import listeners

HOUR = 3600


async def test_listener_counts_by_databases_clock(database: Database):
    def listen(tx: Tx) -> tuple[int, int]:
        listeners.listen(tx, "a")
        row = tx.one("SELECT until FROM listener WHERE holder = 'a'")
        return (int(row["until"]) if row else 0), tx.now_ms() // 1000

    until, now = await database.write(listen)

    assert 0 <= now + listeners.SECONDS - until <= 2
    assert (await database.read(lambda tx: listeners.standing(tx, "b"))).sibling
    assert not (await database.read(lambda tx: listeners.standing(tx, "a"))).sibling


async def test_row_of_a_clock_set_back_is_nobody(database: Database):
    def outlive(tx: Tx) -> None:
        listeners.listen(tx, "a")
        tx.execute("UPDATE listener SET until = until + :hour", hour=HOUR)

    await database.write(outlive)

    standing = await database.read(lambda tx: listeners.standing(tx, "b"))
    assert not standing.sibling
    assert standing.recent


async def test_who_left_listened_lately(database: Database):
    await database.write(lambda tx: listeners.listen(tx, "a"))

    await database.write(lambda tx: listeners.leave(tx, "a"))

    standing = await database.read(lambda tx: listeners.standing(tx, "b"))
    assert not standing.sibling
    assert standing.recent
