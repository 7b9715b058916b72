"""How fast Telegram lets a bot speak: pure sliding windows, given `now` in seconds of a clock that never jumps.

Source: core.telegram.org/bots/faq, "My bot is hitting limits": about 30 messages a second over all chats, about one a
second in a private chat (short bursts pass), 20 a minute in a group. Edits count like messages, an album as many as it
has files; answers to button presses are free.

Telegram counts a call when it arrives, some time between the call's beginning and its answer. So a call counts from its
beginning on. It leaves a window that long after the latest moment at which it may have arrived: the moment of its
answer, less the time that the fastest call before it took from end to end.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from issuebot.domain.hidden_ids import digest


@dataclass(frozen=True, slots=True)
class Rate:
    """At most so many messages in any so many seconds; the last `kept` of them are for answers.

    What waited for long may use half of those.
    """

    messages: int
    seconds: float
    kept: int = 0


Rates = Sequence[Rate]
# One less than Telegram's figures.
OVERALL: Rates = (Rate(29, 1.0),)
GROUP: Rates = (Rate(19, 60.0, kept=4),)
# Two at once, a third a second later: as a bucket of two that fills a little slower than Telegram's would let through.
PRIVATE: Rates = (Rate(2, 1.06), Rate(3, 3.2))
UNLIMITED: Rates = ()
PLENTY = 1000  # messages that may go at once where nothing limits them
ARRIVED = 1.0  # seconds after its beginning a call has reached Telegram, though the answer may take longer
AGAIN = 0.05  # seconds until a window is looked at again whose calls have no answer yet
LATE_PER_SECOND = 2
SPACING = 0.033  # seconds between two broadcasts: a little less than the limit over all chats makes of it
ROUNDING = 1e-9
CHATS = 10_000


@dataclass(slots=True, eq=False)
class Slot:
    """The room that one call takes. `at`: when it arrived at the latest, as far as known; before it begins, when it may
    begin.

    `began` is None until then. `way`: seconds that a call takes at least, as known when it began.
    """

    chat: int
    messages: int
    at: float
    began: float | None = None
    way: float = 0.0
    answered: bool = False

    def leaves(self, rate: Rate, now: float) -> float:
        """When it will be out of the rate's window, or at what moment to ask again."""
        # An album larger than the window keeps it full for several.
        span = rate.seconds * max(1.0, self.messages / rate.messages)
        leaves = self.at + span
        if self.began is None and not self.answered:
            return max(leaves, now + AGAIN)
        if self.answered or now < leaves:
            return leaves
        return min(now + AGAIN, leaves + ARRIVED)


