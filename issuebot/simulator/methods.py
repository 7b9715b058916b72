"""The Bot API methods, each with what it refuses. An unknown one is an error, never a silent success."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from issuebot.simulator import reactions, writing
from issuebot.simulator.chats import Group, reachable
from issuebot.simulator.presses import Answer
from issuebot.simulator.rules import Refused

if TYPE_CHECKING:
    from issuebot.simulator.telegram import Telegram

Json = dict[str, Any]

MAX_ANSWER = 200  # bots/api#answercallbackquery: text "0-200 characters"
MAX_DOWNLOAD = 20 * 1024 * 1024  # bots/api#getfile: "bots can download files of up to 20MB in size"
QUERY_LIFE = 60.0  # seconds; undocumented, and short
ADMIN_RIGHTS = [
    "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
    "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories",
    "can_edit_stories", "can_delete_stories", "can_send_welcome_messages",
]  # fmt: skip
MEMBER_RIGHTS = [
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
    "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
    "can_add_web_page_previews", "can_react_to_messages", "can_edit_tag", "can_change_info", "can_invite_users",
    "can_pin_messages", "can_manage_topics",
]  # fmt: skip
SCOPES = frozenset({  # bots/api#botcommandscope
    "default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat", "chat_administrators",
    "chat_member",
})  # fmt: skip
GIFTS = ["unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"]
# What is given must be known: read by a method here, or without a trace in what people see.
PARAMETERS = frozenset({
    "chat_id", "message_id", "text", "caption", "media", "photo", "video", "animation", "video_note", "voice", "audio",
    "document", "latitude", "longitude", "parse_mode", "entities", "caption_entities", "reply_markup",
    "reply_parameters", "message_thread_id", "url", "callback_query_id", "show_alert", "cache_time", "file_id",
    "commands", "scope", "language_code", "description", "short_description", "offset", "limit", "timeout",
    "allowed_updates", "drop_pending_updates", "secret_token", "max_connections", "ip_address", "action",
    "link_preview_options", "disable_notification", "protect_content", "show_caption_above_media", "has_spoiler",
    "duration", "width", "height", "supports_streaming", "disable_content_type_detection", "horizontal_accuracy",
    "disable_web_page_preview", "user_id", "reaction", "is_big", "title", "address",
})  # fmt: skip


async def run(telegram: "Telegram", method: str, args: Json, uploads: writing.Uploads) -> Any:
    if method not in KNOWN:
        raise Refused("Not Found: method not found", 404)  # Client.cpp
    if unknown := args.keys() - PARAMETERS:
        raise Refused(f"the simulator does not know the parameters {sorted(unknown)}")
    if method == "getUpdates":
        return await telegram.updates.poll(args)
    if method in FILES:
        return writing.send_file(telegram, args, uploads, FILES[method])
    if method in UPLOADING:
        return UPLOADING[method](telegram, args, uploads)
    return METHODS[method](telegram, args)


def cost(method: str, args: Json) -> int:
    if method == "sendMediaGroup":
        return len(args["media"])
    return int(method.startswith(("send", "edit", "delete", "copy", "forward")) and "chat_id" in args)


def answer_callback_query(telegram: "Telegram", args: Json) -> bool:
    press = telegram.presses.get(args["callback_query_id"])
    if press is None or press.answer or telegram.now() - press.at > QUERY_LIFE:
        raise Refused("query is too old and response timeout expired or query ID is invalid")
    if len(args.get("text", "")) > MAX_ANSWER:
        raise Refused("MESSAGE_TOO_LONG")  # server
    press.answer = Answer(args.get("text", ""), bool(args.get("show_alert")))
    telegram.changed()
    return True


def get_me(telegram: "Telegram", _: Json) -> Json:
    flags = {"can_join_groups": True, "can_read_all_group_messages": not telegram.privacy}
    return telegram.me | flags | {"supports_inline_queries": False}


def get_chat(telegram: "Telegram", args: Json) -> Json:
    chat = reachable(telegram, args)
    required = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": dict.fromkeys(GIFTS, False)}
    permissions = {"permissions": chat.permissions} if chat.kind in {"group", "supergroup"} else {}
    linked = {"linked_chat_id": chat.linked} if chat.linked else {}
    named = {"active_usernames": [chat.username]} if chat.username else {}
    limited = {} if chat.reactions is None else {"available_reactions": _types(chat.reactions)}
    return chat.json() | required | permissions | linked | named | limited


def _types(emoji: frozenset[str]) -> list[Json]:
    """bots/api#chatfullinfo, available_reactions, "If omitted, then all emoji reactions are allowed"."""
    return [{"type": "emoji", "emoji": one} for one in sorted(emoji)]


def get_chat_administrators(telegram: "Telegram", args: Json) -> list[Json]:
    """bots/api#getchatadministrators, "administrators in a chat, which aren't bots"."""
    chat = reachable(telegram, args)
    if chat.kind == "private":
        raise Refused("there are no administrators in the private chat")  # Client.cpp
    return list(chat.admins.values())


def get_chat_member(telegram: "Telegram", args: Json) -> Json:
    """bots/api#getchatmember, "only guaranteed to work for other users if the bot is an administrator in the chat"."""
    chat, number = telegram.chat_of(args), int(args["user_id"])
    if chat is None:
        raise Refused("chat not found")
    if number == telegram.me["id"]:
        return telegram.member(chat.bot_status)
    chat, user = reachable(telegram, args), telegram.users.get(number)
    if user is None or not isinstance(chat, Group):
        raise Refused("PARTICIPANT_ID_INVALID")  # server; telegram-bot-api issue 802
    if chat.hides_members and not chat.bot_is_admin:
        raise Refused("CHAT_ADMIN_REQUIRED")  # server
    return chat.standing(number) | {"user": user}


