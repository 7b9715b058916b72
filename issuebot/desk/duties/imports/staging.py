"""A long sheet is applied in pieces, so that whoever writes meanwhile is answered.

First its rows are written, a few in a transaction, and nobody sees them. One short transaction then puts all of them in
force. Afterwards, again in pieces, everybody concerned is told, and changed duties are written where they belong (see
store/rosters/staged.py).

A process that is killed before the sheet is in force leaves nothing that counts: the next one first takes away what was
staged, and begins anew. Only new volunteers stay, with their contacts. After a kill later on, the next process does the
rest.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from issuebot.desk.context.turn import Turn
from issuebot.desk.duties import service, timetable
from issuebot.desk.duties.imports import changes, finding, importing
from issuebot.desk.duties.imports.changes import Letter, News
from issuebot.desk.duties.imports.importing import AROUND, Plan
from issuebot.desk.duties.volunteers import likenesses
from issuebot.domain.roster.presence import OPENS
from issuebot.domain.roster.sheets.lines import Line
from issuebot.store.rosters import duties, imports, services, staged, volunteers
from issuebot.store.rosters.duties import Duty
from issuebot.store.rosters.imports import Import

SOME = 1000  # rows in one transaction: with fewer, most pages of an index would be written more often
CHANGES = 400  # changed duties in one transaction: each costs two rows
LETTERS = 50  # chats that are told in one transaction
LEASE = 60  # seconds after which another process may go on with it
AT_ONCE = 500  # lines of a sheet that is applied in one transaction
AROUND_IT = 3000  # duties in the months of a sheet, of which it may cancel most
NEAR = 86400  # seconds: duties that begin so soon are settled at once


@dataclass(frozen=True, slots=True)
class Stage:
    """`at`: so many of the rows are staged. `known`: see finding.enlist. `applied`: how many sheets had been when the
    plan was looked at. `letters` are for those whom it concerns.
    """

    claimed: Import
    plan: Plan
    applied: int
    at: int = 0
    known: dict[int, int] = field(default_factory=dict)
    letters: tuple[Letter, ...] = ()

    @property
    def pairs(self) -> list[tuple[int, int | None]]:
        return self.plan.pairs(keep=bool(self.claimed.keep))

    @property
    def is_whole(self) -> bool:
        return self.at >= len(self.plan.contacts) + len(self.plan.found.added) + len(self.pairs)


def is_long(turn: Turn, lines: Sequence[Line]) -> bool:
    first, last = min(line.starts for line in lines), max(line.starts for line in lines)
    return len(lines) > AT_ONCE or duties.count_between(turn.tx, first - AROUND, last + AROUND) > AROUND_IT


def claim(turn: Turn, number: int) -> Import | None:
    return imports.claim(turn.tx, number, turn.at, turn.at + LEASE)


def clear(turn: Turn, claimed: Import) -> bool:
    """Take away some of what somebody staged before; True where there is more."""
    held = imports.hold(turn.tx, claimed, turn.at + LEASE)
    return held and staged.take_away(turn.tx, claimed.id, SOME) == SOME


def begin(turn: Turn, claimed: Import) -> Stage | None:
    """Only reads. None where the plan is another one than when it was shown, or another sheet is being settled."""
    plan = importing.look(turn, importing.read_lines(claimed.body))
    if not isinstance(plan, Plan) or plan.digest != claimed.digest or staged.are_unsettled(turn.tx):
        return None
    return Stage(claimed, plan, duties.count_applied(turn.tx))


def go_on(turn: Turn, stage: Stage) -> Stage | None:
    """Write some more of the rows; None when another process took the import over."""
    if not imports.hold(turn.tx, stage.claimed, turn.at + LEASE):
        return None
    plan, begins = stage.plan, stage.at
    contacts = plan.contacts[begins : begins + CHANGES]
    begins -= len(plan.contacts)
    added = plan.found.added[max(0, begins) : max(0, begins + SOME)] if not contacts else ()
    begins -= len(plan.found.added)
    pairs = stage.pairs[max(0, begins) : max(0, begins + CHANGES)] if not added and not contacts else []
    finding.note(turn, contacts)
    whom = [plan.whom[new] for new in (*added, *(new for _, new in pairs if new is not None))]
    known = finding.enlist(turn, plan.newcomers, whom, stage.known)
    if added:
        staged.add(turn.tx, _batch(stage.claimed), importing.rows(turn, plan, added, known), turn.at)
    staged.replace(turn.tx, stage.claimed.id, [_foreseen(turn, plan, *pair, known) for pair in pairs])
    return replace(stage, at=stage.at + len(contacts) + len(added) + len(pairs), known=known)


def _batch(claimed: Import) -> staged.Import:
    return staged.Import(claimed.id, claimed.person or None)


def _foreseen(turn: Turn, plan: Plan, old: int, new: int | None, known: dict[int, int]) -> tuple[Duty, Duty]:
    before = plan.old[old]
    return before, timetable.foresee(turn, before, importing.columns(plan, old, new, known))


def address(turn: Turn, stage: Stage) -> Stage:
    """Only reads: with the letters to those whom it concerns."""
    news, pairs = News(), [_foreseen(turn, stage.plan, old, new, stage.known) for old, new in stage.pairs]
    holders = volunteers.some(
        turn.tx, {after.volunteer for before, after in pairs if after.volunteer != before.volunteer}
    )
    for before, after in pairs:
        holder = holders.get(after.volunteer)
        news.note(before, replace(after, name=holder.name, person=holder.person) if holder else after)
    return replace(stage, letters=tuple(changes.letters(turn, news)))


def finish(turn: Turn, stage: Stage) -> int | None:
    """Put all of it in force and give how many chats are told. None where the plan changed while it was staged."""
    claimed = stage.claimed
    duties.begin_applying(turn.tx)
    if duties.count_applied(turn.tx) != stage.applied + 1 or staged.is_overtaken(turn.tx, claimed.id):
        return None
    if not imports.hold(turn.tx, claimed, turn.at + LEASE):
        return None
    letters = json.dumps(stage.letters, ensure_ascii=False, separators=(",", ":"))
    imports.change(turn.tx, claimed, "settling", body=letters)
    staged.loosen(turn.tx, claimed.id, turn.at)
    _settle(turn, claimed, before=turn.at + NEAR)
    likenesses.look_at_all(turn)
    return len(stage.letters)


def settle(turn: Turn, claimed: Import) -> bool:
    """Tell some of those whom it concerns, or write some of the duties where they belong; True where there is more."""
    found = imports.one(turn.tx, claimed.id)
    if found is None or found.status != "settling" or not imports.hold(turn.tx, claimed, turn.at + LEASE):
        return False
    letters: list[Letter] = json.loads(found.body)
    if found.told < len(letters):
        for letter in letters[found.told : found.told + LETTERS]:
            changes.tell_one(turn, *letter)
        return imports.change(turn.tx, found, "settling", told=found.told + LETTERS)
    if _settle(turn, claimed):
        return True
    imports.change(turn.tx, found, "applied", body="", next_due_at=None)
    return False


def _settle(turn: Turn, claimed: Import, *, before: int | None = None) -> bool:
    settled = staged.settle(turn.tx, _batch(claimed), turn.at, CHANGES, before=before)
    for number in services.are_counted(turn.tx, settled, turn.at + OPENS):
        if duty := duties.duty(turn.tx, number):
            service.recount(turn, duty)
    return bool(settled)
