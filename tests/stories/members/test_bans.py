"""A banned person is heard by nobody; nobody else pays for it."""

import pytest

from issuebot.simulator import Person
from issuebot.store.members import bans
from tests.stories.world import World


async def ban(world: World, who: Person) -> None:
    await world.database.write(lambda tx: bans.ban(tx, who.id, int(world.time), by=world.li.id, reason="刷屏"))


async def test_banned_person_meets_silence(world: World):
    await ban(world, world.zhao)
    before = world.telegram.counted()

    world.zhao.starts()
    world.zhao.sends_photo("幸福里3号楼门口电线垂下来了")
    world.zhao.says("/report 电线", to=world.groups["xingfu"])
    await world.settle()

    assert world.telegram.counted() == before
    assert await world.count_set_aside() == 0


async def test_banned_person_presses_in_vain(world: World):
    world.zhao.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    await ban(world, world.zhao)

    press = world.zhao.presses("提交")
    await world.settle()

    assert await world.count_tickets() == 0
    assert not press.answer.text


async def test_neighbour_of_banned_is_heard(world: World):
    await ban(world, world.zhao)

    world.zhao.sends_photo("电线")
    assert await world.reports(world.wang) == 1


async def test_unbanned_person_is_heard_again(world: World):
    await ban(world, world.zhao)

    lifted = await world.database.write(lambda tx: bans.unban(tx, world.zhao.id))

    assert lifted
    assert await world.reports(world.zhao) == 1


@pytest.mark.parametrize("name", ["li", "boss"])
async def test_listed_staff_cannot_be_locked_out(world: World, name: str):
    who: Person = getattr(world, name)
    await ban(world, who)

    who.says("/help")
    await world.settle()

    assert who.messages[-1].sender["is_bot"]


async def test_ban_counts_once(world: World):
    await ban(world, world.zhao)
    again = await world.database.write(lambda tx: bans.ban(tx, world.zhao.id, int(world.time)))

    assert not again
    assert [row.person for row in await world.read(bans.banned)] == [world.zhao.id]


async def test_whom_to_ban_is_asked_for(world: World):
    await world.reports()
    desk = world.groups["desk"]
    world.li.says("/ban", to=desk)
    await world.settle()

    asked = desk.sees("是哪位上报人？请回复单号")
    world.li.says("1", reply_to=asked)
    await world.settle()

    assert asked.forces_reply
    assert desk.sees("⛔ 已拉黑 #1 的上报人")


async def test_nobody_to_ban_is_said_as_it_is(world: World):
    await world.reports()
    world.wang.says("/forget")
    await world.settle()
    world.wang.presses("确定删除")
    await world.settle()

    world.li.says("/ban 1")
    world.li.says("/ban 999")
    await world.settle()

    assert world.li.sees("#1 的上报人已无从查起。")
    assert world.li.sees("没有找到您能查看的 #999。")
