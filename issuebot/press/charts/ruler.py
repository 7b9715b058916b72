"""Scales of counts. They begin at 0: a bar twice as long is twice as many."""

from dataclasses import dataclass
from itertools import count

STEPS = 5  # at most, from the foot to the top


@dataclass(frozen=True, slots=True)
class Ruler:
    """`top` lies above `foot`; both are counted from above, as the paper is."""

    foot: float
    top: float
    marks: tuple[int, ...]

    def at(self, number: float) -> float:
        return self.foot - (self.foot - self.top) * number / self.marks[-1]


def ruler(most: int, foot: float, top: float) -> Ruler:
    """With round figures up to the most there is, or a little more."""
    step = _step(most)
    return Ruler(foot, top, tuple(range(0, max(1, -(-most // step)) * step + 1, step)))


def _step(most: int) -> int:
    for power in count():
        whole = int(10**power)
        for step in (whole, 2 * whole, 5 * whole):
            if step * STEPS >= most:
                return step
    raise AssertionError
