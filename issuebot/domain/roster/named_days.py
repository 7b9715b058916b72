"""A day as people write it: 2026-11-24, 11-24, 11月24日, 24号, 明天, 周五, next week, tomorrow."""

import re
from datetime import date, timedelta
from typing import NamedTuple

FROM_TODAY = {
    **dict.fromkeys(("today", "今天", "今日", "今"), 0),
    **dict.fromkeys(("tomorrow", "明天", "明日", "明"), 1),
    **dict.fromkeys(("the day after tomorrow", "后天"), 2),
    "大后天": 3,
    **dict.fromkeys(("yesterday", "昨天", "昨日"), -1),
    "前天": -2,
}
WEEKS = {
    **dict.fromkeys(("next week", "下周", "下星期", "下礼拜"), 7),
    **dict.fromkeys(("last week", "上周", "上星期", "上礼拜"), -7),
    **dict.fromkeys(("this week", "这周", "本星期", "这星期", "这礼拜"), 0),
}
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
ENGLISH = re.compile(rf"(next |this |on )?({'|'.join(day[:3] for day in DAYS)})[a-z]*")
CHINESE = re.compile(r"(下|这|本)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天])")
DATE = re.compile(r"(?:(20\d\d)[-/.年])?(1[0-2]|0?[1-9])[-/.月](3[01]|[12]\d|0?[1-9])[日号]?")
OF_MONTH = re.compile(r"(3[01]|[12]\d|0?[1-9])(?:日|号|th|st|nd|rd)")
SIGNS = "一二三四五六日"
ENDING = re.compile(r"(?:的)?(?:值班|排班|班|谁值班|duty|shift)?[?？。.!！ ]*$")
FAR = 183  # days: a date without a year is the nearest one


class Named(NamedTuple):
    day: date
    week: bool = False  # the whole of its week is meant


def read_day(words: str, today: date) -> Named | None:
    """`words` are folded; None where they name no day that there is."""
    said = ENDING.sub("", words.strip())
    if said in WEEKS:
        return Named(today + timedelta(days=WEEKS[said]), week=True)
    if said in FROM_TODAY:
        return Named(today + timedelta(days=FROM_TODAY[said]))
    day = _of_a_week(said, today)
    try:
        day = day or _written(said, today)
    except ValueError:
        return None
    return Named(day) if day else None


def _of_a_week(said: str, today: date) -> date | None:
    """Of this week, which begins on Monday, or of the next one."""
    if found := CHINESE.fullmatch(said):
        at, later = SIGNS.index(found[2].replace("天", "日")), found[1] == "下"
    elif found := ENGLISH.fullmatch(said):
        at = next(place for place, day in enumerate(DAYS) if day.startswith(found[2]))
        later = found[1] == "next "
    else:
        return None
    return today + timedelta(days=at - today.weekday() + 7 * later)


def _written(said: str, today: date) -> date | None:
    """Raises ValueError for a day that there is not."""
    if found := DATE.fullmatch(said):
        return _dated(today, found[1], int(found[2]), int(found[3]))
    found = OF_MONTH.fullmatch(said)
    return today.replace(day=int(found[1])) if found else None


def _dated(today: date, year: str | None, month: int, day: int) -> date:
    if year:
        return date(int(year), month, day)
    near = date(today.year, month, day)
    if abs((near - today).days) <= FAR:
        return near
    return near.replace(year=today.year + (1 if near < today else -1))