def leave_chat(telegram: "Telegram", args: Json) -> bool:
    telegram.moves_bot(reachable(telegram, args), "left", telegram.me)
    return True


def get_file(telegram: "Telegram", args: Json) -> Json:
    try:
        file = telegram.files[args["file_id"]]
    except Refused:
        raise Refused("invalid file_id") from None
    if file.size > MAX_DOWNLOAD:
        raise Refused("file is too big")
    return file.json() | {"file_path": f"{file.kind}s/{file.id}"}


def set_webhook(telegram: "Telegram", args: Json) -> bool:
    url = args.get("url", "")
    if url and not url.startswith("https://"):
        raise Refused("bad webhook: An HTTPS URL must be provided for webhook")
    if url:
        telegram.updates.end_poll("terminated by setWebhook request")
    telegram.updates.webhook = args if url else {}
    telegram.updates.allow(args.get("allowed_updates"))
    if args.get("drop_pending_updates"):
        telegram.updates.queue.clear()
    return True


def get_webhook_info(telegram: "Telegram", _: Json) -> Json:
    url = telegram.updates.webhook.get("url", "")
    return {"url": url, "has_custom_certificate": False, "pending_update_count": telegram.pending}


def set_my_commands(telegram: "Telegram", args: Json) -> bool:
    # See bots/api#setmycommands, "At most 100 commands", and bots/api#botcommand.
    if len(args["commands"]) > 100:  # noqa: PLR2004 Telegram's limit, as above
        raise Refused("BOT_COMMANDS_TOO_MUCH")
    for command in args["commands"]:
        if not re.fullmatch("[a-z0-9_]{1,32}", command["command"]):
            raise Refused("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:  # noqa: PLR2004 Telegram's limit, as above
            raise Refused("BOT_COMMAND_DESCRIPTION_INVALID")
    telegram.profile["commands", _scope(telegram, args), _language(args)] = args["commands"]
    return True


def get_my_commands(telegram: "Telegram", args: Json) -> list[Json]:
    """Of this very scope and language only."""
    found: list[Json] = telegram.profile.get(("commands", _scope(telegram, args), _language(args)), [])
    return found


def delete_my_commands(telegram: "Telegram", args: Json) -> bool:
    telegram.profile.pop(("commands", _scope(telegram, args), _language(args)), None)
    return True


def set_my_description(telegram: "Telegram", args: Json) -> bool:
    return _describe(telegram, args, "description", 512)  # bots/api#setmydescription


def set_my_short_description(telegram: "Telegram", args: Json) -> bool:
    return _describe(telegram, args, "short_description", 120)  # bots/api#setmyshortdescription


METHODS: dict[str, Callable[["Telegram", Json], Any]] = {
    "sendMessage": writing.send_message,
    "sendLocation": writing.send_location,
    "sendVenue": writing.send_venue,
    "sendChatAction": writing.send_chat_action,
    "editMessageText": writing.edit_message_text,
    "editMessageCaption": writing.edit_message_caption,
    "editMessageReplyMarkup": writing.edit_message_reply_markup,
    "deleteMessage": writing.delete_message,
    "setMessageReaction": reactions.set_message_reaction,
    "answerCallbackQuery": answer_callback_query,
    "getMe": get_me,
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "leaveChat": leave_chat,
    "getFile": get_file,
    "setWebhook": set_webhook,
    "deleteWebhook": lambda telegram, args: set_webhook(telegram, args | {"url": ""}),
    "getWebhookInfo": get_webhook_info,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyDescription": set_my_description,
    "setMyShortDescription": set_my_short_description,
}
FILES = {
    "sendPhoto": "photo", "sendVideo": "video", "sendAnimation": "animation", "sendVideoNote": "video_note",
    "sendVoice": "voice", "sendAudio": "audio", "sendDocument": "document",
}  # fmt: skip
UPLOADING = {"sendMediaGroup": writing.send_media_group, "editMessageMedia": writing.edit_message_media}
KNOWN = frozenset({*METHODS, *FILES, *UPLOADING, "getUpdates"})


def _describe(telegram: "Telegram", args: Json, name: str, longest: int) -> bool:
    if len(args.get(name, "")) > longest:
        raise Refused(f"bot {name.replace('_', ' ')} is too long")
    telegram.profile[name, _language(args)] = args.get(name, "")
    return True


def _scope(telegram: "Telegram", args: Json) -> tuple[Any, ...]:
    """bots/api#botcommandscope; a chat must be one that the bot may see (Client.cpp get_bot_command_scope)."""
    scope = args.get("scope") or {"type": "default"}
    if scope["type"] not in SCOPES:
        raise Refused("Unsupported type specified")
    if scope["type"].startswith("chat"):
        reachable(telegram, scope)
    return tuple(scope.values())


def _language(args: Json) -> str:
    """bots/api#setmycommands: "A two-letter ISO 639-1 language code"."""
    language = str(args.get("language_code", ""))
    if language and not re.fullmatch("[a-z]{2}", language):
        raise Refused("Invalid language code specified")
    return language
