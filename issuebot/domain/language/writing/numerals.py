"""Chinese numerals of houses as digits: 十二号楼 is 12号楼, 三单元 is 3单元."""

import re

SIGNS = "一二三四五六七八九"
NUMERAL = re.compile(
    r"([二三四五六七八九]?)(十)([一二三四五六七八九]?)(?=号|栋|幢|单元|楼|座|#|期|组)|([一二三四五六七八九])(?=号|栋|幢|单元|楼|座|#|期|组)"
)


def digits(text: str) -> str:
    return NUMERAL.sub(_digits, text)


def _digits(found: re.Match[str]) -> str:
    tens, ten, ones, alone = found.groups()
    if not ten:
        return str(SIGNS.index(alone) + 1)
    return str(((SIGNS.index(tens) + 1) if tens else 1) * 10 + (SIGNS.index(ones) + 1 if ones else 0))
