"""The words in which queues are asked for: order, lateness, and what a list is narrowed to, as conditions of SQL.

Migration 0090 has indexes on the very same expressions, and in each of them every column that they name.
"""

from dataclasses import dataclass

from issuebot.domain.queue import Queue

DUE = "CASE WHEN status IN ('new', 'assigned') THEN respond_by WHEN status = 'accepted' THEN resolve_by END"
URGENT, WEIGHT, HEAVIEST = 259_200, 21_600, 9  # seconds that urgency and each further person raise a ticket
FIRST = "CASE WHEN status = 'new' THEN 0 ELSE 1 END"
RANK = (
    f"coalesce({DUE}, 99999999999) - CASE WHEN urgent THEN {URGENT} ELSE 0 END"
    f" - {WEIGHT} * CASE WHEN weight > {HEAVIEST} THEN {HEAVIEST - 1} ELSE weight - 1 END"
)
ORDER = f"{FIRST}, {RANK}, number"
ANY_ORDER = f"({FIRST}) * 1, {RANK}, number"  # the same, and no index has it: what is few is found first, then sorted
FACET_FIRST = f"{FIRST} + 0"  # in the indexes that begin with a facet, so that none of the others offers their order
NUMBER = "(ticket.number + 0)"  # so that no other index of numbers serves
SHAPE = (
    "coalesce(unit, '') || ' ' || coalesce(community, '') || ' ' || coalesce(category, '') || ' ' || status"
    " || CASE WHEN urgent THEN ' !' ELSE '' END"
)
LATE = f"{RANK} < :now AND {DUE} < :now"  # the first follows from the second, and is what the index knows
WAITS = f"{RANK} > 90000000000"  # has no deadline: so do all that wait, and hardly any other
DRIVERS = ("unit", "community", "category")  # with an index; what has no unit yet stands first in the other two
FACETS = ("status", "unit", "community", "category")
Values = dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Sight:
    """Whose open tickets: those with these units, and those of these communities; of neither: the whole district's."""

    units: tuple[str, ...] = ()
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
    parts = [f"({' AND '.join([equals, *others])})" for equals, others in _sights(sight, values, hidden=hidden)]
    return [f"({' OR '.join(parts)})"] if parts else []


def is_led(asked: Asked) -> bool:
    """Whether along an index most of what comes is wanted, so that a few of them are soon found."""
    chosen = [name for name in DRIVERS if getattr(asked.queue, name)]
    return len(chosen) + bool(asked.sight.units or asked.sight.communities) + asked.queue.urgent <= 1


def walks(asked: Asked, values: Values) -> list[tuple[list[str], str]]:
    """Disjoint conditions that together are the queue, each with its order, along which an index leads.

    One index is left in sight, the others hidden behind an expression: that of what is seen first, else of a facet.
    """
    queue = asked.queue
    chosen = [name for name in FACETS if getattr(queue, name)]
    values.update({name: getattr(queue, name) for name in chosen})
    sights = _sights(asked.sight, values)
    driver = next((name for name in DRIVERS if name in chosen and not sights), None)
    facets = [f"{_column(name, hidden=name != driver)} = :{name}" for name in chosen]
    facets += ["urgent"] if queue.urgent else []
    first = FACET_FIRST if driver or sights else FIRST
    # With its first column fixed an index goes straight to those that are late, and ends with them.
    firsts = [[f"{first} = 0"], [f"{first} = 1"]] if queue.late else [[]]
    order = f"{RANK}, number" if queue.late or queue.status else f"{first}, {RANK}, number"
    if queue.status:
        firsts = [[f"{first} = 0"] if queue.status == "new" else [f"{first} = 1"]]
        facets += [WAITS] if queue.status == "waiting" else []
    parts = [[equals, *others] for equals, others in sights] or [[]]
    return [([*facets, *part, *fixed, *toggled(asked, values)], order) for part in parts for fixed in firsts]


def _sights(sight: Sight, values: Values, *, hidden: bool = False) -> list[tuple[str, list[str]]]:
    """Disjoint parts of what is seen, each a unit's or a community's, without those of the parts before."""
    parts: list[tuple[str, list[str]]] = []
    excluded: list[str] = []
    for column, ids in (("unit", sight.units), ("community", sight.communities)):
        for id_ in ids:
            name = f"seen_{len(parts)}"
            values[name] = id_
            parts.append((f"{_column(column, hidden=hidden)} = :{name}", list(excluded)))
            excluded.append(f"({column} IS NULL OR {column} <> :{name})")
    return parts


def _column(name: str, *, hidden: bool) -> str:
    return f"({name} || '')" if hidden else name
