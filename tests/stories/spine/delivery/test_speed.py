"""As fast as Telegram lets us: who has been quiet is answered at once, and nobody waits for others who rest."""

from collections.abc import Callable

from issuebot.domain.messages.reach import UnitsBack
from issuebot.domain.messages.residents import HowToReport
from issuebot.simulator import Message
from issuebot.store.engine.database import Tx
from issuebot.store.members import people
from issuebot.store.outgoing import outbox
from tests.stories.world import World

CROWD = 500


async def pump(world: World, times: int = 6) -> None:
    """The sender's turns in this very moment."""
    for _ in range(times):
        await world.sender.pump()
        await world.sender.idle()


def answers(world: World, group: str) -> list[Message]:
    return [message for message in world.groups[group].messages if world.telegram.wrote(message)]


def greet_strangers(world: World, *, not_before_ms: int = 0, priority: int = outbox.NOTICE) -> Callable[[Tx], None]:
    at = int(world.time)

    def put(tx: Tx) -> None:
        for chat in range(1, CROWD + 1):
            people.meet(tx, chat, "x", "zh", 0)
            outbox.notify(tx, HowToReport(), chat, at, not_before_ms=not_before_ms, priority=priority)

    return put


def notices(chat: int, count: int, at: int) -> Callable[[Tx], None]:
    def put(tx: Tx) -> None:
        for _ in range(count):
            outbox.notify(tx, UnitsBack(("telecom-office",)), chat, at)

    return put


async def test_chats_that_rest_hold_up_nobody(world: World):
    await world.database.write(greet_strangers(world, not_before_ms=int(world.time + 8 * 3600) * 1000))
    world.zhou.says("/queue", to=world.groups["telecom-office"])
    await world.intake.poll(0)

    await pump(world)

    assert len(answers(world, "telecom-office")) == 1


async def test_limited_chats_hold_up_nobody(world: World):
    """Five hundred whose limit is used up, each with a message at the head of the outbox."""
    for chat in range(1, CROWD + 1):
        world.sender._limits.pause(chat, 600, world.monotonic())
    await world.database.write(greet_strangers(world))
    world.zhou.says("/queue", to=world.groups["telecom-office"])
    await world.intake.poll(0)

    await pump(world)

    assert len(answers(world, "telecom-office")) == 1


async def test_held_message_goes_when_its_moment_comes(world: World):
    await world.database.write(
        lambda tx: outbox.put(
            tx, HowToReport(), world.wang.id, int(world.time), not_before_ms=int(world.time + 60) * 1000
        )
    )

    await world.settle(59)
    before = len(world.wang.messages)
    await world.settle(2)

    assert (before, len(world.wang.messages)) == (0, 1)


async def test_quiet_group_gets_each_answer_at_once(world: World):
    for number in range(10):
        world.zhou.says("/queue", to=world.groups["telecom-office"])
        await world.intake.poll(0)
        await pump(world)
        assert len(answers(world, "telecom-office")) == number + 1
        world.time += 1


async def test_album_follows_its_card(world: World):
    world.wang.sends_album(10, "幸福里3号楼门口电线垂下来了")
    await world.settle()
    began = world.time

    await world.submits(world.wang)

    photos = [call for call in world.telegram.calls if call.method == "sendMediaGroup" and call.ok]
    assert photos
    assert all(call.at - began <= 2 for call in photos)


async def test_commands_are_answered_in_a_full_minute(world: World):
    """The last messages of a group's minute are kept for answers."""
    unit = world.groups["telecom-office"]
    await world.database.write(notices(unit.id, 20, int(world.time)))
    await pump(world, 25)
    assert len(answers(world, "telecom-office")) == 15

    world.zhou.says("/queue", to=unit)
    await world.intake.poll(0)
    await pump(world)

    assert len(answers(world, "telecom-office")) == 16


async def test_notice_is_no_minute_late(world: World):
    """What waited for long in a full minute may use half of what is kept for answers."""
    unit = world.groups["telecom-office"]
    await world.database.write(notices(unit.id, 17, int(world.time)))
    began = world.time

    await world.settle(600)

    assert len(answers(world, "telecom-office")) == 17
    assert all(call.at - began < 60 for call in world.telegram.calls if call.chat == unit.id)


async def test_crowd_of_answers_holds_up_no_unit(world: World):
    """Answers go before notices, but for a few that have waited for long."""
    unit = world.groups["telecom-office"]
    for number in range(1, CROWD + 1):
        world.telegram.person(f"住户{number}", id=number, started=True)
    for _ in range(4):
        await world.database.write(greet_strangers(world, priority=outbox.ANSWER))
    await world.database.write(notices(unit.id, 1, int(world.time)))
    await pump(world)
    assert not answers(world, "telecom-office")

    for _ in range(42):
        world.time += 1
        await world.sender.pump()
        await world.sender.idle()

    assert len(answers(world, "telecom-office")) == 1
    assert await world.read(outbox.count) > CROWD / 2


async def test_new_process_knows_the_last_minute(world: World):
    unit = world.groups["telecom-office"]
    for _ in range(19):
        world.zhou.says("/queue", to=unit)
        await world.intake.poll(0)
        await pump(world)
        world.time += 1

    await world.restart()
    for _ in range(5):
        world.zhou.says("/queue", to=unit)
    await world.settle(600)

    assert len(answers(world, "telecom-office")) >= 20
    assert not [call for call in world.telegram.calls if call.error]


async def test_first_card_after_start_goes_at_once(world: World):
    await world.restart()
    began = world.time

    await world.reports()

    card = next(call for call in world.telegram.calls if call.chat == world.groups["telecom-office"].id)
    assert card.at - began <= 2
