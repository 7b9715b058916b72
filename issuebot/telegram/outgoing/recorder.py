"""What came of the calls to Telegram, written down: of calls that ended together in one transaction.

Each has the fence of the lease under which it was made. When another process has the lease by now, only the arrival of
a message is settled.
"""

from collections.abc import Callable, Collection
from datetime import datetime
from typing import TypeAlias

import structlog

from issuebot.desk.delivery import record, record_late
from issuebot.desk.outcomes import Outcome, Refused, Sent
from issuebot.retry import Retry
from issuebot.store.engine.database import Database, DatabaseFault, Tx
from issuebot.store.outgoing import leases, outbox, recent_sends
from issuebot.store.outgoing.recent_sends import RecentSend
from issuebot.telegram.outgoing.lease import NAME

Fenced: TypeAlias = tuple[Outcome, int]

log = structlog.get_logger()
LONGEST_PAUSE = 5.0  # seconds before what the database did not take is written again
SWEEP = 500  # calls after which those of more than a minute ago are forgotten


class Recorder:
    """`free` is called with the chats whose outcomes are written down, or never will be."""

    def __init__(
        self, database: Database, *, now: Callable[[], datetime], free: Callable[[Collection[int]], None]
    ) -> None:
        self._database = database
        self._now = now
        self._free = free
        self._waiting: list[Fenced] = []
        self._sends: list[RecentSend] = []
        self._recorded = 0
        self._running = False
        self._retry = Retry("outcome not written", DatabaseFault, longest=LONGEST_PAUSE)

    def put(self, outcome: Outcome, fence: int, send: RecentSend | None) -> bool:
        """`fence`: of the lease that the call was made with; `send`: the call, if one was made.

        True when nobody runs: the caller then has to.
        """
        self._waiting.append((outcome, fence))
        if send:
            self._sends.append(send)
        was_running, self._running = self._running, True
        return not was_running

    async def run(self) -> None:
        """Until nothing waits."""
        try:
            while self._waiting:
                outcomes, self._waiting = self._waiting, []
                sends, self._sends = self._sends, []
                try:
                    await self._record(outcomes, sends)
                finally:
                    self._free({outcome.row.chat for outcome, _ in outcomes})
        finally:
            self._running = False

    async def _record(self, outcomes: list[Fenced], sends: list[RecentSend]) -> None:
        try:
            await self._database.write(lambda tx: self._note(tx, outcomes, sends))
        except Exception:  # noqa: BLE001 what is wrong with which is told, and tried again, one by one
            for outcome, fence in outcomes:
                await self._record_alone(outcome, fence)
            if sends:
                await self._remember(sends)

    def _note(self, tx: Tx, outcomes: list[Fenced], sends: list[RecentSend]) -> None:
        self._settle(tx, outcomes)
        if sends:
            recent_sends.remember(tx, sends)
            self._recorded += len(sends)
        if self._recorded > SWEEP:
            self._recorded = 0
            recent_sends.forget_old(tx, int(self._now().timestamp() * 1000))

    def _settle(self, tx: Tx, outcomes: list[Fenced]) -> None:
        fence = leases.fence(tx, NAME)
        record(tx, [outcome for outcome, one in outcomes if one == fence], self._now())
        late = [outcome for outcome, one in outcomes if one != fence]
        record_late(tx, [outcome for outcome in late if isinstance(outcome, Sent)], self._now())

    async def _record_alone(self, outcome: Outcome, fence: int) -> None:
        """One by one, because Telegram has most of these messages: to give up would send them again."""
        # A fault of ours must not send the same row for ever: then it is dropped, if need be with nothing concluded.
        works = (
            lambda tx: self._settle(tx, [(outcome, fence)]),
            lambda tx: self._settle(tx, [(Refused(outcome.row), fence)]),
            lambda tx: outbox.done(tx, [outcome.row.id]),
        )
        for work in works:
            try:
                return await self._persist(work)
            except Exception:
                log.exception("outcome not understood, row dropped", kind=outcome.row.kind, chat=outcome.row.chat)
        return None

    async def _remember(self, sends: list[RecentSend]) -> None:
        try:
            await self._persist(lambda tx: recent_sends.remember(tx, sends))
        except Exception:
            log.exception("recent sends not kept", sends=len(sends))

    async def _persist(self, work: Callable[[Tx], None]) -> None:
        """As long as the database fails, try again."""
        while True:
            try:
                await self._database.write(work)
            except DatabaseFault as error:
                await self._retry.wait(error)
            else:
                return self._retry.over()
