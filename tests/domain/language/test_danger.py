"""Danger words bring help at once; what only looks like them brings nothing."""

import pytest
from hypothesis import given, strategies as st

from issuebot.domain.language.danger.dangers import NUMBERS, dangers, numbers_of

REAL = [
    ("着火了", "119"),
    ("楼道里全是烟", "119"),
    ("I can see smoke on the third floor", "119"),
    ("the gas pipe is leaking", "119"),
    ("老人摔倒了起不来", "120"),
    ("there has been an accident at the crossing", "120"),
    ("my son hurt his head on the slide", "120"),
    ("有人在撬我家的门", "110"),
    ("a man keeps following me", "110"),
    ("我被骗了两千块", "110"),
    ("电线冒火星", "119"),
    ("I think there may be a gas leak", "119"),
    ("有人要跳楼", "120"),
    ("有人掉井里了", "120"),
    ("有人打我", "110"),
    ("快报警", "110"),
    ("三楼着火了快来人", "119"),
    ("楼道起火啦！", "119"),
    ("垃圾桶冒烟了，快烧起来了", "119"),
    ("電線著火喇", "119"),
    ("5号楼失火", "119"),
    ("电表箱噼里啪啦冒火花", "119"),
    ("居委会门口着火了", "119"),
    ("别墅区着火了", "119"),
    ("窗户里冒出好多黑烟", "119"),
    ("FIRE in building 3!!!", "119"),
    ("the bike shed is on fire", "119"),
    ("black smoke everywhere on floor 5", "119"),
    ("sparks flying from the cable", "119"),
    ("楼道里有股煤气味", "119"),
    ("从昨天开始就闻到天然气味", "119"),
    ("好大陣煤氣味", "119"),
    ("燃气管道泄漏", "119"),
    ("I can smell gas in the hallway", "119"),
    ("gas leak at gate 2", "119"),
    ("strong gas smell near the bins", "119"),
    ("有个老人晕倒了", "120"),
    ("大爷摔倒了头上流血", "120"),
    ("小孩触电了！", "120"),
    ("有人受伤", "120"),
    ("井盖没了，有人掉下去了", "120"),
    ("路口出车祸了，撞了人", "120"),
    ("被狗咬了", "120"),
    ("an old man collapsed at the bus stop", "120"),
    ("a kid is badly hurt", "120"),
    ("someone is bleeding in the lift", "120"),
    ("she can't breathe", "120"),
    ("楼下打架了", "110"),
    ("有人持刀", "110"),
    ("我电动车被偷了", "110"),
    ("有小偷！", "110"),
    ("嗰度有人打交", "110"),
    ("有人尾随小姑娘", "110"),
    ("two men are fighting outside", "110"),
    ("a man with a knife at the gate", "110"),
    ("my neighbour was robbed", "110"),
    ("somebody stole my bike", "110"),
    ("救命啊", "120 110"),
    ("打架打得流血了", "120 110"),
    ("煤气泄漏，有人晕倒", "119 120"),
]

