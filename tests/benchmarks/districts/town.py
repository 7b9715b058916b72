"""A district after years: any number of tickets, mixed as in earnest, written in a few statements for both engines.

Of ten tickets three are open; of those one in ten is urgent, every third is late. What people wrote are the messages
of the tests of guessing, a hundred in all.
"""

# ruff: noqa: S608  every statement is put together from our own words
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from issuebot.desk.context import district as districts
from issuebot.domain.district.model import District
from issuebot.domain.district.routing import route
from issuebot.domain.language.writing.letter_pairs import pairs
from issuebot.store.engine.database import Database
from issuebot.store.lists.queue_terms import SHAPE
from issuebot.store.tickets import OPEN

ROOT = Path(__file__).parents[3]
SAMPLE, MESSAGES = ROOT / "issuebot" / "demo", ROOT / "tests" / "domain" / "guessing" / "messages"
DAY = 86_400
PLACES = tuple(f"{number}号楼" for number in range(1, 61))
STAFF = 7_500_000_000  # and the next nineteen: those who acted for units
COORDINATOR = 7_000_000_002  # assigned every twentieth
COUNTING = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :tickets)"
SOME = 20  # texts that one statement indexes
STATUSES = ("new", "assigned", "assigned", "accepted", "accepted", "waiting")  # of open ones; the rest are closed


async def found_town(database: Database, tickets: int, now: int) -> District:
    """`tickets` tickets and everything that lists read of them."""
    shape = (SAMPLE / "xingfu.geojson").read_text()
    file = (SAMPLE / "district.toml").read_text()
    await database.write(lambda tx: districts.apply(tx, file, {"xingfu.geojson": shape}, now))
    in_force = await database.read(districts.current)
    if in_force is None:
        raise LookupError("district")
    # One by one: no transaction of the bot may take as long as all of them would.
    for sql in (*_statements(in_force), *_indexing(messages())):
        await _run(database, sql, {"tickets": tickets, "now": now})
    return in_force


def messages() -> list[str]:
    """Real reports, as SQL takes them. Raises `LookupError` where there are none: a town would be empty."""
    texts = [file.read_text(encoding="utf-8") for file in sorted(MESSAGES.glob("*.txt"))]
    if not texts:
        raise LookupError(MESSAGES)
    lines = [line for text in texts for line in text.splitlines() if line and not line.startswith("#")]
    return [line.partition("\t")[2].replace("'", "’").replace(":", "：").replace("%", "％") for line in lines]


async def _run(database: Database, sql: str, values: Mapping[str, int]) -> None:
    counted = f"{COUNTING} {sql}" if " FROM n" in sql else sql
    used = {name: value for name, value in values.items() if f":{name}" in counted}
    await database.write(lambda tx: tx.execute(counted, **used))


