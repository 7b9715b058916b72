"""What people look up: their reports, the queue, one ticket, the help, in their language."""

import pytest

from tests.stories.world import World


async def test_empty_list_says_how_to_begin(world: World):
    world.wang.says("/my")

    await world.settle()

    assert world.wang.sees("您还没有上报过。发一张照片，写几个字，就是第一件。")


async def test_own_reports_are_listed(world: World):
    await world.reports()
    await world.reports(words="和平花园垃圾成堆")
    await world.reports(world.zhao)

    world.wang.says("/my")
    await world.settle()

    listed = world.wang.sees("我的上报（2）")
    assert "#2 环境卫生 · 待签收 · 周二 10:00 前办结\n#1 沿街线路杂乱 · 待签收" in listed.words
    assert listed.buttons == [["#2", "#1"]]


async def test_pages_turn_in_place(world: World):
    for _ in range(9):
        await world.reports()
    world.wang.says("/my")
    await world.settle()
    listed = world.wang.sees("我的上报（9）")
    assert "#1 " not in listed.words

    world.wang.presses("2 ›", on=listed)
    await world.settle()
    assert listed.words.splitlines()[1].startswith("#1 沿街线路杂乱")
    world.wang.presses("‹ 1", on=listed)
    await world.settle()

    assert listed.words.splitlines()[1].startswith("#9 沿街线路杂乱")
    assert listed.buttons[-1] == ["2 ›"]


async def test_button_opens_own_ticket(world: World):
    await world.reports()
    world.wang.says("/my")
    await world.settle()

    world.wang.presses("#1")
    await world.settle()

    assert "“幸福里3号楼门口电线垂下来了”" in world.wang.sees("通信管理办公室 · 待签收").words


async def test_list_of_group_is_private(world: World):
    world.zhou.says("/my", to=world.groups["telecom-office"])

    await world.settle()

    assert world.groups["telecom-office"].sees("这个只给您本人看：请私聊我。")


async def test_unit_sees_its_own_queue(world: World):
    await world.reports()
    await world.reports(words="和平花园垃圾成堆")
    unit = world.groups["telecom-office"]

    world.zhou.says("/queue", to=unit)
    await world.settle()

    queue = unit.sees("通信管理办公室 · 未办结工单（1）")
    assert "#1 沿街线路杂乱 · 幸福里小区 3号楼门口 · 待签收 · 周四 10:00 前办结" in queue.words
    assert "#2" not in queue.words


@pytest.mark.parametrize("where", ["desk", "private"])
async def test_coordinator_sees_the_whole_queue(world: World, where: str):
    await world.reports()
    await world.reports(words="和平花园垃圾成堆")
    await world.reports(words="幸福里这里不对劲")

    world.li.says("/queue", to=world.groups["desk"] if where == "desk" else None)
    await world.settle()

    queue = (world.groups["desk"] if where == "desk" else world.li).sees("未办结工单（3）")
    assert [line.split()[0] for line in queue.words.splitlines()[1:]] == ["#3", "#2", "#1"]


async def test_forum_shows_queue_of_topic(world: World):
    forum = world.groups["publicity-office"]
    await world.reports(words="幸福里宣传栏的广告破了")
    await world.reports(words="幸福里路灯坏了")

    world.zhou.says("/queue", to=forum, topic=7)
    world.zhou.says("/queue", to=forum, topic=9)
    await world.settle()

    assert "#1 公益广告破损" in forum.sees("宣传部 · 未办结工单（1）").words
    assert "#2 公共服务设施" in forum.sees("市政设施服务中心 · 未办结工单（1）").words


async def test_forum_shows_all_outside_topics(world: World):
    forum = world.groups["publicity-office"]
    await world.reports(words="幸福里宣传栏的广告破了")

    world.zhou.says("/queue", to=forum)
    await world.settle()

    assert forum.sees("宣传部 · 未办结工单（1）")
    assert forum.sees("市政设施服务中心 · 没有未办结的工单。👍")


