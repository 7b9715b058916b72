"""What the bot may put under a message."""

import pytest
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import ReactionTypeCustomEmoji, ReactionTypeEmoji, ReactionTypePaid

THUMB = ReactionTypeEmoji(emoji="👍")


async def test_reaction_stands_under_the_message(bot, wang):
    said = wang.says("好")

    await bot.set_message_reaction(wang.id, said.id, [THUMB])

    assert said.reactions == ["👍"]


async def test_reaction_can_be_taken_away(bot, wang):
    said = wang.says("好")
    await bot.set_message_reaction(wang.id, said.id, [THUMB])

    await bot.set_message_reaction(wang.id, said.id)

    assert said.reactions == []


@pytest.mark.parametrize(
    "reactions",
    [
        [ReactionTypeEmoji(emoji="✅")],
        [ReactionTypeCustomEmoji(custom_emoji_id="1")],
        [ReactionTypePaid()],
        [THUMB, ReactionTypeEmoji(emoji="🔥")],
    ],
)
async def test_bot_may_not_react_with_anything(bot, wang, reactions):
    said = wang.says("好")

    with pytest.raises(TelegramBadRequest, match="REACTION"):
        await bot.set_message_reaction(wang.id, said.id, reactions)


async def test_chat_may_forbid_reactions(bot, office, wang):
    office.reactions = frozenset({"❤"})
    said = wang.says("/help", to=office)

    with pytest.raises(TelegramBadRequest, match="REACTION_INVALID"):
        await bot.set_message_reaction(office.id, said.id, [THUMB])

    chat = await bot.get_chat(office.id)
    assert [one.emoji for one in chat.available_reactions] == ["❤"]


async def test_lost_message_takes_no_reaction(bot, office, wang):
    said = wang.says("/help", to=office)
    office.deletes(said)

    with pytest.raises(TelegramBadRequest, match="message to react not found"):
        await bot.set_message_reaction(office.id, said.id, [THUMB])


async def test_reactions_are_no_messages(bot, telegram, office, wang):
    said = wang.says("/help", to=office)

    for _ in range(25):
        await bot.set_message_reaction(office.id, said.id, [THUMB])

    assert telegram.counted() == 0
