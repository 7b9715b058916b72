"""Open tickets as a picture: `python -m issuebot.press.map` reads a `Picture` in JSON and writes a PNG."""

import sys
from io import BytesIO
from math import ceil
from typing import Any

from issuebot.domain.map_picture import Picture, read_picture
from issuebot.press.blocks import CHIP, DARK, GAP, NAME, Block, Chip, blocks_of, colour_of, width_of, width_of_chips
from issuebot.press.fonts import families, writable
from issuebot.press.places import Box, on_paper

WIDTH, LOWEST, HIGHEST = 1080, 620, 1800  # of the ground: the picture is higher by its title and its legend
MARGIN, TITLE, FIGURE, LEGEND = 36, 46, 36, 30
INK, FAINT, PAPER, ALARM = "#1d2327", "#7d858c", "#fbfaf7", "#a8071a"


def draw(picture: Picture) -> bytes:
    from matplotlib import rcParams
    from matplotlib.figure import Figure

    rcParams["font.family"] = families()
    blocks = blocks_of(picture.spots, picture.kinds)
    placed = [block for block in blocks if block.spot.at]
    lost = _in_rows([block for block in blocks if not block.spot.at])
    legend = MARGIN * 1.5 + _rows_of_legend(picture) * LEGEND * 1.6
    shelf = sum(max(block.size[1] for block in row) for row in lost) + LEGEND * 1.8 if lost else 0
    ground = Box(MARGIN, legend + shelf + MARGIN, WIDTH - MARGIN, legend + shelf + MARGIN + _height_of(placed))
    height = ground.top + MARGIN + TITLE * 1.6
    figure = Figure(figsize=(WIDTH / 72, height / 72), dpi=72, facecolor=PAPER)
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, WIDTH), ylim=(0, height), frameon=False, xticks=[], yticks=[])
    _write_title(axes, picture, height - MARGIN - TITLE * 0.8)
    _draw_legend(axes, picture, legend - MARGIN * 0.5 - LEGEND)
    _draw_placed(axes, placed, ground)
    _draw_lost(axes, picture, lost, legend + shelf)
    output = BytesIO()
    figure.savefig(output, format="png", dpi=72, facecolor=PAPER)
    return output.getvalue()


def _height_of(placed: list[Block]) -> float:
    """How high the map is: twice the room that its blocks fill, in the limits of what a phone shows well."""
    filled = sum(block.size[0] * block.size[1] for block in placed)
    return min(max(2 * filled / (WIDTH - 2 * MARGIN), LOWEST), HIGHEST) if placed else 0


def _in_rows(blocks: list[Block]) -> list[list[Block]]:
    rows: list[list[Block]] = []
    for block in blocks:
        if not rows or sum(one.size[0] for one in rows[-1]) + block.size[0] > WIDTH - 2 * MARGIN:
            rows.append([])
        rows[-1].append(block)
    return rows


def _rows_of_legend(picture: Picture) -> int:
    return ceil((len(picture.kinds) + 1) / 2)


def _write_title(axes: Any, picture: Picture, y: float) -> None:
    title = picture.title if writable(picture.title) else picture.figures
    fits = min(1.0, (WIDTH - 5 * MARGIN) / (1.15 * width_of(title, TITLE)))
    axes.text(MARGIN, y, title, fontsize=TITLE * fits, color=INK, fontweight="bold", va="center")
    north = picture.north if writable(picture.north) else "N"
    axes.text(WIDTH - MARGIN, y, f"{north} ↑", fontsize=LEGEND, color=FAINT, ha="right", va="center")


def _draw_legend(axes: Any, picture: Picture, top: float) -> None:
    """Two columns: each category's letter, name and figure; last what the mark of the late ones means."""
    rows = _rows_of_legend(picture)
    for at, kind in enumerate(picture.kinds):
        x, y = _legend_place(at, rows, top)
        _draw_chip(axes, Chip(kind.letter, colour_of(picture.kinds, at), kind.count), x + 20, y)
        text = f"{kind.name}  {kind.count}" if writable(kind.name) else str(kind.count)
        axes.text(x + 52, y, text, fontsize=LEGEND, color=INK, va="center")
    x, y = _legend_place(len(picture.kinds), rows, top)
    _draw_badge(axes, "⚠", x + 20, y)
    if writable(picture.late):
        axes.text(x + 52, y, picture.late, fontsize=LEGEND, color=INK, va="center")


