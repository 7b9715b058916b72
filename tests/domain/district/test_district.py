from dataclasses import replace

from issuebot.desk.reports.locations import community_at
from issuebot.domain.district.model import District, move_chat
from issuebot.domain.district.parts import Community, Coordinator, Name, Unit
from tests.domain.districts import SMALL, SQUARE, read, sample

HERE = Name("这里", "Here")


def with_units(*units: Unit) -> District:
    return replace(read(SMALL), units=units)


def test_name_falls_back_to_chinese():
    name = Name("城管局", "Urban Bureau")

    assert name.text("en") == "Urban Bureau"
    assert name.text("zh") == name.text("fr") == "城管局"


def test_parts_are_found_by_id():
    district = read(SMALL)

    assert district.unit("urban") == district.units[0]
    assert district.community("xingfu") == district.communities[0]
    assert district.category("wiring") == district.categories[0]
    assert district.unit("nobody") is district.unit(None) is None


def test_topic_belongs_to_its_unit():
    district = with_units(Unit("a", HERE, chat=-1, topic=7), Unit("b", HERE, chat=-1, topic=8))

    assert district.unit_in(-1, 8) == district.units[1]
    assert district.unit_in(-1, 9) is None
    assert district.unit_in(-1, None) is None
    assert district.unit_in(-2, 7) is None


def test_rest_of_forum_belongs_to_whole():
    district = with_units(Unit("whole", HERE, chat=-1), Unit("topic", HERE, chat=-1, topic=7))

    assert district.unit_in(-1, 7) == district.units[1]
    assert district.unit_in(-1, 8) == district.units[0]
    assert district.unit_in(-1, None) == district.units[0]


def test_new_unit_takes_over_chat():
    district = with_units(Unit("old", HERE, chat=-1, retired=True), Unit("new", HERE, chat=-1))

    assert district.unit_in(-1, None) == district.units[1]


def test_coordinators_are_known_by_id():
    district = replace(read(SMALL), coordinators=(Coordinator(7, Name("李协调", "Li Na")),))

    assert district.is_coordinator(7)
    assert not district.is_coordinator(8)


def test_what_disappears_is_retired():
    old = read(SMALL)
    new = replace(old, units=old.units[:1], communities=(), categories=old.categories[1:])

    district = new.succeed(old)

    assert district.unit("telecom") == replace(old.units[1], retired=True)
    assert district.open_units == old.units[:1]
    assert district.open_communities == ()
    assert district.open_categories == old.categories[1:]
    assert {place.id for place in district.communities} == {"xingfu", "laocheng"}


def test_succeeding_twice_changes_nothing():
    old = read(SMALL)
    new = replace(old, units=old.units[:1])

    once = new.succeed(old)

    assert new.succeed(once) == once
    assert old.succeed(old) == old


def test_what_returns_is_open_again():
    old = read(SMALL)
    without = replace(old, units=old.units[:1]).succeed(old)

    assert old.succeed(without) == old


def test_upgraded_group_moves_everywhere():
    district = replace(
        with_units(Unit("a", HERE, chat=-1, topic=7), Unit("b", HERE, chat=-2)),
        communities=(Community("c", HERE, group_chat=-1), Community("d", HERE)),
        desk_chat=-1,
        digest_chat=-3,
    )

    moved = move_chat(district, -1, -1009)

    assert [unit.chat for unit in moved.units] == [-1009, -2]
    assert [place.group_chat for place in moved.communities] == [-1009, None]
    assert (moved.desk_chat, moved.digest_chat) == (-1009, -3)


def test_boundary_comes_before_radius():
    square = Community("square", HERE, boundary=SQUARE)
    circle = Community("circle", HERE, centre=(33.5, 115.5), radius=1000)
    district = replace(read(SMALL), communities=(circle, square))

    assert community_at(district, 33.5, 115.5) == "square"
    assert community_at(district, 34.5, 115.5) is None


def test_nearest_centre_wins():
    places = (
        Community("wide", HERE, centre=(33.87, 115.78), radius=5000),
        Community("near", HERE, centre=(33.88, 115.78), radius=300),
    )
    district = replace(read(SMALL), communities=places)

    assert community_at(district, 33.879, 115.78) == "near"
    assert community_at(district, 33.876, 115.78) == "wide"


def test_smallest_boundary_wins():
    inner = SQUARE.replace("116", "115.6").replace("34", "33.6")
    places = (Community("outer", HERE, boundary=SQUARE), Community("inner", HERE, boundary=inner))
    district = replace(read(SMALL), communities=places)

    assert community_at(district, 33.5, 115.5) == "inner"
    assert community_at(district, 33.7, 115.7) == "outer"


def test_collection_of_one_area_works():
    feature = f'{{"type": "Feature", "properties": null, "geometry": {SQUARE}}}'
    text = f'{{"type": "FeatureCollection", "features": [{feature}]}}'
    district = replace(read(SMALL), communities=(Community("a", HERE, boundary=text),))

    assert community_at(district, 33.5, 115.5) == "a"


def test_retired_community_is_not_found():
    gone = Community("gone", HERE, centre=(33.87, 115.78), radius=500, retired=True)
    district = replace(read(SMALL), communities=(gone,))

    assert community_at(district, 33.87, 115.78) is None


def test_sample_communities_hold_their_centres():
    district = sample()

    found = {place.id: community_at(district, *place.centre) for place in district.communities if place.centre}

    assert len(found) == 8
    assert all(found[place] == place for place in found)
