"""What is said with a sign alone: a thumb that points down is no thanks, and stars are asked about."""

from itertools import product

from tests.stories.world import World

UNIT = "telecom-office"
BUTTONS = [["已解决，满意", "已解决，不满意"], ["未解决"]]
OPINIONS = ["👎", "👎🏻👎🏻", "😡", "⭐⭐⭐", "★★☆☆☆", "🌟 🌟", "5星", "一般", "差评", "💔", "3/5", "❌"]
SMILES = ["👍", "👍🏽", "❤️", "🌹🌹", "🙏", "😊"]


async def says(world: World, words: str, *, reply: bool = False) -> str:
    world.wang.says(words, reply_to=world.wang.messages[-1] if reply else None)
    await world.settle()
    return world.wang.messages[-1].words


async def test_opinion_by_a_sign_is_asked_about(world: World):
    await world.reports()
    await world.closes(1)

    async for reply, words in world.each(product([True, False], OPINIONS)):
        assert "#1 真的解决了吗？" in await says(world, words, reply=reply)
        assert world.wang.messages[-1].buttons[:2] == BUTTONS
        assert "不客气" not in world.wang.messages[-1].words
        assert world.groups[UNIT].sees(words)
        assert await world.status_of(1) == "resolved"


async def test_smile_is_thanks(world: World):
    await world.reports()
    await world.closes(1)

    async for reply, words in world.each(product([True, False], SMILES)):
        assert (await says(world, words, reply=reply)).startswith("不客气！#1 真的解决了吗？")
        assert world.wang.messages[-1].buttons == BUTTONS


async def test_frown_below_a_receipt_hears_how_far_it_is(world: World):
    await world.reports()

    async for words in world.each(["👎", "😡😡", "😤"]):
        assert "等单位接单" in await says(world, words)
        assert world.groups[UNIT].sees(words)


async def test_frown_at_nothing_is_offered_a_person(world: World):
    async for words in world.each(["👎", "😡", "💔"]):
        assert (await says(world, words)).startswith("让您着急了，对不起。")
        assert world.wang.messages[-1].button("🙋 转人工")


async def test_frown_at_what_is_over_can_take_it_up_again(world: World):
    await world.reports()
    await world.closes(1)
    world.wang.presses("已解决，满意")
    await world.settle()

    async for words in world.each(["👎", "😡", "😭"]):
        await says(world, words, reply=True)

        assert world.wang.messages[-1].button("重新办理")