FRIENDLY = [
    "火锅店油烟大",
    "全是烟头",
    "反诈骗宣传栏破了",
    "骚扰电话的小广告",
    "加油站的牌子掉了",
    "煤气灶扔在楼下",
    "放烟花的纸屑没人扫",
    "老有人在这儿绊倒",
    "dead cat by the bins",
    "the battery is dead",
    "bloody mess in the stairwell",
    "firefighters need more space to turn",
    "car accidents could happen here",
    "蚊子咬人",
    "已经报警了",
    "早晚要出人命了",
    "打我电话不通",
    "有人砍树",
    "电动车进楼容易起火爆炸",
    "火车站旁边垃圾多",
    "灭火器箱破损",
    "消防栓漏水",
    "防火门关不上",
    "打火机扔了一地",
    "气球挂在电线上",
    "火龙果皮扔在楼梯上",
    "广告牌上的火箭掉色了",
    "居民们都很上火",
    "看着就来气，真是恼火",
    "这事太让人伤心了",
    "天气热，垃圾臭",
    "没气了，什么时候来气",
    "停气通知没人贴",
    "煤气公司挖的坑没填",
    "燃气表箱门坏了",
    "楼道里有人抽烟",
    "烧烤摊油烟呛人",
    "差点着火，太吓人",
    "容易着火，快清理",
    "有火灾隐患",
    "消防通道堵了，着火了怎么办",
    "万一着火谁也跑不了",
    "上次着火烧黑的墙还没刷",
    "差点摔伤",
    "怕伤到孩子",
    "井盖松了，早晚要伤人，会有人受伤",
    "没人受伤",
    "小心受伤的牌子掉了",
    "电线太低，容易触电",
    "救护车进不来",
    "消防车都进不来",
    "凳子腿断了",
    "树倒在地上",
    "手机掉进下水道了",
    "偷偷倒垃圾",
    "施工队偷工减料",
    "防盗门坏了",
    "被打扫的人漏掉了",
    "两只猫打架吵得睡不着",
    "充电枪坏了",
    "威胁行人安全",
    "请跟踪处理",
    "臭死了",
    "电脑中毒",
    "有陌生人挨家敲门 说查煤气的",
    "轮胎漏气",
    "出租车打不着火",
    "红红火火的横幅掉了",
    "the fire hydrant is broken",
    "fire extinguisher box cracked",
    "cars blocking the fire lane",
    "the fire exit is locked",
    "fireworks at midnight again",
    "gas station sign is broken",
    "the gas meter door is missing",
    "no gas since monday",
    "loose wires are a fire hazard",
    "this could start a fire",
    "someone will get hurt",
    "kids might get hurt",
    "my ears hurt from the noise",
    "nobody was hurt",
    "the bench has a broken leg",
    "lamp post was hit by a truck",
    "sign fell down",
    "phone fell into the drain",
    "an accident waiting to happen",
    "cats fighting all night",
    "smoking in the lift",
    "smoke alarm keeps beeping",
    "neighbours burning rubbish",
    "the poster about fire safety is torn",
    "he was fired",
    "steel door is rusty",
    "a kid fell here last week",
    "charging gun broken",
]


@pytest.mark.parametrize(("words", "numbers"), REAL)
def test_danger_brings_its_numbers(words: str, numbers: str):
    assert " ".join(dict.fromkeys(NUMBERS[kind] for kind in dangers(words))) == numbers


@pytest.mark.parametrize("words", FRIENDLY)
def test_false_friend_is_left_alone(words: str):
    assert dangers(words) == ()


@pytest.mark.parametrize("friend", FRIENDLY)
def test_false_friend_hides_no_danger(friend: str):
    hidden = [words for words, _ in REAL if not set(dangers(words)) <= set(dangers(f"{friend}，{words}"))]

    assert hidden == []


@given(st.text(max_size=300))
def test_any_words_are_bearable(words: str):
    dangers(words)


@pytest.mark.parametrize("words", ["都三天了咋没动静", "报上去一直没动静", "物业半个月没动静", "举报了也没声音"])
def test_silence_of_an_office_is_none(words: str):
    assert dangers(words) == ()


@pytest.mark.parametrize("words", ["老人在屋里没动静", "邻居奶奶两天没动静了，敲门不开", "敲门没动静", "叫他都没动静"])
def test_silence_behind_a_door_is_one(words: str):
    assert dangers(words)


@pytest.mark.parametrize(
    "words",
    [
        "按了没反应",
        "打电话没反应",
        "一周了没反应",
        "保安没反应",
        "我妈按门铃没反应",
        "早高峰车都堵在路口动弹不得",
        "物业没意识到问题严重",
        "the queue is not moving",
        "the barrier does not move",
        "the council is not responding",
        "my neighbour is not moving his car",
    ],
)
def test_what_does_not_react_is_none(words: str):
    assert dangers(words) == ()


@pytest.mark.parametrize(
    "words",
    [
        "我爸突然没反应了",
        "怎么叫都没反应",
        "男子躺在楼道里没反应",
        "阿婆跌低咗，冇反应",
        "行人被车撞倒，没反应",
        "he is not moving",
        "my mother is unresponsive",
        "someone is lying in the stairwell, not moving",
        "a worker lies below the scaffolding and does not move",
        "two fell from the roof, one of them is lying there and does not move",
        "司机躺在驾驶室里，怎么拍都没反应",
    ],
)
def test_who_does_not_react_is_one(words: str):
    assert numbers_of(" ".join(dangers(words))) == ("120",)


def test_surer_of_two_tables_counts():
    """A word may stand in both: which one is met first is chance."""
    assert dangers("old chap collapsed at the bus stop, lips are blue")
    assert not dangers("The rubbish room door is jammed, we cannot open the door without a crowbar")
