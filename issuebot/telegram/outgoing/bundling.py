"""New cards in bundles, where a group gets more of them than a limit lets in."""

import math
from collections.abc import Callable, Collection
from datetime import datetime

from issuebot.desk.delivery import gather
from issuebot.desk.notices import bundles
from issuebot.retry import Retry
from issuebot.store.engine.database import Database, DatabaseFault
from issuebot.telegram.outgoing.limits import Limits
from issuebot.telegram.outgoing.resting import Resting

LOOK = 2.0  # seconds between two looks at where new cards are too many
LATE = 40.0  # seconds: what waited so long in a group is on its way before a minute is over


class Bundling:
    def __init__(
        self, database: Database, limits: Limits, *, now: Callable[[], datetime], monotonic: Callable[[], float]
    ) -> None:
        self._database = database
        self._limits = limits
        self._now = now
        self._monotonic = monotonic
        self._looked = -math.inf
        self._retry = Retry("new cards not bundled")

    async def bundle(self, busy: Collection[int], resting: Resting) -> bool:
        """True when the outbox changed; `busy` are chats with a call under way, which is not to be overtaken."""
        now = self._monotonic()
        if now - self._looked < LOOK:
            return False
        self._looked = now
        try:
            crowded = await self._database.read(bundles.crowded)
            spare = {chat: self._limits.spare(chat, LATE, now) for chat in crowded if chat not in busy}
            changed = bool(spare) and await self._database.write(lambda tx: gather(tx, spare, self._now()))
        except DatabaseFault:
            raise
        except Exception as error:  # noqa: BLE001 a fault of ours here must not stop what is to be sent
            self._retry.fail(error)
            return False
        self._retry.over()
        for chat in spare if changed else ():
            resting.end(chat)
        return changed
