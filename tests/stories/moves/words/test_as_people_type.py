"""Clerks and coordinators as they type: slips of the input method, dialect, courtesy, no mark between two sentences."""

from tests.stories.world import World

UNIT = "telecom-office"
NOBODYS = "老城厢有人乱停车，占了盲道"


async def test_yes_of_any_kind_accepts(world: World):
    await world.reports()

    async for words in world.each(
        [
            *(
                "嗯呢",
                "要得",
                "晓得了",
                "中",
                "成",
                "木问题",
                "已派",
                "收到 已派小刘去了",
                "好嘞师傅这就出发",
                "哦了",
                "已收道",
            ),
            *("no worries", "yep", "we'll take it"),
        ]
    ):
        world.zhou.says(words, reply_to=world.groups[UNIT].sees("#1"))
        await world.settle()

        assert await world.status_of(1) == "accepted"


async def test_whatever_says_that_it_is_over_closes(world: World):
    await world.reports()

    async for words in world.each(
        [
            *("弄好叻", "处理好勒", "一处理好", "处里好了", "巳修好", "搞好咯", "修号了", "解觉了"),
            *(
                "已经弄好了哈您看一下",
                "办好了请回访",
                "已整改到位请销号",
                "线都捆起来了已经没事了",
                "解决好了已经",
                "垃圾清走了",
            ),
            *("办结了可以结案", "已劝离"),
        ]
    ):
        world.zhou.sends_photo(words, reply_to=world.groups[UNIT].sees("#1"))
        await world.settle()

        assert await world.status_of(1) == "resolved"


async def test_words_of_other_systems_close(world: World):
    await world.reports()

    async for words in world.each(["请结案", "结单", "可以结单了", "已销号", "闭环", "可以结了", "please close it"]):
        world.zhou.says(words, reply_to=world.groups[UNIT].sees("#1"))
        await world.settle()

        assert world.groups[UNIT].sees("#1 的办理结果是什么？")


async def test_polite_return_asks_why(world: World):
    await world.reports()

    async for words in world.each(["请退回", "推回去", "申请退单", "麻烦退回", "please return it", "send it back"]):
        world.zhou.says(words, reply_to=world.groups[UNIT].sees("#1"))
        await world.settle()

        assert world.groups[UNIT].sees("#1 为什么不归你们？")


async def test_question_is_passed_on_without_the_courtesy(world: World):
    await world.reports()

    async for words, asked in world.each(
        [
            ("麻烦您问一下居民具体在几号楼", "❓ 具体在几号楼"),
            ("劳驾问下居民几点在家", "❓ 几点在家"),
            ("打个电话问问居民在哪", "❓ 在哪"),
            ("please ask the resident which door it is", "❓ which door it is"),
        ]
    ):
        world.zhou.says(words, reply_to=world.groups[UNIT].sees("#1"))
        await world.settle()

        assert world.wang.sees(asked)


async def test_what_is_no_question_reaches_nobody(world: World):
    await world.reports()
    before = len(world.wang.messages)

    async for words in world.each(["问一下居民情况", "问居民了没", "居民问什么时候好", "打电话问下"]):
        world.zhou.says(words, reply_to=world.groups[UNIT].sees("#1"))
        await world.settle()

        assert len(world.wang.messages) == before
        assert world.groups[UNIT].sees("#1 这句话怎么处理？")


async def test_word_for_the_resident_reaches_them(world: World):
    await world.reports()

    async for words, told in world.each(
        [
            ("告诉居民明天有人去", "明天有人去"),
            ("麻烦通知一下居民今晚停电检修", "今晚停电检修"),
            ("跟居民说一声师傅下午到", "师傅下午到"),
            ("tell the resident someone comes tomorrow", "someone comes tomorrow"),
        ]
    ):
        world.zhou.says(words, reply_to=world.groups[UNIT].sees("#1"))
        await world.settle()

        assert world.wang.messages[-1].words.endswith(told)


async def test_what_was_done_with_the_resident_is_not_told_to_them(world: World):
    await world.reports()
    before = len(world.wang.messages)

    async for words in world.each(["给居民打个电话", "告诉居民了", "通知居民后办结", "跟居民沟通过"]):
        world.zhou.says(words, reply_to=world.groups[UNIT].sees("#1"))
        await world.settle()

        assert len(world.wang.messages) == before


