"""A duty is offered to all who do the same: whoever is free is asked, once a day, and who takes it first has it."""

from issuebot.simulator import Person
from issuebot.store.rosters import duties, record
from tests.stories.duties.squad import DAY, HOUR, Squad
from tests.stories.world import World


async def offers_to_all(world: World) -> None:
    world.wang.says("/swap")
    await world.settle()
    world.wang.presses(world.wang.messages[-1].rows[0][0]["text"])
    await world.settle()
    world.wang.presses("📣 同类人员都问")
    await world.settle()


async def test_who_takes_it_first_has_it(world: World, squad: Squad, qian: Person):
    number = await squad.plan(world.wang, after=DAY)
    await offers_to_all(world)

    first, second = world.zhao.presses("我来接"), qian.presses("我来接")
    await world.settle()

    assert (first.answer.text, second.answer.text[:5]) == ("这个班现在由您负责", "已有人接班")
    assert (await squad.duty(number)).person == world.zhao.id
    assert "赵先生接了您的班" in world.wang.messages[-1].words
    assert "换班：王阿姨 → 赵先生" in world.groups["desk"].messages[-1].words


async def test_a_stranger_takes_nothing(world: World, squad: Squad):
    number = await squad.plan(world.wang, after=DAY)
    await offers_to_all(world)
    data = world.data_of(world.zhao.messages[-1], "我来接")

    for who in (world.smith, world.boss):
        who.forges(data, who.says("?"))
        who.forges(f"cover:{number}", who.says("?"))
        who.forges(f"putin:{number}:2", who.says("?"))
    await world.settle()

    assert (await squad.duty(number)).person == world.wang.id


async def test_what_is_withdrawn_is_not_taken(world: World, squad: Squad):
    number = await squad.plan(world.wang, after=DAY)
    await offers_to_all(world)
    world.wang.presses("撤回")
    await world.settle()

    press = world.zhao.presses("我来接")
    await world.settle()

    assert press.answer.text.startswith("已有人接班")
    assert "不用接了" in world.zhao.messages[-1].words
    assert (await squad.duty(number)).person == world.wang.id


async def test_an_offer_ends_with_the_beginning(world: World, squad: Squad):
    number = await squad.plan(world.wang)
    await offers_to_all(world)
    await squad.at(0)

    press = world.zhao.presses("我来接")
    await world.settle()

    assert "不能再换班" in press.answer.text
    assert (await squad.duty(number)).person == world.wang.id


async def test_an_offer_follows_its_duty(world: World, squad: Squad):
    number = await squad.plan(world.wang, after=DAY)
    await offers_to_all(world)

    def move(tx):
        before = duties.duty(tx, number)
        assert before
        duties.change(tx, before, starts=before.starts + HOUR, ends=before.ends + HOUR)

    await world.database.write(move)
    first = world.zhao.presses("我来接")
    await world.settle()
    assert "时间改了" in first.answer.text
    assert "12:00" in world.zhao.messages[-1].words

    world.zhao.presses("我来接")
    await world.settle()
    assert (await squad.duty(number)).person == world.zhao.id


async def test_who_is_busy_is_not_asked(world: World, squad: Squad, qian: Person):
    await squad.plan(world.zhao, after=DAY + HOUR)
    await squad.plan(world.wang, after=DAY)

    await offers_to_all(world)

    assert not [message for message in world.zhao.messages if "接这个班" in message.words]
    assert "接这个班" in qian.messages[-1].words


async def test_all_are_asked_once_a_day(world: World, squad: Squad):
    await squad.plan(world.wang, after=DAY)
    await offers_to_all(world)
    world.wang.presses("撤回")
    await world.settle()

    press = world.wang.presses("📣 同类人员都问")
    await world.settle()

    assert "已经问过大家" in press.answer.text


async def test_typed_or_tapped_all_are_asked_once(world: World, squad: Squad):
    number = await squad.plan(world.wang, after=DAY)
    await offers_to_all(world)
    world.wang.presses("撤回")
    await world.settle()

    world.wang.says(f"/swap {number} all")
    await world.settle()

    assert "已经问过大家" in world.wang.messages[-1].words


async def test_what_was_taken_by_mistake_is_offered_on(world: World, squad: Squad, qian: Person):
    number = await squad.plan(world.wang, after=DAY)
    await offers_to_all(world)
    world.zhao.presses("我来接")
    await world.settle()

    world.zhao.says(f"/swap {number} all")
    await world.settle()
    qian.presses("我来接", on=qian.messages[-1])
    await world.settle()

    assert (await squad.duty(number)).person == qian.id


async def test_a_swap_stands_in_the_record(world: World, squad: Squad):
    number = await squad.plan(world.wang, after=DAY)
    await offers_to_all(world)
    world.zhao.presses("我来接")
    await world.settle()

    events = await world.read(lambda tx: record.of_duty(tx, number))

    assert [(one.kind, one.actor) for one in events] == [("imported", None), ("swapped", world.zhao.id)]
