"""A coordinator who knows no slash: 导出表格, 发通知, 写篇文章, 公示一下 12 号 do what their commands do."""

from tests.stories.world import World


async def test_office_words_need_no_slash(world: World):
    await world.reports()

    async for words, answer in world.each(
        [
            ("上个月办结率多少", "办结"),
            ("满意率怎么样", "满意率"),
            ("导出表格", "导出"),
            ("把上个月的工单导出来", "导出"),
            ("给居民发个通知", "群发"),
            ("群发", "群发"),
            ("写篇文章", "文章"),
            ("简报", "简报"),
            ("做个海报", "海报"),
            ("导入排班表", ".xlsx"),
            ("公示一下 1 号", "#1"),
            ("现在情况怎么样", "未办结 1 件"),
            ("本月工作情况如何", "上期结转"),
            ("how are we doing this month", "上期结转"),
            ("今天谁值班", "值班"),
            ("who is on duty today?", "值班"),
            ("show me ticket 1", "#1 沿街线路杂乱"),
        ]
    ):
        world.li.says(words)
        await world.settle()

        assert answer in world.li.messages[-1].words
        assert "提交" not in str(world.li.messages[-1].rows)


async def test_lists_of_whom_one_names_need_no_slash(world: World):
    await world.reports()

    async for words, answer in world.each(
        [
            ("帮我看一下通信办的单子", "只看：通信管理办公室"),
            ("通信办还有几件没办", "只看：通信管理办公室"),
            ("幸福里有多少工单", "只看：幸福里小区"),
            ("城管超时的有哪些", "只看：城市管理局"),
            ("overdue in xingfuli", "只看：幸福里小区"),
            ("show me the tickets of the telecom office", "只看：通信管理办公室"),
            ("统计一下各小区", "幸福里小区\n收到 1 件"),
            ("谁办得最慢", "通信管理办公室\n收到 1 件"),
            ("上个月城管的办结率", "2026-10"),
            ("给我看看今天新的", "2026-11-23"),
            ("超时的都催一下", "没有超时的工单"),
        ]
    ):
        world.li.says(words)
        await world.settle()

        assert answer in world.li.messages[-1].words


async def test_ticket_is_passed_on_in_plain_words(world: World):
    await world.reports()

    async for words in world.each(["1号派给城管", "把1号派给城管", "1号派城管", "#1 转给城管局处理"]):
        world.li.says(words)
        await world.settle()

        assert "#1 已派给城市管理局" in world.li.messages[-1].words


async def test_trouble_that_begins_alike_is_a_report(world: World):
    await world.reports()

    async for words in world.each(
        [
            "1号派出所门口有人打架",
            "1号楼楼道灯不亮",
            "幸福里有多少垃圾没人收",
            "通信办的人态度不好",
            "1号 幸福里有人打架",
        ]
    ):
        world.li.says(words)
        await world.settle()

        assert words in world.li.messages[-1].words


async def test_resident_passes_nothing_on(world: World):
    await world.reports()

    async for words in world.each(["1号派给城管", "幸福里有多少工单"]):
        world.zhao.says(words)
        await world.settle()

        assert (await world.ticket_of(1)).unit == "telecom-office"
        assert "只看" not in world.zhao.messages[-1].words


async def test_english_office_words_need_no_slash(world: World):
    async for words in world.each(["export the tickets", "what is our satisfaction rate", "print the poster"]):
        world.li.says(words)
        await world.settle()

        assert "提交" not in str(world.li.messages[-1].rows)


async def test_report_of_a_coordinator_stays_one(world: World):
    async for words in world.each(
        ["海报被撕了", "通知贴得到处都是", "发通知的人没来", "小区二维码被人换了", "值班的人不在岗"]
    ):
        world.li.says(words)
        await world.settle()

        assert words in world.li.messages[-1].words


async def test_resident_has_no_office_words(world: World):
    world.wang.says("导出表格")
    await world.settle()

    assert "导出" not in world.wang.messages[-1].words.replace("导出表格", "")
