"""When something is to go out, as people write it: 今晚7点, 明天上午九点半, 12月1日 9:00, tomorrow 9am."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from issuebot.domain.language.writing.script import fold

FARTHEST = timedelta(days=31)
NINE, NOON, THREE, SEVEN = time(9), time(12), time(15), time(19)
SIGNS = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"两": 2}
NUMBER = r"(?:\d{1,2}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[零一二两三四五六七八九])"
DAY = (
    r"(?:(?P<near>今天|今日|今|明天|明日|明|后天|today|tomorrow|tonight|this)"
    rf"|(?:(?P<month>{NUMBER})\s*(?:月|[-/]))?\s*(?P<day>{NUMBER})\s*(?:日|号)|(?P<month2>\d{{1,2}})[-/](?P<day2>\d{{1,2}})"
    r"|(?P<year>\d{4})\s*[-/年]\s*(?P<month3>\d{1,2})\s*[-/月]\s*(?P<day3>\d{1,2})\s*日?"
    r"|(?P<next>下)?(?:周|星期|礼拜)(?P<week>[一二三四五六日天1-7]))"
)
PART = r"(?P<part>凌晨|早上|早晨|早|上午|中午|下午|傍晚|晚上|晚|morning|noon|afternoon|evening|night)"
CLOCK = (
    rf"(?P<hour>{NUMBER})\s*(?:[:：]\s*(?P<minute>\d{{2}})|(?:点|时)\s*(?:钟|整|(?P<half>半)|(?P<quarter>[一三])刻"
    rf"|(?P<minutes>{NUMBER}|零{NUMBER})分?)?)?\s*(?P<ampm>am|pm|a\.m\.|p\.m\.)?"
)
WRITTEN = re.compile(rf"(?:on |at )?(?:{DAY}[\s,，的]*)?(?:{PART}[\s,，的]*)?(?:at )?(?:{CLOCK})?(?:发|发送|send)?")
USUAL = {
    **dict.fromkeys(("早上", "早晨", "早", "上午", "morning"), NINE),
    **dict.fromkeys(("中午", "noon"), NOON),
    **dict.fromkeys(("下午", "afternoon"), THREE),
    **dict.fromkeys(("傍晚", "晚上", "晚", "evening", "night"), SEVEN),
}
LATER = frozenset({"下午", "傍晚", "晚上", "晚", "afternoon", "evening", "night"})
HALF_DAY = 12


def read_moment(words: str, now: datetime, zone: ZoneInfo) -> datetime | None:
    """The moment that the words name, and nothing else: later than `now`, and no month away. None for any other."""
    said = re.sub(r"\s+", " ", fold(words)).strip(" 。.!！")
    found = WRITTEN.fullmatch(said)
    if found is None or not said or not (found["near"] or found["part"] or _is_clock(found) or _names_day(found)):
        return None
    local = now.astimezone(zone)
    try:
        day, clock = _day(found, local.date()), _clock(found)
        if clock is None:
            return None
        at = datetime.combine(day or local.date(), clock, zone)
    except ValueError:
        return None
    if day is None and at <= local:
        at = datetime.combine(local.date() + timedelta(days=1), clock, zone)
    return at if local < at <= local + FARTHEST else None


def this_evening(now: datetime, zone: ZoneInfo) -> datetime | None:
    """None where it is evening already."""
    at = datetime.combine(now.astimezone(zone).date(), SEVEN, zone)
    return at if at > now else None


def tomorrow_morning(now: datetime, zone: ZoneInfo) -> datetime:
    return datetime.combine(now.astimezone(zone).date() + timedelta(days=1), NINE, zone)


def _is_clock(found: re.Match[str]) -> bool:
    """A bare number is no time of day, and 12点 alone may be anything but is one here."""
    return bool(found["hour"] and re.search("[:：点时]|[ap]\\.?m", found[0]))


def _names_day(found: re.Match[str]) -> bool:
    return bool(found["day"] or found["day2"] or found["day3"] or found["week"])


def _day(found: re.Match[str], today: date) -> date | None:
    near = found["near"]
    if near:
        ahead = 2 if near == "后天" else 1 if near in ("明天", "明日", "明", "tomorrow") else 0
        return today + timedelta(days=ahead)
    if found["week"]:
        wanted = "一二三四五六日".find(found["week"].replace("天", "日"))
        wanted = int(found["week"]) - 1 if wanted < 0 else wanted
        monday = today - timedelta(days=today.weekday())
        day = monday + timedelta(days=wanted + (7 if found["next"] else 0))
        return day if day >= today else day + timedelta(days=7)
    number = found["day"] or found["day2"] or found["day3"]
    return _date(found, number, today) if number else None


def _date(found: re.Match[str], number: str, today: date) -> date:
    """A month or a day alone means the next one that comes."""
    month = _number(found["month"] or found["month2"] or found["month3"] or str(today.month))
    if found["year"]:
        return date(int(found["year"]), month, _number(number))
    day = date(today.year, month, _number(number))
    if day >= today:
        return day
    if found["month"] or found["month2"]:
        return date(today.year + 1, month, _number(number))
    return date(today.year + month // 12, month % 12 + 1, _number(number))


def _clock(found: re.Match[str]) -> time | None:
    """A day or a part of a day alone means the usual time."""
    part = found["part"] or ("evening" if found["near"] == "tonight" else "")
    if not found["hour"]:
        return USUAL.get(part) or (None if part else NINE)
    hour = _number(found["hour"])
    minute = 30 if found["half"] else 15 * _number(found["quarter"]) if found["quarter"] else 0
    minute = int(found["minute"]) if found["minute"] else _number(found["minutes"]) if found["minutes"] else minute
    ampm = (found["ampm"] or "").replace(".", "")
    if hour < HALF_DAY and (part in LATER or ampm == "pm" or (part == "中午" and hour < NOON.hour - 1)):
        hour += HALF_DAY
    elif hour == HALF_DAY and (ampm == "am" or part == "凌晨"):
        hour = 0
    return time(hour, minute)


def _number(written: str) -> int:
    """12, 十二, 二十, 零五."""
    if written.isdecimal():
        return int(written)
    tens, ten, ones = written.lstrip("零").partition("十")
    if not ten:
        return SIGNS[tens] if tens else 0
    return 10 * (SIGNS[tens] if tens else 1) + (SIGNS[ones] if ones else 0)
