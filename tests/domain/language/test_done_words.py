"""That it is done is said once, however the unit wrote it."""

import pytest

from issuebot.domain.language.answers.done_words import beyond_done


@pytest.mark.parametrize(
    "note", ["办好了", "已办结", "处理好了👌", "已处理完毕。", "问题已解决", "done", "It is done.", "all done 👍"]
)
def test_bare_done_says_no_more(note: str):
    assert beyond_done(note) == ""


@pytest.mark.parametrize(
    ("note", "more"),
    [
        ("办好了，线已捆好", "线已捆好"),
        ("已处理，清走三袋", "清走三袋"),
        ("处理好了 明天复查", "明天复查"),
        ("done, tied up", "tied up"),
        ("Fixed the lamp", "Fixed the lamp"),
        ("done by the night team", "done by the night team"),
        ("解决方案已定", "解决方案已定"),
        ("修好了", "修好了"),
    ],
)
def test_what_was_done_is_kept(note: str, more: str):
    assert beyond_done(note) == more
