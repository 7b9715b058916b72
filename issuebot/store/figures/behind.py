"""Which tickets are behind the figures of a span of time: the same facts as `facts.counts`, not added up."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import islice

from issuebot.domain.figures.facts import ENDS, Place, What
from issuebot.store.engine.database import Tx
from issuebot.store.engine.parameters import among
from issuebot.store.figures.facts import BETWEEN, DOUBLED_THEN, OPEN_AT, RESUMED_THEN, kinds

TOGETHER = 500  # tickets of a statement


@dataclass(frozen=True, slots=True)
class Behind:
    """One fact. `at`: from this UTC second on. `seconds`: working time of what was closed."""

    ticket: int
    what: str
    place: Place
    excluded: bool
    at: int
    seconds: int | None = None


def behind(tx: Tx, since: int, until: int) -> Iterator[Behind]:
    """From one UTC second until before another, in no order."""
    known = kinds(tx)
    happened = f"SELECT ticket, kind, at, seconds FROM fact WHERE {BETWEEN}"  # noqa: S608 our own
    for row in tx.all(happened, since=since, until=until):
        yield Behind(row["ticket"], *known[row["kind"]], row["at"], row["seconds"])
    for name, condition, whats in (
        ("doubled", DOUBLED_THEN, {What.RECEIVED}),
        ("resumed", RESUMED_THEN, ENDS),
    ):
        sql = f"SELECT ticket, kind, at FROM fact WHERE {condition}"  # noqa: S608 our own
        for row in tx.all(sql, since=since, until=until):
            what, place, excluded = known[row["kind"]]
            if what in whats:
                yield Behind(row["ticket"], name, place, excluded, row["at"])
    for name, moment in (("carried", since), ("open", until)):
        sql = f"SELECT ticket, kind, at FROM fact WHERE {OPEN_AT}"  # noqa: S608 our own
        for row in tx.all(sql, moment=moment):
            _, place, excluded = known[row["kind"]]
            yield Behind(row["ticket"], name, place, excluded, row["at"])


def submitted(tx: Tx, numbers: Collection[int]) -> dict[int, int]:
    """When each ticket was: UTC seconds."""
    first = [number for number, (what, _, _) in kinds(tx).items() if what == What.SUBMITTED]
    found: dict[int, int] = {}
    left = iter(sorted(numbers))
    while first and (some := list(islice(left, TOGETHER))):
        listed, values = among(some)
        whats, more = among(first, "k")
        sql = f"SELECT ticket, min(at) AS at FROM fact WHERE ticket IN {listed} AND kind IN {whats} GROUP BY ticket"  # noqa: S608 our own names
        found.update({int(row["ticket"]): int(row["at"]) for row in tx.all(sql, **values, **more)})
    return found
