"""What is corrected is corrected, wherever it was said; an edit that changes nothing does nothing."""

from tests.stories.world import World

UNIT = "telecom-office"
GROUP = "xingfu"


async def test_edited_report_of_a_group_is_corrected(world: World):
    said = world.wang.says("/report 3号楼门口电线垂下来了", to=world.groups[GROUP])
    await world.settle()

    async for words in world.each(["/report 5号楼门口电线垂下来了", "/report@issuebot 5号楼门口电线垂下来了"]):
        world.wang.edits(said, words)
        await world.settle()

        assert world.groups[UNIT].sees("居民甲补充\n5号楼门口电线垂下来了")
        assert "收到 1 条补充" in world.groups[GROUP].sees("#1").words
        assert await world.count_tickets() == 1


async def test_edited_caption_of_a_group_is_corrected(world: World):
    said = world.wang.sends_photo("/report 电线垂下来了", to=world.groups[GROUP])
    await world.settle()

    world.wang.edits(said, "/report 电线垂下来了，在5号楼")
    await world.settle()

    assert world.groups[UNIT].sees("电线垂下来了，在5号楼")


async def test_edited_addition_of_a_group_is_corrected(world: World):
    world.wang.says("/report 3号楼门口电线垂下来了", to=world.groups[GROUP])
    await world.settle()
    said = world.zhao.says("离地一米", reply_to=world.groups[GROUP].sees("#1"))
    await world.settle()

    for _ in range(2):
        world.zhao.edits(said, "离地两米")
        await world.settle()

    heard = [message for message in world.groups[UNIT].messages if "离地两米" in message.words]
    assert len(heard) == 1


async def test_report_in_reply_is_corrected(world: World):
    source = world.zhao.says("3号楼门口电线垂下来了", to=world.groups[GROUP])
    said = world.wang.says("/report 很危险", reply_to=source)
    await world.settle()

    world.wang.edits(said, "/report 很危险，有火花")
    await world.settle()

    assert world.groups[UNIT].sees("居民甲补充\n很危险，有火花")


async def test_edit_without_a_change_is_no_news(world: World):
    said = world.wang.says("/report 3号楼门口电线垂下来了", to=world.groups[GROUP])
    await world.settle()
    before = len(world.groups[UNIT].messages)

    world.wang.edits(said, "/report 3号楼门口电线垂下来了")
    await world.settle()

    assert len(world.groups[UNIT].messages) == before


async def test_edited_addition_in_private_is_corrected(world: World):
    await world.reports()
    said = world.wang.says("离地一米", reply_to=world.wang.sees("#1"))
    await world.settle()
    world.wang.says("天黑看不见", reply_to=said)
    await world.settle()

    world.wang.edits(said, "离地两米")
    await world.settle()

    assert world.groups[UNIT].sees("离地两米")


async def test_edited_words_below_a_receipt_are_corrected(world: World):
    await world.reports()
    said = world.wang.says("离地只有一米高")
    await world.settle()

    world.wang.edits(said, "离地只有半米高")
    await world.settle()

    assert world.groups[UNIT].sees("离地只有半米高")


async def test_replaced_photo_of_a_draft_is_the_one_sent(world: World):
    said = world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    first = said.media["photo"][-1]["file_unique_id"]
    world.wang.edits_photo(said)
    await world.settle()

    await world.submits(world.wang)

    [row] = await world.read(lambda tx: tx.all("SELECT unique_id FROM media"))
    assert row["unique_id"] == said.media["photo"][-1]["file_unique_id"] != first


async def test_replaced_photo_of_a_ticket_reaches_the_unit(world: World):
    said = world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    await world.submits(world.wang)
    before = len(world.groups[UNIT].messages)

    world.wang.edits_photo(said)
    await world.settle()

    assert [message.kind for message in world.groups[UNIT].messages[before:]] == ["photo"]


async def test_replaced_photo_of_a_group_reaches_the_unit(world: World):
    said = world.wang.sends_photo("/report 3号楼门口电线垂下来了", to=world.groups[GROUP])
    await world.settle()
    before = len(world.groups[UNIT].messages)

    world.wang.edits_photo(said)
    await world.settle()

    assert [message.kind for message in world.groups[UNIT].messages[before:]] == ["photo"]


async def test_caption_that_changes_brings_no_photo_again(world: World):
    said = world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    await world.submits(world.wang)
    before = len(world.groups[UNIT].messages)

    world.wang.edits(said, "幸福里5号楼门口电线垂下来了")
    await world.settle()

    assert [message.kind for message in world.groups[UNIT].messages[before:]] == ["text"]


async def test_edited_note_of_a_unit_is_corrected(world: World):
    await world.reports()
    said = world.zhou.sends_photo("/close 1 线已收进套馆", to=world.groups[UNIT])
    await world.settle()
    end, before = world.wang.sees("#1 办好了"), len(world.wang.messages)

    async for note in world.each(["/close 1 线已收进套管", "/close@issuebot 1 线已收进套管"]):
        world.zhou.edits(said, note)
        await world.settle()

        assert "线已收进套管" in end.words
        assert len(world.wang.messages) == before
        assert "线已收进套管" in world.groups[UNIT].sees("#1").words


async def test_edited_reply_that_closed_is_corrected(world: World):
    await world.reports()

    async for first, second, read in world.each(
        [("办结 收好啦", "办结 收好了", "收好了"), ("已处理好，收进套馆", "已处理好，收进套管", "收进套管")]
    ):
        said = world.zhou.sends_photo(first, reply_to=world.groups[UNIT].sees("#1"))
        await world.settle()

        world.zhou.edits(said, second)
        await world.settle()

        assert f"：{read}\n" in world.wang.sees("#1 办好了").words


