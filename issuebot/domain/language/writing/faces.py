"""What people say with signs alone: stars, a thumb that points down, an angry face. None of them are thanks."""

import re

SPACES = re.compile("[\\s\ufe0e\ufe0f\u200d\U0001f3fb-\U0001f3ff]+")  # also what only colours the sign before it
FROWNS = re.compile("[👎😠😡🤬😤😢😭😞😔😟🙁☹😒🙄😑😩😫💔❌✖💩🖕]+")
STARS = re.compile("[⭐★☆🌟]+")


def frowns(words: str) -> bool:
    """👎, 😡😡: they are not pleased."""
    return bool(FROWNS.fullmatch(SPACES.sub("", words)))


def rates(words: str) -> bool:
    """⭐⭐⭐, 👎: how they find it, where that is asked."""
    return frowns(words) or bool(STARS.fullmatch(SPACES.sub("", words)))
