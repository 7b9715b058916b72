"""A proxy on this machine: SOCKS 5 (RFC 1928, 1929) and CONNECT of HTTP, for who knows the password."""

import asyncio
from base64 import b64decode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

USER, PASSWORD = "bot", "s3cret p@ss"
ENCODED = "bot:s3cret%20p%40ss"
Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Proxy:
    """`led_to` is where it led, in order; `refused` counts who had no password that it knows."""

    def __init__(self) -> None:
        self.led_to: list[str] = []
        self.refused = 0
        self.port = 0

    @asynccontextmanager
    async def serving(self, kind: str) -> AsyncIterator["Proxy"]:
        meet = {"socks5": self._socks, "http": self._http}[kind]
        async with asyncio.TaskGroup() as tasks:

            def serve(*streams) -> None:
                serving.append(tasks.create_task(self._serve(meet, streams)))

            serving: list[asyncio.Task[None]] = []
            server = await asyncio.start_server(serve, "127.0.0.1", 0)
            self.port = server.sockets[0].getsockname()[1]
            try:
                yield self
            finally:
                server.close()
                for task in serving:
                    task.cancel()

    async def _serve(self, meet, here: Streams) -> None:
        writers = [here[1]]
        try:
            target = await meet(*here)
            if target:
                there = await asyncio.open_connection(*target)
                writers.append(there[1])
                await asyncio.gather(_copy(here[0], there[1]), _copy(there[0], here[1]))
        except (ConnectionError, asyncio.IncompleteReadError):
            pass  # one side is gone, and so the other
        finally:
            for writer in writers:
                writer.close()
            for writer in writers:
                with suppress(ConnectionError):
                    await writer.wait_closed()

    async def _socks(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter):
        _, methods = await reader.readexactly(2)
        await reader.readexactly(methods)
        writer.write(b"\x05\x02")
        _, length = await reader.readexactly(2)
        user = (await reader.readexactly(length)).decode()
        password = (await reader.readexactly((await reader.readexactly(1))[0])).decode()
        if (user, password) != (USER, PASSWORD):
            self.refused += 1
            writer.write(b"\x01\x01")
            return None
        writer.write(b"\x01\x00")
        kind = (await reader.readexactly(4))[3]
        length = 4 if kind == 1 else (await reader.readexactly(1))[0]
        raw = await reader.readexactly(length)
        host = ".".join(map(str, raw)) if kind == 1 else raw.decode()
        port = int.from_bytes(await reader.readexactly(2), "big")
        writer.write(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
        return self._led(host, port)

    async def _http(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter):
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        known = [line for line in head if line.lower().startswith("proxy-authorization: basic ")]
        if not known or b64decode(known[0].split()[-1]).decode() != f"{USER}:{PASSWORD}":
            self.refused += 1
            writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")
            return None
        host, _, port = head[0].split()[1].rpartition(":")
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        return self._led(host, int(port))

    def _led(self, host: str, port: int) -> tuple[str, int]:
        self.led_to.append(f"{host}:{port}")
        return "127.0.0.1", port  # the only place there is, whatever it is called


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()
    writer.close()
