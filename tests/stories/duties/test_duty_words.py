"""Volunteers say what they want without a slash; the same words of residents stay what they were."""

import pytest

from tests.stories.duties.squad import DAY, MINUTE, squad_in
from tests.stories.world import World

SAYS = {
    "值班": "我的班次",
    "我的值班": "我的班次",
    "什么时候值班？": "我的班次",
    "my shifts": "我的班次",
    "今天谁值班": "值班 · ",
    "换班": "换出去",
    "我要换班": "换出去",
    "工时": "时长",
    "check in": "值班",
    "签退": "值班",
}


@pytest.mark.parametrize(("words", "answer"), SAYS.items())
async def test_volunteers_words_do_what_they_say(world: World, words: str, answer: str):
    squad = await squad_in(world)
    await squad.enlist(world.wang)
    await squad.plan(world.wang, DAY)

    world.wang.says(words)
    await world.settle()

    assert answer in world.wang.messages[-1].words


@pytest.mark.parametrize("words", ["签到", "我到岗了", "i'm here"])
async def test_checking_in_needs_no_slash(world: World, words: str):
    squad = await squad_in(world)
    await squad.enlist(world.wang)
    await squad.plan(world.wang)
    await squad.at(-10 * MINUTE)

    world.wang.says(words)
    await world.settle()
    await squad.shares(world.wang)
    world.wang.says("签退")
    await world.settle()
    await squad.shares(world.wang)

    duty = await squad.duty(1)
    assert duty.checked_in_at
    assert duty.checked_out_at


@pytest.mark.parametrize("words", ["值班室门口垃圾成堆", "没人值班，路灯也不亮", "签到处的电线掉了"])
async def test_report_about_duties_is_a_report(world: World, words: str):
    squad = await squad_in(world)
    await squad.enlist(world.wang)

    world.wang.says(words)
    await world.settle()

    assert "取消" in str(world.wang.messages[-1].buttons)


async def test_residents_word_is_none_of_duties(world: World):
    squad = await squad_in(world)
    await squad.enlist(world.zhao)

    world.wang.says("签到")
    await world.settle()

    assert not any("值班" in one.words for one in world.wang.messages)
