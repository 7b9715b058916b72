"""What is said beside the matter: that a report stays, small talk, swearing, junk."""

import pytest

from tests.stories.world import World

UNIT = "telecom-office"
MATTER = "幸福里3号楼门口电线垂下来了"
CHATS = ["您吃了吗", "今天天气咋样", "讲个笑话", "祝大家新年快乐", "最近怎么样", "how are you?", "Nice weather today"]
KEEPS = [
    "不撤了",
    "不用撤了",
    "继续办",
    "never mind, keep it",
    "别撤",
    "还是不撤回了",
    "不撤了，继续办",
    "don't withdraw it",
]


async def says(world: World, words: str) -> str:
    world.wang.says(words)
    await world.settle()
    return world.wang.messages[-1].words


async def drafts(world: World) -> int:
    return len(await world.read(lambda tx: tx.all("SELECT id FROM draft WHERE status = 'open'")))


async def test_what_is_kept_goes_on(world: World):
    await world.reports()

    async for words in world.each(KEEPS):
        assert await says(world, words) == "好的，#1 继续办。"
        assert (await world.status_of(1), await drafts(world)) == ("assigned", 0)


async def test_nothing_is_kept_without_report(world: World):
    async for words in world.each(KEEPS):
        await says(world, words)

        assert await drafts(world) == 0


async def test_kept_draft_waits_for_its_tap(world: World):
    await says(world, MATTER)

    async for words in world.each(KEEPS):
        assert "还没提交" in await says(world, words)
        assert await drafts(world) == 1


async def test_kept_after_the_end_asks_again(world: World):
    await world.reports()
    await world.closes(1)

    await says(world, "不撤了")

    assert world.wang.messages[-1].button("未解决")


async def test_giving_up_nothing_ends_friendly(world: World):
    async for words in world.each(["算了", "算了不报了", "不报了", "那算了吧", "forget it"]):
        assert await says(world, words) == "好的，这次不报了。以后有事随时发给我。"


async def test_small_talk_reaches_no_unit(world: World):
    await world.reports()
    await world.closes(1)
    seen = len(world.groups[UNIT].messages)

    async for words in world.each(CHATS):
        for reply in (None, world.wang.messages[-1]):
            world.wang.says(words, reply_to=reply)
            await world.settle()
            assert "我是示范区的机器人" in world.wang.messages[-1].words

        assert (len(world.groups[UNIT].messages), await drafts(world)) == (seen, 0)


async def test_words_about_the_matter_are_kept(world: World):
    async for words in world.each(["天气太热空调外机滴水", "吃饭的地方油烟大", "今天还是没人来", "节日期间路灯不亮"]):
        assert "我是示范区的机器人" not in await says(world, words)


async def test_swearing_moves_no_category(world: World):
    card = await says(world, MATTER)

    async for words in world.each(["骗人", "骗子", "你们就是骗子", "王八蛋"]):
        assert "对不起" in await says(world, words)
        draft = (await world.read(lambda tx: tx.all("SELECT category FROM draft")))[0]
        assert (draft["category"], "飞线" in card or "线" in card) == ("street-wiring", True)


@pytest.mark.parametrize("words", ["有人骗老人买保健品", "幸福里有骗子骗钱"])
async def test_fraud_is_still_a_report(world: World, words: str):
    assert "📝" in await says(world, words)


async def test_privacy_is_named_by_its_word(world: World):
    assert "/" not in (await says(world, "你是谁"))
    assert "发“隐私”" in world.wang.messages[-1].words


async def test_verdict_passes_a_junk_draft(world: World):
    await world.reports()

    async for junk in world.each(["喂 喂 喂 喂喂喂喂", "呜呜呜", "那个啥"]):
        await says(world, junk + "……")
        await world.closes(1)

        await says(world, "未解决")

        assert await world.status_of(1) != "resolved"