async def test_group_reads_the_corrected_note(world: World):
    world.wang.says("/report 3号楼门口电线垂下来了", to=world.groups[GROUP])
    await world.settle()
    said = world.zhou.sends_photo("/close 1 线已收进套馆", to=world.groups[UNIT])
    await world.settle()

    world.zhou.edits(said, "/close 1 线已收进套管")
    await world.settle()

    assert world.groups[GROUP].sees("#1 办好了：线已收进套管")


async def test_note_stands_once_the_survey_is_answered(world: World):
    await world.reports()
    said = world.zhou.sends_photo("/close 1 线已收进套馆", to=world.groups[UNIT])
    await world.settle()
    world.wang.presses("已解决，满意")
    await world.settle()

    world.zhou.edits(said, "/close 1 线已拆")
    await world.settle()

    assert world.groups[UNIT].sees("#1：居民已经评价，办结说明不再更改。")
    assert (await world.ticket_of()).resolution == "线已收进套馆"


async def test_replaced_after_photo_reaches_the_resident(world: World):
    await world.reports()
    said = world.zhou.sends_photo("/close 1 线已收进套管", to=world.groups[UNIT])
    await world.settle()
    before = len(world.wang.messages)

    world.zhou.edits_photo(said)
    await world.settle()

    assert [message.kind for message in world.wang.messages[before:]] == ["photo"]


async def test_edited_note_of_staff_stays_internal(world: World):
    await world.reports()
    said = world.zhou.says("/note 1 户主难缠", to=world.groups[UNIT])
    await world.settle()
    before = len(world.wang.messages)

    world.zhou.edits(said, "/note 1 户主不在家")
    await world.settle()

    assert len(world.wang.messages) == before


async def test_corrected_reply_is_taken_at_its_word(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]

    async for wrong in world.each(["手到", "收大了"]):
        said = world.zhou.says(wrong, reply_to=unit.sees("#1"))
        await world.settle()
        offer = unit.sees("#1 这句话怎么处理？")

        world.zhou.edits(said, "收到")
        await world.settle()

        assert await world.status_of(1) == "accepted"
        assert offer.buttons == []
        assert offer.words == "#1 已签收"


async def test_corrected_question_is_the_one_asked(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    said = world.zhou.says("几号楼", reply_to=unit.sees("#1"))
    await world.settle()
    offer = unit.sees("几号楼")

    world.zhou.edits(said, "是几号楼、几单元的线？")
    await world.settle()
    world.zhou.presses("追问居民", on=offer)
    await world.settle()

    assert world.wang.sees("是几号楼、几单元的线？")
    assert len([one for one in unit.messages if "这句话怎么处理" in one.words]) == 0


async def test_corrected_caption_goes_with_its_photo(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    said = world.zhou.sends_photo("线收到管里", reply_to=unit.sees("#1"))
    await world.settle()
    offer = unit.sees("#1 用这张照片办结吗？")

    world.zhou.edits(said, "线都收到套管里了")
    await world.settle()
    world.zhou.presses("办结", on=offer)
    await world.settle()

    assert world.wang.sees("#1 办好了：线都收到套管里了").kind == "photo"


async def test_correction_after_the_tap_is_offered_again(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    said = world.zhou.says("几号楼", reply_to=unit.sees("#1"))
    await world.settle()
    world.zhou.presses("追问居民", in_=unit)
    await world.settle()

    world.zhou.edits(said, "几单元的线？")
    await world.settle()

    assert unit.messages[-1].words.endswith("几单元的线？")
    assert unit.messages[-1].button("追问居民") or unit.messages[-1].button("内部备注")


async def test_one_edits_own_offer_only(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    mine = world.zhou.says("几号楼", reply_to=unit.sees("#1"))
    await world.settle()
    theirs = world.sun.says("哪一家的线", reply_to=unit.sees("👤 居民甲"))
    await world.settle()

    world.zhou.edits(mine, "几号楼几单元")
    await world.settle()

    assert unit.sees("几号楼几单元").button("追问居民")
    assert unit.sees("哪一家的线").button("追问居民")
    assert theirs.words == "哪一家的线"


async def test_what_becomes_a_report_is_heard(world: World):
    async for first in world.each(["你好", "谢谢", "👍", "在吗"]):
        said = world.wang.says(first)
        await world.settle()

        world.wang.edits(said, "幸福里3号楼门口电线垂下来了")
        await world.settle()

        assert world.wang.messages[-1].button("提交")


async def test_old_small_talk_stays_what_it_was(world: World):
    said = world.wang.says("你好")
    await world.settle()
    before = len(world.wang.messages)
    world.pass_days(1)

    world.wang.edits(said, "幸福里3号楼门口电线垂下来了")
    await world.settle()

    assert len(world.wang.messages) == before


async def test_edit_that_overtakes_its_message_counts(world: World):
    """Of a webhook Telegram says itself that updates may get out of order."""
    world.wang.says("/help")
    await world.settle()
    said = world.wang.says("幸福里3号楼门口的电线")
    world.wang.edits(said, "幸福里3号楼门口电线垂下来了")
    world.telegram.updates.queue.reverse()
    await world.settle()

    await world.submits(world.wang)

    assert (await world.ticket_of()).words == "幸福里3号楼门口电线垂下来了"
    assert await world.count_tickets() == 1
