"""One transaction's view of the world: the rows, the district, the moment."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from issuebot.desk.context import quiet_hours
from issuebot.desk.context.commands import Actor, Place, Said
from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Unit
from issuebot.domain.messages import message as outgoing
from issuebot.domain.messages.answers import CommandQuestion, Refused
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import Role
from issuebot.store.engine.database import Tx
from issuebot.store.members import viewings
from issuebot.store.operation import bot
from issuebot.store.outgoing import cards, messages, outbox, pauses, unsent
from issuebot.store.outgoing.cards import Card
from issuebot.store.outgoing.messages import Message

ASKS = "asks:"  # what a message of ours is for: the command that its reply completes
ANSWER_LIVES = 3600  # seconds: an answer that could not be sent for an hour is dropped


@dataclass(frozen=True, slots=True)
class Turn:
    """`now` is aware; `at` the same moment as the database counts it, in UTC seconds.

    `token` cannot be guessed and is new for each update. Like the time it is made at the edge, so that tests choose it.
    """

    tx: Tx
    district: District
    now: datetime
    token: str = ""
    at: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "at", stamp(self.now))  # once: a single update asks for it a dozen times

    def units_at(self, where: Place) -> tuple[Unit, ...]:
        """Whose group this is: membership there is the right to act for a unit, and nowhere else.

        Outside the topics of a forum it is everybody's: cards go there when a topic is lost.
        """
        if where.private:
            return ()
        if where.topic is None:
            return self.district.units_in(where.chat)
        owner = self.district.unit_in(where.chat, where.topic)
        return (owner,) if owner else ()

    def is_coordinator(self, who: Actor, where: Place) -> bool:
        """In the desk's group everybody is; elsewhere those listed, in their private chat."""
        if where.private:
            return self.district.is_coordinator(who.id)
        return where.chat == self.district.desk_chat

    def is_desk(self, chat: int) -> bool:
        """The desk's group, or a coordinator's private chat, which stands in for it."""
        return chat == self.district.desk_chat or self.district.is_coordinator(chat)

    def is_leader(self, who: Actor, where: Place) -> bool:
        return where.private and self.district.is_leader(who.id)

    def is_admin(self, who: Actor, where: Place) -> bool:
        """Whether the settings name them as an admin. That gives no right to a ticket."""
        return where.private and bot.is_admin(self.tx, who.id)

    def oversees(self, who: Actor, where: Place) -> bool:
        """Whether they may look at every ticket."""
        return self.is_coordinator(who, where) or self.is_leader(who, where)

    def staff_role(self, who: Actor, where: Place) -> Role | None:
        """In what capacity they act on tickets here; a leader who coordinates too acts as a coordinator."""
        if self.is_coordinator(who, where):
            return Role.COORDINATOR
        if self.is_leader(who, where):
            return Role.LEADER
        return Role.UNIT if self.units_at(where) else None

    def roles(self, who: Actor, where: Place) -> tuple[Role, ...]:
        """Every capacity in which they act here: a move takes the first that may make it."""
        coordinates, leads = self.is_coordinator(who, where), self.is_leader(who, where)
        acts = ((Role.COORDINATOR, coordinates), (Role.LEADER, leads), (Role.UNIT, bool(self.units_at(where))))
        return tuple(role for role, here in acts if here)

    def about(self, said: Said) -> Message | None:
        """Our message that this one replies to, with the ticket it shows now: a receipt was sent as a draft."""
        message = messages.message(self.tx, said.where.chat, said.reply_to) if said.reply_to else None
        if said.elsewhere:
            message = messages.message(self.tx, said.elsewhere.chat, said.elsewhere.message_id)
        if said.cited and (message or said.elsewhere) and not (message and (message.ticket or message.card)):
            # What was quoted of a list, or of a message that Telegram does not name, says which ticket.
            return Message(said.where.chat, 0, "ticket", None, said.cited, None, None, self.at)
        card = cards.card(self.tx, message.card) if message and message.card else None
        return replace(message, ticket=card.ticket) if message and card else message

    def answer(
        self, message: outgoing.Message, where: Place, *, edits: int | None = None, priority: int = outbox.ANSWER
    ) -> None:
        """Say something where it was asked, in place of the message `edits` if there is one.

        The same question asked again and again gets two answers at most. A new message is dropped after an hour.
        """
        if unsent.waits(self.tx, message, where.chat, edits):
            return
        expires = self.at + ANSWER_LIVES
        outbox.put(
            self.tx, message, where.chat, self.at, topic=where.topic, edits=edits, priority=priority, expires_at=expires
        )

    def refuse(self, where: Place, refusal: Refusal, *, person: int | None = None) -> None:
        self.answer(Refused(refusal.reason, refusal.ticket, refusal.words, person), where)

    def refuse_stranger(self, said: Said) -> None:
        """It is for staff only; a clerk has it in the group of their unit."""
        clerk = said.where.private and viewings.is_colleague(self.tx, said.who.id)
        self.refuse(said.where, Refusal(Reason.IN_THE_GROUP if clerk else Reason.STAFF_ONLY))

    def send_to_private(self, said: Said, reason: Reason, command: str) -> None:
        """It is for the private chat: a button below leads there and goes on with `command`, for whoever may do it."""
        personal = (
            reason == Reason.PRIVATE_ONLY or self.is_desk(said.where.chat) or self.district.is_coordinator(said.who.id)
        )
        self.refuse(said.where, Refusal(reason, words=command if personal else None))

    def ask(self, said: Said, command: str, *, ticket: int | None = None, kept: str | None = None) -> None:
        """Ask for what a command lacks, in a message to reply to."""
        self.answer(CommandQuestion(command, said.who.id, ticket, kept), said.where)

    def notify(self, message: outgoing.Message, chat: int, *, topic: int | None = None, not_before_ms: int = 0) -> None:
        """Say something unasked: nothing to somebody who blocked us, and to a resident not in the quiet hours."""
        not_before_ms = max(not_before_ms, self._quiet_until_ms(chat))
        outbox.notify(self.tx, message, chat, self.at, topic=topic, not_before_ms=not_before_ms)

    def refresh(self, card: Card, *, priority: int = outbox.NOTICE, not_before_ms: int = 0) -> None:
        """Mark a card stale, so that the sender shows its newest state when the chat's turn comes."""
        cards.touch(self.tx, [card.id])
        self._show_anew(card, priority=priority, not_before_ms=not_before_ms)

    def refresh_all(self, stale: Collection[Card], *, by_chat: int | None = None) -> None:
        """The same for several. The chat that acted is shown its own first."""
        if not stale:
            return
        cards.touch(self.tx, [card.id for card in stale])
        for card in stale:
            self._show_anew(card, priority=outbox.ANSWER if card.chat == by_chat else outbox.NOTICE)

    def _show_anew(self, card: Card, *, priority: int, not_before_ms: int = 0) -> None:
        # The card's row is locked by now. A sender that records the card at this moment does so wholly before or after
        # us.
        bundle = cards.card(self.tx, card.bundle) if card.bundle else None
        if bundle:
            cards.touch(self.tx, [bundle.id])
        shown = bundle or card
        self.show(
            shown.id,
            shown.chat,
            shown.topic,
            priority=priority,
            not_before_ms=not_before_ms,
            silent=shown.message_id is not None,
        )

    def show(
        self,
        card_id: int,
        chat: int,
        topic: int | None,
        *,
        priority: int = outbox.NOTICE,
        not_before_ms: int = 0,
        silent: bool = False,
    ) -> None:
        """Queue the card. `silent`: a message that is there is edited, and Telegram notifies nobody."""
        quiet_ms = self._quiet_until_ms(chat) if priority >= outbox.NOTICE else 0
        if quiet_ms and self._waits_for_morning(card_id, chat, quiet_ms, silent=silent):
            not_before_ms = max(not_before_ms, quiet_ms)
        # For a chat that is out of reach nothing is queued. The card stays stale, and is shown when we are let in
        # again.
        outbox.show(self.tx, card_id, chat, self.at, topic=topic, priority=priority, not_before_ms=not_before_ms)

    def _waits_for_morning(self, card_id: int, chat: int, quiet_ms: int, *, silent: bool) -> bool:
        """A card that was queued as an answer goes as one. An edit waits behind a message that waits, to keep the
        order.
        """
        waiting = outbox.of_card(self.tx, card_id)
        if waiting and waiting.priority <= outbox.ANSWER:
            return False
        return not silent or pauses.is_held(self.tx, chat, quiet_ms)

    def _quiet_until_ms(self, chat: int) -> int:
        until = quiet_hours.held_until(self.tx, self.district, chat, self.now)
        return int(until.timestamp() * 1000) if until else 0


def stamp(now: datetime) -> int:
    """A moment as the database counts it, in UTC seconds."""
    return int(now.timestamp())


def moment(seconds: float) -> datetime:
    """UTC seconds as the aware moment that the desk reckons with."""
    return datetime.fromtimestamp(seconds, UTC)
