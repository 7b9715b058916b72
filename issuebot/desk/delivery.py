"""What came of each message that was to be sent, written down.

Failures are three words: permanent (`ShutOut`, `Refused`), later (`Later`), moved (`MovedTo`).
"""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from issuebot.desk import district, membership, notices
from issuebot.desk.turn import Turn
from issuebot.store import cards, outbox, people
from issuebot.store.database import Tx
from issuebot.store.outbox import Outgoing


@dataclass(frozen=True, slots=True)
class Sent:
    """Telegram has it. `version` is the card's state shown; `messages` are new messages' ids (none after an edit)."""

    row: Outgoing
    purpose: str = "said"
    messages: tuple[int, ...] = ()
    version: int = 0
    form: str | None = None


@dataclass(frozen=True, slots=True)
class Nothing:
    """There is nothing to show any more: done already, expired, or overtaken."""

    row: Outgoing


@dataclass(frozen=True, slots=True)
class Later:
    """Not now: a limit, a fault of the server, or no answer."""

    row: Outgoing
    not_before_ms: int
    chat_rests: bool = False


@dataclass(frozen=True, slots=True)
class ShutOut:
    """Blocked, kicked, or never let in."""

    row: Outgoing


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram will never take this message, though it takes others."""

    row: Outgoing


@dataclass(frozen=True, slots=True)
class MovedTo:
    row: Outgoing
    chat: int


@dataclass(frozen=True, slots=True)
class TopicGone:
    row: Outgoing


@dataclass(frozen=True, slots=True)
class CardLost:
    """The message to edit was deleted, or is too old to be edited: a new one takes its place."""

    row: Outgoing


@dataclass(frozen=True, slots=True)
class PhotoRefused:
    """Telegram does not take the card's photo: the card goes as text."""

    row: Outgoing


Outcome: TypeAlias = Sent | Nothing | Later | ShutOut | Refused | MovedTo | TopicGone | CardLost | PhotoRefused
PLAIN = "plain"  # the words of a card's row whose photo was refused


def record(tx: Tx, outcome: Outcome, now: datetime) -> None:  # noqa: C901 a table, one line per outcome
    """Write down what became of one row of the outbox."""
    row = outcome.row
    in_force = district.current(tx)
    turn = Turn(tx, in_force, now) if in_force else None
    match outcome:
        case Sent():
            _sent(tx, outcome, int(now.timestamp()))
        case Later():
            outbox.later(tx, row.id, outcome.not_before_ms)
        case Refused():
            outbox.done(tx, row.id)
        case MovedTo():
            district.move(tx, row.chat, outcome.chat)
        case TopicGone() if turn and row.topic is not None:
            _lose_topic(turn, row.chat, row.topic)
        case CardLost() if row.card is not None:
            cards.lose(tx, row.card)
        case CardLost() if row.edits is not None:
            outbox.send_anew(tx, row.id)
        case PhotoRefused():
            outbox.change_words(tx, row.id, PLAIN)
        case Nothing() if row.card is not None and not cards.is_settled(tx, row.card):
            _drop_ended(tx, row)
        case ShutOut() if turn:
            outbox.done(tx, row.id)
            if people.mark_unreachable(tx, row.chat, turn.at):
                membership.shut_out(turn, row.chat)
        case _:
            outbox.done(tx, row.id)


def _sent(tx: Tx, sent: Sent, at: int) -> None:
    row = sent.row
    card = cards.card(tx, row.card) if row.card else None
    for message_id in sent.messages:
        ticket = card.ticket if card else row.ticket
        cards.remember(
            tx,
            row.chat,
            message_id,
            sent.purpose,
            at,
            card=row.card,
            ticket=ticket,
            person=row.person,
            words=row.words if sent.purpose.startswith("prompt:") else None,
        )
    if card is None:
        outbox.done(tx, row.id)
        return
    shown_in = sent.messages[0] if sent.messages else card.message_id
    if cards.settle(tx, card.id, sent.version, shown_in, sent.form or card.form):
        outbox.done(tx, row.id)


def _drop_ended(tx: Tx, row: Outgoing) -> None:
    """A card that changed while we looked keeps its row; one that shows nothing any more does not."""
    card = cards.card(tx, row.card or 0)
    if card is None or (card.draft is None and card.ticket is None):
        outbox.done(tx, row.id)


def _lose_topic(turn: Turn, chat: int, topic: int) -> None:
    cards.drop_topic(turn.tx, chat, topic)
    for unit in turn.district.units:
        if (unit.chat, unit.topic) == (chat, topic):
            for desk in notices.desks(turn):
                outbox.put(turn.tx, "topic-gone", desk, turn.at, words=unit.id, page=topic)
