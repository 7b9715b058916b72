"""aiogram's models cost nobody time and memory who does not use them."""

import subprocess
import sys

import pytest
from aiogram import methods, types

COUNT = "from aiogram import types; print(sum(getattr(types, name).__pydantic_complete__ for name in NAMES))"
NAMES = ("Message", "Update", "Chat", "User", "CallbackQuery", "InlineKeyboardMarkup")


@pytest.mark.parametrize("begun", ["issuebot.telegram.connection", "issuebot.demo.server"])
def test_program_builds_no_model(begun: str):
    script = f"import {begun}; NAMES = {NAMES}; {COUNT}"

    built = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert built.stdout == "0\n"


def test_model_is_built_when_used():
    chat = {"id": 1, "type": "private"}

    update = types.Update.model_validate({"update_id": 1, "message": {"message_id": 2, "date": 3, "chat": chat}})

    assert update.message
    assert isinstance(update.message.chat, types.Chat)


def test_method_takes_models():
    button = types.InlineKeyboardButton(text="a", callback_data="b")
    keyboard = types.InlineKeyboardMarkup(inline_keyboard=[[button]])

    sent = methods.SendMessage(chat_id=1, text="?", reply_markup=keyboard)

    assert sent.model_dump(include={"reply_markup"}, exclude_none=True) == {
        "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]}
    }
