"""What can still be changed after it was sent."""

import pytest
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import ForceReply, InlineKeyboardButton, InlineKeyboardMarkup, Message

KEYBOARD = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="接单", callback_data="a")]])


async def test_edit_shows_in_the_chat(bot, wang):
    sent = await bot.send_message(wang.id, "#1 待办", reply_markup=KEYBOARD)

    edited = await bot.edit_message_text("#1 办结", chat_id=wang.id, message_id=sent.message_id)

    assert isinstance(edited, Message)
    assert wang.sees("#1 办结").buttons == []
    assert "#1 办结 (edited)" in wang.chat.transcript()


async def test_edit_needs_its_message(bot, wang):
    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await bot.edit_message_text("?", chat_id=wang.id, message_id=99)


async def test_deleted_message_cannot_be_edited(bot, office):
    sent = await bot.send_message(office.id, "#1")
    office.deletes(office.sees("#1"))

    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await bot.edit_message_text("?", chat_id=office.id, message_id=sent.message_id)


async def test_words_of_others_stay(bot, wang):
    words = wang.says("路灯不亮")

    with pytest.raises(TelegramBadRequest, match="message can't be edited"):
        await bot.edit_message_text("?", chat_id=wang.id, message_id=words.id)


async def test_aged_message_stays(bot, telegram, wang):
    sent = await bot.send_message(wang.id, "#1")
    telegram.ages(wang.sees("#1"))

    with pytest.raises(TelegramBadRequest, match="message can't be edited"):
        await bot.edit_message_text("?", chat_id=wang.id, message_id=sent.message_id)


async def test_forced_reply_cannot_be_edited(bot, wang):
    sent = await bot.send_message(wang.id, "地址？", reply_markup=ForceReply())

    with pytest.raises(TelegramBadRequest, match="message can't be edited"):
        await bot.edit_message_text("?", chat_id=wang.id, message_id=sent.message_id)


@pytest.mark.parametrize("words", ["#1", "#1  ", "<b></b>#1"])
async def test_same_content_is_refused(bot, wang, words):
    sent = await bot.send_message(wang.id, "#1", reply_markup=KEYBOARD)

    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await bot.edit_message_text(
            words, chat_id=wang.id, message_id=sent.message_id, reply_markup=KEYBOARD, parse_mode="HTML"
        )


async def test_keyboard_alone_can_change(bot, wang):
    sent = await bot.send_message(wang.id, "#1", reply_markup=KEYBOARD)

    await bot.edit_message_reply_markup(chat_id=wang.id, message_id=sent.message_id)

    assert wang.sees("#1").buttons == []
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await bot.edit_message_reply_markup(chat_id=wang.id, message_id=sent.message_id)


async def test_photo_has_a_caption_only(bot, telegram, wang):
    sent = await bot.send_photo(wang.id, telegram.store(b"jpeg", "image/jpeg"), caption="#1")

    with pytest.raises(TelegramBadRequest, match="there is no text in the message to edit"):
        await bot.edit_message_text("?", chat_id=wang.id, message_id=sent.message_id)
    await bot.edit_message_caption(chat_id=wang.id, message_id=sent.message_id, caption="#1 办结")

    assert wang.sees("#1 办结").caption == "#1 办结"


async def test_text_has_no_caption(bot, wang):
    sent = await bot.send_message(wang.id, "#1")

    with pytest.raises(TelegramBadRequest, match="there is no caption in the message to edit"):
        await bot.edit_message_caption(chat_id=wang.id, message_id=sent.message_id, caption="?")


async def test_deleting_needs_the_right(bot, office, zhou):
    own = await bot.send_message(office.id, "#1")
    words = zhou.says("脏话", to=office)

    assert await bot.delete_message(office.id, own.message_id)
    with pytest.raises(TelegramBadRequest, match="message can't be deleted"):
        await bot.delete_message(office.id, words.id)
    office.bot_is_admin = True

    assert await bot.delete_message(office.id, words.id)
    assert office.messages == []


async def test_deleting_needs_its_message(bot, wang):
    with pytest.raises(TelegramBadRequest, match="message to delete not found"):
        await bot.delete_message(wang.id, 99)
