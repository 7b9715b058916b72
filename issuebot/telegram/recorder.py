"""What came of the calls to Telegram, written down: of those that ended together in one transaction."""

import asyncio
from collections.abc import Callable, Collection
from datetime import datetime

import structlog

from issuebot.desk.delivery import Outcome, Refused, record
from issuebot.store.engine.database import Database, DatabaseFault

log = structlog.get_logger()


class Recorder:
    """`free` is called with the chats whose outcomes are written down, or never will be."""

    def __init__(
        self, database: Database, *, now: Callable[[], datetime], free: Callable[[Collection[int]], None]
    ) -> None:
        self._database = database
        self._now = now
        self._free = free
        self._waiting: list[Outcome] = []
        self._running = False

    def put(self, outcome: Outcome) -> bool:
        """True when nobody runs: the caller then has to."""
        self._waiting.append(outcome)
        was_running, self._running = self._running, True
        return not was_running

    async def run(self) -> None:
        """Until nothing waits."""
        try:
            while self._waiting:
                outcomes, self._waiting = self._waiting, []
                try:
                    await self._record(outcomes)
                finally:
                    self._free({outcome.row.chat for outcome in outcomes})
        finally:
            self._running = False

    async def _record(self, outcomes: list[Outcome]) -> None:
        try:
            await self._database.write(lambda tx: record(tx, outcomes, self._now()))
        except Exception:  # noqa: BLE001 what is wrong with which is told, and tried again, one by one
            for outcome in outcomes:
                await self._record_alone(outcome)

    async def _record_alone(self, outcome: Outcome) -> None:
        while True:
            try:
                return await self._database.write(lambda tx, one=outcome: record(tx, [one], self._now()))  # type: ignore[misc]  # bound now
            except DatabaseFault as error:
                # Telegram has the message: giving up now would send it again.
                log.error("outcome not written, trying again", reason=str(error))  # noqa: TRY400 a sentence
                await asyncio.sleep(1)
            except Exception:
                # A fault of ours must not send the same row for ever.
                log.exception("outcome not understood, row dropped", kind=outcome.row.kind, chat=outcome.row.chat)
                outcome = Refused(outcome.row)
