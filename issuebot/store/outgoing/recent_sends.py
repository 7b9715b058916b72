"""How many messages went out lately, so that a new process keeps Telegram's limits from its first call on.

Chats are known by a digest, which is no id: a row outlives /forget by a minute.
"""

from collections.abc import Collection
from typing import TypeAlias

from issuebot.store.engine.database import Tx
from issuebot.store.engine.parameters import table

RecentSend: TypeAlias = tuple[int, int, int]  # digest of the chat, UTC milliseconds, how many messages
KEPT_MS = 61_000  # a little more than the longest of Telegram's windows
KINDS = ("BIGINT", "BIGINT", "BIGINT")


def remember(tx: Tx, sends: Collection[RecentSend]) -> None:
    """There are some."""
    rows, values = table(KINDS, list(sends))
    tx.execute(
        f"WITH sent (who, at_ms, counted) AS ({rows}) INSERT INTO recent_send (who, at_ms, counted)"  # noqa: S608 our own names
        " SELECT who, at_ms, counted FROM sent WHERE TRUE ON CONFLICT DO NOTHING",
        **values,
    )


def of_late(tx: Tx, now_ms: int) -> list[RecentSend]:
    """Those of a clock that was set back since come from the future."""
    rows = tx.all("SELECT who, at_ms, counted FROM recent_send WHERE at_ms > :since", since=now_ms - KEPT_MS)
    return [(row["who"], row["at_ms"], row["counted"]) for row in rows]


def forget_old(tx: Tx, now_ms: int) -> None:
    tx.execute(
        "DELETE FROM recent_send WHERE at_ms NOT BETWEEN :since AND :until",
        since=now_ms - KEPT_MS,
        until=now_ms + KEPT_MS,
    )
