"""What there must be before anything runs: the database, and the name under which messages are sent."""

import hashlib
import os
import secrets
import socket
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from pathlib import Path
from typing import TypeVar

from issuebot.domain.digests import set_key
from issuebot.retry import Retry
from issuebot.settings import Settings
from issuebot.store.engine.database import Database, DatabaseFault
from issuebot.store.engine.faults import is_passing
from issuebot.store.engine.opening import open_database

T = TypeVar("T")
LONGEST_PAUSE = 5.0  # seconds before a database that cannot be used yet is tried again


class CannotStart(Exception):
    """One sentence: what is wrong, where, and what to do."""


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Database]:
    set_key(settings.bot_token.get_secret_value())
    database = await open_database(settings.database_url)
    try:
        yield database
    finally:
        await database.close()


async def patiently(work: Callable[[], Awaitable[T]]) -> T:
    """What a start does with the database, done again until it works. Raises what waiting does not mend."""
    retry = Retry("the database cannot be used yet", DatabaseFault, longest=LONGEST_PAUSE)
    while True:
        try:
            done = await work()
        except DatabaseFault as error:
            if not is_passing(error):
                raise
            await retry.wait(error)
        else:
            retry.over()
            return done


@asynccontextmanager
async def opened_patiently(
    settings: Settings, begin: Callable[[Database], Awaitable[T]]
) -> AsyncIterator[tuple[Database, T]]:
    """Open it as soon as it can be, and what `begin` could make of it."""
    set_key(settings.bot_token.get_secret_value())

    async def open_and_begin() -> tuple[Database, T]:
        database = await open_database(settings.database_url)
        try:
            return database, await begin(database)
        except BaseException:
            await database.close()
            raise

    database, made = await patiently(open_and_begin)
    try:
        yield database, made
    finally:
        await database.close()


@contextmanager
def name_of_sender(settings: Settings) -> Iterator[str]:
    """Whose the sender's lease is: the same name while one process at a time runs on this machine.

    After a kill the next process then sends at once, instead of waiting until the lease of the dead one runs out. That
    it is dead the system tells: a file lock ends with its process. Where it cannot be had, the name is a new one.
    """
    digest = hashlib.sha256(_identity(settings).encode()).hexdigest()[:16]
    with ExitStack() as stack:
        try:
            import fcntl

            boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
            lock = stack.enter_context((Path(tempfile.gettempdir()) / f"issuebot-{digest}.lock").open("ab"))
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            file = os.fstat(lock.fileno())
            name = f"{boot}-{file.st_dev}-{file.st_ino}"
        except (ImportError, OSError):
            name = f"{os.getpid()}-{secrets.token_hex(4)}"
        yield f"{socket.gethostname()}-{name}"


def _identity(settings: Settings) -> str:
    """Which bot on which database: the same relative file is another one in another folder."""
    url = settings.database_url
    if url.startswith("sqlite"):
        url = str(Path(url.removeprefix("sqlite:///")).resolve())
    return f"{settings.bot_token.get_secret_value().partition(':')[0]} {url}"


def token() -> str:
    """128 bits that nobody guesses, in letters that a link to the bot may hold."""
    return secrets.token_urlsafe(16)
