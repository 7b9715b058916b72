"""Why a file cannot be read as a sheet at all.

Exception
└── Unreadable
"""

from enum import StrEnum


class Why(StrEnum):
    TOO_BIG = "too big"
    TOO_LONG = "too long"  # more rows than a year has duties
    NOT_A_SHEET = "not a sheet"
    LOCKED = "locked"  # with a password
    BROKEN = "broken"
    SEVERAL = "several"  # worksheets with headings
    GONE = "gone"  # Telegram does not hand it out


class Unreadable(Exception):
    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why = why
