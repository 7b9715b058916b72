"""What the card of a broadcast shows, and what goes to each of many, as it is when its turn comes."""

from dataclasses import dataclass
from datetime import datetime

from issuebot.desk.context.turn import Turn
from issuebot.desk.publicity.broadcast import broadcast_cards, sending
from issuebot.domain.messages.message import Message
from issuebot.domain.messages.publicity.broadcasts import Announcement, BroadcastHow
from issuebot.store.members import bans, people
from issuebot.store.outgoing.cards import Card
from issuebot.store.outgoing.outbox import Outgoing
from issuebot.store.publicity import broadcasts
from issuebot.store.publicity.broadcasts import Audience, Broadcast, Part
from issuebot.store.publicity.recipients import Reach


@dataclass(frozen=True, slots=True)
class Announced:
    """`reach`: of one that has not begun. `night`: when the quiet hours of this moment are over. `under_way`: those
    whose ends are open, with whoever makes them.
    """

    broadcast: Broadcast | None = None
    parts: tuple[Part, ...] = ()
    audience: tuple[Audience, ...] = ()
    reach: Reach | None = None
    night: datetime | None = None
    under_way: tuple[tuple[Broadcast, str], ...] = ()


def load_announced(turn: Turn, message: Message, row: Outgoing, card: Card | None) -> Announced | None:
    """None when the message is about something else, or is not to be said now."""
    if card and card.kind == broadcast_cards.KIND:
        return _card(turn, card)
    if isinstance(message, BroadcastHow):
        return _under_way(turn, message)
    if isinstance(message, Announcement):
        return _announcement(turn, message, row.chat)
    return None


def _card(turn: Turn, card: Card) -> Announced | None:
    cast = broadcasts.of_card(turn.tx, card.id)
    if cast is None:
        return None
    chosen = broadcasts.audience(turn.tx, cast.id)
    ahead = cast.status in ("draft", "scheduled")
    return Announced(
        cast,
        broadcasts.parts(turn.tx, cast.id),
        chosen,
        sending.reach(turn, chosen) if ahead and chosen else None,
        sending.quiet(turn, turn.now),
    )


def _under_way(turn: Turn, message: BroadcastHow) -> Announced:
    found = [broadcasts.one(turn.tx, number) for number in message.under_way]
    named = [(one, people.person(turn.tx, one.person)) for one in found if one]
    return Announced(under_way=tuple((one, person.name if person else "") for one, person in named))


def _announcement(turn: Turn, message: Announcement, chat: int) -> Announced | None:
    """None for somebody who has opted out, or was banned or forgotten since; and while the broadcast rests."""
    cast = broadcasts.one(turn.tx, message.broadcast)
    if cast is None or (message.recipient and not (_goes(turn, cast) and _hears(turn, chat))):
        return None
    if not message.recipient and cast.person != chat:
        return None
    return Announced(cast, broadcasts.parts(turn.tx, cast.id))


def _goes(turn: Turn, cast: Broadcast) -> bool:
    return cast.status == "running" and not sending.was_left(turn, cast)


def _hears(turn: Turn, chat: int) -> bool:
    person = people.person(turn.tx, chat) if chat > 0 else None
    return chat < 0 or bool(person and person.news and not bans.is_banned(turn.tx, chat))
