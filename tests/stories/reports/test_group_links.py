"""The link under a group's answer: it brings the ticket to a private chat, and to nobody who guesses."""

from issuebot.simulator import Group, Person
from tests.stories.world import World

WORDS = "3号楼门口电线垂下来了"


async def test_stranger_to_bot_can_report(world: World, group: Group, ma: Person):
    ma.says(f"/report {WORDS}", to=group)
    await world.settle()
    await world.closes(1)

    assert group.sees("#1 办好了：线路已捆扎归整")
    assert not any(call.chat == ma.id for call in world.telegram.calls)


async def test_link_brings_the_receipt(world: World, group: Group, ma: Person):
    ma.says(f"/report {WORDS}", to=group)
    await world.settle()

    ma.starts(world.token_of(group.sees("#1")))
    await world.settle()

    assert [message.words.split("\n")[0] for message in ma.messages[1:]] == ["#1 已提交，谢谢！"]
    world.zhou.presses("签收", in_=world.groups["telecom-office"])
    await world.settle()
    assert ma.sees("#1 正在办理")


async def test_link_after_the_end_brings_the_result(world: World, group: Group, ma: Person):
    ma.says(f"/report {WORDS}", to=group)
    await world.settle()
    await world.closes(1)

    ma.starts(world.token_of(group.sees("#1")))
    await world.settle()

    notice = ma.sees("#1 办好了")
    assert len(ma.messages) == 2
    assert notice.buttons == [["已解决，满意", "已解决，不满意"], ["未解决"]]


async def test_neighbour_follows_by_link(world: World, group: Group):
    world.wang.says(f"/report {WORDS}", to=group)
    await world.settle()

    world.zhao.starts(world.token_of(group.sees("#1")))
    await world.settle()
    assert world.zhao.sees("您已关注 #1，办好了告诉您。")
    await world.closes(1)

    assert world.zhao.sees("#1 办好了").buttons == [["已解决，满意", "已解决，不满意"]]


async def test_link_opened_twice_answers_twice(world: World, group: Group):
    world.wang.says(f"/report {WORDS}", to=group)
    await world.settle()
    token = world.token_of(group.sees("#1"))

    for _ in range(2):
        world.wang.starts(token)
        await world.settle()

    assert len([message for message in world.wang.messages if "#1 已提交" in message.words]) == 2


async def test_guessed_link_opens_nothing(world: World, group: Group):
    world.wang.says(f"/report {WORDS}", to=group)
    await world.settle()

    async for token in world.each(["f_", "f_1", "f_" + "A" * 22, "f_%", "f_' OR 1=1"]):
        world.zhao.starts(token)
        await world.settle()

        assert world.zhao.sees("这个链接无法识别")
        assert not any("#1" in message.words for message in world.zhao.messages)


async def test_group_makes_the_home_known(world: World, group: Group, ma: Person):
    ma.says(f"/report {WORDS}", to=group)
    await world.settle()
    ma.starts(world.token_of(group.sees("#1")))
    await world.settle()

    ma.says("路灯不亮了")
    await world.settle()

    assert "幸福里小区" in ma.sees("请看一下").words
