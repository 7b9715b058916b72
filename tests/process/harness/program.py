"""The program as its operator starts it: a process of its own, its settings, what it says, how it ends."""

import asyncio
import os
import re
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import Self

from tests.process.harness.bot_api import TOKEN
from tests.process.harness.nursery import ROOT, Child, read_from

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

    def __init__(self, child: Child) -> None:
        self._child = child
        self._more = asyncio.Event()
        self._deaf = False
        self.said = ""

    @classmethod
    @asynccontextmanager
    async def running(
        cls, env: dict[str, str], *words: str, fresh: bool = False, ahead: float = 0.0
    ) -> AsyncIterator[Self]:
        """`issuebot run`, or what the words say, in an empty folder; killed with the block if it still runs.

        A `fresh` one is `python -m issuebot`, which takes seconds longer. Its machine's clock is `ahead` by so many
        seconds.
        """
        folder = Path(env["ISSUEBOT_DATABASE_URL"].removeprefix("sqlite:///")).parent
        reading, writing = os.pipe()
        child = await Child.born(
            env | {"PYTHONPATH": str(ROOT)},
            *(words or ("run",)),
            output=writing,
            folder=folder if folder.is_dir() else None,
            fresh=fresh,
            ahead=ahead,
        )
        os.close(writing)
        program = cls(child)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(program._listen(reading))
            try:
                yield program
            finally:
                if child.status is None:
                    child.kill()
                await child.ended()
        program.keeps_its_secrets(env)

    async def says(self, words: str, within: float = 60) -> str:
        """Wait for these words (a regular expression) and return what they matched, or their first group."""
        async with asyncio.timeout(within):
            while not (found := re.search(words, self.said)):
                assert not self._deaf, f"it ended without saying {words!r}:\n{self.said}"
                self._more.clear()
                await self._more.wait()
        return found[1] if found.groups() else found[0]

    def keeps_its_secrets(self, env: dict[str, str]) -> None:
        """Whatever happened, the log has no token, no secret, no word of a resident."""
        token = env.get("ISSUEBOT_BOT_TOKEN", "").partition(":")[2]
        secret = env.get("ISSUEBOT_WEBHOOK_SECRET", "")
        assert not any(word in self.said for word in (token, secret, "垂下来", "dangling") if word), self.said

    def signals(self, number: int = signal.SIGTERM) -> None:
        self._child.kill(number)

    async def ends(self, within: float = 60) -> int:
        """Wait for the end and return the exit status."""
        async with asyncio.timeout(within):
            return await self._child.ended()

    async def address(self) -> str:
        """Where its web server listens."""
        port = await self.says(r"web server listens.*port=(\d+)")
        return f"http://127.0.0.1:{port}"

    async def _listen(self, descriptor: int) -> None:
        lines = await read_from(descriptor)
        async for line in lines:
            self.said += line.decode()
            self._more.set()
        self._deaf = True
        self._more.set()


async def until(happened: Callable[[], object], within: float = 60) -> None:
    """Raises `TimeoutError` when it does not happen."""
    async with asyncio.timeout(within):
        while not happened():  # noqa: ASYNC110 it happens in another process
            await asyncio.sleep(0.02)


async def call(env: dict[str, str], *words: str, fresh: bool = False) -> tuple[int, str]:
    """Run one command to its end: exit status and everything it said."""
    async with Program.running(env, *words, fresh=fresh) as program:
        status = await program.ends()
    return status, program.said  # complete only now: a process may end before its last words are read


@dataclass(frozen=True, slots=True)
class Typed:
    """What came of a command that an operator typed."""

    returncode: int
    stdout: str
    stderr: str


async def typed(folder: Path, *words: str, said: str = "") -> Typed:
    """`issuebot` with these words in this folder, to its end; `said` is what is typed when it asks."""
    with TemporaryFile() as output, TemporaryFile() as errors:
        env = {name: value for name, value in os.environ.items() if not name.startswith("ISSUEBOT_")}
        env |= {"ISSUEBOT_DATABASE_URL": f"sqlite:///{folder / 'x.db'}", "PYTHONPATH": str(ROOT)}
        child = await Child.born(env, *words, output=output.fileno(), errors=errors.fileno(), folder=folder, told=said)
        status = await child.ended()
        for file in (output, errors):
            file.seek(0)
        return Typed(status, output.read().decode(), errors.read().decode())
