"""Open tickets as a map."""

from io import BytesIO
from math import ceil
from typing import Any

from issuebot.domain.pictures.open_map import Picture, Spot
from issuebot.press.fonts import families, writable
from issuebot.press.look import (
    ALARM,
    COLOURS,
    FAINT,
    GAP,
    GROUND,
    INK,
    LEGEND,
    LINE,
    MARGIN,
    NAME,
    PAPER,
    TITLE,
    WIDTH,
    draw_chip,
    width_of,
    write,
    write_on_map,
)
from issuebot.press.map.clusters import DOT, FEW, Cluster, Mark, gather
from issuebot.press.map.ground import Ground, lay_out, scale_bar
from issuebot.press.map.labels import LINE as LEADING, ROW, Chip, Label, Obstacle, label_of, place_labels, width_of_row
from issuebot.press.map.marks import draw_bubble_sign, draw_cluster, draw_dot, draw_ring

STEP = LEGEND * 1.6  # from one line of the legend to the next
BAR = 60.0  # the strip below the ground, with the scale
INSET = 70.0  # around all places, for what stands at their edges
LONGEST_BAR = 300.0


def draw(picture: Picture) -> bytes:
    from matplotlib import rcParams
    from matplotlib.figure import Figure

    rcParams["font.family"] = families(_all_text(picture))
    shelf = _in_rows([(spot, label_of(spot, picture.kinds)) for spot in picture.spots if _is_on_shelf(spot)])
    legend = MARGIN * 1.4 + _rows_of_legend(picture) * STEP
    floor = legend + (sum(_height(row) for row in shelf) + LEGEND * 2 if shelf else 0)
    ground = lay_out(picture, MARGIN, floor + BAR, WIDTH - 2 * MARGIN, INSET)
    height = (ground.box.top if ground else floor) + MARGIN + TITLE * 1.6
    figure = Figure(figsize=(WIDTH / 72, height / 72), dpi=72, facecolor=PAPER)
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, WIDTH), ylim=(0, height), frameon=False, xticks=[], yticks=[])
    _write_title(axes, picture, height - MARGIN - TITLE * 0.7)
    _draw_legend(axes, picture, legend - MARGIN * 0.4 - LEGEND)
    _draw_shelf(axes, picture, shelf, floor)
    if ground:
        _draw_ground(axes, picture, ground)
    output = BytesIO()
    figure.savefig(output, format="png", dpi=72, facecolor=PAPER)
    return output.getvalue()


def _all_text(picture: Picture) -> str:
    return "".join([picture.title, *(kind.name for kind in picture.kinds), *(spot.name for spot in picture.spots)])


def _write_title(axes: Any, picture: Picture, y: float) -> None:
    title = writable(picture.title) or picture.figures
    fits = min(1.0, (WIDTH - 2 * MARGIN) / width_of(title, TITLE))
    write(axes, title, (MARGIN, y), TITLE * fits)


def _rows_of_legend(picture: Picture) -> int:
    return ceil((len(picture.kinds) + len(_signs(picture))) / 2)


def _signs(picture: Picture) -> list[str]:
    """What is explained beside the categories, of what is on this picture."""
    bubbles = sum(dot.count for dot in picture.dots) > FEW
    loose = any(sum(spot.loose) for spot in picture.spots if spot.at)
    return ["late", *(["several"] if bubbles else []), *(["loose"] if loose else [])]


def _draw_legend(axes: Any, picture: Picture, top: float) -> None:
    """Two columns: each category's dot, name and figure; then what a ring, a bubble and a chip mean."""
    rows = _rows_of_legend(picture)
    for at, kind in enumerate(picture.kinds):
        x, y = _legend_place(at, rows, top)
        draw_dot(axes, picture, (x + 26, y), at, late=False)
        write(axes, f"{writable(kind.name)}  {kind.count}".strip(), (x + 64, y), LEGEND)
    for at, sign in enumerate(_signs(picture), len(picture.kinds)):
        x, y = _legend_place(at, rows, top)
        wide = _draw_sign(axes, picture, sign, x + 26, y)
        write(axes, writable(getattr(picture.words, sign)), (x + 64 + wide, y), LEGEND)


def _draw_sign(axes: Any, picture: Picture, sign: str, x: float, y: float) -> float:
    """How much wider it is than others."""
    if sign == "several":
        draw_bubble_sign(axes, x, y)
    elif sign == "loose":
        draw_chip(axes, "A 2", (x, y), COLOURS[0])
    elif not any(spot.loose_late for spot in picture.spots):
        draw_ring(axes, x, y, DOT)
    elif not picture.dots:
        draw_chip(axes, "⚠ 2", (x, y), ALARM)
    else:
        draw_ring(axes, x, y, DOT)
        draw_chip(axes, "⚠ 2", (x + 58, y), ALARM)
        return 60.0
    return 0.0


