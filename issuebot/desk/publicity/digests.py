"""The digest of a week or a month: shown to the coordinators first, published by one tap, corrected by a reply.

Its figures are counted once, when the span is over, and stand in its row: what goes out is what the preview showed.
"""

from datetime import UTC, date, datetime, time, timedelta

from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.context.commands import Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn, stamp
from issuebot.desk.figures import counting
from issuebot.desk.notices import recipients
from issuebot.desk.outcomes import CardLost, Later, MovedTo, Nothing, Outcome, Sent, ShutOut, TooLate
from issuebot.domain.clock.mornings import next_morning
from issuebot.domain.clock.workhours import Workhours
from issuebot.domain.figures import periods
from issuebot.domain.figures.periods import SPANS, Period
from issuebot.domain.messages.publishing import DigestNews, DigestPost, DigestPreview, DigestWords
from issuebot.domain.publicity import personal
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store.operation import clock, last_done
from issuebot.store.outgoing import outbox
from issuebot.store.publicity import digests
from issuebot.store.publicity.digests import Digest

DUE = ("week", "month")
BEHIND = 60  # seconds until it is looked again whether all events are counted
LONGEST = 500  # characters


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
    begun = digests.begin(turn.tx, span, f"{period.first}", _figures(turn, period, hours), turn.at)
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
    found = digests.one(turn.tx, int(number)) if number.isdecimal() and len(number) < 10 else None  # noqa: PLR2004
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
    wrong = personal.found_in(words, names) or (("length",) if len(words) > LONGEST else ())
    if wrong:
        turn.answer(DigestWords(wrong, said.who.id, str(found.id)), said.where)
        return
    if digests.move(turn.tx, found, found.status, turn.at, words=words, version=found.version + 1):
        if found.status == "out" and found.chat and found.message_id:
            outbox.put(turn.tx, DigestPost(found.id), found.chat, turn.at, edits=found.message_id)
        turn.answer(DigestPreview(found.id, found.version + 1, str(found.id)), said.where)


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    """`dig:yes:ID:VERSION` or `dig:no` below a preview."""
    found, chat = digests.one(turn.tx, pressed.number(1)), turn.district.digest_chat
    if not turn.is_coordinator(pressed.who, pressed.where):
        return _refuse(turn, pressed, Reason.PUBLISHERS_ONLY)
    if found is None or pressed.word(0) not in ("yes", "no"):
        return _refuse(turn, pressed, Reason.OLD_BUTTON)
    if chat is None:
        return _refuse(turn, pressed, Reason.PUBLISH_NO_CHANNEL)
    preview = DigestPreview(found.id, found.version, str(found.id))
    if found.status != "preview" or pressed.number(2) != found.version:
        turn.answer(preview, pressed.where, edits=pressed.message_id)
        return _refuse(turn, pressed, Reason.DIGEST_OVER)
    if pressed.word(0) == "no":
        digests.move(turn.tx, found, "dropped", turn.at)
    elif digests.move(turn.tx, found, "queued", turn.at, chat=chat):
        outbox.put(turn.tx, DigestPost(found.id), chat, turn.at)
    turn.answer(preview, pressed.where, edits=pressed.message_id)
    return None


def concludes(turn: Turn, outcome: Outcome) -> bool:
    """Write down what came of a digest on its way to the channel; False where it is none, or waits for another try."""
    row = outcome.row
    if row.kind != DigestPost.kind or isinstance(outcome, Later | TooLate | MovedTo):
        return False
    outbox.done(turn.tx, [row.id])
    said = row.message
    found = digests.one(turn.tx, said.digest) if isinstance(said, DigestPost) else None
    if found is None or isinstance(outcome, Nothing):
        return True
    if isinstance(outcome, Sent):
        if found.status == "queued":
            digests.move(turn.tx, found, "out", turn.at, message_id=outcome.new)
            _tell(turn, found, "out")
        return True
    is_gone = isinstance(outcome, CardLost)
    if found.status == "queued" or is_gone:  # what is gone from the channel may be published anew, by a tap
        digests.move(turn.tx, found, "preview", turn.at)
    _tell(turn, found, "unreachable" if isinstance(outcome, ShutOut) else "gone" if is_gone else "refused")
    return True


def load_digest(turn: Turn, message: DigestPreview | DigestPost, chat: int) -> Digest | None:
    """None for whom it is not, and where it has changed since."""
    found = digests.one(turn.tx, message.digest)
    if found is None:
        return None
    if isinstance(message, DigestPost):
        return found if chat == found.chat and found.status in ("queued", "out") else None
    is_desk = chat == turn.district.desk_chat or turn.district.is_coordinator(chat)
    return found if is_desk and found.version == message.version else None


def _tell(turn: Turn, found: Digest, what: str) -> None:
    for desk in recipients.desks(turn):
        turn.notify(DigestNews(found.id, what), desk)


def _refuse(turn: Turn, pressed: Pressed, reason: Reason) -> Toast:
    return Toast(chat_language(turn, pressed.where.chat), refusal=Refusal(reason), alert=True)


def days_of(found: Digest) -> Period:
    return SPANS[found.span](date.fromisoformat(found.first))
