"""A unit's link for its volunteers: they say who they are; a link that leaked takes nobody's place."""

import re

from issuebot.simulator import Person
from issuebot.store.rosters import volunteers
from tests.stories.world import World

UNIT = "police-station"


async def on_sheet(world: World, *names: str, unit: str = UNIT) -> None:
    for name in names:
        await world.database.write(lambda tx, name=name: volunteers.add(tx, unit, name))  # type: ignore[misc]


async def known(world: World, who: Person) -> list[str]:
    return [one.name for one in await world.read(lambda tx: volunteers.of_person(tx, who.id))]


async def link(world: World) -> str:
    """The unit asks in its group."""
    group = world.groups[UNIT]
    world.zhou.says("/invite", to=group)
    await world.settle()
    found = re.search(r"https://\S+", group.messages[-1].words)
    assert found, group.messages[-1].words
    return found[0]


async def join(world: World, who: Person, name: str, press: str | None = None) -> None:
    who.opens(await link(world))
    await world.settle()
    who.says(name)
    await world.settle()
    if press:
        who.presses(press)
        await world.settle()


async def test_volunteer_says_name_and_is_known(world: World):
    await on_sheet(world, "王芳", "李强")

    await join(world, world.wang, "王芳", "我是王芳")

    assert await known(world, world.wang) == ["王芳"]
    assert world.wang.sees("认出您了")
    assert "认领为" in world.groups[UNIT].sees("王芳").words
    assert "认领为" in world.groups["desk"].sees("王芳").words


async def test_own_name_is_suggested_at_once(world: World):
    await on_sheet(world, "王阿姨", "李强")

    world.wang.opens(await link(world))
    await world.settle()

    assert world.wang.sees("这是您吗").buttons == [["我是王阿姨"], ["换个名字"]]


async def test_link_lists_nobody(world: World):
    await on_sheet(world, "王芳", "李强")

    world.wang.opens(await link(world))
    await world.settle()

    assert not any("王芳" in one.words + str(one.buttons) for one in world.wang.messages)


async def test_leaked_link_takes_nobody_known(world: World):
    await on_sheet(world, "王芳")
    await join(world, world.wang, "王芳", "我是王芳")

    await join(world, world.zhao, "王芳")

    assert await known(world, world.zhao) == []
    assert world.zhao.sees("已经有人认领")


async def test_of_two_at_once_one_is_known(world: World):
    await on_sheet(world, "王芳")
    await join(world, world.wang, "王芳")
    await join(world, world.zhao, "王芳")

    world.wang.presses("我是王芳")
    press = world.zhao.presses("我是王芳")
    await world.settle()

    assert await known(world, world.wang) == ["王芳"]
    assert await known(world, world.zhao) == []
    assert press.answer
    assert "认领" in press.answer.text


async def test_new_name_joins_after_a_yes(world: World):
    await join(world, world.wang, "孙大爷", "对，加上我")

    assert await known(world, world.wang) == ["孙大爷"]
    assert "还不在值班表上" in world.groups[UNIT].sees("认领为").words


async def test_unit_takes_it_back_in_one_tap(world: World):
    await on_sheet(world, "王芳")
    await join(world, world.wang, "王芳", "我是王芳")

    world.zhou.presses("✖ 不是本人", world.groups[UNIT].sees("认领为"))
    await world.settle()

    assert await known(world, world.wang) == []
    assert world.wang.sees("现在已撤回")


async def test_undoing_names_nobody_else(world: World):
    await on_sheet(world, "王芳")
    await world.reports(world.zhao)
    await join(world, world.wang, "王芳", "我是王芳")
    said = world.groups[UNIT].sees("认领为")

    world.zhou.forges(f"unknow:1:{world.zhao.id}", said)
    await world.settle()

    assert "赵先生" not in said.words
    assert await known(world, world.wang) == ["王芳"]


async def test_link_ends_after_a_week(world: World):
    invite = await link(world)
    world.pass_days(7)

    world.wang.opens(invite)
    await world.settle()

    assert world.wang.sees("已经失效")


async def test_same_person_opens_it_twice(world: World):
    await on_sheet(world, "王芳", "王方")
    await join(world, world.wang, "王芳", "我是王芳")

    await join(world, world.wang, "垃圾成堆")

    assert await known(world, world.wang) == ["王芳"]


async def test_what_is_no_name_is_taken_for_what_it_is(world: World):
    await on_sheet(world, "王芳")

    async for words in world.each(["帮助", "help", "3号楼路灯坏了，晚上一片黑", "幸福里3号楼门口电线垂下来了"]):
        await join(world, world.wang, words)

        assert "加上您" not in world.wang.messages[-1].words


async def test_wish_before_the_name_asks_for_it_again(world: World):
    await on_sheet(world, "王芳")

    await join(world, world.wang, "我的值班")

    assert "姓名" in world.wang.messages[-1].words
    world.wang.says("王芳")
    await world.settle()
    assert world.wang.messages[-1].buttons == [["我是王芳"], ["换个名字"]]


async def test_who_shared_their_number_is_asked_no_name(world: World):
    await world.database.write(lambda tx: volunteers.add(tx, UNIT, "王芳", contact="13800000001"))
    world.wang.opens(await link(world))
    await world.settle()
    world.wang.sends_contact("+8613800000001")
    await world.settle()

    world.wang.says("孙大爷")
    await world.settle()

    assert await known(world, world.wang) == ["王芳"]
    assert "加上您" not in world.wang.messages[-1].words


async def test_who_is_no_unit_gets_no_link(world: World):
    async for who in world.each(["wang", "boss"]):
        person: Person = getattr(world, who)

        person.says("/invite volunteers")
        await world.settle()

        assert "https://" not in person.messages[-1].words


async def test_coordinator_chooses_the_unit(world: World):
    world.li.says("/invite 志愿者")
    await world.settle()

    world.li.presses(world.li.messages[-1].buttons[0][0])
    await world.settle()

    assert "?start=i_" in world.li.messages[-1].words


async def test_forged_button_makes_nobody_known(world: World):
    await on_sheet(world, "王芳")
    world.wang.opens(await link(world))
    await world.settle()

    async for data in world.each(["iam:1", "iam:new", "iam:-1", "iam:x", "unknow:1:1", "same:1:1", "unsure:1:1"]):
        world.wang.forges(data)
        await world.settle()

        assert await known(world, world.wang) == []


async def test_restart_between_keeps_the_question(world: World):
    await on_sheet(world, "王芳")
    await join(world, world.wang, "王芳")

    await world.restart()
    world.wang.presses("我是王芳")
    world.wang.presses("我是王芳")
    await world.settle()

    assert await known(world, world.wang) == ["王芳"]
    assert sum("认领为" in one.words for one in world.groups[UNIT].messages) == 1


async def test_report_is_no_name(world: World):
    await on_sheet(world, "王芳")
    world.wang.opens(await link(world))
    await world.settle()

    await world.reports(world.wang)

    assert await world.count_tickets() == 1


async def test_sticker_is_no_name(world: World):
    await on_sheet(world, "王芳")
    world.wang.opens(await link(world))
    await world.settle()

    async for sign in world.each(["👍", "😀", ""]):
        world.wang.sends_sticker(sign)
        await world.settle()
        world.wang.says("王芳")
        await world.settle()
        world.wang.presses("我是王芳")
        await world.settle()

        assert await known(world, world.wang) == ["王芳"]
        assert not any("👍" in message.words for message in world.groups[UNIT].messages)
