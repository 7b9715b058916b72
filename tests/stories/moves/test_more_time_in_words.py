"""还要三天, 明天才能去, 等配件: more time is one tap away, with the days that the words tell."""

from itertools import product

from tests.stories.world import World

UNIT = "telecom-office"
# On a Monday, of a ticket that is due on Thursday morning: how much longer it takes.
TELLS = {
    "还要三天": 3,
    "估计还得两天": 2,
    "還需要兩天": 2,
    "明天才能去": 1,
    "三天后才能弄": 3,
    "配件要一个星期才能到": 5,
    "周五之前弄不完": 1,
    "要到下周一才有车": 2,
    "下周才弄得完": 6,
    "要两三天才行": 3,
    "这个光缆箱坏了要换新的要报计划估计要一个星期": 5,
    "give me two more days please": 2,
    "need till friday": 1,
    "we can only come tomorrow": 1,
}
NO_LENGTH = [
    "等配件",
    "再宽限几天",
    "箱子的料还没到先等一等",
    "下雨了干不了",
    "没车",
    "今天弄不完",
    "waiting for parts",
]
NOT_LATER = ["三天前就坏了", "明天去", "师傅在路上了", "两个人去看了", "居民说等了三天了"]


async def offers(world: World, words: str) -> str:
    """The first button under the reply."""
    unit = world.groups[UNIT]
    world.zhou.says(words, reply_to=unit.sees("#1"))
    await world.settle()
    return unit.messages[-1].buttons[0][0]


async def test_days_stand_on_the_button(world: World):
    await world.reports()

    async for words, days in world.each(TELLS.items()):
        assert await offers(world, words) == f"延期 {days} 个工作日"


async def test_more_time_without_days_is_offered(world: World):
    await world.reports()

    async for words in world.each(NO_LENGTH):
        assert await offers(world, words) == "延期"


async def test_other_words_ask_for_no_time(world: World):
    await world.reports()

    async for words in world.each(NOT_LATER):
        assert "延期" not in await offers(world, words)


async def test_tap_asks_the_desk_for_those_days(world: World):
    await world.reports()
    await offers(world, "明天才能去")
    unit, desk = world.groups[UNIT], world.groups["desk"]

    world.zhou.presses("延期", in_=unit)
    await world.settle()

    assert "申请延期 1 个工作日\n明天才能去" in desk.messages[-1].words
    assert "已申请延期" in unit.messages[-1].words


async def test_button_still_means_its_day_tomorrow(world: World):
    await world.reports()
    await offers(world, "明天才能去")
    world.pass_days(1)

    world.zhou.presses("延期", in_=world.groups[UNIT])
    await world.settle()

    assert world.groups["desk"].sees("申请延期 1 个工作日")


async def test_reason_is_kept_while_days_are_asked_for(world: World):
    await world.reports()
    await offers(world, "等配件")
    unit, desk = world.groups[UNIT], world.groups["desk"]
    world.zhou.presses("延期", in_=unit)
    await world.settle()
    question = unit.messages[-1]

    async for answer in world.each(["3", "3天", "三天", "要三天", "下周二"]):
        world.zhou.says(answer, reply_to=question)
        await world.settle()

        assert "✅ 等配件" in question.words
        assert "申请延期 3 个工作日\n等配件" in desk.messages[-1].words


async def test_question_how_long_takes_a_sentence(world: World):
    await world.reports()
    unit, desk = world.groups[UNIT], world.groups["desk"]
    world.zhou.says("延期", reply_to=unit.sees("#1"))
    await world.settle()

    async for answer, days in world.each([("周五才能到货", 1), ("配件还要两天才到", 2), ("2天 等材料", 2)]):
        world.zhou.says(answer, reply_to=unit.messages[-1])
        await world.settle()

        assert f"申请延期 {days} 个工作日" in desk.messages[-1].words
        assert answer.removeprefix("2天 ") in desk.messages[-1].words


async def test_more_time_is_no_reason_to_return(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.says("退回", reply_to=unit.sees("#1"))
    await world.settle()

    world.zhou.says("还要三天", reply_to=unit.sees("#1 为什么不归你们？"))
    await world.settle()

    assert await world.status_of(1) == "assigned"
    assert unit.messages[-1].buttons[0][0] == "延期 3 个工作日"


async def test_who_thinks_better_of_it_is_left_alone(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for words, move in world.each(
        product(
            ["算了", "算了不问了", "不用了", "点错了", "取消", "never mind", "不问了 算了"], ["追问", "退回", "办结"]
        )
    ):
        world.zhou.says(move, reply_to=unit.sees("#1"))
        await world.settle()

        said = world.zhou.says(words, reply_to=unit.messages[-1])
        await world.settle()

        assert await world.status_of(1) == "assigned"
        assert said.reactions == ["👍"]
