"""The numbers of tickets that words begin with, as people and input methods write them: 12, ＃１２, №12, 12号.

A number is followed by a gap, so `2号楼` is a house and `2天` a time. What follows the numbers may begin with a number
as well: how many of them are tickets depends on the command, so the caller says whether gaps alone part them.
"""

import re

LONGEST = 18  # digits: as many as a 64-bit number has for sure
NUMBER = r"\s*(?:第\s*)?((?:[#＃﹟№]|no\.?(?=\s*\d)|单号)?)[\s:：]*(\d+)(?:\s?号(?:工?单|件)?(?=[\s，、：；。,.:;]|$))?"
HOUSE = r"(?!\s*号\s*(?:楼|院|门|线|大院|公馆))"
ONE = re.compile(NUMBER + HOUSE + r"(?:[\s，、：；。]+|[,.:;](?!\d)\s*|$)", re.IGNORECASE)
NEXT = re.compile(NUMBER + r"(?:([\s，、,：；。]+|[.:;](?!\d)\s*)|$)", re.IGNORECASE)
# 2-6, #2到#6, 2 to 6; not 3-2-501, which is a flat.
SPAN = re.compile(
    r"\s*(?P<sign>[#＃﹟№])?(?P<first>\d{1,9})\s*号?\s*(?:[-–—~～]|到|至|to(?=\s))\s*[#＃﹟№]?(?P<last>\d{1,9})"
    r"(?:号(?!\s*(?:楼|院|门|线)))?(?!\d|\s*[-–—~～/.:]\s*\d)",
    re.IGNORECASE,
)
WIDEST = 50  # tickets that are meant by a span
ENDS = re.compile("[：；。.:;]")  # behind one of these come the words
KEPT = re.compile(r"(?: #\d+)+")
# What is counted or stands in an address: the number before it belongs to it.
COUNTED = re.compile(
    r"\s*(?:号|栋|幢|座|楼|层|单元|室|户|弄(?![好完妥清干掉了])|排(?![除查好])|门|天|日|周(?![一二三四五六日天末](?!次))|月(?!底)|年(?!底)|个|根|米|公里|小时|分钟|点|次|人|位|名|辆|台|盏|处(?!理)"
    r"|件|条|块|张|份|元|万|千|百|%|％|°"
    r"|(?:more |working |full )?(?:days?|weeks?|months?|hours?|hrs?|minutes?|mins?|metres?|meters?|people|residents|"
    r"times|cars|lamps|wires|floors?|units?|of)\b|[\w'’]+ (?:street|road|lane|avenue|st|rd|ave|square|court)\b)",
    re.IGNORECASE,
)


def read_number(text: str, about: int | None) -> tuple[int | None, str]:
    """`12 words`, `#12 words`, or words alone where a reply says which ticket: the number and the words."""
    match = ONE.match(text)
    if match is None or not _names(match, text, about):
        return about, text.strip()
    return _value(match), text[match.end() :].strip()


def read_numbers(text: str, about: int | None, *, spaced: bool = True) -> tuple[tuple[int, ...], str]:
    """`3 4 5 words`: each number once, and the words after them. Unless `spaced`, a gap alone parts no numbers: only
    `3,4` and `#3 #4` are several then.
    """
    text = spread(text) if about is None else text
    match = NEXT.match(text)
    if match is None or not _names(match, text, about):
        return ((about,) if about is not None else ()), text.strip()
    found: dict[int, None] = {}
    while match is not None:
        found[_value(match)] = None
        text, gap = text[match.end() :], match[3] or ""
        match = None if ENDS.search(gap) else NEXT.match(text)
        if match and not (spaced or match[1] or re.search("[，、,]", gap)):
            match = None
    return tuple(found), text.strip()


def read_first(text: str) -> tuple[tuple[int, ...], str]:
    """Of `3,4 words` only the 3: the words are `4 words`."""
    match = NEXT.match(text)
    return ((_value(match),), text[match.end() :].strip()) if match else ((), text.strip())


def spread(text: str) -> str:
    """`2-4 words` as `#2,#3,#4 words`. `2-3 days` stay what they are, and so does a date or an address."""
    span = SPAN.match(text)
    if span is None or begins_counted(text[span.end() :]):
        return text
    first, last = int(span["first"]), int(span["last"])
    if not first < last < first + WIDEST:
        return text
    return f"{','.join(f'#{number}' for number in range(first, last + 1))} {text[span.end() :].lstrip()}"


def begins_counted(words: str) -> bool:
    """Whether the words go on with what a number before them counts: `号楼由物业自管`, `days are enough`."""
    return COUNTED.match(words) is not None


def read_kept(text: str) -> tuple[tuple[int, ...], str]:
    """` #3 #4 words`, as a question about several tickets keeps them."""
    match = KEPT.match(text)
    numbers = tuple(int(number) for number in re.findall(r"\d+", match[0])) if match else ()
    return numbers, text[match.end() if match else 0 :].strip()


def _names(match: re.Match[str], text: str, about: int | None) -> bool:
    """Whether it is a ticket's number. In a reply a bare number may be the first word of a note: only #N or the card's
    own number names a ticket there.
    """
    if about is None or match[1]:
        return True
    return _value(match) == about and not begins_counted(text[match.end(2) :])


def _value(match: re.Match[str]) -> int:
    return int(match[2][:LONGEST])
