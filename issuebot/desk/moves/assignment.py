"""Whose a ticket is: assigned, returned, shared with a second unit, or routed again by another category."""

from difflib import SequenceMatcher
from typing import Any

from issuebot.desk.context.turn import Turn
from issuebot.desk.moves import pauses, rerouting
from issuebot.desk.moves.deadlines import promised_for
from issuebot.desk.moves.orders.order import Order, carry, make, need, write_down
from issuebot.desk.moves.routing import address
from issuebot.desk.notices import alerts, news, persuading, recipients
from issuebot.domain.district.designations import GAP, WORD, Named, names_of, read_name
from issuebot.domain.district.parts import Category, Unit
from issuebot.domain.district.routing import COORDINATOR, LEADER, RETURNED
from issuebot.domain.language.writing.script import fold
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.roster.persuasion import CATEGORY
from issuebot.domain.ticket import MOVES, Need, Role, Status
from issuebot.store import events, second_units, tickets
from issuebot.store.tickets import Ticket

LONG = 8  # letters of a name in which two may be wrong
HURRY = "急快速催"  # a note of one letter


def assign(turn: Turn, order: Order, ticket: Ticket) -> Refusal | None:
    """Give the ticket to a unit. The leader's assignment is final, and the desk's where no leader can decide a
    dispute.
    """
    unit, note = read_unit(turn, order)
    if isinstance(unit, Refusal):
        return unit
    if ticket.status == Status.ASSIGNED and ticket.unit == unit.id:
        return _remind(turn, order, ticket, note)
    if order.pressed and order.role != Role.LEADER and _is_taken(turn, ticket):
        return Refusal(Reason.TOO_LATE, ticket.number)  # the desk's buttons assign only tickets without a unit
    judge = turn.is_leader(order.who, order.where) if recipients.leader(turn) else True
    final = order.role == Role.LEADER or (news.is_disputed(ticket) and judge)
    rule = LEADER if order.role == Role.LEADER else COORDINATOR
    gives: dict[str, Any] = {"unit": unit.id, "rule": rule, "accepted_at": None, "final": final}
    after = carry(turn, order, ticket, MOVES["assign"].end, words=note or None, **gives)
    if after is None:
        return Refusal(Reason.TOO_LATE, ticket.number)
    second_units.remove(turn.tx, ticket.number, unit.id)
    alerts.assigned(turn, after, by_chat=order.where.chat)
    rerouting.learn(turn, after)
    return None


def _remind(turn: Turn, order: Order, ticket: Ticket, note: str) -> Refusal | None:
    """The unit has it already: what is said with it reaches them all the same."""
    if not note or order.pressed:
        return Refusal(Reason.ALREADY, ticket.number)
    write_down(turn, order, ticket, "note", note)
    alerts.instructed(turn, ticket, note, by_desk=order.role == Role.COORDINATOR)
    return None


def _is_taken(turn: Turn, ticket: Ticket) -> bool:
    return ticket.unit is not None and recipients.unit_can_hear(turn, turn.district.unit(ticket.unit))


def return_(turn: Turn, order: Order, ticket: Ticket) -> Refusal | None:
    if not order.words:
        return need(order, Need.REASON)
    back: dict[str, Any] = {"unit": None, "rule": RETURNED, "accepted_at": None, "returns": ticket.returns + 1}
    after = carry(turn, order, ticket, MOVES["return"].end, words=order.words, **back)
    if after is None:
        return Refusal(Reason.TOO_LATE, ticket.number)
    alerts.returned(turn, after, by_chat=order.where.chat)
    return None


def join(turn: Turn, order: Order, ticket: Ticket) -> Refusal | None:
    unit, note = read_unit(turn, order)
    if isinstance(unit, Refusal):
        return unit
    if not unit.chat or not recipients.unit_can_hear(turn, unit):
        return Refusal(Reason.UNIT_OUT_OF_REACH, ticket.number, words=unit.id)
    if unit.id == ticket.unit or unit.id in second_units.of_ticket(turn.tx, ticket.number):
        return Refusal(Reason.ALREADY, ticket.number)
    if refused := make(turn, order, ticket, ticket.status, words=" ".join(filter(None, (unit.id, note)))):
        return refused
    second_units.add(turn.tx, ticket.number, unit.id, turn.at)
    alerts.helped(turn, ticket, unit.chat, unit.topic)
    return None


