"""A ticket as its cards show it; the resident's receipt says where it is, who holds it, until when, what comes next."""

from datetime import UTC, datetime

from issuebot.desk.lists.ticket_views import TicketView
from issuebot.desk.notices.persuading import CARD
from issuebot.desk.views import View
from issuebot.domain.ticket import OPEN, REOPEN_DAYS, Rating, Role, Status, may
from issuebot.telegram.render.dates import date_in_words
from issuebot.telegram.render.duties import persuasion
from issuebot.telegram.render.names import done_title, reason_of, resident_status, said_with, unit_of, where_of
from issuebot.telegram.render.publicity import guides
from issuebot.telegram.render.reports.groups import group_card
from issuebot.telegram.render.reports.me_too import addition, count_line, undo_button
from issuebot.telegram.render.request import Request, Rows, packed, show_card, titled
from issuebot.telegram.render.staff_cards import staff_card, usable
from issuebot.telegram.render.staff_facts import routed
from issuebot.telegram.render.text import Say, clip, isolate, moment, speaker


def ticket_card(view: View) -> Request | None:
    """The card of a ticket in the chat of the row, by the card's kind."""
    if view.card is None or view.ticket is None:
        return None
    if view.card.kind in ("unit", "joint", "desk", "leader"):
        return staff_card(view, view.ticket)
    if view.card.kind == "group":
        return group_card(view, view.ticket)
    if view.card.kind == CARD:
        return persuasion.offered(view, view.ticket)
    if view.card.kind == "addition":
        return addition(view, view.ticket)
    return _past(view, view.ticket) if view.card.kind == "past" else _receipt(view, view.ticket)


def _past(view: View, shown: TicketView) -> Request:
    say = speaker(view.language)
    return show_card(view, titled(say("#{number}: see the newer message below.", number=shown.ticket.number)), ())


def _receipt(view: View, shown: TicketView) -> Request:
    photo = next((medium.file for medium in shown.proofs if medium.kind == "photo"), None)
    title, lines, rows = receipt(view, shown)
    done = shown.ticket.status in (Status.RESOLVED, Status.CLOSED)
    return show_card(view, titled(title, *lines), rows, photo=usable(view, photo) if done else None)


def receipt(view: View, shown: TicketView) -> tuple[str, list[str], Rows]:
    """Title, lines and buttons of a ticket for a resident, with what happens next."""
    say, ticket = speaker(view.language), shown.ticket
    number, unit = ticket.number, unit_of(say, shown, view.language)
    again = ticket.round > 1 and ticket.status in OPEN
    mine = view.row.chat == ticket.reporter
    if ticket.status == Status.RESOLVED or is_still_asked(shown):
        title = done_title(say, shown)
        lines = [f"— {unit}", what_line(view, shown), names_line(say, shown), say("Is it really solved? One tap:")]
        return title, lines, survey(say, shown, reporter=mine)
    if ticket.status == Status.CLOSED:
        return _closed(say, shown, view)
    if ticket.status not in (Status.NEW, Status.ASSIGNED, Status.ACCEPTED):
        return _needs_reading(say, view, shown)
    if again and ticket.rating == Rating.UNSOLVED:
        title = say("#{number}: not solved, back to {unit}", number=number, unit=unit)
        lines = [progress(say, view, shown), say("What is still wrong? Write it or send a photo.")]
    else:
        begun = ticket.status not in (Status.NEW, Status.ASSIGNED)
        submitted = say("#{number} submitted, thank you!", number=number)
        joined = say("Your report was added to #{number}. Thank you!", number=number)
        follows = say("You are following #{number}. We will tell you when it is done.", number=number)
        fresh = submitted if mine else joined if view.joined or shown.names else follows
        title = say("#{number} is being worked on", number=number) if begun else fresh
        if again and not begun:
            title = say("#{number} has been reopened, with {unit}", number=number, unit=unit)
        lines = [
            names_line(say, shown),
            progress(say, view, shown),
            say("Why: {reason}", reason=reason_of(say, view.district, routed(shown), shown, view.language)),
            _longer(say, view, shown),
            _told(say, view, shown),
            count_line(say, shown),
            say("Anything to add? Just reply to this message."),
        ]
    page = guides.button_for(view, ticket)
    return title, lines, [*undo_button(say, view), *withdraw_button(say, shown, mine=mine), *page]


def what_line(view: View, shown: TicketView) -> str:
    """What it was and where, for whoever has reported several things."""
    category = shown.category.name.text(view.language) if shown.category else ""
    return " · ".join(filter(None, (category, isolate(where_of(shown, view.language)))))


def names_line(say: Say, shown: TicketView) -> str:
    """Somebody who reported another ticket knows this one by that number."""
    if not shown.names:
        return ""
    numbers = ", ".join(f"#{number}" for number in shown.names)
    return say("Your {numbers} is the same thing and continues here.", numbers=numbers)


