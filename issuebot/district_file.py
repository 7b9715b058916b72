"""The district file: read whole, and put in force at a start or by `issuebot district`."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import structlog

from issuebot import pictures, templates
from issuebot.desk.context import district
from issuebot.desk.context.calendars import calendar_codes
from issuebot.desk.moves.deadlines import differing
from issuebot.domain.district.file import read_district
from issuebot.domain.district.model import District
from issuebot.domain.publicity.templates import ARTICLES
from issuebot.settings import Settings
from issuebot.start import CannotStart, opened
from issuebot.store import tickets
from issuebot.store.engine.database import Database, Tx

log = structlog.get_logger()


def read_file(file: Path) -> tuple[District, str, dict[str, str]]:
    """The district, its text and the files beside it: boundaries that it names, templates,
    and the SHA-256 of each picture.

    Raises `CannotStart` or `DistrictError`.
    """
    boundaries = _templates(file)

    def boundary(name: str) -> str:
        boundaries[name] = (file.parent / name).read_text(encoding="utf-8-sig")
        return boundaries[name]

    def picture(name: str) -> str:
        boundaries[name] = pictures.look_at(file.parent / name)
        return boundaries[name]

    try:
        body = file.read_text(encoding="utf-8-sig")  # without the mark that Windows begins it with
    except OSError as error:
        raise CannotStart(
            f"ISSUEBOT_DISTRICT_FILE: {file} cannot be read ({error.strerror}); write one after"
            " issuebot/demo/district.toml."
        ) from error
    except UnicodeDecodeError as error:
        raise CannotStart(
            f"ISSUEBOT_DISTRICT_FILE: {file} cannot be read (it is not UTF-8 text); save it anew with the encoding"
            " UTF-8."
        ) from error
    read = read_district(body, file=file.name, boundary=boundary, picture=picture, calendars=calendar_codes())
    return read, body, boundaries


async def apply_district(settings: Settings, file: Path) -> str:
    """Validate a district file whole and put it in force; says what came of it."""
    _, body, boundaries = read_file(file)
    odd = await templates.faults(file.parent)
    shown = dict(pictures.ready(file.parent, boundaries))

    now = datetime.now(UTC)  # noqa: TID251 the command line is an edge

    def apply(tx: Tx) -> tuple[District | None, District | None, bool]:
        before, changed = district.current(tx), district.apply(tx, body, boundaries, int(now.timestamp()), shown)
        return before, district.current(tx), changed

    async with opened(settings) as database:
        before, after, changed = await database.write(apply)
        if not changed:
            return " ".join([f"{file} is in force already; nothing changed.", *odd])
        # Reckoned outside of any transaction: it takes a while over many tickets, and the bot goes on meanwhile.
        open_ones = await database.read(tickets.open_ones) if before else []
    told = [f"{file} is in force now."]
    told += [_kept_promises(len(differing(open_ones, before, after, now)))] if before and after else []
    return " ".join([*told, *odd])


def _kept_promises(count: int) -> str:
    if not count:
        return "No open ticket would have another deadline under it."
    whose = f"{count} open tickets keep their deadlines" if count > 1 else "1 open ticket keeps its deadline"
    return f"What was promised stays: {whose}, though the file would give another one now."


async def apply_at_start(settings: Settings, database: Database, now: Callable[[], float]) -> None:
    """The file is applied when it changed; without a file the district in force goes on."""
    file = Path(settings.district_file)
    in_force = await database.read(district.current)
    if in_force and not await asyncio.to_thread(file.exists):
        log.info("no district file, the district in force goes on", file=str(file))
        return
    # Reading a whole district takes half a second, above all to know every country's calendar: only when it changed.
    newest = await database.read(district.newest)
    if newest and _is_unchanged(file, *newest):
        return
    _, body, boundaries = read_file(file)
    shown = dict(pictures.ready(file.parent, boundaries))
    if await database.write(lambda tx: district.apply(tx, body, boundaries, int(now()), shown)):
        log.info("district applied", file=str(file))
        for fault in await templates.faults(file.parent):
            log.warning("template not used", reason=fault)


def _templates(file: Path) -> dict[str, str]:
    """Texts of those that can be read; `templates.faults` tells of the others."""
    return {name: text for name in ARTICLES.values() if (text := templates.read(file.parent / name)) is not None}


def _is_unchanged(file: Path, body: str, boundaries: dict[str, str]) -> bool:
    texts = {file: body} | {file.parent / name: text for name, text in boundaries.items()}
    if set(_templates(file)) - set(boundaries):
        return False
    try:
        return all(
            sha256(content).hexdigest() == text or content.decode("utf-8-sig").replace("\r\n", "\n") == text
            for content, text in ((path.read_bytes(), text) for path, text in texts.items())
        )
    except (OSError, UnicodeDecodeError):
        return False
