"""Sentences about what is public and broken, missing or out."""

PUBLIC_FACILITY = """
巷子里的灯杆全黑了，老人不敢出门 | 这一排灯只亮三盏，其余都瞎了 | 路灯早上十点还亮着，晚上反倒不亮
灯泡一闪一闪的，晃得眼睛疼 | 楼梯间声控灯怎么跺脚都不亮 | 地下车库一片漆黑，开车进去看不见柱子
背街没装过灯，晚上走路靠手机照 | 路中间那个圆铁盖没了，插了根树枝提醒人 | 车一压井盖就咣当响，吵了半个月
下水口的铁箅子断了两根，轮胎卡进去过 | 人行道的砖翘了，一踩溅一身水 | 盲道走到一半就断了，前面是根电杆
马路牙子碎了一截，推轮椅上不去 | 柏油路烂成一个个坑，三轮车都颠翻了 | 路面鼓起一个大包，电动车飞起来
地面陷下去一块，底下好像是空的 | 修路挖开的沟一直没填，拿木板搭着走 | 施工完路没有恢复，坑坑洼洼
村口水泥路让重车压碎了，一下雨全是泥 | 这条断头路什么时候打通，天天绕两公里 | 桥上的伸缩缝裂开了，过车咚咚响
河边石栏杆缺了一节，小孩趴在那里看水 | 过街天桥的台阶掉了角，下雨打滑 | 隧道里滴水，地上结冰
斑马线磨得看不见了，车都不让 | 学校门口没有减速带，希望加装 | 红绿灯三天不亮，十字路口乱成一锅粥
行人灯只给八秒，老太太走不过去 | 左转箭头一直是红的，后面全堵着 | 路口那面凸镜碎了，看不见来车
限高杆歪在一边，快掉下来了 | 指路牌被树挡得严严实实 | 路名牌倒在草丛里没有人扶 | 公交站的顶棚漏了，下雨没处躲
候车的长凳木条断了，钉子露在外面 | 电子站牌黑着，不知道车几时来 | 隔离墩被撞到路中间，半夜差点撞上
护栏倒了一片，压在自行车道上 | 电梯卡在七楼半，里面关着人 | 电梯一到十楼就抖，还往下坠
两部梯只开一部，等二十分钟 | 电梯按钮按不动，门反复开合 | 老楼没有电梯，腿脚不好的下不来，想加装
单元门的锁坏了，一推就开 | 门禁刷卡没反应，只能等人开门 | 楼下对讲机不响，快递叫不开
道闸抬不起来，车都堵在里面 | 楼梯扶手松了，老人一拉就晃 | 窗户玻璃碎了半个月没有换 | 外墙瓷砖往下掉，砸坏一辆车
墙皮一块一块地掉，拉了根绳子就不管了 | 顶楼漏雨，拿盆接着 | 屋面防水坏了，天花板发黑
卫生间顶上渗水，楼上说不是他家 | 墙上裂了手指宽的缝，房子往一边斜 | 地基下沉，门都关不严
暖气片冰凉，屋里穿棉袄 | 供暖十几天了家里还是十五度 | 暖气管子跑水，楼道里全是热水 | 早晚没水，半夜才来一点
水龙头只滴几滴，洗不了澡 | 自来水发黄，有一股铁锈味 | 水里有沙子和白点，不敢喝 | 水表井里往外冒清水，流了两天
路边水管爆了，水柱三米高 | 说好停水到下午，现在半夜了还没来 | 一下雨就跳闸，冰箱里的东西全坏了
电压不稳，空调带不动 | 半个小区停电，老人困在楼上 | 变压器一到晚上就断电 | 天然气打不着火，压力太小
小区一直没通煤气，还在用罐子 | 健身器材的踏板掉了，老人摔过 | 漫步机的轴松了，晃得厉害
单杠锈断了，孩子吊上去摔下来 | 滑梯裂了口子，把孩子的裤子划破 | 秋千的链子断了一根 | 篮球架歪了，篮圈掉在地上
塑胶跑道起泡，一踢掉一块 | 乒乓球台的台面塌了 | 凉亭的柱子烂了，怕倒 | 公园木栈道腐朽，一脚踩空
喷泉池的灯漏电标志掉了，没人修 | 湖边的救生圈没了 | 公厕的门锁全坏，冲水按了不出水
无障碍坡道太陡，轮椅推不上去 | 充电桩扫码没反应，十个坏了八个 | 车棚的顶被风掀掉了
消防栓里没有水，箱子玻璃也碎了 | 楼道灭火器过期，压力表到零 | 监控坏了一年，丢东西查不到
树枝长到三楼窗口，屋里不见太阳 | 大树歪了，根都拱出来，刮风怕倒 | 枯死的树还立在路边，掉枝砸人
树枝压在屋顶瓦上，一刮风就响 | 树上全是虫子，掉在人头上 | 杨絮漫天飞，过敏的人出不了门
绿化带的草半人高，没有人剪 | 草坪秃了，冬青死了一大片没补 | 下雨就淹，水漫进一楼 | 下水排不走，一下雨路就成河
涵洞积水一米深，车熄火在里面 | 挡土墙裂了，石头往下滚 | 河堤塌了一段，离房子很近 | 村里的水渠堵死，田里进不去水
水泵坏了没人修，几百亩地等着浇 | 停车线磨没了，希望重新画 | 希望在路口装个信号灯，天天出事
小区停车位太少，能不能增加 | 老旧小区管线老化，希望改造 | 路太窄，两辆车会不过来，希望拓宽
公园里没有一张椅子，老人没地方坐 | 广场的地砖碎了，跳着走 | 快递柜的门关不上，屏也花了 | 铁门掉了一扇，靠在墙上
自动门夹人，感应不灵 | 小区围栏断了，狗都能钻 | 石墩被撞倒，滚到路上 | 雨水管断在二楼，水往墙上冲
空调板上的花架松了要掉 | 信箱锈烂了，报纸没处放 | 厂家围墙往外斜，快倒到路上
the lamp outside our gate has been dead for a month | whole street is dark, three columns in a row are out
lights stay on all day and go off at night | deep hole in the tarmac, I burst a tyre
the road surface is breaking up and full of ruts | pavement slab rocks when you step on it
kerb is broken, my mum's wheelchair cannot get up | manhole lid is missing, somebody put a branch in it
the drain cover rattles every time a car goes over | the footbridge steps are crumbling
zebra crossing has worn away, drivers do not see it | traffic lights at the junction have been stuck on red
the green man is too short for old people to cross | the road sign is hidden by branches
street name plate has fallen off the wall | the bus shelter roof leaks and the seat is gone
railings by the canal are missing a section | lift has been out of order since monday
lift jerks and stops between floors | entrance door lock is broken so anyone walks in | intercom does not ring
handrail on the stairs came away in my hand | roof lets the rain in, bucket in the hall
water is coming through my ceiling from above | render is falling off the wall onto the path
no water since this morning | tap water is brown and smells of metal | water main burst and the road is flooded
power keeps tripping whenever it rains | heating has been off for three days | no gas pressure, cannot cook
the swing chain is broken and a child fell | climbing frame bolts are loose | bench has lost two slats
tennis court net is ripped and the gate is stuck | hedge has grown over the whole footpath
a big tree is leaning over the road | branch came down on the pavement | the verge has not been mowed for months
road floods every time it rains, drains cannot cope | boundary wall is leaning and will collapse
white lines have faded at the roundabout | we need speed bumps outside the school | charging point does not work
public toilet door will not lock | fire hydrant has no cap | the streetlight on the corner flickers all night
alley behind the shops has no lights at all | pothole is getting bigger and cars swerve round it
steps up to the station are worn and slippery | path through the park is under water
storm drain is blocked by its broken grate and the road floods | pavement lifted by tree roots, people trip
bridge railing is rusted through | pedestrian crossing button does nothing
bus stop sign has been knocked down by a van | roof tiles have slipped and may fall on people
gutter pipe has come off the building | damp patch on my wall from a leaking pipe
shower has no pressure on the top floor | boiler for the block has packed up | playground roundabout is jammed
goal posts have fallen over | ivy is pulling down the wall | thorn bushes scratch everybody on the footpath
parking bays need repainting | gate to the car park will not open | bollard is bent over into the road
cctv in the car park has been off since summer | sinkhole opened in front of the bakery
ice on the path because the tap drips | 手机信号灯亮但升降平台不动，轮椅上不去 | 地上的透水砖松了，一踩冒泥浆
广场旗杆的绳子断了 | 地下室的排水泵不转，车库进水 | 消防通道的应急灯全不亮 | 小区的路一下雨就成烂泥塘
河上的便桥少了三块板 | 街燈壞咗幾晚，黑麻麻 | 部𨋢成日壞，困住人 | 行人路啲磚爛晒，行過會跌親
水喉爆咗，噴到成街水 | 停水停咗成日，話都冇話聲 | 天花漏水，個頂發晒霉 | 公園張櫈爛咗，啲釘凸晒出嚟
紅綠燈壞咗冇人整 | 水泥桩立在路当中，晚上骑车撞上去 | 拆了牌子剩下的铁脚露在地上，绊倒好几个
电话亭的听筒没了，玻璃也碎 | 隔离栏把过街的口子堵死，要绕一大圈 | 绿岛围得太死，电话亭和座椅都用不上
乡下的自来水三天两头断，洗菜都要去河边 | 入冬了还没有送热，老人冻得感冒 | 热力管道漏气，路面冒白烟
院里一盏灯都没有，夜里像进了山洞 | 出门就是黑路，孩子下晚自习要大人接 | 新修的路没有护栏，下面就是水沟
弯道没有标志，车老冲到田里 | 桥面窄，没有人走的地方 | 渡口的跳板烂了 | 广场的音乐喷泉坏了两年
公园的饮水机不出水 | 游乐场的木马断了腿 | 儿童沙池里的栏板翘着钉子 | 老年活动室屋顶掉灰
球场的灯不开，晚上打不了 | 游泳池的瓷砖割脚 | 图书馆的空调坏了，热得坐不住 | 殡仪馆的路坑太多
社区的信报箱被雨泡烂 | 自来水公司换表以后水变小了 | 高层的水要靠水泵，泵坏了三天 | 煤气管锈得起皮，怕漏
燃气表不走字了也没人来换 | 电闸箱老跳，整层黑 | 路灯控制箱冒烟之后整条街黑了 | 楼门前的台阶塌了一角
残疾人坡道被石墩堵着 | 电梯井里有积水，停了 | 扶梯停了半个月，老人爬不上去 | 天桥的电梯从建成就没开过
地下通道漏水，墙皮泡掉 | 地铁口的顶玻璃裂了 | 高架桥下的排水管往下浇水 | 落水管堵了，雨水从窗口灌进来
阳台护栏锈穿，晃荡 | 楼顶的女儿墙裂开往外倾 | 房子年头久，梁都弯了，怕塌 | 危房没人鉴定，还住着老人
挡水的坝冲开个口子 | 机井坏了，麦子干死 | 村里的桥被洪水冲断，孩子过不了河 | 山体滑坡堵了路 | 树根把墙拱裂
树长得太密，路灯照不下来 | 古树空心了，没人救 | 花箱倒在路上没有扶 | 绿地里喷水头断了，水喷到路上
草地露着黄土，希望补种 | 新栽的树全死了 | 路口没有人行横道，怎么过 | 希望加一个公交站台 | 建议在这里画上停车线
请给村里装几盏太阳能灯 | 希望给路口安个摄像头 | 要求在河边装护栏 | 请求修一修通往村里的路
shower drain in the flat does not run | kitchen sink is backed up and the super will not come
barely any heat in our apartment | concrete post in the middle of the path, my father fell over it
old phone box with broken glass | tree roots have cracked my wall | the bridge is closed and nobody repairs it
escalator at the station has been off for weeks | footpath has slipped into the stream
no crossing near the old people's home | fence round the pond is broken | water fountain in the park is dry
关于变压器离居民楼太近、线路老化存在安全隐患的问题 | 关于文昌路路灯不亮的问题
市民来电反映，青年路与中山路交叉口西北角井盖缺失，已用树枝遮挡，存在安全隐患，望市政部门尽快处理
三单元电梯老是卡在5楼，门打不开 | 关于东湖小区频繁停水的问题
来电人称，移动公司施工挖断路面后未恢复，路上坑洼不平，雨天积水严重，骑车容易摔倒，请交通局核实处理
健身广场的漫步机轴承坏了晃得厉害 | 人行道地砖松动，一下雨就溅一身水 | 关于南门桥护栏破损的安全隐患
暖气不热，家里才14度 | 路边大树枯死了，树枝随时会掉下来砸到人
市民反映，城关镇李庄村主干道年久失修，坑坑洼洼，村民出行不便，多次向镇政府反映未果，希望硬化路面
绿化带里的树长得太高挡住了红绿灯 | 自来水发黄有铁锈味 | 停电了三个小时了什么时候来电
关于下穿隧道雨天积水、排水不畅的问题 | 小区充电桩坏了一半，扫不上码 | 公园长椅断了两根木条
天然气压力不足，做饭打不着火 | 盲道砖被挖了一直没补 | 关于科技路信号灯时间设置不合理的建议
我家门口的消防栓一直在漏水 | 公交站牌歪了，字也看不清
来电人反映，其居住的安置房楼顶漏水，外墙皮脱落，多次联系开发商和物业均未维修，请住建部门核实
监控坏了，门禁也刷不开 | 关于小区树木遮挡采光要求修剪的诉求
the street lamps on our lane have been out for ten days
pothole outside the school gate, two kids fell off their bikes
Lift in tower B is stuck again on the 9th floor, my father is in a wheelchair
no water since last night in buildings 3 to 7 | the handrail on the footbridge is loose
a huge branch is about to fall onto the bus stop | 反映嘉禾镇锦华庭小区和农贸市场入口垃圾箱调整停放位置的问题
东苑小区的道路上原先的三四盏路灯已经坏了两年，给夜间散步和出行带来安全隐患
从春天到现在秋天，九都路太原路口往西两侧路灯一直没亮过，晚上黑灯瞎火的
路灯早上6点20就不亮了，天还黑着，每天走到这里都小心翼翼，能否晚关一会儿
宝通寺路多处路灯故障导致路面没有照明，剩余的路灯也被树枝遮挡而照明不佳 | 住宅自来水水压低，中、高层住宅上不去水
个别小区住宅未做外墙体保温，顶层漏水、墙体开裂，居民意见大
物业私自铲除绿化带修建停车场，向物业反映无果，希望恢复绿化
标准件厂家属院住户反映，该家属院经常停水，每天18时才来水
小区门口道路坍塌，修了快10几天了，把小区门口一封就不管了
乡道部分路段出现开裂、缺口、塌陷，晚上骑摩托车很容易出安全事故
岔路口虽设置了反光镜跟减速带，但大多已破烂，实际意义不大 | 物业未经业主同意私自安装梯控，业主担心乘坐电梯时出事
两部电梯坏了一部，32层192户业主只能乘坐一部，要排队一个小时 | 尚仁村山上有很多松毛虫，虫子把松树针叶都吃光了
观澜南路每天有几十辆载重车通过，导致路面断裂，希望此路段大货车限行
公交站台光秃秃的没有大树，大热天候车闷热难受
公交站对面的绿化带有一处缺口，每天很多人从那里横穿马路，希望种上植物
常青巷有两棵枯死的大树，风大雨大，担心断枝掉下来
公园老年健身园坏掉的器材已经拆走，施工人员要将可用的器材也拆走
广福路和滇池路交叉口车流量非常大，还要等红绿灯，十分拥堵
长沙路右侧人行道上有一个井盖丢失，露出个大坑，天黑后容易踩空
南中环街坞城路到体育路东向西机动车道有圆形井盖移位 | 新房客厅天花板渗水半个多月，投诉物业管理公司未处理
房屋存在外墙开裂渗水问题，请帮助解决 | 古城路与学府街交叉口有个路牌快倒了，存在安全隐患
涵洞下部分人行道的水泥板移位，希望复位 | 十字路口处有个灯箱损坏严重，影响周边环境 | 公交站灯箱破损，影响市容
定鼎路与文宣巷交叉口的两个窨井盖被偷走了，张着大口，很危险 | 公厕近一个月来总是一到18时许就关门，关门太早很不便
供热第一天家里暖气不热，打电话说管道爆了 | 家属院过道内的监控探头坏很长时间了，一直没人维修
湖滨大桥两边的护栏已经年久失修，贴个警告牌太不雅观，能否修缮 | 行道树折枝、歪倒，护树设施损坏
垃圾箱门损坏、移位，玻璃门打开着 | Road gully nearly full to the top of silt, vegetation is growing in it
Large deep hole in the carriageway | Lamp not lit, flickering, the shade is tilted
Overgrown vegetation, pedestrians are forced into the road | Damaged roadside fence and a missing barrier
Faulty bollard outside the school crossing | Fire hydrant leaking and running at full force
The roadway surface has cracked apart and caved in
The covers of the street lights are discoloured, causing the lighting to be very dim
Rose bed in front of the flats needs urgent weeding | Opposite 111 the drains are raised so the road puddles up
Tree in front garden is overhanging the path | Road flooded after rain | No water supply since morning
Low water pressure in our block | Broken water meter | Street light pole damaged by a truck
Large pothole causing traffic delays and potential vehicle damage
A communal garden badly overgrown needs tidying up
broken windows and damaged vehicles, somebody vandalised the bus shelter
店铺早搬走了，招牌没拆，撑着的铁架锈透了，随时会掉到地上 | 桥上的灯箱广告让风刮坏了，图案被遮掉一半
17幢1单元西边那部电梯按了没反应，贴了张停运通知就没下文，邻居天天爬13楼
2单元没有照明灯，夜里看不清路，地面也高低不平
branches from the trees on our road need trimming, they are touching the bus
the crossing outside school is unsafe, the signal has not worked since half term
丁字路口的道路指示牌歪斜多日，底座裂开，旁边地砖都塌了
住五楼顶层，连下几天雨屋里像挂珠帘一样滴水，天花板全发霉，水还流进了电线里
便道上的灯建了没几年就一盏盏灭了，说不清归谁管，村里夜里没人敢出门
儿童公园的滑梯断了一块板，边上很锋利，孩子手被划破了 | 商场5号门外有五六处地砖连片开裂翘起，碎砖块散了一地
家门口的窨井盖半夜车一压就咣当响，一家人都睡不好 | 小区大门口的花砖被搬家公司的车压碎了一片，物业说不归他们修
小学门外只有一盏灯还十分昏暗，放学时天都黑了，学生看不清路，希望增设
居民楼东墙的保温层裂开了，雨水顺着外墙渗进屋里，盼尽快修复 | 杨树杈上卡着一个玻璃灯罩，刮大风很容易掉下来
楼顶隔热板碎裂成堆，十楼横梁都泡掉了皮，报修一个半月没有人来 | 气温骤降，我们小区到现在还没供热，老人孩子受不了
自来水换管子，全村停了半个月，也不说什么时候通，家里没有压井的只能到邻居家挑水
路口的路名牌被折弯了，牌面眼看要掉下来砸人 | 这条路一到下雨就积水严重，希望改成水泥路
进村必经的桥断了，只刷了几个字“危桥禁止通行”，大家天天提心吊胆地从上面过
建议在学校门口架一座过街天桥，或者设几道减速带 | 过马路要自己按按钮的信号灯，按了好几分钟也不变灯
小区门口的下水管道堵了，路面脏得没处下脚 | 商场门前路灯柱下方的接线盒坏了，里面的电线全部露馅，雨天怕漏电
水泥杆上的电表箱离地不到两米，锈得没了门盖，里头的线乱糟糟垂着
小区东侧与主街连接处修路留下个坑，成了垃圾点，积水，臭气熏天，走都没法走
公园牌子下面有条小路能通到小区后门，可惜没装灯，晚上锻炼的人都不敢走
桥头到人防工程这段路两边的树太茂盛，灯光都让叶子挡了，晚上接孩子看不见路
一区唯一的主干道两头有太阳能灯，中间一大段没有，晚归黑灯瞎火
天还没亮灯就灭了，六点多出去晨练，骑车没有车灯，心里不踏实
公交站那段路面上少了一个盖子，电信的还是自来水的不知道，老人常从那里过
煤气公司埋管子把路刨开，活干完了，破开的路一直没修回去 | 往7路总站方向五百米，有个排水口堵了，周围全是污水淤泥
中间那块绿化没人打理，草长得比树还高，孩子下来玩心里不舒服 | 人行道上的警示柱撞断了三根，断茬露在外面
店招掉了半块，铁皮被风刮得哗哗响 | 路边的树被货车刮倒了一棵，横在非机动车道
信号灯三天两头出故障，斑马线那里过马路很危险
a monster pothole at the end of my driveway, every car thuds over it
storm drain is sunken and a wheel got stuck in it | 站牌灯箱的钢化玻璃碎了，碴子掉一地，等车的人都躲着
a whole line of lights is out on the road to the village | perimeter wall of the park has partly fallen down
the communal garden is badly overgrown, can't get to the bench
zigzags outside the primary school were never repainted after resurfacing
两部电梯轮流坏，三十层的楼天天有人走楼梯 | 单元门的对讲和门禁全坏了，谁都能进
南边那段路积水没过车轮，坑大得能陷车 | 室内只有十四五度，供热的人拿温度计来一量说达标
新海街8号楼西边的栏杆一推就晃 | 施工队改自来水，把下水管也挖断了，走路深一脚浅一脚
树冠长得把二楼窗户全遮住，白天也要开灯 | 楼上卫生间漏水，滴到我家厨房，物业说管不着
水边的木头走道烂了好几块，踩上去一个窟窿 | 足球场健身区那边水管爆了，水喷得老高
路口的信号杆让大车撞偏了，灯朝着天 | 路面裂了一条十来公分的缝，怕是要塌
车站的长凳一条断了一条没面，等车没地方坐 | 四月杨柳一飞絮，屋里屋外白茫茫，哮喘的老人遭罪
有棵老凤凰木被白蚁蛀空了，旁边就是小学 | 公交站前面有块铁皮盖在破路上，车一过就哐啷一声
邻居装空调把我家的墙打穿了，风往屋里灌 | 种麦子的把粮食摊在桥头机动车道上
"""
