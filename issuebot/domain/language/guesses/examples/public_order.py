"""Sentences about vendors, traffic, crime, quarrels and fraud on the street."""

PUBLIC_ORDER = """
小贩推着车把路口堵了，公交都拐不过来 | 卖菜的占了半边街，车过不去 | 早市摆到马路中间，上班天天迟到
烧烤摊把桌子摆到机动车道上 | 水果车停在斑马线上卖 | 店家把货摆出门外两米，人只能走车道
修车的在人行道上拆车，占了一大片 | 夜市的摊子从街头摆到街尾，消防车进不去 | 城管一走摊贩就回来
学校门口卖辣条玩具的围得水泄不通 | 发传单的拉着人不让走 | 美容店的人站在路上拽人进去
举牌子的拉客住店，跟着走半条街 | 黑车在车站门口抢客，还挡公交 | 摩的在地铁口围着人喊
出租车拒载宰客，上来先要钱 | 三轮车带客乱窜，逆着走 | 面包车塞十几个人当班车 | 大货车半夜抄近道，限行也不管
渣土车闯红灯，速度飞快 | 拉石子的车超载，压得房子抖 | 摩托炸街，半夜一群人来回轰油门 | 改装车在环路上赛车
外卖车在人行道上横冲直撞 | 电动车逆行，撞了老太太就跑 | 行人和车抢道，路口没有人指挥
学校放学路口堵死，没有交警 | 高架下来的车加塞，天天剐蹭 | 出口只有一条车道，早高峰出不来
两边一停车，中间就堵死 | 路口经常撞车，这个月第三起了 | 有人把车横在路上不让过 | 村民拿石头拦路收过路钱
工地的人堵着门讨钱，要打起来 | 邻居为车位动起手来，头都破了 | 喝多了在楼下骂街砸酒瓶 | 醉汉躺在单元口，踢门
一伙人拿着棍子在巷口 | 夜里有人打群架，叫得吓人 | 男的追着女的打，没有人敢拉 | 有人拿刀在菜场里晃
小孩被几个大孩子堵着要钱 | 有人尾随女学生到楼道 | 男的在公园里对着人脱裤子 | 有人在女厕所偷拍
陌生人挨家敲门，说查燃气 | 有人冒充社区收钱 | 两个人在车库里试车门把手 | 车窗被砸，包没了 | 电瓶一夜丢了十几块
自行车锁剪了，车没影 | 快递放门口转眼就没 | 家里进了贼，抽屉全翻了 | 窗户被撬，首饰不见了 | 菜场里有人摸包
车轮胎被人扎了，一排车都瘪了 | 车漆被人拿钥匙划了一圈 | 老人被拉去听课买了三万的保健品 | 免费体检骗老人签单
街上摆象棋残局骗钱 | 地上摆碗猜瓜子，一帮托 | 有人卖假手机假金元宝 | 算命的拦着人不给钱不让走
装残疾要钱，晚上站起来就走 | 一群人在茶馆里推牌九，一晚上输几万 | 棋牌室里赌钱，门口有人放哨
小卖部后屋摆着老虎机，学生也去玩 | 游戏厅可以退分换钱 | 出租屋里有人组织赌博 | 有人在村里坐庄押六合彩
出租房里搞传销，早上排队唱歌 | 楼里有人聚会讲发财，进去就不让出来 | 按摩店半夜亮粉灯，门口站着女人
酒店门缝塞小卡片 | 有人在厕所里吸东西，地上有锡纸 | 网吧让没身份证的小孩上网 | 酒吧里卖笑气
有人电话说我涉案，叫我转账 | 群里拉人刷单，钱进去出不来 | 有人放高利贷，往门上泼漆 | 讨债的天天在楼下放哀乐堵门
有人拿弹弓打玻璃 | 气枪打鸟，子弹落进院子 | 有人在河边电鱼炸鱼 | 有人拿激光笔照司机
小孩在铁轨上玩，往火车扔石头 | 有人翻墙进学校 | 疯子拿砖头砸过路的车 | 有人在楼顶要跳，围了一大群人
庙会人挤人，没有人疏导 | 景区排队乱，推倒了孩子 | 医院门口一堆医托号贩子 | 火车站票贩子拉着人 | 有人冒充交警查车
有人砸了公交站的玻璃 | 有人偷井盖卖铁 | 有人偷割电缆 | 有人偷挖河沙，晚上开船 | 有人在山上偷猎
老乡聚众闹事堵了镇政府 | 有人在网上造谣说要地震 | 农户在公路上晒稻子，车只能走一半 | 婚车占着路拍照，后面按喇叭
street sellers have blocked the whole pavement | food carts on the corner and cars cannot pass
shop puts its goods out over the footpath | touts grab people outside the station
unlicensed minicabs wait on the double yellows | cars race up and down at night
motorbikes doing wheelies through the estate | lorries ignore the weight limit and use our lane
cars jump the red light by the school | school run traffic jams the road every day
gridlock at the roundabout, nobody directs it | two men fighting outside the pub
drunks shouting and smashing bottles | gang of youths hanging round and threatening people
a man followed my daughter home | someone is looking into car windows at night
my bike was nicked from the rack | shed broken into, tools gone | parcels taken from the doorstep
car keyed along the whole side | windows of the bus shelter smashed again
dealing drugs on the corner, cars stop all night | people inject in the stairwell
men gamble with dice under the bridge | card games for money behind the shop
door to door sellers will not leave old people alone | someone pretending to be from the water company
caller said I owe tax and wanted gift cards | beggars push and grab at the cash machine | flasher in the park
kids throw stones at buses | lads shoot an air gun at birds | boys on quad bikes tear up the field
moped snatched a phone | squatters have broken into the empty house | the off licence sells drink to children
ice cream and burger vans block the bus lane | hawkers spread blankets over the whole subway
men sell knock-off bags in front of the station | someone tried to open my front door at night
gang smashed three windscreens last night | lead stolen from the church roof
copper pipes taken from the empty house | teenagers threw a brick at a bus | man with a knife outside the shop
people fighting over a parking space | drunk men asleep in the doorway and swearing at women
dealers use our stairwell | brothel above the barber shop, men ring our bell
fake charity collectors going door to door | old lady was conned by roofers | cars do doughnuts in the car park
dirt bikes on the footpath nearly hit my son | speeding vans on our road, someone will be killed
tractors and trucks queue across the junction | parents stop in the middle of the road at school time
coach drops people in the road and blocks it | driver hit a bollard and drove off
stranger offered my daughter sweets | kids shooting catapults at windows | lads climbing on the school roof
出口的车和进口的车顶在一起，半天动不了 | 快递三轮占着路口分货，车转不过弯 | 开货车的在路边卖西瓜，一停就是一溜
有人专骗老人换零钱 | 两伙摊贩抢地盘打得头破血流 | 一帮人在广场发鸡蛋，套老人身份信息 | 小青年骑车翘着前轮绕圈
电瓶被偷，链子剪成两截 | 成班人喺天橋底賭錢 | 啲小販霸晒條路，行都行唔到 | 有人爆格，啲金器唔見晒
醉酒佬喺樓下鬧交打架 | 啲電單車半夜飛車 | 有個男人成日跟住啲女仔 | 有人扮查煤氣呃老人家
网约车占着一条车道等客，交警来了才挪 | 出租车在车站口乱停抢人 | 收废品的三轮把货堆在路上，车过不去
废品收购站的车堵在路口卸货 | 货拉拉在路中间装车 | 菜农把三轮停在公交道 | 婚庆公司在路上放气球拱门堵路
店家拿桌子占路边不让别人停 | 糖炒栗子的炉子支在路口 | 卖唱的围一圈人，路过不去 | 夜市收费的和摊主打起来
熟食车天天停在学校门口，围满孩子 | 洗脚城的人在街上拦男的 | 贷款公司的人发卡片拉人
保险的、卖房的堵在门口塞单子 | 假药贩子在广场免费量血压 | 卖狗皮膏药的骗老人 | 收旧手机换盆子的骗人
冒充银行的短信骗走两万 | 网恋对象借钱不见了 | 游戏账号被骗 | 有人冒充老师在群里收资料费 | 有人用我的名字贷款
老人被骗买了墓地 | 投资群里的老师卷款 | 有人砸了我家玻璃扬言报复 | 邻居拿铁锹要打人
前面的车别我，下来骂还要动手 | 公交上有人打司机 | 医院里家属闹事打护士 | 饭店里喝多了掀桌子 | KTV门口砍人
校外的混混堵学生 | 几个初中生打一个，还录像 | 有人持棍堵在公司门口 | 村霸强占地不让种 | 恶势力收摊位费
有人在水库下网下药 | 有人偷菜偷鸡 | 工地的钢筋一夜少了半吨 | 楼道的灭火器被偷光 | 路边的车牌被人拆走勒索
车里的烟酒被砸窗拿走 | 放在车棚的自行车只剩个轮子 | 晾的衣服被人收走 | 小区外卖总被拿 | 夜里有人拧我家门把手
对面楼拿望远镜看人 | 有人在试衣间装摄像头 | 地铁上有人贴着女生 | 有人裸着在楼道走 | 楼下有人吸毒后乱叫
出租屋里有人制假证 | 地下室有人做假酒 | 有人在小区开赌局抽水 | 彩票店里私下买球 | 网上赌球输得倾家荡产
人家里摆流水席收礼赌钱 | 老年人被拉进会场关门上课 | 传销的把我表弟骗来扣了手机 | 邪教发小册子 | 集会的人把路堵了
出殡的队伍占路放炮 | 路口没有红绿灯，车抢着过 | 环岛乱成一团 | 大车抢道，把小车挤到沟里 | 油罐车走居民区
拉土的飞驰，压死一条狗 | 校车超员，孩子站着 | 无牌三轮拉着一车人 | 老头代步车逆着走 | 代驾的电动车乱窜
滑板车在机动车道跑 | 一帮赛车的半夜在隧道里轰 | 飞车党抢项链 | he threatened to kill me when I asked him to move
men fight over the pitch every saturday | ticket touts outside the ground | car thieves tried our gate again
someone followed me from the bus | youths throw eggs and stones at windows | burglar came through the skylight
关于火车站广场黑车拉客宰客的问题
市民来电反映，府前街两侧流动摊贩占道经营，每天下午四点开始摆摊，造成道路拥堵，行人只能走机动车道，请城管
棋牌室聚众赌博，晚上人来人往 | 昨天夜里我的电瓶车电池被人偷了
有一伙人在小区里给老人送鸡蛋，让买保健品，感觉是骗子 | 关于学校门口上下学时段交通拥堵的建议
来电人反映，天桥下每晚有人酒后打架斗殴，周边居民不敢出门，希望公安部门加强巡逻，请核实处理
摩托车半夜炸街，飙车声音吓死人 | 店外经营把整个人行道都占了，桌子椅子摆到马路上
楼下饭店门口有人喝多了在砸酒瓶子 | 陌生人这两天老在楼道里转悠敲门，不知道干嘛的 | 建材市场门前大货车装卸货堵路
关于红绿灯路口卖花人员穿行车流的问题
market stalls take up the whole street every evening, buses can't get through
my bicycle was stolen from the shed last night | two men keep going door to door pretending to check the gas
银桂北路与玉桂路交叉路口每天餐点有流动摊位占道经营，影响车辆通行
沿江大道北门粮店旁常有大货车停靠，堵塞交通并产生噪音 | 学校门口因学生上下学经常拥堵，望交管部门派交警执勤
观澜南路每天有几十辆载重车通过，导致路面断裂，希望此路段大货车限行
公交站对面的绿化带有一处缺口，每天很多人从那里横穿马路，希望种上植物
广福路和滇池路交叉口车流量非常大，还要等红绿灯，十分拥堵 | 烧烤店将烧烤炉和桌凳摆到了路边，产生大量的油烟和噪音
口腔医院门口存在占道经营的现象，从此经过很不方便 | 定鼎路与文宣巷交叉口的两个窨井盖被偷走了，张着大口，很危险
本户凌晨发生入室盗窃案，小区每年发生多起 | 机动车道上有种植户晾晒小麦，影响通行，还存在安全隐患
Flatbed truck driving down the pavement near number 60, please stop this vehicle
speeding vehicles are still an issue on our road
broken windows and damaged vehicles, somebody vandalised the bus shelter
建议在学校门口架一座过街天桥，或者设几道减速带 | 过马路要自己按按钮的信号灯，按了好几分钟也不变灯
卖水果的卡车停在斑马线上做买卖，把红绿灯都挡了，行人被挤到快车道
司机把车逆向停在路边揽客，还挂着出租的顶灯，一到晚上八点挤满路口 | 地下六合彩屡禁不绝，老人的退休金都输光了
地铁口和公交站让黑车占满了，公交都靠不了边 | 小区南门一排甚至两排的黑出租等客，本来就窄的门口更难走
小学接送的时候汽车摩托随时调头，跟孩子抢道，一个交警根本管不过来 | 小巴在公路上你追我赶抢客，不看红绿灯
居民楼五层挂着公司的牌子，天天十几个陌生人进出，里面贴满口号，怀疑是骗人入伙的
杂物间的锁全被剪断，停在里面的四辆车不见了 | 桥底下的黑车比正规车多好几倍，强拉客人还满嘴脏话
老小区门卫形同虚设，我家一个月里进了两回小偷 | 共享单车在人行道上堆成一片，推婴儿车的只能绕到马路上
十来个人把绿地里的凉亭占了当住处，拉着绳子晾衣服，别人没法坐 | 一到晚上街上全是烧烤摊，浓烟滚滚呛得不敢开窗
底商餐馆占了步行街摆桌子，烟往中庭里排，四十多家成了美食城 | 茶坊老板拿着刀跟业主对着吵，还闯进小区威胁人
师范学院门口游商一排一排的，人行道全占了 | 菜场门口天天有人推销保健品，拉着老太太不让走
半夜有人挨个拉车门，我们楼下三辆车被翻了 | 晚上九点后河堤上一群摩托比赛，声音震天，差点撞人
路口那家按摩店不正经，半夜门口站着人拉客 | a man is going round trying car doors at night
drunk youngsters get off the bus every friday and frighten people
groups gather at the sports ground drinking and taking drugs
lads on quad bikes tear through the estate without helmets
someone kicked our bins over and nicked the wreath off the door | 两个戴口罩的剪断链子，一人放风一人搬
出小区都图省事直接左拐逆着走，差点撞上好几回 | 半夜有人从二楼窗台翻进来，枕头边的平板都拿走了
新法院对面那条路被卖东西的占得满满当当，车子根本过不去 | 有伙人天天在会议室给老人讲课送鸡蛋，最后卖几千块的床垫
桥洞底下一群人赌牌九，输了就打起来 | 水果贩子守在桥头，城管来了就躲，走了又摆出来
火车站出口一帮举牌子的拉着人住店坐车，甩都甩不掉 | 租在我们楼上的二十几个人，一早一晚喊口号，手机都不让用
茶馆里头摆着老虎机，一帮人下了班就去 | 种麦子的把粮食摊在桥头机动车道上 | 一楼车库都改成了门面，货摆到过道里
两头的步行道让物流公司和店铺的货占着，人只能下到马路上走 | 两边车位一画，骑车的都被挤到机动车道上去了
夜里有辆大排量的机车在大道上来回窜，声音像炸雷 | 沿街店面前摆了一溜摊位，挡住招牌，客人也进不来
限时不让进的路段，家长照样把车开进来，堵成一团 | mopeds revving under our windows until three
小学门口接孩子的电瓶车乱放，小孩在车缝里钻
"""
