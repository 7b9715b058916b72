"""Time passes until a morning, as the clock of the program lets it, and its lists are found."""

from datetime import datetime
from zoneinfo import ZoneInfo

from issuebot.clock_loop import Ticker
from issuebot.desk import clock as desk_clock
from issuebot.simulator import Message
from tests.stories.world import World

HOUR = 3600
SHANGHAI = ZoneInfo("Asia/Shanghai")
UNIT = "telecom-office"
TITLE = "今日待办"
LATE = "超时清单"


def at(words: str, zone: ZoneInfo = SHANGHAI) -> float:
    return datetime.fromisoformat(words).replace(tzinfo=zone).timestamp()


async def until(world: World, words: str, zone: ZoneInfo = SHANGHAI) -> None:
    """The time comes, and the clock's loop had its turns until then."""
    await pass_to(world, at(words, zone))


async def pass_to(world: World, moment: float) -> None:
    ticker = world.make_ticker()
    while world.time < moment:
        await work_off(world, ticker)
        due = await world.read(desk_clock.next_due)
        world.time = max(world.time, min(moment, due or moment))
    await work_off(world, ticker)


async def work_off(world: World, ticker: Ticker) -> None:
    while not await ticker.tick():
        pass
    await world.settle(600)


def lists(chat, title: str = TITLE) -> list[Message]:
    return [message for message in chat.messages if title in message.words]
