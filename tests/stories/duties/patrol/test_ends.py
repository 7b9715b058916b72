"""How a patrol ends, and what is left of it."""

import pytest

from issuebot.domain.roster.duty import Happened
from tests.stories.duties.patrol.walking import begins, card, changes, facts, pictures, waits
from tests.stories.duties.squad import HOUR, MINUTE, Squad
from tests.stories.world import World

pytestmark = pytest.mark.usefixtures("squad")


async def test_one_card_lists_all_at_the_end(world: World):
    await begins(world)
    for caption in ("电线垂下来了", "垃圾成堆", ""):
        world.wang.sends_photo(caption)
    await world.settle()

    world.wang.presses("结束巡查")
    await world.settle()

    assert card(world).words.splitlines()[0] == "✅ 巡查结束：共报 3 件"
    assert [line for line in card(world).words.splitlines() if line.startswith("#")] == [
        "#1 沿街线路杂乱 · 通信管理办公室 · 待签收",
        "#2 环境卫生 · 环境卫生管理处 · 待签收",
        "#3 环境卫生 · 环境卫生管理处 · 待签收",
    ]


async def test_the_word_begins_and_ends_it(world: World):
    world.wang.says("巡查")
    await world.settle()
    world.wang.sends_photo("电线垂下来了")
    await world.settle()

    world.wang.says("结束巡查")
    await world.settle()

    assert "共报 1 件" in card(world).words


async def test_nobody_else_ends_it(world: World):
    await begins(world)

    world.zhao.forges("endpatrol:1", world.zhao.says("?"))
    await world.settle()

    assert "巡查中" in card(world).words


async def test_it_ends_with_the_duty(world: World, squad: Squad):
    await squad.at(2 * HOUR - 5 * MINUTE)
    await begins(world)
    world.wang.sends_photo("电线垂下来了")
    await world.settle()

    await squad.at(2 * HOUR)

    assert "值班结束，巡查随之结束" in card(world).words
    assert "#1" in card(world).words


async def test_it_goes_on_with_the_next_duty(world: World, squad: Squad):
    await squad.plan(world.wang, after=2 * HOUR)
    await squad.at(2 * HOUR - 5 * MINUTE)
    await begins(world)
    world.wang.sends_photo("电线垂下来了")
    await world.settle()

    await squad.at(2 * HOUR + MINUTE)
    world.wang.sends_photo()
    await waits(world)

    assert "巡查中：已报 2 件" in card(world).words


async def test_half_an_hour_without_a_photo_ends_it(world: World, squad: Squad):
    await begins(world)
    world.wang.sends_photo("电线垂下来了")
    await world.settle()

    await squad.at(40 * MINUTE)

    assert "半小时没有新照片" in card(world).words


async def test_a_duty_that_goes_takes_it_along(world: World, squad: Squad):
    await begins(world)
    world.wang.sends_photo("电线垂下来了")
    await world.settle()

    async for happened in world.each(["cancelled", "reassigned"]):
        columns = {"status": "cancelled"} if happened == "cancelled" else {"volunteer": squad.known[world.zhao.id]}
        await changes(world, 1, Happened(happened), **columns)

        assert "已换人、改时间或取消" in card(world).words
        assert "共报 1 件" in card(world).words


async def test_who_checks_out_ends_it(world: World, squad: Squad):
    await squad.checks_in(world.wang)
    await begins(world)
    world.wang.sends_photo("电线垂下来了")
    await world.settle()

    await squad.checks_out(world.wang)
    await world.tick()

    assert "您已签退" in card(world).words


async def test_a_photo_sent_before_the_end_counts(world: World, squad: Squad):
    """A telephone without a network: what was sent before the end arrives behind it."""
    await begins(world)
    world.wang.sends_photo("电线垂下来了")
    await squad.at(40 * MINUTE)
    assert "半小时没有新照片" in card(world).words

    world.wang.sends_photo()
    await waits(world)

    assert "巡查结束：共报 2 件" in card(world).words
    assert [category for _, category, _ in await facts(world)] == ["street-wiring"] * 2


async def test_a_photo_long_after_the_end_is_a_report(world: World, squad: Squad):
    await begins(world)
    world.wang.presses("结束巡查")
    await world.settle()
    await squad.at(20 * MINUTE)

    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()

    assert "📝" in world.wang.messages[-1].words
    assert await facts(world) == []


async def test_no_survey_for_a_patrol(world: World):
    await begins(world)
    world.wang.sends_photo("电线垂下来了")
    await world.settle()
    world.wang.presses("结束巡查")
    await world.settle()
    before = len(world.wang.messages)

    await world.closes(1)

    assert await world.status_of(1) == "resolved"
    assert len(world.wang.messages) == before
    assert "#1 沿街线路杂乱 · 通信管理办公室 · 已办结·待回访" in card(world).words


async def test_what_nobody_placed_is_put_away(world: World, squad: Squad):
    await squad.plan(world.zhao, place=None)
    world.zhao.says("/patrol")
    world.zhao.sends_photo("电线垂下来了")
    await world.settle()

    world.zhao.presses("结束巡查")
    await world.settle()
    world.zhao.presses("接着报")
    await world.settle()

    assert world.zhao.sees("📝")
    assert await pictures(world) == []


async def test_who_is_forgotten_leaves_no_patrol(world: World):
    await begins(world)
    world.wang.sends_photo("电线垂下来了")
    await world.settle()

    await world.forgets(world.wang)

    assert await world.read(lambda tx: tx.all("SELECT * FROM patrol")) == []
    assert (await world.ticket_of(1)).reporter is None


async def test_old_patrols_go(world: World):
    await begins(world)
    world.wang.sends_photo("电线垂下来了")
    await world.settle()
    world.wang.presses("结束巡查")
    await world.settle()

    world.pass_days(91)
    await world.sweeps()

    assert await world.read(lambda tx: tx.all("SELECT * FROM patrol")) == []
    assert await world.read(lambda tx: tx.all("SELECT * FROM card WHERE kind = 'patrol'")) == []


async def test_who_blocks_the_bot_finds_the_list_again(world: World):
    await begins(world)
    world.wang.sends_photo("电线垂下来了")
    await world.settle()
    world.wang.blocks()
    await world.settle()
    await world.closes(1)

    world.wang.unblocks()
    world.wang.says("/my")
    await world.settle()

    assert "#1" in card(world).words
