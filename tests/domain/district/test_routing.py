from dataclasses import replace

import pytest

from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Route
from issuebot.domain.district.routing import Routed, desk_pairs, likely_units, route
from tests.domain.districts import SMALL, read

BASE = read(SMALL)
EVERYWHERE = Route("wiring", "telecom")
IN_XINGFU = Route("wiring", "urban", "xingfu")


def with_routes(*routes: Route) -> District:
    return replace(BASE, routes=routes)


def retire(district: District, unit_id: str) -> District:
    units = tuple(replace(unit, retired=unit.retired or unit.id == unit_id) for unit in district.units)
    return replace(district, units=units)


def test_most_specific_route_wins():
    district = with_routes(EVERYWHERE, IN_XINGFU)

    assert route(district, "wiring", "xingfu") == Routed("urban", "route-community")
    assert route(district, "wiring", "laocheng") == Routed("telecom", "route")
    assert route(district, "wiring", None) == Routed("telecom", "route")


def test_category_unit_is_the_rule():
    assert route(BASE, "wiring", "xingfu") == Routed("urban", "category")
    assert route(BASE, "wiring", None) == Routed("urban", "category")


def test_paired_means_the_communitys_unit():
    assert route(BASE, "conduct", "xingfu") == Routed("telecom", "paired")


@pytest.mark.parametrize(
    ("category", "community"),
    [("conduct", "laocheng"), ("conduct", None), (None, "xingfu"), (None, None), ("nothing", "nowhere")],
)
def test_everything_else_reaches_the_desk(category, community):
    assert route(BASE, category, community) == Routed(None, "desk")


def test_retired_units_are_passed_over():
    district = retire(with_routes(EVERYWHERE, IN_XINGFU), "urban")

    assert route(district, "wiring", "xingfu") == Routed("telecom", "route")
    assert route(retire(district, "telecom"), "wiring", "xingfu") == Routed(None, "desk")


def test_category_without_unit_reaches_desk():
    district = replace(BASE, categories=(replace(BASE.categories[0], unit=None),))

    assert route(district, "wiring", "xingfu") == Routed(None, "desk")


def test_retired_category_stays_routable():
    district = replace(BASE, categories=(), communities=()).succeed(BASE)

    assert route(district, "wiring", "xingfu") == Routed("urban", "category")
    assert route(district, "conduct", "xingfu") == Routed("telecom", "paired")


def test_pairs_without_chat_reach_desk():
    assert desk_pairs(BASE) == (("conduct", "xingfu"), ("conduct", "laocheng"))


def test_retired_pairs_are_not_listed():
    district = replace(BASE, categories=BASE.categories[:1]).succeed(BASE)

    assert desk_pairs(district) == ()


def test_what_people_chose_stands_before_the_paired_unit():
    named = [unit.id for unit in likely_units(BASE, None, "xingfu", (), ["urban"])]

    assert named == ["urban", "telecom"]
