"""What comes after /forget: nothing old wakes a memory, bans stay, and the next message starts fresh."""

from issuebot.store import tickets
from issuebot.store.members import bans, viewings
from tests.stories.members.forgetting.test_forget import places
from tests.stories.world import World


async def test_second_tap_makes_no_acquaintance(world: World):
    await world.reports()
    world.wang.says("/forget")
    await world.settle()

    presses = [world.wang.presses("确定删除") for _ in range(2)]
    await world.settle()

    assert [press.answer and press.answer.text for press in presses] == ["您的个人信息已删除"] * 2
    assert await places(world, world.wang) == set()


async def test_goodbye_speaks_the_right_language(world: World):
    await world.reports(world.smith)

    await world.forgets(world.smith)

    assert world.smith.sees("Done: your personal data is deleted")
    assert await places(world, world.smith) == set()


async def test_next_message_starts_fresh(world: World):
    await world.reports()
    await world.forgets(world.wang)

    world.wang.sends_photo("门口电线垂下来了")
    await world.settle()
    world.wang.says("/my")
    await world.settle()

    assert world.wang.sees("收到了。在哪里？")
    assert world.wang.sees("您还没有上报过")


async def test_update_of_another_person_survives(world: World):
    wang = world.wang.id
    for number in (f"17{wang}0", f"{wang}1", str(wang)):
        world.telegram.send_raw({"message": {"message_id": "many", "from": {"id": int(number)}}})
    await world.settle()

    await world.forgets(world.wang)

    assert await world.count_set_aside() == 2


async def test_old_messages_wake_no_memory(world: World):
    message = world.wang.says("幸福里电线断了")
    await world.settle()
    card = world.wang.sees("请看一下")
    await world.forgets(world.wang)

    async for act in world.each(["press", "edit", "block"]):
        if act == "press":
            world.wang.presses("提交", card)
        elif act == "edit":
            world.wang.edits(message, "幸福里电线断了，快来")
        else:
            world.wang.blocks()
        await world.settle()

        assert await world.count_tickets() == 0
        assert await places(world, world.wang) == set()


async def test_goodbye_that_fails_leaves_nothing(world: World):
    await world.reports()
    world.wang.says("/forget")
    await world.settle()
    world.wang.presses("确定删除")
    world.telegram.fail("editMessageText", "403", chat=world.wang.id)
    await world.settle()

    assert await places(world, world.wang) == set()


async def test_message_under_way_is_not_remembered(world: World):
    world.wang.says("/forget")
    await world.settle()
    world.zhou.says("?", to=world.groups["telecom-office"])
    world.wang.says("/help")
    await world.intake.poll(0)
    await world.sender.pump()  # the help is on its way

    world.wang.presses("确定删除")
    await world.settle()

    assert await places(world, world.wang) == set()


async def test_banned_person_may_be_forgotten(world: World):
    await world.reports()
    world.li.says("/ban 1")
    await world.settle()

    await world.forgets(world.wang)
    said = len(world.wang.messages)
    world.wang.says("我回来了")
    await world.settle()

    assert await places(world, world.wang) == set()
    assert len(world.wang.messages) == said + 1


async def test_staff_stay_known_as_staff(world: World):
    await world.reports()
    world.li.says("/ticket 1")
    await world.reports(world.li, "和平花园垃圾成堆")

    world.li.says("/forget")
    await world.settle()
    assert "您是工作人员" in world.li.sees("确定删除您的个人信息吗？").words
    world.li.presses("确定删除")
    await world.settle()

    assert world.li.sees("您作为居民的信息已删除")
    found = await world.read(lambda tx: tickets.ticket(tx, 2))
    assert found
    assert found.reporter is None
    assert [seen.person for seen in await world.read(lambda tx: viewings.of_ticket(tx, 1))] == [world.li.id]


async def test_group_sends_people_to_private_chat(world: World):
    world.wang.says("/forget", to=world.groups["xingfu"])
    await world.settle()

    assert world.groups["xingfu"].sees("请私聊我")


async def test_forgotten_stay_banned_and_unnamed(world: World):
    await world.reports()
    world.li.says("/ban 1 王阿姨骂人")
    await world.settle()
    await world.forgets(world.wang)

    [ban] = await world.read(bans.banned)
    assert ban.person != world.wang.id
    assert ban.reason is None
    assert await world.read(lambda tx: bans.is_banned(tx, world.wang.id))


async def test_forgotten_are_unbanned_by_id(world: World):
    await world.reports()
    world.li.says("/ban 1")
    await world.settle()
    await world.forgets(world.wang)

    world.li.says(f"/ban {world.wang.id}")
    await world.settle()
    assert "已经拉黑过了" in world.li.messages[-1].words
    world.li.says(f"/unban {world.wang.id}")
    await world.settle()
    world.wang.says("我回来了")
    await world.settle()

    assert await world.read(bans.banned) == []
    assert world.wang.messages[-1].words != "我回来了"
