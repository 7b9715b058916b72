"""How a digest comes into the public channel, and out of it again: its figures with a chart, and chosen pairs below it.

Which pairs go along is written into the row that waits, so that it is known which message shows which. Where one was
taken back before the row's turn came, the row is put anew without it; where it was on its way, it is taken back there.
"""

from dataclasses import replace

from issuebot.desk.context.turn import ASKS, Turn
from issuebot.desk.figures import charts
from issuebot.desk.notices import recipients
from issuebot.desk.outcomes import (
    CardLost,
    Later,
    MovedTo,
    Nothing,
    Outcome,
    PhotoRefused,
    PhotosForbidden,
    Refused,
    Sent,
    ShutOut,
    TooLate,
)
from issuebot.desk.publicity.nomination import neighbour_posts
from issuebot.domain.messages.publicity.publishing import DigestNews, DigestPost, DigestPreview, DigestTakedown
from issuebot.store.outgoing import messages, outbox
from issuebot.store.publicity import digest_messages, digests, publications
from issuebot.store.publicity.digest_messages import DigestMessage
from issuebot.store.publicity.digests import Digest
from issuebot.store.publicity.publications import Publication

PAIRS = 9  # pairs beside the chart: an album has at most ten pictures
RETRY_SECONDS = 3600
UNSETTLED = Later | TooLate | MovedTo


def post(turn: Turn, found: Digest, chat: int) -> None:
    """Queue it with the pairs that are out now."""
    chosen = pairs_of(turn, found)
    outbox.put(turn.tx, DigestPost(found.id, chosen, pieces=max(1, len(chosen) + 1)), chat, turn.at)


def pairs_of(turn: Turn, found: Digest) -> tuple[int, ...]:
    """What was shown in its span and still is, the newest first."""
    since, until = charts.bounds(turn, found.span, found.first)
    return tuple(publications.out_within(turn.tx, since, until, PAIRS))


def shown_pairs(turn: Turn, message: DigestPost) -> tuple[Publication, ...] | None:
    """None where one of them is not to be shown any more."""
    found = [publications.one(turn.tx, number) for number in message.pairs]
    shown = tuple(one for one in found if one and one.status == "out" and one.picture and not one.recalled)
    return shown if len(shown) == len(found) else None


def take_back(turn: Turn, found: Digest) -> bool:
    """Every message of it. False for what somebody else has taken back meanwhile."""
    if not digests.move(turn.tx, found, "taking", turn.at):
        return False
    pieces = digest_messages.of_digest(turn.tx, found.id)
    for one in pieces:
        _take(turn, one)
    if not pieces:
        _end(turn, found.id)
    return True


def take_pair_back(turn: Turn, publication: int) -> None:
    """Out of every digest that shows it."""
    for one in digest_messages.of_publication(turn.tx, publication):
        _take(turn, one)


def come_round(turn: Turn, number: int) -> None:
    """What could not be taken back is tried again."""
    found = digest_messages.one(turn.tx, number)
    if found is not None and found.next_due_at is not None and found.next_due_at <= turn.at:
        _take(turn, found)


def _take(turn: Turn, piece: DigestMessage) -> None:
    digest_messages.CLOCK.postpone(turn.tx, piece.id, None)
    outbox.put(turn.tx, DigestTakedown(piece.id), piece.chat, turn.at, priority=outbox.ANSWER)


def concludes(turn: Turn, outcome: Outcome) -> bool:
    """Write down what came of a digest on its way; False where it is none, or waits for another try."""
    said = outcome.row.message if outcome.row.kind in KINDS else None
    if isinstance(said, DigestPreview):
        if isinstance(outcome, Sent) and outcome.picture:
            digests.keep_chart(turn.tx, said.digest, outcome.picture)
        return False
    if isinstance(outcome, UNSETTLED):
        return False
    if isinstance(said, DigestPost):
        outbox.done(turn.tx, [outcome.row.id])
        _posted(turn, said, outcome)
    elif isinstance(said, DigestTakedown):
        outbox.done(turn.tx, [outcome.row.id])
        _taken(turn, said, outcome)
    return said is not None


