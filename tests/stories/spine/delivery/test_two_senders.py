"""Two processes on one database: one of them sends, whatever their clocks show and however long one of them slept."""

import asyncio
import time

import pytest

from issuebot.store.engine.database import Tx
from issuebot.store.outgoing import cards, leases, outbox
from issuebot.telegram.outgoing.lease import MS, NAME, SECONDS
from issuebot.telegram.outgoing.limits import Limits
from issuebot.telegram.outgoing.sender import Sender
from tests.stories.spine.delivery.test_under_way import call_hangs
from tests.stories.world import World

HOURS = 5 * 3600


def other_host(world: World, ahead: float = 0.0) -> Sender:
    """A second process, on a machine whose clock is ahead of ours by so many seconds."""
    return Sender(
        world.sender._carrier._bot,
        world.database,
        Limits(),
        holder="other",
        now=lambda: world.time + ahead,
        monotonic=world.monotonic,
        draw=world.artist.draw,
        tasks=world._tasks,
    )


async def runs_out(world: World) -> None:
    """Of the lease, by the database's clock."""
    await world.database.write(lambda tx: tx.execute("UPDATE lease SET until_ms = 1"))


async def holder(world: World) -> str:
    found = await world.read(lambda tx: leases.lease(tx, NAME))
    assert found
    return found.holder


async def passes(world: World, other: Sender, seconds: float) -> None:
    for _ in range(int(seconds)):
        await world.sender.pump()
        await other.pump()
        await world.sender.idle()
        await other.idle()
        world.time += 1


@pytest.mark.parametrize("ahead", [HOURS, -HOURS])
async def test_clock_hours_apart_takes_no_lease(world: World, ahead: float):
    """Apart from the database's, which is the real time, and days apart from ours."""
    other = other_host(world, time.time() - world.time + ahead)
    world.wang.says("/help")
    await world.intake.poll(0)

    await passes(world, other, 30)

    assert (world.sender._lease.left > 0, other._lease.left > 0) == (True, False)
    assert await holder(world) == "test"
    assert world.telegram.counted(world.wang.id) == 1


@pytest.mark.parametrize("ahead", [HOURS, -HOURS])
async def test_clock_hours_apart_follows_who_released(world: World, ahead: float):
    other = other_host(world, ahead)
    await other.pump()
    await world.sender.release()

    await other.pump()

    assert await holder(world) == "other"


async def test_lease_of_the_silent_is_taken_over(world: World):
    """Its end lies an hour ahead: the database's clock was set back since, or is another machine's now."""
    await world.sender.release()
    await world.database.write(lambda tx: leases.take(tx, NAME, "dead", 3_600_000, seen=leases.lease(tx, NAME)))
    other = other_host(world)

    for _ in range(int(SECONDS) + 2):
        await other.pump()
        world.time += 1

    assert await holder(world) == "other"


async def test_lease_of_the_living_is_left_alone(world: World):
    """Its end lies far ahead by a clock that was set back; it is renewed, and that is seen."""
    await world.database.write(lambda tx: tx.execute("UPDATE lease SET until_ms = until_ms + 3600000"))
    other = other_host(world)

    await passes(world, other, 3 * SECONDS)

    assert await holder(world) == "test"


async def test_next_process_of_the_machine_waits_for_nothing(world: World):
    before = await world.read(lambda tx: leases.fence(tx, NAME))

    await world.die()
    await world.start()

    assert await world.read(lambda tx: leases.fence(tx, NAME)) == before + 1
    assert world.sender._lease.left > 0


async def test_process_that_slept_looks_before_it_sends(world: World):
    """It slept between its look at what is to be sent and the call."""
    world.wang.says("/help")
    await world.intake.poll(0)
    await world.sender.pump()
    world.time += 3600

    await world.sender.idle()
    assert world.telegram.counted(world.wang.id) == 0

    await world.settle()
    assert world.telegram.counted(world.wang.id) == 1


async def test_clock_that_stood_still_sends_nothing(world: World):
    """A virtual machine that was stopped may not know it: the number in the database does."""
    await runs_out(world)
    other = other_host(world)
    await other.pump()
    world.wang.says("/help")
    await world.intake.poll(0)

    await world.sender.pump()
    await world.sender.idle()
    assert world.telegram.counted(world.wang.id) == 0

    await passes(world, other, 3)
    assert world.telegram.counted(world.wang.id) == 1


async def test_sleeper_goes_on_where_nobody_took_over(world: World):
    before = await world.read(lambda tx: leases.fence(tx, NAME))
    world.time += 3600
    await runs_out(world)

    world.wang.says("/help")
    await world.settle()

    assert world.telegram.counted(world.wang.id) == 1
    assert await world.read(lambda tx: leases.fence(tx, NAME)) == before


async def test_message_that_arrived_is_settled_late(world: World):
    """Its answer came when another process had the lease, which had not sent it yet."""
    answer = await call_hangs(world, "sendMessage")
    world.wang.says("/help")
    await world.intake.poll(0)
    await world.sender.pump()
    await asyncio.sleep(0.05)
    await world.database.write(lambda tx: take(tx, "other"))

    answer.set()
    await world.sender.idle()

    assert await world.read(outbox.count) == 0
    assert world.telegram.counted(world.wang.id) == 1
    assert await world.read(lambda tx: len(tx.all("SELECT 1 AS n FROM message"))) == 1


async def test_failure_of_the_old_holder_concludes_nothing(world: World):
    answer = await call_hangs(world, "sendMessage")
    world.telegram.fail("sendMessage", "403", executed=True)
    world.wang.says("/help")
    await world.intake.poll(0)
    await world.sender.pump()
    await asyncio.sleep(0.05)
    await world.database.write(lambda tx: take(tx, "other"))

    answer.set()
    await world.sender.idle()

    assert await world.read(outbox.count) == 1
    assert not await world.read(lambda tx: tx.all("SELECT id FROM chat WHERE unreachable_since IS NOT NULL"))


async def test_second_copy_of_a_card_is_understood(world: World):
    """Both sent it. The card is the message of who has the lease, and a reply to the other means the ticket, too."""
    unit, answer = world.groups["telecom-office"], asyncio.Event()
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    delays = iter([answer.wait()])
    world.telegram.slow("sendPhoto", lambda: next(delays, 0.0))
    world.wang.presses("提交")
    await world.intake.poll(0)
    for _ in range(4):
        await world.sender.pump()
        await asyncio.sleep(0.02)
        world.time += 1
    other = other_host(world)
    await runs_out(world)
    await other.pump()
    await other.idle()

    answer.set()
    await world.sender.idle()
    first, second = [message for message in unit.messages if message.kind == "photo"]
    world.zhou.says("签收", to=unit, reply_to=first)
    await world.intake.poll(0)

    card = await world.read(lambda tx: next(card for card in cards.of_ticket(tx, 1) if card.chat == unit.id))
    assert card.message_id == second.id
    assert await world.status_of(1) == "accepted"


def take(tx: Tx, who: str) -> int | None:
    return leases.take(tx, NAME, who, MS, seen=leases.lease(tx, NAME))
