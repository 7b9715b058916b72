"""Before and after as one picture: what stands above the photos is read on a telephone, too."""

from io import BytesIO

import pytest
from PIL import Image

from issuebot.domain.pictures.pair import Pair, Side
from issuebot.press.pair import draw_pair

SIDEWAYS, UPRIGHT, NARROW = (1600, 1200), (900, 1200), (60, 1200)
TELEPHONE = 360  # pixels of a picture in a chat


def photo(size: tuple[int, int]) -> bytes:
    output = BytesIO()
    Image.new("RGB", size, (0, 120, 90)).save(output, format="JPEG")
    return output.getvalue()


def inked(picture: Image.Image) -> tuple[int, int, int, int]:
    """Where something dark stands on the paper above the photos: left, top, right, bottom."""
    box = picture.convert("L").point(lambda grey: 255 * (grey < 60)).getbbox()
    assert box
    return box


@pytest.mark.parametrize("sizes", [(SIDEWAYS, SIDEWAYS), (UPRIGHT, SIDEWAYS), (SIDEWAYS,)])
@pytest.mark.parametrize("labels", [("整改前", "整改后"), ("Before", "After")])
def test_labels_are_read_on_a_telephone(sizes: tuple[tuple[int, int], ...], labels: tuple[str, str]):
    sides = tuple(Side("", label) for label in labels[: len(sizes)])

    drawn = Image.open(BytesIO(draw_pair(Pair(sides), tuple(map(photo, sizes)))))

    _, top, _, bottom = inked(drawn)
    assert (bottom - top) * TELEPHONE / drawn.width >= 9


def test_label_stays_within_a_narrow_photo():
    drawn = Image.open(BytesIO(draw_pair(Pair((Side("", "整改前"),)), (photo(NARROW),))))

    left, _, right, _ = inked(drawn)
    assert left > 0
    assert right < drawn.width
