"""Blocked, kicked, moved, without its topic: the work goes on elsewhere and finds its way back."""

import pytest

from tests.stories.world import World

SUPERGROUP = -1001000099999


async def test_blocked_person_is_left_alone(world: World):
    await world.reports()
    world.wang.blocks()
    await world.settle()
    calls = len(world.telegram.calls)

    world.zhou.says("/accept 1", to=world.groups["telecom-office"])
    await world.settle()
    await world.closes(1)

    assert all(call.chat != world.wang.id for call in world.telegram.calls[calls:])
    assert await world.status_of(1) == "resolved"


async def test_refused_person_is_tried_once(world: World):
    await world.reports()
    world.telegram.fail("*", "403", chat=world.wang.id, times=9)
    calls = len(world.telegram.calls)

    world.zhou.says("/accept 1", to=world.groups["telecom-office"])
    await world.settle()
    await world.closes(1)

    assert [call.ok for call in world.telegram.calls[calls:] if call.chat == world.wang.id] == [False]


async def test_returning_person_finds_the_news(world: World):
    await world.reports()
    world.wang.blocks()
    await world.settle()
    world.zhou.sends_photo("/close 1 线路已捆扎归整", to=world.groups["telecom-office"])
    await world.settle()

    world.wang.unblocks()
    await world.settle()

    assert world.wang.sees("#1 办好了：线路已捆扎归整").buttons[0] == ["已解决，满意", "已解决，不满意"]
    assert world.wang.sees("最新情况见下面的新消息")


async def test_desk_takes_over_from_kicked(world: World):
    await world.reports()
    unit, desk = world.groups["telecom-office"], world.groups["desk"]

    async for way in world.each(["told", "refused"]):
        if way == "told":
            unit.kicks_bot()
        else:
            world.telegram.fail("*", "Forbidden: bot was kicked from the supergroup chat", chat=unit.id, times=9)
            world.wang.says("还在冒火花", reply_to=world.wang.sees("#1"))
        await world.settle()

        assert desk.sees("⚠ 通信管理办公室联系不上：机器人进不了他们的群。")
        assert desk.sees("#1 沿街线路杂乱 · 待签收").button("城市管理局")


async def test_desk_reads_what_was_added(world: World):
    await world.reports()
    world.groups["telecom-office"].kicks_bot()
    await world.settle()
    world.wang.sends_photo("还在冒火花", reply_to=world.wang.sees("#1"))
    await world.settle()

    world.li.presses("城市管理局", in_=world.groups["desk"])
    await world.settle()

    for group in (world.groups["desk"], world.groups["urban-management"]):
        assert group.sees("还在冒火花")
        assert len([message for message in group.messages if message.kind == "photo"]) == 2


async def test_later_tickets_reach_the_desk(world: World):
    unit, desk = world.groups["telecom-office"], world.groups["desk"]
    unit.kicks_bot()
    await world.settle()

    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    draft = world.wang.sees("请看一下").words
    await world.submits(world.wang)

    assert "交给：协调员" in draft
    assert desk.sees("#1 沿街线路杂乱 · 待派单").button("城市管理局")
    assert "责任单位暂时联系不上，由协调员处理" in world.wang.sees("#1").words


async def test_desk_gives_ticket_to_another(world: World):
    await world.reports()
    world.groups["telecom-office"].kicks_bot()
    await world.settle()

    world.li.presses("城市管理局", in_=world.groups["desk"])
    await world.settle()

    assert world.groups["urban-management"].sees("#1 沿街线路杂乱 · 待签收")
    assert "城市管理局" in world.wang.sees("#1").words


async def test_unit_gets_cards_when_back(world: World):
    unit = world.groups["telecom-office"]
    await world.reports()
    unit.kicks_bot()
    world.zhou.presses("签收", on=unit.sees("#1"))
    await world.settle()

    unit.adds_bot()
    await world.settle()

    assert unit.sees("#1 沿街线路杂乱 · 办理中")
    assert world.groups["desk"].sees("通信管理办公室又联系上了")


async def test_missed_photos_come_when_back(world: World):
    unit = world.groups["telecom-office"]
    world.telegram.fail("*", "Forbidden: bot was kicked from the supergroup chat", chat=unit.id, times=1)
    world.wang.sends_album(4, "幸福里3号楼门口电线垂下来了")
    await world.settle()
    await world.submits(world.wang)
    assert not unit.messages

    unit.moves_bot("administrator")
    await world.settle()

    assert [message.kind for message in unit.messages] == ["photo"] * 4


