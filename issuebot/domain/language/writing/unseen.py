"""Signs that nobody sees, which come along with what is copied: a number or a name is the same with them in it."""

import re
from collections.abc import Callable, Iterable

UNSEEN = re.compile("[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
Spans = Iterable[tuple[int, int]]


def without_unseen(text: str) -> str:
    return UNSEEN.sub("", text)


def seen_spans(text: str, spans_of: Callable[[str], Spans]) -> list[tuple[int, int]]:
    """Where that stands in the text which `spans_of` finds in what is seen of it."""
    if not UNSEEN.search(text):
        return list(spans_of(text))
    places = [at for at, sign in enumerate(text) if not UNSEEN.match(sign)]
    return [(places[begin], places[end - 1] + 1) for begin, end in spans_of(without_unseen(text))]


def merged(spans: Spans) -> list[tuple[int, int]]:
    """Two patterns may find the same."""
    found: list[tuple[int, int]] = []
    for begin, end in sorted(spans):
        if found and begin <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((begin, end))
    return found


def starred(text: str, spans: Spans) -> str:
    """With stars there: as long as before in UTF-16, so that the formats of a message stay where they are."""
    for begin, end in sorted(spans, reverse=True):
        length = len(text[begin:end].encode("utf-16-le")) // 2
        text = text[:begin] + "*" * length + text[end:]
    return text
