"""What a sheet would change, and what looks wrong: people at two places at once, gaps, whom nobody can reach."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from issuebot.desk.context.turn import Turn
from issuebot.desk.duties.imports.finding import person_of
from issuebot.desk.duties.imports.importing import Plan
from issuebot.domain.messages.duties.rosters import RosterPreview
from issuebot.domain.roster.sheets import pattern
from issuebot.domain.roster.sheets.lines import Line
from issuebot.domain.roster.sheets.pattern import Gap, Slot
from issuebot.store.members import people
from issuebot.store.rosters import duties, volunteers
from issuebot.store.rosters.duties import Duty
from issuebot.store.rosters.volunteers import Volunteer

BEFORE = 29 * 86400  # in which the habits of the weeks before show
SHOWN = 5  # of each list of a preview
NAMES = 8


def preview(turn: Turn, plan: Plan, *, number: int, file: str, again: bool = False) -> RosterPreview:
    lines, found = plan.lines, plan.found
    overlapping, missing = _doubts(turn, plan)
    unknown = _unreached(turn, plan)
    return RosterPreview(
        number=number,
        file=file,
        lines=len(lines),
        first=min(line.starts for line in lines),
        last=max(line.starts for line in lines),
        names=tuple(dict.fromkeys(line.name for line in lines))[:NAMES],
        added=len(found.added),
        changed=len(found.changed),
        cancelled=len(found.cancelled),
        same=found.same,
        past=found.past,
        beyond=found.beyond,
        changes=tuple(_shown(plan))[:SHOWN],
        overlaps=tuple((one.name, one.starts, one.ends, two.starts, two.ends) for one, two in overlapping[:SHOWN]),
        overlapping=len(overlapping),
        gaps=tuple((gap.kind, gap.where, gap.starts, gap.ends) for gap in missing[:SHOWN]),
        missing=len(missing),
        unknown=tuple(unknown[:NAMES]),
        unreached=len(unknown),
        again=again,
    )


def _shown(plan: Plan) -> Iterable[tuple[str, str, str, int, int, int]]:
    for old, new in plan.found.changed:
        before, line = plan.old[old], plan.lines[new]
        yield "changed", before.name, line.name, before.starts, line.starts, line.ends
    for old in plan.found.cancelled:
        gone = plan.old[old]
        yield "cancelled", gone.name, gone.name, gone.starts, gone.starts, gone.ends


def _doubts(turn: Turn, plan: Plan) -> tuple[list[tuple[Slot, Slot]], list[Gap]]:
    """One person twice at a time, and nobody where somebody usually is, in the plan as it would be."""
    zone = turn.district.zone
    days = [datetime.fromtimestamp(line.starts, UTC).astimezone(zone).date() for line in plan.lines]
    first, last = min(days), max(days)
    replaced = {old for old, _ in plan.found.changed} | set(plan.found.cancelled)
    kept = [_slot_of(one) for place, one in enumerate(plan.old) if place not in replaced]
    used = [*plan.found.added, *(new for _, new in plan.found.changed)]
    persons = volunteers.some(turn.tx, {plan.whom[place] for place in used if plan.whom[place] > 0})
    after = [*kept, *(_slot(plan.lines[place], plan.whom[place], persons) for place in used)]
    begin = min(line.starts for line in plan.lines)
    before = [_slot_of(one) for one in duties.between(turn.tx, begin - BEFORE, begin)]
    after = [slot for slot in after if _within(slot, first, last, zone)]
    return pattern.overlaps(after), pattern.gaps(before, after, first, last, zone)


def _within(slot: Slot, first: date, last: date, zone: Any) -> bool:
    day = datetime.fromtimestamp(slot.starts, UTC).astimezone(zone).date()
    return first - timedelta(days=1) <= day <= last + timedelta(days=1)


def _slot_of(one: Duty) -> Slot:
    return Slot(one.person or -one.volunteer, one.name, one.kind, one.place or one.unit, one.starts, one.ends)


def _slot(line: Line, who: int, persons: dict[int, Volunteer]) -> Slot:
    person = persons[who].person if who in persons else None
    # Newcomers are below nought already: apart from those who are there.
    key: Any = person or (-who if who > 0 else f"new {who}")
    return Slot(key, line.name, line.kind, line.place or line.unit, line.starts, line.ends)


def _unreached(turn: Turn, plan: Plan) -> list[str]:
    """The names of those of the sheet whom the bot cannot write to."""
    there = volunteers.some(turn.tx, {who for who in plan.whom if who > 0})
    names = {}
    for line, who in zip(plan.lines, plan.whom, strict=True):
        person = there[who].person if who in there else person_of(turn, line.contact)
        if person is None or people.person(turn.tx, person) is None or not people.is_reachable(turn.tx, person):
            names[who] = line.name
    return list(names.values())
