"""`issuebot report`: the assessment of a month as text and as files, and the article of it."""

import asyncio
import csv
import io
import json
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import MappingProxyType

import structlog

from issuebot.cli import results
from issuebot.desk.context import district as districts
from issuebot.desk.figures import assessing, behind, counting
from issuebot.desk.figures.behind import Pages
from issuebot.desk.publicity.articles import LANGUAGES, Reported, reported
from issuebot.domain.district.model import District
from issuebot.domain.figures.assessment import Assessment
from issuebot.domain.figures.periods import read_month
from issuebot.press.article import plain
from issuebot.press.article.writing import put_together, write_article
from issuebot.press.charts.drawing import draw_chart
from issuebot.press.tables.plain_table import harmless
from issuebot.press.tables.workbook import write_workbook
from issuebot.settings import Settings
from issuebot.start import BadUsage, CannotStart, opened
from issuebot.store.engine.database import Tx
from issuebot.telegram.render.figures.assessments import words
from issuebot.telegram.render.figures.assessments.book import book
from issuebot.telegram.render.figures.assessments.papers import table_of
from issuebot.telegram.render.figures.assessments.table import Cell, table
from issuebot.telegram.render.publicity import articles
from issuebot.telegram.render.text import speaker

log = structlog.get_logger()
SECONDS = 20  # for one picture


class NoSuchMonth(BadUsage):
    """What was written is no month, or one that has not begun: bad usage."""


class NothingToReport(CannotStart):
    pass


@dataclass(frozen=True, slots=True)
class Report:
    """In the district's language."""

    assessment: Assessment
    district: District
    pages: Pages
    reported: Reported
    photos: tuple[bytes, ...] = ()

    @property
    def language(self) -> str:
        return self.district.language


def as_text(report: Report) -> str:
    """What the chat says, all pages of it."""
    say, found, language = speaker(report.language), report.assessment, report.language
    pages = words.pages_of(say, found, report.district, language)
    title = words.title_of(say, found, report.district.name.text(language))
    return "\n".join([title, *(line for page in pages for line in page)])


def as_csv(report: Report) -> bytes:
    shown = table(speaker(report.language), report.assessment, report.district, report.language)
    kept = io.StringIO()
    writer = csv.writer(kept)
    lines: list[list[Cell]] = [[*shown.head], *shown.rows]
    for row in lines:
        writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in row])
    return kept.getvalue().encode("utf-8-sig")  # with the mark by which Excel knows it


def as_workbook(report: Report) -> bytes:
    say, found = speaker(report.language), report.assessment
    return write_workbook(book(say, found, report.pages, report.district, report.language))


def as_picture(report: Report) -> bytes:
    return draw_chart(table_of(speaker(report.language), report.assessment, report.district, report.language))


def article_files(report: Report, language: str) -> Iterator[tuple[str, bytes]]:
    """What `/article` sends, and Markdown with its pictures beside it: `{}` in their names is the month."""
    given = articles.given_of(report.reported, report.district, language)
    given["given"] = [b64encode(one).decode() for one in report.photos]
    for paper, ending in (("docx", "docx"), ("html", "html"), ("paste", "plain.html")):
        yield f"article-{{}}.{language}.{ending}", write_article(json.dumps(given | {"kind": paper}))
    article = put_together(given)
    files = {name: f"article-{{}}.{language}.{name}.{ending}" for name, (_, ending) in article.pictures.items()}
    month = f"{report.reported.period.first:%Y-%m}"
    yield (
        f"article-{{}}.{language}.md",
        plain.write(article.blocks, {name: file.format(month) for name, file in files.items()}),
    )
    for name, file in files.items():
        yield file, article.pictures[name][0]


# A file for each: its name, in which `{}` is the month, and what is in it. Another kind of file is another line.
FILES: Mapping[str, Callable[[Report], bytes]] = MappingProxyType(
    {
        "assessment-{}.csv": as_csv,
        "assessment-{}.xlsx": as_workbook,
        "assessment-{}.png": as_picture,
    }
)


async def report(settings: Settings, month: str, out: Path | None, now: datetime | None = None) -> str:
    """The text, and which files were written: of a month with nothing, too.

    Raises `NoSuchMonth`, `NothingToReport` without a district.
    """
    on = read_month(month)
    if on is None:
        raise NoSuchMonth(f"--month {month} is no month; write it like 2026-11.")
    made = await _make(settings, on, now or datetime.now(UTC))  # noqa: TID251 the command line is an edge
    text = as_text(made)
    if out is None:
        return text
    made, lost = await _with_photos(settings, made)
    written = await asyncio.to_thread(lambda: [_write(name, content, on, out) for name, content in _files(made)])
    return "\n".join([text, *(f"{file} is written." for file in written), *lost])


def _files(made: Report) -> Iterator[tuple[str, bytes]]:
    yield from ((name, make(made)) for name, make in FILES.items())
    for language in LANGUAGES:
        yield from article_files(made, language)


async def _with_photos(settings: Settings, made: Report) -> tuple[Report, list[str]]:
    """The pictures of its cases are with Telegram; without them cases are told in words, and that is said."""
    wanted = [shown.publication.picture or "" for shown in made.reported.cases]
    if not wanted:
        return made, []
    try:
        photos = await _fetch(settings, wanted)
    except Exception as error:  # noqa: BLE001 whatever hinders it, the rest of the report is written
        log.warning("pictures not fetched", reason=error)
        return made, ["Telegram did not give the pictures of the cases, so they are told in words: try again later."]
    return replace(made, photos=tuple(photos)), []


async def _fetch(settings: Settings, photos: list[str]) -> list[bytes]:
    from issuebot.telegram.connection import connect
    from issuebot.telegram.downloads import fetch

    bot = connect(settings.bot_token.get_secret_value(), settings.api_url, settings.proxy.get_secret_value())
    try:
        return [await fetch(bot, photo, seconds=SECONDS) for photo in photos]
    finally:
        await bot.session.close()


async def _make(settings: Settings, on: date, now: datetime) -> Report:
    async with opened(settings) as database:
        # What happened just now is counted, too. After an upgrade that takes a while; the bot goes on meanwhile.
        while await database.write(counting.catch_up):
            pass
        return await database.read(lambda tx: _read(tx, on, now))


def _read(tx: Tx, on: date, now: datetime) -> Report:
    district = districts.current(tx)
    if district is None:
        raise NothingToReport("There is no district yet: put one in force with `issuebot district FILE`.")
    found = assessing.assessment(tx, district, on, now)
    if found is None:
        raise NoSuchMonth(f"--month {on:%Y-%m} has not begun yet; choose this month or one before.")
    zone = district.zone
    pages = behind.pages(tx, found.month.since(zone), found.until)
    return Report(found, district, pages, reported(tx, district, found.month, now))


def _write(name: str, content: bytes, on: date, out: Path) -> Path:
    out.mkdir(parents=True, exist_ok=True)
    return results.put(out / name.format(f"{on:%Y-%m}"), content)
