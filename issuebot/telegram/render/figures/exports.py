"""Tickets as the rows of a file."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from issuebot.domain.district.model import District
from issuebot.domain.figures.exporting import Line
from issuebot.domain.language.personal import telephone_numbers
from issuebot.domain.language.personal.identity_numbers import mask
from issuebot.telegram.render.names import status_of
from issuebot.telegram.render.text import Say, no_translation as n

Cell = str | int | None
HEAD = (
    *(n("Number"), n("Status"), n("Category"), n("Community"), n("Unit"), n("Urgent"), n("People")),
    *(n("Submitted at"), n("Accept by"), n("Accepted at"), n("Close by"), n("Done at"), n("Ended at")),
    *(n("Round"), n("Returned"), n("More time given"), n("Rating"), n("Result")),
)
DATES = tuple(range(7, 13))
RATINGS = {
    "satisfied": n("solved, satisfied"),
    "unsatisfied": n("solved, not satisfied"),
    "unsolved": n("not solved"),
    "silent": n("not rated"),
}
OF_PEOPLE = (n("Reporter"), n("Place"), n("Words"))


def head(say: Say, *, people: bool) -> list[str]:
    return [say(heading) for heading in (*HEAD, *(OF_PEOPLE if people else ()))]


def cells(say: Say, district: District, language: str, line: Line, *, people: bool) -> list[Cell]:
    """Times as a clock of the district shows them."""
    category, community, unit = (
        named.name.text(language) if named else id_ or ""
        for named, id_ in (
            (district.category(line.category), line.category),
            (district.community(line.community), line.community),
            (district.unit(line.unit), line.unit),
        )
    )
    zone = district.zone
    times = (line.submitted_at, line.respond_by, line.accepted_at, line.resolve_by, line.resolved_at, line.ended_at)
    return [
        *(line.number, status_of(say, line.status), category, community, unit),
        *(say("Urgent") if line.urgent else "", line.weight),
        *(_clock(at, zone) for at in times),
        *(line.round, line.returns, line.extended),
        say(RATINGS[line.rating]) if line.rating in RATINGS else "",
        line.resolution if people else _without_people(district, line),
        *([_reporter(say, line), line.place, line.words] if people else ()),
    ]


def _without_people(district: District, line: Line) -> str:
    """What staff said was done may name people where the matter is a sensitive one; numbers of people are masked."""
    category = district.category(line.category)
    if category is not None and category.sensitive:
        return ""
    return telephone_numbers.mask(mask(line.resolution))


def _reporter(say: Say, line: Line) -> str:
    """The letter stands for whoever wanted to stay anonymous; of whoever was forgotten nothing is left."""
    if not line.known:
        return ""
    return say("Resident {letter}", letter="A") if line.anonymous else line.reporter


def _clock(at: int | None, zone: ZoneInfo) -> str | None:
    return None if at is None else f"{datetime.fromtimestamp(at, UTC).astimezone(zone):%Y-%m-%d %H:%M:%S}"