async def test_answer_shows_group_is_back(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.zhou.says("/ticket 1", to=unit)
    await world.settle()  # so that the group is known, and it is the next message that fails
    world.telegram.fail("*", "not enough rights to send text messages to the chat", chat=unit.id)
    world.zhou.says("/accept 1", to=unit)
    await world.settle()
    assert world.groups["desk"].sees("通信管理办公室联系不上")

    world.zhou.says("/queue", to=unit)
    await world.settle()

    assert unit.sees("#1 沿街线路杂乱 · 办理中")


async def test_coordinator_replaces_lost_desk(world: World):
    world.li.starts()
    world.wang.says("幸福里有点不对劲")
    await world.settle()
    await world.submits(world.wang)

    world.groups["desk"].kicks_bot()
    await world.settle()

    assert world.li.sees("#1 类别待定 · 待派单").button("派出所")


async def test_unit_follows_to_supergroup(world: World):
    old = world.found_basic_group("telecom-office")
    await world.reports()
    new = old.upgrades(SUPERGROUP)

    async for way in world.each(["service message", "error"]):
        if way == "error":
            world.telegram.updates.queue.clear()

        await world.reports(world.zhao)
        world.zhou.says("/accept 2", to=new)
        await world.settle()

        assert new.sees("#2 沿街线路杂乱 · 办理中")
        assert await world.status_of(2) == "accepted"
        told = [message.words for message in world.groups["desk"].messages]
        assert told == ["✅ 通信管理办公室的群已升级为超级群，未办结的工单都已跟过去。"]


async def test_open_cards_move_to_supergroup(world: World):
    old = world.found_basic_group("telecom-office")
    await world.reports()

    new = old.upgrades(SUPERGROUP)
    await world.settle()
    world.zhou.presses("签收", in_=new)
    await world.settle()

    assert new.sees("#1 沿街线路杂乱 · 办理中")


async def test_old_numbers_edit_no_stranger(world: World):
    old = world.found_basic_group("telecom-office")
    world.wang.says("幸福里电线断了")
    await world.settle()
    await world.submits(world.wang)
    new = old.upgrades(SUPERGROUP)
    await world.intake.poll(0)
    new._last_id = old.sees("#1").id - 2  # the answer to the next message gets the number of the old card

    world.zhou.says("/queue", to=new)
    await world.settle()

    assert new.sees("未办结工单（1）").id == old.sees("#1").id
    assert new.sees("#1 沿街线路杂乱 · 待签收")


async def test_group_keeps_language_after_upgrade(world: World):
    old = world.found_basic_group("telecom-office")
    world.zhou.says("/language en", to=old)
    await world.settle()

    new = old.upgrades(SUPERGROUP)
    await world.reports()

    assert new.sees("#1 Messy street wiring · waiting to be accepted")


@pytest.mark.parametrize("way", ["deleted", "closed"])
async def test_lost_topic_hands_over_to_group(world: World, way: str):
    forum = world.groups["publicity-office"]
    forum.deletes_topic(7) if way == "deleted" else forum.closes_topic(7)

    await world.reports(words="幸福里宣传栏的广告破了")
    await world.reports(words="幸福里北门广告牌掉了")

    assert forum.sees("#1 公益广告破损").topic is None
    told = [m for m in world.groups["desk"].messages if "⚠ 宣传部的话题已被删除或关闭" in m.words]
    assert len(told) == 1


async def test_unit_accepts_outside_lost_topic(world: World):
    forum = world.groups["publicity-office"]
    forum.deletes_topic(7)
    await world.reports(words="幸福里宣传栏的广告破了")

    async for way in world.each(["button", "command"]):
        world.zhou.presses("签收", in_=forum) if way == "button" else world.zhou.says("/accept 1", to=forum)
        await world.settle()

        assert forum.sees("#1 公益广告破损 · 办理中")


async def test_reopened_topic_gets_cards_again(world: World):
    forum = world.groups["publicity-office"]
    forum.closes_topic(7)
    await world.reports(words="幸福里宣传栏的广告破了")

    forum.topics[7] = True
    await world.reports(words="幸福里北门广告牌掉了")

    assert forum.sees("#2 公益广告破损").topic == 7


async def test_assigning_to_who_cannot_hear_is_told(world: World):
    await world.reports()
    world.groups["police-station"].kicks_bot()
    await world.settle()
    desk = world.groups["desk"]

    world.li.says("/assign 1 派出所", to=desk)
    await world.settle()

    assert desk.sees("派出所联系不上，那边没人能看到 #1。")
    assert desk.sees("#1 沿街线路杂乱").button("城市管理局")
