"""A sheet of duties: rows of cells in, duties out, and every mistake at once with its line.

Nothing of a sheet with a mistake is used. A line is that of the file, the first one being 1.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Community, Post
from issuebot.domain.language.writing.script import fold
from issuebot.domain.roster.duty import Kind
from issuebot.domain.roster.sheets.cells import DAY, Cell, Times, read_contact, read_day, read_text, read_times_of
from issuebot.domain.roster.sheets.entries import (
    LONGEST,
    clock_of,
    is_name,
    kind_of,
    names_of,
    nearest,
    places_of,
    several,
    stamp_of,
    times_of,
    units_of,
)
from issuebot.domain.roster.sheets.headings import Column, find_headings, heading
from issuebot.domain.roster.sheets.lines import Line, Sheet, Slip, Wrong
from issuebot.domain.roster.sheets.weeks import unfold


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


@dataclass(frozen=True, slots=True)
class _Shape:
    """What a row says beside its day: a year's sheet says it again and again."""

    times: tuple[Times, ...]
    place: str | None
    kind: str
    unit: str | None
    people: tuple[tuple[str, str | None], ...]


@dataclass(slots=True)
class _Reader:
    district: District
    today: date
    columns: dict[Column, int]
    lines: list[Line] = field(default_factory=list)
    slips: list[Slip] = field(default_factory=list)
    seen: dict[tuple[object, ...], int] = field(default_factory=dict)
    days: dict[Cell, date | None] = field(default_factory=dict)
    shapes: dict[tuple[object, ...], _Shape] = field(default_factory=dict)

    def read(self, line: int, row: Sequence[Cell]) -> None:
        cells = {column: row[place] if place < len(row) else None for column, place in self.columns.items()}
        of_day = cells.pop(Column.DATE)
        # 1 and True are the same to a table, and not to a reader.
        key = (*cells.values(), *map(type, cells.values()))
        shape = self.shapes.get(key)
        if shape is None:
            written = [cell for cell in (of_day, *cells.values()) if read_text(cell)]
            if not written or (len(written) == 1 and read_day(written[0], self.today) is None):
                return  # a remark below the table is no duty
            shape = self._shape(line, cells)
        day = self._day(line, of_day)
        if shape is None or day is None:
            return
        self.shapes[key] = shape
        for span in filter(None, [self._span(line, day, times) for times in shape.times]):
            for name, contact in shape.people:
                self._add(Line(line, *span, shape.kind, shape.place, shape.unit, name, contact))

    def _shape(self, line: int, cells: dict[Column, Cell]) -> _Shape | None:
        before = len(self.slips)
        times = [self._times(line, part, cells.get(Column.END)) for part in self._parts(cells)]
        place = self._place(line, cells.get(Column.PLACE))
        kind = self._kind(line, cells.get(Column.KIND), place)
        unit = self._unit(line, cells.get(Column.UNIT), place)
        people = self._people(line, cells)
        if len(self.slips) > before or kind is None:
            return None
        return _Shape(tuple(filter(None, times)), place.id if place else None, kind, unit, tuple(people))

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

    def _span(self, line: int, day: date, times: Times) -> tuple[int, int] | None:
        zone = self.district.zone
        # Until the same time is a day and a night; an earlier time is one of the next day.
        over = times.over or (times.end or 0) <= times.start
        starts = stamp_of(day, times.start, zone)
        ends = stamp_of(day + timedelta(days=1) if over else day, times.end or 0, zone)
        if starts is None or ends is None or ends <= starts:
            self._note(line, Wrong.NO_SUCH_TIME, f"{day} {clock_of(times.start)}-{clock_of(times.end or 0)}")
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
        first = times_of(start)
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
        last = times_of(end)
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
        names = places_of(self.district)
        found = names.get(fold(text[:LONGEST]))
        if not found:
            self._note(line, Wrong.PLACE, text, nearest(text, names))
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
        found = kind_of(text)
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
        names = units_of(self.district)
        found = names.get(fold(text[:LONGEST]))
        if not found:
            self._note(line, Wrong.UNIT, text, nearest(text, names))
        return found.id if found else None

    def _people(self, line: int, cells: dict[Column, Cell]) -> list[tuple[str, str | None]]:
        cell, contact = cells.get(Column.PERSON), cells.get(Column.TELEGRAM)
        people = [*names_of(cell)]
        if not people:
            self._note(line, Wrong.PERSON if read_text(cell) else Wrong.NO_PERSON, read_text(cell))
        for name, _ in people:
            if not is_name(name):
                self._note(line, Wrong.PERSON, name)
        contacts = [part for part in several(contact) if part]
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
