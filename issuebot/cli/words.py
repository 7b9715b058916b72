"""`issuebot check --words FILE`: as what each line is guessed, by which words; with labels, how many are right."""

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from issuebot.desk.context.learning import whole
from issuebot.district_file import read_file
from issuebot.domain.district.designations import names_of
from issuebot.domain.district.model import District
from issuebot.domain.language.danger.dangers import dangers
from issuebot.domain.language.guesses.evidence import ELSEWHERE
from issuebot.domain.language.guesses.lessons import Lessons
from issuebot.domain.language.guesses.reasons import Reasons, reasons
from issuebot.domain.language.places.community_names import place_named
from issuebot.domain.language.writing.script import fold
from issuebot.settings import Settings
from issuebot.start import CannotStart, opened

NONE = "-"  # how a label says that nothing fits


@dataclass(frozen=True, slots=True)
class _Line:
    """What was written, and the labels that it may have; none where the file does not say."""

    words: str
    labels: tuple[str, ...]


async def look(settings: Settings, file: Path) -> list[str]:
    """A line for each of the file's, by the district file and what was decided so far; the share right at the end.

    Raises what a start would: `CannotStart`, `DistrictError`.
    """
    text = _text_of(file)
    known, _, _ = read_file(Path(settings.district_file))
    now = int(time.time())  # noqa: TID251 an edge
    async with opened(settings) as database:
        learned = await database.read(lambda tx: whole(tx, known, now))
    return list(told(learned, text))


def _text_of(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise CannotStart(f"{file} cannot be read ({reason}); write one sentence a line.") from error


def told(learned: Lessons, text: str) -> Iterator[str]:
    lines = list(_read(learned.district, text.splitlines()))
    found = [(line, reasons(learned, line.words)) for line in lines]
    yield "words\tguess\tsecond\tplace\tdanger\tby"
    for line, why in found:
        yield "\t".join(_columns(learned, line, why))
    labelled = [(line, why) for line, why in found if line.labels]
    if labelled:
        right = sum((why.guess or NONE) in line.labels for line, why in labelled)
        two = sum(not {why.guess or NONE, why.second or NONE}.isdisjoint(line.labels) for line, why in labelled)
        share, among = right / len(labelled), two / len(labelled)
        yield f"{right} of {len(labelled)} right ({share:.0%}), {two} among two ({among:.0%})."


def _columns(learned: Lessons, line: _Line, why: Reasons) -> Iterator[str]:
    wrong = bool(line.labels) and (why.guess or NONE) not in line.labels
    yield f"{'✗ ' if wrong else ''}{line.words}"
    yield why.guess or NONE
    yield why.second or NONE
    yield place_named(learned.district, line.words) or NONE
    yield " ".join(dangers(line.words)) or NONE
    by = [f"{one.label or NONE} {one.weight:.1f}: {', '.join(one.terms)}" for one in why.found]
    if why.guess != why.by_words and why.like:
        by.append(f"like {', '.join(f'#{number}' for number in why.like)}")
    yield "; ".join(by) or NONE


def _read(district: District, lines: Iterable[str]) -> Iterator[_Line]:
    """A label before or behind a tab: a category's id or name, `-` for none, several with a slash between them."""
    for line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        first, _, rest = line.strip().partition("\t")
        words, _, last = line.strip().rpartition("\t")
        if rest and (labels := _labels(district, first)):
            yield _Line(rest.strip(), labels)
        elif words and (labels := _labels(district, last)):
            yield _Line(words.strip(), labels)
        else:
            yield _Line(line.strip(), ())


def _labels(district: District, said: str) -> tuple[str, ...]:
    """None where one of them is no label: the line is words then."""
    known = {fold(name): kind.id for kind in district.open_categories for name in (kind.id, *names_of(kind))}
    known |= {NONE: NONE, ELSEWHERE: NONE}
    labels = tuple(known.get(fold(one).strip(), "") for one in said.split("/"))
    return labels if all(labels) else ()
