"""A leader with one minute, a coordinator at the end of the day: few words, each answered, none a report."""

from itertools import product

import pytest

from tests.stories.moves.test_leader import disputed
from tests.stories.world import World

OVERSEERS = ("boss", "li")


async def hears(world: World, who: str, words: str) -> str:
    person = getattr(world, who)
    person.says(words)
    await world.settle()
    assert await world.read(lambda tx: tx.all("SELECT id FROM draft WHERE status = 'open'")) == []
    return str(person.messages[-1].words)


async def test_number_alone_shows_the_ticket(world: World):
    await world.reports()

    async for words, who in world.each(
        product(["1", "1号", "给我看下1号", "看看1号", "1号什么情况", "#1", "open 1"], OVERSEERS)
    ):
        assert (await hears(world, who, words)).startswith("#1 沿街线路杂乱 · 待签收")


async def test_number_of_no_ticket_is_refused(world: World):
    async for words, who in world.each(product(["7", "7号", "给我看下7号"], OVERSEERS)):
        assert "没有找到您能查看的 #7" in await hears(world, who, words)


async def test_lost_overseer_reads_their_help(world: World):
    async for words, (who, title) in world.each(
        product(
            ["?", "？？", "看不懂", "什么意思", "怎么用", "help"],
            [("boss", "分管领导使用说明"), ("li", "协调员使用说明")],
        )
    ):
        assert (await hears(world, who, words)).startswith(title)


async def test_assent_is_only_acknowledged(world: World):
    async for words, who in world.each(
        product(["知道了", "好的", "辛苦了", "谢谢", "👍", "收到", "ok", "😂"], OVERSEERS)
    ):
        person = getattr(world, who)

        said = person.says(words)
        await world.settle()

        assert said.reactions == ["👍"]
        assert person.messages[-1] is said


async def test_too_much_offers_fewer_lists(world: World):
    async for words, who in world.each(
        product(["别发了", "太多了", "别老给我发", "关掉提醒", "免打扰", "stop sending me messages"], OVERSEERS)
    ):
        assert "每个工作日早上" in await hears(world, who, words)


async def test_disputed_are_listed(world: World):
    await disputed(world)
    await world.reports(world.zhao, "幸福里5号楼后面垃圾堆成山")

    async for words in world.each(["有争议的", "有没有扯皮的", "退了两次的有哪些", "有没有要我定的", "disputed"]):
        told = await hears(world, "boss", words)

        assert told.startswith("等领导定的（1）")
        assert "#1" in told
        assert "#2" not in told


async def test_asked_leader_finds_the_question(world: World):
    await world.reports()
    world.zhou.says("/escalate 1 要不要封路", to=world.groups["telecom-office"])
    await world.settle()

    assert (await hears(world, "boss", "有要我定的吗")).startswith("等领导定的（1）")
    world.boss.says("/note 1 封半边")
    await world.settle()
    assert "没有争议" in await hears(world, "boss", "有要我定的吗")


async def test_coordinator_has_what_to_assign(world: World):
    await world.reports()
    await world.returns("telecom-office")

    assert "只看：待派单" in await hears(world, "li", "有没有要我处理的")


async def test_state_narrows_the_list(world: World):
    await world.reports()

    async for words, state in world.each([("没派的有几个", "待派单"), ("还有哪些没签收的", "待签收")]):
        assert f"只看：{state}" in await hears(world, "li", words)


async def test_late_ones_are_listed(world: World):
    await world.reports()
    world.pass_days(4)
    await world.settle()

    async for words in world.each(["为什么这么多超时", "都催一下", "怎么还有超时的"]):
        assert "#1" in await hears(world, "boss", words)


async def test_question_is_of_the_ticket_shown_last(world: World):
    await disputed(world)

    async for words in world.each(["谁退的", "为什么退", "退给谁了"]):
        assert "通信管理办公室 · 退回：不归我们管" in await hears(world, "boss", words)


async def test_slip_shows_the_ticket_again(world: World):
    await world.reports()
    await hears(world, "li", "1号派给城管")

    async for words in world.each(["派错了", "刚才那个错了", "撤销", "undo that"]):
        told = await hears(world, "li", words)

        assert told.startswith("#1 沿街线路杂乱 · 待签收")


async def test_order_without_a_number_is_asked_about(world: World):
    await world.reports()

    async for words in world.each(["派给城管", "加急", "不予受理 请找物业"]):
        await hears(world, "li", words)

        world.li.says("1", reply_to=world.li.messages[-1])
        await world.settle()

        ticket = await world.ticket_of(1)
        assert (ticket.unit == "urban-management") or ticket.urgent or ticket.status == "declined"


