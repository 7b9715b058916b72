"""A patrol: photo after photo is a report each, and one card lists them."""

import pytest

from tests.stories.duties.patrol.walking import begins, card, facts, waits
from tests.stories.duties.squad import Squad
from tests.stories.world import World

pytestmark = pytest.mark.usefixtures("squad")


async def test_each_photo_is_a_ticket(world: World):
    await begins(world)

    for caption in ("电线垂下来了", "", "垃圾成堆", ""):
        world.wang.sends_photo(caption)
        await waits(world)

    assert await facts(world) == [
        (1, "street-wiring", "人民路口"),
        (2, "street-wiring", "人民路口"),
        (3, "sanitation", "人民路口"),
        (4, "sanitation", "人民路口"),
    ]
    assert "已报 4 件" in card(world).words


async def test_the_first_caption_may_begin_it(world: World):
    world.wang.sends_photo("/patrol 电线垂下来了")
    await world.settle()

    assert await facts(world) == [(1, "street-wiring", "人民路口")]


async def test_who_is_not_on_duty_is_told(world: World):
    world.zhao.says("/patrol")
    await world.settle()
    world.smith.says("patrol")
    await world.settle()

    assert "值班开始后才能巡查" in world.zhao.messages[-1].words
    assert "📝" in world.smith.messages[-1].words or "photo" in world.smith.messages[-1].words


async def test_a_coordinator_may_patrol(world: World):
    world.li.says("/patrol")
    world.li.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()

    assert await facts(world) == [(1, "street-wiring", "3号楼门口")]


async def test_a_wrong_one_is_undone_by_a_tap(world: World):
    await begins(world)
    world.wang.sends_photo("电线垂下来了")
    world.wang.sends_photo("垃圾成堆")
    await world.settle()

    world.wang.presses("撤回 #2")
    await world.settle()
    world.wang.sends_photo()
    await waits(world)

    assert await facts(world) == [(1, "street-wiring", "人民路口"), (3, "street-wiring", "人民路口")]
    assert "#2 环境卫生 · 环境卫生管理处 · 已撤回" in card(world).words


async def test_what_was_begun_is_not_undone(world: World):
    await begins(world)
    world.wang.sends_photo("电线垂下来了")
    await world.settle()
    press = world.wang.forges("undo:1", card(world))
    await world.settle()
    other = world.zhao.forges("undo:1", world.zhao.says("?"))
    await world.settle()

    assert press.answer
    assert other.answer
    assert "不能用" in other.answer.text or "无效" in other.answer.text or "失效" in other.answer.text


async def test_a_patrol_begun_twice_is_one(world: World):
    await begins(world)
    world.wang.sends_photo("电线垂下来了")
    await world.settle()

    await begins(world)
    world.wang.sends_photo()
    await waits(world)

    assert "已报 2 件" in card(world).words
    assert [row["n"] for row in await world.read(lambda tx: tx.all("SELECT count(*) AS n FROM patrol"))] == [1]


async def test_a_check_in_is_heard_on_a_patrol(world: World, squad: Squad):
    await begins(world)

    said = await squad.checks_in(world.wang)

    assert "已签到" in said.words


async def test_a_question_reaches_who_patrolled(world: World):
    await begins(world)
    world.wang.sends_photo("电线垂下来了")
    await world.settle()
    world.wang.presses("结束巡查")
    await world.settle()

    world.zhou.says("/ask 1 在哪一侧？", to=world.groups["telecom-office"])
    await world.settle()
    assert world.wang.sees("在哪一侧")
    world.wang.says("路东边")
    await world.settle()

    assert await world.status_of(1) == "assigned"


async def test_danger_on_a_patrol_is_answered_at_once(world: World):
    await begins(world)

    world.wang.sends_photo("着火了，有人受伤")
    await world.settle()

    assert any("119" in one.words for one in world.wang.messages)
    assert len(await facts(world)) == 1


async def test_wishes_are_heard_on_a_patrol(world: World):
    await begins(world)

    world.wang.says("帮助")
    await world.settle()

    assert "/patrol" in world.wang.messages[-1].words
