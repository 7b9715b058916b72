"""Updates, as far as we read them: core.telegram.org/bots/api#update. Other fields are ignored.

aiogram's own models know every part of every message, and an update fails as a whole when a single one of them is not
as it was when aiogram was published. These fail only over a part that we need, and are read in a fraction of the time.
"""

from typing import Any

from aiogram.enums import ContentType
from pydantic import BaseModel, ConfigDict, Field

KINDS = tuple(kind.value for kind in ContentType)


class Part(BaseModel):
    model_config = ConfigDict(frozen=True)


class User(Part):
    id: int
    first_name: str
    is_bot: bool = False
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None

    @property
    def full_name(self) -> str:
        return f"{self.first_name} {self.last_name}" if self.last_name else self.first_name


class Chat(Part):
    id: int
    type: str
    title: str | None = None


class Entity(Part):
    """Offset and length in UTF-16 units."""

    type: str
    offset: int
    length: int


class File(Part):
    file_id: str


class Size(File):
    width: int
    height: int


class LivePhoto(Part):
    photo: list[Size] | None = None


class Point(Part):
    latitude: float
    longitude: float


class Venue(Part):
    location: Point
    title: str
    address: str


class Message(Part):
    """`date` is 0 of a message that Telegram shows no more. Of what is not named here only the names matter."""

    model_config = ConfigDict(frozen=True, extra="allow")

    message_id: int
    date: int
    chat: Chat
    from_user: User | None = Field(None, alias="from")
    sender_chat: Chat | None = None
    message_thread_id: int | None = None
    is_topic_message: bool | None = None
    media_group_id: str | None = None
    reply_to_message: "Message | None" = None
    external_reply: "ExternalReply | None" = None
    quote: "Quote | None" = None
    text: str | None = None
    entities: list[Entity] | None = None
    caption: str | None = None
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
    migrate_to_chat_id: int | None = None

    @property
    def is_forwarded(self) -> bool:
        return "forward_origin" in self._others

    @property
    def opens_topic(self) -> bool:
        return "forum_topic_created" in self._others

    @property
    def kind(self) -> str:
        """The name of a kind of message that the bot cannot use."""
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
    message_id: int | None = None
    photo: list[Size] | None = None


class Quote(Part):
    text: str


class CallbackQuery(Part):
    id: str
    from_user: User = Field(alias="from")
    message: Message | None = None
    data: str | None = None


class Member(Part):
    status: str
    is_member: bool = True
    can_send_messages: bool = True


class ChatMemberUpdated(Part):
    chat: Chat
    new_chat_member: Member


class Update(Part):
    update_id: int
    message: Message | None = None
    edited_message: Message | None = None
    callback_query: CallbackQuery | None = None
    my_chat_member: ChatMemberUpdated | None = None
