"""The number of a ticket, and nothing more: whoever may see the ticket looks at it."""

from itertools import product

from tests.stories.world import World

NUMBERS = ("#1", "＃１", "看看 #1", "查一下#1", "工单1", "1号工单", "ticket 1", "#1？")


async def test_number_alone_shows_the_ticket(world: World):
    await world.reports()

    async for words, who in world.each(product([*NUMBERS, "进度 #1", "#1 进度"], ["wang", "li", "boss"])):
        person = getattr(world, who)

        person.says(words)
        await world.settle()

        assert person.messages[-1].words.startswith("#1 ")
        assert "提交" in person.messages[-1].words
        assert await world.read(lambda tx: tx.all("SELECT id FROM draft WHERE status = 'open'")) == []
        assert not any("补充" in message.words for message in world.groups["telecom-office"].messages)


async def test_number_of_anothers_ticket_shows_nothing(world: World):
    await world.reports()

    async for words in world.each(NUMBERS):
        world.zhao.says(words)
        await world.settle()

        assert world.zhao.messages[-1].words.startswith("没有找到您能查看的 #1。")


async def test_unit_looks_by_calling_us(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]

    world.zhou.says("@issuebot #1", to=unit)
    await world.settle()

    assert "⋯" in unit.messages[-1].words


async def test_number_may_answer_a_question(world: World):
    await world.reports()
    world.zhou.says("/ask 1 电杆编号是多少？", to=world.groups["telecom-office"])
    await world.settle()

    async for words in world.each(["#1", "1号工单"]):
        world.wang.says(words)
        await world.settle()

        assert await world.status_of(1) == "assigned"
        assert world.groups["telecom-office"].sees(words)


async def test_number_of_a_house_is_none(world: World):
    await world.reports()

    async for words in world.each(["1号楼", "3号楼门口", "#1号楼电线垂下来了", "11号工地噪音"]):
        world.zhao.says(words)
        await world.settle()

        assert not world.zhao.messages[-1].words.startswith("没有找到")
