"""What the desk, the leader and the units are told besides their cards."""

from datetime import UTC, datetime

from issuebot.desk.views import View
from issuebot.domain.messages.notices import (
    AnswerWaits,
    ExtensionAsked,
    ExtensionDecided,
    Instruction,
    LeaderTold,
    WantedBack,
)
from issuebot.domain.ticket import Role, Status, may
from issuebot.telegram.render.names import span_of, title_of, unit_of, where_of
from issuebot.telegram.render.request import Request, say_it, titled
from issuebot.telegram.render.text import clip, isolate, moment, no_translation as n, speaker

LEADER_HEARS = {
    "unsolved": n("❗ #{number} ({unit}): the resident says it is not solved"),
    "reopened": n("🔁 #{number} ({unit}): the resident reopened it"),
    "revealed": n("👁 #{number} ({unit}): a coordinator told the unit who reported it"),
}


def extension(view: View, _: ExtensionAsked) -> Request | None:
    """More time that a unit asks for, with two buttons; edited when it is decided."""
    asked, ticket = view.extension, view.ticket.ticket if view.ticket else None
    if asked is None or ticket is None:
        return None
    say, unit = speaker(view.language), view.district.unit(asked.unit)
    name = unit.name.text(view.language) if unit else ""
    span = span_of(say, asked.span)
    title = say("#{number}: {unit} asks for {span} more time", number=ticket.number, unit=name, span=span)
    due = moment(say, datetime.fromtimestamp(ticket.resolve_by or 0, UTC), view.now, view.hours.zone)
    now = say("due {time}", time=due) if ticket.resolve_by else ""
    decided = {
        "granted": say("✅ Approved."),
        "refused": say("✖ Refused."),
        "lapsed": say("✖ No longer needed."),
    }.get(asked.status, "")
    yes, no = (f"extend:{ticket.number}:{asked.id}:{word}" for word in ("yes", "no"))
    rows = [[(say("Agree"), yes), (say("Do not agree"), no)]] if asked.status == "asked" else ()
    return say_it(view, titled(title, isolate(asked.reason), now, decided), rows, purpose="ticket")


def extension_decided(view: View, said: ExtensionDecided) -> Request:
    say, ticket = speaker(view.language), view.ticket.ticket if view.ticket else None
    span = span_of(say, said.span)
    if said.granted and ticket:
        due = moment(say, datetime.fromtimestamp(ticket.resolve_by or 0, UTC), view.now, view.hours.zone)
        line = say("#{number}: extended by {span}, now due {time}.", number=ticket.number, span=span, time=due)
        return say_it(view, line, purpose="ticket")
    line = say("#{number}: the extension of {span} was refused. The deadline stays.", number=said.ticket, span=span)
    return say_it(view, line, purpose="ticket")


def wanted_back(view: View, said: WantedBack) -> Request | None:
    """To the coordinators with the words; without them to the unit, what comes of it."""
    if view.ticket is None:
        return None
    say, number, ticket = speaker(view.language), said.ticket, view.ticket.ticket
    asked = ticket.status == Status.RESOLVED
    if unit := view.district.unit(said.unit):
        return _claimed(view, said, unit.name.text(view.language))
    if not said.words and asked:
        line = say(
            "The coordinators have been told. #{number} comes back as soon as the resident taps “Not solved”.",
            number=number,
        )
        return say_it(view, line, purpose="ticket")
    if not said.words:
        line = say("The coordinators have been told. They decide whether #{number} is reopened.", number=number)
        return say_it(view, line, purpose="ticket")
    title = say("↩ #{number}: {unit} says it is not over", number=number, unit=unit_of(say, view.ticket, view.language))
    last = say("The resident has been asked: “Not solved” brings it back at once.") if asked else ""
    rows = [[(say("Show #{number}", number=number), f"show:{number}")]]
    if may("reopen", Role.COORDINATOR, ticket.status):
        rows[0].append((say("Reopen"), f"reopen:{number}"))
    return say_it(view, titled(title, isolate(clip(said.words, 300)), last), rows, purpose="ticket")


def _claimed(view: View, said: WantedBack, unit: str) -> Request:
    say, number = speaker(view.language), said.ticket
    if not said.words:
        line = say("The coordinators have been told that you take #{number} after all. They assign it.", number=number)
        return say_it(view, line, purpose="ticket")
    title = say("↩ #{number}: {unit} takes it after all", number=number, unit=unit)
    rows = [[(say("Show #{number}", number=number), f"show:{number}")]]
    return say_it(view, titled(title, isolate(clip(said.words, 300))), rows, purpose="ticket")


def answer_waits(view: View, said: AnswerWaits) -> Request | None:
    if view.ticket is None:
        return None
    say, shown = speaker(view.language), view.ticket
    title = say(
        "🙋 #{number}: {unit} still waits for your answer", number=said.ticket, unit=unit_of(say, shown, view.language)
    )
    last = say("Reply to this message: your words go to the unit and the desk.")
    return say_it(
        view,
        titled(title, isolate(clip(said.words, 300)), last),
        [[(say("Show #{number}", number=said.ticket), f"show:{said.ticket}")]],
        purpose="ticket",
    )


def instructed(view: View, said: Instruction) -> Request:
    say = speaker(view.language)
    title = say("#{number}: the leader says", number=said.ticket)
    if said.by_desk:
        title = say("#{number}: the coordinators say", number=said.ticket)
    return say_it(view, titled(title, isolate(said.words)), purpose="words")


def told_leader(view: View, said: LeaderTold) -> Request | None:
    """What the leader should know of a ticket, in one line, with the ticket one tap away."""
    if view.ticket is None:
        return None
    say, shown = speaker(view.language), view.ticket
    number, unit = shown.ticket.number, unit_of(say, shown, view.language)
    title = say(LEADER_HEARS[said.event], number=number, unit=unit)
    what = " · ".join(filter(None, (title_of(say, shown, view.language), isolate(where_of(shown, view.language)))))
    words = isolate(clip(said.words or "", 300))
    return say_it(view, titled(title, what, words), [[(say("Show #{number}", number=number), f"show:{number}")]])
