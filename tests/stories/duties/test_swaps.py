"""A duty changes hands: who takes it first has it, and everybody whom it concerns is told."""

import pytest

from issuebot.simulator import Person
from issuebot.store.rosters import duties, offers, record
from tests.stories.duties.squad import DAY, HOUR, MINUTE, Squad, squad_in
from tests.stories.world import World


@pytest.fixture
async def squad(world: World, qian: Person) -> Squad:
    """王阿姨, 赵先生 and 钱师傅 stand at crossings; each has a duty, so that they do the same."""
    found = await squad_in(world)
    await found.enlist(world.wang, world.zhao, qian)
    await found.plan(world.zhao, after=3 * DAY)
    await found.plan(qian, after=4 * DAY)
    return found


@pytest.fixture
def qian(world: World) -> Person:
    return world.telegram.person("钱师傅", id=7_300_000_041, language="zh-hans", started=True)


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


@pytest.mark.parametrize("whom", ["赵先生", "all"])
async def test_offer_shows_itself_to_who_was_asked(world: World, squad: Squad, whom: str):
    number = await squad.plan(world.wang, after=DAY)
    await squad.enlist(world.smith, unit="sanitation-office")
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


async def test_nobody_takes_two_at_once(world: World, squad: Squad):
    await squad.plan(world.zhao, after=DAY + HOUR)
    number = await squad.plan(world.wang, after=DAY)
    world.wang.says(f"/swap {number} 赵先生")
    await world.settle()

    press = world.zhao.presses("我来接")
    await world.settle()

    assert "还有别的班" in press.answer.text
    assert (await squad.duty(number)).person == world.wang.id


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


async def test_a_swap_stands_in_the_record(world: World, squad: Squad):
    number = await squad.plan(world.wang, after=DAY)
    await offers_to_all(world)
    world.zhao.presses("我来接")
    await world.settle()

    events = await world.read(lambda tx: record.of_duty(tx, number))

    assert [(one.kind, one.actor) for one in events] == [("imported", None), ("swapped", world.zhao.id)]


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


@pytest.mark.parametrize("name", ["孙悟空", "赵", "王阿姨", "赵先生 钱师傅"])
async def test_swap_with_nobody_known_is_said(world: World, squad: Squad, qian: Person, name: str):
    number = await squad.plan(world.wang, after=DAY)

    world.wang.says(f"/swap {number} {name}")
    await world.settle()

    assert name in world.wang.messages[-1].words
    assert not any(who.messages for who in (world.zhao, qian))


@pytest.mark.parametrize("name", ["孙悟空", "赵", "Nobody Known", "12345"])
async def test_unknown_name_is_asked_again(world: World, squad: Squad, name: str):
    number = await squad.plan(world.wang, after=DAY)
    desk = world.groups["desk"]
    world.li.says(f"/cover {number} {name}", to=desk)
    await world.settle()
    assert name in desk.messages[-1].words

    world.li.says("赵先生", to=desk, reply_to=desk.messages[-1])
    await world.settle()

    assert (await squad.duty(number)).person == world.zhao.id
