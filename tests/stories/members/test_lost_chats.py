"""Groups deleted, muted, left or upgraded in the middle of the work: one word to whom it concerns, nothing lost."""

from collections.abc import Callable
from itertools import product

from issuebot.simulator import Group, Message, Person
from issuebot.store.operation import bot
from tests.stories.world import World

UNCLEAR = "幸福里有点不对劲"
LOST = "⚠ 通信管理办公室联系不上：机器人进不了他们的群。"


def deletes(group: Group) -> None:
    """A basic group or a supergroup: of neither is the bot told."""
    group.disappears()


WAYS: dict[str, Callable[[Group], None]] = {
    "kicked": Group.kicks_bot,
    "left": lambda group: group.moves_bot("left"),
    "muted": Group.mutes_bot,
    "deleted": deletes,
}


def told(where: Person | Group, words: str) -> list[Message]:
    return [message for message in where.messages if words in message.words]


async def lose(world: World, name: str, way: str = "kicked") -> Group:
    """The group goes, and something happens to the ticket that lies there."""
    group = world.groups[name]
    WAYS[way](group)
    world.wang.says("还在冒火花", reply_to=world.wang.sees("#1"))
    await world.settle()
    return group


async def nobody_coordinates(world: World) -> None:
    world.admin.says("/help")
    for person in (world.li, world.telegram.person("周协调", id=7_000_000_003)):
        person.chat.bot_status = "unmet"
    world.groups["desk"].kicks_bot()
    await world.settle()


async def test_lost_group_hands_work_to_desk(world: World):
    async for basic, way in world.each(product([False, True], WAYS)):
        if basic:
            world.found_basic_group("telecom-office")
        await world.reports()
        world.zhou.says("/accept 1", to=world.groups["telecom-office"])
        await world.settle()

        await lose(world, "telecom-office", way)
        await world.reports(world.zhao)
        world.li.presses("城市管理局", on=world.groups["desk"].sees("#1 沿街线路杂乱 · 办理中"))
        await world.settle()

        desk = world.groups["desk"]
        assert len(told(desk, LOST)) == 1
        assert told(desk, "还在冒火花")
        assert desk.sees("#2 沿街线路杂乱 · 待派单").button("城市管理局")
        assert world.groups["urban-management"].sees("#1 沿街线路杂乱 · 待签收")


async def test_group_that_returns_has_its_cards(world: World):
    await world.reports()

    async for way in world.each(WAYS):
        group = await lose(world, "telecom-office", way)

        group.moves_bot("member")
        await world.settle()
        world.zhou.presses("签收", on=group.offers("签收"))
        await world.settle()

        assert len(told(world.groups["desk"], "✅ 通信管理办公室又联系上了")) == 1
        assert group.sees("#1 沿街线路杂乱 · 办理中")


async def test_forum_of_two_units_is_one_word(world: World):
    forum, desk = world.groups["publicity-office"], world.groups["desk"]
    await world.reports(words="幸福里宣传栏的广告破了")
    await world.reports(words="幸福里的路灯不亮")

    forum.kicks_bot()
    await world.settle()
    forum.adds_bot()
    await world.settle()

    assert [message.words for message in told(desk, "联系不上：")] == [
        "⚠ 宣传部、市政设施服务中心联系不上：机器人进不了他们的群。 未办结的工单也已发到这里。"
    ]
    assert len(told(desk, "✅ 宣传部、市政设施服务中心又联系上了")) == 1
    assert desk.sees("#1 公益广告破损")
    assert desk.sees("#2 公共服务设施")


async def test_topic_lost_in_the_middle_of_work(world: World):
    forum = world.groups["publicity-office"]
    await world.reports(words="幸福里宣传栏的广告破了")
    world.zhou.presses("签收", in_=forum)
    await world.settle()

    forum.deletes_topic(7)
    world.wang.says("还在冒火花", reply_to=world.wang.sees("#1"))
    await world.settle()
    world.zhou.sends_photo("/close 1 广告已更换", to=forum)
    await world.settle()

    assert len(told(world.groups["desk"], "⚠ 宣传部的话题已被删除或关闭")) == 1
    assert told(forum, "还在冒火花")
    assert forum.sees("#1 公益广告破损 · 已办结").topic is None
    assert world.wang.sees("#1 办好了：广告已更换")


async def test_closed_forum_without_topic_is_lost(world: World):
    forum = world.groups["publicity-office"]
    forum.deletes_topic(7)
    world.telegram.fail("*", "TOPIC_CLOSED", chat=forum.id, times=9)

    await world.reports(words="幸福里宣传栏的广告破了")

    assert world.groups["desk"].sees("#1 公益广告破损 · 待签收").button("城市管理局")


async def test_lost_desk_goes_to_each_coordinator(world: World):
    zhou = world.telegram.person("周协调", id=7_000_000_003, started=True)
    for person in (world.li, zhou):
        person.says("/help")
    await world.reports(words=UNCLEAR)

    async for way in world.each(WAYS):
        await lose(world, "desk", way)
        await world.reports(world.zhao, UNCLEAR)

        for person in (world.li, zhou):
            assert len(told(person, "⚠ 我进不了协调群了，待派的工单先发到您这里。")) == 1
            assert person.sees("#1 类别待定").button("派出所")
            assert person.sees("#2 类别待定").button("派出所")


