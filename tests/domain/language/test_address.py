"""Where people say it is, read out of what they write."""

from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from issuebot.domain.district.parts import Name
from issuebot.domain.language.places.address import address_in, is_findable
from issuebot.domain.language.places.community_names import (
    guess_community,
    is_only_a_place,
    named_communities,
    place_named,
)
from issuebot.domain.language.writing.script import SIMPLIFIED, TRADITIONAL
from tests.domain.districts import SMALL, read, sample

DISTRICT = sample()


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("3号楼门口电线垂下来了，小孩够得着", "3号楼门口"),
        ("幸福里3号楼2单元楼道堆满垃圾", "3号楼2单元楼道"),
        ("三號樓後面污水", "三號樓後面"),
        ("12栋电梯坏了", "12栋"),
        ("2号楼前路灯不亮", "2号楼前"),
        ("2号楼前天就停水了", "2号楼"),
        ("5号楼后来又漏了", "5号楼"),
        ("不是3号楼 是5号楼", "5号楼"),
        ("电梯坏了，不是12号楼，是5号楼", "5号楼"),
        ("不是3号楼的灯", "3号楼"),
        ("人民路和解放路交叉口有个坑", "人民路和解放路交叉口"),
        ("电线垂在人民路上", "人民路"),
        ("文化路88号门口的井盖", "文化路88号门口"),
        ("幸福小区门口垃圾成堆", None),
        ("小区门口那个公益广告", "小区门口"),
        ("后门那边污水流一地", "后门那边"),
        ("学校门口堵得水泄不通", "学校门口"),
        ("电梯里老有人抽烟", "电梯里"),
        ("rubbish behind building 5", "behind building 5"),
        ("manhole cover missing on Jiefang road", "Jiefang road"),
        ("big pothole in front of gate 1", "in front of gate 1"),
    ],
)
def test_address_words_are_the_place(words: str, place: str | None):
    assert place_named(DISTRICT, words) == place


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("八一路与西安街交叉口东南角有个井盖坏了", "八一路与西安街交叉口东南角"),
        ("经南八路和经南九路之间半夜有人飙车", "经南八路和经南九路之间"),
        ("步行街和南环路交叉口附近有人飙车", "步行街和南环路交叉口附近"),
        ("文化路兴华大道到纺织路段摆摊的太多", "文化路兴华大道到纺织路段"),
        ("建设南路右转长江路50米左右有人跳广场舞", "建设南路右转长江路50米左右"),
        ("人民公园南侧靠近幸福花园北门的座椅坏了", "人民公园南侧靠近幸福花园北门"),
        ("科技五路与沣惠南路十字西北角垃圾成堆", "科技五路与沣惠南路十字西北角"),
        ("新医院对面的路灯坏了", "新医院对面"),
        ("建设街顺发汽修后门废机油流了一地", "建设街顺发汽修后门"),
        ("福安路5号1号楼2单元没有灯", "福安路5号1号楼2单元"),
        ("永康路122号居民小区大门口结冰", "永康路122号居民小区大门口"),
        ("张江路近金科路路口有人炒菜", "张江路近金科路路口"),
        ("光明新区D区3号楼漏水", "光明新区D区3号楼"),
        ("北园村北二巷6号门前下水道堵了", "北园村北二巷6号门前"),
        ("五里湖畔小区白天没水", "五里湖畔小区"),
        ("武夷南路（西园路到防洪渠段）的路灯不亮", "武夷南路（西园路到防洪渠段）"),
        ("8号公园没人打扫", "8号公园"),
        ("师范大学东苑楼下有麻将馆", "师范大学东苑楼下"),
        ("柳林片区没有公交", "柳林片区"),
        ("山水林语3期电梯坏了", "山水林语3期"),
        ("保利西江月业主反映电梯故障", "保利西江月"),
        ("黄金地段的铺面涨价，保利物业不作为", None),
        ("长江东路大发快递货车乱停", "长江东路大发快递"),
        ("长江东路晚上火锅店油烟大", "长江东路"),
        ("望城坡附近施工扬尘", "望城坡附近"),
        ("徐东大街销品茂门口堵", "徐东大街销品茂门口"),
        ("文化路停了很多车附近很堵", "文化路"),
        ("地铁工地的围挡要围到什么时候", None),
        ("207国道沙坪段路灯不亮", "207国道沙坪段"),
        ("齐山大道靠车管所这一侧没有路灯", "齐山大道靠车管所这一侧"),
        ("青年南路拐弯往秦山屯方向堵得不动", "青年南路拐弯往秦山屯方向"),
        ("臭气熏天附近居民不敢开窗", None),
        ("玉带河水发黑发臭", "玉带河"),
        ("沙咀道行人路磚塊鬆脫", "沙咀道"),
    ],
)
def test_names_of_many_kinds_are_read(words: str, place: str | None):
    assert address_in(words) == place


