"""What could not be handled is seen by an operator, played again, or dropped; admins hear of the first."""

import pytest

from issuebot.cli import poison
from issuebot.settings import Settings
from issuebot.start import CannotStart
from tests.stories.world import World

WORDS = "幸福里3号楼门口电线垂下来了"


@pytest.fixture
def settings(database_url: str) -> Settings:
    return Settings(bot_token="42:TEST", database_url=database_url)


async def break_and_say(world: World, monkeypatch: pytest.MonkeyPatch, *messages: str) -> None:
    def stumble(*_: object) -> None:
        raise KeyError

    with monkeypatch.context() as broken:
        broken.setattr("issuebot.telegram.incoming.intake.handle", stumble)
        broken.setattr("issuebot.telegram.incoming.intake.PAUSE", 0.0)
        for words in messages:
            world.wang.says(words)
        await world.settle()
    assert await world.count_set_aside() == len(messages)


def told(world: World) -> int:
    return len([message for message in world.admin.messages if "有一条消息我处理不了" in message.words])


async def test_admins_hear_of_the_first(world: World, monkeypatch: pytest.MonkeyPatch, settings: Settings):
    await break_and_say(world, monkeypatch, WORDS, "/help")
    assert told(world) == 1

    await poison.drop(settings, None)
    await break_and_say(world, monkeypatch, "/help")

    assert told(world) == 2


async def test_retry_makes_what_was_reported(world: World, monkeypatch: pytest.MonkeyPatch, settings: Settings):
    await break_and_say(world, monkeypatch, WORDS)

    lines, stayed = await poison.retry(settings, None)
    await world.settle()
    await world.submits(world.wang)

    assert ([line.partition(": ")[2] for line in lines], stayed) == (["handled"], 0)
    assert await world.count_tickets() == 1
    assert await world.count_set_aside() == 0


async def test_what_fails_again_stays(world: World, settings: Settings):
    world.telegram.send_raw({"message": {"message_id": "?"}})
    await world.settle()

    lines, stayed = await poison.retry(settings, None)

    assert ([line.partition(": ")[2] for line in lines], stayed) == (["failed again, ValidationError"], 1)
    assert await world.count_set_aside() == 1


async def test_list_shows_what_and_why(world: World, monkeypatch: pytest.MonkeyPatch, settings: Settings):
    await break_and_say(world, monkeypatch, WORDS)

    [line] = await poison.show(settings, None)
    error, body = await poison.show(settings, int(line.split()[0]))

    assert "2026-11-23 02:00 UTC" in line
    assert error == "KeyError()"
    assert '"update_id"' in body


async def test_unknown_number_is_a_sentence(settings: Settings):
    with pytest.raises(CannotStart, match="7 is not set aside"):
        await poison.drop(settings, [7])
