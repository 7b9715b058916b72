"""Going to talk to people: the offer to whoever is on duty near by, and what comes of it."""

from issuebot.desk.lists.ticket_views import TicketView
from issuebot.desk.views import View
from issuebot.domain.messages.duties.patrols import (
    PersuasionNoted,
    PersuasionOver,
    PersuasionQuestion,
    PersuasionReturned,
    PersuasionWords,
)
from issuebot.domain.ticket import OPEN
from issuebot.telegram.render.names import status_of, title_of, unit_of, where_of
from issuebot.telegram.render.request import Request, Rows, say_it, show_card, titled
from issuebot.telegram.render.staff_cards import map_button
from issuebot.telegram.render.text import Say, isolate, no_translation as n, speaker

OVER = {
    "done": n("✅ You closed it. Thank you for talking to them!"),
    "returned": n("It is with the unit again. Thank you!"),
}


def offered(view: View, shown: TicketView) -> Request | None:
    """What is to be seen of it is in the view; who is not asked any more reads its number alone."""
    asked = view.attended and view.attended.persuasion
    if not asked:
        return None
    say, number = speaker(view.language), shown.ticket.number
    if asked.status in ("done", "returned"):
        return show_card(view, titled(f"#{number}", say(OVER[asked.status])), ())
    if shown.ticket.status not in OPEN:
        line = say("This has ended ({status}). There is no need to go.", status=status_of(say, shown.ticket.status))
        return show_card(view, titled(f"#{number}", line), ())
    if asked.status == "over":
        return show_card(view, titled(f"#{number}", say("There is no need to go any more. Thank you!")), ())
    if shown.category is None:
        return show_card(view, titled(f"#{number}", say("Somebody else is on the way. Thank you!")), ())
    return _open(say, view, shown, asked.status)


def _open(say: Say, view: View, shown: TicketView, status: str) -> Request:
    number = shown.ticket.number
    what = title_of(say, shown, view.language)
    where = isolate(where_of(shown, view.language)) or (say("see the map") if shown.ticket.latitude is not None else "")
    place = f"📍 {where}" if where else ""
    unit = say("{unit} has it too; you only need to talk to them.", unit=unit_of(say, shown, view.language))
    map_ = [row for row in [map_button(say, view.language, shown)] if row]
    if status == "taken":
        title = say("🙋 #{number}: you go · {what}", number=number, what=what)
        how = say("Afterwards tap below, or reply how it went: “talked to them, they stopped”.")
        rows: Rows = [
            [(say("I talked to them"), f"persuaded:{number}"), (say("Give it back"), f"unable:{number}")],
            *map_,
        ]
        return show_card(view, titled(title, place, how), rows)
    title = say("🙋 #{number} near you: {what}", number=number, what=what)
    go = (say("I will talk to them"), f"persuade:{number}")
    if status == "passed":
        return show_card(view, titled(title, place, say("You cannot go; the unit takes care of it.")), [[go]])
    rows = [[go, (say("I cannot go now"), f"unable:{number}")], *map_]
    return show_card(view, titled(title, place, unit), rows)


def question(view: View, asked: PersuasionQuestion) -> Request:
    say = speaker(view.language)
    sentence = n("#{number}: how did it go? Reply with a few words, and it is closed.")
    if asked.proof:
        sentence = n("#{number} needs a photo of how it is now: reply with one, and a few words below it.")
    return say_it(view, say(sentence, number=asked.ticket), purpose="persuasion", asks=say("How did it go?"))


def noted(view: View, said: PersuasionNoted) -> Request:
    say = speaker(view.language)
    line = say("#{number}: passed on to the unit. Is it done? Tap “I talked to them” above.", number=said.ticket)
    return say_it(view, line)


def over(view: View, said: PersuasionOver) -> Request:
    say = speaker(view.language)
    return say_it(view, say("#{number}: you need not go any more; it is dealt with. Thank you!", number=said.ticket))


def returned(view: View, said: PersuasionReturned) -> Request:
    say = speaker(view.language)
    title = say(
        "↩ #{number} is yours alone again: {name} cannot go on with it.", number=said.ticket, name=_name(say, view)
    )
    return say_it(view, titled(title, isolate(said.words)), purpose="words")


def words(view: View, said: PersuasionWords) -> Request:
    say = speaker(view.language)
    title = say("🙋 #{number}: {name}, who went there, says", number=said.ticket, name=_name(say, view))
    return say_it(view, titled(title, isolate(said.words)), purpose="words")


def _name(say: Say, view: View) -> str:
    who = view.attended.taker if view.attended else None
    return isolate(who.name) if who and who.name else say("a volunteer")
