"""The words by which the usual categories are recognised, where a district file names them by the usual ids.

What people say in Mandarin, in Cantonese and in English; `guessing` weighs them. A word that the district's own file
gives to a category is that one's alone.
"""

from collections.abc import Mapping
from types import MappingProxyType

DAMAGED_AD = (
    """
    公益广告 广告 广告牌 广告位 宣传栏 宣传牌 宣传画 宣传语 宣传板 标语 横幅 条幅 海报 展板 公示栏 公告栏
    橱窗 围挡 文化墙 墙绘 彩绘 核心价值观 文明城市 创城 讲文明 褪色 掉色 掉字 缺字 喷绘 灯箱 雕塑 景观小品
    道旗 电子屏 宣传 宣传窗 广告屏 大屏幕 显示屏 拉横幅 标牌 牌匾 招贴 壁画 墙画 起皮 卷边 翘边 破损 画面
    字迹 看不清字 少了个字 掉漆 二十四孝 中国梦 垃圾分类宣传 板子 牌子 大字 讲卫生 树新风 反诈 反诈骗 禁毒
    扫黑除恶 光盘行动 节约用水 宣传单 宣传展架 展架 易拉宝 告示 告示牌 告示栏 公告 通知栏 标识牌 掉漆的字
    掉了一个 少了一个字 字没了 字掉了 晒得发白 发白 白花花 看不清 看不出 褪了色 撕了 撕烂 撕得 刮破 刮跑
    吹破 吹掉 脱落 鼓包 画布 喷画 广告布 灯牌 led屏 花屏 黑屏 滚动屏 电子牌 宣传片 小康 文明 文明公约
    村规民约 居民公约 党建 雷锋 志愿服务 二十大 社会主义 诚信 法治 孝道 横额 橫額 条额 橱窗纸 泛黄 卷起来
    宣传册 宣传架 画像 卡通画 标志牌 灯布 宣传车 车站广告 站台广告 电梯广告 墙体广告 围墙画 手绘 变色 破洞
    被撕 被人撕 涂掉 被涂
    """,
    """
    ad, advert, advertisement, advertising, poster, billboard, banner, slogan, notice board, bulletin board,
    display board, signboard, placard, hoarding, light box, mural, faded, peeling, torn, ripped, ads,
    adverts, flyer board, public notice, sign board, led screen, display screen, message board, propaganda,
    paint peeling, letters missing, misspelled, torn down, washed out, unreadable, sign, signs, notice,
    leaflet, display, info board, information board, noticeboard, sign about, about recycling, letters,
    letter missing, fell off the wall, blew down, blown over, sun bleached, bleached, tattered, shredded,
    ripped off, torn off, hanging off, poster frame, frame, hoardings, signage, poster board, artwork,
    wall painting, painted wall, lettering, yellowed, curling, soaked, upside down, crooked sign,
    out of date, outdated poster
    """,
)

STREET_WIRING = (
    """
    电线 线路 网线 飞线 线缆 电缆 光缆 光纤 弱电 弱电箱 电线杆 电话线 电视线 天线 线头 线盒 蜘蛛网 乱拉线
    拉线 私拉乱接 私拉电线 垂下来 耷拉 搭在树上 断线 裸露 通信线 宽带 宽带线 飞线缆 杂线 线 黑线 线管 走线
    布线 缠在一起 缠成一团 绕成一团 电表箱 配电箱 变压器 强电 漏电 触电 通讯线 监控线 废线 老线 旧线 裸线
    线皮 移动公司 联通 电信 铁塔 挂在树上 拖在地上 线头子 线团 一坨线 一堆线 线跟 线像 线都 的线 麻花 一团麻
    乱麻 露出来的线 电线头 电线皮 接线 接线盒 分线盒 分线箱 光交箱 交接箱 机柜 弱电井 弱电间 猫线 网络公司
    宽带公司 装宽带 广电 移动 铁通 有线电视 线杆 电杆 水泥杆 斜拉线 钢绞线 线槽 桥架 线垂 垂着 垂下 耷拉着
    吊着 吊喺 拖地 绊脚 缠绕 盘着 打结 低垂 碰头 够得着 露铜 老化 私拉 乱拉 铜丝 铜线 线皮破 皮破了 电话線
    线头露 扎线 捆线 理线 线缆沟 跨街 跨路 过街线 天线锅 卫星锅 高压线 低压线 入户线 电表线 一根根线
    东一根西一根 渔网 电线老化
    """,
    """
    wire, wiring, cable, cabling, cord, power line, overhead line, phone line, loose line, telephone line,
    pole, utility pole, fibre, fiber, broadband, junction box, dangling, tangled, hanging down, hanging low,
    wires, cables, electric line, electrical, electric wire, telecom, telecoms, internet line,
    internet cable, ethernet, cable box, meter box, transformer, exposed wire, live wire, bare wire,
    spaghetti, coiled, strung, sagging, drooping, lines hanging, wires from, low wires, hanging wires,
    hanging cables, cables hanging, wires hanging, hanging so low, line down, lines down, downed line,
    telephone wire, tv cable, antenna, satellite dish, insulation, frayed, knot of, bunch of cables, bundle,
    cable tie, electricity box, electrical box, fuse box open, power pole, coil of, copper, sheath, conduit,
    duct, trailing, low hanging, low-hanging, phone cables, power cable, power cables, power lines,
    overhead, wires touching, loose ends, web of wires, cables dangling
    """,
)

