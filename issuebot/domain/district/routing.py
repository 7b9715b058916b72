"""Which unit a report goes to, and by which rule: the most specific wins, and the desk is never a dead end."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from issuebot.domain.district.model import District
from issuebot.domain.district.parts import PAIRED, Unit

RULES = ("route-community", "route", "category", "paired", "desk")
# What changed the unit after the rules had chosen: a person's choice, a return, or a unit that cannot be reached.
COORDINATOR, LEADER, RETURNED, UNREACHABLE = "coordinator", "leader", "returned", "unreachable"


@dataclass(frozen=True, slots=True)
class Routed:
    """`unit` is None when the report goes to the desk; `rule` is one of `RULES`, or what happened since."""

    unit: str | None
    rule: str


def route(district: District, category: str | None, community: str | None) -> Routed:
    """A retired or unknown unit is passed over, and the next rule is asked."""
    for rule, unit_id in _candidates(district, category, community):
        unit = district.unit(unit_id)
        if unit and not unit.retired:
            return Routed(unit.id, rule)
    return Routed(None, "desk")


def likely_units(
    district: District,
    category: str | None,
    community: str | None,
    without: Collection[str],
    chosen: Collection[str] = (),
) -> tuple[Unit, ...]:
    """Every open unit, the likeliest first: named by a rule, chosen by people before, the paired unit, all others."""
    place, kind = district.community(community), district.category(category)
    named = [unit for _, unit in _candidates(district, category, community)]
    named += [*chosen, place.paired_unit if place else None, kind.unit if kind else None]
    named += [exception.unit for exception in district.routes if exception.category == category]
    order = {unit: position for position, unit in reversed(list(enumerate(named)))}
    units = sorted(district.open_units, key=lambda unit: order.get(unit.id, len(named)))
    return tuple(unit for unit in units if unit.id not in without)


def desk_pairs(district: District) -> tuple[tuple[str, str], ...]:
    """Every category and community whose reports reach the desk, also because their unit has no chat."""
    return tuple(
        (category.id, community.id)
        for category in district.open_categories
        for community in district.open_communities
        if not _has_chat(district, route(district, category.id, community.id).unit)
    )


def _candidates(district: District, category: str | None, community: str | None) -> Iterator[tuple[str, str | None]]:
    exceptions = [exception for exception in district.routes if exception.category == category]
    if community is not None:
        yield from (("route-community", found.unit) for found in exceptions if found.community == community)
    yield from (("route", found.unit) for found in exceptions if found.community is None)
    kind, place = district.category(category), district.community(community)
    if kind and kind.unit == PAIRED:
        yield "paired", place.paired_unit if place else None
    elif kind:
        yield "category", kind.unit


def _has_chat(district: District, unit_id: str | None) -> bool:
    unit = district.unit(unit_id)
    return unit is not None and unit.chat is not None
