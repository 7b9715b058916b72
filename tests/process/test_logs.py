"""What stands in the log whatever a proxy, Telegram or a library answers: why it failed, and nothing of anybody."""

import json
from pathlib import Path

import pytest

from issuebot import logs
from issuebot.simulator import Telegram
from tests.process.harness.bot_api import TOKEN, BotApi
from tests.process.harness.program import Program, settings, until

WORDS = "幸福里3号楼门口电线垂下来了 wires dangling"
UPDATE = {"update_id": 1, "message": {"text": WORDS}}
CUT = json.dumps({"ok": True, "result": [UPDATE]}, ensure_ascii=False).encode()[:-4]
LINES = {
    "malformed status": f"HTTP/1.1 {WORDS}\r\n\r\n".encode(),
    "malformed header": f"HTTP/1.1 200 OK\r\n{WORDS} Content\x00Length: x\r\n\r\n".encode(),
    "malformed length": b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n" + CUT,
    "cut JSON": b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(CUT) + CUT,
    "other JSON": b'HTTP/1.1 200 OK\r\nContent-Length: 31\r\n\r\n{"ok": "wires dangling", "a":1}',
    "cut short": b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n" + CUT,
    "two answers": b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}" + CUT,
    "refusal that quotes": b"HTTP/1.1 400 Bad\r\nContent-Length: 69\r\n\r\n"
    b'{"ok":false,"error_code":400,"description":"can\'t use \\"dangling\\" x"}',
}


@pytest.mark.parametrize("way", LINES)
async def test_broken_answers_reveal_nothing(api: BotApi, telegram: Telegram, tmp_path: Path, way: str):
    wang = telegram.person("王阿姨")
    style = "json" if len(way) % 2 else "console"
    async with Program.running(settings(tmp_path, api.url, log_format=style)) as program:
        await program.says("connected")
        for method in ("getUpdates", "sendMessage", "setMyCommands", "answerCallbackQuery"):
            api.breaks(method, LINES[way])

        wang.says(WORDS)
        await until(lambda: any(message.button("提交") for message in wang.messages))

        await program.says("again")
    assert "Traceback" not in program.said


async def test_set_aside_update_reveals_nothing(api: BotApi, telegram: Telegram, tmp_path: Path):
    wang = telegram.person("王阿姨")
    async with Program.running(settings(tmp_path, api.url)) as program:
        telegram.updates.push_raw({"message": {"message_id": WORDS, "text": WORDS, "chat": {"id": WORDS}}})
        wang.says("/help")

        assert await program.says(r"set aside.*reason=(.*message_id\S*)")
        await until(lambda: len(wang.messages) == 2)


async def test_unreachable_proxy_reveals_no_password(tmp_path: Path):
    """Also where a library says it by itself, outside of an address."""
    env = settings(tmp_path, proxy="http://anna:open%20sesame@127.0.0.1:9")
    async with Program.running(env) as program:
        await program.says("Telegram cannot be reached")

    assert "sesame" not in program.said


def test_passwords_are_hidden_however_they_are_written():
    logs.hide_password("http://anna:open%20sesame@127.0.0.1:9")

    assert logs.redact("open%20sesame, open sesame") == "***, ***"


def nested() -> None:
    try:
        int(WORDS)
    except ValueError as error:
        raise ExceptionGroup(WORDS, [KeyError(WORDS)]) from error


def test_tracebacks_have_places_not_words():
    logs.hide(TOKEN)

    with pytest.raises(ExceptionGroup) as caught:
        nested()

    told = logs.format_error(caught.value)

    assert "in nested" in told
    assert "builtins.KeyError" in told
    assert not any(word in told for word in ("垂下来", "3号楼"))
