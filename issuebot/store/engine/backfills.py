"""What a migration adds, and SQL computes not at all or only in minutes, is filled from the rows before anything else
runs.

The table `backfill` has a row for each thing that is still to be filled, with the last ticket that is done. A step is
one transaction: a thousand tickets, and the note that they are done. After a kill the next start goes on behind them.
Rows are written by statements of this file, because today's code may change, and what an older version left may not.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import structlog

from issuebot.domain.language.danger.dangers import dangers, joined
from issuebot.domain.language.writing.letter_pairs import pairs

log = structlog.get_logger()
STEP = 1000  # tickets: some 80,000 pairs, so that a page of the index takes several of them at once
PAIRS = 200_000  # that are held at once: reports may be long
ROWS = 2000  # of one statement
SAID = 100_000  # tickets, after which the log says how far it is
SINCE = "0141-backfill"  # the migration that made the table

Texts = dict[int, list[str]]  # the ticket, and what was said about it
Query = Callable[[str], Any]  # runs a statement without parameters: all values are numbers, or words of our own

# What residents said: the report, what was added to it, and what neighbours said who joined it.
OF_RESIDENTS = (
    "SELECT number, words FROM ticket WHERE danger = '' AND {range}"
    " UNION ALL SELECT event.ticket, event.words FROM event JOIN ticket ON ticket.number = event.ticket"
    " WHERE ticket.danger = '' AND event.kind IN ('add', 'answer') AND event.words IS NOT NULL AND {range}"
    " UNION ALL SELECT draft.ticket, draft_words.body FROM draft JOIN draft_words ON draft_words.draft = draft.id"
    " JOIN ticket ON ticket.number = draft.ticket WHERE ticket.danger = '' AND draft.status = 'joined' AND {range}"
)
OF_EVERYBODY = (
    "SELECT number, words FROM ticket WHERE {range}"
    " UNION ALL SELECT number, place FROM ticket WHERE place IS NOT NULL AND {range}"
    " UNION ALL SELECT event.ticket, event.words FROM event JOIN ticket ON ticket.number = event.ticket"
    " WHERE event.words IS NOT NULL AND {range}"
)

# How the ticket stood after an older event: whose it was is what the last move named; category and community are those
# of today; a deadline is known of the first response, and of the present round. Where none is known, the ticket counts
# neither as timely nor late.
STANDS = """UPDATE event SET category = ticket.category, community = ticket.community,
    respond_by = CASE WHEN ticket.response_at >= event.at THEN ticket.response_due
        WHEN ticket.round = 1 AND ticket.response_at IS NULL THEN ticket.respond_by END,
    resolve_by = CASE WHEN ticket.round = 1
        OR event.seq >= (SELECT max(begun.seq) FROM event AS begun WHERE begun.ticket = event.ticket
            AND begun.kind IN ('unsolved', 'reopen')) THEN ticket.resolve_by END,
    own = event.kind IN ('satisfied', 'unsatisfied', 'unsolved') AND event.actor IS NOT NULL AND EXISTS (
        SELECT 1 FROM event AS worked WHERE worked.ticket = event.ticket AND worked.actor = event.actor
            AND worked.seq < event.seq AND worked.role IN ('unit', 'coordinator', 'leader', 'volunteer')),
    has = (SELECT CASE WHEN moved.to_status = 'new' THEN NULL ELSE moved.unit END FROM event AS moved
        WHERE moved.ticket = event.ticket AND moved.seq <= event.seq AND moved.to_status IS NOT NULL
            AND (moved.from_status IS NULL OR moved.from_status <> moved.to_status) ORDER BY moved.seq DESC LIMIT 1)
    FROM ticket WHERE ticket.number = event.ticket AND {range}"""


def waiting(query: Query) -> list[str]:
    """The names of what is still to be filled."""
    if query(f"SELECT 1 FROM _yoyo_migration WHERE migration_id = '{SINCE}'").fetchone() is None:  # noqa: S608 our own names and numbers
        return []
    return [name for (name,) in query("SELECT name FROM backfill ORDER BY name").fetchall() if name in FILLS]


def complete(query: Query, commit: Callable[[], None]) -> None:
    """Fill all of it, step by step."""
    for name in waiting(query):
        log.info("filling from the tickets that are there, once", what=name)
        said = 0
        while upto := _step(query, name):
            commit()
            if upto >= said + SAID:
                said = upto
                log.info("filled so far", what=name, tickets=upto)
        commit()


def _step(query: Query, name: str) -> int:
    """The last ticket that is done, 0 when nothing is left. When two processes fill, one waits for the other."""
    # The first statement locks the row, on both engines.
    query(f"UPDATE backfill SET upto = upto WHERE name = '{name}'")  # noqa: S608 our own name
    row = query(f"SELECT upto FROM backfill WHERE name = '{name}'").fetchone()  # noqa: S608 our own names and numbers
    if row is None:
        return 0
    tickets = f"SELECT number FROM ticket WHERE number > {row[0]} ORDER BY number LIMIT {STEP}"  # noqa: S608 our own names and numbers
    numbers = [number for (number,) in query(tickets).fetchall()]
    if not numbers:
        query(f"DELETE FROM backfill WHERE name = '{name}'")  # noqa: S608 our own names and numbers
        return False
    FILLS[name](query, f"ticket.number BETWEEN {numbers[0]} AND {numbers[-1]}")
    query(f"UPDATE backfill SET upto = {numbers[-1]} WHERE name = '{name}'")  # noqa: S608 our own names and numbers
    return int(numbers[-1])


def _fill_pairs(query: Query, numbers: str) -> None:
    found: set[tuple[int, int]] = set()
    for number, texts in _texts(query, OF_EVERYBODY, numbers).items():
        found |= {(letters, number) for text in texts for letters in pairs(text)}
        if len(found) > PAIRS:
            _write_pairs(query, found)
            found.clear()
    _write_pairs(query, found)


def _write_pairs(query: Query, found: set[tuple[int, int]]) -> None:
    ordered = sorted(found)
    for start in range(0, len(ordered), ROWS):
        rows = ", ".join(f"({letters}, {number})" for letters, number in ordered[start : start + ROWS])
        query(f"INSERT INTO pair (letters, ticket) VALUES {rows} ON CONFLICT DO NOTHING")  # noqa: S608 our own names and numbers


def _fill_danger(query: Query, numbers: str) -> None:
    for number, texts in _texts(query, OF_RESIDENTS, numbers).items():
        found = joined(kind for text in texts for kind in dangers(text))
        if found:
            query(f"UPDATE ticket SET danger = '{found}' WHERE number = {number} AND danger = ''")  # noqa: S608 our own names and numbers


def _fill_stands(query: Query, numbers: str) -> None:
    query(STANDS.format(range=numbers))


def _texts(query: Query, sql: str, numbers: str) -> Texts:
    said: Texts = {}
    for number, words in query(sql.format(range=numbers)).fetchall():
        said.setdefault(number, []).append(words)
    return said


FILLS: Mapping[str, Callable[[Query, str], None]] = MappingProxyType(
    {"pair": _fill_pairs, "danger": _fill_danger, "stands": _fill_stands}
)
