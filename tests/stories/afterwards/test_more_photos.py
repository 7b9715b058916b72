"""A picture that belongs to what was just submitted is added to it, or offered to be."""

from issuebot.store import media
from tests.stories.world import World

SAYS = ["再发一张", "还有一张照片", "我再补张照片", "给你们再拍一张清楚的", "one more photo", "here's another pic"]


async def pictures(world: World) -> int:
    return len(await world.read(lambda tx: media.of_ticket(tx, 1)))


async def test_announced_picture_is_added(world: World):
    await world.reports()

    async for words in world.each(SAYS):
        world.wang.says(words)
        await world.settle()
        world.wang.sends_photo()
        await world.settle()

        assert await pictures(world) == 2
        assert world.wang.messages[-1].button("这是新的上报")


async def test_caption_says_that_it_is_one_more(world: World):
    await world.reports()

    async for words in world.each(SAYS):
        world.wang.sends_photo(words)
        await world.settle()

        assert await pictures(world) == 2


async def test_picture_alone_is_offered(world: World):
    await world.reports()

    world.wang.sends_photo()
    await world.settle()

    assert "📷 是给 #1 补的照片？" in world.wang.messages[-1].words
    world.wang.presses("加到 #1")
    await world.settle()
    assert await pictures(world) == 2


async def test_other_words_begin_a_report(world: World):
    await world.reports()

    async for words in world.each(["5号楼也有一张坏椅子", "楼道里多了一张床垫", "another wire is down"]):
        world.wang.sends_photo(words)
        await world.settle()

        assert await pictures(world) == 1


async def test_urging_says_nothing_of_a_bare_picture(world: World):
    await world.reports()
    world.wang.sends_photo()
    await world.settle()

    async for words in world.each(["都一个小时了", "师傅今天能来吗", "多久能挪走"]):
        world.wang.says(words)
        await world.settle()

        assert world.wang.messages[-1].words.startswith("已补充到 #1")


async def test_what_is_said_on_goes_where_the_talk_went(world: World):
    await world.reports()
    world.wang.says("幸福里5号楼路灯不亮")
    await world.settle()
    world.zhou.says("/ask 1 是哪一根？", to=world.groups["telecom-office"])
    await world.settle()
    world.wang.says("左边那根")
    await world.settle()

    world.wang.says("靠墙的")
    await world.settle()

    assert world.groups["telecom-office"].sees("靠墙的")