async def test_who_wants_a_number_hears_that_units_see_none(world: World):
    await world.reports()

    async for words in world.each(
        ["居民电话多少", "报修人联系方式有吗", "谁报的", "what is the resident's phone number"]
    ):
        world.zhou.says(words, reply_to=world.groups[UNIT].sees("#1"))
        await world.settle()

        assert "单位看不到居民的姓名和电话" in world.groups[UNIT].sees("#1 这句话怎么处理？").words


async def test_who_does_not_know_how_is_told(world: World):
    await world.reports()

    async for words in world.each(["？", "咋操作啊这个", "在哪点签收", "怎么发照片啊", "how do i close it"]):
        world.zhou.says(words, reply_to=world.groups[UNIT].sees("#1"))
        await world.settle()

        assert world.groups[UNIT].sees("本群使用说明")


async def test_unit_is_named_as_to_a_colleague(world: World):
    await world.reports(words=NOBODYS)

    async for words, unit in world.each(
        [
            *(("城管处理", "urban-management"), ("环卫去看下", "sanitation-office")),
            *(("麻烦城管的同志处理一下", "urban-management"), ("劳驾派环卫去看看", "sanitation-office")),
            *(("让城管抓紧办明天要检查", "urban-management"), ("派给城管吧他们熟", "urban-management")),
            *(("城管办，三天内办好", "urban-management"), ("this is for urban management", "urban-management")),
            ("urban management should take it", "urban-management"),
        ]
    ):
        world.li.says(words, reply_to=world.groups["desk"].sees("#1"))
        await world.settle()

        assert (await world.ticket_of(1)).unit == unit


async def test_rest_of_a_name_is_no_note(world: World):
    await world.reports(words=NOBODYS)

    world.li.says("urban management should take it", reply_to=world.groups["desk"].sees("#1"))
    await world.settle()

    assert "📌" not in world.groups["urban-management"].sees("#1").words


async def test_what_a_unit_did_is_no_order(world: World):
    await world.reports(words=NOBODYS)

    async for words in world.each(["城管处理了", "环卫去看过了", "城管没处理", "环卫处理不了"]):
        world.li.says(words, reply_to=world.groups["desk"].sees("#1"))
        await world.settle()

        assert (await world.ticket_of(1)).unit is None


async def test_same_as_another_merges(world: World):
    await world.reports(words=NOBODYS)
    await world.reports()

    async for words in world.each(
        [
            *("重复了跟2是一个事", "跟2号是一回事", "和#2重复 合并", "同#2", "这件和2号一样的合并吧"),
            *("same as #2", "dup of 2", "it's the same thing as 2"),
        ]
    ):
        world.li.says(words, reply_to=world.groups["desk"].sees("#1"))
        await world.settle()

        assert await world.status_of(1) == "merged"


async def test_houses_are_no_tickets_to_merge_with(world: World):
    await world.reports(words=NOBODYS)
    await world.reports()

    async for words in world.each(["和2号楼一样", "跟2单元是一回事", "有2个一样的", "same as last week"]):
        world.li.says(words, reply_to=world.groups["desk"].sees("#1"))
        await world.settle()

        assert await world.status_of(1) == "new"


async def test_desk_is_offered_to_decline_first(world: World):
    await world.reports(words=NOBODYS)

    async for words in world.each(["不归我们管", "超出范围不受理", "not our area"]):
        world.li.says(words, reply_to=world.groups["desk"].sees("#1"))
        await world.settle()

        assert world.groups["desk"].sees("#1 这句话怎么处理？").buttons[0][0] == "不予受理"


async def test_likeliest_button_comes_first(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.presses("签收", in_=unit)
    await world.settle()

    async for words, first in world.each(
        [
            *(
                ("搞定收工", "办结"),
                ("完事了", "办结"),
                ("灯亮了", "办结"),
                ("已更换灯泡恢复照明", "办结"),
                ("垃圾已拉走", "办结"),
            ),
            *(("job done pics to follow", "办结"), ("现已处理完毕 请领导查阅", "办结")),
            *(
                ("重新派吧这归移动", "退回"),
                ("此单非我单位职责", "退回"),
                ("wrong dept this is electricity board", "退回"),
            ),
            *(("材料没到再等三天", "延期 3 个工作日"), ("延三天", "延期 3 个工作日"), ("waiting on parts", "延期")),
            *(
                ("已转工程部处理", "追问居民"),
                ("正在抢修", "发给居民看"),
                ("处理了一半", "发给居民看"),
                ("哪个单元啊", "追问居民"),
            ),
        ]
    ):
        world.zhou.says(words, reply_to=unit.sees("#1"))
        await world.settle()

        assert unit.sees("#1 这句话怎么处理？").buttons[0][0] == first
