"""Processes of the program by the dozen: born of one that has imported everything, which takes seconds each time.

Each is a process of its own that can be killed; see `cradle.py` for the other side.
"""

import asyncio
import atexit
import json
import os
import signal
import socket
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).parents[3]
CALM = 10  # seconds for the nursery to end


class Child:
    def __init__(self, number: int, word: asyncio.StreamReader) -> None:
        self.number = number
        self._word = word
        self.status: int | None = None

    @classmethod
    async def born(
        cls,
        env: dict[str, str],
        *words: str,
        output: int,
        errors: int | None = None,
        folder: Path | None = None,
        fresh: bool = False,
        unlimited: bool = False,
        ahead: float = 0.0,
        clock: Path | None = None,
        told: str = "",
    ) -> Self:
        """`issuebot` with these words; all it says goes to `output`, a descriptor, or what is wrong to `errors`.

        It reads what it is `told`, and nothing more.

        A `fresh` one is started as an operator does it, with an interpreter of its own. To an `unlimited` one limits
        never say no. Its machine's clock is `ahead` by so many seconds; by `clock`, the file of a `Shift`, it can be
        set wrong meanwhile.
        """
        order: dict[str, Any] = {"env": env, "words": words, "folder": str(folder or ROOT), "fresh": fresh}
        order |= {"unlimited": unlimited, "ahead": ahead, "clock": str(clock or ""), "told": told}
        reading, writing = os.pipe()
        socket.send_fds(
            _nursery(), [json.dumps(order).encode()], [output, output if errors is None else errors, writing]
        )
        os.close(writing)
        word = await read_from(reading)
        return cls(int(await word.readline()), word)

    def kill(self, number: int = signal.SIGKILL) -> None:
        os.kill(self.number, number)

    async def ended(self) -> int:
        """The exit status, a signal's number below zero."""
        if self.status is None:
            self.status = int(await self._word.readline())
            await self._word.read()  # its end, which closes our side
        return self.status


async def read_from(descriptor: int) -> asyncio.StreamReader:
    """It is closed when the other side is."""
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(descriptor, "rb"))
    return reader


@cache
def _nursery() -> socket.socket:
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.process.harness.cradle", str(theirs.fileno())],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        pass_fds=[theirs.fileno()],
    )
    theirs.close()

    def end() -> None:
        ours.close()
        process.wait(CALM)

    atexit.register(end)
    return ours
