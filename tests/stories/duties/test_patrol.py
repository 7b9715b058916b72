"""A patrol: photo after photo is a report each, and one card lists them."""

from typing import Any

import pytest

from issuebot.desk.context import district
from issuebot.desk.context.turn import Turn, moment
from issuebot.desk.duties import timetable
from issuebot.domain.roster.duty import Happened
from issuebot.simulator import Message
from issuebot.store.engine.database import Tx
from issuebot.store.rosters import duties
from tests.stories.duties.squad import HOUR, METRE, MINUTE, POST, Squad, squad_in
from tests.stories.world import World

pytestmark = pytest.mark.usefixtures("squad")


@pytest.fixture
async def squad(world: World) -> Squad:
    """王阿姨 is on duty at 人民路口 from 11:00 to 13:00."""
    found = await squad_in(world)
    await found.enlist(world.wang, world.zhao)
    await found.plan(world.wang)
    await found.at(MINUTE)
    return found


async def begins(world: World) -> None:
    world.wang.says("/patrol")
    await world.settle()


async def waits(world: World, seconds: float = 10) -> None:
    """What waits for its words or its next picture waits no more."""
    await world.settle()
    world.time += seconds
    await world.tick()


async def facts(world: World) -> list[tuple[int, str | None, str | None]]:
    """Of each ticket that stands its number, category and place."""
    rows = await world.read(
        lambda tx: tx.all("SELECT number, category, place FROM ticket WHERE status <> 'withdrawn' ORDER BY number")
    )
    return [(row["number"], row["category"], row["place"]) for row in rows]


async def pictures(world: World) -> list[int]:
    """How many files each ticket has."""
    sql = "SELECT count(media.id) AS n FROM ticket LEFT JOIN media ON media.ticket = number GROUP BY number"
    rows = await world.read(lambda tx: tx.all(f"{sql} ORDER BY number"))
    return [row["n"] for row in rows]


def card(world: World) -> Message:
    return next(one for one in reversed(world.wang.messages) if "巡查" in one.words and "清单在下面" not in one.words)


async def changes(world: World, number: int, happened: Happened, **columns: Any) -> None:
    """As a sheet changes a duty, or a coordinator."""

    def change(tx: Tx) -> None:
        in_force, before = district.current(tx), duties.duty(tx, number)
        assert in_force
        assert before
        timetable.change(Turn(tx, in_force, moment(world.time)), before, happened, **columns)

    await world.database.write(change)
    await world.tick()


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


async def test_an_album_is_one_ticket(world: World):
    await begins(world)

    world.wang.sends_album(3, "电线垂下来了")
    world.wang.sends_album(2, "垃圾成堆", order=[1, 0])
    await waits(world)

    assert await facts(world) == [(1, "street-wiring", "人民路口"), (2, "sanitation", "人民路口")]
    assert await pictures(world) == [3, 2]


async def test_two_albums_that_mix_stay_two(world: World):
    await begins(world)
    one = world.wang.sends_album(3, "电线垂下来了", order=[0])
    other = world.wang.sends_album(3, "垃圾成堆", order=[0])
    for place in (1, 2):
        world.telegram.deliver(one[place])
        world.telegram.deliver(other[place])

    await waits(world)

    assert await pictures(world) == [3, 3]
    assert [category for _, category, _ in await facts(world)] == ["street-wiring", "sanitation"]


async def test_a_late_picture_joins_its_album(world: World):
    await begins(world)
    album = world.wang.sends_album(3, "电线垂下来了", order=[0, 1])
    await waits(world)

    world.telegram.deliver(album[2])
    await waits(world)

    assert await pictures(world) == [3]


async def test_words_after_a_photo_are_its(world: World):
    await begins(world)
    world.wang.sends_photo("电线垂下来了")
    world.wang.sends_photo()
    await world.settle()

    world.wang.says("垃圾成堆没人扫")
    await waits(world)

    assert [category for _, category, _ in await facts(world)] == ["street-wiring", "sanitation"]


