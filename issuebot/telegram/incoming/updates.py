"""Updates, as far as we read them: core.telegram.org/bots/api#update. Other fields are ignored.

aiogram's models know every part of every message. When a single part is not as it was when aiogram was published, the
whole update fails. These models fail only over a part that we need, and read an update in a fraction of the time.
"""

from typing import Annotated, Any

from aiogram.enums import ContentType
from pydantic import AfterValidator, BaseModel, ConfigDict, Field

MOST_INEXACT = 1500
KINDS = tuple(kind.value for kind in ContentType)


def _clean(text: str) -> str:
    """Without what no database keeps: zeros, and halves of a character, which JSON lets through."""
    if text.isascii() and text.isprintable():
        return text  # most are names of Telegram's own
    return text.encode("utf-8", "ignore").decode().replace("\0", "")


Text = Annotated[str, AfterValidator(_clean)]
# Telegram's numbers have 52 bits at the most, and no database keeps more than these.
Number = Annotated[int, Field(ge=-(2**63), lt=2**63)]


def _accuracy(metres: float | None) -> float | None:
    """Only an accuracy that core.telegram.org/bots/api#location allows; otherwise the location has none."""
    return metres if metres is not None and 0 <= metres <= MOST_INEXACT else None


class Part(BaseModel):
    model_config = ConfigDict(frozen=True)


class User(Part):
    id: Number
    first_name: Text
    is_bot: bool = False
    last_name: Text | None = None
    username: Text | None = None
    language_code: Text | None = None

    @property
    def full_name(self) -> str:
        return f"{self.first_name} {self.last_name}" if self.last_name else self.first_name


class Chat(Part):
    id: Number
    type: Text
    title: Text | None = None
    username: Text | None = None


class Entity(Part):
    """Offset and length in UTF-16 units."""

    type: Text
    offset: int
    length: int
    url: Text | None = None
    language: Text | None = None


class File(Part):
    file_id: Text
    file_unique_id: Text | None = None
    file_name: Text | None = None
    mime_type: Text | None = None


class Size(File):
    width: int
    height: int


class LivePhoto(Part):
    photo: list[Size] | None = None


class Point(Part):
    latitude: float = Field(ge=-90, le=90, allow_inf_nan=False)
    longitude: float = Field(ge=-180, le=180, allow_inf_nan=False)
    horizontal_accuracy: Annotated[float | None, AfterValidator(_accuracy)] = None


class Venue(Part):
    location: Point
    title: Text
    address: Text


class Contact(Part):
    phone_number: Text
    user_id: Number | None = None


class Sticker(Part):
    emoji: Text | None = None


class Message(Part):
    """`date` is 0 of a message that Telegram shows no more. Of what is not named here only the names matter."""

    model_config = ConfigDict(frozen=True, extra="allow")

    message_id: Number
    date: Number
    edit_date: Number | None = None
    chat: Chat
    from_user: User | None = Field(None, alias="from")
    sender_chat: Chat | None = None
    message_thread_id: Number | None = None
    is_topic_message: bool | None = None
    media_group_id: Text | None = None
    reply_to_message: "Message | None" = None
    external_reply: "ExternalReply | None" = None
    quote: "Quote | None" = None
    text: Text | None = None
    entities: list[Entity] | None = None
    caption: Text | None = None
    caption_entities: list[Entity] | None = None
    photo: list[Size] | None = None
    live_photo: LivePhoto | None = None
    video: File | None = None
    animation: File | None = None
    video_note: File | None = None
    voice: File | None = None
    audio: File | None = None
    document: File | None = None
    location: Point | None = None
    venue: Venue | None = None
    contact: Contact | None = None
    sticker: Sticker | None = None
    migrate_to_chat_id: Number | None = None
    migrate_from_chat_id: Number | None = None

    @property
    def is_forwarded(self) -> bool:
        return "forward_origin" in self._others

    @property
    def forwarded_from(self) -> str:
        """The user name of whoever wrote what was forwarded; "" where Telegram names none."""
        origin = self._others.get("forward_origin")
        user = origin.get("sender_user") if isinstance(origin, dict) else None
        name = user.get("username") if isinstance(user, dict) else None
        return name if isinstance(name, str) else ""

    @property
    def opens_topic(self) -> bool:
        return "forum_topic_created" in self._others

    @property
    def kind(self) -> str:
        """The name of a kind of message that the bot cannot use."""
        for kind in ("contact", "sticker"):
            if getattr(self, kind):
                return kind
        return next((kind for kind in KINDS if kind in self._others), "unknown")

    @property
    def _others(self) -> dict[str, Any]:
        return self.model_extra or {}


class Origin(Part):
    """Who wrote a message of another chat."""

    sender_user: User | None = None


class ExternalReply(Part):
    """A message of another chat that this one replies to; which one Telegram says of supergroups and channels."""

    origin: Origin
    chat: Chat | None = None
    message_id: Number | None = None
    photo: list[Size] | None = None


class Quote(Part):
    text: Text


class CallbackQuery(Part):
    id: Text
    from_user: User = Field(alias="from")
    message: Message | None = None
    data: Text | None = None


class Member(Part):
    status: Text
    is_member: bool = True
    can_send_messages: bool = True


class ChatMemberUpdated(Part):
    chat: Chat
    new_chat_member: Member


class Update(Part):
    update_id: Number
    message: Message | None = None
    edited_message: Message | None = None
    callback_query: CallbackQuery | None = None
    my_chat_member: ChatMemberUpdated | None = None
