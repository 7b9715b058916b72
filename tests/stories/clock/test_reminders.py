"""Nothing late unseen: the unit is reminded while there is time, the desk and the leader hear of what is late."""

from math import ceil

from issuebot.desk import clock
from issuebot.simulator import Group, Person
from issuebot.store.outgoing import outbox
from tests.stories.world import World

HOUR = 3600


STEP = 300


async def passes(world: World, hours: float) -> None:
    """Time goes by in steps of some minutes, and everything that is due is done; steps without any go at once."""
    end = world.time + hours * HOUR
    while world.time < end:
        waits = await world.read(outbox.count)
        due = None if waits else await world.read(clock.next_due)
        until = world.time if waits else min(end, due or end)
        world.time = min(end, world.time + max(1, ceil((until - world.time) / STEP)) * STEP)
        await world.tick()
        await world.settle(60)


def reminders(place: Group | Person) -> list[str]:
    return [message.words.splitlines()[0] for message in place.messages if message.words.startswith(("⏰", "🔴"))]


async def test_unit_is_reminded_three_times(world: World):
    await world.reports()  # Monday 10:00, to be accepted within four working hours

    await passes(world, 24)

    half, most, whole = reminders(world.groups["telecom-office"])
    assert ("过半" in half, "所剩不多" in most, "已到签收时限" in whole) == (True, True, True)


async def test_desk_and_leader_hear_an_hour_late(world: World):
    await world.reports()

    await passes(world, 24)

    desk, leader = reminders(world.groups["desk"]), reminders(world.boss)
    assert [line.startswith("🔴 #1 通信管理办公室超时未签收，已超 1 个工作小时") for line in (*desk, *leader)] == [
        True
    ] * 2


async def test_who_acts_in_time_hears_nothing(world: World):
    await world.reports()
    world.zhou.presses("签收", on=world.groups["telecom-office"].sees("#1"))
    await passes(world, 26)
    await world.closes(1)

    await passes(world, 48)

    assert reminders(world.groups["telecom-office"]) == []


async def test_ticket_on_time_costs_no_call_more(world: World):
    await world.reports()
    await passes(world, 1)
    world.zhou.presses("签收", on=world.groups["telecom-office"].sees("#1"))
    await passes(world, 4)
    await world.closes(1)
    await passes(world, 2)
    world.wang.presses("已解决，满意")
    await passes(world, 1)

    assert sum(call.counted and call.ok for call in world.telegram.calls) <= 10


async def test_one_message_of_a_minute(world: World):
    await world.reports()
    await world.reports(world.smith, "幸福里5号楼网线乱拉")

    await passes(world, 4.2)

    unit = world.groups["telecom-office"]
    assert reminders(unit) == ["⏰ 有 2 件工单需要处理"]
    assert unit.sees("2 件工单").button("#2 签收")


async def test_buttons_work_where_they_stand(world: World):
    await world.reports()
    await passes(world, 4)
    unit = world.groups["telecom-office"]

    world.zhou.presses("签收", on=unit.sees("过半"))
    await world.settle()

    assert await world.status_of(1) == "accepted"
    assert unit.sees("都处理好了")


async def test_what_is_later_still_stays_on_it(world: World):
    await world.reports()
    await world.reports(world.smith, "幸福里5号楼网线乱拉")
    await passes(world, 28)
    unit = world.groups["telecom-office"]

    world.zhou.presses("#1 签收", on=unit.sees("所剩不多"))
    await world.settle()

    assert unit.sees("#2 已到签收时限").button("签收")


