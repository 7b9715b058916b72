"""/duty of the day that is meant, however it is written."""

from tests.stories.duties.squad import DAY, squad_in
from tests.stories.world import World

TUESDAY = [
    *(
        "2026-11-24",
        "明天",
        "tomorrow",
        "11-24",
        "11月24日",
        "24号",
        "周二",
        "星期二",
        "tue",
        "Tuesday",
        "2026/11/24",
        "１１月２４号",
    ),
    *("明天值班", "2026年11月24日"),
]


async def test_the_day_that_is_named_is_shown(world: World):
    squad = await squad_in(world)
    await squad.enlist(world.wang)
    await squad.plan(world.wang, DAY)

    async for words in world.each(TUESDAY):
        world.li.says(f"/duty {words}")
        await world.settle()

        assert "周二 11月24日" in world.li.messages[-1].words
        assert "王阿姨" in world.li.messages[-1].words


async def test_other_weeks_are_found(world: World):
    await squad_in(world)

    async for words, shown in world.each(
        [("下周", "11月30日"), ("next week", "11月30日"), ("下周三", "12月2日"), ("昨天", "11月22日")]
    ):
        world.li.says(f"/duty {words}")
        await world.settle()

        assert shown in world.li.messages[-1].words


async def test_what_is_no_day_is_said(world: World):
    await squad_in(world)

    async for words in world.each(["foo", "2026-02-30", "32号", "13月1日", "城管"]):
        world.li.says(f"/duty {words}")
        await world.settle()

        assert world.li.messages[-1].words.startswith(f"没看懂“{words}”是哪一天")
