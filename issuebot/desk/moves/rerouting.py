"""Where coordinators send a category of a community elsewhere three times, the desk is asked once whether the district
file should say so. `/route` shows all of it, as lines to copy.
"""

from issuebot.desk.context.commands import Actor, Place, Said
from issuebot.desk.context.turn import Turn
from issuebot.domain.district.routing import route
from issuebot.domain.messages.learning import RouteLines, RouteQuestion
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store import route_hints
from issuebot.store.route_hints import Sent
from issuebot.store.tickets import Ticket

OFTEN = 3  # tickets
MONTHS = 180 * 86400  # seconds after which what was done says nothing of what is usual


def routes(turn: Turn, said: Said) -> None:
    """`/route`, for whoever oversees the district or keeps its file."""
    if may_look(turn, said.who, said.where):
        turn.answer(RouteLines(), said.where)
    else:
        turn.refuse(said.where, Refusal(Reason.OVERSEERS_ONLY))


def may_look(turn: Turn, who: Actor, where: Place) -> bool:
    return turn.oversees(who, where) or turn.is_admin(who, where)


def load(turn: Turn, where: Place) -> tuple[Sent, ...] | None:
    """What `/route` shows; None for somebody who may not look any more."""
    return unlike_the_file(turn) if may_look(turn, Actor(where.chat, "", None), where) else None


def learn(turn: Turn, ticket: Ticket) -> None:
    """After a ticket was assigned by somebody."""
    if ticket.category is None or ticket.community is None or turn.district.desk_chat is None:
        return
    if route(turn.district, ticket.category, ticket.community).unit == ticket.unit:
        return
    for one in unlike_the_file(turn):
        if (one.category, one.community, one.unit) == (ticket.category, ticket.community, ticket.unit):
            if route_hints.ask(turn.tx, one.category, one.community, one.unit, turn.at):
                turn.notify(RouteQuestion(one.category, one.community, one.unit, one.tickets), turn.district.desk_chat)
            return


def unlike_the_file(turn: Turn) -> tuple[Sent, ...]:
    """What coordinators do and the file in force does not say, the most frequent first; of a category and community
    the unit that got the most.
    """
    found: dict[tuple[str, str], Sent] = {}
    for one in route_hints.sent(turn.tx, turn.at - MONTHS, OFTEN):
        if _is_open(turn, one) and route(turn.district, one.category, one.community).unit != one.unit:
            found.setdefault((one.category, one.community), one)
    return tuple(found.values())


def _is_open(turn: Turn, one: Sent) -> bool:
    district = turn.district
    parts = (district.category(one.category), district.community(one.community), district.unit(one.unit))
    return all(part is not None and not part.retired for part in parts)
