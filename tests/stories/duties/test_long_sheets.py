"""A long sheet is applied in many short transactions: nobody sees a part of it, whatever comes in between."""

from datetime import UTC, datetime
from typing import Any

import pytest

from issuebot.desk.context import district
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties.exchange.handing_over import Change, hand_over
from issuebot.desk.duties.imports import sheets, staging
from issuebot.domain.roster.duty import Happened
from issuebot.store.members import forgetting
from issuebot.store.rosters import duties, imports, record, volunteers
from tests.stories.duties.squad import HOUR
from tests.stories.duties.test_sheets import MONTH, applies, plan, sends
from tests.stories.world import World

NAMES = ["王芳", "李强", "王芳"]


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three lines are a long sheet, and each is a transaction."""
    monkeypatch.setattr(staging, "AT_ONCE", 2)
    monkeypatch.setattr(staging, "SOME", 1)


async def presses(world: World) -> None:
    """The tap alone, before anything of the sheet is written."""
    await sends(world, *MONTH)
    world.li.presses("全部导入")
    await world.intake.poll(0)


async def does(world: World, do: Any, *what: Any) -> Any:
    moment = datetime.fromtimestamp(world.time, UTC)
    return await world.database.write(lambda tx: do(Turn(tx, district.current(tx), moment), *what))  # type: ignore[arg-type]


async def begins(world: World) -> Any:
    """The first of the duties is staged."""
    claimed = await does(world, staging.claim, 1)
    return await does(world, staging.go_on, await does(world, staging.begin, claimed))


async def test_long_sheet_is_applied_and_told(world: World):
    await applies(world, *MONTH)

    assert world.li.sees("正在导入")
    assert "新增 3" in world.li.sees("已导入").words
    assert [duty.name for duty in await plan(world)] == NAMES


async def test_part_of_long_sheet_is_seen_by_nobody(world: World):
    await presses(world)

    stage = await begins(world)

    assert stage.at == 1
    assert await plan(world) == []
    assert await world.read(lambda tx: duties.duty(tx, 1)) is None
    assert await world.read(duties.next_due) is None
    starts, unit = (await world.read(lambda tx: tx.one("SELECT starts, unit FROM duty"))).values()
    assert await world.read(lambda tx: duties.on_now(tx, unit, starts + 60)) == []


async def stages(world: World) -> Any:
    """A second sheet, which moves two duties and names somebody else for the third, is staged whole."""
    await applies(world, *MONTH)
    later = [[row[0], "9:00-17:00", *row[2:]] for row in MONTH[:2]]
    await sends(world, *later, [*MONTH[2][:5], "李强", ""])
    world.li.presses("全部导入")
    await world.intake.poll(0)
    claimed = await does(world, staging.claim, 2)
    stage = await does(world, staging.begin, claimed)
    while not stage.is_whole:
        stage = await does(world, staging.go_on, stage)
    return await does(world, staging.address, stage)


def seen(found: list[duties.Duty]) -> list[tuple[int, str, int]]:
    return [(one.id, one.name, one.ends - one.starts) for one in found]


BEFORE = [(1, "王芳", 9 * HOUR), (2, "李强", 9 * HOUR), (3, "王芳", 2 * HOUR)]
AFTER = [(1, "王芳", 8 * HOUR), (2, "李强", 8 * HOUR), (3, "李强", 2 * HOUR)]


async def test_changes_of_long_sheet_are_seen_all_or_none(world: World):
    stage = await stages(world)
    before = seen(await plan(world))

    await does(world, sheets.staged, stage)

    assert before == BEFORE
    assert seen(await plan(world)) == AFTER
    assert await world.read(lambda tx: duties.count_due(tx, 0)) == (3, 0)
    looked_up = [await world.read(lambda tx, n=n: duties.duty(tx, n)) for n in (1, 2, 3)]  # type: ignore[misc]
    assert seen([one for one in looked_up if one]) == AFTER


async def test_duty_handed_over_before_it_settles_stays_so(world: World):
    stage = await stages(world)
    await does(world, sheets.staged, stage)

    await does(world, hand_to, 1, "李强")
    world.time += staging.LEASE + 1
    await world.settle()

    assert [one.name for one in await plan(world)] == ["李强", "李强", "李强"]
    assert await world.read(lambda tx: tx.all("SELECT id FROM duty WHERE replaces IS NOT NULL")) == []


async def test_killed_while_it_settles_the_rest_comes_once(world: World):
    stage = await stages(world)
    await does(world, sheets.staged, stage)
    await does(world, staging.settle, stage.claimed)
    await world.die()
    await world.start()

    world.time += staging.LEASE + 1
    await world.settle()

    assert seen(await plan(world)) == AFTER
    kinds = [[event.kind for event in await world.read(lambda tx, n=n: record.of_duty(tx, n))] for n in (1, 2, 3)]  # type: ignore[misc]
    assert kinds == [["imported", "moved"], ["imported", "moved"], ["imported", "reassigned"]]
    found = await world.read(lambda tx: imports.one(tx, 2))
    assert found
    assert (found.status, found.body) == ("applied", "")


async def test_change_before_it_is_in_force_shows_it_again(world: World):
    stage = await stages(world)
    await does(world, hand_to, 2, "王芳")

    assert await does(world, sheets.staged, stage) is None

    world.time += staging.LEASE + 1
    await world.settle()
    assert world.li.sees("请再看一遍")
    assert [one.name for one in await plan(world)] == ["王芳", "王芳", "王芳"]


async def test_who_sent_it_may_be_forgotten_meanwhile(world: World):
    stage = await stages(world)

    await world.database.write(lambda tx: forgetting.erase(tx, world.li.id))

    assert await does(world, sheets.staged, stage) is not None
    assert seen(await plan(world)) == AFTER


async def test_short_sheet_among_many_duties_is_long(world: World, monkeypatch: pytest.MonkeyPatch):
    await applies(world, *MONTH)
    monkeypatch.setattr(staging, "AROUND_IT", 2)

    await applies(world, [MONTH[0][0], "9:00-17:00", *MONTH[0][2:]])

    assert world.li.sees("正在导入")


def hand_to(turn: Turn, number: int, name: str) -> None:
    duty, [taker] = duties.duty(turn.tx, number), volunteers.named(turn.tx, name)
    assert duty
    assert hand_over(turn, Change(duty, taker, Happened.COVERED, 1))


async def test_killed_between_pieces_all_of_it_comes_once(world: World):
    await presses(world)
    await begins(world)
    await world.die()
    await world.start()

    world.time += staging.LEASE + 1
    await world.settle()

    assert [duty.name for duty in await plan(world)] == NAMES
    rows = await world.read(lambda tx: tx.all("SELECT duty FROM duty_event"))
    assert len(rows) == len(NAMES)
    assert len(await world.read(volunteers.everybody)) == 2


async def test_plan_that_changes_between_pieces_is_shown_again(world: World):
    await presses(world)
    stage = await begins(world)
    await world.database.write(duties.begin_applying)

    while not stage.is_whole:
        stage = await does(world, staging.go_on, stage)

    assert await does(world, staging.finish, stage) is None
    world.time += staging.LEASE + 1
    await world.settle()
    assert [duty.name for duty in await plan(world)] == NAMES


async def test_two_processes_do_not_both_apply_it(world: World):
    await presses(world)
    stage = await begins(world)
    world.time += staging.LEASE + 1

    await world.settle()

    assert await does(world, staging.go_on, stage) is None
    assert len(await plan(world)) == len(NAMES)


async def test_changes_of_long_sheet_are_told_with_it(world: World):
    await applies(world, *MONTH)
    later = [[row[0], "9:00-17:00", *row[2:]] for row in MONTH]

    await applies(world, *later)

    assert "变更 3" in world.li.sees("已导入").words
    kinds = await world.read(lambda tx: [event.kind for event in record.of_duty(tx, 1)])
    assert kinds == ["imported", "moved"]
    found = await world.read(lambda tx: imports.one(tx, 2))
    assert found
    assert (found.status, found.body) == ("applied", "")
