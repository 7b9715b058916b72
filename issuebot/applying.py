"""Applies a long sheet in many short transactions: see desk/duties/imports/staging.py."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from issuebot.desk.context import district
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties.imports import sheets, staging
from issuebot.domain.messages.duties import RosterApplied
from issuebot.store.engine.database import Database, Tx
from issuebot.store.rosters.imports import Import


@dataclass(frozen=True, slots=True)
class InPieces:
    """`now` is UTC seconds."""

    database: Database
    now: Callable[[], float]

    async def apply(self, number: int) -> None:
        """Nothing where another process is at it."""
        claimed = await self._write(staging.claim, number)
        if claimed:
            await self.go_on(claimed)

    async def go_on(self, claimed: Import) -> RosterApplied | None:
        """None where the plan is another one by now: it is shown again, and nothing is changed."""
        await self._clear(claimed)
        stage = await self.database.read(lambda tx: self._turned(tx, staging.begin, claimed))
        while stage and not stage.is_whole:
            stage = await self._write(staging.go_on, stage)
        said: RosterApplied | None = await self._write(sheets.staged, stage) if stage else None
        if said is None:
            await self._clear(claimed)
            await self._write(sheets.show_again, claimed)
        return said

    async def _clear(self, claimed: Import) -> None:
        while await self._write(staging.clear, claimed):
            pass

    async def _write(self, do: Callable[..., Any], *what: Any) -> Any:
        return await self.database.write(lambda tx: self._turned(tx, do, *what))

    def _turned(self, tx: Tx, do: Callable[..., Any], *what: Any) -> Any:
        in_force = district.current(tx)
        return do(Turn(tx, in_force, datetime.fromtimestamp(self.now(), UTC)), *what) if in_force else None
