"""Chats: what stands in them, and what befalls the groups among them."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from issuebot.simulator.messages import Message
from issuebot.simulator.rules import Refused

if TYPE_CHECKING:
    from issuebot.simulator.people import Person
    from issuebot.simulator.telegram import Telegram

Json = dict[str, Any]


class Chat:
    """A private chat, or what groups and channels share. `bot_status` is the bot's ChatMember status here, or a
    private chat's "unmet" (the person never wrote), "member" or "kicked" (blocked).
    """

    def __init__(
        self, telegram: "Telegram", number: int, kind: str, title: str, *, status: str, username: str | None = None
    ) -> None:
        self.telegram = telegram
        self.id = number
        self.kind = kind
        self.title = title
        self.username = username
        self.bot_status = status
        self.forum = False
        self.permissions: Json = {"can_send_messages": True, "can_send_photos": True}  # of members, bots among them
        self.reactions: frozenset[str] | None = None  # those that are allowed; None: all
        self.topics: dict[int, bool] = {}  # whether it is open
        self.migrated_to: int | None = None
        self.members: list[Person] = []
        self.linked: int | None = None  # the channel whose posts are discussed here
        self.hides_members = False
        self.standings: dict[int, str] = {}  # of people who are no plain members: restricted, kicked
        self.admins: dict[int, Json] = {}  # people, as ChatMemberAdministrator
        self._messages: dict[int, Message] = {}
        self._last_id = 0

    @property
    def messages(self) -> list[Message]:
        return [message for message in self._messages.values() if not message.deleted]

    def find(self, message_id: int | None) -> Message | None:
        message = self._messages.get(message_id or 0)
        return None if message is None or message.deleted else message

    def sees(self, words: str) -> Message:
        """The newest message of the bot that contains these words."""
        for message in reversed(self._messages.values()):
            if words in message.words and not message.deleted and self.telegram.wrote(message):
                return message
        raise AssertionError(f"no message of the bot contains {words!r} in\n{self.transcript()}")

    def offers(self, label: str) -> Message:
        """The newest message that carries this button."""
        messages = self.messages
        for message in reversed(messages):
            if message.button(label):
                return message
        visible = [label for message in messages for row in message.buttons for label in row]
        raise AssertionError(f"no button {label!r}; there are {visible} in\n{self.transcript()}")

    def transcript(self) -> str:
        lines = (message.line() for message in self.messages)
        return f"— {self.title} ({self.id}) —\n" + "\n".join(lines)

    def json(self) -> Json:
        name = "first_name" if self.kind == "private" else "title"
        raw = {"id": self.id, "type": self.kind, name: self.title}
        if self.username:
            raw["username"] = self.username
        if self.forum:
            raw["is_forum"] = True
        return raw

    def post(self, sender: Json, **content: Any) -> Message:
        if self.kind in {"private", "group"}:
            # td: a bot counts all its private chats and basic groups together; each supergroup and channel for itself.
            self.telegram.box_id += 1
            self._last_id = self.telegram.box_id
        else:
            self._last_id += 1
        message = Message(self, self._last_id, int(self.telegram.now()), sender, **content)
        self._messages[message.id] = message
        self.telegram.changed()
        return message

    def deletes(self, message: Message) -> None:
        """Nobody hears of it: the Bot API has no update for a deleted message."""
        message.deleted = True
        self.telegram.changed()

    def hears(self, message: Message) -> bool:
        """Whether the bot gets this message of somebody else."""
        if self.bot_status not in {"member", "administrator", "restricted"}:
            return False
        telegram = self.telegram
        if self.kind not in {"group", "supergroup"} or self.bot_status == "administrator" or not telegram.privacy:
            return True
        # See bots/features#privacy-mode, commands, replies to the bot, service messages; and mentions, as it does.
        return (
            bool(message.reply_to and message.reply_to.chat is self and telegram.wrote(message.reply_to))
            or message.kind in SERVICE
            or any(_calls(message.words, entity, telegram.username) for entity in message.entities)
        )


class Group(Chat):
    """A basic group, a supergroup, or a channel; the bot is told of everything that befalls it here."""

    @property
    def bot_is_admin(self) -> bool:
        return self.bot_status == "administrator"

    @bot_is_admin.setter
    def bot_is_admin(self, value: bool) -> None:
        self.moves_bot("administrator" if value else "member")

    def promotes(self, person: "Person", *, anonymous: bool = False) -> None:
        """bots/api#chatmemberadministrator, is_anonymous, "True, if the user's presence in the chat is hidden"."""
        rights = self.telegram.member("administrator") | {"can_be_edited": False, "is_anonymous": anonymous}
        self.admins[person.id] = rights | {"user": person.user}

    def restricts(self, person: "Person") -> None:
        self.standings[person.id] = "restricted"

    def bans(self, person: "Person") -> None:
        person.leaves(self)
        self.standings[person.id] = "kicked"

    def standing(self, person: int) -> Json:
        """As ChatMember; of who restricted others only administrators see more than that they are members."""
        if person in self.admins:
            return self.admins[person]
        status = self.standings.get(person, "")
        is_member = any(member.id == person for member in self.members)
        if status == "restricted":
            return self.telegram.member("restricted") | {"is_member": is_member}
        return self.telegram.member(status or ("member" if is_member else "left"))

    def opens_topics(self, topics: Iterable[int]) -> None:
        for topic in topics:
            self.forum = True
            # A topic's id is the id of the service message that opened it.
            self._last_id = topic - 1
            self.topics[topic] = True
            opened = {"forum_topic_created": {"name": f"{self.title} {topic}", "icon_color": 7322096}}
            self.post(self.telegram.somebody, media=opened, topic=topic)

    def closes_topic(self, topic: int) -> None:
        self.topics[topic] = False
        self.service({"forum_topic_closed": {}}, topic=topic)

    def deletes_topic(self, topic: int) -> None:
        del self.topics[topic]
        for message in self.messages:
            message.deleted = message.deleted or message.topic == topic

    def service(self, part: Json, sender: Json | None = None, **content: Any) -> Message:
        message = self.post(sender or self.telegram.somebody, media=part, **content)
        self.telegram.deliver(message)
        return message

    def adds_bot(self, by: "Person | None" = None) -> None:
        self.moves_bot("member", by)
        self.service({"new_chat_members": [self.telegram.me]}, by.user if by else None)

    def kicks_bot(self, by: "Person | None" = None) -> None:
        self.moves_bot("kicked", by)

    def moves_bot(self, status: str, by: "Person | None" = None) -> None:
        self.telegram.moves_bot(self, status, by.user if by else self.telegram.somebody)

    def mutes_bot(self) -> None:
        self.moves_bot("restricted")

    def disappears(self) -> None:
        """Deleted by its owner: nobody is told, and calls find a dead group, or no supergroup at all."""
        self.bot_status = "deleted" if self.kind == "group" else "absent"
        self.telegram.changed()

    def upgrades(self, new_id: int) -> "Group":
        """bots/api#message: both chats get a service message, with the other's id."""
        new = self.telegram.group(self.title, id=new_id)
        new.bot_status = self.bot_status
        new.members, new.admins, new.standings = [*self.members], {**self.admins}, {**self.standings}
        self.service({"migrate_to_chat_id": new_id})
        new.service({"migrate_from_chat_id": self.id})
        self.migrated_to = new_id
        return new

    def publishes(self, words: str) -> Message:
        """A post of the channel itself."""
        message = self.post(self.telegram.somebody, words=words)
        self.telegram.deliver(message)
        return message


