"""Whom to call at once, and the mark that staff see."""

from issuebot.desk.views import View
from issuebot.domain.language.danger.dangers import Danger, numbers_of
from issuebot.domain.messages.residents import DangerCall
from issuebot.telegram.render.request import Request, say_it, titled
from issuebot.telegram.render.text import Say, no_translation as n, speaker

CALLS = {
    Danger.FIRE: n("119 – fire: get out first, then call."),
    Danger.GAS: n("119 – gas: open the windows, touch no switch, call from outside."),
    Danger.POWER: n("119 – electricity: keep well away and touch nothing that may be live."),
    Danger.TRAPPED: n("119 – somebody is trapped: call for rescue, and do not force anything open."),
    Danger.INJURY: n("120 – somebody is hurt or ill: call for the ambulance now."),
    Danger.CRIME: n("110 – crime or violence: keep away and call the police."),
    Danger.LOST: n("110 – somebody is missing: call the police, do not wait."),
}
MARKS = {
    Danger.FIRE: n("🚨 fire"),
    Danger.GAS: n("🚨 gas"),
    Danger.POWER: n("🚨 electricity"),
    Danger.TRAPPED: n("🚨 somebody trapped"),
    Danger.INJURY: n("🚨 somebody hurt"),
    Danger.CRIME: n("🚨 crime"),
    Danger.LOST: n("🚨 somebody missing"),
}


def danger(view: View, call: DangerCall) -> Request:
    """One message with every number that is needed. Nothing of it waits for the report."""
    say, kinds = speaker(view.language), call.dangers
    title = say("⚠ Is anyone in danger right now? Call {numbers} first!", numbers=" / ".join(numbers_of(kinds)))
    last = say("I cannot call for help: please call now. Your report goes on as usual.")
    return say_it(view, titled(title, *(say(CALLS[Danger(kind)]) for kind in kinds.split()), last))


def call_first(say: Say, kinds: str) -> str:
    """The same in one line, where one answer has to do."""
    numbers = " / ".join(numbers_of(kinds))
    return say("⚠ In danger? Call {numbers} first! The report goes on.", numbers=numbers) if kinds else ""


def mark(say: Say, kinds: str) -> str:
    return " ".join(say(MARKS[Danger(kind)]) for kind in kinds.split())