def _statements(district: District) -> Iterable[str]:
    said = messages()
    kinds = quoted(kind.id for kind in district.open_categories)
    homes = quoted(place.id for place in district.open_communities)
    status = f"CASE WHEN {mix(1, 10)} < 3 THEN {one_of(2, quoted(STATUSES))} ELSE 'closed' END"
    asked = f":now + ({mix(3, 30 * 24)} - {10 * 24}) * 3600"
    yield "INSERT INTO person (id, name, met_at) SELECT 7400000000 + i, '住户', :now FROM n WHERE i <= :tickets / 5"
    yield f"""INSERT INTO ticket (number, status, category, community, unit, rule, reporter, anonymous, words, place,
            submitted_at, respond_by, resolve_by, certain, urgent, weight)
        SELECT i, status, category, community, CASE WHEN status <> 'new' THEN {units_of(district)} END, 'category',
            7400000000 + (i + 4) / 5, FALSE, words, place, at - {10 * DAY}, at - {2 * DAY}, at, TRUE, urgent, weight
        FROM (SELECT i, {status} AS status, {one_of(4, kinds)} AS category, {one_of(5, homes)} AS community,
            {one_of(7, quoted(said))} AS words,
            {one_of(8, quoted(PLACES))} AS place, {asked} AS at,
            {mix(9, 10)} = 0 AS urgent, 1 + {mix(10, 20)} / 19 AS weight FROM n) AS mixed"""
    yield "INSERT INTO follower (ticket, person, since, origin) SELECT number, reporter, :now, number FROM ticket"
    yield """INSERT INTO event (ticket, seq, at, kind, role, from_status, to_status, unit, words)
        SELECT number, 1, submitted_at, 'submit', 'reporter', 'draft', 'assigned', unit, words FROM ticket"""
    yield f"""INSERT INTO event (ticket, seq, at, kind, role, actor, from_status, to_status, unit)
        SELECT number, 2, submitted_at, 'accept', 'unit', {STAFF} + {mix(11, 20, "number")}, 'assigned', 'accepted',
            unit FROM ticket WHERE status IN ('accepted', 'waiting', 'closed')"""
    yield f"""INSERT INTO event (ticket, seq, at, kind, role, actor, from_status, to_status, unit)
        SELECT number, 3, submitted_at, 'assign', 'coordinator', {COORDINATOR}, 'assigned', 'assigned',
            unit FROM ticket WHERE {mix(12, 20, "number")} = 0"""
    yield """INSERT INTO media (ticket, phase, kind, file, chat, message_id, added_at)
        SELECT i, 'report', 'photo', 'photo-000001', 7400000000, i, :now FROM n"""
    yield """INSERT INTO card (kind, chat, ticket, message_id, form, version, shown)
        SELECT 'unit', -1001000000005, i, i, 'photo', 5, 5 FROM n"""
    yield f"""INSERT INTO open_count (shape, unit, community, category, status, urgent, n)
        SELECT {SHAPE}, unit, community, category, status, urgent, count(*) FROM ticket WHERE {OPEN}
        GROUP BY unit, community, category, status, urgent"""
    yield f"""INSERT INTO hand (person, ticket) SELECT DISTINCT actor, ticket FROM event
        WHERE actor IS NOT NULL AND ticket IN (SELECT number FROM ticket WHERE {OPEN})"""
    yield "UPDATE counter SET value = :tickets WHERE name = 'ticket'"


def _indexing(said: Sequence[str]) -> Iterable[str]:
    """What `search.index` would have written ticket by ticket; of some texts at a time."""
    texts = [(words, "words") for words in said] + [(place, "place") for place in PLACES]
    for column in ("words", "place"):
        ours = [text for text, where in texts if where == column]
        for begin in range(0, len(ours), SOME):
            rows = ", ".join(
                f"('{text}', {pair})" for text in ours[begin : begin + SOME] for pair in sorted(pairs(text))
            )
            yield (
                f"WITH said (text, letters) AS (VALUES {rows}) INSERT INTO pair (letters, ticket)"
                f" SELECT letters, number FROM said JOIN ticket ON ticket.{column} = said.text ORDER BY letters, number"
                " ON CONFLICT DO NOTHING"
            )


def units_of(district: District) -> str:
    """As they are routed; what no unit gets, coordinators gave to the first, and so one ticket in twenty."""
    first = district.open_units[0].id
    whens = " ".join(
        f"WHEN category = '{kind.id}' AND community = '{home.id}' THEN '{routed.unit}'"
        for kind in district.open_categories
        for home in district.open_communities
        if (routed := route(district, kind.id, home.id)).unit
    )
    return f"CASE WHEN {mix(6, 20)} = 0 THEN '{first}' {whens} ELSE '{first}' END"


def quoted(values: Iterable[str]) -> list[str]:
    return [f"'{value}'" for value in values]


def one_of(salt: int, values: Sequence[str]) -> str:
    whens = " ".join(f"WHEN {number} THEN {value}" for number, value in enumerate(values))
    return f"CASE {mix(salt, len(values))} {whens} END"


def mix(salt: int, size: int, name: str = "i") -> str:
    """A number below `size` that looks like chance, and is the same on both engines."""
    big = f"CAST({name} AS BIGINT)"
    mixed = f"({big} * 2654435761 / 1024 + {big} * {salt * 7919 + 31} / 7 + {salt * 40503})"
    return f"({mixed} - {mixed} / {size} * {size})"
