"""An update becomes one command, or nothing. No database, no decision."""

import re

from issuebot.desk.context.commands import (
    Actor,
    Attachment,
    ChatMoved,
    Command,
    Elsewhere,
    Place,
    Pressed,
    Quoted,
    Reached,
    Said,
)
from issuebot.domain.language.intents.command_names import IN_CHINESE
from issuebot.domain.language.writing.script import fold
from issuebot.telegram.incoming.contents import (
    SERVICE_WORDS,
    attachment_of,
    formats_of,
    is_service,
    location_of,
    own_phone,
)
from issuebot.telegram.incoming.updates import CallbackQuery, ChatMemberUpdated, Message, Update, User

ANONYMOUS_ADMIN = 1087968824  # @GroupAnonymousBot: core.telegram.org/bots/api#message, from
UNMARKED = re.compile(
    r"\s*(?:(?P<latin>／\s*[A-Za-zＡ-Ｚａ-ｚ][\w＠@]*|/[A-Za-z]+[０-９]+)"
    r"|[/／]\s*(?P<chinese>[\u4e00-\u9fff]{1,4}))(?!\w)"
    # /assign3城管, ／派3城管: the number stands between the command and a name
    r"|\s*(?P<glued>[/／]\s*(?:[A-Za-z]{3,12}|[\u4e00-\u9fff]{1,4}))\s*(?=[#＃]?\d{1,9}(?![号楼栋幢单层天周月日年个点])[\u4e00-\u9fff]|[#＃]?\d{1,9}$)"
)
NUMBER_AND_NAME = re.compile(r"^([#＃]?\d{1,9})(?=[\u4e00-\u9fff])")
CITED = re.compile(r"\W*#(\d{1,18})")
NAMED = re.compile(r"#(\d{1,9})(?!\d)")
# ✅ Accepted: #1, #2, which one answer to several orders says.
TOGETHER = re.compile(r"^✅ [^\n#]{1,16}[:：] ?(#\d{1,18}(?:[、,] ?#\d{1,18})+)$", re.MULTILINE)
LISTED = re.compile(r"^[^\w\n]*#(\d{1,18})(?!\d)", re.MULTILINE)


def parse(update: Update, username: str) -> Command | None:
    """`username` is the bot's own, without @: commands for another bot are not ours."""
    if update.callback_query:
        return _pressed(update.callback_query)
    if update.my_chat_member:
        return _reached(update.my_chat_member)
    message = update.message or update.edited_message
    if message is None:
        return None
    if message.migrate_to_chat_id:
        return ChatMoved(message.chat.id, message.migrate_to_chat_id)
    if message.migrate_from_chat_id:
        # Both chats say so, and which is heard first is not certain.
        return ChatMoved(message.migrate_from_chat_id, message.chat.id)
    return _said(message, username, edited=update.message is None)


def _said(message: Message, username: str, *, edited: bool) -> Said | None:
    who, where = _who(message), _where(message)
    if who is None or (edited and message.edit_date is None and not message.location):
        # Without a date nobody edited it: Telegram changed a part of it that we may not even know.
        return None
    text = message.text or message.caption or ""
    command, words = _command(message, text, username)
    if command == "":
        return None  # for another bot
    attachment, location = attachment_of(message), location_of(message)
    unusable, sign = None, _sign(message, username)
    if not (text or attachment or location):
        if not (where.private or sign) or is_service(message):
            return None
        unusable, words = message.kind if where.private else None, sign
    return Said(
        who=who,
        where=where,
        message_id=message.message_id,
        words=words,
        command=command,
        attachment=attachment,
        album=message.media_group_id,
        location=location,
        reply_to=_reply_to(message),
        quoted=_quoted(message, username) if command or f"@{username.lower()}" in text.lower() else None,
        elsewhere=_elsewhere(message, username),
        cited=_cited(message, username) or _forwarded_ticket(message, username),
        listed=_listed(message, username),
        edited=edited,
        unusable=unusable,
        public=_is_public(message),
        sent_at=message.edit_date or message.date,
        begun_at=message.date,
        forwarded=message.is_forwarded,
        ours=message.forwarded_from.lower() == username.lower() != "",
        phone=own_phone(message),
        formats=formats_of(message, words),
    )


def _command(message: Message, text: str, username: str) -> tuple[str | None, str]:
    """The command at the start and its argument; "" for a command that names another bot."""
    entities = message.entities or message.caption_entities or []
    marked = (entity for entity in entities if entity.type == "bot_command" and entity.offset == 0)
    first = next(marked, None) if text.startswith("/") else None
    # A bot_command holds only ASCII, so its length in UTF-16 units is its length in characters.
    typed = text[: first.length] if first else _typed_command(text)
    if not typed or message.is_forwarded:  # a command in somebody else's words is no order
        return None, text.strip()
    name, _, bot = fold(typed.strip())[1:].partition("@")
    if bot and bot != username.lower():
        return "", ""
    rest = text[len(typed) :]
    if rest[:1].strip():  # nothing parts it from the command
        rest = NUMBER_AND_NAME.sub(r"\1 ", rest)
    return IN_CHINESE.get(name, name), rest.strip()


