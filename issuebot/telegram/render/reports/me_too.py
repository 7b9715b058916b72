"""Several people, one thing: what the draft card offers, and what those read who joined."""

from issuebot.desk.context.turn import moment as moment_of
from issuebot.desk.lists.ticket_views import TicketView
from issuebot.desk.reports.draft.draft_views import DraftView
from issuebot.desk.reports.draft.duplicates import Offer
from issuebot.desk.views import View
from issuebot.domain.duplicates import OFFERED
from issuebot.telegram.render.request import Request, Rows, show_card, titled
from issuebot.telegram.render.text import Say, clip, isolate, moment, speaker

QUOTE = 24  # characters of what the reader reported themselves
PLACE = 20


def offer_lines(say: Say, view: View, draft: DraftView) -> list[str]:
    """One line for each ticket that may be the same, above the buttons that join it."""
    lines = [_line(say, view, offer) for offer in draft.offers[:OFFERED]]
    return [say("👥 Already reported nearby. Is it the same?"), *lines] if lines else []


def offer_buttons(say: Say, draft: DraftView) -> Rows:
    key, shown = draft.draft.id, draft.offers[:OFFERED]
    rows = [[(_label(say, offer), f"metoo:{key}:{offer.number}")] for offer in shown]
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
    mine, other = say("Add to my #{number}", number=offer.number), say("Me too #{number}", number=offer.number)
    return mine if offer.mine else other


def _line(say: Say, view: View, offer: Offer) -> str:
    words = clip(" ".join(offer.words.split()), QUOTE)
    home = view.district.community(offer.community)
    where = clip(offer.place or "", PLACE) if offer.place or home is None else home.name.text(view.language)
    away = "" if offer.within is None else say("within {metres} m", metres=offer.within)
    since = moment(say, moment_of(offer.submitted_at), view.now, view.hours.zone)
    kind = view.district.category(offer.category)
    about = kind.name.text(view.language) if kind and not words else ""
    parts = [f"“{isolate(words)}”" if words else "", isolate(where), away, since, about]
    return f"#{offer.number} {' · '.join(filter(None, parts))}"
