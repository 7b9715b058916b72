"""No line of /stats is broken on a narrow telephone: at most 28 Chinese letters, or 40 Latin ones."""

import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.lists.figures.stats import Figures, Looked
from issuebot.desk.views import View
from issuebot.domain.figures.comparing import Medians
from issuebot.domain.figures.periods import week
from issuebot.domain.figures.totals import Totals
from issuebot.domain.messages.lists import Stats
from issuebot.store.outgoing.outbox import Outgoing
from issuebot.telegram.render import render
from tests.domain.districts import sample

NOW = datetime(2026, 12, 1, 2, tzinfo=UTC)
HUNDRED = dict.fromkeys(("redone", "reopened", "returned", "extended", "doubled", "resumed", "declined", "merged"), 99)
WORK = {"prompt": 300, "overdue": 50, "on_time": 320, "late": 120, "satisfied": 320}
MUCH = Totals(received=850, carried=120, open=970, closed=850, **WORK, **HUNDRED)
LOOKED = Looked("week", week(date(2026, 12, 1)), MUCH, MUCH, Medians(100, 100, 100, 100))
UNIT = "urban-management"
PARTS = replace(LOOKED, by="unit", lines=((UNIT, MUCH), (None, MUCH)), few=(("police-station", MUCH),))
SHOWN = {
    "so far": Figures(UNIT, 1970, 1320, MUCH, MUCH, is_behind=True),
    "of a unit": Figures(UNIT, looked=LOOKED, is_behind=True),
    "not compared": Figures(UNIT, looked=replace(LOOKED, medians=None)),
    "by unit": Figures(None, looked=PARTS, is_behind=True),
}


def lines_of(language: str, figures: Figures) -> list[str]:
    district = sample()
    nothing: dict[str, Any] = dict.fromkeys(Outgoing.__slots__)
    row = Outgoing(**{**nothing, "chat": 1})
    seen = View(row, Stats(figures.unit), NOW, language, district, workhours_of(district, NOW), figures=figures)
    request = render(seen)
    assert request
    return str(request.arguments["text"]).split("\n")


def width(line: str) -> int:
    return sum(1 + (unicodedata.east_asian_width(letter) in "WF") for letter in line)


@pytest.mark.parametrize("shown", SHOWN)
@pytest.mark.parametrize(("language", "most"), [("zh", 56), ("en", 40)])
def test_no_line_is_broken(language: str, most: int, shown: str):
    lines = lines_of(language, SHOWN[shown])

    assert {line: width(line) for line in lines if width(line) > most} == {}
    assert len(lines) > 5
