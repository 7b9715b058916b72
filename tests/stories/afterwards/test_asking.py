"""A unit or a coordinator asks a resident: the ticket waits, and the answer finds its way."""

from issuebot.store import events
from tests.stories.world import DAY, World


async def test_question_pauses_until_the_answer(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.zhou.presses("签收", in_=unit)
    await world.settle()
    before = await world.ticket_of()

    world.zhou.says("/ask 1 是哪一根电线杆？", to=unit)
    await world.settle()
    question = world.wang.sees("#1 有个问题想问您\n❓ 是哪一根电线杆？")
    assert question is world.wang.messages[-1]
    world.time += 3600
    world.wang.says("门口左边第一根")
    await world.settle()

    after = await world.ticket_of()
    assert unit.sees("门口左边第一根")
    assert unit.sees("#1 沿街线路杂乱 · 办理中")
    assert after.resolve_by - before.resolve_by in range(3600, 3660)
    assert after.respond_by - before.respond_by in range(3600, 3660)


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
    assert "等单位接单" in world.wang.messages[-1].words


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


async def test_answer_in_the_wrong_chat_is_for_the_right_one(world: World):
    """What they are asked is nobody else's business, and how to report is not what they want to know."""
    await world.reports()
    world.zhou.says("/ask 1 哪个单元？", to=world.groups["telecom-office"])
    await world.settle()
    group = world.groups["xingfu"]

    async for words in world.each(["@issuebot 2单元", "2单元 @issuebot", "@issuebot 就在门口"]):
        world.wang.says(words, to=group)
        await world.settle()
        world.zhao.says(words, to=group)
        await world.settle()

        assert group.messages[-3].words == "这是给您本人看的，请私聊我。"
        assert group.messages[-1].words.startswith("这样上报")
        assert await world.status_of(1) == "waiting"