UNCIVIL_BEHAVIOUR = (
    """
    不文明 没素质 乱停 乱停车 违停 停在人行道 停在盲道 占了盲道 停在草坪 停在消防通道 占车位 堵门口 吐痰
    随地吐痰 大小便 小便 随地小便 撒尿 遛狗 不牵绳 狗绳 狗粪 狗屎 狗叫 拉屎 高空抛物 往下扔 扔烟头 烟头 乱扔
    噪音 噪声 吵闹 吵得 太吵 好吵 嘈 音响 唱歌 唱k 装修声 施工噪音 广场舞 扰民 睡不着 插队 占道 乱贴 小广告
    牛皮癣 乱涂乱画 乱晒 晾晒 晒被子 吸烟 抽烟 二手烟 飞线充电 电动车进电梯 电瓶车上楼 闯红灯 逆行 翻栏杆
    踩草坪 践踏草坪 摘花 骂人 毁绿种菜 种菜 狗 养狗 大型犬 猫 鸡 鸽子 打鸣 吵 噪 唱戏 音乐 喇叭 按喇叭 蹦迪
    喧哗 大声 半夜 三更半夜 装修吵 钻墙 电钻 震动 停车 乱停乱放 僵尸车 共享单车 单车 摩托车 消防通道 挡道
    挡路 堵着门 门口停 地锁 抢车位 烟 烟味 烟灰 滴水 晾衣 衣服 浇花 空调水 乱丢 乱倒 乱扔垃圾 涂鸦 刻字
    贴广告 贴小卡片 发传单 踩花 不排队 脏话 吵架 骂街 群租 合租 打篮球 玩球 鞭炮 放炮 烧纸 烧烤烟 上楼充电
    推电动车 进电梯 打扰 素质 没公德 公德 缺德 倒水 泼水 往下倒 往下泼 往楼下 扔东西 丢垃圾下楼 掟 食烟 食煙
    煙味 乱搭 私搭 晒衣服 晾被子 占公共 占用楼道 鞋柜 堆在楼道 霸占 占着 占两个车位 压线停 横着停 停得
    停在路中间 停在门口 堵住车 堵我 堵车库 车库门 挡住 不挪车 挪车 占用消防 深夜 凌晨 大半夜 早上五点 吵死
    吵醒 没法睡 睡不成 睡不好 嗷嗷叫 汪汪 乱叫 狂吠 叫唤 拴绳 没拴 不拴 没牵 遛大狗 咬人的狗 捡屎 不捡 跳舞
    大喇叭 音箱 低音炮 打麻将 麻将 k歌 弹琴 练琴 拍球 蹦跶 跺脚 拖椅子 敲打 敲墙 装修 砸墙 施工 工地
    夜间施工 骂 吐口水 擤鼻涕 赤膊 光膀子 随手 随手扔 乱吐 嗑瓜子 口香糖 涂写 乱画 乱写 喷漆 划痕 折花
    折树枝 踩踏 垦荒 养鸡 养鸽 喂流浪猫 喂鸽子 逃票 加塞 抢座 抢行 鸣笛 开远光 甩鞭子 抽陀螺 陀螺
     清早 一大早 早晨六点 屙尿 屙屎 屙 隔篱邻舍 隔离邻舍 隔壁邻居 邻居吵 对门 楼上住户 鞋架 纸箱子堆
    堆楼道 堆门口 说了也不搬 说了不听 不听劝 屡教不改 扔花坛 扔河里 扔绿化带 抢占 圈地 私占 公共区域 翘课
    打球吵 溜冰 滑板 遥控车 无人机 爆竹 唱得 喊麦 麦克风 直播 拖拉机 车喇叭 报警声 改装排气 排气管 炸耳 尿尿
    大便不捡 裸奔 争吵声 摔门 关门声 踢门 捶墙
    """,
    """
    spit, spitting, dog, dog poo, dog poop, dog mess, off leash, leash, barking, noise, noisy, loud,
    loud music, music, karaoke, square dancing, smoking, smoker, smoke, cigarette, cigarette butt,
    littering, graffiti, sticker, parks on, parks in, parking, parked, double parked, illegally parked,
    blocking the pavement, horn, queue, queue jumping, cutting in line, jaywalking, throwing, urinating,
    peeing, swearing, rude, dogs, puppy, poo, poop, pee, cat, rooster, barks, blasting music, blasting,
    party, partying, drilling, shouts, yelling, screaming, honking, noise at night, car blocking,
    blocks my car, blocking my garage, parked across, parked in, disabled space, parking space,
    double parks, motorbike on the pavement, bikes blocking, shared bikes, e-bike, scooter,
    charging his bike, fireworks, firecrackers, dripping, laundry, smokes, smokers, vaping, butts, throws,
    throw, drops, flicking, sprayed, tagging, tagged, posters everywhere, trampling, picking flowers,
    inconsiderate, antisocial, anti social, uncivilised, uncivilized, two spaces, across two, on the grass,
    on the crossing, inconsiderate parking, honk, horns, woofing, howling, howls, yapping, dog pees, scoop,
    pooper, bass, speaker, speakers, loudspeaker, stereo, playing music, sing, singing, dance, dancing,
    renovation, renovating, hammering, jackhammer, construction noise, at night, until 2am, keeps us awake,
    cant sleep, can't sleep, wake, shoe rack, hogging, water from balcony, pouring water, pours water,
    throws water, out of the window, from the balcony, bad manners, chewing gum, spat, cut in line,
    pushed in, shirtless, cigarettes, smoked, revving, chucking, beer cans, lads, teenagers, youths,
    kids kicking, kicking a ball, ball games, banging doors, slamming, slams, stomping, footsteps,
    high heels, dragging furniture, drill, whip, cracking a whip, wee, weeing, relieving himself, takes up,
    taking up, saving parking, cones, neighbours' music, tv too loud, wakes me, woken, all night, drum,
    drums, piano, trumpet, skateboard, skateboarding, feeding pigeons, feeding cats, tramples, rips flowers,
    charging e-bikes, charging in the hallway, smoker's, vape
    """,
)

