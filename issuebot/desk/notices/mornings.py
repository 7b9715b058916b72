"""The lists of the morning: who gets one, and when. What a list says is read when it is sent."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2s

from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.context.turn import Turn, moment, stamp
from issuebot.desk.notices import recipients
from issuebot.domain.clock.mornings import Morning, morning_of, next_morning
from issuebot.domain.clock.workhours import Workhours
from issuebot.domain.messages.lists import MorningList
from issuebot.store.members import people
from issuebot.store.operation import clock, last_done
from issuebot.store.outgoing import outbox

SPREAD_MS = 480_000  # the lists of one morning are spread over so long, so that other messages go on


@dataclass(frozen=True, slots=True)
class Reader:
    chat: int
    topic: int | None
    list: MorningList


def come_round(turn: Turn) -> None:
    """Say when the next morning is, and queue today's lists if they are due and nobody had them.

    After a time without the bot there is one set of lists within a working day, and none outside.
    """
    due, hours = clock.next_due(turn.tx, clock.MORNING), workhours_of(turn.district, turn.now)
    if due is not None and due > turn.at:
        return
    # Not reckoned yet: this second may be the first of the morning, which is then still to come.
    since = turn.now if due is not None else moment(turn.at - 1)
    if not clock.claim(turn.tx, clock.MORNING, due, stamp(next_morning(hours, since))) or due is None:
        return
    today = morning_of(hours, turn.now)
    if today is None or not today.begins <= turn.now < today.ends or _was_today(turn, hours):
        return
    last_done.mark(turn.tx, last_done.MORNING, turn.at)
    for reader in _readers(turn):
        _queue(turn, reader, today)


def _was_today(turn: Turn, hours: Workhours) -> bool:
    """Another district file, or a clock that was set back, may bring the same morning again."""
    last = last_done.when(turn.tx, last_done.MORNING)
    return last is not None and moment(last).astimezone(hours.zone).date() == turn.now.astimezone(hours.zone).date()


def _queue(turn: Turn, reader: Reader, today: Morning) -> None:
    # Last in its chat: new tickets do not wait behind a list that waits for its minute.
    outbox.notify(
        turn.tx,
        reader.list,
        reader.chat,
        turn.at,
        topic=reader.topic,
        priority=outbox.BROADCAST,
        not_before_ms=turn.at * 1000 + _minute_of(reader),
        expires_at=stamp(today.ends),
    )


def _minute_of(reader: Reader) -> int:
    """Each chat has a minute of its own, the same every morning; in milliseconds."""
    digest = blake2s(f"{reader.chat} {reader.topic}".encode(), digest_size=8).digest()
    return 1 + int.from_bytes(digest) % SPREAD_MS


def _readers(turn: Turn) -> Iterator[Reader]:
    """Each unit, the desk, and the leaders. The desk's list has everything, and somebody who gets it needs no other."""
    desks = recipients.desks(turn)
    for unit in turn.district.open_units:
        if unit.chat and recipients.unit_can_hear(turn, unit) and (unit.topic or unit.chat not in desks):
            yield Reader(unit.chat, unit.topic, MorningList((unit.id,)))
    yield from (Reader(desk, None, MorningList()) for desk in desks)
    for person, units in _leaders(turn).items():
        if person not in desks and people.is_reachable(turn.tx, person):
            yield Reader(person, None, MorningList(units, only_late=True))


def _leaders(turn: Turn) -> dict[int, tuple[str, ...]]:
    """With the units whose lists are theirs; none stands for all."""
    found: dict[int, tuple[str, ...]] = {}
    for unit in turn.district.open_units:
        if unit.leader:
            found[unit.leader] = (*found.get(unit.leader, ()), unit.id)
    return found | ({turn.district.leader: ()} if turn.district.leader else {})
