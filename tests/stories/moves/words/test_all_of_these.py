"""One reply to a message about several tickets: a list, a bundle, the list of the morning, a reminder of many."""

from issuebot.simulator import Message
from tests.stories.clock.mornings import until
from tests.stories.clock.test_reminders import passes
from tests.stories.world import World

UNIT = "telecom-office"


async def list_of(world: World, count: int = 3) -> Message:
    for _ in range(count):
        await world.reports()
    world.zhou.says("/queue", to=world.groups[UNIT])
    await world.settle()
    return world.groups[UNIT].messages[-1]


async def states_of(world: World, count: int = 3) -> set[str]:
    return {await world.status_of(number) for number in range(1, count + 1)}


async def test_all_are_accepted(world: World):
    listed = await list_of(world)
    unit = world.groups[UNIT]

    async for words in world.each(
        [
            *(
                "都收到",
                "全部签收",
                "都签收了",
                "全部收到，马上安排",
                "我们都接了",
                "這些都收到了",
                "以上工单均已签收",
                "三件都收到",
            ),
            *("收到全部", "Got all of these", "all received, thanks", "accept all", "we'll take all of them"),
        ]
    ):
        world.zhou.says(words, reply_to=listed)
        await world.settle()

        assert await states_of(world) == {"accepted"}
        assert unit.messages[-1].words == "✅ 已签收：#1、#2、#3"


async def test_less_plain_yes_takes_one_tap(world: World):
    listed = await list_of(world)
    unit = world.groups[UNIT]

    async for words in world.each(
        ["收到", "签收", "好的", "👌", "都好的", "ok", "知道了，马上办", "都收到，除了 #3", "都收到了，#2不归我们"]
    ):
        world.zhou.says(words, reply_to=listed)
        await world.settle()
        question = unit.sees("待签收：#1、#2、#3，都签收吗？")
        assert await states_of(world) == {"assigned"}

        world.zhou.presses("全部签收（3 件）", on=question)
        await world.settle()

        assert await states_of(world) == {"accepted"}
        assert (question.words, question.buttons) == ("✅ 已签收：#1、#2、#3", [])


async def test_only_one_is_named(world: World):
    listed = await list_of(world, 1)

    async for words in world.each(["签收", "收到", "好的👌"]):
        world.zhou.says(words, reply_to=listed)
        await world.settle()

        world.zhou.presses("签收", on=world.groups[UNIT].sees("#1 待签收，现在签收吗？"))
        await world.settle()

        assert await world.status_of(1) == "accepted"


async def test_one_of_them_is_one_tap_as_well(world: World):
    listed = await list_of(world)
    unit = world.groups[UNIT]
    world.zhou.says("收到", reply_to=listed)
    await world.settle()
    question = unit.sees("都签收吗？")

    world.zhou.presses("#2", on=question)
    await world.settle()
    world.zhou.presses("全部签收（2 件）", on=question)
    await world.settle()

    assert await states_of(world) == {"accepted"}
    assert question.words == "✅ 已签收：#1、#3"


async def test_what_colleagues_say_is_for_nobody(world: World):
    listed = await list_of(world)
    unit = world.groups[UNIT]

    async for words in world.each(["谢谢", "辛苦了", "知道了", "下午一起去看看", "小李你看一下", "thanks"]):
        said = world.zhou.says(words, reply_to=listed)
        await world.settle()

        assert unit.messages[-1] is said
        assert await states_of(world) == {"assigned"}


async def test_only_what_was_shown_is_accepted(world: World):
    listed = await list_of(world, 2)
    await world.reports()

    world.zhou.says("都收到", reply_to=listed)
    await world.settle()

    assert [await world.status_of(number) for number in (1, 2, 3)] == ["accepted", "accepted", "assigned"]


async def test_others_are_not_accepted_for(world: World):
    await world.reports()
    await world.reports(words="幸福里3号楼有人打架")
    desk, police = world.groups["desk"], world.groups["police-station"]
    world.li.says("/queue", to=desk)
    await world.settle()

    world.li.says("都收到", reply_to=desk.messages[-1])
    world.sun.says("都收到", to=police, reply_to=desk.messages[-1])
    await world.settle()

    assert await states_of(world, 2) == {"assigned"}


async def test_nothing_waits_any_more(world: World):
    listed = await list_of(world, 2)
    world.zhou.says("/accept 1 2", to=world.groups[UNIT])
    await world.settle()

    world.zhou.says("都收到", reply_to=listed)
    await world.settle()

    assert world.groups[UNIT].sees("这里面没有待签收的工单。")


async def test_list_of_the_morning_is_such_a_list(world: World):
    await list_of(world, 2)
    await until(world, "2026-11-24 09:30")
    morning = world.groups[UNIT].sees("今日待办")

    world.zhou.says("都签收", reply_to=morning)
    await world.settle()

    assert await states_of(world, 2) == {"accepted"}


async def test_reminder_of_several_is_such_a_list(world: World):
    await world.reports()
    await world.reports(world.smith, "幸福里5号楼网线乱拉")
    await passes(world, 4.2)
    reminder = world.groups[UNIT].sees("2 件工单")

    world.zhou.says("都收到了，下午去", reply_to=reminder)
    await world.settle()

    assert await states_of(world, 2) == {"accepted"}


async def test_words_about_one_ask_which(world: World):
    listed = await list_of(world, 2)
    unit = world.groups[UNIT]

    async for words in world.each(["这个不归我们管", "哪一栋？", "已经修好了"]):
        world.zhou.says(words, reply_to=listed)
        await world.settle()
        question = unit.sees(f"这句话说的是哪一件？\n{words}")

        world.zhou.presses("#2", on=question)
        await world.settle()

        assert question.buttons == []
        assert "#2" in unit.messages[-1].words


async def test_words_about_the_only_one_are_about_it(world: World):
    listed = await list_of(world, 1)

    world.zhou.says("不归我们管", reply_to=listed)
    await world.settle()

    assert world.groups[UNIT].sees("#1 这句话怎么处理？")


async def test_named_ticket_takes_any_words(world: World):
    listed = await list_of(world, 2)

    world.zhou.says("#2 这条路是市政的", reply_to=listed)
    await world.settle()

    assert world.groups[UNIT].sees("#2 这句话怎么处理？")


async def test_question_of_others_cannot_be_pressed(world: World):
    await list_of(world, 2)
    police = world.groups["police-station"]
    question = police.post(world.telegram.me, words="?")

    press = world.sun.forges("each:accept:all", question)
    await world.settle()

    assert press.answer.text == "这个按钮已经失效，没有改动。"
    assert await states_of(world, 2) == {"assigned"}
