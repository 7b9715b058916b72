"""In reply to a list: a photo, a sticker, the number or the place of one ticket and what is said of it."""

from tests.stories.clock.mornings import until
from tests.stories.moves.words.test_all_of_these import list_of, states_of
from tests.stories.world import World

UNIT = "telecom-office"


async def test_photo_is_asked_about_and_proves_that_one(world: World):
    listed = await list_of(world)
    unit = world.groups[UNIT]
    world.zhou.sends_photo(reply_to=listed)
    await world.settle()

    world.zhou.presses("#2", on=unit.sees("这是哪一件的？"))
    await world.settle()
    world.zhou.presses("办结", on=unit.sees("#2 用这张照片办结吗？"))
    await world.settle()
    world.zhou.presses("捆扎", in_=unit)
    await world.settle()

    assert [await world.status_of(number) for number in (1, 2, 3)] == ["assigned", "resolved", "assigned"]
    assert world.wang.sees("#2 办好了").kind == "photo"


async def test_album_goes_where_its_first_picture_goes(world: World):
    listed = await list_of(world)
    unit = world.groups[UNIT]
    world.zhou.sends_album(3, "已处理好", reply_to=listed)
    await world.settle()

    world.zhou.presses("#3", on=unit.sees("这是哪一件的？"))
    await world.settle()

    photos = [one for one in world.wang.messages if one.kind == "photo" and world.telegram.wrote(one)]
    assert await world.status_of(3) == "resolved"
    assert len(photos) == 3
    assert sum("这是哪一件的" in one.words for one in unit.messages) == 0


async def test_photo_below_a_list_of_one_is_its_own(world: World):
    listed = await list_of(world, 1)

    world.zhou.sends_photo(reply_to=listed)
    await world.settle()

    assert world.groups[UNIT].sees("#1 用这张照片办结吗？")


async def test_photo_below_the_morning_is_asked_about(world: World):
    await list_of(world, 2)
    await until(world, "2026-11-24 09:30")
    unit = world.groups[UNIT]

    world.zhou.sends_photo("2号修好了", reply_to=unit.sees("今日待办"))
    await world.settle()

    assert await world.status_of(2) == "resolved"


async def test_photo_waits_a_day_for_its_ticket(world: World):
    listed = await list_of(world)
    unit = world.groups[UNIT]
    world.zhou.sends_photo(reply_to=listed)
    await world.settle()
    question = unit.sees("这是哪一件的？")
    world.pass_days(2)
    await world.sweeps()

    press = world.zhou.presses("#2", on=question)
    await world.settle()

    assert press.answer
    assert press.answer.alert
    assert await states_of(world) == {"assigned"}


async def test_second_tap_takes_no_photo_twice(world: World):
    listed = await list_of(world)
    unit = world.groups[UNIT]
    world.zhou.sends_photo("线都收进去啦", reply_to=listed)
    await world.settle()
    question = unit.sees("这是哪一件的？")
    data = world.data_of(question, "#1")
    world.zhou.presses("#2", on=question)
    world.zhou.forges(data, question)
    await world.settle()

    assert unit.sees("#2 用这张照片办结吗？")
    assert not any("#1 用这张照片" in one.words for one in unit.messages)


async def test_command_below_such_a_photo_asks_for_the_number(world: World):
    listed = await list_of(world)
    photo = world.zhou.sends_photo(reply_to=listed)
    await world.settle()

    world.zhou.says("/close 已捆扎", reply_to=photo)
    await world.settle()

    assert await states_of(world) == {"assigned"}


async def test_sticker_says_what_its_sign_says(world: World):
    listed = await list_of(world)
    unit = world.groups[UNIT]
    card = unit.sees("#3 沿街线路杂乱 · 待签收")

    async for sign in world.each(["👌", "👍", "🆗"]):
        world.zhou.sends_sticker(sign, reply_to=card)
        world.zhou.sends_sticker(sign, reply_to=listed)
        await world.settle()

        assert await world.status_of(3) == "accepted"
        assert unit.sees("待签收：#1、#2，都签收吗？")


