"""Nobody keeps the bot busy with a word said forty times: where two alternatives fit it, a pattern would try every way
to part it and never end.
"""

import pkgutil
import re
import signal
from collections.abc import Iterator, Mapping, ValuesView
from importlib import import_module

import pytest

from issuebot import desk, domain

LITERAL = re.compile(r"[\u4e00-\u9fff]{1,4}|[a-z]{2,8}")
TIMES = 40
AT_MOST = 1.0  # seconds; at once, unless it never ends


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    for module in (one for part in (domain, desk) for one in pkgutil.walk_packages(part.__path__, f"{part.__name__}.")):
        for name, value in vars(import_module(module.name)).items():
            several = value.values() if isinstance(value, Mapping) else value
            for one in several if isinstance(several, ValuesView | tuple | list) else [value]:
                if isinstance(one, re.Pattern):
                    yield f"{module.name}.{name}", one


def words_of(pattern: re.Pattern[str]) -> set[str]:
    """What the pattern itself is made of, and the single letters of that."""
    found = set(LITERAL.findall(pattern.pattern))
    return found | {letter for word in found for letter in word if letter >= "\u3400"}


def ends(pattern: re.Pattern[str], words: str) -> bool:
    def stop(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, AT_MOST)
    try:
        pattern.fullmatch(words)
        pattern.search(words)
    except TimeoutError:
        return False
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    return True


@pytest.mark.parametrize("tail", ["x", "，"])
def test_repeated_word_is_read_at_once(tail: str):
    endless = [
        (name, word)
        for name, pattern in patterns()
        if (word := next((one for one in words_of(pattern) if not ends(pattern, one * TIMES + tail)), None))
    ]

    assert endless == []


def test_endless_pattern_is_noticed():
    assert not ends(re.compile("(?:看|看看)*"), "看" * TIMES + "x")
