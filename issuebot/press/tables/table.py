"""A table as a workbook.

`python -m issuebot.press.tables.table` reads `{"name", "head", "rows"}` in JSON and writes XLSX. What people wrote
is never a formula, whatever it begins with.
"""

import json
import sys
from io import BytesIO

NAME = 31  # characters of a worksheet's name
WIDEST = 40


def write_table(given: str) -> bytes:
    from xlsxwriter import Workbook

    table = json.loads(given)
    output = BytesIO()
    with Workbook(output, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        page = book.add_worksheet(table["name"][:NAME])
        bold = book.add_format({"bold": True, "bg_color": "#eeece4", "bottom": 1})
        page.freeze_panes(1, 0)
        for place, row in enumerate([table["head"], *table["rows"]]):
            for column, cell in enumerate(row):
                if isinstance(cell, int | float):
                    page.write_number(place, column, cell)
                else:
                    page.write_string(place, column, cell or "", bold if place == 0 else None)
        for column, heading in enumerate(table["head"]):
            cells = [heading, *(str(row[column]) for row in table["rows"][:200] if column < len(row))]
            page.set_column(column, column, min(WIDEST, 3 + max(map(columns_of, cells))))
    return output.getvalue()


def columns_of(text: str) -> int:
    """How wide it stands: a Chinese letter takes two columns."""
    return sum(1 if letter.isascii() else 2 for letter in text)


def main() -> None:
    sys.stdout.buffer.write(write_table(sys.stdin.buffer.read().decode()))


if __name__ == "__main__":
    main()
