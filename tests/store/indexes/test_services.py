"""Hours are added up by an index: a day walks along no year, and a year along no table."""

from issuebot.store.engine.database import Database
from issuebot.store.rosters import duties, services, volunteers
from tests.store.rows import AT, fill
from tests.store.test_retention import Explained

DAY = 86400


async def test_days_and_years_are_found_by_index(database: Database, database_url: str):
    fill(database_url, "9999")
    explain = "EXPLAIN QUERY PLAN" if database_url.startswith("sqlite") else "EXPLAIN (COSTS OFF)"

    def plans(tx) -> list[str]:
        if not database_url.startswith("sqlite"):
            tx.execute("SET LOCAL enable_seqscan = off")  # of a row or two a walk is cheaper
        explained = Explained(tx, explain)
        services.by_person(explained, AT, AT + DAY)
        services.by_unit(explained, AT, AT + DAY)
        return explained.plans

    found = await database.write(plans)

    used = [plan for plan in found if "service" in plan]
    assert used
    assert not [plan for plan in used if plan.startswith("SCAN service") or "Seq Scan on service" in plan]


async def test_a_week_of_the_plan_is_found_by_index(database: Database, database_url: str):
    fill(database_url, "9999")
    explain = "EXPLAIN QUERY PLAN" if database_url.startswith("sqlite") else "EXPLAIN (COSTS OFF)"

    def plans(tx) -> list[str]:
        if not database_url.startswith("sqlite"):
            tx.execute("SET LOCAL enable_seqscan = off")  # of a row or two a walk is cheaper
        explained = Explained(tx, explain)
        duties.between(explained, AT, AT + 7 * DAY)
        duties.between(explained, AT, AT + 7 * DAY, units={"a"})
        duties.between(explained, AT, AT + 7 * DAY, volunteers={1, 2}, places={"a"})
        duties.between(explained, AT, AT + 31 * DAY, volunteers={1, 2})
        duties.ever_of(explained, {1, 2}, AT, AT + 31 * DAY)
        return explained.plans

    found = await database.write(plans)

    used = [plan for plan in found if "duty" in plan]
    assert used
    assert not [plan for plan in used if plan.startswith("SCAN duty") or "Seq Scan on duty" in plan]


async def test_day_is_found_by_index_right_after_a_long_sheet(database: Database, database_url: str):
    explain = "EXPLAIN QUERY PLAN" if database_url.startswith("sqlite") else "EXPLAIN (COSTS OFF)"

    def plans(tx) -> list[str]:
        if not database_url.startswith("sqlite"):
            tx.execute("TRUNCATE volunteer CASCADE")  # what was counted of them in a test before is forgotten
        who = volunteers.add(tx, "a", "王芳").id
        row = {"kind": "office", "place": None, "unit": "a", "status": "planned", "step": 0, "next_due_at": None}
        row |= {"volunteer": who, "rostered": who}
        times = [{"starts": AT + number * 600, "ends": AT + number * 600 + 60} for number in range(6000)]
        numbers = duties.add_all(tx, [row | time for time in times])
        others = zip(numbers, duties.add_all(tx, [row | time for time in times]), strict=True)
        # The sheet changed all of it, and what it left is settled.
        tx.many(
            "UPDATE duty SET replaces = :of, staged = 1 WHERE id = :id RETURNING id",
            [{"of": of, "id": one} for of, one in others],
        )
        tx.execute("DELETE FROM duty WHERE replaces IS NOT NULL")
        explained = Explained(tx, explain)
        duties.count_between(explained, AT, AT + DAY)
        duties.between(explained, AT, AT + 7 * DAY, limit=15)
        duties.between(explained, AT, AT + 365 * DAY)
        return explained.plans

    found = await database.write(plans)

    assert [plan for plan in found if "duty_replaces" in plan]
    assert not [plan for plan in found if plan.startswith("SCAN duty") or "Seq Scan on duty" in plan]
    assert not [plan for plan in found if plan.startswith("SCAN volunteer") or "Seq Scan on volunteer" in plan]


async def test_one_person_of_two_units_is_one(database: Database):
    def add(tx) -> list[services.PersonSum]:
        for number, unit in ((1, "a"), (2, "b")):
            tx.execute(
                "INSERT INTO volunteer (id, unit, name, person) VALUES (:id, :unit, '王芳', 7)", id=number, unit=unit
            )
            tx.execute(
                "INSERT INTO duty (id, kind, starts, ends, volunteer, rostered, status)"
                " VALUES (:id, 'office', 1, 2, :id, :id, 'done')",
                id=number,
            )
            tx.execute(
                "INSERT INTO service (duty, volunteer, starts, unit, kind, seconds, standing)"
                " VALUES (:id, :id, 1, :unit, 'office', 60, 'served')",
                id=number,
                unit=unit,
            )
        return services.by_person(tx, 0, 9)

    [wang] = await database.write(add)

    assert (wang.name, wang.figures) == ("王芳", (120, 2, 0))
