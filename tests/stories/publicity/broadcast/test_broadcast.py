"""`/broadcast`: looked at first, confirmed, and then read by everybody it is for, once."""

import json

import pytest

from issuebot.simulator import Message
from issuebot.store.members import people as members
from tests.stories.publicity.broadcast.casting import (
    WATER,
    begins,
    crowd,
    drafts,
    got,
    live,
    newest,
    sends,
    settles,
    taps,
)
from tests.stories.world import World

LINE = "不想再收到这类通知？发“退订”即可。"
OUT = "不再接收"


def seen(message: Message) -> tuple[str, object]:
    return message.words, json.dumps([message.entities, message.media], sort_keys=True)


async def test_everybody_reads_what_was_looked_at(world: World):
    await live(world)
    await drafts(world)
    [preview] = got(world.li)[-1:]
    assert not got(world.wang)

    await taps(world, "全部居民", "现在发给 4 人")

    for who in (world.wang, world.zhao):
        [message] = got(who)
        assert (seen(message), message.buttons) == (seen(preview), preview.buttons)
    assert preview.words == f"{WATER}\n\n{LINE}"
    assert "Send “unsubscribe”" in got(world.smith)[0].words
    assert "送达：4" in world.li.sees("发送完毕").words


async def test_community_alone_hears_its_news(world: World):
    await live(world, zhao="heping", smith=None)
    await drafts(world)

    await taps(world, "小区", "幸福里小区", "好了", "现在发给 1 人")

    assert [len(got(who)) for who in (world.wang, world.zhao, world.smith)] == [1, 0, 0]


async def test_who_named_no_home_belongs_where_they_reported(world: World):
    number = await world.reports()
    await settles(world, world.wang, None)
    await drafts(world)

    await taps(world, "小区", "幸福里小区", "和平花园", "好了", "现在发给 1 人")

    assert (number, len(got(world.wang))) == (1, 1)


async def test_unit_reads_it_in_its_group(world: World):
    await drafts(world)

    await taps(world, "单位", "城市管理局", "好了", "现在发给 1 人")

    [message] = [one for one in world.groups["urban-management"].messages if WATER in one.words]
    assert (message.words, message.buttons) == (WATER, [])


async def test_one_of_two_roles_is_written_to_once(world: World):
    await live(world)
    await world.database.write(
        lambda tx: tx.execute("INSERT INTO volunteer (name, person) VALUES ('王芳', :id)", id=world.wang.id)
    )
    await drafts(world)

    await taps(world, "志愿者", "小区", "幸福里小区", "好了", "现在发给 3 人")

    assert len(got(world.wang)) == 1


@pytest.mark.parametrize("way", ["button", "word"])
async def test_who_wants_no_more_hears_no_more(world: World, way: str):
    await live(world)
    await sends(world)
    if way == "button":
        world.wang.presses(OUT)
    else:
        world.wang.says("退订")
        await world.settle()
        world.wang.presses("不接收通知")
    await world.settle()

    await sends(world, "周六义诊")

    assert [len(got(who, "周六义诊")) for who in (world.wang, world.zhao)] == [0, 1]
    assert "已退订：1" in world.li.sees("发送完毕").words


async def test_who_opted_out_hears_of_their_tickets(world: World):
    await live(world)
    await sends(world)
    world.wang.presses(OUT)
    await world.settle()

    await world.reports()
    await world.closes(1)

    assert world.wang.sees("线路已捆扎归整")


async def test_way_back_is_one_tap(world: World):
    await live(world)
    await sends(world)
    world.wang.presses(OUT)
    await world.settle()
    world.wang.presses("接收通知")
    await world.settle()

    await sends(world, "周六义诊")

    assert len(got(world.wang, "周六义诊")) == 1


async def test_blocked_one_is_tried_once(world: World):
    await live(world)
    world.telegram.fail("*", "403", chat=world.wang.id, times=9)
    await sends(world)
    calls = len(world.telegram.calls)

    await sends(world, "周六义诊")

    assert (await newest(world)).blocked == 1
    assert world.wang.id not in {call.chat for call in world.telegram.calls[calls:]}


async def test_forgotten_and_banned_are_not_written_to(world: World):
    await live(world)
    await world.forgets(world.zhao)
    await world.database.write(lambda tx: tx.execute("INSERT INTO ban (person, at) VALUES (:id, 1)", id=world.smith.id))

    await sends(world)

    assert [len(got(who)) for who in (world.wang, world.zhao, world.smith)] == [1, 0, 0]
    assert (await newest(world)).reached == 2


async def test_confirmed_twice_it_goes_once(world: World):
    await live(world)
    await drafts(world)
    await taps(world, "全部居民")
    card = world.li.chat.offers("现在发给")

    for _ in range(2):
        world.li.presses("现在发给", card)
    await world.settle()

    assert [len(got(who)) for who in (world.wang, world.zhao, world.smith)] == [1, 1, 1]


async def test_two_coordinators_write_at_once(world: World):
    await live(world)
    ming = world.telegram.person("周协调", id=7_000_000_003, language="zh-hans", started=True)
    world.li.says(f"/broadcast {WATER}")
    ming.says("/broadcast 周六义诊")
    await world.settle()

    for who in (world.li, ming):
        who.presses("全部居民")
        await world.settle()
        who.presses("现在发给")
    await world.settle()

    assert [(len(got(who)), len(got(who, "周六义诊"))) for who in (world.wang, world.smith)] == [(1, 1), (1, 1)]


