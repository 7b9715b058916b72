"""One row, or a few, for every table of a schema of any step: whatever columns there are get a value of their kind.

What means something has its meaning here: ticket 1 is open and was reported by person 7, whom person 8 follows; a table
or column that nobody named yet gets a value all the same.
"""

import sqlite3
from typing import Any

import psycopg

from issuebot.domain.language.writing.letter_pairs import pairs
from issuebot.store.engine.sqlite import path_of

AT = 1_700_000_000
WORDS = "路灯坏了，火很大，着火了"
ADDED = "楼道也黑"
PREFILLED = {"counter"}  # a migration wrote their rows
KINDS: dict[str, Any] = {"bigint": 1, "integer": 1, "boolean": False, "double precision": 33.87, "text": "x"}
COLUMNS: dict[str, Any] = {
    **dict.fromkeys(("person", "reporter", "chat"), 7),
    **dict.fromkeys(
        (
            "started_at",
            "submitted_at",
            "sent_at",
            "at",
            "kept_at",
            "seen_at",
            "day",
            "added_at",
            "expires_at",
            "used_at",
            "until",
            "starts",
        ),
        AT,
    ),
    **dict.fromkeys(("next_due_at", "ended_at", "merged_into", "bundle", "edits", "adding_to", "adding_until")),
    "unreachable_since": None,
    "not_before_ms": 0,
    "kept_until": AT + 1,
    "at_ms": AT * 1000,
}
ROWS: dict[str, list[dict[str, Any]]] = {
    "person": [{"id": 7}, {"id": 8}],
    "ticket": [
        {
            "status": "assigned",
            "unit": "telecom-office",
            "words": WORDS,
            "weight": 2,
            "danger": "fire",
            "rule": "route",
        },
        {"number": 2, "status": "closed", "ended_at": AT, "words": ADDED, "rule": "route"},
    ],
    "draft": [
        {"status": "submitted"},
        {"id": 2, "status": "cancelled", "ticket": None},
        {"id": 3, "status": "stale", "ticket": None},
        {"id": 4, "status": "joined", "person": 8, "kept_until": None},
        {"id": 5, "status": "open", "ticket": None, "kept_until": None},
    ],
    "follower": [{}, {"person": 8}],
    "event": [
        {"seq": 1, "kind": "submit", "role": "reporter", "actor": 7, "words": None},
        {"seq": 2, "kind": "add", "role": "follower", "actor": 8, "words": ADDED},
        {"seq": 3, "kind": "accept", "role": "unit", "actor": 11, "words": None},
    ],
    "media": [
        {"phase": "report", "draft": 1},
        {"id": 2, "message_id": 2, "phase": "report", "draft": 2, "ticket": None},
    ],
    "card": [
        {"kind": "receipt"},
        {"id": 2, "kind": "draft", "draft": 2, "ticket": None, "message_id": 2},
        {"id": 3, "kind": "muster", "draft": None, "ticket": None, "message_id": 3},
    ],
    "muster": [{"card": 3}],
    "outbox": [{"kind": "card", "priority": 1}],
    "extension": [{"status": "asked"}],
    # What the program keeps beside, since there is a table for it.
    "alias": [{"place": 2, "person": 8}],
    "pair": [{"letters": letters} for letters in sorted(pairs(WORDS) | pairs(ADDED))],
    "hand": [{"person": 11}],
    "open_count": [{"shape": "telecom-office x x assigned", "unit": "telecom-office", "status": "assigned", "n": 1}],
    "backfill": [],
}
# Up to this step it did so for new rows only, or not yet: older ones have nothing.
FILLED = "0141-backfill"
LEFT_EMPTY: dict[str, list[dict[str, Any]]] = {
    "alias": [],
    "pair": [],
    "ticket": [row | {"weight": 1, "danger": ""} for row in ROWS["ticket"]],
}
# Up to this step words were indexed in the script in which they were written.
RESPELLED = "0220-whole-words"
OLD_SPELLING = 1  # a pair that no words make now


def fill(url: str, step: str) -> set[str]:
    """Write rows into every table as it is before this step; the names of the tables."""
    given = ROWS | ({"pair": [{"letters": OLD_SPELLING}]} if step <= RESPELLED else {})
    given |= LEFT_EMPTY if step <= FILLED else {}
    connection: Any = sqlite3.connect(path_of(url)) if url.startswith("sqlite") else psycopg.connect(url)
    columns = _columns(connection)
    if not url.startswith("sqlite"):
        connection.execute("SET session_replication_role = replica")  # in any order
    for table in sorted(set(columns) - PREFILLED):
        for row in given.get(table, [{}]):
            _insert(connection, table, columns[table], row)
    if not url.startswith("sqlite"):
        _count_on(connection, columns)
    connection.execute("UPDATE counter SET value = 2 WHERE name = 'ticket'")
    connection.commit()
    connection.close()
    return set(columns)


def _insert(connection: Any, table: str, columns: dict[str, str], row: dict[str, Any]) -> None:
    values = {name: row.get(name, COLUMNS.get(name, KINDS[kind])) for name, kind in columns.items()}
    mark = "?" if isinstance(connection, sqlite3.Connection) else "%s"
    names, marks = ", ".join(values), ", ".join(mark for _ in values)
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(values.values()))  # noqa: S608 our own names


def _columns(connection: Any) -> dict[str, dict[str, str]]:
    """Of every table of ours: the kind of each column."""
    if isinstance(connection, sqlite3.Connection):
        rows = connection.execute(
            "SELECT m.name, p.name, lower(p.type) FROM sqlite_master m JOIN pragma_table_info(m.name) p"
            " WHERE m.type = 'table' AND m.name NOT LIKE '%yoyo%' AND m.name <> 'sqlite_sequence'"
        )
    else:
        rows = connection.execute(
            "SELECT table_name, column_name, data_type FROM information_schema.columns"
            " WHERE table_schema = 'public' AND table_name NOT LIKE '%yoyo%' ORDER BY ordinal_position"
        )
    found: dict[str, dict[str, str]] = {}
    for table, column, kind in rows.fetchall():
        found.setdefault(table, {})[column] = kind
    return found


def _count_on(connection: Any, columns: dict[str, dict[str, str]]) -> None:
    """Rows that came with their numbers are behind the counter."""
    for table in (table for table in columns if "id" in columns[table]):
        connection.execute("SELECT setval(pg_get_serial_sequence(%s, 'id'), 1000)", (table,))
