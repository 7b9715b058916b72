"""Sentences, times and lengths. Words of people are values, never markup."""

import re
import unicodedata
from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from issuebot.domain.clock.workhours import Workhours
from issuebot.domain.language.personal.identity_numbers import cut
from issuebot.telegram.locale import catalogue

Say = Callable[..., str]

CAPTION = 1024  # UTF-16 units: core.telegram.org/bots/api#sendphoto
MESSAGE = 4096  # core.telegram.org/bots/api#sendmessage
LINE = 32  # columns of a line of a list; 16 Chinese letters fill the bubble of a group on a telephone 390 pixels wide
# Widths of Latin letters in columns, rounded up from the letters that telephones use.
WIDTHS = {
    **dict.fromkeys(" ijl.,:;'|!’", 0.6),
    **dict.fromkeys("ftrI()[]-/°", 0.75),
    **dict.fromkeys("ABCDEFGHJKLNOPQRSTUVXYZ&+=<>~#", 1.35),
    **dict.fromkeys("acesxzk?", 1.05),
    **dict.fromkeys("mw", 1.75),
    **dict.fromkeys("MW@%", 2.0),
    **dict.fromkeys("·×", 1.15),
}
WEEK_DAYS = 6
TURNING = re.compile("[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069]")  # letters and marks of right to left
# marks around people's words, so that right-to-left text does not turn our words around it
ISOLATE, POP = "\u2068", "\u2069"


def speaker(language: str) -> Say:
    """A function that says an English sentence of ours in the language, with its values put in."""
    words = catalogue(language)

    def say(sentence: str, **values: object) -> str:
        return words.get(sentence, sentence).format(**values)

    return say


def no_translation(sentence: str) -> str:
    """Marks a sentence for the catalogue where it stands in a table and is said later."""
    return sentence


n = no_translation
DAYS = (n("Mon"), n("Tue"), n("Wed"), n("Thu"), n("Fri"), n("Sat"), n("Sun"))
MONTHS = (
    *(n("Jan"), n("Feb"), n("Mar"), n("Apr"), n("May"), n("Jun")),
    *(n("Jul"), n("Aug"), n("Sep"), n("Oct"), n("Nov"), n("Dec")),
)


def units(text: str) -> int:
    """Length as Telegram counts it."""
    return len(text.encode("utf-16-le")) // 2


def clip(text: str, length: int) -> str:
    """At most `length` characters, with an ellipsis where something was left out; of an identity card's number all of
    it, for what is left of one is not known as one and would not be masked.
    """
    return text if len(text) <= length else cut(text, length - 1).rstrip() + "…"


def columns(text: str) -> float:
    """How wide it is, in halves of a Chinese letter. What fonts draw either way counts as wide."""
    return round(sum(map(_columns_of, text)), 2)


def fit(text: str, room: float) -> str:
    """At most so many columns, on one line, with an ellipsis where something was left out."""
    line = " ".join(text.split())
    if columns(line) <= room:
        return line
    length, left = 0, room - columns("…")
    for letter in line:
        left -= _columns_of(letter)
        if left < 0:
            break
        length += 1
    kept = cut(line, length)
    return f"{kept.rstrip(' ,，、·')}…" if kept else ""


@lru_cache(maxsize=8192)  # the letters of a language are few
def _columns_of(letter: str) -> float:
    if letter in WIDTHS:
        return WIDTHS[letter]
    kind = unicodedata.category(letter)
    if kind in ("Mn", "Me", "Cf"):
        return 0
    wide = unicodedata.east_asian_width(letter) in "WFA" or kind == "So"
    return 2 if wide else 1.15


def ticked(label: str, *, on: bool) -> str:
    """The label of a button, with a tick where it is chosen."""
    return f"✓ {label}" if on else label


def isolate(text: str) -> str:
    """People's words inside ours: their writing direction ends with them."""
    return f"{ISOLATE}{text}{POP}" if TURNING.search(text) else text


def moment(say: Say, at: datetime, now: datetime, zone: ZoneInfo, *, deadline: bool = False) -> str:
    """`Thu 17:30` within the week, `3 Dec 17:30` beyond. Never `tomorrow`: a card may be read days later.

    A `deadline` that is over has its date: its weekday would be read as that of the week to come.
    """
    local, today = at.astimezone(zone), now.astimezone(zone).date()
    day = weekday(say, local)
    days = (local.date() - today).days
    if abs(days) > WEEK_DAYS or (deadline and days < 0):
        day = say("{day} {month}", day=local.day, month=month(say, local))
    return f"{day} {local:%H:%M}"


def weekday(say: Say, at: datetime) -> str:
    return say(DAYS[at.weekday()])


def month(say: Say, at: datetime) -> str:
    return say(MONTHS[at.month - 1])


def time_late(say: Say, hours: Workhours, now: datetime, at: datetime) -> str:
    """Working time since a deadline."""
    passed = round(hours.between(at, now).total_seconds() / 60)
    day = sum(end - begin for begin, end in hours.hours)
    if passed >= 2 * day:
        return say("{days} working days late", days=passed // day)
    if passed >= 120:  # noqa: PLR2004 two hours
        return say("{hours} working hours late", hours=passed // 60)
    return say("1 working hour late") if passed >= 60 else say("{minutes} working minutes late", minutes=passed)  # noqa: PLR2004 an hour


def time_left(say: Say, hours: Workhours, now: datetime, at: datetime) -> str:
    """Working time until a deadline, in days and hours of work, or that it has passed."""
    if at <= now:
        return say("overdue")
    left = hours.between(now, at)
    day = sum(end - begin for begin, end in hours.hours) * 60
    # Rounded to minutes, so that three days do not read "2 days" a second later.
    days, rest = divmod(round(left.total_seconds() / 60) * 60, day)
    if days:
        return say("{days} working days left", days=days) if days > 1 else say("1 working day left")
    if rest >= 3600:  # noqa: PLR2004 an hour
        return say("{hours} working hours left", hours=rest // 3600)
    return say("{minutes} working minutes left", minutes=rest // 60)
