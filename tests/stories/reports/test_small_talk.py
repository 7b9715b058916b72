"""What is said to the bot and is no report is answered, and opens no draft."""

import pytest

from tests.stories.world import World

OPENING = [
    "我想反映个问题",
    "有个事想说一下",
    "你好，我要投诉",
    "報修",
    "我要报修",
    "求助",
    "i want to report a problem",
    "can you help me",
    "我要反映情况",
]
ABOUT = [
    "你是谁",
    "你是机器人吗",
    "这个收费吗",
    "需要实名吗",
    "会不会泄露我的信息",
    "who are you",
    "is this a bot",
    "is it free",
    *("你们几点上班", "周末上班吗", "上班时间", "what are your opening hours?", "are you open on Sunday?"),
    *(
        "会不会泄露我的电话",
        "不会告诉楼上是我吧",
        "will they know it was me",
        "don't tell them it was me",
    ),
]
ANGER = ["你们都是吃干饭的吗", "妈的，什么破机器人", "气死我了", "this is useless", "废物", "一点用都没有"]
NUMBERS = ["13812345678", "我的电话是13812345678", "电话：0558-1234567", "my number is 138 1234 5678"]


async def says(world: World, words: str) -> str:
    world.wang.says(words)
    await world.settle()
    return world.wang.messages[-1].words


async def drafts(world: World) -> int:
    return len(await world.read(lambda tx: tx.all("SELECT id FROM draft")))


async def test_who_begins_is_asked_what_and_where(world: World):
    async for words in world.each(OPENING):
        assert (await says(world, words)).startswith("您请说：什么事、在哪里？")
        assert await drafts(world) == 0


async def test_who_asks_is_told_who_we_are(world: World):
    async for words in world.each(ABOUT):
        assert (await says(world, words)).startswith("我是示范区的机器人，不收费，")
        assert await drafts(world) == 0


async def test_who_scolds_is_offered_a_person(world: World):
    async for words in world.each(ANGER):
        assert (await says(world, words)).startswith("让您着急了，对不起。")
        assert await drafts(world) == 0

        world.wang.presses("🙋 转人工")
        await world.settle()

        assert world.wang.sees("☎️")
        assert world.groups["desk"].sees("🙋")


async def test_number_alone_is_no_report(world: World):
    async for words in world.each(NUMBERS):
        assert (await says(world, words)).startswith("不用留电话")
        assert await drafts(world) == 0


async def test_report_in_such_words_is_a_report(world: World):
    async for words in world.each(
        [
            "我想反映楼下电线垂下来了",
            "妈的，路灯又坏了",
            "你们是谁把垃圾桶搬走的",
            "投诉楼上半夜打麻将",
            "i want to report a broken street light",
            "骗子在小区门口发传单",
            "有个事：下水道堵了",
            "电话亭玻璃碎了",
        ]
    ):
        await says(world, words)

        assert await drafts(world) == 1


async def test_talk_does_not_join_a_draft(world: World):
    await says(world, "幸福里3号楼门口电线垂下来了")

    async for words in world.each(["我想反映个问题", "你是机器人吗", "什么破机器人"]):
        await says(world, words)
        await says(world, "提交")

        assert words not in (await world.ticket_of()).words


async def test_answer_to_a_unit_may_be_anything(world: World):
    await world.reports()
    world.zhou.says("/ask 1 您的电话是多少？", to=world.groups["telecom-office"])
    await world.settle()

    await says(world, "13812345678")

    assert await world.status_of(1) == "assigned"


async def test_scolding_below_a_ticket_reaches_the_unit(world: World):
    await world.reports()

    await says(world, "怎么还没人来，气死我了")

    assert world.groups["telecom-office"].sees("气死我了")


@pytest.mark.parametrize("first", [True, False])
async def test_sticker_is_a_smile(world: World, *, first: bool):
    if not first:
        await world.reports()

    world.wang.sends_sticker()
    await world.settle()

    assert world.wang.messages[-1].words.startswith("您好！" if first else "不客气！")


async def test_several_things_are_told_apart(world: World):
    async for words, several in world.each(
        [
            ("三个事 1 幸福里3号楼电线垂下来 2 垃圾桶满了 3 路灯不亮", True),
            ("幸福里路灯不亮\n垃圾没人收", True),
            ("幸福里垃圾没人收。另外路灯不亮", True),
            ("xingfuli: garbage not collected. also the street light is broken", True),
            ("幸福里2号楼二单元楼道灯不亮，旁边垃圾桶也满了", True),
            ("路灯坏了 还有垃圾没人收 在幸福里3号楼", True),
            ("the street lamp at Xingfuli gate is out and the bins are overflowing too", True),
            ("幸福里3号楼电线掉了还有火花", False),
            ("幸福里广告牌破了，字也看不清", False),
            ("幸福里3号楼电线垂下来了", False),
            ("幸福里垃圾桶旁边路灯不亮", False),
            ("1号楼和2号楼之间垃圾没人收，幸福里的", False),
        ]
    ):
        assert ("好像不止一件事" in await says(world, words)) == several


async def test_another_report_is_announced(world: World):
    """Right below a receipt; no unit reads it."""
    await world.reports()
    unit = world.groups["telecom-office"]
    before = len(unit.messages)

    async for words in world.each(
        ["再报一个", "还要再报一件", "还有一个", "我还有别的问题", "another one", "I have another problem"]
    ):
        world.wang.says(words)
        await world.settle()

        assert world.wang.messages[-1].words.startswith("您请说")
        assert len(unit.messages) == before


async def test_another_report_with_its_words_is_one(world: World):
    async for words in world.each(["还有一个井盖坏了", "再报一个：路灯不亮", "another lamp is broken"]):
        world.wang.says(words)
        await world.settle()

        assert not world.wang.messages[-1].words.startswith("您请说")


async def test_nobody_is_asked_again_what_and_where(world: World):
    await says(world, "幸福里3号楼门口电线垂下来了")

    async for words in world.each(["没人管", "气死我了", "什么意思", "骗人"]):
        assert "什么事、在哪里" not in await says(world, words)
        assert "提交" in world.wang.messages[-1].words


async def test_sticker_below_a_draft_is_a_smile(world: World):
    await says(world, "幸福里3号楼门口电线垂下来了")

    async for sign in world.each(["👍", "😀", "🙏"]):
        world.wang.sends_sticker(sign)
        await world.settle()

        assert "看不了" not in world.wang.messages[-1].words
        assert "提交" in world.wang.messages[-1].words


async def test_who_has_just_reported_is_not_told_how(world: World):
    await world.reports()

    async for words in world.each(["？？？", "1", "。。。", "再见"]):
        assert (await says(world, words)).startswith("#1 已经提交了")
