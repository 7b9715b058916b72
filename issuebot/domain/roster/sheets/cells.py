"""What stands in a cell, as people, Excel and WPS write it: days, times, names and contacts.

What could mean two things is not guessed: 5/6/2026 is the fifth of June to some and the sixth of May to others.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from math import isfinite
from typing import TypeAlias

from issuebot.domain.language.writing.script import fold

Cell: TypeAlias = str | int | float | bool | date | datetime | time | timedelta | None

FORMULAS = tuple("=+-@＝＋－＠")  # with these a formula begins
REMEMBERED = 1 << 14  # cells: a year's sheet says the same few thousand things again and again
FIRST_SERIAL = date(1899, 12, 30)  # Excel counts days from here, after February 1900
WHOLE_DAYS = (date(1900, 1, 1), date(1904, 1, 2))  # what a cell for times shows of 24:00, by either epoch
SERIALS = range(20_000, 80_000)  # 1954 to 2119
YEARS = range(1950, 2120)
DAY = 24 * 60  # minutes
WEEKDAY = re.compile(
    r"[(（\[]?(?:星期|周|礼拜)[一二三四五六日天1-7][)）\]]?|\b(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?:day)?\b\.?,?"
)
CLOCK = re.compile(r"[\sT]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$", re.IGNORECASE)
WHOLE = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?")
SHORT = re.compile(r"(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?")
PACKED = re.compile(r"(\d{4})(\d{2})(\d{2})")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = rf"({'|'.join(MONTHS)})[a-z]*\.?"
DAY_MONTH = re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th)?[\s-]+{MONTH}(?:,?[\s-]+(\d{{4}}))?")
MONTH_DAY = re.compile(rf"{MONTH}\s+(\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(\d{{4}}))?")
BETWEEN = re.compile(r"\s*(?:-|–|—|－|~|～|〜|∼|至|到|\bto\b)\s*")
NEXT_DAY = re.compile(r"次日|翌日|第二天|隔天|\bnext day\b|\(\+1\)|\+1$")
HALF = re.compile(r"(凌晨|早上|早晨|早|上午|中午|下午|傍晚|晚上|晚|夜里)|(?<![a-z])(a\.?m\.?|p\.?m\.?)(?![a-z])")
LATER = frozenset({"下午", "傍晚", "晚上", "晚", "夜里", "pm", "p.m.", "p.m", "pm."})
TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2})(?::\d{2}(?:\.0+)?)?|\s*[点时](?:\s*(半|\d{1,2})\s*分?|整|钟)?)?")
FOUR = re.compile(r"([01]\d|2[0-4])([0-5]\d)")
HAN = re.compile(r"[\u3400-\u9fff·•]+")
SEVERAL = re.compile(
    r"[、，,;；/\n|&]|(?<=[\u3400-\u9fff])和(?=[\u3400-\u9fff]{2})|(?<=[\u3400-\u9fff])\s*[+＋]\s*(?=[\u3400-\u9fff])"
)
BESIDE_NAME = re.compile(r"[(（]([^()（）]*)[)）]|(?:^|\s)[\u3400-\u9fff]{2,6}\s*[:：]")  # 张三（组长）, 带班：张三
SEVERAL_TIMES = re.compile(r"[、，,;；\n]")
PHONE = re.compile(r"(?:\+|00)?\d[\d\s()-]{5,17}\d")
LEAST_HAN = 2  # letters of a name
MOST_HAN = 4  # letters of a name whose letters were spread
UNSEEN = dict.fromkeys([0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF])
USERNAME = re.compile(r"(?:https?://)?(?:t\.me/)?@?([a-z][a-z0-9_]{3,31})")


@dataclass(frozen=True, slots=True)
class Times:
    """Minutes after midnight; `end` is None where only the beginning was said. `over`: it says itself that the end is
    on the next day.
    """

    start: int
    end: int | None = None
    over: bool = False


def tidy(cell: Cell) -> Cell:
    """Without what nobody sees: marks of no width, which chats and phone books copy along, and the apostrophe that
    makes text of a number or of what looks like a formula.
    """
    if not isinstance(cell, str):
        return cell
    seen = cell if cell.isascii() else cell.translate(UNSEEN)
    is_text = seen.startswith("'") and (seen[1:].strip(" +").isascii() or seen[1:].startswith(FORMULAS))
    return seen[1:] if is_text else seen


@lru_cache(maxsize=REMEMBERED, typed=True)
def read_text(cell: Cell) -> str:
    """On one line; a number without the `.0` that a sheet gives it."""
    if cell is None or isinstance(cell, bool):
        return ""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return " ".join(str(cell).replace("\u3000", " ").split())


def read_day(cell: Cell, today: date) -> date | None:
    """None where it is no day, or where it could be two. Without a year it is the one that is nearest to today."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        if isfinite(cell) and int(cell) in SERIALS:
            return FIRST_SERIAL + timedelta(days=int(cell))
    elif not isinstance(cell, str):
        return None
    return _read_written_day(read_text(cell), today)


def _read_written_day(text: str, today: date) -> date | None:
    text = CLOCK.sub("", WEEKDAY.sub(" ", fold(text)).strip(" ,")).strip()
    if text.isdecimal() and int(text) in SERIALS:
        return FIRST_SERIAL + timedelta(days=int(text))
    if found := WHOLE.fullmatch(text) or PACKED.fullmatch(text):
        return _day(*(int(part) for part in found.groups()))
    if found := SHORT.fullmatch(text):
        return _nearest(int(found[1]), int(found[2]), today)
    if found := DAY_MONTH.fullmatch(text):
        day, month, year = int(found[1]), MONTHS.index(found[2]) + 1, found[3]
    elif found := MONTH_DAY.fullmatch(text):
        day, month, year = int(found[2]), MONTHS.index(found[1]) + 1, found[3]
    else:
        return None
    return _day(int(year), month, day) if year else _nearest(month, day, today)