@pytest.mark.parametrize(
    "words",
    [
        "九楼阳台有人往下扔烟头",
        "三楼扔下来一个瓶子",
        "改造小区的时候把电线挖断了",
        "拆迁时村里答应给我们补钱",
        "整个片区都停水了",
        "在网吧打工两个月，老板不给结账",
        "医院开的药比药店贵一倍",
        "拉煤车抛洒一路",
    ],
)
def test_storeys_and_deeds_are_no_place(words: str):
    assert address_in(words) is None


@pytest.mark.parametrize(
    "words",
    [
        *(
            "路灯坏了",
            "沿街线路杂乱",
            "电梯又坏了",
            "车把路都堵死了",
            "11月3号开始的",
            "住15楼的老人咋办",
            "单元门坏了",
        ),
        *("cars blocking the road", "广场舞太吵", "占了半条街", "lift stuck between floors", "", "一座位坏了"),
    ],
)
def test_other_words_are_no_address(words: str):
    assert address_in(words) is None


@pytest.mark.parametrize("words", ["幸福里3号楼", "就在3号楼门口", "人民路和解放路交叉口", "at building 5", "和平花园"])
def test_place_alone_is_no_report(words: str):
    assert is_only_a_place(DISTRICT, words)


@pytest.mark.parametrize(
    "words", ["幸福里路灯坏了", "3号楼门口电线", "和平花园有狗", "Xingfuli lamp", "building 5 stinks"]
)
def test_more_than_a_place_is_a_report(words: str):
    assert not is_only_a_place(DISTRICT, words)


def test_road_is_found_without_community():
    assert is_findable("人民路88号")
    assert is_findable("Wenhua Road")
    assert not is_findable("3号楼门口")
    assert not is_findable("公交站")


def test_part_counts_where_it_fits_one():
    base = read(SMALL)
    twin = replace(base.communities[0], id="twin", name=Name("幸福家园", "Happy Homes"), aliases=())
    both = replace(base, communities=(*base.communities, twin))

    assert guess_community(base, "幸福3号楼路灯坏了") == "xingfu"
    assert guess_community(both, "幸福3号楼路灯坏了") is None
    assert named_communities(both, "幸福3号楼路灯坏了") == ("xingfu", "twin")
    assert guess_community(both, "幸福里3号楼路灯坏了") == "xingfu"


NAMES = [name for place in DISTRICT.communities for name in (place.name.zh, place.name.en, *place.aliases)]
NAMES += ["幸福3号楼", "阳光3号楼", "东方", "和平花园和幸福里"]
MARKS = st.text(alphabet="，。！？、；：…—“”「」『』（）()【】!?,.;:~ \n", max_size=3)
OTHERS = st.sampled_from(["", "路灯坏了", "垃圾没人收", "broken lamp", "有狗"])


@given(MARKS, st.sampled_from(NAMES), MARKS.filter(bool), OTHERS)
def test_marks_around_a_name_change_nothing(before: str, name: str, after: str, rest: str):
    assert named_communities(DISTRICT, f"{before}{name}{after}{rest}") == named_communities(DISTRICT, name)


@given(st.sampled_from(NAMES), OTHERS)
def test_both_scripts_name_the_same(name: str, rest: str):
    traditional = f"{name}，{rest}".translate(str.maketrans(SIMPLIFIED, TRADITIONAL))

    assert named_communities(DISTRICT, traditional) == named_communities(DISTRICT, f"{name}，{rest}")


@given(st.sampled_from(["3号楼门口", "人民路和解放路交叉口", "幸福里2单元", "后门"]), OTHERS)
def test_both_scripts_have_the_same_address(place: str, rest: str):
    table = str.maketrans(SIMPLIFIED, TRADITIONAL)
    plain = place_named(DISTRICT, f"{place}{rest}") or ""

    assert place_named(DISTRICT, f"{place}{rest}".translate(table)) == plain.translate(table)