async def test_a_caption_says_another_place(world: World):
    await begins(world)
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    world.wang.sends_photo()

    await waits(world)

    assert [place for _, _, place in await facts(world)] == ["3号楼门口", "3号楼门口"]
    assert {row["community"] for row in await world.read(lambda tx: tx.all("SELECT community FROM ticket"))} == {
        "xingfu"
    }


async def test_a_location_is_kept(world: World):
    await begins(world)
    world.wang.sends_location(POST[0] + 900 * METRE, POST[1])
    await world.settle()

    for caption in ("电线垂下来了", ""):
        world.wang.sends_photo(caption)
    await waits(world)

    rows = await world.read(lambda tx: tx.all("SELECT latitude FROM ticket"))
    assert [round(row["latitude"], 6) for row in rows] == [round(POST[0] + 900 * METRE, 6)] * 2


async def test_a_live_location_is_followed(world: World):
    await begins(world)
    live = world.wang.shares_location(*POST)
    world.wang.sends_photo("电线垂下来了")
    await world.settle()
    world.wang.moves(live, POST[0] + 300 * METRE, POST[1])
    world.wang.sends_photo("垃圾成堆")
    await world.settle()

    rows = await world.read(lambda tx: tx.all("SELECT latitude FROM ticket ORDER BY number"))
    assert [round((row["latitude"] - POST[0]) / METRE) for row in rows] == [0, 300]


async def test_a_location_after_the_photo_is_its(world: World):
    """A photo must not be lost, or stay elsewhere, because its place came after it."""
    await begins(world)
    world.wang.sends_photo()
    world.wang.sends_location(POST[0] + 900 * METRE, POST[1])

    await waits(world)

    [row] = await world.read(lambda tx: tx.all("SELECT latitude FROM ticket"))
    assert round((row["latitude"] - POST[0]) / METRE) == 900
    assert await pictures(world) == [1]


async def test_a_photo_without_category_goes_to_the_desk(world: World):
    await begins(world)
    world.wang.sends_photo()

    await waits(world)

    assert await facts(world) == [(1, None, "人民路口")]
    assert "#1" in world.groups["desk"].messages[-1].words


async def test_a_category_alone_is_for_the_next(world: World):
    await begins(world)
    world.wang.says("环境卫生")
    world.wang.sends_photo()

    await waits(world)

    assert await facts(world) == [(1, "sanitation", "人民路口")]


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


async def test_nobody_else_ends_it(world: World):
    await begins(world)

    world.zhao.forges("endpatrol:1", world.zhao.says("?"))
    await world.settle()

    assert "巡查中" in card(world).words


async def test_a_patrol_begun_twice_is_one(world: World):
    await begins(world)
    world.wang.sends_photo("电线垂下来了")
    await world.settle()

    await begins(world)
    world.wang.sends_photo()
    await waits(world)

    assert "已报 2 件" in card(world).words
    assert [row["n"] for row in await world.read(lambda tx: tx.all("SELECT count(*) AS n FROM patrol"))] == [1]


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


@pytest.mark.parametrize("happened", ["cancelled", "reassigned"])
async def test_a_duty_that_goes_takes_it_along(world: World, squad: Squad, happened: str):
    await begins(world)
    world.wang.sends_photo("电线垂下来了")
    await world.settle()

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


async def test_a_check_in_is_heard_on_a_patrol(world: World, squad: Squad):
    await begins(world)

    said = await squad.checks_in(world.wang)

    assert "已签到" in said.words


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


async def test_a_forwarded_photo_gets_a_card_of_its_own(world: World):
    await begins(world)
    photo = world.zhao.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()

    world.wang.forwards(photo)
    await world.settle()

    assert world.wang.sees("📝").button("提交")
    assert await facts(world) == []


async def test_the_same_photo_twice_is_one_ticket(world: World):
    """A telephone that lost its network sends it again."""
    await begins(world)
    world.wang.sends_photo("电线垂下来了", content=b"one", unique="same")
    world.wang.sends_photo("电线垂下来了", content=b"one", unique="same")

    await waits(world)

    assert len(await facts(world)) == 1
    assert "没有重复记" in world.wang.messages[-1].words or any(
        "没有重复记" in one.words for one in world.wang.messages
    )


