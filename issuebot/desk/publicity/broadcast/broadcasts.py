"""`/broadcast`: from a coordinator's message to what people would see of it, and to the card where it is confirmed.

The message is kept as it was said, files by their number at Telegram: whether it is deleted afterwards changes nothing.
"""

from issuebot.desk.context.commands import Pressed, Quoted, Said
from issuebot.desk.context.turn import ANSWER_LIVES, Turn
from issuebot.desk.publicity.broadcast import broadcast_cards, sending
from issuebot.desk.reports.draft import draft_card
from issuebot.domain.language.intents.wishes import read_wish
from issuebot.domain.messages.publicity.broadcasts import Announcement, BroadcastDropped, BroadcastHow
from issuebot.domain.publicity.announcements import too_long
from issuebot.domain.publicity.moments import read_moment
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store import draft_messages, drafts, media
from issuebot.store.outgoing import messages, outbox, unsent
from issuebot.store.publicity import broadcasts
from issuebot.store.publicity.broadcasts import Broadcast, Part

LISTENS = 600  # seconds for which the next message is the one to be sent
JOINS = 86400  # seconds for which late pictures of an album, changes and times are heard
SETTLES_MS = 1500  # an album is shown when all of it has come
ALBUM = 10  # pictures at the most
OPEN = ("draft", "scheduled")


def may(turn: Turn, did: Said | Pressed) -> bool:
    return did.where.private and turn.is_coordinator(did.who, did.where)


def broadcast(turn: Turn, said: Said) -> None:
    """`/broadcast` with words, as a caption, in reply to a message, or alone: then the next message is meant."""
    if not may(turn, said):
        turn.send_to_private(said, Reason.BROADCASTERS_ONLY, "broadcast")
        return
    found = _said(said) if said.words or said.attachment or said.location else _quoted(turn, said)
    if found:
        _take(turn, said, found, said.album if found[0].message_id == said.message_id else None)
        return
    broadcasts.make(turn.tx, said.who.id, "asked", turn.at)
    under_way = tuple(one.id for one in broadcasts.active(turn.tx))
    turn.answer(BroadcastHow(under_way), said.where)


def cancel(turn: Turn, said: Said) -> bool:
    """`/cancel` and 取消 after we asked what is to be sent."""
    asked = _asked(turn, said)
    if asked is None:
        return False
    broadcasts.change(turn.tx, asked.id, before=("asked",), status="dropped")
    turn.answer(BroadcastDropped(), said.where)
    return True


def hear(turn: Turn, said: Said) -> bool:
    """What a coordinator sends after `/broadcast`, adds to it or corrects. False for everything else."""
    if not may(turn, said):
        return False
    if said.edited:
        return _edited(turn, said)
    newest = broadcasts.newest(turn.tx, said.who.id)
    if newest is None or turn.at - newest.made_at > JOINS:
        return False
    if said.album and said.album == newest.album:
        _join(turn, said, newest)
        return True
    if _asked(turn, said):
        return _answer(turn, said)
    return newest.status in OPEN and not said.attachment and _choose_time(turn, said, newest)


def _asked(turn: Turn, said: Said) -> Broadcast | None:
    """The one whose message is awaited; not where something else is replied to."""
    newest = broadcasts.newest(turn.tx, said.who.id)
    if newest is None or newest.status != "asked" or turn.at - newest.made_at > LISTENS:
        return None
    about = messages.message(turn.tx, said.where.chat, said.reply_to) if said.reply_to else None
    return newest if said.reply_to is None or (about and about.purpose == BroadcastHow.kind) else None


def _answer(turn: Turn, said: Said) -> bool:
    if read_wish(said.words) == "cancel":
        return cancel(turn, said)
    if said.unusable:
        turn.refuse(said.where, Refusal(Reason.BROADCAST_UNUSABLE))
    else:
        _take(turn, said, _said(said), said.album)
    return True


def _take(turn: Turn, said: Said, found: list[Part], album: str | None) -> None:
    over = max(too_long(part.words, kind=part.kind, album=len(found) > 1 or bool(album)) for part in found)
    if over:
        broadcasts.make(turn.tx, said.who.id, "asked", turn.at)
        turn.refuse(said.where, Refusal(Reason.BROADCAST_TOO_LONG, words=str(over)))
        return
    made = broadcasts.make(turn.tx, said.who.id, "draft", turn.at, album)
    for part in found:
        broadcasts.add_part(turn.tx, _of(part, made))
        _take_from_report(turn, said, part.message_id)
    show(turn, made, wait=bool(album))


