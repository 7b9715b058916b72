import pytest
from aiogram import Bot

from issuebot.simulator import Group, Person, Telegram


class Clock:
    def __init__(self) -> None:
        self.now = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def telegram(clock: Clock) -> Telegram:
    return Telegram(clock)


@pytest.fixture
def bot(telegram: Telegram) -> Bot:
    return Bot("42:TEST", session=telegram.session())


@pytest.fixture
def wang(telegram: Telegram) -> Person:
    return telegram.person("王阿姨", started=True)


@pytest.fixture
def zhou(telegram: Telegram) -> Person:
    return telegram.person("周", started=True)


@pytest.fixture
def office(telegram: Telegram) -> Group:
    return telegram.group("城市管理局", id=-1001000000003)


@pytest.fixture
def forum(telegram: Telegram) -> Group:
    return telegram.group("电信局", id=-1001000000004, topics=(7, 9))