async def test_an_update_that_comes_again_does_nothing(world: World):
    await begins(world)
    photo = world.wang.sends_photo("电线垂下来了")
    await world.settle()

    world.telegram.deliver(photo)
    await waits(world)

    assert len(await facts(world)) == 1


async def test_nothing_is_lost_between_two(world: World):
    await begins(world)
    world.wang.sends_photo("电线垂下来了")
    world.wang.sends_album(2)
    await world.intake.poll(0)
    await world.die()
    await world.start()

    world.wang.sends_photo("垃圾成堆")
    await waits(world)

    assert await pictures(world) == [1, 2, 1]
    assert "已报 3 件" in card(world).words


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


async def test_thirty_photos_are_thirty_tickets(world: World):
    await begins(world)
    calls = len(world.telegram.calls)

    for number in range(30):
        world.wang.sends_photo("垃圾成堆" if number % 3 == 0 else "")
        await world.settle(patience=3)
        world.time += 3
    await waits(world)

    assert len(await facts(world)) == 30
    to_wang = [one for one in world.telegram.calls[calls:] if one.args.get("chat_id") == world.wang.id]
    assert len(to_wang) <= 60


async def test_a_flood_is_stopped(world: World):
    await begins(world)

    for _ in range(150):
        world.wang.sends_photo("垃圾成堆")
        await world.settle(patience=0)
    await world.settle()

    assert len(await facts(world)) == 120
    assert world.wang.sees("今天报得太多了")


async def test_a_unit_gets_many_as_bundles(world: World):
    await begins(world)

    for _ in range(40):
        world.wang.sends_photo("垃圾成堆")
    await world.settle(patience=300)

    shown = "\n".join(one.words for one in world.groups["sanitation-office"].messages)
    assert all(f"#{number}" in shown for number in range(1, 41))


async def test_photos_without_a_place_wait_for_it(world: World, squad: Squad):
    await squad.plan(world.zhao, place=None)
    world.zhao.says("/patrol")
    world.zhao.sends_photo("电线垂下来了")
    world.zhao.sends_photo()
    await waits(world)
    assert await facts(world) == []
    assert "在哪里" in world.zhao.messages[-1].words

    world.zhao.sends_location(*POST)
    await waits(world)

    assert [category for _, category, _ in await facts(world)] == ["street-wiring"] * 2


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


async def test_a_reply_to_an_own_photo_adds_to_it(world: World):
    await begins(world)
    photo = world.wang.sends_photo("电线垂下来了")
    await world.settle()

    world.wang.sends_photo("近一点的", reply_to=photo)
    await waits(world)

    assert await pictures(world) == [2]


async def test_an_answer_is_no_place_of_the_next(world: World):
    await begins(world)
    world.wang.sends_photo("电线垂下来了")
    await world.settle()
    world.zhou.says("/ask 1 在哪个小区？", to=world.groups["telecom-office"])
    await world.settle()

    world.wang.says("幸福里")
    await world.settle()

    assert await world.status_of(1) == "assigned"


async def test_what_a_draft_asks_is_answered_to_it(world: World):
    world.wang.sends_photo()
    await begins(world)

    world.wang.says("幸福里")
    await world.settle()

    assert world.wang.sees("📝")
    assert await facts(world) == []


async def test_captions_of_one_album_are_all_kept(world: World):
    """Each picture of an album may have words of its own."""
    await begins(world)
    album = world.wang.sends_album(2, "电线垂下来了", order=[])
    album[1].words = "另一头拖在地上"
    for photo in album:
        world.telegram.deliver(photo)

    await waits(world)

    assert (await world.ticket_of(1)).words == "电线垂下来了\n另一头拖在地上"


async def test_a_photo_that_is_replaced_is_replaced_in_its_ticket(world: World):
    """A wrong photo that was sent first must not stay with a later report."""
    await begins(world)
    photo = world.wang.sends_photo("电线垂下来了")
    world.wang.sends_photo("垃圾成堆")
    await world.settle()

    world.wang.edits_photo(photo)
    await waits(world)

    assert await pictures(world) == [1, 1]


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
