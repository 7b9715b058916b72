"""Failures on demand, so that a test can ask what the bot does when Telegram does not answer."""

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from issuebot.simulator.rules import Refused

Delay = float | Callable[[], float | Awaitable[object]]


@dataclass
class Fault:
    method: str
    error: str
    chat: int | None
    times: int
    executed: bool
    retry_after: int

    def strike(self) -> None:
        """Raises what the caller gets; TimeoutError stands for an answer that never came."""
        if self.error == "timeout":
            raise TimeoutError
        if self.error == "429":
            raise too_many(self.retry_after)
        status, description = {
            "401": (401, "Unauthorized"),
            "404": (404, "Not Found"),
            "500": (500, "Internal Server Error"),
            "bad gateway": (502, "Bad Gateway"),
            "403": (403, "bot was blocked by the user"),
        }.get(self.error, (403 if self.error.startswith("Forbidden") else 400, self.error))
        raise Refused(description, status)


class Faults:
    def __init__(self) -> None:
        self._planned: list[Fault] = []
        self._slow: dict[str, Delay] = {}

    def plan(self, fault: Fault) -> None:
        self._planned.append(fault)

    def take(self, method: str, chat: int | None) -> Fault | None:
        for fault in self._planned:
            if fault.times > 0 and fault.method in {method, "*"} and fault.chat in {None, chat}:
                fault.times -= 1
                return fault
        return None

    def slow(self, method: str, delay: Delay) -> None:
        self._slow[method] = delay

    async def linger(self, method: str) -> None:
        delay = self._slow.get(method, 0.0)
        waited = delay() if callable(delay) else delay
        if inspect.isawaitable(waited):
            await waited
        elif waited:
            await asyncio.sleep(waited)


def too_many(seconds: int) -> Refused:
    return Refused(f"Too Many Requests: retry after {seconds}", 429, retry_after=seconds)
