"""What the desk makes of a hot spot with one tap: those still open merged, or all of it one matter."""

from dataclasses import replace

from issuebot.desk.context.commands import Pressed, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.figures.hotspot_views import Spot, load_spot
from issuebot.desk.moves.orders import dispatch
from issuebot.desk.moves.orders.order import MANY, Order, write_down
from issuebot.desk.moves.results import close_questions
from issuebot.desk.notices.card_owners import working_cards
from issuebot.domain.messages.figures.hotspots import Hotspots, HotspotTickets, OneMatter
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import Role
from issuebot.store import tickets
from issuebot.store.figures import hotspots


def press(turn: Turn, pressed: Pressed) -> Toast:
    """`spot:merge:7`, `spot:one:7` and `spot:show:7`. When two press at once, one does it, and the message of the other
    says what was done.
    """
    language = chat_language(turn, pressed.where.chat)
    if not turn.is_coordinator(pressed.who, pressed.where):
        return Toast(language, refusal=Refusal(Reason.OVERSEERS_ONLY), alert=True)
    row = hotspots.hold(turn.tx, pressed.number(1))
    spot = load_spot(turn, row) if row else None
    if spot is None:
        return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    if pressed.word(0) == "show":
        turn.answer(HotspotTickets(spot.row.id), pressed.where)
        return Toast(language)
    said, alert = _make(turn, pressed, spot)
    turn.answer(Hotspots(spot.row.search), pressed.where, edits=pressed.message_id)
    number = spot.row.goes_on or (spot.open[0].number if spot.open else spot.core.number)
    return Toast(language, said=said, ticket=number, alert=alert)


def _make(turn: Turn, pressed: Pressed, spot: Spot) -> tuple[str, bool]:
    """What the little window says, and whether it wants to be read."""
    match pressed.word(0):
        case "merge" | "one" if spot.row.did == "one" or spot.row.did == pressed.word(0):
            return "spot-done-already", True
        case "merge" | "one" if not spot.open:
            return "spot-over", True
        case "merge" if not spot.can_merge:
            return "spot-one-left", True
        case "merge":
            _merge(turn, pressed, spot)
            hotspots.did(turn.tx, spot.row.id, "merge", spot.open[0].number)
            return "spot-merged", False
        case "one":
            _merge(turn, pressed, spot)
            _link(turn, pressed, spot)
            hotspots.did(turn.tx, spot.row.id, "one", spot.open[0].number)
            return "spot-one", False
    return "spot-done-already", True


def _merge(turn: Turn, pressed: Pressed, spot: Spot) -> None:
    """Into the oldest, whose time ends first. A ticket that somebody ends at this moment stays as they left it."""
    into, *others = spot.open
    for one in others:
        order = Order(pressed.who, pressed.where, "merge", one.number, words=f"#{into.number}", pressed=True)
        if dispatch.carry_out(turn, order) is None:
            close_questions(turn, order, None)


def _link(turn: Turn, pressed: Pressed, spot: Spot) -> None:
    """A note in the history of what goes on, and a message to whoever works on it: what came before, and is over."""
    merged = {one.number for one in spot.over if one.merged_into}
    ended = [one.number for one in (*spot.earlier, *spot.over) if one.number not in merged][-MANY:]
    into = tickets.ticket(turn.tx, spot.open[0].number)
    if not ended or into is None:
        return
    order = replace(Order(pressed.who, pressed.where, "note", into.number), role=Role.COORDINATOR)
    write_down(turn, order, into, "one-matter", " ".join(f"#{number}" for number in ended))
    for card in working_cards(turn, into):
        if card.kind != "desk":
            turn.notify(OneMatter(into.number, tuple(ended)), card.chat, topic=card.topic)
