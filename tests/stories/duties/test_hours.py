"""Who served how long: counted from the record, shown to whom it concerns, corrected with a reason."""

from itertools import groupby
from typing import Any

import pytest

from issuebot.domain.roster.hours import count
from issuebot.store.engine.database import Tx
from issuebot.store.rosters import record, services
from tests.stories.duties.squad import DAY, HOUR, MINUTE, Squad, squad_in
from tests.stories.world import World


@pytest.fixture
async def squad(world: World) -> Squad:
    found = await squad_in(world)
    await found.enlist(world.wang, world.zhao)
    return found


async def serves(squad: Squad, who: Any, after: int = 0) -> int:
    """A duty of two hours, from its beginning to its end."""
    number = await squad.plan(who, after=after)
    await squad.at(after)
    await squad.checks_in(who)
    await squad.at(after + 2 * HOUR)
    return number


async def test_volunteers_see_their_own_hours(world: World, squad: Squad):
    await serves(squad, world.wang)

    world.wang.says("/hours")
    await world.settle()

    said = world.wang.messages[-1].words
    assert "时长 2:00，全年 2:00" in said
    assert "№1" in said
    assert "未签退" in said


async def test_others_hours_are_not_theirs(world: World, squad: Squad):
    await serves(squad, world.wang)

    world.zhao.says("/hours 王阿姨")
    world.zhao.says("/hours")
    await world.settle()
    press = world.zhao.forges("hours:2026-11:all", world.zhao.messages[-1])
    await world.settle()

    assert press.answer.text == "这个按钮已经失效，没有改动。"
    assert not [message for message in world.zhao.messages if "王阿姨 ·" in message.words]


async def test_coordinators_see_everybody(world: World, squad: Squad):
    await serves(squad, world.wang)
    await squad.plan(world.zhao, after=DAY)
    await squad.at(DAY + 3 * HOUR)

    world.li.says("/hours", to=world.groups["desk"])
    await world.settle()

    said = world.groups["desk"].messages[-1].words
    assert "1. 王阿姨 · 2:00 · 1 班" in said
    assert "2. 赵先生 · 0:00 · 0 班 · 未到岗 1" in said


async def test_units_see_those_of_their_people(world: World, squad: Squad):
    await serves(squad, world.wang)

    world.zhou.says("/hours", to=world.groups["police-station"])
    world.zhou.says("/hours", to=world.groups["telecom-office"])
    world.zhou.says("/hours 王阿姨", to=world.groups["telecom-office"])
    await world.settle()

    assert "王阿姨" in world.groups["police-station"].messages[-1].words
    assert not [one for one in world.groups["telecom-office"].messages if "2:00" in one.words]


async def test_buttons_lead_through_the_year(world: World, squad: Squad):
    await serves(squad, world.wang)
    desk = world.groups["desk"]
    world.li.says("/hours", to=desk)
    await world.settle()

    world.li.presses("◀ 2026年10月", in_=desk)
    await world.settle()
    assert "共 0 人" in desk.messages[-1].words
    world.li.presses("全年", in_=desk)
    await world.settle()
    assert "王阿姨 · 2:00" in desk.messages[-1].words
    world.li.presses("按单位", in_=desk)
    await world.settle()
    assert "派出所" in desk.messages[-1].words
    world.li.presses("值班", in_=desk)
    await world.settle()
    assert "共 0 个单位" in desk.messages[-1].words


async def test_a_correction_stays_with_its_reason(world: World, squad: Squad):
    number = await squad.plan(world.wang)
    await squad.at(3 * HOUR)

    world.li.says(f"/hours 更正 {number} 1:30 手机没电，现场核实", to=world.groups["desk"])
    await world.settle()

    [event] = [one for one in await world.read(lambda tx: record.of_duty(tx, number)) if one.kind == "corrected"]
    assert (event.actor, event.seconds, event.words) == (world.li.id, 90 * MINUTE, "手机没电，现场核实")
    assert await squad.seconds(number) == {world.wang.id: 90 * MINUTE}
    assert "时长已更正为 1:30" in world.wang.messages[-1].words


async def test_a_correction_needs_its_reason(world: World, squad: Squad):
    number = await serves(squad, world.wang)

    world.li.says(f"/hours fix {number} 1:30", to=world.groups["desk"])
    await world.settle()

    assert "为什么" in world.groups["desk"].messages[-1].words
    assert await squad.hours(number) == {world.wang.id: "2:00"}


async def test_a_duty_to_come_has_no_hours(world: World, squad: Squad):
    number = await squad.plan(world.wang, after=DAY)

    world.li.says(f"/hours fix {number} 2 提前记上", to=world.groups["desk"])
    await world.settle()

    assert "还没开始" in world.groups["desk"].messages[-1].words
    assert await squad.seconds(number) == {}


