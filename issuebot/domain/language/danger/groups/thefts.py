"""How people get in, and at what belongs to others."""

THEFTS = {
    "THING": """
    铁盒子, 钱箱, 钱匣子, 钱盒, 收款机, 钱, 现金, 存折, 金项链, 首饰, 电脑, 货, 菜, my bike, our bike, laptop
    scooter, purse, handbag, 电动车, 电瓶, 电瓶车, 自行车, 单车, 钱包, 手机, 包, 摩托车, 快递, 家里, 东西, 车, bike
    wallet, phone, bag, car
    """,
    "STOLEN": """
    被人划, 被人划了, 被割, 被掏, 被人掏, 被人掏了, 端走, 端走了, 顺走, 顺走了, 摸走, 摸走了, 被抢了, 被人抢
    被人拿走, 被人骑走, 骑走了, 被人推走, 推走了, being stolen, taken right now, 被偷, 被偷了, 被盗, 被抢, 失窃
    偷了, 偷走, 偷走了, stolen, was stolen
    """,
    "CHEATED": """
    被骗[了/走/], 被诈骗, 骗子, 骗走[了/], 骗了
    """,
    "MONEY": """
    块, 块钱, 元, 万, 万元, 钱, 千, 转账, 汇款, 千块, 两千块
    """,
    "ROBS": """
    抢, 抢了, 抢走, 抢我, 抢钱, 抢包, 抢手机, 抢金店, 打劫, 抢劫, 夺走, 拽走, 扯走, 抓了钱, 抓了, 把包, 把我包
    把手机, 砸柜台, 砸了柜台, 砸玻璃, 割包, 掏走, grabbed, snatched, took, stole, ripped, robbed, mugged, demanded
    made him hand over, emptied, pulled it off
    """,
    "BELONGINGS": """
    包, 我包, 挎包, 手包, 钱包, 钱, 手机, 项链, 金项链, 金链子, 耳环, 戒指, 首饰, 柜台, 收银台, 电动车, 电瓶车, 车
    快递, 彩票, 烟, purse, bag, handbag, phone, wallet, necklace, chain, watch, till, bike, scooter, laptop
    jewellery, jewelry, cash, rucksack, shoes, coat, keys, car
    """,
    "FLEES": """
    跑了, 跑掉了, 往东跑, 往西跑, 往南跑, 往北跑, 往巷子里跑, 往巷子里钻, 骑车跑, 骑摩托跑, 开车跑, 逃了, 逃走, 溜了
    钻进去了, 追, 在追, 追不上, ran, ran off, ran away, and ran, got away, escaped, fled, drove off, sped off
    rode off, took off, running, chasing
    """,
    "PROWLS": """
    手电筒在晃, 手电在晃, 有亮光, 有光在晃, 黑影, 人影, 动静, 有动静, 响动, a light moving, shadows, noises
    有脚步声, 脚步声, 翻东西, 翻抽屉, 翻箱倒柜, 手电筒, 拿手电照, 挨个照, 挨个拉车门, 拉车门, 在翻, 在撬, 爬窗, 翻墙
    翻进来, 进来了, 进屋了, 进了屋, 摸进来, 溜进来, 钻进来, 在屋里走, 楼下有动静, 有人在客厅, 有人在厨房, 砸了车窗
    砸车窗, 砸了, 拎了个包, 拎走, 拿走, 偷, 剪锁, 剪断锁, 推走, 搬走, 往外搬, 转悠, 踩点, moving about
    moving around, walking about, going through, footsteps, torch, flashlight, drawers, climbing, climbed
    in the kitchen, in the house, in the flat, in the garden, in my room, downstairs, broke in, breaking, forcing
    jemmy, bolt cutters, cutting the lock, loading, taking things, going from car to car, trying the, smashed the
    """,
    "HOMEROOM": """
    客厅, 厨房, 卧室, 屋里, 院子, 院子里, 我家, 家里, 房间, 楼上, 阁楼, 车库, kitchen, bedroom, living room, hall
    upstairs, downstairs, garden, house, flat, attic, garage, shed, room, basement
    """,
    "SOMEONE": """
    有人, 人影, 男的, 男人, 陌生人, 两个人, 不认识的人, 不认识的男人, 一个人影, someone, somebody, a man, man, men
    stranger, two men, people, they, he
    """,
    "FORCED": """
    被剪开, 被撬, 被撬了, 被撬开, 撬开, 被砸开, 被砸, 砸破, 锁坏了, 门开着, 门是开的, 门大开, 窗户开着, 剪开
    smashed, door was open, door is open, wide open, lock is broken, forced open, kicked in, window is broken
    """,
    "CUTS": """
    剪, 剪断, 剪了, 割, 割断, 锯, 锯断, 拆, 撬, 挖, 偷, 液压钳, 大力钳, 断线钳, cutting, cut, sawing, unscrewing
    stripping, jacking up
    """,
    "VALUABLES": """
    电缆, 电线, 光缆, 铜线, 电瓶, 电池, 井盖, 水表, 护栏, 轮胎, 空调外机, 三元催化, 变压器, 充电枪, 车锁, 自行车锁
    灯杆, cable, cables, copper, catalytic converter, wheels, battery, batteries, lead, bike lock, manhole covers
    """,
    "LOOTS": """
    往车里装, 往面包车里装, 装车, 放风, 往外搬, 往外运, 推走, 扛走, 没牌, 车没牌, 没挂牌, into a van, into the van
    loading, driving off
    """,
    "SEIZES": """
    抢了, 抢走, 抢走了, 抢, 夺走, 夺了, 扯走, 拽走, 抢劫, 打劫, 逼着交, 骗走, snatched, robbed, mugged, ripped off
    """,
    "BREAK": """
    撬, 在撬, 翻墙, 爬进, 往里爬, 爬窗, 砸开, 闯进, 撬开, 踹, 踢开, climbing through, forcing
    """,
    "CLIMBS": """
    爬进, 爬进来, 爬进去, 往里爬, 钻进, 钻进来, 钻进去, 往里钻, 想往里钻, 翻进, 翻进来, 翻进去, 往里翻, 跳进
    climbing in, climbing into, climbing through, climbs in, climb in, climbed in, crawling in, crawled in
    getting in, gets in, get in through, came in through, broke in through
    """,
    "WINDOW": """
    窗户, 窗, 窗口, 窗子, 防盗窗, 阳台, 二楼阳台, 气窗, 天窗, window[s/], balcony, skylight, back door
    """,
    "LOCK": """
    锁眼, 锁芯, 门锁, 锁孔, 我家锁, 门把手, 门把, 防盗门, 防盗窗, 车门, 车窗, lock, every handle, door handle[s/]
    car door[s/]
    """,
    "PICKS": """
    拧, 拧我家, 在拧, 扭, 掰, 撬, 撬锁, 别, 插卡, 捅咕, turning the handle, trying the handle, picking the lock
    jiggling, 捅, 捅我家, 在捅, 在撬, 铁丝, 细铁丝, 开锁工具, 螺丝刀, 使劲拧, 一直拧, 一直在拧, 来回拧, 拉了一遍
    挨个拉, 砸, 在砸, picking, trying every, tried every, rattling, forcing, screwdriver, crowbar
    slamming it against
    """,
    "DOORS": """
    neighbour's back door, neighbour's door, neighbours' door, next door's back door, side gate, back gate
    front door, back door, shed door, garage door, my door, our door, the door in, patio door, my window, our window
    car window, my shed, our shed, my car
    """,
    "BATTERS": """
    kicked, kicking, smashed, smashing, forcing, forced open, booted, booting, ramming, prising, prised
    """,
    "DEMANDS": """
    要钱, 要手机, 保护费, 交钱, 拿钱, 给钱, 赎金, 不给就打, 不给不让走, 不给钱, 掏钱, 转账, demanding money
    give them money, hand over, want money
    """,
}
