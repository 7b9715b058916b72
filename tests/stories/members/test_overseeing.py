"""Who is who, who saw and did what, and who is not heard any more."""

from tests.stories.world import World


async def test_everybody_is_listed(world: World):
    world.groups["telecom-office"].kicks_bot()
    world.li.says("/who")
    await world.settle()

    listed = world.li.sees("人员和单位").words
    assert "✅ 城市管理局" in listed
    assert "⚠ 通信管理办公室：机器人进不了群" in listed
    assert "协调员：李协调" in listed
    assert "分管领导：7000000000（还没私聊过机器人）" in listed


async def test_audit_names_who_saw_and_did(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    for act in (
        lambda: world.zhou.says("/ticket 1", to=unit),
        lambda: world.zhou.presses("签收", in_=unit),
        lambda: world.li.says("/ticket 1"),
        lambda: world.boss.says("/audit 1"),
    ):
        world.time += 60
        act()
        await world.settle()

    listed = world.boss.sees("查看和操作记录").words.split("\n")[1:]
    lines = [line.split(" ", 2)[2] for line in listed]
    assert lines == [
        "分管领导 张主任 · 查看本记录",
        "协调员 李协调 · 查看",
        "通信管理办公室 周科 · 签收",
        "通信管理办公室 周科 · 查看",
        "居民 · 提交",
    ]


async def test_audit_turns_its_pages(world: World):
    await world.reports()
    for _ in range(16):
        world.li.says("/ticket 1")
        await world.settle()
    world.li.says("/audit 1")
    await world.settle()
    listed = world.li.sees("查看和操作记录")

    world.li.presses("2 ›")
    await world.settle()

    assert listed.words.endswith("居民 · 提交")
    assert listed.buttons == [["‹ 1"]]


async def test_others_oversee_nothing(world: World):
    await world.reports()

    async for command in world.each(["/who", "/audit 1", "/ban 1", "/unban 1"]):
        world.zhao.says(command)
        world.zhou.says(command, to=world.groups["telecom-office"])
        presses = [world.zhao.forges("audit:1:0", world.zhao.chat.post(world.telegram.me, words="?"))]
        await world.settle()

        refused = "只有协调员、分管领导和管理员可以操作。"
        assert world.zhao.messages[-1].words == refused
        assert world.groups["telecom-office"].messages[-1].words == refused
        assert [press.answer.text for press in presses] == [refused]


async def test_banned_reporter_is_not_heard(world: World):
    await world.reports()
    world.li.says("/ticket 1")
    await world.settle()

    async for way in world.each(["number", "reply", "id"]):
        if way == "reply":
            world.li.says("/ban 胡闹", reply_to=world.li.sees("#1"))
        else:
            world.li.says("/ban 1 胡闹" if way == "number" else f"/ban {world.wang.id} 胡闹")
        await world.settle()
        before = len(world.wang.messages)
        world.wang.sends_photo("幸福里又有事")
        await world.settle()

        assert "已拉黑" in world.li.messages[-1].words
        assert len(world.wang.messages) == before + 1


async def test_unbanned_reporter_is_heard_again(world: World):
    await world.reports()
    world.li.says("/ban 1")
    world.li.says("/unban 1")
    await world.settle()

    await world.reports()

    assert await world.count_tickets() == 2
    assert world.li.sees("✅ 已恢复")


async def test_staff_cannot_be_banned(world: World):
    async for who in world.each(["li", "boss", "admin"]):
        person = getattr(world, who)
        person.says("/my")
        await world.settle()

        world.li.says(f"/ban {person.id}")
        await world.settle()

        assert world.li.messages[-1].words.startswith("这是工作人员，不能拉黑")


async def test_invited_coordinator_is_dismissed_by_admin(world: World):
    world.admin.says("/invite coordinator")
    await world.settle()
    link = world.admin.messages[-1].words.split("\n")[1]
    world.zhao.opens(link)
    await world.settle()

    world.li.says(f"/ban {world.zhao.id}")
    world.admin.says(f"/ban {world.zhao.id}")
    await world.settle()
    world.li.says("/who")
    await world.settle()

    assert world.li.sees("这是工作人员，不能拉黑")
    assert "赵先生" not in world.li.sees("人员和单位").words
    assert "已拉黑：1 人" in world.li.sees("人员和单位").words


async def test_audit_says_names_and_whose_deed(world: World):
    """Also of a unit that only helps, and of one that gave it away."""
    await world.reports()
    unit, police, desk = (world.groups[name] for name in ("telecom-office", "police-station", "desk"))
    for who, words, where in (
        (world.li, "/assign 1 信访局", desk),
        (world.li, "/assign 1 通信管理办公室", desk),
        (world.li, "/join 1 派出所", desk),
        (world.zhou, "/note 1 我们到了", police),
        (world.zhou, "/extend 1 2d 等材料", unit),
        (world.zhou, "/category 1 环境卫生", unit),
    ):
        world.time += 60
        who.says(words, to=where)
        await world.settle()

    world.time += 60
    world.boss.says("/audit 1")
    await world.settle()
    world.boss.says("/ticket 1")
    await world.settle()

    listed = world.boss.sees("查看和操作记录").words.split("\n")[1:]
    assert [line.split(" ", 2)[2] for line in listed[-7:-2]] == [
        "通信管理办公室 周科 · 改类别：环境卫生",
        "通信管理办公室 周科 · 申请延期：2 个工作日 · 等材料",
        "派出所 周科 · 记录：我们到了",
        "协调员 李协调 · 协办：派出所",
        "协调员 李协调 · 派单 → 通信管理办公室",
    ]
    assert world.boss.sees("派出所 · 记录：我们到了")
