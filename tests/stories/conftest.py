from collections.abc import AsyncIterator

import pytest

from issuebot import logs
from issuebot.domain import abuse
from issuebot.domain.abuse import Limit
from tests.stories.world import World

# Where nobody sets structlog up it draws every variable of a traceback, which takes seconds.
logs.set_up("info", "console")


@pytest.fixture
async def world(database_url: str) -> AsyncIterator[World]:
    """The sample district with its people, on each engine in turn."""
    async with World(database_url) as world:
        yield world


@pytest.fixture
def tireless(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is slowed down: for stories that do in a moment what takes people days."""
    endless = {deed: Limit(10**9, 3600) for deed in abuse.LIMITS}
    monkeypatch.setattr(abuse, "LIMITS", endless)
