"""What is done to people and things, and who cannot be found."""

DEEDS = {
    "GONE": """
    丢了, 不见[了/咗/], 走失, 走丢, 跟丢, 没[有/]回家, 没[有/]回来, 一直没[有/]回家, 一直没[有/]回来, 未归
    还没回[来/家], 没[有/]回, 没见[着/到/]人[影/], 没影[了/], 跑没影[了/], 没了踪影, 不见踪影, 不见人影, 找不见[了/]
    没[有/]找到, 到现在没找到, 找不到了, 找不着了, 冇返屋企
    """,
    "MISSING": """
    missing, disappeared, vanished, can't find, cannot find, is gone, has gone, wandered off, nowhere to be found
    nowhere to be seen, can't see [him/her] anywhere
    """,
    "SEARCH": """
    找, 在找, 帮忙, 到处找, 找遍, 找了, 找不到, 没找到, 到现在, 糊涂, 痴呆, 老年痴呆, 没带手机, looked, searching
    help
    """,
    "BREAK": "撬, 在撬, 翻墙, 爬进, 往里爬, 爬窗, 砸开, 闯进, 撬开, 踹, 踢开, climbing through, forcing",
    "CLIMBS": """
    爬进, 爬进来, 爬进去, 往里爬, 钻进, 钻进来, 钻进去, 往里钻, 想往里钻, 翻进, 翻进来, 翻进去, 往里翻, 跳进
    climbing in
    climbing into, climbing through, climbs in, climb in, climbed in, crawling in, crawled in, getting in, gets in
    get in through, came in through, broke in through
    """,
    "WINDOW": "窗户, 窗, 窗口, 窗子, 防盗窗, 阳台, 二楼阳台, 气窗, 天窗, window[s/], balcony, skylight, back door",
    "LOCK": """
    锁眼, 锁芯, 门锁, 锁孔, 我家锁, 门把手, 门把, 防盗门, 防盗窗, 车门, 车窗, lock, every handle, door handle[s/]
    car door[s/]
    """,
    "PICKS": """
    捅, 捅我家, 在捅, 撬, 在撬, 铁丝, 细铁丝, 开锁工具, 螺丝刀, 使劲拧, 一直拧, 一直在拧, 来回拧, 拉了一遍, 挨个拉
    砸, 在砸, picking, trying every, tried every, rattling, forcing, screwdriver, crowbar, slamming it against
    """,
    "CUDGEL": """
    钢管, 铁管, 酒瓶, 啤酒瓶, 棍子, 铁棍, 木棍, 棒球棍, 棒子, 铁锹, 铁锤, 锤子, 扳手, 砖头, 板砖, 甩棍, crowbar
    iron bar
    steel pipe, baseball bat, a bat, hammer, a brick, broken bottle, a bottle, a stick
    """,
    "SWINGS": """
    攥着, 抄起, 抄着, 抡, 抡起, 抡着, 举着, 挥着, 挥舞, 抽出, 抽出一根, 砸人, 往人身上, swinging, waving, swung, came at
    hit him with, hit her with, threatening
    """,
    "BLOCKS": """
    堵在, 把我堵, 堵着我, 堵住我, 拦着我, 拦住我, 不让走, 不让我走, 拽着我, 拖着我, 围着我
    won't let me [go/leave/out], blocked my way
    """,
    "SMASH": "踹门, 砸门, 砸玻璃, 砸窗户, 正在砸, 砸东西, 砸店, 打砸, 砸车, smashing",
    "THING": """
    电动车, 电瓶, 电瓶车, 自行车, 单车, 钱包, 手机, 包, 摩托车, 快递, 家里, 东西, 车, bike, wallet, phone, bag, car
    """,
    "STOLEN": "被偷, 被偷了, 被盗, 被抢, 失窃, 偷了, 偷走, 偷走了, stolen, was stolen",
    "CHEATED": "被骗[了/走/], 被诈骗, 骗子, 骗走[了/], 骗了",
    "MONEY": "块, 块钱, 元, 万, 万元, 钱, 千, 转账, 汇款, 千块, 两千块",
    "WEAPON": "刀, 菜刀, 枪, 手枪, 匕首, 砍刀, 斧头, 铁棍, knife, gun, machete, axe",
    "FOLLOWS": "尾随, 跟踪, 跟着, 跟了, follow[s/ing/ed]",
    "HARASSED": "骚扰, 猥亵, 摸, 非礼, 被砍, 被捅, 被杀, 被打, attacked, harass[ed/ing]",
    "OUTSIDE": "门口, 门外, 窗外, 楼下",
}
