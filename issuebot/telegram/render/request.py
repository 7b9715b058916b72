"""What the renderer hands to the sender: one call to Telegram and how to record it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from aiogram.methods import EditMessageCaption, EditMessageText, SendMessage, SendPhoto, TelegramMethod
from aiogram.types import (
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    ReplyParameters,
    User,
)
from aiogram.utils.formatting import Bold, Text, TextMention

from issuebot.desk.views import View
from issuebot.telegram.render.text import CAPTION, MESSAGE, units

Rows = Sequence[Sequence[tuple[str, str]]]
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class Request:
    """`cost` is what it counts against the chat's limit; `form` is what kind of message the card is then."""

    method: TelegramMethod[Any]
    purpose: str = "said"
    cost: int = 1
    form: str | None = None


def say_it(view: View, body: Text | str, rows: Rows = (), *, purpose: str = "said", asks: str | None = None) -> Request:
    """A plain message, or the same message edited when the row says so. `asks` opens the reader's reply with a hint."""
    row = view.row
    asked = row.person if asks and row.chat < 0 and (row.person or 0) > 0 else None
    text, entities = _fit(_addressed(asked, body) if asked else body, MESSAGE).render()
    if row.edits:
        edit = EditMessageText(
            chat_id=row.chat,
            message_id=row.edits,
            text=text,
            entities=entities,
            reply_markup=keyboard(rows),
            link_preview_options=NO_PREVIEW,
        )
        return Request(edit, purpose)
    markup = ForceReply(input_field_placeholder=asks[:64], selective=bool(asked)) if asks else keyboard(rows)
    method = SendMessage(
        chat_id=row.chat,
        message_thread_id=row.topic,
        text=text,
        entities=entities,
        reply_markup=markup,
        reply_parameters=reply_to(view.reply_to),
        link_preview_options=NO_PREVIEW,
    )
    return Request(method, purpose)


def show_card(view: View, body: Text, rows: Rows, *, photo: str | None = None) -> Request:
    """A card: sent once, with its photo if there is one, and edited from then on in the form it was sent."""
    card, row = view.card, view.row
    if card is None:
        raise ValueError("a card's row without its card")
    if card.message_id is None:
        if photo:
            text, entities = _fit(body, CAPTION).render()
            method: TelegramMethod[Any] = SendPhoto(
                chat_id=row.chat,
                message_thread_id=row.topic,
                photo=photo,
                caption=text,
                caption_entities=entities,
                reply_markup=keyboard(rows),
            )
            return Request(method, "card", form="photo")
        return Request(say_it(view, body, rows).method, "card", form="text")
    text, entities = _fit(body, CAPTION if card.form == "photo" else MESSAGE).render()
    if card.form == "photo":
        method = EditMessageCaption(
            chat_id=row.chat,
            message_id=card.message_id,
            caption=text,
            caption_entities=entities,
            reply_markup=keyboard(rows),
        )
    else:
        method = EditMessageText(
            chat_id=row.chat,
            message_id=card.message_id,
            text=text,
            entities=entities,
            reply_markup=keyboard(rows),
            link_preview_options=NO_PREVIEW,
        )
    return Request(method, "card", form=card.form)


def keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    """Rows of (label, what it does): a web address opens, anything else comes back to us."""
    if not rows:
        return None
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [
                InlineKeyboardButton(text=label, url=does)
                if does.startswith("https://")
                else InlineKeyboardButton(text=label, callback_data=does)
                for label, does in row
            ]
            for row in rows
        ],
    )


def reply_to(message_id: int | None) -> ReplyParameters | None:
    return ReplyParameters(message_id=message_id, allow_sending_without_reply=True) if message_id else None


def titled(title: str, *lines: str) -> Text:
    """A bold first line and the rest below it; empty lines are left out."""
    return Text(Bold(title), *(f"\n{line}" for line in lines if line))


def _addressed(person: int, body: Text | str) -> Text:
    """In a group a reply is opened only for people whom the message mentions: core.telegram.org/bots/api#forcereply."""
    return Text(TextMention("👉", user=User(id=person, is_bot=False, first_name="")), " ", body)


def _fit(body: Text | str, length: int) -> Text:
    """Never longer than Telegram takes; our own texts are shorter, so this cuts only what somebody made very long."""
    text = body if isinstance(body, Text) else Text(body)
    plain = text.render()[0]
    if units(plain) <= length:
        return text
    raw = plain.encode("utf-16-le")[: 2 * (length - 1)]
    return Text(raw.decode("utf-16-le", "ignore") + "…")
