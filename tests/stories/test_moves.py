"""The staff's moves as each side sees them: returned, asked, extended, declined, shared, decided by the leader."""

from typing import Any

from issuebot.store import events, tickets
from tests.stories.world import DAY, MONDAY, World


async def ticket_of(world: World, number: int = 1) -> Any:
    return await world.read(lambda tx: tickets.ticket(tx, number))


async def returns(world: World, unit: str, reason: str = "不归我们管") -> None:
    world.zhou.says(f"/return 1 {reason}", to=world.groups[unit])
    await world.settle()


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
    assert "待派单" in world.wang.sees("#1").words


async def test_second_return_goes_to_the_leader(world: World):
    await world.reports()
    await returns(world, "telecom-office")
    world.li.presses("城市管理局", in_=world.groups["desk"])
    await world.settle()

    await returns(world, "urban-management", "线是通信的")
    world.boss.presses("派出所")
    await world.settle()

    assert world.boss.sees("↩ 城市管理局退回：线是通信的")
    assert not [m for m in world.groups["desk"].messages if m.button("派出所")]
    assert (await ticket_of(world)).final
    await returns(world, "police-station")
    assert world.groups["police-station"].sees("#1 是领导指定你们办的，不能退回")
    assert await world.status_of(1) == "assigned"


async def test_leader_who_never_started_is_replaced(world: World):
    world.boss.chat.bot_status = "unmet"
    await world.reports()
    await returns(world, "telecom-office")
    world.li.presses("城市管理局", in_=world.groups["desk"])
    await world.settle()

    await returns(world, "urban-management")
    desk = world.groups["desk"]
    assert desk.sees("⚠ 分管领导联系不上，#1 由你们定。")
    assert desk.sees("分管领导联系不上：由你们定，定了不能再退回")
    world.li.presses("派出所", in_=desk)
    await world.settle()

    assert (await ticket_of(world)).final
    await returns(world, "police-station")
    assert world.groups["police-station"].sees("#1 已退回过两次，最后定由你们办，不能再退回。")


async def disputed(world: World) -> None:
    """Returned by two units: the leader's to decide."""
    await world.reports()
    await returns(world, "telecom-office")
    world.li.presses("城市管理局", in_=world.groups["desk"])
    await world.settle()
    await returns(world, "urban-management", "线是通信的")


async def test_leader_may_choose_who_gave_it_back(world: World):
    await disputed(world)

    press = world.boss.presses("通信管理办公室")
    await world.settle()

    assert press.answer.text == "#1 已派单"
    assert (await ticket_of(world)).unit == "telecom-office"
    assert world.boss.sees("已转给通信管理办公室。")


async def test_desk_reads_that_the_leader_chooses(world: World):
    await disputed(world)

    (card,) = [message for message in world.groups["desk"].messages if message.words.startswith("#1 ")]
    assert "⚖ 已两次退回：由分管领导定。" in card.words
    assert not card.button("派出所")


async def test_leader_gives_an_escalated_one_elsewhere(world: World):
    await world.reports()
    world.zhou.says("/escalate 1 这是供电公司的线", to=world.groups["telecom-office"])
    await world.settle()

    press = world.boss.presses("城市管理局")
    await world.settle()

    assert press.answer.text == "#1 已派单"
    assert world.groups["urban-management"].sees("分管领导指定城市管理局").button("签收")


async def test_argument_never_restarts_the_clock(world: World):
    await world.reports()
    before = await ticket_of(world)

    await returns(world, "telecom-office")
    world.li.presses("城市管理局", in_=world.groups["desk"])
    await world.settle()

    after = await ticket_of(world)
    assert (after.respond_by, after.resolve_by) == (before.respond_by, before.resolve_by)


