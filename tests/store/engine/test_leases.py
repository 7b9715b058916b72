"""One holder at a time, by the database's clock, and a number that tells the last from those before."""

import time

from issuebot.store.engine.database import Database, Tx
from issuebot.store.outgoing import leases


def take(tx: Tx, holder: str, ms: int = 60_000) -> int | None:
    return leases.take(tx, "sender", holder, ms, seen=leases.lease(tx, "sender"))


async def test_only_what_was_seen_is_taken(database: Database):
    def work(tx: Tx) -> list[int | None]:
        before = leases.lease(tx, "sender")
        first = take(tx, "a")
        seen = leases.lease(tx, "sender")
        leases.renew(tx, "sender", 1, 61_000)
        return [first, *(leases.take(tx, "sender", "b", 60_000, seen=one) for one in (before, seen))]

    assert await database.write(work) == [1, None, None]


async def test_number_rises_with_each_taking(database: Database):
    def work(tx: Tx) -> list[int | None]:
        taken = [take(tx, "a"), take(tx, "b")]
        leases.release(tx, "sender", 2)
        return [*taken, take(tx, "a")]

    assert await database.write(work) == [1, 2, 3]


async def test_old_number_renews_and_releases_nothing(database: Database):
    def work(tx: Tx) -> bool:
        take(tx, "a")
        take(tx, "b")
        before = leases.lease(tx, "sender")
        renewed = leases.renew(tx, "sender", 1, 90_000)
        leases.release(tx, "sender", 1)
        return renewed or leases.lease(tx, "sender") != before

    assert not await database.write(work)


async def test_every_renewal_moves_the_end(database: Database):
    """Also where the database's clock was set back: whoever watches it sees that the holder lives."""

    def work(tx: Tx) -> list[int]:
        take(tx, "a", 3_600_000)
        ends = []
        for _ in range(2):
            leases.renew(tx, "sender", 1, 1000)
            ends.append(getattr(leases.lease(tx, "sender"), "until_ms", 0))
        return ends

    first, second = await database.write(work)
    assert first < second


async def test_clock_of_database_goes_on_in_a_transaction(database: Database):
    def work(tx: Tx) -> tuple[int, int]:
        before = tx.now_ms()
        time.sleep(0.05)
        return before, tx.now_ms()

    before, after = await database.write(work)
    assert 45 <= after - before < 5000
    assert abs(after - time.time() * 1000) < 5000