async def test_queue_turns_pages_in_place(world: World):
    for _ in range(9):
        await world.reports()
    unit = world.groups["telecom-office"]
    world.zhou.says("/queue", to=unit)
    await world.settle()

    world.sun.presses("2 ›", in_=unit)
    await world.settle()

    queue = unit.sees("未办结工单（9）")
    assert queue.edited
    assert queue.words.splitlines()[1].startswith("#9 ")


async def test_resident_cannot_read_the_queue(world: World):
    await world.reports()

    world.zhao.says("/queue")
    await world.settle()
    press = world.zhao.forges("queue:0:telecom-office", world.zhao.sees("这是工作人员用的"))
    await world.settle()

    assert press.answer.text == "这个按钮已经失效，没有改动。"
    assert not any("#1" in message.words for message in world.zhao.messages)


async def test_overdue_ticket_is_marked(world: World):
    await world.reports()
    world.pass_days(7)

    world.zhou.says("/queue", to=world.groups["telecom-office"])
    await world.settle()

    assert "⚠ 已超时" in world.groups["telecom-office"].sees("未办结工单（1）").words


async def test_resident_reads_own_ticket(world: World):
    await world.reports()
    await world.closes(1)

    world.wang.says("/ticket 1")
    await world.settle()

    shown = world.wang.messages[-1]
    assert shown.words.startswith("#1 办好了：线路已捆扎归整")
    assert shown.button("已解决，满意")


@pytest.mark.parametrize("who", ["unit", "desk", "coordinator"])
async def test_staff_read_whole_history(world: World, who: str):
    await world.reports()
    world.zhou.says("/accept 1", to=world.groups["telecom-office"])
    await world.settle()
    await world.closes(1)
    chat = {"unit": world.groups["telecom-office"], "desk": world.groups["desk"]}.get(who)

    world.li.says("/ticket 1", to=chat)
    await world.settle()

    history = (chat or world.li).sees("11-23 10:0").words.splitlines()
    assert [line.partition(" ")[2].partition(" ")[2] for line in history if line.startswith("11-23")] == [
        "居民甲 · 提交 → 通信管理办公室",
        "通信管理办公室 · 签收",
        "通信管理办公室 · 办结：线路已捆扎归整",
    ]


async def test_unit_reads_no_name_in_history(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]

    world.zhou.says("/ticket 1", to=unit)
    world.li.says("/ticket 1", to=world.groups["desk"])
    await world.settle()

    assert "👤 居民甲 · 1 张照片" in unit.sees("居民甲 · 提交").words
    assert "王阿姨" in world.groups["desk"].sees("居民甲 · 提交").words


async def test_help_fits_the_reader(world: World):
    world.wang.says("/help")
    world.zhou.says("/help", to=world.groups["telecom-office"])
    world.li.says("/help", to=world.groups["desk"])
    world.smith.says("/help")
    await world.settle()

    assert "点「提交」" in world.wang.sees("怎么用").words
    assert "「签收」或 /accept 12" in world.groups["telecom-office"].sees("本群责任单位怎么用").words
    assert "/assign 12 单位" in world.groups["desk"].sees("协调员怎么用").words
    assert "Check the card and tap “Submit”." in world.smith.sees("How it works").words


async def test_language_is_chosen_by_button(world: World):
    world.wang.says("/language")
    await world.settle()

    world.wang.presses("English")
    await world.settle()
    world.wang.says("/my")
    await world.settle()

    assert world.wang.sees("I speak English with you.").edited
    assert world.wang.sees("You have no reports yet.")


async def test_group_has_its_own_language(world: World):
    unit = world.groups["telecom-office"]
    world.zhou.says("/language en", to=unit)
    await world.settle()

    await world.reports()

    assert unit.sees("#1 Messy street wiring · waiting to be accepted").button("Accept")
    assert world.wang.sees("#1 已提交")


async def test_unknown_command_points_to_help(world: World):
    world.wang.says("/nonsense")
    world.wang.says("/accept@otherbot 1")

    await world.settle()

    answers = [message.words for message in world.wang.messages if world.telegram.wrote(message)]
    assert answers == ["我不认识这个命令。发 /help 看我会做什么。"]
