"""How tickets stand on the map: each as a dot of its category, many at one place as one bubble, a ring where late."""

from typing import Any

from issuebot.domain.pictures.open_map import Picture
from issuebot.press.look import ALARM, COLOURS, INK, PAPER, colour_of, draw_figure, ink_on
from issuebot.press.map.clusters import DOT, FEW, Cluster


def draw_cluster(axes: Any, picture: Picture, cluster: Cluster) -> None:
    if cluster.count > FEW:
        _draw_bubble(axes, picture, cluster)
        return
    for x, y, kind, late in cluster.dots():
        draw_dot(axes, picture, (x, y), kind, late=late)


def draw_dot(axes: Any, picture: Picture, at: tuple[float, float], kind: int, *, late: bool) -> None:
    from matplotlib.patches import Circle

    colour = colour_of(picture.kinds, kind)
    if late:
        draw_ring(axes, *at, DOT)
    axes.add_patch(Circle(at, DOT, facecolor=colour, edgecolor="white", linewidth=2, zorder=4))
    draw_figure(axes, picture.kinds[kind].letter, at, 18, ink_on(colour))


def draw_ring(axes: Any, x: float, y: float, radius: float) -> None:
    from matplotlib.patches import Circle

    axes.add_patch(Circle((x, y), radius + 2.5, facecolor="white", edgecolor=ALARM, linewidth=5, zorder=3))


def _draw_bubble(axes: Any, picture: Picture, cluster: Cluster) -> None:
    """A ring that shares out the categories around how many there are, and around it one of how many are late."""
    from matplotlib.patches import Circle, Wedge

    radius, start = cluster.radius - 8, 90.0
    at = (cluster.x, cluster.y)
    axes.add_patch(Circle(at, radius + 8, facecolor=PAPER, edgecolor="none", zorder=3))
    if cluster.late:
        end = 90 - 360 * cluster.late / cluster.count
        axes.add_patch(Wedge(at, radius + 8, end, 90, width=6, facecolor=ALARM, edgecolor="none", zorder=3))
    for kind, count in cluster.shares():
        end = start - 360 * count / cluster.count
        look = {"facecolor": colour_of(picture.kinds, kind), "edgecolor": PAPER, "linewidth": 1.5, "zorder": 4}
        axes.add_patch(Wedge(at, radius, end, start, width=11, **look))
        start = end
    text = str(cluster.count)
    draw_figure(axes, text, at, min(26, 2 * (radius - 13) / (0.72 * len(text))), INK)


def draw_bubble_sign(axes: Any, x: float, y: float) -> None:
    from matplotlib.patches import Wedge

    for at, colour in enumerate((COLOURS[0], COLOURS[1], COLOURS[4])):
        axes.add_patch(Wedge((x, y), 20, 90 + at * 120, 210 + at * 120, width=7, facecolor=colour, edgecolor=PAPER))
    draw_figure(axes, "9", (x, y), 18, INK)
