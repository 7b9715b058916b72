"""`/healthz` means that people are answered; the monitor hears what is wrong at once, admins once a day."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

import pytest

from issuebot.health import Daily, Health
from issuebot.press.drawing import NotDrawn
from issuebot.pulse import Pulse
from issuebot.store.engine.database import DatabaseFault, Tx
from issuebot.store.operation import last_done
from issuebot.telegram.counting import count_calls
from issuebot.telegram.outgoing.pictures import counted
from issuebot.web.metrics import render_metrics
from tests.stories.world import DAY, World


@pytest.fixture
def pulse(world: World) -> Pulse:
    pulse = Pulse(world.monotonic)
    pulse.connected = True
    world.intake._pulse = pulse
    return pulse


@pytest.fixture
def health(world: World, pulse: Pulse) -> Health:
    return Health(world.database, pulse, holder="test", polls=True, now=world.now)


async def pass_in_peace(world: World, pulse: Pulse, seconds: float = 61.0) -> None:
    """So long that a start excuses nothing any more."""
    world.time += seconds
    await world.settle()
    pulse.heard()


async def test_working_bot_is_ok(world: World, pulse: Pulse, health: Health):
    await world.reports()
    await pass_in_peace(world, pulse)

    found = await health.look()

    assert (found["status"], found["wrong"]) == ("ok", [])
    assert (found["lease"]["holder"], found["lease"]["ours"]) == ("test", True)
    assert found["updates"]["seconds_since_last"] == 0


async def test_start_is_neither_ok_nor_failing(world: World):
    health = Health(world.database, Pulse(world.monotonic), holder="test", polls=True, now=world.now)

    assert (await health.look())["status"] == "starting"


def shut_down(world: World, _: Pulse) -> None:
    world.time += 130


def lose_token(world: World, pulse: Pulse) -> None:
    pulse.trouble("telegram", "Telegram does not know the bot")
    world.time += 61


def lose_webhook(world: World, pulse: Pulse) -> None:
    pulse.webhook = {
        "pending_update_count": 3,
        "last_error_date": int(world.time) - 5,
        "last_error_message": "Connection refused",
    }


@pytest.mark.parametrize(("wrong", "words"), [
    (shut_down, "no updates were fetched for 130 s"),
    (lose_token, "Telegram does not know the bot, for 61 s"),
    (lose_webhook, "Telegram cannot bring updates to the webhook: Connection refused"),
])  # fmt: skip
async def test_deaf_bot_is_failing(
    world: World, pulse: Pulse, health: Health, wrong: Callable[[World, Pulse], None], words: str
):
    await pass_in_peace(world, pulse)

    wrong(world, pulse)
    found = await health.look()

    assert found["status"] == "failing"
    assert words in found["wrong"]


async def test_who_stands_by_is_not_deaf(world: World, pulse: Pulse, health: Health):
    await pass_in_peace(world, pulse)
    world.time += 130

    pulse.rests()

    assert (await health.look())["status"] == "ok"


async def test_stumble_is_no_failure(world: World, pulse: Pulse, health: Health):
    await pass_in_peace(world, pulse)

    pulse.trouble("telegram", "Telegram cannot be reached")
    world.time += 20

    assert (await health.look())["status"] == "ok"


@pytest.mark.parametrize("jump", [3600, -3600])
async def test_clock_that_jumps_is_no_failure_and_hides_none(world: World, pulse: Pulse, health: Health, jump: int):
    await pass_in_peace(world, pulse)
    world.set_clock_on(jump)
    calm = (await health.look())["status"]

    pulse.trouble("telegram", "Telegram cannot be reached")
    world.set_clock_on(-jump)
    world.time += 90

    assert (calm, (await health.look())["wrong"]) == ("ok", ["Telegram cannot be reached, for 90 s"])


async def test_mute_bot_is_failing(world: World, pulse: Pulse, health: Health):
    await pass_in_peace(world, pulse)
    world.wang.says("/help")
    await world.intake.poll(0)

    world.time += 125
    await world.sender.release()
    pulse.heard()
    found = await health.look()

    assert "a message has been waiting for 125 s" in found["wrong"]
    assert "nobody sends: no process holds the lease" in found["wrong"]
    assert found["oldest_waiting_seconds"] == 125


async def test_late_clock_is_failing(world: World, pulse: Pulse, health: Health):
    world.wang.says("幸福里3号楼门口电线垂下来了")
    await world.settle()
    world.pass_days(3)
    await pass_in_peace(world, pulse)

    found = await health.look()

    assert any(words.startswith("the clock is ") for words in found["wrong"])


async def test_database_without_answer_is_failing(world: World, health: Health):
    async def fail(_: object) -> None:
        raise DatabaseFault("gone")

    world.database.read, read = fail, world.database.read  # type: ignore[method-assign, assignment]
    found = await health.look()
    world.database.read = read  # type: ignore[method-assign]

    assert found == {"status": "failing", "wrong": ["the database does not answer"]}


async def test_pictures_that_fail_are_counted_and_told(world: World, pulse: Pulse, health: Health):
    async def die(*_: str) -> bytes:
        raise NotDrawn("the drawing process ended with -9")

    async def live(*_: str) -> bytes:
        return b"x"

    for draw in (live, die, die, die):
        with suppress(NotDrawn):
            await counted(draw, pulse)("charts", "{}")
    daily = Daily(world.database, pulse, now=world.now, after=world.sender.wake)
    for _ in range(2):
        await daily.look()
        await world.settle()
        world.pass_days(1)

    text = render_metrics(await health.figures(), pulse, world.time).decode()
    assert 'issuebot_made_total{kind="charts",outcome="failed"} 3.0' in text
    assert 'issuebot_made_total{kind="charts",outcome="ok"} 1.0' in text
    assert sum("没能生成的图片或文件：3 个" in words for words in told(world)) == 1


async def test_metrics_show_what_happened(world: World, pulse: Pulse, health: Health):
    pulse.calls["sendMessage", "limited"] += 1
    pulse.calls["getUpdates", "silent"] += 1
    count_calls(world.sender._carrier._bot, pulse)
    world.telegram.fail("editMessageText", "500")
    await world.reports()

    text = render_metrics(await health.figures(), pulse, world.time).decode()

    for line in (
        'issuebot_updates_total{outcome="handled"} 2.0',
        "issuebot_limited_total 1.0",
        "issuebot_retries_total 2.0",
        'issuebot_calls_total{method="sendMessage",outcome="limited"} 1.0',
        'issuebot_calls_total{method="editMessageText",outcome="failed"} 1.0',
        'issuebot_answer_seconds_bucket{le="0.1"} 1.0',
        "issuebot_answer_seconds_count 2.0",
        'issuebot_outbox_age_seconds{priority="answer"} 0.0',
        "issuebot_clock_behind_seconds 0.0",
        'issuebot_clock_waiting{kind="morning"} 1.0',
        'issuebot_clock_due{kind="ticket"} 0.0',
        "issuebot_tickets_open 1.0",
    ):
        assert line in text.splitlines()


def told(world: World) -> list[str]:
    return [message.words for message in world.admin.messages if "机器人今天有些异常" in message.words]


async def test_each_day_has_one_word_of_trouble(world: World, pulse: Pulse):
    daily = Daily(world.database, pulse, now=world.now, after=world.sender.wake)
    await daily.look()
    await world.settle()
    assert told(world) == []

    for days in (8, 0.1, 1):
        world.pass_days(days)
        await world.tick()
        await daily.look()
        await world.settle()

    assert [words.split("\n")[1] for words in told(world)] == ["还没有备份，用 issuebot backup FILE 备份。"] * 2


async def test_nobody_is_woken(world: World, pulse: Pulse):
    daily = Daily(world.database, pulse, now=world.now, after=world.sender.wake)
    world.time = datetime(2026, 12, 10, 22, 0, tzinfo=UTC).timestamp()  # 06:00 in Shanghai

    await daily.look()
    await world.settle()

    assert told(world) == []


async def test_all_that_is_wrong_is_one_message(world: World, pulse: Pulse):
    daily = Daily(world.database, pulse, now=world.now, after=world.sender.wake)
    world.wang.says("/help")
    await world.intake.poll(0)
    world.pass_days(9)
    lose_webhook(world, pulse)

    def spoil(tx: Tx) -> None:
        last_done.mark(tx, last_done.BACKUP, int(world.time - 7.5 * DAY))
        tx.execute("INSERT INTO poison VALUES (1, '{}', '?', 0)")

    await world.database.write(spoil)
    await daily.look()
    await world.settle()

    [words] = told(world)
    assert words.count("\n") == 5
    assert "时限提醒晚了" in words
    assert "上次备份是 7 天前" in words


async def test_admins_hear_weekly_of_an_unpublished_year(world: World, pulse: Pulse):
    daily = Daily(world.database, pulse, now=world.now, after=world.sender.wake)
    for days in (17, 1, 6, 1):  # from the 11th of December on: in two weeks five working days reach the next year
        world.pass_days(days)
        await world.tick()
        await world.database.write(lambda tx: last_done.mark(tx, last_done.BACKUP, int(world.time)))
        await daily.look()
        await world.settle()

    weekly = "2027 年的放假安排还没有公布，落在那年的期限先按周一到周五算，并会注明。怎么办请看 issuebot check。"
    assert [words.split("\n")[1] for words in told(world)] == [weekly] * 2
