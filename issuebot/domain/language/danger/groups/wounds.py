"""What hits, bites and burns people, and what is seen of it."""

WOUNDS = {
    "HIT": """
    被撞飞, 撞飞了, 被车带倒, 被车刮, 被车轧, 被车压, 被碾, 撞翻, 撞上, 剐倒, 带倒, 甩出去, 撞得, struck by
    clipped by, knocked off, mown down, thrown off, went over the, ploughed into, 被车撞, 被撞[了/倒/飞/], 撞倒[了/]
    撞飞, 撞到[了/], 撞了, 撞死, 砸到, 砸中, 压到, 轧到, hit by, knocked down, knocked over, run over, shot
    """,
    "VEHICLE": """
    车, 汽车, 轿车, 电动车, 货车, 公交车, 摩托车, 出租车, 渣土车, 自行车, car, bus, truck, lorry, van, motorbike
    scooter, taxi, bike
    """,
    "HITS": """
    撞, 撞了, 撞上, 撞到, 撞倒, 撞飞, 轧, 轧了, hit, hits, knocked down, ran into
    """,
    "FELLON": """
    caved in on, dropped on, landed on top of, toppled onto, crashed down on, gave way on, fell on, fallen on
    fell onto, collapsed on, came down on
    """,
    "FELL": """
    掉下, 跳下来, 跳下去, 翻出去, 翻下来, 翻下去, 滚下来, 滚下去, 甩出去, 弹出去, 滑下来, 跌倒, 踩空, fell off
    slid off, came down, fell through, tumbled, slipped and fell, 掉进, 掉下去, 掉下来, 掉到, 摔下, 摔下来, 跌落
    坠楼, 坠落, 跌咗落, 掉井, 掉水, 掉进去, 滚下, 栽下, 栽下来, 栽下去, 摔下去, 跌下来, 跌下去, 飞出去, 飞出去了
    脱手, came off, fell from, fell into, fell down, fallen off, fallen from, fallen into, fallen down
    """,
    "DROPS": """
    跳下[来/去][了/], 跳了下[来/去], 掉下[来/去][了/], 掉了下[来/去], 摔下[来/去][了/], 摔了下[来/去]
    栽下[来/去][了/], 滚下[来/去][了/], 滚了下[来/去], 翻下[来/去][了/], 翻出去[了/], 坠下[来/去][了/], 坠落
    跌下[来/去][了/], 跌落[来/], 滑下[来/去][了/], 掉出去, 甩出[去/来][了/], 飞出去[了/], 弹出去, 脱手, 摔了
    摔倒[了/], fell off, fell from, fell out of, fell down, fallen off, fallen from, fallen out of, fallen down
    slid off, slipped off, came off, jumped off, jumped from, jumped out of, thrown off, thrown from, tumbled down
    """,
    "RUNSOVER": """
    卷到, 卷进, 轧到, 轧了, 碾了, 碾过, 撞飞, 撞倒, 撞翻, 带倒, 刮倒, 蹭倒, 剐倒, 顶飞, 没减速, 闯红灯撞, 甩出去
    ran over, went over, hit, knocked, crashed into, ploughed into, dragged
    """,
    "COLLIDES": """
    撞树上, 撞到树, 撞墙上, 撞护栏, 撞电线杆, 撞桥墩, 冲出路面, hit a tree, into a tree, into a wall, off the road
    追了尾, 追尾了, 甩了一地, 撞成一团, 翻了, 翻了车, 相撞, 撞一起, 撞在一起, 撞上, 对撞, 追尾, 迎面撞, 撞了, 翻车
    侧翻, collided, crashed, smashed into, ran into, hit, pile-up, overturned, rolled over, head-on
    """,
    "FELLOVER": """
    摔了, 摔了一跤, 摔倒, 摔倒了, 滑倒, 滑倒了, 跌倒, 绊倒, 滚下来, 从床上滚下来, 崴了, 闪了, tripped, fell, slipped
    stumbled, came off, went over
    """,
    "PASSIVE": """
    让, 被, 给, 遭, 挨, 叫
    """,
    "BRUTE": """
    机器, 机床, 绞肉机, 搅拌机, 切割机, 电锯, 砂轮, 冲床, 传送带, 卷帘门, 扶梯, 电梯门, 割草机, machine, saw
    grinder, mower, conveyor, press
    """,
    "BEAST": """
    狗, 大狗, 狼狗, 大狼狗, 恶犬, 藏獒, 流浪狗, 野狗, 疯狗, 蛇, 毒蛇, 马蜂, 蜂, 蜜蜂, 猴子, 野猪, 牛, dog, dogs
    alsatian, pit bull, snake, wasp, wasps, bee, bees, hornet, hornets, boar, horse, cow
    """,
    "STUNG": """
    被蜂蜇, 被马蜂蜇, 被蜜蜂蜇, 马蜂蜇, 蜇了, 被蜇, 被蛇咬, 蛇咬, 蜈蚣咬, 狗咬, 被狗咬, 让狗咬, 被咬, 咬了, 咬伤
    咬烂, 咬住, 扑倒, 撕咬, 抓伤, 撞翻, 顶伤, stung, bitten, bit, mauled, attacked by, knocked over by, gored
    """,
    "BITES": """
    咬, 咬了, 咬伤, 咬住, 咬烂, 扑, 扑倒, 蜇, 蜇了, 蜇到, 抓伤, 顶, 顶伤, 顶飞, 追着咬
    """,
    "SCALDS": """
    烧水壶, 热水壶, 暖水瓶, 热水瓶, 开水壶, 水壶, 汤锅, 热汤, 热茶, 泡面, 火锅汤, 锅里的油, 粥锅, kettle, teapot
    boiling, hot tea, hot soup, chip pan, iron, 烫伤, 烫了, 烫着, 烫到, 烫掉皮, 烫得, 开水, 热水, 滚水, 热油, 油锅
    热粥, 浇身上, 泼身上, 泼脸上, 浇了一身, 溅到, 溅到脸, 烧伤, 硫酸, 烧碱, 化学品, 电池液, scalded, burnt himself
    burned himself, burnt herself, boiling water, hot oil, acid on, splashed, all over his, all over her
    all over my
    """,
    "ONBODY": """
    前胸, 胸前, 肚子上, 背上, 屁股上, 脚上, 手背, 一片都是, 泡, 起泡, 红了一片, 皮掉了, 身上, 脸上, 眼睛里, 胳膊上
    腿上, 手上, 头上, 一身, 全身, 浑身, 胸口, 后背, face, eyes, arms, legs, chest, skin, hands, body
    """,
    "LIMB": """
    hip, pelvis, ribs, collarbone, 胯, 胯骨, 盆骨, 锁骨, 尾骨, 屁股, 肩膀, 小腿, 大腿, 脚趾, 手掌, 指头, 下巴, 眼眶
    鼻梁, 耳朵, 舌头, 手, 胳膊, 手臂, 腿, 脚, 半边, 半边身子, 右手, 左手, 右腿, 左腿, 身子, 右边, 左边, 骨头, 膝盖
    脚踝, 手腕, 肋骨, 腰, 背, 脖子, 后脑勺, 额头, 头, 头上, 脑袋, 眼睛, 眼珠, 牙, arm, arms, leg, legs, hand, hands
    foot, wrist, ankle, knee, neck, back, head, side, shoulder, bone, finger, eye, thigh, shin, skull
    """,
    "MAIMED": """
    弯成, 弯成两截, 折成, 断成, 耷拉着, 吊着, 拐着, 掉了一块, 掉了, 少了一截, 绞了, 绞进, 卷进, 砸了, 砸着, 压着
    轧着, 一动就疼, 一动就喊疼, 站不起来, 走不了路, hanging off, at an angle, caught in, chopped, sawn, 断了, 折了
    骨折, 变形, 变形了, 扭曲, 弯了, 抬不起来, 动不了, 动弹不了, 没知觉, 不能动, 使不上劲, 没力气, 没劲, 麻了, 麻木
    露出来, 骨头露出来, 砸烂, 压烂, 压扁, 绞断, 切断, 割断, 划开, 豁开, 开了口子, 破了, 破了个口子, 血肉模糊, 皮翻
    翻出来, 咬烂, 烂了, 脱臼, 扎穿, 扎进, 刺穿, 插进, 烧黑, 黑了, 起泡, 脱皮, 掉皮, bent, bent the wrong way
    wrong way, broken, snapped, crushed, mangled, cut off, severed, sliced, gashed, cut open, sticking out
    can't move, cannot move, can't feel, cannot feel, numb, limp, twisted, burnt, burned, blistering, peeling
    impaled, stabbed through
    """,
    "WOUNDED": """
    [摔/磕/砸/撞/打/割/划/扎/咬/碰][破/烂/断/开/穿/出血]
    """,
    "BLEEDS": """
    流个不停, 流了二十分钟, 停不下来, 止不了, 出血不止, 直冒血, 鼻血流, 全红了, 都红了, 染红, 染红了, 红透了
    [流/淌/冒/滋/喷/滴][着/了/][好多/]血, 都是血, 全是血, 直流血, 直淌血, 一直流血, 流了一地, 流血, 淌血, 滋血, 冒血
    喷血, 出血, 血淋淋, 哗哗流, 哗哗淌, 止不住, 捂不住, 湿透, 血滋, 血喷, 血往外, 一滩血, 一摊血, 血泊, 满地, 吐血
    咳血, 便血, 鼻血, bleeding, bleeds, blood, bloody, pouring with blood, haemorrhage, hemorrhage, soaked, spurting
    puddle under
    """,
    "NOSE": """
    鼻子, 鼻血, 嘴里, 耳朵, 眼睛, 牙龈, nose, mouth, ears
    """,
    "HARMED": """
    badly hurt, hurt, wounded, 伤了, 受伤
    """,
    "BUMPED": """
    磕, 磕到, 磕了, 撞到头, 摔到头, 头着地, 后脑勺着地, 一个包, 鼓起一个包, 肿了个包, 大包, 抗凝药, lump, bump
    banged his head, banged her head, hit his head, hit her head, blood thinner, temple
    """,
    "PAINS": """
    痛死, 疼死, 喊疼, 喊痛, 一动就疼, 不敢动, 不能碰, 直叫唤, painful, really painful, agony, screaming, hurts, 疼得
    痛得, 肚子疼, 肚子痛, 一阵一阵, 直不起腰, 见红, 一大片红, 出血, 晕, pain, cramps, bleeding, in agony
    """,
    "STILLNESS": """
    有一个不动, 有两个不动, 有人不动, 有个不动, 不动弹了, 不动了, 一动不动, 不动弹, 不吭声, 不说话, 没声了, 没反应
    没动静, 不应, 不醒, not moving, isn't moving, gone quiet, went quiet, gone still, silent, not talking, no pulse
    not breathing, gone limp
    """,
}
