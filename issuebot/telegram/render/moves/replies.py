"""What a reply of the staff may be, and what residents are shown of the work on their report."""

from issuebot.desk.views import View
from issuebot.domain.language.answers.likely import asks_who
from issuebot.domain.messages.answers import ReplyOffer, offer_of
from issuebot.domain.messages.notices import Progress
from issuebot.telegram.render.names import span_of, unit_of
from issuebot.telegram.render.request import Request, packed, place, say_it, titled
from issuebot.telegram.render.text import clip, isolate, no_translation as n, speaker

LABELS = {
    "accept": n("Accept"),
    "extend": n("More time"),
    "escalate": n("Ask the leader"),
    "ask": n("Ask the resident"),
    "tell": n("Show the resident"),
    "note": n("Internal note"),
    "return": n("Return"),
    "close": n("Close"),
    "decline": n("Decline"),
    "tellunit": n("Tell the unit"),
    "urgent": n("Mark as urgent"),
}
SHOWN = 200  # characters of the words that are kept


def offer(view: View, said: ReplyOffer) -> Request:
    """One line, and below it what the words or the picture may be."""
    say, number = speaker(view.language), said.ticket
    question = say("What should I do with this for #{number}?", number=number)
    if said.photo and "close" in said.moves:
        question = say("Close #{number} with this photo?", number=number)
    elif said.photo:
        question = say("What should I do with this photo for #{number}?", number=number)
    elif not said.kept:
        question = say("What should I do with this file for #{number}?", number=number)
    leads = view.district.is_leader(view.row.chat) and not view.district.is_coordinator(view.row.chat)
    if leads and said.moves == ("note",):
        question = say("Shall I tell those who work on #{number}?", number=number)
    unit = view.district.unit(said.unit)
    if unit:
        name = unit.name.text(view.language)
        question = say("The coordinators assign units. Return #{number} and suggest {unit}?", number=number, unit=name)
    names = LABELS | ({"note": n("Tell them")} if leads else {})
    labels = [(say(names[name]), f"meant:{name}:{number}:{said.said}") for name in said.moves if name in LABELS]
    if said.span:
        longer = say("More time: {span}", span=span_of(say, said.span))
        labels = [
            (longer, f"{data}:{said.span}") if data.startswith("meant:extend:") else (label, data)
            for label, data in labels
        ]
    rows = packed(labels, 3)
    lines = [question, isolate(clip(said.kept, SHOWN)) if said.kept else ""]
    if "ask" in said.moves and asks_who(said.kept or ""):
        lines.append(say("Units do not see who reported it. “Ask the resident” sends them your words."))
    return say_it(view, "\n".join(filter(None, lines)), rows, purpose=offer_of(said.said))


def progress(view: View, said: Progress) -> Request | None:
    """Words of the unit for whoever has the ticket, with the photo that shows them."""
    withheld = said.files and not view.files and not said.words
    if view.ticket is None or withheld:
        return None
    say, photo = speaker(view.language), view.files[0] if view.files else None
    unit = unit_of(say, view.ticket, view.language)
    title = say("#{number} · from {unit}", number=view.ticket.ticket.number, unit=unit)
    body = titled(title, isolate(said.words or ""))
    text = say_it(view, body, purpose="ticket")
    if photo is None or said.plain or photo.kind != "photo":
        return text
    caption = {"caption": text.arguments["text"], "caption_entities": text.arguments["entities"]}
    if len(text.arguments["text"]) > SHOWN * 2:
        return text
    return Request("sendPhoto", {**place(view), "photo": photo.file, **caption}, "ticket", form="photo")
