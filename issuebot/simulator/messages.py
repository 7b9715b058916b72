"""A message: the record Telegram keeps, and its Bot API JSON."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from issuebot.simulator.chats import Chat

Json = dict[str, Any]

CAPTIONED = frozenset({"photo", "video", "animation", "voice", "audio", "document"})


@dataclass(eq=False, slots=True)
class Message:
    chat: "Chat"
    id: int
    date: int
    sender: Json
    sender_chat: "Chat | None" = None
    words: str = ""  # the text, or the caption
    entities: list[Json] = field(default_factory=list)
    media: Json = field(default_factory=dict)  # {"photo": […]}, {"location": …}, or a service part
    rows: list[list[Json]] = field(default_factory=list)  # the inline keyboard
    forces_reply: bool = False
    reply_to: "Message | None" = None  # of another chat as well
    quote: str = ""  # the part of it that was marked
    topic: int | None = None
    album: str | None = None
    origin: Json | None = None  # of a forwarded message
    edited: int | None = None
    deleted: bool = False
    aged: bool = False
    reactions: list[str] = field(default_factory=list)  # the bot's

    @property
    def text(self) -> str:
        return "" if self.media else self.words

    @property
    def caption(self) -> str:
        return self.words if self.media else ""

    @property
    def kind(self) -> str:
        return next(iter(self.media), "text")

    @property
    def buttons(self) -> list[list[str]]:
        return [[button["text"] for button in row] for row in self.rows]

    def button(self, label: str) -> Json | None:
        """The button with this label; else the first whose label contains it."""
        buttons = [button for row in self.rows for button in row]
        exact = (button for button in buttons if button["text"] == label)
        return next(exact, next((button for button in buttons if label in button["text"]), None))

    def json(self, *, with_reply: bool = True) -> Json:
        raw: Json = {"message_id": self.id, "date": self.date, "chat": self.chat.json(), **self.media}
        if self.chat.kind != "channel":
            raw["from"] = self.sender
        if self.sender_chat or self.chat.kind == "channel":
            raw["sender_chat"] = (self.sender_chat or self.chat).json()
        if self.words:
            raw["caption" if self.media else "text"] = self.words
        if self.origin:
            raw["forward_origin"] = self.origin
        if self.entities:
            raw["caption_entities" if self.media else "entities"] = self.entities
        if self.rows:
            raw["reply_markup"] = {"inline_keyboard": self.rows}
        if self.topic and self.chat.forum:
            raw["is_topic_message"] = True
        optional = {"message_thread_id": self.topic, "media_group_id": self.album, "edit_date": self.edited}
        raw |= {key: value for key, value in optional.items() if value}
        return raw | (self._answered() if with_reply and self.reply_to else {})

    def _answered(self) -> Json:
        """What it replies to, here or in another chat, and the part of it that was marked."""
        quote = {"quote": {"text": self.quote, "position": 0, "is_manual": True}} if self.quote else {}
        if self.reply_to is None or (self.reply_to.chat is self.chat and self.reply_to.deleted):
            return {}
        if self.reply_to.chat is self.chat:
            return {"reply_to_message": self.reply_to.json(with_reply=False), **quote}
        return {"external_reply": self.reply_to.json_elsewhere(), **quote}

    def json_elsewhere(self) -> Json:
        """bots/api#externalreplyinfo: chat and message_id "only if the original chat is a supergroup or a channel"."""
        origin = {"type": "user", "date": self.date, "sender_user": self.sender}
        named = {"chat": self.chat.json(), "message_id": self.id} if self.chat.kind == "supergroup" else {}
        return {"origin": origin, **named, **{kind: part for kind, part in self.media.items() if kind in CAPTIONED}}

    def line(self) -> str:
        """How it stands in a transcript."""
        author = self.sender_chat.title if self.sender_chat else self.sender["first_name"]
        kind = f"({self.kind}) " if self.media else ""
        rows = "".join(f" [{' | '.join(row)}]" for row in self.buttons)
        return f"{author}: {kind}{self.words}{rows}{' (edited)' if self.edited else ''}{''.join(self.reactions)}"