def _nearest(month: int, day: int, today: date) -> date | None:
    days = [found for year in (today.year - 1, today.year, today.year + 1) if (found := _day(year, month, day))]
    return min(days, key=lambda one: abs((one - today).days), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in YEARS else None
    except ValueError:
        return None


def read_times(cell: Cell) -> Times | None:
    """A time, or two in one cell. None where it is neither."""
    if isinstance(cell, date) and date(cell.year, cell.month, cell.day) in WHOLE_DAYS:
        return Times(DAY)
    if isinstance(cell, datetime | time):
        # 8:00 is a third of a day to Excel, and may come as 7:59:59.999999.
        return _at(round((cell.hour * 3600 + cell.minute * 60 + cell.second + cell.microsecond / 1e6) / 60))
    if isinstance(cell, timedelta):
        return _at(round(cell.total_seconds() / 60))
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _read_number(cell)
    return _read_written_times(cell) if isinstance(cell, str) else None


def _read_number(number: float) -> Times | None:
    """A part of a day, as Excel keeps times, also behind a day; or a whole hour."""
    if not isfinite(number):
        return None
    if 0 <= number < 1 or (int(number) in SERIALS and not float(number).is_integer()):
        return _at(round(number % 1 * DAY))
    return _at(int(number) * 60) if float(number).is_integer() and 0 <= number <= 24 else None  # noqa: PLR2004 hours


def _read_written_times(text: str) -> Times | None:
    text = fold(text).strip()
    parts = [part for part in BETWEEN.split(text) if part]
    if len(parts) == 1:
        return _read_time(parts[0])
    if len(parts) != 2:  # noqa: PLR2004 from and to
        return None
    first, last = (_read_time(part) for part in parts)
    if first is None or last is None:
        return None
    if HALF.search(parts[0]) and not HALF.search(parts[1]) and last.start <= first.start < DAY // 2 + last.start:
        # 下午2点-5点: what is said of the first holds for the second.
        last = Times(last.start + DAY // 2 if first.start >= DAY // 2 > last.start else last.start)
    return Times(first.start, last.start, over=last.over)


def _read_time(text: str) -> Times | None:
    over = NEXT_DAY.search(text) is not None
    text = NEXT_DAY.sub("", text).strip()
    half = HALF.search(text)
    text = HALF.sub("", text).strip()
    if packed := FOUR.fullmatch(text):
        hour, minute = int(packed[1]), int(packed[2])
    elif found := TIME.fullmatch(text):
        hour = int(found[1])
        minute = 30 if found[3] == "半" else int(found[2] or found[3] or 0)
    else:
        return None
    word = (half[1] or half[2]) if half else ""
    if hour < 12 and (word in LATER or (word == "中午" and hour < 10)):  # noqa: PLR2004 the clock's face
        hour += 12
    elif hour == 12 and word in ("am", "a.m.", "凌晨"):  # noqa: PLR2004 midnight
        hour = 0
    found_times = _at(hour * 60 + minute) if minute < 60 else None  # noqa: PLR2004 minutes
    return Times(found_times.start, over=over) if found_times else None


def _at(minutes: int) -> Times | None:
    return Times(minutes) if 0 <= minutes <= DAY else None


def read_names(cell: Cell) -> list[tuple[str, str | None]]:
    """The people of a cell, each with the telephone number that may stand behind the name."""
    if not isinstance(cell, str):
        return []
    return [one for part in SEVERAL.split(cell) for one in _people(part)]


def read_times_of(cell: Cell) -> list[Cell]:
    """The parts of a cell that says several times: 7:30-8:30、17:30-18:30."""
    parts = [part for part in SEVERAL_TIMES.split(cell) if part.strip()] if isinstance(cell, str) else []
    whole = len(parts) > 1 and all((times := read_times(part)) and times.end is not None for part in parts)
    return [*parts] if whole else [cell]


def _people(part: str) -> Iterator[tuple[str, str | None]]:
    number = PHONE.search(part)
    name = (part[: number.start()] + part[number.end() :]) if number else BESIDE_NAME.sub(" ", part)
    name = " ".join(re.sub(r"[()（）:：]", " ", name).replace("\u3000", " ").split())
    words = name.split(" ")
    if len(words) > 1 and all(map(HAN.fullmatch, words)):
        # 张 三 is one name that was spread to the width of others, 张三 李四 are two.
        if all(len(word) >= LEAST_HAN for word in words):
            yield from ((word, None) for word in words)
            return
        # 王 芳 李 强 may be two that were spread: left as it stands it is no name.
        name = "".join(words) if sum(map(len, words)) < MOST_HAN or len(words) == LEAST_HAN else name
    if name:
        yield name, read_contact(number[0]) if number else None


def read_contact(cell: Cell) -> str | None:
    """A telephone number as digits, a Telegram name as @name, a Telegram id as digits; None for anything else."""
    text = fold(read_text(cell))
    digits = re.sub(r"[\s()+-]", "", text)
    if digits.isdecimal() and digits.isascii() and 5 <= len(digits) <= 15:  # noqa: PLR2004 of numbers and ids
        return re.sub(r"^(?:00)?86(?=1\d{10}$)", "", digits)
    found = USERNAME.fullmatch(text)
    return f"@{found[1]}" if found else None


def is_mobile(contact: str) -> bool:
    """Whether it is a telephone number of the mainland; other digits are the id of somebody at Telegram."""
    return re.fullmatch(r"1[3-9]\d{9}", contact) is not None
