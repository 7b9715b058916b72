"""A clock that was an hour ahead, and a database that took what it had reckoned only when it was right again."""

from issuebot.store.engine.database import Tx
from issuebot.store.outgoing import outbox
from tests.stories.world import World

HOUR = 3600


async def test_pause_that_is_written_late_mutes_nobody(world: World):
    world.time += HOUR
    world.wang.says("帮助")
    await world.intake.poll(0)
    world.time -= HOUR
    await world.sender.pump()
    await world.sender.idle()
    world.wang.says("进度")
    await world.intake.poll(0)

    def write_late(tx: Tx) -> None:
        for row in tx.all("SELECT id FROM outbox"):
            outbox.later(tx, row["id"], int((world.time + HOUR) * 1000))

    await world.database.write(write_late)
    await world.settle()

    assert not await world.read(outbox.count)
