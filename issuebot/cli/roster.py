"""`issuebot roster`: the plan of duties from a table and back to one."""

import asyncio
import csv
import io
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from issuebot.applying import InPieces
from issuebot.cli import results
from issuebot.desk.context import district
from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties.imports import importing, previews, staging
from issuebot.desk.duties.imports.importing import Plan
from issuebot.domain.clock.workhours import Workhours
from issuebot.domain.district.model import District
from issuebot.domain.roster.duty import Kind
from issuebot.domain.roster.sheets.cells import Cell
from issuebot.domain.roster.sheets.headings import Column
from issuebot.domain.roster.sheets.lines import Line, Slip
from issuebot.domain.roster.sheets.sheet import read_sheet
from issuebot.domain.roster.sheets.unreadable import Unreadable, Why
from issuebot.press.drawing import Artist, NotDrawn
from issuebot.press.tables.plain_table import harmless
from issuebot.settings import Settings
from issuebot.sheets.reading import read_rows
from issuebot.start import BadUsage, CannotStart, opened
from issuebot.store.engine.database import Tx
from issuebot.store.rosters import duties, imports, volunteers
from issuebot.store.rosters.duties import Duty
from issuebot.telegram.render.duties import rosters, sheet_mistakes, words as duty_words
from issuebot.telegram.render.text import speaker

Table = dict[str, Any]
AHEAD = 20 * 366 * 86400  # seconds of what is planned that are written to a file
UNREADABLE = {
    Why.TOO_BIG: "it is too big; keep only the table of duties in it",
    Why.TOO_LONG: "it has more than 100,000 rows; take one year at a time",
    Why.NOT_A_SHEET: "it is no table; save it as .xlsx or .csv",
    Why.LOCKED: "it is locked with a password; save it without one",
    Why.BROKEN: "it cannot be opened; save it anew as .xlsx",
    Why.SEVERAL: "it has several worksheets with duties; keep one",
    Why.GONE: "it is gone",
}


class NotPlanned(CannotStart):
    """Why nothing was planned: one sentence, or a line for each mistake."""


@dataclass(frozen=True, slots=True)
class Looked:
    """The lines of a file, and what they would have changed when it was looked at."""

    lines: tuple[Line, ...]
    digest: str


@dataclass(frozen=True, slots=True)
class _Frame:
    district: District
    language: str
    now: datetime
    hours: Workhours


async def look(settings: Settings, file: Path) -> tuple[str, Looked | None]:
    """What the table would change, in words; None where that is nothing. Raises `NotPlanned`."""
    try:
        rows = await read_rows(await asyncio.to_thread(file.read_bytes))
    except Unreadable as refused:
        raise NotPlanned(f"{file} cannot be read: {UNREADABLE[refused.why]}.") from None
    async with opened(settings) as database:
        return await database.read(lambda tx: _look(_turn(tx), rows, file))


def _look(turn: Turn, rows: list[list[Cell]], file: Path) -> tuple[str, Looked | None]:
    today = turn.now.astimezone(turn.district.zone).date()
    sheet = read_sheet(rows, turn.district, today)
    if sheet.slips:
        raise NotPlanned(_mistakes(file, sheet.slips))
    plan = importing.look(turn, sheet.lines)
    if not isinstance(plan, Plan):
        raise NotPlanned(_mistakes(file, plan))
    shown = previews.preview(turn, plan, number=0, file=file.name)
    frame = _Frame(turn.district, "en", turn.now, workhours_of(turn.district, turn.now))
    told = "\n".join(rosters.contents(speaker("en"), frame, shown))
    if not plan.found.any:
        return f"{told}\nThe plan says the same already; nothing is to be changed.", None
    return told, Looked(sheet.lines, plan.digest)


async def apply(settings: Settings, file: Path, looked: Looked, *, keep: bool) -> str:
    """All of it, where it would still change the same. Raises `NotPlanned`."""
    now = time.time  # noqa: TID251 the command line is an edge
    written, at = (importing.write_lines(looked.lines), looked.digest), int(now())
    async with opened(settings) as database:
        claimed = await database.write(
            lambda tx: imports.add_claimed(tx, file.name, written, at, at + staging.LEASE, keep=keep)
        )
        done = await InPieces(database, now).go_on(claimed)
    if done is None:
        raise NotPlanned(f"The plan has changed meanwhile: run `issuebot roster {file}` again.")
    counts = f"{done.added} new, {done.changed} changed, {done.cancelled} cancelled"
    return f"{file} is applied: {counts}. The running bot tells whom it concerns ({done.told} messages)."


async def write_file(settings: Settings, file: Path, *, template: bool) -> str:
    """Write what is planned from today on, or an empty sheet to begin with. Raises `NotPlanned`, `BadUsage`."""
    if file.suffix.lower() not in (".xlsx", ".csv"):
        raise BadUsage(f"{file} is neither .xlsx nor .csv; choose one of them.")
    async with opened(settings) as database:
        table = await database.read(lambda tx: _template(_turn(tx)) if template else _export(_turn(tx)))
    content = _csv(table) if file.suffix.lower() == ".csv" else await _xlsx(table)
    await asyncio.to_thread(partial(results.put, file, content, private=True))  # names and telephone numbers
    return f"{file} is written, lines: {len(table['rows'])}. Correct it and give it back with `issuebot roster {file}`."


def _turn(tx: Tx) -> Turn:
    in_force = district.current(tx)
    if in_force is None:
        raise NotPlanned("There is no district yet: put one in force with `issuebot district FILE`.")
    return Turn(tx, in_force, datetime.now(UTC))  # noqa: TID251 the command line is an edge


def _template(turn: Turn) -> Table:
    language = turn.district.language
    frame = _Frame(turn.district, language, turn.now, workhours_of(turn.district, turn.now))
    return rosters.template(frame, speaker(language))


def _export(turn: Turn) -> Table:
    planned = [one for one in duties.between(turn.tx, turn.at, turn.at + AHEAD) if one.name]
    contacts = {one.id: one.contact for one in volunteers.everybody(turn.tx)}
    rows = [_row(turn, one, contacts.get(one.volunteer)) for one in planned]
    return {"name": "Duties", "head": [column.value for column in Column], "rows": rows}


def _row(turn: Turn, one: Duty, contact: str | None) -> list[str]:
    """What the same program reads back as the same duty."""
    zone = turn.district.zone
    starts, ends = (datetime.fromtimestamp(stamp, UTC).astimezone(zone) for stamp in (one.starts, one.ends))
    kind = speaker("en")(duty_words.KINDS[Kind(one.kind)])
    return [
        *(f"{starts:%Y-%m-%d}", f"{starts:%H:%M}", f"{ends:%H:%M}", kind, one.place or "", one.unit or ""),
        *(one.name, contact or ""),
    ]


def _mistakes(file: Path, slips: Sequence[Slip]) -> str:
    say = speaker("en")
    lines = [sheet_mistakes.slip(say, slip.line, slip.wrong, slip.said, slip.meant) for slip in slips]
    return "\n".join(f"{file}: {line}." for line in lines)


def _csv(table: Table) -> bytes:
    kept = io.StringIO()
    csv.writer(kept).writerows([[harmless(cell) for cell in row] for row in (table["head"], *table["rows"])])
    return kept.getvalue().encode("utf-8-sig")  # with the mark by which Excel knows it


async def _xlsx(table: Table) -> bytes:
    try:
        return await Artist().draw("table", json.dumps(table))
    except NotDrawn as error:
        raise NotPlanned(f"The file cannot be written: {error}.") from None
