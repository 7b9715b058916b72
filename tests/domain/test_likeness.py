"""What two reports have in common, without a point on the map."""

import pytest
from hypothesis import given, strategies as st

from issuebot.domain.language.same_matter.likeness import likeness, read, weights_of


def alike(one: str, other: str) -> bool:
    here, there = read(one, None), read(other, None)
    return likeness(here, there, weights_of((here, there))) > 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3号楼门口路灯不亮", "市民反映，三号楼路灯损坏多日，请维修"),
        ("人民路与光明路交叉口井盖破了", "光明路人民路路口井盖碎了一块"),
        ("和平路56号没煤气", "关于和平路56号燃气中断的投诉"),
        ("12栋楼道堆满纸箱", "12栋楼梯上全是旧家具"),
        ("lift at block 5 is broken", "the elevator in building 5 is stuck again"),
    ],
)
def test_same_matter_in_other_words_is_alike(one: str, other: str):
    assert alike(one, other)
    assert alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3号楼路灯不亮", "5号楼路灯不亮"),
        ("3号楼2单元路灯不亮", "3号楼1单元路灯不亮"),
        ("和平路56号井盖破了", "和平路98号井盖破了"),
        ("3号楼电梯坏了", "农贸市场电梯坏了"),
        ("人民路路灯不亮", "解放路路灯不亮"),
        ("3号楼门口路灯不亮", "3号楼门口有人遛狗不拴绳"),
        ("市民来电反映，存在安全隐患，请尽快处理", "市民来电反映，影响居民生活，请核实处理"),
    ],
)
def test_other_door_or_trouble_is_not_alike(one: str, other: str):
    assert not alike(one, other)


def test_number_is_compared_only_with_its_kind():
    assert alike("和平路3号楼路灯不亮，坏了5天", "和平路3号楼路灯不亮，坏了12天")


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_words_can_be_compared(one: str, other: str):
    assert alike(one, other) == alike(other, one)
