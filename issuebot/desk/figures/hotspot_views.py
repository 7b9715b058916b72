"""Hot spots as they are when they are shown: what is open of them still, and what went where."""

from collections.abc import Iterable
from dataclasses import dataclass

from issuebot.desk.context.commands import Actor, Place
from issuebot.desk.context.turn import Turn
from issuebot.domain.messages.figures.hotspots import Hotspots, HotspotTickets
from issuebot.domain.ticket import OPEN, Status
from issuebot.store import followers, tickets
from issuebot.store.figures import hotspots
from issuebot.store.figures.hotspots import Hotspot
from issuebot.store.tickets import Ticket

SHOWN = 6  # spots of one message
LISTED = 24  # tickets of one list


@dataclass(frozen=True, slots=True)
class Spot:
    """`core` is the ticket that is near to all. `open` go on by themselves, `over` are ended or merged; `earlier` came
    in the weeks before.
    """

    row: Hotspot
    core: Ticket
    open: tuple[Ticket, ...]
    over: tuple[Ticket, ...]
    earlier: tuple[Ticket, ...]

    @property
    def can_merge(self) -> bool:
        return self.row.did is None and len(self.open) > 1

    @property
    def can_be_one(self) -> bool:
        """Offered as long as something is open: also after a merge the earlier tickets can still be made one matter
        with it.
        """
        return self.row.did != "one" and bool(self.open)


@dataclass(frozen=True, slots=True)
class Spots:
    """`at`: when was looked, in UTC seconds; `rest`: how many more there are."""

    at: int
    spots: tuple[Spot, ...]
    rest: int = 0


def load_hotspots(turn: Turn, asked: Hotspots | HotspotTickets, where: Place) -> Spots | None:
    """None for somebody who may not look at every ticket any more."""
    if not turn.oversees(Actor(where.chat, "", None), where):
        return None
    if isinstance(asked, HotspotTickets):
        row = hotspots.spot(turn.tx, asked.spot)
        search = hotspots.search(turn.tx, row.search) if row else None
        return Spots(search.at, tuple(_loaded(turn, [row]))) if row and search else None
    search = hotspots.search(turn.tx, asked.search)
    rows = hotspots.of_search(turn.tx, asked.search)
    shown = tuple(_loaded(turn, rows[:SHOWN]))
    return Spots(search.at, shown, len(rows) - len(shown)) if search else None


def load_spot(turn: Turn, row: Hotspot) -> Spot | None:
    return next(iter(_loaded(turn, [row])), None)


def _loaded(turn: Turn, rows: list[Hotspot]) -> Iterable[Spot]:
    ids = [row.id for row in rows]
    recent = hotspots.tickets_of(turn.tx, ids, earlier=False)
    earlier = hotspots.tickets_of(turn.tx, ids, earlier=True)
    wanted = {row.core for row in rows} | {one for some in (*recent.values(), *earlier.values()) for one in some}
    known = {ticket.number: ticket for ticket in tickets.several(turn.tx, wanted)}
    for row in rows:
        if row.core in known:
            behind = [known[number] for number in recent[row.id] if number in known]
            going = {ticket.number: ticket for ticket in (_goes_on(turn, one) for one in behind)}
            yield Spot(
                row,
                known[row.core],
                tuple(going[number] for number in sorted(going) if going[number].status in OPEN),
                tuple(ticket for ticket in behind if ticket.status not in OPEN),
                tuple(known[number] for number in earlier[row.id] if number in known),
            )


def _goes_on(turn: Turn, ticket: Ticket) -> Ticket:
    """Itself, or what it was merged into."""
    if ticket.status != Status.MERGED:
        return ticket
    return tickets.ticket(turn.tx, followers.root(turn.tx, ticket.number)) or ticket
