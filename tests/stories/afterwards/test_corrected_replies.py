"""A clerk corrects a reply: before it was answered, while a photo is asked for, and after the move was made."""

from issuebot.store import events
from tests.stories.world import World

UNIT = "telecom-office"


async def count_events(world: World, kind: str) -> int:
    found = await world.read(lambda tx: events.of_ticket(tx, 1))
    return len([event for event in found if event.kind == kind])


async def test_edit_before_the_offer_was_sent(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for wrong, right, status in world.each([("手到", "收到", "accepted"), ("几楼", "收到 马上去", "accepted")]):
        said = world.zhou.says(wrong, reply_to=unit.sees("#1"))
        await world.intake.poll(0)

        world.zhou.edits(said, right)
        await world.settle()

        assert await world.status_of(1) == status
        assert unit.messages[-1] is said


async def test_only_the_newest_words_are_offered(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    said = world.zhou.says("几号搂", reply_to=unit.sees("#1"))
    await world.intake.poll(0)

    world.zhou.edits(said, "几号楼")
    await world.settle()

    assert [one.words for one in unit.messages if "这句话怎么处理" in one.words] == ["#1 这句话怎么处理？\n几号楼"]


async def test_note_is_corrected_while_the_photo_is_asked_for(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    said = world.zhou.says("线捆好了", reply_to=unit.sees("#1"))

    async for sent in world.each([False, True]):
        await (world.settle() if sent else world.intake.poll(0))

        world.zhou.edits(said, "线都捆好了，离地四米")
        await world.settle()
        world.zhou.sends_photo(reply_to=unit.sees("#1 还缺整改后的照片"))
        await world.settle()

        assert world.wang.sees("#1 办好了：线都捆好了，离地四米")
        assert len([one for one in unit.messages if "还缺整改后的照片" in one.words]) == 1


async def test_caption_is_corrected_after_the_close(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for how in world.each(["tap", "words"]):
        said = world.zhou.sends_photo("线收到管里" if how == "tap" else "已处理好", reply_to=unit.sees("#1"))
        await world.settle()
        if how == "tap":
            world.zhou.presses("办结", on=unit.sees("#1 用这张照片办结吗？"))
            await world.settle()

        world.zhou.edits(said, "线都收到套管里了")
        await world.settle()

        assert (await world.ticket_of(1)).resolution == "线都收到套管里了"
        assert "线都收到套管里了" in world.wang.messages[-2].words + world.wang.messages[-1].words


async def test_corrected_note_is_noted(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for typed in world.each(["/note 1 {}", "备注：{}"]):
        said = world.zhou.says(typed.format("等停店"), to=unit, reply_to=unit.sees("#1"))
        await world.settle()

        world.zhou.edits(said, typed.format("等停电"))
        world.zhou.edits(said, typed.format("等停电"))
        await world.settle()

        assert (await world.read(lambda tx: events.latest(tx, 1, "note"))).words == "等停电"
        assert await count_events(world, "note") == 2


async def test_accept_that_was_none_is_heard_anew(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    said = world.zhou.says("收到", reply_to=unit.sees("#1"))
    await world.settle()

    async for right in world.each(["收到，不归我们管", "退回 不归我们管", "几号楼？"]):
        world.zhou.edits(said, right)
        await world.settle()

        assert await world.status_of(1) == "new" or unit.sees("#1 这句话怎么处理？")


async def test_edit_of_nothing_does_nothing(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for typed in world.each(
        ["收到", "追问 几号楼？", "退回 不归我们", "/return 1 不归我们", "/ask 1 几号楼？", "延期 3天 等配件"]
    ):
        said = world.zhou.says(typed, to=unit, reply_to=unit.sees("#1"))
        await world.settle()
        before = len(unit.messages)

        world.zhou.edits(said, typed)
        await world.settle()

        assert len(unit.messages) == before


async def test_reason_of_a_return_stands(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    said = world.zhou.says("/return 1 不归我们", to=unit)
    await world.settle()

    world.zhou.edits(said, "/return 1 归供电公司")
    await world.settle()

    assert unit.messages[-1].words == "#1 已按原来的内容办理，这次修改不再生效。"


async def test_question_is_asked_again_by_one_tap(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    said = world.zhou.says("/ask 1 几号搂？", to=unit)
    await world.settle()

    world.zhou.edits(said, "/ask 1 几号楼？")
    await world.settle()

    assert unit.sees("#1 这句话怎么处理？\n几号楼？").button("内部备注")


async def test_what_was_closed_meanwhile_is_not_asked_about(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.says("线已收好套管", reply_to=unit.sees("#1"))
    world.zhou.sends_photo("/close 1 线已收好", to=unit)

    await world.settle()

    assert await world.status_of(1) == "resolved"
    assert not any("怎么处理" in one.words for one in unit.messages)
