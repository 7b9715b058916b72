"""Reactions of the bot to messages: core.telegram.org/bots/api#setmessagereaction, and what it refuses."""

from typing import TYPE_CHECKING, Any

from issuebot.simulator.chats import SERVICE, reachable
from issuebot.simulator.rules import Refused

if TYPE_CHECKING:
    from issuebot.simulator.telegram import Telegram

Json = dict[str, Any]

EMOJI = frozenset({  # of a ReactionTypeEmoji
    "❤", "👍", "👎", "🔥", "🥰", "👏", "😁", "🤔", "🤯", "😱", "🤬", "😢", "🎉",
    "🤩", "🤮", "💩", "🙏", "👌", "🕊", "🤡", "🥱", "🥴", "😍", "🐳", "❤‍🔥", "🌚",
    "🌭", "💯", "🤣", "⚡", "🍌", "🏆", "💔", "🤨", "😐", "🍓", "🍾", "💋", "🖕",
    "😈", "😴", "😭", "🤓", "👻", "👨‍💻", "👀", "🎃", "🙈", "😇", "😨", "🤝", "✍",
    "🤗", "🫡", "🎅", "🎄", "☃", "💅", "🤪", "🗿", "🆒", "💘", "🙉", "🦄", "😘",
    "💊", "🙊", "😎", "👾", "🤷‍♂", "🤷", "🤷‍♀", "😡",
})  # fmt: skip


def set_message_reaction(telegram: "Telegram", args: Json) -> bool:
    chat = reachable(telegram, args)
    message = chat.find(args.get("message_id"))
    if message is None:
        raise Refused("message to react not found")  # Client.cpp check_message
    if message.kind in SERVICE:
        raise Refused("MESSAGE_ID_INVALID")  # "Service messages of some types can't be reacted to"
    reactions: list[Json] = args.get("reaction") or []
    if len(reactions) > 1:
        raise Refused("REACTIONS_TOO_MANY")  # "as non-premium users, bots can set up to one reaction per message"
    for reaction in reactions:
        # "Paid reactions can't be used by bots"; a custom emoji only where administrators allowed it.
        allowed = EMOJI if chat.reactions is None else chat.reactions
        if reaction["type"] != "emoji" or reaction["emoji"] not in EMOJI & allowed:
            raise Refused("REACTION_INVALID")  # server
    message.reactions = [reaction["emoji"] for reaction in reactions]
    telegram.changed()
    return True
