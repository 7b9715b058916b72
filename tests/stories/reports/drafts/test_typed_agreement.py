"""People answer a card in words: 对, 提交吧, 不要了, 我也遇到, 匿名, 接着报."""

from tests.stories.world import World

REPORT = "幸福里3号楼门口电线垂下来了"


async def says(world: World, *lines: str) -> str:
    for words in lines:
        world.wang.says(words)
        await world.settle()
    return world.wang.messages[-1].words


async def test_agreement_submits(world: World):
    async for words in world.each(
        ["对", "是的", "没错", "确认", "提交吧", "帮我提交", "好的，提交", "yes", "sumbit", "對"]
    ):
        await says(world, REPORT, words)

        assert await world.count_tickets() == 1
        assert (await world.ticket_of()).words == REPORT


async def test_agreement_submits_nothing_twice(world: World):
    await says(world, REPORT, "提交")
    before = len(world.groups["telecom-office"].messages)

    async for words in world.each(["对", "是的", "没错", "yes", "提交"]):
        assert (await says(world, words)).startswith("#1 已经提交了")
        assert len(world.groups["telecom-office"].messages) == before


async def test_agreement_alone_is_no_place(world: World):
    world.wang.sends_photo("路灯坏了")
    await world.settle()

    async for words in world.each(["对", "是的", "yes"]):
        assert (await says(world, words)).startswith("📝 收到了。在哪里？")
        assert await world.count_tickets() == 0


async def test_who_thinks_better_of_it_cancels(world: World):
    async for words in world.each(
        ["算了不报了", "不要了", "删掉", "不提交了", "我不想报了", "cancel it", "don't submit"]
    ):
        assert await says(world, REPORT, words) == "好的，这次不报了。以后有事随时发给我。"
        assert world.wang.sees("已取消，什么都没有提交。")


async def test_same_thing_joins(world: World):
    await world.reports(world.zhao)

    async for words in world.each(["我也遇到", "同一件", "一样的", "me too"]):
        await says(world, REPORT, words)

        assert world.wang.sees("您的反映已并入 #1")
        assert await world.count_tickets() == 1


async def test_other_thing_goes_on_alone(world: World):
    await world.reports(world.zhao)

    async for words in world.each(["都不是", "不是同一件", "none of these"]):
        assert "是同一件吗" not in await says(world, REPORT, words)
        await says(world, "提交")

        assert await world.count_tickets() == 2


async def test_agreement_to_two_questions_is_none(world: World):
    await world.reports(world.zhao)

    async for words in world.each(["对", "是的", "yes"]):
        await says(world, REPORT, words)

        assert await world.count_tickets() == 1


async def test_anonymous_first_begins_a_report(world: World):
    async for words in world.each(["匿名", "我要匿名", "匿名举报", "anonymous", "report anonymously"]):
        assert (await says(world, words)).startswith("📝 匿名上报：出了什么问题？")

        await says(world, REPORT, "提交")

        assert (await world.ticket_of()).anonymous


async def test_anonymous_first_can_be_taken_back(world: World):
    await says(world, "匿名", "不匿名", REPORT, "提交")

    assert not (await world.ticket_of()).anonymous


async def test_put_away_report_goes_on_in_words(world: World):
    world.wang.sends_photo(REPORT)
    await world.settle()
    world.pass_days(1.01)
    await world.tick()

    async for words in world.each(["接着报", "继续", "要的", "还要", "go on"]):
        await says(world, words)
        await world.submits(world.wang)

        assert (await world.ticket_of()).words == REPORT


async def test_put_away_card_names_a_button_that_is_there(world: World):
    world.wang.sends_location(33.87, 115.78)
    world.zhao.sends_photo(REPORT)
    await world.settle()
    world.pass_days(1.01)
    await world.tick()

    assert "接着报" not in world.wang.sees("这件事没有提交").words
    assert "“接着报”" in world.zhao.sees("这件事没有提交").words
    assert world.zhao.messages[-1].button("接着报")


async def test_corrected_place_takes_the_place_of_the_first(world: World):
    async for words in world.each(
        ["不对，是幸福里", "写错了，应该是幸福里小区", "不是和平花园，是幸福里", "sorry, it's Xingfuli"]
    ):
        await says(world, "和平花园3号楼电线垂下来了", words, "提交")

        ticket = await world.ticket_of()
        assert (ticket.community, ticket.words) == ("xingfu", "和平花园3号楼电线垂下来了")


async def test_corrected_building_takes_the_place_of_the_first(world: World):
    async for words in world.each(["不是3号楼 是5号楼", "不是3号楼是5号楼", "not building 3 but 5号楼"]):
        await says(world, "幸福里3号楼电线垂下来了", words, "提交")

        ticket = await world.ticket_of()
        assert (ticket.place, ticket.words) == ("5号楼", "幸福里3号楼电线垂下来了")


async def test_command_without_a_number_shows_the_list(world: World):
    await world.reports()

    async for command in world.each(["/ticket", "/withdraw", "/reopen"]):
        await says(world, command)

        assert world.wang.messages[-1].buttons[0] == ["#1"]


async def test_wrong_category_opens_the_choice(world: World):
    async for words in world.each(["类别不对", "换个类别", "wrong category"]):
        await says(world, REPORT, words)

        assert world.wang.sees("请看一下").button("环境卫生")


async def test_wrong_place_opens_the_choice(world: World):
    async for words in world.each(["地址错了", "改地址", "wrong place"]):
        await says(world, REPORT, words)

        assert world.wang.sees("请看一下").button("和平花园")


async def test_agreement_with_a_unit_submits_no_draft(world: World):
    await world.reports()
    world.time += 7200
    await says(world, "和平花园垃圾成堆")
    world.time += 60
    world.zhou.says("/ask 1 明天上门可以吗？", to=world.groups["telecom-office"])
    await world.settle()

    async for words in world.each(["可以", "是的", "好的", "yes"]):
        await says(world, words)

        assert await world.count_tickets() == 1
        assert await world.status_of(1) == "assigned"
        assert world.groups["telecom-office"].sees(words)


async def test_place_that_is_there_already_is_answered(world: World):
    world.wang.says("幸福里3号楼电线垂下来了")
    await world.settle()

    async for words in world.each(["改成3号楼", "不对，是3号楼"]):
        world.wang.says(words)
        await world.settle()

        assert "“提交”" in world.wang.messages[-1].words
