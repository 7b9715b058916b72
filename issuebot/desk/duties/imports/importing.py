"""A sheet becomes the plan: what it would change is looked at first, then all of it is applied or nothing.

What it would change is reckoned anew at that moment: where the plan is another one by then, it is shown again.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from issuebot.desk.context.turn import Turn
from issuebot.desk.duties import timetable
from issuebot.desk.duties.imports import changes, finding
from issuebot.desk.duties.imports.finding import Finder, Newcomer
from issuebot.desk.duties.volunteers import likenesses
from issuebot.domain.roster import moments
from issuebot.domain.roster.duty import Happened, Status
from issuebot.domain.roster.moments import Step
from issuebot.domain.roster.sheets import differences
from issuebot.domain.roster.sheets.differences import Differences, Planned
from issuebot.domain.roster.sheets.lines import Line, Slip
from issuebot.store.engine.database import columns_of
from issuebot.store.rosters import duties, record, volunteers
from issuebot.store.rosters.duties import Duty

DAY = 86400
AROUND = 32 * DAY  # seconds before and after the sheet's days in which planned duties are compared

_columns_of = columns_of(Line)


@dataclass(frozen=True, slots=True)
class Plan:
    """`lines` with `whom`, a volunteer's number each: below nought, counted from -1, are those of `newcomers`."""

    lines: tuple[Line, ...]
    whom: tuple[int, ...]
    newcomers: tuple[Newcomer, ...]
    contacts: tuple[tuple[int, str], ...]  # that are new of volunteers who are there
    old: tuple[Duty, ...]
    found: Differences

    def pairs(self, *, keep: bool) -> list[tuple[int, int | None]]:
        """What changes: places of a duty and of its line, which is None for one that is cancelled."""
        return [*self.found.changed, *((old, None) for old in (() if keep else self.found.cancelled))]

    @property
    def digest(self) -> str:
        """The same number for the same changes, whoever looks."""
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
    """What the lines would change; or the mistakes that show only beside whoever is known already."""
    zone = turn.district.zone
    finder = Finder(volunteers.everybody(turn.tx))
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


def apply(turn: Turn, plan: Plan, *, actor: int | None, keep: bool) -> int:
    """Put all of it in force at once, tell everybody concerned, and give the number of chats. `keep`: what the sheet
    does not name stays.
    """
    pairs = plan.pairs(keep=keep)
    whom = [plan.whom[new] for new in (*plan.found.added, *(new for _, new in pairs if new is not None))]
    known = finding.enlist(turn, plan.newcomers, whom, {})
    _add(turn, plan, known, actor)
    finding.note(turn, plan.contacts)
    news = changes.News()
    for old, new in pairs:
        _change(turn, plan.old[old], columns(plan, old, new, known), actor, news)
    likenesses.look_at_all(turn)
    return changes.tell(turn, news)


def rows(turn: Turn, plan: Plan, places: Sequence[int], known: dict[int, int]) -> list[dict[str, Any]]:
    """The new duties of these lines, as they are written. `known`: see finding.enlist."""
    zone, now, found = turn.district.zone, turn.at, []
    for place in places:
        line, over = plan.lines[place], plan.lines[place].ends <= now
        # Of what has begun nobody is reminded any more.
        step = moments.reached(line.starts, line.ends, zone, now) if line.starts <= now else Step.NONE
        due = None if over else moments.next_due(step, line.starts, line.ends, zone)
        who = known.get(plan.whom[place], plan.whom[place])
        found.append(
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
            }
        )
    return found


def _add(turn: Turn, plan: Plan, known: dict[int, int], actor: int | None) -> None:
    new = rows(turn, plan, plan.found.added, known)
    numbers = duties.add_all(turn.tx, new)
    record.record_all(
        turn.tx,
        [
            (number, Happened.IMPORTED, turn.at, actor, row["volunteer"], row["starts"], row["ends"], None, None)
            for number, row in zip(numbers, new, strict=True)
        ],
    )


def columns(plan: Plan, old: int, new: int | None, known: dict[int, int]) -> dict[str, Any]:
    """What becomes of a duty: as the line has it, or cancelled. Only another name is another person: otherwise it stays
    with whoever has it by now.
    """
    if new is None:
        return {"status": Status.CANCELLED}
    before, line, who = plan.old[old], plan.lines[new], known.get(plan.whom[new], plan.whom[new])
    named = {} if who in (before.volunteer, before.rostered) else {"volunteer": who, "rostered": who}
    place = {"kind": line.kind, "place": line.place, "unit": line.unit}
    return {**place, **named, "starts": line.starts, "ends": line.ends}


def _change(turn: Turn, before: Duty, what: dict[str, Any], actor: int | None, news: changes.News) -> None:
    after = timetable.change(turn, before, happened(what), actor=actor, **what)
    if after is None:
        raise RuntimeError(f"duty {before.id} changed while a sheet was applied")
    news.note(before, after)


def happened(what: dict[str, Any]) -> Happened:
    return Happened.CANCELLED if "status" in what else Happened.REASSIGNED if "volunteer" in what else Happened.MOVED
