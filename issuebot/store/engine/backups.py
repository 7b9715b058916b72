"""Copies of a whole database, made while it is used: by SQLite's own backup, by PostgreSQL's own programs.

BackupFailed   a sentence for the operator
"""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from issuebot.store.engine.files import OWNER_ONLY, keep_private
from issuebot.store.engine.migrations import refuse_newer
from issuebot.store.engine.sqlite import path_of


class BackupFailed(Exception):
    pass


def back_up(url: str, file: Path) -> None:
    """Write the state of one moment to the file, whole or not at all. Raises `BackupFailed`."""
    part = file.with_name(f"{file.name}.part")
    try:
        os.close(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, OWNER_ONLY))
        if url.startswith("sqlite"):
            _copy(Path(path_of(url)), part)
        else:
            _run_for(url, "pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--file={part}")
        with part.open("rb") as written:
            os.fsync(written.fileno())
        part.replace(file)
    except (OSError, sqlite3.Error) as error:
        raise BackupFailed(f"{file} could not be written: {error}.") from error
    finally:
        part.unlink(missing_ok=True)


def restore(url: str, file: Path) -> None:
    """Put the file's state in place of what is there. Raises `BackupFailed`, `DatabaseUnusable`."""
    if not file.is_file():
        raise BackupFailed(f"{file} is no file.")
    if not url.startswith("sqlite"):
        _empty(url)
        _run_for(
            url, "pg_restore", "--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", str(file)
        )
        return
    try:
        with closing(_open(file)) as kept:
            refuse_newer({name for (name,) in kept.execute("SELECT migration_id FROM _yoyo_migration")})
        keep_private(Path(path_of(url)))
        _copy(file, Path(path_of(url)))
    except sqlite3.Error as error:
        raise BackupFailed(f"{file} could not be restored: {error}.") from error


def is_empty(url: str) -> bool:
    """Whether nothing of issuebot is there yet."""
    if url.startswith("sqlite"):
        path = Path(path_of(url))
        if not path.exists() or not path.stat().st_size:
            return True
        with closing(_open(path)) as raw:
            return not raw.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    return not _tables(url)


def _copy(source: Path, target: Path) -> None:
    with closing(_open(source)) as here, closing(sqlite3.connect(target)) as there:
        here.backup(there)
        found = there.execute("PRAGMA quick_check").fetchone()[0]
        if found != "ok":
            raise sqlite3.DatabaseError(f"the copy is damaged ({found})")


def _open(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True)


def _tables(url: str) -> list[str]:
    import psycopg

    sql = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1"
    with psycopg.connect(url) as server:
        return [str(name) for (name,) in server.execute(sql)]


def _empty(url: str) -> None:
    import psycopg
    from psycopg import sql

    with psycopg.connect(url) as server:
        for name in _tables(url):
            server.execute(sql.SQL("DROP TABLE {} CASCADE").format(sql.Identifier(name)))


def _run_for(url: str, name: str, *words: str) -> None:
    """One of PostgreSQL's programs; the password goes where other users of the machine do not see it."""
    from psycopg.conninfo import conninfo_to_dict, make_conninfo

    program = shutil.which(name)
    if program is None:
        raise BackupFailed(f"{name} is not installed: install PostgreSQL's client programs of the server's version.")
    given = conninfo_to_dict(url)
    password = str(given.pop("password", "") or "")
    done = subprocess.run(  # noqa: S603 our own words
        [program, *words, "--dbname", make_conninfo("", **given)],
        env={"PGPASSWORD": password} if password else {},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        said = next((line for line in done.stderr.splitlines() if "error" in line), done.stderr.strip())
        raise BackupFailed(f"{name} failed: {said}; its version must not be older than the server's.")
