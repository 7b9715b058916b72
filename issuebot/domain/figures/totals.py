"""The facts of a span of time added up: of one unit, community or category, or of all."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Literal

from issuebot.domain.figures.facts import Place, What
from issuebot.domain.rates import Rate

By = Literal["unit", "community", "category"]
HALF, MOST = 50, 90  # per cent of the tickets that took no longer


@dataclass(frozen=True, slots=True)
class Counted:
    """So many facts of one kind at one place. `excluded`: they are not counted for the unit."""

    what: str
    place: Place
    count: int
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Took:
    """The working seconds that each ticket closed at one place took the unit that closed it."""

    place: Place
    seconds: Sequence[int]
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Totals:
    """`docs/figures.md` defines each of them. `half` and `most`: working seconds, None where nothing was closed."""

    received: int = 0
    carried: int = 0
    doubled: int = 0
    resumed: int = 0
    open: int = 0
    prompt: int = 0
    overdue: int = 0
    on_time: int = 0
    late: int = 0
    closed: int = 0
    redone: int = 0
    reopened: int = 0
    returned: int = 0
    extended: int = 0
    escalated: int = 0
    declined: int = 0
    merged: int = 0
    withdrawn: int = 0
    satisfied: int = 0
    unsatisfied: int = 0
    unsolved: int = 0
    half: int | None = None
    most: int | None = None

    @property
    def handled(self) -> int:
        """Tickets that there were."""
        return self.carried + self.received

    @property
    def passed_on(self) -> int:
        """What went to others, less what came back. For the district it is always 0, because nothing gets lost."""
        came = self.handled + self.doubled + self.resumed
        return came - self.closed - self.declined - self.withdrawn - self.merged - self.open

    @property
    def answered(self) -> int:
        return self.satisfied + self.unsatisfied + self.unsolved

    @property
    def response(self) -> Rate:
        """签收及时率."""
        return Rate(self.prompt, self.prompt + self.overdue)

    @property
    def timely(self) -> Rate:
        """按时办结率."""
        return Rate(self.on_time, self.on_time + self.late)

    @property
    def solved(self) -> Rate:
        """解决率: of those who answered."""
        return Rate(self.satisfied + self.unsatisfied, self.answered)

    @property
    def content(self) -> Rate:
        """满意率: of those who answered."""
        return Rate(self.satisfied, self.answered)

    @property
    def is_empty(self) -> bool:
        return self == Totals()


@dataclass(frozen=True, slots=True)
class Figures:
    """`units`, `communities` and `categories` have those of which something was counted; None: the desk, or none."""

    all: Totals
    units: Mapping[str | None, Totals]
    communities: Mapping[str | None, Totals]
    categories: Mapping[str | None, Totals]

    def by(self, what: By) -> Mapping[str | None, Totals]:
        return {"unit": self.units, "community": self.communities, "category": self.categories}[what]


# Merged in the period in which it came: into what was submitted, and for a unit into what came to it.
DOUBLED, DOUBLED_HERE = "doubled", "doubled here"
OF_ALL: Mapping[str, str] = {What.SUBMITTED: "received", What.RECEIVED: "", DOUBLED_HERE: ""}
OF_UNITS: Mapping[str, str] = {What.SUBMITTED: "", DOUBLED: "", DOUBLED_HERE: "doubled"}
NAMES = frozenset(one.name for one in fields(Totals))


@dataclass
class _Sum:
    counts: dict[str, int] = field(default_factory=dict)
    took: list[int] = field(default_factory=list)

    def add(self, name: str, count: int) -> None:
        if name in NAMES:
            self.counts[name] = self.counts.get(name, 0) + count

    def total(self) -> Totals:
        took = sorted(self.took)
        return Totals(**self.counts, half=percentile(took, HALF), most=percentile(took, MOST))


def add_up(counted: Iterable[Counted], took: Iterable[Took]) -> Figures:
    """What a unit received is what came to it first; for all others it is what was submitted."""
    everything = _Sum()
    sums: dict[tuple[By, str | None], _Sum] = {}

    def of(by: By, key: str | None) -> _Sum:
        return sums.setdefault((by, key), _Sum())

    for row in counted:
        if not row.excluded and (name := OF_UNITS.get(row.what, row.what)):
            of("unit", row.place.unit).add(name, row.count)
        if name := OF_ALL.get(row.what, row.what):
            everything.add(name, row.count)
            of("community", row.place.community).add(name, row.count)
            of("category", row.place.category).add(name, row.count)
    for one in took:
        if not one.excluded:
            of("unit", one.place.unit).took.extend(one.seconds)
        everything.took.extend(one.seconds)
        of("community", one.place.community).took.extend(one.seconds)
        of("category", one.place.category).took.extend(one.seconds)
    return Figures(everything.total(), _part(sums, "unit"), _part(sums, "community"), _part(sums, "category"))


def percentile(took: list[int], percent: int) -> int | None:
    """The smallest value that so many per cent of a sorted list do not exceed: one that really occurred, no mean."""
    if not took:
        return None
    return took[max(0, -(-len(took) * percent // 100) - 1)]


def _part(sums: Mapping[tuple[By, str | None], _Sum], by: By) -> dict[str | None, Totals]:
    totals = {key: one.total() for (kind, key), one in sums.items() if kind == by}
    return {key: total for key, total in totals.items() if not total.is_empty}
