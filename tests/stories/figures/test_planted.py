"""Of spots that were planted at random, and the noise around them: what is found, and what is taken for one."""

import random
from collections.abc import Iterator
from typing import Any

import pytest

from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.context.turn import Turn, moment
from issuebot.desk.figures import hotspots as search
from issuebot.domain.district.model import District
from issuebot.store.engine.database import Tx
from issuebot.store.figures import hotspots
from tests.stories.clock.mornings import at
from tests.stories.world import DAY, World

NOISE, PLANTED = 900, 8  # reports in nine weeks; spots of the last one
WORDS = {
    "sanitation": ("垃圾桶满了没人清", "垃圾堆了好几天", "生活垃圾没有清运", "垃圾散了一地"),
    "noise": ("广场舞音响太吵", "夜里音乐声太大", "跳舞的音响很吵", "放音乐扰民"),
}
ADD = (
    "INSERT INTO ticket (number, status, category, community, rule, anonymous, words, place, latitude, longitude,"
    " submitted_at, certain) VALUES (:number, 'assigned', :category, :community, 'category', FALSE, :words, :place,"
    " :latitude, :longitude, :at, TRUE)"
)
Row = dict[str, Any]


def noise(chance: random.Random, district: District, now: int) -> Iterator[Row]:
    homes = district.open_communities
    for _ in range(NOISE):
        yield one(chance, chance.choice(homes).id, now - chance.random() * 63 * DAY)


def planted(chance: random.Random, district: District, now: int, spot: int) -> Iterator[Row]:
    """Six in the last week at one place; half of the spots have no point, and are told by their building."""
    home, category = district.open_communities[spot % len(district.open_communities)], chance.choice(list(WORDS))
    middle = 31.2 + chance.uniform(-0.02, 0.02), 121.4 + chance.uniform(-0.02, 0.02)
    for _ in range(6):
        row = one(chance, home.id, now - chance.random() * 7 * DAY, category=category)
        if spot % 2:
            north, east = (edge + chance.uniform(-0.0002, 0.0002) for edge in middle)
            yield row | {"latitude": north, "longitude": east, "spot": spot}
        else:
            yield row | {"latitude": None, "longitude": None, "place": f"{spot + 40}号楼", "spot": spot}


def one(chance: random.Random, home: str, at_: float, category: str | None = None) -> Row:
    category = category or chance.choice(list(WORDS))
    located, reach = chance.random() < 0.6, 0.027  # three kilometres
    return {
        "category": category,
        "community": home,
        "words": chance.choice(WORDS[category]),
        "place": f"{chance.randint(1, 30)}号楼",
        "latitude": 31.2 + chance.uniform(-reach, reach) if located else None,
        "longitude": 121.4 + chance.uniform(-reach, reach) if located else None,
        "at": int(at_),
        "spot": None,
    }


def look(tx: Tx, district: District, rows: list[Row], now: int) -> list[set[int]]:
    tx.execute("DELETE FROM hotspot_ticket")
    tx.execute("DELETE FROM hotspot")
    tx.execute("DELETE FROM ticket")
    columns = ("number", "category", "community", "words", "place", "latitude", "longitude", "at")
    tx.many(ADD, [{name: row[name] for name in columns} for row in rows])
    turn = Turn(tx, district, moment(now))
    search._begin(turn, workhours_of(district, turn.now))
    begun = hotspots.latest(tx)
    assert begun
    while (last := hotspots.latest(tx)) and last.told_at is None:
        search.come_round(turn)
    found = [spot.id for spot in hotspots.of_search(tx, begun.id)]
    return [set(some) for some in hotspots.tickets_of(tx, found, earlier=False).values()]


@pytest.mark.parametrize("seed", range(3))
async def test_planted_are_found_and_noise_is_not(world: World, seed: int):
    chance, now = random.Random(seed), int(at("2026-11-30 09:10"))  # noqa: S311 a test
    rows = [*noise(chance, world.district, now)]
    for spot in range(PLANTED):
        rows += planted(chance, world.district, now, spot)
    numbered = [row | {"number": number} for number, row in enumerate(rows, 1)]

    found = await world.database.write(lambda tx: look(tx, world.district, numbered, now))

    spots = [{row["number"] for row in numbered if row["spot"] == spot} for spot in range(PLANTED)]
    seen = [spot for spot in spots if any(len(spot & some) >= len(spot) / 2 for some in found)]
    false = [some for some in found if not any(some & spot for spot in spots)]
    print(f"found {len(seen)} of {PLANTED}, and {len(false)} that were none")  # noqa: T201 the rates
    assert len(seen) >= PLANTED - 1
    assert len(false) <= 1
