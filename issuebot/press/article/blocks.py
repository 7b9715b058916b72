"""The parts of an article, read from the little Markdown that templates are written in."""

import re
from dataclasses import dataclass

PICTURE = re.compile(r"!\[((?:\\.|[^\]\\])*)\]\(([a-z0-9-]+)\)")
RULE = re.compile(r"\|(?:\s*:?-+:?\s*\|)+")
CELL = re.compile(r"(?<!\\)\|")
ESCAPED = re.compile(r"\\([\\`*_{}\[\]<>#|~!.+-])")
CHINESE = re.compile(r"[\u3000-\u9fff\uff00-\uffef]")


@dataclass(frozen=True, slots=True)
class Block:
    """`kind`: title, span (below the title), heading, text, table (`rows`, the first is its head), or picture, which is
    called `name` and shows `text`.
    """

    kind: str
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    name: str = ""


def read_blocks(text: str) -> list[Block]:
    """A title, and below it the span of time, where words stand there before any heading."""
    blocks: list[Block] = []
    paragraph: list[str] = []
    rows: list[tuple[str, ...]] = []
    for line in [*map(str.strip, text.splitlines()), ""]:
        # Loops leave empty lines between the rows of a table.
        if rows and line and not line.startswith("|"):
            blocks, rows = [*blocks, Block("table", rows=_even(rows))], []
        starts = line.startswith(("# ", "## ", "|", "- ", "* ")) or PICTURE.fullmatch(line) is not None
        if paragraph and (not line or starts):
            blocks, paragraph = [*blocks, _paragraph(paragraph, blocks)], []
        if line.startswith("|"):
            rows += [] if RULE.fullmatch(line) else [_cells(line)]
        elif starts:
            blocks.append(_started(line))
        elif line:
            paragraph.append(_words(line))
    return [*blocks, Block("table", rows=_even(rows))] if rows else blocks


def _started(line: str) -> Block:
    if found := PICTURE.fullmatch(line):
        return Block("picture", _words(found[1]), name=found[2])
    if line.startswith(("- ", "* ")):
        return Block("text", f"• {_words(line[2:])}")
    kind = "title" if line.startswith("# ") else "heading"
    return Block(kind, _words(line.lstrip("#")))


def _paragraph(lines: list[str], before: list[Block]) -> Block:
    """Lines that follow one another are one paragraph; between Chinese letters there is no space."""
    text = lines[0]
    for line in lines[1:]:
        text += line if CHINESE.match(text[-1:]) and CHINESE.match(line) else f" {line}"
    return Block("span" if [one.kind for one in before] == ["title"] else "text", text)


def _cells(line: str) -> tuple[str, ...]:
    return tuple(_words(cell) for cell in CELL.split(line.removeprefix("|").removesuffix("|")))


def _even(rows: list[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Each row as long as the longest."""
    longest = max(map(len, rows))
    return tuple((*row, *[""] * (longest - len(row))) for row in rows)


def _words(text: str) -> str:
    return ESCAPED.sub(r"\1", text).strip()
