"""What the rules give, counted apart from the bot's code: from the events of a ticket and all minutes of work."""

from bisect import bisect_left
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from issuebot.desk.context.calendars import public_days

ZONE = ZoneInfo("Asia/Shanghai")
HOURS = ((9 * 60, 12 * 60), (14 * 60, 17 * 60 + 30))
DAY = 390 * 60  # working seconds
RESPOND = 4 * 3600  # of both categories, in the sample district
RESOLVE = {"street-wiring": 3 * DAY, "public-facility": 5 * DAY}
LEFT = (("half", 0.5), ("most", 0.2))  # of the time
EXTENDED = {"1d": DAY, "3h": 3 * 3600}
Notice = tuple[int, str, int, int]  # ticket, rung, chat, and the UTC second


def working_minutes() -> list[int]:
    """The UTC second at which each working minute begins."""
    days = public_days("CN", range(2026, 2029))
    found, day = [], date(2026, 11, 1)
    while day < date(2028, 6, 1):
        if day in days.worked or (day.weekday() < 5 and day not in days.off):
            midnight = int(datetime(day.year, day.month, day.day, tzinfo=ZONE).timestamp())
            found += [midnight + 60 * minute for begin, end in HOURS for minute in range(begin, end)]
        day += timedelta(days=1)
    return found


MINUTES = working_minutes()


def worked(until: int) -> int:
    """Working seconds before a moment."""
    at = bisect_left(MINUTES, until)
    return 60 * at - (max(0, MINUTES[at - 1] + 60 - until) if at else 0)


def moment(seconds: float) -> int:
    """When so many working seconds are over: at noon, or in the evening, where the next one begins later."""
    at, rest = divmod(int(seconds), 60)
    return MINUTES[at] + rest if rest else MINUTES[at - 1] + 60


def next_moment(seconds: float) -> int:
    """When the working second after so many begins: the last moment at which so much is left is in the morning."""
    at, rest = divmod(int(seconds), 60)
    return MINUTES[at] + rest


@dataclass
class Limits:
    """Until when a ticket is to be accepted, and solved, by its moves.

    In working seconds since it was submitted, pauses left out: of those, `stood` are over, and one goes on since
    `stands_since`.
    """

    began: int
    resolve: int
    respond: int = RESPOND
    hurried: int | None = None
    before: int = 0  # what was added before it was urgent
    after: int = 0
    stood: int = 0
    stands_since: int | None = None

    @property
    def zero(self) -> int:
        """As if it had been submitted as much later as it stood."""
        return self.began + self.stood

    def happen(self, at: int, kind: str, words: str, status: str) -> None:
        """A move, after which it has this status."""
        if self.stands_since is not None and status != "waiting":
            self.stood += worked(at) - self.stands_since
            self.stands_since = None
        if kind == "urgent":
            self.hurry((worked(at) if self.stands_since is None else self.stands_since) - self.zero)
        elif kind == "extend":
            self.extend(EXTENDED[words.split(maxsplit=1)[0]])
        elif kind == "category":
            self.change(words)
        if status == "waiting" and self.stands_since is None:
            self.stands_since = worked(at)

    def extend(self, seconds: int) -> None:
        self.resolve += seconds
        if self.hurried is None:
            self.before += seconds
        else:
            self.after += seconds

    def hurry(self, since: int) -> None:
        self.hurried, self.before, self.after = since, self.before + self.after, 0
        self.resolve, self.respond = halved(self.resolve, since), halved(self.respond, since)

    def change(self, category: str) -> None:
        """Counted anew from the first submission; what was added, or hurried, stays so.

        More time to solve it is not more time to accept it.
        """
        self.respond = self._hurried(RESPOND)
        self.resolve = self._hurried(RESOLVE[category] + self.before) + self.after

    def _hurried(self, span: int) -> int:
        return span if self.hurried is None else halved(span, self.hurried)


def halved(limit: int, since: int) -> int:
    return since + (limit - since) // 2 if limit > since else limit


@dataclass
class Recount:
    """What one ticket should have brought, out of its events."""

    number: int
    chats: dict[str, int]  # of the units
    overseers: tuple[int, ...]
    desk: int
    found: list[Notice] = field(default_factory=list)

    def count(self, events: list[dict[str, object]], end: int) -> list[Notice]:
        begun = events[0]  # with the category that was guessed: what staff decided before has taught the guess
        limits, status, unit = Limits(worked(int(str(begun["at"]))), RESOLVE[str(begun["category"])]), "new", None
        for event, after in zip(events, [*events[1:], None], strict=True):
            at = int(str(event["at"]))
            status, unit = (str(event["to_status"]), event["unit"]) if event["to_status"] else (status, unit)
            limits.happen(at, str(event["kind"]), str(event["words"]), status)
            if status == "waiting":
                continue
            if status not in ("new", "assigned", "accepted"):
                break
            until = int(str(after["at"])) if after else end
            span = limits.resolve if status == "accepted" else limits.respond
            self._between(at, until, limits.zero, span, None if status == "new" else str(unit))
        return self.found

    def _between(self, since: int, until: int, zero: int, span: int, unit: str | None) -> None:
        """A reminder is given while this lasts; what was due before is known to who acted then."""
        before = [(name, next_moment(zero + span - int(span * left))) for name, left in LEFT]
        for name, due in [*before, ("whole", moment(zero + span)), ("late", moment(zero + span + 3600))]:
            if not since < due < until:
                continue
            hears = self.overseers if name == "late" else (self.chats[unit] if unit else self.desk,)
            said = "assign" if unit is None and name != "late" else name
            self.found += [(self.number, said, chat, due) for chat in hears]
