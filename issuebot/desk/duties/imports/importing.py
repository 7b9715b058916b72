"""A sheet becomes the plan: what it would change is looked at first, then all of it is applied or nothing.

What it would change is reckoned anew at that moment: where the plan is another one by then, it is shown again.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from issuebot.desk.context.turn import Turn
from issuebot.desk.duties import timetable
from issuebot.desk.duties.imports import changes
from issuebot.desk.duties.timetable import zone_of
from issuebot.desk.duties.volunteers import likenesses
from issuebot.domain.roster import differences, moments
from issuebot.domain.roster.differences import Differences, Planned
from issuebot.domain.roster.duty import Happened, Status
from issuebot.domain.roster.moments import Step
from issuebot.domain.roster.sheet import Line, Slip, Wrong
from issuebot.store.engine.database import columns_of
from issuebot.store.members import people
from issuebot.store.rosters import duties, record, volunteers
from issuebot.store.rosters.duties import Duty
from issuebot.store.rosters.volunteers import Volunteer

DAY = 86400
AROUND = 32 * DAY  # what else is planned in these months
FEWEST_DIGITS = 9  # of somebody's id at Telegram; with fewer it may be a telephone number

_columns_of = columns_of(Line)


@dataclass(frozen=True, slots=True)
class Plan:
    """`lines` with `whom`, a volunteer's number each: below nought, counted from -1, are those of `newcomers`."""

    lines: tuple[Line, ...]
    whom: tuple[int, ...]
    newcomers: tuple[tuple[str | None, str, str | None], ...]
    contacts: tuple[tuple[int, str], ...]  # that are new of volunteers who are there
    old: tuple[Duty, ...]
    found: Differences

    @property
    def digest(self) -> str:
        """The same for the same changes, whoever looks."""
        what = (
            [_columns_of(self.lines[place]) for place in self.found.added],
            [
                (self.old[old].id, self.old[old].revision, _columns_of(self.lines[new]))
                for old, new in self.found.changed
            ],
            [(self.old[old].id, self.old[old].revision) for old in self.found.cancelled],
        )
        return hashlib.sha256(json.dumps(what).encode()).hexdigest()


def write_lines(lines: Sequence[Line]) -> str:
    return json.dumps([_columns_of(line) for line in lines], ensure_ascii=False, separators=(",", ":"))


def read_lines(body: str) -> tuple[Line, ...]:
    return tuple(Line(*row) for row in json.loads(body))


def look(turn: Turn, lines: Sequence[Line]) -> Plan | tuple[Slip, ...]:
    """What the lines would change; or the mistakes that show only beside who is known already."""
    zone = zone_of(turn)
    known: dict[tuple[str | None, str], list[Volunteer]] = {}
    for one in volunteers.everybody(turn.tx):
        known.setdefault((one.unit, one.name), []).append(one)
    finder = _Finder(known)
    whom = tuple(finder.find(line) for line in lines)
    if finder.slips:
        return tuple(finder.slips)
    first, last = min(line.starts for line in lines), max(line.starts for line in lines)
    near = duties.between(turn.tx, first - AROUND, last + AROUND)
    old = tuple(one for one in near if one.status in (Status.PLANNED, Status.DONE))
    new = [
        Planned(line.kind, line.place, line.unit, line.starts, line.ends, who)
        for line, who in zip(lines, whom, strict=True)
    ]
    found = differences.compare(old, new, now=turn.at, zone=zone)
    return Plan(tuple(lines), whom, tuple(finder.newcomers), tuple(finder.contacts.items()), old, found)


class _Finder:
    """Who is meant: by unit and name, and by the contact where several have the same name."""

    def __init__(self, known: dict[tuple[str | None, str], list[Volunteer]]) -> None:
        self._known = known
        self._new: dict[tuple[str | None, str], list[tuple[int, str | None]]] = {}
        self.newcomers: list[tuple[str | None, str, str | None]] = []
        self.contacts: dict[int, str] = {}
        self.slips: list[Slip] = []

    def find(self, line: Line) -> int:
        key = line.unit, line.name
        known = [(one.id, self.contacts.get(one.id) or one.contact) for one in self._known.get(key, ())]
        found: list[tuple[int, str | None]] = [*known, *self._new.get(key, ())]
        if line.contact is None:
            if len(found) > 1:
                self.slips.append(Slip(line.line, Wrong.NAMESAKES, line.name))
            return found[0][0] if found else self._add(line)
        same = [number for number, contact in found if contact == line.contact]
        if same:
            return same[0]
        without = [number for number, contact in found if contact is None]
        if not without:
            return self._add(line)
        if without[0] > 0:
            self.contacts[without[0]] = line.contact
        else:
            self._give(key, without[0], line.contact)
        return without[0]

    def _give(self, key: tuple[str | None, str], number: int, contact: str) -> None:
        self.newcomers[-number - 1] = (*key, contact)
        self._new[key] = [(one, contact if one == number else has) for one, has in self._new[key]]

    def _add(self, line: Line) -> int:
        self.newcomers.append((line.unit, line.name, line.contact))
        number = -len(self.newcomers)
        self._new.setdefault((line.unit, line.name), []).append((number, line.contact))
        return number


