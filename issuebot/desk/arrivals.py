"""What is written down of messages that arrived: their rows are done, their cards are there, replies to them are
understood.
"""

from collections.abc import Collection, Mapping, Sequence

from issuebot.desk.context.turn import Turn
from issuebot.desk.outcomes import Sent
from issuebot.store.engine.database import Tx
from issuebot.store.outgoing import cards, messages, outbox
from issuebot.store.outgoing.cards import Card, Shown
from issuebot.store.outgoing.messages import Message

TOGETHER = 32  # rows of a statement: longer ones would take more memory than they save time


def write_down(tx: Tx, turn: Turn | None, sent: Sequence[Sent], waiting: Collection[int], at: int) -> None:
    """Settle the rows of `waiting` that arrived, the cards that they show, and keep what a reply may mean."""
    for begin in range(0, len(sent), TOGETHER):
        _sent(tx, turn, sent[begin : begin + TOGETHER], waiting, at)


def _sent(tx: Tx, turn: Turn | None, sent: Sequence[Sent], waiting: Collection[int], at: int) -> None:
    """Writes all of them down in three statements."""
    shown = [Shown(one.row.card, one.row.chat, one.version, one.new, one.form) for one in sent if one.row.card]
    cards_now = cards.settle(tx, shown) if shown else {}
    known = [one for one in sent if one.row.id in waiting or one.row.chat < 0 or one.row.card in cards_now]
    remember(tx, turn, known, cards_now, at)
    over = [one.row.id for one in sent if one.row.id in waiting and _is_newest(one, cards_now.get(one.row.card or 0))]
    if over:
        outbox.done(tx, over)


def remember(tx: Tx, turn: Turn | None, sent: Sequence[Sent], cards_now: Mapping[int, Card], at: int) -> None:
    said = [_message(one, cards_now.get(one.row.card or 0), new, at) for one in sent for new in one.messages]
    if said:
        listed = {one.chat for one in said if turn and turn.district.is_listed(one.chat)}
        messages.remember(tx, said, listed)


def _message(sent: Sent, card: Card | None, message_id: int, at: int) -> Message:
    row = sent.row
    # What was said before we asked is kept, so that the reply need not say it again.
    return Message(
        chat=row.chat,
        message_id=message_id,
        purpose=sent.purpose,
        card=row.card,
        ticket=card.ticket if card else row.ticket,
        person=row.person,
        words=getattr(row.message, "kept", None),
        at=at,
        asking=int(sent.asking),
    )


def _is_newest(sent: Sent, card: Card | None) -> bool:
    """Whether the card is still as it was sent. One that changed meanwhile keeps its row and is edited."""
    return card is None or card.version == sent.version
