"""Who may press in a group of staff: its members, also where everybody sees the buttons."""

import asyncio

import pytest

from issuebot.simulator import Group, Person
from issuebot.simulator.methods import METHODS
from issuebot.simulator.presses import Press
from tests.stories.world import World

ASKED = ("getChat", "getChatMember")


@pytest.fixture
def stranger(world: World) -> Person:
    return world.telegram.person("路人", id=7_300_000_061, language="zh-hans")


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


@pytest.mark.parametrize("way", ["public", "linked"])
async def test_member_presses_and_it_is_done(world: World, way: str):
    await world.reports()
    opened(world, way)

    await presses(world, world.zhou)

    assert await world.status_of(1) == "accepted"


@pytest.mark.parametrize("label", ["退回", "追问", "签收"])
async def test_no_button_serves_strangers(world: World, stranger: Person, label: str):
    await world.reports()
    unit = opened(world, "public")
    before = [message.line() for message in unit.messages]

    await presses(world, stranger, label)

    assert [message.line() for message in unit.messages] == before


@pytest.mark.parametrize("words", ["/accept 1", "/note 1 陌生人", "/queue", "收到"])
async def test_strangers_words_do_nothing(world: World, stranger: Person, words: str):
    """Readers of the channel write in its discussion without being members."""
    await world.reports()
    unit = opened(world, "linked")

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


@pytest.mark.parametrize("standing", ["administrator", "anonymous", "restricted"])
async def test_every_kind_of_member_may_press(world: World, standing: str):
    await world.reports()
    unit = opened(world, "public")
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


@pytest.mark.parametrize("way", ["left", "banned"])
async def test_who_left_loses_it_after_a_while(world: World, way: str):
    await world.reports()
    await world.reports(words="幸福里7号楼门口电线垂下来了")
    unit = opened(world, "public")
    await presses(world, world.zhou)
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


@pytest.mark.parametrize("error", ["500", "PARTICIPANT_ID_INVALID", "CHAT_ADMIN_REQUIRED"])
async def test_what_telegram_does_not_tell_is_no_yes(world: World, error: str):
    await world.reports()
    opened(world, "public")
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


@pytest.mark.parametrize("method", ASKED)
async def test_closed_group_works_whatever_fails(world: World, method: str):
    """Telegram lets nobody else in there: that we cannot ask hinders no work."""
    await world.reports()
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
