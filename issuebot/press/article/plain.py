"""An article as Markdown. Nothing of its words is taken for a mark."""

import re
from collections.abc import Mapping, Sequence

from issuebot.press.article.blocks import Block

MARKS = re.compile(r"([\\`*_{}\[\]<>#|~])")


def write(blocks: Sequence[Block], files: Mapping[str, str]) -> bytes:
    """`files`: what the file of each picture is called."""
    return ("\n\n".join(_written(one, files) for one in blocks) + "\n").encode()


def _written(block: Block, files: Mapping[str, str]) -> str:
    match block.kind:
        case "title":
            return f"# {_plain(block.text)}"
        case "heading":
            return f"## {_plain(block.text)}"
        case "picture":
            return f"![{_plain(block.text)}]({files[block.name]})"
        case "table":
            head, *rows = [f"| {' | '.join(map(_plain, row))} |" for row in block.rows]
            return "\n".join([head, f"| {' | '.join(['---'] * len(block.rows[0]))} |", *rows])
        case _:
            return _plain(block.text)


def _plain(text: str) -> str:
    """On one line; what begins like a list or a number of one is none."""
    line = MARKS.sub(r"\\\1", " ".join(text.split()))
    return re.sub(r"^(\d+)\.(?=\s)|^([-+])(?=\s)", lambda found: f"{found[1] or ''}\\{found[2] or '.'}", line)
