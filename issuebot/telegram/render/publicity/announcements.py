"""What goes to many, as each of them reads it."""

import json

from issuebot.desk.views import View
from issuebot.domain.language.personal.identity_numbers import mask
from issuebot.domain.messages.publicity.broadcasts import Announcement, AnnouncementsOff
from issuebot.domain.publicity.announcements import BARE, has_room
from issuebot.store.publicity.broadcasts import Part
from issuebot.telegram.render.request import Body, Json, Request, keyboard, place, say_it
from issuebot.telegram.render.text import speaker


def announcement(view: View, _: Announcement) -> Request | None:
    """Below it stands a line that says how to unsubscribe: only in private chats, because in a group people are at
    work.

    An album has no buttons and a location no words: one has the line, the other the button, and all else both.
    """
    shown = view.announced
    if not shown or not shown.parts:
        return None
    say, quiet = speaker(view.language), view.row.chat > 0
    button = [[(say("🔕 No more of these"), "mute")]] if quiet else []
    line = say("No more of these messages? Send “unsubscribe”.") if quiet else ""
    if len(shown.parts) > 1:
        return Request("sendMediaGroup", {**place(view), "media": _album(shown.parts, line)}, "announcement")
    [part] = shown.parts
    more = {**place(view), "reply_markup": keyboard(button)}
    if part.kind in ("location", "venue"):
        point: Json = {"latitude": part.latitude, "longitude": part.longitude}
        named = {"title": part.title, "address": part.title} if part.kind == "venue" else {}
        return Request(f"send{part.kind.title()}", {**more, **point, **named}, "announcement")
    words = _words(part, line if has_room(part.words, kind=part.kind) else "")
    if part.kind == "text":
        return Request("sendMessage", {**more, "text": words.text, "entities": words.entities or None}, "announcement")
    method = "send" + part.kind.title().replace("_", "")
    caption = {} if part.kind in BARE else {"caption": words.text, "caption_entities": words.entities or None}
    return Request(method, {**more, part.kind: part.file, **caption}, "announcement")


def _album(parts: tuple[Part, ...], line: str) -> list[Json]:
    """The line stands below the first words, or below the first picture where there are none."""
    first = next((part for part in parts if part.words), parts[0])
    items = []
    for part in parts:
        words = _words(part, line if part is first else "")
        caption = {"caption": words.text, "caption_entities": words.entities} if words.text else {}
        items.append({"type": part.kind, "media": part.file, **caption})
    return items


def _words(part: Part, line: str) -> Body:
    """Numbers of identity cards are masked: they are nobody's business, in words to many least of all."""
    text = "\n\n".join(filter(None, (mask(part.words), line)))
    return Body(text, json.loads(part.formats))


def off(view: View, _: AnnouncementsOff) -> Request:
    say = speaker(view.language)
    text = say("All right. From now on you only get news about your own reports.")
    return say_it(view, text, [[(say("Send me news"), "news:on")]])
