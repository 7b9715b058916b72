"""Whether somebody is a member is asked of Telegram: once, beside all else, and what it does not tell is no yes."""

import asyncio

import pytest

from issuebot.simulator import Person
from issuebot.simulator.methods import METHODS
from tests.stories.members.privacy.test_who_may_press import asked, opened, presses, said
from tests.stories.world import World

ASKED = ("getChat", "getChatMember")


async def test_telegram_is_asked_once(world: World):
    for words in ("幸福里3号楼门口电线垂下来了", "幸福里7号楼门口电线垂下来了"):
        await world.reports(words=words)
    unit = opened(world, "public")

    for number in (1, 2):
        world.zhou.forges(f"accept:{number}", unit.sees("#1"))
    await world.settle()
    world.zhou.says("/queue", to=unit)
    await world.settle()

    assert (await world.status_of(1), await world.status_of(2), asked(world)) == ("accepted", "accepted", 1)


async def test_press_waits_for_a_slow_answer(world: World):
    await world.reports()
    opened(world, "public")
    world.telegram.slow("getChatMember", 0.2)

    await presses(world, world.zhou)

    assert await world.status_of(1) == "accepted"


async def test_others_do_not_wait_for_it(world: World):
    await world.reports()
    opened(world, "public")
    answered = asyncio.Event()
    world.telegram.slow("getChatMember", answered.wait)
    world.zhou.presses("签收", in_=world.groups["telecom-office"])
    world.zhao.says("/help")

    polling = asyncio.ensure_future(world.intake.poll(0))
    while len(world.zhao.messages) < 2:
        assert not polling.done()
        await world.sender.pump()
        await world.sender.idle()

    assert await world.status_of(1) == "assigned"
    answered.set()
    await polling
    assert await world.status_of(1) == "accepted"


async def test_answer_that_does_not_come_is_said(world: World, monkeypatch: pytest.MonkeyPatch):
    """The press was not lost in silence, and the next one finds the answer that came late."""
    monkeypatch.setattr("issuebot.telegram.incoming.membership.PATIENCE", 0.05)
    await world.reports()
    opened(world, "public")
    world.telegram.slow("getChatMember", 0.3)

    press = await presses(world, world.zhou)
    assert "请稍后再试一次" in said(press)
    await asyncio.sleep(0.4)
    await presses(world, world.zhou)

    assert (await world.status_of(1), asked(world)) == ("accepted", 1)


async def test_what_telegram_does_not_tell_is_no_yes(world: World):
    await world.reports()
    opened(world, "public")

    async for error in world.each(["500", "PARTICIPANT_ID_INVALID", "CHAT_ADMIN_REQUIRED"]):
        world.telegram.fail("getChatMember", error)

        press = await presses(world, world.zhou)

        assert "请把我设为群管理员" in said(press)
        assert await world.status_of(1) == "assigned"


async def test_standing_that_is_new_is_no_yes(world: World, monkeypatch: pytest.MonkeyPatch):
    await world.reports()
    opened(world, "public")
    monkeypatch.setitem(METHODS, "getChatMember", lambda *_: {"status": "transcended"})

    press = await presses(world, world.zhou)

    assert "请把我设为群管理员" in said(press)
    assert await world.status_of(1) == "assigned"


async def test_closed_group_works_whatever_fails(world: World):
    """Telegram lets nobody else in there: that we cannot ask hinders no work."""
    await world.reports()

    async for method in world.each(ASKED):
        world.telegram.fail(method, "500", times=9)

        await presses(world, world.zhou)

        assert await world.status_of(1) == "accepted"


async def test_who_writes_in_a_closed_group_is_not_asked_about(world: World):
    await world.reports()
    world.zhou.says("/queue", to=world.groups["telecom-office"])
    await world.settle()

    await presses(world, world.zhou)

    assert (await world.status_of(1), asked(world)) == ("accepted", 0)


async def test_who_never_wrote_in_a_closed_group_is_asked_about(world: World, stranger: Person):
    """A private channel's discussion looks like any group; and who was thrown out keeps the message for a while."""
    await world.reports()

    press = await presses(world, stranger)

    assert "只有本群成员可以操作" in said(press)


async def test_killed_while_asking_loses_no_press(world: World):
    await world.reports()
    opened(world, "public")
    world.telegram.slow("getChatMember", 30)
    world.zhou.presses("签收", in_=world.groups["telecom-office"])
    polling = asyncio.ensure_future(world.intake.poll(0))
    await world.until(lambda: bool(world.intake._membership._asking))
    polling.cancel()
    await world.die()
    world.telegram.slow("getChatMember", 0)
    await world.start()

    await world.settle()

    assert await world.status_of(1) == "accepted"


async def test_residents_groups_ask_nothing(world: World, stranger: Person):
    stranger.says("/report 路灯不亮", to=world.groups["xingfu"])
    stranger.says("/help", to=world.groups["telecom-office"])
    await world.settle()

    assert [asked(world, method) for method in ASKED] == [0, 0]


async def test_strangers_who_hammer_are_met_with_silence(world: World, stranger: Person):
    await world.reports()
    unit = opened(world, "public")

    presses = [stranger.forges("accept:1", unit.sees("#1")) for _ in range(70)]
    await world.settle()

    assert asked(world) == 1
    assert not presses[-1].answer or not presses[-1].answer.text
