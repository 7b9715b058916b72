"""The card of a broadcast, in the private chat of whoever makes it: whom it goes to, when, and how far it is."""

from issuebot.desk.context.commands import Place
from issuebot.desk.context.turn import Turn
from issuebot.domain.messages.publicity.broadcasts import BroadcastMoved
from issuebot.store.outgoing import cards, outbox
from issuebot.store.publicity import broadcasts
from issuebot.store.publicity.broadcasts import Broadcast

KIND = "broadcast"


def refresh(turn: Turn, cast: Broadcast, *, soon: bool = False) -> None:
    """As it is now. `soon`: somebody looks at it."""
    card = cards.card(turn.tx, cast.card) if cast.card else None
    if card:
        turn.refresh(card, priority=outbox.ANSWER if soon else outbox.NOTICE)


def bring_below(turn: Turn, number: int) -> None:
    """Show it as a new message, below what was said meanwhile; the older one points there."""
    cast = broadcasts.one(turn.tx, number)
    if cast is None:
        return
    card = cards.card(turn.tx, cast.card) if cast.card else None
    if card is None:
        made = cards.add(turn.tx, KIND, cast.person)
        broadcasts.change(turn.tx, number, before=(cast.status,), card=made)
        turn.show(made, cast.person, None, priority=outbox.ANSWER)
        return
    if card.message_id:
        where = Place(card.chat, private=True)
        turn.answer(BroadcastMoved(card.message_id), where, edits=card.message_id)
        cards.lose(turn.tx, card.id)
    card = cards.card(turn.tx, card.id) or card
    turn.refresh(card, priority=outbox.ANSWER)
