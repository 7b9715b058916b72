"""A sheet of duties: rows of cells in, duties out, and every mistake at once with its line.

Nothing of a sheet with a mistake is used. A line is that of the file, the first one being 1.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from difflib import get_close_matches
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from issuebot.domain.district.model import Community, District, Post, Unit
from issuebot.domain.language.script import fold
from issuebot.domain.roster.cells import (
    DAY,
    HAN,
    REMEMBERED,
    Cell,
    Times,
    read_contact,
    read_day,
    read_names,
    read_text,
    read_times,
    read_times_of,
)
from issuebot.domain.roster.duty import Kind
from issuebot.domain.roster.headings import Column, find_headings, heading
from issuebot.domain.roster.weeks import unfold

NOBODY = frozenset({"待定", "待安排", "暂无", "暂缺", "无", "空", "空缺", "tbd", "tba", "none", "n/a", "nobody"})
LONGEST = 60  # characters of a name, or of what is quoted of a cell
KIND_WORDS = (  # the first that stands in a cell decides
    (Kind.CROSSING, ("crossing", "intersection", "traffic", "路口", "交通", "文明劝导")),
    (Kind.COMMUNITY, ("community", "paired", "结对", "共建", "社区", "小区")),
    (Kind.OFFICE, ("office", "duty", "值班", "值守", "带班")),
)


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


def read_sheet(rows: Sequence[Sequence[Cell]], district: District, today: date) -> Sheet:
    """`rows` are those of the file from its first line on."""
    top = find_headings(rows)
    if top is None:
        return Sheet((), (Slip(1, Wrong.NO_HEADINGS),))
    head, below = unfold(rows[top], enumerate(rows[top + 1 :], top + 2), today)
    reader = _Reader(district, today, _columns(head))
    slips = list(_missing(head, top + 1))
    if not slips:
        for place, row in below:
            reader.read(place, row)
        slips = reader.slips
        if not reader.lines and not slips:
            slips = [Slip(top + 2, Wrong.NO_DUTIES)]
    return Sheet(() if slips else tuple(reader.lines), tuple(sorted(set(slips))))


def _columns(row: Sequence[Cell]) -> dict[Column, int]:
    found: dict[Column, int] = {}
    for place, cell in enumerate(row):
        if column := heading(cell):
            found.setdefault(column, place)
    return found


def _missing(row: Sequence[Cell], line: int) -> Iterable[Slip]:
    found = [column for cell in row if (column := heading(cell))]
    for column in (Column.DATE, Column.START, Column.PERSON):
        if column not in found:
            yield Slip(line, Wrong.NO_COLUMN, column)
    for place, column in enumerate(found):
        if column in found[:place]:
            yield Slip(line, Wrong.TWO_COLUMNS, column)


@dataclass(slots=True)
class _Reader:
    district: District
    today: date
    columns: dict[Column, int]
    lines: list[Line] = field(default_factory=list)
    slips: list[Slip] = field(default_factory=list)
    seen: dict[tuple[object, ...], int] = field(default_factory=dict)
    days: dict[Cell, date | None] = field(default_factory=dict)

    def read(self, line: int, row: Sequence[Cell]) -> None:
        cells = {column: row[place] if place < len(row) else None for column, place in self.columns.items()}
        written = [cell for cell in cells.values() if read_text(cell)]
        if not written or (len(written) == 1 and read_day(written[0], self.today) is None):
            return  # a remark below the table is no duty
        before = len(self.slips)
        spans = [self._span(line, cells | {Column.START: part}) for part in self._parts(cells)]
        place = self._place(line, cells.get(Column.PLACE))
        kind = self._kind(line, cells.get(Column.KIND), place)
        unit = self._unit(line, cells.get(Column.UNIT), place)
        people = self._people(line, cells)
        if len(self.slips) > before or kind is None:
            return
        for span in filter(None, spans):
            for name, contact in people:
                self._add(Line(line, *span, kind, place.id if place else None, unit, name, contact))

    def _parts(self, cells: dict[Column, Cell]) -> list[Cell]:
        start = cells.get(Column.START)
        return [start] if read_text(cells.get(Column.END)) else read_times_of(start)

    def _add(self, one: Line) -> None:
        key = (one.starts, one.ends, one.kind, one.place, one.unit, one.name, one.contact)
        if key in self.seen:
            self._note(one.line, Wrong.TWICE, str(self.seen[key]))
        else:
            self.seen[key] = one.line
            self.lines.append(one)

    def _span(self, line: int, cells: dict[Column, Cell]) -> tuple[int, int] | None:
        day = self._day(line, cells.get(Column.DATE))
        times = self._times(line, cells.get(Column.START), cells.get(Column.END))
        if day is None or times is None:
            return None
        zone = ZoneInfo(self.district.timezone)
        # Until the same time is a day and a night; an earlier time is one of the next day.
        over = times.over or (times.end or 0) <= times.start
        starts = _stamp(day, times.start, zone)
        ends = _stamp(day + timedelta(days=1) if over else day, times.end or 0, zone)
        if starts is None or ends is None or ends <= starts:
            self._note(line, Wrong.NO_SUCH_TIME, f"{day} {_clock(times.start)}-{_clock(times.end or 0)}")
            return None
        return starts, ends

    def _day(self, line: int, cell: Cell) -> date | None:
        if not read_text(cell):
            self._note(line, Wrong.NO_DATE)
            return None
        if cell not in self.days:
            self.days[cell] = read_day(cell, self.today)
        if not self.days[cell]:
            self._note(line, Wrong.DATE, read_text(cell))
        return self.days[cell]

    def _times(self, line: int, start: Cell, end: Cell) -> Times | None:
        if not read_text(start):
            self._note(line, Wrong.NO_TIME)
            return None
        first = _read_times(start)
        if first is None or (first.over and first.end is None) or first.start == DAY:
            self._note(line, Wrong.TIME, read_text(start))
            return None
        if first.end is not None and not read_text(end):
            return first
        return self._until(line, first, start, end)

    def _until(self, line: int, first: Times, start: Cell, end: Cell) -> Times | None:
        if not read_text(end):
            self._note(line, Wrong.NO_END, read_text(start))
            return None
        last = _read_times(end)
        if last is None or last.end is not None:
            self._note(line, Wrong.TIME, read_text(end))
            return None
        if first.end is not None and first.end != last.start:
            self._note(line, Wrong.TIMES_DIFFER, f"{read_text(start)}, {read_text(end)}")
            return None
        return Times(first.start, last.start, over=last.over or first.over)

    def _place(self, line: int, cell: Cell) -> Post | Community | None:
        text = read_text(cell)
        if not text:
            return None
        names = _places(self.district)
        found = names.get(fold(text[:LONGEST]))
        if not found:
            self._note(line, Wrong.PLACE, text, _near(text, names, lambda one: one.name.zh))
        return found

    def _kind(self, line: int, cell: Cell, place: Post | Community | None) -> str | None:
        text = fold(read_text(cell)[:LONGEST])
        if not text:
            # What the place is there for says it as well.
            of_place = place.kind if isinstance(place, Post) else Kind.COMMUNITY if place else None
            if place is None and Column.KIND not in self.columns:
                of_place = Kind.OFFICE
            if not of_place:
                self._note(line, Wrong.NO_KIND)
            return of_place
        found = _kind_of(text)
        if not found:
            self._note(line, Wrong.KIND, read_text(cell))
        return found

    def _unit(self, line: int, cell: Cell, place: Post | Community | None) -> str | None:
        text = read_text(cell)
        if not text:
            paired = place.paired_unit if isinstance(place, Community) else None
            if not paired:
                self._note(line, Wrong.NO_UNIT)
            return paired
        names = _units(self.district)
        found = names.get(fold(text[:LONGEST]))
        if not found:
            self._note(line, Wrong.UNIT, text, _near(text, names, lambda one: one.name.zh))
        return found.id if found else None

    def _people(self, line: int, cells: dict[Column, Cell]) -> list[tuple[str, str | None]]:
        cell, contact = cells.get(Column.PERSON), cells.get(Column.TELEGRAM)
        people = [*_names_of(cell)]
        if not people:
            self._note(line, Wrong.PERSON if read_text(cell) else Wrong.NO_PERSON, read_text(cell))
        for name, _ in people:
            if not _is_name(name):
                self._note(line, Wrong.PERSON, name)
        contacts = [part for part in _several(contact) if part]
        if not contacts or not people:
            return people
        if len(contacts) != len(people):
            self._note(line, Wrong.CONTACTS_DIFFER, read_text(contact))
            return people
        read = [read_contact(part) for part in contacts]
        for part, one in zip(contacts, read, strict=True):
            if one is None:
                self._note(line, Wrong.CONTACT, read_text(part))
        return [(name, one) for (name, _), one in zip(people, read, strict=True)]

    def _note(self, line: int, wrong: Wrong, said: str = "", meant: str = "") -> None:
        self.slips.append(Slip(line, wrong, said[:LONGEST], meant))


def _is_name(text: str) -> bool:
    """王 芳 李 强 may be two people, and 待定 is nobody."""
    if len(text) > LONGEST or fold(text) in NOBODY or not any(letter.isalpha() for letter in text):
        return False
    return " " not in text or not all(map(HAN.fullmatch, text.split(" ")))


@lru_cache(maxsize=REMEMBERED)
def _kind_of(text: str) -> Kind | None:
    return next((kind for kind, words in KIND_WORDS if any(word in text for word in words)), None)


@lru_cache(maxsize=REMEMBERED, typed=True)
def _names_of(cell: Cell) -> tuple[tuple[str, str | None], ...]:
    return tuple(read_names(cell))


@lru_cache(maxsize=REMEMBERED, typed=True)
def _read_times(cell: Cell) -> Times | None:
    return read_times(cell)


def _several(cell: Cell) -> list[Cell]:
    if not isinstance(cell, str):
        return [cell] if cell is not None else []
    return [part.strip() for part in cell.replace("，", "、").replace(",", "、").replace("\n", "、").split("、")]


@lru_cache(maxsize=REMEMBERED)
def _stamp(day: date, minutes: int, zone: ZoneInfo) -> int | None:
    """UTC seconds; None for a time over which the clocks are put forward."""
    midnight = datetime.combine(day + timedelta(days=minutes // DAY), time(), zone)
    local = midnight.replace(hour=minutes % DAY // 60, minute=minutes % 60)
    stamp = local.timestamp()
    back = datetime.fromtimestamp(stamp, UTC).astimezone(zone)
    return int(stamp) if back.replace(tzinfo=None) == local.replace(tzinfo=None) else None


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


@lru_cache(maxsize=4)
def _places(district: District) -> dict[str, Post | Community]:
    found: dict[str, Post | Community] = {}
    parts: list[Post | Community] = [*district.open_posts, *district.open_communities]
    for part in parts:
        found |= dict.fromkeys(map(fold, (part.id, part.name.zh, part.name.en, *part.aliases)), part)
    return found


@lru_cache(maxsize=4)
def _units(district: District) -> dict[str, Unit]:
    """A name that several units have is none's alone."""
    names = [(fold(name), unit) for unit in district.open_units for name in {unit.name.zh, unit.name.en, *unit.aliases}]
    found = {name: unit for name, unit in names if sum(other == name for other, _ in names) == 1}
    return found | {unit.id: unit for unit in district.open_units}


def _near(
    text: str, names: dict[str, Post | Community] | dict[str, Unit], say: Callable[[Post | Community | Unit], str]
) -> str:
    near = get_close_matches(fold(text[:LONGEST]), list(names), n=1, cutoff=0.5)
    return say(names[near[0]]) if near else ""
