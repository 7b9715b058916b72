"""What the decisions of the staff taught the guess, as far as they have come: read from the events, kept in memory."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from issuebot.desk.context.turn import Turn
from issuebot.domain.decisions import decided
from issuebot.domain.district.model import District
from issuebot.domain.language.guesses import learned
from issuebot.domain.language.guesses.guessing import rank_categories
from issuebot.domain.language.guesses.lessons import Lesson, Lessons, lesson_of
from issuebot.store import decisions, events
from issuebot.store.decisions import Made
from issuebot.store.engine.database import Tx
from issuebot.store.tickets import Ticket

EVENTS = 3000  # the newest that are learned from when a process starts: what is older has faded
AT_ONCE = 500  # tickets that are read in one statement
ANEW = 7 * 86400  # seconds after which all are weighed by their age again
STEP = 25  # tickets that are read at a time: some twenty milliseconds, for which somebody may wait
KNOWN = "lessons"
LATE = 60  # seconds that a decision may be committed after it was made
LATELY = 2  # seconds whose decisions are counted at each look: nearly all are committed at once


@dataclass(frozen=True, slots=True)
class _Learned:
    """`lately`: the decisions since `since`, which were read, by their second; `looked`: when they were counted last;
    `begun`: when all were read, for what is old fades. `rest`: the tickets that are still to be read, the newest
    first; a negative one is to be let go.
    """

    begun: int
    since: int
    lately: Mapping[int, frozenset[Made]]
    lessons: Lessons
    looked: int
    rest: tuple[int, ...] = ()


def lessons(tx: Tx, district: District, now: int) -> Lessons:
    """With every decision of late up to this moment: one that was made a second ago counts, one that was taken back
    does not. After a start, and with another district file, first the newest, and the others as `learn_on` reads them.

    Whether there is a new one costs one statement. Nothing is written, so that nobody waits for it nor loses it. One
    that was committed late, as another process may, counts a second later.
    """
    return _up_to_date(tx, district, now).lessons


def learn_on(tx: Tx, district: District, now: int) -> bool:
    """One step of what is still to be read; True when there is more."""
    known = _up_to_date(tx, district, now)
    if not known.rest and now - known.begun > ANEW:
        newest = _tickets(decisions.newest(tx, EVENTS))
        gone = sorted(known.lessons.tickets - set(newest))
        known = replace(known, begun=now, rest=(*newest, *(-number for number in gone)))
    if known.rest:
        known = tx.memo[KNOWN] = _step(tx, known, now)
    return bool(known.rest)


def whole(tx: Tx, district: District, now: int) -> Lessons:
    """With all that was decided, for who has the time."""
    while learn_on(tx, district, now):
        pass
    return lessons(tx, district, now)


def _up_to_date(tx: Tx, district: District, now: int) -> _Learned:
    known: _Learned | None = tx.memo.get(KNOWN)
    if known is None or known.lessons.district != district or now < known.since:
        newest = decisions.newest(tx, EVENTS)
        lately = _by_second(one for one in newest if one.at >= now - LATE)
        known = _counted(tx, _Learned(now, now - LATE, lately, Lessons(district), now, _tickets(newest)))
        known = _step(tx, known, now, least=_many(lately))
    elif _is_behind(tx, known, now):
        known = _counted(tx, _with_new(tx, district, known, now))
    elif now != known.looked:
        known = _counted(tx, replace(known, looked=now))
    tx.memo[KNOWN] = known
    return known


def _is_behind(tx: Tx, known: _Learned, now: int) -> bool:
    """All that may have been committed late is counted once a second: of a busy minute there are thousands."""
    since = known.since if now != known.looked else max(known.since, decisions.looked_from(tx) or 0)
    return decisions.count_since(tx, since) != _many(known.lately, since)


def _with_new(tx: Tx, district: District, known: _Learned, now: int) -> _Learned:
    """Only the seconds in which something was decided meanwhile are read again."""
    counts = decisions.counts_since(tx, known.since)
    other = {at for at in counts.keys() | known.lately.keys() if counts.get(at, 0) != len(known.lately.get(at, ()))}
    if not other:
        return replace(known, looked=now)
    made = _by_second(decisions.made_in(tx, other))
    before = {at: some for at, some in known.lately.items() if at in other}
    read = _tickets(one for at in other for one in before.get(at, frozenset()) ^ made.get(at, frozenset()))
    lately = {at: some for at, some in {**known.lately, **made}.items() if at >= now - LATE and at in counts}
    lessons = known.lessons.after(read, _lessons(tx, district, read, now))
    return replace(known, since=max(known.since, now - LATE), lately=lately, lessons=lessons, looked=now)


def _by_second(made: Iterable[Made]) -> dict[int, frozenset[Made]]:
    found = defaultdict[int, list[Made]](list)
    for one in made:
        found[one.at].append(one)
    return {at: frozenset(some) for at, some in found.items()}


def _many(lately: Mapping[int, frozenset[Made]], since: int = 0) -> int:
    return sum(len(made) for at, made in lately.items() if at >= since)


def _counted(tx: Tx, known: _Learned) -> _Learned:
    """What is committed meanwhile is not among these: it is counted next time, and read."""
    since = max(known.since, known.looked - LATELY)
    decisions.look_from(tx, since)
    decisions.counted(tx, since, _many(known.lately, since))
    return known


def _step(tx: Tx, known: _Learned, now: int, least: int = 0) -> _Learned:
    many = max(least, STEP)
    some, district = known.rest[:many], known.lessons.district
    come = list(_lessons(tx, district, [number for number in some if number > 0], now))
    newer = known.lessons.after([abs(number) for number in some], come)
    return replace(known, lessons=newer, rest=known.rest[many:])


def _tickets(made: Iterable[Made]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(one.ticket for one in made))


def all_of(tx: Tx, district: District, now: int) -> list[Lesson]:
    """All that was decided and has not faded, in the order in which it was."""
    found = list(_lessons(tx, district, _tickets(decisions.newest(tx, EVENTS)), now))
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
