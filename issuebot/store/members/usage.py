"""Usage: how much somebody did of late, for the rate limits."""

from collections.abc import Collection

from issuebot.domain.rate_limits import Usage
from issuebot.store.engine.database import Tx
from issuebot.store.engine.parameters import among

AHEAD = "tallies"  # in a transaction's `once`: by person, what was read ahead and counted since


def read_ahead(tx: Tx, people: Collection[int]) -> None:
    """In one statement what `of` gives of all of them."""
    listed, values = among(people)
    ahead: dict[int, dict[str, Usage]] = tx.once.setdefault(AHEAD, {})
    ahead.update({who: {} for who in people})
    for row in tx.all(f"SELECT who, kind, level, at, until FROM tally WHERE who IN {listed}", **values):  # noqa: S608 our own names
        ahead[row["who"]][row["kind"]] = Usage(row["level"], row["at"], row["until"])


def of(tx: Tx, who: int, kind: str) -> Usage:
    ahead: dict[int, dict[str, Usage]] = tx.once.get(AHEAD, {})
    if who in ahead:
        return ahead[who].get(kind, Usage())
    row = tx.one("SELECT level, at, until FROM tally WHERE who = :who AND kind = :kind", who=who, kind=kind)
    return Usage(row["level"], row["at"], row["until"]) if row else Usage()


def put(tx: Tx, who: int, kind: str, counted: Usage) -> None:
    tx.once.get(AHEAD, {}).get(who, {})[kind] = counted
    tx.execute(
        "INSERT INTO tally (who, kind, level, at, until) VALUES (:who, :kind, :level, :at, :until)"
        " ON CONFLICT (who, kind) DO UPDATE SET level = excluded.level, at = excluded.at, until = excluded.until",
        who=who,
        kind=kind,
        level=counted.level,
        at=counted.at,
        until=counted.until,
    )
