"""Leaders and coordinators ask in plain words. What is not understood is asked about, and begins no report."""

from itertools import product

from tests.stories.world import World

UNIT = "telecom-office"


async def count_drafts(world: World) -> int:
    return len(await world.read(lambda tx: tx.all("SELECT id FROM draft")))


async def test_leader_asks_in_plain_words(world: World):
    await world.reports()

    async for words, answer in world.each(
        [
            ("今天收了多少", "2026-11-23"),
            ("谁超时了", "没有超时的工单"),
            ("把超时的发给我", "没有超时的工单"),
            ("哪个单位最差", "通信管理办公室\n收到 1 件"),
            ("这个月怎么样", "2026-11"),
            ("幸福里最近怎么样", "幸福里小区\n收到 1 件"),
            ("居民满意吗", "满意率"),
            ("给我出个月报", "本月三率"),
        ]
    ):
        world.boss.says(words)
        await world.settle()

        assert answer in world.boss.messages[-1].words


async def test_question_about_a_number_shows_it(world: World):
    await world.reports()

    async for words, who in world.each(
        product(["1号谁在办", "1号为什么还没办", "1号还剩多少时间", "#1 办得怎么样了"], ["boss", "li"])
    ):
        person = getattr(world, who)

        person.says(words)
        await world.settle()

        assert person.messages[-1].words.startswith("#1 沿街线路杂乱 · 待签收")


async def test_leaders_word_on_a_number_reaches_the_unit(world: World):
    await world.reports()

    async for words, said in world.each(
        [("催一下1号", "催一下"), ("1号抓紧", "抓紧"), ("1号给居民打个电话", "给居民打个电话")]
    ):
        world.boss.says(words)
        await world.settle()

        assert world.groups[UNIT].messages[-1].words == f"#1：领导批示\n{said}"


async def test_leader_gives_a_number_to_a_unit(world: World):
    await world.reports()

    world.boss.says("让城管局去处理1号")
    await world.settle()

    assert (await world.ticket_of(1)).unit == "urban-management"


async def test_coordinators_other_words_are_offered(world: World):
    await world.reports()

    async for words in world.each(["1号催一下", "1号退回重派"]):
        world.li.says(words)
        await world.settle()

        assert "#1 这句话怎么处理？" in world.li.messages[-1].words


async def test_what_is_not_understood_begins_no_report(world: World):
    async for words, who in world.each(
        product(["给我一份报告", "帮我通知城管局加快", "小李到了没有", "what about the budget"], ["boss", "li"])
    ):
        person = getattr(world, who)

        person.says(words)
        await world.settle()

        assert f"没看懂“{words}”" in person.messages[-1].words
        assert await count_drafts(world) == 0


async def test_what_was_not_understood_is_reported_by_a_tap(world: World):
    world.li.says("这里有点不对劲")
    await world.settle()
    question = world.li.messages[-1]

    world.li.presses("📝 当作上报", on=question)
    await world.settle()

    assert "“这里有点不对劲”" in world.li.messages[-1].words
    assert question.buttons == []
    assert await count_drafts(world) == 1


async def test_other_words_in_reply_are_heard(world: World):
    world.boss.says("帮我通知城管局加快")
    await world.settle()

    async for words, answer in world.each([("谁超时了", "没有超时的工单"), ("同意", "没看懂“同意”")]):
        world.boss.says(words, reply_to=world.boss.messages[-1])
        await world.settle()

        assert answer in world.boss.messages[-1].words


async def test_tap_for_a_report_counts_once(world: World):
    world.li.says("这里有点不对劲")
    await world.settle()
    question = world.li.messages[-1]
    data = world.data_of(question, "📝 当作上报")

    for _ in range(2):
        world.li.forges(data, question)
    await world.settle()

    assert await count_drafts(world) == 1


async def test_overseers_trouble_is_a_report(world: World):
    async for words in world.each(["路灯坏了", "幸福里有点不对劲", "3号楼门口", "有人受伤了", "工资没发"]):
        world.li.says(words)
        await world.settle()

        assert await count_drafts(world) == 1


async def test_residents_odd_words_stay_a_report(world: World):
    world.wang.says("这里有点不对劲")
    await world.settle()

    assert await count_drafts(world) == 1


async def test_units_group_calls_for_its_list(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for words in world.each(["我们还有几件", "今天的单子", "全部签收"]):
        world.zhou.says(f"@issuebot {words}", to=unit)
        await world.settle()

        assert "#1 沿街线路杂乱" in unit.messages[-1].words
