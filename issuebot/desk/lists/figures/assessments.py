"""The assessment of a month in chat: of all units for whoever oversees them, of its own for a unit in its group."""

from dataclasses import dataclass

from issuebot.desk.context.commands import Actor, Place, Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.figures import assessing, counting
from issuebot.desk.lists import navigation
from issuebot.desk.lists.figures import charts
from issuebot.domain.figures.assessment import Assessment
from issuebot.domain.figures.periods import found_month, month_before, read_month, today
from issuebot.domain.messages.figures.assessments import MonthlyAssessment
from issuebot.domain.queue import short
from issuebot.domain.refusals import Reason, Refusal

SHARE = 200  # events of just now that are counted before an assessment is shown


@dataclass(frozen=True, slots=True)
class Assessed:
    """`unit`: whose row is shown, None: all of them. `oversees`: the reader may open every unit's. `is_behind`: what
    happened some time ago is still being counted.
    """

    assessment: Assessment
    unit: str | None
    page: int = 0
    oversees: bool = False
    is_behind: bool = False


def ask(turn: Turn, said: Said) -> None:
    """Answer with the month that is named, else with the last one that is over. The caller has seen that it is staff
    who ask.
    """
    on = today(turn.now, turn.district.zone)
    month = found_month(said.words, on)
    if month is None or not assessing.has_begun(turn.district, month, turn.now):
        month = month_before(on)
    counting.catch_up(turn.tx, SHARE)
    for unit in navigation.owners(turn, said.who, said.where):
        turn.answer(MonthlyAssessment(unit, f"{month:%Y-%m}"), said.where)


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    """`assess:UNIT:MONTH:PAGE`: another month, another page, one of the units."""
    key, month, page = pressed.word(0), read_month(pressed.word(1)), pressed.number(2)
    known = {short(unit) if unit else "": unit for unit in owners(turn, pressed.who, pressed.where)}
    if key not in known or month is None or not assessing.has_begun(turn.district, month, turn.now):
        return Toast(chat_language(turn, pressed.where.chat), refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    counting.catch_up(turn.tx, SHARE)
    shown = MonthlyAssessment(known[key], f"{month:%Y-%m}", page)
    anew = charts.is_charted(turn, pressed.where.chat, pressed.message_id)
    turn.answer(shown, pressed.where, edits=None if anew else pressed.message_id)
    return None


def load_assessed(turn: Turn, message: MonthlyAssessment, where: Place) -> Assessed | None:
    """None when who reads here may not see it any more."""
    reader, month = Actor(where.chat, "", None), read_month(message.month)
    if month is None or message.unit not in owners(turn, reader, where):
        return None
    found = assessing.assessment(turn.tx, turn.district, month, turn.now)
    if found is None:
        return None
    behind = counting.is_behind(turn.tx, turn.at)
    return Assessed(found, message.unit, message.page, turn.oversees(reader, where), behind)


def owners(turn: Turn, who: Actor, where: Place) -> list[str | None]:
    """Those who oversee the district may look at each of its units."""
    mine = navigation.owners(turn, who, where)
    return [*mine, *(unit.id for unit in turn.district.units)] if None in mine else mine