async def test_longer_is_asked_where_it_stands(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.zhou.presses("签收", on=unit.sees("#1"))
    await passes(world, 48)
    world.zhou.presses("延期", on=unit.sees("办理时限已过半"))
    await world.settle()

    world.zhou.says("2天 等材料", to=unit, reply_to=unit.messages[-1])
    await world.settle()

    assert world.groups["desk"].sees("等材料")


async def test_units_own_leader_hears_that_it_is_late(world: World):
    own = world.telegram.person("孙局", id=7_000_000_001, language="zh-hans", started=True)
    await world.reports()
    world.li.says("/assign 1 城管局")
    await world.settle()

    await passes(world, 40)

    [said] = [message for message in own.messages if message.words.startswith("🔴")]
    assert said.words.startswith("🔴 #1 城市管理局超时未签收")
    assert "垂下来" not in said.words
    assert not said.buttons


async def test_reason_over_before_it_is_sent(world: World):
    await world.reports()
    world.time += 2 * HOUR + 4 * 60
    await world.tick()
    unit = world.groups["telecom-office"]
    seen = len(reminders(unit))
    world.time += 10 * HOUR
    world.telegram.fail("sendMessage", error="500", times=3)
    await world.tick()
    world.zhou.presses("签收", on=unit.sees("#1"))

    await world.settle(600)

    assert len(reminders(unit)) == seen


async def test_after_a_week_only_the_newest(world: World):
    await world.reports()
    world.pass_days(7)

    await passes(world, 1)

    assert reminders(world.groups["telecom-office"]) == []
    (late,) = reminders(world.boss)
    assert "已超 4 个工作日" in late


async def test_unit_out_of_reach_climbs(world: World):
    await world.reports()
    world.groups["telecom-office"].kicks_bot()
    await world.settle()

    await passes(world, 4)

    assert any("联系不上" in line for line in reminders(world.groups["desk"]))


async def test_desk_is_reminded_of_nobodys(world: World):
    await world.reports()
    await world.returns("telecom-office")

    await passes(world, 5)

    assert "还没有派单" in reminders(world.groups["desk"])[0]


async def test_what_is_over_names_no_time_to_come(world: World):
    await world.reports()
    await world.returns("telecom-office")

    await passes(world, 6.1)

    assert "签收时限已到，请马上选择责任单位" in reminders(world.groups["desk"])[-1]


async def test_who_has_it_for_good_is_not_told_to_return_it(world: World):
    await world.reports()
    await world.database.write(lambda tx: tx.execute("UPDATE ticket SET final = TRUE"))
    world.zhou.presses("签收", on=world.groups["telecom-office"].sees("#1"))
    await passes(world, 24 * 3 + 0.5)

    last = reminders(world.groups["telecom-office"])[-1]

    assert ("退回" in last, "/escalate_1" in last) == (False, True)


async def test_waiting_for_residents_stands_still(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.zhou.says("/ask 1 几号楼？", to=unit)
    await world.settle()

    await passes(world, 48)

    assert reminders(unit) == []


async def test_friday_evening_is_monday_morning(world: World):
    world.pass_days(4)
    world.time += 7 * HOUR  # Friday 17:00
    await world.reports()

    await passes(world, 60)

    assert reminders(world.groups["telecom-office"]) == []


async def test_leader_answers_the_reminder(world: World):
    await world.reports()
    await passes(world, 24)

    world.boss.says("今天必须签收", reply_to=world.boss.sees("🔴"))
    await world.settle()

    assert world.groups["telecom-office"].sees("今天必须签收")


async def test_killed_before_it_is_sent(world: World):
    await world.reports()
    world.time += 4 * HOUR
    ticker = world.make_ticker()
    await ticker.tick()
    await world.die()
    await world.start()

    await passes(world, 0.5)

    assert len(reminders(world.groups["telecom-office"])) == 1


async def test_clock_set_back_says_nothing_twice(world: World):
    await world.reports()
    await passes(world, 4.5)
    world.time -= HOUR

    await passes(world, 1.2)

    assert len(reminders(world.groups["telecom-office"])) == 1


async def test_leader_is_reminded_once_of_a_question(world: World):
    await world.reports()
    world.zhou.says("/escalate 1 产权不明，怎么办？", to=world.groups["telecom-office"])
    await world.settle()

    await passes(world, 72)

    waits = [message.words for message in world.boss.messages if "还在等您答复" in message.words]
    assert len(waits) == 1
    assert "产权不明" in waits[0]


async def test_answered_questions_are_not_reminded_of(world: World):
    await world.reports()
    world.zhou.says("/escalate 1 产权不明，怎么办？", to=world.groups["telecom-office"])
    await world.settle()
    world.boss.says("先修，费用后算", reply_to=world.boss.sees("产权不明"))
    await world.settle()

    await passes(world, 72)

    assert not [message for message in world.boss.messages if "还在等您答复" in message.words]
