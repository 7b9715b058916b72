"""An assessment as a picture or a workbook: who may read it in chat may have it so."""

from issuebot.desk.context.commands import Pressed, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.figures import assessing, counting
from issuebot.desk.lists.figures.assessments import SHARE, owners
from issuebot.domain.figures.periods import read_month
from issuebot.domain.messages.figures.charts import AssessmentBook, AssessmentPicture
from issuebot.domain.queue import short
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store.outgoing import outbox

KINDS = {"picture": AssessmentPicture, "book": AssessmentBook}


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    """`paper:book:UNIT:MONTH`. It is made beside the chat's other answers, and comes after them."""
    kind, key, month = pressed.word(0), pressed.word(1), read_month(pressed.word(2))
    known = {short(unit) if unit else "": unit for unit in owners(turn, pressed.who, pressed.where)}
    if (
        kind not in KINDS
        or key not in known
        or (kind == "picture" and known[key] is not None)  # it has a line for each of the units
        or month is None
        or not assessing.has_begun(turn.district, month, turn.now)
    ):
        return Toast(chat_language(turn, pressed.where.chat), refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    counting.catch_up(turn.tx, SHARE)
    turn.answer(KINDS[kind](known[key], f"{month:%Y-%m}"), pressed.where, priority=outbox.BROADCAST)
    return None
