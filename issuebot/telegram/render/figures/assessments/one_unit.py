"""Everything of one unit in the monthly assessment, its rates beside what half of the ranked units reach."""

from collections.abc import Iterator

from issuebot.domain.district.model import District
from issuebot.domain.figures.assessment import Assessment, Row
from issuebot.domain.figures.scoring import written
from issuebot.domain.figures.totals import Totals
from issuebot.telegram.render.figures.assessments.words import (
    BETWEEN,
    HOUR,
    duties_of,
    footnotes,
    hours_of,
    percent_of,
    weights_of,
)
from issuebot.telegram.render.figures.sums import sum_of
from issuebot.telegram.render.text import Say


def of_unit(say: Say, found: Assessment, row: Row | None, district: District, language: str) -> list[str]:
    """Everything of one unit, its rates beside what half of the ranked units reach."""
    if row is None:
        return [say("Nothing was reported or open in this month.")]
    totals, beside = row.totals, found.medians
    lines = [_standing(say, found, row), ""]
    lines += [f"{name} {count}" for name, count in _named_counts(say, totals)]
    lines += sum_of(say, totals)
    lines += [""]
    for name, rate, median, of in (
        (say("Accepted in time"), totals.response, beside.response, "{good} of {of}"),
        (say("Closed in time"), totals.timely, beside.timely, "{good} of {of}"),
        (say("Solved"), totals.solved, beside.solved, "{good} of {of} answers"),
        (say("Satisfied"), totals.content, beside.content, "{good} of {of} answers"),
    ):
        counted = BETWEEN + say(of, good=rate.good, of=rate.of) if rate.of else ""
        lines.append(f"{name} {percent_of(rate)}{counted}")
        if median is not None:
            lines.append("   " + say("units' median {percent}%", percent=median))
    lines += ["", *_times(say, totals), duties_of(say, row)]
    notes = [note for note in found.footnotes if note.unit == row.unit]
    if notes:
        lines += ["", say("Not counted for the unit:"), *footnotes(say, notes, district, language)]
    return [*lines, *weights_of(say, found.rules)]


def _standing(say: Say, found: Assessment, row: Row) -> str:
    if row.rank is None or row.score is None:
        if row.totals.handled < found.rules.min_tickets:
            return say("Fewer than {count} tickets: not ranked", count=found.rules.min_tickets)
        return say("No rate yet: not ranked")
    points = written(row.score)
    return say("{points} points, rank {rank} of {count}", points=points, rank=row.rank, count=len(found.ranked))


def _named_counts(say: Say, totals: Totals) -> list[tuple[str, int]]:
    """All counts there are; the rare ones only where there are some."""
    usual = [
        (say("Received"), totals.received),
        (say("Carried over"), totals.carried),
        (say("Closed"), totals.closed),
        (say("Still open"), totals.open),
        (say("Accepted late"), totals.overdue),
        (say("Closed late"), totals.late),
    ]
    rare = [
        (say("Returned"), totals.returned),
        (say("Reopened"), totals.reopened),
        (say("Done again"), totals.redone),
        (say("More time given"), totals.extended),
        (say("Asked the leader"), totals.escalated),
    ]
    return usual + [one for one in rare if one[1]]


def _times(say: Say, totals: Totals) -> Iterator[str]:
    if totals.half is not None and totals.most is not None:
        yield say("Half of them took up to {time}", time=_time(say, totals.half))
        yield say("Nine in ten took up to {time}", time=_time(say, totals.most))


def _time(say: Say, seconds: int) -> str:
    if seconds < HOUR:
        return say("{minutes} working minutes", minutes=-(-seconds // 60))
    return say("{hours} working hours", hours=hours_of(seconds))
