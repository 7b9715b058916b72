"""劝导 that ends before it is done: the unit has it, as it had all along."""

from typing import Any

import pytest

from issuebot.domain.roster.duty import Happened
from issuebot.simulator import Group
from tests.stories.duties.patrol.walking import changes
from tests.stories.duties.persuasion.talking import offer, presses, reports, story
from tests.stories.duties.squad import HOUR, Squad
from tests.stories.world import World

pytestmark = pytest.mark.usefixtures("squad")


async def test_who_cannot_go_on_gives_it_back(world: World, unit: Group):
    await reports(world)
    await presses(world, world.zhao, "我去劝导")

    world.zhao.says("劝不动，对方不听", reply_to=offer(world.zhao))
    await world.settle()

    assert await world.status_of(1) == "assigned"
    assert "请单位处理" in unit.sees("劝不动").words
    assert "已交回单位" in offer(world.zhao).words
    assert (await story(world))[-1] == ("persuade-returned", "volunteer")


async def test_taken_by_mistake_is_given_back_by_a_tap(world: World, squad: Squad):
    await squad.plan(world.smith)
    await reports(world)
    await presses(world, world.zhao, "我去劝导")
    await presses(world, world.zhao, "交回单位")

    await presses(world, world.smith, "I will talk to them")

    assert "you go" in offer(world.smith).words


async def test_the_end_of_the_duty_gives_it_back(world: World, squad: Squad, unit: Group):
    await reports(world)
    await presses(world, world.zhao, "我去劝导")

    await squad.at(2 * HOUR)

    assert "请单位处理" in unit.messages[-1].words
    assert "赵先生去劝导" not in unit.sees("不文明行为").words
    assert "已交回单位" in offer(world.zhao).words
    assert (await story(world))[-1] == ("persuade-returned", "clock")


async def test_an_offer_ends_with_the_duty(world: World, squad: Squad):
    await reports(world)

    await squad.at(2 * HOUR)
    press = world.zhao.forges("persuade:1", offer(world.zhao))
    await world.settle()

    assert not offer(world.zhao).rows
    assert press.answer.text.startswith("#1 不用再去了")


async def test_a_duty_that_ends_early_gives_it_back(world: World, unit: Group):
    await reports(world)
    await presses(world, world.zhao, "我去劝导")

    async for happened in world.each(["cancelled", "checked out"]):
        columns: dict[str, Any] = (
            {"status": "cancelled"} if happened == "cancelled" else {"checked_out_at": int(world.time)}
        )
        await changes(world, 1, Happened(happened), **columns)

        assert "请单位处理" in unit.messages[-1].words


async def test_what_the_unit_closed_is_offered_no_more(world: World, unit: Group):
    await reports(world)

    world.zhou.says("/close 1 已劝离", to=unit)
    await world.settle()

    assert not offer(world.zhao).rows
    assert "不用再去了" in offer(world.zhao).words


async def test_who_is_on_the_way_is_told_that_it_is_over(world: World, unit: Group):
    await reports(world)
    await presses(world, world.zhao, "我去劝导")

    world.zhou.says("/close 1 已劝离", to=unit)
    await world.settle()
    world.zhao.says("劝导好了", reply_to=next(one for one in world.zhao.messages if "#1" in one.words))
    await world.settle()

    assert world.zhao.sees("不用去了")
    assert "#1 不用再去了" in world.zhao.messages[-1].words
    assert [kind for kind, _ in await story(world)].count("close") == 1


async def test_merged_and_withdrawn_end_the_offer(world: World):
    await reports(world)
    world.wang.presses("撤回")
    await world.settle()
    world.wang.presses("是，撤回")
    await world.settle()
    assert await world.status_of(1) == "withdrawn"
    assert not offer(world.zhao).rows

    world.li.says("/reopen 1 还在", to=world.groups["desk"])
    await world.settle()

    assert not offer(world.zhao).rows  # hours later nobody is asked again


async def test_a_merge_ends_the_offer(world: World):
    await reports(world)
    await world.reports(words="幸福里3号楼门口电线垂下来了")

    world.li.says("/merge 1 2", to=world.groups["desk"])
    await world.settle()

    assert "已并单" in offer(world.zhao).words
    assert not offer(world.zhao).rows


async def test_who_is_forgotten_goes_nowhere(world: World, unit: Group):
    await reports(world)
    await presses(world, world.zhao, "我去劝导")

    await world.forgets(world.zhao)

    assert "赵先生" not in unit.sees("#1").words
    assert await world.read(lambda tx: tx.all("SELECT * FROM persuasion")) == []


async def test_another_category_calls_them_off(world: World):
    await reports(world)
    await presses(world, world.zhao, "我去劝导")

    world.li.says("/category 1 环境卫生", to=world.groups["desk"])
    await world.settle()

    assert world.zhao.sees("不用去了")
    assert not next(one for one in world.zhao.messages if "#1" in one.words).rows
