"""The district in force."""

from issuebot.desk.context import district as districts
from issuebot.domain.district.model import District
from issuebot.store.engine.database import Tx
from tests.stories.world import World


def read_anew(tx: Tx) -> District | None:
    tx.memo.clear()  # as after a transaction that failed
    return districts.current(tx)


async def test_district_read_anew_is_the_same_one(world: World):
    first = await world.read(read_anew)

    second = await world.read(read_anew)

    assert first is not None
    assert second is first
