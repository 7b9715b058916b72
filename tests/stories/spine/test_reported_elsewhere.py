"""What other bots fell over, as their users reported it in public."""

import pytest

from issuebot.desk.context import membership
from issuebot.desk.context.commands import Pressed, Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties.imports import sheets
from issuebot.desk.duties.imports.sheets import Weighed
from issuebot.domain.roster.sheets.lines import Sheet
from issuebot.simulator.telegram import Json
from issuebot.store.engine.database import Tx
from issuebot.store.rosters.imports import Import
from issuebot.telegram.outgoing import carrier
from tests.stories.world import World

SHEET = "日期,时间,类别,地点,单位,姓名,电话\n2026-12-01,8:30-17:30,值班,,通信管理办公室,王芳,\n"
HELP = {"message_id": 1, "date": 1, "text": "/help"}


def asks_for_help(world: World) -> Json:
    return {"message": HELP | {"chat": world.wang.chat.json(), "from": world.wang.user}}


async def test_update_that_comes_twice_at_once_is_one(world: World):
    for _ in range(2):
        world.telegram.send_raw({"update_id": 800_000_000} | asks_for_help(world))

    await world.settle()

    assert world.telegram.counted(world.wang.id) == 1


async def test_numbers_may_begin_anew(world: World):
    """After a week without updates Telegram chooses the next number at random: it may be lower than all before."""
    world.telegram.send_raw({"update_id": 900_000_000} | asks_for_help(world))
    await world.settle()

    world.time += 8 * 86400
    world.telegram.updates.confirmed.clear()
    world.telegram.updates.queue.append({"update_id": 7} | asks_for_help(world))
    await world.intake.take(world.telegram.updates.queue)
    world.telegram.updates.queue.clear()
    await world.settle()

    assert world.telegram.counted(world.wang.id) == 2


async def test_update_that_cannot_even_be_set_aside_holds_up_nobody(world: World):
    world.zhao.says("/help")
    world.telegram.send_raw({"update_id": 2**63} | asks_for_help(world))

    await world.settle()

    assert (world.telegram.counted(world.zhao.id), world.telegram.pending) == (1, 0)


async def test_fault_over_who_belongs_holds_up_nobody(world: World, monkeypatch: pytest.MonkeyPatch):
    def stumble(_: Tx, did: Said | Pressed) -> bool:
        raise KeyError(did.who.id)

    await world.reports()
    monkeypatch.setattr(membership, "matters", stumble)
    world.zhou.says("/accept 1", to=world.groups["telecom-office"])
    world.zhao.says("/help")
    await world.settle()

    assert world.telegram.counted(world.zhao.id) == 1
    assert await world.status_of(1) == "accepted"


async def test_sheet_that_breaks_us_holds_up_no_other(world: World, monkeypatch: pytest.MonkeyPatch):
    weigh = sheets.weigh

    def stumble(turn: Turn, waiting: Import, found: Sheet) -> Weighed:
        if waiting.name == "first.csv":
            raise KeyError(waiting.name)
        return weigh(turn, waiting, found)

    monkeypatch.setattr(sheets, "weigh", stumble)
    world.li.sends_document(content=SHEET.encode(), name="first.csv")
    await world.intake.poll(0)
    world.admin.says("/start")
    world.admin.sends_document(content=SHEET.encode(), name="second.csv")
    await world.settle()
    world.time += 5
    await world.settle()

    assert world.li.sees("“first.csv”打不开")
    assert world.admin.sees("请核对")


async def test_group_may_tell_of_its_upgrade_before_the_old_one(world: World):
    """Each of the two chats says so, and Telegram brings the updates of different chats in any order."""
    await world.reports()
    old = world.found_basic_group("telecom-office")
    new = world.telegram.group(old.title, id=-1009000000001, members=old.members)

    world.telegram.moves_bot(new, "member", world.zhou.user)
    new.service({"migrate_from_chat_id": old.id})
    world.zhou.says("/accept 1", to=new)
    old.service({"migrate_to_chat_id": new.id})
    old.migrated_to = new.id
    await world.settle()

    assert new.sees("#1 沿街线路杂乱 · 办理中")
    assert len([message for message in world.groups["desk"].messages if "升级为超级群" in message.words]) == 1


async def test_closed_general_takes_no_other_topic_along(world: World):
    """A forum whose General is closed, as most are: when one unit's topic is closed as well, the other goes on."""
    forum = world.groups["publicity-office"]
    forum.topics[1] = False
    forum.closes_topic(7)
    for unit in ("publicity-office", "public-works"):
        number = await world.reports()
        world.li.says(f"/assign {number} {unit}", to=world.groups["desk"])
        await world.settle()

    assert forum.sees("#2 沿街线路杂乱 · 待签收").topic == 9
    assert world.groups["desk"].sees("宣传部联系不上，那边没人能看到 #1")
    world.li.presses("城市管理局", on=world.groups["desk"].sees("#1 沿街线路杂乱 · 待签收"))
    await world.settle()
    world.li.says("/assign 1 public-works", to=world.groups["desk"])
    await world.settle()

    assert forum.sees("#1 沿街线路杂乱 · 待签收").topic == 9


async def test_tap_that_is_repeated_reveals_nobody(world: World):
    """A program that lost its connection presses once more, with a new number, what it got no answer to."""
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()

    for _ in range(2):
        world.wang.presses("匿名")
    await world.settle()
    assert world.wang.chat.offers("不匿名")
    world.wang.says("匿名")
    await world.submits(world.wang)

    assert (await world.ticket_of()).anonymous


async def test_message_that_nobody_edited_says_nothing_new(world: World):
    """Bots hear of an edit as well when Telegram itself changed a part of a message, such as the tag of its writer."""
    world.wang.says("你好")
    await world.settle()

    world.telegram.send_raw({"edited_message": world.wang.messages[0].json()})
    await world.settle()

    assert world.telegram.counted(world.wang.id) == 1


async def test_slow_line_has_time_for_a_file(world: World, monkeypatch: pytest.MonkeyPatch):
    """Else it arrives, and comes again with every try."""
    await world.reports()
    monkeypatch.setattr(carrier, "CALL_SECONDS", 0.01)
    world.telegram.slow("sendPhoto", 0.1)

    world.li.says("/map")
    await world.settle()

    assert [call.ok for call in world.telegram.calls if call.chat == world.li.id] == [True]
