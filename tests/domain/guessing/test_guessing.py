from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Name
from issuebot.domain.language.guesses.guessing import (
    distance,
    guess_category,
    is_greeting,
    named_categories,
    rank_categories,
)
from issuebot.domain.language.guesses.lessons import Lessons
from issuebot.domain.language.guesses.reasons import reasons
from issuebot.domain.language.places.community_names import guess_community, named_communities
from tests.domain.districts import SMALL, read, sample

DISTRICT = sample()


@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("3号楼门口电线垂下来了，小孩够得着", "street-wiring"),
        ("公益广告牌被风吹坏了", "damaged-ad"),
        ("有人遛狗不牵绳", "uncivil-behaviour"),
        ("垃圾桶满了三天，太臭了", "sanitation"),
        ("楼下有人打架", "public-order"),
        ("路灯不亮，井盖也松了", "public-facility"),
        ("沿街线路杂乱", "street-wiring"),
        ("Loose WIRES over the gate", "street-wiring"),
        ("The bus stop bench is broken", "public-facility"),
        ("two overflowing Bins", "sanitation"),
    ],
)
def test_sample_words_give_the_category(words, category):
    assert guess_category(DISTRICT, words) == category


@pytest.mark.parametrize("words", ["", "你好", "wireless is slow", "a combine harvester", "badly done"])
def test_other_words_give_no_category(words):
    assert guess_category(DISTRICT, words) is None


def with_keywords(*lists: tuple[str, ...]) -> District:
    base = read(SMALL)
    kinds = tuple(
        replace(base.categories[0], id=str(place), name=base.units[0].name, keywords=words)
        for place, words in enumerate(lists)
    )
    return replace(base, categories=kinds)


def test_usual_category_knows_more_than_its_file():
    district = with_keywords(("电线",), ("箱",))
    usual = replace(district.categories[0], id="sanitation", keywords=())

    assert guess_category(replace(district, categories=(*district.categories, usual)), "泔水桶翻了") == "sanitation"


def test_word_of_the_file_is_its_category_alone():
    district = with_keywords(("泔水",), ("箱",))
    usual = replace(district.categories[0], id="sanitation", keywords=())

    assert rank_categories(replace(district, categories=(usual, *district.categories)), "泔水") == ("0",)


def test_longer_keyword_wins():
    district = with_keywords(("充电",), ("飞线充电",))

    assert guess_category(district, "楼道里飞线充电") == "1"


def test_more_keywords_win():
    district = with_keywords(("电线",), ("垃圾", "臭"))

    assert guess_category(district, "电线下面有垃圾，很臭") == "1"


def test_overlapping_keywords_count_once():
    district = with_keywords(("电线杆",), ("电线", "电", "线"))

    assert guess_category(district, "电线杆歪了") == "0"


def test_file_order_settles_ties():
    assert guess_category(with_keywords(("电线",), ("电线",)), "电线") == "0"


def test_plural_and_spaces_are_forgiven():
    district = with_keywords(("bus stop", "torch"))

    assert guess_category(district, "all Bus  Stops") == guess_category(district, "torches") == "0"
    assert guess_category(district, "busstop") is None


def test_english_word_inside_chinese_counts():
    assert guess_category(with_keywords(("wifi",)), "这里的wifi断了") == "0"


@pytest.mark.parametrize("words", ["rubbihs on the stairs", "rubish on the stairs", "rubbbish!", "RUBBISH", "rubbush"])
def test_slip_of_the_keys_is_forgiven(words):
    assert guess_category(with_keywords(("wire",), ("rubbish",)), words) == "1"


@pytest.mark.parametrize("words", ["fires", "letter", "were", "biscuits"])
def test_other_word_is_no_slip(words):
    assert guess_category(with_keywords(("wires", "litter", "wire", "rubbish")), words) is None


@pytest.mark.parametrize("words", ["電線垂下來", "垃圾桶滿了", "ｗｉｒｅ　ｄｏｗｎ"])
def test_other_spellings_are_the_same_words(words):
    assert guess_category(DISTRICT, words) in ("street-wiring", "sanitation")


