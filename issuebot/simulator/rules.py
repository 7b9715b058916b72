"""What Telegram refuses in a text or a keyboard. `td` names tdlib/td, `server` the closed part behind it.

Texts: core.telegram.org/bots/api and tdlib/telegram-bot-api Client.cpp, which puts "Bad Request: " before them.
"""

from typing import Any
from urllib.parse import urlsplit

from issuebot.simulator import markup

Json = dict[str, Any]

MAX_TEXT = 4096  # bots/api#sendmessage: "1-4096 characters after entities parsing"
MAX_CAPTION = 1024  # bots/api#sendphoto: "0-1024 characters after entities parsing"
MAX_BUTTONS = 100  # server: REPLY_MARKUP_TOO_LONG
MAX_DATA = 64  # See bots/api#inlinekeyboardbutton, callback_data "1-64 bytes"
MAX_PLACEHOLDER = 64  # bots/api#forcereply: input_field_placeholder "1-64 characters"
STYLES = frozenset({"danger", "success", "primary"})  # See bots/api#inlinekeyboardbutton, style
ACTIONS = frozenset({
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
})  # fmt: skip


class Refused(Exception):
    def __init__(self, description: str, status: int = 400, **parameters: int) -> None:
        prefix = {400: "Bad Request: ", 403: "Forbidden: ", 409: "Conflict: "}.get(status, "")
        super().__init__(prefix + description.removeprefix(prefix))
        self.status = status
        self.parameters = parameters


def text(args: Json) -> tuple[str, list[Json]]:
    words, entities = _formatted(args.get("text", ""), args.get("parse_mode"), args.get("entities"))
    if not words.strip():
        raise Refused("message text is empty")  # td: "Message text is empty"
    if markup.utf16(words) > MAX_TEXT:
        raise Refused("message is too long")  # server: MESSAGE_TOO_LONG
    return words, entities


def caption(args: Json) -> tuple[str, list[Json]]:
    words, entities = _formatted(args.get("caption", ""), args.get("parse_mode"), args.get("caption_entities"))
    if markup.utf16(words) > MAX_CAPTION:
        raise Refused("message caption is too long")  # server: MEDIA_CAPTION_TOO_LONG
    return words, entities


def inline_keyboard(reply_markup: Json | None) -> list[list[Json]]:
    if reply_markup is None:
        return []
    if "inline_keyboard" not in reply_markup:
        raise Refused("inline keyboard expected")  # td: "Inline keyboard expected"
    rows: list[list[Json]] = [row for row in reply_markup["inline_keyboard"] if row]
    if sum(map(len, rows)) > MAX_BUTTONS:
        raise Refused("reply markup is too long")
    for row in rows:
        for button in row:
            _check_button(button)
    return rows


def forces_reply(reply_markup: Json | None) -> bool:
    if not reply_markup or not reply_markup.get("force_reply"):
        return False
    if len(reply_markup.get("input_field_placeholder", "")) > MAX_PLACEHOLDER:
        raise Refused("reply keyboard placeholder is too long")
    return True


def _formatted(source: str, parse_mode: str | None, entities: list[Json] | None) -> tuple[str, list[Json]]:
    # Client.cpp get_formatted_text: where a parse_mode is given, the entities are not looked at.
    if parse_mode == "HTML":
        try:
            source, entities = markup.html(source)
        except ValueError as error:
            raise Refused(f"can't parse entities: {error}") from error
    elif parse_mode:
        raise Refused("unsupported parse_mode")
    given = sorted((e for e in entities or () if e["length"]), key=lambda e: (e["offset"], -e["length"]))
    _check_entities(source, given)
    # td fix_formatted_text removes the white space at the end, and entities with it.
    words = source.rstrip()
    size = markup.utf16(words) if given else 0
    given = [e | {"length": min(e["length"], size - e["offset"])} for e in given if e["offset"] < size]
    return words, markup.with_found(words, given)


def _check_entities(source: str, entities: list[Json]) -> None:
    # td MessageEntity.cpp fix_entities; the first letter lowered by Client.cpp.
    units = source.encode("utf-16-le") if entities else b""
    size = len(units) // 2
    for entity in entities:
        start, end = entity["offset"], entity["offset"] + entity["length"]
        if start < 0 or entity["length"] < 0:
            raise Refused("receive an entity with incorrect offset or length")
        if start > size:
            raise Refused(f"entity begins after the end of the text at UTF-16 offset {start}")
        if end > size:
            raise Refused(f"entity beginning at UTF-16 offset {start} ends after the end of the text at {end}")
        if any(0xDC <= units[2 * edge + 1] <= 0xDF for edge in (start, end) if edge < size):  # noqa: PLR2004 a low surrogate of UTF-16
            raise Refused(f"entity at UTF-16 offset {start} begins or ends in a middle of a UTF-16 symbol")


def _check_button(button: Json) -> None:
    if not button.get("text"):
        raise Refused("inline keyboard button text must be non-empty")
    if "style" in button and button["style"] not in STYLES:
        raise Refused("can't parse inline keyboard button: Invalid button style specified")
    actions = ACTIONS & button.keys()
    # See bots/api#inlinekeyboardbutton, "Exactly one of the fields … must be used to specify the type of the button"
    if len(actions) != 1:
        raise Refused("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if "callback_data" in actions and not 1 <= len(button["callback_data"].encode()) <= MAX_DATA:
        raise Refused("BUTTON_DATA_INVALID")  # server
    if "url" in actions and not _is_link(button["url"]):
        raise Refused("BUTTON_URL_INVALID")  # server


def _is_link(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme == "tg" or (parts.scheme in {"http", "https"} and "." in parts.netloc)
