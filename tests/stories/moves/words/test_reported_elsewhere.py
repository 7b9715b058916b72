"""What went wrong with the replies of staff in other help desks and bots, by their public bug reports."""

from tests.stories.world import World

UNIT = "telecom-office"


async def test_reply_counts_for_what_was_quoted_and_not_for_the_newest(world: World):
    """A second message came between, and the yes went to that."""
    await world.reports()
    unit = world.groups[UNIT]
    first = unit.sees("#1")
    await world.reports(world.smith, "幸福里5号楼网线乱拉")

    world.zhou.says("收到", reply_to=first)
    await world.settle()

    assert [await world.status_of(number) for number in (1, 2)] == ["accepted", "assigned"]


async def test_replayed_edit_orders_nothing(world: World):
    """Telegram tells of an edit where only a tag of the member is new."""
    await world.reports()

    async for typed in world.each(["/urgent 1", "/note 1 电话里说过", "/return 1 不归我们", "/close 1 修好了"]):
        chat = world.groups["desk" if "urgent" in typed else UNIT]
        said = world.zhou.says(typed, to=chat)
        await world.settle()
        before, status = len(chat.messages), await world.status_of(1)

        world.zhou.edits(said, typed)
        await world.settle()

        assert (len(chat.messages), await world.status_of(1)) == (before, status)


async def test_thanks_of_the_staff_reopen_nothing(world: World):
    """Who thanks for the end opens it again."""
    await world.reports()
    await world.closes(1)
    unit = world.groups[UNIT]
    before = len(unit.messages)

    async for words in world.each(["谢谢", "好的", "收到", "👍", "thank you"]):
        world.zhou.says(words, reply_to=unit.sees("#1"))
        await world.settle()

        assert await world.status_of(1) == "resolved"
        assert len(unit.messages) == before + 1


async def test_words_to_a_colleague_reach_no_resident(world: World):
    """The answer to a mention went to the customer."""
    await world.reports()
    unit = world.groups[UNIT]
    mine = world.zhou.says("@sungong 这家人脾气不好，你去说", reply_to=unit.sees("#1"))
    await world.settle()

    world.sun.says("好，我去", reply_to=mine)
    await world.settle()

    assert not any("脾气" in message.words or "我去" in message.words for message in world.wang.messages)
    assert await world.status_of(1) == "assigned"


async def test_word_of_the_order_is_not_shown_to_the_resident(world: World):
    """The customer read the command with the words."""
    await world.reports()

    async for words in world.each(["办结：线已捆好", "办结 线已捆好", "close: 线已捆好"]):
        world.zhou.sends_photo(words, reply_to=world.groups[UNIT].sees("#1"))
        await world.settle()

        assert world.wang.sees("#1 办好了：线已捆好\n")


async def test_reply_of_the_leader_is_no_new_report(world: World):
    """What staff answered in private became a ticket of their own."""
    await world.reports()
    world.zhou.says("/escalate 1 要不要停电", to=world.groups[UNIT])
    await world.settle()

    world.boss.says("周三停电", reply_to=world.boss.sees("要不要停电"))
    await world.settle()

    assert await world.count_tickets() == 1
    assert world.groups[UNIT].sees("周三停电")


async def test_reply_and_close_in_one_step_stays_closed(world: World):
    """The answer that was sent with the close opened it again."""
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.says("电线离地多高？", reply_to=unit.sees("#1"))
    await world.settle()
    world.zhou.presses("追问居民", in_=unit)
    await world.settle()

    world.zhou.sends_photo("办结 线已捆好", reply_to=unit.sees("👤 居民甲"))
    await world.settle()

    assert await world.status_of(1) == "resolved"
