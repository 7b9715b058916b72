"""What is looked up of the plan: a day, a week from Monday, or one's own next duties; as a key on a button."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from issuebot.domain.clock.midnights import midnight

AHEAD = 31  # days of one's own duties, from today
PAGES = 1000


class Sight(StrEnum):
    TODAY = "today"
    MINE = "mine"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class Lookup:
    """`day` is any day of what is shown, of a week its Monday."""

    sight: Sight
    day: date
    page: int = 0

    @property
    def key(self) -> str:
        return f"{self.sight}:{self.day.isoformat()}:{self.page or ''}".rstrip(":")

    def moments(self, zone: ZoneInfo) -> tuple[int, int]:
        """The first second, and the first after it: a day may have 23 hours or 25."""
        return midnight(self.day, zone), midnight(self.day + timedelta(days=self.days), zone)

    @property
    def days(self) -> int:
        return {Sight.TODAY: 1, Sight.MINE: AHEAD, Sight.WEEK: 7}[self.sight]

    def beside(self, step: int) -> "Lookup":
        """The day or the week after this one, or before it."""
        return lookup(self.sight, self.day + timedelta(days=step * self.days))


def lookup(sight: Sight, day: date) -> Lookup:
    return Lookup(sight, day - timedelta(days=day.weekday()) if sight == Sight.WEEK else day)


def day_of(at: int, zone: ZoneInfo) -> date:
    return datetime.fromtimestamp(at, UTC).astimezone(zone).date()


def read_lookup(key: str) -> Lookup | None:
    """As it stood on a button, or as somebody forged it."""
    sight, day, page, *_ = [*key.split(":"), "", ""]
    try:
        found = lookup(Sight(sight), date.fromisoformat(day))
    except (ValueError, OverflowError):
        return None
    if not 2000 < found.day.year < 2100:  # noqa: PLR2004 of a bot's life, and within what calendars can add to
        return None
    number = int(page) if page.isascii() and page.isdecimal() and len(page) < 5 else 0  # noqa: PLR2004 digits
    return Lookup(found.sight, found.day, min(number, PAGES))
