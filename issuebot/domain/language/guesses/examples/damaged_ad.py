"""Sentences about boards, banners and posters that decay."""

DAMAGED_AD = """
宣传栏的玻璃碎了，里面的纸都泡烂 | 公益广告的布破成一条一条 | 围挡上的画被风刮下来半边 | 墙上的标语掉了字，读不通
标语里“和”字少了一半 | 创城的牌子倒在草里 | 核心价值观的展板锈穿了 | 讲文明的大字只剩几笔 | 灯箱里的灯不亮，画面也褪了色
公告栏贴的是前年的通知 | 公示栏的锁坏了，纸被人撕光 | 宣传画晒得发白，人脸都没了 | 村里文化墙的漆一片片掉
墙绘发霉，看不出画的是什么 | 电子屏花屏，字缺了半行 | 大屏黑了一个月没修 | 横幅一头掉了，拖在路上
横幅挂了一年，破破烂烂还不换 | 道旗卷成一团缠在杆上 | 宣传立牌被车撞弯 | 站台上的公益海报被人撕了个洞
海报边角卷起，雨水进去了 | 反诈宣传的展架倒了没人扶 | 垃圾分类的宣传板被涂黑了 | 禁毒宣传牌歪在路边
禁烟标识褪色，看不清 | 消防宣传栏空着，只剩框 | 党建栏的字掉得七零八落 | 雕塑的手臂断了，漆也掉光
景观小品锈烂，露着铁丝 | 大广告牌的铁皮松了，刮风哗哗响 | 楼顶的广告架锈断，怕砸下来 | 高炮广告布撕开一个大口子
店招掉了一个字，剩半边挂着 | 门头的招牌歪着，螺丝松了 | 关门的店招牌没拆，随时要掉 | 公交车站的广告框玻璃裂了
路边的牌子字掉光，不知道写什么 | 错别字：“文明”写成“文鸣” | 英文翻译拼错了，笑死人 | 宣传语过时了，还写着去年的活动
工地围墙上的广告被人划了几刀 | 公益广告被商家的招租盖住 | 宣传栏让小广告贴满了 | 标牌褪色，红字变成粉的
墙上的二十四孝图脱皮了 | 健康步道的牌子裂成两半 | 学雷锋的画缺了一块角 | 遵守交规的牌子被撞倒 | 牌匾上的金字掉漆
绿地里爱护花草的小牌子断了 | 河长制的公示牌看不清电话 | 景区导览图被晒得一片白 | 小区平面图的玻璃起雾，看不见
村规民约的墙塌了一角 | 阅报栏里没有报纸，玻璃也脏 | LED滚动屏只亮一半 | 广告布被风吹到电线上 | 喷绘画面起泡鼓包
展板的铝框散了，扎手 | the public notice board glass is cracked | poster about recycling is torn in half
banner has come off at one end and drags on the road | letters are missing from the slogan on the wall
mural paint is flaking off | the display screen in the square is black
the sign about dogs is so faded nobody can read it | noticeboard still shows last year's events
hoarding panels with the pictures have blown over | billboard sheet is flapping in the wind
town map has been bleached by the sun | anti fraud poster ripped off the shelter | flag banner is wrapped round the pole
shop sign hangs by one screw | spelling mistake on the new welcome sign | information board was knocked over
light box advert is broken and dark | community board full of mould inside | campaign poster at the station is shredded
the litter campaign banner fell into the hedge | noticeboard door is broken and the papers are wet
welcome sign has lost three letters | big screen in the square shows half a picture | the no smoking sign has faded away
the painted slogan on the wall is peeling | historic plaque is covered in rust | park map panel is smashed
display case outside the hall is empty and dirty | 幅宣傳畫甩咗一半 | 塊公告板爛咗玻璃，啲紙濕晒 | 條橫額吊吊揈
個燈箱唔著，廣告褪晒色 | 银行楼顶的标语写错了字 | 指示牌上的电话是老号码，牌子也破了 | 旧牌子没有换，名字早就改了
横幅上的日期是去年的 | 欢迎牌的拼音拼错 | 宣传窗的灯管坏了，晚上看不见 | 文明公约的牌子裂成两块 | 展板背面的钉子露出来
墙上画的红旗掉色 | 宣传画被太阳晒卷 | 公益广告被树叶挡住看不见 | 牌坊上的字掉了一个 | 灯杆上的宣传牌只剩一半
车站的广告灯箱漏水，画都花了 | 关于和平路沿线公益广告牌破损的问题
市民来电反映，文明路与建设路交叉口东侧的创建文明城市宣传栏玻璃碎裂，里面的宣传画掉落一半，影响市容，请核实
实验小学围墙上那个讲文明树新风的画都晒没色了 | 公交站台公益广告灯箱不亮、画面脱落
小区门口社会主义核心价值观展板倒了好几天没人扶
来电人称，城东菜市场入口处的垃圾分类宣传展板被大风刮倒，铁架子斜在路边，存在安全隐患，希望相关部门尽快
人民广场电子屏文明城市宣传片花屏 | 工地围挡上的公益广告破了个大口子，布条在路上飘
我们楼下公示栏的玻璃门坏了，通知都被雨淋烂了 | 移动营业厅门前的公益海报撕得一条一条的
the public service poster by the east gate is torn and half of it is hanging off
Anti-fraud banner on Jiefang Road has come loose at one end, blowing into the street
椰海大道围墙上的公益广告破损严重，有的被撕烂，有的褪色，有的被风刮得飘来飘去 | 这个公益广告已经很久没换了，表面破旧褪色
码头公园景观小品“中国梦”上面的八个大字已脱落，出现斑驳锈迹 | 步行街入口两侧墙体上的大型公益广告贴满了各式各样的小广告
一块大的公益广告从围墙上掉落在便道上，阻挡行人通行 | 民康路旁悬挂的公益广告褪色严重，模糊不清，有的已经损坏
延安路与汉明街交口一处工地外墙的公益广告多处损毁，仅靠透明胶布固定 | 十字路口处有个灯箱损坏严重，影响周边环境
公交站灯箱破损，影响市容 | “安全社区示范街”的标识牌锈迹斑斑，字掉了一半
地铁工地围墙上好几幅公益画被割开了口子，里面塞着塑料袋 | 墙上“争创卫生城市”的大标语墙皮都掉了，内容也早就过时
小区围墙上的宣传栏里贴了三层旧纸，最外层的被扯下半张耷拉着 | 店铺早搬走了，招牌没拆，撑着的铁架锈透了，随时会掉到地上
桥上的灯箱广告让风刮坏了，图案被遮掉一半 | 社区宣传栏成了大花脸，乱涂乱画还贴满了房屋出租
店招掉了半块，铁皮被风刮得哗哗响 | 过街天桥上的创城横幅让太阳晒得看不出字 | 村委会门前的公示栏锁坏了，里面的纸都掉光了
the community poster case is smashed and the notices are soaked | 公示栏里还是三年前的名单，也没有人换
围墙上的雷锋像和标语被风撕成一条条，飘来飘去 | 外墙那张遵德守礼的大布从中间裂开，半张拖到便道上挡人
村口那面墙上的标语颜色都没了，砖也往下掉 | 社区宣传栏让人划得面目全非，孩子看了都生气
站台的公益画少了一块，剩下的也有划痕 | 高速口的大广告牌铁皮掀起来了，眼看要掉
站牌灯箱的钢化玻璃碎了，碴子掉一地，等车的人都躲着 | 公益广告让洗车、卖房的小广告盖住了
桥头“光盘行动”的海报让雨泡成一坨纸浆 | 食堂门口“公筷公勺”的立牌断成两截 | “富强民主”四个大字只剩“虽民主”，路过的都笑
价值观的灯笼挂了两年，破得只剩铁圈 | 灯杆上的中国结断了穗子，半截耷拉着 | 过年挂的红灯笼褪成白的，还没有摘
国庆的道旗到腊月还没换，边都烂成丝 | 防溺水的警示画被太阳晒得只剩轮廓 | 水库边“禁止游泳”的牌子倒扣在草里
护林防火的宣传碑刷的漆剥落，读不出来 | 扫黑除恶的标语让爬山虎全盖住了 | “生男生女一样好”的老标语还在墙上，早过时了
计划生育的口号没有铲掉，现在都提倡三孩了 | 疫情时候的“戴口罩”贴纸还糊在门上，半截翘着 | 核酸采样点的指引牌至今没拆
反诈二维码的贴画撕得只剩一角 | “无偿献血光荣”的灯箱漏电烧黑一块 | 血站宣传车旁的喷绘架让风掀翻，砸在花坛上
孝亲敬老的漫画墙，老人的脸被抠掉了 | 二十四节气的石刻字被人敲掉好几个 | 党史长廊的照片发霉起泡，玻璃里全是水汽
红军雕像的枪杆断了，露出钢筋 | 牛的铜像角没了，摸得发亮的地方裂开 | 广场上的不锈钢大球瘪了一块，焊缝开了
“我爱我城”的立体字少了个心 | 网红打卡墙掉了半截，铁丝露着扎手 | 花坛里的卡通熊猫掉了头 | 十二生肖石像缺了耳朵少了尾巴
运动会的吉祥物倒在立交桥下，落满灰 | 文明餐桌的台卡全卷了边，油乎乎看不清 | 垃圾分类的对照表颜色掉光，红桶绿桶分不出来
投放点的宣传棚铁皮被掀开，字掉了两行 | 社区议事厅外的公开栏空着一半，钉子锈在上面 | 楼栋长公示牌还是两年前的名字和电话
网格员照片让人用笔画了胡子 | 警务公示栏的电话是空号 | 河长公示牌被藤蔓遮住，编号也掉了
古树名木的铭牌不见了，只剩两个螺丝孔 | 文物保护单位的碑裂成三块 | 景区的简介牌英文错得离谱，“小心地滑”翻成“慢慢滑倒”
双语牌把“文明”的拼音少写一个字母 | 宣传屏滚动播的还是去年的高考提示 | 商场外墙大屏有一块死黑，画面缺个角
公交站的电子广告屏闪得像蹦迪，晃眼 | 电子屏半夜亮得跟白天一样，放着花屏的公益片 | 楼宇电视屏幕碎成蛛网，还在放防诈骗
LED字幕只剩“禁止吸”三个字 | 天桥上的宣传灯带一截亮一截灭 | 发光字“平安社区”灭了“安”字 | 大型T牌的画布整幅撕开，像破船帆
擎天柱上的广告布飘下来盖住了路牌 | 墙体广告掉下来的铝塑板挂在树上 | 工地外围的仿真草皮围挡上字都脱胶了
围挡上的“安全生产”横幅被大车刮走一半 | 脚手架上的标语布条垂到行人头上 | 横幅绳子断了，缠在自行车把上
横幅被风卷成麻花，一个字也看不见 | 路灯杆上的宣传旗杆松了，大风天像刀一样甩 | 条幅把红绿灯挡住了一半，过期也没人取
公益广告立在人行道正中，破了还挡盲道 | 宣传架放在斑马线口，倒了就躺在那里 | 花车展台拆了一半，广告板靠在树上没人运走
废弃的站牌广告亭只剩骨架，贴满招工 | 电话亭改的公益宣传亭玻璃全碎 | 自行车停放点的公益围栏板被踢穿
垃圾桶上的文明标语贴纸剥落发黑 | 公厕墙上的“节约用水”亚克力牌裂了口 | 电梯轿厢里的安全宣传框掉了，钉子露着
地铁通道灯箱进水，画面长了绿毛 | 站台屏蔽门上的公益贴膜撕得坑坑洼洼 | 学校文化长廊的名人画像被涂了黑眼圈
幼儿园外墙彩绘起壳掉渣，孩子捡着吃 | 校门口“爱心护学岗”牌子只剩一个轮子，歪在墙角 | “一盔一带”的展板被电动车撞弯
交通安全漫画板被泥点糊住看不清 | 宪法宣传角的展架少了腿，用砖垫着 | 法治公园的灯柱画框脱落，里面的画卷成筒
禁毒基地外的展窗让石头打了个窟窿 | 科普画廊的内容十年没换，还写着旧机构名 | 健康教育栏玻璃后面爬满蜘蛛，纸都黄脆了
退役军人服务站的门牌掉漆，星星缺了角 | 妇女儿童之家的布告板软木烂了，图钉掉一地
新时代文明实践站的竖匾被风刮掉，靠在门口 | 村史馆外墙手绘稻田掉了一大片皮 | 乡风文明墙让化肥广告刷了白漆盖住
墙上“移风易俗”的字被新修的电表箱挡了半个 | 村口迎宾牌楼的瓦掉了，对联缺一边 | 美丽乡村的LOGO雕塑让牛蹭倒了
红白理事会的公示板字是粉笔写的，雨一淋就没 | 好人榜的照片晒成了蓝色 | 身边好人展示墙被拿来晒被子，板面戳破
劳模灯箱里的灯管爆了，碎片落在照片上 | 志愿驿站的门头布被撕走一半 | 消防知识展板画面起皱脱胶，逃生路线看不懂
“严禁飞线充电”的告示自己先掉了 | “请勿高空抛物”的提示牌让雨水泡胀了 | “爱护花草”的小木牌被踩成两片
湖边“水深危险”的牌子字迹没了，背面朝外 | “禁止钓鱼”牌子被人推进湖里 | 老年大学的招生栏玻璃门关不上，纸飘一地
阅报亭的锁锈死，报纸是三个月前的 | 小区单元门上的文明楼道宣传画被撕得一道道
我每天买菜路过那个“讲卫生”的牌子，上头的字哦，一年比一年少，如今就剩个框子了
那个啥，广场东头那幅老大的画，风一刮哐当哐当，看着就要拍下来 | 孙子问我墙上写的啥，我说爷爷也认不得，字都掉光了
咱这村头的宣传栏，玻璃没了框也歪了，里头住了一窝麻雀 | 关于主干道道旗陈旧破损、影响市容的反映
关于公交候车亭公益广告画面缺失的问题 | 关于某路口大型户外广告牌铁皮松动存在坠落隐患的反映
市民来电反映，体育公园健身步道两侧的公益宣传牌多处断裂、倒伏，边角锋利，容易划伤儿童，希望尽快更换
来电人称，其门店上方的公益横幅一侧脱落，遮挡了店铺招牌，联系社区未果，要求尽快拆除或重新悬挂
创文巡查发现背街小巷遵德守礼提示牌缺损、污渍严重 | 群众留言说文化广场的宣传长廊年久失修，顶板漏雨，展画全部霉变
快到检查了，我们路口那块关爱未成年人的牌子还断着腿呢
读者来信：高铁站出口的城市形象广告破了一个月，外地客人一下车就看见 | 店铺的招牌灯管一闪一闪，字剩下一半“火”
药店十字灯箱歪在半空，一根螺丝吊着 | 楼顶酒店的霓虹字掉了个偏旁，挂在空调架上 | 倒闭饭馆的大灯箱还吊着，铁框锈得往下掉渣
理发店门头的亚克力板裂了，刮风往下掉片 | 墙面上商业广告的钉子脱了，整张布兜着风 | 塊宣傳板畀風吹冧咗，擋住行人路
啲海報甩晒皮，貼到一忽忽 | 橫額寫錯字，掛咗成個月都冇人除 | 燈箱爆咗玻璃，啲碎片跌落行人路
招牌鬆咗，風一吹就吱吱聲，驚佢跌落嚟 | poster about blood donation is mouldy behind the glass
recycling awareness banner ripped and flapping against the fence
stranger danger poster outside school has been scratched out | vinyl graphics on the hoarding have bubbled and slid off
digital sign by the bus station stuck on an error message | heritage trail panel snapped off its post
civic pride banner on lamp column hanging by one bracket | fire safety notice in the stairwell torn in two
Christmas banners still up in June and in shreds | statue by the library has lost an arm and the plaque is missing
the community notice case has no glass left and the notices blow down the street
old election posters nobody has taken down, half peeled | shop fascia panel dangling over the pavement
large advertising hoarding coming loose in the gales
interpretive sign at the wetland eaten by damp, you can't read a word
welcome to our town board has been knocked flat and weeds are growing through it
lit advert in the bus stop is smashed, glass all over
missing letters on the market hall sign make it say something rude
A-board for the anti-litter campaign lying broken on the footway | 公益广告牌上被人抠掉两个字，剩下的念起来莫名其妙
健身步道边的宣传牌倒在地上半个月，跑步的人都绕着走 | 广场围栏上的标语板被台风刮断，钢筋都翘出来
候车亭背面的公益画被迷药、发票的黑字涂满 | 社区张贴栏里的通知一层盖一层，重要的全看不到
宣传橱窗的锁扣坏了，风一吹门啪啪打墙 | 客运中心门口的宣传屏坏了，一直显示乱码 | 村口那块大牌子的铁皮卷起来，刮大风像打雷
某路段十几块公益广告牌匾字迹模糊、支架锈蚀 | 公园入口处的平面图被晒得发白，连厕所在哪都找不到
街边立的“文明祭祀”牌子过了节还杵着，倒了半截 | 高速桥下的巨幅广告破成布条，像招魂幡 | 绿化带里“讲文明”的小木牌东倒西歪
围墙上的宣传画被后来贴的开业海报盖住 | 校园欺凌防治的展板缺角掉色，热线号码看不见 | 小区大门的电子屏一直闪，字是倒着的
反诈宣传横幅被树枝挂破，只剩“诈骗”俩字 | 社区公告栏顶棚漏雨，里面的党务公开全糊了
公交车身上的公益广告撕了一半，另一半在飘 | 地铁站通道里的宣传灯箱有四块全黑
墙上“绿水青山”的绘画开裂起鼓，颜色一片一片往下落 | 消防主题公园的卡通消防员胳膊断了
灯笼造型的宣传灯坏了一排，只有铁架子 | 宣传栏玻璃被球砸碎，碎渣就在孩子玩的地方
去年征兵的横幅还挂在街上，灰得看不出红色 | 门店早倒闭了，巨大的招牌摇摇欲坠，底下就是人行道
商场外立面的字掉了一笔，差点砸到骑车的 | 饭店灯箱裂口，里面的灯管一晃一晃 | 户外广告架支在屋顶，螺栓锈断，大风天吱呀作响
路名牌上的公益广告框空了，剩块铁皮 | 雷锋像底座的大理石脱落，碑文残缺 | 文明礼仪的漫画让雨水冲花了
村务公开栏的玻璃烂了，账目表被风吹走 | 宣传墙上的错字“垃级分类”，被外地人拍到网上 | 口袋公园的景观字倒了两个没扶
红色文化墙前堆满杂物，字也掉得差不多 | 禁放烟花的告示牌被人折断插在花坛 | 关于更换某街道破旧宣传标语的建议
关于广场大型电子屏长期黑屏的反映 | 市民反映文明城市宣传展架被风刮倒砸到电动车
读者来电，多处围挡的公益喷绘撕裂，垂下的布条扫到行人 | 希望把那块写错日期的温馨提示换掉
noticeboard outside the hall has had its perspex kicked in | bus shelter advert case hanging open, poster soaked
banner for last year's jubilee still tied to the bridge in rags
the village sign has faded to nothing and the post is split
sign telling people to clear up after dogs has been snapped off | anti knife crime poster torn in two by the youth club
pub sign swinging by one chain above the pavement | electronic notice screen in the precinct shows garbled text
横幅绑在两根电线杆中间，烂成一条一条还没人摘 | 道旗的铁箍锈断，旗杆斜挂在路灯杆上 | 配电箱上的文明漫画贴纸起皮翘边
电线杆上的宣传框掉了一个角，打着转 | 灯箱广告的外壳裂了，里面灯管露着 | 公益广告的射灯线路断了，晚上黑乎乎看不见字
光交箱上喷的公益彩绘褪色掉漆 | 标语的绳子断了一头，布条缠在树上 | 箱体外面的安全用电提示牌掉了，字也看不清
变压器围墙上的“高压危险”几个字褪没了 | sign for the community garden has been kicked off its post
poster frame by the lifts is cracked and empty
banner across the high street has ripped free and flaps over the traffic
the mural at the railway arch is flaking away in sheets | welcome board in four languages has mistakes in two of them
flag on the town hall is in tatters | information panel at the viewpoint has been scorched by a lighter
old advertising hoarding on the gable end is dropping bits of metal
events poster from three summers ago still in the case | recycling instructions on the bin store wall are bleached blank
road safety poster outside the nursery is hanging by one staple
missing children's art panel on the hoarding, only the screws left
neon letters on the cinema have gone out, it reads nonsense
sculpture of the horse has lost its ears and is covered in rust
big screen by the fountain flickers green lines all evening
plastic banner advertising a fun run long gone, wrapped round a tree
display of council priorities has come unstuck and curled up
shop awning lettering torn off in the storm and lying in the gutter | notice about the consultation has been ripped down
the plinth has no plaque any more | PSA poster about flu shots in the station is shredded
city welcome sign has lost a letter and hangs crooked | bulletin board at the rec center smashed, notices on the floor
vinyl banner for the library is half off its pole | faded anti-littering billboard, can't make out the words
electronic message sign by the market keeps showing last week's event | park history panel was kicked to pieces
mural of the mayor peeling off in strips | advertising panel on the bus stop is broken and sharp
store sign ready to fall on people's heads, one bolt left | old campaign signs still stapled up and falling apart
safety poster in the elevator ripped and scribbled on
"""
