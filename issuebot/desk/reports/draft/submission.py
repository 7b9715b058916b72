"""Draft → ticket: 提交 ends the draft once, opens the ticket, and gives it to whom it was routed to."""

from typing import Any

from issuebot.desk.context import rate_limits, ticket_clock
from issuebot.desk.context.commands import Pressed, Toast
from issuebot.desk.context.languages import language_of, refusal
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves.deadlines import promised
from issuebot.desk.moves.routing import address
from issuebot.desk.notices import news
from issuebot.desk.reports.draft import splitting
from issuebot.desk.reports.draft.draft_card import bring_below
from issuebot.desk.reports.draft.draft_facts import facts_of
from issuebot.domain import draft as dialogue
from issuebot.domain.language.danger.dangers import dangers, joined
from issuebot.domain.refusals import Reason
from issuebot.domain.ticket import Role, Status
from issuebot.store import drafts, events, media, tickets
from issuebot.store.drafts import Draft
from issuebot.store.members import people
from issuebot.store.members.people import Person
from issuebot.store.outgoing import cards, outbox
from issuebot.store.tickets import Ticket


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
    if draft.status == "open" and (enough := rate_limits.too_many_tickets(turn, pressed.who)):
        return Toast(language_of(turn, person), refusal=enough, alert=True)
    if not drafts.end(turn.tx, draft.id, "submitted", turn.at):
        if draft.ticket:
            return Toast(language_of(turn, person), said="submitted-already", ticket=draft.ticket)
        return refusal(turn, person, Reason.OLD_BUTTON)
    number = _make_ticket(turn, draft, facts.words, person, tapped=pressed.message_id != 0)
    return Toast(language_of(turn, person), said="submitted", ticket=number)


def open_ticket(turn: Turn, *, chat: int, category: str | None, community: str | None, **columns: Any) -> Ticket:
    """A ticket out of what was said in `chat`, routed and with its deadlines; `columns` are further ones of its row."""
    routed = address(turn, category, community)
    status = Status.ASSIGNED if routed.unit else Status.NEW
    ticket = ticket_clock.begin(
        turn,
        status=status,
        category=category,
        community=community,
        unit=routed.unit,
        rule=routed.rule,
        submitted_at=turn.at,
        **promised(turn, turn.district.category(category), routed.unit),
        danger=joined(dangers(columns["words"])),
        **columns,
    )
    events.record(
        turn.tx,
        ticket.number,
        "submit",
        Role.REPORTER,
        turn.at,
        actor=ticket.reporter,
        chat=chat,
        from_status="draft",
        to_status=status,
        unit=routed.unit,
    )
    return ticket


def _make_ticket(turn: Turn, draft: Draft, words: str, person: Person, *, tapped: bool) -> int:
    waiting = drafts.parked(turn.tx, draft.person)
    ticket = open_ticket(
        turn,
        chat=draft.person,
        category=draft.category,
        community=draft.community,
        reporter=draft.person,
        anonymous=draft.anonymous,
        words=words,
        place=draft.place,
        latitude=draft.latitude,
        longitude=draft.longitude,
    )
    number = ticket.number
    tickets.keep_reporter(turn.tx, number, draft.person, turn.at)
    media.hand_over(turn.tx, draft.id, number)
    drafts.hand_over(turn.tx, draft.id, number)
    if draft.community and draft.community != person.home:
        people.set_home(turn.tx, draft.person, draft.community)
    card = cards.of_draft(turn.tx, draft.id)
    if card:
        cards.become(turn.tx, card.id, "receipt", number)
        turn.refresh(card if tapped else bring_below(turn, card), priority=outbox.ANSWER)
    news.submitted(turn, ticket)
    splitting.go_on(turn, waiting)
    return number
