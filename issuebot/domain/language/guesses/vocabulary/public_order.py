"""Crime, quarrels, fraud, vendors on the road, and traffic."""

PUBLIC_ORDER = (
    """
    打架 打起来 打人 斗殴 吵架 争吵 闹事 起哄 聚众 赌博 赌钱 打牌 麻将馆 小偷 偷了 被偷 偷车 偷电瓶 盗窃 被盗 撬锁
    撬门 不见了 骗子 骗钱 骗人 可疑 陌生人 鬼鬼祟祟 尾随 跟踪 踩点 醉酒 醉汉 喝多 喝醉 酒疯 酒驾 拥堵 堵车 堵路 堵死
    堵得 水泄不通 飙车 炸街 超速 传销 诈骗 黑车 拉客 强买强卖 摆摊 地摊 出摊 摊贩 小贩 流动摊贩 占路 夜市 打砸 砸车
    划车 持刀 骚扰 恐吓 砸了 砸玻璃 玻璃被砸 动刀 持械 堵塞交通 塞车 早市 集市 菜摊 烧烤摊 水果摊 卖菜 占了路
    占了整条路 占道经营 把路占 路占 马路市场 偷拍 偷窥 猥亵 色狼 变态 流氓 混混 喝酒 酒鬼 撒酒疯 发酒疯 半夜敲门
    翻墙 翻进来 翻窗 丢了 丢车 失窃 不认识的人 传教 放贷 讨债 泼油漆 抢劫 抢包 车祸 撞车 撞了 追尾 剐蹭 逆行 闯灯
    黑摩的 三轮 大货车 超载 飞车 赛车 改装车 群殴 械斗 要账 医闹 乞讨 打砸抢 秩序乱 乱哄哄 堵成 一锅粥 挤成 动弹不得
    塞晒车 塞到 赌 赌档 打扑克 炸金花 斗地主 老虎机 押钱 输钱 赌局 醉鬼 喝大 喝多了 躺在地上 躺在门口 撒泼 耍酒疯
    拉客的 黄牛 发传单 拉老人 听课 免费鸡蛋 骗了 骗老人 假冒 冒充 上门推销 贼佬 偷咗 偷嘢 银包 钱包 撬我 撬开 撬部
    爆窃 入屋 闯进 闯入 生面孔 转来转去 盯着 盯梢 跟住 调戏 骂架 吵起来 闹起来 推搡 拉扯 打交 打咗 打伤 拿刀 菜刀
    抢东西 勒索 收保护费 打群架 围观 围堵 拦路 拦车 堵门 讨薪 讨说法 摩托飙车 轰油门 轰鸣 乱窜 闯红灯 不让人 撞到人
    撞人 剐了 蹭了 肇事 逃逸 占着路 占马路 占道 摆地摊 摆到路上 摆到马路 推车 小推车 三轮车卖 卖水果的 卖烧烤 夜宵摊
    走鬼 喝大酒 摔瓶子 砸瓶子 酒瓶砸 小年轻 小混混 社会青年 黄毛 卸了 被卸 电池被 电瓶被 拆了偷 收破烂 大货 堵得死死
    堵死死 开档 开赌 三公 牌九 骰子 番摊 聚赌 推牌 捉弄 跟踪女 拦住 堵人 围殴 叫嚣 骂战 打骂 追打 斧头 棍子 铁棍
    砖头砸人 砸人 扒手 扒窃 摸包 顺走 顺手牵羊 丢快递 快递被 快递丢 包裹被 外卖被偷 自行车丢 车丢 锁被剪 剪锁 钻窗
    爬窗 爬阳台 乱敲门 冒充物业 冒充燃气 假燃气 假和尚 化缘 算命 碰瓷 强行 强卖 扫码送 送礼品 吸粉 吸毒 卖淫 招嫖
    小卡片招 站街 黑网吧 弹弓 打鸟 气枪 翘头 逆向 挤占车道 占车道 乱穿马路 乱掉头 卡车 泥头车 渣土车超速 校门口堵
    接孩子 乱停堵 车门被 被人拉开 翻车 车被人 车里的东西 砸坏 陌生男子 可疑人员 鬼祟 偷盗现象 流动摊点 流动商贩 游商
    商贩 摊贩占道 店外经营 出店经营 跨门经营 越门经营 占道摆摊 占道卖 沿街叫卖 占路经营 占用道路经营 占用人行道经营
    无证经营摊 占用马路 摆放桌椅 桌椅摆 露天烧烤 路边摊 早市占道 交通拥堵 道路拥堵 严重拥堵 拥堵严重 堵得走不 车流
    秩序混乱 交通混乱 交通秩序 乱穿 不礼让 超速行驶 大货车闯 货车闯 货车通行 渣土车闯 逆向行驶 非法营运 非法运营
    揽客 宰客 载客 无牌 竞驶 电信诈骗 网络诈骗 被骗 受骗 刷单 非法集资 邪教 聚众赌博 涉赌 赌博机 聚众打牌 涉黄 嫖娼
    打架斗殴 寻衅滋事 被打 殴打 威胁恐吓 骚扰电话 扰乱秩序 滋事 醉酒闹事 酒后滋事 偷盗 偷走 偷电 偷东西 入室 撬了
    撬车 抢夺 敲诈 黑恶 恶势力 地痞 治安 治安差 治安问题 巡逻 交通事故 事故 砸东西 卖艺 推销产品 跟着我 贩毒
    横冲直撞 横穿马路
    涉黄休闲 按摩店 色情 车流量大 车流量非常大 拥挤 十分拥堵 经常拥堵 拥堵不堪 交通堵塞 限行 限高 载重车
    重型货车 大车通行 无证摊点 流动摊位 流动摊 外摆 桌凳摆 摆到路边 摆到人行道
    占道卖菜 入室盗窃 盗窃案 电瓶被偷 电瓶被盗 车被偷 偷盗事件 晾晒小麦 晒粮 打场晒粮
    黑出租 黑车占 等客 抢客 抢生意 逆向停 不看红绿灯 抢道 抢道行驶 乱调头 随时调头 调头 人车混杂 没人疏导 无人疏导
    六合彩 私彩 地下彩 地下赌场 罂粟 毒品 进了贼 进贼 遭贼 锁被剪断 剪断 拉人头 入伙 转悠 强拉 强拉客 满街飞 超员
    动手打 抡起 顶在一起 超载又超速 非机动车闯
    人行道全占 全占了 占了步行街 占步行街 摆桌子 推销保健品 推销 保健品 拉着老人 拉着老太太 拉车门 挨个拉 车被翻
    摩托比赛
    """,
    """
    fight, fighting, fought, brawl, quarrel, arguing, shouting, gambling, theft, thief, thieves, stolen, steal,
    stole, robbed, burglar, burglary, break in, broken into, suspicious, stranger, drunk, crowd, traffic,
    traffic jam, gridlock, blocked road, blocking the road, road blocked, scam, scammer, fraud, vendor, street
    vendor, hawker, stall, racing, street racing, speeding, harassing, harassment, vandal, vandalism,
    vandalised, smashed, smashing, window smashed, windows smashed, mugged, pickpocket, attacked, assault,
    punched, knife, stalking, creepy, creep, peeping, lurking, loitering, prowler, knocking, trespassing,
    climbing over, intruder, missing bike, bike gone, gone missing, illegal stalls, night market, market stalls,
    peddler, stalls, selling on the road, cars stuck, congestion, congested, bottleneck, accident, collision,
    hit and run, drag racing, road rage, drunk driving, drunken, rowdy, riot, mob, gang, gamblers, mahjong,
    dealer, drugs, drug dealing, threatening, threatened, bullying, beggar, pushy, cheated, swindle, con man,
    conned, playing cards, cards for money, for money, betting, bets, gamble, casino, dice, drunks, drunkard,
    passed out drunk, shouting at people, yelling at people, pushing and shoving, punch, punching, kicked,
    bully, selling fake, fake phones, hassling, hassle, tout, touts, pyramid, pyramid scheme, conning, phishing,
    door to door, salesman, salesmen, unlicensed, illegal taxi, food cart, food carts, barbecue stall, sellers,
    double parked bus, jammed, jams, cant get through, can't get through, no way through, blocked off,
    standstill, queue of cars, tailgating, running red lights, red light, wrong way, reckless, motorbikes
    racing, dangerous driving, ran over, hit a, knocked down, pickpockets, snatched, snatch, wallet, purse,
    handbag, car window, broke into, break into, prowling, casing, peeking, flashing, flasher, indecent,
    groping, protest, loan shark, debt collectors, pretending, pretends, banging on doors, knocks on doors,
    knocking on doors, posing as, impersonating, impostor, snooping, scouting, battery stolen, batteries, parcel
    stolen, parcels stolen, package thief, porch pirate, cut the lock, lock cut, wheels gone, catalytic,
    shoplifting, shoplifter, looting, dealers, junkies, addicts, prostitutes, prostitution, solicitation,
    catapult, slingshot, air gun, axe, machete, threatening people, swearing at people, hurling abuse, verbal
    abuse, racist, chased, chasing, cornered, surrounded, brawling, punch-up, scuffle, smashing bottles,
    breaking bottles, drinking gang, bottle fight, lorries, trucks block, double-parked, rush hour, school run,
    drop off chaos, chaos, chaotic, everyone pushes, stampede, overcrowded, street vendors, illegal vendors,
    hawkers, market stall, food stalls, stalls on the, stalls block, blocking traffic, traffic chaos, illegal
    taxis, overloaded trucks, trucks speeding, drunk man, drunk men, people drinking, drinking and shouting,
    fake goods, scammed, phone scam, con artist, was stolen, been stolen, my bike was, my bicycle was, broke in,
    burgled, pick pocket, street fight, fighting outside, gambling den, being followed, following me, following
    my daughter, threatening me, beaten up, was beaten, car crash, cut the chain,
    doorbell stolen, doorbells stolen, speeding vehicles, speeding cars, speeders, vandalised the, disorderly,
    public drinking, drinking in, drinking in public, drunk and disorderly, intimidation, intimidating,
    threatening behaviour, harass, stalked, drug use, drug users, smoking crack, discarded needles, encampment,
    encampments, rough sleepers, homeless camp, tents, panhandling, aggressive begging, begging,
    illegal vending, unlicensed vendor, squatters, stealing, package stolen, bike theft, car break-in,
    car break-ins, graffiti gang, burglaries, gunshots, shots fired, prostitution on, too much traffic,
    heavy traffic, traffic backs up, drag race, street takeover,
    trying car doors, car doors
    """,
)
