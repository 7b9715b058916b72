"""What a message about a publication shows, as it is when the message's turn comes; and only to whoever may see it."""

from dataclasses import dataclass

from issuebot.desk.context.turn import Turn
from issuebot.desk.publicity.releases import needs_second
from issuebot.domain.messages.message import Message
from issuebot.domain.messages.publicity.publishing import Post, PublishPanel, PublishReview, Takedown
from issuebot.domain.ticket import Status
from issuebot.store import media, tickets
from issuebot.store.publicity import publications
from issuebot.store.publicity.publications import Publication
from issuebot.store.tickets import Ticket

SHOWING = (PublishPanel, PublishReview, Post, Takedown)


@dataclass(frozen=True, slots=True)
class Shown:
    """What everybody may know of the ticket, and no more: ids of its category, its community and its unit. `earlier`
    and `later` are Telegram's ids of the files; `second`: a second person has to look.
    """

    publication: Publication
    category: str | None
    community: str | None
    unit: str | None
    earlier: str | None
    later: str | None
    second: bool
    language: str

    def file(self, side: str) -> str | None:
        return self.earlier if side == "earlier" else self.later


def load_shown(turn: Turn, message: Message, chat: int) -> Shown | None:
    """None where it is over, where it has changed since, and for whom it is not."""
    if not isinstance(message, SHOWING):
        return None
    found = publications.one(turn.tx, message.publication)
    ticket = tickets.ticket(turn.tx, found.ticket) if found else None
    if found is None or ticket is None or not _is_for(turn, message, found, ticket, chat):
        return None
    return _shown(turn, found, ticket)


def shown_of(turn: Turn, publication: int) -> Shown | None:
    """What everybody sees of it now."""
    found = publications.one(turn.tx, publication)
    ticket = tickets.ticket(turn.tx, found.ticket) if found else None
    is_seen = found is not None and found.status == "out" and not found.recalled
    return _shown(turn, found, ticket) if found and ticket and is_seen else None


def _shown(turn: Turn, found: Publication, ticket: Ticket) -> Shown:
    return Shown(
        found,
        ticket.category,
        ticket.community,
        ticket.unit,
        _file(turn, found.earlier),
        _file(turn, found.later),
        needs_second(turn, ticket),
        turn.district.language,
    )


def _is_for(turn: Turn, message: Message, found: Publication, ticket: Ticket, chat: int) -> bool:
    if isinstance(message, Takedown):
        return chat == found.chat and found.status == "taking" and found.message_id is not None
    is_free = ticket.status == Status.CLOSED and not found.recalled
    if isinstance(message, Post):
        same = found.version == message.version and found.picture is not None
        return is_free and same and chat == found.chat and found.status == "queued"
    if not turn.district.oversees(chat) or found.status == "over":
        return False
    if isinstance(message, PublishReview):
        return is_free and found.status == "asked" and found.version == message.version
    return isinstance(message, PublishPanel) and found.version == message.version


def _file(turn: Turn, medium: int | None) -> str | None:
    found = media.medium(turn.tx, medium) if medium else None
    return found.file if found else None
