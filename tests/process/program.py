"""The program as its operator starts it: a process of its own, its settings, what it says, how it ends."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Self

from tests.process.bot_api import TOKEN

ROOT = Path(__file__).parents[2]
DISTRICT = ROOT / "issuebot" / "demo" / "district.toml"


def settings(folder: Path, api_url: str = "http://127.0.0.1:9", **more: str) -> dict[str, str]:
    """A whole environment; nothing of the developer's own comes through. An empty value takes the setting away."""
    ours = {
        "bot_token": TOKEN,
        "api_url": api_url,
        "database_url": f"sqlite:///{folder / 'issuebot.db'}",
        "district_file": str(DISTRICT),
        "listen": "127.0.0.1:0",
    } | more
    given = {name: value for name, value in os.environ.items() if not name.startswith("ISSUEBOT_")}
    return given | {f"ISSUEBOT_{name.upper()}": value for name, value in ours.items() if value}


class Program:
    """`said` is everything on stdout and stderr so far."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._more = asyncio.Event()
        self.said = ""

    @classmethod
    @asynccontextmanager
    async def running(cls, env: dict[str, str], *words: str) -> AsyncIterator[Self]:
        """`python -m issuebot`, in an empty folder; killed with the block if it still runs."""
        folder = Path(env["ISSUEBOT_DATABASE_URL"].removeprefix("sqlite:///")).parent
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "issuebot", *(words or ("run",))),
            cwd=folder if folder.is_dir() else None,
            env=env | {"PYTHONPATH": str(ROOT)},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        program = cls(process)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(program._listen())
            try:
                yield program
            finally:
                if process.returncode is None:
                    process.kill()
                await process.wait()

    async def says(self, words: str, within: float = 30) -> str:
        """Wait for these words (a regular expression) and return what they matched, or their first group."""
        async with asyncio.timeout(within):
            while not (found := re.search(words, self.said)):
                assert self._process.returncode is None, f"it ended without saying {words!r}:\n{self.said}"
                self._more.clear()
                await self._more.wait()
        return found[1] if found.groups() else found[0]

    def signals(self, number: int = signal.SIGTERM) -> None:
        self._process.send_signal(number)

    async def ends(self, within: float = 30) -> int:
        """Wait for the end and return the exit status."""
        async with asyncio.timeout(within):
            return await self._process.wait()

    async def address(self) -> str:
        """Where its web server listens."""
        port = await self.says(r"web server listens.*port=(\d+)")
        return f"http://127.0.0.1:{port}"

    async def _listen(self) -> None:
        assert self._process.stdout
        async for line in self._process.stdout:
            self.said += line.decode()
            self._more.set()
        self._more.set()


async def until(happened: Callable[[], object], within: float = 30) -> None:
    """Raises `TimeoutError` when it does not happen."""
    async with asyncio.timeout(within):
        while not happened():  # noqa: ASYNC110 it happens in another process
            await asyncio.sleep(0.02)


async def call(env: dict[str, str], *words: str) -> tuple[int, str]:
    """Run one command to its end: exit status and everything it said."""
    async with Program.running(env, *words) as program:
        status = await program.ends()
    return status, program.said  # complete only now: a process may end before its last words are read
