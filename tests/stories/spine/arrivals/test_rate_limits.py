"""One who floods is warned once and then met with silence; nobody else waits for it."""

import pytest

from issuebot.domain.rate_limits import LIMITS, Act
from issuebot.simulator import Message
from issuebot.store.outgoing import outbox
from tests.stories.world import World

WARNING = "消息太多"


def warnings(messages: list[Message]) -> list[Message]:
    return [message for message in messages if WARNING in message.words]


async def flood(world: World, times: int = 500) -> None:
    for number in range(times):
        world.zhao.says(f"喂{number}")
    await world.settle()


async def test_flood_is_warned_once(world: World):
    await flood(world)

    assert [message.words for message in warnings(world.zhao.messages)] == [
        "消息太多，我一时处理不过来。请在 10:10 以后再发，这之前我先不回复。"
    ]
    assert sum(world.telegram.wrote(message) for message in world.zhao.messages) < 10


async def test_neighbour_of_flood_waits_for_nothing(world: World):
    begun = world.time = world.time + 60
    for number in range(500):
        world.zhao.says(f"喂{number}")
        if number == 250:
            world.wang.sends_photo("幸福里3号楼门口电线垂下来了")

    while not any(message.button("提交") for message in world.wang.messages):
        await world.settle(patience=0)
    waiting = await world.read(outbox.count)
    world.wang.presses("提交")
    await world.settle(patience=0)

    assert world.groups["telecom-office"].sees("#1")
    assert world.time - begun < 1
    assert waiting <= 3


async def test_who_waits_as_told_is_heard_again(world: World):
    await flood(world)
    world.time += LIMITS[Act.MESSAGE].pause

    world.zhao.says("/my")
    await world.settle()

    assert world.zhao.sees("您还没有上报过")


async def test_restart_forgets_no_flood(world: World):
    await flood(world)
    await world.restart()
    said = len(world.zhao.messages)

    world.zhao.says("喂")
    await world.settle()

    assert len(world.zhao.messages) == said + 1


async def test_albums_are_no_flood(world: World):
    for _ in range(2):
        world.wang.sends_album(10, "幸福里电线断了")
    world.wang.says("3号楼")
    await world.settle()

    await world.submits(world.wang)

    assert world.wang.sees("#1 已提交")


async def test_start_flood_is_answered_few_times(world: World):
    for _ in range(100):
        world.zhao.starts()
    await world.settle()

    assert len(warnings(world.zhao.messages)) == 1
    assert sum(world.telegram.wrote(message) for message in world.zhao.messages) < 10


async def test_button_flood_costs_nothing(world: World):
    world.zhao.says("/language")
    await world.settle()
    before = world.telegram.counted()

    presses = [world.zhao.presses("中文") for _ in range(100)]
    await world.settle()

    said = [press.answer.text for press in presses if press.answer]
    assert len(said) == 100
    assert sum(WARNING in text for text in said) == 1
    assert world.telegram.counted() - before < 10


async def test_reports_of_one_day_end(world: World):
    most = LIMITS[Act.TICKET].size
    for number in range(most):
        world.time += 60
        await world.reports(world.wang, f"幸福里{number}号楼有{number}处电线垂下来了{chr(0x4E00 + 97 * number)}")
    world.wang.sends_photo("幸福里广场舞扰民")
    await world.settle()

    press = world.wang.presses("提交")
    await world.settle()

    assert await world.count_tickets() == most
    assert press.answer
    assert press.answer.text.startswith("您今天报得很多了。这一件先留着，")


async def test_report_waits_in_its_draft(world: World):
    await test_reports_of_one_day_end(world)
    world.pass_days(1 / 24)
    world.time += 20 * 60

    await world.submits(world.wang)

    assert await world.count_tickets() == LIMITS[Act.TICKET].size + 1


async def test_one_neighbour_cannot_fill_the_group(world: World):
    group = world.groups["xingfu"]
    for number in range(40):
        world.zhao.says(f"/report 电线{number}", to=group)
        await world.settle(patience=9e9)
    world.wang.says("/report 路灯不亮", to=group)
    await world.settle(patience=9e9)

    assert await world.count_tickets() == LIMITS[Act.REPORT].size + 1
    assert len(warnings(group.messages)) == 1


async def test_group_reports_end_with_one_word(world: World):
    group = world.groups["xingfu"]
    crowd = [world.telegram.person(f"住户{n}", id=7_500_000_000 + n) for n in range(LIMITS[Act.GROUP].size + 5)]
    for person in crowd:
        person.says("/report 路灯不亮", to=group)
    await world.settle(patience=9e9)

    assert await world.count_tickets() == LIMITS[Act.GROUP].size
    assert len(warnings(group.messages)) == 1


async def test_replies_to_ticket_do_not_bury_the_unit(world: World):
    await world.reports(world.zhao)
    for number in range(200):
        world.zhao.says(f"还有{number}", reply_to=world.zhao.sees("#1"))
    await world.settle(patience=9e9)

    assert len(world.groups["telecom-office"].messages) <= LIMITS[Act.REPLY].size + 5


@pytest.mark.parametrize("who", ["li", "boss", "admin"])
async def test_staff_are_never_slowed_down(world: World, who: str):
    for _ in range(100):
        getattr(world, who).says("/help")
    await world.settle()

    assert not warnings(getattr(world, who).messages)


async def test_unit_works_as_fast_as_it_likes(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]

    for _ in range(100):
        world.zhou.says("/queue", to=unit)
    world.zhou.says("/accept 1", to=unit)
    await world.settle()

    assert not warnings(unit.messages)
    assert await world.status_of(1) == "accepted"


async def test_being_forgotten_lifts_no_silence(world: World):
    await flood(world, 60)
    world.zhao.says("/forget")
    await world.settle()
    world.zhao.presses("确定删除")
    await world.settle()

    await flood(world, 30)

    assert len(warnings(world.zhao.messages)) == 1


async def test_old_tallies_are_swept(world: World):
    await flood(world, 3)
    world.pass_days(2)

    await world.sweeps()

    assert not await world.read(lambda tx: tx.all("SELECT who FROM usage"))
