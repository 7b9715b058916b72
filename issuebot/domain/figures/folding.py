"""From a ticket's events to its facts. Only the events decide: no time of today, and no column that is overwritten."""

from collections.abc import Callable, Iterable

from issuebot.domain.figures.facts import Fact, Place, Recorded, What
from issuebot.domain.figures.ledger import Ledger
from issuebot.domain.figures.limits import Limit
from issuebot.domain.ticket import OPEN, Status

# The working seconds of a unit (None: the desk) from one UTC second to another, as its hours were at the latter.
Worked = Callable[[str | None, int, int], int]
RUNNING = OPEN - {Status.WAITING}
UNANSWERED = frozenset({Status.NEW, Status.ASSIGNED})
GIVE_AWAY = frozenset({"assign", "return", "category"})
ANSWERS = frozenset({What.SATISFIED, What.UNSATISFIED, What.UNSOLVED})
NOTED = {  # what is counted where it happened, for whoever has the ticket
    "return": What.RETURNED,
    "extend": What.EXTENDED,
    "escalate": What.ESCALATED,
    "reopen": What.REOPENED,
    "unsolved": What.REOPENED,
}
ENDINGS = {"decline": What.DECLINED, "merge": What.MERGED, "withdraw": What.WITHDRAWN}  # a closing has its time, too


def fold(events: Iterable[Recorded], worked: Worked) -> tuple[Fact, ...]:
    """The facts of one ticket; its events come in their order."""
    folding = _Folding(worked)
    for event in events:
        folding.take(event)
    return folding.ledger.facts(folding.excluded)