SANITATION = (
    """
    垃圾 拉圾 垃圾桶 垃圾箱 垃圾站 垃圾堆 满溢 脏 脏乱 脏乱差 脏水 埋汰 邋遢 臭 臭味 臭水 酸臭 异味 恶臭
    难闻 熏人 返味 反味 气味 污水 粪水 化粪池 下水道 下水道堵 堵了 反水 积水 卫生 卫生死角 保洁 清扫 打扫
    扫地 清运 没人扫 没人清 落叶 杂物 堆物 堆放 大件 旧家具 旧沙发 装修垃圾 建筑垃圾 沙子 水泥袋 渣土 扬尘
    灰尘 老鼠 蟑螂 蚊子 蚊虫 苍蝇 蛆 死猫 死老鼠 公厕 厕所 茅房 呕吐物 油污 餐厨 泔水 味 味道 塑料袋 外卖盒
    饭盒 瓶子 纸箱 烂菜叶 菜叶 果皮 剩饭 厨余 湿垃圾 破烂 破家具 沙发 床垫 马桶 尿味 尿骚 骚味 霉味 发霉
    烟头满地 满地 一地 遍地 到处都是 成堆 堆满 堆得 没人收 没人倒 没人拖 不打扫 不清理 清理 清洗 打扫卫生 扫
    卫生差 卫生太差 不干净 沟 臭水沟 水沟 明沟 阴沟 下水 堵塞 堵住 溢出 冒水 冒粪 粪 泥巴 淤泥 灰 痰 油烟
    黑水 绿水 池塘 河道 漂浮 死鱼 虫 虫子 飞虫 跳蚤 白蚁 杂草 野草 枯叶 鸟粪 消杀 灭鼠 除四害 撒药 砖头 碎砖
    碎砖头 砖块 装修废料 装修剩 废料 木板 破木头 旧衣服 旧轮胎 破沙发 床板 玻璃渣 碎玻璃 死鸽子 死鸟 死狗
    汤水 汤汤水水 菜汤 油渍 油腻 吐了 呕吐 尿 屎 粪便 便便 大便 坑渠 渠 塞咗 塞住 通渠 臭气 臭死 臭烘烘 呛鼻
    刺鼻 骚臭 腥臭 腥味 恶心 脏死 脏得 黑乎乎 黏糊糊 滑腻 青苔 绿毛 长毛 霉 生蛆 长虫 蜂窝 马蜂 曱甴 甲由
    小强 鼠洞 蜘蛛 蚂蚁 飞蛾 没人打扫 没人管的垃圾 没人捡 没人清理 没人擦 扫干净 保洁员 清洁工 环卫 垃圾车
    清运车 垃圾分类 分类点 投放点 溢出来 满出来 爆满 堆成山 堆成小山 垃圾袋 快递盒 烂菜 剩菜 果壳 甘蔗渣
    纸屑 废纸 烟盒 酒瓶 易拉罐 泡沫 狗尿 猫尿 涝 泥水 泥浆 灰尘大 尘土 化粪池冒 冒了 屎尿 尿骚味 绿沫 绿藻
    沫子 漂着 臭河 瓜子皮 脚印 脚印子 没来打扫 保洁没来 泔水桶 餐馆油 倒泔水 猪圈 养猪 粪堆 死水 水坑 臭坑
    垃圾房 垃圾池 垃圾道 垃圾点 垃圾渣 装修垃圾没人 枝叶 剪下来的树枝 烂叶 酸水 渗滤液 滴滤液 蝇 蝇虫 虫卵
    鼠屎 老鼠屎 猫屎 蝙蝠 黄蜂 灰大 黑灰 粉尘 烧垃圾 焚烧 烟熏 烧树叶 烧秸秆 口水痰 呕 鼻涕 纸巾 卫生纸 尿布
    口罩 针头 药瓶 烂水果 烂苹果 烂肉 骨头 鱼鳞 鱼肠 鸡毛 羽毛 毛发
    """,
    """
    litter, rubbish, garbage, trash, waste, bin, dustbin, wheelie bin, skip, dirty, dirt, filthy, filth,
    smell, smelly, stink, stinking, stinks, stench, sewage, drain, drain cover, blocked drain, dump, dumped,
    dumping, fly tipping, rat, mice, cockroach, mosquito, flies, maggot, toilet, sweep, swept, cleaner,
    overflowing, mess, rotten, dead leaves, dust, dusty, mould, mold, moldy, rotting, vermin, mouse, bug,
    bugs, insects, fly, flea, pest, weeds, leaves, puddle, stagnant, standing water, slime, muck, grime,
    sludge, pigeon droppings, plastic bags, takeaway boxes, bottles, cardboard, mattress, sofa,
    old furniture, rubble, debris, construction waste, builders waste, uncollected, collected, collection,
    not emptied, emptied, empty the, cleaned, cleaning, clean up, unclean, unhygienic, hygiene, odour, odor,
    reeks, reek, puke, vomit, urine, dead cat, clogged, backed up, blocked toilet, pigeon, dead bird,
    dead dog, dead rat, dead animal, faeces, feces, droppings, turd, threw up, food waste, leftovers,
    food scraps, peel, broken glass, glass shards, bricks, plaster, sawdust, junk, unwanted, discarded,
    abandoned, old tyres, tyres, foul, nasty, disgusting, gross, sticky, greasy, grease, oily, soot, ash,
    wasps, ants, cockroaches, rats, mosquitoes, roaches, gutter, gutters, sewer, drains, picks it up,
    picked up, pick up, wipe, mop, mopped, hose down, bin bags, garbage bags, trash bags, overflow,
    spilling, spilled, spill, rubbish bags, skip bags, janitor, chute, trash chute, garbage chute,
    smells like, smells of, smelling, pong, whiff, cesspit, septic, septic tank, manure, slurry, foam,
    scum, algae, green water, footprints, sunflower seeds, nappy, nappies, diapers, syringes, needles,
    masks, tissues, toilet paper, cigarette ends, cardboard boxes, pizza boxes, food wrappers, wrappers,
    cans and bottles, unswept, not swept, hasnt been swept, street sweeper, bin men, bin lorry,
    burning rubbish, cobwebs, flytipped, fly-tipped, flytipping
    """,
)

