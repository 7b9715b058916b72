"""Whether an error is the database's, which may do better later, or ours, of what was asked of it.

A damaged page, a missing table, a database that may not be written, a server that goes away: no update is to blame. So
nothing is acknowledged, and all of it is tried again until the database is mended.
"""

import re
import sqlite3
from functools import lru_cache

from issuebot.store.engine.folder import folder_of_migrations

MISSING = re.compile(r"no such table: (?:\w+\.)?(\w+)|relation \"(?:\w+\.)?(\w+)\" does not exist")
# An update can cause these: a value of the wrong kind, or too large; a second row where there may be one.
ASKED = frozenset({sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISMATCH, sqlite3.SQLITE_TOOBIG, sqlite3.SQLITE_RANGE})
# Classes of SQLSTATE: connection, invalid role, resources, operator intervention, system, damage; then single states:
# a read-only database, no right, a lock that cannot be had, a deadlock, a transaction that stood still for too long, a
# plan that was made before a newer version of ours changed the table, or that the server, or a pooler before it, lost.
CLASSES = frozenset({"08", "28", "53", "57", "58", "XX"})
STATES = frozenset({"25006", "42501", "55P03", "40P01", "40001", "25P03", "25P04", "0A000", "26000", "42P05"})
UNDEFINED_TABLE = "42P01"
# What may be over when one waits: a lock, a full disk; with PostgreSQL also a connection, resources, a server that
# stops or begins, a deadlock.
SOON = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR})
SOON_CLASSES = frozenset({"08", "40", "53", "57"})
LOCKED = "55P03"
# A connection that fails has no SQLSTATE. This is how libpq hands on what the server itself said, in any language; and
# what it says while it begins, ends, or has no room.
ANSWER = re.compile(r"failed: (\w+:  .*)", re.DOTALL)
BUSY = re.compile(r"starting up|shutting down|recovery mode|not yet accepting|too many|remaining connection slots")


def is_sqlite_fault(error: BaseException) -> bool:
    """For a statement that it does not understand, SQLite gives the same code as for a missing table; only the words
    differ.
    """
    if not isinstance(error, sqlite3.DatabaseError):
        return False
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:  # the driver's own, as for a wrong number of parameters
        return False
    if code == sqlite3.SQLITE_ERROR:
        return is_ours_missing(str(error))
    return code & 0xFF not in ASKED


def is_postgres_fault(error: BaseException) -> bool:
    import psycopg
    from psycopg_pool import PoolTimeout

    state = getattr(error, "sqlstate", None)
    if state == UNDEFINED_TABLE:
        return is_ours_missing(str(error))
    if state:
        return state[:2] in CLASSES or state in STATES
    # An error without a state comes from libpq, when a connection ended, or from psycopg, when it was closed.
    return isinstance(error, psycopg.OperationalError | psycopg.InterfaceError | PoolTimeout)


def is_ours_missing(said: str) -> bool:
    """Whether a table is missing that a migration made."""
    found = MISSING.search(said)
    return found is not None and (found[1] or found[2]) in _tables()


@lru_cache(maxsize=1)
def _tables() -> frozenset[str]:
    made = (re.findall(r"CREATE TABLE (\w+)", file.read_text()) for file in folder_of_migrations().glob("*.sql"))
    return frozenset(name for names in made for name in names)


def is_passing(fault: BaseException) -> bool:
    """Whether waiting may be enough; else somebody has to mend something first."""
    error = fault.__cause__
    if isinstance(error, sqlite3.Error):
        return getattr(error, "sqlite_errorcode", 0) & 0xFF in SOON
    if error is None or not is_postgres_fault(error):
        return False
    state = getattr(error, "sqlstate", None)
    if state:
        ended = error.diag.severity_nonlocalized in ("FATAL", "PANIC")  # type: ignore[attr-defined]  # of psycopg's
        return ended or state[:2] in SOON_CLASSES or state == LOCKED
    said = answer_in(error)
    return said is None or BUSY.search(said) is not None


def answer_in(error: BaseException) -> str | None:
    """What the server itself said why it lets nobody in; None where it said nothing."""
    found = ANSWER.search(str(error))
    return found[1] if found else None
