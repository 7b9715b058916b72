"""`issuebot check`: what the operator reads before and after the district is set up."""

from pathlib import Path

import pytest

from issuebot.app import read_file
from issuebot.simulator import Telegram
from tests.process.bot_api import BotApi
from tests.process.program import DISTRICT, call, settings


@pytest.fixture
def whole(telegram: Telegram) -> Telegram:
    """With every chat that the sample district names."""
    district = read_file(DISTRICT)[0]
    topics = [unit.topic for unit in district.units if unit.topic]
    forum = next(unit.chat for unit in district.units if unit.topic)
    telegram.group("论坛", forum or 0, topics=topics)
    telegram.group("协调群", district.desk_chat or 0)
    telegram.channel("公告", district.digest_chat or 0)
    for home in district.communities:
        if home.group_chat:
            telegram.group(home.name.zh, home.group_chat)
    return telegram


async def test_whole_district_is_in_order(api: BotApi, whole: Telegram, tmp_path: Path):
    status, said = await call(settings(tmp_path, api.url), "check")

    assert status == 0
    assert "Telegram knows the bot as @issue_test_bot." in said
    assert "Privacy mode is on" in said
    assert all(" reaches the desk: no unit is named" in line for line in said.splitlines() if line.startswith("!"))
    assert not any(call.counted for call in whole.calls)


async def test_lost_unit_is_named_with_what_it_costs(api: BotApi, whole: Telegram, tmp_path: Path):
    whole.chat(-1001000000005).bot_status = "kicked"

    status, said = await call(settings(tmp_path, api.url), "check")

    assert status == 0
    assert "! Unit telecom-office cannot be reached: chat -1001000000005 does not let the bot in" in said
    assert "! street-wiring in xingfu reaches the desk: telecom-office cannot be reached." in said


@pytest.mark.parametrize(("right", "words"), [
    ("can_send_messages", "Unit telecom-office cannot be reached: members may not write"),
    ("can_send_photos", "Unit telecom-office: the bot may not send photos there"),
])  # fmt: skip
async def test_missing_rights_are_named(api: BotApi, whole: Telegram, tmp_path: Path, right: str, words: str):
    whole.chat(-1001000000005).permissions[right] = False

    status, said = await call(settings(tmp_path, api.url), "check")

    assert status == 0
    assert words in said


async def test_nobody_at_the_desk_fails(api: BotApi, whole: Telegram, tmp_path: Path):
    whole.chat(-1001000000001).bot_status = "left"

    status, said = await call(settings(tmp_path, api.url), "check")

    assert status == 1
    assert "✗ Nobody coordinates: " in said


async def test_forgotten_webhook_is_named(api: BotApi, whole: Telegram, tmp_path: Path):
    whole.updates.webhook = {"url": "https://old.example/hook"}

    status, said = await call(settings(tmp_path, api.url), "check")

    assert status == 0
    assert "! Telegram sends updates to https://old.example/hook, but the settings poll" in said


async def test_wrong_token_fails_in_a_sentence(api: BotApi, tmp_path: Path):
    status, said = await call(settings(tmp_path, api.url, bot_token="42:WRONG"), "check")

    assert (status, said) == (1, "ISSUEBOT_BOT_TOKEN is not known to Telegram: copy it again from @BotFather.\n")