def _typed_command(text: str) -> str:
    """A command that Telegram does not mark as one: ／close or /close１ as an input method writes it, or /办结."""
    found = UNMARKED.match(text)
    if found is None:
        return ""
    if found["glued"] and found["glued"][-1].isascii():
        return found[0]
    return found[0] if found["latin"] or fold(found["chinese"] or found["glued"][1:].strip()) in IN_CHINESE else ""


def _who(message: Message) -> Actor | None:
    """Anonymous admins count as the group in which they post; channels and other bots are nobody."""
    user = message.from_user
    anonymous = user is not None and user.id == ANONYMOUS_ADMIN and message.sender_chat is None
    if anonymous or (message.sender_chat and message.sender_chat.id == message.chat.id):
        return Actor(message.chat.id, message.chat.title or "", None)
    if user is None or user.is_bot or message.sender_chat:
        return None
    return _actor(user)


def _where(message: Message) -> Place:
    topic = message.message_thread_id if message.is_topic_message else None
    return Place(message.chat.id, message.chat.type == "private", topic)


def _is_public(message: Message) -> bool:
    return message.chat.type != "private" and bool(message.chat.username)


def _reply_to(message: Message) -> int | None:
    reply = message.reply_to_message
    # In a forum every message "replies" to the one that opened its topic.
    if reply is None or reply.opens_topic:
        return None
    return reply.message_id


def _quoted(message: Message, username: str) -> Quoted | None:
    """The message replied to; None for one of ours, which is no report."""
    reply, other = message.reply_to_message, message.external_reply
    if other and other.photo and not _is_ours(other.origin.sender_user, username):
        picture = Attachment("photo", max(other.photo, key=lambda size: size.width * size.height).file_id)
        return Quoted(message.message_id, "", picture, None, None)
    if reply is None or _is_ours(reply.from_user, username) or reply.opens_topic:
        return None
    _, words = _command(reply, reply.text or reply.caption or "", username)
    return Quoted(
        reply.message_id,
        words,
        attachment_of(reply),
        reply.media_group_id,
        location_of(reply),
        formats_of(reply, words),
    )


def _is_ours(user: User | None, username: str) -> bool:
    return user is not None and (user.username or "").lower() == username.lower()


def _sign(message: Message, username: str) -> str:
    """The sign that a sticker stands for, in private or in reply to a message of ours: 👌 answers as a word does."""
    reply = message.reply_to_message
    ours = message.chat.type == "private" or (reply is not None and _is_ours(reply.from_user, username))
    return (message.sticker.emoji or "") if message.sticker and ours else ""


def _elsewhere(message: Message, username: str) -> Elsewhere | None:
    """Our message in another chat: core.telegram.org/bots/api#externalreplyinfo."""
    other = message.external_reply
    if other is None or not _is_ours(other.origin.sender_user, username):
        return None
    return Elsewhere(other.chat.id if other.chat else 0, other.message_id or 0)


def _cited(message: Message, username: str) -> int | None:
    """The ticket that what was quoted of us begins with."""
    reply, other = message.reply_to_message, message.external_reply
    writer = other.origin.sender_user if other else reply.from_user if reply else None
    found = CITED.match(message.quote.text) if message.quote and _is_ours(writer, username) else None
    return int(found[1]) if found else None


def _forwarded_ticket(message: Message, username: str) -> int | None:
    """The ticket that a forwarded message of ours names first."""
    ours = message.forwarded_from.lower() == username.lower() != ""
    found = NAMED.search(message.text or message.caption or "") if ours else None
    return int(found[1]) if found else None


def _listed(message: Message, username: str) -> tuple[int, ...]:
    """The tickets of a list of ours that this replies to; of the part that was quoted, where one was."""
    reply = message.reply_to_message
    if reply is None or not _is_ours(reply.from_user, username):
        return ()
    text = message.quote.text if message.quote else reply.text or reply.caption or ""
    together = [
        number for found in TOGETHER.findall(text) for number in found.replace("#", "").replace("、", ",").split(",")
    ]
    return tuple(dict.fromkeys(int(number) for number in (*together, *LISTED.findall(text))))


def _pressed(query: CallbackQuery) -> Pressed | None:
    message = query.message
    if message is None or query.data is None:
        # An inline message or a game: none of ours. It still gets an answer, as an old button.
        return Pressed(_actor(query.from_user), Place(query.from_user.id, private=True), 0, "", ())
    topic = message.message_thread_id if message.is_topic_message else None
    action, *values = query.data.split(":")
    where = Place(message.chat.id, message.chat.type == "private", topic)
    # Telegram names the person who presses even where they are anonymous (tdlib/telegram-bot-api issue 667).
    who = Actor(message.chat.id, "", None) if query.from_user.id == ANONYMOUS_ADMIN else _actor(query.from_user)
    pictured = bool(getattr(message, "photo", None))
    return Pressed(who, where, message.message_id, action, tuple(values), _is_public(message), pictured)


def _actor(user: User) -> Actor:
    return Actor(user.id, user.full_name[:SERVICE_WORDS], user.language_code, (user.username or "").lower() or None)


def _reached(change: ChatMemberUpdated) -> Reached | None:
    member = change.new_chat_member
    if change.chat.type == "channel":
        return None
    gone = member.status in ("left", "kicked") or not member.is_member
    muted = member.status == "restricted" and not member.can_send_messages
    return Reached(change.chat.id, reachable=not (gone or muted))
