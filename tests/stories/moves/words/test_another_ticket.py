"""A clerk with many tickets replies to the card of one and writes the number of another."""

from tests.stories.world import World

UNIT = "telecom-office"


async def two(world: World) -> None:
    await world.reports()
    await world.reports(words="幸福里8号楼网线乱拉")


async def statuses(world: World) -> list[str]:
    return [await world.status_of(1), await world.status_of(2)]


async def test_number_behind_the_word_counts(world: World):
    await two(world)

    async for words in world.each(["签收 #2", "收到＃２", "accept #2", "已签收：#2", "簽收 №2"]):
        world.zhou.says(words, reply_to=world.groups[UNIT].sees("#1 "))
        await world.settle()

        assert await statuses(world) == ["assigned", "accepted"]


async def test_photo_closes_the_ticket_it_names(world: World):
    await two(world)

    async for words in world.each(["办结 #2 网线已整理", "結案 ＃2 网线已整理", "/close #2 网线已整理"]):
        world.zhou.sends_photo(words, reply_to=world.groups[UNIT].sees("#1 "))
        await world.settle()

        assert await statuses(world) == ["assigned", "resolved"]
        assert "#2 办好了：网线已整理" in world.wang.messages[-1].words


async def test_ticket_that_is_named_is_returned(world: World):
    await two(world)

    async for words in world.each(["退回 #2 不归我们", "/return #2 不归我们"]):
        world.zhou.says(words, reply_to=world.groups[UNIT].sees("#1 "))
        await world.settle()

        assert await statuses(world) == ["assigned", "new"]


async def test_bare_number_of_another_is_asked_about(world: World):
    await two(world)
    unit = world.groups[UNIT]

    async for words in world.each(
        ["/close 2 网线已整理", "/return 2 不归我们", "退回 2 不归我们", "／ｃｌｏｓｅ ２ 网线已整理"]
    ):
        world.zhou.sends_photo(words, reply_to=unit.sees("#1 ")) if "lose" in words else world.zhou.says(
            words, reply_to=unit.sees("#1 ")
        )
        await world.settle()

        assert await statuses(world) == ["assigned", "assigned"]
        assert unit.messages[-1].words.startswith("您回复的是 #1，可内容开头是另一件的单号。")


async def test_ticket_closed_a_moment_ago_is_not_repeated_on_another(world: World):
    await two(world)
    await world.closes(2)
    unit = world.groups[UNIT]

    world.zhou.sends_photo("/close 2 网线已整理", reply_to=unit.sees("#1 "))
    await world.settle()

    assert await world.status_of(1) == "assigned"


async def test_number_of_no_ticket_begins_a_note(world: World):
    await two(world)

    async for words in world.each(
        ["/close 2 根线已接好", "/close: 2 处都弄了", "/close 99 网线已整理", "/close 2 days of work"]
    ):
        world.zhou.sends_photo(words, reply_to=world.groups[UNIT].sees("#1 "))
        await world.settle()

        assert await statuses(world) == ["resolved", "assigned"]
        assert f"#1 办好了：{words.removeprefix('/close').lstrip(': ')}" in world.wang.messages[-1].words


async def test_ticket_of_another_unit_stays_as_it_is(world: World):
    await world.reports()
    await world.reports(world.zhao, "和平花园5号楼垃圾没人收")

    async for words in world.each(["办结 #2 垃圾已清", "/close #2 垃圾已清"]):
        world.zhou.sends_photo(words, reply_to=world.groups[UNIT].sees("#1 "))
        await world.settle()

        assert await statuses(world) == ["assigned", "assigned"]


async def test_several_numbers_are_accepted_together(world: World):
    await two(world)

    async for words in world.each(
        ["1、2签收", "1 2 收到", "#1 #2 收到", "签收 1、2", "收到1和2", "１、２　签收", "1,2 got it"]
    ):
        world.zhou.says(words, reply_to=world.groups[UNIT].sees("#1 "))
        await world.settle()

        assert await statuses(world) == ["accepted", "accepted"]


async def test_what_is_not_plain_of_several_is_asked_about(world: World):
    await two(world)
    unit = world.groups[UNIT]

    async for words, asked in world.each(
        [
            ("1、9签收", "#1 这句话怎么处理？"),
            ("1、2号楼收到", "#1 这句话怎么处理？"),
            ("1、2退回", "这句话说的是哪一件？\n都退回"),
            ("1、2", "待签收：#1、#2，都签收吗？"),
        ]
    ):
        world.zhou.says(words, reply_to=unit.sees("#1 "))
        await world.settle()

        assert await statuses(world) == ["assigned", "assigned"]
        assert unit.messages[-1].words.startswith(asked)
