"""Several tickets in one message: 1好了，2明天去，3不归我们, below a list, a map, /help, or called by name."""

from tests.stories.moves.words.test_all_of_these import list_of, states_of
from tests.stories.world import World

UNIT = "telecom-office"


async def test_each_hears_its_own_piece(world: World):
    listed = await list_of(world)
    unit = world.groups[UNIT]

    async for words in world.each(
        [
            "1收到\n2明天去\n3不归我们",
            "1收到，2明天去，3不归我们",
            "1号收到 2号明天去 3号不归我们",
            "#1收到；#2明天去；#3不归我们",
        ]
    ):
        world.zhou.says(words, reply_to=listed)
        await world.settle()

        assert [await world.status_of(number) for number in (1, 2, 3)] == ["accepted", "assigned", "assigned"]
        assert "明天去" in unit.sees("#2 这句话怎么处理？").words
        assert unit.sees("#3 这句话怎么处理？").buttons[0][0] == "退回"


async def test_some_are_taken_and_one_returned(world: World):
    listed = await list_of(world)

    world.zhou.says("1、3收到，2退回", reply_to=listed)
    await world.settle()

    assert [await world.status_of(number) for number in (1, 2, 3)] == ["accepted", "assigned", "accepted"]
    assert world.groups[UNIT].sees("#2 为什么不归你们？")


async def test_count_in_the_words_is_no_ticket(world: World):
    listed = await list_of(world)
    unit = world.groups[UNIT]

    async for words in world.each(["2号换了 3根线", "2号找了 3 家都没配件", "1号明天 2点去"]):
        world.zhou.says(words, reply_to=listed)
        await world.settle()

        asked = [one for one in unit.messages if "这句话怎么处理" in one.words]
        assert len(asked) == 1
        assert words.partition("号")[2].strip() in asked[0].words


async def test_number_is_heard_below_anything(world: World):
    await list_of(world, 2)
    unit = world.groups[UNIT]

    async for below in world.each(["/map", "/help", "/stats", "/duty"]):
        world.zhou.says(below, to=unit)
        await world.settle()

        world.zhou.says("2号收到", reply_to=unit.messages[-1])
        await world.settle()

        assert [await world.status_of(number) for number in (1, 2)] == ["assigned", "accepted"]


async def test_called_by_name_it_takes_several(world: World):
    await list_of(world)

    async for words in world.each(["1,2,3收到", "1 2 3 收到", "1-3收到", "1和2、3已签收"]):
        world.zhou.says(f"@issuebot {words}", to=world.groups[UNIT])
        await world.settle()

        assert await states_of(world) == {"accepted"}


async def test_called_by_name_it_asks_about_each(world: World):
    await list_of(world)
    unit = world.groups[UNIT]

    world.zhou.says("@issuebot 1 3 已处理", to=unit)
    await world.settle()

    assert unit.messages[-1].buttons == [["#1", "#3"]]


async def test_answer_about_several_is_a_list(world: World):
    await list_of(world)
    unit = world.groups[UNIT]
    world.zhou.says("/accept 1 3", to=unit)
    await world.settle()
    answer = unit.sees("✅ 已签收：#1、#3")

    world.zhou.says("明天才能去", reply_to=answer)
    world.zhou.sends_photo(reply_to=answer)
    await world.settle()

    asked = [one for one in unit.messages if one.buttons == [["#1", "#3"]]]
    assert len(asked) == 2


async def test_trouble_with_numbers_stays_a_trouble(world: World):
    await list_of(world)

    world.zhou.says("@issuebot 1 2 幸福里3号楼路灯不亮", to=world.groups[UNIT])
    await world.settle()

    assert await states_of(world) == {"assigned"}


async def test_number_answers_which_one(world: World):
    listed = await list_of(world)
    unit = world.groups[UNIT]
    world.zhou.says("师傅在路上了", reply_to=listed)
    await world.settle()

    async for words in world.each(["2号", "第二个", "#2", "2"]):
        world.zhou.says(words, reply_to=unit.sees("这句话说的是哪一件？"))
        await world.settle()

        assert "师傅在路上了" in unit.sees("#2 这句话怎么处理？").words


async def test_number_answers_whose_photo_it_is(world: World):
    listed = await list_of(world)
    unit = world.groups[UNIT]
    world.zhou.sends_photo("线已捆好", reply_to=listed)
    await world.settle()

    world.zhou.says("3号的", reply_to=unit.sees("这是哪一件的？"))
    await world.settle()

    assert [await world.status_of(number) for number in (1, 2, 3)] == ["assigned", "assigned", "resolved"]


async def test_numbers_answer_which_are_taken(world: World):
    listed = await list_of(world)
    unit = world.groups[UNIT]
    world.zhou.says("收到", reply_to=listed)
    await world.settle()

    async for words in world.each(["1和3", "1、3收到", "1 3"]):
        world.zhou.says(words, reply_to=unit.sees("都签收吗？"))
        await world.settle()

        assert [await world.status_of(number) for number in (1, 2, 3)] == ["accepted", "assigned", "accepted"]


async def test_photo_below_which_one_is_asked_about(world: World):
    listed = await list_of(world)
    unit = world.groups[UNIT]
    world.zhou.says("师傅在路上了", reply_to=listed)
    await world.settle()

    world.zhou.sends_photo("2号", reply_to=unit.sees("这句话说的是哪一件？"))
    await world.settle()

    assert unit.sees("#2 用这张照片办结吗？")
