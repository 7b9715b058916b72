"""Telephone numbers are found as people write them; other numbers are left alone."""

import pytest
from hypothesis import given, strategies as st

from issuebot.domain.language.personal.telephone_numbers import has_number, mask


@pytest.mark.parametrize(
    "number",
    [
        "13805581234",
        "138 0558 1234",
        "138-0558-1234",
        "1380 558 1234",
        "138 055 81234",
        "138.0558.1234",
        "+8613805581234",
        "+86 138 0558 1234",
        "0086-13805581234",
        "19905581234",
        "１３８０５５８１２３４",
        "１３８　０５５８　１２３４",
        "一三八零五五八一二三四",
        "幺三八〇五五八幺二三四",
        "0558-5561234",
        "05585561234",
        "0558 - 5561234",
        "(0558)5561234",
        "（0558）5561234",
        "0558-556 1234",
        "010-82345678",
        "021 6234 5678",
        "+86 558 5561234",
    ],
)
def test_number_is_masked_in_its_place(number: str):
    said = f"我是张三，{number}，电线垂下来了"

    shown = mask(said)

    assert has_number(said)
    assert len(shown) == len(said)
    assert shown.startswith(f"我是张三，{number[:3]}***")
    assert shown.endswith("*，电线垂下来了")
    assert not has_number(shown)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("家里电话5561234", "家里电话*******"),
        ("座机：8234 5678，谢谢", "座机：*********，谢谢"),
        ("聯繫電話是 5561234", "聯繫電話是 *******"),
        ("Call me: 5561234 please", "Call me: ******* please"),
        ("0558-5561234转801", "055*********转801"),
        ("手机13805581234或电话5561234", "手机138********或电话*******"),
        ("13805581234、13905581234", "138********、139********"),
        ("张三13805581234微信同号", "张三138********微信同号"),
    ],
)
def test_what_the_words_call_a_number_is_masked(said: str, shown: str):
    assert mask(said) == shown


@pytest.mark.parametrize(
    "words",
    [
        "幸福里3号楼2单元1502室",
        "打过12345，也打了110和120",
        "10086、95598、96777都打过",
        "电话400-810-1381没人接",
        "热线 4008101381、800-810-1381",
        "身份证341204198705124318",
        "卡号6222021302012345678",
        "表号 3412049999999999",
        "33.870000, 115.780000",
        "33.8712, 115.13805581234",
        "2026年11月28日 10:00",
        "20261128打的电话",
        "电话打了，20261128 又打",
        "工单号 5561234",
        "皖K12345的车",
        "#12 3号楼 13栋 1501",
        "5561234",
        "二〇二六年十一月二十八日",
        "三楼四楼五楼六楼都没水",
        "13.8米长，0.5米宽",
    ],
)
def test_other_numbers_stay(words: str):
    assert not has_number(words)
    assert mask(words) == words


@given(st.text(alphabet="0138556 +-()（）电话㎡，３零八", max_size=40))
def test_what_is_masked_has_no_number(words: str):
    assert not has_number(mask(words))
    assert len(mask(words)) == len(words)
