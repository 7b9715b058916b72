from collections.abc import AsyncIterator

import pytest

from tests.stories.world import World


@pytest.fixture
async def world(database_url: str) -> AsyncIterator[World]:
    """The sample district with its people, on each engine in turn."""
    async with World(database_url) as world:
        yield world
