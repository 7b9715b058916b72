"""What people do, as frozen values: an update of Telegram becomes one of these, or nothing."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from issuebot.domain.refusals import Refusal

SOUNDS = ("voice", "audio")
VAGUE = ("application/octet-stream", "application/x-")  # what a phone says that does not know either
PICTURES = frozenset({
    "jpg", "jpeg", "jpe", "png", "webp", "gif", "bmp", "heic", "heif", "avif", "tif", "tiff", "dng", "raw",
    "mp4", "mov", "m4v", "avi", "mkv", "3gp", "webm",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Actor:
    """Who. `language` is Telegram's code for it (`zh-hans`), or None. Anonymous admins have the group's id. `username`
    is without @, in small letters.
    """

    id: int
    name: str
    language: str | None
    username: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where it was said: a private chat, or a group and its forum topic."""

    chat: int
    private: bool
    topic: int | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file at Telegram: kind photo, video, animation, video_note, voice, audio or document. `unique` is the same in
    every message that shows it. A document has a `name`, as its sender chose it, and mostly a `mime` type.
    """

    kind: str
    file: str
    unique: str | None = None
    name: str | None = None
    mime: str | None = None

    @property
    def shows(self) -> bool:
        """Whether there is something to see in it: a picture that is sent as a file is a document as well."""
        if self.kind != "document":
            return self.kind not in SOUNDS
        named = re.search(r"\.(\w{1,5})$", self.name or "")
        if self.mime and not self.mime.startswith(VAGUE):
            return self.mime.startswith(("image/", "video/"))
        return named is None or named[1].lower() in PICTURES


@dataclass(frozen=True, slots=True)
class Location:
    """`accuracy` is the radius in metres that the phone claims; `picked`: a place that was chosen from a list."""

    latitude: float
    longitude: float
    title: str | None = None
    accuracy: float | None = None
    picked: bool = False


@dataclass(frozen=True, slots=True)
class Quoted:
    """What a message replies to, when it is somebody's own: a report can be made of it."""

    message_id: int
    words: str
    attachment: Attachment | None
    album: str | None
    location: Location | None
    formats: str = "[]"


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The message of ours in another chat that this one replies to; 0 where Telegram does not say which."""

    chat: int
    message_id: int


@dataclass(frozen=True, slots=True)
class Said:
    """A message: words, a file, a location, or a command and its argument. `unusable` is a kind that is no report.

    `cited`: the ticket whose number begins what was quoted of us; `listed`: those whose numbers begin the lines of
    our message that this one replies to. `pictured`: the message that the file came with, where that is another
    one. `public`: the group has a name by which everybody finds it. `sent_at`: when Telegram took it, in UTC
    seconds, `begun_at` before any edit; `forwarded`: it was sent before, to somebody else; `ours`: by this bot.
    `phone`: their own number, which they share. `formats`: bold words and links of the words, as JSON with
    Telegram's names.
    """

    who: Actor
    where: Place
    message_id: int
    words: str = ""
    command: str | None = None
    attachment: Attachment | None = None
    album: str | None = None
    location: Location | None = None
    reply_to: int | None = None
    quoted: Quoted | None = None
    edited: bool = False
    unusable: str | None = None
    elsewhere: Elsewhere | None = None
    cited: int | None = None
    listed: tuple[int, ...] = ()
    pictured: int | None = None
    public: bool = False
    sent_at: int | None = None
    begun_at: int | None = None
    forwarded: bool = False
    ours: bool = False
    phone: str | None = None
    formats: str = "[]"


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button: the action and its values, as we once sent them, or as somebody forged them. `public` as of `Said`.

    `pictured`: it stands below a photo, which Telegram lets nobody edit into words alone.
    """

    who: Actor
    where: Place
    message_id: int
    action: str
    values: tuple[str, ...]
    public: bool = False
    pictured: bool = False

    def number(self, index: int = 0) -> int:
        """A value as a row's number; 0, which no row has, for anything else."""
        value = self.values[index] if index < len(self.values) else ""
        return int(value) if value.isascii() and value.isdecimal() and len(value) < 19 else 0  # noqa: PLR2004 64 bits

    def word(self, index: int) -> str:
        return self.values[index] if index < len(self.values) else ""


@dataclass(frozen=True, slots=True)
class Reached:
    """The bot was let into a chat, or shut out of it."""

    chat: int
    reachable: bool


@dataclass(frozen=True, slots=True)
class ChatMoved:
    """Telegram made a supergroup of a group and gave it a new id."""

    old: int
    new: int


Command: TypeAlias = Said | Pressed | Reached | ChatMoved


class Standing(StrEnum):
    """What Telegram says of somebody and the group in which they act."""

    UNASKED = "unasked"
    MEMBER = "member"
    STRANGER = "stranger"
    UNKNOWN = "unknown"  # asked, of a group that everybody can look into, and not answered


@dataclass(frozen=True, slots=True)
class Arrival:
    """An update that came. `token` is new for it and cannot be guessed: letters that a link may hold."""

    update_id: int
    command: Command
    token: str
    standing: Standing = Standing.UNASKED


@dataclass(frozen=True, slots=True)
class Toast:
    """What the press of a button answers at once. `language` is the reader's; `alert` wants to be read.

    `moves`: what can be done instead of what is refused.
    """

    language: str
    said: str | None = None
    refusal: Refusal | None = None
    alert: bool = False
    ticket: int | None = None
    status: str | None = None
    moves: tuple[str, ...] = ()


def lane_of(command: Command) -> int:
    """The chat in which the order of commands is kept."""
    match command:
        case Said() | Pressed():
            return command.where.chat
        case Reached():
            return command.chat
        case ChatMoved():
            return command.old
