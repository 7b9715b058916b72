"""Who may take over from whom in the stories of swaps."""

import pytest

from issuebot.simulator import Person
from tests.stories.duties.squad import DAY, Squad, squad_in
from tests.stories.world import World


@pytest.fixture
async def squad(world: World, qian: Person) -> Squad:
    """王阿姨, 赵先生 and 钱师傅 stand at crossings; each has a duty, so that they do the same."""
    found = await squad_in(world)
    await found.enlist(world.wang, world.zhao, qian)
    await found.plan(world.zhao, after=3 * DAY)
    await found.plan(qian, after=4 * DAY)
    return found


@pytest.fixture
def qian(world: World) -> Person:
    return world.telegram.person("钱师傅", id=7_300_000_041, language="zh-hans", started=True)
