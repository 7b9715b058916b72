"""Which tickets a file is to have, and what it is given of each."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from issuebot.domain.ticket import OPEN

STATUSES_OF = {"open": tuple(sorted(OPEN))}  # what people call several statuses


@dataclass(frozen=True, slots=True)
class Wanted:
    """Tickets submitted from one UTC second until before another; None: without that border. Empty: of any kind.

    `people`: with who reported it, where, and in which words.
    """

    since: int | None = None
    until: int | None = None
    unit: str = ""
    community: str = ""
    category: str = ""
    status: str = ""
    people: bool = False

    @property
    def statuses(self) -> tuple[str, ...]:
        return STATUSES_OF.get(self.status, (self.status,)) if self.status else ()

    def covers(self, submitted_at: int) -> bool:
        """Whether a ticket that was submitted then is of its time."""
        since, until = self.since, self.until
        return (since is None or submitted_at >= since) and (until is None or submitted_at < until)

    def told(self, zone: ZoneInfo) -> str:
        """What narrows it, for whoever reads the audit; of days without a border a dash is left."""
        first, last = (at and datetime.fromtimestamp(at, zone) for at in (self.since, self.until))
        days = f"{first:%Y-%m-%d} –" if first else "–" if last else ""
        days += f" {last - timedelta(seconds=1):%Y-%m-%d}" if last else ""
        return " · ".join(filter(None, (days, self.unit, self.community, self.category, self.status)))

    @property
    def filter(self) -> str:
        """As it is written down: what narrows it, as JSON."""
        return json.dumps({name: value for name, value in asdict(self).items() if value and name != "people"})


def read_filter(text: str) -> Wanted:
    return Wanted(**json.loads(text))


@dataclass(frozen=True, slots=True)
class Line:
    """A ticket as files have it. Times are UTC seconds.

    `reporter`: the name of whoever reported it, empty where they wanted to stay anonymous or are not known any more;
    `anonymous` says which. Without people, their name, words and place are empty.
    """

    number: int
    status: str
    category: str | None
    community: str | None
    unit: str | None
    urgent: bool
    weight: int
    submitted_at: int
    respond_by: int | None
    accepted_at: int | None
    resolve_by: int | None
    resolved_at: int | None
    ended_at: int | None
    round: int
    returns: int
    extended: int
    rating: str | None
    resolution: str
    anonymous: bool
    known: bool
    reporter: str
    place: str
    words: str
