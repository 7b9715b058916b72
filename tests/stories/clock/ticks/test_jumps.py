"""Clocks that jump, machines that sleep, processes that die or are two: a reminder comes once, with the true time."""

import asyncio

import pytest

from issuebot.clock_loop import Ticker
from issuebot.domain.messages.notices import Reminder
from issuebot.store.engine.database import Tx
from issuebot.store.engine.opening import open_database
from issuebot.store.outgoing import unsent
from tests.stories.clock.test_reminders import HOUR, passes, reminders
from tests.stories.spine.delivery.test_under_way import call_hangs, sends
from tests.stories.world import DAY, World

LADDER = ["过半", "所剩不多", "已到签收时限"]


def is_ladder(lines: list[str]) -> bool:
    return len(lines) == len(LADDER) and all(words in line for words, line in zip(LADDER, lines, strict=True))


@pytest.mark.parametrize("jump", [HOUR, -HOUR])
@pytest.mark.parametrize("before", [3, 4.2, 5.5, 6.5])
async def test_hour_to_and_fro_says_nothing_twice(world: World, jump: float, before: float):
    await world.reports()
    await passes(world, before)
    world.time += jump
    await world.tick()
    world.time -= jump

    await passes(world, 24)

    assert is_ladder(reminders(world.groups["telecom-office"]))
    assert [len(reminders(place)) for place in (world.groups["desk"], world.boss)] == [1, 1]


async def test_asleep_for_a_day_tells_the_true_lateness(world: World):
    await world.reports()
    await passes(world, 4.2)
    world.time += DAY  # Tuesday, 14:15

    await passes(world, 0.5)

    assert len(reminders(world.groups["telecom-office"])) == 1  # that of half the time, before
    [late] = reminders(world.boss)
    assert "已超 4 个工作小时" in late


async def test_what_waited_through_a_week_is_not_said(world: World):
    """It was written down, and the process killed before its minute was over."""
    await world.reports()
    world.time += 4.1 * HOUR
    await world.make_ticker().tick()
    await world.die()
    world.pass_days(7)

    await world.start()
    await passes(world, 0.5)

    assert reminders(world.groups["telecom-office"]) == []
    assert [len(reminders(place)) for place in (world.groups["desk"], world.boss)] == [1, 1]


async def test_leader_has_one_message_after_a_week(world: World):
    for number, who in enumerate((world.wang, world.zhao, world.smith), start=1):
        await world.reports(who, f"幸福里{number}号楼网线乱拉")
    world.pass_days(7)

    await passes(world, 0.5)

    [message] = [message for message in world.boss.messages if message.words.startswith("⏰ 有 3 件")]
    assert message.words.count("已超 4 个工作日") == 3


async def test_call_under_way_is_not_lost(world: World):
    await world.reports()
    world.time += 4.1 * HOUR
    await world.make_ticker().tick()
    answer = await call_hangs(world, "sendMessage")
    await sends(world, 75)
    await world.die()
    answer.set()

    await world.start()
    await passes(world, 0.3)

    assert len(reminders(world.groups["telecom-office"])) in (1, 2)  # twice at most what was in flight


async def test_two_processes_remind_once(world: World):
    for number, who in enumerate((world.wang, world.zhao, world.smith), start=1):
        await world.reports(who, f"幸福里{number}号楼网线乱拉")
    other = await open_database(world.url)
    ours = world.make_ticker()
    theirs = Ticker(other, now=world.now, monotonic=world.monotonic, after=lambda: None)
    world.time += 4.1 * HOUR

    await asyncio.gather(ours.tick(), theirs.tick())
    await world.settle(120)
    await other.close()

    said = [message.words for message in world.groups["telecom-office"].messages if message.words.startswith("⏰")]
    assert sorted(number for words in said for number in (1, 2, 3) if f"#{number} 签收时限已过半" in words) == [1, 2, 3]


async def test_two_who_add_to_a_message_lose_none(world: World):
    await world.reports()
    world.time += 4.1 * HOUR
    await world.make_ticker().tick()
    chat = world.groups["telecom-office"].id

    def both_add(tx: Tx) -> tuple[bool, bool]:
        waiting = unsent.gathering(tx, Reminder.kind, chat, None, int(world.time * 1000))
        assert waiting
        one, other = (Reminder(((1, "half", 0), (number, "half", 0))) for number in (2, 3))
        return unsent.gather(tx, waiting, one), unsent.gather(tx, waiting, other)

    assert await world.database.write(both_add) == (True, False)
