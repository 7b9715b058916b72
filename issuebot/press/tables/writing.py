"""Writes a long table in a process of its own, which is given the rows as they come."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import suppress

from issuebot.press.drawing import NotDrawn

SECONDS = 180.0
BIGGEST = 50 << 20  # bytes that Telegram takes: core.telegram.org/bots/api#senddocument


async def write_long_table(head: str, rows: AsyncIterator[str]) -> bytes:
    """`head` and `rows` are lines of JSON as `long_table` reads them, several in a piece. Raises `NotDrawn`."""
    try:
        async with asyncio.timeout(SECONDS):
            return await _run(head, rows)
    except TimeoutError:
        raise NotDrawn(f"the table was not ready within {SECONDS:g} seconds") from None


async def _run(head: str, rows: AsyncIterator[str]) -> bytes:
    try:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "issuebot.press.tables.long_table"),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
    except OSError as error:
        raise NotDrawn(f"no process to write in: {error}") from error
    try:
        assert process.stdin is not None  # noqa: S101 there are pipes
        assert process.stdout is not None  # noqa: S101
        # A process that ended does not listen any more: what it left says why below.
        with suppress(BrokenPipeError, ConnectionResetError):
            process.stdin.write(f"{head}\n".encode())
            async for piece in rows:
                process.stdin.write(piece.encode())
                await process.stdin.drain()
            process.stdin.close()
        return await _read(process.stdout, process)
    finally:
        if process.returncode is None:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()


async def _read(output: asyncio.StreamReader, process: asyncio.subprocess.Process) -> bytes:
    parts, size = [], 0
    while part := await output.read(1 << 20):
        parts.append(part)
        size += len(part)
        if size > BIGGEST:
            raise NotDrawn("the table is larger than Telegram takes")
    if await process.wait():
        raise NotDrawn(f"the writing process ended with {process.returncode}")
    return b"".join(parts)
