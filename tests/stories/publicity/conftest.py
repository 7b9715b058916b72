import pytest

from tests.stories.publicity.press_office import PressOffice
from tests.stories.world import World


@pytest.fixture
async def office(world: World) -> PressOffice:
    return PressOffice(world)
