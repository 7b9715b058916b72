"""`issuebot learn`: how much the guess learned from what was decided, and whose decisions it is not to learn from."""

import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from issuebot.desk.context import district as districts
from issuebot.desk.context.learning import all_of
from issuebot.domain.district.model import District
from issuebot.domain.language.guesses import learned
from issuebot.domain.language.guesses.evidence import ELSEWHERE
from issuebot.domain.language.guesses.guessing import rank_categories
from issuebot.domain.language.guesses.lessons import Lesson, Lessons
from issuebot.domain.ticket import Role
from issuebot.settings import Settings
from issuebot.start import CannotStart, opened
from issuebot.store import events, tickets
from issuebot.store.engine.database import Tx

STEPS = (25, 50, 100, 200, 300, 500, 1000, 2000, 5000)  # decided tickets after which the share is told


@dataclass(frozen=True, slots=True)
class Tried:
    """A decided ticket: what it is, what keywords alone guessed, and what was guessed with all that came before it."""

    label: str
    by_words: str
    guess: str


async def report(settings: Settings) -> list[str]:
    """Each ticket is guessed before it is learned. Raises `CannotStart` where there is no district yet."""
    now = int(time.time())  # noqa: TID251 an edge
    async with opened(settings) as database:
        in_force, lessons = await database.read(lambda tx: _history(tx, now))
    return list(told(in_force, try_all(in_force, lessons)))


async def forget(settings: Settings, person: int) -> str:
    """Nothing that this person decided is an example any more: an event says so of each ticket."""
    now = int(time.time())  # noqa: TID251 an edge

    def unlearn(tx: Tx) -> int:
        _, lessons = _history(tx, now)
        theirs = [lesson.ticket for lesson in lessons if lesson.voice == str(person)]
        for ticket in tickets.several(tx, theirs):
            status = ticket.status
            events.record(tx, ticket.number, "unlearn", Role.CLOCK, now, from_status=status, to_status=status)
        return len(theirs)

    async with opened(settings) as database:
        count = await database.write(unlearn)
    if not count:
        return f"{person} decided no ticket that was an example."
    told = (
        f"{count} tickets that {person} decided are no examples"
        if count > 1
        else f"1 ticket that {person} decided is no example"
    )
    return f"{told} any more."


def _history(tx: Tx, now: int) -> tuple[District, Sequence[Lesson]]:
    in_force = districts.current(tx)
    if in_force is None:
        raise CannotStart("No district file is in force yet: issuebot district FILE puts one in force.")
    return in_force, all_of(tx, in_force, now)


def try_all(district: District, history: Sequence[Lesson]) -> list[Tried]:
    known, tried = Lessons(district), []
    for lesson in history:
        if lesson.label is None:
            continue
        by_words = next(iter(rank_categories(district, lesson.words)), ELSEWHERE)
        tried.append(Tried(lesson.label, by_words, learned.guess(known, lesson.words) or ELSEWHERE))
        known = known.after((), [lesson])
    return tried


def told(district: District, tried: Sequence[Tried]) -> Iterator[str]:
    if not tried:
        yield "No ticket was decided yet: there is nothing to learn from."
        return
    decided = f"{len(tried)} tickets were" if len(tried) > 1 else "1 ticket was"
    yield f"{decided} decided; each was guessed before it was learned."
    if tried:
        yield ""
        yield from _curve(tried)
        yield ""
        yield from _by_category(district, tried)


def _curve(tried: Sequence[Tried]) -> Iterator[str]:
    yield f"{'decided':>12}  {'by words':>8}  {'learned':>8}"
    begin = 0
    for end in (*(step for step in STEPS if step < len(tried)), len(tried)):
        some = tried[begin:end]
        words = sum(one.by_words == one.label for one in some) / len(some)
        guess = sum(one.guess == one.label for one in some) / len(some)
        yield f"{f'{begin + 1}-{end}':>12}  {words:>8.0%}  {guess:>8.0%}"
        begin = end


def _by_category(district: District, tried: Sequence[Tried]) -> Iterator[str]:
    yield f"{'category':<24}  {'decided':>7}  {'right':>5}  taken for"
    of: defaultdict[str, list[Tried]] = defaultdict(list)
    for one in tried:
        of[one.label].append(one)
    for label in (*(kind.id for kind in district.open_categories), ELSEWHERE):
        some = of[label]
        if some:
            right = sum(one.guess == label for one in some) / len(some)
            others = Counter(one.guess or "-" for one in some if one.guess != label).most_common(2)
            confused = ", ".join(f"{name} {count}" for name, count in others)
            yield f"{label or '-':<24}  {len(some):>7}  {right:>5.0%}  {confused}".rstrip()
