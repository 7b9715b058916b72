"""What a photo means that a unit sends in reply to a ticket: most often that it is over."""

from itertools import product

from issuebot.store import events, media
from tests.stories.world import World

UNIT = "telecom-office"


async def test_what_is_over_asks_for_the_photo(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for words in world.each(["办结 已经收好了", "已处理好", "done, tied up", "都捆好了", "辦結：已經收好了"]):
        world.zhou.says(words, reply_to=unit.sees("#1"))
        await world.settle()

        world.zhou.sends_photo(reply_to=unit.sees("#1 还缺整改后的照片"))
        await world.settle()

        assert await world.status_of(1) == "resolved"


async def test_photo_that_says_it_closes(world: World):
    await world.reports()

    async for words in world.each(["办结 已经收好了", "已处理好", "done, tied up", "现场已清理干净"]):
        said = world.zhou.sends_photo(words, reply_to=world.groups[UNIT].sees("#1"))
        await world.settle()

        assert world.wang.sees("#1 办好了").kind == "photo"
        assert said.reactions == ["👍"]


async def test_photo_closes_by_one_tap(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for words in world.each(["", "线路都收进套管里去啦", "3 号楼这边的"]):
        world.zhou.sends_photo(words, reply_to=unit.sees("#1"))
        await world.settle()
        question = unit.sees("#1 用这张照片办结吗？")

        world.zhou.presses("办结", on=question)
        await world.settle()
        if not words:
            world.zhou.presses("捆扎", in_=unit)
            await world.settle()

        assert question.buttons == []
        assert words in world.wang.sees("#1 办好了").words
        assert world.wang.sees("#1 办好了").kind == "photo"


async def test_photo_may_be_for_the_resident(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.sends_photo("师傅已经到场", reply_to=unit.sees("#1"))
    await world.settle()

    world.zhou.presses("发给居民看", in_=unit)
    await world.settle()
    world.wang.says("辛苦了，注意安全", reply_to=world.wang.sees("师傅已经到场"))
    await world.settle()

    shown = world.wang.sees("师傅已经到场")
    assert (shown.kind, shown.words.startswith("#1")) == ("photo", True)
    assert await world.status_of(1) == "assigned"
    assert unit.sees("辛苦了，注意安全")


async def test_photo_may_be_a_note(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.sends_photo("电杆编号 17", reply_to=unit.sees("#1"))
    await world.settle()
    question, said = unit.sees("用这张照片办结吗"), len(world.wang.messages)

    for _ in range(2):
        world.zhou.forges(f"meant:note:1:{unit.messages[-2].id}", question)
        await world.settle()

    noted = await world.read(lambda tx: [event for event in events.of_ticket(tx, 1) if event.kind == "note"])
    assert [event.words for event in noted] == ["电杆编号 17"]
    assert len(world.wang.messages) == said


async def test_album_is_offered_once(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.sends_album(3, "三处都弄了", reply_to=unit.sees("#1"))
    await world.settle()

    world.zhou.presses("办结", in_=unit)
    await world.settle()

    assert sum("用这张照片办结吗" in message.words for message in unit.messages) == 0
    shown = [m for m in world.wang.messages if m.kind == "photo" and world.telegram.wrote(m)]
    assert len(shown) == 3


async def test_words_of_a_close_wait_for_the_photo(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.says("线都归到桥架里了", reply_to=unit.sees("#1"))
    await world.settle()
    question = unit.sees("这句话怎么处理")
    world.zhou.presses("办结", on=question)
    await world.settle()

    world.zhou.sends_photo(reply_to=unit.sees("#1 还缺整改后的照片"))
    await world.settle()

    assert world.wang.sees("#1 办好了：线都归到桥架里了")
    assert question.buttons == []


async def test_photo_first_then_the_command(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    unit.bot_is_admin = True
    photo = world.zhou.sends_photo(to=unit)
    await world.settle()

    async for typed in world.each(
        ["/close 1 线路已捆扎归整", "／close　1　线路已捆扎归整", "/办结 1号 线路已捆扎归整"]
    ):
        world.zhou.says(typed, reply_to=photo)
        await world.settle()

        assert world.wang.sees("#1 办好了：线路已捆扎归整").kind == "photo"


async def test_command_in_reply_to_an_offered_photo(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    photo = world.zhou.sends_photo(reply_to=unit.sees("#1"))
    await world.settle()
    question = unit.sees("用这张照片办结吗")

    world.zhou.says("/close 线路已捆扎归整", reply_to=photo)
    await world.settle()

    assert world.wang.sees("#1 办好了：线路已捆扎归整").kind == "photo"
    assert question.buttons == []


async def test_album_closes_with_all_of_it_by_a_later_caption(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]

    world.zhou.sends_album(2, "已处理好", order=[1, 0], reply_to=unit.sees("#1"))
    await world.settle()

    files = await world.read(lambda tx: media.of_ticket(tx, 1))
    assert await world.status_of(1) == "resolved"
    assert [one.phase for one in files] == ["report", "proof", "proof"]
    assert not any("怎么处理" in one.words or "办结吗" in one.words for one in unit.messages)


async def test_album_is_asked_about_once(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]

    world.zhou.sends_album(2, "现场情况", order=[1, 0], reply_to=unit.sees("#1"))
    await world.settle()

    assert [one.words for one in unit.messages if "办结吗" in one.words] == ["#1 用这张照片办结吗？\n现场情况"]


async def test_sheet_is_no_after_photo(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for words, name in world.each(
        product(["修好了", "办结 已经收好了", "/close 1 已经收好了"], ["整改台账.xlsx", "报告.PDF", "说明.docx"])
    ):
        world.zhou.sends_document(words, reply_to=unit.sees("#1"), name=name, mime="application/octet-stream")
        await world.settle()

        assert await world.status_of(1) == "assigned"
        assert unit.sees("#1 还缺整改后的照片")

        world.zhou.sends_photo(reply_to=unit.messages[-1])
        await world.settle()

        assert await world.status_of(1) == "resolved"
        assert not any(message.kind == "document" for message in world.wang.messages)


async def test_picture_sent_as_a_file_is_one(world: World):
    await world.reports()

    async for name, mime in world.each(
        [("IMG_1.HEIC", ""), ("a.jpg", "image/jpeg"), ("v", "video/mp4"), ("扫描", "image/png")]
    ):
        world.zhou.sends_document("修好了", reply_to=world.groups[UNIT].sees("#1"), name=name, mime=mime)
        await world.settle()

        assert await world.status_of(1) == "resolved"


async def test_file_is_not_called_a_photo(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    world.zhou.sends_document(reply_to=unit.sees("#1"), name="施工方案.pdf", mime="application/pdf")
    await world.settle()

    assert unit.sees("#1 这个文件怎么处理？").buttons == [["发给居民看", "内部备注"]]


async def test_yes_to_what_was_done_says_that_it_is_done(world: World):
    """Below a card 好了 is a yes; below the question what was done it is the answer."""
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.presses("办结", in_=unit)
    await world.settle()
    world.zhou.sends_photo(reply_to=unit.sees("#1 的办理结果是什么？"))
    await world.settle()

    async for words in world.each(["好了", "行了", "可以了", "都好了", "没问题了", "OK了"]):
        world.zhou.says(words, reply_to=unit.messages[-1])
        await world.settle()

        assert await world.status_of(1) == "resolved"
        assert "#1 办好了" in world.wang.messages[-1].words


async def test_plain_yes_is_still_no_result(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.presses("办结", in_=unit)
    await world.settle()

    async for words in world.each(["收到", "好的", "知道了", "OK"]):
        world.zhou.says(words, reply_to=unit.sees("#1 的办理结果是什么？"))
        await world.settle()

        assert await world.status_of(1) == "accepted"