def _legend_place(at: int, rows: int, top: float) -> tuple[float, float]:
    return MARGIN + (at // rows) * WIDTH / 2, top - (at % rows) * LEGEND * 1.6


def _draw_placed(axes: Any, placed: list[Block], ground: Box) -> None:
    if placed:
        middles = on_paper([block.spot.at or (0, 0) for block in placed], [block.size for block in placed], ground)
        for block, (x, y) in zip(placed, middles, strict=True):
            _draw_block(axes, block, x, y)


def _draw_lost(axes: Any, picture: Picture, rows: list[list[Block]], top: float) -> None:
    """What has no place on the ground: side by side below it."""
    if not rows:
        return
    axes.plot([MARGIN, WIDTH - MARGIN], [top, top], color="#d9d6ce", linewidth=2)
    if writable(picture.nowhere):
        axes.text(MARGIN, top - LEGEND, picture.nowhere, fontsize=LEGEND, color=FAINT, va="center")
    top -= LEGEND * 1.8
    for row in rows:
        height, x = max(block.size[1] for block in row), float(MARGIN)
        for block in row:
            _draw_block(axes, block, x + block.size[0] / 2, top - block.size[1] / 2)
            x += block.size[0] + GAP
        top -= height


def _draw_block(axes: Any, block: Block, x: float, y: float) -> None:
    middle = y + block.size[1] / 2 - GAP / 2 - block.radius
    _draw_circle(axes, block, x, middle)
    if block.spot.late:
        _draw_badge(axes, f"⚠ {block.spot.late}", x + block.radius * 0.8, middle + block.radius * 0.7)
    base = middle - block.radius - NAME * 0.8
    axes.text(x, base, block.name, fontsize=NAME, **_centred(INK if block.spot.total else FAINT))
    for row in block.rows:
        base -= CHIP * 1.6
        left = x - width_of_chips(row) / 2
        for chip in row:
            _draw_chip(axes, chip, left + chip.width / 2, base)
            left += chip.width + GAP / 2


def _draw_circle(axes: Any, block: Block, x: float, y: float) -> None:
    """A ring that shares out the categories around how many there are; faint where nothing is open."""
    from matplotlib.patches import Circle, Wedge

    total, start, ring = block.spot.total, 90.0, max(14.0, block.radius * 0.3)
    for chip in (chip for row in block.rows for chip in row):
        end = start - 360 * chip.count / total
        look = {"facecolor": chip.colour, "edgecolor": PAPER, "linewidth": 2}
        axes.add_patch(Wedge((x, y), block.radius, end, start, width=ring, **look))
        start = end
    inner, edge = (block.radius - ring, "none") if total else (block.radius, "#c9ced2")
    axes.add_patch(Circle((x, y), inner, facecolor="white", edgecolor=edge, linewidth=2))
    size = FIGURE if total else CHIP
    axes.text(x, y, str(total), fontsize=size, **_centred(INK if total else FAINT, bold=True))


def _draw_chip(axes: Any, chip: Chip, x: float, y: float) -> None:
    box = {"boxstyle": "round,pad=0.22,rounding_size=0.3", "facecolor": chip.colour, "edgecolor": "none"}
    colour = "white" if chip.colour in DARK else INK
    axes.text(x, y, chip.text, fontsize=CHIP, bbox=box, **_centred(colour, bold=True))


def _draw_badge(axes: Any, text: str, x: float, y: float) -> None:
    box = {"boxstyle": "round,pad=0.2,rounding_size=0.5", "facecolor": ALARM, "edgecolor": PAPER, "linewidth": 3}
    axes.text(x, y, text, fontsize=CHIP, bbox=box, **_centred("white", bold=True))


def _centred(colour: str, *, bold: bool = False) -> dict[str, Any]:
    return {"color": colour, "ha": "center", "va": "center", "fontweight": "bold" if bold else "normal"}


def main() -> None:
    sys.stdout.buffer.write(draw(read_picture(sys.stdin.buffer.read().decode())))


if __name__ == "__main__":
    main()
