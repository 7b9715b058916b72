"""What one sentence left behind is gone before the next: of rows, of what people see, and of what the bot remembers."""

from types import SimpleNamespace
from typing import cast

import pytest

from issuebot.store.engine.database import Tx
from tests.stories.conftest import pytest_runtest_call
from tests.stories.moments import TABLES
from tests.stories.world import World

TABLES_OF = {
    "sqlite": TABLES,
    "postgresql": "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '%yoyo%'",
}


def rows_of(world: World):
    def look(tx: Tx) -> dict[str, list[str]]:
        names = [row["name"] for row in tx.all(TABLES_OF[world.url.partition(":")[0]])]
        return {name: sorted(map(repr, tx.all(f"SELECT * FROM {name}"))) for name in names}  # noqa: S608

    return look


def remembered(world: World) -> list[object]:
    sender, intake = vars(world.sender), vars(world.intake)
    return [world.time, world.monotonic(), repr(sender["_limits"]._all), intake["_offset"], len(world.telegram.calls)]


async def test_each_finds_the_same_world(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    card = unit.sees("#1")
    found = []

    async for words in world.each(["收到", "修好了", "收到"]):
        stands = await world.read(rows_of(world)), world.telegram.transcript(), remembered(world), card.buttons
        found.append((stands, await world.reports(world.zhao, "幸福里路灯不亮")))
        world.zhou.says(words, reply_to=card)
        await world.settle()
        world.time += 3600
        await world.forgets(world.wang)
        assert (await world.read(rows_of(world)))["ticket"] != stands[0]["ticket"]

    assert found[0][1] == 2
    assert found[1:] == found[:1] * 2


async def test_each_names_what_failed(world: World):
    async for words in world.each(["收到", "修好了"]):
        if words == "修好了":
            break
    call = pytest_runtest_call(cast("pytest.Function", SimpleNamespace(funcargs={"world": world})))
    next(call)

    with pytest.raises(ValueError, match="no") as failed:
        call.throw(ValueError("no"))

    assert failed.value.__notes__ == ["That was at '修好了'."]
