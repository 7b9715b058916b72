"""What is said with an assignment reaches the unit it is for, by whatever way it is said, and nobody else."""

from tests.stories.world import World

NOBODYS = "老城厢有人乱停车，占了盲道"
NOTE = "明天上午检查组过来"


async def assigned(world: World, words: str) -> None:
    await world.reports(words=NOBODYS)
    world.li.says(words, to=world.groups["desk"])
    await world.settle()


async def test_note_stands_on_the_card(world: World):
    await assigned(world, f"/assign 1 城管 {NOTE}")

    assert f"📌 协调员：{NOTE}" in world.groups["urban-management"].sees("#1").words


async def test_note_stays_while_it_is_worked_on(world: World):
    await assigned(world, f"/assign 1 城管 {NOTE}")

    world.zhou.says("收到", reply_to=world.groups["urban-management"].sees("#1"))
    await world.settle()

    card = world.groups["urban-management"].sees("#1")
    assert "办理中" in card.words
    assert NOTE in card.words


async def test_resident_reads_no_note(world: World):
    await assigned(world, f"/assign 1 城管 {NOTE}")
    world.wang.says("/ticket 1")
    await world.settle()

    assert not any(NOTE in message.words for message in world.wang.messages)


async def test_note_goes_to_each_of_several(world: World):
    await world.reports(words=NOBODYS)
    await world.reports(words=NOBODYS)

    world.li.says(f"/assign 1 2 城管 {NOTE}", to=world.groups["desk"])
    await world.settle()

    cards = [m for m in world.groups["urban-management"].messages if f"📌 协调员：{NOTE}" in m.words]
    assert len(cards) == 2


async def test_note_outlives_the_question_which_unit_is_meant(world: World):
    await assigned(world, f"/assign 1 管理 {NOTE}")

    world.li.presses("城市管理局", on=world.groups["desk"].sees("您指的是哪个单位？"))
    await world.settle()

    assert NOTE in world.groups["urban-management"].sees("#1").words


async def test_next_unit_gets_the_next_note(world: World):
    await assigned(world, f"/assign 1 城管 {NOTE}")

    world.li.says("/assign 1 环卫 请顺路看看垃圾", to=world.groups["desk"])
    await world.settle()

    card = world.groups["sanitation-office"].sees("#1").words
    assert "请顺路看看垃圾" in card
    assert NOTE not in card
    assert "请顺路看看垃圾" not in world.groups["urban-management"].sees("#1").words


async def test_leaders_note_is_the_leaders(world: World):
    await world.reports()
    world.zhou.says("/escalate 1 这是谁家的线", to=world.groups["telecom-office"])
    await world.settle()

    world.boss.says(f"/assign 1 城管 {NOTE}")
    await world.settle()

    assert f"📌 分管领导：{NOTE}" in world.groups["urban-management"].sees("#1").words


async def test_note_may_begin_with_a_number(world: World):
    async for words in world.each(["2 号楼由物业配合", "3天内办好"]):
        await assigned(world, f"/assign 1 城管 {words}")

        assert f"📌 协调员：{words}" in world.groups["urban-management"].sees("#1").words


async def test_note_reaches_the_unit_that_has_it_already(world: World):
    await world.reports(words="幸福里3号楼路灯坏了")
    world.li.says("/ticket 1", to=world.groups["desk"])
    await world.settle()
    works = world.groups["public-works"]

    async for words in world.each(
        ["/assign 1 市政 请今天办", "/assign 1 市政设施服务中心，请今天办", "派给市政 请今天办"]
    ):
        world.li.says(words, reply_to=world.groups["desk"].sees("#1 "))
        await world.settle()

        assert works.sees("请今天办")
        assert await world.status_of(1) == "assigned"
        assert not any("请今天办" in message.words for message in world.wang.messages)


async def test_wrong_letter_of_a_name_is_no_note(world: World):
    async for words in world.each(
        ["/assign 1 城管据", "/assign 1 urban-managment", "/assign 1 城管句", "/assign 1 urban-managemant"]
    ):
        await assigned(world, words)

        assert "📌" not in world.groups["urban-management"].sees("#1").words


async def test_words_glued_to_a_name_are_a_note(world: World):
    async for words in world.each(["/assign 1 城管急", "/assign 1 城管请尽快", "/assign 1 城管据说有人受伤"]):
        await assigned(world, words)

        assert f"📌 协调员：{words.partition('城管')[2]}" in world.groups["urban-management"].sees("#1").words


async def test_unit_may_stand_before_the_number(world: World):
    async for words in world.each(["/assign 城管 1", "/assign 城市管理局 #1", "/assign Urban １", "/assign 城管　1号"]):
        await assigned(world, words)

        assert "📌" not in world.groups["urban-management"].sees("#1").words
