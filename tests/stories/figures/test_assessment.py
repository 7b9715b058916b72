"""The monthly assessment: in chat for who may see it, by command and as a file, and everywhere the same numbers."""

import csv
import io
import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from pydantic import SecretStr

from issuebot.cli import report as reports
from issuebot.desk.figures import assessing
from issuebot.domain.figures.assessment import Assessment
from issuebot.domain.hidden_ids import set_key
from issuebot.settings import Settings
from issuebot.simulator import Group
from tests.stories.duties.squad import BEFORE, HOUR, POSTS, Squad
from tests.stories.figures.by_hand import catch_up
from tests.stories.figures.test_stats import closed_for, compares_from, looks
from tests.stories.world import DAY, World
from tests.uncounted import forget_counts

NOVEMBER = date(2026, 11, 1)
GROUP = "telecom-office"


async def reported(world: World, month: str = "2026-11", out: Path | None = None) -> str:
    settings = Settings(database_url=world.url, bot_token=SecretStr("42:TEST"))
    try:
        return await reports.report(settings, month, out, datetime.fromtimestamp(world.time, UTC))
    finally:
        set_key("")  # a program has its own for good


async def assessed(world: World, on: date = NOVEMBER) -> Assessment:
    await catch_up(world)
    now = datetime.fromtimestamp(world.time, UTC)
    found = await world.read(lambda tx: assessing.assessment(tx, world.district, on, now))
    assert found
    return found


async def opens(world: World, at: Group | None = None) -> None:
    (world.zhou if at else world.boss).presses("🏅 考核", in_=at)
    await world.settle()


async def test_month_leads_to_its_assessment(world: World):
    await compares_from(world, 1)
    await closed_for(world)

    await looks(world, "本月", "‹ 2026-10", "2026-11 ›")
    await opens(world)

    lines = world.boss.chat.sees("考核").words.splitlines()
    assert lines[0] == "示范区 · 2026-11 考核"
    assert lines[1].startswith("本月未结束，截至 11-30")
    assert lines[2] == "收到 2 件，办结 1 件，未办结 1 件"
    assert lines[4] == "解决 100%，满意 100%（回访 1 人）"
    assert "1. 通信管理办公室 100.0 分" in lines


async def test_leader_opens_one_unit_and_comes_back(world: World):
    await compares_from(world, 1)
    await closed_for(world)
    world.boss.says("/stats 考核 2026-11")
    await world.settle()

    world.boss.presses("通信管理办公室")
    await world.settle()
    opened = world.boss.chat.sees("考核").words.splitlines()
    world.boss.presses("‹ 全部单位")
    await world.settle()

    assert opened[:2] == ["通信管理办公室 · 2026-11 考核", "100.0 分，第 1 名（共 1 个）"]
    assert {"收到 2", "办结 1", "未办结 1", "   各单位中位数 100%"} <= set(opened)
    assert world.boss.chat.sees("示范区 · 2026-11 考核")


async def test_unit_sees_its_own_assessment_only(world: World):
    await closed_for(world)
    group = world.groups[GROUP]

    await looks(world, "本月", at=group)
    await opens(world, at=group)
    shown = group.sees("考核")
    world.zhou.forges("assess::2026-11:0", shown)
    await world.settle()

    assert shown.words.splitlines()[:2] == ["通信管理办公室 · 2026-11 考核", "不足 5 件，不排名"]
    assert group.sees("考核").words == shown.words


@pytest.mark.parametrize("month", ["2027-01", "1999-12", "0001-01", "", "2026-13"])
async def test_forged_months_change_nothing(world: World, month: str):
    await closed_for(world)
    await looks(world, "本月")
    await opens(world)
    shown = world.boss.chat.sees("考核")

    world.boss.forges(f"assess::{month}:0", shown)
    world.boss.forges("stats::day:0001-01-01:", shown)
    await world.settle()

    assert world.boss.chat.sees("考核").words == shown.words


async def test_assessment_asked_in_words_is_of_the_month_before(world: World):
    await closed_for(world)
    world.time += 7 * DAY

    world.boss.says("/stats 考核")
    await world.settle()

    assert world.boss.chat.sees("2026-11 考核").words.splitlines()[1] == "收到 2 件，办结 1 件，未办结 1 件"


