"""What the renderer hands to the sender: one call to Telegram and how to record it."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from issuebot.desk.views import View
from issuebot.domain.language.personal.identity_numbers import cut
from issuebot.store.engine.database import Tx
from issuebot.telegram.render.text import CAPTION, MESSAGE, columns, units

Rows = Sequence[Sequence[tuple[str, str]]]
Json = dict[str, Any]
Gather: TypeAlias = Callable[[Tx], str]
NO_PREVIEW = '{"is_disabled": true}'
DRAWN = "attach://picture"
ROOMS = {4: 8, 3: 11, 2: 17}  # columns of a label beside others on a telephone 390 pixels wide: what is wider is cut
# Colours of core.telegram.org/bots/api#inlinekeyboardbutton, for what is usually done, the good end, and what is final.
STYLES = {
    **dict.fromkeys(("submit", "accept", "revive", "nom:send", "nom:adopt"), "primary"),
    **dict.fromkeys(("close", "meant:close", "rate:satisfied", "nom:yes"), "success"),
    **dict.fromkeys(("decline", "meant:decline", "withdraw:yes", "forget:yes"), "danger"),
}


@dataclass(frozen=True, slots=True)
class Body:
    """Words with their formats: core.telegram.org/bots/api#messageentity, offsets in UTF-16 units."""

    text: str
    entities: list[Json] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture or file that is made before the call, and what is sent in its place where that fails.

    `picture` is what is in it, as JSON; `what` is which part of the press makes it, `name` what the file is called;
    `photos` are Telegram's ids of photos that go in. `beside`: its chat does not wait for it. Without a `spare` nothing
    is sent where it fails, because the words are there already. `gather` reads what is in it when it is made, where
    that is much.
    """

    picture: str
    spare: "Request | None"
    what: str = "map"
    name: str = "picture.png"
    beside: bool = False
    gather: Gather | None = None
    photos: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Request:
    """`arguments` are those of the Bot API's `method`; `form` is what kind of message the card is then.

    `addressed` is the person it mentions, and the same request without the mention. With a `drawing`, the arguments
    hold `DRAWN` in the place of the picture.
    """

    method: str
    arguments: Json
    purpose: str = "said"
    form: str | None = None
    drawing: Drawing | None = None
    addressed: "tuple[int, Request] | None" = None

    @property
    def asks(self) -> bool:
        """Whether its buttons are answers to a question, which go when it is answered."""
        buttons = (self.arguments.get("reply_markup") or {}).get("inline_keyboard")
        return bool(buttons) and self.purpose.startswith(("prompt:", "numbers:", "offer", "followup", "still-asked"))

    @property
    def pictured(self) -> bool:
        """Whether a photo goes along that the chat has to allow."""
        return self.method in ("sendPhoto", "sendMediaGroup")

    @property
    def brings_picture(self) -> bool:
        """Whether the photo that the message has afterwards is this one. Other words leave the one that was there."""
        return self.method in ("sendPhoto", "editMessageMedia")

    @property
    def edits(self) -> bool:
        return self.method.startswith("edit")


def say_it(view: View, body: Body | str, rows: Rows = (), *, purpose: str = "said", asks: str | None = None) -> Request:
    """A plain message, or the same message edited when the row says so. `asks` opens the reader's reply with a hint."""
    row = view.row
    asked = row.person if asks and row.chat < 0 and (row.person or 0) > 0 else None
    words = _addressed(asked, body) if asked else body
    content = _text(words) | {"reply_markup": keyboard(rows)}
    if row.edits:
        return Request("editMessageText", {"chat_id": row.chat, "message_id": row.edits, **content}, purpose)
    if not asks:
        return Request("sendMessage", {**place(view), **content}, purpose)
    opens = {"force_reply": True, "input_field_placeholder": asks[:64], "selective": False}
    bare = Request("sendMessage", {**place(view), **_text(body), "reply_markup": opens}, purpose)
    if not asked:
        return bare
    chosen = {**bare.arguments, **content, "reply_markup": opens | {"selective": True}}
    return Request("sendMessage", chosen, purpose, addressed=(asked, bare))


def show_card(view: View, body: Body, rows: Rows, *, photo: str | None = None) -> Request:
    """A card: sent once, with its photo if there is one, and edited from then on in the form it was sent."""
    card = view.card
    if card is None:
        raise ValueError("a card's row without its card")
    if card.message_id is None and photo:
        content = {**place(view), "photo": photo, **_caption(body), "reply_markup": keyboard(rows)}
        return Request("sendPhoto", content, "card", form="photo")
    if card.message_id is None:
        return Request("sendMessage", say_it(view, body, rows).arguments, "card", form="text")
    which = {"chat_id": view.row.chat, "message_id": card.message_id, "reply_markup": keyboard(rows)}
    if card.form == "photo":
        return Request("editMessageCaption", which | _caption(body), "card", form="photo")
    return Request("editMessageText", which | _text(body), "card", form=card.form)


def send_file(view: View, file: tuple[str, str, str], body: Body, rows: Rows = (), *, failing: Body | str) -> Request:
    """A file of ours with its caption: who of the press makes it, of what, and its name."""
    what, given, name = file
    content = {**place(view), "document": DRAWN, **_caption(body), "reply_markup": keyboard(rows)}
    return Request("sendDocument", content, drawing=Drawing(given, say_it(view, failing, rows), what, name))


