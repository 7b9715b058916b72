"""The monthly assessment in words: what matters first, then a few short lines for each unit. A table would not fit a
telephone. The command says the same.
"""

from collections.abc import Iterator
from dataclasses import astuple
from datetime import UTC, datetime

from issuebot.domain.district.model import District
from issuebot.domain.figures.assessment import Assessment, Footnote, Row
from issuebot.domain.figures.scoring import Rules, written
from issuebot.domain.figures.totals import Totals
from issuebot.domain.rates import Rate
from issuebot.domain.roster.hours import written as hours_written
from issuebot.telegram.render.figures.sums import sum_of
from issuebot.telegram.render.text import LINE, Say, clip, columns, fit, isolate

PAGE = 8  # units on a page
NOTES = 20  # footnotes in one message
REASON = 60  # letters of a reason
BETWEEN = " · "
HOUR = 3600


def title_of(say: Say, found: Assessment, name: str) -> str:
    return say("Assessment {month}: {name}", month=f"{found.month.first:%Y-%m}", name=name)


def pages_of(say: Say, found: Assessment, district: District, language: str) -> list[list[str]]:
    """All units, page by page. The first page begins with the essence, the last one ends with the footnotes."""
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
        local = datetime.fromtimestamp(found.until - 1, UTC).astimezone(district.zone)
        yield say("Not over yet: as of {moment}", moment=f"{local:%m-%d %H:%M}")
    if found.is_empty:
        yield say("Nothing was reported or open in this month.")
        return
    yield say("{received} received, {closed} done, {open} open", **_counts(totals))
    yield say("Accepted in time {response}, closed in time {timely}", **_percents(totals))
    yield say("Solved {solved}, satisfied {content} (answers: {answered})", **_percents(totals), **_counts(totals))
    if found.ranked:
        best, last = found.ranked[0], found.ranked[-1]
        yield say("🏅 Best: {unit}", unit=_named(say, best, district, language))
        if len(found.ranked) > 1:
            yield say("Last: {unit}", unit=_named(say, last, district, language))
    late = max(found.units, key=lambda row: row.totals.late, default=None)
    if late and late.totals.late:
        name = name_of(late, district, language)
        yield say("⏰ Most late: {unit}, {count}", unit=name, count=late.totals.late)


def _ranked(say: Say, row: Row, district: District, language: str) -> Iterator[str]:
    yield f"{row.rank}. {_named(say, row, district, language)}"
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
    yield from sum_of(say, found.district.totals)
    idle = [name_of(row, district, language) for row in found.apart if row.totals == Totals() and not row.excluded]
    if idle:
        yield say("No tickets: {units}", units=say(", ").join(idle))
    if found.desk.totals.open:
        yield say("With the desk: {count} open", count=found.desk.totals.open)
    duties = found.district.duties
    if duties.served or duties.absent:
        yield duties_of(say, found.district)
    yield from weights_of(say, found.rules)
    if found.footnotes:
        yield ""
        yield say("Not counted for the unit:")
        yield from footnotes(say, found.footnotes, district, language)


def duties_of(say: Say, row: Row) -> str:
    duties = row.duties
    if not duties.served and not duties.absent:
        return ""
    served = say("On duty {hours} h, {count} times", hours=hours_written(duties.seconds), count=duties.served)
    return f"{served}{BETWEEN}{say('{count} never came', count=duties.absent)}" if duties.absent else served


def footnotes(
    say: Say, notes: tuple[Footnote, ...] | list[Footnote], district: District, language: str
) -> Iterator[str]:
    for note in notes[:NOTES]:
        unit = district.unit(note.unit)
        name = unit.name.text(language) if unit else note.unit
        yield f"#{note.ticket} {name}: {isolate(clip(' '.join(note.reason.split()), REASON))}"
    if len(notes) > NOTES:
        yield say("… and {count} more tickets", count=len(notes) - NOTES)


def weights_of(say: Say, rules: Rules) -> Iterator[str]:
    """What the points are made of, so that everybody can check them."""
    names = (say("accepted"), say("on time"), say("solved"), say("satisfied"))
    weights = [f"{name} {weight}" for name, weight in zip(names, astuple(rules.weights), strict=True) if weight]
    floors = [f"{name} {floor}%" for name, floor in zip(names, astuple(rules.floor), strict=True) if floor]
    yield say("Weights: {weights}", weights=say(", ").join(weights))
    if floors:
        yield say("No points below: {floors}", floors=say(", ").join(floors))


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
    return {name: percent_of(rate) for name, rate in rates.items()}


def percent_of(rate: Rate) -> str:
    return "–" if rate.percent is None else f"{rate.percent}%"


def _named(say: Say, row: Row, district: District, language: str) -> str:
    """Its name and its points, on one line."""
    points = f" {say('{points} points', points=written(row.score))}" if row.score is not None else ""
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
