"""Danger words bring 119, 120 or 110 at once, before anything else is said, and the report goes on."""

from collections.abc import Iterator

from issuebot.desk.context.commands import Place, Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.notices import news
from issuebot.domain.language.danger.dangers import dangers, joined, unheard
from issuebot.domain.messages.residents import DangerCall
from issuebot.domain.ticket import OPEN
from issuebot.store import drafts, events, followers, tickets
from issuebot.store.drafts import Draft
from issuebot.store.outgoing import outbox
from issuebot.store.tickets import Ticket

ADDED = ("add", "answer")  # the events with which residents add words


def warn_of_draft(turn: Turn, said: Said, draft: Draft) -> None:
    """Once per draft and number, however many messages say it, edited ones too."""
    kinds = dangers(said.words)
    if not kinds:
        return
    _warn(turn, said.where, joined(kinds), draft.danger)
    drafts.change(turn.tx, draft.id, danger=joined([*draft.danger.split(), *kinds]))


def warn_of_addition(turn: Turn, said: Said, ticket: Ticket) -> None:
    """What is added to a ticket may be worse than the report; in a group its answer says so."""
    kinds = dangers(said.words)
    if kinds and said.where.private:
        _warn(turn, said.where, joined(kinds), ticket.danger)


def mark(turn: Turn, number: int) -> None:
    """Write on the ticket the dangers that its words tell of now, with those of people who joined and added."""
    ticket = tickets.ticket(turn.tx, number)
    if ticket is None:
        return
    found = joined(kind for text in _texts(turn, number) if text for kind in dangers(text))
    if found != ticket.danger:
        tickets.set_danger(turn.tx, number, found)
        if ticket.status in OPEN:
            news.marked(turn, ticket)


def _texts(turn: Turn, number: int) -> Iterator[str | None]:
    """What was reported, added and joined, also of what was merged into it."""
    for member in followers.family(turn.tx, number):
        ticket = tickets.ticket(turn.tx, member)
        yield ticket.words if ticket else None
        yield from (event.words for event in events.of_ticket(turn.tx, member) if event.kind in ADDED)
        yield from (drafts.words(turn.tx, draft) for draft in drafts.joined(turn.tx, member))


def _warn(turn: Turn, where: Place, kinds: str, told: str) -> None:
    if unheard(kinds, told):
        turn.answer(DangerCall(kinds), where, priority=outbox.ALARM)
