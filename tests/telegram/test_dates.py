"""A deadline as a resident reads it."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from issuebot.telegram.render.dates import date_in_words
from issuebot.telegram.render.text import speaker

SHANGHAI = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 25, 9, 7, tzinfo=SHANGHAI)  # a Wednesday


@pytest.mark.parametrize(
    ("at", "zh", "en"),
    [
        ("2026-11-25 17:00", "今天（周三）下午 5 点", "5 pm today (Wed)"),
        ("2026-11-25 11:07", "今天（周三）上午 11 点半", "11:30 am today (Wed)"),
        ("2026-11-26 10:00", "明天（周四）上午 10 点", "10 am tomorrow (Thu)"),
        ("2026-11-27 17:30", "周五下午 5 点半", "5:30 pm on Fri"),
        ("2026-11-27 12:00", "周五中午 12 点", "12 pm on Fri"),
        ("2026-11-27 00:00", "周五凌晨 12 点", "12 am on Fri"),
        ("2026-11-27 23:40", "周五晚上 11 点 40 分", "11:40 pm on Fri"),
        ("2026-11-27 23:29", "周五晚上 11 点半", "11:30 pm on Fri"),
        ("2026-12-01 14:31", "周二下午 3 点", "3 pm on Tue"),
        ("2026-12-02 10:00", "12月2日", "2 Dec"),
        ("2026-11-24 10:00", "11月24日", "24 Nov"),
    ],
)
def test_date_is_said_as_people_do(at: str, zh: str, en: str):
    moment = datetime.fromisoformat(at).replace(tzinfo=SHANGHAI)

    assert date_in_words(speaker("zh"), moment, NOW, SHANGHAI) == zh
    assert date_in_words(speaker("en"), moment, NOW, SHANGHAI) == en
