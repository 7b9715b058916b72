"""The card of a patrol: what it reported, what is kept, and at its end the list of all with their numbers and units."""

from dataclasses import dataclass, replace

from issuebot.desk.context.commands import Place
from issuebot.desk.context.turn import Turn
from issuebot.domain.messages.duties.patrols import PatrolMoved
from issuebot.domain.ticket import Role, may
from issuebot.store import tickets
from issuebot.store.outgoing import cards, outbox
from issuebot.store.rosters import duties, patrols
from issuebot.store.rosters.duties import Duty
from issuebot.store.rosters.patrols import Patrol
from issuebot.store.tickets import Ticket

PAUSE_MS = 1200  # photos come one after the other: the card waits so long for the next one
PATIENCE_MS = 4000
IN_SIGHT = 4  # with more photos below it, the card has left the screen of a telephone


@dataclass(frozen=True, slots=True)
class Patrolled:
    """`waiting`: photos that are no tickets yet, `lost`: of them those of which nobody knows where they are."""

    patrol: Patrol
    duty: Duty | None
    tickets: tuple[Ticket, ...]
    waiting: int
    lost: int


def show(turn: Turn, patrol: Patrol, *, below: bool = False, in_sight: bool = False) -> None:
    """`below`: as a new message, `in_sight`: the person looks at it now."""
    now_ms = int(turn.now.timestamp() * 1000)
    patrol = patrols.patrol(turn.tx, patrol.id) or patrol
    card = cards.card(turn.tx, patrol.card) if patrol.card else None
    if card is None:
        number = cards.add(turn.tx, "patrol", patrol.person)
        patrols.change(turn.tx, patrol.id, card=number)
        turn.show(number, patrol.person, None, priority=outbox.ANSWER)
        return
    far = card.message_id and not in_sight and patrols.pictures_below(turn.tx, card.chat, card.message_id) >= IN_SIGHT
    if card.message_id and (below or far):
        where = Place(card.chat, private=True)
        turn.answer(PatrolMoved(card.message_id), where, edits=card.message_id)
        cards.lose(turn.tx, card.id)
        card = replace(card, message_id=None, form=None, shown=0)
    waiting = outbox.of_card(turn.tx, card.id)
    latest = waiting.created_at * 1000 + PATIENCE_MS if waiting else now_ms + PAUSE_MS
    pause = 0 if below or in_sight else min(now_ms + PAUSE_MS, max(latest, now_ms))
    turn.refresh(card, priority=outbox.ANSWER, not_before_ms=pause)


def load_patrol(turn: Turn, card: int) -> Patrolled | None:
    patrol = patrols.of_card(turn.tx, card)
    if patrol is None:
        return None
    found = tickets.several(turn.tx, patrols.tickets_of(turn.tx, patrol.id))
    waiting = patrols.pieces(turn.tx, patrol.id)
    return Patrolled(
        patrol,
        duties.duty(turn.tx, patrol.duty) if patrol.duty else None,
        tuple(sorted(found, key=lambda one: one.number)),
        len(waiting),
        sum(one.next_due_at is None for one in waiting),
    )


def may_undo(ticket: Ticket) -> bool:
    return ticket.weight == 1 and ticket.reporter is not None and may("withdraw", Role.REPORTER, ticket.status)
