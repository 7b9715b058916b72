"""Which tickets do not count for a unit, though something of them would have counted in a span of time."""

from issuebot.domain.figures.assessment import Footnote
from issuebot.store.engine.database import Tx
from issuebot.store.engine.parameters import among
from issuebot.store.figures.facts import BETWEEN, DOUBLED_THEN, RESUMED_THEN

OPEN_THEN = (
    "spans AND ((at < :since AND (until >= :since OR until IS NULL))"
    " OR (at < :until AND (until >= :until OR until IS NULL)))"
)


def footnotes(tx: Tx, since: int, until: int) -> tuple[Footnote, ...]:
    """From one UTC second until before another: by ticket and unit, with who excluded it last, when and why."""
    units = {int(row["id"]): row["unit"] for row in tx.all("SELECT id, unit FROM fact_kind WHERE excluded")}
    if not units:
        return ()
    listed, values = among(list(units))
    found: set[tuple[int, str]] = set()
    for condition in (BETWEEN, OPEN_THEN, DOUBLED_THEN, RESUMED_THEN):
        sql = f"SELECT DISTINCT ticket, kind FROM fact WHERE kind IN {listed} AND {condition}"  # noqa: S608 our own names
        rows = tx.all(sql, **values, since=since, until=until)
        found |= {(int(row["ticket"]), units[int(row["kind"])]) for row in rows}
    return tuple(note for ticket, unit in sorted(found) if (note := _footnote(tx, ticket, unit)))


def _footnote(tx: Tx, ticket: int, unit: str) -> Footnote | None:
    sql = "SELECT * FROM event WHERE ticket = :ticket AND kind = 'exclude' AND unit = :unit ORDER BY seq DESC LIMIT 1"
    row = tx.one(sql, ticket=ticket, unit=unit)
    return Footnote(ticket, unit, row["words"] or "", int(row["at"]), row["actor"]) if row else None


def units_of(tx: Tx, ticket: int) -> tuple[list[str], set[str]]:
    """The units that ever had it, in their order, and those for which it does not count."""
    rows = tx.all("SELECT kind, has, unit FROM event WHERE ticket = :ticket ORDER BY seq", ticket=ticket)
    had = list(dict.fromkeys(row["has"] for row in rows if row["has"]))
    excluded: set[str] = set()
    for row in rows:
        if row["kind"] == "exclude":
            excluded.add(row["unit"])
        elif row["kind"] == "include":
            excluded.discard(row["unit"])
    return had, excluded
