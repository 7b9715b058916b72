"""A long sheet is applied in pieces, so that whoever writes meanwhile is answered.

Its new duties are written a few at a time as staged, which nobody sees, and are put in force by one statement together
with what else the sheet changes. Whoever is killed in between leaves nothing in force; who goes on takes away first
what was staged. Volunteers who were new stay: the sheet is applied anew with them.
"""

from dataclasses import dataclass, field, replace

from issuebot.desk.context.turn import Turn
from issuebot.desk.duties.imports import importing
from issuebot.desk.duties.imports.importing import Plan
from issuebot.store.rosters import duties, imports
from issuebot.store.rosters.imports import Import

SOME = 1000  # duties of one transaction: each piece writes most pages of an index anew
LEASE = 60  # seconds after which another process may go on with it
AT_ONCE = 500  # lines of a sheet that is applied in one transaction


@dataclass(frozen=True, slots=True)
class Stage:
    """`at`: so many of the new duties are staged. `known`: see importing.add. `applied`: how many sheets had been when
    the plan was looked at.
    """

    claimed: Import
    plan: Plan
    applied: int
    at: int = 0
    known: dict[int, int] = field(default_factory=dict)

    @property
    def is_whole(self) -> bool:
        return self.at >= len(self.plan.found.added)


def claim(turn: Turn, number: int) -> Import | None:
    return imports.claim(turn.tx, number, turn.at, turn.at + LEASE)


def clear(turn: Turn, claimed: Import) -> bool:
    """Take away some of what somebody staged before; True where there is more."""
    held = imports.hold(turn.tx, claimed, turn.at + LEASE)
    return held and duties.take_away(turn.tx, claimed.id, SOME) == SOME


def begin(turn: Turn, claimed: Import) -> Stage | None:
    """Only reads. None where the plan is another one than when it was shown."""
    plan = importing.look(turn, importing.read_lines(claimed.body))
    if not isinstance(plan, Plan) or plan.digest != claimed.digest:
        return None
    return Stage(claimed, plan, duties.count_applied(turn.tx))


def go_on(turn: Turn, stage: Stage) -> Stage | None:
    """With some more of the new duties; None for who lost the import to another process."""
    if not imports.hold(turn.tx, stage.claimed, turn.at + LEASE):
        return None
    places = stage.plan.found.added[stage.at : stage.at + SOME]
    claimed = stage.claimed
    known = importing.add(turn, stage.plan, places, stage.known, actor=claimed.person or None, staged=claimed.id)
    return replace(stage, at=stage.at + len(places), known=known)


def finish(turn: Turn, stage: Stage) -> int | None:
    """All of it is in force; how many chats are told. None where the plan changed while it was staged."""
    claimed, plan = stage.claimed, stage.plan
    duties.begin_applying(turn.tx)
    old = [plan.old[place] for place in (*(before for before, _ in plan.found.changed), *plan.found.cancelled)]
    same = duties.revisions(turn.tx, [one.id for one in old]) == {one.id: one.revision for one in old}
    if duties.count_applied(turn.tx) != stage.applied + 1 or not same:
        return None
    if not imports.hold(turn.tx, claimed, turn.at):
        return None
    duties.put_in_force(turn.tx, claimed.id)
    told = importing.change(turn, plan, stage.known, actor=claimed.person or None, keep=bool(claimed.keep))
    imports.change(turn.tx, claimed, "applied", body="", next_due_at=None)
    return told
