"""Sentences about dirt, waste, smells, vermin, sewage and what pollutes."""

SANITATION = """
垃圾三天没有人收，流了一地汤 | 楼下桶满得盖不上，袋子堆到路边 | 分类点没人守，全混着扔
垃圾房苍蝇嗡嗡的，夏天不敢开窗 | 清运车一路滴臭水 | 拖走以后地没有冲，又滑又臭 | 有人半夜开车来倒渣土，天亮就走
装修的碎砖石膏板堆在单元口两个月 | 旧床垫破沙发扔在树底下没人拉 | 河滩上倒了一大片建筑垃圾
工地不洒水，尘土刮得睁不开眼 | 拉土车不盖布，沙石撒了一路 | 土堆没有苫盖，刮风院子里全是黄土
水泥搅拌站的粉末飘到菜地里 | 石材厂切石头，白灰落满窗台 | 家具厂喷漆，气味熏得头疼
塑料厂半夜排气，一股烧胶皮味 | 烟囱冒黑烟，晾的衣服全是黑点 | 有人烧电线皮，呛得咳嗽
地里烧秸秆，整个镇子都是烟 | 烧落叶的烟往屋里灌 | 饭店烟道对着我家窗户，天天吃油烟 | 楼下烤串的炭烟熏得睡不了
油烟机没净化，墙上流黑油 | 炸臭豆腐的味道飘满楼 | 地沟油倒进下水口，路上滑倒人 | 火锅店往雨水井里倒汤
洗车店的泡沫水流满街 | 下水道堵了，脏水从地漏往上冒 | 马桶一冲就返，一楼没法住 | 化粪池满了没人掏，粪水流到花园
污水井顶开了盖子，往外翻黑水 | 排污管断在墙外，滴滴答答流粪汤 | 院子里的脏水没处排，泡着墙根
门前沟里的水又黑又稠，冒泡 | 小河水绿得像油漆，翻白的鱼一层 | 染厂的红水排到渠里 | 河里漂着死猪和塑料袋
水面盖满水浮莲，一股腐臭 | 坑塘成了垃圾坑 | 养猪的粪水流到村道上 | 隔壁养鸭，羽毛和臭气飘过来
屠宰场的血水流到沟里，腥得很 | 鸡粪堆在路边晒，苍蝇成团 | 病死的猪扔在水沟里 | 楼道里老鼠跑来跑去，把线都咬了
蟑螂从下水管爬上来，满厨房都是 | 小区蚊子太多，孩子一身包，请来消杀 | 屋檐下有马蜂窝，蜇过两个人
白蚁把门框蛀空了，灭一下 | 草丛里有蛇和跳蚤 | 路边死了一只猫，烂了没有人收 | 公厕没人打扫，粪便堆到外面
厕所没水，臭得进不去人 | 旱厕就在教室边上，蛆爬得到处都是 | 有人在墙角大便，一股尿骚
楼梯好几个月没拖过，脚印一层 | 保洁一个星期不来一次，走廊全是灰 | 街面没有人扫，落叶堵了下水口
集市散了一地烂菜叶和鱼鳞 | 菜场里污水横流，脚都没处放 | 夜市收摊后一地竹签纸杯 | 绿化带里全是饮料瓶和快餐盒
花坛里塞满了狗粪和纸巾 | 铁路边成了垃圾带，白色袋子挂满树 | 空地长满荒草，扔满破烂 | 拆迁剩下的瓦砾一直没清
捡废品的在楼道囤纸箱，又臭又招虫 | 地下室堆满破家具，发霉的味道 | 电梯间有呕吐物，一天了没擦
楼道墙上挂满蜘蛛网 | 天台上堆垃圾，下雨流黑水 | 垃圾中转站离住户太近，天天有味 | 垃圾焚烧厂夜里味道特别大
下水有死老鼠的味 | 地铺上全是油，走路打滑 | 水果店门口烂果子发酵，果蝇乱飞 | 卖鱼的把内脏扔在路边
早餐店的剩汤倒在树坑里，树都死了 | 雨水箅子里全是烟头，排不下去 | 积水发绿，孑孓一层
下水道清出来的淤泥堆在路边不拉走 | 街道环境太脏，到处是口香糖和痰 | 村里没有垃圾桶，都倒河里
垃圾桶撤了，没有地方丢 | 桶太少，两百户用四个桶 | 医院门口扔着针头和棉签 | 加油站的油流到沟里，有汽油味
井水有股怪味，怀疑被厂子污染 | 空气里一股氨味，眼睛都睁不开 | 粮库熏蒸的味飘到小区 | 复合肥厂的味道像臭鸡蛋
rubbish has not been collected for two weeks | the bins are full and bags are piled round them
someone dumped a fridge and two mattresses in the lane | builders left a heap of rubble on the verge
black bags torn open by cats all over the street | food waste from the takeaway thrown in the gutter
the alley stinks of urine | sewage coming up through the drain into my yard
blocked toilet pipe, dirty water in the basement | the river has turned green and fish are dead
factory chimney gives off black smoke, washing is covered in soot
burning plastic in the yard every evening, can't breathe
frying smell from the kitchen vent blows into my bedroom | rats running between the bins and the houses
cockroaches all over the flat, whole block has them | wasps nest under the roof
mosquitoes from a pool of standing water | dead fox by the side of the road | human mess behind the garages
the stairs have not been mopped for months | nobody sweeps our road, leaves everywhere
lorries drop gravel and mud all along the road | dust from the site covers our cars
the public toilets are filthy and have no paper | broken bottles on the path to school
needles left in the playground | the market leaves rotten vegetables behind
old tyres and paint tins tipped in the stream | litter all over the park after the weekend
weeds growing in the gutters | recycling crew missed our street again | skip overflowing for weeks
grease poured down the drain | smell of gas works and rotten eggs | pigeon muck under the bridge
bin lorry left half the rubbish on the road | sofa dumped behind the flats for weeks
litter blows out of the overflowing bin by the bus stop | garden waste piled on the pavement
neighbours leave food out and rats come | sewer smell in the kitchen every morning
the stream behind us runs orange | oil floating on the pond | soot from the chimney all over my windows
dead pigeons under the railway bridge | dog bin has not been emptied | mice in the whole building
maggots crawling out of the bin store | paint smell from the body shop makes us sick
stairs sticky and stinking, nobody cleans | chicken manure smell from the farm
cement dust from the plant on everything | slimy leaves on the pavement not swept up
glass everywhere after the bottle bank was emptied | cat litter and nappies thrown in the bushes
清晨菜车卸完货，烂叶和泥一地没人管 | 小区后面有人沤肥，苍蝇直扑 | 锅炉房烧煤，院子里一股硫磺味
泥浆车漏了一路，走路打滑 | 酸菜厂的水排到田里，苗都死了 | 地下车库积了一层黑泥，味道难闻
垃圾房臭到嘔，幾日冇人清 | 後巷有老鼠曱甴，食肆倒潲水 | 條渠塞咗，污水湧晒上嚟 | 啲垃圾掟到通街都係，冇人掃
地盤啲塵飛入屋，抹極都係灰 | 廁所臭到入唔到去 | 那几只桶摆在路口，周围脏得不行，家具也往那里丢
环卫不收大件，旧柜子堆着没人拖 | 村民把废料倒在公路边，滚到我家墙根 | 晚上有车来倒东西，早上一座小山
小卖部门口包装袋飞一地，从来不扫 | 麻将馆门口一地烟头瓜子壳没人扫 | 没有人打扫的楼梯，灰积得能写字
收破烂的把院子堆成废品站，又脏又乱 | 阴沟让塑料袋堵住，水漫上来 | 沟渠边有根管子往里流黑水
河边一根管子天天往河里放泡沫水 | 化肥厂晚上放气，关窗也挡不住 | 半夜一股烧煤味，鼻孔都是黑的
酱油厂的味道整天飘 | 饲料厂一股腥臭味 | 沥青站加热，头晕恶心 | 印刷厂的油墨味呛人
纺纱的飞絮粉末落满屋，衣服没法晾 | 木板厂的锯末飘到饭桌上 | 石料厂放炮打石头，灰像下雪
采石的车不冲轮胎，泥带到街上 | 煤场没有围挡，刮风天都黑了 | 工地的车把泥带出来，雨天像浆糊
修路挖起的土没有盖，晒干了到处飞 | 公园里荒草比人高，纸屑满地 | 湖面上漂一层蓝藻，腥味重
鱼塘的水往沟里放，臭气熏天 | 泔水车停在路边滴油 | 卖早点的倒水倒得地上结冰油 | 理发店的头发渣扫到街上
杀鸡的摊子血水流到脚边 | 菜市场的下水道盖子打开往外冒 | 小餐馆没有隔油池，油结成块堵死
邻居家的烟道串到我家，一开灶就满屋油味 | 共用烟道反味，厨房待不住 | 厕所反味，管道井里一股臭
地漏里爬出来小虫子 | 墙里有老鼠打洞，夜里吱吱叫 | 窗外一群苍蝇，是隔壁养牛的 | 羊圈就搭在村口，味大
兔子死了扔河里 | 宠物店的毛和尿味飘到楼上 | 医院的污物桶敞着放路边 | 诊所的针管和药瓶混在里面
焚烧炉在学校旁边冒烟 | 坟头烧荒烧到林子，烟大 | 清扫车只喷水不扫 | 洒水车喷一身泥点 | 绿化修剪的枝叶堆着烂
下过雨的落叶没有扫，滑倒人 | 雪没人铲，压成冰 | 广场上鸽子粪一层白 | 桥底下尿味熏得不敢过 | 站台椅子上全是鸟粪
水箱多年不洗，水里有红虫 | junk and old car parts piled in his front yard
evicted tenants' stuff left in a heap on the curb | used needles and human mess by the doorstep
somebody tips rubble by the road at night | neighbour hoards newspapers and rubbish, rats come
chemical smell at night even with the windows shut | 关于建设路垃圾中转站异味大的问题
市民来电反映，富康小区北门外垃圾桶长期未清运，垃圾堆积成山，蚊蝇滋生，气味难闻，希望环卫部门尽快清理
化粪池满了往外冒，一楼没法开窗 | 关于饭店油烟直排影响居民生活的投诉
来电人反映，化工厂夜间偷排废气，刺鼻气味很重，周边居民无法开窗，已持续两个多月，请环保部门核实处理
小河沟水发黑发臭，漂着死鱼 | 装修垃圾堆在绿化带里一个多月没人拉走 | 楼道卫生好久没人打扫了，灰一层一层的
公厕没人冲，脏得进不去人 | 关于工地扬尘污染严重、渣土车带泥上路的问题
市民反映，学府路与东风路交叉口向南50米污水管网堵塞，污水外溢到路面，臭味很大，行人无法通行，请尽快处理
村里有人焚烧秸秆，满屋子都是烟 | 楼下鸭血粉丝店把泔水倒在雨水井里 | 关于养猪场粪便直排河道的举报
地下车库全是积水还有老鼠 | 共享单车旁边那一片全是塑料袋外卖盒，没人扫
来电人称，城管局设置的垃圾箱紧邻其商铺门口，夏天苍蝇乱飞，影响经营，要求将垃圾箱移走，请核实
马路上撒落了好多渣土石子，骑车差点滑倒
bins at block 6 have not been emptied for a week and the smell is terrible
The recycling has not been picked up again, bags all over the pavement
restaurant downstairs pours grease into the drain and it's backed up into the yard
there's dead rats near the swings, can somebody come and clean it
反映嘉禾镇锦华庭小区和农贸市场入口垃圾箱调整停放位置的问题
居民每天都在小区3号楼楼下水泥地面上晾晒豆渣，还有腐败的碎骨头，恶臭难闻，影响小孩玩耍
环卫作业车辆在凤台街市场监督所附近进行垃圾清运作业时产生刺耳的噪声 | 饭店违规排烟、超时营业，周边居民意见大
偷倒建筑垃圾，长期无人清理，希望管理部门尽快核实 | 小区北面山上有很多垃圾，异味很大，影响居民生活
府山西路国际大酒店南面垃圾中转站臭气扰民，早上5点开始作业
河边有一个沙场，沙石料未覆盖露天堆放，噪音特别大，破坏环境 | 东关五小附近的河道污染特别严重，垃圾漂浮，臭气熏天
废石弃渣随意倾倒，堵塞并填平附近河沟，雨季无法排洪 | 长期收购拆解汽车发动机、废旧铅酸蓄电池，污染当地土壤环境
垃圾堆的到处都是，一到夏天都是馊味，垃圾桶附近苍蝇乱飞 | 粥铺污水横流，油烟乱排，反映多次
小区门口有一棵大树，那里堆的垃圾又臭又多，影响非机动车通行
洮南市国税局路南东楼口地沟都是水，夏天都是蚊子苍蝇，冬天气味特别大
餐馆违法紧贴居民楼窗户加装大口径烟道，居民常年无法开窗
观澜路文萃园小区商铺烧烤长期油烟直排，净化设施经常不开启
烧烤摊直接排放大量油烟，楼梯走廊弥漫着刺鼻的味道，家中墙面附着油污
滨江商城晚上十一点到一两点楼下酒瓶掉地的声音，划拳的声音，烧烤的油烟
烧烤店将烧烤炉和桌凳摆到了路边，产生大量的油烟和噪音 | 饭店的工作人员将污水倒在路上，导致路面结冰，行人容易摔伤
纱厂南路白马社区下水道堵塞，污水流到了路面上
市五中门口有个下水道向外冒粪便，冒出的污物在路边堆着，一直没有清理
公厕近一个月来总是一到18时许就关门，关门太早很不便 | 垃圾箱门损坏、移位，玻璃门打开着
菜场对面人行道上的井盖内不断溢出污水 | 一楼由车库改建的商铺租给商家开餐饮店，没有油烟处置系统
Fly-tipped rubbish spilling over onto the road beside the car park
Road gully nearly full to the top of silt, vegetation is growing in it
Litter bins need emptying, people just fill the dog bin with litter
Vacant lot full of garbage, nobody cleans it | Park property with litter or garbage around the benches
Fly-tipping and overgrowth in some of the alleys at the back of the houses
There is too much litter in the local park | The bins haven't been collected for over a week
Rose bed in front of the flats needs urgent weeding
trade waste has wound up in the bins meant for residents, dreadful overflowing rubbish
bins are often left scattered over the highway after collection
Rats are in the bushes and hedges bordering the park | Garbage not collected for 4 days
Overflowing garbage bins | A communal garden badly overgrown needs tidying up
Neglect of pets leading to foul smells | 10号楼的化粪池一到傍晚就往外冒臭水，居民不敢开窗下楼
there is a bin on the high street that is always overflowing
一幢二单元门口商店的食品袋零食袋扔得到处都是，楼道从来没有人打扫
上游屠宰场不处理就排，整条沟血红血红的，恶臭一阵阵 | 公共厕所没有门，屎堆在外面，苍蝇到处飞
单元门口有口废井，里面的水变了质，楼道里蚊子成团 | 小区垃圾堆积如山，车都开不进来，物业说拉垃圾的车坏了
平房区的旱厕入冬后没人掏，冻成一座山，脚都下不去 | 拉沙土的车一路飘飘洒洒，路人捂着鼻子走
村里的公厕快十天没人管，里面的东西流到马路上了 | 物业把建筑垃圾堆在业主阳台跟前，紧挨着窗户，招了一堆蚊虫
菜市场后门杀鱼的水直接泼在路上，走一趟鞋底都是腥味 | 路过河堤总有股腥臭味，桥上老远就能闻到
集镇中转站的窨井一天到晚往外溢 | 小区门口的下水管道堵了，路面脏得没处下脚
绿地里圈着养鸡，天热味道大，烂菜叶还把下水道堵了
楼前堆的全是捡来的破家具烂木头，老鼠进进出出，过年放炮最怕着火
小区东侧与主街连接处修路留下个坑，成了垃圾点，积水，臭气熏天，走都没法走
往7路总站方向五百米，有个排水口堵了，周围全是污水淤泥 | 在修的那条路一天到晚尘土飞扬，上下班时候能不能洒点水
南苑街上有一堆建筑垃圾，新开通的路，影响市容
渣土车进进出出，带着腐臭的烂泥掉了一路，周围几个小区窗户开不了衣服晒不了
每天下午五点拉土的车从这里过，土没有盖，行道树上落满了灰 | 一到晚上街上全是烧烤摊，浓烟滚滚呛得不敢开窗
单元楼外墙上架了好几根烟筒，黑油从窗户上往下滴 | 中间那块绿化没人打理，草长得比树还高，孩子下来玩心里不舒服
底商餐馆占了步行街摆桌子，烟往中庭里排，四十多家成了美食城 | 巷口墙根扔着玉米馒头烂菜，苍蝇乱飞
开水房烧煤，煤灰漫天飞，幼儿园的孩子都不敢开窗，晾的衣服一层灰 | 商贩把脏水沿街倒，走路都得踮脚
1到16号楼的楼道里堆得满满的，顶楼最严重，冬天就怕起火 | 绿地里、便道上散落着生活垃圾，整条路都是
stray bags of garden waste have been left by the bus stop since last month
there is a dead raccoon in the gutter | 四月杨柳一飞絮，屋里屋外白茫茫，哮喘的老人遭罪
有棵老凤凰木被白蚁蛀空了，旁边就是小学 | green bins full of soil have been standing out for three months
old three-piece suite and a telly have been left in the park since new year
上游小化工夜里偷着放水，早上河边一股酸味 | 工地没盖网，一刮风窗台上一层土 | 我家附近的河在整治，可水还是黑的
楼里一冲马桶，我家一楼的就往上翻 | 路边堆着装修倒的砖头瓦片和烂家具 | 门前排水河夏天一股恶臭，治了几年还是老样子
楼顶有人搭棚养鸡，一股味 | 狗主人从来不捡，单元门口天天能踩到 | 有人在草地上生火烧树叶熏腊肉
"""
