"""When people work: the hours of the district or of one unit, and the days on which nobody does."""

import re
from datetime import date, timedelta

from issuebot.domain.clock.quiet_hours import QuietHours
from issuebot.domain.district.fields import Fields
from issuebot.domain.district.parts import Closure, Hours

HOURS = re.compile(r"(\d{1,2}):([0-5]\d)\s*-\s*(\d{1,2}):([0-5]\d)")
MINUTES_OF_DAY = 24 * 60
LONGEST_CLOSURE = timedelta(days=366)


def read_hours(fields: Fields, *, required: bool = True) -> Hours | None:
    """None where they are not required and not written."""
    example = '["09:00-12:00", "14:00-17:30"]'
    written = fields.items("work_hours", example, required=required)
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
    return tuple(hours) or None


def read_quiet_hours(fields: Fields) -> QuietHours | None:
    """They may go over midnight; not around the clock, for then residents would hear nothing for ever."""
    example = '"22:00-07:00"'
    text = fields.text("quiet_hours", example)
    if not text:
        return None
    written = HOURS.fullmatch(text)
    begin, end = (int(written[1]) * 60 + int(written[2]), int(written[3]) * 60 + int(written[4])) if written else (0, 0)
    if begin >= MINUTES_OF_DAY or end > MINUTES_OF_DAY or begin % MINUTES_OF_DAY == end % MINUTES_OF_DAY:
        words = f'quiet_hours "{text}" are not from one time of the day to another; write them like {example}'
        fields.note("quiet_hours", words)
        return None
    return begin, end


def _read_window(fields: Fields, place: int, text: str) -> tuple[int, int] | None:
    written = HOURS.fullmatch(text)
    if not written:
        words = f'work_hours "{text}" is not from one time to another; write it like "09:00-12:00"'
        fields.note_item("work_hours", place, words)
        return None
    begin, end = int(written[1]) * 60 + int(written[2]), int(written[3]) * 60 + int(written[4])
    if not begin < end <= MINUTES_OF_DAY:
        over = 'a night is two entries, such as "00:00-06:00" and "22:00-24:00"'
        words = f'work_hours "{text}" must end after they begin, at 24:00 at the latest; correct the times, {over}'
        fields.note_item("work_hours", place, words)
        return None
    return begin, end


def read_closure(fields: Fields) -> Closure:
    """One day, or the days from one to another; a closure that is wrong is a finding and takes no day off."""
    day = _read_date(fields, "date")
    first, last = _read_date(fields, "from"), _read_date(fields, "until")
    both = {"from", "until"} <= fields.values.keys()
    either = {"from", "until"} & fields.values.keys()
    if ("date" in fields.values) == bool(either) or (either and not both):
        fields.note("date", "a closure is one day or several; write date = 2026-05-06, or both from and until")
    elif first and last and not first <= last <= first + LONGEST_CLOSURE:
        fields.note("until", f"until {last} must be the day from {first} or one within a year after it; correct them")
    closure = Closure(
        first=first or day or date.min,
        last=last or day or date.min,
        name=fields.name(zh='"搬迁"', en='"Removal"'),
    )
    fields.close("[[closures]]")
    return closure


def _read_date(fields: Fields, key: str) -> date | None:
    day: date | None = fields.take(key, date, "2026-05-06")
    return day
