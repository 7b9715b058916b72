"""Draft → ticket: 提交 ends the draft once, opens the ticket, and gives it to whom it was routed to."""

from issuebot.desk import notices
from issuebot.desk.calendars import workhours_of
from issuebot.desk.commands import Pressed, Toast
from issuebot.desk.drafting import facts_of
from issuebot.desk.languages import language_of, refusal
from issuebot.desk.turn import Turn
from issuebot.domain import draft as dialogue
from issuebot.domain.refusals import Reason
from issuebot.domain.routing import UNREACHABLE, Routed, route
from issuebot.domain.ticket import Role, Status
from issuebot.store import cards, drafts, media, outbox, people, tickets
from issuebot.store.drafts import Draft
from issuebot.store.people import Person


def submit(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """Draft → ticket, once: the first press claims the draft, every later one is told its number."""
    draft = drafts.draft(turn.tx, pressed.number())
    if draft is None or draft.person != person.id:
        return refusal(turn, person, Reason.NOT_YOURS if draft else Reason.OLD_BUTTON)
    facts = facts_of(turn, draft)
    gap = dialogue.missing(facts)
    if draft.status == "open" and gap:
        reason = Reason.MISSING_CONTENT if gap == dialogue.Missing.CONTENT else Reason.MISSING_PLACE
        return refusal(turn, person, reason)
    if not drafts.end(turn.tx, draft.id, "submitted"):
        if draft.ticket:
            return Toast(language_of(turn, person), said="submitted-already", ticket=draft.ticket)
        return refusal(turn, person, Reason.OLD_BUTTON)
    number = _open_ticket(turn, draft, facts.words, person)
    return Toast(language_of(turn, person), said="submitted", ticket=number)


def _open_ticket(turn: Turn, draft: Draft, words: str, person: Person) -> int:
    routed = _reachable(turn, route(turn.district, draft.category, draft.community))
    category = turn.district.category(draft.category)
    hours = workhours_of(turn.district, turn.now)
    respond = hours.add(turn.now, category.respond_within) if category else None
    resolve = hours.add(turn.now, category.resolve_within) if category else None
    status = Status.ASSIGNED if routed.unit else Status.NEW
    ticket = tickets.add(
        turn.tx,
        status=status,
        category=draft.category,
        community=draft.community,
        unit=routed.unit,
        rule=routed.rule,
        reporter=draft.person,
        anonymous=draft.anonymous,
        words=words,
        place=draft.place,
        latitude=draft.latitude,
        longitude=draft.longitude,
        submitted_at=turn.at,
        respond_by=int(respond.at.timestamp()) if respond else None,
        resolve_by=int(resolve.at.timestamp()) if resolve else None,
        certain=resolve is None or resolve.certain,
    )
    number = ticket.number
    tickets.record(
        turn.tx,
        number,
        "submit",
        Role.REPORTER,
        turn.at,
        actor=draft.person,
        chat=draft.person,
        from_status="draft",
        to_status=status,
        unit=routed.unit,
    )
    tickets.follow(turn.tx, number, draft.person, turn.at)
    media.hand_over(turn.tx, draft.id, number)
    drafts.hand_over(turn.tx, draft.id, number)
    if draft.community and draft.community != person.home:
        people.set_home(turn.tx, draft.person, draft.community)
    card = cards.of_draft(turn.tx, draft.id)
    if card:
        cards.become(turn.tx, card.id, "receipt", number)
        turn.refresh(card, priority=outbox.ANSWER)
    notices.submitted(turn, ticket)
    return number


def _reachable(turn: Turn, routed: Routed) -> Routed:
    """The same route, or the desk when its unit cannot be reached; the ticket then says so."""
    if routed.unit and not notices.unit_can_hear(turn, turn.district.unit(routed.unit)):
        return Routed(None, UNREACHABLE)
    return routed