PUBLIC_ORDER = (
    """
    秩序 打架 打起来 打人 动手 斗殴 吵架 争吵 闹事 起哄 聚众 赌博 赌钱 打牌 麻将馆 偷 小偷 偷了 被偷 偷车
    偷电瓶 盗窃 被盗 撬锁 撬门 不见了 骗子 骗钱 骗人 骗 可疑 陌生人 鬼鬼祟祟 尾随 跟踪 敲门 踩点 醉酒 醉汉
    喝多 喝醉 酒疯 酒驾 拥堵 堵车 堵路 堵死 堵得 水泄不通 交通 指挥 飙车 炸街 超速 传销 诈骗 黑车 拉客
    强买强卖 摆摊 地摊 出摊 摊贩 小贩 流动摊贩 占路 夜市 打砸 砸车 划车 持刀 骚扰 恐吓 威胁 砸 砸了 砸玻璃
    玻璃被砸 揍 动刀 持械 堵 堵塞交通 塞车 早市 集市 菜摊 烧烤摊 水果摊 摊位 卖菜 占了路 占了整条路 占道经营
    把路占 路占 马路市场 跟着 偷拍 偷窥 猥亵 色狼 变态 流氓 混混 喝酒 酒鬼 撒酒疯 发酒疯 半夜敲门 撬 翻墙
    翻进来 翻窗 丢了 丢车 失窃 不认识的人 推销 保健品 传教 集资 放贷 讨债 泼油漆 乱收费 抢 抢劫 抢包 车祸
    撞车 撞了 追尾 剐蹭 逆行 闯灯 黑摩的 三轮 大货车 大车 超载 飞车 赛车 改装车 群殴 械斗 要账 医闹 乞讨
    打砸抢 秩序乱 乱哄哄 堵成 一锅粥 挤成 动弹不得 走不动 过不去 进不来 出不去 开不进 塞晒车 塞到 赌 赌档
    打扑克 炸金花 斗地主 老虎机 押钱 输钱 赌局 醉鬼 喝大 喝多了 躺在地上 躺在门口 撒泼 耍酒疯 拉客的 黄牛
    发传单 拉老人 听课 免费鸡蛋 理财 骗了 骗老人 假冒 冒充 上门推销 贼 贼佬 偷咗 偷嘢 银包 钱包 撬我 撬开
    撬部 爆窃 入屋 闯进 闯入 生面孔 转来转去 盯着 盯梢 跟住 拍照偷拍 调戏 骂架 吵起来 闹起来 推搡 拉扯 打交
    打咗 打伤 拿刀 菜刀 抢东西 勒索 收保护费 打群架 聚集 围观 围堵 拦路 拦车 拉横幅 堵门 讨薪 讨说法
    摩托飙车 轰油门 轰鸣 乱窜 闯红灯 不让人 撞到人 撞人 剐了 蹭了 肇事 逃逸 占着路 占马路 占道 摆地摊
    摆到路上 摆到马路 推车 小推车 三轮车卖 卖水果的 卖烧烤 夜宵摊 走鬼 城管 喝大酒 摔瓶子 砸瓶子 酒瓶砸
    小年轻 小混混 社会青年 黄毛 卸了 被卸 电池被 电瓶被 拆了偷 收破烂 收废品 大货 堵得死死 堵死死 开档 开赌
    三公 牌九 骰子 番摊 聚赌 推牌 捉弄 跟踪女 拦住 堵人 围殴 叫嚣 骂战 冲突 打骂 追打 砍 捅 斧头 棍子 铁棍
    砖头砸人 砸人 扒手 扒窃 摸包 顺走 顺手牵羊 丢快递 快递被 快递丢 包裹被 外卖被偷 自行车丢 车丢 锁被剪
    剪锁 钻窗 爬窗 爬阳台 乱敲门 冒充物业 冒充燃气 假燃气 假和尚 化缘 算命 碰瓷 强行 强卖 扫码送 送礼品 吸粉
    吸毒 打针 卖淫 招嫖 小卡片招 站街 嫖 黑网吧 枪 弹弓 打鸟 气枪 飙 漂移 翘头 逆向 挤占车道 占车道 乱穿马路
    乱掉头 卡车 泥头车 渣土车超速 校门口堵 接孩子 乱停堵
    """,
    """
    fight, fighting, fought, brawl, quarrel, arguing, shouting, gambling, theft, thief, thieves, stolen,
    steal, stole, robbed, burglar, burglary, break in, broken into, suspicious, stranger, drunk, crowd,
    traffic, traffic jam, gridlock, blocked road, blocking the road, road blocked, scam, scammer, fraud,
    vendor, street vendor, hawker, stall, racing, street racing, speeding, harassing, harassment, vandal,
    vandalism, vandalised, smashed, smashing, window smashed, windows smashed, mugged, pickpocket, attacked,
    assault, punched, knife, following, follows, stalking, creepy, creep, peeping, lurking, loitering,
    prowler, knocking, trespassing, climbing over, intruder, missing bike, bike gone, gone missing,
    illegal stalls, night market, market stalls, peddler, stalls, selling on the road, cars stuck,
    congestion, congested, bottleneck, jam, accident, crash, collision, hit and run, drag racing, road rage,
    drunk driving, drunken, rowdy, riot, mob, gang, gamblers, mahjong, dealer, drugs, drug dealing,
    threatening, threatened, bullying, beggar, pushy, cheated, swindle, con man, conned, playing cards,
    cards for money, for money, betting, bets, gamble, casino, dice, drunks, drunkard, passed out drunk,
    shouting at people, yelling at people, pushing and shoving, punch, punching, kicked, bully,
    selling fake, fake phones, hassling, hassle, tout, touts, pyramid, pyramid scheme, con, conning, fake,
    phishing, door to door, salesman, salesmen, unlicensed, illegal taxi, food cart, food carts, carts,
    barbecue stall, sellers, selling, double parked bus, jammed, jams, cant get through, can't get through,
    no way through, blocked off, standstill, queue of cars, tailgating, running red lights, red light,
    wrong way, reckless, motorbikes racing, race, dangerous driving, ran over, hit a, knocked down,
    pickpockets, snatched, snatch, wallet, purse, handbag, car window, broke into, break into, prowling,
    casing, peeking, flashing, flasher, indecent, groping, protest, loan shark, debt collectors, pretending,
    pretends, banging on doors, knocks on doors, knocking on doors, posing as, impersonating, impostor,
    snooping, scouting, battery stolen, batteries, parcel stolen, parcels stolen, package thief,
    porch pirate, cut the lock, lock cut, wheels gone, catalytic, shoplifting, shoplifter, looting, dealing,
    dealers, junkies, addicts, prostitutes, prostitution, solicitation, catapult, slingshot, air gun, axe,
    bat, machete, threatening people, swearing at people, hurling abuse, verbal abuse, racist, chased,
    chasing, cornered, surrounded, brawling, punch-up, scuffle, smashing bottles, breaking bottles,
    drinking, drinking gang, bottle fight, lorries, trucks block, double-parked, rush hour, school run,
    drop off chaos, chaos, chaotic, everyone pushes, stampede, overcrowded
    """,
)

