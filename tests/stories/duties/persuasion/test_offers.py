"""劝导: to whom uncivil behaviour near somebody on duty is offered."""

import pytest

from issuebot.simulator import Group
from tests.stories.duties.persuasion.talking import NOISE, offer, reports, story
from tests.stories.duties.squad import BEFORE, HOUR, MINUTE, POST, POSTS, Squad
from tests.stories.world import World

pytestmark = pytest.mark.usefixtures("squad")


async def test_it_is_offered_beside_the_unit(world: World, unit: Group):
    await reports(world)

    assert offer(world.zhao).words.startswith("🙋 您附近有一件 #1：不文明行为")
    assert offer(world.zhao).button("我去劝导")
    assert offer(world.zhao).button("现在去不了")
    assert unit.sees("#1").button("签收")


async def test_neither_words_nor_reporter_are_shown(world: World):
    await reports(world, words=f"{NOISE}，就是张三家的")

    assert "张三" not in offer(world.zhao).words
    assert "王阿姨" not in offer(world.zhao).words
    assert not offer(world.zhao).media


async def test_what_is_far_is_not_offered(world: World):
    await reports(world, metres=400)

    assert not any("#1" in one.words for one in world.zhao.messages)


async def test_a_post_that_is_named_is_near(world: World):
    world.wang.sends_photo("幸福里人民路口有人遛狗不牵绳")
    await world.settle()
    world.wang.presses("提交")
    await world.settle()

    assert offer(world.zhao).button("我去劝导")


async def test_other_matters_are_not_offered(world: World):
    await reports(world, words="电线垂下来了")

    assert not any("#1" in one.words for one in world.zhao.messages)


async def test_a_category_that_is_corrected_is_offered(world: World):
    await reports(world, words="电线垂下来了")

    world.li.says("/category 1 不文明行为", to=world.groups["desk"])
    await world.settle()

    assert offer(world.zhao).button("我去劝导")


async def test_nobody_on_duty_is_nobody_asked(world: World, squad: Squad, unit: Group):
    await squad.at(2 * HOUR + MINUTE)
    await reports(world)

    assert not any("#1" in one.words for one in world.zhao.messages)
    assert unit.sees("#1")
    assert await story(world) == []


async def test_who_reports_it_is_not_asked(world: World):
    await reports(world, who=world.zhao)

    assert not any("我去劝导" in str(one.rows) for one in world.zhao.messages)


async def test_two_duties_are_one_offer(world: World, squad: Squad):
    await squad.plan(world.zhao)

    await reports(world)

    assert len([one for one in world.zhao.messages if "#1" in one.words]) == 1


async def test_strangers_press_nothing(world: World):
    await reports(world)
    forged = [world.smith.forges(f"{act}:1", world.smith.says("?")) for act in ("persuade", "unable", "persuaded")]

    await world.settle()

    assert [press.answer.alert for press in forged] == [True] * 3
    assert await story(world) == [("persuade-offered", "clock")]


async def test_killed_in_between_it_is_offered_once(world: World):
    world.wang.sends_photo(NOISE)
    world.wang.sends_location(*POST)
    await world.settle()
    world.wang.presses("提交")
    await world.intake.poll(0)
    await world.die()

    await world.start()
    await world.settle()

    assert len([one for one in world.zhao.messages if "#1" in one.words]) == 1


async def test_on_duty_at_night_it_does_not_wait(world: World, squad: Squad):
    await world.edits_district((BEFORE, f"{POSTS}\n{BEFORE}"), ("# quiet_hours", "quiet_hours"))
    await squad.plan(world.zhao, after=12 * HOUR)
    await squad.at(12 * HOUR + MINUTE)

    await reports(world)

    assert offer(world.zhao).button("我去劝导")


async def test_who_blocked_the_bot_is_not_asked(world: World):
    world.zhao.blocks()
    await world.settle()

    await reports(world)

    assert await story(world) == []
