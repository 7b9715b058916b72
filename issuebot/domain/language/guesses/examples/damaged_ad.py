"""Sentences about boards, banners and posters that decay."""

DAMAGED_AD = """
宣传栏的玻璃碎了，里面的纸都泡烂 | 公益广告的布破成一条一条 | 围挡上的画被风刮下来半边
墙上的标语掉了字，读不通 | 标语里“和”字少了一半 | 创城的牌子倒在草里 | 核心价值观的展板锈穿了
讲文明的大字只剩几笔 | 灯箱里的灯不亮，画面也褪了色 | 公告栏贴的是前年的通知 | 公示栏的锁坏了，纸被人撕光
宣传画晒得发白，人脸都没了 | 村里文化墙的漆一片片掉 | 墙绘发霉，看不出画的是什么 | 电子屏花屏，字缺了半行
大屏黑了一个月没修 | 横幅一头掉了，拖在路上 | 横幅挂了一年，破破烂烂还不换 | 道旗卷成一团缠在杆上
宣传立牌被车撞弯 | 站台上的公益海报被人撕了个洞 | 海报边角卷起，雨水进去了 | 反诈宣传的展架倒了没人扶
垃圾分类的宣传板被涂黑了 | 禁毒宣传牌歪在路边 | 禁烟标识褪色，看不清 | 消防宣传栏空着，只剩框
党建栏的字掉得七零八落 | 雕塑的手臂断了，漆也掉光 | 景观小品锈烂，露着铁丝 | 大广告牌的铁皮松了，刮风哗哗响
楼顶的广告架锈断，怕砸下来 | 高炮广告布撕开一个大口子 | 店招掉了一个字，剩半边挂着 | 门头的招牌歪着，螺丝松了
关门的店招牌没拆，随时要掉 | 公交车站的广告框玻璃裂了 | 路边的牌子字掉光，不知道写什么
错别字：“文明”写成“文鸣” | 英文翻译拼错了，笑死人 | 宣传语过时了，还写着去年的活动
工地围墙上的广告被人划了几刀 | 公益广告被商家的招租盖住 | 宣传栏让小广告贴满了 | 标牌褪色，红字变成粉的
墙上的二十四孝图脱皮了 | 健康步道的牌子裂成两半 | 学雷锋的画缺了一块角 | 遵守交规的牌子被撞倒 | 牌匾上的金字掉漆
绿地里爱护花草的小牌子断了 | 河长制的公示牌看不清电话 | 景区导览图被晒得一片白 | 小区平面图的玻璃起雾，看不见
村规民约的墙塌了一角 | 阅报栏里没有报纸，玻璃也脏 | LED滚动屏只亮一半 | 广告布被风吹到电线上 | 喷绘画面起泡鼓包
展板的铝框散了，扎手 | the public notice board glass is cracked | poster about recycling is torn in half
banner has come off at one end and drags on the road | letters are missing from the slogan on the wall
mural paint is flaking off | the display screen in the square is black
the sign about dogs is so faded nobody can read it | noticeboard still shows last year's events
hoarding panels with the pictures have blown over | billboard sheet is flapping in the wind
town map has been bleached by the sun | anti fraud poster ripped off the shelter
flag banner is wrapped round the pole | shop sign hangs by one screw | spelling mistake on the new welcome sign
information board was knocked over | light box advert is broken and dark | community board full of mould inside
campaign poster at the station is shredded | the litter campaign banner fell into the hedge
noticeboard door is broken and the papers are wet | welcome sign has lost three letters
big screen in the square shows half a picture | the no smoking sign has faded away
the painted slogan on the wall is peeling | historic plaque is covered in rust | park map panel is smashed
display case outside the hall is empty and dirty | 幅宣傳畫甩咗一半 | 塊公告板爛咗玻璃，啲紙濕晒 | 條橫額吊吊揈
個燈箱唔著，廣告褪晒色 | 银行楼顶的标语写错了字 | 指示牌上的电话是老号码，牌子也破了
旧牌子没有换，名字早就改了 | 横幅上的日期是去年的 | 欢迎牌的拼音拼错 | 宣传窗的灯管坏了，晚上看不见
文明公约的牌子裂成两块 | 展板背面的钉子露出来 | 墙上画的红旗掉色 | 宣传画被太阳晒卷 | 公益广告被树叶挡住看不见
牌坊上的字掉了一个 | 灯杆上的宣传牌只剩一半 | 车站的广告灯箱漏水，画都花了 | 关于和平路沿线公益广告牌破损的问题
市民来电反映，文明路与建设路交叉口东侧的创建文明城市宣传栏玻璃碎裂，里面的宣传画掉落一半，影响市容，请核实
实验小学围墙上那个讲文明树新风的画都晒没色了 | 公交站台公益广告灯箱不亮、画面脱落
小区门口社会主义核心价值观展板倒了好几天没人扶
来电人称，城东菜市场入口处的垃圾分类宣传展板被大风刮倒，铁架子斜在路边，存在安全隐患，希望相关部门尽快
人民广场电子屏文明城市宣传片花屏 | 工地围挡上的公益广告破了个大口子，布条在路上飘
我们楼下公示栏的玻璃门坏了，通知都被雨淋烂了 | 移动营业厅门前的公益海报撕得一条一条的
the public service poster by the east gate is torn and half of it is hanging off
Anti-fraud banner on Jiefang Road has come loose at one end, blowing into the street
椰海大道围墙上的公益广告破损严重，有的被撕烂，有的褪色，有的被风刮得飘来飘去
这个公益广告已经很久没换了，表面破旧褪色 | 码头公园景观小品“中国梦”上面的八个大字已脱落，出现斑驳锈迹
步行街入口两侧墙体上的大型公益广告贴满了各式各样的小广告 | 一块大的公益广告从围墙上掉落在便道上，阻挡行人通行
民康路旁悬挂的公益广告褪色严重，模糊不清，有的已经损坏
延安路与汉明街交口一处工地外墙的公益广告多处损毁，仅靠透明胶布固定 | 十字路口处有个灯箱损坏严重，影响周边环境
公交站灯箱破损，影响市容 | “安全社区示范街”的标识牌锈迹斑斑，字掉了一半
地铁工地围墙上好几幅公益画被割开了口子，里面塞着塑料袋 | 墙上“争创卫生城市”的大标语墙皮都掉了，内容也早就过时
小区围墙上的宣传栏里贴了三层旧纸，最外层的被扯下半张耷拉着
店铺早搬走了，招牌没拆，撑着的铁架锈透了，随时会掉到地上 | 桥上的灯箱广告让风刮坏了，图案被遮掉一半
社区宣传栏成了大花脸，乱涂乱画还贴满了房屋出租 | 店招掉了半块，铁皮被风刮得哗哗响
过街天桥上的创城横幅让太阳晒得看不出字 | 村委会门前的公示栏锁坏了，里面的纸都掉光了
the community poster case is smashed and the notices are soaked | 公示栏里还是三年前的名单，也没有人换
围墙上的雷锋像和标语被风撕成一条条，飘来飘去 | 外墙那张遵德守礼的大布从中间裂开，半张拖到便道上挡人
村口那面墙上的标语颜色都没了，砖也往下掉 | 社区宣传栏让人划得面目全非，孩子看了都生气
站台的公益画少了一块，剩下的也有划痕 | 高速口的大广告牌铁皮掀起来了，眼看要掉
站牌灯箱的钢化玻璃碎了，碴子掉一地，等车的人都躲着 | 公益广告让洗车、卖房的小广告盖住了
"""
