"""Danger words bring 119, 120 or 110 at once, before anything else is said, and the report goes on."""

from issuebot.desk import notices
from issuebot.desk.commands import Place, Said
from issuebot.desk.turn import Turn
from issuebot.domain.danger import dangers, joined, unheard
from issuebot.domain.ticket import OPEN
from issuebot.store import drafts, outbox, tickets
from issuebot.store.drafts import Draft
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
    """Those who work on it see the dangers that are in its words now, theirs who joined and added too."""
    ticket = tickets.ticket(turn.tx, number)
    if ticket is None:
        return
    texts = [ticket.words, *(event.words for event in tickets.events(turn.tx, number) if event.kind in ADDED)]
    texts += [drafts.words(turn.tx, draft) for draft in drafts.joined(turn.tx, number)]
    found = joined(kind for text in texts if text for kind in dangers(text))
    if found != ticket.danger:
        tickets.set_danger(turn.tx, number, found)
        if ticket.status in OPEN:
            notices.marked(turn, ticket)


def _warn(turn: Turn, where: Place, kinds: str, told: str) -> None:
    if unheard(kinds, told):
        turn.answer("danger", where, words=kinds, priority=outbox.ALARM)