PUBLIC_FACILITY = (
    """
    路灯 街灯 楼道灯 灯不亮 灯坏 灯唔着 不亮了 井盖 窨井 下水井盖 健身器材 单杠 双杠 乒乓球台 篮球架 长椅
    座椅 凳子 凉亭 护栏 栏杆 扶手 路面 坑洼 坑 塌陷 沉降 人行道 盲道 路沿石 电梯 升降机 公交站 公交站台 站牌
    路牌 指示牌 红绿灯 信号灯 斑马线 监控坏 摄像头 消防栓 灭火器 水管 漏水 爆管 停水 停电 停气 暖气 水龙头
    地砖 砖 台阶 坡道 无障碍 充电桩 滑梯 秋千 跷跷板 游乐设施 门禁 单元门 大门 道闸 车棚 减速带 隔离墩 石墩
    快递柜 信报箱 喷泉 绿化 灯 灯泡 声控灯 感应灯 地灯 照明 太黑 黑漆漆 乌漆嘛黑 坏了 坏咗 烂咗 断了 裂了
    开裂 裂缝 掉下来 松了 松动 晃 歪了 倒了 生锈 锈 塌 塌了 塌方 陷 陷下去 漏 渗水 滴漏 跑水 冒水管 管道
    水压 没水 没电 跳闸 没气 不热 供暖 取暖 暖气片 座位 公园椅 石凳 亭子 雨棚 棚 栅栏 围栏 铁门 自动门 闸机
    刷卡 锁坏 对讲 呼叫 按钮 卡住 关人 困 停运 球场 塑胶 跑道 健身 器械 儿童乐园 游乐 沙坑 充电 充电口
    充电枪 充电站 丰巢 信箱 邮箱 邮筒 自行车架 车位线 地面 石板 石砖 路沿 台阶破 楼梯 扶梯 轮椅 直饮水 水泵
    泵房 消防 消火栓 应急灯 指示灯 摄像 监控 站台 候车亭 导向牌 门牌 树倒 树枝 绿化带 闪下 一闪一闪 忽明忽暗
    灯罩 灯杆 灯柱 路灯杆 唔着 不着 唔亮 熄咗 黑灯 摸黑 看不见路 升降 轿厢 哐当 咯吱 异响 下坠 停在半空 困在
    按键 门关不上 门打不开 绳子断 链子断 铁链 螺丝 焊点 断裂 掉了块 少了块 缺了块 盖板 沟盖 雨水篦子 篦子
    踩空 崴脚 崴了 绊 绊倒 绊脚 摔跤 翘起 翘起来 凹 凹陷 坑坑洼洼 裂口 漏雨 渗漏 爆裂 喷水 喷出来 水管爆
    自来水 停暖 洗手池 饮水机 亭 长凳 石椅 靠背 扶栏 铁栏杆 护网 围网 球网 篮筐 单车架 车位锁 挡车杆 抬杆
    起落杆 道闸杆 门铃 可视 门锁 锁 钥匙 指纹 人脸 刷脸 刷不了 打不开 关不上 卡死 失灵 没反应 用不了 不能用
    不好使 坏掉 冇电 充不了 充不进 扫不上 消防箱 消防门 消防水带 灭火 喷淋 烟感 报警器 护坡 挡土墙 石阶 斜坡
    盲文 导盲 公厕门 母婴室 花架 廊架 大树 倒伏 枯树 断枝 穿咗窿 穿窿 穿咗 漏顶 顶棚 顶漏 落雨 淋雨
    拧不住 关不住 拧不紧 哗哗流 哗哗 龙头 水阀 阀门 底座 扭腰 漫步机 太空漫步 转腰 压腿 引体向上 单车机 跷跷
    关不严 灌冷风 闭门器 合页 门轴 玻璃门 感应门 旋转门 弹簧门 掉漆的栏杆 栏杆断 护栏断 护栏倒 护栏歪 防撞
    反光镜 凸面镜 限速牌 路桩 隔离桩 球桩 石球 井圈 井口 井沿 电缆井 窨井盖 下沉 沉了 空洞 坑洞 大坑 小坑
    炮弹坑 水泥裂 沥青 柏油 路基 路肩 桥面 桥栏杆 台阶裂 楼板 天花板 吊顶 墙皮 外墙 瓷砖 空鼓 脱落的瓷砖
    窗户 窗玻璃 玻璃门碎 雨搭 遮阳棚 晾衣架 晾衣杆 垃圾桶坏 桶盖 球台 网破 草皮 绿植枯 花死 浇水 喷灌 洒水
    水泵坏 二次供水 水箱 水浑 水黄 水质 停热 暖气不 供热 电压 电压低 跳电 拉闸 断电 冇水 冇灯 漆黑 廁所门
    厕所门 冲水 水箱坏 洗手台 感应 扫码 充电慢 投币 自动售货 取款机 信号差 没信号 广播 喇叭坏 显示牌 报站
    候车 座椅坏
    """,
    """
    street light, streetlight, street lamp, lamp, lamppost, lamp post, light is out, lights are out,
    manhole, manhole cover, drain cover missing, bench, fitness equipment, gym equipment,
    exercise equipment, playground, slide, swing, seesaw, railing, handrail, guardrail, fence, pothole,
    road surface, pavement, sidewalk, paving, tile, kerb, curb, lift, elevator, bus stop, bus shelter,
    traffic light, traffic signal, zebra crossing, crosswalk, street sign, hydrant, fire extinguisher, pipe,
    burst pipe, leak, leaking, tap, water cut, power cut, ramp, stairs, step, charging point, charger,
    door lock, entry door, intercom, barrier, speed camera, lights, lightbulb, bulb, dark, pitch dark,
    no light, broken, cracked, crack, loose, wobbly, rusty, collapsed, sunken, sinkhole, uneven, tripped,
    trip hazard, missing cover, out of order, not working, doesnt work, wont open, wont close, stuck, lock,
    gate, turnstile, key card, fob, doorbell, bell, button, seat, bench slats, shelter, canopy, roof,
    ceiling, wall tile, tiles, handrails, stairwell, staircase, wheelchair, escalator, basketball hoop,
    court, rubber floor, treadmill, monkey bars, sandpit, water pipe, water pressure, no water, no power,
    no gas, heating, radiator, outage, fuse, tripping breaker, flooding, drips, drain grate, grating,
    post box, mailbox, parcel locker, bike rack, charging station, charging pile, cctv, alarm, fallen tree,
    tree branch, street name sign, signpost, bollard, speed hump, gushing, water everywhere, leaks,
    dripping pipe, hose, tap wont, fountain, swing rope, rope, chain, bolt, screws, climbing frame,
    trampoline, hoop, pedal, machine, handle, hinge, flickers, flickering, flashing light,
    went out, no lighting, unlit, bulbs, lights out, lamps, elevators, lifts, doors wont, won't close,
    won't open, jammed door, buzz, buzzer, keypad, scanner, face scan, card reader, paving stone, slab,
    slabs, kerbstone, drain lid, lid, hole in, hole, sunk, sinking, cave in, crumbling, subsided, handicap,
    ramp broken, bench broken, dead tree, branch, branches, leaning tree, fell over, falling off,
    hanging loose, came off, snapped, bent, dented, shattered, smoke detector, sprinkler, fire door,
    exit sign, vending, locker, bike stand, meter, heater, radiators, hot water, nan nearly fell,
    roof leaks, roof leaking, hole in the roof, rain comes in, taps, faucet, drinking fountain,
    wont turn off, won't turn off, running water, valve, wobbles, wobble, unstable, shaky, draughty,
    automatic door, revolving door, door closer, door hinge, doors, window, windows broken, pane, mirror,
    convex mirror, bollards, railings, steps broken, broken step, loose step, banister, cladding, facade,
    plaster falling, tiles falling, tile fell, render, ceiling fell, asphalt, tarmac, cracks in the road,
    bumps, dip, manholes, grid, grate, drain cover, street lights, street lamps, lamp posts,
    lights off, light not working, lights not working, power's out, no electricity, brownout, voltage,
    brown water, dirty tap water, water supply, water tank, water off, boiler, flush, flushing, toilet door,
    hand dryer, atm, ticket machine, display board broken, timetable, swings, slides, roundabout,
    merry-go-round, table tennis, ping pong, goalpost, climbing wall, cable of the lift
    """,
)


def _all(chinese: str, english: str) -> tuple[str, ...]:
    return (*chinese.split(), *(" ".join(phrase.split()) for phrase in english.split(",")))


VOCABULARY: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "damaged-ad": _all(*DAMAGED_AD),
        "street-wiring": _all(*STREET_WIRING),
        "uncivil-behaviour": _all(*UNCIVIL_BEHAVIOUR),
        "sanitation": _all(*SANITATION),
        "public-order": _all(*PUBLIC_ORDER),
        "public-facility": _all(*PUBLIC_FACILITY),
    }
)
