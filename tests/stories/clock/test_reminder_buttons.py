"""The buttons of a reminder answer where it stands: once, twice, too late, and to nobody whose business it is not."""

import pytest

from issuebot.simulator import Message
from tests.stories.clock.test_reminders import passes, reminders
from tests.stories.world import World


async def reminded(world: World) -> Message:
    await world.reports()
    await passes(world, 4.2)
    return world.groups["telecom-office"].sees("过半")


async def begun(world: World) -> Message:
    """The other limit: accepted at once, half of its time is over."""
    await world.reports()
    world.zhou.presses("签收", on=world.groups["telecom-office"].sees("#1"))
    await passes(world, 48)
    return world.groups["telecom-office"].sees("办理时限已过半")


async def test_accepting_twice_is_said(world: World):
    reminder = await reminded(world)
    data = world.data_of(reminder, "签收")
    world.zhou.presses("签收", on=reminder)
    await world.settle()

    press = world.sun.forges(data, on=reminder)
    await world.settle()

    assert "办理中" in press.answer.text
    assert await world.status_of(1) == "accepted"


async def test_return_asks_for_the_reason_there(world: World):
    reminder = await reminded(world)
    unit = world.groups["telecom-office"]
    world.zhou.presses("退回", on=reminder)
    await world.settle()

    world.zhou.says("不归我们管", to=unit, reply_to=unit.messages[-1])
    await world.settle()

    assert await world.status_of(1) == "new"
    assert world.groups["desk"].sees("不归我们管")


async def test_more_time_is_asked_once(world: World):
    reminder = await begun(world)
    unit = world.groups["telecom-office"]
    for _ in range(2):
        world.zhou.presses("延期", on=reminder)
        await world.settle()

    world.zhou.says("2天 等材料", to=unit, reply_to=unit.messages[-1])
    await world.settle()

    assert len([message for message in world.groups["desk"].messages if "等材料" in message.words]) == 1


@pytest.mark.parametrize("button", ["签收", "退回"])
async def test_button_after_the_end_says_so(world: World, button: str):
    reminder = await reminded(world)
    data = world.data_of(reminder, button)
    world.li.says("/decline 1 不归本区管，请打 12345", to=world.groups["desk"])
    await world.settle()

    press = world.zhou.forges(data, on=reminder)
    await world.settle()

    assert press.answer.text
    assert await world.status_of(1) == "declined"


@pytest.mark.parametrize("button", ["签收", "退回"])
async def test_stranger_presses_nothing(world: World, button: str):
    reminder = await reminded(world)
    data = world.data_of(reminder, button)

    press = world.zhao.forges(data, on=world.zhao.messages[-1] if world.zhao.messages else reminder)
    await world.settle()

    assert press.answer.text
    assert await world.status_of(1) == "assigned"


async def test_leader_opens_what_is_late(world: World):
    await world.reports()
    await passes(world, 24)
    world.boss.presses("查看 #1", on=world.boss.sees("🔴"))
    await world.settle()

    assert world.boss.sees("#1 沿街线路杂乱")
    assert len(reminders(world.boss)) == 1