async def test_correction_is_looked_at_again(world: World):
    await live(world)
    message = world.li.says("/broadcast 明天停电")
    await world.settle()
    await taps(world, "全部居民")
    old = world.li.chat.offers("现在发给")
    data = world.data_of(old, "现在发给")

    world.li.edits(message, f"/broadcast {WATER}")
    await world.settle()
    press = world.li.forges(data, old)
    await world.settle()

    assert press.answer
    assert "内容刚刚变了" in press.answer.text
    assert not got(world.wang)
    await taps(world, "现在发给")
    assert len(got(world.wang)) == 1


async def test_pause_stops_it_and_it_goes_on(world: World):
    people = await crowd(world, 100)
    await begins(world)
    world.li.presses("暂停")
    await world.settle(patience=1.0)
    reached = sum(len(got(who)) for who in people)

    await world.settle()
    assert sum(len(got(who)) for who in people) == reached < 100
    await taps(world, "继续")

    assert {len(got(who)) for who in people} == {1}
    assert (await newest(world)).status == "done"


async def test_paused_again_and_again_each_reads_it_once(world: World):
    people = await crowd(world, 300)
    await begins(world)
    for _ in range(3):
        world.li.presses("暂停")
        await world.settle(patience=1.0)
        await world.restart()
        world.li.presses("继续")
        await world.settle(patience=1.0)

    await world.settle()

    assert {len(got(who)) for who in people} == {1}
    assert (await newest(world)).reached == 301  # with who sent it


async def test_whole_batch_out_of_reach_ends_nothing(world: World):
    people = await crowd(world, 150)
    lost, others = people[-100:], people[:-100]  # these have their turn first
    for who in lost:
        who.blocks()

    await sends(world)
    await world.settle()

    assert {len(got(who)) for who in others} == {1}
    found = await newest(world)
    assert (found.status, found.reached, found.blocked, found.failed) == ("done", 51, 100, 0)


async def test_stopped_one_reaches_nobody_more(world: World):
    people = await crowd(world, 100)
    await begins(world)

    await taps(world, "停止")
    world.time += 60
    await world.tick()

    reached = sum(len(got(who)) for who in people)
    assert 0 < reached < 100
    assert f"未发：{(await newest(world)).total - (await newest(world)).reached}" in world.li.sees("已停止").words


async def test_restart_goes_on_where_it_was(world: World):
    people = await crowd(world, 100)
    await begins(world)

    await world.restart()
    await world.settle()

    assert {len(got(who)) for who in people} == {1}
    assert (await newest(world)).status == "done"


@pytest.mark.parametrize("seconds", [0.5, 1.0, 2.0])
async def test_kill_amid_sending_skips_nobody(world: World, seconds: float):
    """As github.com/knadh/listmonk #2070, #2313, #3022 have it: sent to all anew, or skipping those who waited."""
    people = await crowd(world, 100)
    await begins(world)
    await world.settle(patience=seconds)

    await world.die()
    await world.start()
    await world.settle()

    got_it = [len(got(who)) for who in people]
    assert min(got_it) == 1
    assert sum(got_it) <= 101  # the one that was on its way may come twice
    assert (await newest(world)).status == "done"


async def test_fault_of_telegram_begins_nothing_anew(world: World):
    people = await crowd(world, 60)
    await begins(world)
    world.telegram.fail("sendMessage", "Bad Gateway", chat=people[30].id)
    await world.settle()
    await world.settle()

    assert {len(got(who)) for who in people} == {1}


async def test_what_was_left_for_hours_asks_first(world: World):
    await live(world)
    people = await crowd(world, 80)
    await begins(world)
    await world.die()
    before = sum(len(got(who)) for who in people)

    world.time += 3 * 3600
    await world.start()
    await world.settle()
    await world.tick()
    between = sum(len(got(who)) for who in people)
    assert "还要继续发吗" in world.li.messages[-1].words
    await taps(world, "继续")

    assert before < 80
    assert between - before <= 1  # the one that was on its way
    assert [len(got(who)) for who in people].count(1) >= 79


async def test_all_are_counted_whatever_becomes_of_them(world: World):
    people = await crowd(world, 150)
    await begins(world)

    for who in people[:120]:
        await world.database.write(lambda tx, who=who: members.set_news(tx, who.id, wanted=False))  # type: ignore[misc]  # the loop's value, bound now
    world.telegram.fail("sendMessage", "Forbidden: bot was blocked by the user", chat=people[130].id)
    await world.settle()

    found = await newest(world)
    assert (found.status, found.total, found.settled) == ("done", 151, 151)
    assert {len(got(who)) for who in people[131:]} == {1}


async def test_report_meanwhile_is_answered_first(world: World):
    await crowd(world, 100)
    await begins(world)
    began = world.time

    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle(patience=1.0)

    assert world.wang.chat.offers("提交")
    assert world.time - began < 1.5
    assert (await newest(world)).status == "running"


async def test_bar_moves_in_place(world: World):
    await crowd(world, 200)
    await drafts(world)
    await taps(world, "全部居民")
    calls = len(world.telegram.calls)

    await taps(world, "现在发给")

    ours = [
        call for call in world.telegram.calls[calls:] if call.chat == world.li.id and call.method.startswith("edit")
    ]
    assert 2 <= len(ours) <= 5
    assert "送达：201" in world.li.sees("发送完毕").words
