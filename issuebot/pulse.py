"""How the program fares since its start: what its loops did last, what troubles them, and what was counted."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from typing import Any

BOUNDS = (0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)  # seconds
FORGOTTEN = 600.0  # seconds after which the next word in a chat is no answer any more
MOST = 10_000  # chats that wait for an answer


class Pulse:
    """`monotonic` never jumps; all moments are its seconds."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._now = monotonic
        self.begun_at = monotonic()
        self.connected = False
        self.heard_at: float | None = None
        self.rested_at = self.begun_at  # when it was last another process that fetched
        self.webhook: dict[str, Any] | None = None  # as Telegram sees it
        self.troubles: dict[str, tuple[float, str]] = {}
        self.updates: Counter[str] = Counter()  # handled, failed, set aside
        self.calls: Counter[tuple[str, str]] = Counter()  # by method and outcome
        self.made: Counter[tuple[str, str]] = Counter()  # pictures and files, by kind and outcome: ok, failed
        self.latencies = [0] * (len(BOUNDS) + 1)  # how many within each bound
        self.waited = 0.0  # seconds, all of them together
        self._asked: dict[int, float] = {}

    def heard(self) -> None:
        """Telegram answered a poll, or pushed, and what came is committed."""
        self.heard_at = self._now()

    def rests(self) -> None:
        """Another process fetches, and this one stands by."""
        self.rested_at = self._now()

    def trouble(self, what: str, reason: str) -> float:
        """How many seconds it lasts already."""
        since, _ = self.troubles.get(what, (self._now(), ""))
        self.troubles[what] = since, reason
        return self._now() - since

    def works(self, what: str) -> None:
        self.troubles.pop(what, None)

    @property
    def unmade(self) -> int:
        return sum(count for (_, outcome), count in self.made.items() if outcome == "failed")

    def since(self, at: float) -> float:
        """Seconds since one of its moments."""
        return self._now() - at

    def asked(self, chat: int) -> None:
        """Somebody wrote there; the next thing that is said is the answer."""
        if len(self._asked) >= MOST:
            del self._asked[next(iter(self._asked))]
        self._asked.setdefault(chat, self._now())

    def said(self, chat: int) -> None:
        at = self._asked.pop(chat, None)
        if at is not None and self._now() - at < FORGOTTEN:
            self.latencies[bisect_left(BOUNDS, self._now() - at)] += 1
            self.waited += self._now() - at
