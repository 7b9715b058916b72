"""The same word over and over is read at once: where two alternatives fit it, a pattern would try every way to part it
and never end.
"""

import pytest

from issuebot.domain.language.answers.over import says_it_is_over
from issuebot.domain.language.answers.replies import read_reply
from issuebot.domain.language.answers.visits import is_about_coming
from issuebot.domain.language.intents.queue_words import OF_THEM
from issuebot.domain.language.intents.urging import is_urging
from issuebot.domain.language.intents.wishes import read_wish

WORDS = ["不", "不不", "刚", "刚刚", "看", "看看", "查", "周末", "在", "什么", "等", "派给", "发的"]


@pytest.mark.parametrize("word", WORDS)
def test_repeated_word_says_nothing(word: str):
    said = (word * 40)[:39]

    assert read_wish(said) is None
    assert not says_it_is_over(f"{said}x")
    assert not is_about_coming(f"{said}x")
    assert not is_urging(f"{said}x")
    assert read_reply(f"{said}x").move != "close"
    assert OF_THEM.fullmatch(f"{said}x") is None
