"""When a broadcast goes: now, at a time, never at night; and who may send one at all."""

from datetime import UTC, datetime

import pytest

from issuebot.desk.clock import tick
from tests.stories.publicity.broadcast.casting import drafts, got, live, newest, sends, taps
from tests.stories.world import DAY, World

NIGHT = ('# quiet_hours = "22:00-07:00"', 'quiet_hours = "22:00-07:00"')
HOUR = 3600.0


def clock(world: World) -> str:
    return datetime.fromtimestamp(world.time + 8 * HOUR, UTC).strftime("%d %H:%M")


async def until(world: World, hours: float) -> None:
    world.time += hours * HOUR
    await world.tick()


async def test_evening_is_waited_for(world: World):
    await live(world)
    await drafts(world)
    await taps(world, "全部居民", "今晚 19:00")
    await until(world, 8.9)
    assert not got(world.wang)

    await until(world, 0.2)

    assert (clock(world)[:5], len(got(world.wang))) == ("23 19", 1)


@pytest.mark.parametrize(
    "words", ["明天上午9点", "明天 9:00", "明早九点", "11月24日 9:00", "周二上午九点", "tomorrow 9am"]
)
async def test_time_is_written_in_words(world: World, words: str):
    await live(world)
    await drafts(world)
    await taps(world, "全部居民")

    world.li.says(words)
    await world.settle()

    assert "周二 09:00 发送" in world.li.chat.offers("现在就发").words
    await until(world, 23.1)
    assert len(got(world.wang)) == 1


async def test_changed_mind_sends_nothing_then(world: World):
    await live(world)
    await drafts(world)
    await taps(world, "全部居民", "今晚 19:00", "改一改")

    await until(world, 10)

    assert not got(world.wang)
    await taps(world, "现在发给")
    assert len(got(world.wang)) == 1


async def test_correction_of_a_waiting_one_is_confirmed_anew(world: World):
    await live(world)
    message = world.li.says("/broadcast 明天停电")
    await world.settle()
    await taps(world, "全部居民", "今晚 19:00")

    world.li.edits(message, "/broadcast 明天停水")
    await world.settle()
    await until(world, 10)

    assert not got(world.wang, "明天停")
    await taps(world, "现在发给")
    assert len(got(world.wang, "明天停水")) == 1


async def test_nothing_goes_at_night(world: World):
    await world.edits_district(NIGHT)
    await live(world)
    world.time += 13 * HOUR
    await drafts(world)
    await taps(world, "全部居民", "早上")
    assert "周二 07:00" in world.li.sees("⏰").words
    assert not got(world.wang)

    await until(world, 8.1)

    assert (clock(world)[:5], len(got(world.wang))) == ("24 07", 1)


async def test_night_that_falls_meanwhile_is_kept(world: World):
    await world.edits_district(NIGHT)
    await live(world)
    world.time += 10.5 * HOUR
    await drafts(world)
    await taps(world, "全部居民")
    world.li.presses("现在发给")
    world.telegram.fail("sendMessage", "429", chat=world.wang.id, times=1)
    await world.settle(patience=0.5)
    world.time += 1.9 * HOUR

    await world.tick()
    night = len(got(world.wang))
    await until(world, 8.7)
    await world.tick()

    assert night <= len(got(world.wang)) == 1


async def test_past_is_no_time(world: World):
    await live(world)
    await drafts(world)
    await taps(world, "全部居民")

    world.li.says("今天 8:00")
    await world.settle()

    assert (await newest(world)).status == "draft"


@pytest.mark.parametrize("who", ["wang", "boss", "admin"])
async def test_others_send_to_nobody(world: World, who: str):
    await live(world)
    other = getattr(world, who)
    other.says("/broadcast 大家好")
    await world.settle()
    await drafts(world)
    await taps(world, "全部居民")

    press = other.forges(world.data_of(world.li.chat.offers("现在发给"), "现在发给"), other.messages[-1])
    await world.settle()

    assert "只有协调员" in other.messages[-1].words
    assert press.answer
    assert "只有协调员" in press.answer.text
    assert not got(world.zhao, "大家好")


async def test_desk_group_is_no_place_for_it(world: World):
    world.li.says("/broadcast 大家好", to=world.groups["desk"])
    await world.settle()

    assert "请私聊" in world.groups["desk"].messages[-1].words


@pytest.mark.parametrize(
    "data",
    [
        "cast",
        "cast:1",
        "cast:1:go:99",
        "cast:99:go:1",
        "cast:1:one:community:nowhere",
        "cast:x:go:1",
        "cast:1:one:planet:1",
    ],
)
async def test_forged_button_sends_nothing(world: World, data: str):
    await live(world)
    await drafts(world)
    await taps(world, "全部居民")

    press = world.li.forges(data, world.li.messages[-1])
    await world.settle()

    assert press.answer
    assert press.answer.alert
    assert not got(world.wang)


async def test_two_unasked_messages_are_reports(world: World):
    """Ten minutes after the question the next message is what it always was."""
    world.li.says("/broadcast")
    await world.settle()
    world.time += 700

    world.li.says("幸福里3号楼门口电线垂下来了")
    await world.settle()

    assert world.li.chat.offers("提交")


@pytest.mark.parametrize("words", ["取消", "/cancel"])
async def test_asked_one_is_called_off(world: World, words: str):
    world.li.says("/broadcast")
    await world.settle()
    world.li.says(words)
    await world.settle()

    world.li.says("幸福里3号楼门口电线垂下来了")
    await world.settle()

    assert world.li.chat.offers("提交")


async def test_other_coordinator_can_stop_it(world: World):
    ming = world.telegram.person("周协调", id=7_000_000_003, language="zh-hans", started=True)
    await live(world)
    await drafts(world)
    await taps(world, "全部居民", "今晚 19:00")
    ming.says("/broadcast")
    await world.settle()

    ming.presses("停止")
    await world.settle()
    await until(world, 10)

    assert (await newest(world)).status == "stopped"
    assert not got(world.wang)


async def test_nothing_is_left_of_an_old_one(world: World):
    await live(world)
    await sends(world)
    world.time += 366 * DAY
    await world.sweeps()

    rows = await world.read(lambda tx: tx.all("SELECT id FROM broadcast UNION SELECT id FROM broadcast_recipient"))
    assert not rows


async def test_missed_time_is_asked_about(world: World):
    """Who schedules a meeting of this evening does not want it announced tomorrow, because a server was down."""
    await live(world)
    await drafts(world)
    await taps(world, "全部居民", "今晚 19:00")

    await until(world, 24)

    assert not got(world.wang)
    assert "时间已过" in world.li.chat.offers("现在发给").words
    await taps(world, "现在发给")
    assert len(got(world.wang)) == 1


async def test_two_clocks_begin_it_once(world: World):
    await live(world)
    await drafts(world)
    await taps(world, "全部居民", "今晚 19:00")
    world.time += 9 * HOUR
    moment = datetime.fromtimestamp(world.time, UTC)

    for _ in range(2):
        await world.database.write(lambda tx: tick(tx, "broadcast", 1, moment))
    await world.settle()

    assert len(got(world.wang)) == 1
