"""One unit's rates beside those of the others."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median_low

from issuebot.domain.figures.totals import Totals
from issuebot.domain.rates import Rate


@dataclass(frozen=True, slots=True)
class Medians:
    """Per cent that half of the units reach; None where no unit has such a rate."""

    response: int | None
    timely: int | None
    solved: int | None
    content: int | None


def medians(units: Mapping[str | None, Totals], least: int) -> Medians:
    """The medians of the units with at least so many tickets: with fewer, rates say little. The desk is no unit."""
    totals = [one for unit, one in units.items() if unit is not None and one.handled >= least]
    return Medians(
        _median(totals, lambda one: one.response),
        _median(totals, lambda one: one.timely),
        _median(totals, lambda one: one.solved),
        _median(totals, lambda one: one.content),
    )


def _median(totals: list[Totals], rate: Callable[[Totals], Rate]) -> int | None:
    percents = [percent for one in totals if (percent := rate(one).percent) is not None]
    return median_low(percents) if percents else None