SHUT_OUT = {
    "kicked": ("bot was kicked from the {}", 403),
    "left": ("bot is not a member of the {}", 403),
    "deleted": ("the group chat was deleted", 403),
    "restricted": ("not enough rights to send text messages to the chat", 400),
}
SERVICE = frozenset({
    "new_chat_members", "left_chat_member", "migrate_to_chat_id", "migrate_from_chat_id", "forum_topic_closed",
})  # fmt: skip


def reachable(telegram: "Telegram", args: Json) -> Chat:
    """The chat of a call, or why the bot may not write there (Client.cpp check_chat_access)."""
    chat = telegram.chat_of(args)
    if chat is None:
        raise Refused("chat not found")
    if chat.migrated_to:
        raise Refused("group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to)
    if chat.kind == "private":
        if chat.bot_status == "unmet":
            raise Refused("bot can't initiate conversation with a user", 403)
        if chat.bot_status == "kicked":
            raise Refused("bot was blocked by the user", 403)
    name = {"channel": "channel chat", "supergroup": "supergroup chat"}.get(chat.kind, "group chat")
    if chat.bot_status in SHUT_OUT:
        said, status = SHUT_OUT[chat.bot_status]
        raise Refused(said.format(name), status)
    if chat.kind == "channel" and chat.bot_status != "administrator":
        raise Refused("need administrator rights in the channel chat")
    return chat


def _calls(words: str, entity: Json, username: str) -> bool:
    units = words.encode("utf-16-le")[2 * entity["offset"] : 2 * (entity["offset"] + entity["length"])]
    word = units.decode("utf-16-le")
    _, at, called = word.partition("@")
    if entity["type"] == "bot_command":
        return not at or called.lower() == username.lower()
    return entity["type"] == "mention" and bool(re.fullmatch(re.escape(username), called, re.IGNORECASE))
