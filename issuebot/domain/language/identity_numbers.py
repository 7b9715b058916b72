"""Numbers of Chinese identity cards in people's words: a unit needs none of them to mend a lamp."""

import re

BORN = r"(?:[ -]?(?:18|19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))"  # a year, a month, a day: GB 11643
NUMBER = re.compile(rf"(?<!\d)[1-9]\d{{5}}{BORN}(?:[ -]?\d{{3}}[\dXx]|\d{{3}})(?![\dA-Za-z])")
# In groups of any length, 3412 0419 8705 1243 18: only with a century, so that a row of other numbers is none.
_G = r"[ .·-]?"
GROUPED = re.compile(
    rf"(?<!\d)[1-9](?:{_G}\d){{5}}{_G}(?:1{_G}[89]|2{_G}0)(?:{_G}\d){{2}}{_G}(?:0{_G}[1-9]|1{_G}[0-2])"
    rf"{_G}(?:0{_G}[1-9]|[12]{_G}\d|3{_G}[01])(?:{_G}\d){{3}}{_G}[\dXx](?![\dA-Za-z])"
)
# The digits that each of them has, as they may stand: most texts have no such row, and are looked through once.
ROW = re.compile(rf"\d(?:{_G}\d){{14}}")
NARROW = str.maketrans("０１２３４５６７８９Ｘｘ", "0123456789Xx")
SEEN = 3  # signs at the beginning, which only say the province


def mask(text: str) -> str:
    """As long as before, so that the formats of a message stay where they are."""
    if not ROW.search(text):
        return text
    narrow = text.translate(NARROW)
    for found in (*NUMBER.finditer(narrow), *GROUPED.finditer(narrow)):
        begin, end = found.start() + SEEN, found.end()
        text = text[:begin] + "*" * (end - begin) + text[end:]
    return text
