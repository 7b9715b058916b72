"""From a photo with a caption to closed and rated, as each person sees it."""

from tests.stories.world import World


async def test_one_photo_becomes_one_card(world: World):
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了，小孩够得着")

    await world.settle()

    card = world.wang.sees("请看一下，对就提交")
    assert "沿街线路杂乱 · 幸福里小区 3号楼门口 · 1 张照片" in card.words
    assert "交给：通信管理办公室，周四上午 10 点前办结" in card.words
    assert card.buttons == [["提交"], ["或：不文明行为"], ["类别", "地点", "匿名", "取消"]]


async def test_one_tap_makes_the_ticket(world: World):
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()

    press = world.wang.presses("提交")
    await world.settle()

    assert press.answer.text == "已提交：#1"
    receipt = world.wang.sees("#1 已提交，谢谢！")
    assert receipt.edited
    assert "通信管理办公室 · 等单位接单" in receipt.words


async def test_unit_gets_card_with_photo(world: World):
    await world.reports()

    card = world.groups["telecom-office"].sees("#1 沿街线路杂乱 · 待签收")

    assert card.kind == "photo"
    assert "王阿姨" not in card.words
    assert card.buttons[0][:2] == ["签收", "办结"]


async def test_unit_accepts_in_three_ways(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]

    async for way in world.each(["button", "command", "reply"]):
        if way == "button":
            world.zhou.presses("签收", in_=unit)
        elif way == "command":
            world.zhou.says("/accept 1", to=unit)
        else:
            world.zhou.says("/accept", to=unit, reply_to=unit.sees("#1"))
        await world.settle()

        assert unit.sees("#1 沿街线路杂乱 · 办理中")
        assert world.wang.sees("#1 正在办理")


async def test_unit_closes_in_three_ways(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]

    async for way in world.each(["caption", "reply", "prompt"]):
        if way == "caption":
            world.zhou.sends_photo("/close 1 线路已捆扎归整", to=unit)
        elif way == "reply":
            world.zhou.sends_photo("/close 线路已捆扎归整", to=unit, reply_to=unit.sees("#1"))
        else:
            world.zhou.presses("办结", in_=unit)
            await world.settle()
            world.zhou.sends_photo("线路已捆扎归整", to=unit, reply_to=unit.sees("办理结果是什么？"))
        await world.settle()

        notice = world.wang.sees("#1 办好了：线路已捆扎归整")
        assert notice.kind == "photo"
        assert notice.buttons == [["已解决，满意", "已解决，不满意"], ["未解决"]]


async def test_satisfied_resident_closes_ticket(world: World):
    await world.reports()
    await world.closes(1)

    press = world.wang.presses("已解决，满意")
    await world.settle()

    assert press.answer.text == "谢谢！"
    assert world.wang.sees("#1 已结案")
    assert world.groups["telecom-office"].sees("#1 沿街线路杂乱 · 已结案")


async def test_unsolved_goes_back_to_unit(world: World):
    await world.reports()
    await world.closes(1)

    world.wang.presses("未解决")
    await world.settle()
    world.wang.says("还有一根线没捆")
    await world.settle()

    unit = world.groups["telecom-office"]
    assert unit.sees("居民：未解决，请再看一下")
    assert unit.sees("还有一根线没捆")
    assert world.wang.sees("#1 未解决，已退回通信管理办公室重办")


async def test_second_round_asks_with_new_photo(world: World):
    await world.reports()
    await world.closes(1, "第一次")
    world.wang.presses("未解决")
    await world.settle()

    await world.closes(1, "全部清理")

    assert world.wang.sees("#1 办好了：全部清理").buttons[0] == ["已解决，满意", "已解决，不满意"]
    assert world.wang.sees("最新情况见下面的新消息")


async def test_whole_life_costs_ten_calls(world: World):
    world.wang.starts("c_xingfu")
    await world.settle()
    before = world.telegram.counted()

    await world.reports(words="3号楼门口电线垂下来了")
    world.zhou.presses("签收", in_=world.groups["telecom-office"])
    await world.settle()
    await world.closes(1)
    world.wang.presses("已解决，满意")
    await world.settle()

    assert world.telegram.counted() - before <= 10


async def test_english_resident_reads_english(world: World):
    world.smith.sends_photo("Wires hang low at Xingfuli building 3")
    await world.settle()
    assert world.smith.sees("Messy street wiring · Xingfuli building 3 · 1 photo").buttons[0] == ["Submit"]
    world.smith.presses("Submit")
    await world.settle()

    await world.closes(1)

    notice = world.smith.sees("#1 is done")
    assert notice.buttons == [["Solved, satisfied"], ["Solved, not satisfied"], ["Not solved"]]


async def test_silence_closes_after_week(world: World):
    await world.reports()
    await world.closes(1)

    world.pass_days(6.9)
    await world.tick()
    assert world.wang.sees("#1 办好了")
    world.pass_days(0.2)
    await world.tick()

    assert world.wang.sees("7 天没有收到回复，已自动结案")


async def test_stale_draft_ends_after_day(world: World):
    world.wang.says("幸福里路灯坏了")
    await world.settle()

    world.pass_days(1.01)
    await world.tick()

    assert not world.wang.sees("这件事没有提交").buttons