async def test_question_pauses_until_the_answer(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.zhou.presses("签收", in_=unit)
    await world.settle()
    before = await ticket_of(world)

    world.zhou.says("/ask 1 是哪一根电线杆？", to=unit)
    await world.settle()
    question = world.wang.sees("#1 有个问题想问您\n❓ 是哪一根电线杆？")
    assert question is world.wang.messages[-1]
    world.time += 3600
    world.wang.says("门口左边第一根")
    await world.settle()

    after = await ticket_of(world)
    assert unit.sees("门口左边第一根")
    assert unit.sees("#1 沿街线路杂乱 · 办理中")
    assert after.resolve_by - before.resolve_by in range(3600, 3660)
    assert after.respond_by == before.respond_by


async def test_answer_reaches_the_coordinator_who_asked(world: World):
    await world.reports()
    desk = world.groups["desk"]
    world.li.says("/ask 1 是哪一根电线杆？", to=desk)
    await world.settle()
    assert "— 协调员" in world.wang.sees("是哪一根电线杆？").words

    world.wang.sends_photo("门口左边第一根")
    await world.settle()

    assert desk.sees("#1：居民甲补充\n门口左边第一根") is desk.messages[-1]
    assert desk.messages[-2].kind == "photo"
    assert world.groups["telecom-office"].sees("门口左边第一根")
    world.wang.says("就是它", reply_to=world.wang.sees("#1"))
    await world.settle()
    assert "就是它" not in desk.messages[-1].words


async def test_photo_by_reply_is_an_answer(world: World):
    await world.reports()
    world.zhou.says("/ask 1 能拍一张吗？", to=world.groups["telecom-office"])
    await world.settle()

    world.wang.sends_photo("就是这根", reply_to=world.wang.sees("能拍一张吗"))
    await world.settle()

    assert await world.status_of(1) == "assigned"
    assert world.groups["telecom-office"].sees("就是这根")
    assert await world.count_tickets() == 1


async def test_two_questions_are_answered_one_by_one(world: World):
    await world.reports()
    await world.reports()
    for number in (1, 2):
        world.zhou.says(f"/ask {number} 问题{number}？", to=world.groups["telecom-office"])
        await world.settle()

    world.wang.says("答二")
    await world.settle()
    assert [await world.status_of(1), await world.status_of(2)] == ["waiting", "assigned"]
    world.wang.says("答一")
    await world.settle()

    assert await world.status_of(1) == "assigned"
    assert await world.read(lambda tx: events.latest(tx, 1, "answer").words) == "答一"


async def test_stranger_cannot_answer(world: World):
    await world.reports()
    world.zhou.says("/ask 1 哪一根？", to=world.groups["telecom-office"])
    await world.settle()

    world.zhao.says("左边那根")
    await world.settle()

    assert await world.status_of(1) == "waiting"


async def test_unanswered_question_ends_by_itself(world: World):
    await world.reports()
    world.zhou.says("/ask 1 哪一根？", to=world.groups["telecom-office"])
    await world.settle()

    world.time += 6 * DAY
    await world.tick()
    assert await world.status_of(1) == "waiting"
    world.time += DAY + 3600
    await world.tick()

    assert await world.status_of(1) == "assigned"
    assert world.groups["telecom-office"].sees("#1 沿街线路杂乱 · 待签收")
    assert world.groups["telecom-office"].messages[-1].words.startswith("▶ #1：居民 5 个工作日没有回答")
    assert "待签收" in world.wang.messages[-1].words


async def test_unit_asks_for_time_and_desk_agrees(world: World):
    await world.reports()
    before = await ticket_of(world)
    unit, desk = world.groups["telecom-office"], world.groups["desk"]

    world.zhou.says("/extend 1 2d", to=unit)
    await world.settle()
    world.zhou.says("等材料", reply_to=unit.sees("#1 为什么要延期？"))
    await world.settle()
    presses = [world.li.presses("同意", in_=desk), world.li.presses("不同意", in_=desk)]
    await world.settle()

    assert [press.answer.text for press in presses] == ["#1 已延期", "有人先一步：#1 刚刚已被处理。"]
    assert (await ticket_of(world)).resolve_by - before.resolve_by == 4 * DAY  # over a weekend
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

    assert press.answer.text.startswith("#1 只有协调员能这样操作。\n现在可以：/accept 1 · ")
    assert (await ticket_of(world)).extended == 0


async def test_expired_ticket_is_not_extended(world: World):
    await world.reports()
    world.time += 5 * DAY

    world.li.says("/extend 1 2d 等材料", to=world.groups["desk"])
    await world.settle()

    assert world.groups["desk"].sees("#1 已经超时，到期之前才能延期")


async def test_urgent_halves_what_is_left(world: World):
    await world.reports()

    world.li.says("/urgent 1", to=world.groups["desk"])
    world.li.says("/urgent 1", to=world.groups["desk"])
    await world.settle()

    ticket = await ticket_of(world)
    assert ticket.resolve_by - int(MONDAY) in range(105_300, 105_360)  # one day and a half: Tuesday 15:15
    assert world.groups["telecom-office"].sees("🔥 加急")
    assert world.groups["desk"].sees("#1 已经是这样了")


async def test_category_routes_again(world: World):
    await world.reports()

    world.zhou.says("/category 1 环境卫生", to=world.groups["telecom-office"])
    await world.settle()

    ticket = await ticket_of(world)
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
    world.sun.says("/note 1 已到场", to=police)
    world.sun.says("/close 1 好了", to=police)
    world.zhou.presses("签收", in_=world.groups["telecom-office"])
    await world.settle()

    assert police.sees("🤝 你们协办，通信管理办公室主办").words.startswith("#1 沿街线路杂乱 · 办理中")
    assert police.sees("#1 已记下")
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

    assert world.groups["telecom-office"].sees("#1 只有协调员能这样操作。")
    assert await world.status_of(1) == "assigned"


async def test_leader_answers_what_is_escalated(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.zhou.says("/escalate 1 需要停电才能施工", to=unit)
    await world.settle()

    world.boss.says("周三上午停电，抓紧办", reply_to=world.boss.sees("🙋 通信管理办公室请示：需要停电才能施工"))
    await world.settle()

    assert unit.sees("#1：领导批示\n周三上午停电，抓紧办")
    assert not any("停电" in message.words for message in world.wang.messages)


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


async def test_answer_comes_before_a_forgotten_draft(world: World):
    await world.reports()
    world.wang.says("垃圾成堆")
    await world.settle()
    world.time += 600
    world.zhou.says("/ask 1 是哪一根？", to=world.groups["telecom-office"])
    await world.settle()

    world.time += 60
    world.wang.says("左边第一根")
    await world.settle()

    assert world.groups["telecom-office"].sees("左边第一根")
    assert "左边第一根" not in world.wang.sees("📝 请看一下").words


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


async def test_helper_asks_the_leader(world: World):
    await world.reports()
    world.li.says("/join 1 派出所", to=world.groups["desk"])
    await world.settle()

    world.zhou.says("/escalate 1 要不要封路", to=world.groups["police-station"])
    await world.settle()

    assert world.boss.sees("🙋 派出所请示：要不要封路")


async def test_desk_decides_what_no_leader_can(world: World):
    await world.reports()
    unit, desk = world.groups["telecom-office"], world.groups["desk"]
    world.boss.says("/help")
    world.boss.blocks()
    await world.settle()

    world.zhou.says("/escalate 1 要不要封路", to=unit)
    await world.settle()
    assert unit.sees("#1 领导联系不上，已请协调员定")
    assert desk.sees("⚠ 分管领导联系不上，#1 由你们定。")
    world.li.says("/note 1 封半边", to=desk)
    await world.settle()

    assert unit.messages[-1].words == "#1：协调员答复\n封半边"
    assert desk.messages[-1].words == "#1 已记下，并告诉了经办的人"


async def test_note_of_the_desk_is_otherwise_silent(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.zhou.says("/escalate 1 要不要封路", to=unit)
    await world.settle()
    before = len(unit.messages)

    world.li.says("/note 1 再等等", to=world.groups["desk"])
    world.boss.says("封半边", reply_to=world.boss.sees("要不要封路"))
    await world.settle()

    assert world.groups["desk"].messages[-1].words == "#1 已记下"
    assert world.boss.messages[-1].words == "#1 已记下，并告诉了经办的人"
    assert [message.words for message in unit.messages[before:]] == ["#1：领导批示\n封半边"]


async def test_staff_who_start_learn_who_they_are(world: World):
    for person in (world.li, world.boss, world.wang):
        person.starts()
    await world.settle()

    assert world.li.messages[-1].words.endswith("您是协调员：/queue 看未办结工单，/help 看您能做什么。")
    assert world.boss.messages[-1].words.endswith("您是分管领导：要请您定的事会发到这里，/help 看您能做什么。")
    assert "/help" not in world.wang.messages[-1].words
