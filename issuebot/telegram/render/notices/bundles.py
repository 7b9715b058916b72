"""Tickets that came all at once, in one message."""

from issuebot.desk.views import View
from issuebot.telegram.render.names import status_of, title_of, where_of
from issuebot.telegram.render.request import Request, Rows, show_card, titled
from issuebot.telegram.render.text import clip, isolate, speaker

ROW = 5  # buttons


def bundle(view: View) -> Request:
    say = speaker(view.language)
    if not view.listed:
        return show_card(view, titled(say("All of these have cards of their own now.")), ())
    title = say("📥 {count} tickets at once", count=len(view.listed))
    lines = [
        " · ".join(
            filter(
                None,
                [
                    f"#{shown.ticket.number} {title_of(say, shown, view.language)}",
                    clip(isolate(where_of(shown, view.language)), 40),
                    clip(isolate(" ".join(shown.ticket.words.split())), 40),
                    status_of(say, shown.ticket.status),
                    f"➕ {shown.additions}" if shown.additions else "",
                ],
            )
        )
        for shown in view.listed
    ]
    return show_card(view, titled(title, *lines, say("👇 Tap a number to open its card.")), _buttons(view))


def _buttons(view: View) -> Rows:
    buttons = [(f"#{shown.ticket.number}", f"show:{shown.ticket.number}") for shown in view.listed]
    return [buttons[start : start + ROW] for start in range(0, len(buttons), ROW)]
