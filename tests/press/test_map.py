"""The picture that /map sends: everything on it, nothing over another, on any machine."""

import pytest
from hypothesis import example, given, strategies as st

from issuebot.domain.map_picture import Kind, Picture, Spot, read_picture
from issuebot.press import blocks, fonts
from issuebot.press.drawing import Artist, NotDrawn
from issuebot.press.map import draw
from issuebot.press.places import Box, on_paper

KINDS = (Kind("A", "Torn poster", 4), Kind("–", "No category yet", 1))
SPOTS = (Spot("1", "Xingfuli", (33.87, 115.78), (3, 1), late=2), Spot("2", "老城厢", None, (1, 0)))
PICTURE = Picture("District: 5 open", "5   ⚠ 2", "late", "Nowhere", "N", KINDS, SPOTS)
GROUND = Box(0, 0, 1000, 1000)


def test_picture_travels_as_text():
    assert read_picture(PICTURE.json()) == PICTURE


def test_picture_is_as_wide_as_a_phone():
    drawn = draw(PICTURE)

    assert drawn.startswith(b"\x89PNG")
    assert int.from_bytes(drawn[16:20], "big") == 1080


def test_place_of_no_known_name_has_its_number(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(fonts, "_chinese", lambda: ())
    fonts._letters.cache_clear()

    names = [block.name for block in blocks.blocks_of(SPOTS, KINDS)]

    fonts._letters.cache_clear()
    assert names == ["1 Xingfuli", "2"]


@example([(33.875, 115.75)] * 10 + [(33.8125, 115.75)])  # all in one line, and most of them in one spot
@given(st.lists(st.tuples(st.floats(33.8, 33.9), st.floats(115.7, 115.8)), min_size=1, max_size=20))
def test_circles_stay_apart_on_the_ground(at):
    sizes = [(150.0, 100.0)] * len(at)

    middles = on_paper(at, sizes, GROUND)

    assert all(75 - 1e-6 <= x <= 925 + 1e-6 and 50 - 1e-6 <= y <= 950 + 1e-6 for x, y in middles)
    for number, (x, y) in enumerate(middles):
        assert all(abs(x - a) > 140 or abs(y - b) > 90 for a, b in middles[:number])


async def test_artist_draws_in_a_process_of_its_own():
    assert (await Artist().draw_map(PICTURE.json())).startswith(b"\x89PNG")


async def test_artist_says_why_not():
    with pytest.raises(NotDrawn, match="JSONDecodeError"):
        await Artist().draw_map("no picture")
    with pytest.raises(NotDrawn, match="not ready within 0 seconds"):
        await Artist(seconds=0).draw_map(PICTURE.json())
