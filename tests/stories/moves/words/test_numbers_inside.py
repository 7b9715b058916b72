"""Staff name tickets wherever they stand in the sentence, several at once, and such that there are not."""

from itertools import product

from tests.stories.world import World

UNIT = "telecom-office"


async def count_drafts(world: World) -> int:
    return len(await world.read(lambda tx: tx.all("SELECT id FROM draft WHERE status = 'open'")))


async def two_tickets(world: World) -> None:
    await world.reports()
    await world.reports(world.zhao, "幸福里5号楼后面垃圾堆成山")


async def test_missing_ticket_is_refused(world: World):
    await two_tickets(world)

    async for words, who in world.each(
        product(
            [
                *(
                    "告诉3号居民明天来修",
                    "跟3号的居民说电线明天来修",
                    "把3号派给城管",
                    "3号谁在办",
                    "催一下3号",
                    "给我看下3号",
                ),
                *(
                    "告诉居民 #3 垃圾明天清",
                    "3号加急",
                    "3号办好了",
                    "1号和3号是一件事",
                    "tell the resident of #3 we come soon",
                ),
            ],
            ["li", "boss"],
        )
    ):
        person = getattr(world, who)

        person.says(words)
        await world.settle()

        assert person.messages[-1].words.startswith("没有找到您能查看的 #3。")
        assert await count_drafts(world) == 0


async def test_missing_ticket_joins_no_draft(world: World):
    world.li.says("路灯坏了")
    await world.settle()
    before = len(world.li.messages)

    world.li.says("告诉3号居民明天来修")
    await world.settle()

    assert world.li.messages[-1].words.startswith("没有找到您能查看的 #3。")
    assert not any("明天来修" in message.words for message in world.li.messages[before + 1 :])


async def test_order_joins_no_draft(world: World):
    world.li.says("路灯坏了")
    await world.settle()

    async for words in world.each(["把垃圾的都列出来", "派给谁好呢", "帮我通知大家一下"]):
        world.li.says(words)
        await world.settle()

        assert "没看懂" in world.li.messages[-1].words


async def test_remark_joins_the_draft(world: World):
    world.li.says("路灯坏了")
    await world.settle()

    async for words in world.each(["在东门那边", "好几天了", "很危险", "幸福里"]):
        world.li.says(words)
        await world.settle()

        assert words in world.li.messages[-1].words
        assert "没看懂" not in world.li.messages[-1].words


async def test_number_in_the_middle_is_read(world: World):
    await two_tickets(world)

    async for words in world.each(
        ["告诉1号居民明天来修", "跟1号的居民说明天来修", "告诉居民 #1 明天来修", "告诉1号工单的居民，明天来修"]
    ):
        world.li.says(words)
        await world.settle()

        assert world.wang.messages[-1].words.startswith("#1 · ")
        assert world.wang.messages[-1].words.endswith("\n明天来修")
        assert not any("明天来修" in message.words for message in world.zhao.messages)


async def test_resident_is_not_told_by_mistake(world: World):
    await two_tickets(world)
    before = len(world.wang.messages)

    async for words in world.each(
        ["别告诉1号居民", "先不要跟1号的居民说", "告诉居民1号上午来修", "告诉1号楼的居民明天来修"]
    ):
        world.li.says(words)
        await world.settle()

        assert len(world.wang.messages) == before


async def test_resident_is_asked_by_number(world: World):
    await two_tickets(world)

    world.li.says("问下1号居民具体在哪")
    await world.settle()

    assert "具体在哪" in world.wang.messages[-1].words
    assert await world.status_of(1) == "waiting"


async def test_same_matter_is_merged(world: World):
    await two_tickets(world)

    async for words in world.each(
        ["1号和2号是一件事", "2号跟1号重复了", "1、2是同一件", "把1号和2号合并", "1号2号一回事", "merge 1 and 2"]
    ):
        world.li.says(words)
        await world.settle()

        assert await world.status_of(2) == "merged"
        assert await world.status_of(1) == "assigned"


async def test_asked_sameness_merges_nothing(world: World):
    await two_tickets(world)

    world.li.says("1号和2号是不是一件事")
    await world.settle()

    assert await world.status_of(2) == "assigned"
    assert [message.words[:2] for message in world.li.messages[-2:]] == ["#1", "#2"]


