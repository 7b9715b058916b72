"""A poster: A4, its code readable at three centimetres in grey, Chinese letters that stay inside the page."""

import json
from io import BytesIO

import pytest
from PIL import Image

from issuebot.press.poster import CODE, INCH, WIDE, draw_poster, modules_of
from issuebot.press.qr import QUIET

LINK = "https://t.me/suishoupai_bot?start=c_laochengxiang"
SMALL = 30.0  # millimetres of a side that a telephone still reads
DARK = 150  # of the shades between 90, which is printed for black, and 217, which is for white
LEAST = 0.5  # millimetres of a module; cameras of telephones ask for a third
SAID = {
    "link": LINK,
    "title": ["小区里的事，扫一扫就能报", "Scan and tell us"],
    "name": ["幸福里小区", "Xingfuli"],
    "hint": ["用 Telegram 扫码", "Scan with Telegram"],
    "issuer": ["示范区", "Model District"],
    "steps": [["1 扫一扫", "Scan"], ["2 拍照片", "Send a photo"], ["3 办好了告诉您", "Done"]],
}


def drawn(**said: object) -> Image.Image:
    return Image.open(BytesIO(draw_poster(json.dumps(SAID | {"kind": "png"} | said)))).convert("L")


def code_of(page: Image.Image) -> Image.Image:
    """The square of the page that the code has, with its quiet zone."""
    each = page.width / WIDE
    left, top = (WIDE - CODE) / 2 * each, 97.0 * each
    return page.crop((round(left), round(top), round(left + CODE * each), round(top + CODE * each)))


def test_code_is_read_back_grey_and_small():
    """No decoder is at hand: every module is looked at where a reader samples it, with the quiet zone around them."""
    expected = modules_of(LINK)
    side = round(SMALL / INCH * 300)

    grey = code_of(drawn()).resize((side, side), Image.Resampling.BILINEAR).point(lambda shade: 90 + shade // 2)

    each, pixels = side / len(expected), [grey.tobytes()[row * side : (row + 1) * side] for row in range(side)]
    seen = [
        [pixels[int((y + 0.5) * each)][int((x + 0.5) * each)] < DARK for x in range(len(expected))]
        for y in range(len(expected))
    ]
    assert seen == expected
    assert SMALL / len(expected) >= LEAST


def test_code_has_its_quiet_zone():
    rows = modules_of(LINK)

    edges = rows[:QUIET] + rows[-QUIET:] + [row[:QUIET] + row[-QUIET:] for row in rows]
    assert not any(map(any, edges))


def test_pdf_is_one_vector_page_of_a4():
    paper = draw_poster(json.dumps(SAID | {"kind": "pdf"}))

    assert paper.startswith(b"%PDF")
    assert b"/MediaBox [ 0 0 595.27" in paper
    assert b"/Subtype /Image" not in paper
    assert b"/Count 1" in paper


@pytest.mark.parametrize("name", ["很长的名字" * 12, "A very long name of a community " * 5, "彧堃"])
def test_any_name_stays_on_the_page(name: str):
    page = drawn(name=[name, "Xingfuli"])

    rim = page.crop((0, page.height // 4, 40, page.height * 3 // 4))
    assert rim.getextrema() == (255, 255)
