"""The lists' part of docs/benchmarks.md: a table of what each takes in a small district and in a large one."""

import os
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from tests.benchmarks.lists import ROUNDS, SIZES, TIMES, Timed, by_command
from tests.benchmarks.pairing import COMMUNITIES, TICKETS, TIMES as TIMES_FIRST

HEADING = "## Lists in a small district and in a large one"
MOST = 1.5
MOST_FIRST = 50
SMALL, LARGE = (f"{size:,}" for size in SIZES)
HEAD = [
    "p95, ms",
    *(f"{engine}, {size}" for engine in ("SQLite", "PostgreSQL") for size in (SMALL, LARGE)),
    "ratio SQLite",
    "ratio PostgreSQL",
]


def write_lists(
    page: Path, sqlite: Sequence[Timed], postgres: Sequence[Timed], paired: Sequence[Sequence[float]]
) -> None:
    """In the place of the last such part, or at the end. `paired`: what the first list of such a unit took."""
    others = page.read_text(encoding="utf-8").partition(HEADING)[0].rstrip() if page.exists() else ""
    page.write_text(f"{others}\n\n{section(sqlite, postgres, paired)}", encoding="utf-8")


def section(sqlite: Sequence[Timed], postgres: Sequence[Timed], paired: Sequence[Sequence[float]]) -> str:
    return f"""{HEADING}

{_table(by_command(sqlite), by_command(postgres))}

- The bar: the p95 of each command over {LARGE} tickets is at most {MOST} × that over {SMALL}, all of its lists below
  taken as often. Three tickets of ten are open, so that the large district has some 60,000 of them. Loaded from a
  fresh database in one read and rendered, as the sender does it; {ROUNDS} rounds of {TIMES}, both districts in turn,
  and of each list the round with the lowest p95.
- The machine's load at the end was {os.getloadavg()[0]:.0f} on {os.cpu_count()} cores: above their number, a p95
  is also what other work took away.

{_table(sqlite, postgres)}

- `/queue` is the whole list with its page and all counts; chosen are, in turn, every unit, community and category.
- Three lists are not the same message in both: with everything chosen nothing is left of the small district and a whole
  page of the large one; with a place one ticket is found or none there, and more than thirty here; rare words are in
  twenty there, and here in more than the forty that are compared.

| first `/queue` of a unit paired with {COMMUNITIES} communities, {TICKETS:,} tickets | SQLite | PostgreSQL | bar |
| --- | --- | --- | --- |
| ms, the middle of {TIMES_FIRST} | {" | ".join(_first(times) for times in paired)} | < {MOST_FIRST} |

- First: each time on new connections, which have prepared no statement; the district is known, as after every start.
  Every second ticket is in one of these communities.
"""


def _first(times: Sequence[float]) -> str:
    middle = median(times)
    return f"{middle:.0f} {'✓' if middle < MOST_FIRST else '✗ falls short'}"


def _table(sqlite: Sequence[Timed], postgres: Sequence[Timed]) -> str:
    rows = [HEAD, ["---"] * len(HEAD)]
    for here, there in zip(sqlite, postgres, strict=True):
        times = [f"{time:.1f}" for one in (here, there) for time in (one.small, one.large)]
        rows.append([here.what, *times, *(_mark(one.ratio) for one in (here, there))])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _mark(ratio: float) -> str:
    return f"{ratio:.2f} {'✓' if ratio <= MOST else '✗ falls short'}"
