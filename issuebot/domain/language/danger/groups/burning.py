"""Fire, gas and electricity, and where they are."""

BURNING = {
    "SMOKING": "冒烟, 冒烟了, 冒白烟, 冒青烟, 往外冒烟, 冒着烟, 起烟",
    "ABLAZE": """
    火窜, 火[已经/都/]窜到, 火[往/向][上/外/里/屋里/楼上][窜/烧/扑/冒/], 火[已经/都/]烧[到/进/过/上], 火蔓延, 火扑
    [往/向][上/屋里/里/楼上/隔壁/外]烧, 烧过来[了/], 烧进来[了/], 烧上[去/来][了/], 正烧着, 烧得[通/]红
    """,
    "COMING": "冒, 冒出, 冒着, 往外冒, 往上冒, 窜, 灌, 涌, 飘出, 冲出, coming, pouring, rising, billowing",
    "SMOKE": "烟, 黑烟, 白烟, 烟雾, smoke",
    "INDOORS": """
    楼道, 楼梯井, 楼梯间, 电梯井, 地下室, 地下车库, 车库, 楼梯, stairwell, stairs, garage, lift shaft, hallway
    corridor, basement
    """,
    "CHIMNEY": """
    烟囱, 工厂, 化工厂, 砖厂, 石灰厂, 厂, 厂区, 排放, 排出, 废气, 烧烤, 烧烤店, 烧烤摊, 餐馆, 饭店, 火锅店, 油烟, 抽烟
    吸烟, 食煙, 烟道, 尾气, 公交车, 大货车, 货车, 渣土车, 拖拉机, 餐饮店, 面馆, 厨房排烟, 香炉, 祠堂, 炉子, 烤炉, 炭火
    餐车, 锅炉, 秸秆, 焚烧, 扰民, chimney, factory, plant, barbecue, bbq, restaurant, exhaust, cigarette[s/]
    """,
    "GAS": """
    煤气, 天然气, 燃气, 瓦斯, 液化气, 石油气, 沼气, 煤气罐, 液化气罐, 煤气瓶, 煤气灶, 燃气灶, 石油气樽, 液化石油气
    煤气樽, gas
    """,
    "SMELLY": """
    全是味道, 全是味, 一屋子味道, 满屋子味道, 满屋都是味, 味道很大, 味道很浓, 味道特别大, 好大味, 嗤嗤, 关不上, 关唔到
    味道越来越[重/浓/大], 越来越浓, 往外喷, 喷气, 冒气, 跑气
    嘶嘶, 嘶嘶响, 嘶嘶地响, 嘶嘶作响, 呼呼, 呼呼响, 拧不动, 拧不上, 关不住, hissing, everywhere, escaping
    """,
    "GASPIPE": """
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
    "TANK": "罐车, 油罐车, 罐体, 槽罐车, 氨气, 氯气, 危化品, tanker",
    "LEAK": """
    泄漏, 泄露, 外泄, 在泄, 漏, 漏了, 漏气, 外漏, 往外漏, 味, 味道, 气味, 刺鼻, 刺鼻的味道, 挖破, 挖断, 挖漏, 挖爆
    爆了, 爆咗, 爆裂, 破裂, 嗤嗤, 关不上, 闻到, 闻着, 一股, 一阵, 一股股, 阵, 臭, leak[s/ing/ed/], escaping, hissing
    smell[s/], burst
    """,
    "LEAKING": "漏气",
    "BALLOON": """
    气球, 轮胎, 车胎, 内胎, 暖气, 空调, 打气筒, 皮球, 水管, 窗户, 窗, 自行车, 门缝, 冰箱, 电动车, 单车, 充气, 城堡
    门窗
    """,
    "WIRE": """
    电线, 电缆, 高压线, 电线头, 高压电线, 裸线, 火线, 电源线, 输电线, wire, wires, cable, cables, power line
    power lines, power cable
    """,
    "NUMB": "麻, 发麻, 手麻, 手发麻, 麻了一下, 电了一下, tingling, a shock",
    "HIGHVOLTAGE": "高压线, 高压电线, 高压电缆, power line, power lines, power cable, overhead line",
    "FALLEN": """
    掉, 掉了, 掉在, 掉到, 掉落, 落在, 跌落, 落咗, 跌咗, 跌咗落嚟, 拖到, 拖在, 垂到, 躺在, 泡在, 耷拉到, 掉下来, 断落
    坠落, 坠地, 搭在, 搭到, 搭着, 缠在, 挂到, 碰到, 接触到, fallen, fell, lying, is down, are down, down on, came down
    hanging onto
    """,
    "SNAPPED": "断, 断了, 断咗, 刮断, 刮断了, 扯断, 压断, 挂断了, 砸断, snapped, broke, broken, cut",
    "GROUND": """
    地, 地上, 地面, 地下, 地面上, 路上, 路面, 路中间, 马路上, 马路中间, 草地, 草地上, 积水, 积水里, 水里, 水坑, 人行道
    人行道上, 路边, ground, pavement, road, street, sidewalk, path, grass, puddle, lying, footpath
    """,
    "SWITCHBOX": """
    变压器, 变电箱, 配电箱, 配电柜, 电箱, 电表箱, 电闸, 插座, 插线板, 充电桩, 充电器, transformer, fuse box, meter box
    socket, switch box, substation
    """,
    "ARCING": """
    冒蓝光, 冒火, 打火, 噼啪, 噼里啪啦, 砰砰响, 炸响, 烧红, crackling, sparking, arcing, smoking, melting
    """,
    "LIES": """
    on the [ground/pavement/road/street/path/grass/sidewalk], in the [puddle/water], across the [road/street/pavement]
    """,
}
