"""What answers a resident who says something of a ticket that there is: where it went, and what else it may be."""

from issuebot.desk.lists.ticket_views import TicketView
from issuebot.desk.views import View
from issuebot.domain.messages.notices import DeskAnswer, DeskCall
from issuebot.domain.messages.residents import AddedTo, HowToReach, Rated, StillAsked, StillWaits
from issuebot.domain.ticket import REOPEN_DAYS, Status
from issuebot.telegram.render.request import Request, Rows, say_it, titled
from issuebot.telegram.render.text import Say, clip, isolate, no_translation as n, speaker
from issuebot.telegram.render.tickets import is_still_asked, progress, survey, withdraw_button

RATED = {
    "satisfied": n("#{number} is closed. Thank you!"),
    "unsatisfied": n("#{number} is closed. Thank you! If you like, write why."),
    "unsolved": n("#{number} goes back at once. You may write what is still wrong, or send a photo."),
}
OVER = frozenset({Status.CLOSED, Status.DECLINED, Status.WITHDRAWN})


def added_to(view: View, said: AddedTo) -> Request:
    """One button for the other thing that it may be; below them what is still to be said of the ticket."""
    say, number = speaker(view.language), said.ticket
    line = say("Added to #{number} and passed on.", number=number)
    if said.came == "new":
        lines = [say("👇 This is now a report of its own, no longer part of #{number}.", number=number)]
        if view.ticket and view.ticket.ticket.status == Status.WAITING:
            lines.append(say("#{number} still waits for your answer.", number=number))
        return say_it(view, "\n".join(lines))
    if said.why and not said.came:
        line = say("Thank you, your words on #{number} are passed on.", number=number)
    if said.came or view.ticket is None:
        return say_it(view, line, purpose="ticket")
    other = [[(say("This is a new report"), f"new:{number}:{said.said}")]] if said.said else []
    question, rows = ("", ()) if said.why else _next(say, view, said, view.ticket)
    far = progress(say, view, view.ticket) if said.urged else ""
    mine = view.row.chat == view.ticket.ticket.reporter
    if said.over and (rows := withdraw_button(say, view.ticket, mine=mine)):
        question = say("Is it solved already? Tap “Withdraw”, and nobody will come.")
    if said.shows and _may_answer(view.ticket):
        # A picture without words, below the unit's after-photo, most likely shows what is still wrong.
        line = say("The photo is added to #{number} and passed on.", number=number)
        question = say("Does it show what is not solved? Tap “Not solved”, and it goes back at once.")
        rows = rows[::-1]
    if view.ticket.ticket.status == Status.WAITING and view.row.chat == view.ticket.ticket.reporter:
        # What they said was a question of their own, or the unit has asked again meanwhile.
        far = say("#{number} still waits for your answer.", number=number)
    return say_it(view, "\n".join(filter(None, (line, far, question))), [*rows, *other], purpose="followup")


def still_asked(view: View, said: StillAsked) -> Request | None:
    if view.ticket is None:
        return None
    say, number = speaker(view.language), said.ticket
    if said.came or not _may_answer(view.ticket):
        return say_it(view, say("Thank you!"), purpose="ticket")
    line = say("You are welcome! Is #{number} really solved? One tap:", number=number)
    if said.later:
        line = say("No hurry. When you have looked at #{number}, one tap is enough:", number=number)
    reporter = view.row.chat == view.ticket.ticket.reporter
    if said.goes_on and reporter:
        line = say("The unit says that #{number} is done. Tap “Not solved”, and it goes on at once:", number=number)
    rows = survey(say, view.ticket, reporter=reporter)
    # What they wrote is most likely the last of the answers: it is offered first.
    return say_it(view, line, rows[::-1] if said.goes_on else rows, purpose="still-asked")


def still_waits(view: View, said: StillWaits) -> Request | None:
    """With the question, for whoever was asked it."""
    say, shown = speaker(view.language), view.ticket
    if shown is None:
        return None
    asked = shown.ticket.status == Status.WAITING and shown.ticket.reporter in (None, view.row.chat)
    if not (asked and shown.why):
        return say_it(view, say("Thank you!"), purpose="ticket")
    lines = [
        say("#{number} still waits for your answer.", number=said.ticket),
        f"❓ {isolate(clip(shown.why.words or '', 600))}",
        say("Just write the answer here, or send a photo."),
    ]
    return say_it(view, "\n".join(lines), purpose="ticket")


def rated(view: View, said: Rated) -> Request:
    """Words that answered the survey counted as the button does."""
    say, number = speaker(view.language), said.ticket
    if said.more and said.rating == "unsolved":
        return say_it(view, say("#{number} goes back at once, with your words.", number=number), purpose="ticket")
    return say_it(view, say(RATED[said.rating], number=number), purpose="ticket")


def how_to_reach(view: View, _: HowToReach) -> Request:
    say, contact = speaker(view.language), view.district.contact
    lines = [
        f"☎️ {contact.text(view.language)}" if contact else "",
        say("The coordinators know that you are waiting and will answer here. What is it about? Just write it."),
    ]
    return say_it(view, "\n".join(filter(None, lines)))


def desk_call(view: View, said: DeskCall) -> Request:
    """Nobody is named: a report may be anonymous."""
    say = speaker(view.language)
    line = say("🙋 A resident asks to speak to a person. Reply to this message; it reaches them.")
    about = say("The last ticket they heard about is #{number}.", number=said.ticket) if said.ticket else ""
    rows = [[(say("Show #{number}", number=said.ticket), f"show:{said.ticket}")]] if said.ticket else []
    return say_it(view, "\n".join(filter(None, (line, about))), rows, purpose="call")


def desk_answer(view: View, said: DeskAnswer) -> Request:
    say = speaker(view.language)
    return say_it(view, titled(say("💬 From the coordinators"), isolate(said.words)))


def _next(say: Say, view: View, said: AddedTo, shown: TicketView) -> tuple[str, Rows]:
    """What the resident may say of a ticket that is done, or over."""
    ticket, mine = shown.ticket, view.row.chat == shown.ticket.reporter
    if _may_answer(shown):
        return say("Is #{number} really solved? One tap:", number=ticket.number), survey(say, shown, reporter=mine)
    recent = ticket.ended_at is None or view.now.timestamp() - ticket.ended_at < REOPEN_DAYS * 86400
    if ticket.status in OVER and mine and recent and said.said:
        again = (say("Reopen"), f"again:{ticket.number}:{said.said}")
        return say("This has already ended. Would you like it reopened?"), [[again]]
    return "", ()


def _may_answer(shown: TicketView) -> bool:
    return shown.ticket.status == Status.RESOLVED or is_still_asked(shown)
