"""The clock's part of docs/benchmarks.md."""

from pathlib import Path

from issuebot.desk.notices.reminders import GATHER, MOST
from tests.benchmarks.deadlines import DUE, IDLE, TICKETS, Watched

HEADING = "## The clock over many open tickets"
IDLE_MOST = 0.01  # of a core
PER_MINUTE = 20  # messages that Telegram lets into a group


def write_deadlines(page: Path, sqlite: Watched, postgres: Watched) -> None:
    """In the place of the last such part, or before the part after the first."""
    text = page.read_text(encoding="utf-8") if page.exists() else ""
    first, *parts = text.split("\n## ")
    others = [f"## {part}" for part in parts if not f"## {part}".startswith(HEADING)]
    page.write_text("\n".join([first.rstrip() + "\n", section(sqlite, postgres), *others]), encoding="utf-8")


def section(sqlite: Watched, postgres: Watched) -> str:
    both = (sqlite, postgres)
    rows = [
        [f"{TICKETS:,} open tickets", "SQLite", "PostgreSQL", "bar"],
        ["---"] * 4,
        ["CPU of a core with nothing due", *(_share(one.idle, IDLE_MOST) for one in both), "< 1 %"],
        ["… of the database server", "—", f"{100 * postgres.server:.2f} %", "—"],
        [f"{DUE} due in one minute: reminded of", *(_is(one.reminded, one.reminded == DUE) for one in both), f"{DUE}"],
        ["… twice", *(_is(one.twice, one.twice == 0) for one in both), "0"],
        ["… messages, groups", *(f"{one.messages}, {one.chats}" for one in both), "—"],
        [
            "… seconds until the last was said",
            *(_is(round(one.seconds), one.seconds <= one.own) for one in both),
            " and ".join(f"≤ {one.own:.0f}" for one in both),
        ],
        ["… most messages to a group in a minute", *(_is(one.most, one.most <= PER_MINUTE) for one in both), "≤ 20"],
        ["… CPU seconds for all of it", *(f"{one.busy:.1f}" for one in both), "—"],
    ]
    table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    return f"""{HEADING}

{table}

- `issuebot run` in earnest, a process of its own, over HTTP to a Telegram that answers at once. Every ticket is open,
  its next reminder some days ahead, but for the {DUE}. Nothing due: {IDLE} s, a minute after the start, with polling,
  the lease and all loops.
- The seconds are counted from when the first is due. The bar is the minute in which they fall due, the {GATHER} s in
  which a reminder waits for others to its group, and what Telegram's {PER_MINUTE} messages a minute make of those to
  the fullest group. A message has {MOST} tickets at most, each with its buttons.
"""


def _is(figure: float, good: bool) -> str:
    return f"{figure} {'✓' if good else '✗ falls short'}"


def _share(part: float, most: float) -> str:
    return f"{100 * part:.2f} % {'✓' if part < most else '✗ falls short'}"
