"""Who is on duty in the stories of 劝导, and whose it is beside them."""

import pytest

from issuebot.simulator import Group
from tests.stories.duties.squad import MINUTE, Squad, squad_in
from tests.stories.world import World


@pytest.fixture
async def squad(world: World) -> Squad:
    """赵先生 and 钱师傅 are on duty at 人民路口 from 11:00 to 13:00; 王阿姨 reports."""
    found = await squad_in(world)
    await found.enlist(world.zhao, world.smith)
    await found.plan(world.zhao)
    await found.at(MINUTE)
    return found


@pytest.fixture
def unit(world: World) -> Group:
    """Paired with the community: uncivil behaviour is theirs."""
    return world.groups["petition-bureau"]
