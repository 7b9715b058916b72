"""What was taken as the answer to a unit's question, and was another report: the ticket waits again."""

import pytest

from tests.stories.world import DAY, World

UNIT = "telecom-office"


@pytest.fixture
async def asked(world: World) -> World:
    await world.reports()
    world.zhou.says("/ask 1 明天上门可以吗？", to=world.groups[UNIT])
    await world.settle()
    return world


async def takes_out(world: World, words: str = "楼道里墙皮鼓起来一大块") -> None:
    world.wang.says(words)
    await world.settle()
    assert await world.status_of(1) != "waiting"
    world.wang.presses("这是新的上报")
    await world.settle()


async def test_wrong_answer_leaves_the_ticket_waiting(asked: World):
    await takes_out(asked)

    assert await asked.status_of(1) == "waiting"
    assert asked.wang.sees("#1 还在等您的回答。")
    assert asked.wang.sees("❓ 明天上门可以吗？")


async def test_clock_stands_as_if_nothing_was_said(asked: World):
    before = (await asked.ticket_of()).resolve_by
    asked.time += 3600
    await takes_out(asked)
    asked.time += 7200
    asked.wang.says("可以", reply_to=asked.wang.sees("❓ 明天上门可以吗？"))
    await asked.settle()

    stood = (await asked.ticket_of()).resolve_by - before
    assert stood == 7200  # asked at ten, answered at one; from twelve on nobody works


async def test_next_words_belong_to_the_new_report(asked: World):
    await takes_out(asked)

    asked.wang.says("就在5号楼")
    await asked.settle()

    assert await asked.status_of(1) == "waiting"
    assert "5号楼" in asked.wang.messages[-2].words


async def test_answer_counts_after_the_new_report(asked: World):
    await takes_out(asked)
    await asked.submits(asked.wang)

    asked.wang.says("可以，上午来")
    await asked.settle()

    assert await asked.status_of(1) == "assigned"
    assert asked.groups[UNIT].sees("可以，上午来")


async def test_accepted_ticket_waits_as_accepted(world: World):
    await world.reports()
    world.zhou.presses("签收", in_=world.groups[UNIT])
    await world.settle()
    world.zhou.says("/ask 1 明天上门可以吗？", to=world.groups[UNIT])
    await world.settle()
    await takes_out(world)
    await world.submits(world.wang)

    world.wang.says("可以")
    await world.settle()

    assert await world.status_of(1) == "accepted"


async def test_work_that_went_on_is_not_stopped(asked: World):
    asked.wang.says("楼道里墙皮鼓起来一大块")
    await asked.settle()
    asked.zhou.presses("签收", in_=asked.groups[UNIT])
    await asked.settle()

    asked.wang.presses("这是新的上报")
    await asked.settle()

    assert await asked.status_of(1) == "accepted"


async def test_answer_that_came_since_stands(asked: World):
    asked.wang.says("楼道里墙皮鼓起来一大块")
    await asked.settle()
    wrong = asked.wang.messages[-1]
    asked.wang.says("明天可以", reply_to=asked.wang.sees("#1 已提交"))
    await asked.settle()

    asked.wang.presses("这是新的上报", on=wrong)
    await asked.settle()

    assert await asked.status_of(1) == "assigned"


async def test_ticket_that_waits_again_goes_on_in_time(asked: World):
    await takes_out(asked)

    asked.time += 9 * DAY
    await asked.tick()

    assert await asked.status_of(1) == "assigned"


async def test_second_tap_changes_nothing(asked: World):
    asked.wang.says("楼道里墙皮鼓起来一大块")
    await asked.settle()
    answer = asked.wang.messages[-1]
    data = asked.data_of(answer, "这是新的上报")

    for _ in range(2):
        asked.wang.forges(data, answer)
    await asked.settle()

    rows = await asked.read(lambda tx: tx.all("SELECT kind FROM event WHERE kind = 'unlike'"))
    assert len(rows) == 1
    assert await asked.status_of(1) == "waiting"
