"""A table as CSV: nothing in it runs, also behind what nobody sees."""

import csv
import json

import pytest

from issuebot.press.tables.plain_table import write_table


def read(cell: object, heading: str = "甲") -> list[list[str]]:
    written = write_table(json.dumps({"head": [heading], "rows": [[cell]]})).decode("utf-8-sig")
    return [*csv.reader(written.splitlines())]


@pytest.mark.parametrize(
    "before", ["", " ", "\t", "\r\n", "\u00a0", "\u200b", "\ufeff", "\u2060\u200e", "\x00", "\x1b"]
)
@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1+2", "@SUM(A1)", "＝1"])
def test_formula_stays_text_behind_what_is_unseen(before: str, formula: str):
    """OWASP www-community#401: a tab before it was enough; breeze#6283: headings ran, too."""
    heading, [cell] = read(before + formula, before + formula)

    assert cell.startswith("'")
    assert heading == [cell]


def test_plain_words_and_numbers_stay():
    assert read("a=1") == [["甲"], ["a=1"]]
    assert read(-5) == [["甲"], ["-5"]]
