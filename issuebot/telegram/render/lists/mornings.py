"""The list of the morning, and the choice which of them a chat wants."""

from collections.abc import Sequence
from datetime import datetime

from issuebot.desk.lists.mornings import Agenda, Section
from issuebot.desk.members.quiet import ALL, LATE, NONE
from issuebot.desk.views import View
from issuebot.domain.messages.lists import MorningList, QuietQuestion
from issuebot.telegram.render.lists.entries import staff_entry
from issuebot.telegram.render.lists.queues import numbers
from issuebot.telegram.render.names import units_of
from issuebot.telegram.render.request import Body, Request, marked, say_it, titled
from issuebot.telegram.render.text import Say, month, speaker, ticked, units, weekday


def morning(view: View, asked: MorningList) -> Request | None:
    say, agenda = speaker(view.language), view.agenda
    if agenda is None:
        return None
    parts = [_title(say, view, agenda, asked)]
    parts += [_section(say, view, section, agenda.units) for section in agenda.sections]
    if agenda.silent:
        silent = units_of(say, view.district, " ".join(agenda.silent), view.language)
        parts.append(Body(say("Cannot be reached, so their work is in this list: {units}", units=silent)))
    shown = tuple(ticket for section in agenda.sections for ticket in section.tickets)
    rows = numbers(shown) if view.staff else []
    if agenda.rest and agenda.queue is not None:
        rows.append([(say("+{count} · all of them", count=agenda.rest), f"list:{agenda.queue}")])
    elif agenda.rest:
        parts.append(Body(say("And {count} more.", count=agenda.rest)))
    return say_it(view, _together(parts), rows)


def quiet(view: View, _: QuietQuestion) -> Request:
    say, chosen = speaker(view.language), view.mornings or ALL
    title = {
        ALL: say("Each working morning this chat gets one list: what is late, due today, or waits for a resident."),
        LATE: say("Each working morning this chat gets one list of what is late."),
        NONE: say("This chat gets no list in the morning."),
    }[chosen]
    labels = {ALL: say("All of it"), LATE: say("Only what is late"), NONE: say("No list")}
    rows = [[(ticked(label, on=name == chosen), f"quiet:{name}") for name, label in labels.items()]]
    return say_it(view, titled(title, say("Reminders about single tickets still come. Choose:")), rows)


def _title(say: Say, view: View, agenda: Agenda, asked: MorningList) -> Body:
    day = _day(say, view.now.astimezone(view.hours.zone))
    whose = units_of(say, view.district, " ".join(agenda.units), view.language) if agenda.units else ""
    what = say("What is late, {day}", day=day) if asked.only_late else say("To do today, {day}", day=day)
    return titled(what, *filter(None, [whose]))  # in one line they break on a telephone


def _section(say: Say, view: View, section: Section, own: Sequence[str]) -> Body:
    heading = {
        "late": say("⚠ Late: {count}", count=section.count),
        "today": say("Due today: {count}", count=section.count),
        "waiting": say("Waiting for the resident: {count}", count=section.count),
    }[section.what]
    lines = [line for ticket in section.tickets for line in staff_entry(say, view, ticket, own=own)]
    return marked([(heading, units(heading)), *lines])


def _day(say: Say, at: datetime) -> str:
    return f"{weekday(say, at)} {say('{day} {month}', day=at.day, month=month(say, at))}"


def _together(parts: list[Body]) -> Body:
    """One below the other with an empty line between them."""
    text, entities = "", []
    for part in parts:
        text += "\n\n" if text else ""
        entities += [entity | {"offset": entity["offset"] + units(text)} for entity in part.entities]
        text += part.text
    return Body(text, entities)
