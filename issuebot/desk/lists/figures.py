"""/stats: the week and the month so far, for a unit in its group, the district for those who oversee it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from issuebot.desk.context.commands import Place, Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.lists import navigation
from issuebot.domain.messages.lists import Stats
from issuebot.domain.rates import Tally
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store.lists import figures

MOST = 9999  # open tickets are counted up to this number


@dataclass(frozen=True, slots=True)
class Figures:
    """`unit` is None for the district."""

    unit: str | None
    open: int
    late: int
    week: Tally
    month: Tally


def stats(turn: Turn, said: Said) -> None:
    mine = navigation.owners(turn, said.who, said.where)
    if not mine:
        turn.refuse(said.where, Refusal(Reason.STAFF_ONLY))
    for unit in mine:
        turn.answer(Stats(unit), said.where)


def load_figures(turn: Turn, unit: str | None, where: Place) -> Figures | None:
    """None when who reads here may not see them any more."""
    if not navigation.is_shown_in(turn, unit, where):
        return None
    waiting, late = figures.open_and_late(turn.tx, unit, turn.at, MOST)
    week, month = begins(turn.now, ZoneInfo(turn.district.timezone))
    return Figures(
        unit,
        waiting,
        late,
        figures.tally(turn.tx, unit, int(week.timestamp()), turn.at),
        figures.tally(turn.tx, unit, int(month.timestamp()), turn.at),
    )


def begins(now: datetime, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Monday's midnight and that of the first of the month, as the district's clocks show them."""
    today = now.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    return today - timedelta(days=today.weekday()), today.replace(day=1)
