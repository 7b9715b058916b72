"""Which tickets do not count for a unit: for which of several, and what was done."""

from issuebot.desk.views import View
from issuebot.domain.messages.figures.assessments import Excluded, ExclusionQuestion
from issuebot.telegram.render.request import Request, packed, say_it
from issuebot.telegram.render.text import no_translation as n, speaker

WHICH = {
    "exclude": n("#{number} was with several units. For which of them should it not count?"),
    "include": n("For which unit should #{number} count again?"),
}
DONE = {
    "exclude": n("#{number} does not count for {unit} any more; the reason stands below its assessment."),
    "include": n("#{number} counts for {unit} again."),
}


def which(view: View, asked: ExclusionQuestion) -> Request:
    labels = [(_name(view, unit), f"{asked.move}:{asked.ticket}:{unit}") for unit in asked.units]
    text = speaker(view.language)(WHICH[asked.move], number=asked.ticket)
    return say_it(view, text, packed(labels), purpose=f"which:{asked.move}")


def done(view: View, made: Excluded) -> Request:
    say = speaker(view.language)
    rows = [[(say("↩ Count it again"), f"include:{made.ticket}:{made.unit}")]] if made.move == "exclude" else []
    text = say(DONE[made.move], number=made.ticket, unit=_name(view, made.unit))
    return say_it(view, text, rows, purpose="ticket")


def _name(view: View, id_: str) -> str:
    unit = view.district.unit(id_)
    return unit.name.text(view.language) if unit else id_
