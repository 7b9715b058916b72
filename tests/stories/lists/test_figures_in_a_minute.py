"""A leader with one minute asks for figures in few words: how it stands, who is worst, what last month was."""

from itertools import product

from tests.stories.figures.test_stats import compares_from
from tests.stories.lists.test_in_a_minute import OVERSEERS, hears
from tests.stories.world import World


async def test_brief_is_the_figures_of_now(world: World):
    await world.reports()

    async for words, who in world.each(
        product(
            [
                *(
                    "现在什么情况",
                    "一分钟说一下",
                    "简单说说",
                    "挑重点说",
                    "汇报一下工作",
                    "总体概况",
                    "有什么大事",
                    "情况怎么样",
                ),
                *("明天开会要用的数据发我一份", "给我一份数据", "how are things", "sum it up"),
            ],
            OVERSEERS,
        )
    ):
        assert "现在：未办结 1 件，超时 0 件" in await hears(world, who, words)


async def test_worst_is_told_side_by_side(world: World):
    await world.reports()

    async for words, part in world.each(
        [
            *(
                (one, "通信管理办公室\n收到 1 件")
                for one in ("哪家最差", "谁垫底", "单位排名", "谁最拖拉", "which unit is worst")
            ),
            *((one, "幸福里小区\n收到 1 件") for one in ("问题最多的是哪个小区", "哪个小区最差", "小区排名")),
            *((one, "沿街线路杂乱\n收到 1 件") for one in ("居民反映最多的是什么", "哪类问题最多")),
        ]
    ):
        assert part in await hears(world, "boss", words)


async def test_last_month_of_the_same_figures(world: World):
    await world.reports()
    world.pass_days(31)
    await world.settle()
    await hears(world, "boss", "哪家最差")

    async for words in world.each(["上个月呢", "那上个月呢", "last month", "what about last month"]):
        told = await hears(world, "boss", words)

        assert "2026-11" in told
        assert "通信管理办公室\n收到 1 件" in told


async def test_last_month_alone_is_the_districts(world: World):
    assert "2026-10（括号里是上一期）" in await hears(world, "boss", "上个月呢")


async def test_months_are_compared(world: World):
    async for words in world.each(["这个月比上个月好还是差", "这个月好些了吗"]):
        assert "2026-11（括号里是上一期）" in await hears(world, "boss", words)


async def test_worst_unit_has_the_lowest_score(world: World):
    """哪家最差 begins with the lowest score, 哪家最好 with the highest, as the assessment has them."""
    await compares_from(world, 1)
    await world.reports()
    await world.closes(1)
    await world.reports(world.zhao, "和平花园5号楼后面垃圾堆成山")
    await world.reports(world.zhao, "和平花园8号楼旁边污水横流")
    world.pass_days(6)
    await world.settle()

    async def order(words: str) -> list[str]:
        lines = (await hears(world, "boss", words)).splitlines()
        return [line for line in lines if line in ("通信管理办公室", "环境卫生管理处")]

    for words in ("哪家最差", "谁垫底", "哪个单位分数最低", "which unit is worst"):
        assert await order(words) == ["环境卫生管理处", "通信管理办公室"], words
    for words in ("哪家最好", "考核第一是谁", "环卫得分多少"):
        assert await order(words) == ["通信管理办公室", "环境卫生管理处"], words
    assert "通信管理办公室\n得分 100.0 · 收到 1 件" in await hears(world, "boss", "单位排名")
