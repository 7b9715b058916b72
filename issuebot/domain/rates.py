"""The three rates by which work is judged, and of how many each speaks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rate:
    """`good` of `of`; without any there is no rate, which is not the same as none good."""

    good: int
    of: int

    @property
    def percent(self) -> int | None:
        """Whole per cent, a half rounded up. Only all of them are 100, and only none of them are 0."""
        if self.of <= 0:
            return None
        rounded = (200 * self.good + self.of) // (2 * self.of)
        if 0 < self.good < self.of:
            return min(max(rounded, 1), 99)
        return rounded
