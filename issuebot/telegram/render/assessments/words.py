"""The monthly assessment in words: what matters first, then a few short lines for each unit. A table would not fit a
telephone. The command says the same.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from issuebot.domain.district.model import District
from issuebot.domain.figures.assessment import Assessment, Footnote, Row
from issuebot.domain.figures.scoring import written
from issuebot.domain.figures.totals import Totals
from issuebot.domain.rates import Rate
from issuebot.domain.roster.hours import written as hours_written
from issuebot.telegram.render.text import LINE, Say, clip, columns, fit, isolate

PAGE = 8  # units on a page
NOTES = 20  # footnotes in one message
REASON = 60  # letters of a reason
BETWEEN = " · "


def title_of(say: Say, found: Assessment, name: str) -> str:
    return say("Assessment {month}: {name}", month=f"{found.month.first:%Y-%m}", name=name)


def pages_of(say: Say, found: Assessment, district: District, language: str) -> list[list[str]]:
    """Of all units. The first page begins with what one minute is enough for, the last one ends with the footnotes."""
    parts = [list(_ranked(say, row, district, language)) for row in found.ranked]
    apart = [row for row in found.apart if row.totals != Totals()]
    if apart:
        parts.append([say("Fewer than {count} tickets, not ranked:", count=found.rules.min_tickets)])
        parts[-1] += _listed(say, apart[0], district, language)
        parts += [list(_listed(say, row, district, language)) for row in apart[1:]]
    pages = [parts[start : start + PAGE] for start in range(0, len(parts), PAGE)] or [[]]
    shown = [[line for part in page for line in part] for page in pages]
    shown[0] = [*essence(say, found, district, language), "", *shown[0]]
    shown[-1] += _end(say, found, district, language)
    return shown


def essence(say: Say, found: Assessment, district: District, language: str) -> Iterator[str]:
    """The district in five lines."""
    totals = found.district.totals
    if not found.is_over:
        local = datetime.fromtimestamp(found.until - 1, UTC).astimezone(ZoneInfo(district.timezone))
        yield say("Not over yet: as of {moment}", moment=f"{local:%m-%d %H:%M}")
    if found.is_empty:
        yield say("Nothing was reported or open in this month.")
        return
    yield say("{received} received, {closed} done, {open} open", **_counts(totals))
    yield say("Accepted in time {response}, closed in time {timely}", **_percents(totals))
    yield say("Solved {solved}, satisfied {content} ({answered} answers)", **_percents(totals), **_counts(totals))
    if found.ranked:
        best, last = found.ranked[0], found.ranked[-1]
        yield say("🏅 Best: {unit}", unit=_named(best, district, language))
        if len(found.ranked) > 1:
            yield say("Last: {unit}", unit=_named(last, district, language))
    late = max(found.units, key=lambda row: row.totals.late, default=None)
    if late and late.totals.late:
        name = name_of(late, district, language)
        yield say("⏰ Most late: {unit}, {count}", unit=name, count=late.totals.late)


def _ranked(say: Say, row: Row, district: District, language: str) -> Iterator[str]:
    yield f"{row.rank}. {_named(row, district, language)}"
    totals = row.totals
    counts = [
        say("{count} received", count=totals.received),
        say("{count} done", count=totals.closed),
        say("{count} open", count=totals.open),
    ]
    counts += [say("{count} late", count=totals.late)] if totals.late else []
    yield from _wrapped(counts)
    percents = _percents(totals)
    yield from _wrapped(
        [
            say("Accepted {percent}", percent=percents["response"]),
            say("on time {percent}", percent=percents["timely"]),
            say("solved {percent}", percent=percents["solved"]),
            say("satisfied {percent}", percent=percents["content"]),
        ]
    )


def _listed(say: Say, row: Row, district: District, language: str) -> Iterator[str]:
    yield name_of(row, district, language)
    yield from _wrapped(
        [
            say("{count} received", count=row.totals.received),
            say("{count} done", count=row.totals.closed),
            say("{count} open", count=row.totals.open),
        ]
    )


def _end(say: Say, found: Assessment, district: District, language: str) -> Iterator[str]:
    idle = [name_of(row, district, language) for row in found.apart if row.totals == Totals()]
    if idle:
        yield say("No tickets: {units}", units=say(", ").join(idle))
    duties = found.district.duties
    if duties.served or duties.absent:
        yield ""
        yield _duties(say, found.district)
    if found.footnotes:
        yield ""
        yield say("Not counted for the unit:")
        yield from _footnotes(say, found.footnotes, district, language)


def of_unit(say: Say, found: Assessment, row: Row | None, district: District, language: str) -> list[str]:
    """Everything of one unit, its rates beside what half of the ranked units reach."""
    if row is None:
        return [say("Nothing was reported or open in this month.")]
    totals, beside = row.totals, found.medians
    lines = [_standing(say, found, row), ""]
    lines += [f"{name} {count}" for name, count in _named_counts(say, totals)]
    lines += [""]
    for name, rate, median, of in (
        (say("Accepted in time"), totals.response, beside.response, "{good} of {of}"),
        (say("Closed in time"), totals.timely, beside.timely, "{good} of {of}"),
        (say("Solved"), totals.solved, beside.solved, "{good} of {of} answers"),
        (say("Satisfied"), totals.content, beside.content, "{good} of {of} answers"),
    ):
        counted = BETWEEN + say(of, good=rate.good, of=rate.of) if rate.of else ""
        lines.append(f"{name} {_percent(rate)}{counted}")
        if median is not None:
            lines.append("   " + say("half of the units {percent}%", percent=median))
    lines += ["", *_times(say, totals), _duties(say, row)]
    notes = [note for note in found.footnotes if note.unit == row.unit]
    if notes:
        lines += ["", say("Not counted for the unit:"), *_footnotes(say, notes, district, language)]
    return lines


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
        yield say("Half of them took up to {hours} h of work", hours=hours_of(totals.half))
        yield say("Nine in ten took up to {hours} h of work", hours=hours_of(totals.most))


def _duties(say: Say, row: Row) -> str:
    duties = row.duties
    if not duties.served and not duties.absent:
        return ""
    served = say("On duty {hours} h, {count} times", hours=hours_written(duties.seconds), count=duties.served)
    return f"{served}{BETWEEN}{say('{count} never came', count=duties.absent)}" if duties.absent else served


def _footnotes(
    say: Say, notes: tuple[Footnote, ...] | list[Footnote], district: District, language: str
) -> Iterator[str]:
    for note in notes[:NOTES]:
        unit = district.unit(note.unit)
        name = unit.name.text(language) if unit else note.unit
        yield f"#{note.ticket} {name}: {isolate(clip(' '.join(note.reason.split()), REASON))}"
    if len(notes) > NOTES:
        yield say("… and {count} more tickets", count=len(notes) - NOTES)


def hours_of(seconds: int) -> str:
    """Hours with a tenth, rounded."""
    tenths = (seconds + 180) // 360
    return written(tenths)


def _counts(totals: Totals) -> dict[str, int]:
    return {
        "received": totals.received,
        "closed": totals.closed,
        "open": totals.open,
        "answered": totals.answered,
    }


def _percents(totals: Totals) -> dict[str, str]:
    rates = {
        "response": totals.response,
        "timely": totals.timely,
        "solved": totals.solved,
        "content": totals.content,
    }
    return {name: _percent(rate) for name, rate in rates.items()}


def _percent(rate: Rate) -> str:
    return "–" if rate.percent is None else f"{rate.percent}%"


def _named(row: Row, district: District, language: str) -> str:
    """Its name and its points, on one line."""
    points = f" {written(row.score)}" if row.score is not None else ""
    return fit(name_of(row, district, language), LINE - 4 - columns(points)) + points


def name_of(row: Row, district: District, language: str) -> str:
    unit = district.unit(row.unit)
    return unit.name.text(language) if unit else row.unit or ""


def _wrapped(parts: list[str]) -> list[str]:
    """As many on a line as fit a telephone."""
    lines = parts[:1]
    for part in parts[1:]:
        longer = lines[-1] + BETWEEN + part
        if columns(longer) > LINE:
            lines.append(part)
        else:
            lines[-1] = longer
    return lines
