"""What a person does on the page, done by the person of that pane at the stand-in."""

import asyncio
from typing import Any

from issuebot.demo.cast import Seat
from issuebot.demo.page import picture
from issuebot.demo.stage import Stage
from issuebot.simulator import Message, Telegram
from issuebot.simulator.people import Where

Json = dict[str, Any]
PATIENCE = 5.0  # seconds that the answer of a button is waited for
ACCURACY = 12.0  # metres, as a phone under the open sky says
TEXT, CAPTION, ALBUM = 4096, 1024, 10  # what Telegram's own apps let a person send


class ActRefused(Exception):
    """Why not: a word for which the page has a sentence."""


async def act(stage: Stage, wish: Json) -> Json:
    """Raises `ActRefused` for what Telegram's apps would not let a person do."""
    seat = stage.seat(str(wish["pane"]), str(wish["chat"]))
    if seat is None:
        raise ActRefused("chat")
    if seat.chat.kind == "channel" and wish["kind"] != "press":
        raise ActRefused("channel")  # who follows it reads it
    match wish["kind"]:
        case "text":
            return _say(seat, wish)
        case "photos":
            return _send_photos(stage.telegram, seat, wish)
        case "location":
            seat.person.sends_location(
                float(wish["latitude"]), float(wish["longitude"]), accuracy=ACCURACY, **_where(seat, wish)
            )
            return {"ok": True}
        case "voice":
            seat.person.sends_voice(4, **_where(seat, wish))
            return {"ok": True}
        case "press":
            return await _press(seat, wish)
    raise ActRefused("act")


def _say(seat: Seat, wish: Json) -> Json:
    text = str(wish["text"]).strip()
    if not text or len(text) > TEXT:
        raise ActRefused("length")
    seat.person.says(text, **_where(seat, wish))
    return {"ok": True}


def _send_photos(telegram: Telegram, seat: Seat, wish: Json) -> Json:
    pictures = [_content(telegram, str(name)) for name in wish["photos"]]
    caption = str(wish.get("text") or "").strip()
    if not 1 <= len(pictures) <= ALBUM:
        raise ActRefused("photos")
    if len(caption) > CAPTION:
        raise ActRefused("length")
    if len(pictures) == 1:
        seat.person.sends_photo(caption, content=pictures[0], **_where(seat, wish))
    else:
        seat.person.sends_album(pictures, caption, **_where(seat, wish))
    return {"ok": True}


def _content(telegram: Telegram, name: str) -> bytes:
    """`sample:wires` or `upload:…`."""
    kind, _, key = name.partition(":")
    if kind == "upload":
        return telegram.file(key)
    try:
        return picture(key)
    except LookupError:
        raise ActRefused("picture") from None


async def _press(seat: Seat, wish: Json) -> Json:
    message = seat.chat.find(int(wish["message"]))
    if message is None:
        raise ActRefused("message")
    try:
        label = message.rows[int(wish["row"])][int(wish["column"])]["text"]
    except IndexError:
        raise ActRefused("button") from None
    press = seat.person.presses(label, message)
    for _ in range(int(PATIENCE / 0.02)):
        if press.answer:
            break
        await asyncio.sleep(0.02)
    answer = press.answer
    return {"answer": {"text": answer.text, "alert": answer.alert} if answer and answer.text else None}


def _where(seat: Seat, wish: Json) -> Where:
    answered: Message | None = seat.chat.find(int(wish["reply_to"])) if wish.get("reply_to") else None
    where: Where = {"topic": seat.topic, "reply_to": answered}
    if seat.chat.kind != "private":
        where["to"] = seat.chat
    return where
