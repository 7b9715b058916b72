"""Usage: how much somebody did of late, for the rate limits."""

from collections.abc import Collection

from issuebot.domain.rate_limits import Tally
from issuebot.store.engine.database import Tx
from issuebot.store.engine.parameters import among

AHEAD = "tallies"  # in a transaction's `once`: by person, what was read ahead and counted since


def read_ahead(tx: Tx, people: Collection[int]) -> None:
    """In one statement what `tally` gives of all of them."""
    listed, values = among(people)
    ahead: dict[int, dict[str, Tally]] = tx.once.setdefault(AHEAD, {})
    ahead.update({who: {} for who in people})
    for row in tx.all(f"SELECT who, kind, level, at, until FROM tally WHERE who IN {listed}", **values):  # noqa: S608 our own names
        ahead[row["who"]][row["kind"]] = Tally(row["level"], row["at"], row["until"])


def tally(tx: Tx, who: int, kind: str) -> Tally:
    ahead: dict[int, dict[str, Tally]] = tx.once.get(AHEAD, {})
    if who in ahead:
        return ahead[who].get(kind, Tally())
    row = tx.one("SELECT level, at, until FROM tally WHERE who = :who AND kind = :kind", who=who, kind=kind)
    return Tally(row["level"], row["at"], row["until"]) if row else Tally()


def put(tx: Tx, who: int, kind: str, counted: Tally) -> None:
    tx.once.get(AHEAD, {}).get(who, {})[kind] = counted
    tx.run(
        "INSERT INTO tally (who, kind, level, at, until) VALUES (:who, :kind, :level, :at, :until)"
        " ON CONFLICT (who, kind) DO UPDATE SET level = excluded.level, at = excluded.at, until = excluded.until",
        who=who,
        kind=kind,
        level=counted.level,
        at=counted.at,
        until=counted.until,
    )
