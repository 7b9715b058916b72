"""Tickets are counted step by step: each once, a kill in between or not, and one that cannot be holds up no other."""

from collections import Counter

import pytest
from structlog.testing import capture_logs

from issuebot.desk.figures import counting
from issuebot.domain.figures.facts import Fact
from issuebot.domain.figures.folding import Worked, fold
from issuebot.store.engine.database import Tx
from issuebot.store.events import Event
from tests.stories.figures.by_hand import check
from tests.stories.world import World
from tests.uncounted import forget_counts

REPORTS = ("幸福里3号楼门口电线垂下来了", "幸福里5号楼的网线拖在地上", "幸福里7号楼垃圾没人清运", "幸福里9号楼路灯不亮")


@pytest.fixture
async def upgraded(world: World) -> World:
    """Tickets of before, none of which is counted."""
    await world.settle()
    world.admin.says("/start")
    for words in REPORTS:
        await world.reports(world.wang, words)
    await world.closes(1)
    await world.database.write(forget_counts)
    return world


@pytest.fixture
def folded(monkeypatch: pytest.MonkeyPatch) -> Counter[int]:
    """How often each ticket is folded."""
    times: Counter[int] = Counter()

    def counts(events: list[Event], hours: Worked) -> tuple[Fact, ...]:
        times[events[0].ticket] += 1
        return fold(events, hours)

    monkeypatch.setattr(counting, "fold", counts)
    return times


def breaks_at(monkeypatch: pytest.MonkeyPatch, *tickets: int) -> None:
    def breaks(events: list[Event], hours: Worked) -> tuple[Fact, ...]:
        if events[0].ticket in tickets:
            raise ZeroDivisionError
        return fold(events, hours)

    monkeypatch.setattr(counting, "fold", breaks)


async def runs(world: World, minutes: int = 3) -> None:
    ticker = world.make_ticker()
    for _ in range(minutes):
        while await ticker.tick() < 1:
            pass
        await world.settle()
        world.time += 61


def told(world: World) -> int:
    return sum("没法计入统计" in message.words for message in world.admin.messages)


async def counted(world: World) -> set[int]:
    rows = await world.read(lambda tx: tx.all("SELECT DISTINCT ticket FROM fact"))
    return {row["ticket"] for row in rows}


async def test_each_is_folded_once_whatever_ends_the_program(upgraded: World, folded: Counter[int]):
    assert await upgraded.database.write(lambda tx: counting.catch_up(tx, 2))
    await upgraded.restart()

    await runs(upgraded)

    assert folded == {1: 1, 2: 1, 3: 1, 4: 1}
    assert await check(upgraded)


async def test_kill_in_the_middle_of_a_step_leaves_nothing(upgraded: World):
    def dies(tx: Tx) -> None:
        counting.catch_up(tx)
        raise InterruptedError

    with pytest.raises(InterruptedError):
        await upgraded.database.write(dies)
    assert not await counted(upgraded)

    await runs(upgraded)

    assert await counted(upgraded) == {1, 2, 3, 4}
    assert await check(upgraded)


async def test_step_reads_few_events(upgraded: World, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(counting, "MOST", 1)

    assert await upgraded.database.write(counting.catch_up)

    assert await counted(upgraded) == {1}  # more events than that, but it is one


async def test_failing_ticket_stops_no_other(upgraded: World, monkeypatch: pytest.MonkeyPatch):
    breaks_at(monkeypatch, 1, 3)

    with capture_logs() as logs:
        await runs(upgraded, 5)

    assert await counted(upgraded) == {2, 4}
    assert told(upgraded) == 1
    assert [line["ticket"] for line in logs if line["event"].startswith("ticket not counted")] == [1, 3]


async def test_failing_ticket_is_tried_after_a_restart(upgraded: World, monkeypatch: pytest.MonkeyPatch):
    breaks_at(monkeypatch, 1)
    await runs(upgraded)
    await upgraded.restart()
    await runs(upgraded)
    assert told(upgraded) == 1  # nobody is told again

    breaks_at(monkeypatch)
    await upgraded.restart()
    await runs(upgraded)

    assert await counted(upgraded) == {1, 2, 3, 4}
    assert await check(upgraded)
    assert not await upgraded.read(lambda tx: tx.all("SELECT what FROM outage WHERE what LIKE 'trouble:%'"))


async def test_stats_answers_beside_a_failing_ticket(upgraded: World, monkeypatch: pytest.MonkeyPatch):
    breaks_at(monkeypatch, 1)

    upgraded.boss.says("/stats")
    await upgraded.settle()

    assert "收到 3 件" in upgraded.boss.chat.sees("统计").words
