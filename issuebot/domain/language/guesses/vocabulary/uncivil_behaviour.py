"""How people behave: noise, parking, dogs, smoking, what they build and put where it does not belong."""

UNCIVIL_BEHAVIOUR = (
    """
    不文明 没素质 乱停 乱停车 违停 停在人行道 停在盲道 占了盲道 停在草坪 停在消防通道 占车位 堵门口 吐痰 随地吐痰
    大小便 小便 随地小便 撒尿 遛狗 不牵绳 狗绳 狗粪 狗屎 狗叫 拉屎 高空抛物 往下扔 扔烟头 烟头 乱扔 噪音 噪声 吵闹
    吵得 太吵 好吵 嘈 音响 唱歌 唱k 装修声 施工噪音 广场舞 扰民 睡不着 插队 占道 乱贴 小广告 牛皮癣 乱涂乱画 乱晒
    晾晒 晒被子 吸烟 抽烟 二手烟 飞线充电 电动车进电梯 电瓶车上楼 闯红灯 逆行 翻栏杆 踩草坪 践踏草坪 摘花 骂人
    毁绿种菜 种菜 养狗 大型犬 打鸣 吵 噪 唱戏 喇叭 按喇叭 蹦迪 喧哗 大声 半夜 三更半夜 装修吵 钻墙 电钻 停车
    乱停乱放 僵尸车 共享单车 单车 消防通道 挡道 挡路 堵着门 门口停 地锁 抢车位 烟味 烟灰 滴水 晾衣 衣服 浇花 空调水
    乱丢 乱倒 乱扔垃圾 涂鸦 刻字 贴广告 贴小卡片 发传单 踩花 不排队 脏话 吵架 骂街 群租 合租 打篮球 玩球 鞭炮 放炮
    烧纸 烧烤烟 上楼充电 推电动车 进电梯 打扰 没公德 公德 缺德 倒水 泼水 往下倒 往下泼 往楼下 扔东西 丢垃圾下楼 掟
    食烟 食煙 煙味 乱搭 私搭 晒衣服 晾被子 占公共 占用楼道 鞋柜 堆在楼道 霸占 占着 占两个车位 压线停 横着停 停得
    停在路中间 停在门口 堵住车 堵我 堵车库 车库门 挡住 不挪车 挪车 占用消防 深夜 凌晨 大半夜 早上五点 吵死 吵醒
    没法睡 睡不成 睡不好 嗷嗷叫 汪汪 乱叫 狂吠 叫唤 拴绳 没拴 不拴 没牵 遛大狗 咬人的狗 捡屎 不捡 跳舞 大喇叭 音箱
    低音炮 打麻将 麻将 k歌 弹琴 练琴 拍球 蹦跶 跺脚 拖椅子 敲打 敲墙 装修 砸墙 夜间施工 吐口水 擤鼻涕 赤膊 光膀子
    随手扔 乱吐 嗑瓜子 口香糖 涂写 乱画 乱写 喷漆 划痕 折花 折树枝 踩踏 垦荒 养鸡 养鸽 喂流浪猫 喂鸽子 逃票 加塞
    抢座 抢行 鸣笛 开远光 甩鞭子 抽陀螺 陀螺 清早 一大早 早晨六点 屙尿 屙屎 屙 隔篱邻舍 隔离邻舍 隔壁邻居 邻居吵
    对门 楼上住户 鞋架 纸箱子堆 堆楼道 堆门口 说了也不搬 说了不听 不听劝 屡教不改 扔花坛 扔河里 扔绿化带 抢占 圈地
    私占 公共区域 翘课 打球吵 溜冰 遥控车 爆竹 唱得 喊麦 麦克风 车喇叭 报警声 改装排气 排气管 炸耳 尿尿 大便不捡
    裸奔 争吵声 摔门 关门声 踢门 捶墙 把车停 车停在 停在楼下 停在单元 烧香 唱歌扰民 直播唱歌 圈地种菜 音量 放音乐
    练歌 敲鼓 深夜施工 凌晨施工 半夜施工 晚上施工 施工噪声 施工扰民 施工声 工地噪音 工地噪声 工地扰民 打桩 机器声
    机器轰鸣 轰鸣声 噪声扰民 噪音扰民 噪声污染 噪音污染 声音大 声音太大 声音很大 响声 切割声 切割 敲打声 空调外机
    外机噪音 风机 水泵噪音 低频 广场舞扰民 音响声 大音箱 扩音器 高音喇叭 叫卖 叫卖声 酒吧 ktv 歌厅 迪厅 划拳 猜拳
    喝酒吵 犬吠 狗吠 犬只 恶犬 烈性犬 流浪狗 流浪猫 野狗 养犬 犬类 宠物狗 遛狗不拴绳 狗不拴绳 狗没拴 不拴绳
    不文明养犬 养狗扰民 违规停车 违章停车 违停车辆 违规停放 车辆违停 车辆乱停 机动车乱停 乱停放 停车乱 停车混乱
    占道停车 路边停车 停满车 停满了车 停满 随意停放 车辆停放 停在路边 停放在 停车占 占用盲道 占用消防通道
    占用人行道停 占用非机动车道 占用车位 占用公共车位 堵住出口 堵住门口 私装地锁 私占车位 废弃车辆 报废车 长期停放
    占停 电动车乱停 电动车乱放 共享单车乱停 共享单车乱放 共享电动车 单车乱停 高空扔 往楼下扔 抛物 乱扔烟头
    张贴小广告 乱贴乱画 非法小广告 野广告 喷涂 乱张贴 室内吸烟 公共场所吸烟 电梯抽烟 电梯吸烟 乱堆乱放 占用公共
    占用绿地 侵占绿地 毁绿 毁坏绿化 侵占公共 圈占 违建 违章建筑 违章搭建 违规搭建 违法建设 违法建筑 私搭乱建 搭建
    私自搭建 加盖 阳光房 电动车上楼 电动车进楼 电瓶车进电梯 楼道充电 燃放烟花 烟花爆竹 放烟花 放鞭炮 祭祀 丢烟头
    空调滴水 滴水声 楼上噪音 楼上吵 邻居噪音 装修噪音 装修扰民 装修噪声 违规装修 跳操 跳绳声 鸡叫 公鸡 养鸡扰民 信鸽
    养鸽子 裸露上身 辱骂 随意丢弃 车停 停车难 车位被占 影响休息 影响睡眠 无法休息 无法入睡 休息不好 没法休息 彻夜
    通宵 学习受影响 吵人 吵的 吵闹声 太闹 震得 噪音大 噪声大 车辆占用 车辆占道 停车占道
    泵水泥 昼夜施工 不分昼夜 不分白天 不间歇 连夜施工 连续施工 施工 加班作业 夜间作业 凌晨作业 机械作业 混凝土浇筑
    打混凝土 吊车 罐车 乱盖 乱盖房 盖房 私盖 乱建 加建 私自加建 私建 搭棚 搭鸡棚
    搭车棚 私自改建 擅自改建 住改商 破坏承重墙 拆承重墙 打通承重 轰隆隆 轰隆 喧哗声 嘈杂 火焰声 鼓风机 抽油烟机声
    收款声音 语音播报 叫号 广播声 早教声 读书声 犬叫 狗乱叫 无证养犬 宠物粪便 宠物乱
    种蔬菜 铲除绿化 砍树 砍伐树木 私自砍 地锁泛滥 私装 货车停放 大货车停 大车停放 长期停 停放一辆 停满车辆 车辆停满
    占用盲道停
    圈起来 圈成 围起来 围成 自家院子 自家花园 私家花园 私家菜园 铁丝网 据为己有 当自家 动工建 动工建房 偷建 黑章 刻章
    办假证 迷药 轰轰响 轰轰 嗡嗡响 抽油烟机响 高跟鞋 循环喊 循环播放 猜码 行酒令 横停 停了一年 停了半年 停了两年
    没有牌照 没牌照 轮胎瘪 瘪了 落满灰 捡来的 捡破烂 打地铺 露宿 睡在凉亭 占了当 装了地锁 说是他家的
    白天黑夜 连着干 睡不了觉 睡不了 支炉子 烤串 烤肉 又喝又唱 当仓库 成了仓库 堵单元门 单元门口堵 插线板 插排
    给电动车充电 给电瓶车充电 自己搭 搭了个 搭了间 私自搭
    """,
    """
    spit, spitting, dog poo, dog poop, dog mess, off leash, leash, barking, noise, noisy, loud, loud music,
    music, karaoke, square dancing, smoking, smoker, smoke, cigarette, cigarette butt, littering, graffiti,
    sticker, parks on, parks in, parking, parked, double parked, illegally parked, blocking the pavement, horn,
    queue jumping, cutting in line, jaywalking, throwing, urinating, peeing, swearing, rude, poo, poop, pee,
    rooster, barks, blasting music, blasting, drilling, shouts, yelling, screaming, honking, noise at night, car
    blocking, blocks my car, blocking my garage, parked across, parked in, disabled space, parking space, double
    parks, motorbike on the pavement, bikes blocking, shared bikes, e-bike, scooter, charging his bike,
    fireworks, firecrackers, dripping, laundry, smokes, smokers, vaping, butts, throws, throw, drops, flicking,
    sprayed, tagging, tagged, posters everywhere, trampling, picking flowers, inconsiderate, antisocial, anti
    social, uncivilised, uncivilized, two spaces, across two, on the grass, on the crossing, inconsiderate
    parking, honk, woofing, howling, howls, yapping, dog pees, scoop, pooper, speakers, loudspeaker, stereo,
    playing music, sing, singing, renovation, renovating, hammering, jackhammer, at night, until 2am, keeps us
    awake, cant sleep, can't sleep, shoe rack, hogging, water from balcony, pouring water, pours water, throws
    water, out of the window, from the balcony, bad manners, chewing gum, spat, cut in line, pushed in,
    shirtless, cigarettes, smoked, revving, chucking, beer cans, lads, teenagers, youths, kids kicking, kicking
    a ball, ball games, banging doors, slamming, slams, stomping, footsteps, high heels, dragging furniture,
    drill, cracking a whip, wee, weeing, relieving himself, takes up, taking up, saving parking, neighbours'
    music, tv too loud, wakes me, woken, all night, skateboard, skateboarding, feeding pigeons, feeding cats,
    tramples, rips flowers, charging e-bikes, charging in the hallway, smoker's, vape, dog off, dogs off, off
    the lead, off lead, on a lead, no lead, dog bark, dogs bark, dog barking, dog fouling, pick up after, picks
    up after, picking up after, dog walker, dog owners, aggressive dog, stray dogs, parked over, parked on, park
    on, parking on, parking in, illegal parking, blocked by cars, blocked by a car, cars on the pavement, cars
    on the sidewalk, blocks the entrance, blocking the entrance, abandoned car, loud party, party every,
    parties, noise from, noisy neighbours, noisy neighbour, noisy bar, building site noise, construction noise,
    construction at night, works at night, night works, building site, loud speakers, playing drums, drums at,
    drumming, piano at, trumpet at, keeps me awake, cannot sleep, smokes in, smoking in, throw things, throws
    things, things out of the window, thrown from,
    thrown out of, throwing from, dance music, dancing music, square dance, illegal extension, illegal
    building, e-bike in the lift, charging e-bike, fireworks at,
    driving on the pavement, driving down the pavement, driving on the sidewalk, drives on the pavement,
    derelict vehicle, abandoned vehicle, abandoned vehicles, abandoned truck, abandoned motorbike,
    without license plates, without number plates, no plates, untaxed car, flat tyres, flat tires,
    blocked driveway, blocking my driveway, blocking driveway, driveway blocked, blocks my driveway,
    blocked in, blocking access, blocking the path, idling, engine idling, engine running, rv parked,
    caravan parked, trailer parked, commercial vehicle, parked on the lawn, parks his car, parks her car,
    parks their, posted parking, fire lane, double-parking, expired meter, fire hydrant blocked by,
    bike lane blocked, shouting, shouting at night, arguments, loud talking, banging, pounding,
    loud television, air conditioner noise, fan noise, generator, alarm going off, car alarm, house alarm,
    ice cream van, leaf blower, helicopter, aircraft noise, barking dog, unleashed, unleashed dog, off-leash,
    loose dog, dogs loose, dog waste, pet waste, tagged again, was tagged, spray paint, spray painted,
    paint thrown, stickers on, illegal posting, flyposting, fly posting, illegal poster, squatting,
    chained bicycle, abandoned bicycle, abandoned bike, e-scooter, scooters on, scooters blocking,
    after hours construction, before 7, illegal conversion, no permit construction, illegal fireworks,
    smoking weed,
    no wheels, abandoned outside, car was abandoned,
    painted tags, tags all over, graffitied
    """,
)
