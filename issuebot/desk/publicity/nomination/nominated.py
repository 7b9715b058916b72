"""What a message about a nomination shows, loaded when its turn comes; None for whom it is not."""

from dataclasses import dataclass

from issuebot.desk.context.turn import Turn
from issuebot.desk.publicity.nomination import nomination_reviews
from issuebot.domain.language.same_matter.likeness import likeness, read, weights_of
from issuebot.domain.messages.message import Message
from issuebot.domain.messages.publicity.nominations import (
    ConsentQuestion,
    NeighbourPost,
    NeighbourTakedown,
    NominationAsked,
    NominationCard,
    NominationDraft,
    NominationLink,
    NominationPhoto,
    NominationTold,
)
from issuebot.store.members import people
from issuebot.store.operation import bot
from issuebot.store.publicity import nominations
from issuebot.store.publicity.nominations import Nomination

OF_ONE = (
    NominationDraft
    | NominationCard
    | NominationPhoto
    | NominationLink
    | ConsentQuestion
    | NeighbourPost
    | NeighbourTakedown
)


@dataclass(frozen=True, slots=True)
class Nominated:
    """`by`: who nominated; `known`: volunteers whose name is in it; `alike`: others that may tell of the same person;
    `agreed`: who agreed, or who said that they do; `link`: the nominee's.
    """

    nomination: Nomination
    by: str = ""
    known: tuple[tuple[int, str], ...] = ()
    alike: int = 0
    agreed: str = ""
    link: str = ""


def load_nominated(turn: Turn, message: Message, chat: int) -> Nominated | None:
    if not isinstance(message, OF_ONE):
        return None
    found = nominations.one(turn.tx, message.nomination)
    if found is None or not _is_for(turn, message, found, chat):
        return None
    if not isinstance(message, NominationCard | NominationLink):
        return Nominated(found)
    return Nominated(
        found,
        by=_name(turn, found.person),
        known=tuple(nominations.volunteers_in(turn.tx, f"{found.told}\n{found.words or ''}")),
        alike=_alike(turn, found),
        agreed=_name(turn, found.consent_by),
        link=f"https://t.me/{bot.username(turn.tx)}?start={nomination_reviews.LINK}{found.token}"
        if found.token
        else "",
    )


def may_read(turn: Turn, message: Message, chat: int) -> bool:
    """What names no row of its own: the desk's questions and news are for the desk."""
    return turn.is_desk(chat) if isinstance(message, NominationAsked | NominationTold) else True


def _is_for(turn: Turn, message: Message, found: Nomination, chat: int) -> bool:  # noqa: PLR0911 a table
    match message:
        case NominationDraft():
            return found.status == "open" and chat == found.person and message.version == found.version
        case NominationCard():
            return turn.is_desk(chat) and found.status not in ("open", "over") and message.version == found.version
        case NominationPhoto():
            is_nominees = chat == found.nominee and found.with_photo and found.status != "over"
            return found.photo is not None and (is_nominees or (turn.is_desk(chat) and found.status != "open"))
        case NominationLink():
            return turn.is_desk(chat) and found.status == "adopted" and found.token is not None
        case ConsentQuestion():
            shown = found.status not in ("open", "sent", "over") and found.words is not None
            return shown and chat == found.nominee and message.version == found.version
        case NeighbourPost():
            return found.status == "queued" and chat == found.chat and found.words is not None
        case _:
            return found.status == "taking" and chat == found.chat and found.message_id is not None


def _name(turn: Turn, person: int | None) -> str:
    known = people.person(turn.tx, person) if person else None
    return known.name if known else next(iter(nominations.names_of(turn.tx, [person] if person else [])), "")


def _alike(turn: Turn, found: Nomination) -> int:
    """How many others of the last weeks may tell of the same person."""
    others = [one for one in nominations.since(turn.tx, turn.at - nomination_reviews.DAYS) if one.id != found.id]
    told = {one.id: read(one.told or one.words or "", None) for one in (*others, found)}
    weights = weights_of(list(told.values()))
    return sum(likeness(told[found.id], told[one.id], weights) > 0 for one in others)
