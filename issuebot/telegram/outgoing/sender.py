"""Messages out: the outbox is drained under Telegram's limits, and what came of each call is written down."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Coroutine
from contextlib import suppress
from datetime import datetime
from typing import Any, TypeVar

import structlog
from aiogram import Bot

from issuebot.desk.context.turn import moment
from issuebot.desk.outcomes import Later, Outcome, Refused, TooLate
from issuebot.domain.hidden_ids import digest as digest_of
from issuebot.retry import Retry
from issuebot.store.engine.database import Database, DatabaseFault
from issuebot.store.outgoing import leases, outbox, pauses, recent_sends
from issuebot.store.outgoing.outbox import Outgoing
from issuebot.store.outgoing.recent_sends import RecentSend
from issuebot.telegram.outgoing.bundling import LATE, Bundling
from issuebot.telegram.outgoing.carrier import Carrier
from issuebot.telegram.outgoing.choosing import LEAD, Choosing
from issuebot.telegram.outgoing.clock_steps import ClockSteps
from issuebot.telegram.outgoing.lease import LOOK as LOOK_AT_LEASE, NAME, Lease
from issuebot.telegram.outgoing.limits import Limits, Overtaking, Slot
from issuebot.telegram.outgoing.looking import Held, Seen, cost, look, turns, under_way
from issuebot.telegram.outgoing.pictures import Draw
from issuebot.telegram.outgoing.recorder import Recorder
from issuebot.telegram.outgoing.resting import Resting

log = structlog.get_logger()
T = TypeVar("T")
IDLE = 1.0  # seconds: the longest sleep; our own commits wake us, those of another process do not
LONGEST_PAUSE = 5.0  # seconds before the outbox is looked at again after a failure


class Sender:
    """One per bot token: a lease in the database keeps a second process from sending the same rows.

    `now` is UTC seconds, for what the database keeps; `monotonic` never jumps: limits and waiting go by it.
    """

    def __init__(
        self,
        bot: Bot,
        database: Database,
        limits: Limits,
        *,
        holder: str,
        now: Callable[[], float],
        monotonic: Callable[[], float],
        draw: Draw,
        tasks: asyncio.TaskGroup,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._database = database
        self._sleep = sleep
        self._limits = limits
        self._now = now
        self._monotonic = monotonic
        self._tasks = tasks
        self._wake = asyncio.Event()
        self._busy: set[int] = set()
        self._calls: set[asyncio.Task[Any]] = set()
        self._recorder = Recorder(database, now=self._moment, free=self._free)
        self._carrier = Carrier(
            bot, limits, now=now, monotonic=monotonic, draw=draw, read=database.read, start=self._start
        )
        self._resting = Resting()
        self._choosing = Choosing(limits, self._resting, now=now, monotonic=monotonic)
        self._overtaking = Overtaking()
        self._bundling = Bundling(database, limits, now=self._moment, monotonic=monotonic)
        self._lease = Lease(database, holder, now=now, monotonic=monotonic)
        self._ready_with = 0  # the fence of the lease under which we have read what other processes sent
        self._clock = ClockSteps(database, now=now, monotonic=monotonic)
        self._ahead = Retry("messages not read ahead, each is loaded alone")

    def wake(self) -> None:
        self._wake.set()

    def has_turn(self) -> bool:
        """Whether this process has the lease; another one stands by."""
        return self._lease.left > 0

    async def run(self) -> None:
        """Until cancelled; calls under way then go on in their tasks."""
        retry = Retry("outbox not read", DatabaseFault, longest=LONGEST_PAUSE)
        while True:
            self._wake.clear()
            try:
                pause = await self.pump()
            except Exception as error:  # noqa: BLE001 nothing may end the loop: the rows are there still
                await retry.wait(error)
                continue
            retry.over()
            # Not wait_for: in Python 3.11 it swallows a cancellation that comes together with a wake.
            with suppress(TimeoutError):
                async with asyncio.timeout(min(pause, IDLE)):
                    await self._wake.wait()

    async def pump(self) -> float:
        """Start a call for every chat whose turn it is; returns the seconds until the next turn."""
        if not await self._lease.hold():
            return LOOK_AT_LEASE
        fence = self._lease.fence
        followed = self._ready_with == fence
        if not followed:
            await self._take_over()
            self._ready_with = fence
        await self._clock.follow(followed=followed)
        if await self._bundling.bundle(self._busy, self._resting):
            return 0.0
        now = self._monotonic()
        if (wait := self._limits.wait_for_all(1, now)) > LEAD:
            return wait - LEAD
        # Before the look, not after it: a call that ends meanwhile is recorded, but what we saw still has its row.
        wholly, but_for_answers = self._resting.now(now)
        wholly |= self._busy
        late_since, late = int(self._now() - LATE), self._overtaking.room(now)
        seen = await self._database.read(
            lambda tx: turns(tx, wholly, but_for_answers, late=late, late_since=late_since)
        )
        chosen, held_up = self._choosing.choose(seen.rows)
        if chosen:
            views = await self._look([row for row, _ in chosen], fence)
            if views is None:
                return LOOK_AT_LEASE
            for (row, at), view in zip(chosen, views, strict=True):
                self._busy.add(row.chat)
                if row.priority > outbox.ANSWER and row.created_at <= late_since:
                    self._overtaking.note(now)
                self._start(self._send(row, view, fence, self._limits.take(row.chat, cost(row), now, at)))
        if held_up is not None:
            return held_up
        return await self._pause(seen.held_until) if seen.is_all else 0.0

    async def idle(self) -> None:
        """Wait until no call is under way."""
        while self._calls:
            await asyncio.wait(self._calls)

    def give_up(self) -> None:
        """Cancel the calls under way: whether Telegram executed them stays unknown."""
        for task in self._calls:
            task.cancel()

    async def release(self) -> None:
        """Let another process send at once."""
        await self._lease.release()

    async def _take_over(self) -> None:
        """Another process sent until now. What it sent counts, and also what it may have been sending."""
        at_ms = int(self._now() * 1000)
        sent, waiting = await self._database.read(lambda tx: (recent_sends.of_late(tx, at_ms), under_way(tx)))
        now = self._monotonic()
        known = [(who, messages, max(0.0, (at_ms - sent_ms) / 1000)) for who, sent_ms, messages in sent]
        self._limits.recall([*known, *((digest_of(chat), messages, 0.0) for chat, messages in waiting.items())], now)
        self._carrier.forget()
        self._resting.clear()
        await self._clock.bring_back()

    async def _look(self, rows: list[Outgoing], fence: int) -> list[Seen] | None:
        """None where another process has the lease, whatever our clocks say of it."""
        newest, (views, fault) = await self._database.read(
            lambda tx: (leases.fence(tx, NAME), look(tx, rows, self._moment()))
        )
        if newest != fence:
            self._lease.lose()
            return None
        if fault:
            self._ahead.fail(fault)
        else:
            self._ahead.over()
        return [views[row.id] for row in rows]

    async def _pause(self, held_until: int | None) -> float:
        """Seconds until the next turn; what may go by now is released."""
        now, now_ms = self._monotonic(), int(self._now() * 1000)
        if held_until is not None and held_until <= now_ms:
            await self._database.write(lambda tx: pauses.release(tx, now_ms))
            return 0.0
        soonest = self._resting.soonest()
        held = [] if held_until is None else [(held_until - now_ms) / 1000]
        rest = [] if soonest is None else [max(0.0, soonest - now)]
        return min([*held, *rest], default=IDLE)

    def _start(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        task = self._tasks.create_task(work)
        self._calls.add(task)
        task.add_done_callback(self._calls.discard)
        return task

    async def _send(self, row: Outgoing, seen: Seen, fence: int, slot: Slot) -> None:
        try:
            outcome = await self._outcome(row, seen, fence, slot)
        except Exception:
            # Telegram may have it: to try again would send it twice, and fail here again.
            log.exception("call not concluded", kind=row.kind, ticket=row.ticket, chat=row.chat)
            outcome = Refused(row)
        except BaseException:
            self._free([row.chat])
            raise
        finally:
            self._limits.end(slot, self._monotonic())
        if outcome is None:
            self._free([row.chat])
        elif self._recorder.put(outcome, fence, self._send_of(slot)):
            self._start(self._recorder.run())

    async def _outcome(self, row: Outgoing, seen: Seen, fence: int, slot: Slot) -> Outcome | None:
        match seen:
            case Exception():
                return Refused(row)
            case Held(until_ms):
                return TooLate(row, until_ms)
        if (early := slot.at - self._monotonic()) > 0:
            await self._sleep(early)
        # A process that was stopped meanwhile, or slept, looks again before it sends anything more.
        outcome = await self._carrier.carry(row, seen, slot, may=lambda: self._lease.covers(fence))
        if isinstance(outcome, Later) and outcome.chat_rests:
            self._rest(row.chat, outcome.not_before_ms / 1000 - self._now())
        return outcome

    def _rest(self, chat: int, seconds: float) -> None:
        now = self._monotonic()
        self._limits.pause(chat, seconds, now)
        self._resting.put(chat, now + seconds, wholly=True)

    def _send_of(self, slot: Slot) -> RecentSend | None:
        """What the database keeps of a call, if one was made."""
        if slot.began is None:
            return None
        at = self._now() - (self._monotonic() - slot.at)
        return digest_of(slot.chat), int(at * 1000), slot.messages

    def _free(self, chats: Collection[int]) -> None:
        self._busy.difference_update(chats)
        self._wake.set()

    def _moment(self) -> datetime:
        return moment(self._now())
