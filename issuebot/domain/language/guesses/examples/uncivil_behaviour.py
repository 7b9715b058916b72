"""Sentences about how people behave: noise, parking, dogs, smoke, what they build."""

UNCIVIL_BEHAVIOUR = """
楼上天天半夜拖凳子，像在打保龄球 | 隔壁装修从早七点敲到晚九点，周末也不歇 | 电钻声震得孩子哭，没法午睡
工地夜里还在浇筑，机器轰隆一宿 | 打桩机凌晨就开始，床都跟着抖 | 挖掘机在楼下连夜干活，亮着大灯
楼下酒吧的鼓点穿墙，心脏都难受 | 歌厅唱到天亮，鬼哭狼嚎 | 健身房砸杠铃，楼上嗡嗡地震 | 广场上三支队伍比谁音响大
一早有人吹唢呐练嗓子 | 公园里甩鞭子的啪啪响，像放枪 | 商店门口音箱循环喊跳楼价 | 收废品的喇叭天不亮就绕着楼转
汽车半夜报警，叫个不停没有人管 | 司机堵在门口一直按喇叭 | 水泵房嗡嗡响，躺下就听得见 | 风机对着我家吹，又吵又热
空调外机架在走廊里，热风烤人 | 空调水滴在我家雨棚上，滴答一夜 | 楼上拖把不拧干就晾，水滴到我被子上
五楼把洗菜水直接泼下来 | 从楼上飞下来一个酒瓶，差点砸到孩子 | 烟头从上面弹下来，被子烧了个洞
窗口扔下来一袋厨余，炸开一地 | 邻居在走廊抽烟，烟全钻进我家 | 电梯里有人吞云吐雾，说他还瞪眼
候车室里抽烟没有人劝 | 饭桌旁边有人抽烟，孩子一直咳 | 邻居养三条大狗，白天叫晚上也叫
遛狗的不拴绳，扑到老人身上 | 流浪狗在小区成群，追咬骑车的 | 狗在电梯里撒尿，主人不擦
有人天天喂野猫，招得楼下全是猫 | 公鸡三点就打鸣，市区里能养鸡吗 | 楼顶养鸽子，粪落在晒的衣服上
邻居在阳台养猪，真是没见过 | 一楼把花园围起来当自家院子 | 公共绿地被人翻了种菜，还浇粪
草坪上拉绳子晒被子，难看死了 | 有人砍了路边的树去晒场 | 业主把承重墙拆了开门
顶层加盖了一层玻璃房，压得楼下裂缝 | 邻居在过道砌了个厨房 | 平台上搭铁皮屋出租 | 店铺往外扩了两米，占了步行道
楼道里放满鞋柜和自行车，走不过人 | 过道堆着纸箱旧货，着火跑不出去 | 消防通道停了一排车，救护车进不来
有人拿锥桶占车位，不让停 | 车位上私自装了锁，谁都不能停 | 一辆没牌的面包车停在楼下两年，轮胎都瘪了
货车天天停在小区路边过夜 | 车停在人行道上，婴儿车推到马路上 | 私家车压着盲道停 | 车堵住我家车库门，打电话不接
网红打卡的车把巷子停满 | 共享单车倒了一片，把门口堵了 | 滑板车乱扔在路中间 | 电瓶车推进电梯带上楼充电
有人把电池拿回家充，半夜冒烟 | 电动车在楼梯间里充电，太危险 | 家里开麻将馆，洗牌声到后半夜
群租房住了二十个人，天天吵 | 住宅里开公司，人进人出 | 民房改成旅馆，行李箱半夜拖来拖去
楼上做直播，又喊又跳到两点 | 小孩在走廊拍球，家长不管 | 钢琴天天练四个小时，没有停过 | 隔壁夫妻天天吵架摔东西
有人往墙上喷开锁电话，洗了又喷 | 楼梯扶手贴满疏通小卡片 | 电线杆上糊满租房广告 | 门缝里天天塞传单
亭子里有人刻字，柱子都花了 | 有人在雕塑上爬，把手掰断 | 折花的人拿袋子装 | 小孩在墙上乱画，家长看着笑
孩子踩着花坛追，把苗踩死 | 有人在湖里洗衣服洗拖把 | 在景观河里钓鱼电鱼，立了牌子也不听
野泳的人光着身子在公园走 | 大爷随地吐痰，提醒还骂人 | 公交上有人脱鞋把脚搭前面 | 排队总有人插进来
图书馆里大声打电话 | 地铁上外放短视频 | 剧场里小孩跑来跑去踢座椅 | 殡葬店在楼下放哀乐、烧纸
十字路口烧纸，火星乱飞 | 过年夜里放炮放到三点，禁放区没人管 | 办喜事在路上搭棚，吹打三天 | 有人在小区里摆灵堂
夜里飙嗓子喝酒划拳 | 有人在桥洞里住，铺盖一地 | 地下通道有人打地铺睡觉 | 轻轨站口有人翻栏杆逃票 | 行人翻护栏过街
有人在路上洗车，水管拖过马路 | 烧烤的炭灰倒在草坪上 | 垃圾不分类就扔，还骂保洁 | 业主在窗外晾滴水的衣服
music thumping through the wall until four | drilling on sunday morning
building site starts at five with generators | their dog barks all day when they are out
dogs run off the lead and jumped at my toddler | owner never picks up after the dog
neighbour smokes in the stairwell, it gets into our flat | someone throws cigarette ends off the balcony
bottles thrown out of the window at night | cars parked across the dropped kerb
van blocks our drive every evening | parked on the pavement so prams go in the road
abandoned car with flat tyres outside number 9 | lorry parked overnight outside our house with engine running
camper van living on our street | e-scooters dumped across the path
neighbour put a lock on a shared parking space | built a shed on the shared garden
extension going up without permission next door | wet washing drips on my balcony
charging e-bikes in the hallway | graffiti all over the underpass | stickers and flyers on every lamp post
kids kicking a ball against my wall all evening | party every weekend, shouting and singing
man pisses against the wall | fireworks at two in the morning | cockerel wakes us at four
feeding pigeons and now there are hundreds | people jump the queue at the clinic
boys skateboarding on the war memorial | playing videos aloud on the bus | car alarm has gone off for hours
loudspeaker from the shop all day long | leaf blower at six in the morning | pulling up flowers in the park
upstairs drag furniture about at midnight | tv through the wall so loud I hear every word
bass from the bar shakes our windows | neighbours argue and bang doors all night
roadworks with a pneumatic drill at three in the morning | air con unit outside my window hums all night
dog is left on the balcony and howls | staffie without a muzzle in the playground
people let dogs foul the football pitch | lady spits sunflower husks on the bus
men sit on our wall drinking and leaving cans | smoking at the playground next to kids
car parked over two spaces | cars on the zigzags at school time
taxi drivers leave engines running under our flat | trailer has taken up three spaces for months
scooters ridden and left on the pavement | neighbour hangs carpets over my balcony and beats them
bath water thrown out of an upstairs window | bricks and prams stored in the fire exit
he fenced off part of the common land | flat used as a hostel with suitcases all night
names scratched into the new bench | bikes chained to the ramp rail
balloons and confetti let off every weekend | 开发商半夜卸钢筋，哐当哐当 | 楼上小孩蹦床，灯都在晃
跳绳的天天在我头顶跳 | 邻居窗台养蜂，蜇人 | 住户把花盆摆在窗沿外，随时掉下来 | 早教班天天读书敲锣
樓上成晚拖櫈行嚟行去，嘈到瞓唔著 | 隔籬成日裝修，鑽牆聲好大 | 對面食煙，啲煙飄晒入屋
條友喺走廊燒衣燒紙，燻到眼都開唔到 | 隻狗冇拖繩，周圍走仲吠人 | 放狗屙屎唔執，踩到一腳都係
架車泊喺行人路，BB車都過唔到 | 啲人喺公園放音樂跳舞嘈成朝 | 樓上掟嘢落嚟，差啲打中人
成條走廊擺滿鞋架同雜物，走火都走唔到 | 汽车停在步行道上，行人和轮椅只能走马路
小轿车一半骑在人行道上，推婴儿车过不去 | 车头顶着楼门口，老人出不来 | 有人把车横在坡道口，轮椅上不来
路边车位停满，车又停到草坪上 | 楼上剁馅剁骨头，咚咚咚响到半夜 | 邻居在过道里烧香拜佛，烟呛得很
dogs run loose and mess on the playground | someone lets his dog poop on the grass where kids play
cars on the pavement so wheelchairs go into the road | 修路的白天歇着，夜里干到四五点，老人受不了
夜间铺沥青，压路机来回震 | 二期爆破开山，窗户都震响 | 厂里机器整夜转，我家灯都跟着抖
隔墙的车间冲压，一下一下的 | 大货车凌晨发动，热车半小时，轰得人醒 | 停车场挨着卧室，开关车门一夜
展销会的喇叭开到十一点，小孩没法睡 | 游乐设施放歌，从早到晚一个调 | 超市卸货摔筐子，五点就开始
快递站夜里分拣，乒乒乓乓 | 菜场凌晨卸货喊叫 | 洗车店的高压枪响一天 | 铝合金店切割声刺耳
打铁铺在居民楼下叮叮当当 | 健身操的教练拿话筒喊 | 练歌的大妈一早在亭子里吊嗓子 | 篮球场打到半夜，砰砰砰
轮滑的小孩在楼道里滑来滑去 | 学校的广播一大早响，做操声太大 | 寺庙敲钟放经，整天 | 教堂聚会唱歌扰人
邻居听戏耳背，声音开到最大 | 隔壁打呼噜都听得见，隔音差还放电影 | 楼上洗衣机半夜甩干 | 楼上穿拖鞋走路咚咚咚
楼上小孩半夜哭闹跑跳，家长不管 | 情侣在楼下吵到天亮 | 合租的带人回来喝酒唱歌 | 民宿客人半夜在院子烧烤喊叫
狗关在阳台上，主人上班就嚎 | 邻居的狗冲出来咬了我的腿 | 养了藏獒不戴嘴套 | 遛狗的让狗在沙坑里拉 | 鹦鹉天天尖叫
隔壁养蛐蛐养鸡，满屋羽毛 | 外机装在我家窗边，热风直吹 | 机关单位的空调水往下滴，店铺没法做生意
雨篷伸过来，水全冲到我这边 | 防盗窗凸出来挡我家光 | 邻居在楼顶装水塔，压得漏水 | 有人把天台锁了当自家
有人把公共走道封成储物间 | 车库改成棋牌室 | 地下室住人，做饭烧液化气 | 一楼开窗破墙做门面 | 绿地被硬化成停车位
有人把花砖撬了种葱 | 果树是公家的，他摘完还折枝 | 老人捡来的纸板堆到别人门口 | 门口摆着花圈店的纸人，吓孩子
装修材料堆在大厅，电梯里全是沙 | 搬家公司占着电梯一上午 | 快递车堵在单元门口 | 车贴着墙停，轮椅出不来
占着两个车位横停 | 小车停到公交站里，公交靠不了边 | 路边全是长期不动的车 | 新车位让废旧汽车占着
共享单车堆在盲道上 | 外卖小哥把车骑进小区横冲 | 放学的孩子往下扔水袋 | 楼上倒水倒茶叶，窗台全是
从楼上扔下一个哑铃 | 有人在车上乱划字 | 墙上让人喷了骂人的话 | 景区石头上刻到此一游 | 有人往湖里扔硬币石头
有人在草坪上烧火搭帐篷 | 泡温泉池里搓澡 | 餐馆里打包厢烟雾腾腾 | 厂区门口一群人蹲着抽烟吐痰 | 医院走廊有人抽烟
学生在厕所抽电子烟 | 有人把尿壶往楼下倒 | 车里扔出来纸巾和果皮 | honking outside my window for hours
diesel engines idle from six every morning | mediation over the barking dog went nowhere
he keeps chickens and a rooster in the yard | builder works all weekend with a saw
upstairs runs the washing machine at midnight | café terrace shouts until closing | 关于夜间施工噪音扰民的问题
市民来电反映，海岸线小区旁边的工地凌晨两点仍在打桩，噪声很大，严重影响周边居民休息，希望城管部门核实处理
楼上天天半夜拖桌子，找物业也没用 | 汽车停在盲道上挡了一上午 | 关于幸福大道商户使用高音喇叭叫卖的投诉
来电人称，湖滨花园12栋2单元501住户饲养三只大型犬，经常不拴绳，早晚狂叫不止，影响邻居正常生活，要求
KTV每天唱到凌晨三四点，低音炮震得床都在抖 | 消防通道常年停满私家车，救护车都进不来
关于小区内私家车占用绿化带停放的问题 | 有人从高楼往下扔烟头和矿泉水瓶，砸到我家遮阳篷
市民反映，市一中东门路边每天放学时段家长车辆违停严重，两侧停满，仅剩一条车道，请交警部门加强管理
广场上跳舞的音响开太大，孩子没法写作业 | 电动车推进电梯还在家里充电，说了也不听
单元门上墙上到处都是开锁通下水道的小广告 | 关于汽修厂早晨六点开始敲打噪声扰民 | 邻居在楼道里养鸡，还堆鞋柜
僵尸车在我们楼下停了两年，轮胎都瘪了，占着车位 | 请问小区楼下烧烤店露天喝酒划拳到后半夜归谁管，吵得一家人睡不着
居民反映砖厂附近货车半夜鸣笛不断，影响睡眠 | a van has been parked across our garage door since Friday
the building site next door starts drilling at five in the morning, please make them stop
Neighbours upstairs let the dog bark all day long and never pick up after it
someone smokes in the lift every morning, the whole lobby reeks of cigarettes
居民每天都在小区3号楼楼下水泥地面上晾晒豆渣，还有腐败的碎骨头，恶臭难闻，影响小孩玩耍
楼下办展销会，音响声音实在太大了，门窗全部关掉还是不能阻挡，持续到晚上接近11点
环卫作业车辆在凤台街市场监督所附近进行垃圾清运作业时产生刺耳的噪声
商铺的空调外机设置在楼北侧，每天4点至23点运行，噪音非常大
物业私自铲除绿化带修建停车场，向物业反映无果，希望恢复绿化
施工不分白天晚上，泵水泥一直到早上，严重影响居民生活休息
小辛庄大街马路两边便道上乱盖房屋愈演愈烈，执法部门来人拆除走后转天又按上了
河边有一个沙场，沙石料未覆盖露天堆放，噪音特别大，破坏环境
沿江大道北门粮店旁常有大货车停靠，堵塞交通并产生噪音
出口处的人行道上长期停放一辆加长大货车，挡住住户进出口视线 | 过往车辆在高架桥上噪音扰民，没有隔音板，晚上睡不着
后厨灶台火焰声音巨大，客人声音吵到凌晨 | 烧烤摊直接排放大量油烟，楼梯走廊弥漫着刺鼻的味道，家中墙面附着油污
滨江商城晚上十一点到一两点楼下酒瓶掉地的声音，划拳的声音，烧烤的油烟
物业强制性在26栋正大门口建电动车停车棚噪声扰民 | 小区地锁泛滥侵占公共车位，整治不力
吊车、罐车在夜间12点以后到7点还在不间歇作业，轰隆隆的声音扰民 | 遛狗不牵绳、任由狗随地大小便
机动车道上有种植户晾晒小麦，影响通行，还存在安全隐患
Flatbed truck driving down the pavement near number 60, please stop this vehicle
chewing gum stuck to the pavement everywhere | Graffiti on the utility box and the sign poles along the wash
my neighbour parks his car on his front lawn, the tyre ruts fill with water
Derelict vehicle on the street without license plates | Paint thrown over a house front in First Street
People in an apartment building are playing loud music late at night
non-residents were parking in the parking places of the council flats
Transit vans causing obstruction by parking on verges
Frequent shouting or arguments late at night in communal areas | 社区宣传栏成了大花脸，乱涂乱画还贴满了房屋出租
绿地里圈着养鸡，天热味道大，烂菜叶还把下水道堵了
a car with no wheels was abandoned outside our flats months ago
there's dog mess on the pavements all over the estate | 一楼几户把楼前空地圈起来种菜养鸡，天不亮鸡就打鸣
业主用木头和铁丝网把公家的绿地围成自家院子，大家看了跟着学 | 大厦后面停车混乱，堵得住户出不来进不去
大门口立着禁止停车的牌子，一辆皮卡还是长期横停在消防通道出口
小区有人遛狗不拴绳，狗还有攻击性，向物业说过多次都不理 | 山脚下有人砍了树盖房子，围起园子养了一群鸡
楼上经常往下扔东西，西瓜皮、矿泉水瓶、整袋的外卖，一楼店铺门口天天遭殃
楼下餐饮店关门后还开着抽油烟机，轰轰响到后半夜 | 楼道两边墙上盖满黑章，刚刷白没两天又有了
紧贴着我家窗台有人动工建房，不敢开窗，生怕夜里有人翻进来 | 酒楼每天晚上放音乐招揽客人，震得窗户响
共享单车在人行道上堆成一片，推婴儿车的只能绕到马路上
十来个人把绿地里的凉亭占了当住处，拉着绳子晾衣服，别人没法坐
楼前堆的全是捡来的破家具烂木头，老鼠进进出出，过年放炮最怕着火 | 洒水车一边洒水一边放音乐，来来回回吵得人受不了
小区北面铺管道，白天黑夜连着干，根本睡不了觉 | 天刚暖和就有人在小区凉亭里支炉子烤串，又喝又唱，满地油
外卖小吃车把单元门口堵了，公共地方成了他家的仓库 | 中环里的小区像农家乐，天不亮就被公鸡叫醒
楼上空调水滴在雨棚上，嗒嗒响一夜 | 23号楼围墙边一辆黑色轿车停了七八年，四个轮子陷进泥里
3单元有根插线板的线从楼上甩下来，勾着一楼的防盗窗，给电动车充电
足浴店七台空调冲着我家窗户，凌晨两点还在响，孩子高三没法休息 | 三楼的空调外机往下滴水，楼下商户门口成天湿的
邻居自己搭了个雨搭，雨水全冲到我家墙上 | 楼顶铁笼里养着四条狗，夜里叫得八楼的人都睡不着，还臭
一楼住户在单元门口搭了间木板房，里面堆的都是捡来的东西，怕着火
1到16号楼的楼道里堆得满满的，顶楼最严重，冬天就怕起火 | 沿街的树上拉绳子晾被子，不好看
业主自己装了地锁，回来晚的没地方停 | neighbour's dog barks non stop from six in the morning
someone painted tags all over the garage doors | 公益广告让洗车、卖房的小广告盖住了
公交站前面有块铁皮盖在破路上，车一过就哐啷一声 | 邻居装空调把我家的墙打穿了，风往屋里灌
一楼车库都改成了门面，货摆到过道里 | 两头的步行道让物流公司和店铺的货占着，人只能下到马路上走
两边车位一画，骑车的都被挤到机动车道上去了 | 夜里有辆大排量的机车在大道上来回窜，声音像炸雷
沿街店面前摆了一溜摊位，挡住招牌，客人也进不来 | 限时不让进的路段，家长照样把车开进来，堵成一团
楼顶有人搭棚养鸡，一股味 | 狗主人从来不捡，单元门口天天能踩到
next door's dogs set each other off at five in the morning
somebody sprays rude words on the garages by the shops
they let the puppy pee on the communal grass and never clear it | 六楼的孩子光脚来回跑、扔玩具，天花板咚咚的
合租的几个小伙子打游戏打到三点，拍桌子踢凳子 | 后山那一带三五成群的野狗，上学的孩子不敢走
垃圾车五点半就来拖桶，哐哐响，家里有高考生 | 夜宵摊上的人猜码喝酒，闹到两点不散
晚上食客大嚷大叫，还有人当街唱歌 | 有人在草坪上那块禁止遛狗的牌子上砸了个洞 | 楼上的钢琴从中午弹到晚上十点
楼下那只白狗不拴，一层层跑，专在人家门口撒尿 | 楼道墙上门上全是开锁通下水的贴纸，撕了又贴
每天天刚亮就有人在空地上放曲子跳操，周末想多睡会儿都不行 | 租户在店背后又开了个门，修了条楼梯，把消防道堵了
配电房装在我家楼下，机器嗡嗡地响，整夜整夜睡不着 | 隔壁的外机正对我卧室窗户，七点准时响
mopeds revving under our windows until three | 小学门口接孩子的电瓶车乱放，小孩在车缝里钻
有人在草地上生火烧树叶熏腊肉 | 三号楼一排插座吊在防盗窗上，胶布缠了好几层
"""
