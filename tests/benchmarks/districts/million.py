"""A district after twenty months: any number of tickets, fifty thousand a month, with their events and their facts.

Facts are written in a few statements, as the fold would write them one by one; `check_facts` folds a sample of the
tickets and holds what comes of it against them.
"""

# ruff: noqa: S608  every statement is put together from our own words
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial

from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.figures import counting
from issuebot.domain.district.model import District
from issuebot.domain.figures.folding import fold
from issuebot.store.engine.database import Database, Tx
from issuebot.store.figures import facts
from tests.benchmarks.districts.town import mix, one_of, quoted, units_of
from tests.uncounted import forget_counts

MONTHS, MONTH = 20, 30 * 86_400
OPEN = 8_000  # the last so many tickets
PIECE = 50_000  # tickets of one statement
SAMPLE = 400  # tickets that are folded
CLOSED, ANSWERED, BACK = f"number <= {{n}} - {OPEN}", "number / 3 * 3 = number", "number / 40 * 40 = number - 1"
# What a ticket went through: kind, role, status before and after, seconds after its submission, and which tickets.
EVENTS = (
    (1, "submit", "reporter", "draft", "assigned", 0, "TRUE"),
    (2, "accept", "unit", "assigned", "accepted", 3_600, "TRUE"),
    (3, "close", "unit", "accepted", "resolved", 90_000, CLOSED),
    (4, "satisfied", "reporter", "resolved", "closed", 180_000, f"{CLOSED} AND {ANSWERED}"),
    (5, "unsolved", "reporter", "resolved", "assigned", 190_000, f"{CLOSED} AND {BACK}"),
    (6, "close", "unit", "assigned", "resolved", 230_000, f"{CLOSED} AND {BACK}"),
)  # fmt: skip
RESPOND, RESOLVE = "submitted_at + 4000 - number / 1000", "submitted_at + 80000 + number / 3 * 3 - number"
PROMPT = f"{RESPOND} >= submitted_at + 3600"  # of the older ones
BACK_AT = f"CASE WHEN {BACK} THEN submitted_at + 190000 END"
# What follows: the fact, from when, until when, working seconds between which two, and of which tickets.
FACTS = (
    ("submitted", "0", "NULL", None, "TRUE"),
    ("received", "0", "NULL", None, "TRUE"),
    ("open", "0", f"CASE WHEN {CLOSED} THEN submitted_at + 90000 END", None, "TRUE"),
    ("prompt", "3600", "NULL", None, PROMPT),
    ("overdue", f"{RESPOND} + 1 - submitted_at", "NULL", None, f"NOT ({PROMPT})"),
    ("late", f"{RESOLVE} + 1 - submitted_at", "NULL", None, "TRUE"),
    ("closed", "90000", BACK_AT, (0, 90_000), CLOSED),
    ("satisfied", "180000", BACK_AT, None, f"{CLOSED} AND {ANSWERED}"),
    ("reopened", "190000", "NULL", None, f"{CLOSED} AND {BACK}"),
    ("unsolved", "190000", "NULL", None, f"{CLOSED} AND {BACK}"),
    ("open", "190000", "submitted_at + 230000", None, f"{CLOSED} AND {BACK}"),
    ("late", "190000", "NULL", None, f"{CLOSED} AND {BACK}"),
    ("closed", "230000", "NULL", (190_000, 230_000), f"{CLOSED} AND {BACK}"),
    ("redone", "230000", "NULL", None, f"{CLOSED} AND {BACK}"),
)  # fmt: skip


async def write_history(database: Database, district: District, tickets: int, now: int) -> None:
    """People, tickets and events; nothing of it is counted yet."""
    apart = MONTHS * MONTH // tickets
    began = now - tickets * apart  # the last one came just now, however that was rounded
    for first in range(1, tickets + 1, PIECE):
        last = min(tickets, first + PIECE - 1)
        series = f"WITH RECURSIVE n (i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM n WHERE i < {last})"
        for sql in _tickets(district, series, tickets, began, apart):
            await run(database, sql)
        for seq, kind, role, before, after, later, which in EVENTS:
            await run(
                database,
                "INSERT INTO event (ticket, seq, at, kind, role, actor, from_status, to_status, unit, has, category,"
                f" community, respond_by, resolve_by) SELECT number, {seq}, submitted_at + {later}, '{kind}', '{role}',"
                f" CASE WHEN '{role}' = 'reporter' THEN reporter END, '{before}', '{after}', unit, unit, category,"
                f" community, {RESPOND}, {RESOLVE} FROM ticket WHERE number BETWEEN {first} AND {last}"
                f" AND {which.format(n=tickets)}",
            )


async def write_facts(database: Database, district: District, tickets: int) -> None:
    """As if all had been counted."""
    await database.write(forget_counts)
    await database.write(lambda tx: _write_worked(tx, district))
    # Every place that there is: the kinds of the tickets come round often.
    places = "SELECT DISTINCT unit, community, category FROM ticket WHERE number <= 50000"
    await run(database, "DELETE FROM fact_kind")
    for what in dict.fromkeys(what for what, *_ in FACTS):
        await run(
            database,
            "INSERT INTO fact_kind (what, unit, community, category, excluded)"
            f" SELECT '{what}', unit, community, category, FALSE FROM ({places}) AS place",
        )
    for first in range(1, tickets + 1, PIECE):
        for place, (what, at, until, between, which) in enumerate(FACTS):
            seconds = _worked(*between) if between else "NULL"
            ends, spans = until.format(n=tickets), "TRUE" if what == "open" else "FALSE"
            await run(
                database,
                f"INSERT INTO fact (ticket, n, kind, spans, at, until, seconds) SELECT number, {place}, fact_kind.id,"
                f" {spans}, submitted_at + {at}, CAST({ends} AS BIGINT), CAST({seconds} AS BIGINT) FROM ticket"
                f" JOIN fact_kind ON what = '{what}' AND fact_kind.unit = ticket.unit"
                " AND fact_kind.community = ticket.community AND fact_kind.category = ticket.category"
                f" WHERE number BETWEEN {first} AND {first + PIECE - 1} AND {which.format(n=tickets)}",
            )
        await run(
            database,
            f"UPDATE event SET counted = TRUE WHERE NOT counted AND ticket BETWEEN {first} AND {first + PIECE - 1}",
        )


