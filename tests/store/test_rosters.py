"""Duties as rows: whose they are, which of them lie in a time, and that nobody writes over another's change."""

from typing import Any

import pytest

from issuebot.store.engine.database import Database, Tx
from issuebot.store.rosters import duties, imports, record, volunteers
from issuebot.store.rosters.duties import Duty

HOUR = 3600
MORNING = 1_772_000_000


def put(tx: Tx, name: str = "王芳", starts: int = MORNING, **columns: Any) -> Duty:
    who = volunteers.add(tx, "urban", name).id
    row = {"kind": "office", "place": None, "unit": "urban", "status": "planned", "step": 0, "next_due_at": None}
    times = {"starts": starts, "ends": starts + 4 * HOUR, "volunteer": who, "rostered": who}
    [number] = duties.add_all(tx, [row | times | columns])
    found = duties.duty(tx, number)
    assert found is not None
    return found


async def test_duty_knows_whose_it_is(database: Database):
    duty = await database.write(put)

    assert (duty.name, duty.person, duty.marks) == ("王芳", None, "")


async def test_night_is_part_of_both_days(database: Database):
    await database.write(lambda tx: put(tx, starts=MORNING - 2 * HOUR))

    found = await database.read(lambda tx: duties.between(tx, MORNING, MORNING + 24 * HOUR))

    assert len(found) == 1


async def test_cancelled_duty_is_not_seen(database: Database):
    await database.write(lambda tx: put(tx, status="cancelled"))

    assert await database.read(lambda tx: duties.between(tx, 0, MORNING * 2)) == []


async def test_own_and_those_of_place_are_found(database: Database):
    mine = await database.write(put)
    beside = await database.write(lambda tx: put(tx, "李强", place="xingfu"))
    await database.write(lambda tx: put(tx, "赵敏"))

    def look(tx: Tx) -> list[Duty]:
        return duties.between(tx, MORNING, MORNING + 1, volunteers={mine.volunteer}, places={"xingfu"})

    assert [duty.id for duty in await database.read(look)] == [mine.id, beside.id]


async def test_second_change_of_same_duty_is_refused(database: Database):
    before = await database.write(put)

    first = await database.write(lambda tx: duties.change(tx, before, status="cancelled"))
    second = await database.write(lambda tx: duties.change(tx, before, starts=MORNING + HOUR))

    assert first is not None
    assert (first.status, second) == ("cancelled", None)


async def test_numbers_come_in_order_of_rows(database: Database):
    def add(tx: Tx) -> list[int]:
        first = put(tx)
        row = {name: getattr(first, name) for name in duties.KINDS}
        return duties.add_all(tx, [row | {"starts": MORNING + place} for place in range(1200)])

    numbers = await database.write(add)

    last = await database.read(lambda tx: duties.duty(tx, numbers[-1]))
    assert len(numbers) == 1200
    assert last is not None
    assert last.starts == MORNING + 1199


async def test_page_of_plan_is_part_of_whole(database: Database):
    def plan(tx: Tx) -> None:
        for place in range(5):
            put(tx, starts=MORNING + place % 2, unit="ab"[place == 4])

    def look(tx: Tx) -> tuple[list[Duty], list[Duty], int]:
        day = (MORNING, MORNING + 24 * HOUR)
        return (
            duties.between(tx, *day, units={"a"}),
            duties.between(tx, *day, units={"a"}, limit=2, after=1),
            duties.count_between(tx, *day, units={"a"}),
        )

    await database.write(plan)

    whole, page, count = await database.read(look)
    assert (page, count) == (whole[1:3], 4)


async def test_record_tells_how_duty_was_afterwards(database: Database):
    duty = await database.write(put)

    await database.write(lambda tx: record.record(tx, duty, "cancelled", MORNING, actor=7, words="下雨"))

    [event] = await database.read(lambda tx: record.of_duty(tx, duty.id))
    assert (event.kind, event.actor, event.volunteer, event.words) == ("cancelled", 7, duty.volunteer, "下雨")


async def test_person_is_recognised_once(database: Database):
    who = (await database.write(put)).volunteer

    assert await database.write(lambda tx: volunteers.recognise(tx, who, 7))
    assert not await database.write(lambda tx: volunteers.recognise(tx, who, 8))

    [known] = await database.read(lambda tx: volunteers.of_person(tx, 7))
    assert known.name == "王芳"


async def test_same_person_is_added_once(database: Database):
    people = [("urban", "王芳", None), ("urban", "李强", "13800000000"), ("urban", "王芳", None)]

    first, second, third = await database.write(lambda tx: volunteers.add_all(tx, people))

    assert (first.id, second.contact) == (third.id, "13800000000")


async def test_newer_sheet_replaces_older_of_same_person(database: Database):
    old = await database.write(lambda tx: imports.add(tx, 7, "a", "a.csv", MORNING))
    new = await database.write(lambda tx: imports.add(tx, 7, "b", "b.csv", MORNING))

    waiting = await database.read(lambda tx: imports.waiting(tx, MORNING))
    dropped = await database.read(lambda tx: imports.one(tx, old))

    assert waiting is not None
    assert dropped is not None
    assert (waiting.id, dropped.status) == (new, "dropped")


@pytest.mark.parametrize("status", ["applied", "dropped"])
async def test_sheet_is_taken_once(database: Database, status: str):
    number = await database.write(lambda tx: imports.add(tx, 7, "a", "a.csv", MORNING))
    before = await database.read(lambda tx: imports.one(tx, number))
    assert before is not None

    taken = [await database.write(lambda tx: imports.change(tx, before, status)) for _ in range(2)]

    assert taken == [True, False]
