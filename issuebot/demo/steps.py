"""The steps of the guide above the panes: which there are, and which of them the visitor has made.

The next step is named here, seen in `made`, and worded in `static/words.js` and `static/app.js`.
"""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from issuebot.domain.clock.ladder import Rung
from issuebot.domain.ticket import Role
from issuebot.store import events, tickets
from issuebot.store.engine.database import Tx
from issuebot.store.rosters import record
from issuebot.store.tickets import Ticket

STEPS = ("report", "accept", "close", "rate", "coordinate", "friday", "late", "silence")
SERVICE = ("checkin", "checkout")  # a duty
FRIDAY = 4
HAPPENED = {"checked in": "checkin", "checked out": "checkout"}


def offered(volunteers: frozenset[int]) -> tuple[str, ...]:
    """Those of duties only where somebody has some."""
    return (*STEPS, *SERVICE) if volunteers else STEPS


def made(tx: Tx, begun: int, zone: ZoneInfo) -> set[str]:
    """By what happened since `begun`, UTC seconds."""
    done = events.done_since(tx, begun)
    kinds = {kind for kind, _ in done}
    new = [ticket for ticket in tickets.open_ones(tx) if ticket.submitted_at >= begun]
    made = kinds & {"accept", "close", "silence"}
    made |= {"accept"} if "close" in kinds else set()  # one that is closed at once is accepted with it
    made |= {HAPPENED[one] for one in record.kinds_since(tx, begun) if one in HAPPENED}
    made |= {"report"} if "submit" in kinds else set()
    made |= {"rate"} if kinds & {"satisfied", "unsatisfied", "unsolved"} else set()
    made |= {"coordinate"} if any(role == Role.COORDINATOR for _, role in done) else set()
    made |= {"friday"} if any(_is_over_the_weekend(ticket, zone) for ticket in new) else set()
    return made | ({"late"} if any(ticket.rung == Rung.LATE for ticket in new) else set())


def _is_over_the_weekend(ticket: Ticket, zone: ZoneInfo) -> bool:
    """Reported on a Friday, and to be accepted when the weekend is over."""
    if ticket.respond_by is None:
        return False
    begun, due = (datetime.fromtimestamp(at, zone) for at in (ticket.submitted_at, ticket.respond_by))
    return begun.weekday() == FRIDAY and due.date() - begun.date() > timedelta(days=2)
