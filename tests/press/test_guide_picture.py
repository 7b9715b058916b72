"""A picture of the guide keeps its pixels, upright, and nothing beside them."""

from io import BytesIO

import pytest
from PIL import Image, UnidentifiedImageError

from issuebot.press.guide_picture import SIDE, write_picture

RED, BLUE, WHITE = (200, 30, 30), (30, 30, 200), (255, 255, 255)
NEAR = 24  # of 255


def encoded(picture: Image.Image, kind: str, **more: object) -> bytes:
    output = BytesIO()
    picture.save(output, format=kind, **more)
    return output.getvalue()


def made(content: bytes) -> Image.Image:
    return Image.open(BytesIO(write_picture(content)))


def is_near(picture: Image.Image, at: tuple[int, int], colour: tuple[int, int, int]) -> bool:
    found = picture.convert("RGB").crop((*at, at[0] + 1, at[1] + 1)).tobytes()
    return all(abs(a - b) < NEAR for a, b in zip(found, colour, strict=True))


def test_camera_and_place_are_gone():
    exif = Image.Exif()
    exif[0x010E] = "Canon 33.87N"
    exif.get_ifd(0x8825)[1] = "N"

    content = write_picture(encoded(Image.new("RGB", (400, 300), RED), "JPEG", exif=exif, comment=b"Canon"))

    assert not any(word in content for word in (b"Canon", b"Exif", b"GPS", b"ICC"))


def test_turned_photo_stands_upright():
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held on its side

    assert made(encoded(Image.new("RGB", (400, 300), RED), "JPEG", exif=exif)).size == (300, 400)


def test_transparent_is_white_not_black():
    glass = Image.new("RGBA", (100, 100), (0, 0, 0, 0))
    glass.paste((*RED, 255), (0, 0, 50, 100))

    shown = made(encoded(glass, "PNG"))

    assert is_near(shown, (10, 50), RED)
    assert is_near(shown, (90, 50), WHITE)


def test_moving_picture_shows_its_first():
    frames = [Image.new("RGB", (80, 80), colour) for colour in (RED, BLUE)]

    assert is_near(made(encoded(frames[0], "GIF", save_all=True, append_images=frames[1:])), (40, 40), RED)


def test_large_one_is_made_smaller():
    assert made(encoded(Image.new("RGB", (5000, 2500), RED), "PNG")).size == (SIDE, SIDE // 2)


def test_thread_is_set_on_white():
    wide, tall = made(encoded(Image.new("RGB", (1200, 3), RED), "PNG")).size

    assert wide / tall <= 15


def test_what_is_no_picture_is_refused():
    with pytest.raises(UnidentifiedImageError):
        write_picture(b"\x00\x00\x00\x18ftypheic")
