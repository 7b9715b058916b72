"""What is read of a sheet: its duties, or what is wrong with it."""

from dataclasses import dataclass
from enum import StrEnum


class Wrong(StrEnum):
    """What is wrong with a line."""

    NO_HEADINGS = "no headings"
    NO_COLUMN = "no column"  # said: which
    TWO_COLUMNS = "two columns"  # said: the heading
    NO_DUTIES = "no duties"
    NO_DATE = "no date"
    DATE = "date"
    NO_TIME = "no time"
    TIME = "time"
    TIMES_DIFFER = "times differ"
    NO_END = "no end"
    NO_SUCH_TIME = "no such time"  # the clocks are put forward over it
    NO_PERSON = "no person"
    PERSON = "person"
    NO_KIND = "no kind"
    KIND = "kind"
    PLACE = "place"
    NO_UNIT = "no unit"
    UNIT = "unit"
    CONTACT = "contact"
    CONTACTS_DIFFER = "contacts differ"  # another number of people and of contacts in one line
    TWICE = "twice"  # said: the line that says the same
    NAMESAKES = "namesakes"  # several people of this name in this unit


@dataclass(frozen=True, slots=True, order=True)
class Slip:
    """A mistake: `said` is what stands there, `meant` what may have been meant."""

    line: int
    wrong: Wrong
    said: str = ""
    meant: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A duty as a sheet has it, in UTC seconds; `unit` and `place` are ids."""

    line: int
    starts: int
    ends: int
    kind: str
    place: str | None
    unit: str | None
    name: str
    contact: str | None


@dataclass(frozen=True, slots=True)
class Sheet:
    lines: tuple[Line, ...]
    slips: tuple[Slip, ...]
