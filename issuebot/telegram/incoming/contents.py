"""What a message carries besides its words: a file, a location, a contact; or that nobody said anything."""

import json

from issuebot.desk.context.commands import Attachment, Location
from issuebot.telegram.incoming.updates import Message
from issuebot.telegram.render.text import units

# A film without sound is an animation, which Telegram names as a document too, for older programs.
FILES = ("video", "animation", "video_note", "voice", "audio", "document")
# What somebody chose for their words: core.telegram.org/bots/api#messageentity. Addresses and names Telegram finds by
# itself; emoji of their own bots may not send.
FORMATS = frozenset({
    "bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "blockquote", "expandable_blockquote",
    "text_link",
})  # fmt: skip
SERVICE_WORDS = 64  # characters of a name that we keep


def attachment_of(message: Message) -> Attachment | None:
    photo = message.photo or (message.live_photo and message.live_photo.photo)
    if photo:
        largest = max(photo, key=lambda size: size.width * size.height)
        return Attachment("photo", largest.file_id, largest.file_unique_id)
    for kind in FILES:
        if file := getattr(message, kind):
            return Attachment(kind, file.file_id, file.file_unique_id, file.file_name, file.mime_type)
    return None


def location_of(message: Message) -> Location | None:
    if message.venue:
        where, names = message.venue.location, dict.fromkeys((message.venue.title, message.venue.address))
        title = " ".join(names).strip()
        return Location(where.latitude, where.longitude, title[:200], picked=True)
    if message.location:
        point = message.location
        return Location(point.latitude, point.longitude, accuracy=point.horizontal_accuracy)
    return None


def formats_of(message: Message, words: str) -> str:
    """Those of the part of the text that the words are, with offsets in them."""
    if not (message.entities or message.caption_entities):
        return "[]"
    text = message.text or message.caption or ""
    begins = units(text[: text.rfind(words)]) if words else 0
    ends, found = units(words), []
    for one in message.entities or message.caption_entities or ():
        start, end = max(0, one.offset - begins), min(ends, one.offset + one.length - begins)
        if one.type in FORMATS and start < end:
            more = {name: value for name in ("url", "language") if (value := getattr(one, name))}
            found.append({"type": one.type, "offset": start, "length": end - start, **more})
    return json.dumps(found, ensure_ascii=False, separators=(",", ":"))


def own_phone(message: Message) -> str | None:
    """The number of a contact that is the sender's own: Telegram itself says whose it is."""
    shared, user = message.contact, message.from_user
    if shared is None or user is None or shared.user_id != user.id or message.is_forwarded:
        return None
    return shared.phone_number[:SERVICE_WORDS]


def is_service(message: Message) -> bool:
    """Titles, pins, members and the like: nobody said anything."""
    return message.kind not in {
        "sticker", "contact", "dice", "game", "poll", "story", "paid_media",
        "checklist", "invoice", "giveaway", "giveaway_winners", "live_photo", "rich_message", "users_shared",
        "chat_shared", "user_shared", "web_app_data", "passport_data", "unknown",
    }  # fmt: skip
