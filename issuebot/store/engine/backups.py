"""Copies of a whole database, made while it is used: by SQLite's own backup, by PostgreSQL's own programs.

BackupFailed   a sentence for the operator
"""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from issuebot.store.engine.files import OWNER_ONLY, keep_private
from issuebot.store.engine.migrations import refuse_newer
from issuebot.store.engine.sqlite import path_of

DUMP = b"PGDMP"  # how a file of pg_dump's own format begins


class BackupFailed(Exception):
    pass


def back_up(url: str, file: Path) -> None:
    """Write the state of one moment to the file, whole or not at all. Raises `BackupFailed`."""
    if file.is_dir():
        raise BackupFailed(f"{file} is a folder: name a file in it.")
    _refuse_itself(url, file)
    part = file.with_name(f"{file.name}.part")
    try:
        os.close(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, OWNER_ONLY))
        if url.startswith("sqlite"):
            _copy(Path(path_of(url)), part)
        else:
            _dump(url, part)
        with part.open("rb") as written:
            os.fsync(written.fileno())
        part.replace(file)
    except (OSError, sqlite3.Error) as error:
        raise BackupFailed(f"{file} could not be written: {_reason(error)}.") from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def restore(url: str, file: Path) -> None:
    """Put the file's state in place of what is there. Raises `BackupFailed`, `DatabaseUnusable`."""
    look_at(url, file)
    _put(url, file)


def _put(url: str, file: Path) -> None:
    if not url.startswith("sqlite"):
        _load(url, file)
        return
    try:
        keep_private(Path(path_of(url)))
        _copy(file, Path(path_of(url)))
    except sqlite3.Error as error:
        raise BackupFailed(f"{file} could not be restored: {error}.") from error


def look_at(url: str, file: Path) -> None:
    """Whether the file may be restored there. Raises `BackupFailed`, `DatabaseUnusable`."""
    if not file.is_file():
        raise BackupFailed(f"{file} is no file: name a backup that `issuebot backup` made.")
    _refuse_itself(url, file)
    try:
        if not url.startswith("sqlite"):
            with file.open("rb") as kept:
                known = kept.read(len(DUMP)) == DUMP
        else:
            with closing(_open(file)) as raw:
                known = bool(raw.execute("SELECT 1 FROM sqlite_master WHERE name = '_yoyo_migration'").fetchall())
                applied = raw.execute("SELECT migration_id FROM _yoyo_migration").fetchall() if known else []
            refuse_newer({name for (name,) in applied})
    except (OSError, sqlite3.Error) as error:
        known = not _is_none(error)
        if known:
            raise BackupFailed(f"{file} could not be restored: {_reason(error)}.") from error
    if not known:
        raise BackupFailed(f"{file} is no backup of such a database: name one that `issuebot backup` made of it.")


def _refuse_itself(url: str, file: Path) -> None:
    """A database that is open must not be replaced: its process would write on into a file that has no name."""
    if not url.startswith("sqlite"):
        return
    database = path_of(url)
    for one in (Path(database + tail) for tail in ("", "-wal", "-shm")):
        if file.resolve() == one.resolve() or (file.exists() and one.exists() and file.samefile(one)):
            raise BackupFailed(f"{file} is the database itself: name another file.")


def _is_none(error: OSError | sqlite3.Error) -> bool:
    """Whether it is no database at all."""
    return isinstance(error, sqlite3.Error) and getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_NOTADB


def _reason(error: OSError | sqlite3.Error) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def is_empty(url: str) -> bool:
    """Whether nothing of issuebot is there yet. Raises `BackupFailed`."""
    if url.startswith("sqlite"):
        path = Path(path_of(url))
        if not path.exists() or not path.stat().st_size:
            return True
        try:
            with closing(_open(path)) as raw:
                return not raw.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        except sqlite3.Error:  # damaged
            return False
    with _sentences():
        return not _tables(url)


def set_aside(url: str, file: Path) -> None:
    """Keep what is there, also where it is too damaged to be read. Raises `BackupFailed`."""
    try:
        back_up(url, file)
    except BackupFailed as error:
        if type(error.__cause__) is not sqlite3.DatabaseError:
            raise
        _move(path_of(url), str(file))


def bring_back(url: str, file: Path) -> None:
    """What was set aside, whatever it was. Raises `BackupFailed`."""
    try:
        _put(url, file)
    except BackupFailed as error:
        if type(error.__cause__) is not sqlite3.DatabaseError:
            raise
        _move(str(file), path_of(url))


def _move(database: str, to: str) -> None:
    """Together with its write-ahead log: a repair may need it, and another database must not find it."""
    try:
        for tail in ("-shm", "-wal", ""):
            if Path(database + tail).exists():
                shutil.move(database + tail, to + tail)
    except OSError as error:
        raise BackupFailed(f"{database} could not be set aside: {error}.") from error


def _copy(source: Path, target: Path) -> None:
    with closing(_open(source)) as here, closing(sqlite3.connect(target)) as there:
        here.backup(there)
        found = there.execute("PRAGMA quick_check").fetchone()[0]
        if found != "ok":
            raise sqlite3.DatabaseError(f"the copy is damaged ({found})")


def _open(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True)


def _dump(url: str, file: Path) -> None:
    from issuebot.store.engine import snapshots

    _program("pg_dump")
    with _sentences(), snapshots.moment(url) as moment:
        words = ("--format=custom", "--no-owner", "--no-privileges", f"--snapshot={moment.snapshot}")
        _run_for(url, "pg_dump", *words, f"--file={file}")
        snapshots.write_numbers(file, moment.numbers)


def _load(url: str, file: Path) -> None:
    from issuebot.store.engine import snapshots

    with _sentences():
        _empty(url)
        words = ("--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges")
        _run_for(url, "pg_restore", *words, str(file))
        snapshots.set_numbers(url, snapshots.read_numbers(file))


@contextmanager
def _sentences() -> Iterator[None]:
    import psycopg

    try:
        yield
    except psycopg.Error as error:
        raise BackupFailed(f"The database fails ({' '.join(str(error).split())}).") from error


def _tables(url: str) -> list[str]:
    import psycopg

    from issuebot.store.engine.postgres_connections import limited

    sql = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1"
    with psycopg.connect(limited(url)) as server:
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

    program = _program(name)
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


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise BackupFailed(f"{name} is not installed: install PostgreSQL's client programs of the server's version.")
    return found
