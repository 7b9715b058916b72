"""Applies a long sheet in many short transactions: see desk/duties/imports/staging.py."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from issuebot.desk.context import district
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties.imports import sheets, staging
from issuebot.domain.messages.duties.rosters import RosterApplied
from issuebot.store.engine.database import Database, Tx
from issuebot.store.rosters.imports import Import


@dataclass(frozen=True, slots=True)
class InPieces:
    """`now` is UTC seconds."""

    database: Database
    now: Callable[[], float]

    async def apply(self, number: int) -> None:
        """Does nothing when another process is applying it."""
        claimed = await self._write(staging.claim, number)
        if claimed:
            await self.go_on(claimed)

    async def go_on(self, claimed: Import) -> RosterApplied | None:
        """None where the plan is another one by now: it is shown again, and nothing is changed."""
        said = await self.put_in_force(claimed) if claimed.status == "applying" else None
        while await self._write(staging.settle, claimed):
            pass
        return said

    async def put_in_force(self, claimed: Import) -> RosterApplied | None:
        await self._clear(claimed)
        stage = await self._read(staging.begin, claimed)
        while stage and not stage.is_whole:
            stage = await self._write(staging.go_on, stage)
        stage = await self._read(staging.address, stage) if stage else None
        said: RosterApplied | None = await self._write(sheets.staged, stage) if stage else None
        if said is None:
            await self._clear(claimed)
            await self._write(sheets.show_again, claimed)
        return said

    async def _clear(self, claimed: Import) -> None:
        while await self._write(staging.clear, claimed):
            pass

    async def _read(self, do: Callable[..., Any], *what: Any) -> Any:
        return await self.database.read(lambda tx: self._turned(tx, do, *what))

    async def _write(self, do: Callable[..., Any], *what: Any) -> Any:
        return await self.database.write(lambda tx: self._turned(tx, do, *what))

    def _turned(self, tx: Tx, do: Callable[..., Any], *what: Any) -> Any:
        in_force = district.current(tx)
        return do(Turn(tx, in_force, datetime.fromtimestamp(self.now(), UTC)), *what) if in_force else None