def _legend_place(at: int, rows: int, top: float) -> tuple[float, float]:
    return MARGIN + (at // rows) * WIDTH / 2, top - (at % rows) * STEP


def _draw_ground(axes: Any, picture: Picture, ground: Ground) -> None:
    from matplotlib.patches import Rectangle

    box = ground.box
    wide, tall = box.right - box.left, box.top - box.bottom
    axes.add_patch(Rectangle((box.left, box.bottom), wide, tall, facecolor=GROUND, edgecolor="none"))
    _draw_scale(axes, picture, ground)
    placed = [spot for spot in picture.spots if spot.at]
    for spot in placed:
        _draw_outline(axes, spot, ground, filled=True)
    for spot in placed:
        _draw_outline(axes, spot, ground, filled=False)
    marks = [Mark(*ground.place(dot.at), dot.kind, dot.count, dot.late) for dot in picture.dots]
    clusters = gather(marks, box)
    for cluster in clusters:
        draw_cluster(axes, picture, cluster)
    wanted = [(spot, label_of(spot, picture.kinds), *ground.place(spot.at)) for spot in placed if spot.at]
    covered = [around for cluster in clusters for around in _covered(cluster)]
    for found in place_labels(wanted, covered, box):
        if found.lead:
            ends = zip(found.home, found.lead, strict=True)
            axes.plot(*ends, color=LINE, linewidth=2, zorder=2.5)
        _draw_label(axes, found.label, found.x, found.y)


def _covered(cluster: Cluster) -> list[Obstacle]:
    places = [(cluster.x, cluster.y)] if cluster.count > FEW else [(x, y) for x, y, _, _ in cluster.dots()]
    radius = cluster.radius if cluster.count > FEW else DOT + 5
    return [(x - radius, y - radius, x + radius, y + radius) for x, y in places]


def _draw_scale(axes: Any, picture: Picture, ground: Ground) -> None:
    says, length = scale_bar(ground.scale, LONGEST_BAR)
    left, y = ground.box.left, ground.box.bottom - 24
    axes.plot([left, left, left + length, left + length], [y + 8, y, y, y + 8], color=INK, linewidth=3)
    write(axes, says, (left + length + 14, y + 2), LEGEND - 2, FAINT)
    north = writable(picture.words.north) or "N"
    write(axes, f"{north} ↑", (ground.box.right, y + 2), LEGEND - 2, FAINT, ha="right")


def _draw_outline(axes: Any, spot: Spot, ground: Ground, *, filled: bool) -> None:
    """All are filled before any line is drawn, so that none hides another's."""
    from matplotlib.patches import Circle, PathPatch
    from matplotlib.path import Path

    look = {"facecolor": PAPER, "linewidth": 0} if filled else {"fill": False, "edgecolor": LINE, "linewidth": 2.5}
    if spot.rings:
        corners = [[ground.place(corner) for corner in ring] for ring in spot.rings]
        path = Path.make_compound_path(*(Path(ring, closed=True) for ring in corners))
        axes.add_patch(PathPatch(path, **look))
    elif spot.at:
        radius = max((spot.radius or 0) * ground.scale, GAP)
        axes.add_patch(Circle(ground.place(spot.at), radius, linestyle="solid" if filled else (0, (4, 3)), **look))


def _draw_label(axes: Any, label: Label, x: float, y: float) -> None:
    colour = FAINT if label.faint else INK
    if label.flat:
        _draw_flat(axes, label, x, y, colour)
        return
    base = y + label.size[1] / 2 - GAP / 4
    for line in label.lines:
        write_on_map(axes, line, (x, base - NAME * LEADING / 2), colour)
        base -= NAME * LEADING
    for row in label.rows:
        _draw_row(axes, row, x - width_of_row(row) / 2, base - ROW / 2)
        base -= ROW


def _draw_flat(axes: Any, label: Label, x: float, y: float, colour: str) -> None:
    (line,), left = label.lines, x - label.size[0] / 2
    wide = width_of(line, NAME)
    write_on_map(axes, line, (left + wide / 2, y), colour)
    for row in label.rows:
        _draw_row(axes, row, left + wide + GAP, y)


def _draw_row(axes: Any, row: tuple[Chip, ...], left: float, y: float) -> None:
    for chip in row:
        draw_chip(axes, chip.text, (left + chip.width / 2, y), chip.colour, late=chip.late)
        left += chip.width + GAP / 3


def _is_on_shelf(spot: Spot) -> bool:
    return spot.at is None and bool(sum(spot.loose))


def _in_rows(labels: list[tuple[Spot, Label]]) -> list[list[Label]]:
    rows: list[list[Label]] = []
    for _, label in labels:
        if not rows or sum(one.size[0] + GAP for one in rows[-1]) + label.size[0] > WIDTH - 2 * MARGIN:
            rows.append([])
        rows[-1].append(label)
    return rows


def _height(row: list[Label]) -> float:
    return max(label.size[1] for label in row) + GAP


def _draw_shelf(axes: Any, picture: Picture, rows: list[list[Label]], top: float) -> None:
    """What has no place on the ground: side by side below it."""
    if not rows:
        return
    axes.plot([MARGIN, WIDTH - MARGIN], [top, top], color=LINE, linewidth=2)
    write(axes, writable(picture.words.nowhere), (MARGIN, top - LEGEND), LEGEND, FAINT)
    top -= LEGEND * 2
    for row in rows:
        x = float(MARGIN)
        for label in row:
            wide, tall = label.size
            _draw_label(axes, label, x + wide / 2, top - tall / 2)
            x += wide + GAP
        top -= _height(row)
