"""Which picture joins the figures of /stats. The words come at once and stand alone; the picture comes after them."""

from datetime import date
from typing import TypeAlias

from issuebot.desk.context.turn import ANSWER_LIVES, Turn
from issuebot.desk.figures import charts
from issuebot.desk.figures.charts import Grid, Rates, Took, Weekdays, Weeks
from issuebot.domain.figures.periods import SPANS, Period, month, today
from issuebot.domain.messages.figures.charts import StatsChart
from issuebot.domain.messages.lists import Stats
from issuebot.store.members import people
from issuebot.store.outgoing import messages, outbox, unsent
from issuebot.store.outgoing.outbox import Outgoing

WEEKS, HOURS, DAYS = "weeks", "hours", "days"
CHARTS = (WEEKS, HOURS, DAYS)  # those that one chooses; parts come with their own
PARTS = ("unit", "community", "category")
WORDS = "words"  # no picture, and so all the words that a message holds
CHARTED = "charted"  # the purpose of a message that a picture has joined: its words are a caption from then on
Plot: TypeAlias = Weeks | Took | Weekdays | Grid | Rates


def plot(turn: Turn, asked: Stats) -> Plot:
    """What its picture shows."""
    period = period_of(turn, asked)
    if asked.chart == HOURS:
        return charts.by_hours(turn, asked.unit, period)
    if asked.chart == DAYS:
        return charts.by_weekday(turn, asked.unit, period)
    if asked.chart == WEEKS or asked.unit or asked.by not in PARTS:
        return charts.by_week(turn, asked.unit, period)
    return charts.by_unit(turn, period) if asked.by == "unit" else charts.by_place(turn, None, period)


def period_of(turn: Turn, asked: Stats) -> Period:
    """The period that is looked at; without one, this month."""
    now = today(turn.now, turn.district.zone)
    span = SPANS.get(asked.span, month)
    try:
        within = date.fromisoformat(asked.within) if asked.span in SPANS and asked.within else now
    except ValueError:
        within = now
    return span(min(within, now))


def is_charted(turn: Turn, chat: int, message_id: int | None) -> bool:
    """Whether a message of figures has its picture already."""
    known = messages.message(turn.tx, chat, message_id) if message_id else None
    return known is not None and known.purpose == CHARTED


def follow(turn: Turn, row: Outgoing, new: int | None) -> None:
    """The picture that comes after figures that arrived; `new`: as this message."""
    if row.kind == Stats.kind:
        _draw(turn, row, new or row.edits)
    elif row.kind == StatsChart.kind and row.edits:
        # From now on it is a picture with a caption, which Telegram edits in another way.
        messages.answered(turn.tx, row.chat, row.edits, CHARTED)


def _draw(turn: Turn, row: Outgoing, target: int | None) -> None:
    """Queue the picture after whatever else waits for this chat.

    An older one that waits for the same message is dropped: it would show what the words do not say any more.
    """
    said = row.message
    if target is None or not isinstance(said, Stats):
        return
    unsent.drop_edits(turn.tx, StatsChart.kind, row.chat, target)
    if said.chart == WORDS or not people.takes_photos(turn.tx, row.chat):
        return
    picture = StatsChart(said.unit, said.span, said.within, said.by, said.page, said.chart, said.worst)
    when = {"expires_at": turn.at + ANSWER_LIVES, "priority": outbox.BROADCAST}
    outbox.put(turn.tx, picture, row.chat, turn.at, topic=row.topic, edits=target, **when)
