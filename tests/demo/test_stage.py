"""The stage behind the page: what its chats show, its clock, and the sample."""

import asyncio
import re
from collections import Counter
from collections.abc import AsyncIterator
from datetime import date, datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from issuebot.demo import sample, season_plan
from issuebot.demo.page import picture, view_of
from issuebot.demo.season import Season
from issuebot.demo.stage import Stage, playing
from issuebot.desk.figures import counting
from issuebot.domain.figures import periods
from issuebot.domain.figures.totals import Totals
from issuebot.store import tickets
from issuebot.store.engine.database import Tx
from issuebot.store.figures import hotspots
from issuebot.store.tickets import Ticket

HAN = re.compile(r"[\u4e00-\u9fff]")
WEEK = 7 * 86400
MIDNIGHT, HOLIDAYS = (
    1_795_363_500.0,
    1_791_090_000.0,
)  # five past twelve on a Monday, the other in the National Day week

FRIDAY = 1_795_766_400.0  # 27 November 2026 at four in the afternoon


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async with playing() as stage:
        yield stage


def chat(stage: Stage, pane: str, title: str, language: str = "zh") -> Any:
    """As the page gets it."""
    view = view_of(stage, language, 1, [])
    chats = next(one for one in view["panes"] if one["id"] == pane)["chats"]
    return next(one for one in chats if one["title"] == title)


async def report(stage: Stage, words: str = "幸福里垃圾桶满了，没人清") -> None:
    wang = stage.cast.neighbours["wang"]
    wang.says(words)
    await stage.settle()
    wang.presses("提交")
    await stage.settle()


async def all_tickets(stage: Stage) -> list[Ticket]:
    rows = await stage.database.read(lambda tx: tx.all("SELECT number FROM ticket ORDER BY number"))
    found = [await stage.database.read(lambda tx, n=row["number"]: tickets.ticket(tx, n)) for row in rows]  # type: ignore[misc]  # the loop's values, bound now
    return [ticket for ticket in found if ticket]


async def test_closing_at_once_is_accepting_too(stage: Stage):
    await report(stage)
    unit = next(seat for seat in stage.panes["unit"] if seat.title.zh == "环境卫生管理处")

    unit.person.sends_photo(
        "办结 已清运", content=picture("bins-cleaned"), reply_to=unit.chat.messages[-1], to=unit.chat
    )
    await stage.settle()

    assert await stage.steps_done() == ["report", "accept", "close"]


async def test_own_reply_stays_in_a_group(stage: Stage):
    seat = next(seat for seat in stage.panes["resident"] if seat.title.zh == "幸福里小区居民群")
    first = seat.person.says("谁看见小区的猫了？", to=seat.chat)

    seat.person.says("找到了", reply_to=first)

    shown = chat(stage, "resident", "幸福里小区居民群")["messages"]
    assert [message["text"] for message in shown] == ["谁看见小区的猫了？", "找到了"]


async def test_topics_of_a_forum_stay_apart(stage: Stage):
    await report(stage, "东方名城路灯不亮")

    assert chat(stage, "unit", "市政设施服务中心")["messages"]
    assert not chat(stage, "unit", "宣传部")["messages"]


async def test_answered_prompt_asks_no_more(stage: Stage):
    await report(stage)
    seat = next(seat for seat in stage.panes["unit"] if seat.title.zh == "环境卫生管理处")
    seat.person.presses("追问", seat.chat.sees("#1"))
    await stage.settle()
    seat.person.presses("自己写", seat.chat.offers("自己写"))
    await stage.settle()
    asks = chat(stage, "unit", "环境卫生管理处")["messages"]
    assert [message["force_reply"] for message in asks][-1]

    seat.person.says("哪个门？", reply_to=seat.chat.find(asks[-1]["id"]))
    await stage.settle()

    assert not any(message["force_reply"] for message in chat(stage, "unit", "环境卫生管理处")["messages"])


async def test_english_stage_has_no_chinese_name():
    async with playing("en") as stage:
        view = view_of(stage, "en", 1, [])

        chats = [chat for pane in view["panes"] for chat in pane["chats"]]
        names = [chat[key] for chat in chats for key in ("title", "subtitle", "person")]
        assert not HAN.search(str([*names, stage.telegram.me]))


async def test_leader_reads_the_page_s_language():
    async with playing("en") as stage:
        wang = stage.cast.neighbours["wang"]
        wang.says("The bins of Old Town Lane: people smoking in the doorways")
        await stage.settle()
        wang.presses("Submit")
        await stage.settle()
        desk = stage.panes["coordinator"][0]
        desk.person.says("/escalate 1 Who is to do this?", to=desk.chat)
        await stage.settle()

        [asked, *_] = chat(stage, "coordinator", "issuebot · Director Zhang", "en")["messages"]
        assert not HAN.search(asked["text"])


