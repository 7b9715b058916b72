"""A file becomes rows of cells, read by a process of its own: see `opening`."""

import asyncio
import json
import sys
from contextlib import suppress

from issuebot.domain.roster.sheets.cells import Cell
from issuebot.domain.roster.sheets.unreadable import Unreadable, Why
from issuebot.sheets.opening import read_plain

BIGGEST = 50 << 20  # bytes of a file
SECONDS = 40.0


async def read_rows(content: bytes) -> list[list[Cell]]:
    """From the first line on. Raises `Unreadable`, and `OSError` where no process can be had."""
    if len(content) > BIGGEST:
        raise Unreadable(Why.TOO_BIG)
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "issuebot.sheets.opening"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(SECONDS):
            said, _ = await process.communicate(content)
    except (TimeoutError, BrokenPipeError, ConnectionResetError):
        raise Unreadable(Why.BROKEN) from None
    finally:
        if process.returncode is None:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()
    if process.returncode:  # it came to its limits
        raise Unreadable(Why.BROKEN)
    return await asyncio.to_thread(_rows, said)


def _rows(said: bytes) -> list[list[Cell]]:
    found = json.loads(said)
    if "why" in found:
        raise Unreadable(Why(found["why"]))
    return read_plain(found["rows"])
