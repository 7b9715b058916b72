"""The map that /map sends: everything where it is, nothing hidden, on any machine."""

from itertools import combinations
from math import dist

import pytest
from hypothesis import given, strategies as st

from issuebot.domain.pictures.open_map import Dot, Kind, Picture, Spot, Words, read_picture
from issuebot.press import fonts, look
from issuebot.press.drawing import Artist, NotDrawn
from issuebot.press.map.clusters import FEW, Mark, gather
from issuebot.press.map.drawing import draw
from issuebot.press.map.ground import DEGREE, HIGHEST, Box, lay_out, scale_bar
from issuebot.press.map.labels import label_of, place_labels

KINDS = (Kind("A", "Torn poster", 4), Kind("–", "No category yet", 1))
RING = ((33.868, 115.777), (33.868, 115.783), (33.872, 115.783), (33.868, 115.777))
SPOTS = (
    Spot("1", "Xingfuli", (33.87, 115.78), (3, 1), late=2, loose=(2, 0), loose_late=1, rings=(RING,)),
    Spot("2", "老城厢", None, (1, 0), loose=(1, 0)),
    Spot("3", "和平花园", (33.88, 115.78), (0, 0), radius=300),
)
DOTS = (Dot((33.87, 115.781), 0, late=1), Dot((33.869, 115.78), 1))
WORDS = Words("late", "several", "no exact place", "Nowhere", "N")
PICTURE = Picture("District: 5 open", "5   ⚠ 2", WORDS, KINDS, SPOTS, DOTS)
GROUND = Box(0, 0, 1000, 1000)
marks = st.builds(
    Mark, st.floats(0, 1000), st.floats(0, 1000), st.integers(0, 5), count=st.integers(1, 40), late=st.integers(0, 1)
)


def test_picture_travels_as_text():
    assert read_picture(PICTURE.json()) == PICTURE


def test_picture_is_as_wide_as_a_phone():
    drawn = draw(PICTURE)

    assert drawn.startswith(b"\x89PNG")
    assert int.from_bytes(drawn[16:20], "big") == 1080


def test_scale_holds_in_both_directions():
    ground = lay_out(PICTURE, 0, 0, 1000, 50)

    (x, y), (east, _) = ground.place((33.87, 115.78)), ground.place((33.87, 115.79))
    _, north = ground.place((33.88, 115.78))

    assert (north - y) / ground.scale == pytest.approx(0.01 * DEGREE)
    assert (east - x) / ground.scale == pytest.approx(0.01 * DEGREE * 0.8303, rel=1e-3)  # the cosine of 33.87°


@pytest.mark.parametrize("pixels", [0.002, 0.05, 0.3, 1.7])
def test_scale_bar_is_as_long_as_it_says(pixels: float):
    says, length = scale_bar(pixels, 300)

    figure, unit = says.split()
    assert float(figure) * (1000 if unit == "km" else 1) * pixels == pytest.approx(length)
    assert 100 < length <= 300


@given(st.lists(st.tuples(st.floats(-80, 80), st.floats(-179, 179)), min_size=1, max_size=8))
def test_every_place_is_on_the_ground(places):
    spots = tuple(Spot("1", "x", place, (1,), radius=300) for place in places)

    ground = lay_out(Picture("", "", WORDS, KINDS, spots), 0, 0, 1000, 50)

    box = ground.box
    assert box.top <= HIGHEST + 1
    for x, y in map(ground.place, places):
        assert box.left <= x <= box.right
        assert box.bottom <= y <= box.top


@given(st.lists(marks, max_size=120))
def test_no_ticket_is_lost_among_many(found):
    clusters = gather(found, GROUND)

    assert sum(cluster.count for cluster in clusters) == sum(mark.count for mark in found)
    assert sum(cluster.late for cluster in clusters) == sum(mark.late for mark in found)


@given(
    st.lists(st.builds(Mark, st.floats(0, 1000), st.floats(0, 1000), st.just(0), st.just(1), st.just(0)), max_size=60)
)
def test_dots_stay_apart_and_near_home(found):
    clusters = gather(found, GROUND)

    for one, two in combinations(clusters, 2):
        assert (one.x - two.x) ** 2 + (one.y - two.y) ** 2 >= (one.radius + two.radius - 2) ** 2
    for cluster in clusters:
        shown = cluster.dots() if cluster.count <= FEW else []
        assert all(abs(x - cluster.x) <= 60 and abs(y - cluster.y) <= 60 for x, y, _, _ in shown)
        assert all((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 > 30**2 for a, b in combinations(shown, 2))


def test_names_stay_apart_where_there_is_room():
    wanted = [(spot, label_of(spot, KINDS), 500.0, 500.0) for spot in SPOTS for _ in range(4)]

    placed = [found.label.frame(found.x, found.y) for found in place_labels(wanted, [], GROUND)]

    for one, two in combinations(placed, 2):
        assert one[2] <= two[0] or two[2] <= one[0] or one[3] <= two[1] or two[3] <= one[1]


def test_place_of_no_known_name_has_its_number(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(fonts, "_of_the_machine", lambda _: ())

    assert label_of(Spot("7", "ཀ里", None, (1, 0)), KINDS).lines == ("7",)


@pytest.mark.parametrize("eyes", ["normal", "protanopia", "deuteranopia"])
def test_colours_differ_for_colour_blind_eyes(eyes: str):
    colours = [seen(colour, eyes) for colour in (*look.COLOURS, look.GREY)]

    assert min(distance(one, two) for one, two in combinations(colours, 2)) > 0.1


@pytest.mark.parametrize("ground", [look.PAPER, look.GROUND, "#ffffff"])
def test_late_ring_stands_out_without_its_colour(ground: str):
    assert lightness(ground) - lightness(look.ALARM) > 0.4


# How the eyes of who sees no red or no green mix red, green and blue: Machado, Oliveira, Fernandes (2009), severity 1.
MIXED = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "deuteranopia": ((0.367, 0.861, -0.228), (0.28, 0.673, 0.047), (-0.012, 0.043, 0.969)),
}


def linear(colour: str) -> list[float]:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def seen(colour: str, eyes: str) -> tuple[float, ...]:
    """In the space Oklab, where distances are what people see."""
    red, green, blue = (
        max(0.0, sum(part * share for part, share in zip(linear(colour), row, strict=True))) for row in MIXED[eyes]
    )
    long, middle, short = (
        (a * red + b * green + c * blue) ** (1 / 3)
        for a, b, c in ((0.4122, 0.5363, 0.0514), (0.2119, 0.6807, 0.1074), (0.0883, 0.2817, 0.6300))
    )
    return (
        0.2105 * long + 0.7936 * middle - 0.0041 * short,
        1.9780 * long - 2.4286 * middle + 0.4506 * short,
        0.0259 * long + 0.7828 * middle - 0.8087 * short,
    )


def lightness(colour: str) -> float:
    return seen(colour, "normal")[0]


def distance(one: tuple[float, ...], two: tuple[float, ...]) -> float:
    return dist(one, two)


async def test_artist_draws_in_a_process_of_its_own():
    assert (await Artist().draw("map", PICTURE.json())).startswith(b"\x89PNG")


async def test_artist_says_why_not():
    with pytest.raises(NotDrawn, match="JSONDecodeError"):
        await Artist().draw("map", "no picture")
    with pytest.raises(NotDrawn, match="not ready within 0 seconds"):
        await Artist(seconds=0).draw("map", PICTURE.json())
