"""Messages of the bot: sent, edited, deleted, and why not."""

from typing import TYPE_CHECKING, Any

from issuebot.simulator import rules
from issuebot.simulator.chats import Chat, reachable
from issuebot.simulator.files import shown
from issuebot.simulator.messages import CAPTIONED, Message
from issuebot.simulator.rules import Refused

if TYPE_CHECKING:
    from issuebot.simulator.telegram import Telegram

Json = dict[str, Any]
Uploads = dict[str, tuple[str, bytes]]

GENERAL = 1  # the id of the topic that every forum begins with
ALBUM = range(2, 11)  # bots/api#sendmediagroup: "must include 2-10 items"


def send_message(telegram: "Telegram", args: Json) -> Json:
    words, entities = rules.text(args)
    return _send(telegram, args, words=words, entities=entities).json()


def send_file(telegram: "Telegram", args: Json, uploads: Uploads, kind: str) -> Json:
    words, entities = rules.caption(args)
    _may_send_photos(telegram, args, {kind})
    media = shown(telegram.files.use(args[kind], kind, uploads))
    return _send(telegram, args, words=words, entities=entities, media=media).json()


def send_location(telegram: "Telegram", args: Json) -> Json:
    latitude, longitude = float(args["latitude"]), float(args["longitude"])
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):  # noqa: PLR2004 degrees
        raise Refused("wrong location coordinates specified")
    return _send(telegram, args, media={"location": {"latitude": latitude, "longitude": longitude}}).json()


def send_venue(telegram: "Telegram", args: Json) -> Json:
    location = {"latitude": float(args["latitude"]), "longitude": float(args["longitude"])}
    if not (args.get("title") and args.get("address")):
        raise Refused("there is no title or address of the venue specified")
    venue = {"venue": {"location": location, "title": args["title"], "address": args["address"]}, "location": location}
    return _send(telegram, args, media=venue).json()


def send_media_group(telegram: "Telegram", args: Json, uploads: Uploads) -> list[Json]:
    items: list[Json] = args["media"]
    kinds = {item["type"] for item in items}
    if len(items) not in ALBUM:
        raise Refused("wrong number of items in the album: 2-10 are needed")
    # See bots/api#sendmediagroup, "can be only grouped in an album with messages of the same type".
    if not (kinds <= {"photo", "video"} or kinds == {"document"}):
        raise Refused("document can't be mixed with other media types")
    contents = [(rules.caption(item), telegram.files.use(item["media"], item["type"], uploads)) for item in items]
    _may_send_photos(telegram, args, kinds)
    album = str(telegram.next_number())
    return [
        _send(telegram, args, words=words, entities=entities, media=shown(file), album=album).json()
        for (words, entities), file in contents
    ]


def _may_send_photos(telegram: "Telegram", args: Json, kinds: set[str]) -> None:
    """td: what members may not send a bot among them may not either, unless it is an administrator."""
    chat = reachable(telegram, args)
    if "photo" in kinds and chat.bot_status == "member" and not chat.permissions.get("can_send_photos", True):
        raise Refused("not enough rights to send photos to the chat")


def send_chat_action(telegram: "Telegram", args: Json) -> bool:
    _thread(reachable(telegram, args), args)
    return True


def edit_message_text(telegram: "Telegram", args: Json) -> Json:
    words, entities = rules.text(args)
    message = _editable(telegram, args)
    if message.media:
        raise Refused("there is no text in the message to edit")
    return _edit(telegram, message, words, entities, args)


def edit_message_caption(telegram: "Telegram", args: Json) -> Json:
    words, entities = rules.caption(args)
    message = _editable(telegram, args)
    if message.kind not in CAPTIONED:
        raise Refused("there is no caption in the message to edit")
    return _edit(telegram, message, words, entities, args)


