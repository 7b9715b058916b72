"""People who act: what each does becomes an update, if Telegram would send the bot one."""

from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from issuebot.simulator import markup
from issuebot.simulator.chats import Chat, Group
from issuebot.simulator.files import shown
from issuebot.simulator.messages import Message
from issuebot.simulator.presses import Press

if TYPE_CHECKING:
    from issuebot.simulator.telegram import Telegram

Json = dict[str, Any]

# See bots/api#message, from, "for messages from anonymous group administrators … contains a fake sender user"
ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
POLL_FLAGS = ["is_closed", "is_anonymous", "allows_multiple_answers", "allows_revoting", "members_only"]


class Where(TypedDict, total=False):
    """By default: the private chat with the bot, or the chat of the message replied to."""

    to: Chat | None
    topic: int | None
    reply_to: Message | None
    quote: str


class Person:
    def __init__(self, telegram: "Telegram", user: Json, chat: Chat, face: Group | None = None) -> None:
        self.telegram = telegram
        self.user = user
        self.chat = chat
        self.face = face

    @property
    def id(self) -> int:
        return int(self.user["id"])

    @property
    def name(self) -> str:
        return str(self.user["first_name"])

    @property
    def messages(self) -> list[Message]:
        return self.chat.messages

    def sees(self, words: str) -> Message:
        return self.chat.sees(words)

    def as_group(self, group: Group) -> "Person":
        return Person(self.telegram, self.user, group, group)

    def says(self, words: str, **where: Unpack[Where]) -> Message:
        return self._sends({}, words, **where)

    def starts(self, payload: str = "") -> Message:
        self.unblocks()
        return self.says(f"/start {payload}".strip())

    def opens(self, link: str, *, in_: Group | None = None) -> Message:
        """A link to the bot; core.telegram.org/api/links#bot-links.

        With `startgroup` the bot is added to the group that the person chooses, and its `/start` is written there.
        """
        way, _, payload = link.partition("?")[2].partition("=")
        if way != "startgroup" or in_ is None:
            return self.starts(payload)
        if in_.bot_status not in {"member", "administrator"}:
            in_.adds_bot(self)
        return self.says(f"/start@{self.telegram.username} {payload}", to=in_)

    def sends_photo(
        self, caption: str = "", *, content: bytes = b"", unique: str | None = None, **where: Unpack[Where]
    ) -> Message:
        return self._sends(shown(self.telegram.files.keep("photo", content, unique=unique)), caption, **where)

    def sends_album(
        self, photos: int | list[bytes], caption: str = "", *, order: list[int] | None = None, **where: Unpack[Where]
    ) -> list[Message]:
        """`order` is that of the updates, by place in the album; a place left out can be delivered later."""
        contents = [b""] * photos if isinstance(photos, int) else photos
        album = str(self.telegram.next_number())
        messages = []
        for place, content in enumerate(contents):
            photo = shown(self.telegram.files.keep("photo", content))
            messages.append(self._posts(photo, "" if place else caption, album=album, **where))
        for place in range(len(messages)) if order is None else order:
            self.telegram.deliver(messages[place])
        return messages

    def sends_location(
        self,
        latitude: float,
        longitude: float,
        *,
        title: str | None = None,
        accuracy: float | None = None,
        **where: Unpack[Where],
    ) -> Message:
        # See bots/api#location: what the phone does not know is left out.
        known = {} if accuracy is None else {"horizontal_accuracy": accuracy}
        media: Json = {"location": {"latitude": latitude, "longitude": longitude, **known}}
        if title is not None:
            # See bots/api#message, venue, "the location field will also be set".
            media = {"venue": {**media, "title": title, "address": title}, **media}
        return self._sends(media, **where)

    def shares_location(self, latitude: float, longitude: float, seconds: int = 900) -> Message:
        """A live location, which moves by `moves`."""
        return self._sends({"location": {"latitude": latitude, "longitude": longitude, "live_period": seconds}})

    def moves(self, message: Message, latitude: float, longitude: float) -> None:
        # See bots/api#location: each move of a live location is an edited message.
        message.media = {"location": message.media["location"] | {"latitude": latitude, "longitude": longitude}}
        message.edited = int(self.telegram.now())
        self.telegram.deliver(message, "edited_message")

    def forwards(self, message: Message) -> Message:
        """Somebody's message, words and files, as one of their own."""
        origin = {"type": "user", "date": message.date, "sender_user": message.sender}
        copy = self._posts(message.media, message.words)
        copy.origin = origin
        self.telegram.deliver(copy)
        return copy

    def sends_voice(self, seconds: int = 3, *, content: bytes = b"", **where: Unpack[Where]) -> Message:
        media = shown(self.telegram.files.keep("voice", content, mime="audio/ogg"))
        media["voice"]["duration"] = seconds
        return self._sends(media, **where)

    def sends_video(self, caption: str = "", *, size: int = 1_000_000, **where: Unpack[Where]) -> Message:
        return self._sends(shown(self.telegram.files.keep("video", b"", size=size)), caption, **where)

    def sends_film(self, kind: str, **where: Unpack[Where]) -> Message:
        """An `animation`, which is a film without sound, a round `video_note`, or an `audio` file."""
        return self._sends(shown(self.telegram.files.keep(kind, b"")), **where)

    def sends_document(
        self,
        caption: str = "",
        *,
        content: bytes = b"",
        size: int = 0,
        name: str = "file",
        mime: str = "",
        **where: Unpack[Where],
    ) -> Message:
        file = self.telegram.files.keep("document", content, size=size, name=name, mime=mime)
        return self._sends(shown(file), caption, **where)

    def sends_sticker(self, emoji: str = "", **where: Unpack[Where]) -> Message:
        file = self.telegram.files.keep("sticker", b"").json()
        flags = {"type": "regular", "is_animated": False, "is_video": False, **({"emoji": emoji} if emoji else {})}
        return self._sends({"sticker": file | flags | {"width": 512, "height": 512}}, **where)

    def sends_poll(self, question: str = "?", **where: Unpack[Where]) -> Message:
        options = [{"persistent_id": str(n), "text": str(n), "voter_count": 0} for n in range(2)]
        flags = dict.fromkeys(POLL_FLAGS, False)
        poll = {"id": str(self.telegram.next_number()), "question": question, "options": options, "type": "regular"}
        return self._sends({"poll": poll | flags | {"total_voter_count": 0}}, **where)

    def sends_contact(
        self, phone: str = "+8613800000000", *, of: "Person | None" = None, **where: Unpack[Where]
    ) -> Message:
        whose = of or self
        contact = {"phone_number": phone, "first_name": whose.name, "user_id": whose.id}
        return self._sends({"contact": contact}, **where)

    def sends_dice(self, **where: Unpack[Where]) -> Message:
        return self._sends({"dice": {"emoji": "🎲", "value": 4}}, **where)

    def edits(self, message: Message, words: str) -> None:
        message.words = words
        message.entities = markup.with_found(words, [])
        message.edited = int(self.telegram.now())
        self.telegram.deliver(message, "edited_message")
        self.telegram.changed()

    def edits_photo(self, message: Message, caption: str | None = None) -> None:
        """Another photo in the place of a message's own, with the same caption unless another is given."""
        message.media = shown(self.telegram.files.keep("photo", b""))
        self.edits(message, message.words if caption is None else caption)

    def presses(self, label: str, on: Message | None = None, *, in_: Group | None = None) -> Press:
        message = on or (in_ or self.chat).offers(label)
        button = message.button(label)
        assert button, f"no button {label!r} on {message.line()}"  # noqa: S101 - the test that acts gets it
        assert "callback_data" in button, f"the bot hears nothing of {button}"  # noqa: S101 a promise to who writes the test
        return self.forges(button["callback_data"], message)

    def forges(self, data: str | bytes, on: Message | None = None, *, inaccessible: bool = False) -> Press:
        """A callback query as a changed client can send it, with any data on any message.

        `inaccessible`: a message too old to be shown, as one that was deleted: only chat and id, date 0.
        """
        data = data if isinstance(data, str) else data.decode(errors="replace")
        press = self.telegram.opens_press(on, data)
        query = {"id": press.id, "from": self.user, "chat_instance": str(self.chat.id), "data": data}
        if on is not None:
            lost = inaccessible or on.deleted
            query["message"] = {"chat": on.chat.json(), "message_id": on.id, "date": 0} if lost else on.json()
        self.telegram.updates.push("callback_query", query)
        return press

    def blocks(self) -> None:
        self.telegram.moves_bot(self.chat, "kicked", self.user)

    def unblocks(self) -> None:
        if self.chat.bot_status == "kicked":
            self.telegram.moves_bot(self.chat, "member", self.user)

    def joins(self, group: Group) -> None:
        if self not in group.members:
            group.members.append(self)
        group.service({"new_chat_members": [self.user]}, self.user)

    def leaves(self, group: Group) -> None:
        group.members = [member for member in group.members if member.id != self.id]
        group.admins.pop(self.id, None)
        group.service({"left_chat_member": self.user}, self.user)

    def _sends(self, media: Json, words: str = "", **where: Unpack[Where]) -> Message:
        message = self._posts(media, words, **where)
        self.telegram.deliver(message)
        return message

    def _posts(self, media: Json, words: str, album: str | None = None, **where: Unpack[Where]) -> Message:
        reply_to = where.get("reply_to")
        chat = where.get("to") or (reply_to.chat if reply_to else self.chat)
        topic = where.get("topic") or (reply_to.topic if reply_to and reply_to.chat is chat else None)
        if topic and chat.forum:
            # In a forum, what replies to nothing replies to the message that opened the topic.
            reply_to = reply_to or chat.find(topic)
        elif reply_to and chat.kind == "supergroup" and reply_to.chat is chat:
            topic = reply_to.topic or reply_to.id  # a thread of replies, which is no forum topic
        if chat.bot_status == "unmet":
            chat.bot_status = "member"
        return chat.post(
            ANONYMOUS if self.face else self.user,
            sender_chat=self.face,
            words=words,
            entities=markup.with_found(words, []),
            media=media,
            reply_to=reply_to,
            topic=topic,
            album=album,
            quote=where.get("quote", ""),
        )
