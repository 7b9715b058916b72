"""What the decisions of the staff taught the guess, as far as they have come: read from the events, kept in memory."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from issuebot.desk.context.turn import Turn
from issuebot.domain.decisions import decided
from issuebot.domain.district.model import District
from issuebot.domain.language import learned
from issuebot.domain.language.guessing import rank_categories
from issuebot.domain.language.lessons import Lesson, Lessons, lesson_of
from issuebot.store import decisions, events
from issuebot.store.engine.database import Tx
from issuebot.store.tickets import Ticket

EVENTS = 3000  # the newest that are learned from when a process starts: what is older has faded
AT_ONCE = 500  # tickets that are read in one statement
ANEW = 7 * 86400  # seconds after which all are weighed by their age again
LATE = 60  # seconds that a decision may be committed after it was made


@dataclass(frozen=True, slots=True)
class _Learned:
    """`upto`: how many decisions there had been after `since` when they were read; `begun`: when all were, for what is
    old fades.
    """

    begun: int
    since: int
    upto: int
    lessons: Lessons


def lessons(tx: Tx, district: District, now: int) -> Lessons:
    """With every decision up to this moment: one that was made a second ago counts, one that was taken back does not.

    Whether there is a new one costs one statement. Nothing is written, so that nobody waits for it nor loses it.
    """
    known: _Learned | None = tx.memo.get("lessons")
    if known is None or known.lessons.district != district or now - known.begun > ANEW:
        known = _Learned(now, 0, 0, Lessons(district))
    if decisions.count_since(tx, known.since) == known.upto:
        tx.memo["lessons"] = known
        return known.lessons
    since = now - LATE
    # What is committed while the rest is read is counted next time, and read again.
    upto = decisions.count_since(tx, since)
    read = decisions.since(tx, known.since) if known.since else decisions.newest(tx, EVENTS)
    newer = known.lessons.after(read, _lessons(tx, district, read, now))
    tx.memo["lessons"] = _Learned(known.begun, since, upto, newer)
    decisions.look_from(tx, since)
    return newer


def all_of(tx: Tx, district: District, now: int) -> list[Lesson]:
    """All that was decided and has not faded, in the order in which it was."""
    found = list(_lessons(tx, district, decisions.newest(tx, EVENTS), now))
    return sorted(found, key=lambda lesson: (lesson.at, lesson.ticket))


def guess(turn: Turn, words: str) -> str | None:
    """The category that words most likely mean, with what was learned."""
    return learned.guess(of(turn), words) if words else None


def likely(turn: Turn, words: str) -> tuple[str, ...]:
    """The categories to offer, the guess first."""
    return learned.likely(of(turn), words)


def alike(turn: Turn, ticket: Ticket) -> tuple[int, ...]:
    """The decided tickets for whose sake it was guessed to be what it is; none where keywords say so, or somebody."""
    if next(iter(rank_categories(turn.district, ticket.words)), None) == ticket.category or not ticket.words:
        return ()
    if events.latest(turn.tx, ticket.number, "category", "confirm"):
        return ()
    return learned.like(of(turn).after([ticket.number], ()), ticket.words, ticket.category)


def of(turn: Turn) -> Lessons:
    return lessons(turn.tx, turn.district, turn.at)


def _lessons(tx: Tx, district: District, numbers: Collection[int], now: int) -> Iterator[Lesson]:
    several = list(numbers)
    for begin in range(0, len(several), AT_ONCE):
        some = several[begin : begin + AT_ONCE]
        words = decisions.words_of(tx, some)
        for number, history in decisions.histories(tx, some).items():
            found = decided(history)
            lesson = lesson_of(district, number, words.get(number, ""), found, now) if found else None
            if lesson:
                yield lesson
