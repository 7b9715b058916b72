"""QR codes: sharp on a poster, with the white around them without which a camera finds nothing."""

import json
from io import BytesIO

import pytest
from PIL import Image
from segno import make_qr

from issuebot.press.qr import LEAST, QUIET, write_code

LINKS = (
    "https://t.me/b?start=c_a",
    "https://t.me/suishoupai_bot?start=i_" + "x" * 43,
    "https://t.me/b?start=c_" + "y" * 300,
)


def modules_of(picture: Image.Image, link: str) -> list[list[bool]]:
    """Whether each is black, those around the code too."""
    side = len(make_qr(link).matrix) + 2 * QUIET
    each = picture.width // side
    return [
        [picture.getpixel((x * each + each // 2, y * each + each // 2)) == 0 for x in range(side)] for y in range(side)
    ]


@pytest.mark.parametrize("link", LINKS)
def test_code_says_the_link_in_black_on_white(link: str):
    picture = Image.open(BytesIO(write_code(json.dumps({"link": link})))).convert("L")

    rows = modules_of(picture, link)

    assert picture.width == picture.height >= LEAST
    assert {shade for _, shade in picture.getcolors()} == {0, 255}
    assert [row[QUIET:-QUIET] for row in rows[QUIET:-QUIET]] == [
        [bool(one) for one in row] for row in make_qr(link).matrix
    ]
    assert not any(any(row[:QUIET] + row[-QUIET:]) for row in rows)
    assert not any(any(row) for row in rows[:QUIET] + rows[-QUIET:])
