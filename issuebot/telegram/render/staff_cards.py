"""A ticket's card as staff see it: the unit's, a second unit's, the desk's, the leader's."""

from urllib.parse import quote

from issuebot.desk.lists.ticket_views import TicketView
from issuebot.desk.notices.attachments import CARD_WORDS
from issuebot.desk.views import View
from issuebot.domain.district.parts import Unit
from issuebot.domain.messages.message import ShowCard
from issuebot.domain.ticket import OPEN, Role, Status
from issuebot.telegram.render.names import ROLES, status_of, title_of, unit_of
from issuebot.telegram.render.reports.danger import mark
from issuebot.telegram.render.request import Request, packed, show_card, titled, with_mentions
from issuebot.telegram.render.staff_facts import facts
from issuebot.telegram.render.text import Say, clip, isolate, no_translation as n, speaker

UNITS = 20  # buttons of units on one card
LABELS = {
    "accept": n("Accept"),
    "close": n("Close"),
    "ask": n("Ask"),
    "return": n("Return"),
    "decline": n("Decline"),
    "reopen": n("Reopen"),
}
EXPLAINS = {
    "return": n("↩ {unit}: {words}"),
    "escalate": n("🙋 {unit} asks the leader: {words}"),
    "ask": n("❓ {unit} asks: {words}"),
    "decline": n("✖ Declined: {words}"),
    "merge": n("🔗 The same as {words}; it continues there."),
    "reopen": n("🔁 Reopened: {words}"),
}
RATED = {
    "satisfied": n("⭐ solved, satisfied"),
    "unsatisfied": n("The resident: solved, not satisfied"),
    "unsolved": n("❗ The resident: not solved. Please look again."),
    "silent": n("The resident did not answer for 7 days."),
}
ON_CARD = {"unit": ("accept", "close", "ask", "return"), "desk": ("close", "decline", "reopen"), "leader": ()}


def staff_card(view: View, shown: TicketView) -> Request:
    say, ticket = speaker(view.language), shown.ticket
    urgent = say("🔥 urgent") if ticket.urgent and ticket.status in OPEN else ""
    alarm = mark(say, ticket.danger) if ticket.status in OPEN else ""
    parts = [f"#{ticket.number} {title_of(say, shown, view.language)}", status_of(say, ticket.status), alarm, urgent]
    lines = [
        _misplaced(say, view, shown),
        _explained(say, view, shown),
        *_told(say, shown),
        _going(say, shown),
        *facts(view, shown),
        _ending(say, shown),
    ]
    photo = next((medium.file for medium in shown.report if medium.kind == "photo"), None)
    body = titled(" · ".join(filter(None, parts)), *lines)
    body = with_mentions(body, say("🧍 On duty now:"), [(isolate(one.name), one.person) for one in shown.on_duty])
    rows = [*move_buttons(say, view.language, shown), map_button(say, view.language, shown)]
    return show_card(view, body, [row for row in rows if row], photo=usable(view, photo))


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


def usable(view: View, photo: str | None) -> str | None:
    """A card that Telegram refused with its photo is sent as text."""
    return None if isinstance(view.message, ShowCard) and view.message.plain else photo


def move_buttons(say: Say, language: str, shown: TicketView) -> list[list[tuple[str, str]]]:
    """The buttons of a staff card: the moves possible now, and the units to choose from."""
    ticket, kind = shown.ticket, shown.chooser
    rows: list[list[tuple[str, str]]] = []
    if "assign" in shown.moves and kind in ("desk", "leader") and _has_to_choose(kind, shown):
        buttons = [(unit.name.text(language), f"assign:{ticket.number}:{unit.id}") for unit in shown.likely]
        rows += packed(buttons[:UNITS])
    here = [name for name in ON_CARD.get(kind, ()) if name in shown.moves]
    rows += packed([(say(LABELS[name]), f"{name}:{ticket.number}") for name in here], 4)
    return [row for row in rows if row]


def _has_to_choose(kind: str, shown: TicketView) -> bool:
    if kind == "leader":
        return shown.ticket.unit is None or not shown.unit_hears or shown.ticket.status != Status.NEW
    return not shown.judged and (shown.unit is None or not shown.unit_hears)


def _is_here(view: View, shown: TicketView) -> bool:
    """Whether the card is its unit's own: two units may share a forum."""
    unit, card = shown.unit, view.card
    return unit is not None and unit.chat == view.row.chat and (card is None or card.topic in (unit.topic, None))


def _misplaced(say: Say, view: View, shown: TicketView) -> str:
    """Why the card is in this chat, where that is not obvious."""
    kind = view.card.kind if view.card else ""
    name = unit_of(say, shown, view.language)
    if kind == "joint":
        return say("🤝 You help: {unit} is responsible.", unit=name)
    if kind == "unit":
        return "" if _is_here(view, shown) else say("Now with {unit}.", unit=name)
    if shown.ticket.status not in OPEN:
        return ""  # whom it is with matters no more, and nobody edits the card when a group comes back
    if shown.unit:
        return _elsewhere(say, shown, shown.unit, name)
    return _to_be_assigned(say, shown, kind) if shown.ticket.status == Status.NEW else ""


def _elsewhere(say: Say, shown: TicketView, unit: Unit, name: str) -> str:
    if not unit.chat:
        return say("⚠ {unit} has no group yet, so nobody there sees it.", unit=name)
    if not shown.unit_hears:
        return say("⚠ {unit} cannot be reached: the bot has no access to its group.", unit=name)
    return say("Now with {unit}.", unit=name)


def _to_be_assigned(say: Say, shown: TicketView, kind: str) -> str:
    number = shown.ticket.number
    if kind == "leader":
        return say("👇 Which unit? What you choose is final. Or /assign_{number} UNIT", number=number)
    if shown.judged:
        return say("⚖ Returned twice: the leader chooses the unit.")
    if shown.ticket.returns > 1:
        return say("⚖ Returned twice, and no leader can be reached: what you choose is final.")
    choose = say("👇 Which unit? Choose, or /assign_{number} UNIT", number=number)
    if shown.outside is None:
        return choose
    fits_none = say("Sounds like “{term}”, which is none of the categories.", term=isolate(shown.outside))
    return f"{fits_none}\n{choose}"


def _explained(say: Say, view: View, shown: TicketView) -> str:
    """The words behind the status: why it came back, what was asked, what the leader is to decide."""
    why = shown.why
    if why is None:
        return ""
    unit = view.district.unit(why.unit)
    who = unit.name.text(view.language) if why.role == Role.UNIT and unit else say("Coordinators")
    words = isolate(clip(why.words or "", CARD_WORDS))
    return say(EXPLAINS[why.kind], unit=who, words=words) if why.kind in EXPLAINS else ""


def _told(say: Say, shown: TicketView) -> list[str]:
    """What the card's unit is to know besides the report."""
    if shown.ticket.status not in OPEN:
        return []
    said = [event for event in shown.told if event.words]
    return [
        say("📌 {who}: {words}", who=say(ROLES[event.role]), words=isolate(clip(event.words or "", CARD_WORDS)))
        for event in said
    ]


def _going(say: Say, shown: TicketView) -> str:
    return (
        say("🙋 {name}, on duty nearby, is going to talk to them.", name=isolate(shown.going.name))
        if shown.going
        else ""
    )


def _ending(say: Say, shown: TicketView) -> str:
    ticket = shown.ticket
    note = say("✅ {note}", note=isolate(clip(ticket.resolution, 200))) if ticket.resolution else ""
    return "\n".join(filter(None, [note, say(RATED[ticket.rating]) if ticket.rating in RATED else ""]))