def test_keyword_inside_longer_one_is_silent():
    assert rank_categories(with_keywords(("广告",), ("小广告",)), "门上贴满小广告") == ("1",)


@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("垃圾桶旁边有人打架", "public-order"),
        ("somebody dumped rubbish next to the bench", "sanitation"),
        ("路灯上面缠着电线", "street-wiring"),
        ("电梯里有人抽烟", "uncivil-behaviour"),
        ("电梯里", "public-facility"),
    ],
)
def test_mere_place_weighs_less(words, category):
    assert guess_category(DISTRICT, words) == category


@pytest.mark.parametrize("words", ["不是电线的事，是垃圾没人收", "电线没问题，垃圾成堆", "not the wires, the rubbish"])
def test_denied_word_does_not_count(words):
    assert rank_categories(DISTRICT, words) == ("sanitation",)


def test_close_second_is_offered():
    assert set(rank_categories(DISTRICT, "路灯坏了，垃圾也没人收")) == {"public-facility", "sanitation"}


@given(st.permutations(["电线断了", "路灯坏了，垃圾成堆", "near the", "bus stop", "have you seen the bin"]))
def test_order_of_messages_changes_no_guess(lines):
    whole = "\n".join(sorted(lines))

    assert rank_categories(DISTRICT, "\n".join(lines)) == rank_categories(DISTRICT, whole)


def test_retired_category_is_not_guessed():
    district = with_keywords(("电线",))
    empty = replace(district, categories=()).succeed(district)

    assert guess_category(empty, "电线") is None


@pytest.mark.parametrize(
    ("words", "community"),
    [
        ("幸福里小区3号楼", "xingfu"),
        ("我住幸福小区", "xingfu"),
        ("rubbish in riverside village", "binhe"),
        ("和平花园门口", "heping"),
        ("和平里", None),
        ("", None),
    ],
)
def test_name_or_alias_gives_community(words, community):
    assert guess_community(DISTRICT, words) == community


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("阳光3号楼路灯坏了", ("yangguang",)),
        ("我住东方，电梯坏了", ("dongfang",)),
        ("幸福里社區3號樓", ("xingfu",)),
        ("rubbish at Riverside building 2", ("binhe",)),
        ("和平花园和幸福里中间的路", ("heping", "xingfu")),
        ("阳光太强，公告看不清", ()),
        ("文化宣传栏破了", ()),
        ("花园里有狗屎", ()),
        ("the sunshine is nice", ()),
    ],
)
def test_names_in_full_and_in_part(words, named):
    assert named_communities(DISTRICT, words) == named


def test_part_of_two_names_is_both():
    base = read(SMALL)
    twins = tuple(
        replace(base.communities[0], id=name, name=Name(f"金桥{name}", name), aliases=()) for name in ("一期", "二期")
    )

    assert named_communities(replace(base, communities=twins), "金桥3号楼") == ("一期", "二期")


def test_longest_name_wins():
    base = read(SMALL)
    second = replace(base.communities[0], id="second", aliases=("幸福里二期",))
    district = replace(base, communities=(base.communities[0], second))

    assert guess_community(district, "幸福里二期5号楼") == "second"
    assert guess_community(district, "幸福里5号楼") == "xingfu"


POINTS = st.tuples(st.floats(-90, 90), st.floats(-180, 180))


@given(POINTS, POINTS)
def test_distance_is_symmetric_and_bounded(a, b):
    assert distance(a, b) == pytest.approx(distance(b, a))
    assert 0 <= distance(a, b) <= 20_015_100


def test_degree_of_latitude_is_known():
    assert distance((33.0, 115.0), (34.0, 115.0)) == pytest.approx(111_195, abs=1)
    assert distance((33.87, 115.78), (33.87, 115.79)) == pytest.approx(923.3, abs=0.5)


def test_greeting_is_no_report():
    assert is_greeting("您好！")
    assert is_greeting("Hello")
    assert not is_greeting("你好，路灯坏了")