async def test_no_reply_is_left_unanswered(world: World):
    await world.reports()

    async for command, words, who in world.each(
        product(
            ["/stats", "/help", "/queue", "/quiet", "/ticket 9"],
            ["谢谢", "这么多", "哪家最差", "看不懂", "嗯", "明天再说", "为什么"],
            OVERSEERS,
        )
    ):
        await hears(world, who, command)
        person = getattr(world, who)
        before = len(person.messages)

        said = person.says(words, reply_to=person.messages[-1])
        await world.settle()

        assert said.reactions or len(person.messages) > before + 1
        assert await world.read(lambda tx: tx.all("SELECT id FROM draft WHERE status = 'open'")) == []


async def test_resident_means_the_own_report(world: World):
    """A coordinator who reported is heard as a resident below their report."""
    await world.reports(world.li)

    world.li.says("谢谢")
    await world.settle()

    assert "不客气" in world.li.messages[-1].words


async def test_resident_sees_nothing_of_it(world: World):
    await disputed(world)

    async for words in world.each(["1", "有争议的", "现在什么情况", "谁退的"]):
        world.zhao.says(words)
        await world.settle()

        told = "\n".join(message.words for message in world.zhao.messages)
        assert not any(name in told for name in ("退回", "等领导定的", "未办结", "#1"))


async def test_newcomer_reads_how_it_works(world: World):
    async for words in world.each(
        [
            *(
                "我能干什么",
                "我该做什么",
                "派单怎么派",
                "怎么批示",
                "单子在哪看",
                "点哪里",
                "这是什么",
                "我是新来的",
                "我不会用",
                "在吗",
            ),
            *("什么叫协办", "居民看得到备注吗", "没人签收怎么办", "怎么发通知给所有居民", "how do I assign it"),
        ]
    ):
        assert (await hears(world, "li", words)).startswith("协调员使用说明")


async def test_tired_coordinator_sees_what_is_left(world: World):
    await world.reports()

    async for words in world.each(["还有多少", "最急的是哪个", "先办急的", "今天必须办的有哪些", "how many left"]):
        assert (await hears(world, "li", words)).startswith("未办结工单（1）")


async def test_part_alone_shows_what_is_open_there(world: World):
    await world.reports()
    await world.reports(world.zhao, "和平花园5号楼后面垃圾堆成山")

    async for words in world.each(["通信办那边呢", "催催通信办", "幸福里那个处理了没", "通信办行不行"]):
        told = await hears(world, "boss", words)

        assert told.startswith("未办结工单（1）")
        assert "#1" in told


async def test_ticket_is_looked_for_by_its_matter(world: World):
    await world.reports()

    async for words in world.each(["昨天那个电线的单子找一下", "电线那件找一下"]):
        assert (await hears(world, "li", words)).startswith("找到“电线”")


async def test_people_and_units_are_listed(world: World):
    async for words in world.each(["有哪些单位", "人员名单"]):
        assert "通信管理办公室" in await hears(world, "boss", words)


async def test_question_with_a_number_is_answered(world: World):
    await world.reports()

    async for words, who in world.each(
        product(["一号什么情况", "1号给谁办合适", "1号居民说啥了", "1号的照片我看看", "1号现在谁手上"], OVERSEERS)
    ):
        assert (await hears(world, who, words)).startswith("#1 沿街线路杂乱")


async def test_what_it_cannot_do_begins_no_report(world: World):
    async for words in world.each(
        [
            "给我念一遍",
            "截个图给我",
            "帮我问一下什么时候能修好",
            "有没有上访的风险",
            "重点小区是哪几个",
            "让周科给我打电话",
        ]
    ):
        assert "没看懂" in await hears(world, "boss", words)


async def test_evening_words_are_answered(world: World):
    await world.reports()
    await world.reports(world.zhao, "幸福里5号楼后面垃圾堆成山")

    async for words, answer in world.each(
        [
            ("看下地图", "2 件"),
            ("明天谁值班", "值班"),
            ("导出这个月的", "导出工单"),
            ("晚上好", "使用说明"),
        ]
    ):
        assert answer in await hears(world, "li", words)


async def test_reply_to_a_list_joins_no_draft(world: World):
    async for words, who in world.each(
        product(["一个个催", "按这个办", "你看着办", "请城管和环卫联合整治幸福里"], OVERSEERS)
    ):
        person = getattr(world, who)
        person.says("路灯坏了")
        await world.settle()
        person.says("/overdue")
        await world.settle()

        person.says(words, reply_to=person.messages[-1])
        await world.settle()

        assert "没看懂" in person.messages[-1].words
        assert not any(words in message.words for message in person.messages if message.button("匿名"))


@pytest.mark.timeout(20)
async def test_words_said_over_and_over_are_answered(world: World):
    """A pattern that can read the same words in many ways would try them all."""
    async for words, who in world.each(
        product(["看" * 40, "条" * 40, "有没有" * 13, "工单" * 20, "1  " * 60], ["boss", "wang"])
    ):
        person = getattr(world, who)

        said = person.says(words)
        await world.settle()

        assert said.reactions or person.messages[-1] is not said
