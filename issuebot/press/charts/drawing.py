"""Which chart is drawn how."""

from typing import assert_never

from issuebot.domain.pictures.charts import Bars, Chart, Heat, Shares, Table
from issuebot.press.charts.bars import draw_bars
from issuebot.press.charts.heat import draw_heat
from issuebot.press.charts.paper import Paper
from issuebot.press.charts.shares import draw_shares
from issuebot.press.charts.table import draw_table


def draw_chart(chart: Chart) -> bytes:
    return lay_out(chart).png()


def lay_out(chart: Chart) -> Paper:
    """What is drawn, before it is a picture."""
    match chart:
        case Bars():
            return draw_bars(chart)
        case Shares():
            return draw_shares(chart)
        case Heat():
            return draw_heat(chart)
        case Table():
            return draw_table(chart)
        case _:
            assert_never(chart)
