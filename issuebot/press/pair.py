"""Before and after as one picture: `python -m issuebot.press.pair` reads a `Pair` in JSON and writes a JPEG.

Only pixels go from the photos into the picture, which is drawn on new ground: no date, place or camera comes along.
What is covered is filled before it is drawn, so that nothing of it is in the file.
"""

import sys
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont, ImageOps

from issuebot.domain.pictures.pair import Pair, Side, read_pair
from issuebot.domain.publicity.covering import COLUMNS, ROWS
from issuebot.press.fonts import FILE

HEIGHT, WIDEST, GRID = 900, 1600, 1200  # pixels: of a side of a pair, and of the longer side below a grid
GAP, BAND, LETTERS = 12, 150, 100  # two photos side by side are 2,400 pixels: on a telephone a letter has 15
PAPER, INK, COVER = (255, 255, 255), (29, 35, 39), (110, 110, 110)
LINE, SHADOW = (255, 255, 255), (0, 0, 0)
LARGEST = 60_000_000  # pixels: what is larger is no photo from a telephone


def draw_pair(pair: Pair, given: tuple[bytes, ...]) -> bytes:
    Image.MAX_IMAGE_PIXELS = LARGEST
    if not pair.sides:
        return _blank()
    drawn = [_draw_side(side, content, pair) for side, content in zip(pair.sides, given, strict=True)]
    picture = Image.new(
        "RGB", (sum(one.width for one in drawn) + GAP * (len(drawn) - 1), max(one.height for one in drawn)), PAPER
    )
    left = 0
    for one in drawn:
        picture.paste(one, (left, 0))
        left += one.width + GAP
    return _written(picture)


def _blank() -> bytes:
    """In the place of what was taken back."""
    return _written(Image.new("RGB", (WIDEST // 2, HEIGHT // 2), PAPER))


def _written(picture: Image.Image) -> bytes:
    output = BytesIO()
    picture.save(output, format="JPEG", quality=85)
    return output.getvalue()


def _draw_side(side: Side, content: bytes, pair: Pair) -> Image.Image:
    with Image.open(BytesIO(content)) as opened:
        upright = ImageOps.exif_transpose(opened).convert("RGB")
    size = _size(upright, grid=pair.grid)
    band = 0 if pair.grid else BAND
    ground = Image.new("RGB", (size[0], size[1] + band), PAPER)
    photo = _cover(upright, side.covered).resize(size, Image.Resampling.LANCZOS)
    ground.paste(_cover(photo, side.covered), (0, band))
    pen = ImageDraw.Draw(ground)
    if pair.grid:
        _draw_grid(pen, size)
    else:
        pen.text((size[0] / 2, band / 2), side.label, INK, _font(min(LETTERS, size[0] // 4)), anchor="mm")
    return ground


def _size(photo: Image.Image, *, grid: bool) -> tuple[int, int]:
    """So that it fills what there is of room; never so narrow that Telegram refuses it."""
    scale = GRID / max(photo.size) if grid else min(HEIGHT / photo.height, WIDEST / photo.width)
    return max(round(photo.width * scale), HEIGHT // 8), max(round(photo.height * scale), HEIGHT // 8)


def _cover(photo: Image.Image, cells: tuple[str, ...]) -> Image.Image:
    """Before the photo is made smaller, so that nothing of a cell runs into its neighbours; and once more after that,
    to its last pixel.
    """
    pen = ImageDraw.Draw(photo)
    for cell in cells:
        column, row = COLUMNS.index(cell[0]), int(cell[1:]) - 1
        left, right = column * photo.width // len(COLUMNS), -(-(column + 1) * photo.width // len(COLUMNS))
        top, bottom = row * photo.height // ROWS, -(-(row + 1) * photo.height // ROWS)
        pen.rectangle((left, top, right - 1, bottom - 1), fill=COVER)
    return photo


def _draw_grid(pen: ImageDraw.ImageDraw, size: tuple[int, int]) -> None:
    wide, tall = size
    font = _font(max(20, min(wide // len(COLUMNS), tall // ROWS) // 4))
    for at in range(1, len(COLUMNS)):
        _draw_line(pen, (at * wide // len(COLUMNS), 0), (at * wide // len(COLUMNS), tall))
    for at in range(1, ROWS):
        _draw_line(pen, (0, at * tall // ROWS), (wide, at * tall // ROWS))
    for row in range(ROWS):
        for column, letter in enumerate(COLUMNS):
            corner = (column * wide // len(COLUMNS) + 6, row * tall // ROWS + 4)
            pen.text(corner, f"{letter}{row + 1}", LINE, font, stroke_width=3, stroke_fill=SHADOW)


def _draw_line(pen: ImageDraw.ImageDraw, start: tuple[int, int], end: tuple[int, int]) -> None:
    pen.line((start, end), fill=SHADOW, width=4)
    pen.line((start, end), fill=LINE, width=2)


def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FILE), size)


def write_pair(text: str) -> bytes:
    return draw_pair(*read_pair(text))


def main() -> None:
    sys.stdout.buffer.write(write_pair(sys.stdin.buffer.read().decode()))


if __name__ == "__main__":
    main()