def edit_message_media(telegram: "Telegram", args: Json, uploads: Uploads) -> Json:
    """bots/api#editmessagemedia; in an album a photo or a video takes the place of either, as a document of one."""
    item: Json = args["media"]
    kind = item.get("type", "")
    if kind not in {"photo", "video", "document"}:
        raise Refused("can't parse InputMedia: type must be one of photo, video, document")
    words, entities = rules.caption(item)
    _may_send_photos(telegram, args, {kind})
    file = telegram.files.use(item["media"], kind, uploads)
    message = _editable(telegram, args)
    if message.media and message.kind not in CAPTIONED - {"voice"}:
        raise Refused("message can't be edited")  # td: its content has no media to replace
    if message.album and (kind == "document") != (message.kind == "document"):
        raise Refused("message content type can't be changed in an album")
    return _edit(telegram, message, words, entities, args, media=shown(file))


def edit_message_reply_markup(telegram: "Telegram", args: Json) -> Json:
    message = _editable(telegram, args)
    return _edit(telegram, message, message.words, message.entities, args)


def delete_message(telegram: "Telegram", args: Json) -> bool:
    chat = reachable(telegram, args)
    message = chat.find(args.get("message_id"))
    if message is None:
        raise Refused("message to delete not found")
    if message.aged:
        raise Refused("message can't be deleted for everyone")
    # See bots/api#deletemessage, own ones, incoming ones in private chats, and any where it is an administrator
    if not (telegram.wrote(message) or chat.kind == "private" or chat.bot_status == "administrator"):
        raise Refused("message can't be deleted")
    chat.deletes(message)
    return True


def _send(telegram: "Telegram", args: Json, **content: Any) -> Message:
    chat = reachable(telegram, args)
    reply_to = _replied(chat, args)
    topic = _thread(chat, args) or (reply_to.topic if reply_to else None)
    if chat.forum and topic:
        reply_to = reply_to or chat.find(topic)  # so it comes back, although the bot replied to nothing
    reply_markup = args.get("reply_markup")
    if rules.forces_reply(reply_markup):
        content["forces_reply"] = True
    else:
        content["rows"] = rules.inline_keyboard(reply_markup)
    return chat.post(telegram.me, topic=topic, reply_to=reply_to, **content)


def _thread(chat: Chat, args: Json) -> int | None:
    topic: int | None = args.get("message_thread_id")
    if chat.topics.get(topic or GENERAL) is False and chat.bot_status != "administrator":
        raise Refused("TOPIC_CLOSED")  # server
    if topic is None:
        return None
    # In a forum only topics are threads, and General is none; elsewhere a thread is a message with replies.
    known = (topic in chat.topics and topic != GENERAL) or (
        chat.kind == "supergroup" and not chat.forum and chat.find(topic)
    )
    if not known:
        raise Refused("message thread not found")
    return topic


def _replied(chat: Chat, args: Json) -> Message | None:
    reply: Json | None = args.get("reply_parameters")
    if reply is None:
        return None
    message = chat.find(reply["message_id"])
    if message is None and not reply.get("allow_sending_without_reply"):
        raise Refused("message to be replied not found")
    return message


def _editable(telegram: "Telegram", args: Json) -> Message:
    message = reachable(telegram, args).find(args.get("message_id"))
    if message is None:
        raise Refused("message to edit not found")
    # td can_edit_message: a bot's message that forces a reply cannot be edited.
    if not telegram.wrote(message) or message.aged or message.forces_reply:
        raise Refused("message can't be edited")
    return message


def _edit(
    telegram: "Telegram", message: Message, words: str, entities: list[Json], args: Json, *, media: Json | None = None
) -> Json:
    rows = rules.inline_keyboard(args.get("reply_markup"))  # without one, the old keyboard goes
    media = message.media if media is None else media
    if (words, entities, rows, media) == (message.words, message.entities, message.rows, message.media):
        raise Refused(
            "message is not modified: specified new message content and reply markup are exactly the same as a "
            "current content and reply markup of the message"
        )
    message.words, message.entities, message.rows, message.media = words, entities, rows, media
    message.edited = int(telegram.now())
    telegram.changed()
    return message.json()
