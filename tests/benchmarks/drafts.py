"""How long one fold of a draft takes, which each of its messages costs: processor time, of words not read before."""

import random
import time
from functools import partial
from statistics import median

from rich.console import Console
from rich.table import Table

from issuebot.domain.draft import Chosen, Piece, Spot, fold
from issuebot.domain.language.guesses import learned
from issuebot.domain.language.guesses.lessons import Lesson, Lessons
from tests.domain.guessing.test_guess_scores import DISTRICT, HALVES, told

BARS_MS = {"usual": 0.4, "1,000 characters": 2.0}
LONG = 1000  # characters
DRAFTS, TIMES = 100, 7
LESSONS = Lessons(DISTRICT).after(
    (),
    [Lesson(n, one.words, one.fitting[0] or "", 1.0, "li") for n, one in enumerate(told("develop") + told("held_out"))],
)


def time_drafts() -> None:
    """Of each length the median of many drafts, and of each draft the best of a few times: other work counts little."""
    words = [one.words for half in HALVES for one in told(half)]
    chance = random.Random(1)  # noqa: S311 the same drafts each time
    long = ["，".join(chance.sample(words, len(words)))[:LONG] for _ in range(DRAFTS)]
    table = Table("drafts", "median ms", "bar")
    for name, texts in zip(BARS_MS, (words[:DRAFTS], long), strict=True):
        took = median(min(_fold(f"{number}，{text}") for number in range(TIMES)) for text in texts)
        mark = "✓" if took <= BARS_MS[name] else "✗ falls short"
        table.add_row(name, f"{took:.2f}", f"{BARS_MS[name]:.1f} {mark}")
    Console().print(table)


def _fold(text: str) -> float:
    """With the guesses that the draft's card offers, and what 312 decisions taught."""
    begin = time.process_time()
    report = fold(DISTRICT, [Piece(1, text)], Chosen(), lambda _: Spot(), partial(learned.guess, LESSONS))
    learned.likely(LESSONS, report.words)
    return (time.process_time() - begin) * 1000


if __name__ == "__main__":
    time_drafts()
