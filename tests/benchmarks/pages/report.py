"""The figures beside the bars they are held to: a table for the terminal, the same as a page of docs/."""

import os
import platform
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.benchmarks.crowds.over_http import Carried
from tests.benchmarks.crowds.play import PACE, Played
from tests.benchmarks.crowds.start import TIMES, Started
from tests.benchmarks.districts.history import TICKETS

PAGE = Path(__file__).parents[3] / "docs" / "benchmarks.md"
HEAD = ["", "echo", "issuebot, SQLite", "issuebot, PostgreSQL", "bar"]


@dataclass(frozen=True, slots=True)
class Measured:
    """Of one configuration: what playing and starting it gave, and playing it over HTTP."""

    played: Played
    started: Started
    carried: Carried


def report(
    echo: Measured,
    sqlite: Measured,
    postgres: Measured,
    few: list[float],
    *,
    server: str,
    rounds: tuple[int, ...],
) -> None:
    """`few`: updates/s of either engine in the groups of the sample district."""
    rows = _rows(echo, sqlite, postgres, few, rounds[0])
    table = Table(*HEAD, title="issuebot beside a bare aiogram echo bot")
    for row in rows:
        table.add_row(*row)
    Console(width=120).print(table)
    lines = [HEAD, ["---"] * len(HEAD), *rows]
    body = "\n".join(f"| {' | '.join(row)} |" for row in lines)
    refused = sqlite.played.refused + postgres.played.refused
    strays = sqlite.played.strays + postgres.played.strays
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(f"{_intro(server)}\n{body}\n\n{_notes(rounds, refused, strays)}", encoding="utf-8")


def _rows(echo: Measured, sqlite: Measured, postgres: Measured, few: list[float], updates: int) -> list[list[str]]:
    bots = (echo, sqlite, postgres)
    played, started, carried = zip(*((bot.played, bot.started, bot.carried) for bot in bots), strict=True)
    return [
        ["updates/s", *(f"{p.updates_per_second:,.0f}" for p in played), "—"],
        [
            "ratio to echo",
            *_ratios([p.updates_per_second for p in played], least=[0.2, 0.06]),
            "≥ 0.2 SQLite, ≥ 0.06 PostgreSQL",
        ],
        ["updates/s over HTTP", *(f"{c.updates_per_second:,.0f}" for c in carried), "—"],
        [
            "ratio to echo",
            *_ratios([c.updates_per_second for c in carried], least=[0.2, 0.06]),
            "≥ 0.2 SQLite, ≥ 0.06 PostgreSQL",
        ],
        ["CPU ms per update over HTTP, of the bot alone", *(f"{c.cpu_ms:.2f}" for c in carried), "—"],
        ["updates/s where five groups do all the work", "—", *(f"{figure:,.0f}" for figure in few), "—"],
        ["CPU ms per update", *(f"{p.cpu_ms:.2f}" for p in played), "—"],
        ["… of the database server", "—", "—", f"{played[2].server_ms:.2f}", "—"],
        ["answer, p50 ms", *(f"{p.p50_ms:.1f}" for p in played), "—"],
        ["answer, p95 ms", *(f"{p.p95_ms:.1f}" for p in played), "—"],
        ["answer, p99 ms", *(f"{p.p99_ms:.1f}" for p in played), "—"],
        [f"RSS MB after {updates:,} updates", *(f"{p.rss_mb:.0f}" for p in played), "—"],
        ["ratio to echo", *_ratios([p.rss_mb for p in played], most=1.3), "≤ 1.3"],
        ["start to first getUpdates, s", *(f"{s.seconds:.2f}" for s in started), "—"],
        ["ratio to echo", *_ratios([s.seconds for s in started], most=1.3), "≤ 1.3"],
        ["RSS MB at the first getUpdates", *(f"{s.rss_mb:.0f}" for s in started), "—"],
        ["counted calls per ticket", "—", *(_mark(p.calls_per_round, most=10.005) for p in played[1:]), "≤ 10"],
    ]


def _ratios(figures: list[float], *, least: list[float] | None = None, most: float | None = None) -> list[str]:
    ratios = [figure / figures[0] for figure in figures[1:]]
    return ["1", *(_mark(ratio, least=least[n] if least else None, most=most) for n, ratio in enumerate(ratios))]


def _mark(figure: float, *, least: float | None = None, most: float | None = None) -> str:
    falls_short = (least is not None and figure < least) or (most is not None and figure > most)
    return f"{figure:.2f} {'✗ falls short' if falls_short else '✓'}"


def _intro(server: str) -> str:
    machine = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}"
    return f"""# Benchmarks

Written by `make bench`; nobody edits it. {machine}, SQLite {sqlite3.sqlite_version}, PostgreSQL {server}.
"""


def _notes(rounds: tuple[int, ...], refused: int, strays: int) -> str:
    *most, last = (f"{updates:,}" for updates in rounds)
    runs = f"{', '.join(most)} and {last}"
    return f"""- Both bots talk to the same simulator in their own process, without Telegram's limits and the sender's.
  What the simulator costs is in every figure. Each configuration has processes of its own.
- echo: a message answered by one `sendMessage`, aiogram's own polling. issuebot: whole lives of reports on a real
  database (SQLite with `synchronous = FULL`, PostgreSQL with its defaults): a photo with its caption, 提交, 签收, the
  unit's after-photo with /close, 已解决，满意. That is five updates, ten calls and three answers to buttons for one
  life, where echo has one call for one update. 200 residents at once, who act the moment they see what they need,
  and 48 offices, one for every category in every community of the sample, each in a group of its own. In one group a
  message follows the other, and is written down before the next: with the sample's own units, five groups do all the
  work, and their order is what is measured (Telegram itself lets a bot say 20 things a minute in one group).
- updates/s: the run in the middle of {len(rounds)} ({runs} updates; echo has six runs, of as many), the bots in
  turn. CPU: of the process with bot and simulator, least of the runs; PostgreSQL's server is counted by itself.
- over HTTP: the same lives, bot and Telegram each in a process of its own, the run in the middle of {len(rounds)}
  ({last} updates each), the bots in turn. This is how the bots that issuebot is compared with were measured.
- answer: from the update in Telegram's queue to the call that answers it in the same chat, at {PACE} updates/s, in
  the run with the lowest p95; at full load it would only be the length of the queue.
- RSS: of the longest run; the simulator forgets what is over.
- start: from the start of the process to its first `getUpdates`, over HTTP, both bots as they run in earnest, median
  of {TIMES} with a warm file cache; issuebot with {TICKETS:,} tickets in its database.
- Telegram refused {refused or "none"} of issuebot's calls; {strays or "none"} of its messages came twice.
"""