def person_of(turn: Turn, contact: str | None) -> int | None:
    """Whom a contact names by an id at Telegram, where the bot knows them."""
    if contact is None or not contact.isdecimal() or len(contact) < FEWEST_DIGITS or contact[0] in "01":
        return None
    return int(contact) if people.person(turn.tx, int(contact)) else None


def apply(turn: Turn, plan: Plan, *, actor: int | None, keep: bool) -> int:
    """All of it at once. `keep`: what the sheet does not name stays. The number of chats that are told."""
    known = add(turn, plan, plan.found.added, {}, actor=actor)
    return change(turn, plan, known, actor=actor, keep=keep)


def add(
    turn: Turn,
    plan: Plan,
    places: Sequence[int],
    known: dict[int, int],
    *,
    actor: int | None,
    staged: int | None = None,
) -> dict[int, int]:
    """New duties of these lines. `known`: newcomers who are volunteers by now, as `whom` calls them; it comes back with
    those who became it. `staged`: the import whose duties these are only once all of it is in force.
    """
    known = _settle(turn, plan, [plan.whom[place] for place in places], known)
    zone, now, rows = zone_of(turn), turn.at, []
    for place in places:
        line, over = plan.lines[place], plan.lines[place].ends <= now
        # Of what has begun nobody is reminded any more.
        step = moments.reached(line.starts, line.ends, zone, now) if line.starts <= now else Step.NONE
        due = None if over else moments.next_due(step, line.starts, line.ends, zone)
        who = known.get(plan.whom[place], plan.whom[place])
        rows.append(
            {
                "kind": line.kind,
                "place": line.place,
                "unit": line.unit,
                "status": Status.DONE if over else Status.PLANNED,
                "starts": line.starts,
                "ends": line.ends,
                "volunteer": who,
                "rostered": who,
                "step": step,
                "next_due_at": due and max(due, now),  # since now, whenever it would have been: no clock is late
                "staged": staged,
            }
        )
    numbers = duties.add_all(turn.tx, rows)
    record.record_all(
        turn.tx,
        [
            (number, Happened.IMPORTED, now, actor, row["volunteer"], row["starts"], row["ends"], None, None)
            for number, row in zip(numbers, rows, strict=True)
        ],
    )
    return known


def _settle(turn: Turn, plan: Plan, whom: Iterable[int], known: dict[int, int]) -> dict[int, int]:
    """Those who are new become volunteers."""
    new = [who for who in dict.fromkeys(whom) if who < 0 and who not in known]
    added = volunteers.add_all(turn.tx, [plan.newcomers[-who - 1] for who in new]) if new else []
    _recognise(turn, added)
    return known | {who: one.id for who, one in zip(new, added, strict=True)}


def _recognise(turn: Turn, found: Iterable[Volunteer]) -> None:
    for one in found:
        if one.person is None and (person := person_of(turn, one.contact)):
            volunteers.recognise(turn.tx, one.id, person)


def change(turn: Turn, plan: Plan, known: dict[int, int], *, actor: int | None, keep: bool) -> int:
    """What was planned before is as the sheet has it, and whom that concerns is told: the number of chats."""
    for number, contact in plan.contacts:
        volunteers.set_contact(turn.tx, number, contact)
    _recognise(turn, volunteers.some(turn.tx, {number for number, _ in plan.contacts}).values())
    known = _settle(turn, plan, [plan.whom[new] for _, new in plan.found.changed], known)
    news = changes.News()
    for old, new in plan.found.changed:
        who = known.get(plan.whom[new], plan.whom[new])
        _change(turn, plan.old[old], _columns(plan.old[old], plan.lines[new], who), actor, news)
    for old in () if keep else plan.found.cancelled:
        _change(turn, plan.old[old], {"status": Status.CANCELLED}, actor, news)
    likenesses.look_at_all(turn)
    return changes.tell(turn, news)


def _columns(before: Duty, line: Line, who: int) -> dict[str, Any]:
    """Whom the sheet named before, or who has the duty by now, still has it: only another name is another person."""
    named = {} if who in (before.volunteer, before.rostered) else {"volunteer": who, "rostered": who}
    place = {"kind": line.kind, "place": line.place, "unit": line.unit}
    return {**place, **named, "starts": line.starts, "ends": line.ends}


def _change(turn: Turn, before: Duty, columns: dict[str, Any], actor: int | None, news: "changes.News") -> None:
    cancelled, passed_on = "status" in columns, "volunteer" in columns
    what = Happened.CANCELLED if cancelled else Happened.REASSIGNED if passed_on else Happened.MOVED
    after = timetable.change(turn, before, what, actor=actor, **columns)
    if after is None:
        raise RuntimeError(f"duty {before.id} changed while a sheet was applied")
    if cancelled:
        news.cancelled(after)
    elif passed_on:
        news.passed_on(before, after)
    else:
        news.moved(before, after)
