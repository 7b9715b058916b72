"""Who is on duty in the stories of patrols."""

import pytest

from tests.stories.duties.squad import MINUTE, Squad, squad_in
from tests.stories.world import World


@pytest.fixture
async def squad(world: World) -> Squad:
    """王阿姨 is on duty at 人民路口 from 11:00 to 13:00."""
    found = await squad_in(world)
    await found.enlist(world.wang, world.zhao)
    await found.plan(world.wang)
    await found.at(MINUTE)
    return found
