"""A table as CSV, UTF-8 with its mark: `python -m issuebot.press.tables.plain_table` reads `{"head", "rows"}` in JSON.

Spreadsheet programs run a text cell that begins like a formula, quoted or not; an apostrophe before it keeps it text.
"""

import csv
import json
import re
import sys
from io import StringIO

RUN = tuple("=+-@＝＋－＠")
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")  # which no XML may have
UNSEEN = re.compile("^[\u200b-\u200f\u2060\ufeff\\s]+")  # some programs drop it, and read what follows


def write_table(given: str) -> bytes:
    table, output = json.loads(given), StringIO()
    writer = csv.writer(output, quoting=csv.QUOTE_NONNUMERIC)
    for row in [table["head"], *table["rows"]]:
        writer.writerow([cell if isinstance(cell, int | float) else harmless(cell or "") for cell in row])
    return output.getvalue().encode("utf-8-sig")  # the mark by which Excel knows it


def harmless(text: str) -> str:
    """On one line: in programs that read line by line, text behind a break would begin a cell of its own."""
    flat = " ".join(CONTROL.sub(" ", text).split())
    return f"'{flat}" if UNSEEN.sub("", flat).startswith(RUN) else flat


def clean(text: str) -> str:
    """As a cell of a workbook may have it, with the breaks of lines that a workbook knows."""
    return CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def main() -> None:
    sys.stdout.buffer.write(write_table(sys.stdin.buffer.read().decode()))


if __name__ == "__main__":
    main()
