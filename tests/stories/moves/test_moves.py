"""The staff's moves as each side sees them: returned, extended, declined, shared."""

from tests.stories.world import DAY, MONDAY, World


async def test_return_asks_for_reason_and_reaches_desk(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.zhou.presses("退回", in_=unit)
    await world.settle()

    world.zhou.says("这是供电公司的线", reply_to=unit.sees("#1 为什么不归你们？"))
    await world.settle()

    card = world.groups["desk"].sees("↩ 通信管理办公室退回：这是供电公司的线")
    assert card.buttons[0] == ["城市管理局", "信访局"]
    assert not any("通信管理办公室" in row for row in card.buttons)
    assert "正在安排单位" in world.wang.sees("#1").words


async def test_argument_never_restarts_the_clock(world: World):
    await world.reports()
    before = await world.ticket_of()

    await world.returns("telecom-office")
    world.li.presses("城市管理局", in_=world.groups["desk"])
    await world.settle()

    after = await world.ticket_of()
    assert (after.respond_by, after.resolve_by) == (before.respond_by, before.resolve_by)


async def test_unit_asks_for_time_and_desk_agrees(world: World):
    await world.reports()
    before = await world.ticket_of()
    unit, desk = world.groups["telecom-office"], world.groups["desk"]

    world.zhou.says("/extend 1 2d", to=unit)
    await world.settle()
    world.zhou.says("等材料", reply_to=unit.sees("#1 为什么要延期？"))
    await world.settle()
    presses = [world.li.presses("同意", in_=desk), world.li.presses("不同意", in_=desk)]
    await world.settle()

    assert [press.answer.text for press in presses] == ["#1 已延期", "有人先处理了 #1，请看最新状态。"]
    assert (await world.ticket_of()).resolve_by - before.resolve_by == 4 * DAY  # over a weekend
    assert desk.sees("#1：通信管理办公室申请延期 2 个工作日").words.endswith("✅ 已同意。")
    assert unit.sees("#1：同意延期 2 个工作日，11月30日 10:00 前办结。")
    assert "延期：2 个工作日 · 等材料" in world.wang.sees("#1").words


async def test_unit_hears_that_it_asked_for_time(world: World):
    await world.reports()
    unit, desk = world.groups["telecom-office"], world.groups["desk"]

    for words in ("/extend 1 下周再说", "/extend 1 两天 等材料", "/extend 1 3天 还是等"):
        world.zhou.says(words, to=unit)
        await world.settle()

    answers = [message.words for message in unit.messages[1:] if world.telegram.wrote(message)]
    assert answers == [
        "👉 #1 要延期多久，为什么？请这样回复：2天 等材料",
        "#1 已申请延期，等协调员答复，结果会发到这里。",
        "#1 已经申请过延期了，协调员还没有答复。",
    ]
    assert desk.sees("#1：通信管理办公室申请延期 2 个工作日")


async def test_unit_cannot_agree_with_itself(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.zhou.says("/extend 1 2d 等材料", to=unit)
    await world.settle()

    press = world.zhou.forges("extend:1:1:yes", unit.sees("#1"))
    await world.settle()

    assert press.answer.text.startswith("#1 只有协调员可以这样操作。\n现在可以：/accept_1 · ")
    assert (await world.ticket_of()).extended == 0


async def test_expired_ticket_is_not_extended(world: World):
    await world.reports()
    world.time += 5 * DAY

    world.li.says("/extend 1 2d 等材料", to=world.groups["desk"])
    await world.settle()

    assert world.groups["desk"].sees("#1 已经超时，到期前才能申请延期")


async def test_paused_ticket_may_be_extended(world: World):
    await world.reports()
    unit, desk = world.groups["telecom-office"], world.groups["desk"]
    before = await world.ticket_of()
    for words in ("/accept 1", "/ask 1 是哪一根？"):
        world.zhou.says(words, to=unit)
        await world.settle()

    world.time += 4 * DAY  # Friday: the deadline of Thursday stands still meanwhile
    world.zhou.says("/extend 1 2d 等材料", to=unit)
    await world.settle()

    assert "周三 10:00 前办结" in desk.sees("申请延期 2 个工作日").words
    world.li.presses("同意", in_=desk)
    await world.settle()
    assert (await world.ticket_of()).resolve_by - before.resolve_by == 4 * DAY


async def test_ticket_late_before_its_pause_stays_late(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.time += 5 * DAY
    world.zhou.says("/ask 1 是哪一根？", to=unit)
    await world.settle()

    world.zhou.says("/extend 1 2d 等材料", to=unit)
    await world.settle()

    assert unit.sees("#1 已经超时，到期前才能申请延期")


async def test_request_lapses_with_the_unit(world: World):
    await world.reports()
    await world.reports()
    world.zhou.says("/extend 1 2d 等材料", to=world.groups["telecom-office"])
    await world.settle()
    desk = world.groups["desk"]
    request = desk.offers("同意")

    async for words in world.each(["/assign 1 派出所", "/category 1 环境卫生", "/decline 1 不归本区管", "/merge 1 2"]):
        world.li.says(words, to=desk)
        await world.settle()

        world.li.presses("同意", on=request)
        await world.settle()

        assert (await world.ticket_of()).extended == 0
        assert not [m for m in world.groups["telecom-office"].messages if "同意延期" in m.words]


async def test_lapsed_request_says_so(world: World):
    await world.reports()
    unit, desk = world.groups["telecom-office"], world.groups["desk"]
    world.zhou.says("/extend 1 2d 等材料", to=unit)
    await world.settle()
    request = desk.offers("同意")
    await world.returns("telecom-office")
    world.li.says("/assign 1 通信管理办公室", to=desk)
    await world.settle()

    press = world.li.presses("同意", on=request)
    await world.settle()

    assert press.answer.text == "有人先处理了 #1，请看最新状态。"
    assert request.words.endswith("✖ 不用定了：工单已转走或已结束。")
    assert request.buttons == []
    world.zhou.says("/extend 1 2d 还在等", to=unit)
    await world.settle()
    assert desk.sees("还在等")


async def test_urgent_halves_what_is_left(world: World):
    await world.reports()

    world.li.says("/urgent 1", to=world.groups["desk"])
    world.li.says("/urgent 1", to=world.groups["desk"])
    await world.settle()

    ticket = await world.ticket_of()
    assert ticket.resolve_by - int(MONDAY) in range(105_300, 105_360)  # one day and a half: Tuesday 15:15
    assert world.groups["telecom-office"].sees("🔥 加急")
    assert world.groups["desk"].sees("#1 已经是这样了")


async def test_category_routes_again(world: World):
    await world.reports()

    world.zhou.says("/category 1 环境卫生", to=world.groups["telecom-office"])
    await world.settle()

    ticket = await world.ticket_of()
    assert (ticket.unit, ticket.status) == ("sanitation-office", "assigned")
    assert world.groups["sanitation-office"].sees("#1 环境卫生 · 待签收")
    assert world.groups["telecom-office"].sees("已转给环境卫生管理处")
    assert ticket.resolve_by == ticket.submitted_at + DAY


async def test_helper_is_asked_for_by_name(world: World):
    await world.reports()
    desk = world.groups["desk"]
    world.li.says("/join 1", to=desk)
    await world.settle()

    world.li.says("派出所", reply_to=desk.sees("#1 请哪个单位协办？"))
    await world.settle()

    assert world.groups["police-station"].sees("🤝 你们协办")


async def test_second_unit_helps(world: World):
    await world.reports()
    police = world.groups["police-station"]

    world.li.says("/join 1 派出所 现场维持秩序", to=world.groups["desk"])
    await world.settle()
    noted = world.sun.says("/note 1 已到场", to=police)
    world.sun.says("/close 1 好了", to=police)
    world.zhou.presses("签收", in_=world.groups["telecom-office"])
    await world.settle()

    assert police.sees("🤝 你们协办，通信管理办公室主办").words.startswith("#1 沿街线路杂乱 · 办理中")
    assert noted.reactions == ["👍"]
    assert police.sees("#1 不归您处理")
    assert world.groups["telecom-office"].sees("🤝 协办：派出所")


async def test_declined_resident_learns_why(world: World):
    await world.reports()

    world.li.says("/decline 1 高压线归供电公司，请打 95598", to=world.groups["desk"])
    await world.settle()

    notice = world.wang.sees("#1 不予受理：高压线归供电公司，请打 95598")
    assert notice is world.wang.messages[-1]
    assert "不予受理" in world.groups["telecom-office"].sees("#1").words


async def test_unit_cannot_decline(world: World):
    await world.reports()

    world.zhou.says("/decline 1 不管", to=world.groups["telecom-office"])
    await world.settle()

    assert world.groups["telecom-office"].sees("#1 只有协调员可以这样操作。")
    assert await world.status_of(1) == "assigned"


async def test_close_with_proof_takes_three_calls(world: World):
    unit = world.groups["telecom-office"]
    before = world.telegram.counted(unit.id)

    await world.reports()
    world.zhou.presses("签收", in_=unit)
    await world.settle()
    await world.closes(1)
    closed = world.telegram.counted(unit.id)
    world.wang.presses("已解决，满意")
    await world.settle()

    assert closed - before <= 3
    assert world.telegram.counted(unit.id) - closed <= 1


async def test_helper_that_had_it_has_one_card(world: World):
    await world.reports()
    world.zhou.says("/return 1 不归我们管", to=world.groups["telecom-office"])
    await world.settle()
    world.li.says("/assign 1 派出所", to=world.groups["desk"])
    await world.settle()

    world.li.says("/join 1 通信管理办公室", to=world.groups["desk"])
    await world.settle()
    world.wang.says("又掉了一根", reply_to=world.wang.sees("#1"))
    await world.settle()

    unit = world.groups["telecom-office"]
    assert [message.words.split("\n")[0] for message in unit.messages] == [
        "#1：最新情况见下面的新消息。",
        "/return 1 不归我们管",
        "#1 沿街线路杂乱 · 待签收",
        "#1：居民甲补充",
    ]


async def test_staff_who_start_learn_who_they_are(world: World):
    for person in (world.li, world.boss, world.wang):
        person.starts()
    await world.settle()

    assert world.li.messages[-1].words.endswith("您是协调员：发 /queue 看未办结工单，发 /help 看您能做什么。")
    assert world.boss.messages[-1].words.endswith("您是分管领导：要请您定的事会发到这里，发 /help 看您能做什么。")
    assert "/help" not in world.wang.messages[-1].words
