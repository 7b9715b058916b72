"""Who may press in a group of staff: its members, also where everybody sees the buttons."""

import pytest

from issuebot.simulator import Group, Person
from issuebot.simulator.presses import Press
from tests.stories.world import World


def opened(world: World, way: str) -> Group:
    """The unit's group, which everybody can look into."""
    unit = world.groups["telecom-office"]
    if way == "public":
        unit.username = "telecom_public"
    else:
        unit.linked = -1001000000777
    return unit


async def presses(world: World, who: Person, label: str = "签收", unit: str = "telecom-office") -> Press:
    press = who.presses(label, in_=world.groups[unit])
    await world.settle()
    return press


def said(press: Press) -> str:
    assert press.answer
    return press.answer.text


def asked(world: World, method: str = "getChatMember") -> int:
    return sum(call.method == method for call in world.telegram.calls)


@pytest.mark.parametrize("way", ["public", "linked"])
async def test_stranger_presses_in_vain(world: World, stranger: Person, way: str):
    await world.reports()
    unit = opened(world, way)
    before = len(unit.messages)

    press = await presses(world, stranger)

    assert "只有本群成员可以操作" in said(press)
    assert press.answer
    assert press.answer.alert
    assert (await world.status_of(1), len(unit.messages)) == ("assigned", before)


async def test_member_presses_and_it_is_done(world: World):
    await world.reports()

    async for way in world.each(["public", "linked"]):
        opened(world, way)

        await presses(world, world.zhou)

        assert await world.status_of(1) == "accepted"


async def test_no_button_serves_strangers(world: World, stranger: Person):
    await world.reports()
    unit = opened(world, "public")
    before = [message.line() for message in unit.messages]

    async for label in world.each(["退回", "追问", "签收"]):
        await presses(world, stranger, label)

        assert [message.line() for message in unit.messages] == before


async def test_strangers_words_do_nothing(world: World, stranger: Person):
    """Readers of the channel write in its discussion without being members."""
    await world.reports()
    unit = opened(world, "linked")

    async for words in world.each(["/accept 1", "/note 1 陌生人", "/queue", "收到"]):
        stranger.says(words, to=unit, reply_to=unit.sees("#1") if words == "收到" else None)
        await world.settle()

        assert await world.status_of(1) == "assigned"
        assert "只有本群成员可以操作" in unit.messages[-1].words


async def test_desk_group_is_guarded_too(world: World, stranger: Person):
    await world.reports(words="幸福里这里不对劲")
    world.groups["desk"].username = "desk_public"

    stranger.says("/decline 1 不管", to=world.groups["desk"])
    await world.settle()

    assert await world.status_of(1) == "new"


async def test_every_kind_of_member_may_press(world: World):
    await world.reports()
    unit = opened(world, "public")

    async for standing in world.each(["administrator", "anonymous", "restricted"]):
        if standing == "restricted":
            unit.restricts(world.zhou)
        else:
            unit.promotes(world.zhou, anonymous=standing == "anonymous")

        await presses(world, world.zhou)

        assert await world.status_of(1) == "accepted"


async def test_group_itself_may_write(world: World):
    await world.reports()
    unit = opened(world, "public")

    world.zhou.as_group(unit).says("/accept 1", to=unit)
    await world.settle()

    assert (await world.status_of(1), asked(world)) == ("accepted", 0)


async def test_who_left_loses_it_after_a_while(world: World):
    await world.reports()
    await world.reports(words="幸福里7号楼门口电线垂下来了")
    unit = opened(world, "public")
    await presses(world, world.zhou)

    async for way in world.each(["left", "banned"]):
        if way == "left":
            world.zhou.leaves(unit)
        else:
            unit.bans(world.zhou)
        await world.settle()
        world.time += 601

        press = world.zhou.forges("close:1", unit.sees("#1"))
        await world.settle()

        assert "只有本群成员可以操作" in said(press)


async def test_who_joins_may_press_soon(world: World, stranger: Person):
    await world.reports()
    unit = opened(world, "public")
    await presses(world, stranger)
    stranger.joins(unit)
    world.time += 20

    await presses(world, stranger)

    assert await world.status_of(1) == "accepted"


async def test_hidden_members_need_an_administrator(world: World):
    await world.reports()
    unit = opened(world, "public")
    unit.hides_members = True
    await presses(world, world.zhou)
    assert await world.status_of(1) == "assigned"
    unit.bot_is_admin = True
    world.time += 6

    await presses(world, world.zhou)

    assert await world.status_of(1) == "accepted"
