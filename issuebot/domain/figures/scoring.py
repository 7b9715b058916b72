"""The monthly score of a unit: one number out of its four rates, by what the district file says they weigh."""

from dataclasses import astuple, dataclass

from issuebot.domain.figures.totals import Totals

MIN_TICKETS = 5


@dataclass(frozen=True, slots=True)
class Parts:
    """A whole number for each rate: what it weighs, or the per cent below which it counts nothing."""

    response: int = 0
    on_time: int = 0
    solved: int = 0
    satisfied: int = 0


WEIGHTS, NO_FLOOR = Parts(20, 30, 30, 20), Parts()


@dataclass(frozen=True, slots=True)
class Rules:
    """`[assessment]` of the district file. Units with fewer than `min_tickets` are listed apart and not ranked."""

    weights: Parts = WEIGHTS
    floor: Parts = NO_FLOOR
    min_tickets: int = MIN_TICKETS


USUAL = Rules()


def score(totals: Totals, rules: Rules) -> int | None:
    """Tenths of a point, a hundred points at most; None where no rate that weighs anything is known.

    It is computed from the whole per cents that people see, so that everybody can check it with a pencil. A rate that
    nobody has is not 0 %: the other rates weigh for it.
    """
    rates = (totals.response, totals.timely, totals.solved, totals.content)
    weighed = [
        (weight, percent if percent >= least else 0)
        for weight, least, rate in zip(astuple(rules.weights), astuple(rules.floor), rates, strict=True)
        if (percent := rate.percent) is not None
    ]
    whole = sum(weight for weight, _ in weighed)
    points = sum(weight * percent for weight, percent in weighed)
    return (20 * points + whole) // (2 * whole) if whole else None


def written(tenths: int) -> str:
    """`87.5`."""
    return f"{tenths // 10}.{tenths % 10}"
