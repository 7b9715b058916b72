"""The lists of the morning: one for each unit, the desk and the leaders, at the start of each working day."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from issuebot.simulator import Group
from issuebot.store.operation import clock
from tests.stories.clock.mornings import LATE, TITLE, UNIT, at, lists, pass_to, until
from tests.stories.world import DAY, World


@pytest.fixture
def unit(world: World) -> Group:
    return world.groups[UNIT]


async def test_each_morning_brings_one_list(world: World, unit: Group):
    await world.reports()

    await until(world, "2026-11-24 12:00")
    await until(world, "2026-11-25 12:00")

    titles = [message.words.splitlines()[:2] for message in lists(unit)]
    assert titles == [[f"{day} 今日待办", "通信管理办公室"] for day in ("周二 11月24日", "周三 11月25日")]


async def test_list_says_what_is_late_and_opens_it(world: World, unit: Group):
    await world.reports()
    await until(world, "2026-11-24 12:00")

    [found] = lists(unit)
    world.zhou.presses("#1", on=found, in_=unit)
    await world.settle()

    assert "已超时 1 件" in found.words
    assert "#1 沿街线路杂乱" in found.words
    assert "#1" in unit.messages[-1].words
    assert unit.messages[-1] is not found


async def test_desk_and_leader_have_theirs(world: World):
    await world.reports()

    await until(world, "2026-11-24 12:00")

    assert len(lists(world.groups["desk"])) == 1
    assert [message.words.splitlines()[0] for message in lists(world.boss, LATE)] == ["周二 11月24日 超时清单"]
    assert not lists(world.wang)
    assert not lists(world.groups["police-station"])


async def test_units_own_leader_hears_of_it_alone(world: World):
    own = world.telegram.person("孙局", id=7_000_000_001, language="zh-hans", started=True)
    await world.reports()
    await until(world, "2026-11-24 12:00")
    assert not lists(own, LATE)

    world.li.says("/assign 1 城管局")
    await world.settle()
    await until(world, "2026-11-25 12:00")

    [found] = lists(own, LATE)
    assert found.words.startswith("周三 11月25日 超时清单\n城市管理局")
    assert len(lists(world.boss, LATE)) == 2


async def test_leader_out_of_reach_is_tried_once(world: World):
    own = world.telegram.person("孙局", id=7_000_000_001, language="zh-hans")
    await world.reports()
    world.li.says("/assign 1 城管局")
    await world.settle()

    await until(world, "2026-11-27 12:00")

    refused = [call for call in world.telegram.calls if call.chat == own.id]
    assert len(refused) == 1


async def test_nothing_to_do_is_no_list(world: World, unit: Group):
    await world.reports()
    await world.closes(1)

    await until(world, "2026-11-24 12:00")

    assert not [chat for chat in (unit, world.groups["desk"], world.boss) if lists(chat) or lists(chat, LATE)]


async def test_what_is_done_before_it_is_sent_is_in_no_list(world: World, unit: Group):
    await world.reports()
    world.time = at("2026-11-24 09:00")
    await world.make_ticker().tick()

    await world.closes(1)
    await world.settle(600)

    assert not lists(unit)
    assert not lists(world.boss, LATE)


async def test_lists_are_spread_and_come_at_their_minute(world: World, unit: Group):
    await world.reports()

    await until(world, "2026-11-24 12:00")
    await until(world, "2026-11-25 12:00")

    begun = [message.date - at(f"2026-11-{day} 09:00") for day, message in zip((24, 25), lists(unit), strict=True)]
    assert all(0 < seconds < 600 for seconds in begun)
    assert abs(begun[0] - begun[1]) < 30
    assert len({lists(chat)[0].date for chat in (unit, world.groups["desk"])}) == 2


async def test_new_tickets_do_not_wait_behind_a_list(world: World, unit: Group):
    await world.reports()
    world.time = at("2026-11-24 09:00")
    await world.make_ticker().tick()
    await world.database.write(lambda tx: tx.execute("UPDATE outbox SET not_before_ms = not_before_ms + 3600000"))

    await world.reports(world.zhao, "幸福里5号楼电线掉下来了")

    assert unit.sees("#2")
    assert not lists(unit)


async def test_friday_evening_waits_for_monday(world: World, unit: Group):
    world.time = at("2026-11-27 18:30")
    await world.reports()

    await until(world, "2026-11-30 08:59")
    before = len(lists(unit))
    await until(world, "2026-11-30 12:00")

    assert before == 0
    assert "周一 11月30日" in lists(unit)[0].words


async def test_holidays_have_none_and_made_up_saturdays_do(world: World, unit: Group):
    """The calendar is China's: 1 to 7 October 2026 are off, Saturday the 10th is worked."""
    world.time = at("2026-09-30 15:00")
    await world.database.write(lambda tx: clock.reckon_anew(tx, 0))
    await world.reports()

    await until(world, "2026-10-12 12:00")

    days = [message.words.split()[1] for message in lists(unit)]
    assert days == ["10月8日", "10月9日", "10月10日", "10月12日"]


@pytest.mark.parametrize("words", ["2027-03-12 12:00", "2027-11-05 12:00"])
async def test_daylight_saving_moves_no_morning(world: World, unit: Group, words: str):
    york = ZoneInfo("America/New_York")
    world.time = at(words, york)
    await world.database.write(lambda tx: clock.reckon_anew(tx, 0))
    await world.edits_district(('"Asia/Shanghai"', '"America/New_York"'), ('calendar = "CN"', 'calendar = "US"'))
    await world.reports()

    await pass_to(world, world.time + 4 * DAY)

    mornings = [datetime.fromtimestamp(message.date, york) for message in lists(unit)]
    assert [(day.weekday(), day.hour) for day in mornings] == [(0, 9), (1, 9)]


async def test_who_works_around_the_clock_is_not_told_at_midnight(world: World, unit: Group):
    await world.edits_district(('["09:00-12:00", "14:00-17:30"]', '["00:00-24:00"]'))
    await world.reports()

    await until(world, "2026-11-24 08:59")
    before = len(lists(unit))
    await until(world, "2026-11-24 12:00")

    assert (before, len(lists(unit))) == (0, 1)


async def test_unit_out_of_reach_is_in_the_desks_list(world: World, unit: Group):
    await world.reports()
    unit.kicks_bot()
    await world.settle()

    await until(world, "2026-11-24 12:00")

    [found] = lists(world.groups["desk"])
    assert "#1 沿街线路杂乱" in found.words
    assert "联系不上，待办都在这里：通信管理办公室" in found.words
    assert not lists(unit)


@pytest.mark.usefixtures("tireless")
async def test_what_does_not_fit_is_one_tap_away(world: World, unit: Group):
    for turn in range(20):
        await world.reports([world.wang, world.zhao, world.smith][turn % 3], f"幸福里{turn + 1}号楼电线垂下来了")
    await until(world, "2026-11-24 12:00")
    [found] = lists(unit)

    world.zhou.presses("还有 5 件 · 看全部", on=found, in_=unit)
    await world.settle()

    assert "已超时 20 件" in found.words
    assert found.words.count("\n#") == 15
    assert "未办结工单（20）" in unit.messages[-1].words
    assert TITLE in found.words


async def test_waiting_for_the_resident_is_listed(world: World, unit: Group):
    await world.reports()
    world.zhou.says("/ask 1 是哪一根线？", to=unit)
    await world.settle()

    await until(world, "2026-11-24 12:00")

    assert "等居民补充 1 件\n#1" in lists(unit)[0].words
    assert not lists(world.boss, LATE)
