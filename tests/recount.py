"""The figures of a span of time counted by hand from the event log: `docs/figures.md` as a second reader understood it.

Nothing of the bot's own counting is used. What comes after the span is cut off first, so that there is nothing to
revoke: what the log says at the span's end is what counts.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from issuebot.domain.figures.totals import Figures, Totals
from issuebot.store.events import Event

OPEN = ("new", "assigned", "accepted", "waiting")
SAID = ("satisfied", "unsatisfied", "unsolved")
Worked = Callable[[str | None, int, int], int]
Sums = dict[tuple[str, str | None], dict[str, Any]]


@dataclass(frozen=True)
class Stretch:
    """From one event to the next: how the ticket stood, and what began it."""

    begin: int
    end: int
    status: str
    has: str | None
    event: Event

    @property
    def place(self) -> tuple[str | None, str | None, str | None]:
        return self.has, self.event.community, self.event.category


def recount(histories: Iterable[list[Event]], since: int, until: int, worked: Worked) -> Sums:
    """What is counted by unit, community, category and for `all`, by name; `took` is a sorted list."""
    sums: Sums = defaultdict(lambda: defaultdict(int))
    took: dict[tuple[str, str | None], list[int]] = defaultdict(list)
    for history in histories:
        barred = _barred(history)
        told = [event for event in history if event.at < until]
        for name, place, value in _ticket(_as_it_was(told), since, until, worked) if told else []:
            keys = [("community", place[1]), ("category", place[2]), ("all", None)]
            of_units = name in ("received", "doubled here")
            if of_units or (name not in ("submitted", "doubled") and place[0] not in barred):
                keys = [("unit", place[0])] if of_units else [*keys, ("unit", place[0])]
            if of_units and place[0] in barred:
                continue
            for key in keys:
                if name == "took":
                    took[key].append(value)
                else:
                    sums[key][{"submitted": "received", "doubled here": "doubled"}.get(name, name)] += value
    for key, values in took.items():
        sums[key]["took"] = sorted(values)
    return {key: dict(value) for key, value in sums.items()}


def _barred(history: list[Event]) -> set[str | None]:
    last = {event.unit: event.kind for event in history if event.kind in ("exclude", "include")}
    return {unit for unit, kind in last.items() if kind == "exclude"}


def _as_it_was(told: list[Event]) -> list[Event]:
    """Where words turned out to be no answer, the ticket had waited all the time."""
    told = list(told)
    for here, event in enumerate(told):
        if event.kind == "unlike" and event.to_status == "waiting":
            answer = max(place for place in range(here) if told[place].kind == "answer")
            for place in range(answer, here):
                kind = "" if place == answer else told[place].kind
                told[place] = replace(told[place], kind=kind, to_status="waiting")
    return told


def _stretches(told: list[Event], until: int) -> list[Stretch]:
    found, status = [], ""
    for event, following in zip(told, [*told[1:], None], strict=True):
        status = event.to_status or status
        found.append(Stretch(event.at, following.at if following else until - 1, status, event.has, event))
    return found


def _ticket(told: list[Event], since: int, until: int, worked: Worked) -> Iterable[tuple[str, Any, int]]:
    stretches = _stretches(told, until)
    yield from (fact for at, *fact in _moments(told, stretches, worked) if since <= at < until)  # type: ignore[misc]
    for at, name in ((since, "carried"), (until, "open")):
        then = [stretch for stretch in stretches if stretch.begin < at]
        if then and then[-1].status in OPEN:
            yield name, then[-1].place, 1
    yield from _resumed(stretches, since)


def _resumed(stretches: list[Stretch], since: int) -> Iterable[tuple[str, Any, int]]:
    """It had ended when the span began, and was open for a while in it; whose it was when it ended."""
    then = [place for place, stretch in enumerate(stretches) if stretch.begin < since]
    had_ended = bool(then) and stretches[then[-1]].status not in OPEN
    if had_ended and any(stretch.status in OPEN for stretch in stretches[then[-1] + 1 :]):
        last = max(place for place in then if place and stretches[place - 1].status in OPEN)
        yield "resumed", stretches[last - 1].place, 1


def _moments(told: list[Event], stretches: list[Stretch], worked: Worked) -> Iterable[tuple[int, str, Any, int]]:
    once = any(event.kind == "merge" for event in told)
    yield told[0].at, "doubled" if once else "submitted", stretches[0].place, 1
    for unit in {stretch.has for stretch in stretches if stretch.has}:
        here = next(place for place, stretch in enumerate(stretches) if stretch.has == unit)
        once = any(event.kind == "merge" for event in told[here + 1 :])
        yield told[here].at, "doubled here" if once else "received", stretches[here].place, 1
    plain = {"return": "returned", "extend": "extended", "escalate": "escalated"}
    plain |= {"reopen": "reopened", "unsolved": "reopened"}
    ends = {"decline": "declined", "merge": "merged", "withdraw": "withdrawn"}
    for place, (before, event) in enumerate(zip(stretches, told[1:], strict=False), 1):
        if event.kind in plain:
            yield event.at, plain[event.kind], before.place, 1
        if event.kind in ends and not any(one.kind in ("reopen", "unsolved") for one in told[place:]):
            yield event.at, ends[event.kind], before.place, 1
    yield from _answers(told, stretches)
    yield from _closings(told, stretches, worked)
    yield from _clock(told, stretches, "respond_by", ("new", "assigned"), ("prompt", "overdue"))
    yield from _clock(told, stretches, "resolve_by", ("new", "assigned", "accepted"), ("on_time", "late"))


def _answers(told: list[Event], stretches: list[Stretch]) -> Iterable[tuple[int, str, Any, int]]:
    said = [(place, event) for place, event in enumerate(told) if event.kind in SAID and not event.own]
    for place, event in said:
        later = [other for there, other in said if there > place]
        if not any(_same(event, other) for other in later):
            yield event.at, event.kind, stretches[place - 1].place, 1


def _same(one: Event, other: Event) -> bool:
    return (one.letter is not None and one.letter == other.letter) or (
        one.actor is not None and one.actor == other.actor
    )


def _begins_again(event: Event) -> bool:
    return event.kind == "unsolved" or (event.kind == "reopen" and event.from_status != "merged")


def _closings(told: list[Event], stretches: list[Stretch], worked: Worked) -> Iterable[tuple[int, str, Any, int]]:
    closings = [place for place, event in enumerate(told) if event.kind == "close"]
    for count, place in enumerate(closings):
        event, where = told[place], stretches[place - 1].place
        if count:
            yield event.at, "redone", where, 1
        if not any(_begins_again(later) for later in told[place:]):
            yield event.at, "closed", where, 1
            begin = place
            while begin > 0 and stretches[begin - 1].has == where[0]:
                begin -= 1
                if _begins_again(told[begin]):
                    break
            running = [s for s in stretches[begin:place] if s.status in ("new", "assigned", "accepted")]
            yield event.at, "took", where, sum(worked(where[0], s.begin, s.end) for s in running)


def _clock(  # noqa: C901, PLR0912 read from top to bottom beside the page
    told: list[Event], stretches: list[Stretch], limit: str, runs: tuple[str, ...], names: tuple[str, str]
) -> Iterable[tuple[int, str, Any, int]]:
    """Each round of work is judged once: that which is said last about it. The response has one round only."""
    verdict: tuple[int, str, Any, int] | None = None
    nobodys = False
    judged, returned, final = False, (None, 0), False
    for place, (event, stretch) in enumerate(zip(told, stretches, strict=True)):
        before = stretches[place - 1] if place else None
        if limit == "resolve_by" and _begins_again(event):
            yield from [verdict] if verdict else []
            verdict, judged = None, False
        final = final or (judged and limit == "respond_by" and _begins_again(event))
        by, by_before = getattr(event, limit), getattr(before.event, limit) if before else None
        done = event.kind == "close" or (event.kind == "accept" and limit == "respond_by")
        if done and before and not judged:
            judged, verdict = True, (event.at, names[0], before.place, 1) if by_before is not None else None
            nobodys = False
        taken = event.kind in ("assign", "return", "category") and event.to_status in ("new", "assigned")
        timely = judged and (verdict is None or verdict[1] == names[0])
        if taken and limit == "respond_by" and timely and not final and not nobodys:
            judged, verdict = False, None
        late = judged and not timely and not final
        if late and by is not None and by != by_before and by >= event.at:
            judged, verdict = False, None
        passed_on = before is not None and before.has != stretch.has
        if not judged and stretch.status in runs and by is not None:
            if by < event.at and passed_on:
                judged, verdict, nobodys = True, None, True
            elif max(by + 1, event.at) <= stretch.end:
                judged, verdict = True, (max(by + 1, event.at), names[1], stretch.place, 1)
        if event.kind == "return" and before:
            returned = (before.has, event.at)  # type: ignore[assignment]
        elif stretch.has:
            if stretch.has == returned[0] and verdict and verdict[1] == names[1] and not final:
                at, name, where, n = verdict
                if where[0] is None and at >= returned[1]:
                    verdict = (event.at, name, stretch.place, n)
            returned = (None, 0)
        if _begins_again(event):
            returned = (None, 0)
    yield from [verdict] if verdict else []


def as_sums(found: Figures) -> Sums:
    """The bot's figures in the same form."""
    parts: dict[tuple[str, str | None], Totals] = {("all", None): found.all}
    parts |= {("unit", key): totals for key, totals in found.units.items()}
    parts |= {("community", key): totals for key, totals in found.communities.items()}
    parts |= {("category", key): totals for key, totals in found.categories.items()}
    return {key: _named(totals) for key, totals in parts.items() if not totals.is_empty}


def _named(totals: Totals) -> dict[str, object]:
    return {name: value for name in Totals.__slots__ if (value := getattr(totals, name)) not in (0, None)} | {
        "half": totals.half,
        "most": totals.most,
    }


def by_hand(sums: Sums) -> Sums:
    """The percentiles by their definition: the least that at least so many per cent do not exceed."""
    found: Sums = {}
    for key, counts in sums.items():
        took = counts.get("took", [])
        found[key] = {name: value for name, value in counts.items() if name != "took" and value}
        for name, percent in (("half", 50), ("most", 90)):
            enough = [one for one in took if 100 * sum(other <= one for other in took) >= percent * len(took)]
            found[key][name] = min(enough, default=None)
    return {
        key: counts for key, counts in found.items() if set(counts) != {"half", "most"} or counts["half"] is not None
    }