class Limits:
    """The windows of one bot. Chats that have been quiet for long enough are forgotten."""

    def __init__(self, *, overall: Rates = OVERALL, private: Rates = PRIVATE, group: Rates = GROUP) -> None:
        self._rates = {True: private, False: group}
        self._overall = overall
        self._all: list[Slot] = []
        self._chats: dict[int, list[Slot]] = {}
        self._recalled: dict[int, list[Slot]] = {}
        self._paused: dict[int, float] = {}
        self._fastest: float | None = None
        self._broadcasts_from = 0.0

    def wait(self, chat: int, messages: int, now: float, *, answer: bool = False, late: bool = False) -> float:
        """Seconds until so many messages at once may go to this chat, as far as the chat is concerned; 0.0: now."""
        paused = self._paused.get(chat, now) - now
        if paused <= 0:
            self._paused.pop(chat, None)
        slots = self._slots(chat, now)
        waits = [
            _wait(slots, rate, rate.messages - (0 if answer else rate.kept // 2 if late else rate.kept), messages, now)
            for rate in self._rates[chat > 0]
        ]
        return max([0.0, paused, *waits])

    def wait_for_all(self, messages: int, now: float) -> float:
        """The same as far as all chats together are concerned."""
        return max([0.0, *(_wait(self._all, rate, rate.messages, messages, now) for rate in self._overall)])

    def spare(self, chat: int, seconds: float, now: float) -> int:
        """How many notices may go to this chat within so many seconds, as far as it is known now."""
        then = now + seconds
        if self._paused.get(chat, then) > then:
            return 0
        slots = self._slots(chat, now)
        free = [rate.messages - rate.kept - _used(slots, rate, then) for rate in self._rates[chat > 0]]
        return max(0, min([PLENTY, *free]))

    def openings(self, now: float, ahead: float) -> list[float]:
        """A moment for each message that may go within `ahead` seconds, the first one first, whatever chats allow."""
        self._all = [slot for slot in self._all if _stays(slot, self._overall, now)]
        moments = [_openings(self._all, rate, now, now + ahead) for rate in self._overall]
        return [max(each) for each in zip(*moments, strict=False)] if moments else [now] * PLENTY

    def for_broadcast(self, at: float) -> float:
        """When a message of a broadcast may go, given that there is room `at` a moment.

        Broadcasts go evenly. If all messages of a second went at once, somebody who asks meanwhile would wait for the
        rest of it; so there is room for an answer every few hundredths.
        """
        return max(at, self._broadcasts_from) if self._overall else at

    def take_broadcast(self, messages: int, at: float) -> None:
        self._broadcasts_from = at + SPACING * messages

    def take(self, chat: int, messages: int, now: float, at: float) -> Slot:
        """Room for a call that is going to be made `at` a moment from `now` on."""
        slot = Slot(chat, messages, at)
        self._slots(chat, now).append(slot)
        self._all.append(slot)
        return slot

    def begin(self, slot: Slot, now: float) -> None:
        """The call is made now."""
        slot.at = slot.began = now
        slot.way = self._fastest or 0.0

    def end(self, slot: Slot, now: float) -> None:
        """It has its answer, or will get none; one that was never made takes no room."""
        if slot.began is None:
            self._all.remove(slot)
            self._slots(slot.chat, now).remove(slot)
            return
        took = now - slot.began
        self._fastest = took if self._fastest is None else min(self._fastest, took)
        slot.at = slot.began + min(max(0.0, took - slot.way), ARRIVED)
        slot.answered = True

    def pause(self, chat: int, seconds: float, now: float) -> None:
        """Telegram said 429 for this chat: it alone rests."""
        self._paused[chat] = now + seconds

    def recall(self, sent: Iterable[tuple[int, int, float]], now: float) -> None:
        """What went out before, maybe from another process: digest of the chat, messages, and seconds since then."""
        self._all = [slot for slot in self._all if not slot.answered]
        self._chats.clear()
        self._recalled.clear()
        for slot in self._all:
            self._chats.setdefault(slot.chat, []).append(slot)
        for who, messages, passed in sent:
            slot = Slot(0, messages, now - passed, answered=True)
            self._recalled.setdefault(who, []).append(slot)
            self._all.append(slot)

    def _slots(self, chat: int, now: float) -> list[Slot]:
        slots = self._chats.get(chat)
        if slots is None:
            if len(self._chats) > CHATS:
                self._forget(now)
            slots = self._chats[chat] = self._recalled.pop(digest(chat), []) if self._recalled else []
        rates = self._rates[chat > 0]
        slots[:] = [slot for slot in slots if _stays(slot, rates, now)]
        return slots

    def _forget(self, now: float) -> None:
        quiet = [
            chat
            for chat, slots in self._chats.items()
            if not any(_stays(slot, self._rates[chat > 0], now) for slot in slots)
        ]
        for chat in quiet:
            del self._chats[chat]


class Overtaking:
    """How many late notices go before answers: a few a second, so that a crowd of answers holds up no unit."""

    def __init__(self) -> None:
        self._went: list[float] = []

    def room(self, now: float) -> int:
        self._went = [at for at in self._went if at > now - 1.0]
        return max(0, LATE_PER_SECOND - len(self._went))

    def note(self, now: float) -> None:
        self._went.append(now)


def _wait(slots: Sequence[Slot], rate: Rate, most: int, messages: int, now: float) -> float:
    """Seconds until there are no more than `most` in the window, these included."""
    free = most - _used(slots, rate, now) - min(messages, most)
    if free >= 0:
        return 0.0
    for leaves, freed in sorted((slot.leaves(rate, now), slot.messages) for slot in slots):
        free += freed if leaves > now + ROUNDING else 0
        if free >= 0:
            return leaves - now
    return AGAIN


def _openings(slots: Sequence[Slot], rate: Rate, now: float, until: float) -> list[float]:
    """When calls without an answer leave is not certain: what waits for them is looked at later."""
    free = rate.messages - _used(slots, rate, now)
    leaving = sorted((slot.leaves(rate, now), slot.messages) for slot in slots if slot.answered)
    moments = [leaves for leaves, messages in leaving if now < leaves <= until for _ in range(messages)]
    # The first of them are for calls that wait for their moment.
    return [now] * free + moments[max(0, -free) :]


def _used(slots: Iterable[Slot], rate: Rate, now: float) -> int:
    return sum(slot.messages for slot in slots if slot.leaves(rate, now) > now + ROUNDING)


def _stays(slot: Slot, rates: Rates, now: float) -> bool:
    """Whether it is in one of the windows still; one that has no answer may come into them again."""
    return not slot.answered or any(slot.leaves(rate, now) > now + ROUNDING for rate in rates)
