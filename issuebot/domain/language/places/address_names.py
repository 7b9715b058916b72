"""Where the name of a place begins, reading back from what it ends with, and which words are no names.

A name begins behind a mark, another part, or one of the words that stand before names and are rarely a part of them
(在人民路, 反映人民路; but 和顺路, 下关街, 里仁巷).
"""

import re

from issuebot.domain.language.places.place_words import COMMON_NAMES, UNNAMED

HAN = "\u4e00-\u9fff"
# Words that are in no name: a name begins behind them.
BREAKS = (
    # who
    "我家", "我们?是", "我们", "咱们", "他们", "大家", "本人", "市民(?!广场|公园|中心|文化)", "居民", "业主", "住户",
    "村民(?!小组)", "街坊(?=[反投])", "网友", "读者", "师傅", "孩子", "老人", "小孩", "学生", "家长", "商贩", "摊贩",
    "商户", "行人", "路人", "司机", "游客", "子女", "有人", "物业", "城管", "环卫", "居委", "开发商", "户口", "先生",
    "女士", "阿姨", "大爷", "大妈",
    # says
    "了解", "得知", "知道", "例如", "比如", "反映", "希望", "关于", "咨询", "投诉", "举报", "建议", "来电", "来自",
    "麻烦", "听说", "都说", "看见", "看到", "发现", "谁管", "请求", "尽快", "公[布示]", "组织", "一下",
    "一[个家处座]",
    # when
    "[今昨前后每当白整半夏冬雨]天", "天天", "几天", "[昨今当每夜]晚", "晚上", "夜[里间]", "半夜", "凌晨", "[早中]上",
    "中午", "[上下]午", "周末", "最近", "近[期日]", "刚[刚才]", "正在", "突然", "目前", "现在", "每[年月周逢到]",
    "一到", "[上下]周", "[上下]个?月", "月份?(?![亮季湖坛牙山塘])", "下雨", "刮风", "长期", "经常", "一直", "已经",
    "(?<=[\\d一二三四五六七八九十])[日号点米]", "[几两三]天", "[前这那有]些(?:日子|[天年])?",
    "前?几年", "以后", "[之以]前", "暴雨", "大雨", "下雪",
    # joins
    "可是", "但是", "不过", "如果", "因为", "所以", "幸亏", "幸好", "如何", "怎么", "怎样", "为什么",
    # where, by itself
    "位于", "家住", "居住", "路过", "经过", "市区", "县城", "通往", "开往", "横跨", "紧[邻挨靠]", "家里", "家中",
    "(?<=\\d)路(?=公交)",
    "家附近", "[对背]面", "旁边", "附近", "到处", "门口", "(?<=[口旁边处里内前后侧])建", "[扩修搭新违改私]建",
    # what
    "污染",
    "垃圾", "污水(?!处?理?厂)", "油烟", "臭味", "噪[音声]", "施工", "装修", "电线(?!杆?厂)", "线缆", "车辆", "货车",
    "大车", "电动车", "影响", "导致", "造成", "占用", "堵塞", "停放", "堆放", "倾倒", "直排", "排放", "取缔", "骗取?",
    "整个", "很多", "许多", "大量", "好多", "以及", "还有", "或者",
)  # fmt: skip
# Letters before which a name begins, unless they begin a word that names have (沿江路, 经三路, 经南五路, 望京, 成都路).
BEFORE = (
    "[我你他她喺在到往是的了被有没不就也还这那个条着走堵占穿让请称说其事刚]", "(?<![居宿])住(?![宅房院])", "从(?!化)",
    "去(?!年)", "沿(?![江河海湖滨溪])", "靠(?!山)", "近(?!郊)", "把", "给(?!水)", "(?<![成首名丽帝洪])都(?![市江昌匀])",
    "修(?![文水武])", "问(?!题)", "将(?!军)", "向(?!阳)",
    "经(?![济开一二三四五六七八九十纬]|[东西南北中][一二三四五六七八九十])",
    "由", "因", "想",
    "出(?![口租入])", "对(?![面角山])", "进(?![贤宁])", "望(?![京江湖城海花])",
)  # fmt: skip
# Letters that a name may begin with all the same, where nothing stands before.
ALWAYS = "在的其事我你他她"  # 在农村 is no village
EITHER = "和跟及与上下里外旁过顺站一前后"
NEVER_LAST = frozenset("有在把被给没不就还也这那个条着走堵占修问让穿请靠从到是的了进比")  # 地铁有学校, 快递放驿站
_FIRST = re.findall(r"(?:^|\|)(?:\(\?<[^)]*\))?(\[[^\]]*\]|.)", "|".join((*BREAKS, *BEFORE)))
# Quick where none of these letters stands.
CUT = re.compile(
    f"(?=[{EITHER}{''.join(sorted(set(''.join(_FIRST)) - set('[]')))}])(?:{'|'.join((*BREAKS, *BEFORE))}|[{EITHER}])"
)
LEADING = re.compile("[与至到、的]+|[和跟及]")
MAY_BEGIN = "和跟及"
LONGEST, BEHIND = 8, 12  # letters, also behind another part; of a longer one the last ones are taken
NUMERALS = "一二三四五六七八九十"
SHORT, LONG = 2, 4  # 人民路, 锦绣华庭
ROAD_SIGNS = "东西南北中一二三四五六七八九十横后前"  # 建设北路, 建国一横路
# What is a road by its ending only: 马路, 修路, 这条路.
NO_ROAD = re.compile(
    "[线电铁公道马水油气管网短思套车小大土盲岔弯绕拦挡破修走堵占问让顺一条个段整半这那了着过有没逛临扫骂炸老名]"
    "|.{0,7}(?:[这那哪一整][条段]|半条|哪个|修|走|堵|占|逛|破|[大小条口边到过穿横上在的占走沿个着了]马|(?<!钢)铁|(?<![头一二三四五六七八九十])道|线|电|管|扫|炸|没有|的|出|[不没走普]通|沙子|石子|泥巴|水泥|柏油|[砂碎]石|泥结石|断头|高速|必经|绕|主干"
    "|高速公|把|将|大街小|[在到了跨穿]|部分|挡|拦|压|断|霸|挖|封|赶|各|某|该|这些|那些|其他|街|无名|[住上倒跑动灯雪步活夜套])"
    "|(?:.?|.{0,6}[了着过撒洒漏])(?<![东西南北中五六八])一"
)
# What names end with that stand before a number and have no ending of their own: 龙山里402号, 纺织厂宿舍3排.
NAME_LAST = frozenset("里园苑城府庭湾居坊厂局院所校舍岸河湖桥街东西南北新山江洲邸轩阁墅景港寺庙塔台岭")


