"""What happens while a call to Telegram is under way: its outcome settles the message it was for, and no other."""

import asyncio

from issuebot.simulator import Person
from issuebot.store.members import people
from issuebot.store.outgoing import cards
from tests.stories.world import World


async def call_hangs(world: World, method: str) -> asyncio.Event:
    """Calls of this method get no answer before the event is set."""
    answer = asyncio.Event()
    world.telegram.slow(method, answer.wait)
    return answer


async def sends(world: World, seconds: float = 9) -> None:
    """The sender begins whatever may go in these seconds, and waits for no answer."""
    for _ in range(int(seconds / 1.5)):
        await world.sender.pump()
        await asyncio.sleep(0.02)
        world.time += 1.5


async def card_is_under_way(world: World) -> asyncio.Event:
    answer = await call_hangs(world, "sendPhoto")
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    world.wang.presses("提交")
    await world.intake.poll(0)
    await sends(world)
    return answer


async def asks_to_be_forgotten(world: World, who: Person) -> None:
    who.says("/forget")
    await world.settle()


async def test_desk_gets_card_of_lost_unit(world: World):
    answer = await card_is_under_way(world)
    world.groups["telecom-office"].kicks_bot()
    await world.intake.poll(0)

    answer.set()
    await world.settle(600)

    assert world.groups["desk"].sees("联系不上")
    assert world.groups["desk"].sees("#1 沿街线路杂乱")


async def test_goodbye_outlives_call_under_way(world: World):
    await asks_to_be_forgotten(world, world.wang)
    answer = await call_hangs(world, "sendMessage")
    world.wang.says("/help")
    await world.intake.poll(0)
    await sends(world, 1.5)

    world.wang.presses("确定删除")
    await world.intake.poll(0)
    answer.set()
    await world.settle(600)

    assert world.wang.sees("您的个人信息已删除")


async def test_new_draft_has_its_own_message(world: World):
    """The card of who was forgotten meanwhile and the next card that is made are two."""
    await asks_to_be_forgotten(world, world.wang)
    answer = await call_hangs(world, "sendMessage")
    world.wang.says("幸福里路灯不亮")
    await world.intake.poll(0)
    await sends(world, 1.5)

    world.wang.presses("确定删除")
    await world.intake.poll(0)
    world.zhao.says("幸福里路灯不亮")
    await world.intake.poll(0)
    answer.set()
    await world.settle(600)

    assert world.zhao.sees("📝 请看一下").button("提交")
    assert not [message for message in world.zhao.messages if message.chat.id != world.zhao.id]


async def test_answer_under_way_brings_nobody_back(world: World):
    """A group that threw us out while an answer was on its way stays lost, though the answer arrived."""
    unit = world.groups["telecom-office"]
    answer = await call_hangs(world, "sendMessage")
    world.zhou.says("/queue", to=unit)
    await world.intake.poll(0)
    await sends(world)
    unit.kicks_bot()
    await world.intake.poll(0)
    unit.bot_status = "member"  # as Telegram saw it when the answer came

    answer.set()
    await world.settle()

    assert not await world.read(lambda tx: people.is_reachable(tx, unit.id))


async def test_card_under_way_gets_no_strange_message(world: World):
    """A card whose group became a supergroup meanwhile is sent there, and its old message's number means nothing."""
    unit = world.found_basic_group("telecom-office")
    answer = await call_hangs(world, "sendPhoto")
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    world.wang.presses("提交")
    await world.intake.poll(0)
    await sends(world)
    new = unit.upgrades(-1_009_900_000_111)
    unit.migrated_to = None  # the card arrived before
    await world.intake.poll(0)

    answer.set()
    await world.settle(600)

    [card] = await world.read(lambda tx: cards.of_chat(tx, new.id))
    assert new.find(card.message_id).words == new.sees("#1 沿街线路杂乱").words
