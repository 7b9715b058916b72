"""Lists are narrowed by typing what one means: /queue 城管 超时, /stats 城管 上个月, /poster 火星 has no poster."""

from tests.stories.world import World


async def two(world: World) -> None:
    await world.reports(words="幸福里3号楼门口电线垂下来了")
    await world.reports(words="和平花园垃圾成堆")


async def says(world: World, words: str) -> str:
    world.li.says(words)
    await world.settle()
    return world.li.messages[-1].words


async def test_typed_filter_narrows_the_queue(world: World):
    await two(world)

    async for words, shown in world.each(
        [
            ("/queue telecom", "只看：通信管理办公室"),
            ("/queue 通信办 待签收的", "只看：通信管理办公室 · 待签收"),
            ("/queue 沿街线路", "只看：沿街线路杂乱"),
            ("/queue Xingfuli unaccepted", "只看：幸福里小区 · 待签收"),
        ]
    ):
        answer = await says(world, words)

        assert shown in answer
        assert "#1 " in answer
        assert "#2 " not in answer


async def test_two_filters_may_fit_nothing(world: World):
    await two(world)

    assert "没有符合条件的工单" in await says(world, "/queue 幸福里 超时")


async def test_unknown_filter_is_named(world: World):
    assert "没有叫“火星”的单位、小区、类别或状态" in await says(world, "/queue 幸福里 火星")


async def test_units_group_is_narrowed_too(world: World):
    await two(world)
    unit = world.groups["telecom-office"]

    world.zhou.says("/queue 超时", to=unit)
    await world.settle()

    assert "没有超时的工单" in unit.messages[-1].words


async def test_figures_of_a_named_unit_stand_beside_others(world: World):
    await two(world)

    answer = await says(world, "/stats Telecom")

    assert "通信管理办公室\n收到 1 件" in answer
    assert "环境卫生管理处\n收到 1 件" in answer


async def test_month_without_tickets_says_so(world: World):
    assert "这段时间没有工单" in await says(world, "/stats 城管 上个月")


async def test_unknown_period_is_named(world: World):
    assert "没看懂“火星”是哪一天" in await says(world, "/stats 火星")


async def test_poster_of_nowhere_is_named(world: World):
    assert "没有叫“火星”的小区" in await says(world, "/poster 火星")
