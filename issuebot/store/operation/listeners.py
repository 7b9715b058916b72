"""Which processes listen to Telegram for this database: by these rows a program tells its own processes from another
program.

Until when a row counts is told by the database's clock: hosts' clocks differ, and a clock that was set ahead would
leave a row that outlives its process.
"""

from dataclasses import dataclass

from issuebot.store.engine.database import Tx
from issuebot.store.operation import bot

SECONDS = 90  # that a process counts as listening after it last said so
RECENT = 3600  # seconds after which a process that listens again is a newcomer


@dataclass(frozen=True, slots=True)
class Standing:
    """`webhooks` were set with this database, or may have been; a `sibling` listens with it now; `recent`: somebody
    lately did.
    """

    webhooks: frozenset[str]
    sibling: bool
    recent: bool


def standing(tx: Tx, holder: str) -> Standing:
    now = _now(tx)
    rows = tx.all("SELECT holder, until FROM listener WHERE until > :since", since=now - RECENT)
    # Further ahead lies what was written before the database's clock was set back: who lives has written since.
    sibling = any(now < row["until"] <= now + SECONDS and row["holder"] != holder for row in rows)
    return Standing(bot.webhooks(tx), sibling, bool(rows))


def listen(tx: Tx, holder: str) -> None:
    """Say that this process listens, for the next while."""
    _put(tx, holder, _now(tx) + SECONDS)


def leave(tx: Tx, holder: str) -> None:
    _put(tx, holder, _now(tx))


def forget(tx: Tx, holder: str) -> None:
    """Of a process that gave way: it never listened, and has to ask again when it starts anew."""
    tx.execute("DELETE FROM listener WHERE holder = :holder", holder=holder)


def _now(tx: Tx) -> int:
    return tx.now_ms() // 1000


def _put(tx: Tx, holder: str, until: int) -> None:
    sql = (
        "INSERT INTO listener (holder, until) VALUES (:holder, :until)"
        " ON CONFLICT (holder) DO UPDATE SET until = excluded.until"
    )
    tx.execute(sql, holder=holder, until=until)
    tx.execute("DELETE FROM listener WHERE until < :since", since=until - 86400)