# What is in no name that ends with no word that names end with: what is wrong, and things.
NO_LETTER = re.compile(f"[^{HAN}]|[坏脏臭乱停堵倒吵响漏多很太烂破灯井线管树口边侧面下上里内前后门楼家房车人]")


def beginning(folded: str, floor: int, end: int, *, least: int, road: bool) -> tuple[int, bool]:
    """Where the name that ends at `end` begins, not before `floor`, and whether something says so."""
    first = max(floor, end - (BEHIND if floor else LONGEST))
    begin = end
    while begin > first and "\u4e00" <= folded[begin - 1] <= "\u9fff":
        begin -= 1
    joined = LEADING.match(folded, begin, end) if begin == floor and floor else None
    # 和 joins two names, unless the second one needs it: 建设路和平路.
    if joined and (end - joined.end() >= least or joined[0] not in MAY_BEGIN):
        begin = joined.end()
    hard = begin == floor or begin > first or begin == 0
    for cut in CUT.finditer(folded, begin, end):
        sign = cut[0]
        # 和顺路 begins with its 和, unless two letters are left without it and something stands before.
        left = SHORT if sign in EITHER else 0 if len(sign) > 1 or sign in ALWAYS else least
        alone = hard and sign in EITHER and cut.start() == begin
        numbered = sign == "里" and cut.start() > begin and folded[cut.start() - 1] in "邻" + NUMERALS  # 五里湖畔
        if end - cut.end() >= left and not (alone or numbered):
            begin, hard = cut.end(), True
    return (begin, True) if hard else (end - _usual(folded[end - 1], road=road), False)


def _usual(last: str, *, road: bool) -> int:
    """How many letters a name has of which nothing says where it begins."""
    return LONG if not road else SHORT + (last in ROAD_SIGNS)


def name_before_number(folded: str, floor: int, end: int, *, lane: bool) -> int:
    """Where a name begins that has no ending of its own and stands before a number; `end` where none does.

    Before the number of a `lane` stands any name (元龙七巷).
    """
    behind = floor and SHORT <= end - floor <= LONG + 1 and not CUT.search(folded, floor, end)  # 集英街水岸名都三期
    known = folded[end - 1 : end] in NAME_LAST or folded[max(floor, end - 2) : end] in ("小区", "新区", "街区")
    if not (lane or known or (behind and not NO_LETTER.search(folded, floor, end))):
        return end
    begin, hard = beginning(folded, floor, end, least=2, road=False)
    name = folded[begin:end]
    return begin if hard and len(name) > 1 and (name == "小区" or not is_common(name, road=False)) else end


def is_common(name: str, *, road: bool) -> bool:
    """Whether it is a word that names nothing: 马路, 整个小区."""
    if road:
        return bool(NO_ROAD.fullmatch(name))
    return bool({name, name.lstrip("在到去从往")} & COMMON_NAMES or UNNAMED.fullmatch(name))
