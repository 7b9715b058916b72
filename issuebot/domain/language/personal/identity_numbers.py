"""Numbers of Chinese identity cards in people's words: a unit needs none of them to mend a lamp."""

import re
import unicodedata
from collections.abc import Iterator

from issuebot.domain.language.writing.unseen import merged, seen_spans, starred

BORN = r"(?:[ -]?(?:18|19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))"  # a year, a month, a day: GB 11643
NUMBER = re.compile(rf"(?<!\d)[1-9]\d{{5}}{BORN}(?:[ -]?\d{{3}}[\dXx]|\d{{3}})(?![\dA-Za-z])")
# In groups of any length, 3412 0419 8705 1243 18: only with a century, so that a row of other numbers is none.
_G = r"[\s.,·，、_/\u2010-\u2015\u2212\uff0d-]?"
GROUPED = re.compile(
    rf"(?<!\d)[1-9](?:{_G}\d){{5}}{_G}(?:1{_G}[89]|2{_G}0)(?:{_G}\d){{2}}{_G}(?:0{_G}[1-9]|1{_G}[0-2])"
    rf"{_G}(?:0{_G}[1-9]|[12]{_G}\d|3{_G}[01])(?:{_G}\d){{3}}{_G}[\dXx](?![\dA-Za-z])"
)
# The digits that each of them has, as they may stand: most texts have no such row, and are looked through once.
ROW = re.compile(rf"\d(?:{_G}\d){{14}}")
SEEN = 3  # signs at the beginning, which only say the province
LONGEST = 64  # signs that one may take, with what stands between its digits


def mask(text: str) -> str:
    """As long as before in UTF-16, so that the formats of a message stay where they are."""
    found = seen_spans(text, _spans)
    return starred(text, merged((begin + SEEN, end) for begin, end in found)) if found else text


def cut(text: str, length: int) -> str:
    """So many characters at the most, and no number in two: of what is left of one nobody would know what it is."""
    if len(text) <= length:
        return text
    first = max(0, length - LONGEST)
    for begin, end in seen_spans(text[first : length + LONGEST], _spans):
        if begin < length - first < end:
            length = first + begin
    return text[:length]


def _spans(text: str) -> Iterator[tuple[int, int]]:
    if not ROW.search(text):
        return
    narrow = "".join(map(_narrow, text))
    for found in (*NUMBER.finditer(narrow), *GROUPED.finditer(narrow)):
        yield found.span()


def _narrow(sign: str) -> str:
    """A digit of any script, or a wide X, as the one that it means."""
    if sign in "Ｘｘ":
        return "X"
    return str(unicodedata.decimal(sign)) if sign.isdecimal() else sign
