"""Sentences about lines that hang, lie or are tangled about."""

STREET_WIRING = """
墙上的线乱成一团，垂到头顶 | 网线从楼顶拖到地上，绊人 | 几根黑线横在路上，车一过就刮
大车把光缆刮断了，一头拖在地上 | 电话线耷拉着，伸手就能够着 | 电线杆斜了，线绷得快断 | 杆子底下裂了，一根线拉着
废弃的电视线没人剪，挂在窗前 | 电线皮破了，铜丝露着，下雨冒火花 | 电线搭在树枝上，磨得冒烟
树压着线，刮风就打火 | 线从树杈里穿过去，乱糟糟 | 弱电箱的门掉了，线头全露出来 | 电表箱敞着，小孩能摸到
配电箱没有锁，贴着“危险”却开着 | 楼道里的线像蜘蛛网，蹭着头走 | 各家公司的线绑在一起，几十根一捆
线盘成一圈圈吊在杆子上 | 装宽带的随便从我家窗前拉线 | 换了宽带，旧线剪断就扔那里 | 拆房子留下的线头悬在半空
铁丝和钢绞线断了甩在路边 | 变压器的线离阳台不到一米 | 高压线离屋顶太近，不敢上去 | 路灯线没有埋，裸在草地上
地埋线挖出来没有盖上 | 电缆沟的盖子开着，电缆泡在水里 | 电线从窗户里拉出来，跨过马路 | 从楼上飞线下来给车充电
插排从三楼吊下来，挂在防盗网 | 一根线从阳台甩到楼下充电瓶 | 店家拉根线横过人行道 | 工地的电线泡在水坑里
摊贩从路灯杆上私接电线 | 有人私自从总表接线偷电 | 出租屋里线乱接，插座烧黑 | 线路老化，一开空调就冒烟
老楼的线还是布包的，一捏就碎 | 线槽脱落，吊在楼梯口 | 光缆盒吊在半空，一根线悬着 | 通信井盖没盖好，线露在外面
空中的线把天都遮了，太难看 | 希望把巷子里的线埋到地下 | 几十根线低得货车过不去 | 线垂在学校门口，孩子跳着去抓
一根线勒住我脖子，骑车摔了 | 有根线断了，不知道有没有电 | 移动的线掉了，联通说不是他们的
电信公司来看了一眼，线还是没挂上去 | 线缆拖在水沟里 | 线杆立在路中间，希望移走 | 新杆立了，旧杆没有拆
斜拉线没有护套，晚上看不见 | 拉线横在人行道上，绊倒老人 | 电线缠在广告架上 | 楼外墙的线捆扎带断了，散下来
cables hang so low I can touch them | a phone line is lying across the pavement
wires tangled on every pole like spaghetti | pole is leaning and the line is stretched tight
old tv cable cut and left dangling | bare copper showing on the wire by the door
branch has pulled the overhead line down | junction box is open and wires are sticking out
meter cupboard has no door, live cables inside | lorry caught the cable and dragged it down
coil of fibre left hanging on the post | extension lead run across the street
extension lead hung from a window to charge a bike | sparks from the line when it rains
new pole put up, old one never removed | loose wire flapping against my window
electric wires too close to the balcony | the broadband company left loops of cable on our wall
dead cables draped over the fence | stay wire across the path, nobody sees it at night
cable across the pavement is a trip hazard | wire hanging in the alley at head height
broken telephone wire in my garden | bundle of cables has slipped off its hook
broadband wire rubs against my roof | pole has rotted at the bottom
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
线掉下来了 就在3栋门口 小孩老去拽
low hanging cables across the lane behind the market, I had to duck on my bike
A telephone wire came down in the storm and is lying on the pavement outside number 14
这么多缆线乱缠在扶手和水管上，很担心出安全事故，通信公司迟迟不来
有几条电线的触须已延伸到地面上，其中一些断掉的裸露了内部的金属线
电线吊的很低，还处于楼栋进出口位置，出来进去生怕撞上 | 许多都是断头线，耷拉在门窗上，我家的门窗都没法打开了
馄饨店旁电线杆安装在主干道附近，且电线距离地面的高度比较低
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
三号楼一排插座吊在防盗窗上，胶布缠了好几层
"""
