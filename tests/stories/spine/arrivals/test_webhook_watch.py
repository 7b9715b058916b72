"""The webhook is looked at now and then: what another program changed is put right, and admins hear of it once."""

import asyncio
from collections.abc import Callable

import pytest
from aiogram import Bot

from issuebot.pulse import Pulse
from issuebot.store.operation import listeners
from issuebot.telegram.incoming.webhook import CALM, EVERY, SOON, Listening
from tests.stories.world import World

URL = "https://bot.example/telegram"


@pytest.fixture
def listening(world: World) -> Callable[[str], Listening]:
    def of(url: str) -> Listening:
        bot = Bot("42:TEST", session=world.telegram.session())
        return Listening(
            bot,
            world.database,
            Pulse(world.monotonic),
            holder="test",
            webhook_url=url,
            secret="s3cret",
            now=world.now,
            monotonic=world.monotonic,
            after=world.sender.wake,
        )

    return of


def told(world: World, words: str) -> int:
    return len([message for message in world.admin.messages if words in message.words])


async def send_what_waits(world: World) -> None:
    await world.sender.pump()
    await world.sender.idle()


@pytest.mark.parametrize("found", [{}, {"url": "https://other.example/"}])
async def test_lost_webhook_is_set_again(world: World, listening: Callable[[str], Listening], found: dict[str, str]):
    watch = listening(URL)
    world.telegram.updates.webhook = found

    await watch.look()
    await send_what_waits(world)

    assert world.telegram.updates.webhook["url"] == URL
    assert world.telegram.updates.webhook["secret_token"] == "s3cret"
    assert told(world, "我已经改回来了") == 1


async def test_each_struggle_is_told_once(world: World, listening: Callable[[str], Listening]):
    watch = listening(URL)
    for pause in (0.0, 60.0, 60.0, 2 * CALM, 60.0):
        world.time += pause
        if pause > CALM:
            await watch.look()
        world.telegram.updates.webhook = {}
        await watch.look()
        await send_what_waits(world)

    assert told(world, "我已经改回来了") == 2


async def test_webhook_set_over_polling_is_removed(world: World, listening: Callable[[str], Listening]):
    watch = listening("")
    world.telegram.updates.webhook = {"url": "https://other.example/"}

    await watch.conflicts()
    await world.settle()

    assert not world.telegram.updates.webhook
    assert told(world, "我已经改回来了") == 1
    assert told(world, "有别的程序在取我的消息") == 0


@pytest.mark.parametrize("wrong", [-7200.0, 7200.0], ids=["behind", "ahead"])
async def test_sibling_is_known_whatever_its_clock_shows(
    world: World, listening: Callable[[str], Listening], wrong: float
):
    """The clock of its machine; these two compare what they say of each other in one database."""
    world.time += wrong

    await listening(URL).look()

    assert (await world.read(lambda tx: listeners.standing(tx, "another"))).sibling


async def test_look_that_failed_is_soon_repeated(
    world: World, listening: Callable[[str], Listening], monkeypatch: pytest.MonkeyPatch
):
    """A bot whose webhook was taken away hears of it only by looking."""
    world.telegram.fail("getWebhookInfo", "500", times=2)
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 4:
            raise asyncio.CancelledError

    with monkeypatch.context() as hurried:
        hurried.setattr(asyncio, "sleep", sleep)
        with pytest.raises(asyncio.CancelledError):
            await listening(URL).run()

    assert pauses == [EVERY, SOON, 2 * SOON, EVERY]
    assert world.telegram.updates.webhook["url"] == URL
