"""A ticket as its cards show it: the resident's receipt, the unit's card, the desk's card."""

from datetime import UTC, datetime
from urllib.parse import quote

from issuebot.desk.delivery import PLAIN
from issuebot.desk.notices import CARD_WORDS
from issuebot.desk.views import TicketView, View
from issuebot.domain.routing import Routed
from issuebot.domain.ticket import OPEN, Role, Status, possible
from issuebot.telegram.render.groups import group_card
from issuebot.telegram.render.names import files_of, reason_of, status_of, title_of, unit_of, where_of
from issuebot.telegram.render.request import Request, Rows, show_card, titled
from issuebot.telegram.render.text import Say, clip, isolate, moment, speaker, time_left
from issuebot.telegram.render.twins import addition, count_line, undo_button

UNITS = 20  # buttons of units on a desk card
SURVEY = 30 * 86400  # seconds after the end in which the reporter may still say that it is not solved


def ticket_card(view: View) -> Request | None:
    """The card of a ticket in the chat of the row, by the card's kind."""
    if view.card is None or view.ticket is None:
        return None
    if view.card.kind in ("unit", "desk"):
        return _staff_card(view, view.ticket)
    if view.card.kind == "group":
        return group_card(view, view.ticket)
    if view.card.kind == "addition":
        return addition(view, view.ticket)
    if view.card.kind == "past":
        say = speaker(view.language)
        line = say("#{number}: the news is in the newer message below.", number=view.ticket.ticket.number)
        return show_card(view, titled(line), ())
    photo = next((medium.file for medium in view.ticket.proofs if medium.kind == "photo"), None)
    title, lines, rows = receipt(view, view.ticket)
    done = view.ticket.ticket.status in (Status.RESOLVED, Status.CLOSED)
    return show_card(view, titled(title, *lines), rows, photo=_usable(view, photo) if done else None)


def receipt(view: View, shown: TicketView) -> tuple[str, list[str], Rows]:
    """Title, lines and buttons of a ticket for a resident: the next step always in sight."""
    say, ticket = speaker(view.language), shown.ticket
    number, unit = ticket.number, unit_of(say, shown, view.language)
    again = ticket.round > 1 and ticket.status in OPEN
    if ticket.status == Status.RESOLVED:
        title = say("#{number} is done: {note}", number=number, note=isolate(clip(ticket.resolution or "", 600)))
        rows = survey(say, shown, reporter=view.row.chat == ticket.reporter)
        return title, [f"— {unit}", say("Is it really solved? One tap:")], rows
    if ticket.status == Status.CLOSED:
        return _closed(say, shown, view)
    if again:
        title = say("#{number}: not solved, back to {unit}", number=number, unit=unit)
        lines = [_progress(say, view, shown), say("What is still wrong? Write it or send a photo.")]
    else:
        begun = ticket.status not in (Status.NEW, Status.ASSIGNED)
        submitted = say("#{number} submitted, thank you!", number=number)
        joined = say("#{number}: yours is added, thank you!", number=number)
        fresh = submitted if view.row.chat == ticket.reporter else joined
        title = say("#{number} is being worked on", number=number) if begun else fresh
        lines = [
            _progress(say, view, shown),
            say("Why: {reason}", reason=reason_of(say, view.district, _routed(shown), shown, view.language)),
            count_line(say, shown),
            say("Anything to add? Just reply to this message."),
        ]
    return title, lines, undo_button(say, view)


def survey(say: Say, shown: TicketView, *, reporter: bool) -> Rows:
    """Who follows is asked as well; that it is not solved only the reporter can say."""
    key = f"rate:{shown.ticket.number}:{shown.ticket.round}"
    satisfied = (say("Solved, satisfied"), f"{key}:satisfied")
    asked = [satisfied, (say("Solved, not satisfied"), f"{key}:unsatisfied")]
    return [asked, [(say("Not solved"), f"{key}:unsolved")]] if reporter else [asked]


def facts(view: View, shown: TicketView) -> list[str]:
    """The lines every staff view has: words, place, reporter, deadline, rule."""
    say, ticket = speaker(view.language), shown.ticket
    where = isolate(where_of(shown, view.language)) or (say("see the map") if ticket.latitude is not None else "")
    resident = say("Resident A") + (say(" (anonymous)") if ticket.anonymous else "")
    if shown.reporter:
        resident = f"{resident} ({isolate(shown.reporter.name)})"
    return [
        isolate(clip(ticket.words, CARD_WORDS)),
        f"📍 {where}" if where else "",
        " · ".join([f"👤 {resident}", *files_of(say, (*shown.report, *shown.added))]),
        count_line(say, shown),
        _deadline(say, view, shown),
        f"↪ {reason_of(say, view.district, _routed(shown), shown, view.language)}",
    ]


def map_button(say: Say, language: str, shown: TicketView) -> list[tuple[str, str]]:
    """A map that the reader's phone opens: Amap in China takes WGS-84 as Telegram sends it, OpenStreetMap elsewhere."""
    ticket = shown.ticket
    if ticket.latitude is None or ticket.longitude is None:
        return []
    latitude, longitude = f"{ticket.latitude:.6f}", f"{ticket.longitude:.6f}"
    if language == "zh":
        name = quote(f"#{ticket.number}")
        url = f"https://uri.amap.com/marker?position={longitude},{latitude}&name={name}&coordinate=wgs84"
    else:
        url = f"https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=18/{latitude}/{longitude}"
    return [(say("Map"), url)]