@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("电信营业厅门口垃圾成堆", "sanitation"),
        ("移动公司挖断路面没有恢复，坑坑洼洼", "public-facility"),
        ("请城管局清理文明路上的垃圾", "sanitation"),
        ("海岸线小区路灯不亮", "public-facility"),
        ("砖厂夜里打桩，噪音扰民", "uncivil-behaviour"),
        ("the telecom office left rubbish on the pavement", "sanitation"),
    ],
)
def test_names_are_no_evidence(words: str, category: str):
    assert rank_categories(DISTRICT, words)[0] == category


@pytest.mark.parametrize(
    "words", ["多次沟通无果", "城管局的电话", "文明路", "海岸线酒店", "交通局通知", "Police station"]
)
def test_name_alone_gives_no_category(words: str):
    assert guess_category(DISTRICT, words) is None


@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("化工厂夜间偷排废气", "sanitation"),
        ("从昨晚停水到现在", "public-facility"),
        ("雨天路面积水，排水不畅", "public-facility"),
        ("行道树枯死要倒", "public-facility"),
        ("工地凌晨还在施工，吵得睡不着", "uncivil-behaviour"),
        ("the rubbish has not been picked up", "sanitation"),
    ],
)
def test_usual_kinds_of_trouble_have_a_category(words: str, category: str):
    assert guess_category(DISTRICT, words) == category


@pytest.mark.parametrize(
    "words",
    [
        "公司拖欠工资三个月",
        "物业费怎么收的",
        "家里断网了，宽带客服不接",
        "公积金怎么提取",
        "my landlord keeps the deposit",
    ],
)
def test_what_fits_no_category_gets_none(words: str):
    assert guess_category(DISTRICT, words) is None


def test_word_of_the_file_fits_no_category():
    district = with_keywords(("井盖",), ("箱",))

    assert guess_category(replace(district, elsewhere=("井盖样品",)), "井盖样品在哪里买") is None


def test_district_of_its_own_kinds_keeps_its_words():
    district = with_keywords(("宽带",), ("工资",))

    assert guess_category(district, "拖欠工资三个月") == "1"


@pytest.mark.parametrize("words", ["looking for the school", "we are hearing you", "thorough work", "landing soon"])
def test_english_word_is_no_slip(words: str):
    assert guess_category(DISTRICT, words) is None


@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("缆线乱缠在扶手和水管上", "street-wiring"),
        ("紧贴居民楼窗户装了大烟道", "sanitation"),
        ("路面坑洼造成拥堵", "public-facility"),
        ("a pothole causing traffic jams", "public-facility"),
        ("商家往路边倒泔水", "sanitation"),
    ],
)
def test_what_is_wrong_outweighs_all_around_it(words: str, category: str):
    assert guess_category(DISTRICT, words) == category


UNNAMED = "楼上的钢琴从中午弹到晚上十点"  # no keyword stands in it


def test_words_like_examples_are_guessed():
    assert guess_category(DISTRICT, UNNAMED) == "uncivil-behaviour"


def test_what_only_resembles_names_no_trouble():
    assert named_categories(DISTRICT, UNNAMED) == ()
    assert named_categories(DISTRICT, "路灯不亮") == ("public-facility",)


def test_resemblance_has_its_reasons():
    found = reasons(Lessons(DISTRICT), UNNAMED).found

    assert found[0].label == "uncivil-behaviour"
    assert "钢琴" in found[0].terms


def test_own_category_outweighs_examples():
    own = replace(DISTRICT.categories[0], id="pianos", keywords=("钢琴",))
    district = replace(DISTRICT, categories=(*DISTRICT.categories, own))

    assert guess_category(district, UNNAMED) == "pianos"


def test_only_beginning_of_a_long_message_is_weighed():
    assert guess_category(DISTRICT, f"路灯不亮，{'很久了，' * 200}垃圾，垃圾桶，垃圾成堆") == "public-facility"
    assert guess_category(DISTRICT, f"{'，' * 800}\n垃圾成堆") == "sanitation"
