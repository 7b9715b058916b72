"""What people look up: their reports, the queue, one ticket, the help, in their language."""

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
    assert listed.words.splitlines()[1:] == [
        *("本周", "#2 环境卫生 · 剩1天", "等接单 · 和平花园 · 垃圾成堆"),
        *("#1 沿街线路杂乱 · 剩3天", "等接单 · 3号楼门口 · 电线垂下来了"),
    ]
    assert listed.buttons == [["#2", "#1"]]


async def test_two_own_reports_are_told_apart(world: World):
    for place in ("3号楼门口", "5号楼门口"):
        await world.reports(words=f"幸福里{place}电线垂下来了")

    world.wang.says("/my")
    await world.settle()

    listed = world.wang.sees("我的上报（2）").words
    assert "等接单 · 3号楼门口 · 电线垂下来了" in listed
    assert "等接单 · 5号楼门口 · 电线垂下来了" in listed


async def test_what_waits_for_the_resident_comes_first(world: World):
    for _ in range(4):
        await world.reports()
    await world.closes(1)
    world.zhou.says("/ask 2 哪一户？", to=world.groups["telecom-office"])
    world.li.says("/decline 3 不是小区的事")
    await world.settle()

    world.wang.says("/my")
    await world.settle()

    lines = world.wang.sees("我的上报（4）").words.splitlines()
    assert [line for line in lines if line.startswith(("#", "等您", "本周", "已结束"))] == [
        *("等您回复", "#2 沿街线路杂乱 · 请回答", "#1 沿街线路杂乱 · 请评价"),
        *("本周", "#4 沿街线路杂乱 · 剩3天", "已结束", "#3 沿街线路杂乱 · 不予受理"),
    ]


async def test_pages_turn_in_place(world: World):
    for _ in range(9):
        await world.reports()
    world.wang.says("/my")
    await world.settle()
    listed = world.wang.sees("我的上报（9） 1/2")
    assert "#9 " not in listed.words

    world.wang.presses("2 ›", on=listed)
    await world.settle()
    assert listed.words.splitlines()[:3] == ["我的上报（9） 2/2", "本周", "#9 沿街线路杂乱 · 剩3天"]
    world.wang.presses("‹ 1", on=listed)
    await world.settle()

    assert listed.words.splitlines()[2].startswith("#1 沿街线路杂乱")
    assert listed.buttons[-1] == ["2 ›"]


async def test_button_opens_own_ticket(world: World):
    await world.reports()
    world.wang.says("/my")
    await world.settle()

    world.wang.presses("#1")
    await world.settle()

    assert "“幸福里3号楼门口电线垂下来了”" in world.wang.sees("通信管理办公室 · 等单位接单").words


async def test_list_of_group_is_private(world: World):
    world.zhou.says("/my", to=world.groups["telecom-office"])

    await world.settle()

    assert world.groups["telecom-office"].sees("这是给您本人看的，请私聊我。")


async def test_unit_sees_its_own_queue(world: World):
    await world.reports()
    await world.reports(words="和平花园垃圾成堆")
    unit = world.groups["telecom-office"]

    world.zhou.says("/queue", to=unit)
    await world.settle()

    queue = unit.sees("通信管理办公室 · 未办结工单（1）")
    assert queue.words.splitlines()[1:] == [
        *("今天到期", "#1 沿街线路杂乱 · 签收剩4小时", "幸福里 3号楼门口 · 电线垂下来了"),
    ]
    assert "#2" not in queue.words


async def test_coordinator_sees_the_whole_queue(world: World):
    await world.reports()
    await world.reports(words="和平花园垃圾成堆")
    await world.reports(words="幸福里这里不对劲")

    async for where in world.each(["desk", "private"]):
        world.li.says("/queue", to=world.groups["desk"] if where == "desk" else None)
        await world.settle()

        queue = (world.groups["desk"] if where == "desk" else world.li).sees("未办结工单（3）")
        assert [line.split()[0] for line in queue.words.splitlines() if line.startswith("#")] == ["#2", "#1", "#3"]


async def test_forum_shows_queue_of_topic(world: World):
    forum = world.groups["publicity-office"]
    await world.reports(words="幸福里宣传栏的广告破了")
    await world.reports(words="幸福里路灯坏了")

    world.zhou.says("/queue", to=forum, topic=7)
    world.zhou.says("/queue", to=forum, topic=9)
    await world.settle()

    assert "#1 公益广告破损" in forum.sees("宣传部 · 未办结工单（1）").words
    assert "#2 公共服务设施" in forum.sees("市政设施服务中心\n未办结工单（1）").words


async def test_forum_shows_all_outside_topics(world: World):
    forum = world.groups["publicity-office"]
    await world.reports(words="幸福里宣传栏的广告破了")

    world.zhou.says("/queue", to=forum)
    await world.settle()

    assert forum.sees("宣传部 · 未办结工单（1）")
    assert forum.sees("市政设施服务中心\n没有未办结的工单。👍")


async def test_queue_turns_pages_in_place(world: World):
    for _ in range(9):
        await world.reports()
    unit = world.groups["telecom-office"]
    world.zhou.says("/queue", to=unit)
    await world.settle()

    world.sun.presses("2 ›", in_=unit)
    await world.settle()

    queue = unit.sees("未办结工单（9） 2/2")
    assert queue.edited
    assert queue.words.splitlines()[-2].startswith("#9 ")


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

    queue = world.groups["telecom-office"].sees("未办结工单（1）").words
    assert "\n已超时\n#1 沿街线路杂乱 · 签收超时4天" in queue


async def test_resident_reads_own_ticket(world: World):
    await world.reports()
    await world.closes(1)

    world.wang.says("/ticket 1")
    await world.settle()

    shown = world.wang.messages[-1]
    assert shown.words.startswith("#1 办好了：线路已捆扎归整")
    assert shown.button("已解决，满意")


async def test_staff_read_whole_history(world: World):
    await world.reports()
    world.zhou.says("/accept 1", to=world.groups["telecom-office"])
    await world.settle()
    await world.closes(1)

    async for who in world.each(["unit", "desk", "coordinator"]):
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

    assert "点“提交”" in world.wang.sees("怎么用").words
    assert "“签收”或 /accept 12" in world.groups["telecom-office"].sees("本群使用说明").words
    assert "/assign 12 单位" in world.groups["desk"].sees("协调员使用说明").words
    assert "Check the card and tap “Submit”." in world.smith.sees("How it works").words


async def test_language_is_chosen_by_button(world: World):
    world.wang.says("/language")
    await world.settle()

    world.wang.presses("English")
    await world.settle()
    world.wang.says("/my")
    await world.settle()

    assert world.wang.sees("I will write to you in English from now on.").edited
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
    assert answers == ["没有这个命令。发 /help 看我能做什么。"]
