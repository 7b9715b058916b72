"""What people of a lively district report in three months, and when; and when they are on duty."""

import random
import tomllib
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from issuebot.demo import roster
from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.context.turn import moment
from issuebot.domain.clock.mornings import next_morning
from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Community
from issuebot.domain.figures import periods

FILE = Path(__file__).parent / "season.toml"
DAYS, TICKETS = 92, 400
HOUR, DAY = 3600, 86_400


@cache
def file() -> dict[str, Any]:
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


def reports(district: District, language: str, until: float, chance: random.Random) -> Iterator[tuple[float, str]]:
    """When, and what is said: more on working days and by day, and more from month to month."""
    zone = district.zone
    first = until - DAYS * DAY
    troubles = file()["troubles"]
    left = TICKETS
    while left:
        at = first + DAYS * DAY * chance.random() ** 0.8
        here = datetime.fromtimestamp(at, zone).replace(hour=chance.choice((7, 8, 8, 9, 9, 10, 11, 14, 15, 17, 19)))
        if here.timestamp() >= until - HOUR or (here.weekday() > 4 and chance.random() < 0.5):  # noqa: PLR2004 the weekend
            continue
        left -= 1
        trouble = chance.choices(troubles, [one["of"] for one in troubles])[0]
        home = chance.choice(district.open_communities)
        yield here.timestamp(), _said(home, trouble[language], language, chance)
    yield from _again(district, language, until)


def _again(district: District, language: str, until: float) -> Iterator[tuple[float, str]]:
    again, now = file()["again"], moment(until)
    hours = workhours_of(district, now)
    monday = moment(periods.week(periods.today(now, hours.zone)).since(hours.zone) - 1)
    if (told := next_morning(hours, monday)) > now:
        told = next_morning(hours, monday - timedelta(days=7))
    place = district.community(again["community"])
    name, words = place.name.text(language) if place else "", again[language]
    for days in again["days"]:
        yield told.timestamp() - days * DAY, f"{name}{words}" if language == "zh" else f"{words}, {name}"


def serving(district: District, until: float) -> Iterator[tuple[float, str, roster.Shift]]:
    """Two minutes early, and gone when it is over."""
    here = datetime.fromtimestamp(until, district.zone)
    for shift in roster.served_earlier(here):
        yield shift.starts - 120, "checkin", shift
        yield shift.ends - 60, "checkout", shift


def _said(home: Community, trouble: str, language: str, chance: random.Random) -> str:
    building, name = chance.randint(1, 12), home.name.text(language)
    return f"{name}{building}号楼{trouble}" if language == "zh" else f"{trouble} at building {building}, {name}"
