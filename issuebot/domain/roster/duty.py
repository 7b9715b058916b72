"""What kinds of duty there are, and what may become of one."""

from enum import StrEnum


class Kind(StrEnum):
    """The three tables of a bureau's year."""

    OFFICE = "office"  # 值班
    CROSSING = "crossing"  # 交通路口志愿服务
    COMMUNITY = "community"  # 结对共建志愿服务


class Status(StrEnum):
    PLANNED = "planned"
    CANCELLED = "cancelled"
    DONE = "done"  # it is over, whoever came


class Happened(StrEnum):
    """What the record of a duty can tell."""

    IMPORTED = "imported"  # a sheet named it first
    MOVED = "moved"  # a sheet gave it another time or place
    REASSIGNED = "reassigned"  # a sheet named somebody else
    CANCELLED = "cancelled"
    REMINDED = "reminded"  # words: of which moment
    ON_THE_WAY = "on the way"
    SWAPPED = "swapped"
    COVERED = "covered"
    PUT_IN = "put in"  # by a coordinator
    CHECKED_IN = "checked in"
    CHECKED_OUT = "checked out"
    OVER = "over"  # its end: who was still there is checked out by it
    CORRECTED = "corrected"  # words: the reason
