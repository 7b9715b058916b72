"""A draft that says nothing yet keeps no words from the report they are about, and no yes submits it."""

import pytest

from tests.stories.world import World

UNIT = "telecom-office"
NOTHING = ["咕噜", "就那样呗", "blah blah"]
PAUSES = ["等等", "等一下", "那个", "那个啥", "等等 我先拍个照", "就是", "我跟你讲哦", "wait", "hold on", "um"]
SLIPS = ["打错了", "说错了", "不好意思发错了", "wrong chat sorry", "sorry, not meant for you"]


async def says(world: World, words: str) -> str:
    world.wang.says(words)
    await world.settle()
    return world.wang.messages[-1].words


async def drafts(world: World) -> int:
    return len(await world.read(lambda tx: tx.all("SELECT id FROM draft WHERE status = 'open'")))


@pytest.fixture(params=NOTHING)
async def hollow(world: World, request: pytest.FixtureRequest) -> World:
    """A report goes on, and below the help a draft was begun that says nothing."""
    await world.reports()
    await says(world, "帮助")
    await says(world, request.param)
    assert await drafts(world) == 1
    return world


async def test_urging_goes_past_an_empty_draft(hollow: World):
    async for words in hollow.each(["师傅什么时候到", "催一下", "明天我不在家"]):
        assert "已补充到 #1" in await says(hollow, words)
        assert hollow.groups[UNIT].sees(words)


async def test_over_already_goes_past_it(hollow: World):
    await says(hollow, "已经好了不用来了")

    assert hollow.wang.messages[-1].button("撤回")


async def test_verdict_goes_past_it(hollow: World):
    await hollow.closes(1)

    await says(hollow, "根本没修好")

    assert await hollow.status_of(1) == "assigned"


async def test_yes_submits_nothing_empty(hollow: World):
    async for words in hollow.each(["是的", "对", "yes"]):
        await says(hollow, words)

        assert await hollow.count_tickets() == 1


async def test_what_is_said_next_fills_it(hollow: World):
    assert "路灯不亮" in await says(hollow, "幸福里5号楼门口路灯不亮") or hollow.wang.sees("路灯不亮")

    await hollow.submits(hollow.wang)

    assert await hollow.count_tickets() == 2


async def test_who_pauses_begins_no_report(world: World):
    async for words in world.each(PAUSES):
        assert (await says(world, words)).startswith("您请说：什么事、在哪里？")
        assert await drafts(world) == 0


async def test_slip_of_the_thumb_begins_none(world: World):
    async for words in world.each(SLIPS):
        assert "这次不报了" in await says(world, words)
        assert await drafts(world) == 0


async def test_slip_after_submitting_reaches_no_unit(world: World):
    await world.reports()

    async for words in world.each(SLIPS):
        assert (await says(world, words)).startswith("#1 已经提交了")
        assert all(words not in message.words for message in world.groups[UNIT].messages)


async def test_urging_of_nothing_begins_none(world: World):
    async for words in world.each(["how long is this gonna take", "还要多久", "你们什么时候来"]):
        assert "您还没有上报过" in await says(world, words)
        assert await drafts(world) == 0
