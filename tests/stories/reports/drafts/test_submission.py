"""Cancelled, incomplete, anonymous, or without a unit: how a draft ends, and who assigns it then."""

import pytest

from issuebot.simulator import Message
from tests.stories.world import World


async def ask_desk(world: World) -> Message:
    """A report that no rule gives to a unit."""
    world.wang.says("幸福里这里不对劲")
    await world.settle()
    await world.submits(world.wang)
    return world.groups["desk"].sees("#1 类别待定 · 待派单")


async def test_cancelled_draft_submits_nothing(world: World):
    world.wang.says("幸福里电线断了")
    await world.settle()

    async for way in world.each(["button", "command"]):
        world.wang.presses("取消") if way == "button" else world.wang.says("/cancel")
        await world.settle()

        assert world.wang.sees("已取消，什么都没有提交。")
        assert not any(message.buttons for message in world.wang.messages)


async def test_cancel_without_draft_says_so(world: World):
    world.wang.says("/cancel")

    await world.settle()

    assert world.wang.sees("现在没有可取消的内容。要上报问题，请发张照片，写几个字。")


async def test_message_after_cancel_begins_anew(world: World):
    world.wang.says("幸福里电线断了")
    await world.settle()
    world.wang.presses("取消")
    await world.settle()

    world.wang.says("和平花园垃圾成堆")
    await world.settle()

    assert "电线" not in world.wang.sees("环境卫生 · 和平花园").words


@pytest.mark.parametrize(
    ("sent", "answer"),
    [("电线断了", "请先说在哪里：点选小区，或发送位置。"), ("", "请先发张照片，或写一下出了什么问题。")],
)
async def test_forged_submit_lacks_something(world: World, sent: str, answer: str):
    world.wang.says(sent) if sent else world.wang.sends_location(33.87, 115.78)
    await world.settle()

    card = world.wang.sees("📝")
    press = world.wang.forges(world.data_of(card, "取消").replace("cancel", "submit"), card)
    await world.settle()

    assert (press.answer.text, press.answer.alert) == (answer, True)
    assert await world.count_tickets() == 0


async def test_anonymous_hides_name_from_coordinators(world: World):
    world.wang.says("幸福里这里不对劲")
    await world.settle()
    world.wang.presses("匿名")
    await world.settle()
    assert world.wang.sees("匿名：协调员也看不到您的名字。").button("不匿名")
    await world.submits(world.wang)

    world.li.says("/ticket 1", to=world.groups["desk"])
    await world.settle()

    desk = world.groups["desk"].messages
    assert any("居民甲（匿名）" in message.words for message in desk)
    assert not any("王阿姨" in message.words for message in desk)


async def test_named_reporter_is_shown_to_desk(world: World):
    card = await ask_desk(world)

    assert "👤 居民甲（王阿姨）" in card.words


async def test_anonymous_reporter_hears_the_end(world: World):
    world.wang.sends_photo("幸福里电线断了")
    await world.settle()
    world.wang.presses("匿名")
    await world.settle()
    await world.submits(world.wang)

    await world.closes(1)

    assert world.wang.sees("#1 办好了：线路已捆扎归整").buttons[0] == ["已解决，满意", "已解决，不满意"]


async def test_anonymity_can_be_undone(world: World):
    world.wang.says("幸福里这里不对劲")
    await world.settle()
    world.wang.presses("匿名")
    await world.settle()

    world.wang.presses("不匿名")
    await world.settle()
    await world.submits(world.wang)

    assert "王阿姨" in world.groups["desk"].sees("#1").words


async def test_desk_assigns_by_button(world: World):
    await ask_desk(world)

    press = world.li.presses("派出所", in_=world.groups["desk"])
    await world.settle()

    assert press.answer.text == "#1 已派单"
    assert world.groups["police-station"].sees("#1 类别待定 · 待签收").buttons[0][:2] == ["签收", "办结"]
    assert world.groups["desk"].sees("#1 类别待定 · 待签收\n已转给派出所。")
    assert "派出所 · 等单位接单 · 11月30日前办结\n协调员安排派出所办理" in world.wang.sees("#1 已提交").words


async def test_desk_assigns_by_command(world: World):
    await ask_desk(world)

    async for typed in world.each(
        ["/assign 1 police-station", "/assign 1 派出所 请尽快", "/assign #1 Police Station", "/assign 1，派出所"]
    ):
        world.li.says(typed, to=world.groups["desk"])
        await world.settle()

        assert world.groups["police-station"].sees("#1 类别待定 · 待签收")


async def test_reply_to_card_needs_no_number(world: World):
    card = await ask_desk(world)

    world.li.says("/assign 派出所", reply_to=card)
    await world.settle()

    assert world.groups["police-station"].sees("#1 类别待定 · 待签收")


async def test_wrong_unit_lists_the_units(world: World):
    await ask_desk(world)

    world.li.says("/assign 1 消防队", to=world.groups["desk"])
    world.li.says("/assign 1", to=world.groups["desk"])
    await world.settle()

    assert "没有“消防队”这个单位。可选：城市管理局、信访局、" in world.groups["desk"].sees("消防队").words
    assert world.groups["desk"].sees("#1 派给哪个单位？请回复其中一个：城市管理局、信访局")
    assert await world.status_of(1) == "new"


async def test_only_coordinators_assign(world: World):
    await ask_desk(world)

    async for chat, answer in world.each(
        [
            (None, "这是工作人员用的功能。您自己的上报请看 /my。"),
            ("police-station", "#1 只有协调员可以这样操作。"),
        ]
    ):
        group = world.groups[chat] if chat else None

        world.wang.says("/assign 1 police-station", to=group)
        await world.settle()

        assert (group or world.wang).sees(answer)
        assert await world.status_of(1) == "new"


async def test_coordinator_assigns_in_private(world: World):
    await ask_desk(world)

    world.li.says("/assign 1 police-station")
    await world.settle()

    assert world.groups["police-station"].sees("#1 类别待定 · 待签收")


async def test_reassigned_unit_loses_its_buttons(world: World):
    await world.reports()

    world.li.says("/assign 1 police-station", to=world.groups["desk"])
    await world.settle()

    old = world.groups["telecom-office"].sees("已转给派出所。")
    assert not any("签收" in label for row in old.buttons for label in row)
    assert world.groups["police-station"].sees("#1 沿街线路杂乱 · 待签收").kind == "photo"


async def test_unpaired_community_reaches_the_desk(world: World):
    world.wang.says("老城厢有人遛狗不牵绳")
    await world.settle()
    assert world.wang.sees("交给：协调员，由协调员安排单位")

    await world.submits(world.wang)

    assert world.groups["desk"].sees("#1 不文明行为 · 待派单")
