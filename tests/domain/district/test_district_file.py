from datetime import date, timedelta

import pytest

from issuebot.domain.clock.durations import Span
from issuebot.domain.district.file import DistrictError
from issuebot.domain.district.parts import Name, Route
from issuebot.domain.district.routing import route
from tests.domain.districts import SMALL, SQUARE, read, sample

PLACE = '[[communities]]\nid = "new"\nname = "新村"\n'
ROUTE = '[[routes]]\ncategory = "wiring"\nunit = "urban"\n'


def test_valid_file_becomes_a_district():
    district = read(SMALL)

    assert district.name == Name("示范区", "示范区")
    assert district.language == "zh"
    assert district.work_hours == ((540, 720), (840, 1050))
    assert district.desk_chat == -100
    assert [unit.id for unit in district.units] == ["urban", "telecom"]


def test_plain_name_serves_both_languages():
    district = read(SMALL)

    assert district.units[0].name == Name("城管局", "Urban Bureau")
    assert district.units[1].name == Name("通信办", "通信办")


def test_contact_is_one_text_or_two():
    one = read(SMALL.replace("[district]", '[district]\ncontact = "12345"', 1))
    two = read(SMALL.replace("[district]", '[district]\ncontact = { zh = "找协调", en = "Ask us" }', 1))

    assert (one.contact, two.contact, read(SMALL).contact) == (Name("12345", "12345"), Name("找协调", "Ask us"), None)


def test_district_and_coordinators_have_english_names():
    district = sample()

    assert district.name.en == "Model District"
    assert [person.name.en for person in district.coordinators] == ["Li Na", "Zhou Ming"]


def test_category_keeps_its_usual_settings():
    category = read(SMALL).categories[0]

    assert (category.respond_within, category.resolve_within) == (Span(seconds=4 * 3600), Span(days=3))
    assert (category.proof, category.sensitive) == (False, False)
    assert (category.duplicate_radius, category.duplicate_window) == (80, timedelta(days=60))


def test_every_category_setting_is_read():
    extra = 'proof = true\nsensitive = true\nduplicate_radius = 30\nduplicate_window = "12h"\n'

    category = read(SMALL + extra).categories[-1]

    assert (category.proof, category.sensitive) == (True, True)
    assert (category.duplicate_radius, category.duplicate_window) == (30, timedelta(hours=12))


def test_file_from_windows_is_read():
    text = "\ufeff" + SMALL.replace("\n", "\r\n")

    assert read(text) == read(SMALL)


def test_brackets_without_end_are_a_mistake():
    with pytest.raises(DistrictError, match="far too deep"):
        read(SMALL + "x = " + "[" * 5000)


def test_whole_days_are_allowed():
    text = SMALL.replace('["09:00-12:00", "14:00-17:30"]', '["00:00-24:00"]')

    assert read(text).work_hours == ((0, 1440),)


def test_unit_may_have_its_own_hours():
    text = SMALL.replace('"通信办"', '"通信办"\nwork_hours = ["00:00-06:00", "22:00-24:00"]')

    assert [unit.work_hours for unit in read(text).units] == [None, ((0, 360), (1320, 1440))]


def test_closures_are_one_day_or_several():
    one = '[[closures]]\ndate = 2026-05-06\nname = "搬迁"\n'
    several = '[[closures]]\nfrom = 2026-05-07\nuntil = 2026-05-08\nname = { zh = "培训", en = "Training" }\n'

    first, second = read(SMALL + one + several).closures

    assert (first.first, first.last, first.name.en) == (date(2026, 5, 6), date(2026, 5, 6), "搬迁")
    assert (second.first, second.last, second.name.en) == (date(2026, 5, 7), date(2026, 5, 8), "Training")


@pytest.mark.parametrize(
    "shape",
    [
        SQUARE,
        f'{{"type": "Feature", "properties": {{}}, "geometry": {SQUARE}}}',
        f'{{"type": "FeatureCollection", "features": [{{"type": "Feature", "geometry": {SQUARE}}}]}}',
        SQUARE.replace("Polygon", "MultiPolygon").replace("[[[", "[[[[").replace("]]]", "]]]]"),
    ],
)
def test_boundary_text_is_kept(shape):
    district = read(SMALL + PLACE + 'boundary = "new.geojson"\n', files={"new.geojson": shape})

    assert district.communities[-1].boundary == shape


def test_route_is_read_with_community():
    district = read(SMALL + ROUTE + 'community = "xingfu"\n')

    assert district.routes == (Route("wiring", "urban", "xingfu"),)


def test_sample_district_has_all_routes():
    district = sample()

    pairs = [(category.id, place.id) for category in district.categories for place in district.communities]
    rules = {route(district, *pair).rule for pair in pairs}

    assert rules == {"route-community", "route", "category", "paired", "desk"}


def test_sample_categories_are_the_promised():
    categories = sample().categories

    assert {category.id for category in categories if category.proof} == {
        "street-wiring",
        "damaged-ad",
        "sanitation",
        "public-facility",
    }
    assert {category.id for category in categories if category.sensitive} == {"uncivil-behaviour", "public-order"}


POST = """
[[posts]]
id = "crossing-renmin"
name = { zh = "人民路口", en = "Renmin Road crossing" }
centre = [33.8712, 115.7795]
radius = 150
kind = "crossing"
"""


def test_post_is_place_of_duties():
    district = read(SMALL + POST)

    post = district.place("crossing-renmin")
    assert post == district.posts[0]
    assert (district.posts[0].radius, district.posts[0].kind) == (150, "crossing")
    assert district.place("xingfu") == district.community("xingfu")


def test_post_that_disappears_is_retired():
    after = read(SMALL).succeed(read(SMALL + POST))

    assert after.post("crossing-renmin").retired
    assert after.open_posts == ()
