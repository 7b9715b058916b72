import time
from collections.abc import AsyncIterator

import pytest

from issuebot.district_file import read_file
from issuebot.simulator import Telegram
from tests.process.harness.bot_api import BotApi
from tests.process.harness.program import DISTRICT


@pytest.fixture
def telegram() -> Telegram:
    """With the units' groups of the sample district."""
    telegram = Telegram(now=time.time)
    for unit in read_file(DISTRICT)[0].units:
        if unit.chat and not unit.topic:
            telegram.group(unit.name.zh, unit.chat)
    return telegram


@pytest.fixture
async def api(telegram: Telegram) -> AsyncIterator[BotApi]:
    async with BotApi(telegram).serving() as api:
        yield api