async def test_language_renames_what_was_said(stage: Stage):
    await report(stage)

    await stage.speak("en")

    [mine, *_] = chat(stage, "resident", "issuebot · Mrs Wang", "en")["messages"]
    assert mine["from"]["name"] == "Mrs Wang"


async def test_week_closes_in_silence(stage: Stage):
    await report(stage)
    seat = next(seat for seat in stage.panes["unit"] if seat.title.zh == "环境卫生管理处")
    seat.person.sends_photo("办结 已清运", reply_to=seat.chat.sees("#1"))
    await stage.settle()
    [before] = await all_tickets(stage)

    await stage.let_pass("week")
    await stage.let_pass("hour")

    [after] = await all_tickets(stage)
    assert (before.status, after.status, after.rating) == ("resolved", "closed", "silent")
    assert after.ended_at is not None
    assert before.resolved_at is not None
    assert after.ended_at - before.resolved_at <= WEEK + 60  # at its own time, not when the visitor looked


async def test_week_shows_every_rung_at_its_time(stage: Stage):
    """The visitor lets it pass at once, and sees what those would have seen who waited."""
    await report(stage)

    await stage.let_pass("week")

    seat = next(seat for seat in stage.panes["unit"] if seat.title.zh == "环境卫生管理处")
    reminded = [message.words for message in seat.chat.messages if message.words.startswith("⏰ #1")]
    words = ("过半", "所剩不多", "已到签收时限")
    assert [word in said for word, said in zip(words, reminded, strict=True)] == [True] * 3
    late = [
        message.words for message in stage.panes["coordinator"][0].chat.messages if "已超 1 个工作小时" in message.words
    ]
    assert len(late) == 1


async def test_moved_clock_holds_up_nothing(stage: Stage):
    await stage.let_pass("week")

    async with asyncio.timeout(20):
        await report(stage)

    assert stage.cast.neighbours["wang"].sees("#1 已提交，谢谢！")


async def test_morning_is_the_next_one(stage: Stage):
    await stage.let_pass("morning")
    first = stage.clock.now()
    await stage.let_pass("morning")

    assert abs(stage.clock.now() - first - 86_400) < 10  # the clock goes on meanwhile


@pytest.mark.parametrize(("language", "now"), [("en", MIDNIGHT), ("zh", HOLIDAYS)])
async def test_sample_is_a_lively_district(language: str, now: float, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("issuebot.demo.sample.time.time", lambda: now)
    monkeypatch.setattr("issuebot.demo.clock.time.time", lambda: now)

    async with playing(language, sample.begin(now)) as stage:
        await sample.play(stage, language)
        found = await all_tickets(stage)

        assert len(found) == 40
        statuses = Counter(ticket.status for ticket in found)
        assert {"new", "assigned", "accepted", "waiting", "resolved", "closed", "declined"} <= set(statuses)
        assert {"satisfied", "unsatisfied", "silent"} <= {ticket.rating for ticket in found}
        assert len({ticket.unit for ticket in found}) == 8  # seven units and the desk
        late = [one for one in found if one.status in ("assigned", "accepted") and (one.resolve_by or 0) < now]
        assert 3 <= len(late) <= 20
        assert sum(one.latitude is not None for one in found) == 16  # dots on the map
        assert await stage.steps_done() == []


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_season_is_three_lively_months(language: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(season_plan, "TICKETS", 120)
    monkeypatch.setattr("issuebot.demo.clock.time.time", lambda: FRIDAY)

    async with playing(language, sample.begin(FRIDAY, season=True)) as stage:
        await stage.plan(datetime.fromtimestamp(FRIDAY, stage.district.zone), language, season=True)
        season = Season(stage, language, FRIDAY, told_since=FRIDAY)
        await season.advance(FRIDAY)
        await season.count()

        found = await all_tickets(stage)
        assert len(found) == 125  # with the five at one place
        assert {"accepted", "resolved", "closed"} <= {ticket.status for ticket in found}
        assert {"satisfied", "unsatisfied", "silent"} <= {ticket.rating for ticket in found}
        assert all(bool(HAN.search(ticket.words)) is (language == "zh") for ticket in found)
        totals = [await stage.database.read(partial(_figures, month=month)) for month in (9, 10, 11)]
        assert all(one.received > 20 and one.on_time > one.late > 0 and one.answered for one in totals)
        done = await stage.database.read(lambda tx: tx.all("SELECT marks FROM duty WHERE status = 'done'"))
        assert {row["marks"] for row in done} == {"", "absent"}
        [spot] = await stage.database.read(lambda tx: hotspots.of_search(tx, hotspots.latest(tx).id))
        assert spot.reports == 5


def _figures(tx: Tx, month: int) -> Totals:
    period, zone = periods.month(date(2026, month, 15)), ZoneInfo("Asia/Shanghai")
    return counting.figures(tx, period, zone, datetime.fromtimestamp(FRIDAY, zone)).all
