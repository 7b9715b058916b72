"""What Telegram refuses in words and keyboards."""

import pytest
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import ForceReply, InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity, ReplyKeyboardRemove


def keyboard(*buttons: InlineKeyboardButton) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[list(buttons)])


@pytest.mark.parametrize("words", ["", "  \n"])
async def test_text_must_not_be_empty(bot, wang, words):
    with pytest.raises(TelegramBadRequest, match="message text is empty"):
        await bot.send_message(wang.id, words)


async def test_text_ends_at_4096_units(bot, wang):
    await bot.send_message(wang.id, "😀" * 2048)

    with pytest.raises(TelegramBadRequest, match="message is too long"):
        await bot.send_message(wang.id, "😀" * 2048 + "!")


async def test_length_counts_after_parsing(bot, wang):
    sent = await bot.send_message(wang.id, f"<b>{'&lt;' * 4096}</b>", parse_mode="HTML")

    assert sent.text == "<" * 4096


async def test_caption_ends_at_1024_units(bot, telegram, wang):
    photo = telegram.store(b"jpeg", "image/jpeg")
    await bot.send_photo(wang.id, photo, caption="字" * 1024)

    with pytest.raises(TelegramBadRequest, match="message caption is too long"):
        await bot.send_photo(wang.id, photo, caption="字" * 1025)


@pytest.mark.parametrize(
    ("html", "error"),
    [
        ("<x>a</x>", 'Unsupported start tag "x" at byte offset 0'),
        ("字<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("1 < 2", "Unclosed start tag at byte offset 2"),
    ],
)
async def test_wrong_markup_is_refused(bot, wang, html, error):
    with pytest.raises(TelegramBadRequest) as refusal:
        await bot.send_message(wang.id, html, parse_mode="HTML")

    assert refusal.value.message == f"Bad Request: can't parse entities: {error}"


async def test_markup_becomes_entities_in_units(bot, wang):
    sent = await bot.send_message(
        wang.id, '😀<b>粗<i>斜</i></b> <a href="https://a.cn/?x=1&amp;y">链</a>', parse_mode="HTML"
    )

    assert sent.text == "😀粗斜 链"
    assert [(e.type, e.offset, e.length, e.url) for e in sent.entities] == [
        ("bold", 2, 2, None),
        ("italic", 3, 1, None),
        ("text_link", 5, 1, "https://a.cn/?x=1&y"),
    ]


async def test_default_parse_mode_hides_entities(telegram, wang):
    bot = Bot("42:TEST", session=telegram.session(), default=DefaultBotProperties(parse_mode="HTML"))
    bold = MessageEntity(type="bold", offset=0, length=1)

    sent = await bot.send_message(wang.id, "字", entities=[bold])

    assert sent.entities is None


@pytest.mark.parametrize(
    ("offset", "length", "error"), [(0, 4, "ends after"), (5, 1, "begins after"), (1, 1, "middle")]
)
async def test_entities_must_fit_the_text(bot, wang, offset, length, error):
    with pytest.raises(TelegramBadRequest, match=error):
        await bot.send_message(wang.id, "😀字", entities=[MessageEntity(type="bold", offset=offset, length=length)])


async def test_commands_are_marked_for_everybody(bot, wang):
    sent = await bot.send_message(wang.id, "看 /my 或 a/b")

    assert [(e.type, e.offset, e.length) for e in sent.entities] == [("bot_command", 2, 3)]


async def test_callback_data_ends_at_64_bytes(bot, wang):
    await bot.send_message(
        wang.id, "?", reply_markup=keyboard(InlineKeyboardButton(text="好", callback_data="字" * 21))
    )

    for data in ("字" * 22, ""):
        with pytest.raises(TelegramBadRequest, match="BUTTON_DATA_INVALID"):
            await bot.send_message(
                wang.id, "?", reply_markup=keyboard(InlineKeyboardButton(text="好", callback_data=data))
            )


@pytest.mark.parametrize(
    ("button", "error"),
    [
        (InlineKeyboardButton(text="好"), "Text buttons are unallowed"),
        (InlineKeyboardButton(text="好", callback_data="a", url="https://a.cn"), "Text buttons are unallowed"),
        (InlineKeyboardButton(text="", callback_data="a"), "must be non-empty"),
        (InlineKeyboardButton(text="好", url="ftp://a.cn"), "BUTTON_URL_INVALID"),
        (InlineKeyboardButton(text="好", url="http://localhost/"), "BUTTON_URL_INVALID"),
    ],
)
async def test_button_has_one_valid_action(bot, wang, button, error):
    with pytest.raises(TelegramBadRequest, match=error):
        await bot.send_message(wang.id, "?", reply_markup=keyboard(button))


async def test_keyboard_ends_at_100_buttons(bot, wang):
    rows = [[InlineKeyboardButton(text="好", callback_data=str(n))] for n in range(101)]

    with pytest.raises(TelegramBadRequest, match="reply markup is too long"):
        await bot.send_message(wang.id, "?", reply_markup=InlineKeyboardMarkup(inline_keyboard=rows))


async def test_unknown_keyboards_are_refused(bot, wang):
    with pytest.raises(TelegramBadRequest, match="inline keyboard expected"):
        await bot.send_message(wang.id, "?", reply_markup=ReplyKeyboardRemove())


async def test_force_reply_is_kept(bot, wang):
    await bot.send_message(wang.id, "地址？", reply_markup=ForceReply(input_field_placeholder="路名"))

    assert wang.sees("地址").forces_reply


async def test_placeholder_ends_at_64_characters(bot, wang):
    with pytest.raises(TelegramBadRequest, match="placeholder is too long"):
        await bot.send_message(wang.id, "?", reply_markup=ForceReply(input_field_placeholder="路" * 65))


@pytest.mark.parametrize("style", ["primary", "success", "danger", None])
async def test_button_may_have_a_colour(bot, wang, style):
    button = InlineKeyboardButton(text="办结", callback_data="close:1", style=style)

    sent = await bot.send_message(wang.id, "#1", reply_markup=keyboard(button))

    assert sent.reply_markup.inline_keyboard[0][0].style == style


async def test_unknown_colour_is_refused(bot, wang):
    button = InlineKeyboardButton(text="办结", callback_data="close:1", style="warning")

    with pytest.raises(TelegramBadRequest, match="Invalid button style specified"):
        await bot.send_message(wang.id, "#1", reply_markup=keyboard(button))
