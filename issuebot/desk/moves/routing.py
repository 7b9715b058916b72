"""Where a report goes: the unit that the district's routes name, if it can be reached."""

from issuebot.desk.context.turn import Turn
from issuebot.desk.notices import recipients
from issuebot.domain.district.routing import UNREACHABLE, Routed, route


def address(turn: Turn, category: str | None, community: str | None) -> Routed:
    """The unit of the route; the desk where that unit cannot be reached, and the ticket then says so."""
    routed = route(turn.district, category, community)
    if routed.unit and not recipients.unit_can_hear(turn, turn.district.unit(routed.unit)):
        return Routed(None, UNREACHABLE)
    return routed
