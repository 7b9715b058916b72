"""Writes moves.md and moves.svg from the table of moves: `make docs`; a test says when the table is newer."""

from html import escape
from pathlib import Path

from issuebot.domain.ticket import MOVES, OPEN, OVER, Move, Role, Status

HERE = Path(__file__).parent
BOX = (120, 44)
FRAME = (30, 40, 420, 430)  # around the open statuses
PLACES = {
    "new": (130, 110),
    "assigned": (130, 250),
    "accepted": (130, 400),
    "waiting": (390, 325),
    "resolved": (620, 200),
    "closed": (910, 200),
    "withdrawn": (620, 85),
    "declined": (620, 360),
    "merged": (620, 440),
    "open": (240, 255),
}
SHOWN = {
    "new": "待派单",
    "assigned": "待签收",
    "accepted": "办理中",
    "waiting": "待居民补充",
    "resolved": "已办结·待回访",
    "closed": "已结案",
    "declined": "不予受理",
    "merged": "已并单",
    "withdrawn": "已撤回",
}
# How each arrow bends (pixels to its left), and by how much its words stand beside it.
BENDS = {
    ("new", "assigned"): (30, 34),
    ("assigned", "new"): (30, -34),
    ("assigned", "accepted"): (30, 34),
    ("accepted", "assigned"): (30, -34),
    ("accepted", "new"): (-170, 26),
    ("assigned", "waiting"): (44, 40),
    ("accepted", "waiting"): (-46, 14),
    ("waiting", "assigned"): (-8, 0),
    ("waiting", "accepted"): (-8, 0),
    ("open", "resolved"): (0, 0),
    ("open", "declined"): (0, 0),
    ("open", "merged"): (0, 0),
    ("new", "withdrawn"): (0, 60),
    ("assigned", "withdrawn"): (20, 60),
    ("resolved", "closed"): (0, 0),
    ("resolved", "open"): (60, 0),
    ("closed", "open"): (130, 0),
}
TIP = (
    '<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">'
    '<path d="M0 0 10 5 0 10z" fill="#555"/></marker></defs>'
)
ELSEWHERE = {"category", "reopen"}  # said in words below the picture: they would cross everything


def edges() -> dict[tuple[str, str], list[str]]:
    """From and to → the moves; the four open statuses together are one start, those that are over another."""
    found: dict[tuple[str, str], list[str]] = {}
    for name, move in MOVES.items():
        for start in _starts(move):
            for end in _ends(start, move):
                if start != end and name not in ELSEWHERE:
                    found.setdefault((start, end), []).append(name)
    return found


def _ends(start: str, move: Move) -> list[str]:
    back = start not in OPEN and len(move.ends) > 1
    return ["open"] if back else [str(end) for end in move.ends]


def _starts(move: Move) -> list[str]:
    if move.starts >= OPEN and move.ends and move.ends[0] not in OPEN:
        return ["open", *sorted(str(status) for status in move.starts - OPEN)]
    return [str(status) for status in Status if status in move.starts]


def page() -> str:
    """The table as a page."""
    lines = [
        "# The moves of a ticket",
        "",
        "Made from the one table in `issuebot/domain/ticket.py` by `make docs`; a test compares them.",
        "",
        "![Every move of a ticket](moves.svg)",
        "",
        "| move | who | from | to | needs | why |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    return "\n".join([*lines, *(_row(name, move) for name, move in MOVES.items()), ""])


def _row(name: str, move: Move) -> str:
    who = ", ".join(str(role) for role in Role if role in move.who)
    starts = _named(move.starts)
    ends = " or ".join(str(end) for end in move.ends) or "stays"
    needs = ", ".join(sorted(str(need) for need in move.needs))
    return f"| `{name}` | {who} | {starts} | {ends} | {needs} | {move.why} |"


def _named(starts: frozenset[Status]) -> str:
    if starts == frozenset(Status):
        return "any"
    names = ["any open"] if starts >= OPEN else []
    rest = starts - OPEN if names else starts
    return ", ".join([*names, *(str(status) for status in Status if status in rest)])


def picture() -> str:
    """Statuses as boxes, moves as arrows; what leaves the status as it is stands below."""
    stays = ", ".join(name for name, move in MOVES.items() if not move.ends)
    over = ", ".join(str(status) for status in Status if status in OVER)
    x, y, width, height = FRAME
    parts = [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 560" font-family="sans-serif" font-size="14">',
        TIP,
        '<rect width="1000" height="560" fill="#fff"/>',
        f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="14" fill="#f3f7ff" stroke="#9ab"/>',
        f'<text x="{x + 14}" y="{y + 22}" fill="#567">open</text>',
        *(_arrow(ends, moves) for ends, moves in edges().items()),
        *(_box(str(status)) for status in Status),
        f'<text x="30" y="505" fill="#333">reopen: from {over} back to assigned or new</text>',
        '<text x="30" y="526" fill="#333">back to open: assigned, or new where no unit can be reached</text>',
        f'<text x="30" y="547" fill="#333">the status stays: {stays}; category routes again</text>',
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _box(status: str) -> str:
    (x, y), (width, height) = PLACES[status], BOX
    colour = "#dff0d8" if Status(status) in OVER else "#fff"
    return (
        f'<rect x="{x - width / 2}" y="{y - height / 2}" width="{width}" height="{height}" rx="8" fill="{colour}"'
        f' stroke="#456"/><text x="{x}" y="{y - 3}" text-anchor="middle" font-weight="bold">{status}</text>'
        f'<text x="{x}" y="{y + 15}" text-anchor="middle" font-size="12" fill="#555">{SHOWN[status]}</text>'
    )


def _arrow(ends: tuple[str, str], moves: list[str]) -> str:
    start, end = _border(ends[0], ends[1]), _border(ends[1], ends[0])
    bend, aside = BENDS[ends]
    (ax, ay), (bx, by) = start, end
    length = max(((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5, 1)
    cx, cy = (ax + bx) / 2 + bend * (by - ay) / length, (ay + by) / 2 - bend * (bx - ax) / length
    tx, ty = ((p + 2 * c + q) / 4 for p, c, q in ((ax, cx, bx), (ay, cy, by)))
    words = escape(", ".join(moves))
    return (
        f'<path d="M{ax:.0f} {ay:.0f} Q{cx:.0f} {cy:.0f} {bx:.0f} {by:.0f}" fill="none" stroke="#555"'
        f' marker-end="url(#tip)"/>'
        f'<text x="{tx + aside:.0f}" y="{ty:.0f}" text-anchor="middle" fill="#036" font-size="12"'
        f' stroke="#fff" stroke-width="3" paint-order="stroke">{words}</text>'
    )


def _border(status: str, other: str) -> tuple[float, float]:
    """Where the line to the other box leaves this one."""
    (x, y), (ox, oy) = PLACES[status], PLACES[other]
    if status == "open":
        return float(FRAME[0] + FRAME[2]), oy
    width, height = BOX
    if other == "open":
        return x - width / 2, y
    dx, dy = ox - x, oy - y
    scale = min(width / 2 / abs(dx) if dx else 9e9, height / 2 / abs(dy) if dy else 9e9)
    return x + dx * scale, y + dy * scale


if __name__ == "__main__":
    (HERE / "moves.md").write_text(page(), encoding="utf-8")
    (HERE / "moves.svg").write_text(picture(), encoding="utf-8")
