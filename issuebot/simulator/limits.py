"""core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this, as token buckets.

"Avoid sending more than one message per second" in a chat (short bursts pass: 3 here), "20 messages per minute" in a
group, "about 30 messages per second" over all. An edit costs one, an album one per item, because each is a message.
"""

from dataclasses import dataclass
from math import ceil

PRIVATE_BURST = 3
GROUP_PER_MINUTE = 20
ALL_PER_SECOND = 30


@dataclass(slots=True)
class Bucket:
    size: float
    rate: float
    level: float
    at: float

    def wait(self, cost: int, now: float) -> float:
        """Seconds until the cost is there; one above the size needs a full bucket and leaves a debt."""
        self.level = min(self.size, self.level + (now - self.at) * self.rate)
        self.at = now
        return (min(cost, self.size) - self.level) / self.rate


class Limits:
    def __init__(self) -> None:
        self._all: Bucket | None = None
        self._chats: dict[int, Bucket] = {}

    def admit(self, chat: int, cost: int, now: float) -> int:
        """0 when the call passes, else `retry_after`. A refused call costs nothing."""
        everyone = self._all = self._all or Bucket(ALL_PER_SECOND, ALL_PER_SECOND, ALL_PER_SECOND, now)
        size, rate = (PRIVATE_BURST, 1.0) if chat > 0 else (GROUP_PER_MINUTE, GROUP_PER_MINUTE / 60)
        bucket = self._chats.setdefault(chat, Bucket(size, rate, size, now))
        # The slack keeps 1.0 s from becoming 0.9999999 tokens on unix seconds kept in floats.
        wait = max(everyone.wait(cost, now), bucket.wait(cost, now)) - 1e-6
        if wait > 0:
            return ceil(wait)
        everyone.level -= cost
        bucket.level -= cost
        return 0
