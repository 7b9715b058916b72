"""Which of the messages that wait may go soon, and at what moment, within the limits of their chats and of them all."""

from collections.abc import Callable

from issuebot.store.outgoing import outbox
from issuebot.store.outgoing.outbox import Outgoing
from issuebot.telegram.outgoing.bundling import LATE
from issuebot.telegram.outgoing.limits import Limits
from issuebot.telegram.outgoing.looking import cost
from issuebot.telegram.outgoing.resting import Resting

# What waits for a second's room is chosen and loaded before there is some, which takes a database its time: each call
# then begins when its room does. More than one is chosen at a time, or each would cost two reads of its own.
LEAD = 0.04  # seconds before there is room
AHEAD = 0.12  # seconds


class Choosing:
    """`now` is UTC seconds, as in the database; `monotonic` never jumps: limits and moments go by it."""

    def __init__(
        self, limits: Limits, resting: Resting, *, now: Callable[[], float], monotonic: Callable[[], float]
    ) -> None:
        self._limits = limits
        self._resting = resting
        self._now = now
        self._monotonic = monotonic

    def choose(self, rows: list[Outgoing]) -> tuple[list[tuple[Outgoing, float]], float | None]:
        """The rows that may go soon, each with its moment; and the seconds until the others are to be looked at.

        None for those seconds: whatever did not go waits for its own chat, which rests until then.
        """
        now = self._monotonic()
        moments, taken = self._limits.openings(now, AHEAD), 0
        chosen: list[tuple[Outgoing, float]] = []
        held_up: float | None = None
        for row in rows:
            answer, early = row.priority <= outbox.ANSWER, LATE - (self._now() - row.created_at)
            messages = cost(row)
            if wait := self._limits.wait(row.chat, messages, now, answer=answer, late=early <= 0):
                until = now + (min(wait, early) if early > 0 else wait)
                self._resting.put(row.chat, until, wholly=answer)
            elif taken + messages > len(moments):
                return chosen, max(0.0, self._limits.wait_for_all(messages, now) - LEAD)
            else:
                at = max(moments[taken : taken + messages], default=now)
                if row.priority >= outbox.BROADCAST:
                    at = self._limits.for_broadcast(at)
                    if at > now + AHEAD:
                        held_up = at - now - LEAD
                        continue
                    self._limits.take_broadcast(messages, at)
                chosen.append((row, at))
                taken += messages
        return chosen, held_up
