"""What is said in a community's own group: one answer per report, and where else to turn."""

from datetime import UTC, datetime

from issuebot.desk.context.turn import ASKS
from issuebot.desk.lists.ticket_views import TicketView
from issuebot.desk.views import View
from issuebot.domain.messages.residents import HowToReportHere, KnownReport
from issuebot.domain.ticket import OPEN, Rating, Status
from issuebot.telegram.render.names import done_title, goes_to, resident_status, title_of, unit_of, where_of
from issuebot.telegram.render.reports.danger import call_first
from issuebot.telegram.render.request import Request, Rows, say_it, show_card, titled
from issuebot.telegram.render.text import Say, isolate, speaker


def group_card(view: View, shown: TicketView) -> Request:
    """The group's one answer to a report. At the end it is edited; no new message is sent."""
    say, ticket = speaker(view.language), shown.ticket
    follow = _link(view, say("🔔 Follow in a private chat"))
    if ticket.status in (Status.RESOLVED, Status.CLOSED):
        title = done_title(say, shown)
        return show_card(view, titled(title, f"— {unit_of(say, shown, view.language)}"), follow)
    if ticket.status not in OPEN:
        title = f"#{ticket.number} · {resident_status(say, ticket.status)}"
        return show_card(view, titled(title, say("Tap below to read the reason in a private chat.")), follow)
    title = say("#{number} submitted, thank you!", number=ticket.number)
    if ticket.round > 1:
        title = say(
            "#{number} has been reopened, with {unit}", number=ticket.number, unit=unit_of(say, shown, view.language)
        )
    if ticket.round > 1 and ticket.rating == Rating.UNSOLVED:
        title = say(
            "#{number}: not solved, back to {unit}", number=ticket.number, unit=unit_of(say, shown, view.language)
        )
    if shown.names:
        title = say(
            "#{own} is the same as #{number}; they continue together.", own=shown.names[0], number=ticket.number
        )
    lines = [
        call_first(say, ticket.danger),
        f"{title_of(say, shown, view.language)} · {isolate(where_of(shown, view.language))}",
        _goes_to(say, view, shown),
        _added(say, view.additions),
        say("Anything to add? Reply to this message. The result will appear here; tap below to be notified."),
    ]
    return show_card(view, titled(title, *lines), follow)


def known(view: View, said: KnownReport) -> Request | None:
    """The same message was reported before, or how far it is was asked."""
    if view.ticket is None:
        return None
    say, ticket = speaker(view.language), view.ticket.ticket
    status = resident_status(say, ticket.status)
    line = say("This has already been reported: #{number}, {status}.", number=ticket.number, status=status)
    if said.asked:
        line = say("#{number} is “{status}”.", number=ticket.number, status=status)
    whole = "\n".join(filter(None, (call_first(say, said.dangers or ""), line)))
    return say_it(view, whole, _link(view, say("🔔 Follow in a private chat")), purpose="ticket")


def how(view: View, said: HowToReportHere) -> Request:
    """`/report` alone, or where it cannot be: one sentence that helps."""
    say = speaker(view.language)
    if not said.elsewhere:
        line = say(
            "To report, reply to this message with a photo or what is wrong. “/report” and the words do as well, also"
            " as a photo's caption or in reply to somebody's message."
        )
        return say_it(view, line, purpose=f"{ASKS}report")
    line = say(
        "This group is not linked to a community. Send me a private message: a photo and a few words are enough."
    )
    return say_it(view, line, _link(view, say("Message me")))


def _link(view: View, label: str) -> Rows:
    return [[(label, view.link)]] if view.link else ()


def _goes_to(say: Say, view: View, shown: TicketView) -> str:
    by = datetime.fromtimestamp(shown.ticket.resolve_by, UTC) if shown.ticket.resolve_by else None
    return goes_to(say, view, shown.unit, by, certain=shown.ticket.certain)


def _added(say: Say, count: int) -> str:
    if not count:
        return ""
    return say("{count} additions passed on.", count=count) if count > 1 else say("1 addition passed on.")
