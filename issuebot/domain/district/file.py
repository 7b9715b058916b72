"""The district file: TOML in, a validated `District` out, or every mistake at once with its line."""

import re
import tomllib
from collections.abc import Callable, Collection
from zoneinfo import ZoneInfo, available_timezones

from issuebot.domain.district.assessing import read_assessment
from issuebot.domain.district.checks import check_district
from issuebot.domain.district.fields import DistrictError, Fields, Findings, Mistake, suggest
from issuebot.domain.district.guides import read_guide_page
from issuebot.domain.district.hours import read_closure, read_hours, read_quiet_hours
from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Name
from issuebot.domain.district.tables import (
    read_category,
    read_community,
    read_coordinator,
    read_post,
    read_route,
    read_template,
    read_unit,
)
from issuebot.domain.district.toml_lines import find_lines

# Of Chinese input methods, and what TOML has instead.
SIGNS = {
    **dict.fromkeys("“”＂", '"'),
    **dict.fromkeys("‘’", "'"),
    "＝": "=",
    "，": ",",
    "【": "[",
    "】": "]",
    "＃": "#",
}
BEIJING = re.compile(r"beijing|peking|北京|\+0?8\b", re.IGNORECASE)  # whose time has another name
__all__ = ["DistrictError", "Mistake", "read_district"]


def read_district(
    text: str,
    *,
    file: str = "district.toml",
    boundary: Callable[[str], str],
    picture: Callable[[str], str] = lambda _: "",
    calendars: Collection[str] | None = None,
) -> District:
    """`boundary` gives the text of a file named in the district, or raises OSError; `calendars` are the known codes.

    `picture` gives the SHA-256 of a picture file, "" where none is to be shown, or raises OSError or, with what is to
    be done about it, ValueError.
    """
    text = text.removeprefix("\ufeff")  # Windows editors begin a file with this mark
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DistrictError(file, (_explain_syntax(error, text),)) from None
    except RecursionError:
        raise DistrictError(file, (Mistake(1, "brackets stand in brackets far too deep; close them"),)) from None
    findings = Findings(find_lines(text))
    district = _read_file(Fields(findings, (), values), (boundary, picture), calendars)
    check_district(district, findings)
    findings.raise_any(file)
    return district


def _explain_syntax(error: tomllib.TOMLDecodeError, text: str) -> Mistake:
    where = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)", str(error))
    line = int(where[1]) if where and where[1] else len(text.splitlines()) or 1
    said = str(error)[: where.start()] if where else str(error)
    if "Cannot overwrite" in said or "twice" in said:
        return Mistake(line, "this key or table is written a second time; keep one of them")
    lines = text.splitlines()
    typed = next((sign for sign in (lines[line - 1] if line <= len(lines) else "") if sign in SIGNS), "")
    instead = f", and write {SIGNS[typed]} instead of {typed} outside of texts" if typed else ""
    return Mistake(line, f"this is not valid TOML ({said}); correct this line or the one before it{instead}")


def _read_file(
    file: Fields, beside: tuple[Callable[[str], str], Callable[[str], str]], calendars: Collection[str] | None
) -> District:
    boundary, picture = beside
    fields = file.table("district")
    district = District(
        name=fields.name("name", '"示范区"', '"Model District"'),
        language=_read_language(fields),
        timezone=_read_timezone(fields),
        calendar=_read_calendar(fields, calendars),
        work_hours=read_hours(fields) or (),
        desk_chat=fields.chat("desk_chat"),
        digest_chat=fields.chat("digest_chat"),
        leader=fields.person("leader"),
        respond_within=fields.optional_span("respond_within", '"4h"'),
        resolve_within=fields.optional_span("resolve_within", '"5d"'),
        units=tuple(map(read_unit, file.tables("units"))),
        communities=tuple(read_community(table, boundary) for table in file.tables("communities")),
        categories=tuple(map(read_category, file.tables("categories"))),
        routes=tuple(map(read_route, file.tables("routes"))),
        coordinators=tuple(map(read_coordinator, file.tables("coordinators"))),
        templates=tuple(map(read_template, file.tables("templates"))),
        closures=tuple(map(read_closure, file.tables("closures"))),
        contact=_read_contact(fields),
        quiet_hours=read_quiet_hours(fields),
        posts=tuple(map(read_post, file.tables("posts"))),
        elsewhere=fields.texts("elsewhere", '["公积金", "学区"]'),
        assessment=read_assessment(file),
        guide=tuple(read_guide_page(table, picture) for table in file.tables("guide")),
    )
    fields.close("[district]")
    file.close("this file")
    return district


def _read_language(fields: Fields) -> str:
    language = fields.text("language", '"zh"') or "zh"
    if language not in ("zh", "en"):
        fields.note("language", f'language "{language}" is not spoken here; write "zh" or "en"')
    return language


def _read_contact(fields: Fields) -> Name | None:
    """One text for both languages, or one for each."""
    return (
        fields.name("contact", '"协调中心 0558-1234567"', '"Coordination centre 0558-1234567"')
        if fields.has("contact")
        else None
    )


def _read_timezone(fields: Fields) -> str:
    timezone = fields.text("timezone", '"Asia/Shanghai"', required=True)
    try:
        ZoneInfo(timezone or "UTC")
    except (KeyError, ValueError, OSError):
        near = suggest(timezone or "", available_timezones())
        near = 'did you mean "Asia/Shanghai"?' if BEIJING.search(timezone or "") else near
        fields.note("timezone", f'timezone "{timezone}" is unknown; {near}')
    return timezone or "UTC"


def _read_calendar(fields: Fields, calendars: Collection[str] | None) -> str | None:
    calendar = fields.text("calendar", '"CN"')
    if calendar and calendars is not None and calendar not in calendars:
        fields.note(
            "calendar", f'calendar "{calendar}" is unknown; write a country code such as "CN", or remove the line'
        )
    return calendar
