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
        ("翠竹苑3号楼摊贩占道", "翠竹苑3栋楼下那个卖早点的又摆出来了"),
        ("文汇路北段路灯不亮", "文汇路北头那一截晚上全黑"),
        ("教师新村15号楼与16号楼之间水管爆裂", "教师新村15栋16栋中间的水管爆了，家里没水用"),
        ("锦绣湾小区物业涨停车费", "锦绣湾的物业没开会就把停车费翻了一倍"),
        ("和平路17号门口化粪池满溢", "和平路17号的粪井冒出来了"),
        ("The lamp outside 12 Elm Road is dark", "street light on Elm Road by number 12 is out"),
        ("3号楼电梯坏了", "3号楼电梯不动了"),
        ("文汇路广告牌掉了一半", "文汇路广告牌摇摇欲坠"),
        ("The lift in block 3 is broken", "The lift in block 3 is not working"),
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
        ("翠竹苑二期5号楼电梯坏了", "翠竹苑一期5号楼电梯坏了"),
        ("金桥大厦A座电梯坏了", "金桥大厦B座电梯坏了"),
        ("文汇路东侧盲道被占", "文汇路西侧盲道被占"),
        ("环湖大道中段路灯不亮", "环湖大道北段路灯不亮"),
        ("南环路与经三路红绿灯坏了", "南环路与经五路红绿灯坏了"),
        ("红星村二组垃圾没人收", "红星村五组垃圾没人收"),
        ("纺织厂17号院垃圾没人收", "纺织厂19号院垃圾没人收"),
        ("第一小学门口违停", "第三小学门口违停"),
        ("The lamp outside 12 Elm Road is dark", "The lamp outside 42 Elm Road is dark"),
        ("3号楼门口垃圾桶破损", "3号楼门口垃圾桶满溢"),
        ("人民路充电桩跳闸，充不了电", "人民路充电桩收费太高"),
        ("反映人民路桥栏杆断裂，至今没修", "反映人民路桥栏杆断裂，现已修复，谢谢，另桥头路灯不亮"),
        ("幸福里8栋消防通道让人堆了水泥沙子", "幸福里8栋消防通道让人停了两辆轿车"),
        ("文汇路河道整治后水质还是又黑又臭", "文汇路河道整治后护栏没装回去，怕孩子掉下去"),
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


def test_told_alike_but_for_the_trouble_is_another():
    frame = "市民反映，3号楼2单元楼上住户从上个月开始{}，从早上持续到晚上，本人长期无法休息，希望有关部门核实处理"

    assert not alike(frame.format("在家里弹琴练鼓"), frame.format("卫生间往下漏水"))


def test_repeated_report_is_the_same():
    words = "市民反映，3号楼2单元楼上住户养了一屋子鹌鹑，从早上叫到晚上，本人长期无法休息"

    assert alike(words, f"{words}，已经三个月了，请尽快处理")
