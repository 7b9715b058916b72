"""Who has several reports says which one: by what is wrong there, or by a tap below the question."""

from tests.stories.world import World

WIRES, LITTER = "telecom-office", "sanitation-office"


async def two(world: World) -> None:
    await world.reports(words="幸福里3号楼门口电线垂下来了")
    await world.reports(words="幸福里4号楼垃圾满了没人管")


async def says(world: World, words: str) -> str:
    world.wang.says(words)
    await world.settle()
    return world.wang.messages[-1].words


async def count_drafts(world: World) -> int:
    return len(await world.read(lambda tx: tx.all("SELECT id FROM draft WHERE status = 'open'")))


async def test_trouble_that_is_over_finds_its_report(world: World):
    await two(world)

    async for words in world.each(["电线已经弄好了", "电线的不用管了", "电线那个修好了", "the cable is fixed"]):
        answer = await says(world, words)

        assert "已补充到 #1" in answer
        assert world.wang.messages[-1].button("撤回")
        assert world.groups[WIRES].messages[-1].words.endswith(words)


async def test_trouble_that_is_urged_finds_its_report(world: World):
    await two(world)
    await says(world, "/help")

    async for words in world.each(["垃圾的那个还没人来", "垃圾那个什么时候来", "垃圾的事没人管"]):
        answer = await says(world, words)

        assert "已补充到 #2" in answer
        assert await count_drafts(world) == 0


async def test_trouble_that_is_asked_about_is_shown(world: World):
    await two(world)

    async for words in world.each(
        [
            "垃圾的事怎么样了",
            "上次那个垃圾的事有结果了吗",
            "any news about the rubbish?",
            "when will the rubbish be collected",
        ]
    ):
        answer = await says(world, words)

        assert answer.startswith("#2 ")
        assert "提交" in answer


async def test_what_may_be_either_is_asked_and_kept(world: World):
    await two(world)

    async for words in world.each(
        ["第一个已经修好了", "另一个什么时候修", "最后一个不用来了", "the first one has been fixed", "两个都没人管"]
    ):
        assert "这句话说的是哪一件？" in await says(world, words)
        question = world.wang.messages[-1]

        world.wang.presses("#1", on=question)
        await world.settle()

        assert "已补充到 #1" in world.wang.messages[-1].words
        assert world.groups[WIRES].messages[-1].words.endswith(words)
        assert question.buttons == []


async def test_words_for_one_of_several_are_not_lost(world: World):
    await two(world)
    await says(world, "/help")

    async for words in world.each(["明天我不在家", "怎么还没人来", "上门前给我打个电话"]):
        assert "这句话说的是哪一件？" in await says(world, words)

        world.wang.presses("#2")
        await world.settle()

        assert world.groups[LITTER].messages[-1].words.endswith(words)


async def test_what_names_no_report_begins_one(world: World):
    await two(world)

    async for words in world.each(
        ["第三个路灯坏了", "最后一个垃圾桶没人收", "小区的路灯什么时候修", "路灯的那个什么时候修", "垃圾桶又满了"]
    ):
        assert words in await says(world, words)
        assert await count_drafts(world) == 1


async def test_question_is_answered_once(world: World):
    await two(world)
    await says(world, "第一个已经修好了")
    question = world.wang.messages[-1]
    data = world.data_of(question, "#1")

    for _ in range(2):
        world.wang.forges(data, question)
    await world.settle()

    said = [message for message in world.groups[WIRES].messages if "第一个已经修好了" in message.words]
    assert len(said) == 1


async def test_anothers_report_is_not_chosen(world: World):
    await two(world)
    await world.reports(world.zhao, words="和平花园广告牌破了")
    await says(world, "第一个已经修好了")
    question = world.wang.messages[-1]

    world.wang.forges("which:3:1", question)
    await world.settle()

    assert not any("补充" in message.words for group in world.groups.values() for message in group.messages)
