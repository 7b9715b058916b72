"""Somebody steps in, or is put in by a coordinator: the duty is theirs, and everybody whom it concerns is told."""

from tests.stories.duties.squad import DAY, HOUR, MINUTE, Squad
from tests.stories.world import World


async def test_stepping_in_is_told_to_all(world: World, squad: Squad):
    number = await squad.plan(world.wang)
    await squad.at(10 * MINUTE)

    world.zhao.says("/cover")
    await world.settle()
    world.zhao.presses(world.zhao.messages[-1].rows[0][0]["text"])
    await world.settle()

    assert (await squad.duty(number)).person == world.zhao.id
    assert "赵先生已替您顶班" in world.wang.messages[-1].words
    assert "顶班：王阿姨 → 赵先生" in world.groups["desk"].messages[-1].words
    await squad.checks_in(world.zhao)
    await squad.at(3 * HOUR)
    assert await squad.hours(number) == {world.zhao.id: "1:50"}


async def test_who_is_there_is_not_replaced(world: World, squad: Squad):
    number = await squad.plan(world.wang)
    await squad.at(0)
    await squad.checks_in(world.wang)

    press = world.zhao.forges(f"cover:{number}", world.zhao.says("?"))
    await world.settle()

    assert "先签退" in press.answer.text


async def test_two_share_what_they_did(world: World, squad: Squad):
    number = await squad.plan(world.wang)
    await squad.at(0)
    await squad.checks_in(world.wang)
    await squad.at(HOUR)
    await squad.checks_out(world.wang)

    world.zhao.says(f"/cover {number}")
    await world.settle()
    await squad.checks_in(world.zhao)
    await squad.at(3 * HOUR)

    assert await squad.hours(number) == {world.wang.id: "1:00", world.zhao.id: "1:00"}


async def test_a_coordinator_puts_in_anybody(world: World, squad: Squad):
    number = await squad.plan(world.wang, after=DAY)

    world.li.says(f"/cover {number} 赵先生", to=world.groups["desk"])
    await world.settle()

    assert (await squad.duty(number)).person == world.zhao.id
    assert "协调员安排您接替王阿姨" in world.zhao.messages[-1].words
    assert "安排给赵先生" in world.wang.messages[-1].words


async def test_somebody_new_is_put_in(world: World, squad: Squad):
    number = await squad.plan(world.wang, after=DAY)
    world.li.says(f"/cover {number} 孙悟空", to=world.groups["desk"])
    await world.settle()
    assert "没有找到" in world.groups["desk"].messages[-1].words

    world.li.says(f"/cover {number} 新增 孙悟空", to=world.groups["desk"])
    await world.settle()

    duty = await squad.duty(number)
    assert (duty.name, duty.person) == ("孙悟空", None)


async def test_two_at_once_by_coordinator_are_seen(world: World, squad: Squad):
    await squad.plan(world.zhao, after=DAY + HOUR)
    number = await squad.plan(world.wang, after=DAY)

    world.li.says(f"/cover {number} 赵先生", to=world.groups["desk"])
    await world.settle()

    assert "同一时间还有班" in world.groups["desk"].messages[-1].words
    assert "同一时间还有班" in world.zhao.messages[-1].words


async def test_volunteers_put_in_nobody(world: World, squad: Squad):
    number = await squad.plan(world.wang, after=DAY)

    world.zhao.says(f"/cover {number} 钱师傅")
    await world.settle()

    assert (await squad.duty(number)).person == world.wang.id


async def test_unknown_name_is_asked_again(world: World, squad: Squad):
    number = await squad.plan(world.wang, after=DAY)
    desk = world.groups["desk"]

    async for name in world.each(["孙悟空", "赵", "Nobody Known", "12345"]):
        world.li.says(f"/cover {number} {name}", to=desk)
        await world.settle()
        assert name in desk.messages[-1].words

        world.li.says("赵先生", to=desk, reply_to=desk.messages[-1])
        await world.settle()

        assert (await squad.duty(number)).person == world.zhao.id