async def test_month_without_tickets_says_so(world: World):
    world.boss.says("/stats 考核 2026-10")
    await world.settle()

    assert world.boss.chat.sees("2026-10 考核").words.splitlines()[1:] == ["本月没有工单。", *idle(world), *WEIGHTS]


WEIGHTS = ["得分：签收 20、按时 30、解决 30、满意 20", "低于以下不得分：签收 60%、按时 60%"]


def idle(world: World) -> list[str]:
    return [f"没有工单：{'、'.join(unit.name.zh for unit in sorted(world.district.units, key=lambda unit: unit.id))}"]


async def test_duties_count_where_they_begin(world: World):
    await world.edits_district((BEFORE, POSTS + BEFORE))
    squad = Squad(world, int(world.time) + HOUR)
    await squad.enlist(world.zhao, world.smith)
    await squad.plan(world.zhao)
    await squad.plan(world.smith)
    await squad.at(0)
    await squad.checks_in(world.zhao)
    await squad.at(4 * HOUR)

    row = (await assessed(world)).of("police-station")

    assert row
    assert (row.duties.seconds, row.duties.served, row.duties.absent) == (2 * HOUR, 1, 1)


async def test_chat_command_and_file_say_the_same(world: World, tmp_path: Path):
    await compares_from(world, 1)
    await closed_for(world)
    world.boss.says("/stats 考核 2026-11")
    await world.settle()

    told = await reported(world, out=tmp_path)
    [line] = [line for line in written(tmp_path) if line["单位"] == "通信管理办公室"]
    found = (await assessed(world)).of(GROUP)

    said = world.boss.chat.sees("考核").words
    assert told.splitlines()[0] == said.splitlines()[0]
    assert [row for row in said.splitlines()[2:] if row not in told.splitlines()] == []
    assert found
    assert (line["收到"], line["办结"], line["得分"]) == ("2", "1", "100.0")
    assert (line["签收及时率（%）"], line["解决率（%）"]) == ("100", f"{found.totals.solved.percent}")
    assert re.search("1. 通信管理办公室 100.0 分\n收到 2 件 · 办结 1 件 · ", told)


def written(folder: Path, month: str = "2026-11") -> list[dict[str, str]]:
    content = (folder / f"assessment-{month}.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


async def test_same_month_later_is_the_same(world: World, tmp_path: Path):
    await compares_from(world, 1)
    await closed_for(world)
    world.time += 7 * DAY
    before = await reported(world, out=tmp_path)
    kept = written(tmp_path)

    await compares_from(world, 9)
    world.time += 1000 * DAY
    await world.sweeps()
    await world.database.write(forget_counts)

    assert await reported(world, out=tmp_path) == before
    assert written(tmp_path) == kept


@pytest.mark.parametrize(("month", "why"), [("2026-13", "is no month"), ("last", "is no month"), ("2027-01", "begun")])
async def test_what_is_no_month_is_one_sentence(world: World, month: str, why: str):
    with pytest.raises(reports.NoSuchMonth, match=why):
        await reported(world, month)


async def test_empty_month_is_written_plainly(world: World, tmp_path: Path):
    await reported(world, "2026-10", tmp_path)

    chinese = (tmp_path / "article-2026-10.zh.md").read_text(encoding="utf-8")
    english = (tmp_path / "article-2026-10.en.md").read_text(encoding="utf-8")
    assert chinese.split("\n\n")[1:] == [
        "2026年10月1日 至 2026年10月31日",
        "本月没有收到居民上报，也没有上月结转的事项。\n",
    ]
    assert english.rstrip().endswith("Nothing was reported in this period, and nothing was left from before.")
    assert "#" not in english.splitlines()[-1]
    assert (tmp_path / "assessment-2026-10.xlsx").stat().st_size


@pytest.mark.parametrize(("words", "shown"), [("上个月的考核", "2026-11 考核"), ("看一下统计", "示范区 · 统计")])
async def test_leader_asks_in_plain_words(world: World, words: str, shown: str):
    await closed_for(world)
    world.time += 7 * DAY

    world.boss.says(words)
    await world.settle()

    assert world.boss.chat.sees(shown)
