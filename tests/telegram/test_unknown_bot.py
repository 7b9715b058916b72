"""Only at start does a refusal mean a wrong token; later it is tried again, and told when it lasts a minute."""

import pytest
import structlog
from aiogram.exceptions import TelegramAPIError, TelegramNotFound, TelegramUnauthorizedError

from issuebot.pulse import Pulse
from issuebot.telegram.connection import WithTelegram

LASTING = "Telegram does not know the bot any more"


@pytest.mark.parametrize("kind", [TelegramUnauthorizedError, TelegramNotFound])
async def test_lasting_refusal_is_told_once(kind: type[TelegramAPIError]):
    time, told = 0.0, []
    retry = WithTelegram("updates cannot be fetched", Pulse(lambda: time), TelegramAPIError)

    with structlog.testing.capture_logs() as logged:
        for _ in range(6):
            await retry.wait(kind(method=None, message="?"), seconds=0)  # type: ignore[arg-type]
            told.append(sum(entry["event"] == LASTING for entry in logged))
            time += 20

    assert told == [0, 0, 0, 1, 1, 1]


async def test_recovery_begins_a_new_minute():
    time = 0.0
    pulse = Pulse(lambda: time)
    retry = WithTelegram("updates cannot be fetched", pulse, TelegramAPIError)
    error = TelegramUnauthorizedError(method=None, message="?")  # type: ignore[arg-type]

    with structlog.testing.capture_logs() as logged:
        await retry.wait(error, seconds=0)
        retry.over()
        time += 61
        await retry.wait(error, seconds=0)

    assert all(entry["event"] != LASTING for entry in logged)
    assert pulse.troubles["telegram"] == (61, "Telegram does not know the bot")