async def test_other_stickers_are_for_colleagues(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for sign in world.each(["😂", "🐶", ""]):
        said = world.zhou.sends_sticker(sign, reply_to=unit.sees("#1"))
        await world.settle()

        assert unit.messages[-1] is said


async def test_coordinators_sticker_in_private_is_seen(world: World):
    await world.reports()
    world.li.says("/ticket 1")
    await world.settle()

    said = world.li.sends_sticker("👌", reply_to=world.li.sees("#1"))
    await world.settle()

    assert said.reactions == ["👍"]


async def test_residents_frowning_sticker_below_a_survey_is_none_of_thanks(world: World):
    await world.reports()
    await world.closes(1)

    world.wang.sends_sticker("👎", reply_to=world.wang.sees("#1 办好了"))
    await world.settle()

    assert "不客气" not in world.wang.messages[-1].words
    assert world.groups[UNIT].sees("👎")


async def test_one_of_them_is_named_and_closed(world: World):
    listed = await list_of(world)

    async for words in world.each(
        [
            *("2号已修好", "2修好了", "＃2 搞定了", "第二个办好了", "第2件，处理好了", "倒数第二个弄好了"),
            *("the second one is done", "no. 2 fixed"),
        ]
    ):
        world.zhou.sends_photo(words, reply_to=listed)
        await world.settle()

        assert [await world.status_of(number) for number in (1, 2, 3)] == ["assigned", "resolved", "assigned"]


async def test_some_of_them_are_accepted(world: World):
    listed = await list_of(world)

    async for words in world.each(
        ["1 3 收到", "1，3签收", "1和3都收到", "#1 #3 好的", "1、3 马上安排", "1 and 3 received"]
    ):
        world.zhou.says(words, reply_to=listed)
        await world.settle()

        assert [await world.status_of(number) for number in (1, 2, 3)] == ["accepted", "assigned", "accepted"]


async def test_span_of_them_is_accepted(world: World):
    listed = await list_of(world)

    async for words in world.each(["1-3 收到", "1到3都签收", "#1～#3 签收", "1 to 3 received"]):
        world.zhou.says(words, reply_to=listed)
        await world.settle()

        assert [await world.status_of(number) for number in (1, 2, 3)] == ["accepted"] * 3


async def test_typed_span_is_accepted(world: World):
    await list_of(world)

    async for words in world.each(["1-3", "#1-#3", "1到3", "1～3号"]):
        world.zhou.says(f"/accept {words}", to=world.groups[UNIT])
        await world.settle()

        assert [await world.status_of(number) for number in (1, 2, 3)] == ["accepted"] * 3


async def test_other_spans_are_words(world: World):
    listed = await list_of(world)

    async for words in world.each(["1-3天内修好", "3-2-501 的师傅去了", "2-3个人去了", "11-28 弄好"]):
        world.zhou.says(words, reply_to=listed)
        await world.settle()

        assert [await world.status_of(number) for number in (1, 2, 3)] == ["assigned"] * 3


async def test_what_is_said_of_several_is_tapped_one_by_one(world: World):
    listed = await list_of(world)
    unit = world.groups[UNIT]

    async for words in world.each(["1和3办好了", "1 3 修好了", "#1 #3 都弄好了"]):
        world.zhou.says(words, reply_to=listed)
        await world.settle()
        question = unit.sees("这句话说的是哪一件？")

        world.zhou.presses("#1", on=question)
        await world.settle()
        assert question.buttons == [["#3"]]
        world.zhou.presses("#3", on=question)
        await world.settle()

        assert question.buttons == []
        assert [one for one in (1, 3) if unit.sees(f"#{one} 还缺整改后的照片")] == [1, 3]


async def test_other_numbers_name_no_ticket(world: World):
    listed = await list_of(world)

    async for words in world.each(["3天能弄完", "2号楼的修好了没", "3个人在弄", "9号修好了"]):
        world.zhou.says(words, reply_to=listed)
        await world.settle()

        assert await states_of(world) == {"assigned"}
        assert not any("还缺整改后的照片" in one.words for one in world.groups[UNIT].messages)


async def test_all_are_seen_to_asks_whether_they_are_accepted(world: World):
    listed = await list_of(world)

    async for words in world.each(["全部已派师傅", "都安排下去了", "都已经安排了，下午去"]):
        world.zhou.says(words, reply_to=listed)
        await world.settle()

        assert world.groups[UNIT].sees("待签收：#1、#2、#3，都签收吗？")
