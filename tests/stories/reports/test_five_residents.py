"""Five people who read no manual: in dialect, in chat English, in the wrong chat, in pieces, three times over."""

import pytest

from tests.stories.world import World

UNIT = "telecom-office"


async def says(world: World, words: str, *, who: str = "wang") -> str:
    person = getattr(world, who)
    person.says(words)
    await world.settle()
    return str(person.messages[-1].words)


async def told(world: World) -> str:
    rows = await world.read(lambda tx: tx.all("SELECT body FROM draft_words ORDER BY message_id"))
    return "\n".join(row["body"] for row in rows)


async def test_old_lady_is_heard_in_her_dialect(world: World):
    report = "同誌你好阿婆住喺幸福里三號樓樓下嗰個燈壞咗好耐都冇人整"
    await says(world, report)

    assert "还没提交" in await says(world, "你哋幾時嚟整呀")
    for words in ("几耐先搞掂", "咁我要点做", "句号"):
        await says(world, words)
    assert "怎么上报" in await says(world, "你帮我弄一下嘛我不会弄")
    assert await told(world) == report
    await says(world, "送上去")
    assert await world.count_tickets() == 1
    for words in ("仲未有人嚟", "師傅到邊度喇", "啥辰光来修"):
        assert "等单位接单" in await says(world, words)
    assert "我的上报" in await says(world, "嗰個燈整好未")


async def test_teenager_is_heard_in_chat_english(world: World):
    await says(world, "lamp outside xingfuli building 5 is busted lol", who="smith")
    await says(world, "yeah send it", who="smith")
    assert await world.count_tickets() == 1

    assert (await says(world, "bruh when r they coming", who="smith")).startswith("Added to #1")
    assert (await says(world, "any1 there??", who="smith")).startswith("Hello!")
    assert (await says(world, "u guys fixed it yet", who="smith")).startswith("Your reports")
    assert (await says(world, "is it still not done", who="smith")).startswith("Your reports")
    assert (await says(world, "thx ur the best", who="smith")).startswith("You are welcome!")
    assert (await says(world, "how do i delete my report", who="smith")).startswith("Withdraw #1?")


@pytest.mark.parametrize("who", ["wang", "li"])
async def test_wrong_chat_begins_no_report(world: World, who: str):
    for words in (
        "我要去医院",
        "我不想参加了",
        "妈妈晚上吃什么",
        "链接发我一下",
        "帮我砍一刀",
        "晚上几点集合",
        "借我点钱",
    ):
        await says(world, words, who=who)
    assert await told(world) == ""
    if who == "wang":
        assert "当作上报" in str(world.wang.messages[-1].buttons)
        world.wang.presses("📝 当作上报")
        await world.settle()
        assert await told(world) == "借我点钱"
        assert "这次不报了" in await says(world, "发错了发错了")


async def test_who_leaves_the_volunteers_reaches_a_person(world: World):
    for words in ("我不想当志愿者了", "怎么退出志愿者"):
        assert "已通知协调员" in await says(world, words)
    assert world.groups["desk"].sees("有居民要求转人工")


async def test_what_was_just_sent_is_taken_back(world: World):
    await world.reports()

    assert "已经提交了" in await says(world, "怎么没反应")
    for words in ("刚才那个删掉", "撤回刚才那个", "把我上次报的撤了"):
        assert "要撤回 #1 吗？" in await says(world, words)
    await says(world, "是")
    assert await world.status_of(1) == "withdrawn"


async def test_unit_reads_a_complaint_once(world: World):
    await world.reports()

    for _ in range(3):
        assert "已补充到 #1" in await says(world, "没人管吗")
    assert [message.words for message in world.groups[UNIT].messages].count("#1：居民甲补充\n没人管吗") == 1
    await says(world, "还是没人来")
    await says(world, "没人管吗")
    assert [message.words for message in world.groups[UNIT].messages].count("#1：居民甲补充\n没人管吗") == 2


async def test_where_somebody_is_is_no_place_of_a_trouble(world: World):
    await says(world, "路灯不亮了")

    for words in ("我要去医院", "我在医院", "我现在在外面", "我在上班"):
        assert "在哪里？" in await says(world, words)
    assert await told(world) == "路灯不亮了"
    assert "人民医院门口" in await says(world, "人民医院门口") or world.wang.sees("人民医院门口")


async def test_words_behind_a_picture_say_where_it_belongs(world: World):
    await world.reports()
    world.wang.sends_photo()
    await world.settle()

    await says(world, "再补一张")

    assert world.wang.sees("已补充到 #1")
    assert len(await world.read(lambda tx: tx.all("SELECT id FROM draft WHERE status = 'open'"))) == 0


async def test_three_times_is_told_once(world: World):
    words = "幸福里3号楼垃圾没人收！！！"
    for _ in range(3):
        await says(world, words)
    assert world.wang.sees("还没提交")
    await says(world, "听见没有")

    await says(world, "提交")

    assert world.groups["sanitation-office"].messages[-1].words.count("垃圾没人收") == 1
    assert "听见没有" not in world.groups["sanitation-office"].messages[-1].words


@pytest.mark.parametrize(
    "words",
    [
        "我要举报楼上漏水",
        "我想要个充电桩",
        "妈妈在3号楼摔倒了",
        "我在医院门口看到井盖没了",
        "我被狗咬了",
        "老王家天天打牌吵死了",
    ],
)
async def test_troubles_with_such_words_stay_reports(world: World, words: str):
    assert words in await says(world, words) or world.wang.sees(words)
    assert await told(world) == words
