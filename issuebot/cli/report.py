"""`issuebot report`: the assessment of a month as text and as files, and the article of it."""

import asyncio
import csv
import io
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from types import MappingProxyType
from zoneinfo import ZoneInfo

from issuebot.desk.context import district as districts
from issuebot.desk.figures import assessing, behind, counting
from issuebot.desk.figures.behind import Pages
from issuebot.desk.publicity.articles import LANGUAGES, Reported, reported
from issuebot.domain.district.model import District
from issuebot.domain.figures.assessment import Assessment
from issuebot.domain.figures.periods import read_month
from issuebot.press.article import write_article
from issuebot.press.charts.drawing import draw_chart
from issuebot.press.plain_table import harmless
from issuebot.press.workbook import write_workbook
from issuebot.settings import Settings
from issuebot.start import CannotStart, opened
from issuebot.store.engine.database import Tx
from issuebot.telegram.render.assessments import words
from issuebot.telegram.render.assessments.book import book
from issuebot.telegram.render.assessments.papers import table_of
from issuebot.telegram.render.assessments.table import Cell, table
from issuebot.telegram.render.publicity import articles
from issuebot.telegram.render.text import speaker


class NoSuchMonth(ValueError):
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


def as_article(report: Report, paper: str, language: str) -> bytes:
    """What `/article` sends."""
    said = articles.words_of(report.reported, report.district, language)
    return write_article(json.dumps(said | {"kind": paper}, ensure_ascii=False))


def _of_article(paper: str, language: str) -> Callable[[Report], bytes]:
    return lambda report: as_article(report, paper, language)


# A file for each: its name, in which `{}` is the month, and what is in it. Another kind of file is another line.
FILES: Mapping[str, Callable[[Report], bytes]] = MappingProxyType(
    {
        "assessment-{}.csv": as_csv,
        "assessment-{}.xlsx": as_workbook,
        "assessment-{}.png": as_picture,
        **{
            f"article-{{}}.{language}.{ending}": _of_article(paper, language)
            for language in LANGUAGES
            for paper, ending in (("docx", "docx"), ("html", "html"), ("paste", "plain.html"), ("md", "md"))
        },
    }
)


async def report(settings: Settings, month: str, out: Path | None, now: datetime | None = None) -> str:
    """The text, and which files were written. Raises `NoSuchMonth`, `NothingToReport`."""
    on = read_month(month)
    if on is None:
        raise NoSuchMonth(f"{month} is no month; write it like 2026-11.")
    made = await _make(settings, on, now or datetime.now(UTC))  # noqa: TID251 the command line is an edge
    text = as_text(made)
    if out is None:
        return text
    written = [await asyncio.to_thread(_write, made, on, out, name) for name in FILES]
    return "\n".join([text, *(f"{file} is written." for file in written)])


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
        raise NoSuchMonth(f"{on:%Y-%m} has not begun yet; choose this month or one before.")
    if found.is_empty:
        raise NothingToReport(f"{on:%Y-%m} has no figures: nothing was reported, open or on duty in it.")
    zone = ZoneInfo(district.timezone)
    pages = behind.pages(tx, found.month.since(zone), found.until)
    return Report(found, district, pages, reported(tx, district, found.month, now))


def _write(made: Report, on: date, out: Path, name: str) -> Path:
    """The file is there whole or not at all."""
    out.mkdir(parents=True, exist_ok=True)
    file = out / name.format(f"{on:%Y-%m}")
    beside = file.with_name(f".{file.name}.new")
    beside.write_bytes(FILES[name](made))
    beside.replace(file)
    return file
