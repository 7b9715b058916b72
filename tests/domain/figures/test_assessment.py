"""The monthly assessment: who is ranked, who stands apart, and what the score is made of."""

from datetime import date

import pytest

from issuebot.domain.figures.assessment import Assessment, Basis, Duties, Footnote, assess
from issuebot.domain.figures.periods import month
from issuebot.domain.figures.scoring import Parts, Rules, score, written
from issuebot.domain.figures.totals import Figures, Totals

NOVEMBER = month(date(2026, 11, 1))
GOOD = Totals(received=9, prompt=9, on_time=9, satisfied=9)
LATE = Totals(received=9, prompt=3, overdue=6, on_time=9, satisfied=9)
FEW = Totals(carried=1, received=1, prompt=2, on_time=2)


def assessed(units: dict[str | None, Totals], *, duties: dict[str | None, Duties] | None = None) -> Assessment:
    figures = Figures(GOOD, units, {}, {})
    note = Footnote(7, "late", "停水是水厂的事", 0, 7000000002)
    return assess(NOVEMBER, 0, Basis(figures, duties or {}, (note,), ["quiet"]), Rules(), is_over=True)


def test_units_with_few_tickets_are_not_ranked():
    found = assessed({"good": GOOD, "few": FEW, "late": LATE, None: GOOD})

    assert [(row.unit, row.rank) for row in found.ranked] == [("good", 1), ("late", 2)]
    assert [(row.unit, row.rank, row.score) for row in found.apart] == [("few", None, None), ("quiet", None, None)]


def test_equal_scores_share_a_rank():
    found = assessed({"b": GOOD, "a": GOOD, "late": LATE})

    assert [(row.unit, row.rank) for row in found.ranked] == [("a", 1), ("b", 1), ("late", 3)]


def test_desk_and_district_are_no_units():
    found = assessed({None: LATE}, duties={None: Duties(3600, 1), "late": Duties(7200, 2, 1)})

    assert (found.desk.totals, found.desk.rank) == (LATE, None)
    assert found.district.duties == Duties(10800, 3, 1)
    assert [row.unit for row in found.units] == ["late", "quiet"]


def test_excluded_tickets_are_counted_beside_their_unit():
    found = assessed({"late": LATE, "good": GOOD})

    assert [(row.unit, row.excluded) for row in found.ranked] == [("good", 0), ("late", 1)]


@pytest.mark.parametrize(
    ("totals", "rules", "points"),
    [
        (GOOD, Rules(), "100.0"),
        (LATE, Rules(), "86.6"),  # 33 % of 20, and all of the rest
        (LATE, Rules(floor=Parts(response=34)), "80.0"),
        (LATE, Rules(floor=Parts(response=33)), "86.6"),
        (Totals(prompt=1, overdue=2, on_time=1), Rules(), "73.2"),  # nobody answered: the two others weigh for it
        (Totals(prompt=1, overdue=2, on_time=1), Rules(weights=Parts(solved=1)), None),
        (Totals(), Rules(), None),
    ],
)
def test_score_can_be_checked_with_a_pencil(totals: Totals, rules: Rules, points: str | None):
    found = score(totals, rules)

    assert (None if found is None else written(found)) == points
