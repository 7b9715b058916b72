"""Usage: how much somebody did of late, for the rate limits."""

from collections.abc import Collection

from issuebot.domain.rate_limits import Usage
from issuebot.store.engine.database import Tx
from issuebot.store.engine.parameters import among, table

AHEAD = "usage"  # in a transaction's `once`: by person, what was read ahead and counted since
COUNTED = "counted"  # … and by person and kind, what was counted since and is not written yet
KINDS = ("BIGINT", "TEXT", "DOUBLE PRECISION", "BIGINT", "BIGINT")


def read_ahead(tx: Tx, people: Collection[int]) -> None:
    """Read with one statement what `of` gives for all of them."""
    listed, values = among(people)
    ahead: dict[int, dict[str, Usage]] = tx.once.setdefault(AHEAD, {})
    ahead.update({who: {} for who in people})
    for row in tx.all(f"SELECT who, kind, level, at, until FROM usage WHERE who IN {listed}", **values):  # noqa: S608 our own names
        ahead[row["who"]][row["kind"]] = Usage(row["level"], row["at"], row["until"])


def of(tx: Tx, who: int, kind: str) -> Usage:
    counted: dict[tuple[int, str], Usage] = tx.once.get(COUNTED, {})
    if (who, kind) in counted:
        return counted[who, kind]
    ahead: dict[int, dict[str, Usage]] = tx.once.get(AHEAD, {})
    if who in ahead:
        return ahead[who].get(kind, Usage())
    row = tx.one("SELECT level, at, until FROM usage WHERE who = :who AND kind = :kind", who=who, kind=kind)
    return Usage(row["level"], row["at"], row["until"]) if row else Usage()


def count(tx: Tx, who: int, kind: str, counted: Usage) -> None:
    """What `of` gives from now on in this transaction. `write` writes it to the table."""
    tx.once.get(AHEAD, {}).get(who, {})[kind] = counted
    tx.once.setdefault(COUNTED, {})[who, kind] = counted


def write(tx: Tx) -> None:
    """All that was counted in this transaction, in one statement."""
    counted: dict[tuple[int, str], Usage] = tx.once.pop(COUNTED, {})
    if not counted:
        return
    # In one order, so that no two processes wait for each other.
    lines = [(who, kind, usage.level, usage.at, usage.until) for (who, kind), usage in sorted(counted.items())]
    rows, values = table(KINDS, lines)
    tx.execute(
        f"WITH counted (who, kind, level, at, until) AS ({rows}) INSERT INTO usage (who, kind, level, at, until)"  # noqa: S608 our own names
        " SELECT DISTINCT who, kind, level, at, until FROM counted WHERE TRUE ON CONFLICT (who, kind)"
        " DO UPDATE SET level = excluded.level, at = excluded.at, until = excluded.until",
        **values,
    )
