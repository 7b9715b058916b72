"""The words in which queues are asked for: order, lateness, and what a list is narrowed to, as conditions of SQL.

Migrations 0090 and 0195 have indexes on the very same expressions, and in each of them every column that they name.
"""

import json
from dataclasses import dataclass

from issuebot.domain.queue import Queue

DUE = "CASE WHEN status IN ('new', 'assigned') THEN respond_by WHEN status = 'accepted' THEN resolve_by END"
DEADLINE = f"coalesce({DUE}, 99999999999)"  # tickets without a deadline come last
URGENT = "CASE WHEN urgent THEN 0 ELSE 1 END"
HEAVY = "0 - weight"
ANY_ORDER = f"({DEADLINE}) * 1, {URGENT}, {HEAVY}, number"  # no index has it: what is few is found first, then sorted
FACET_DEADLINE = f"{DEADLINE} + 0"  # as the indexes that begin with a facet have it, so that no other index offers it
NUMBER = "(ticket.number + 0)"  # so that no other index of numbers serves
SHAPE = (
    "coalesce(unit, '') || ' ' || coalesce(community, '') || ' ' || coalesce(category, '') || ' ' || status"
    " || CASE WHEN urgent THEN ' !' ELSE '' END"
)
LATE = f"{DEADLINE} < :now"
DRIVERS = ("unit", "community", "category")  # with an index
FACETS = ("status", "unit", "community", "category")
Values = dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Sight:
    """Whose open tickets: a unit's, and those of the communities it is paired with. No unit: the whole district's."""

    unit: str | None = None
    communities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """A queue as this person sees it at this second."""

    queue: Queue
    sight: Sight
    person: int
    now: int


def shaped(asked: Asked, values: Values, *, hidden: bool = False) -> list[str]:
    """What all rows of one shape have in common; adds the names this needs to `values`. `hidden`: from any index."""
    chosen = [name for name in FACETS if getattr(asked.queue, name)]
    values.update({name: getattr(asked.queue, name) for name in chosen})
    urgent = ["urgent"] if asked.queue.urgent else []
    named = (f"{_column(name, hidden=hidden)} = :{name}" for name in chosen)
    return [*named, *urgent, *seen(asked.sight, values, hidden=hidden)]


def toggled(asked: Asked, values: Values, *, hidden: bool = False) -> list[str]:
    """What is asked of each row by itself."""
    values.update({"now": asked.now} if asked.queue.late else {})
    late = f"{DUE} < :now" if hidden else LATE
    return [late] if asked.queue.late else []


def seen(sight: Sight, values: Values, *, hidden: bool = False) -> list[str]:
    """One condition, or none for the whole district. It names each community once, however many there are."""
    if sight.unit is None:
        return []
    values["seen"] = sight.unit
    has = f"{_column('unit', hidden=hidden)} = :seen"
    if not sight.communities:
        return [has]
    # One value for all of them, as the keys of an object, which both engines read alike: a parameter for each would
    # have to be named, read and bound by itself in every statement.
    values["paired"] = json.dumps(dict.fromkeys(sight.communities, 0))
    community = _column("community", hidden=hidden)
    return [f"({has} OR {community} IN (SELECT key FROM json_each(:paired)))"]  # noqa: S608 our own


def is_led(asked: Asked) -> bool:
    """Whether most of what an index leads to is wanted, so that a few of them are soon found."""
    chosen = [name for name in DRIVERS if getattr(asked.queue, name)]
    return len(chosen) + bool(asked.sight.unit) + asked.queue.urgent <= 1


def walk(asked: Asked, values: Values) -> tuple[list[str], str]:
    """The conditions of the queue, and the order along which an index leads.

    One index is left in sight, the others hidden behind an expression: the unit's whose queue it is, else that of a
    facet, else the whole district's.
    """
    queue, sight = asked.queue, asked.sight
    chosen = [name for name in FACETS if getattr(queue, name)]
    values.update({name: getattr(queue, name) for name in chosen})
    own = sight.unit is not None and not sight.communities
    driver = next((name for name in DRIVERS if name in chosen and not own), None)
    common = [f"{_column(name, hidden=name != driver)} = :{name}" for name in chosen]
    common += ["urgent"] if queue.urgent else []
    first = FACET_DEADLINE if driver or own else DEADLINE
    common += [f"{first} > 90000000000"] if queue.status == "waiting" else []  # has none, as hardly any other
    common += [f"{first} < :now"] if queue.late else []
    values.update({"now": asked.now} if queue.late else {})
    return [*common, *seen(sight, values, hidden=not own)], f"{first}, {URGENT}, {HEAVY}, number"


def _column(name: str, *, hidden: bool) -> str:
    return f"({name} || '')" if hidden else name
