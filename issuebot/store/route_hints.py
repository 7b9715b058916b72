"""Where coordinators keep sending reports of a category and community, and what the desk was asked about it."""

from dataclasses import dataclass

from issuebot.store.engine.database import Tx, read_as


@dataclass(frozen=True, slots=True)
class Sent:
    """So many tickets of a category and community were assigned to a unit, and are still its own."""

    category: str
    community: str
    unit: str
    tickets: int


_sent = read_as(Sent)


def sent(tx: Tx, since: int, least: int) -> list[Sent]:
    """What happened so often at least since a UTC second, the most frequent first."""
    return [
        _sent(row)
        for row in tx.all(
            "SELECT event.category, event.community, event.unit, count(DISTINCT event.ticket) AS tickets FROM event"
            " JOIN ticket ON ticket.number = event.ticket AND ticket.unit = event.unit"
            " WHERE event.kind = 'assign' AND event.role IN ('coordinator', 'leader') AND event.at >= :since"
            " AND event.category IS NOT NULL AND event.community IS NOT NULL AND event.unit IS NOT NULL"
            " GROUP BY event.category, event.community, event.unit HAVING count(DISTINCT event.ticket) >= :least"
            " ORDER BY tickets DESC, event.category, event.community, event.unit",
            since=since,
            least=least,
        )
    ]


def ask(tx: Tx, category: str, community: str, unit: str, now: int) -> bool:
    """True once for each."""
    sql = (
        "INSERT INTO route_hint (category, community, unit, at) VALUES (:category, :community, :unit, :now)"
        " ON CONFLICT DO NOTHING"
    )
    return tx.execute(sql, category=category, community=community, unit=unit, now=now) == 1
