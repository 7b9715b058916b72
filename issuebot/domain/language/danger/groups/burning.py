"""What burns, and its smoke."""

BURNING = {
    "SMOKING": """
    冒烟, 冒烟了, 冒青烟, 冒着烟, 起烟
    """,
    "ABLAZE": """
    火窜, 火[已经/都/]窜到, 火[往/向][上/外/里/屋里/楼上][窜/烧/扑/冒/], 火[已经/都/]烧[到/进/过/上], 火蔓延, 火扑
    [往/向][上/屋里/里/楼上/隔壁/外]烧, 烧过来[了/], 烧进来[了/], 烧上[去/来][了/], 正烧着, 烧得[通/]红
    """,
    "COMING": """
    往外冒, 往上冒, 一直冒, 直冒, 往外窜, 灌进, 灌进来, 涌进来, 飘进来, 往屋里灌, 往上窜, 滚滚, 冒出来, 冒了出来
    钻出来, 飘出来, 涌出来, 冒上来, 漫出来, coming out, coming from, coming up, seeping, drifting, rolling, 冒, 冒出
    冒着, 窜, 灌, 涌, 飘出, 冲出, coming, pouring, rising, billowing
    """,
    "SMOKE": """
    浓烟, 大烟, 黑烟, 白烟, 黑浓烟, 一股烟, 一点点烟, thick smoke, black smoke, white smoke, fumes, haze, 烟, 烟雾
    smoke
    """,
    "INDOORS": """
    走廊, 走廊里, 屋里, 屋子, 房间, 房间里, 过道, 宿舍, 教室, 楼上, 楼下, 门缝, 窗户, 阳台, 整栋楼, 楼梯口, landing
    hall, room, flat, kitchen, lift shaft, 楼道, 楼梯井, 楼梯间, 电梯井, 地下室, 地下车库, 车库, 楼梯, stairwell
    stairs, garage, hallway, corridor, basement
    """,
    "CHIMNEY": """
    废气, 烟囱, 工厂, 化工厂, 砖厂, 石灰厂, 厂, 厂区, 排放, 排出, 烧烤, 烧烤店, 烧烤摊, 餐馆, 饭店, 火锅店, 油烟
    抽烟, 吸烟, 食煙, 烟道, 公交车, 大货车, 货车, 渣土车, 拖拉机, 餐饮店, 面馆, 厨房排烟, 香炉, 祠堂, 炉子, 烤炉
    炭火, 餐车, 锅炉, 秸秆, 焚烧, 扰民, chimney, factory, plant, barbecue, bbq, restaurant, exhaust, cigarette[s/]
    """,
    # What catches fire, and where.
    "BURNABLE": """
    插头, 插板, 接线板, 桌布, 桌子, 椅子, 门帘, 被褥, 棉被, 衣架, 楼顶上, 楼顶, 号楼, 栋楼, 单元楼, 报刊亭, 小卖部
    超市, 网吧, 宾馆, 酒店, 医院, 学校, 幼儿园, 厨房里, 阳台上, tablecloth, sofa, duvet, cushion, cupboard, landing
    hotel, office, hospital, block, tower, flat above, flat below, toaster, microwave, kettle, lamp, boiler cupboard
    别人家, 人家家, 邻居家, 隔壁家, 楼上那家, 楼下那家, 布料, 布, 床单, 地毯, 货, 货物, 货架, 材料, 家具, 塑料布
    防水布, 油布, 保温材料, 衣物, 书, 纸, 木料, 废品, 废品站, 快递站, 快递, 仓房, 柴房, 猪圈, 鸡棚, 蒙古包, 帐篷, 船
    卡车, 拖拉机, 挖掘机, 充电桩, 充电棚, 电动三轮, 老头乐, 平衡车, 滑板车, 排烟, 烟囱, 煤堆, 轮胎堆, 废轮胎, 塑料棚
    carpet, cardboard, clothes, paper, wood, pallets, tarpaulin, boat, lorry, truck, tractor, moped, motorbike
    laptop, phone, charity bin, skip, bales, hay, straw, attic, loft, chimney, garage, stall, kiosk, market, 厨房
    阳台, 房子, 屋子, 屋里, 屋顶, 房顶, 楼上, 楼下, 隔壁, 我家, 人家, 我们家, 楼道, 车棚, 车库, 地下室, 仓库, 库房
    店里, 店铺, 饭店, 餐馆, 后厨, 工厂, 厂房, 宿舍, 教室, 商场, 市场, 菜市场, 大棚, 工棚, 板房, 棚子, 窗帘, 被子, 床
    床垫, 沙发, 衣服, 衣柜, 柜子, 纸箱, 纸板, 杂物, 垃圾, 垃圾桶, 垃圾箱, 垃圾堆, 柴火, 柴堆, 草, 干草, 草地, 草坪
    草丛, 枯草, 树, 树林, 林子, 山, 山上, 山坡, 芦苇, 秸秆, 稻草, 麦地, 绿化带, 灌木, 车, 轿车, 汽车, 货车, 公交车
    电动车, 电瓶车, 电瓶, 电池, 三轮车, 摩托车, 充电宝, 充电器, 插座, 插排, 插线板, 排插, 电线, 电缆, 电表箱, 电表
    配电箱, 配电房, 空调, 外机, 冰箱, 电视, 电视机, 洗衣机, 微波炉, 烤箱, 电饭锅, 电热毯, 取暖器, 小太阳, 热水器
    油锅, 锅里, 锅, 灶, 灶台, 炉子, 油烟机, 烟道, 排烟管, 招牌, 广告牌, 灯箱, 轮胎, 木头, 木板, 泡沫, 塑料, 手机
    电脑, 煤气罐, 气罐, 加油站, kitchen, balcony, roof, house, flat, apartment, shed, bin, bins, bin store, rubbish
    bed, curtains, mattress, oven, stove, cooker, pan, fryer, car, van, bus, scooter, e-bike, bike, battery, charger
    socket, plug, tumble dryer, dryer, washing machine, fridge, heater, grass, hedge, tree, trees, field, woods
    hillside, bushes, warehouse, shop, restaurant, factory, school, caravan, tent, barn, tyres, substation
    transformer, meter
    """,
    "CATCHES": """
    打火, 打着火, 冒着火, 往上烧, 往上走, 烧化, 烧穿, 烧红, 自燃, 冒黑烟, 冒浓烟, 着得旺, 着得很, 起了火, is on fire
    was set alight, set alight, catching fire, glowing, is smoking, 着了, 着咗, 着起来[了/], 着得, 着火, 着大火
    烧着[了/], 烧起来[了/], 烧得, 烧到[了/], 烧开了, 烧没了, 烧光了, 燃了, 燃着, 燃起来[了/], 点着[了/], 引着[了/]
    引燃[了/], 冒火[了/], 冒火苗, 冒火星, 冒火花, 冒白烟, 往外冒烟, 喷火, 窜火, 起火苗, 起明火, 轰的一声, 砰的一声
    砰砰[几声/两声/响/], 爆燃[了/], 炸开[了/], 炸了, 着火了, is burning, is alight, alight, in flames, went up
    gone up, going up, caught light, burst into flames, just went up, is smouldering, smouldering, smoking, blew up
    exploded, is melting, bang from
    """,
    "DOORGAP": """
    门缝, 门缝里, 门缝底下, 门底下, 窗缝, 锁眼里, under the door, round the door, around the door
    """,
    "STOVEON": """
    忘了关火, 忘记关火, 忘关火, 没关火, 火没关, 灶上还, 煤气灶上, 灶上炖, 灶上烧, 锅在火上, 炉子没关, 开着火, 烧着水
    left the stove on, stove is on, pan on the stove, left the oven on, left the gas on
    """,
    "SMELLBURNT": """
    糊味, 焦味, 糊了, 焦糊味, 烧干, 烧干了, 烧糊, 有烟, 冒烟, 烟出来, 烟味, burning, burnt, smoke
    """,
    "FLAME": """
    火, 火头, 火苗, 火苗子, 火舌, 火球, 火光, 明火, flames, flame, fire
    """,
    "SHOOTS": """
    窜, 蹿, 冒, 冒出来, 窜出来, 窜上来, 窜上去, 蹿上来, 蹿上去, 烧到, 烧过来, 烧上来, 喷, 喷出来, 喷出, 冲上, 扑过来
    舔, 快够着, 快烧到, 要烧到, shooting, leaping, licking, coming out, reaching, spreading
    """,
}
