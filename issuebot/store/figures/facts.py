"""What tickets contributed to the figures, one row for each fact. When an event is added, a ticket's facts are made
anew.

Recording an event counts nothing and costs no statement. Whoever folds a ticket reads all its events and marks those
that were read: an event that comes meanwhile stays uncounted, and the ticket is folded again.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from issuebot.domain.figures.facts import ENDS, Fact, Place, What
from issuebot.domain.figures.totals import DOUBLED, DOUBLED_HERE, Counted, Took
from issuebot.store.engine.database import Row, Tx, read_as
from issuebot.store.engine.parameters import among
from issuebot.store.events import Event

_event = read_as(Event)
BETWEEN = "NOT spans AND at >= :since AND at < :until AND (until IS NULL OR until >= :until)"
OPEN_AT = "spans AND at < :moment AND (until >= :moment OR until IS NULL)"
# What came and was merged in the same span of time; what had ended before it, and was taken up again in it.
DOUBLED_THEN = "NOT spans AND at >= :since AND until >= :since AND until < :until"
RESUMED_THEN = "NOT spans AND at < :since AND until >= :since AND until < :until"
REVOKED = {What.SUBMITTED: DOUBLED, What.RECEIVED: DOUBLED_HERE}
ADD = (
    "INSERT INTO fact (ticket, n, kind, spans, at, until, seconds)"
    " VALUES (:ticket, :n, :kind, :spans, :at, :until, :seconds)"
)
Kind = tuple[str, Place, bool]  # what, where, and whether the ticket is excluded there


def claim(tx: Tx) -> None:
    """Only one process folds at a time, until its commit."""
    tx.execute("UPDATE counter SET value = value + 1 WHERE name = 'figures'")


def uncounted(tx: Tx, limit: int) -> list[int]:
    """Tickets with events that their facts do not tell of yet, the oldest events first; of so many events at most."""
    rows = tx.all("SELECT ticket FROM event WHERE NOT counted ORDER BY at, ticket LIMIT :limit", limit=limit)
    return list(dict.fromkeys(int(row["ticket"]) for row in rows))


def lengths(tx: Tx, numbers: Collection[int]) -> dict[int, int]:
    """How many events each of some tickets has."""
    listed, values = among(numbers)
    sql = f"SELECT ticket, count(*) AS n FROM event WHERE ticket IN {listed} GROUP BY ticket"  # noqa: S608 our own names
    return {int(row["ticket"]): int(row["n"]) for row in tx.all(sql, **values)}


def is_behind(tx: Tx, before: int | None = None) -> bool:
    """Whether there are events that are not counted; with `before`, of those that are older."""
    if before is None:
        return tx.one("SELECT 1 FROM event WHERE NOT counted LIMIT 1") is not None
    return tx.one("SELECT 1 FROM event WHERE NOT counted AND at < :before LIMIT 1", before=before) is not None


def count_again(tx: Tx, numbers: Iterable[int]) -> None:
    tx.many("UPDATE event SET counted = FALSE WHERE ticket = :ticket", [{"ticket": number} for number in numbers])


def histories(tx: Tx, numbers: Collection[int]) -> dict[int, list[Event]]:
    """The events of each of some tickets, in their order."""
    listed, values = among(numbers)
    found: dict[int, list[Event]] = {}
    for row in tx.all(f"SELECT * FROM event WHERE ticket IN {listed} ORDER BY ticket, seq", **values):  # noqa: S608 our own names
        found.setdefault(int(row["ticket"]), []).append(_event(row))
    return found


def put(tx: Tx, facts_of: Iterable[tuple[int, int, tuple[Fact, ...]]]) -> None:
    """Write each ticket's facts, given with its number and the number of its last event that was read."""
    several = list(facts_of)
    number_of = _numbers(tx, {_kind(fact) for _, _, facts in several for fact in facts})
    tx.many("DELETE FROM fact WHERE ticket = :ticket", [{"ticket": ticket} for ticket, _, _ in several])
    rows = (
        _row(ticket, n, fact, number_of[_kind(fact)]) for ticket, _, facts in several for n, fact in enumerate(facts)
    )
    tx.many(ADD, list(rows))
    mark = "UPDATE event SET counted = TRUE WHERE ticket = :ticket AND seq <= :seq AND NOT counted"
    tx.many(mark, [{"ticket": ticket, "seq": seq} for ticket, seq, _ in several])