async def check_facts(database: Database, tickets: int) -> int:
    """How many facts of the sample were compared: those that are there, and those that folding gives."""
    numbers = [1 + place * (tickets - 1) // SAMPLE for place in range(SAMPLE)] + [tickets]
    return await database.read(lambda tx: sum(_check(tx, numbers[at : at + 100]) for at in range(0, len(numbers), 100)))


def _check(tx: Tx, numbers: list[int]) -> int:
    compared = 0
    kinds = facts.kinds(tx)
    for number, events in facts.histories(tx, numbers).items():
        folded = sorted(
            (str(one.what), repr(one.place), one.at, one.until or 0, one.seconds or 0)
            for one in fold(events, counting._hours(tx))
        )
        rows = tx.all("SELECT * FROM fact WHERE ticket = :number", number=number)
        known = sorted(
            (kinds[row["kind"]][0], repr(kinds[row["kind"]][1]), row["at"], row["until"] or 0, row["seconds"] or 0)
            for row in rows
        )
        assert known == folded, (number, known, folded)
        compared += len(known)
    return compared


async def run(database: Database, sql: str) -> None:
    await database.write(partial(_run, sql=sql))


def _run(tx: Tx, sql: str) -> None:
    tx.execute(sql)


def _tickets(district: District, series: str, tickets: int, began: int, apart: int) -> Iterable[str]:
    kinds = quoted(kind.id for kind in district.open_categories)
    homes = quoted(place.id for place in district.open_communities)
    said = quoted(
        ("垃圾桶满了没人清", "路灯不亮", "电线垂下来了", "乱停车堵路", "半夜噪音太大", "长椅坏了", "海报掉了")
    )
    yield f"{series} INSERT INTO person (id, name, met_at) SELECT 7400000000 + i, '住户', {began} FROM n"
    yield f"""{series} INSERT INTO ticket (number, status, category, community, unit, rule, reporter, anonymous, words,
            latitude, longitude, submitted_at, certain)
        SELECT i, CASE WHEN i > {tickets - OPEN} THEN 'accepted' WHEN i / 3 * 3 = i THEN 'closed' ELSE 'resolved' END,
            category, community, {units_of(district)}, 'category', 7400000000 + i, FALSE, words,
            CASE WHEN {mix(13, 10)} < 6 THEN 33.77 + {mix(14, 20000)} * 0.00001 END,
            CASE WHEN {mix(13, 10)} < 6 THEN 115.68 + {mix(15, 20000)} * 0.00001 END, {began} + i * {apart}, TRUE
        FROM (SELECT i, {one_of(4, kinds)} AS category, {one_of(5, homes)} AS community, {one_of(7, said)} AS words
            FROM n) AS mixed"""
    yield f"{series} INSERT INTO follower (ticket, person, since, origin) SELECT i, 7400000000 + i, {began}, i FROM n"


def _write_worked(tx: Tx, district: District) -> None:
    """Every span in which a unit works, with how many seconds it worked before."""
    tx.execute(
        "CREATE TABLE bench_work (unit TEXT, starts BIGINT, ends BIGINT, before BIGINT, PRIMARY KEY (unit, starts))"
    )
    sql = "INSERT INTO bench_work (unit, starts, ends, before) VALUES (:unit, :starts, :ends, :before)"
    row = tx.one("SELECT min(submitted_at) AS first, max(submitted_at) AS last FROM ticket")
    assert row
    for unit in district.open_units:
        done, rows = 0, []
        for starts, ends in _spans(district, unit.id, row["first"] - 10 * 86_400, row["last"] + 10 * 86_400):
            rows.append({"unit": unit.id, "starts": starts, "ends": ends, "before": done})
            done += ends - starts
        tx.many(sql, rows)


def _spans(district: District, unit: str, since: int, until: int) -> Iterator[tuple[int, int]]:
    day: date = datetime.fromtimestamp(since, UTC).date()
    while day <= datetime.fromtimestamp(until, UTC).date():
        noon = datetime(day.year, day.month, day.day, 4, tzinfo=UTC)
        hours = workhours_of(district, noon, unit)
        if hours.on(day):
            midnight = int(datetime(day.year, day.month, day.day, tzinfo=hours.zone).timestamp())
            yield from ((midnight + 60 * opens, midnight + 60 * closes) for opens, closes in hours.hours)
        day += timedelta(days=1)


def _worked(start: int, end: int) -> str:
    return f"{_before(end)} - {_before(start)}"


def _before(offset: int) -> str:
    """How many seconds its unit had worked so long after the ticket was submitted."""
    at = f"submitted_at + {offset}"
    return (
        f"(SELECT before + CASE WHEN ends < {at} THEN ends ELSE {at} END - starts FROM bench_work"
        f" WHERE bench_work.unit = ticket.unit AND starts <= {at} ORDER BY starts DESC LIMIT 1)"
    )
