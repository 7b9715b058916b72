"""Several people, one thing: what the draft card offers, and what those read who joined."""

from issuebot.desk.context.turn import moment as moment_of
from issuebot.desk.lists.ticket_views import TicketView
from issuebot.desk.reports.duplicates import Offer
from issuebot.desk.views import DraftView, View
from issuebot.domain.duplicates import OFFERED
from issuebot.telegram.render.request import Request, Rows, show_card, titled
from issuebot.telegram.render.text import Say, clip, isolate, moment, speaker

QUOTE = 24  # characters of a report by somebody else
PLACE = 20
NEXT_TO = 10  # metres: nearer than Telegram's locations are exact


def offer_lines(say: Say, view: View, draft: DraftView) -> list[str]:
    """One line for each ticket that may be the same, above the buttons that join it."""
    lines = [_line(say, view, draft, offer) for offer in draft.offers[:OFFERED]]
    return [say("👥 Reported nearby already. Is it the same?"), *lines] if lines else []


def offer_buttons(say: Say, draft: DraftView) -> Rows:
    key, shown = draft.draft.id, draft.offers[:OFFERED]
    rows = [[(_label(say, offer), f"metoo:{key}:{offer.ticket.number}")] for offer in shown]
    return [*rows, [(say("None of these"), f"alone:{key}")]] if rows else []


def addition(view: View, shown: TicketView) -> Request:
    """The draft of somebody who has the ticket already: it says that their words were added. The receipt is
    elsewhere.
    """
    say = speaker(view.language)
    line = say("Added to #{number} and passed on.", number=shown.ticket.number)
    return show_card(view, titled(line), undo_button(say, view))


def undo_button(say: Say, view: View) -> Rows:
    return [[(say("Not the same thing"), f"unlike:{view.joined.id}")]] if view.joined else []


def count_line(say: Say, shown: TicketView) -> str:
    """Empty while only the reporter has it."""
    return say("👥 {count} people have reported it", count=shown.ticket.weight) if shown.ticket.weight > 1 else ""


def _label(say: Say, offer: Offer) -> str:
    number = offer.ticket.number
    return say("Add to my #{number}", number=number) if offer.mine else say("Me too #{number}", number=number)


def _line(say: Say, view: View, draft: DraftView, offer: Offer) -> str:
    ticket, metres = offer.ticket, offer.near.metres
    # In a sensitive category people may be meant: the words are not shown to neighbours.
    quiet = draft.category is not None and draft.category.sensitive
    words = "" if quiet else clip(" ".join(ticket.words.split()), QUOTE)
    where = "" if ticket.place and ticket.place in words else clip(ticket.place or "", PLACE)
    away = ""
    if metres is not None:
        away = say("right here") if metres < NEXT_TO else say("{metres} m away", metres=round(metres / 10) * 10)
    since = moment(say, moment_of(ticket.submitted_at), view.now, view.hours.zone)
    parts = [f"“{isolate(words)}”" if words else "", isolate(where), away, since]
    return f"#{ticket.number} {' · '.join(filter(None, parts))}"
