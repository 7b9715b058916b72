"""Telephone numbers of the mainland in people's words: one tells who somebody is who wants to stay anonymous.

Hotlines (110, 12345, 400 …) are nobody's, and the numbers of houses, meters and cards are no telephone numbers.
"""

import re
from collections.abc import Iterator

from issuebot.domain.language.writing.script import fold_in_place
from issuebot.domain.language.writing.unseen import merged, seen_spans, starred, without_unseen

# Written out, apart from the others: 张三 before a number is a name.
WRITTEN_OUT = str.maketrans("0123456789〇零一幺二三四五六七八九", "xxxxxxxxxx001123456789")
_APART = r" .·/\u2010-\u2015\u2212-"
APART = rf"[{_APART}]?"
MOBILE = (
    rf"(?:(?:\+|00)?86{APART})?"
    rf"1[3-9](?:\d{APART}\d{{4}}{APART}\d{{4}}|\d{{2}}{APART}\d{{3}}{APART}\d{{4}}|\d{APART}\d{{3}}{APART}\d{{5}})"
)
LOCAL = rf"(?!400|800)[2-8]\d{{2,3}}{APART}\d{{4}}"
AREA = r"(?:10|2\d|[3-9]\d{2})"
LANDLINE = rf"(?:\+?86{APART})?(?:\(0{AREA}\) ?|0{AREA}[{_APART}]{{0,3}}){LOCAL}|\+86{APART}{AREA}{APART}{LOCAL}"
FULL = re.compile(rf"(?<!\d)(?<!\d\.)(?:{MOBILE}|{LANDLINE})(?!\d|\.\d)")
DATE = r"(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)"
# Seven or eight digits alone are a telephone number only where the words say so.
SAID = re.compile(
    r"(?:电话|手机|座机|固话|号码|联系|致电|拨打|(?<![a-z])(?:tel|phone|telephone|call|ring|mobile)(?![a-z]))"
    rf"[^\d\n。；;]{{0,6}}(?<!\d)(?!{DATE})(?P<local>{LOCAL})(?!\d|\.\d|{APART}\d{{2}})"
)
SEEN = 3  # signs of a whole number that stay: they only say the network, or the region


def has_number(text: str) -> bool:
    return next(_spans(without_unseen(text)), None) is not None


def mask(text: str) -> str:
    """As long as before in UTF-16, so that the formats of a message stay where they are."""
    return starred(text, merged(seen_spans(text, _spans)))


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Where the signs stand that are to be hidden."""
    plain = fold_in_place(text)
    for spelling in (plain, plain.translate(WRITTEN_OUT)):
        for found in FULL.finditer(spelling):
            yield found.start() + SEEN, found.end()
    for found in SAID.finditer(plain):
        yield found.span("local")
