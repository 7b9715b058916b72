"""What stands on the picture of what is open: a dot for each ticket where it is, and the communities around."""

import re

from issuebot.desk.context import district as districts
from issuebot.domain.pictures.open_map import Picture
from tests.stories.lists.test_map import LITTER, WIRE
from tests.stories.world import SAMPLE, World


async def test_located_ticket_is_a_dot_where_it_is(world: World):
    await reports_at(world, 33.8712, 115.7795)
    await world.reports(words=LITTER)
    world.pass_days(1)

    picture = await shown(world)

    assert [(dot.at, dot.count, dot.late) for dot in picture.dots] == [((33.8712, 115.7795), 1, 1)]
    assert {spot.name: sum(spot.loose) for spot in picture.spots if spot.total} == {"幸福里小区": 0, "和平花园": 1}
    assert "其中 1 件没有准确位置" in world.li.sees("未办结 2").words


async def test_ticket_far_off_the_map_is_counted_at_its_community(world: World):
    await world.reports()
    await world.database.write(lambda tx: tx.execute("UPDATE ticket SET latitude = 48.85, longitude = 2.35"))

    picture = await shown(world)

    assert picture.dots == ()
    assert [sum(spot.loose) for spot in picture.spots if spot.total] == [1]


async def test_boundaries_and_circles_are_on_the_map(world: World):
    picture = await shown(world)

    by_name = {spot.name: spot for spot in picture.spots}
    assert by_name["和平花园"].radius == 350
    assert by_name["和平花园"].at == (33.8752, 115.7745)
    assert by_name["幸福里小区"].radius is None
    (ring,) = by_name["幸福里小区"].rings
    assert sorted((round(x, 4), round(y, 4)) for x, y in set(ring)) == sorted(
        [(33.8674, 115.7764), (33.8671, 115.7838), (33.8727, 115.7843), (33.8736, 115.7801), (33.8722, 115.7761)]
    )


async def test_district_without_places_maps_its_tickets(world: World):
    await reports_at(world, 33.8712, 115.7795)
    await world.reports(words=LITTER)
    await world.database.write(forget_places)

    picture = await shown(world)

    assert [dot.at for dot in picture.dots] == [(33.8712, 115.7795)]
    assert all(spot.at is None for spot in picture.spots)


async def test_many_tickets_are_counted_not_loaded(world: World):
    await world.database.write(scatter)

    picture = await shown(world)

    assert len(picture.dots) <= 16 * 16 * 6
    assert sum(dot.count for dot in picture.dots) == 3000
    assert sum(sum(spot.counts) for spot in picture.spots) == 3000
    assert sum(dot.late for dot in picture.dots) == sum(spot.late for spot in picture.spots) == 1000


async def shown(world: World) -> Picture:
    """What the coordinator's picture was drawn from."""
    world.li.says("/map")
    await world.settle()
    world.li.sees("未办结")
    return world.sketcher.last


async def reports_at(world: World, latitude: float, longitude: float) -> None:
    world.wang.sends_photo(WIRE)
    await world.settle()
    world.wang.sends_location(latitude, longitude)
    await world.settle()
    await world.submits(world.wang)


def forget_places(tx) -> None:
    body = (SAMPLE / "district.toml").read_text()
    body = re.sub(r"^\[\[posts\]\]\n(.+\n)*", "", body, flags=re.MULTILINE)  # a post is a place
    plain = re.sub(r"^(centre|radius|boundary) = .*$", "", body, flags=re.MULTILINE)
    districts.apply(tx, plain, {}, 1)


def scatter(tx) -> None:
    """Three thousand tickets all over the sample district; a third of them late."""
    for number in range(3000):
        tx.execute(
            "INSERT INTO ticket (number, status, category, community, rule, anonymous, words, submitted_at, certain,"
            " latitude, longitude, respond_by)"
            " VALUES (:number, 'new', :category, 'xingfu', 'desk', FALSE, 'x', 1, TRUE, :latitude, :longitude, :due)",
            number=number + 1,
            category=("sanitation", "street-wiring")[number % 2],
            latitude=33.858 + number % 53 / 53 * 0.024,
            longitude=115.769 + number % 61 / 61 * 0.024,
            due=2 if number % 3 == 0 else 4_000_000_000,
        )
