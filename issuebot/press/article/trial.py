"""Months that a template is tried with: of nothing, of one ticket, of many with everything that there can be."""

from collections.abc import Mapping
from typing import Any

COUNTS = (
    *("received", "carried", "closed", "open", "late", "overdue", "unsolved", "reopened", "handled"),
    *("returned", "extended", "withdrawn", "answered"),
)
RATES = ("accepted_in_time", "closed_in_time", "solved", "satisfied")
NAMES = {"district": "示范区", "month": "2026年11月", "first": "2026年11月1日", "last": "2026年11月30日"}


def _month(count: int, share: Mapping[str, int] | None, *, full: bool) -> dict[str, Any]:
    line = {"name": "环境卫生", "received": count, "closed": count, "open": count}
    case = {"title": "幸福里小区 · 环境卫生", "words": "已清运。", "picture": full}
    return {
        **NAMES,
        **dict.fromkeys(COUNTS, count),
        **dict.fromkeys(RATES, share),
        "chart": count > 0,
        "categories": [line] * (3 if full else min(count, 1)),
        "cases": [case] * (2 if full else min(count, 1)),
        "neighbours": ["刘阿姨三年来天天给独居老人送饭。"] * (2 if full else 0),
    }


MONTHS = (
    _month(0, None, full=False),
    _month(1, {"percent": 100, "good": 1, "of": 1}, full=False),
    _month(5000, {"percent": 98, "good": 4900, "of": 5000}, full=True),
)