async def test_ticket_is_not_merged_into_itself(world: World):
    await two_tickets(world)

    world.li.says("1号和1号是一件事")
    await world.settle()

    assert await world.status_of(1) == "assigned"
    assert "#1" in world.li.messages[-1].words


async def test_open_one_takes_the_other(world: World):
    await two_tickets(world)
    world.li.says("/decline 1 不属于受理范围，请找物业")
    await world.settle()

    world.li.says("1号和2号是一件事")
    await world.settle()

    assert await world.status_of(2) == "assigned"
    assert "#1" in world.li.messages[-1].words


async def test_several_are_assigned_at_once(world: World):
    await two_tickets(world)

    async for words, who in world.each(
        product(["1号2号都派给城管", "1号 2号 派城管", "把1号和2号给城管", "1、2派给城管"], ["li", "boss"])
    ):
        getattr(world, who).says(words)
        await world.settle()

        assert [(await world.ticket_of(one)).unit for one in (1, 2)] == ["urban-management"] * 2


async def test_leaders_word_reaches_both(world: World):
    await two_tickets(world)

    world.boss.says("1号和2号都抓紧")
    await world.settle()

    assert world.groups[UNIT].messages[-1].words == "#1：领导批示\n抓紧"
    assert world.groups["sanitation-office"].messages[-1].words == "#2：领导批示\n抓紧"


async def test_house_or_day_is_no_ticket(world: World):
    async for words in world.each(["3号楼的路灯坏了", "12月3号起路灯就坏了", "3号电线垂下来了"]):
        world.li.says(words)
        await world.settle()

        assert await count_drafts(world) == 1


async def test_missing_one_does_not_stop_the_other(world: World):
    """Of several each is told what came of it: frappe/helpdesk 3673, googleforgames/open-match 1121."""
    await two_tickets(world)

    world.li.says("1号和9号都派给城管")
    await world.settle()

    assert (await world.ticket_of(1)).unit == "urban-management"
    assert "✅ #1 已派给城市管理局" in world.li.messages[-1].words
    assert "#9" in world.li.messages[-1].words


async def test_nothing_is_merged_into_nothing(world: World):
    """zammad/zammad 767."""
    await two_tickets(world)

    async for words in world.each(["1号并到99号", "1号和99号是一件事", "把1号合并到99号"]):
        world.li.says(words)
        await world.settle()

        assert await world.status_of(1) == "assigned"
        assert "#99" in world.li.messages[-1].words


async def test_word_on_a_merged_one_is_answered(world: World):
    """zammad/zammad 983."""
    await two_tickets(world)
    world.li.says("1号和2号是一件事")
    await world.settle()

    async for words in world.each(["2号派给城管", "2号抓紧", "告诉2号居民明天来修"]):
        world.li.says(words)
        await world.settle()

        assert "#2" in world.li.messages[-1].words
        assert await count_drafts(world) == 0


async def test_category_is_changed_by_number(world: World):
    await two_tickets(world)

    async for words in world.each(["2号改成公共秩序", "帮我把2号改成公共秩序", "2号类别错了，应该是公共秩序"]):
        world.li.says(words)
        await world.settle()

        assert (await world.ticket_of(2)).category == "public-order"


async def test_wrong_category_is_asked_about(world: World):
    await two_tickets(world)

    world.li.says("2号类别错了")
    await world.settle()

    assert world.li.messages[-1].words.startswith("#2 属于哪一类？")


async def test_which_one_is_answered_in_words(world: World):
    """The question which ticket of a list is meant may be replied to, and not only tapped."""
    await two_tickets(world)
    world.boss.says("/queue")
    await world.settle()
    world.boss.says("抓紧", reply_to=world.boss.messages[-1])
    await world.settle()
    question = world.boss.messages[-1]

    async for words in world.each(["2号", "#2", "第二个"]):
        world.boss.says(words, reply_to=question)
        await world.settle()

        told = [message.words for group in world.groups.values() for message in group.messages]
        assert len([one for one in told if one.endswith("领导批示\n抓紧")]) == 1
