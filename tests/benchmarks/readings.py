"""How long it takes to read a message, usual and hostile: processor time, so that other work counts little."""

import time
from collections.abc import Callable, Sequence

from rich.console import Console
from rich.table import Table

from tests.domain.language.test_danger_score import HALVES, messages
from tests.domain.language.test_reading_cost import HOSTILE, MESSAGE, READINGS

MOST_MS = 20.0
TIMES = 3


def time_readings() -> None:
    """Of each reading the slowest hostile text, and what a usual message takes; the best of a few times."""
    usual = [words for _, words in messages(*HALVES)]
    hostile = [(unit * MESSAGE)[:MESSAGE] for unit in HOSTILE]
    table = Table("ms", "usual message", f"slowest of {len(HOSTILE)} hostile ones", "made of", "bar")
    for name, reading in READINGS.items():
        reading("3号楼门口")  # its tables are read
        mean = min(_time(reading, usual, number) for number in range(TIMES)) / len(usual)
        slowest, words = max((min(_time(reading, [text], n) for n in range(TIMES)), text) for text in hostile)
        mark = "✓" if slowest <= MOST_MS else "✗ falls short"
        table.add_row(name, f"{mean:.2f}", f"{slowest:.1f}", repr(words[:12]), f"{MOST_MS:.0f} {mark}")
    Console().print(table)


def _time(reading: Callable[[str], object], texts: Sequence[str], number: int) -> float:
    """Milliseconds for all of them, none of which was read before."""
    fresh = [f"{number}{text}"[:MESSAGE] for text in texts]
    begin = time.process_time()
    for text in fresh:
        reading(text)
    return (time.process_time() - begin) * 1000


if __name__ == "__main__":
    time_readings()
