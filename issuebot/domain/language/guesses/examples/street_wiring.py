"""Sentences about lines that hang, lie or are tangled about."""

STREET_WIRING = """
墙上的线乱成一团，垂到头顶 | 网线从楼顶拖到地上，绊人 | 几根黑线横在路上，车一过就刮 | 大车把光缆刮断了，一头拖在地上
电话线耷拉着，伸手就能够着 | 电线杆斜了，线绷得快断 | 杆子底下裂了，一根线拉着 | 废弃的电视线没人剪，挂在窗前
电线皮破了，铜丝露着，下雨冒火花 | 电线搭在树枝上，磨得冒烟 | 树压着线，刮风就打火 | 线从树杈里穿过去，乱糟糟
弱电箱的门掉了，线头全露出来 | 电表箱敞着，小孩能摸到 | 配电箱没有锁，贴着“危险”却开着 | 楼道里的线像蜘蛛网，蹭着头走
各家公司的线绑在一起，几十根一捆 | 线盘成一圈圈吊在杆子上 | 装宽带的随便从我家窗前拉线 | 换了宽带，旧线剪断就扔那里
拆房子留下的线头悬在半空 | 铁丝和钢绞线断了甩在路边 | 变压器的线离阳台不到一米 | 高压线离屋顶太近，不敢上去
路灯线没有埋，裸在草地上 | 地埋线挖出来没有盖上 | 电缆沟的盖子开着，电缆泡在水里 | 电线从窗户里拉出来，跨过马路
从楼上飞线下来给车充电 | 插排从三楼吊下来，挂在防盗网 | 一根线从阳台甩到楼下充电瓶 | 店家拉根线横过人行道
工地的电线泡在水坑里 | 摊贩从路灯杆上私接电线 | 有人私自从总表接线偷电 | 出租屋里线乱接，插座烧黑
线路老化，一开空调就冒烟 | 老楼的线还是布包的，一捏就碎 | 线槽脱落，吊在楼梯口 | 光缆盒吊在半空，一根线悬着
通信井盖没盖好，线露在外面 | 空中的线把天都遮了，太难看 | 希望把巷子里的线埋到地下 | 几十根线低得货车过不去
线垂在学校门口，孩子跳着去抓 | 一根线勒住我脖子，骑车摔了 | 有根线断了，不知道有没有电 | 移动的线掉了，联通说不是他们的
电信公司来看了一眼，线还是没挂上去 | 线缆拖在水沟里 | 线杆立在路中间，希望移走 | 新杆立了，旧杆没有拆
斜拉线没有护套，晚上看不见 | 拉线横在人行道上，绊倒老人 | 电线缠在广告架上 | 楼外墙的线捆扎带断了，散下来
cables hang so low I can touch them | a phone line is lying across the pavement
wires tangled on every pole like spaghetti | pole is leaning and the line is stretched tight
old tv cable cut and left dangling | bare copper showing on the wire by the door
branch has pulled the overhead line down | junction box is open and wires are sticking out
meter cupboard has no door, live cables inside | lorry caught the cable and dragged it down
coil of fibre left hanging on the post | extension lead run across the street
extension lead hung from a window to charge a bike | sparks from the line when it rains
new pole put up, old one never removed | loose wire flapping against my window | electric wires too close to the balcony
the broadband company left loops of cable on our wall | dead cables draped over the fence
stay wire across the path, nobody sees it at night | cable across the pavement is a trip hazard
wire hanging in the alley at head height | broken telephone wire in my garden
bundle of cables has slipped off its hook | broadband wire rubs against my roof | pole has rotted at the bottom
cables spill out of a street cabinet with no door | low wire caught on the school bus
old aerial cable swinging in the wind | wires are cut and left on the ground | 啲電線跌晒落嚟，掂到人頭
條電話線斷咗吊喺度 | 電線亂到好似蜘蛛網 | 條線拖喺地下，絆親阿婆 | 空中十几家的线绞在一起，鸟在上面做窝
线杆被大车撞弯，线快贴到地 | 天线架倒了，线搭在阳台 | 监控的线没有穿管，散在墙上 | 线从门楣上穿过，开门就夹
树倒了压断线，横在院子 | 路边的线盘没人收，小孩当玩具 | 临时拉的工地线横过小路 | 电线在雨里噼啪响
裸着的电缆头立在绿化带里 | 有线电视的线吊在楼道里当晾衣绳 | 网线从下水管里穿过去 | 光缆井里的线堆到路面上
电杆上的瓷瓶掉了，线垂下来 | 拉线松了，杆子晃 | 关于老城街道电线杂乱如蜘蛛网的投诉
市民反映，解放南路56号门前通信光缆垂落至地面，过往车辆多次剐蹭，已向电信公司反映多次未处理，要求尽快规整
楼道里宽带线东一根西一根，全是飞线 | 废弃的有线电视线一直挂在我家窗户外面
来电人反映，三里村村口电线杆倾斜，上面的线缆快要碰到大货车车顶，担心发生危险，请相关部门核实并处理
移动公司施工后把光缆盘在路灯杆上，一大坨很难看 | 菜市场后巷电缆外皮破损，铜丝都露出来了
关于变压器离居民楼太近、线路老化存在安全隐患的问题 | 咱们院里网线跟电线缠在晾衣绳上，下雨天谁敢碰
线掉下来了 就在3栋门口 小孩老去拽 | low hanging cables across the lane behind the market, I had to duck on my bike
A telephone wire came down in the storm and is lying on the pavement outside number 14
这么多缆线乱缠在扶手和水管上，很担心出安全事故，通信公司迟迟不来
有几条电线的触须已延伸到地面上，其中一些断掉的裸露了内部的金属线 | 电线吊的很低，还处于楼栋进出口位置，出来进去生怕撞上
许多都是断头线，耷拉在门窗上，我家的门窗都没法打开了 | 馄饨店旁电线杆安装在主干道附近，且电线距离地面的高度比较低
线杆被水泥罐车撞断，上面架设的线缆垂落地面，横跨路口，至今无人处理
17根断落的通信光缆拦住了车道，右拐车辆只能在直行道行驶 | 我们小区大门口有一根线杆倾斜严重，存在安全隐患
一根电线杆倒下来压在工人宿舍上，砖墙都塌了，一年多没有人处理
供热改造完了，线缆挂在树杈上一直垂到地上，配电柜倒在旁边没人收
几家通信公司拉线从来是就地一挂，旧的不拆新的又上，巷子里一抬头全是
楼道里横七竖八七八种线，稍不留神就会被绊倒，或者勒着脖子
济安桥路有根水泥杆倾斜得厉害，顶端倚在另一根杆子上，担心哪天忽然倒下来
胡同口一团线垂下来，风一吹晃来晃去，牵着孩子要低头才能过去
街上的电视线、网线交织成一张黑网，有的低到行人头顶，阴雨天还滴水
商场门前路灯柱下方的接线盒坏了，里面的电线全部露馅，雨天怕漏电
水泥杆上的电表箱离地不到两米，锈得没了门盖，里头的线乱糟糟垂着 | 3单元门上面的网线盒敞着，里面的线交错缠在一起
校车停车点旁边有一段管线架空横过马路，有的断了，随风来回摆 | 小区大门口线杆歪了四十五度，根上的路面都撬起来了
弄堂里有根通信杆从根上断了，十几根线离地才两米 | 有人用竹梯子撑着一捆线，撑了几个月
楼和楼之间网线横七竖八，从楼顶一直挂到地 | 线缆像门帘一样把路拦了一半，倒车镜都勾住
三号楼一排插座吊在防盗窗上，胶布缠了好几层 | 一捆黑线垂到二楼阳台，伸手能当晾衣绳 | 光纤从树冠穿过去，枝条长进线里了
网线顺着煤气管往上爬，太吓人 | 电话线盒掉了盖，里面像一窝面条 | 楼顶的卫星锅倒了，线拽着瓦片
入户线从厨房窗缝硬挤进来，窗户关不上 | 家家户户的皮线从一个破洞钻进楼道 | 巷子上空几十根线拧成麻绳，鸽子站上头
老杆子拔了，线没拔，平躺在绿化带 | 线杆根部被车撞裂，箍着铁丝凑合 | 木头电线杆烂了心，一推就晃
水泥杆露了筋，歪向小学围墙 | 两根杆子背靠背，一根光杆早没用了 | 通信杆打在我家门正中，车出不来
电杆埋在自行车道当中，晚上撞过人 | 拉线墩子凸在人行道上，绊倒送奶工 | 斜拉的钢丝没套黄管，骑车的脖子勒出一道印
拉线被割断，杆子往河里倒 | 台风过后电线横七竖八躺在街上，没人来认 | 大雪压断光缆，电视看不了，线埋在雪里
吊车臂挂到高处的线，扯下来一大截 | 洒水车过去把低垂的线勾走了，火花直冒 | 搬家货车顶上的柜子碰着线，拽倒了一个箱子
双层巴士刮到横过街的线，玻璃碎了 | 收割机走不过去，村道上的线才三米高 | 渣土车车斗没放下，把整条路的弱电线扯断
孩子放风筝，线缠电线上啪啪放电 | 喜鹊在电杆上搭窝，树枝搭着两相 | 气球缠在高压线上冒蓝光 | 广告布搭在电线上滋滋响
塑料大棚膜刮到高压线上 | 树梢顶着裸铝线，雨天噼噼啪啪 | 雷雨天那根线像放鞭炮，老人都不敢出门
电线接头用黑胶布裹着，胶布都烤化了 | 接线处泡在雨水里，走路腿麻 | 电线擦着铁皮屋顶，磨穿了绝缘皮
老化的护套一片片往下掉，露出里头的芯 | 铜芯叉着，像刺猬一样支在墙角 | 墙上的闸刀没有盖，一排保险丝露着
配电柜门让人卸走卖铁，里面红灯亮着 | 落地电箱倾斜，底下基座被水淘空 | 路边环网柜的锁坏了，小孩往里塞石子
路灯杆检修门丢了，电线头伸在外面 | 草坪灯被踢断，线头裸在草里 | 景观灯拆走，留下电缆头没包
喷泉边的电缆没有护管，孩子光脚玩水 | 公园音箱的线露在土外面，割草机割断了 | 交通信号的线从杆子上掉下来，晃在车前
监控的网线剪断了搭在花坛边 | 红绿灯旁边的线井敞口，线从里面翻出来 | 电信人孔里的缆全漫到人行道，盖子合不上
光交箱被车撞歪，门敞着，光纤断成一把 | 铁皮箱子挂在居民外墙，螺丝松了一个角 | 路边一排灰色交接箱，门都掉了，成了垃圾箱
楼道里的集线箱冒热气，风扇嗡嗡转 | 分纤盒吊在半空，一根线悬着它转圈 | 走廊吊顶塌了，弱电桥架露出来，线垂下来一大把
地下车库桥架盖板掉了，线像胡子一样挂着 | 电缆沟盖板碎了，一脚踩空就是电缆 | 线槽盒裂了，用胶带粘在台阶边
电井没有门，垃圾和线混在一起 | 宿舍楼插座一个串一个，线从床底拉到走廊 | 出租屋把线从门框上绕，一开门就磨
修车摊从二楼接了根线下来，横在路边 | 菜市场顶棚下的电线像丝瓜藤，灯泡挂在上面 | 大排档从路灯上挂线，挂了十几个灯
烧烤摊用花线拖过马路，轮胎来回压 | 售楼处的彩灯线从树上拉到广告牌 | 商户在行道树上缠灯带，线皮都裂开了
过节的灯串坏了没摘，线垂到脸上 | 楼上甩下一根插排，塑料袋罩着算防雨 | 车棚里私自扯线，接头泡在水坑
业主从地下室窗口接线出来给车充电，跨过人行道 | 一根白色护套线从五楼吊到一楼，晃晃悠悠
老头把充电线从防盗窗里顺出来，底下一排电瓶车 | 电动汽车的充电枪线从阳台拖到马路 | 晚上楼前全是飞线，像挂着蛇
关于住户从窗户私拉电线为电动车充电的举报
市民反映某栋住户从三楼飞线至一楼给电动三轮充电，电线穿过绿化带，雨天有触电危险
反映多家运营商线缆私搭在路灯杆上，杂乱无章，影响市容，建议统一入地 | 关于老旧小区外墙通信线缆凌乱、长期无人梳理的问题
来电人反映，其房屋后墙被通信公司固定数十根线缆，致墙面渗水，要求迁移 | 请求迁移院内高压线塔，塔基紧挨着住房
村里一根电杆立在我家宅基地中央，盖房没法动工，请求移杆 | 反映某路段电线杆未随道路拓宽迁移，立于机动车道内
来信反映电力改造后旧杆旧线未拆除，立在田间影响耕作 | 建议把横跨巷道的空中飞线整理入管
老旧小区都改造完了，外墙刷得漂漂亮亮，各家的线又挂回去，跟没改一样
你说这个线哦，今天来个师傅牵一根，明天来个师傅牵一根，没得哪个收拾
我也不懂是啥线，反正黑乎乎一大把，从我家雨棚上搭过去，下雨顺着线往屋里滴水
师傅说剪错了要赔，谁也不敢动那根断线，就这么在门口吊了一个冬天 | 那天骑车带孙女回家 突然一根线套住脖子 人车都翻了
俺家房后头那根杆子都快躺下了，打了三遍电话说派人，人呢 | 电线哎 在地下拖着哎 冒火星哎 快来人
谁管啊这线 这家推那家 那家推这家 最后说是电力的 | 门口有根线耷拉着，不晓得带不带电，拿竹竿挑起来的
这些线早就没人用了，装修的剪了一半，剩的一半挂在那儿 | 线太低，救护车担架上不去，只好绕道
消防云梯被空中的线挡住升不上去 | 广电的旧同轴线一盘盘丢在楼顶，踩上去打滑 | 电话早停了，线还绷在两楼之间，吱吱响
固话线锈断，钢丝垂在阳台外头 | 铁塔基站的馈线松了，拍打着女儿墙 | 村广播的大喇叭线断了，搭在低压线上
有线喇叭线从晒场穿过，晒谷子钩着 | 路灯杆之间的电缆让树压得快贴地了 | 杆上变压器漏油，底下的线黑乎乎
变台的围栏没了，小孩钻进去玩，线就在头顶 | 台区跌落保险烧断，线头吊着 | 电表集中箱被烟熏黑，线外皮化了
一根零线断了，家里灯泡忽明忽暗，线在外墙晃 | 三相线碰一起放炮，火球掉到柴垛上 | 电线从腐烂的木窗框里穿，风一吹就打架
屋檐瓷壶碎了，线直接搁在木头上 | 屋顶太阳能的线没固定，耷拉在邻居窗前 | 空调线管破了皮，电线搭在铁护栏上
门铃线、网线、灯线缠在楼梯扶手上 | 楼梯井里悬着一束线，像上吊绳，晚上吓人 | 消防箱里塞满了网线，水带都拿不出来
电梯口天花板少一块，线往下掉，伸手就碰 | 弱电井里的线被老鼠啃了，碎皮一地 | 机房搬走以后，楼道里的旧机柜和线没拆
走线架锈掉，一排网线压在晾衣杆上 | 线管从二楼断开，雨水顺着管往配电箱里灌 | 施工队挖断了地缆，用蛇皮袋一包就填土
路面开槽埋线没压实，电缆拱出来了 | 人行道砖缝里冒出一截电缆，走路绊脚 | 绿化工人锄头刨到电缆，警示带都没有
河堤上架空线横跨钓鱼的地方，甩竿就碰 | 鱼塘边的线弧垂太大，离水面两米 | 学校操场上空拉着高压线，体育课都提心吊胆
公交候车亭顶上压着一大团线，亭子都歪了 | 指路牌被线缆勒弯了 | 线缆把监控摄像头挡得严严实实 | 树被线勒进皮里，快勒死了
春节贴的福字挂在弱电线上，拽得线往下坠 | 晒衣服挂到公共通信线上，线都弯成弓了 | 清理空中“蜘蛛网”行动怎么没到我们这条巷
希望把废弃的电话线杆拔掉，占着停车的地方 | 啲電線搭晒喺簷篷，落雨就漏電 | 條光纖跌咗落地，架車碾嚟碾去
電箱道門甩咗，啲線露晒出嚟，細路成日掂 | 燈柱下面有條電線凸出嚟，驚會電親人 | 大廈外牆啲廢線吊住成十年冇人拆
條電話線低到撞頭，要捐低先過到 | telegraph pole outside no 12 is leaning towards the house
phone company line hanging across the footpath at neck height
broadband box door wide open and wires spilling on to the pavement
cable strung through the oak and the branch is sawing into it
overhead wire pulled down by a removal van, now coiled on the verge
green cabinet smashed by a car, fibres sticking out everywhere
old coax left swinging from the eaves after the tenant moved
someone ran a flex out of the letterbox and over the road to charge a car
extension cable dangling from the third floor to a moped | guy wire snapped and the post sways in the wind
stump of a sawn off pole with cut cables poking up | bare ends hanging out of a lamp column, the little door has gone
three unused lines sag between the houses and clip the bin lorry
squirrel chewed insulation, line crackles and arcs over the garage | downed power line on the lawn, is it live
utility wire drooping over the sidewalk after the storm
double pole in front of my house, the rotten one was never pulled | spool of black cable hung on a pole for months
meter panel has come off the wall, wires on show where kids play
duct cover missing, comms cables sticking up out of the footway
wires cable-tied to the street sign and trailing into the hedge
transformer on the pole leaks and hums, lines below are charred | festoon lights hanging off the trees with split wires
phone line rubbing on our gutter, tile has come loose | tangle of dead internet drops at the corner shop, ugly and low
scaffolding company cut the phone line and left it in the road | vines have grown up the guy line into the transformer
temporary supply for the fair is lying in puddles across the path | 一根线杆向东斜了四十多度，根部地面鼓起来，刮风就怕
搅拌车经过刮断了固定线缆的钢绞线，百十米线全塌下来 | 垂下的线缆挂在居民空调外机架上，架子都快压断
各家通信公司的线缠成五颜六色的疙瘩，挂着一堆标签牌 | 光缆从杆顶盘到杆底，底部还塞着塑料袋
居民屋檐下的铁横担脱落，尖的那头朝下吊着 | 两根杆子之间吊着一截木桩，压在线上摇摇晃晃
旧小区刷完墙，师傅把新光纤随手钉在门框上 | 楼梯扶手上绕着黑胶布，十几根线打成死结 | 电线和丝瓜藤缠在一起，分不清哪根是藤
线头裸着贴在铁门上，下雨天不敢开门 | 小区外墙上电线、网线、监控线像一幅抽象画 | 强电弱电不分，全塞在一根破PVC管里
杆上断线拖到河里，钓鱼的被电麻过 | 某小区楼道内弱电箱无门，线路外露，儿童可触及
某村低压线路裸导线离房顶仅一米多，雨天打火 | 某路口通信线缆被货车挂断，横在斑马线上无人认领
巷道上方线缆过低，搬家车、救护车难以通行 | 建议清理背街小巷废弃线缆，消除火灾隐患 | 关于通信线缆垂落绊倒行人的紧急反映
关于电线杆断裂靠拉绳维持的反映 | 关于楼道飞线、私拉电线问题的举报
来电人反映，房前变压器电线老化冒烟，多次联系供电所未果 | 反映树木与高压线交织，每逢刮风跳火
市民称骑电动车途经某巷时被垂落的光缆挂倒，胳膊擦伤 | 请把我家门前那根废弃电话线收走，晾衣服老挂住
这些线横七竖八的 像渔网一样 抬头看不到天 | 三楼的网线断了搭在二楼窗台 鸟都在上头拉屎
线盒掉下来砸了车顶 里面一把五颜六色的线 | 电杆上挂个大线圈 有洗脸盆那么大 啥时候掉下来
胡同里的电线 我一米八的个儿得弯腰 | 师傅装宽带嫌麻烦，从人家阳台、窗户、水管上七拐八绕
停电抢修后把临时线扔在草丛，三个月了 | 楼下开店的把招牌电源线接到路灯里 | 村里安的摄像头线没穿管，耷拉在果树上
配电室窗户破了，野猫钻进去，里头全是裸铜排 | 电线从下水管井里走，潮得滴水 | 用竹竿挑着的电线横过晒谷场
几家合用的电表线像鸟窝，冬天一开电暖气就冒火星 | 抽水房的电线用树枝撑着过沟 | 有人在路灯上私接电源给广告灯箱用
排练场的临时电缆压在防火门下，皮都磨透 | 路灯电缆被挖断后用胶布裹了裹露在人行道上 | 架空的电视线断成几截，孩子当跳绳
电信箱倒在绿化带里，线缆扯得笔直 | telegraph wires down across the lane after last night's gale
fibre cable left looped over my garden wall since the installer came
leaning pole on the corner, the stay wire has gone slack
open cabinet by the bus stop with wires hanging out and no lock
lines cut off at the wall and left swinging at face level | messy bundle of cable hanging off the gable end
electric cable visible in the pavement where the slab is missing
cable tied to railings and stretched over the footpath to a market stall | wire hanging from pole across my driveway
cables drooping over the hedge, tall vans hit them | internet cable lying loose along the sidewalk
old phone wires never taken away after the pole was moved | pole outside the corner house is split and held by a strap
cable box on the wall has its lid off and rain gets in | engineer left a loop of wire hanging at eye level over the path
line is down across the lane after the storm and may be live | exposed electric wires at the foot of the lamp post
black cable trailing out of a manhole across the cycle track
orange extension lead laid across the pavement to charge a car
wires through the letterbox to a van parked in the street
loads of dead aerial cables clattering on the front of the block | utility pole leans toward the house, guy wire snapped
cut wires dangling where the house was demolished | overhead line is wrapped in ivy and pulled tight
tree limbs resting on the power lines, sparks in the wind | telecom cabinet knocked sideways, door open, cables on show
fibre drum and coils dumped on the verge after the works | bundles of wire stapled across our shop front
low cable over the lane caught the roof of the school minibus | service wire torn off the eaves and swinging
cover off the electric meter, kids can touch the wires | fairy lights strung across the road on bare flex
broadband line cut by the hedge trimmer is draped over the fence
spaghetti of wires on the corner pole, nobody knows whose
electric cable comes up out of the flower bed with no conduit
two poles side by side, the old one rotten with wires still on it | Low hanging wire over the sidewalk in front of 212
cable dangling from utility pole, reachable by kids | downed wire in the alley, not sure if it is electric or phone
utility box open with wires exposed by the playground | pole split at the base and held up only by its cables
tree branch leaning on the service drop to my house | loose cable TV line whipping against the siding in the wind
wires left coiled at the bottom of the pole by the installer | street light base plate missing, bare wires sticking out
dead phone line draped across two back yards | sparks where the wires rub together when the wind blows
extension cord run over the sidewalk from a house to a truck
abandoned cables hang off the overpass nearly touching buses
conduit broken on the building wall and cables sag to the ground
pole with a dozen messy wires tilts over the crosswalk
"""
