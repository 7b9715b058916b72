"""What residents answer to the survey in their own words."""

import pytest

from issuebot.domain.language.answers.verdicts import read_verdict

UNSOLVED = (
    "未解决", "没解决", "没修好", "还是坏的", "还没修好", "沒修好", "仍未解決", "根本没处理", "路灯还没修好",
    "又坏了", "没有",
    "还是老样子", "没人来", "没修好，灯还是一闪一闪的", "谢谢，但是没修好", "没修好 晚上还是黑", "還是壞的",
    "又漏水了", "未解决！",
    "not fixed", "Not solved.", "it is not fixed yet", "still broken", "hasn't been fixed", "no", "No, still broken",
    "nothing has changed", "Not fixed, the wire hangs there still", "broken again", "没弄好", "依旧没解决",
    "没有解决",
)  # fmt: skip
SATISFIED = (
    "已解决，满意", "已解决满意", "修好了谢谢", "修好了，谢谢", "已解決，滿意", "满意", "非常满意", "谢谢，修好了",
    "好了，辛苦了",
    "已经修好了，非常感谢", "路灯修好了，谢谢师傅", "修好了👍谢谢", "fixed thanks", "Fixed, thank you!",
    "solved, satisfied",
    "It is fixed now, thanks a lot", "解决了，很满意", "总算修好了，谢谢你们", "Thank you, it works again",
)  # fmt: skip
UNSATISFIED = (
    "已解决，不满意", "解决了，但是不满意", "已解决，不满意，拖了一个月", "Solved, not satisfied",
    "fixed but not happy", "修好了 不太满意",
)  # fmt: skip
UNSAID = (
    "", "修好了", "已解决", "谢谢", "不满意", "修好了吗", "没修好吗？", "解决了没", "灯还是不亮吗",
    "和平花园路灯不亮", "电线垂下来了",
    "没有，已经好了", "修好了又坏了", "fixed?", "thanks", "谁说没修好", "只修好了一半",
    "没修好之前别结案", "什么时候修好", "还会不会修",
)  # fmt: skip


@pytest.mark.parametrize("words", UNSOLVED)
def test_not_solved_is_understood(words: str):
    found = read_verdict(words)

    assert found
    assert found.rating == "unsolved"


@pytest.mark.parametrize("words", SATISFIED)
def test_satisfied_is_understood(words: str):
    found = read_verdict(words)

    assert found
    assert found.rating == "satisfied"


@pytest.mark.parametrize("words", UNSATISFIED)
def test_not_satisfied_is_understood(words: str):
    found = read_verdict(words)

    assert found
    assert found.rating == "unsatisfied"


@pytest.mark.parametrize("words", UNSAID)
def test_what_is_not_plain_is_no_verdict(words: str):
    assert read_verdict(words) is None


def test_words_beyond_the_verdict_are_known():
    found = read_verdict("没修好，灯还是一闪一闪的")

    assert found
    assert found.more
