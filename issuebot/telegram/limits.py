"""How fast Telegram lets a bot speak: pure token buckets, given `now` in seconds.

Source: core.telegram.org/bots/faq, "My bot is hitting limits": about 30 messages a second over all chats, about one a
second in a private chat (short bursts pass), 20 a minute in a group. Edits count like messages.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rate:
    """`per_second` tokens flow in, at most `burst` are kept."""

    per_second: float
    burst: float


# A bucket lets burst + rate through in one window: what is chosen here stays under Telegram's figure in every window.
OVERALL = Rate(23, 6)
PRIVATE = Rate(0.95, 2)
GROUP = Rate(14.5 / 60, 5)
UNLIMITED = Rate(1e9, 1e9)


@dataclass(slots=True)
class Bucket:
    rate: Rate
    tokens: float
    at: float

    def wait(self, cost: float, now: float) -> float:
        """Seconds until `cost` may be taken; an album larger than the bucket waits for a full one."""
        self._flow(now)
        lacking = min(cost, self.rate.burst) - self.tokens
        return max(0.0, lacking / self.rate.per_second) if lacking > 1e-9 else 0.0  # noqa: PLR2004 rounding

    def hold(self, now: float) -> int:
        """Whole tokens, rounded as `wait` does."""
        self._flow(now)
        return max(0, int(self.tokens + 1e-9))

    def take(self, cost: float, now: float) -> None:
        self._flow(now)
        self.tokens -= cost

    def _flow(self, now: float) -> None:
        self.tokens = min(self.rate.burst, self.tokens + max(0.0, now - self.at) * self.rate.per_second)
        self.at = max(self.at, now)


class Limits:
    """The buckets of one bot. Chats that have been quiet long enough to be full are forgotten."""

    def __init__(self, now: float, *, overall: Rate = OVERALL, private: Rate = PRIVATE, group: Rate = GROUP) -> None:
        self._began = now
        self._overall = Bucket(overall, overall.burst, now)
        self._private, self._group = private, group
        self._chats: dict[int, Bucket] = {}
        self._paused: dict[int, float] = {}

    def wait(self, chat: int, cost: float, now: float) -> float:
        """Seconds until a message of this cost may go to this chat; 0.0: now."""
        paused = self._paused.get(chat, 0.0) - now
        if paused <= 0:
            self._paused.pop(chat, None)
        return max(0.0, paused, self._bucket(chat, now).wait(cost, now), self._overall.wait(1, now))

    def room(self, now: float) -> int:
        """How many messages may go now, whatever their chats allow."""
        return self._overall.hold(now)

    def take(self, chat: int, cost: float, now: float) -> None:
        self._bucket(chat, now).take(cost, now)
        self._overall.take(1, now)

    def pause(self, chat: int, seconds: float, now: float) -> None:
        """Telegram said 429 for this chat: it alone rests."""
        self._paused[chat] = now + seconds

    def _bucket(self, chat: int, now: float) -> Bucket:
        bucket = self._chats.get(chat)
        if bucket is None:
            if len(self._chats) > 10_000:  # noqa: PLR2004 chats
                self._forget(now)
            rate = self._private if chat > 0 else self._group
            bucket = self._chats[chat] = Bucket(rate, self._first(rate, now), now)
        return bucket

    def _first(self, rate: Rate, now: float) -> float:
        # The process before us may have filled a group's minute up to its last second.
        return min(rate.burst, (now - self._began) * rate.per_second) if rate is self._group else rate.burst

    def _forget(self, now: float) -> None:
        full = [chat for chat, bucket in self._chats.items() if not bucket.wait(bucket.rate.burst, now)]
        for chat in full:
            del self._chats[chat]