async def test_questions_of_lost_desk_are_asked_again(world: World):
    world.li.says("/help")
    await world.reports()
    world.zhou.says("/extend 1 2d 等材料", to=world.groups["telecom-office"])
    await world.settle()

    world.groups["desk"].kicks_bot()
    await world.settle()
    world.li.presses("同意")
    await world.settle()

    assert "等材料" in world.groups["telecom-office"].sees("➕").words


async def test_desk_that_returns_has_every_ticket(world: World):
    world.li.says("/help")
    await world.reports(words=UNCLEAR)
    desk = await lose(world, "desk")
    await world.reports(world.zhao, UNCLEAR)

    desk.adds_bot()
    await world.settle()

    assert len(told(world.li, "✅ 协调群恢复了，待派的工单在群里。")) == 1
    assert desk.sees("#1 类别待定").button("派出所")
    assert desk.sees("#2 类别待定").button("派出所")


async def test_admins_hear_that_nobody_coordinates(world: World):
    await nobody_coordinates(world)

    await world.reports(words=UNCLEAR)
    await world.reports(world.zhao, UNCLEAR)

    assert len(told(world.admin, "⚠ 协调员都联系不上")) == 1
    assert not told(world.admin, "类别待定")


async def test_admin_who_comes_later_hears_it_too(world: World):
    other = world.telegram.person("新管理员", id=7_300_000_098)
    await world.database.write(lambda tx: bot.introduce(tx, "issuebot", [world.admin.id, other.id]))
    await nobody_coordinates(world)

    for _ in range(2):
        other.starts()
        await world.settle()

    assert len(told(other, "⚠ 协调员都联系不上")) == 1


async def test_first_coordinator_gets_what_waited(world: World):
    await nobody_coordinates(world)
    await world.reports(words=UNCLEAR)

    world.li.starts()
    await world.settle()

    assert world.li.sees("#1 类别待定").button("派出所")
    assert len(told(world.admin, "✅ 协调员又联系上了。")) == 1


async def test_coordinator_who_leaves_last_is_missed(world: World):
    world.admin.says("/help")
    world.li.says("/help")
    world.groups["desk"].kicks_bot()
    await world.settle()
    await world.reports(words=UNCLEAR)

    world.li.blocks()
    await world.settle()

    assert len(told(world.admin, "⚠ 协调员都联系不上")) == 1


async def test_lost_group_of_residents_is_quiet(world: World):
    home, desk = world.groups["xingfu"], world.groups["desk"]
    world.zhao.says("/report 3号楼门口电线垂下来了", to=home)
    await world.settle()

    home.kicks_bot()
    await world.settle()
    await world.closes(1)
    home.adds_bot()
    await world.settle()

    assert home.sees("#1 办好了")
    assert not desk.messages
    assert not world.admin.messages


async def test_promotion_disturbs_nobody(world: World):
    await world.reports()
    calls = len(world.telegram.calls)

    for group in {id(group): group for group in world.groups.values()}.values():
        for status in ("administrator", "member"):
            group.moves_bot(status)
    await world.settle()

    assert [call for call in world.telegram.calls[calls:] if call.chat] == []


async def test_desk_follows_to_supergroup(world: World):
    old = world.found_basic_group("desk")
    await world.reports(words=UNCLEAR)

    new = old.upgrades(-1001000099998)
    await world.settle()
    world.li.presses("派出所", in_=new)
    await world.settle()

    assert world.groups["police-station"].sees("#1 类别待定 · 待签收")


async def test_whatever_keeps_a_card_out_the_desk_has_it(world: World):
    """Known words or not, and to every call."""
    unit = world.groups["telecom-office"]

    async for said in world.each(
        [
            "CHANNEL_PRIVATE",
            "CHAT_ADMIN_REQUIRED",
            "CHAT_SEND_PLAIN_FORBIDDEN",
            "CHAT_GUEST_SEND_FORBIDDEN",
            "not enough rights to send photos to the chat",
            "something that nobody has seen yet",
        ]
    ):
        world.telegram.fail("*", said, chat=unit.id, times=10**6)

        await world.reports()

        assert world.groups["desk"].sees("#1 沿街线路杂乱 · 待签收").button("城市管理局")
        assert len([message for message in world.groups["desk"].messages if message.words.startswith(LOST)]) == 1
        assert len([call for call in world.telegram.calls if call.chat == unit.id]) < 9


async def test_odd_refusal_once_loses_no_group(world: World):
    unit = world.groups["telecom-office"]
    world.telegram.fail("*", "something that nobody has seen yet", chat=unit.id, times=2)

    await world.reports()

    assert unit.sees("#1 沿街线路杂乱 · 待签收")
    assert not told(world.groups["desk"], LOST)
