"""What stands at a community on the map: its name and, by category, what has no exact place; where there is room."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from math import hypot
from textwrap import wrap

from issuebot.domain.pictures.open_map import Kind, Spot
from issuebot.press.fonts import writable
from issuebot.press.look import ALARM, CHIP, GAP, NAME, PLAIN, colour_of, width_of, width_of_chip
from issuebot.press.map.ground import Box

IN_A_ROW = 3  # chips
LINE = 1.25  # from one line of a name to the next, in heights of its letters
ROW = CHIP * 1.6
STEP, FAR = 15.0, 8  # of looking for room: pixels, and how many times
CLOSE = 24.0  # pixels from a community's middle
REACH = 320.0  # what is farther from a community's middle is not in its label's way
LATIN_LINE, CHINESE_LINE = 16, 7  # letters of a name in one line

Obstacle = tuple[float, float, float, float]  # left, bottom, right, top


@dataclass(frozen=True, slots=True)
class Chip:
    text: str
    colour: str
    late: bool = False

    @property
    def width(self) -> float:
        return width_of_chip(self.text)


@dataclass(frozen=True, slots=True)
class Label:
    """`lines` above `rows` of chips; where it is `flat`, the only line is left of the only row."""

    lines: tuple[str, ...]
    rows: tuple[tuple[Chip, ...], ...]
    faint: bool = False
    flat: bool = False

    @property
    def size(self) -> tuple[float, float]:
        names, chips = [width_of(line, NAME) for line in self.lines], [width_of_row(row) for row in self.rows]
        if self.flat:
            return sum(names) + sum(chips) + GAP, NAME * LINE
        return max(*names, *chips, 0) + GAP, len(names) * NAME * LINE + len(chips) * ROW + GAP / 2

    def frame(self, x: float, y: float) -> Obstacle:
        wide, tall = self.size
        return x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2


@dataclass(frozen=True, slots=True)
class Placed:
    label: Label
    x: float
    y: float
    home: tuple[float, float] = (0.0, 0.0)  # the middle of its community

    @property
    def lead(self) -> tuple[float, float] | None:
        """Where a line from its community reaches it; None where it stands close by."""
        frame = self.label.frame(self.x, self.y)
        x, y = (min(max(self.home[axis], frame[axis]), frame[axis + 2]) for axis in (0, 1))
        return (x, y) if hypot(x - self.home[0], y - self.home[1]) > CLOSE else None


def label_of(spot: Spot, kinds: Sequence[Kind]) -> Label:
    """Whole: number, name, and a chip for each category."""
    name = writable(spot.name)
    lines = _lines(spot.label, name) if name else (spot.label,)
    chips = [
        Chip(f"{kinds[at].letter} {count}", colour_of(tuple(kinds), at)) for at, count in enumerate(spot.loose) if count
    ]
    if spot.loose_late:
        chips.append(Chip(f"⚠ {spot.loose_late}", ALARM))
    rows = tuple(tuple(chips[at : at + IN_A_ROW]) for at in range(0, len(chips), IN_A_ROW))
    return Label(lines, rows, faint=not spot.total)


def width_of_row(chips: Sequence[Chip]) -> float:
    return sum(chip.width + GAP / 3 for chip in chips) - GAP / 3


def place_labels(
    wanted: Sequence[tuple[Spot, Label, float, float]], marks: Sequence[Obstacle], box: Box
) -> list[Placed]:
    """Each as near its middle as there is room. Where there is none it is shorter, and at last it stands where it hides
    least.
    """
    taken, placed = list(marks), []
    for spot, whole, x, y in wanted:
        forms = _forms(spot, whole)
        near = [frame for frame in taken if _meet(frame, (x - REACH, y - REACH, x + REACH, y + REACH))]
        found = next((at for form in forms if (at := _room(form, x, y, near, box))), None)
        if found is None:
            found = _least(forms[-1], x, y, near, box)
        taken.append(found.label.frame(found.x, found.y))
        placed.append(replace(found, home=(x, y)))
    return placed


def _forms(spot: Spot, whole: Label) -> list[Label]:
    count, late = sum(spot.loose), bool(spot.loose_late)
    chip = ((Chip(str(count), PLAIN, late),),) if count else ()
    short = [Label(whole.lines, chip, whole.faint)] if len(sum(whole.rows, ())) > 1 else []
    return [whole, *short, Label((spot.label,), chip, whole.faint, flat=True)]


def _room(label: Label, x: float, y: float, taken: Sequence[Obstacle], box: Box) -> Placed | None:
    for at in _places(x, y):
        frame = label.frame(*at)
        if _is_within(frame, box) and not any(_meet(frame, other) for other in taken):
            return Placed(label, *at)
    return None


def _least(label: Label, x: float, y: float, taken: Sequence[Obstacle], box: Box) -> Placed:
    """The place where it covers least of what is there already."""
    places = [at for at in _places(x, y) if _is_within(label.frame(*at), box)] or [(x, y)]
    return Placed(label, *min(places, key=lambda at: sum(_shared(label.frame(*at), other) for other in taken)))


def _places(x: float, y: float) -> Iterator[tuple[float, float]]:
    for east, north in _around():
        yield x + east * STEP, y + north * STEP


@cache
def _around() -> list[tuple[int, int]]:
    """The nearest first."""
    steps = [(east, north) for east in range(-FAR, FAR + 1) for north in range(-FAR, FAR + 1)]
    return sorted(steps, key=lambda step: (step[0] * step[0] + step[1] * step[1], step))


def _is_within(frame: Obstacle, box: Box) -> bool:
    return box.left <= frame[0] and frame[2] <= box.right and box.bottom <= frame[1] and frame[3] <= box.top


def _meet(one: Obstacle, two: Obstacle) -> bool:
    return one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]


def _shared(one: Obstacle, two: Obstacle) -> float:
    wide, tall = min(one[2], two[2]) - max(one[0], two[0]), min(one[3], two[3]) - max(one[1], two[1])
    return max(0.0, wide) * max(0.0, tall)


def _lines(label: str, name: str) -> tuple[str, ...]:
    if any(letter >= "⺀" for letter in name if letter.isalpha()):
        half = -(-len(name) // 2) if len(name) > CHINESE_LINE else len(name)
        return tuple(filter(None, (f"{label} {name[:half]}", name[half:])))
    return tuple(wrap(f"{label} {name}", LATIN_LINE))
