"""Which processes listen to Telegram for this database: what is told of them tells one's own from another's."""

from dataclasses import dataclass

from issuebot.store.engine.database import Tx
from issuebot.store.operation import bot

SECONDS = 90  # that a process counts as listening after it last said so
RECENT = 3600  # seconds after which whoever listens again is a newcomer


@dataclass(frozen=True, slots=True)
class Standing:
    """`webhooks` were set with this database, or may have been; a `sibling` listens with it now; `recent`: somebody
    lately did.
    """

    webhooks: frozenset[str]
    sibling: bool
    recent: bool


def standing(tx: Tx, holder: str, now: int) -> Standing:
    rows = tx.all("SELECT holder, until FROM listener WHERE until > :since", since=now - RECENT)
    sibling = any(row["until"] > now and row["holder"] != holder for row in rows)
    return Standing(bot.webhooks(tx), sibling, bool(rows))


def listen(tx: Tx, holder: str, now: int) -> None:
    """Say that this process listens, for the next while."""
    _put(tx, holder, now + SECONDS)


def leave(tx: Tx, holder: str, now: int) -> None:
    _put(tx, holder, now)


def forget(tx: Tx, holder: str) -> None:
    """Of one that gave way: it never listened, and when it begins anew it has to ask again."""
    tx.execute("DELETE FROM listener WHERE holder = :holder", holder=holder)


def _put(tx: Tx, holder: str, until: int) -> None:
    sql = (
        "INSERT INTO listener (holder, until) VALUES (:holder, :until)"
        " ON CONFLICT (holder) DO UPDATE SET until = excluded.until"
    )
    tx.execute(sql, holder=holder, until=until)
    tx.execute("DELETE FROM listener WHERE until < :since", since=until - 86400)
