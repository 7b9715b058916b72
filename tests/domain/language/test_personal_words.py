"""What says who somebody is is found in words for everybody, whatever stands between its signs."""

import time
from collections.abc import Callable

import pytest

from issuebot.domain.publicity.personal import found_in


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("联系138\u200b0013\u200b8000", "telephone"),
        ("联系138‑0013‑8000", "telephone"),
        ("联系138/0013/8000", "telephone"),
        ("感谢王\u200b阿姨", "name"),
        ("感谢\u2068王\u2060阿\ufeff姨\u2069", "name"),
        ("3\u200b号\u200d楼已修好", "house"),
        ("见 @wang\u200b_ayi", "address"),
        ("就是 #\u200b12", "ticket"),
        ("在 33.8700\u200b, 115.7800", "point"),
        ("身份证341204/19870512/4318", "identity"),
    ],
)
def test_signs_that_nobody_sees_hide_nothing(words: str, kind: str):
    assert kind in found_in(words, ["王阿姨"])


@pytest.mark.parametrize("words", ["二十", "1-", "3号", "138 ", "12 ab street ", "no. ", "1\u200b", "@a b", "33.870,"])
def test_looking_costs_no_more_than_a_letter_each(words: str):
    few, many = (cost(found_in, (words * length)[:length], ["王阿姨"]) for length in (1000, 8000))

    assert many < few * 24 + 0.005  # eight times, and not sixty-four


def cost(work: Callable[..., object], *given: object) -> float:
    """Seconds of the processor, of the quickest of some times."""
    took = []
    for _ in range(4):
        begun = time.process_time()
        work(*given)
        took.append(time.process_time() - begun)
    return min(took)


@pytest.mark.parametrize("words", ["2026/11/28 已修好", "9:00-11:00 停水", "3 处、12 盏路灯", "共 1,234 件\u200b"])
def test_dates_and_counts_are_nobodys(words: str):
    assert found_in(words, ["王阿姨"]) == ()
