"""A poster: A4, its code readable at three centimetres in grey, Chinese letters that stay inside the page."""

import json
from io import BytesIO

import pytest
import zxingcpp
from PIL import Image, ImageFilter

from issuebot.press.poster import CODE, INCH, WIDE, draw_poster, modules_of
from issuebot.press.qr import QUIET, write_code

LINK = "https://t.me/suishoupai_bot?start=c_laochengxiang"
SMALL = 30.0  # millimetres of a side that a telephone still reads
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


def printed(page: Image.Image, side: float, dpi: int) -> Image.Image:
    """So wide in millimetres, in grey: 90 is printed for black, 217 for white, and the camera shakes a little."""
    pixels = round(side / INCH * dpi)
    small = page.resize((pixels, pixels * page.height // page.width), Image.Resampling.BILINEAR)
    return small.point(lambda shade: 90 + shade // 2).filter(ImageFilter.GaussianBlur(0.7))


@pytest.mark.parametrize("degrees", [0, 7, 90])
def test_code_is_read_back_grey_and_small(degrees: float):
    print_of_it = printed(code_of(drawn()), SMALL, 200).rotate(degrees, expand=True, fillcolor=217)

    [read] = zxingcpp.read_barcodes(print_of_it)

    assert read.text == LINK
    assert SMALL / len(modules_of(LINK)) >= LEAST


def test_code_is_read_on_a_whole_page():
    page = drawn(name=["很长的名字" * 12, "Xingfuli"])

    assert [one.text for one in zxingcpp.read_barcodes(printed(page, WIDE, 100))] == [LINK]


@pytest.mark.parametrize("link", ["https://t.me/b?start=c_a", "https://t.me/b?start=c_" + "y" * 64])
def test_code_sent_in_chat_is_read_back(link: str):
    picture = Image.open(BytesIO(write_code(json.dumps({"link": link}))))

    assert [one.text for one in zxingcpp.read_barcodes(picture.resize((240, 240)))] == [link]


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


@pytest.mark.parametrize("name", ["很长的名字" * 12, "A very long name of a community " * 5, "彧堃", "五元$5区_{到$6"])
def test_any_name_stays_on_the_page(name: str):
    page = drawn(name=[name, "Xingfuli"])

    rim = page.crop((0, page.height // 4, 40, page.height * 3 // 4))
    assert rim.getextrema() == (255, 255)
