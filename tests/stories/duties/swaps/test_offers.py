"""A duty changes hands: whoever was asked takes it, nobody else, and everybody whom it concerns is told."""

from issuebot.simulator import Person
from issuebot.store.rosters import offers
from tests.stories.duties.squad import DAY, HOUR, Squad
from tests.stories.world import World


async def test_an_offer_to_one_is_theirs_alone(world: World, squad: Squad, qian: Person):
    number = await squad.plan(world.wang, after=DAY)
    world.wang.says(f"/swap {number} 赵先生")
    await world.settle()
    data = world.data_of(world.zhao.messages[-1], "我来接")

    press = qian.forges(data, qian.says("?"))
    await world.settle()

    assert press.answer.text == "这个请求是发给别人的。"
    assert (await squad.duty(number)).person == world.wang.id


async def test_swap_asks_nobody_by_a_forged_number(world: World, squad: Squad):
    number = await squad.plan(world.wang, after=DAY)
    await squad.enlist(world.smith, unit="sanitation-office")

    press = world.wang.forges(f"offer:{number}:{squad.known[world.smith.id]}", world.wang.says("?"))
    await world.settle()

    assert press.answer.text == "这个按钮已经失效，没有改动。"
    assert await world.read(lambda tx: offers.open_of(tx, number)) is None


async def test_offer_shows_itself_to_who_was_asked(world: World, squad: Squad):
    number = await squad.plan(world.wang, after=DAY)
    await squad.enlist(world.smith, unit="sanitation-office")

    async for whom in world.each(["赵先生", "all"]):
        world.wang.says(f"/swap {number} {whom}")
        await world.settle()
        world.smith.says("/duty")
        await world.settle()
        before = len(world.smith.messages), world.smith.messages[-1].words

        presses = [
            world.smith.forges(data, world.smith.messages[-1]) for data in ("take:1:1", "pass:1", "unoffer:1", "take:1")
        ]
        await world.settle()

        assert all(press.answer.alert for press in presses)
        assert (len(world.smith.messages), world.smith.messages[-1].words) == before


async def test_nobody_offers_what_is_not_theirs(world: World, squad: Squad):
    number = await squad.plan(world.wang, after=DAY)

    world.zhao.forges(f"offer:{number}:all", world.zhao.says("?"))
    world.zhao.says(f"/swap {number} all")
    await world.settle()

    assert await world.read(lambda tx: offers.open_of(tx, number)) is None


async def test_a_duty_is_offered_once(world: World, squad: Squad):
    number = await squad.plan(world.wang, after=DAY)
    world.wang.says(f"/swap {number} 赵先生")
    await world.settle()

    world.wang.says(f"/swap {number} 钱师傅")
    await world.settle()

    assert "已经发出请求" in world.wang.messages[-1].words


async def test_who_cannot_frees_the_offer(world: World, squad: Squad):
    number = await squad.plan(world.wang, after=DAY)
    world.wang.says(f"/swap {number} 赵先生")
    await world.settle()

    world.zhao.presses("不方便")
    await world.settle()

    assert "赵先生不方便" in world.wang.messages[-1].words
    assert await world.read(lambda tx: offers.open_of(tx, number)) is None


async def test_nobody_takes_two_at_once(world: World, squad: Squad):
    await squad.plan(world.zhao, after=DAY + HOUR)
    number = await squad.plan(world.wang, after=DAY)
    world.wang.says(f"/swap {number} 赵先生")
    await world.settle()

    press = world.zhao.presses("我来接")
    await world.settle()

    assert "还有别的班" in press.answer.text
    assert (await squad.duty(number)).person == world.wang.id


async def test_of_two_parallel_duties_either_is_handed_over(world: World, squad: Squad):
    first, second = await squad.plan(world.wang, after=DAY), await squad.plan(world.wang, after=DAY)

    world.wang.says("/swap")
    await world.settle()
    offered = [button["callback_data"] for row in world.wang.messages[-1].rows for button in row]
    world.wang.says(f"/swap {first} 赵先生")
    await world.settle()
    world.zhao.presses("我来接")
    await world.settle()

    assert offered == [f"swap:{first}", f"swap:{second}"]
    assert [(await squad.duty(number)).person for number in (first, second)] == [world.zhao.id, world.wang.id]


async def test_an_offer_outlives_a_restart(world: World, squad: Squad):
    number = await squad.plan(world.wang, after=DAY)
    world.wang.says(f"/swap {number} 赵先生")
    await world.settle()

    await world.restart()
    world.zhao.presses("我来接")
    await world.settle()

    assert (await squad.duty(number)).person == world.zhao.id


async def test_an_offer_of_the_night_waits_or_hurries(world: World, squad: Squad):
    near, far = await squad.plan(world.wang, after=20 * HOUR), await squad.plan(world.wang, after=48 * HOUR)
    await world.edits_district(('calendar = "CN"', 'calendar = "CN"\nquiet_hours = "22:00-07:00"'))
    await squad.at(12 * HOUR)  # 23:00

    world.wang.says(f"/swap {near} 赵先生")
    world.wang.says(f"/swap {far} 赵先生")
    await world.settle()

    assert len([message for message in world.zhao.messages if "接这个班" in message.words]) == 1


async def test_a_colleague_is_asked_by_name(world: World, squad: Squad):
    number = await squad.plan(world.wang, after=DAY)
    world.wang.says(f"/swap {number}")
    await world.settle()
    world.wang.presses("✍ 找别人，写姓名")
    await world.settle()

    world.wang.says("赵先生", reply_to=world.wang.messages[-1])
    await world.settle()
    world.zhao.presses("我来接")
    await world.settle()

    assert (await squad.duty(number)).person == world.zhao.id


async def test_swap_with_nobody_known_is_said(world: World, squad: Squad, qian: Person):
    number = await squad.plan(world.wang, after=DAY)

    async for name in world.each(["孙悟空", "赵", "王阿姨", "赵先生 钱师傅"]):
        world.wang.says(f"/swap {number} {name}")
        await world.settle()

        assert name in world.wang.messages[-1].words
        assert not any(who.messages for who in (world.zhao, qian))