def _posted(turn: Turn, said: DigestPost, outcome: Outcome) -> None:
    found, chat = digests.one(turn.tx, said.digest), outcome.row.chat
    if found is None:
        return
    if isinstance(outcome, Sent):
        _arrived(turn, found, said, outcome)
    elif _may_go_plainly(said, outcome):
        outbox.put(turn.tx, replace(said, plain=True), chat, turn.at)
    elif isinstance(outcome, Nothing):
        chosen = pairs_of(turn, found)
        if found.status in ("queued", "out") and not outcome.row.edits and chosen != said.pairs:
            outbox.put(turn.tx, replace(said, pairs=chosen), chat, turn.at)
    elif isinstance(outcome, CardLost):
        _gone(turn, found)
    elif not said.rest:
        if found.status == "queued":
            digests.move(turn.tx, found, "preview", turn.at)
        _tell(turn, found, "unreachable" if isinstance(outcome, ShutOut) else "refused")


def _gone(turn: Turn, found: Digest) -> None:
    """Somebody deleted it in the channel: what is left of it goes as well, and it may be published anew."""
    for one in digest_messages.of_digest(turn.tx, found.id):
        if one.message_id == found.message_id:
            digest_messages.remove(turn.tx, one.id)
    if not _open_again(turn, found):
        take_back(turn, found)
    _tell(turn, found, "gone")


def _may_go_plainly(said: DigestPost, outcome: Outcome) -> bool:
    """Its words by themselves, where Telegram or the channel does not take its pictures."""
    refused = isinstance(outcome, PhotoRefused | PhotosForbidden | Refused)
    return refused and not said.plain and not said.rest and outcome.row.edits is None


def _arrived(turn: Turn, found: Digest, said: DigestPost, outcome: Sent) -> None:
    """The chart comes before the pairs; words that do not fit below a picture came alone, and pictures follow."""
    row, shown = outcome.row, said.pairs if outcome.pictured else ()
    heads = len(outcome.messages) - len(shown)
    for place, message_id in enumerate(outcome.messages):
        publication = shown[place - heads] if place >= heads else None
        digest_messages.add(turn.tx, found.id, publication, row.chat, message_id)
    if found.status == "queued" and not said.rest:
        digests.move(turn.tx, found, "out", turn.at, out_at=turn.at, message_id=outcome.new, pictured=outcome.pictured)
        _tell(turn, found, "out")
        neighbour_posts.release(turn, row.chat)
        if not outcome.pictured and not said.plain and (found.parts != "[]" or said.pairs):
            outbox.put(turn.tx, replace(said, rest=True), row.chat, turn.at)
    for one in digest_messages.of_digest(turn.tx, found.id) if outcome.messages else ():
        pair = publications.one(turn.tx, one.publication) if one.publication else None
        if found.status == "taking" or (one.publication and (pair is None or pair.status != "out")):
            _take(turn, one)


def _taken(turn: Turn, said: DigestTakedown, outcome: Outcome) -> None:
    piece = digest_messages.one(turn.tx, said.piece)
    found = digests.one(turn.tx, piece.digest) if piece else None
    if piece is None or found is None:
        return
    if isinstance(outcome, Sent):
        digest_messages.remove(turn.tx, piece.id)
        if not digest_messages.of_digest(turn.tx, found.id):
            _end(turn, found.id)
    elif not said.plain and not isinstance(outcome, ShutOut):
        outbox.put(turn.tx, replace(said, plain=True), piece.chat, turn.at, priority=outbox.ANSWER)
    else:
        digest_messages.CLOCK.postpone(turn.tx, piece.id, turn.at + RETRY_SECONDS)
        _tell(turn, found, "stuck")


def _end(turn: Turn, number: int) -> None:
    found = digests.one(turn.tx, number)
    if found and found.status == "taking" and _open_again(turn, found):
        _tell(turn, found, "back")


def _open_again(turn: Turn, found: Digest) -> bool:
    """It can be published again once nothing of it is in the channel any more."""
    if digest_messages.of_digest(turn.tx, found.id):
        return False
    values = {
        "message_id": None,
        "chat": None,
        "pictured": False,
        "version": found.version + 1,
        "taken_back_at": turn.at,
    }
    return digests.move(turn.tx, found, "preview", turn.at, **values)


def _tell(turn: Turn, found: Digest, what: str) -> None:
    newest = digests.one(turn.tx, found.id) or found
    preview = DigestPreview(newest.id, newest.version, str(newest.id))
    for desk in recipients.desks(turn):
        for one in messages.keeping(turn.tx, desk, f"{ASKS}digest", str(newest.id)):
            outbox.put(turn.tx, preview, desk, turn.at, edits=one.message_id)
        turn.notify(DigestNews(found.id, what), desk)


KINDS = (DigestPreview.kind, DigestPost.kind, DigestTakedown.kind)
