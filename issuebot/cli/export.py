"""`issuebot export`: tickets as a file, of any number."""

import asyncio
import getpass
import os
import socket
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from issuebot.desk.context import district as districts
from issuebot.domain.clock.midnights import midnight
from issuebot.domain.district.designations import read_name
from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Category, Community, Unit
from issuebot.domain.figures.exporting import STATUSES_OF, Wanted
from issuebot.domain.ticket import Status
from issuebot.exporting import pieces
from issuebot.press.tables.long_table import KINDS, LongTable
from issuebot.settings import Settings
from issuebot.start import BadUsage, CannotStart, opened
from issuebot.store.engine.database import Database, Tx
from issuebot.store.engine.files import OWNER_ONLY
from issuebot.store.figures import exports
from issuebot.telegram.render.figures.exports import DATES, cells, head
from issuebot.telegram.render.text import speaker

Part = TypeVar("Part", Unit, Community, Category)
DAY = timedelta(days=1)
STATUSES = (*STATUSES_OF, *Status)


class NotExported(CannotStart):
    """One sentence: why there is no file, and what to do."""


@dataclass(frozen=True, slots=True)
class Options:
    """As they were written; days belong to the period, the last one too."""

    since: str = ""
    until: str = ""
    unit: str = ""
    community: str = ""
    category: str = ""
    status: str = ""
    people: bool = False


async def export(settings: Settings, file: Path, options: Options) -> str:
    """Write the file: whole, or not at all. Raises `NotExported`, `BadUsage`."""
    kind = file.suffix.lower().removeprefix(".")
    if kind not in KINDS:
        raise BadUsage(f"{file} is neither .csv nor .xlsx; choose one of them.")
    if not file.parent.is_dir():
        raise NotExported(f"{file.parent} is no folder; make it first.")
    async with opened(settings) as database:
        district, upto = await database.read(_begin)
        wanted = read_options(options, district)
        if wanted.people:
            now = int(time.time())  # noqa: TID251 the command line is an edge
            await database.write(partial(exports.note, operator=_operator(), wanted=wanted, upto=upto, now=now))
        try:
            count = await write(database, district, wanted, upto, (file, kind))
        except OSError as error:
            raise NotExported(
                f"{file} could not be written ({error.strerror or error}); what was there before is there still."
            ) from None
    people = " People's data are in it: keep it where nobody else reads it." if wanted.people else ""
    return f"{file} is written, tickets: {count:,}.{people}"


async def write(database: Database, district: District, wanted: Wanted, upto: int, file: tuple[Path, str]) -> int:
    """How many tickets there are in it. Raises `OSError`, and leaves nothing behind then."""
    (target, kind), say = file, speaker(district.language)
    row = partial(cells, say, district, district.language, people=wanted.people)
    count = 0
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".issuebot-export-") as folder, _progress() as progress:
        task, part = progress.add_task(str(target), total=upto), Path(folder) / "part"
        part.touch(OWNER_ONLY)
        with LongTable(
            kind, part, district.name.text(district.language), head(say, people=wanted.people), DATES
        ) as table:
            async for piece in pieces(database, wanted, upto):
                await asyncio.to_thread(_add, table, [row(line) for line in piece.lines])
                count += len(piece.lines)
                progress.update(task, completed=piece.upto)
        await asyncio.to_thread(_put, part, target)
    return count


def _add(table: LongTable, rows: Sequence[Sequence[str | int | None]]) -> None:
    for row in rows:
        table.add(row)


def _put(part: Path, target: Path) -> None:
    """In place of what was there, at once."""
    part.chmod(OWNER_ONLY)
    with part.open("rb") as written:
        os.fsync(written.fileno())
    part.replace(target)


def _progress() -> Progress:
    """Shows how far it is to somebody at a terminal. Nothing of it goes to a file or a log."""
    console = Console(stderr=True)
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    return Progress(*columns, console=console, disable=not console.is_terminal, transient=True)


def read_options(options: Options, district: District) -> Wanted:
    """Raises `BadUsage` for what the district does not have."""
    zone = district.zone
    since, until = _day(options.since, "--since"), _day(options.until, "--until")
    if since and until and until < since:
        raise BadUsage(f"--until {until} lies before --since {since}.")
    if options.status and options.status not in STATUSES:
        raise BadUsage(f"--status {options.status} is none; choose one of: {', '.join(STATUSES)}.")
    return Wanted(
        since=midnight(since, zone) if since else None,
        until=midnight(until + DAY, zone) if until else None,
        unit=_named(options.unit, district.units, "--unit"),
        community=_named(options.community, district.communities, "--community"),
        category=_named(options.category, district.categories, "--category"),
        status=options.status,
        people=options.people,
    )


def _named(said: str, parts: Sequence[Part], option: str) -> str:
    """The id of what is called so, or has that id."""
    if not said or said in {part.id for part in parts}:
        return said
    found = read_name(parts, said)
    if found.one is None:
        ids = ", ".join(part.id for part in (found.parts or parts))
        raise BadUsage(f"{option} {said} is {'several' if found.parts else 'unknown'}; choose one of: {ids}.")
    return found.one.id


def _day(said: str, option: str) -> date | None:
    try:
        return date.fromisoformat(said) if said else None
    except ValueError:
        raise BadUsage(f"{option} {said} is no day; write it as in 2026-11-28.") from None


def _operator() -> str:
    """Who asked for it, as the machine knows them."""
    try:
        return f"{getpass.getuser()}@{socket.gethostname()}"
    except (KeyError, OSError):
        return socket.gethostname()


def _begin(tx: Tx) -> tuple[District, int]:
    district = districts.current(tx)
    if district is None:
        raise NotExported("There is no district yet: put one in force with `issuebot district FILE`.")
    return district, exports.last(tx)
