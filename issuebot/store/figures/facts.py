"""What tickets contributed to the figures: one row a fact, made anew from a ticket's events when one is added.

An event is not counted yet when it is recorded, which costs no statement. Who folds a ticket reads all of its events,
and marks those that it has read: one that comes meanwhile stays uncounted, and the ticket is folded again.
"""

from collections.abc import Collection, Iterable

from issuebot.domain.figures.facts import Fact, Place
from issuebot.domain.figures.totals import Counted, Took
from issuebot.store.engine.database import Row, Tx, read_as
from issuebot.store.engine.parameters import among
from issuebot.store.events import Event

_event = read_as(Event)
BETWEEN = "at >= :since AND at < :until AND what <> 'open' AND (until IS NULL OR until >= :until)"
ADD = (
    "INSERT INTO fact (ticket, n, what, at, until, unit, community, category, seconds, excluded)"
    " VALUES (:ticket, :n, :what, :at, :until, :unit, :community, :category, :seconds, :excluded)"
)


def claim(tx: Tx) -> None:
    """One folds at a time, until the commit."""
    tx.execute("UPDATE counter SET value = value + 1 WHERE name = 'figures'")


def uncounted(tx: Tx, limit: int) -> list[int]:
    """Tickets with events that their facts do not tell of yet, the oldest events first; of so many events at most."""
    rows = tx.all("SELECT ticket FROM event WHERE NOT counted ORDER BY at, ticket LIMIT :limit", limit=limit)
    return list(dict.fromkeys(int(row["ticket"]) for row in rows))


def is_behind(tx: Tx) -> bool:
    return tx.one("SELECT 1 FROM event WHERE NOT counted LIMIT 1") is not None


def histories(tx: Tx, numbers: Collection[int]) -> dict[int, list[Event]]:
    """The events of each of some tickets, in their order."""
    listed, values = among(numbers)
    found: dict[int, list[Event]] = {}
    for row in tx.all(f"SELECT * FROM event WHERE ticket IN {listed} ORDER BY ticket, seq", **values):  # noqa: S608 our own names
        found.setdefault(int(row["ticket"]), []).append(_event(row))
    return found


def put(tx: Tx, facts_of: Iterable[tuple[int, int, tuple[Fact, ...]]]) -> None:
    """Of each ticket: its number, the number of its last event that was read, and its facts."""
    several = list(facts_of)
    tx.many("DELETE FROM fact WHERE ticket = :ticket", [{"ticket": ticket} for ticket, _, _ in several])
    tx.many(ADD, [_row(ticket, n, fact) for ticket, _, facts in several for n, fact in enumerate(facts)])
    mark = "UPDATE event SET counted = TRUE WHERE ticket = :ticket AND seq <= :seq AND NOT counted"
    tx.many(mark, [{"ticket": ticket, "seq": seq} for ticket, seq, _ in several])


def forget_all(tx: Tx) -> None:
    """As if nothing had ever been counted."""
    tx.execute("DELETE FROM fact")
    tx.execute("UPDATE event SET counted = FALSE WHERE counted")


def counts(tx: Tx, since: int, until: int) -> list[Counted]:
    """What happened from one UTC second until before another, and was still so then."""
    sql = (
        f"SELECT what, unit, community, category, excluded, count(*) AS n FROM fact WHERE {BETWEEN}"  # noqa: S608 our own
        " GROUP BY what, unit, community, category, excluded"
    )
    return [_counted(row, row["what"]) for row in tx.all(sql, since=since, until=until)]


def open_at(tx: Tx, moment: int, name: str) -> list[Counted]:
    """What was open at this UTC second, before anything that happened in it."""
    sql = (
        "SELECT unit, community, category, excluded, count(*) AS n FROM fact WHERE what = 'open' AND at < :moment"
        " AND (until >= :moment OR until IS NULL) GROUP BY unit, community, category, excluded"
    )
    return [_counted(row, name) for row in tx.all(sql, moment=moment)]


def took(tx: Tx, since: int, until: int) -> list[Took]:
    """The working seconds of everything that was closed then, and stood so."""
    sql = f"SELECT unit, community, category, excluded, seconds FROM fact WHERE {BETWEEN} AND what = 'closed'"  # noqa: S608 our own
    rows = tx.all(sql, since=since, until=until)
    return [Took(_place(row), int(row["seconds"]), bool(row["excluded"])) for row in rows]


def _counted(row: Row, what: str) -> Counted:
    return Counted(what, _place(row), int(row["n"]), bool(row["excluded"]))


def _place(row: Row) -> Place:
    return Place(row["unit"], row["community"], row["category"])


def _row(ticket: int, n: int, fact: Fact) -> dict[str, object]:
    return {
        "ticket": ticket,
        "n": n,
        "what": str(fact.what),
        "at": fact.at,
        "until": fact.until,
        "unit": fact.place.unit,
        "community": fact.place.community,
        "category": fact.place.category,
        "seconds": fact.seconds,
        "excluded": fact.excluded,
    }