def _needs_reading(say: Say, view: View, shown: TicketView) -> tuple[str, list[str], Rows]:
    """A question to the resident, or why it is not taken up: with the words, and what comes next."""
    ticket, words = shown.ticket, isolate(clip(shown.why.words or "" if shown.why else "", 600))
    if ticket.status == Status.DECLINED:
        title = say("#{number} was declined: {reason}", number=ticket.number, reason=words)
        return title, [f"— {say('Coordinators')}", names_line(say, shown)], _reopen_button(say, view, shown)
    if ticket.status == Status.WITHDRAWN:
        title = say("#{number} is withdrawn.", number=ticket.number)
        return title, [say("Changed your mind? You can reopen it within 30 days.")], _reopen_button(say, view, shown)
    if ticket.status == Status.MERGED:
        return say("#{number} is merged into another one.", number=ticket.number), [], ()
    by_desk = shown.why is not None and shown.why.role == Role.COORDINATOR
    asker = say("Coordinators") if by_desk else unit_of(say, shown, view.language)
    title = say("#{number}: a question for you", number=ticket.number)
    until = moment(say, datetime.fromtimestamp(ticket.next_due_at or 0, UTC), view.now, view.hours.zone)
    lines = [
        f"❓ {words}",
        f"— {asker}",
        say("Just write the answer here, or send a photo."),
        say("We wait for your answer until {time}; then the work goes on.", time=until),
    ]
    return title, lines, ()


def _longer(say: Say, view: View, shown: TicketView) -> str:
    """Why it takes longer than was promised."""
    if shown.longer is None:
        return ""
    words = said_with(say, view.district, "extend", shown.longer.words, view.language)
    return say("More time needed: {words}", words=isolate(clip(words, 200)))


def _told(say: Say, view: View, shown: TicketView) -> str:
    """Tells the reporter that the unit knows who they are."""
    ticket, unit = shown.ticket, view.district.unit(shown.ticket.revealed_to)
    if unit is None or view.row.chat != ticket.reporter:
        return ""
    return say("👁 {unit} now knows your name, because the work needs it.", unit=unit.name.text(view.language))


def survey(say: Say, shown: TicketView, *, reporter: bool) -> Rows:
    """The survey's buttons. Followers are asked as well, but only the reporter may say that it is not solved."""
    key = f"rate:{shown.ticket.number}:{shown.ticket.round}"
    satisfied = (say("Solved, satisfied"), f"{key}:satisfied")
    asked = packed([satisfied, (say("Solved, not satisfied"), f"{key}:unsatisfied")])
    return [*asked, [(say("Not solved"), f"{key}:unsolved")]] if reporter else asked


def is_still_asked(shown: TicketView) -> bool:
    """Whether the reader may still answer, though somebody else's answer closed the ticket."""
    return shown.ticket.status == Status.CLOSED and shown.ticket.rating != Rating.SILENT and not shown.answered


def withdraw_button(say: Say, shown: TicketView, *, mine: bool) -> Rows:
    number, alone = shown.ticket.number, shown.ticket.weight == 1
    possible = mine and alone and may("withdraw", Role.REPORTER, shown.ticket.status)
    return [[(say("Withdraw"), f"withdraw:{number}")]] if possible else []


def _reopen_button(say: Say, view: View, shown: TicketView) -> Rows:
    ticket = shown.ticket
    recent = ticket.ended_at is None or view.now.timestamp() - ticket.ended_at < REOPEN_DAYS * 86400
    possible = recent and view.row.chat == ticket.reporter
    return [[(say("Reopen"), f"reopen:{ticket.number}")]] if possible else []


def _closed(say: Say, shown: TicketView, view: View) -> tuple[str, list[str], Rows]:
    ticket = shown.ticket
    said = {
        "satisfied": say("You said: solved, satisfied. Thank you!"),
        "unsatisfied": say("You said: solved, not satisfied. Would you tell us why? Just write it here."),
        None: say("There was no answer for 7 days, so it was closed."),
    }
    title = say("#{number} closed: {note}", number=ticket.number, note=isolate(clip(ticket.resolution or "", 600)))
    recent = ticket.ended_at is None or view.now.timestamp() - ticket.ended_at < REOPEN_DAYS * 86400
    rows = survey(say, shown, reporter=True)[-1:] if recent and view.row.chat == ticket.reporter else ()
    return title, [said.get(shown.answered, ""), say("Is it back? Tap “Not solved”.") if rows else ""], rows


def progress(say: Say, view: View, shown: TicketView) -> str:
    """Who has it, how far it is, and until when."""
    ticket = shown.ticket
    parts = [unit_of(say, shown, view.language), resident_status(say, ticket.status)]
    if ticket.resolve_by and ticket.status in OPEN:
        at = datetime.fromtimestamp(ticket.resolve_by, UTC)
        parts.append(say("due {said}", said=date_in_words(say, at, view.now, view.hours.zone)))
    line = " · ".join(parts)
    return line if ticket.certain else f"{line} {say('(public holidays for that time are not announced yet)')}"
