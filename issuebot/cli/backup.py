"""`issuebot backup` and `issuebot restore`."""

import asyncio
import itertools
import time
from contextlib import suppress
from pathlib import Path

from issuebot.settings import Settings
from issuebot.store.engine.backups import BackupFailed, back_up, bring_back, is_empty, look_at, restore, set_aside
from issuebot.store.engine.database import DatabaseFault
from issuebot.store.engine.opening import open_migrated
from issuebot.store.operation import last_done, listeners

NOBODY = ""


class KeptBack(Exception):
    """One sentence: why nothing was restored, and what to do."""


async def make_backup(settings: Settings, file: Path) -> str:
    """While the bot runs or not. Raises `BackupFailed`."""
    begun = int(time.time())  # noqa: TID251 the command line is an edge
    await asyncio.to_thread(back_up, settings.database_url, file)
    with suppress(DatabaseFault):  # a database of before: the backup is there
        database = await open_migrated(settings.database_url)
        try:
            await database.write(lambda tx: last_done.mark(tx, last_done.BACKUP, begun))
        finally:
            await database.close()
    return f"The database is in {file}. Keep a copy where the end of this machine does not reach."


async def put_back(settings: Settings, file: Path, *, replace: bool) -> str:
    """Raises `BackupFailed`, `KeptBack`, `DatabaseUnusable`."""
    url, told, before = settings.database_url, "", None
    await asyncio.to_thread(look_at, url, file)
    if not await asyncio.to_thread(is_empty, url):
        if not replace:
            raise KeptBack(
                "The database is not empty: --replace puts the backup in its place, and keeps what was there."
            )
        await _is_unused(url)
        before = _new(file)
        await asyncio.to_thread(set_aside, url, before)
        told = f" What was there before is in {before}."
    try:
        await asyncio.to_thread(restore, url, file)
    except BackupFailed:
        if before:
            await asyncio.to_thread(bring_back, url, before)
        raise
    return f"{file} is restored.{told} `issuebot check` looks whether all is in order."


def _new(file: Path) -> Path:
    """A file beside it whose name nothing has yet: an earlier one may be what is being restored."""
    names = (file.with_name(f"{file.name}.before-{number}") for number in itertools.count(1))
    return next(name for name in names if not name.exists())


async def _is_unused(url: str) -> None:
    with suppress(DatabaseFault):  # what is damaged, or older, cannot say
        database = await open_migrated(url)
        try:
            used = await database.read(lambda tx: listeners.standing(tx, NOBODY).sibling)
        finally:
            await database.close()
        if used:
            raise KeptBack(
                f"The bot runs with this database: stop it first. One that was killed counts as running"
                f" for {listeners.SECONDS} s."
            )
