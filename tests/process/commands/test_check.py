"""`issuebot check`: what the operator reads before and after the district is set up."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from issuebot.cli.checks.check import _look_at_calendar
from issuebot.cli.checks.findings import Report
from issuebot.district_file import read_file
from issuebot.simulator import Telegram
from tests.process.harness.bot_api import BotApi
from tests.process.harness.program import DISTRICT, call, settings


@pytest.fixture
def whole(telegram: Telegram) -> Telegram:
    """With every chat that the sample district names."""
    district = read_file(DISTRICT)[0]
    topics = [unit.topic for unit in district.units if unit.topic]
    forum = next(unit.chat for unit in district.units if unit.topic)
    telegram.group("论坛", forum or 0, topics=topics)
    telegram.group("协调群", district.desk_chat or 0)
    telegram.channel("公告", district.digest_chat or 0)
    telegram.person("张主任", district.leader, started=True)
    for home in district.communities:
        if home.group_chat:
            telegram.group(home.name.zh, home.group_chat)
    return telegram


async def test_whole_district_is_in_order(api: BotApi, whole: Telegram, tmp_path: Path):
    status, said = await call(settings(tmp_path, api.url), "check")

    assert status == 0
    assert "Telegram knows the bot as @issue_test_bot." in said
    assert "Privacy mode is on" in said
    odd = (" reaches the desk: no unit is named", "are not published for")  # the latter in December
    assert all(any(words in line for words in odd) for line in said.splitlines() if line.startswith("!"))
    assert not any(call.counted for call in whole.calls)


async def test_lost_unit_is_named_with_what_it_costs(api: BotApi, whole: Telegram, tmp_path: Path):
    whole.chat(-1001000000005).bot_status = "kicked"

    status, said = await call(settings(tmp_path, api.url), "check")

    assert status == 0
    assert "! Unit telecom-office cannot be reached: chat -1001000000005 does not let the bot in" in said
    assert "! street-wiring in xingfu reaches the desk: telecom-office cannot be reached, see above." in said


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


BROKEN = {
    "kicked from a unit": (-1001000000005, "kicked", "Unit telecom-office cannot be reached: ", "add the bot to it"),
    "left by residents": (-1001000000011, "left", "The residents' group of xingfu: ", "add the bot to it"),
    "channel without rights": (-1001000000002, "member", "The public channel: ", "make it an administrator"),
    "desk without the bot": (-1001000000001, "left", "Nobody coordinates: ", "add the bot to it"),
    "leader never wrote": (7000000000, "unmet", "The leader (7000000000) ", "let them send it /start"),
}


@pytest.mark.parametrize("way", BROKEN)
async def test_each_line_says_what_to_do(api: BotApi, whole: Telegram, tmp_path: Path, way: str):
    chat, status, begins, remedy = BROKEN[way]
    whole.chat(chat).bot_status = status

    _, said = await call(settings(tmp_path, api.url), "check")

    (line,) = [line for line in said.splitlines() if line[2:].startswith(begins)]
    assert remedy in line


@pytest.mark.usefixtures("whole")
async def test_unnamed_unit_says_where_to_name_one(api: BotApi, tmp_path: Path):
    _, said = await call(settings(tmp_path, api.url), "check")

    lines = [line for line in said.splitlines() if line.startswith("! uncivil-behaviour in laochengxiang")]
    assert [line.rpartition(": ")[2] for line in lines] == ["name the paired_unit of laochengxiang, or a route."]


async def test_upgraded_group_has_one_remedy(api: BotApi, whole: Telegram, tmp_path: Path):
    old = whole.group("通信办", -1001000000005, basic=True)
    old.upgrades(-1002000000005)

    _, said = await call(settings(tmp_path, api.url), "check")

    line = "! Unit telecom-office cannot be reached: chat -1001000000005 is -1002000000005 now: write that into"
    assert line in said
    assert "add the bot" not in said


async def test_without_network_the_file_is_checked(tmp_path: Path):
    district = DISTRICT.read_text().replace("chat = -1001000000005\n", "")
    (tmp_path / "district.toml").write_text(district)
    (tmp_path / "xingfu.geojson").write_text(DISTRICT.with_name("xingfu.geojson").read_text())
    (tmp_path / "four-bins.png").write_bytes((DISTRICT.parent / "four-bins.png").read_bytes())
    offline = settings(tmp_path, "http://127.0.0.1:9", district_file=str(tmp_path / "district.toml"))

    status, said = await call(offline, "check")

    assert status == 1
    assert "✗ Telegram cannot be reached at http://127.0.0.1:9 (TelegramNetworkError): check the network" in said
    assert "! Unit telecom-office cannot be reached: it has no group: write /invite unit telecom-office" in said
    assert "! street-wiring in xingfu reaches the desk: telecom-office cannot be reached, see above." in said
    assert "! uncivil-behaviour in laochengxiang reaches the desk: no unit is named for it" in said
    assert "! Whether the bot is in the groups of the district file was not looked at." in said


@pytest.mark.usefixtures("whole")
async def test_check_warns_of_missing_backup(api: BotApi, tmp_path: Path):
    env = settings(tmp_path, api.url)
    await call(env, "district", env["ISSUEBOT_DISTRICT_FILE"])
    with closing(sqlite3.connect(tmp_path / "issuebot.db", isolation_level=None)) as raw:
        raw.execute("UPDATE district SET applied_at = applied_at - 8 * 86400")
    _, before = await call(env, "check")
    await call(env, "backup", "kept")
    _, after = await call(env, "check")

    assert "! No backup was made for 8 days: run `issuebot backup FILE`" in before
    assert "No backup" not in after


@pytest.mark.parametrize("way", ["public", "linked"])
async def test_open_group_of_staff_is_named(api: BotApi, whole: Telegram, tmp_path: Path, way: str):
    for chat in (-1001000000005, -1001000000001):
        if way == "public":
            whole.chat(chat).username = "for_all"
        else:
            whole.chat(chat).linked = -1001000000777

    status, said = await call(settings(tmp_path, api.url), "check")

    assert status == 0
    what = "is public (@for_all)" if way == "public" else "is where channel -1001000000777 is discussed"
    for whose in ("unit telecom-office (-1001000000005)", "the coordinators (-1001000000001)"):
        assert f"! The group of {whose} {what}: anybody reads what residents wrote: " in said
    assert "make the bot an administrator of it" in said


async def test_check_says_how_late_the_clock_is(api: BotApi, tmp_path: Path):
    """An hour ago it was time for the lists of the morning, and nobody was there."""
    env = settings(tmp_path, api.url)
    await call(env, "migrate")
    with closing(sqlite3.connect(tmp_path / "issuebot.db")) as database, database:
        database.execute(
            "UPDATE clock SET next_due_at = CAST(strftime('%s', 'now') AS INTEGER)"
            " + CASE name WHEN 'morning' THEN -3600 ELSE 3600 END"
        )

    _, said = await call(env, "check")

    assert "! The clock is 60 minutes behind (due: 1): start the bot" in said


@pytest.mark.parametrize(
    ("now", "line"),
    [
        ("2026-11-20", "✓ The holidays and make-up days of CN are published until 2026-12-31."),
        ("2026-12-20", "! The holidays and make-up days of CN are not published for 2027: deadlines in that year"),
        ("2027-02-20", "! The holidays and make-up days of CN are not published for 2027: deadlines in that year"),
    ],
)
def test_check_tells_of_an_unpublished_year(now: str, line: str):
    report = Report()

    _look_at_calendar(read_file(DISTRICT)[0], datetime.fromisoformat(f"{now}T12:00+00:00"), report)

    assert report.lines[0].startswith(line)