def change_category(turn: Turn, order: Order, ticket: Ticket) -> Refusal | None:
    """Set the category and route again. The unit keeps the ticket if the new route leads to it as well."""
    category = _read_category(turn, order)
    if isinstance(category, Refusal):
        return category
    if category.id == ticket.category:
        _confirm(turn, order, ticket)
        return Refusal(Reason.ALREADY, ticket.number)
    routed = address(turn, category.id, ticket.community)
    stays = routed.unit == ticket.unit
    if ticket.final and order.role == Role.UNIT and not stays:
        return Refusal(Reason.FINAL, ticket.number)  # a final assignment cannot be undone by another category
    columns: dict[str, Any] = {"category": category.id} | _deadlines(turn, ticket, category, routed.unit)
    if stays:
        refused = make(turn, order, ticket, ticket.status, words=category.id, **columns)
        _offer(turn, ticket)
        return refused
    columns |= {"unit": routed.unit, "rule": routed.rule, "accepted_at": None, "final": False}
    after = carry(turn, order, ticket, Status.ASSIGNED if routed.unit else Status.NEW, words=category.id, **columns)
    if after is None:
        return Refusal(Reason.TOO_LATE, ticket.number)
    alerts.assigned(turn, after, by_chat=order.where.chat)
    _offer(turn, ticket)
    return None


def _confirm(turn: Turn, order: Order, ticket: Ticket) -> None:
    """Somebody who says that it is what it is has decided it as well, once: the guess learns from that."""
    said = events.latest(turn.tx, ticket.number, "category", "confirm", "unlearn")
    if said is None or said.kind == "unlearn":
        write_down(turn, order, ticket, "confirm", ticket.category or "")


def _offer(turn: Turn, before: Ticket) -> None:
    """With its new category it may concern somebody on duty near it, or not any more."""
    after = tickets.ticket(turn.tx, before.number)
    if after and before.category != after.category:
        persuading.offer(turn, after)
        if before.category == CATEGORY:
            persuading.call_off(turn, after)


def read_unit(turn: Turn, order: Order) -> tuple[Unit | Refusal, str]:
    """The unit that the order's words begin with, and what follows; or that it has to be asked for."""
    named = read_name(turn.district.open_units, order.words)
    return named.one or _ask_for(order, Need.UNIT), _without_slip(named, order.words)


def _without_slip(named: Named[Unit], words: str) -> str:
    """The note, without what is only the end of a name with a letter wrong: of 城管据, 据 tells the unit nothing."""
    written = WORD.search(words)
    if named.one is None or written is None or not named.rest or named.rest[0] in HURRY:
        return named.rest
    begins = len(words.rstrip(GAP)) - len(named.rest)
    glued = written.start() < begins < written.end()
    spelled = fold(written[0])
    slip = glued and any(_is_near(spelled, name) for name in names_of(named.one))
    return words[written.end() :].strip(GAP) if slip else named.rest


def _is_near(said: str, name: str) -> bool:
    """Whether two spellings of the same beginning differ by one letter, or two of a long name."""
    if abs(len(said) - len(name)) > 1 or said[:2] != name[:2]:
        return False
    same = sum(block.size for block in SequenceMatcher(None, said, name, autojunk=False).get_matching_blocks())
    return max(len(said), len(name)) - same <= (1 if len(name) < LONG else 2)


def named_unit(turn: Turn, words: str) -> Unit | None:
    return read_name(turn.district.open_units, words).one


def is_name(turn: Turn, name: str, words: str) -> bool:
    """Whether the words are all of a unit's name, or of a category's, as the move needs."""
    parts = turn.district.open_categories if name == "category" else turn.district.open_units
    return any(fold(words) in names_of(part) for part in parts)


def note_in(turn: Turn, name: str, words: str) -> str:
    """The note behind a name that no unit has."""
    if name == "category":
        return ""
    named = read_name(turn.district.open_units, words)
    return named.rest if named.parts else words.partition(" ")[2].strip()


def _read_category(turn: Turn, order: Order) -> Category | Refusal:
    return read_name(turn.district.open_categories, order.words).one or _ask_for(order, Need.CATEGORY)


def _ask_for(order: Order, what: Need) -> Refusal:
    """Ask for the name. A button names something that existed when it was made."""
    return Refusal(Reason.OLD_BUTTON, order.number) if order.pressed else need(order, what, kept=order.words)


def _deadlines(turn: Turn, ticket: Ticket, category: Category, unit: str | None) -> dict[str, Any]:
    """Counted anew from the first submission, with every pause: also the one that ends because the ticket goes on."""
    goes_on = ticket.status == Status.WAITING and unit != ticket.unit
    stood = pauses.resumed(turn, ticket) if goes_on else {}
    added, paused = stood.get("added", ticket.added), stood.get("paused", ticket.paused)
    return promised_for(turn, ticket, category, unit, added=added, paused=paused)