class _Folding:
    def __init__(self, worked: Worked) -> None:
        self.ledger = Ledger()
        self.excluded: set[str] = set()
        self._worked = worked
        self._response = Limit(self.ledger, What.PROMPT, What.OVERDUE)
        self._resolution = Limit(self.ledger, What.ON_TIME, What.LATE)
        self._status: str | None = None
        self._place = Place(None, None, None)
        self._units: set[str] = set()
        self._arrivals: list[int] = []
        self._open: int | None = None
        self._ended: int | None = None
        self._was_closed = False
        self._returner: tuple[str | None, int] = None, 0
        self._answered_at = self._mark = 0
        self._answers: list[tuple[Recorded, int]] = []
        self._spent: list[tuple[int, int]] = []
        self._running_since: int | None = None

    def take(self, event: Recorded) -> None:
        for limit in (self._response, self._resolution):
            limit.reach(event.at)
        if event.kind == "answer":
            self._answered_at, self._mark = event.at, self.ledger.last
        before = self._place
        self._stop_watch(event)
        self._count(event)
        self._end(event)
        self._go_on(event, before)

    def _count(self, event: Recorded) -> None:
        """What happened, for whoever had the ticket until then."""
        if event.kind in NOTED:
            self.ledger.note(NOTED[event.kind], event.at, self._place)
        if event.kind in ANSWERS and not event.own:
            self._answer(event)
        if event.kind == "exclude" and event.unit:
            self.excluded.add(event.unit)
        if event.kind == "include" and event.unit:
            self.excluded.discard(event.unit)

    def _end(self, event: Recorded) -> None:
        if event.kind == "accept":
            self._response.keep(event.at, self._place)
        if event.kind == "close":
            self._response.keep(event.at, self._place)
            self._resolution.keep(event.at, self._place)
            self._close(event)
        if event.kind in ENDINGS:
            self._ended = self.ledger.note(ENDINGS[event.kind], event.at, self._place)
        if event.kind == "merge":
            for arrival in self._arrivals:
                self.ledger.revoke(arrival, event.at)
        if event.kind in ("unsolved", "reopen"):
            self._take_up_again(event)

    def _go_on(self, event: Recorded, before: Place) -> None:
        """How the ticket stands now."""
        is_first = self._status is None
        if event.to_status:
            self._status = event.to_status
        self._place = Place(event.has, event.community, event.category)
        is_passed_on = not is_first and before.unit != self._place.unit
        if event.kind in GIVE_AWAY and event.to_status in UNANSWERED:
            self._response.give_away(event.at)
        self._arrive(event, is_first=is_first)
        if event.kind == "unlike" and event.to_status == Status.WAITING:
            self._wait_again(event)
        self._span(event, before)
        self._run(self._response, event, event.respond_by, UNANSWERED, is_passed_on=is_passed_on)
        self._run(self._resolution, event, event.resolve_by, RUNNING, is_passed_on=is_passed_on)
        self._returned(event, before)
        self._start_watch(event, before)

    def _run(
        self, limit: Limit, event: Recorded, by: int | None, runs_in: frozenset[Status], *, is_passed_on: bool
    ) -> None:
        if self._status in runs_in:
            limit.run(event, by, self._place, is_passed_on=is_passed_on)
        else:
            limit.stand(event, by)

    def _arrive(self, event: Recorded, *, is_first: bool) -> None:
        unit = self._place.unit
        if is_first:
            self._arrivals.append(self.ledger.note(What.SUBMITTED, event.at, self._place))
        if unit is not None and unit not in self._units:
            self._units.add(unit)
            self._arrivals.append(self.ledger.note(What.RECEIVED, event.at, self._place))

    def _returned(self, event: Recorded, before: Place) -> None:
        """The unit that returned a ticket was right when the ticket does not come back to it."""
        if event.kind == "return":
            self._returner = before.unit, event.at
        elif self._place.unit is not None:
            if self._returner[0] == self._place.unit:
                for limit in (self._response, self._resolution):
                    limit.come_back(self._returner[1], event.at, self._place)
            self._returner = None, 0

    def _close(self, event: Recorded) -> None:
        seconds = sum(self._worked(self._place.unit, start, end) for start, end in self._spent)
        self._ended = self.ledger.note(What.CLOSED, event.at, self._place, seconds=seconds)
        if self._was_closed:
            self.ledger.note(What.REDONE, event.at, self._place)
        self._was_closed = True

    def _take_up_again(self, event: Recorded) -> None:
        if self._ended is not None:
            self.ledger.revoke(self._ended, event.at)
            self._ended = None
        if event.kind == "unsolved" or event.from_status != Status.MERGED:
            self._begin_again()

    def _begin_again(self) -> None:
        self._returner = None, 0
        self._response.settle()
        self._resolution.begin()
        self._spent.clear()

    def _answer(self, event: Recorded) -> None:
        for former, fact in self._answers:
            if _is_same_person(former, event):
                self.ledger.revoke(fact, event.at)
        fact = self.ledger.note(What(event.kind), event.at, self._place)
        self._answers.append((event, fact))

    def _span(self, event: Recorded, before: Place) -> None:
        is_open = self._status in OPEN
        if self._open is not None and (not is_open or before != self._place):
            self.ledger.revoke(self._open, event.at)
            self._open = None
        if is_open and self._open is None:
            self._open = self.ledger.note(What.OPEN, event.at, self._place)

    def _wait_again(self, event: Recorded) -> None:
        """What was taken as the answer was none: the clock stood all the time."""
        self._spent = [span for span in self._spent if span[0] < self._answered_at]
        for limit in (self._response, self._resolution):
            limit.stood_since(self._mark, event.at)

    def _stop_watch(self, event: Recorded) -> None:
        if self._running_since is not None:
            if event.at > self._running_since:
                self._spent.append((self._running_since, event.at))
            self._running_since = None

    def _start_watch(self, event: Recorded, before: Place) -> None:
        """The time counts from when the unit that has it now came to have it, in this round of work."""
        if before.unit != self._place.unit:
            self._spent.clear()
        if self._status in RUNNING:
            self._running_since = event.at


def _is_same_person(one: Recorded, other: Recorded) -> bool:
    by_letter = one.letter is not None and one.letter == other.letter
    return by_letter or (one.actor is not None and one.actor == other.actor)
