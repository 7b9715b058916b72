"""The district file: TOML in, a validated `District` out, or every mistake at once with its line."""

import re
import tomllib
from collections.abc import Callable, Collection
from zoneinfo import ZoneInfo, available_timezones

from issuebot.domain.district.checks import check_district
from issuebot.domain.district.fields import DistrictError, Fields, Findings, Mistake, suggest
from issuebot.domain.district.model import District
from issuebot.domain.district.tables import (
    read_category,
    read_community,
    read_coordinator,
    read_route,
    read_template,
    read_unit,
)
from issuebot.domain.district.toml_lines import find_lines

__all__ = ["DistrictError", "Mistake", "read_district"]

HOURS = re.compile(r"(\d{1,2}):([0-5]\d)\s*-\s*(\d{1,2}):([0-5]\d)")
MINUTES_OF_DAY = 24 * 60


def read_district(
    text: str,
    *,
    file: str = "district.toml",
    boundary: Callable[[str], str],
    calendars: Collection[str] | None = None,
) -> District:
    """`boundary` gives the text of a file named in the district, or raises OSError; `calendars` are the known codes."""
    text = text.removeprefix("\ufeff")  # Windows editors begin a file with this mark
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DistrictError(file, (_explain_syntax(error, text),)) from None
    findings = Findings(find_lines(text))
    district = _read_file(Fields(findings, (), values), boundary, calendars)
    check_district(district, findings)
    findings.raise_any(file)
    return district


def _explain_syntax(error: tomllib.TOMLDecodeError, text: str) -> Mistake:
    where = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)", str(error))
    line = int(where[1]) if where and where[1] else len(text.splitlines()) or 1
    said = str(error)[: where.start()] if where else str(error)
    if "Cannot overwrite" in said or "twice" in said:
        return Mistake(line, "this key or table is written a second time; keep one of them")
    return Mistake(line, f"this is not valid TOML ({said}); correct this line or the one before it")


def _read_file(file: Fields, boundary: Callable[[str], str], calendars: Collection[str] | None) -> District:
    fields = file.table("district")
    district = District(
        name=fields.name("name", '"示范区"', '"Model District"'),
        language=_read_language(fields),
        timezone=_read_timezone(fields),
        calendar=_read_calendar(fields, calendars),
        work_hours=_read_hours(fields),
        desk_chat=fields.chat("desk_chat"),
        digest_chat=fields.chat("digest_chat"),
        leader=fields.person("leader"),
        units=tuple(map(read_unit, file.tables("units"))),
        communities=tuple(read_community(table, boundary) for table in file.tables("communities")),
        categories=tuple(map(read_category, file.tables("categories"))),
        routes=tuple(map(read_route, file.tables("routes"))),
        coordinators=tuple(map(read_coordinator, file.tables("coordinators"))),
        templates=tuple(map(read_template, file.tables("templates"))),
    )
    fields.close("[district]")
    file.close("this file")
    return district


def _read_language(fields: Fields) -> str:
    language = fields.text("language", '"zh"') or "zh"
    if language not in ("zh", "en"):
        fields.note("language", f'language "{language}" is not spoken here; write "zh" or "en"')
    return language


def _read_timezone(fields: Fields) -> str:
    timezone = fields.text("timezone", '"Asia/Shanghai"', required=True)
    try:
        ZoneInfo(timezone or "UTC")
    except (KeyError, ValueError, OSError):
        near = suggest(timezone or "", available_timezones())
        fields.note("timezone", f'timezone "{timezone}" is unknown; {near}')
    return timezone or "UTC"


def _read_calendar(fields: Fields, calendars: Collection[str] | None) -> str | None:
    calendar = fields.text("calendar", '"CN"')
    if calendar and calendars is not None and calendar not in calendars:
        fields.note(
            "calendar", f'calendar "{calendar}" is unknown; write a country code such as "CN", or remove the line'
        )
    return calendar


def _read_hours(fields: Fields) -> tuple[tuple[int, int], ...]:
    example = '["09:00-12:00", "14:00-17:30"]'
    written = fields.items("work_hours", example, required=True)
    if fields.values.get("work_hours") == []:
        fields.note("work_hours", f"work_hours is empty; write them like {example}")
    hours: list[tuple[int, int]] = []
    for place, text in written:
        window = _read_window(fields, place, text)
        if window and hours and window[0] < hours[-1][1]:
            words = f'work_hours "{text}" begin before the hours in front of them end; write the earlier hours first'
            fields.note_item("work_hours", place, words)
        if window:
            hours.append(window)
    return tuple(hours)


def _read_window(fields: Fields, place: int, text: str) -> tuple[int, int] | None:
    written = HOURS.fullmatch(text)
    if not written:
        words = f'work_hours "{text}" is not from one time to another; write it like "09:00-12:00"'
        fields.note_item("work_hours", place, words)
        return None
    begin, end = int(written[1]) * 60 + int(written[2]), int(written[3]) * 60 + int(written[4])
    if not begin < end <= MINUTES_OF_DAY:
        words = f'work_hours "{text}" must end after they begin, at 24:00 at the latest; correct the times'
        fields.note_item("work_hours", place, words)
        return None
    return begin, end
