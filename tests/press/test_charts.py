"""Charts of figures: nothing exaggerated, nothing on top of anything else, readable on a telephone and in grey."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given, strategies as st

from issuebot.domain.pictures.charts import (
    Bars,
    Cells,
    Chart,
    Heat,
    Part,
    Series,
    Share,
    Shares,
    Table,
    as_json,
    read_chart,
)
from issuebot.press.charts import bars, heat
from issuebot.press.charts.drawing import draw_chart, lay_out
from issuebot.press.charts.paper import Paper, Written
from issuebot.press.charts.ruler import ruler
from issuebot.press.look import WIDTH, width_of

LONG = "城市管理综合行政执法局第一大队"[:14]
WEEKS = Bars(
    title="示范区：每周情况",
    notes=("按周统计",),
    groups=tuple(f"10-{day:02}" for day in range(1, 9)),
    series=(Series("收到", (12, 30, 0, 7, 15, 22, 9, 3)), Series("办结", (10, 20, 5, 7, 11, 25, 9, 1))),
    line=Series("未办结", (2, 12, 7, 7, 11, 8, 8, 10)),
    empty="这段时间没有记录。",
)
DAYS = Bars(
    "星期", (), tuple("一二三四五六日"), (Series("按时", (5,) * 7), Series("超时", (2,) * 7)), "无", stacked=True
)
EMPTY = Bars("每周", (), ("10-01",), (Series("收到", (0,)), Series("办结", (0,))), "这段时间没有记录。")


def rates(units: int) -> Shares:
    shares = (Share(100, "100% 123/123"), Share(None, "–"), Share(7, "7% 1/14"))
    parts = (Part("示范区", shares, bold=True), *(Part(LONG, shares) for _ in range(units)))
    return Shares("三率", ("2026-11",), ("签收及时率", "解决率", "满意率"), parts, "无")


def grid(rows: int, columns: int) -> Heat:
    counts = tuple(tuple(row * column for column in range(columns)) for row in range(rows))
    return Heat("小区与类别", (), (LONG,) * columns, (LONG,) * rows, counts, "无")


def assessed(units: int) -> Table:
    heads = ("得分", "收到", "超时办结", "签收及时率", "按时办结率", "解决率", "满意率")
    lines = tuple(
        Cells(LONG, ("98.5", "12345", "1234", "100%", "100%", "100%", "100%"), mark=f"{n + 1}") for n in range(units)
    )
    return Table("效能考核 2026-11", (), heads, lines, ("脚注",))


CHARTS: list[Chart] = [
    *(WEEKS, DAYS, EMPTY, rates(0), rates(1), rates(3), rates(60), assessed(0), assessed(1), assessed(3), assessed(60)),
    *(grid(0, 0), grid(1, 1), grid(40, 12)),
]


def frame(text: Written) -> tuple[float, float, float, float]:
    """From the left, from above, to the right, to below: what it covers."""
    wide, tall = width_of(text.text, text.size), text.size * 0.9
    if text.turned:
        return text.x - tall / 2, text.y - wide, text.x + tall / 2, text.y
    left = text.x - {"left": 0, "center": wide / 2, "right": wide}[text.align]
    return left, text.y - tall / 2, left + wide, text.y + tall / 2


def overlap(one: Written, other: Written) -> bool:
    (a, b, c, d), (e, f, g, h) = frame(one), frame(other)
    return a < g - 1 and e < c - 1 and b < h - 1 and f < d - 1


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: f"{chart.form} {chart.title}")
def test_charts_travel_as_text(chart: Chart):
    assert read_chart(as_json(chart)) == chart


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: f"{chart.form} {chart.title}")
def test_no_words_hide_each_other(chart: Chart):
    paper = lay_out(chart)

    assert [(one.text, other.text) for one, other in combinations(paper.texts, 2) if overlap(one, other)] == []
    assert all(frame(text)[0] >= 0 and frame(text)[2] <= WIDTH for text in paper.texts)


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: f"{chart.form} {chart.title}")
def test_words_are_readable_on_a_telephone(chart: Chart):
    paper = lay_out(chart)

    assert min(text.size for text in paper.texts) >= 24  # a third of it on a telephone 360 wide
    assert paper.y <= 2560  # what is taller Telegram makes smaller


@pytest.mark.parametrize("chart", [rates(60), assessed(60)], ids=["rates", "assessment"])
def test_sixty_units_are_all_drawn_with_whole_names(chart: Chart):
    paper = lay_out(chart)

    assert sum(text.text == LONG for text in paper.texts) == 60


def test_headings_break_between_words():
    texts = {text.text for text in lay_out(assessed(60)).texts}

    assert {"解决率", "满意率", "及时率", "办结率"} <= texts


def test_bars_begin_at_nothing():
    few = Bars("每周", (), ("1", "2"), (Series("收到", (98, 100)),), "无")

    low, high = boxes_of(lay_out(few))

    assert low / high == pytest.approx(0.98)


def boxes_of(paper: Paper) -> list[float]:
    return [box.tall for box in paper.boxes]


def test_rates_run_to_a_hundred():
    track, filled, _, other = [box.wide for box in lay_out(rates(1)).boxes][:4]

    assert filled == pytest.approx(track)
    assert other == pytest.approx(track * 0.07)


@given(st.integers(0, 10**7))
def test_scale_has_room_for_every_count(most: int):
    scale = ruler(most, 500, 100)

    assert scale.marks[0] == 0
    assert most <= scale.marks[-1] <= max(1, 2 * most)
    assert 2 <= len(scale.marks) <= 6
    assert scale.at(0) == 500


def test_bars_are_told_apart_in_grey():
    (one, plain), (other, striped) = bars.STYLES

    assert (plain, striped) == ("", "//")
    assert abs(light(one) - light(other)) > 0.3


def test_more_is_darker_in_grey_too():
    greys = [light(colour) for colour in heat.DARKS]

    assert greys == sorted(greys, reverse=True)
    assert min(a - b for a, b in pairwise(greys)) > 0.08


def light(colour: str) -> float:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return 0.299 * red + 0.587 * green + 0.114 * blue


def test_least_and_most_are_the_ends_of_the_darkness():
    assert heat.darkness(0, 50) is None
    assert heat.darkness(1, 50) == 0
    assert heat.darkness(50, 50) == len(heat.DARKS) - 1
    assert heat.darkness(1, 1) == 0


def test_rare_letters_leave_a_box():
    paper = lay_out(Bars("\U0002a6d6局", (), ("1",), (Series("收到", (1,)),), "无"))

    assert paper.texts[0].text == "□局"


def test_nothing_is_said_where_nothing_was():
    assert "这段时间没有记录。" in [text.text for text in lay_out(EMPTY).texts]


def test_chart_is_a_picture_as_wide_as_a_telephone():
    drawn = draw_chart(WEEKS)

    assert drawn.startswith(b"\x89PNG")
    assert int.from_bytes(drawn[16:20], "big") == WIDTH
