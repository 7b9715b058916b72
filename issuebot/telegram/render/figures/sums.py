"""Where all tickets have gone, as a sum that anybody can add up."""

from collections.abc import Iterator

from issuebot.domain.figures.totals import Totals
from issuebot.telegram.render.text import LINE, Say, columns


def sum_of(say: Say, totals: Totals) -> Iterator[str]:
    """A few lines, where tickets also ended otherwise than by a closing: without them the counts do not add up."""
    rare = [
        *((say("Merged as they came"), totals.doubled), (say("Taken up again"), totals.resumed)),
        *((say("Declined"), totals.declined), (say("Withdrawn"), totals.withdrawn), (say("Merged"), totals.merged)),
        *((say("Came from others"), max(0, -totals.passed_on)), (say("Went to others"), max(0, totals.passed_on))),
    ]
    doubled, resumed, declined, withdrawn, merged, came, went = rare
    if not any(count for _, count in rare):
        return
    carried, received = (say("Carried over"), totals.carried), (say("Received"), totals.received)
    closed, left = (say("Closed"), totals.closed), (say("Still open"), totals.open)
    yield from _added([carried, received, *_some(doubled, resumed, came)])
    yield from _added([closed, *_some(declined, withdrawn, merged, went), left], "= ")


def _some(*parts: tuple[str, int]) -> list[tuple[str, int]]:
    return [part for part in parts if part[1]]


def _added(parts: list[tuple[str, int]], sign: str = "") -> Iterator[str]:
    """As many on a line as fit a telephone; the next one begins with its sign."""
    line = ""
    for name, count in parts:
        part = f"{sign}{name} {count}"
        if line and columns(f"{line} {part}") > LINE:
            yield line
            line = part
        else:
            line = f"{line} {part}".strip()
        sign = "+ "
    yield line