def is_any(tx: Tx, since: int, until: int) -> bool:
    """Whether anything happened from one UTC second until before another, or was open at its end."""
    happened = f"SELECT 1 FROM fact WHERE {BETWEEN} LIMIT 1"  # noqa: S608 our own
    stood = "SELECT 1 FROM fact WHERE spans AND at < :until AND (until >= :until OR until IS NULL) LIMIT 1"
    return tx.one(happened, since=since, until=until) is not None or tx.one(stood, until=until) is not None


def counts(tx: Tx, since: int, until: int) -> list[Counted]:
    """What happened from one UTC second until before another, and was still so then."""
    sql = f"SELECT kind, count(*) AS n FROM fact WHERE {BETWEEN} GROUP BY kind"  # noqa: S608 our own
    known = kinds(tx)
    rows = tx.all(sql, since=since, until=until)
    counted = [_counted(*known[row["kind"]], int(row["n"])) for row in rows]
    return [*counted, *(_counted(name, *known[kind][1:], n) for name, kind, n in _revoked(tx, since, until, known))]


def _revoked(tx: Tx, since: int, until: int, known: Mapping[int, Kind]) -> Iterator[tuple[str, int, int]]:
    """What a later event in the span took away, as figures of their own: a name, the facts' kind, how many."""
    for condition, names in ((DOUBLED_THEN, REVOKED), (RESUMED_THEN, dict.fromkeys(ENDS, "resumed"))):
        sql = f"SELECT kind, count(*) AS n FROM fact WHERE {condition} GROUP BY kind"  # noqa: S608 our own
        for row in tx.all(sql, since=since, until=until):
            if name := names.get(What(known[row["kind"]][0])):
                yield name, row["kind"], int(row["n"])


def open_at(tx: Tx, moment: int, name: str) -> list[Counted]:
    """What was open at this UTC second, before anything that happened in it."""
    sql = f"SELECT kind, count(*) AS n FROM fact WHERE {OPEN_AT} GROUP BY kind"  # noqa: S608 our own
    known = kinds(tx)
    rows = tx.all(sql, moment=moment)
    return [_counted(name, *known[row["kind"]][1:], int(row["n"])) for row in rows]


def took(tx: Tx, since: int, until: int) -> list[Took]:
    """The working seconds of everything that was closed then, and stood so."""
    sql = f"SELECT kind, seconds FROM fact WHERE {BETWEEN} AND seconds IS NOT NULL"  # noqa: S608 our own
    known, seconds = kinds(tx), defaultdict[int, list[int]](list)
    for row in tx.all(sql, since=since, until=until):
        seconds[row["kind"]].append(row["seconds"])
    return [Took(known[kind][1], several, known[kind][2]) for kind, several in seconds.items()]


def _counted(what: str, place: Place, excluded: bool, count: int) -> Counted:
    return Counted(what, place, count, excluded)


def kinds(tx: Tx) -> dict[int, Kind]:
    rows = tx.all("SELECT * FROM fact_kind")
    return {int(row["id"]): (row["what"], _place(row), bool(row["excluded"])) for row in rows}


def _numbers(tx: Tx, wanted: set[Kind]) -> dict[Kind, int]:
    """The number of each kind; a new one is given to those that have none. One folds at a time."""
    known = {kind: number for number, kind in kinds(tx).items()}
    sql = (
        "INSERT INTO fact_kind (what, unit, community, category, excluded)"
        " VALUES (:what, :unit, :community, :category, :excluded) RETURNING id"
    )
    for what, place, excluded in sorted(wanted - known.keys(), key=repr):
        values = {"unit": place.unit, "community": place.community, "category": place.category}
        row = tx.one(sql, what=what, excluded=excluded, **values)
        known[what, place, excluded] = int(row["id"]) if row else 0
    return known


def _kind(fact: Fact) -> Kind:
    return str(fact.what), fact.place, fact.excluded


def _place(row: Row) -> Place:
    return Place(row["unit"], row["community"], row["category"])


def _row(ticket: int, n: int, fact: Fact, kind: int) -> dict[str, object]:
    return {
        "ticket": ticket,
        "n": n,
        "kind": kind,
        "spans": fact.what == What.OPEN,
        "at": fact.at,
        "until": fact.until,
        "seconds": fact.seconds,
    }
