"""Who wrote to the bot and is called as a volunteer is: a coordinator's tap makes them known, nothing else does."""

from issuebot.simulator import Message, Person
from issuebot.store.rosters import volunteers
from tests.stories.world import World

ASKS = "是同一人吗"


async def on_sheet(world: World, name: str, contact: str | None = None) -> None:
    await world.database.write(lambda tx: volunteers.add(tx, "police-station", name, contact=contact))


async def known(world: World, who: Person) -> list[str]:
    return [one.name for one in await world.read(lambda tx: volunteers.of_person(tx, who.id))]


async def asked(world: World, who: Person, words: str = "/start") -> list[Message]:
    who.says(words)
    await world.settle()
    return [one for one in world.groups["desk"].messages if ASKS in one.words]


async def test_coordinators_tap_makes_known(world: World):
    await on_sheet(world, "王阿姨")
    [question] = await asked(world, world.wang)
    assert await known(world, world.wang) == []

    world.li.presses("是同一人", question)
    await world.settle()

    assert await known(world, world.wang) == ["王阿姨"]
    assert world.wang.sees("认出您了")


async def test_question_comes_once(world: World):
    await on_sheet(world, "王阿姨")
    await asked(world, world.wang)
    await world.restart()

    assert len(await asked(world, world.wang, "/duty")) == 1


async def test_username_of_the_sheet_is_enough(world: World):
    await on_sheet(world, "陈小明", "@chen_xm")
    chen = world.telegram.person("Ming", username="Chen_XM", started=True)

    assert len(await asked(world, chen, "垃圾成堆")) == 1


async def test_family_name_may_stand_last(world: World):
    await on_sheet(world, "陈小明")
    chen = world.telegram.person("小明 陈", started=True)

    assert len(await asked(world, chen)) == 1


async def test_no_stays_no_until_taken_back(world: World):
    await on_sheet(world, "王阿姨")
    [question] = await asked(world, world.wang)

    world.li.presses("不是", question)
    await world.settle()
    assert "不是" in question.words
    world.li.presses("↩ 撤回", question)
    await world.settle()

    assert question.buttons == [["是同一人", "不是"]]


async def test_yes_is_taken_back_in_one_tap(world: World):
    await on_sheet(world, "王阿姨")
    [question] = await asked(world, world.wang)
    world.li.presses("是同一人", question)
    await world.settle()

    world.li.presses("↩ 撤回", question)
    await world.settle()

    assert await known(world, world.wang) == []
    assert world.wang.sees("现在已撤回")


async def test_changing_names_asks_no_more_than_three(world: World):
    for name in "甲乙丙丁戊":
        await on_sheet(world, f"王{name}")

    for name in "甲乙丙丁戊":
        world.wang.user["first_name"] = f"王{name}"
        found = await asked(world, world.wang)

    assert len(found) == 3


async def test_who_is_known_is_asked_about_no_more(world: World):
    await on_sheet(world, "王阿姨")
    [question] = await asked(world, world.wang)
    world.li.presses("是同一人", question)
    await on_sheet(world, "王阿姨")

    assert len(await asked(world, world.wang)) == 1


async def test_two_coordinators_at_once_decide_once(world: World):
    await on_sheet(world, "王阿姨")
    [question] = await asked(world, world.wang)

    world.li.presses("是同一人", question)
    world.li.presses("不是", question)
    await world.settle()

    assert await known(world, world.wang) == ["王阿姨"]
    assert sum("认出您了" in one.words for one in world.wang.messages) == 1


async def test_person_without_name_is_nobody(world: World):
    await on_sheet(world, "王阿姨")

    assert await asked(world, world.telegram.person("", id=7_300_000_091)) == []
    assert await world.count_set_aside() == 0
