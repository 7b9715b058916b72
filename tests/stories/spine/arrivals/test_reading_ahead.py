"""A long message is read before its transaction begins, so that it holds up nobody else's."""

from collections.abc import Sequence
from datetime import datetime

import pytest

from issuebot.desk.context.commands import Arrival, Toast
from issuebot.desk.handle import handle
from issuebot.domain.language.danger.dangers import dangers
from issuebot.domain.language.guesses.guessing import rank_categories
from issuebot.domain.language.places.community_names import named_communities
from issuebot.store.engine.database import Tx
from tests.stories.world import World

READINGS = (dangers, named_communities, rank_categories)


async def test_transaction_finds_a_long_message_read(world: World, monkeypatch: pytest.MonkeyPatch):
    read_within = []

    def listening(tx: Tx, arrivals: Sequence[Arrival], now: datetime) -> dict[int, Toast]:
        before = [reading.cache_info().misses for reading in READINGS]
        toasts = handle(tx, arrivals, now)
        read_within.append([reading.cache_info().misses - n for reading, n in zip(READINGS, before, strict=True)])
        return toasts

    monkeypatch.setattr("issuebot.telegram.incoming.intake.handle", listening)
    world.wang.says("幸福里3号楼着火了，快来人！" + f"{id(world)} 门口电线垂下来了。" * 80)
    await world.settle()

    assert read_within == [[0, 0, 0]]
    assert world.wang.sees("119")
