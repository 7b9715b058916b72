"""What there must be before anything runs: the database, and the name under which messages are sent."""

import hashlib
import os
import secrets
import socket
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from issuebot.domain.hidden_ids import set_key
from issuebot.retry import Retry
from issuebot.settings import Settings
from issuebot.store.engine.database import Database, DatabaseFault
from issuebot.store.engine.faults import is_passing
from issuebot.store.engine.files import OWNER_ONLY
from issuebot.store.engine.opening import open_database

T = TypeVar("T")
LONGEST_PAUSE = 5.0  # seconds before a database that cannot be used yet is tried again


class CannotStart(Exception):
    """One sentence: what is wrong, where, and what to do."""


class BadUsage(CannotStart):
    """What was typed is no such thing, whatever the database holds."""


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
    with ExitStack() as stack:
        place, stays = _place_of_lock(settings)
        try:
            name = stack.enter_context(_locked(place, stays=stays))
        except (ImportError, OSError):
            name = f"{os.getpid()}-{secrets.token_hex(4)}"
        yield f"{socket.gethostname()}-{name}"


@contextmanager
def _locked(file: Path, *, stays: bool) -> Iterator[str]:
    """What names this very file, until the machine is started again. Raises `OSError` where another has it."""
    import fcntl

    boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    with ExitStack() as stack:
        while True:
            lock = os.open(file, os.O_CREAT | os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC, OWNER_ONLY)
            stack.callback(os.close, lock)
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            # Who had it may have removed it between our two steps.
            with suppress(FileNotFoundError):
                if os.path.samestat(os.fstat(lock), file.stat()):
                    break
        if not stays:
            stack.callback(file.unlink, missing_ok=True)  # before it is closed: nobody else has this one
        held = os.fstat(lock)
        yield f"{boot}-{held.st_dev}-{held.st_ino}"


def _place_of_lock(settings: Settings) -> tuple[Path, bool]:
    """Where, and whether it stays: beside a file of SQLite, which it names; for a server where everybody may write.

    Which bot on which server the name tells nobody: the token is in the digest.
    """
    url, token = settings.database_url, settings.bot_token.get_secret_value()
    if url.startswith("sqlite"):
        from issuebot.store.engine.sqlite import path_of

        file = Path(path_of(url)).absolute()
        return file.with_name(f"{file.name}-lock"), True
    digest = hashlib.sha256(f"{token} {url}".encode()).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"issuebot-{digest}.lock", False


def token() -> str:
    """128 bits that nobody guesses, in letters that a link to the bot may hold."""
    return secrets.token_urlsafe(16)