def _join(turn: Turn, said: Said, album: Broadcast) -> None:
    """One more picture of the album; when the first ones are on their way already it comes too late."""
    [part] = _said(said)
    if album.status not in OPEN or too_long(part.words, kind=part.kind, album=True):
        reason = Reason.BROADCAST_GOES if album.status not in OPEN else Reason.BROADCAST_TOO_LONG
        over = str(too_long(part.words, kind=part.kind, album=True))
        turn.refuse(said.where, Refusal(reason, words=over))
        return
    broadcasts.add_part(turn.tx, _of(part, album))
    renewed = broadcasts.renew(turn.tx, album.id, before=OPEN)
    if renewed:
        show(turn, renewed, wait=True)


def _edited(turn: Turn, said: Said) -> bool:
    """What was corrected is to be confirmed as it is now, also where its time was chosen already."""
    found = broadcasts.of_message(turn.tx, said.who.id, said.message_id)
    if found is None or found.status == "dropped":
        return False
    [part] = _said(said)
    part = _of(part, found)
    before = {one.message_id: one for one in broadcasts.parts(turn.tx, found.id)}
    if before[said.message_id] == part or said.location:  # a live location goes on moving
        return True
    over = too_long(part.words, kind=part.kind, album=len(before) > 1)
    renewed = None if over else broadcasts.renew(turn.tx, found.id, before=OPEN)
    if renewed is None:
        reason = Reason.BROADCAST_TOO_LONG if over else Reason.BROADCAST_GOES
        turn.refuse(said.where, Refusal(reason, words=str(over)))
        return True
    broadcasts.add_part(turn.tx, part)
    show(turn, renewed)
    return True


def _choose_time(turn: Turn, said: Said, newest: Broadcast) -> bool:
    moment = read_moment(said.words, turn.now, turn.district.zone)
    if moment is None or said.reply_to:
        return False
    refusal = sending.confirm(turn, newest, newest.version, moment)
    if refusal:
        turn.refuse(said.where, refusal)
    else:
        broadcast_cards.bring_below(turn, newest.id)
    return True


def show(turn: Turn, cast: Broadcast, *, wait: bool = False) -> None:
    """What people would see, and below it the card. `wait`: more may come in a moment."""
    now_ms = int(turn.now.timestamp() * 1000)
    waiting = unsent.gathering(turn.tx, Announcement.kind, cast.person, None, now_ms)
    if not (waiting and isinstance(waiting.message, Announcement) and waiting.message.broadcast == cast.id):
        outbox.put(
            turn.tx,
            Announcement(cast.id, pieces=ALBUM if wait else len(broadcasts.parts(turn.tx, cast.id))),
            cast.person,
            turn.at,
            priority=outbox.ANSWER,
            expires_at=turn.at + ANSWER_LIVES,
            not_before_ms=now_ms + SETTLES_MS if wait else 0,
        )
    broadcast_cards.bring_below(turn, cast.id)


def _said(said: Said) -> list[Part]:
    """The message as it is; whose broadcast it is part of is known later."""
    place, file = said.location, said.attachment
    if place:
        kind = "venue" if place.title else "location"
        point = (place.latitude, place.longitude)
        return [Part(0, said.message_id, kind, "", "[]", None, *point, place.title)]
    if file:
        return [Part(0, said.message_id, file.kind, said.words, said.formats, file.file)]
    return [Part(0, said.message_id, "text", said.words, said.formats)]


def _quoted(turn: Turn, said: Said) -> list[Part]:
    """The message that it replies to, with the rest of its album; nothing of our own."""
    found: Quoted | None = said.quoted
    if found is None or not (found.words or found.attachment or found.location):
        return []
    whole = Said(
        who=said.who,
        where=said.where,
        message_id=found.message_id,
        words=found.words,
        attachment=found.attachment,
        location=found.location,
        formats=found.formats,
    )
    [first] = _said(whole)
    album = media.all_of_album(turn.tx, found.album, said.where.chat) if found.album else []
    others = [
        Part(0, one.message_id, one.kind, "", file=one.file) for one in album if one.message_id != first.message_id
    ]
    return sorted([first, *others], key=lambda part: part.message_id)


def _of(part: Part, cast: Broadcast) -> Part:
    return Part(
        cast.id,
        part.message_id,
        part.kind,
        part.words,
        part.formats,
        part.file,
        part.latitude,
        part.longitude,
        part.title,
    )


def _take_from_report(turn: Turn, said: Said, message_id: int) -> None:
    """It was taken for a report when it came: that draft goes."""
    draft = drafts.open_draft(turn.tx, said.who.id)
    if draft is None or not draft_messages.has(turn.tx, draft.id, message_id):
        return
    if drafts.end(turn.tx, draft.id, "cancelled", turn.at):
        draft_card.show(turn, draft, in_sight=True)
