"""Pictures and files are made in processes of their own: their memory goes with them, and the bot goes on."""

import asyncio
import json
import re
import sys
from contextlib import suppress

PICTURES = ("map", "week", "charts", "qr", "poster", "pair", "guide_picture")
FILES = ("calendar", "certificate", "article")
TABLES = ("table", "plain_table")
WORKBOOK = "workbook"  # reads the database itself
MODULES = {
    **{what: f"issuebot.press.{what}" for what in (*PICTURES, *FILES)},
    **{what: f"issuebot.press.tables.{what}" for what in TABLES},
    WORKBOOK: "issuebot.workbooks",
}
KIND = re.compile(r"^(?:[A-Za-z_]+\.)*([A-Za-z]+(?:Error|Exception|Interrupt|Exit))(?=:|$)", re.MULTILINE)
SLOW = 180.0  # seconds for a workbook, which may have tens of thousands of lines
SECONDS = 25.0  # for one picture, from asking for it; the first on a machine looks through all its fonts


class NotDrawn(Exception):
    """One sentence: why there is no picture."""


class Artist:
    """Draws one picture at a time: each takes a core and 100 MB for a second or two. Beside it, one workbook."""

    def __init__(self, seconds: float = SECONDS, *, database: str = "") -> None:
        """`database`: the URL of what workbooks are read from."""
        self._seconds = seconds
        self._database = database
        self._turn, self._slow_turn = asyncio.Semaphore(), asyncio.Semaphore()

    async def draw(self, what: str, picture: str) -> bytes:
        """Make what `what` of `MODULES` makes, from JSON. Raises `NotDrawn`."""
        if what not in MODULES:
            raise NotDrawn(f"nobody makes a {what}")
        seconds, turn, given = self._seconds, self._turn, picture
        if what == WORKBOOK:
            seconds, turn = SLOW if seconds else seconds, self._slow_turn
            given = json.dumps(json.loads(picture) | {"database": self._database})
        try:
            async with asyncio.timeout(seconds), turn:
                return await _run(MODULES[what], given.encode())
        except TimeoutError:
            raise NotDrawn(f"the picture was not ready within {seconds:g} seconds") from None


async def _run(module: str, given: bytes) -> bytes:
    try:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", module),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
    except OSError as error:
        raise NotDrawn(f"no process to draw in: {error}") from error
    try:
        drawn, said = await process.communicate(given)
    finally:
        if process.returncode is None:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()
    if process.returncode or not drawn:
        raise NotDrawn(_reason(said.decode(errors="replace"), process.returncode))
    return drawn


def _reason(said: str, ended: int | None) -> str:
    """Only the kind of the error: its text may repeat names or words that were to be drawn."""
    kinds = KIND.findall(said)
    return f"the drawing process ended with {kinds[-1] if kinds else ended}"
