"""The digest of a week or a month: shown to the coordinators first, published by one tap, corrected by a reply.

Its figures are counted once, when the span is over, and stand in its row: what goes out is what the preview showed.
"""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.context.commands import Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn, stamp
from issuebot.desk.figures import charts, counting
from issuebot.desk.notices import recipients
from issuebot.desk.publicity import digest_posts
from issuebot.desk.publicity.nomination import neighbour_posts
from issuebot.domain.clock.mornings import next_morning
from issuebot.domain.clock.workhours import Workhours
from issuebot.domain.figures import periods
from issuebot.domain.figures.periods import SPANS, Period
from issuebot.domain.messages.message import Message
from issuebot.domain.messages.publicity.publishing import (
    DigestNews,
    DigestPost,
    DigestPreview,
    DigestTakedown,
    DigestWords,
)
from issuebot.domain.publicity import personal
from issuebot.domain.publicity.announcements import length
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store.operation import clock, last_done
from issuebot.store.outgoing import outbox
from issuebot.store.publicity import digest_messages, digests
from issuebot.store.publicity.digests import Digest

DUE = ("week", "month")
BEHIND = 60  # seconds until it is looked again whether all events are counted
LONGEST = 500  # UTF-16 units: below a picture there is room for 1,024, and the figures stand there, too


def come_round(turn: Turn) -> None:
    """On the first working morning after a span its digest is prepared; without the bot then, when it is back."""
    due, hours = clock.next_due(turn.tx, clock.DIGEST), workhours_of(turn.district, turn.now)
    if due is not None and due > turn.at:
        return
    if counting.catch_up(turn.tx) or counting.is_behind(turn.tx, turn.at):
        clock.postpone(turn.tx, clock.DIGEST, turn.at + BEHIND)
        return
    if not clock.claim(turn.tx, clock.DIGEST, due, stamp(next_morning(hours, turn.now))):
        return
    last = last_done.when(turn.tx, last_done.DIGEST)
    last_done.mark(turn.tx, last_done.DIGEST, turn.at)
    if last is None or not turn.district.digest_chat:
        return
    for span in DUE:
        period = SPANS[span](periods.today(turn.now, hours.zone))
        if last < _first_morning(hours, period) <= turn.at:
            _prepare(turn, span, periods.before(period, span), hours)


def _first_morning(hours: Workhours, period: Period) -> int:
    midnight = datetime.combine(period.first, time(), hours.zone).astimezone(UTC)
    return stamp(next_morning(hours, midnight - timedelta(seconds=1)))


def _prepare(turn: Turn, span: str, period: Period, hours: Workhours) -> None:
    parts = json.dumps(charts.by_part(turn, span, period))
    figures, thanks = _figures(turn, period, hours), neighbour_posts.waiting(turn) > 0
    begun = digests.begin(turn.tx, span, f"{period.first}", figures, turn.at, parts=parts, thanks=thanks)
    if begun is None:
        return
    for desk in recipients.desks(turn):
        if begun.status == "empty":
            turn.notify(DigestNews(begun.id, "empty"), desk)
        else:
            turn.notify(DigestPreview(begun.id, begun.version, str(begun.id)), desk)


def _figures(turn: Turn, period: Period, hours: Workhours) -> dict[str, int]:
    totals = counting.figures(turn.tx, period, hours.zone, turn.now, times=False).all
    counted = {name: getattr(totals, name) for name in digests.FIGURES if hasattr(totals, name)}
    since, until = period.since(hours.zone), period.until(hours.zone)
    return counted | {
        "neighbours": digests.count_neighbours(turn.tx, since, until),
        "posts": digests.count_posts(turn.tx, since, until),
    }


def digest(turn: Turn, said: Said) -> None:
    """`/digest`: the newest one again; as a reply to its preview, what is said in it."""
    words, _, number = said.words.rpartition(" ") if said.reply_to else (said.words, "", "")
    found = digests.one(turn.tx, int(number)) if number.isdecimal() and len(number) < 10 else None  # noqa: PLR2004 a row's number
    if not turn.is_coordinator(said.who, said.where):
        turn.refuse(said.where, Refusal(Reason.PUBLISHERS_ONLY))
        return
    found = found or digests.newest(turn.tx)
    if found is None:
        turn.answer(DigestNews(0, "none"), said.where)
    elif said.reply_to and words.strip() and found.status in ("preview", "out"):
        _correct(turn, said, found, words.strip())
    else:
        turn.answer(DigestPreview(found.id, found.version, str(found.id)), said.where)


