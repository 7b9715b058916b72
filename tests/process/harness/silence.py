"""A way to a PostgreSQL server that can fall silent: nothing is refused, nothing is answered."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from urllib.parse import parse_qs, urlsplit


class Way:
    """`url` leads to the same database by a socket in this folder."""

    def __init__(self, url: str, folder: Path) -> None:
        server = parse_qs(urlsplit(url).query)["host"][0]
        self.url = url.replace(server, str(folder))
        self._server = f"{server}/.s.PGSQL.5432"
        self._ours = f"{folder}/.s.PGSQL.5432"
        self._left = -1
        self._open = asyncio.Event()
        self._open.set()

    def falls_silent(self) -> None:
        self._open.clear()

    def falls_silent_after(self, answers: int) -> None:
        """Of the server's, on all connections together."""
        self._left = answers

    def closes(self) -> None:
        """Nobody is let in; whoever is in stays."""
        Path(self._ours).rename(f"{self._ours}.away")

    def opens(self) -> None:
        Path(f"{self._ours}.away").rename(self._ours)

    def speaks_again(self) -> None:
        self._left = -1
        self._open.set()

    @asynccontextmanager
    async def leading(self) -> AsyncIterator["Way"]:
        async with asyncio.TaskGroup() as tasks:

            async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
                try:
                    there, back = await asyncio.open_unix_connection(self._server)
                except OSError:  # no server is there
                    writer.close()
                    return
                both = [
                    tasks.create_task(self._carry(reader, back)),
                    tasks.create_task(self._carry(there, writer, counts=True)),
                ]
                carried.extend(both)

            carried: list[asyncio.Task[None]] = []
            server = await asyncio.start_unix_server(meet, self._ours)
            yield self
            server.close()
            for task in carried:
                task.cancel()
            await asyncio.sleep(0.01)

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, counts: bool = False) -> None:
        try:
            with suppress(ConnectionError):
                while words := await reader.read(65536):
                    if counts and self._left >= 0:
                        self._left -= 1
                        if self._left < 0:
                            self._open.clear()
                    await self._open.wait()
                    writer.write(words)
                    await writer.drain()
        finally:
            writer.close()
