"""Gas, what it escapes from, and what it does."""

GASES = {
    "GAS": """
    尾气, 煤气, 天然气, 燃气, 瓦斯, 液化气, 石油气, 沼气, 煤气罐, 液化气罐, 煤气瓶, 煤气灶, 燃气灶, 石油气樽
    液化石油气, 煤气樽, gas
    """,
    "SMELLY": """
    [满街/满楼/到处/满院子/一条街/整个楼道/整栋楼][都/全/]是[煤气/]味[道/儿/], 都是味, 都是那个味, 味冲得很
    味道冲得很, smell everywhere, stinks, reeks, 全是味道, 全是味, 一屋子味道, 满屋子味道, 满屋都是味, 味道很大
    味道很浓, 味道特别大, 好大味, 嗤嗤, 关不上, 关唔到, 味道越来越[重/浓/大], 越来越浓, 往外喷, 喷气, 冒气, 跑气
    嘶嘶, 嘶嘶响, 嘶嘶地响, 嘶嘶作响, 呼呼, 呼呼响, 拧不动, 拧不上, 关不住, hissing, everywhere, escaping
    """,
    "GASPIPE": """
    [煤气/燃气/天然气]管子, 气管子, 燃气灶, 煤气灶, gas hob, gas cooker, gas boiler
    [煤气/天然气/燃气][管道/管/总管/阀门/主管道], gas [pipe/main/cylinder/bottle/tank/line/stove/cooker/heater]
    """,
    "GASROOM": """
    everywhere, fills the, filling the, filled with, all over the
    """,
    "FLEXPIPE": """
    软管, 胶管, 灶台下面, 灶具下面, 阀门, 气阀, 煤气阀, 燃气阀, 管子, 黄颜色的管子, 黄管子, 黄色管道, 钢瓶, 气罐
    """,
    "BLOWS": """
    往外喷气, 喷气, 漏气, 冒气, 跑气, 嘶嘶, 嘶嘶响, 嘶嘶地响, 嘶嘶作响, hissing
    """,
    "TANK": """
    罐车, 油罐车, 罐体, 槽罐车, 氨气, 氯气, 危化品, tanker
    """,
    "LEAK": """
    泄漏, 泄露, 外泄, 在泄, 漏, 漏了, 漏气, 外漏, 往外漏, 味, 味道, 气味, 刺鼻, 刺鼻的味道, 挖破, 挖断, 挖漏, 挖爆
    爆了, 爆咗, 爆裂, 破裂, 嗤嗤, 关不上, 闻到, 闻着, 一股, 一阵, 一股股, 阵, 臭, leak[s/ing/ed/], escaping, hissing
    smell[s/], burst
    """,
    "LEAKING": """
    漏气
    """,
    "BALLOON": """
    气球, 轮胎, 车胎, 内胎, 暖气, 空调, 打气筒, 皮球, 水管, 窗户, 窗, 自行车, 门缝, 冰箱, 电动车, 单车, 充气, 城堡
    门窗
    """,
    "GASTHING": """
    黄管子, 管子里, 罐里, broken main, main, gas main, 灶台, 灶, 灶具, 灶头, 炉灶, 炉子, 接头, 接口, 阀门, 开关阀
    燃气表, 气表, 热水器, 壁挂炉, 管子, 软管, 胶管, 皮管, 黄管, 黄色的管子, 管道, 气罐, 钢瓶, 气瓶, 罐子, 煤气灶
    煤气罐, 地沟, 管线, 主管, boiler, stove, cooker, hob, oven, pipe, valve, hose, cylinder, canister, meter, heater
    pilot light, utility room
    """,
    "BUBBLES": """
    拧断, 拧断了, 还在出, 气还在出, 还在出气, 关不了, 关不掉, 碰了, 碰破, 碰漏, 刨断, 刨破, 压破, 压断, 冻裂, 老化漏
    won't shut, will not close, sheared off, nicked, cut through, 冒泡, 冒泡泡, 直冒泡, 冒气, 漏气, 跑气, 呲呲
    呲呲响, 呲呲往外喷, 嗤嗤, 嘶嘶, 嘶嘶响, 呼呼[地/][往外/]冒, 哗哗[地/][往外/]喷, 往外喷, 喷出来, 往外冒, 喷气
    跟吹哨子一样, 像吹哨, 关不死, 关不严, 拧不紧, 断了, 断开, 裂了, 裂开, 破了, 挖破, 挖断, 铲断, 铲破, 钻破, 戳破
    打穿, 碰断, 撞断, hissing, a hiss, leaking, bubbling, bubbles, escaping, cracked, snapped, ruptured, split, hit
    struck, damaged, won't turn off, won't close, broken off
    """,
    "STINKS": """
    味, 味道, 味儿, 股味, 股味道, 怪味, 臭味, 臭, 臭臭的, 难闻, 刺鼻, 呛人, 臭鸡蛋, 气味, smell[s/], stink[s/ing/]
    odo[u/]r, rotten, eggy, egg smell, stench, fumes
    """,
    "SICK": """
    恶心, 头昏, 晕, 难受, unwell, faint, feels faint, 头昏想吐, 头晕想吐, 头昏恶心, 头晕恶心, 头疼恶心, 头痛恶心
    头疼想吐, 头痛想吐, 晕乎乎, 昏昏沉沉的, 发晕, 头晕, 头疼, 头痛, 脑壳痛, 脑壳昏, 头有点晕, 头有点昏, 想吐, 吐了
    犯困, 没力气, 腿软, 浑身没劲, 眼睛辣, 眼睛疼, 流眼泪, 嗓子疼, 胸闷, dizzy, light-headed, lightheaded
    headache[s/], feel sick, feeling sick, feels sick, nauseous, throwing up, vomiting, sleepy, drowsy
    eyes are stinging, eyes sting, sick
    """,
    "HEATING": """
    发动机, 发动机一直开着, 开着空调, 车里开着, 怠速, 煤球炉, 柴火灶, 炭烤, 烧烤炉, 涮锅, engine running, engine
    exhaust, heater on, 热水器, 燃气热水器, 壁挂炉, 煤炉, 煤炉子, 蜂窝煤, 炭火, 炭盆, 火盆, 烤火, 烧炭, 锅炉, 取暖炉
    炉子, 发电机, boiler, heater, gas fire, stove, generator, charcoal, camping stove, barbecue indoors, fireplace
    """,
    "ROARS": """
    roaring, roar, white cloud, cloud of, jet of, whistling, snapped, knocked over, fell over, 呼呼往外喷, 喷火
    白雾, 白气, 跟放炮似的, 响得很, 吹哨子
    """,
    "REEKS": """
    味道冲, 味道很冲, 味冲, 呛鼻, 冲鼻子, 熏人, 刺鼻, 臭鸡蛋, 臭, 难闻, 味道, 味, 气味, reeks, stinks, smell, stench
    catches your throat
    """,
}