def _correct(turn: Turn, said: Said, found: Digest, words: str) -> None:
    """In the channel, too, where it is out."""
    names = [name for one in turn.district.coordinators for name in (one.name.zh, one.name.en)]
    wrong = ("length",) if length(words) > LONGEST else personal.found_in(words, names)
    if wrong:
        turn.answer(DigestWords(wrong, said.who.id, str(found.id)), said.where)
        return
    if digests.move(turn.tx, found, found.status, turn.at, words=words, version=found.version + 1):
        if found.status == "out" and found.chat and found.message_id:
            outbox.put(turn.tx, DigestPost(found.id), found.chat, turn.at, edits=found.message_id)
        turn.answer(DigestPreview(found.id, found.version + 1, str(found.id)), said.where)


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    """`dig:yes:ID:VERSION`, `dig:no` or `dig:back` below a preview."""
    found, chat = digests.one(turn.tx, pressed.number(1)), turn.district.digest_chat
    if not turn.is_coordinator(pressed.who, pressed.where):
        return _refuse(turn, pressed, Reason.PUBLISHERS_ONLY)
    if found is None or pressed.word(0) not in ("yes", "no", "back"):
        return _refuse(turn, pressed, Reason.OLD_BUTTON)
    if pressed.word(0) == "back":
        return _take_back(turn, pressed, found)
    if chat is None:
        return _refuse(turn, pressed, Reason.PUBLISH_NO_CHANNEL)
    preview = DigestPreview(found.id, found.version, str(found.id))
    if found.status != "preview" or pressed.number(2) != found.version:
        turn.answer(preview, pressed.where, edits=pressed.message_id)
        return _refuse(turn, pressed, Reason.DIGEST_OVER)
    if pressed.word(0) == "no":
        digests.move(turn.tx, found, "dropped", turn.at)
    elif digests.move(turn.tx, found, "queued", turn.at, chat=chat):
        digest_posts.post(turn, found, chat)
    turn.answer(preview, pressed.where, edits=pressed.message_id)
    return None


def _take_back(turn: Turn, pressed: Pressed, found: Digest) -> Toast | None:
    if found.status != "out" or not digest_posts.take_back(turn, found):
        return _refuse(turn, pressed, Reason.DIGEST_OVER)
    newest = digests.one(turn.tx, found.id) or found
    turn.answer(DigestPreview(found.id, newest.version, str(found.id)), pressed.where, edits=pressed.message_id)
    return None


@dataclass(frozen=True, slots=True)
class Shown:
    """`pairs`: pictures that go along, by Telegram's ids; `thanked`: so many good neighbours are thanked below it.
    `piece`: the message that is taken back.
    """

    digest: Digest
    pairs: tuple[str, ...] = ()
    thanked: int = 0
    piece: int | None = None


def load_digest(turn: Turn, message: Message, chat: int) -> Shown | None:
    """None for everybody whom it does not concern, and when it has changed since."""
    if isinstance(message, DigestTakedown):
        piece = digest_messages.one(turn.tx, message.piece)
        taken = digests.one(turn.tx, piece.digest) if piece and piece.chat == chat else None
        return Shown(taken, piece=piece.message_id) if taken and piece else None
    if not isinstance(message, DigestPost | DigestPreview):
        return None
    found = digests.one(turn.tx, message.digest)
    if found is None:
        return None
    if isinstance(message, DigestPost):
        pairs = digest_posts.shown_pairs(turn, message)
        is_due = chat == found.chat and found.status in ("queued", "out") and pairs is not None
        return Shown(found, tuple(one.picture or "" for one in pairs or ())) if is_due else None
    is_desk = chat == turn.district.desk_chat or turn.district.is_coordinator(chat)
    if not is_desk or found.version != message.version:
        return None
    return Shown(found, ("",) * len(digest_posts.pairs_of(turn, found)), neighbour_posts.waiting(turn))


def _refuse(turn: Turn, pressed: Pressed, reason: Reason) -> Toast:
    return Toast(chat_language(turn, pressed.where.chat), refusal=Refusal(reason), alert=True)


def days_of(found: Digest) -> Period:
    return SPANS[found.span](date.fromisoformat(found.first))
