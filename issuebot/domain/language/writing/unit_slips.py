"""Names of offices as they are typed with slips: in pinyin, or with another character of the same sound."""

import re

# The trade's own words for offices, in pinyin and with what an input method offers in their place. What is a word of
# its own (还未, 叫警, 水雾) is left out.
SLIPS = (
    ("城管", "cheng ?guan", "成管|城官|程管|诚管|城馆|陈管"),
    ("环卫", "huan ?wei", "环未|环位|环味|环为|环围|欢卫|还卫"),
    ("派出所", "pai ?chu ?suo", "派处所|排出所|拍出所|派出锁|派初所|派出索"),
    ("公安", "gong ?an", "公按|工安|公暗"),
    ("交警", "jiao ?jing", "交井|教警|交景|交静"),
    ("物业", "wu ?ye", "物页|物叶|物夜|勿业|务业"),
    ("市政", "shi ?zheng", "市正|市整|市证|是政|事政"),
    ("园林", "yuan ?lin", "圆林|园临|原林|元林"),
    ("供电", "gong ?dian", "供店|公电|工电"),
    ("水务", "shui ?wu", "水物|水勿"),
    ("燃气", "ran ?qi", "然气|燃汽|燃器|然汽"),
    ("电信", "dian ?xin", "电心|电新|店信"),
    ("移动", "yi ?dong", "移东|移洞"),
    ("联通", "lian ?tong", "连通"),
    ("信访", "xin ?fang", "信仿|信防|心访|新访"),
    ("民政", "min ?zheng", "民正|民证"),
    ("消防", "xiao ?fang", "消房|小防"),
    ("居委会", "ju ?wei ?hui", "居为会|局委会|居委汇|居委回"),
    ("社区", "she ?qu", "设区|社曲"),
    ("街道", "jie ?dao", "接道|街到"),
)
MEANT = tuple((re.compile(rf"{pinyin}(?![a-z])|{sounds}", re.IGNORECASE), word) for word, pinyin, sounds in SLIPS)


def mend_unit(words: str) -> str:
    """The words with the office at their beginning as it was meant; as they are where they begin with none."""
    for slip, word in MEANT:
        found = slip.match(words)
        if found:
            return word + words[found.end() :]
    return words