def show_picture(view: View, picture: str, body: Body, rows: Rows, *, failing: Body, what: str = "map") -> Request:
    """A picture of ours with its caption, new or in place of an older one; `failing` is said where none is drawn."""
    row, buttons = view.row, {"reply_markup": keyboard(rows)}
    if row.edits:
        which = {"chat_id": row.chat, "message_id": row.edits, **buttons}
        spare = Request("editMessageCaption", which | _caption(failing))
        media = {"type": "photo", "media": DRAWN, **_caption(body)}
        return Request("editMessageMedia", which | {"media": media}, drawing=Drawing(picture, spare, what))
    spare = say_it(view, failing, rows)
    content = {**place(view), "photo": DRAWN, **_caption(body), **buttons}
    return Request("sendPhoto", content, drawing=Drawing(picture, spare, what))


def edit_caption(view: View, body: Body, rows: Rows) -> Request:
    """Other words below a picture that stays."""
    which = {"chat_id": view.row.chat, "message_id": view.row.edits, "reply_markup": keyboard(rows)}
    return Request("editMessageCaption", which | _caption(body))


def join_picture(view: View, picture: tuple[str, Gather], body: Body, rows: Rows) -> Request:
    """A picture for words that were sent; they become its caption. Its chat does not wait while it is drawn."""
    what, gather = picture
    request = beside(show_picture(view, "", body, rows, failing=body, what=what), gather)
    return replace(request, drawing=request.drawing and replace(request.drawing, spare=None))


def beside(request: Request, gather: Gather | None = None) -> Request:
    """The same request, but the chat does not wait while its picture is made: no answer is held up."""
    return replace(request, drawing=request.drawing and replace(request.drawing, beside=True, gather=gather))


def show_link(view: View, link: str, body: Body, *, plain: bool) -> Request:
    """Words with a link in them below its QR code; `plain`: the words alone."""
    if plain:
        return say_it(view, body)
    return show_picture(view, json.dumps({"link": link}), body, (), failing=body, what="qr")


def place(view: View) -> Json:
    """Where a new message goes: the chat, its topic, and what it replies to, if that is still there."""
    reply = {"message_id": view.reply_to, "allow_sending_without_reply": True} if view.reply_to else None
    return {"chat_id": view.row.chat, "message_thread_id": view.row.topic, "reply_parameters": reply}


def keyboard(rows: Rows) -> Json | None:
    """Rows of (label, what it does): a web address opens, anything else comes back to us."""
    buttons = [[{"text": label, _kind(does): does, **_style(does)} for label, does in row] for row in rows]
    return {"inline_keyboard": buttons} if buttons else None


def packed(buttons: Sequence[tuple[str, str]], most: int = 2) -> list[list[tuple[str, str]]]:
    """Buttons in rows: as many in a row as their labels have room for, at most `most`, and as many in each row."""
    widest = max((columns(label) for label, _ in buttons), default=0)
    size = next((size for size in range(most, 1, -1) if widest <= ROOMS[size]), 1)
    rows = -(-len(buttons) // size)
    each = -(-len(buttons) // rows) if rows else 1
    return [list(buttons[start : start + each]) for start in range(0, len(buttons), each)]


def titled(title: str, *lines: str) -> Body:
    """A bold first line and the rest below it; empty lines are left out."""
    bold = {"type": "bold", "offset": 0, "length": units(title)}
    return Body("\n".join([title, *filter(None, lines)]), [bold])


def with_mentions(body: Body, label: str, people: Sequence[tuple[str, int | None]]) -> Body:
    """One more line that names people; Telegram tells those whose id is known. Without any the body as it is."""
    text, entities = f"{body.text}\n{label}", list(body.entities)
    for place, (name, person) in enumerate(dict.fromkeys(people)):
        text += ", " if place else " "
        if person is not None:
            who = {"id": person, "is_bot": False, "first_name": ""}
            entities.append({"type": "text_mention", "offset": units(text), "length": units(name), "user": who})
        text += name
    return Body(text, entities) if people else body


def marked(lines: Sequence[tuple[str, int]]) -> Body:
    """Lines, each with how many UTF-16 units of its beginning are bold."""
    entities, offset = [], 0
    for line, bold in lines:
        if bold:
            entities.append({"type": "bold", "offset": offset, "length": bold})
        offset += units(line) + 1
    return Body("\n".join(line for line, _ in lines), entities)


def _text(body: Body | str) -> Json:
    fits = fitting(body, MESSAGE)
    return {"text": fits.text, "entities": fits.entities or None, "link_preview_options": NO_PREVIEW}


def _caption(body: Body) -> Json:
    fits = fitting(body, CAPTION)
    return {"caption": fits.text, "caption_entities": fits.entities or None}


def _kind(does: str) -> str:
    return "url" if does.startswith("https://") else "callback_data"


def _style(does: str) -> Json:
    """By the first word of what the button does, alone or with its second or last."""
    first, *rest = does.split(":")
    names = [f"{first}:{rest[-1]}", f"{first}:{rest[0]}", first] if rest else [first]
    style = next((STYLES[name] for name in names if name in STYLES), None)
    return {"style": style} if style else {}


def _addressed(person: int, body: Body | str) -> Body:
    """In a group a reply is opened only for people whom the message mentions: core.telegram.org/bots/api#forcereply."""
    who = {"id": person, "is_bot": False, "first_name": ""}
    mention = {"type": "text_mention", "offset": 0, "length": units("👉"), "user": who}
    return Body(f"👉 {body.text if isinstance(body, Body) else body}", [mention])


def fitting(body: Body | str, length: int) -> Body:
    """Cut what is longer than Telegram takes. Only very long words of people are."""
    whole = body if isinstance(body, Body) else Body(body)
    if units(whole.text) <= length:
        return whole
    raw = whole.text.encode("utf-16-le")[: 2 * (length - 1)]
    return Body(cut(whole.text, len(raw.decode("utf-16-le", "ignore"))) + "…")
