"""Volunteers say what they want without a slash; the same words of residents stay what they were."""

from issuebot.store.rosters import duties, record
from tests.stories.duties.squad import DAY, MINUTE, squad_in
from tests.stories.world import World

SAYS = {
    "值班": "我的班次",
    "我的值班": "我的班次",
    "什么时候值班？": "我的班次",
    "my shifts": "我的班次",
    "今天谁值班": "值班 · ",
    "换班": "换出去",
    "我要换班": "换出去",
    "工时": "时长",
    "check in": "值班",
    "签退": "值班",
}


async def test_volunteers_words_do_what_they_say(world: World):
    squad = await squad_in(world)
    await squad.enlist(world.wang)
    await squad.plan(world.wang, DAY)

    async for words, answer in world.each(SAYS.items()):
        world.wang.says(words)
        await world.settle()

        assert answer in world.wang.messages[-1].words


async def test_checking_in_needs_no_slash(world: World):
    squad = await squad_in(world)
    await squad.enlist(world.wang)
    await squad.plan(world.wang)
    await squad.at(-10 * MINUTE)

    async for words in world.each(["签到", "我到岗了", "i'm here"]):
        world.wang.says(words)
        await world.settle()
        await squad.shares(world.wang)
        world.wang.says("签退")
        await world.settle()
        await squad.shares(world.wang)

        duty = await squad.duty(1)
        assert duty.checked_in_at
        assert duty.checked_out_at


async def test_report_about_duties_is_a_report(world: World):
    squad = await squad_in(world)
    await squad.enlist(world.wang)

    async for words in world.each(["值班室门口垃圾成堆", "没人值班，路灯也不亮", "签到处的电线掉了"]):
        world.wang.says(words)
        await world.settle()

        assert "取消" in str(world.wang.messages[-1].buttons)


async def test_residents_word_is_none_of_duties(world: World):
    squad = await squad_in(world)
    await squad.enlist(world.zhao)

    world.wang.says("签到")
    await world.settle()

    assert not any("值班" in one.words for one in world.wang.messages)


LOOKS_UP = {
    "今天谁跟我一起值班": "值班 · ",
    "明天几点上岗": "我的班次",
    "我在哪里站岗": "我的班次",
    "明天要值班吗": "我的班次",
    "下次值班是什么时候": "我的班次",
    "值班表发我看看": "我的班次",
    "这个月我干了多少小时": "时长",
    "who is on with me": "值班 · ",
}
CANNOT_COME = [
    *(
        "我明天来不了",
        "明天请假",
        "明天有事 能不能换一下",
        "我感冒了明天去不了了",
        "谁能帮我顶一下明天的班",
        "不好意思，明天上不了岗",
    ),
    *("can someone take my shift tomorrow", "i'm sick and can't come tomorrow"),
]


async def test_questions_about_duties_show_them(world: World):
    squad = await squad_in(world)
    await squad.enlist(world.wang)
    await squad.plan(world.wang, DAY)

    async for words, answer in world.each(LOOKS_UP.items()):
        world.wang.says(words)
        await world.settle()

        assert answer in world.wang.messages[-1].words


async def test_who_cannot_come_is_asked_who_else(world: World):
    squad = await squad_in(world)
    await squad.enlist(world.wang, world.zhao)
    await squad.plan(world.wang, DAY)
    await squad.plan(world.wang, 3 * DAY)

    async for words in world.each(CANNOT_COME):
        world.wang.says(words)
        await world.settle()

        assert world.wang.messages[-1].words.startswith("想请谁接？\n周二")


async def test_colleague_is_asked_by_name(world: World):
    squad = await squad_in(world)
    await squad.enlist(world.wang, world.zhao)
    await squad.plan(world.wang, DAY)

    async for words in world.each(["想跟赵先生换一下明天的班", "明天的班让赵先生替我", "明天有事，能不能跟赵先生换"]):
        world.wang.says(words)
        await world.settle()

        assert world.zhao.sees("王阿姨想请您接这个班")


async def test_colleague_answers_in_words(world: World):
    squad = await squad_in(world)
    await squad.enlist(world.wang, world.zhao)
    number = await squad.plan(world.wang, DAY)
    world.wang.says(f"/swap {number} 赵先生")
    await world.settle()

    async for words, holder in world.each(
        [("可以", "赵先生"), ("好的我去", "赵先生"), ("不行，那天我有事", "王阿姨"), ("我没空", "王阿姨")]
    ):
        world.zhao.says(words, reply_to=world.zhao.sees("想请您接这个班"))
        await world.settle()

        held = (await squad.duty(number)).volunteer
        assert held == squad.known[(world.zhao if holder == "赵先生" else world.wang).id]
        told = world.wang.sees("接了您的班" if holder == "赵先生" else "不方便")
        assert "周二" in told.words


async def test_who_was_asked_need_not_reply(world: World):
    squad = await squad_in(world)
    await squad.enlist(world.wang, world.zhao)
    number = await squad.plan(world.wang, DAY)
    world.wang.says(f"/swap {number} 赵先生")
    await world.settle()

    async for words, told in world.each([("我来", "接了您的班"), ("不好意思我没空", "不方便")]):
        world.zhao.says(words)
        await world.settle()

        assert world.wang.sees(told)


async def test_who_asked_goes_after_all(world: World):
    squad = await squad_in(world)
    await squad.enlist(world.wang, world.zhao)
    number = await squad.plan(world.wang, DAY)
    world.wang.says(f"/swap {number} 赵先生")
    await world.settle()

    async for words in world.each(["不换了", "那算了 我自己去", "never mind"]):
        world.wang.says(words)
        await world.settle()

        assert "仍由您负责" in world.wang.messages[-1].words
        press = world.zhao.presses("我来接", on=world.zhao.sees("想请您接这个班"))
        await world.settle()
        assert press.answer
        assert press.answer.alert


async def test_who_is_late_is_expected(world: World):
    squad = await squad_in(world)
    await squad.enlist(world.wang)
    number = await squad.plan(world.wang)
    await squad.at(-10 * MINUTE)

    async for words in world.each(["我要迟到十分钟", "在路上了", "i'm running late"]):
        said = world.wang.says(words)
        await world.settle()

        assert said.reactions == ["👍"]
        assert await world.read(lambda tx: record.on_the_way(tx, [duties.duty(tx, number)])) == {number}  # type: ignore[list-item]


async def test_forgotten_check_in_is_for_the_desk_afterwards(world: World):
    squad = await squad_in(world)
    await squad.enlist(world.wang)
    await squad.plan(world.wang)
    await squad.at(1 * DAY)

    world.wang.says("昨天忘记签到了")
    await world.settle()

    assert "协调员" in world.wang.messages[-1].words


async def test_same_words_without_a_duty_are_none(world: World):
    squad = await squad_in(world)
    await squad.enlist(world.wang, world.zhao)
    await squad.plan(world.wang, 3 * DAY)

    async for words in world.each(
        ["明天来不了", "我没空", "能不能换一个", "消防车来不了", "换一下灯泡", "算了", "我来"]
    ):
        world.wang.says(words)
        await world.settle()

        assert not any("想请谁接" in one.words or "哪个班" in one.words for one in world.wang.messages)


async def test_resident_who_cannot_come_swaps_nothing(world: World):
    await squad_in(world)

    world.wang.says("我明天来不了")
    await world.settle()

    assert not any("班" in one.words for one in world.wang.messages)
