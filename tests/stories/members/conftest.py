"""People of several stories."""

import pytest

from issuebot.simulator import Person
from tests.stories.world import World


@pytest.fixture
def stranger(world: World) -> Person:
    return world.telegram.person("路人", id=7_300_000_061, language="zh-hans")
