"""The facts behind a figure, one by one: what `counts` and `open_at` in `facts` add up, by the same conditions."""

from dataclasses import dataclass
from typing import Any

from issuebot.domain.figures.facts import Place
from issuebot.domain.figures.opening import Behind
from issuebot.store.engine.database import Tx
from issuebot.store.engine.parameters import named
from issuebot.store.figures.facts import BETWEEN, DOUBLED_THEN, OPEN_AT, RESUMED_THEN


@dataclass(frozen=True, slots=True)
class Opened:
    """A ticket, and the UTC second at which it happened; the same ticket once for each time."""

    ticket: int
    at: int


def count(tx: Tx, behind: Behind, since: int, until: int) -> tuple[int, int]:
    """How many facts there are, and of how many tickets."""
    where, values = _where(behind, since, until)
    sql = f"SELECT count(*) AS n, count(DISTINCT ticket) AS tickets FROM fact WHERE {where}"  # noqa: S608 our own
    row = tx.one(sql, **values)
    return (int(row["n"]), int(row["tickets"])) if row else (0, 0)


def page(tx: Tx, behind: Behind, since: int, until: int, *, limit: int, offset: int) -> list[Opened]:
    """What happened last comes first; of what is open, the oldest."""
    where, values = _where(behind, since, until)
    order = "ticket, n" if behind.figure in ("carried", "open") else "at DESC, ticket DESC, n"
    sql = f"SELECT ticket, at FROM fact WHERE {where} ORDER BY {order} LIMIT :limit OFFSET :skipped"  # noqa: S608 our own
    return [Opened(int(row["ticket"]), int(row["at"])) for row in tx.all(sql, **values, limit=limit, skipped=offset)]


def places(tx: Tx) -> list[Place]:
    """All of which something was ever counted: also units that the district has no more."""
    rows = tx.all("SELECT DISTINCT unit, community, category FROM fact_kind")
    return [Place(row["unit"], row["community"], row["category"]) for row in rows]


def _where(behind: Behind, since: int, until: int) -> tuple[str, dict[str, Any]]:
    """A unit's own figures are without what a coordinator excluded from them."""
    values: dict[str, Any] = dict(named(sorted(behind.whats), "w"))
    kinds = [f"what IN ({', '.join(f':{name}' for name in values)})"]
    if behind.part:
        kinds.append(f"{behind.part.by} = :part" if behind.part.id else f"{behind.part.by} IS NULL")
        values |= {"part": behind.part.id} if behind.part.id else {}
        kinds += ["NOT excluded"] if behind.of_unit else []
    if behind.figure in ("carried", "open"):
        time = OPEN_AT
        values["moment"] = since if behind.figure == "carried" else until
    else:
        time = {"doubled": DOUBLED_THEN, "resumed": RESUMED_THEN}.get(behind.figure, BETWEEN)
        values |= {"since": since, "until": until}
    return f"{time} AND kind IN (SELECT id FROM fact_kind WHERE {' AND '.join(kinds)})", values  # noqa: S608 our own