async def test_only_coordinators_correct(world: World, squad: Squad):
    number = await serves(squad, world.wang)

    world.wang.says(f"/hours fix {number} 8 我很辛苦")
    world.zhou.says(f"/hours fix {number} 8 很辛苦", to=world.groups["police-station"])
    world.boss.says(f"/hours fix {number} 8 很辛苦")
    await world.settle()

    assert await squad.hours(number) == {world.wang.id: "2:00"}


async def test_who_handed_over_is_corrected_by_name(world: World, squad: Squad):
    number = await squad.plan(world.wang)
    await squad.at(10 * MINUTE)
    world.zhao.says(f"/cover {number}")
    await world.settle()

    world.li.says(f"/hours fix {number} 王阿姨 0:10 她一直在", to=world.groups["desk"])
    await world.settle()

    assert await squad.seconds(number) == {world.wang.id: 10 * MINUTE}


async def test_two_duties_of_a_day_are_both_listed(world: World, squad: Squad):
    await serves(squad, world.wang)
    await serves(squad, world.wang, after=3 * HOUR)

    world.wang.says("/hours")
    await world.settle()

    said = world.wang.messages[-1].words
    assert "4:00" in said
    assert ("№1" in said, "№2" in said) == (True, True)


async def test_the_years_end_parts_no_duty(world: World, squad: Squad):
    night = 38 * DAY + 11 * HOUR  # 22:00 on 31 December
    await squad.plan(world.wang, after=night, hours=8)
    await squad.at(night)
    await squad.checks_in(world.wang)
    await squad.at(night + 9 * HOUR)

    for words, hours in (("2026", "8:00"), ("2026-12", "8:00"), ("2027", "0:00")):
        world.wang.says(f"/hours {words}")
        await world.settle()
        assert f"时长 {hours}" in world.wang.messages[-1].words


async def test_the_forgotten_leave_hours_without_name(world: World, squad: Squad):
    await serves(squad, world.wang)

    await world.forgets(world.wang)
    world.li.says("/hours", to=world.groups["desk"])
    await world.settle()

    assert "1. 已删除信息的人员 · 2:00 · 1 班" in world.groups["desk"].messages[-1].words


async def test_lists_forget_who_is_forgotten(world: World, squad: Squad):
    await squad.plan(world.wang)
    await squad.at(20 * MINUTE)
    assert "王阿姨" in world.groups["desk"].sees("📋").words

    await world.forgets(world.wang)

    assert "王阿姨" not in world.groups["desk"].sees("📋").words


def recounted(tx: Tx) -> set[tuple[int, int, int]]:
    """Every service there is, by duty, volunteer and seconds, from the record alone."""
    events = [record._event(row) for row in tx.all("SELECT * FROM duty_event ORDER BY duty, id")]
    return {
        (duty, one.volunteer, one.seconds)
        for duty, found in groupby(events, key=lambda event: event.duty)
        for one in count(found)
        if one.standing in services.KEPT or one.corrected
    }


async def test_hours_equal_a_recount(world: World, squad: Squad):
    await serves(squad, world.wang)
    number = await squad.plan(world.wang, after=4 * HOUR)
    await squad.at(4 * HOUR + 10 * MINUTE)
    world.zhao.says(f"/cover {number}")
    await world.settle()
    await squad.at(7 * HOUR)

    kept = await world.read(lambda tx: tx.all("SELECT * FROM service"))

    assert {(row["duty"], row["volunteer"], row["seconds"]) for row in kept} == await world.read(recounted)


async def test_fix_corrects_as_hours_do(world: World, squad: Squad):
    number = await serves(squad, world.wang)

    async for words, minutes in world.each(
        [("1:30 手机没电", 90), ("1.5 手机没电", 90), ("45分钟 提前走了", 45), ("王阿姨 1:30 手机没电", 90)]
    ):
        world.li.says(f"/fix {number} {words}", to=world.groups["desk"])
        await world.settle()

        assert await squad.seconds(number) == {world.wang.id: minutes * MINUTE}
        assert "时长已更正" in world.wang.messages[-1].words


async def test_fix_asks_for_what_it_lacks(world: World, squad: Squad):
    number = await serves(squad, world.wang)
    desk = world.groups["desk"]
    world.li.says(f"/fix {number}", to=desk)
    await world.settle()

    world.li.says("1:30 手机没电", to=desk, reply_to=desk.messages[-1])
    await world.settle()

    assert await squad.seconds(number) == {world.wang.id: 90 * MINUTE}


async def test_fix_of_nothing_known_is_asked_about(world: World, squad: Squad):
    await serves(squad, world.wang)
    before = len(world.groups["desk"].messages)

    async for words in world.each(["", "999 1:30 手机没电", "x", "1 孙悟空 1:30 他来了"]):
        world.li.says(f"/fix {words}".strip(), to=world.groups["desk"])
        await world.settle()

        assert len(world.groups["desk"].messages) > before + 1
        assert await squad.hours(1) == {world.wang.id: "2:00"}
