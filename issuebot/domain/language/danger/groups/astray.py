"""Who cannot be found, and who was found."""

ASTRAY = {
    "GONE": """
    没找着, 没找到人, 没消息, 到现在没消息, 没音信, 没信儿, 一直没消息, hasn't come home, hasn't come back
    hasn't turned up, never arrived, didn't turn up, walked out in the night, gone from the, 找不到了, 不在了
    一转身就没了, 就没了, 转眼没了, 没了, 没影儿, 失联了, 跑丢了, 走失了, 找不着, 找不到, 没到家, 还没到家, 没到学校
    没去学校, 没去上学, 没去上课, 没到单位, 没上班, 没接到, 没接着, 丢了, 不见[了/咗/], 走失, 走丢, 跟丢
    没[有/]回家, 没[有/]回来, 一直没[有/]回家, 一直没[有/]回来, 未归, 还没回[来/家], 没[有/]回, 没见[着/到/]人[影/]
    没影[了/], 跑没影[了/], 没了踪影, 不见踪影, 不见人影, 找不见[了/], 没[有/]找到, 到现在没找到, 找不着了, 冇返屋企
    """,
    "MISSING": """
    hasn't come home, hasn't come back, hasn't turned up, never arrived, didn't turn up, gone from the, is gone from
    not where we left, has gone missing, is missing, no sign of, not anywhere, can't see him, can't see her, missing
    disappeared, vanished, can't find, cannot find, is gone, wandered off, nowhere to be found, nowhere to be seen
    can't see [him/her] anywhere
    """,
    "SEARCH": """
    找, 在找, 帮忙, 到处找, 找遍, 找了, 没找到, 糊涂, 痴呆, 老年痴呆, 没带手机, looked, searching, help
    """,
    "ASTRAY": """
    不会说家, 说不出家, 不会说家在哪, 不会说话, 不肯说话, 问什么都不说, 问什么都摇头, 走在马路中间, 在马路上走
    no shoes, without shoes, found a, can't tell us, won't tell us, by the road, in the middle of the road
    by the dual carriageway, 光着脚, 光脚, 一直哭, 在哭, 哭着找, 哭着要, 找妈妈, 找爸爸, 找大人, 找家长, 没大人
    没有大人, 没有家长, 没人领, 身边没人, 一个人在, 自己走, 自己跑, 自己走出来, 走过来的, 说不清, 说不清楚
    不知道住哪, 不知道家在哪, 不记得, 叫什么都不知道, 家住哪, 谁家的, 谁家孩子, 谁家娃, 没人认领, 没人来找
    没有人来找, 找不到家, 不认识路, 迷路了, 转来转去, 来回转悠, 只穿, 穿着睡衣, 穿着拖鞋, barefoot, crying for
    on his own, on her own, by himself, by herself, no parents, no adult, nobody with, wandering, wandering about
    doesn't know where, can't say where, looking for his, looking for her, whose child, whose kid, where she lives
    where he lives, in pyjamas, in slippers, in a nightdress, in her nightie
    """,
    "SLIPSOUT": """
    走出去了, 走出去, 跑出去了, 跑出去, 溜出去, 出门, 出去, 出去了, 下楼, 离家, 离家出走, 出走, 遛弯, 散步, 买菜
    买早点, 去赶集, 赶集, 一眨眼, 一转身, 一回头, 一扭头, 一不留神, 眨眼的功夫, 转眼, 没看住, 没注意, 手一松
    跟着跟着, slipped out, wandered out, walked out, got out, went out, left the house, left home, ran off, ran away
    ran out, turned around, turned my back, looked away, stormed out, set off, went for a walk
    """,
    "NOTBACK": """
    找不到人, 找不着人, 找不到他, 找不到她, 哪都找不到, is empty, was empty, she's he's gone, 一直没有回家
    一直没回家, 没有回家, 没回家, 到现在没回, 还没回家, 还没回来, 没有回来, 没到家, 没到学校, didn't come home
    has not come home, not come home, 没回, 没回来, 还没回, 没影, 没影了, 没了, 人没了, 人就没了, 不见, 不见了
    看不见了, 找不到, 找不见, 没找到, 没看见, 没看到, 没人看见, 都说没看见, 一夜没回, 一晚上没回, 到现在, 关机
    电话关机, 打不通, 联系不上, 没带手机, 手机没带, 没接, 没消息, 没音信, 三个多钟头, 几个小时了, 天快黑了, 天黑了
    not back, hasn't come back, hasn't come home, never came home, gone, is gone, was gone, not there, nowhere
    no sign of, no trace, hours ago, two hours, since this morning, since last night, phone is off, phone off
    not answering, missing, left a note, freezing, getting dark, can't find
    """,
    "CONFUSED": """
    迷路, 迷路了, 找不着家, 找不到家, 走错了路, doesn't know our address, doesn't know her address
    doesn't know his address, doesn't remember, forgets, not all there, 阿尔茨海默症, 阿尔兹海默症, 轻度痴呆
    轻度阿尔茨海默症, 老年痴呆症, 糊涂, 有点糊涂, 老糊涂, 痴呆, 老年痴呆, 阿尔茨海默, 阿尔兹海默, 脑子不好
    脑子不清楚, 脑子有问题, 记性不好, 智力, 智障, 残疾, 自闭症, 精神不好, 不会说话, 说不清, 聋哑, 抑郁, 抑郁症
    alzheimer's, alzheimers, dementia, gets confused, forgetful, autistic, autism, deaf, learning difficulties
    special needs, depressed, memory
    """,
    "WHOSE": """
    谁家的, 谁家孩子, 谁家娃, 谁家, 哪家的, 找家长, 找妈妈, 没有大人来, 没大人来, 没有人来找, 没人来找, 没有家长
    认识的, 家长在哪, 家长呢, 陪他在这, 陪着他, 陪她在这, 陪着她, 等了快一个小时, whose, no parents
    where are the parents, no adult, nobody has come, waiting with, staying with, found
    """,
    "WEARS": """
    穿着, 穿一件, 穿一身, 身穿, 上身穿, 穿灰色, 穿红色, 穿黑色, 穿蓝色, 拄着, 拄一根, 拐杖, 背着, 戴着帽子, wearing
    dressed in, in a nightdress, in pyjamas, in slippers, has on
    """,
    "ASKED": """
    问她去哪, 问他去哪, 问她叫什么, 问他叫什么, 问她住哪, 问他住哪, 问家在哪, 问她家, 问他家, 问什么, 问她话, 问他话
    说不出, 说不上来, 答不上来, 答非所问, asked her where, asked him where, asked where she lives
    asked where he lives, can't say, can't tell us
    """,
    "NOPHONE": """
    没有手机, 没手机, 没带手机, 身上没有, 没有证件, 没有身份证, 没有卡, 天都黑了, 天黑了, 快黑了, 坐了一下午
    坐了半天, 坐了一上午, 站了半天, 转了半天, 来回走, no phone, no id, no purse, nothing on her, nothing on him
    been sitting
    """,
    "FOUND": """
    遇到一个, 发现一个, 碰到一个, 捡到, 捡着, 捡到一个, 发现, 遇到, 碰到, 看到, 看见, 有个, 来了个, 站着个, 坐着个
    found, there's a, there is a, spotted, came across, standing
    """,
    "MISSINGNOW": """
    没影了, 没影儿了, 不见影, 人呢, 跑哪去了不知道, 找遍了都没有, can't see him anywhere, can't see her anywhere
    lost sight of, vanished
    """,
    "ROADWAY": """
    motorway, dual carriageway, main road, bypass, railway, railway line, level crossing, bridge, flyover
    roundabout, 高速, 高速路上, 高架上, 马路中间, 马路上, 路中间, 快车道, 机动车道, 铁轨, 铁路上, 车流, 河边, 水库边
    工地里, 天桥上
    """,
    "LONELY": """
    alone, all alone, on his own, on her own, by himself, by herself, wandering, walking along, toddling, barefoot
    一个人, 自己, 没有大人, 没大人, 光着脚, 走来走去, 乱跑, 哭着走, 在爬
    """,
    "GONEOUT": """
    not in the house, not in his bed, not in her bed, not in bed, bed is empty, front door is open, door was open
    door open, 门开着, 床上没人, 家里没人, 人不在, 不在家, 不在床上, 不在屋里, 没在家
    """,
    "DESPAIRS": """
    字条, 纸条, 遗书, 活够了, 活着没意思, 吵完架, 吵了架, 江边, 河边, 桥上, 想不开, 抑郁, left a note, a note
    depressed
    """,
    "LATEBY": """
    天黑了, 天快黑了, 天都黑了, 到现在, 一个小时, 两个小时, 几个小时, 一个多小时, 大半天, 一上午, 一下午, 一天, 一夜
    半夜, 捉迷藏, 自己走了, 自己坐公交, 说要回, 八十五, 八十多, 七十多, 九十, 七岁, 五岁, 四岁, 三岁, 六岁
    in the night, since morning, by five, for an hour, in slippers
    """,
}