@given(st.text(max_size=200))
def test_any_words_are_bearable(words: str):
    place_named(DISTRICT, words)
    is_only_a_place(DISTRICT, words)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("do you deal with street lights that flicker", None),
        ("the street lamps are broken in xingfuli", None),
        ("dark street again, nobody cares about street", None),
        ("wire hanging on hill street", "hill street"),
        ("pothole at 12 Garden Road", "12 Garden Road"),
    ],
)
def test_english_streets_have_names(words: str, place: str | None):
    assert address_in(words) == place


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("谯城区魏武大道路灯不亮", "谯城区魏武大道"),
        ("十河镇张集村自来水停了", "十河镇张集村"),
        ("和顺路上的路灯不亮", "和顺路"),
        ("下关街堆满垃圾", "下关街"),
        ("市民反映，里仁巷电线乱", "里仁巷"),
        ("B栋楼下垃圾没人收", "B栋楼下"),
        ("王家村15号的井盖碎了", "王家村15号"),
        ("我家3-2-501一直漏水", "3-2-501"),
        ("3号楼2单元501往下滴水", "3号楼2单元501"),
        ("金鼎大厦门口停满电动车", "金鼎大厦门口"),
        ("A路与B路", None),
        ("团结路与胜利路交叉口信号灯坏了", "团结路与胜利路交叉口"),
        ("工商银行斜对面污水横流", "工商银行斜对面"),
        ("楼道里堆满垃圾，在金鼎大厦", "金鼎大厦"),
        ("锦绣华庭4号楼漏水", "锦绣华庭4号楼"),
    ],
)
def test_places_have_many_forms(words: str, place: str | None):
    assert place_named(DISTRICT, words) == place


@pytest.mark.parametrize(
    "words", ["找物业没人管", "派出所不管", "居委会没答复", "这条路太黑", "大街小巷都是广告", "修路吵死了"]
)
def test_offices_and_any_road_are_no_place(words: str):
    assert address_in(words) is None


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("小辛庄大街两边乱盖房", "小辛庄大街"),
        ("锦绣花园小区2号楼电梯停运", "锦绣花园小区2号楼"),
        ("东一路27-1号楼下水堵了", "东一路27-1号楼"),
        ("滨江商城楼下吵得很", "滨江商城楼下"),
        ("把桌凳摆到了路边", None),
        ("线缆垂落横跨路口", None),
        ("乡道部分路段开裂", None),
        ("司机故意绕路", None),
    ],
)
def test_names_are_whole_without_verbs(words: str, place: str | None):
    assert address_in(words) == place


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("石门镇前庄街村自来水停了", "石门镇前庄街村"),
        ("双林中横路社区路面坑洼", "双林中横路社区"),
        ("珠江路七号街坊遍地污水", "珠江路七号街坊"),
        ("火车站南路积水", "火车站南路"),
        ("五龙口南路与冉屯东路交叉口垃圾", "五龙口南路与冉屯东路交叉口"),
        ("梁家沟村石板沟的路没有硬化", "梁家沟村石板沟"),
        ("村里臭水沟没人管", None),
    ],
)
def test_ending_behind_another_goes_on(words: str, place: str | None):
    assert address_in(words) == place


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("长寿路633弄长寿大厦群租", "长寿路633弄长寿大厦"),
        ("新兴二路龙山里402号外垃圾成堆", "新兴二路龙山里402号"),
        ("和平里七区19号楼漏雨", "和平里七区19号楼"),
        ("元龙七巷22号门口", "元龙七巷22号门口"),
        ("停水3号楼", "3号楼"),
        ("昨晚3号楼又停电", "3号楼"),
        ("11月3号开始的", None),
    ],
)
def test_number_takes_the_name_before(words: str, place: str | None):
    assert address_in(words) == place


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("老城区正义街18号门口积水", "老城区正义街18号门口"),
        ("大兴东路世纪锦绣小区门口修路", "大兴东路世纪锦绣小区门口"),
        ("滨河花园小区3号楼漏水", "滨河花园小区3号楼"),
        ("锦绣小区3号楼漏水", "3号楼"),
        ("文化路和解放路交叉口", "文化路和解放路交叉口"),
    ],
)
def test_community_is_left_in_other_names(words: str, place: str | None):
    assert place_named(DISTRICT, words) == place


@pytest.mark.parametrize(
    "words",
    [
        "老太太过马路被撞",
        "老人户口在农村",
        "向学校反映没有结果",
        "修建停车场砍了树",
        "坐十二路公交车",
        "健身房关门跑路",
        "司机绕高速路多收钱",
        "泥巴路",
    ],
)
def test_words_with_such_endings_name_nothing(words: str):
    assert address_in(words) is None


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("我是芦荻山乡的村民，石公庙村至芦山村的路灯不亮", "石公庙村至芦山村"),
        ("王家庄西街积水，向大王庄镇城市管理办公室反映过", "王家庄西街"),
        ("海幢街永龙社区一下雨就水浸", "海幢街永龙社区"),
    ],
)
def test_road_or_village_says_more_than_a_town(words: str, place: str):
    assert address_in(words) == place


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("one of the lights halfway down St Helen's Road is out", "St Helen's Road"),
        ("Loose slab outside the library on King Street", "outside the library on King Street"),
        ("bins not collected at flats 1-12 Maple House", "flats 1-12 Maple House"),
        ("Rubbish at the top of Brackenfield", "top of Brackenfield"),
        ("the pub on the corner", None),
    ],
)
def test_english_names_are_joined_to_where_they_are(words: str, place: str | None):
    assert address_in(words) == place
