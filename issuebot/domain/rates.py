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


@dataclass(frozen=True, slots=True)
class Tally:
    """A span of time, counted. The answers are those of residents to the survey; who did not answer is in none.

    `closed`: tickets that were solved and stand so. `due`: those that were accepted, or solved, for the first time, or
    should have been; `prompt`: before their time ran out. What a later round of work brings changes neither.
    """

    received: int = 0
    closed: int = 0
    due: int = 0
    prompt: int = 0
    satisfied: int = 0
    unsatisfied: int = 0
    unsolved: int = 0

    @property
    def answered(self) -> int:
        return self.satisfied + self.unsatisfied + self.unsolved

    @property
    def response(self) -> Rate:
        """签收及时率."""
        return Rate(self.prompt, self.due)

    @property
    def solved(self) -> Rate:
        """解决率: of those who answered."""
        return Rate(self.satisfied + self.unsatisfied, self.answered)

    @property
    def content(self) -> Rate:
        """满意率: of those who answered."""
        return Rate(self.satisfied, self.answered)