def _staff_card(view: View, shown: TicketView) -> Request:
    say, ticket = speaker(view.language), shown.ticket
    title = f"#{ticket.number} {title_of(say, shown, view.language)} · {status_of(say, ticket.status)}"
    lines = [_misplaced(say, view, shown), *facts(view, shown), _ending(say, shown)]
    photo = next((medium.file for medium in shown.report if medium.kind == "photo"), None)
    return show_card(view, titled(title, *lines), _staff_buttons(say, view, shown), photo=_usable(view, photo))


def _staff_buttons(say: Say, view: View, shown: TicketView) -> Rows:
    ticket, card = shown.ticket, view.card
    rows: list[list[tuple[str, str]]] = []
    here = card is not None and card.kind == "unit" and _is_here(view, shown)
    role = Role.UNIT if here else Role.COORDINATOR
    moves = possible(role, ticket.status) if here or (card and card.kind == "desk") else ()
    labels = {"accept": say("Accept"), "close": say("Close")}
    row = [(labels[name], f"{name}:{ticket.number}") for name in moves if name in labels]
    if "assign" in moves and (shown.unit is None or not shown.unit_hears):
        units = [unit for unit in view.district.open_units if unit != shown.unit][:UNITS]
        buttons = [(unit.name.text(view.language), f"assign:{ticket.number}:{unit.id}") for unit in units]
        rows += [buttons[start : start + 2] for start in range(0, len(buttons), 2)]
    return [*rows, *filter(None, [[*row, *map_button(say, view.language, shown)]])]


def _is_here(view: View, shown: TicketView) -> bool:
    return shown.unit is not None and shown.unit.chat == view.row.chat


def _misplaced(say: Say, view: View, shown: TicketView) -> str:
    """Why this card is where it is, when that is not plain."""
    if view.card is None:
        return ""
    if view.card.kind == "unit" and not _is_here(view, shown):
        return say("Now with {unit}.", unit=unit_of(say, shown, view.language))
    if view.card.kind == "desk" and shown.unit:
        name = shown.unit.name.text(view.language)
        if not shown.unit_hears:
            return say("⚠ {unit} cannot be reached: its group does not let the bot in.", unit=name)
        return say("Now with {unit}.", unit=name)
    if view.card.kind == "desk" and shown.ticket.status == Status.NEW:
        return say("👇 Which unit? Choose, or /assign {number} UNIT", number=shown.ticket.number)
    return ""


def _closed(say: Say, shown: TicketView, view: View) -> tuple[str, list[str], Rows]:
    ticket = shown.ticket
    said = {
        "satisfied": say("You said: solved, satisfied. Thank you!"),
        "unsatisfied": say("You said: solved, not satisfied. Tell us why? Just write it."),
        "silent": say("Nobody answered for 7 days, so it was closed."),
    }
    title = say("#{number} closed: {note}", number=ticket.number, note=isolate(clip(ticket.resolution or "", 600)))
    recent = ticket.ended_at is None or view.now.timestamp() - ticket.ended_at < SURVEY
    rows = survey(say, shown, reporter=view.row.chat == ticket.reporter)[1:] if recent else ()
    return title, [said.get(ticket.rating or "", ""), say("Is it back? Tap “Not solved”.") if rows else ""], rows


def _progress(say: Say, view: View, shown: TicketView) -> str:
    ticket = shown.ticket
    parts = [unit_of(say, shown, view.language), status_of(say, ticket.status)]
    if ticket.resolve_by and ticket.status in OPEN:
        at = datetime.fromtimestamp(ticket.resolve_by, UTC)
        parts.append(say("done by {time}", time=moment(say, at, view.now, view.hours.zone)))
    line = " · ".join(parts)
    return line if ticket.certain else f"{line} {say('(the holidays of that time are not published yet)')}"


def _deadline(say: Say, view: View, shown: TicketView) -> str:
    ticket = shown.ticket
    due = ticket.respond_by if ticket.status in (Status.NEW, Status.ASSIGNED) else ticket.resolve_by
    if due is None or ticket.status not in OPEN:
        return ""
    at = datetime.fromtimestamp(due, UTC)
    time, left = moment(say, at, view.now, view.hours.zone), time_left(say, view.hours, view.now, at)
    if ticket.status in (Status.NEW, Status.ASSIGNED):
        line = say("⏰ accept by {time} ({left})", time=time, left=left)
        if ticket.resolve_by:
            end = moment(say, datetime.fromtimestamp(ticket.resolve_by, UTC), view.now, view.hours.zone)
            line = f"{line} · {say('done by {time}', time=end)}"
    else:
        line = say("⏰ done by {time} ({left})", time=time, left=left)
    return line if ticket.certain else f"{line} {say('(the holidays of that time are not published yet)')}"


def _ending(say: Say, shown: TicketView) -> str:
    ticket = shown.ticket
    rated = {
        "satisfied": say("⭐ solved, satisfied"),
        "unsatisfied": say("The resident: solved, not satisfied"),
        "unsolved": say("❗ The resident: not solved. Please look again."),
        "silent": say("The resident did not answer for 7 days."),
    }
    note = say("✅ {note}", note=isolate(clip(ticket.resolution, 200))) if ticket.resolution else ""
    return "\n".join(filter(None, [note, rated.get(ticket.rating or "", "")]))


def _usable(view: View, photo: str | None) -> str | None:
    # A card that Telegram refused with its photo is sent as text.
    return None if view.row.words == PLAIN else photo


def _routed(shown: TicketView) -> Routed:
    return Routed(shown.ticket.unit, shown.ticket.rule)
