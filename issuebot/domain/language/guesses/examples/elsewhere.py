"""Sentences about what fits none of the usual categories: pay, fees, papers, schools, health, questions."""

ELSEWHERE = """
老板欠了我们四个月的钱，电话也换了 | 工地干完活不结账，说等年后 | 公司裁人不给补偿 | 试用期被辞，一分钱没有
厂里不给交五险 | 加班到半夜没有加班费 | 包工头跑了，找谁要钱 | 在工地摔伤了，老板不认 | 让我签自愿放弃的协议
劳动仲裁去哪里申请 | 最低工资现在是多少 | 产假能休几天 | 高温费什么时候发 | 退休年龄怎么算，我差两年
退休工资比同事少，怎么核对 | 养老金认证在手机上怎么弄 | 灵活就业一个月交多少 | 断交几个月会不会清零
医保卡消磁了去哪补 | 异地看病怎么备案 | 住院能报百分之几 | 门诊慢病怎么申请 | 新生儿上保险要什么材料
公积金能提出来付房租吗 | 公积金贷款批了没有放款 | 买房首付要多少 | 开发商说好五月给房，到现在没动静
楼停工一年，我们月月还贷 | 房子面积跟合同对不上 | 交了定金不想要了，能退吗 | 中介收了钱房子没租成 | 房东不退押金
房东要提前赶我们走 | 租房合同没到期涨租 | 房产证办了三年没下来 | 过户要交什么税 | 房子继承要去哪里公证
宅基地能不能翻建，找谁批 | 拆迁款拖了两年没发 | 征地的钱村里没有公布 | 安置房什么时候能住 | 我家在不在拆迁范围
村干部把低保给了亲戚 | 贫困户是怎么评的 | 村里的账从来不公开 | 选村长有人送钱 | 土地承包到期怎么续
种粮的补贴没到账 | 农机补贴怎么领 | 林权证丢了 | 低保要什么条件 | 残疾补助哪里办 | 高龄老人一个月多少钱
孤儿能领多少 | 独生子女奖励还有吗 | 临时救助怎么写申请 | 养老院一个月多少钱，怎么排队 | 社区有没有老人食堂
孩子户口跟爷爷奶奶行吗 | 户口本丢了怎么补 | 身份证过期能在外地办吗 | 居住证要几天 | 改名字去哪个窗口
结婚登记要预约吗 | 离婚冷静期多少天 | 出国护照多久能拿到 | 港澳通行证怎么签 | 孩子幼儿园摇号没中
小学划片怎么变了 | 没有本地户口能不能上初中 | 中考加分政策是什么 | 学校强制订校服 | 学校收补课费，每学期八百
老师打了孩子一巴掌 | 作业写到十一点，孩子吃不消 | 班里有孩子欺负人，学校不管 | 食堂的菜里有虫
午托班关门了，钱不退 | 校车取消了，怎么上学 | 培训班老板跑了，课没上完 | 考证机构说包过，骗人 | 驾校拖着不给约考
学车的钱能退吗 | 健身卡没用完，店关了 | 理发店充了两千，人去楼空 | 美容院忽悠办卡，脸烂了 | 婚纱照不满意，不给退
旅行社临时加价 | 酒店订单不让取消 | 门票买错了不退 | 飞机延误没有说法 | 高铁票学生优惠怎么买 | 网上买的鞋是假的
手机修完更坏了，店里不认 | 冰箱保修期内收我钱 | 买的车三天就出毛病，4S店推 | 二手车里程被调过
家具送来是坏的，不给换 | 装修公司增项加钱 | 装修用的板子甲醛超标 | 超市过期牛奶还在卖 | 饭店多收餐位费
外卖吃坏肚子 | 奶茶里喝出虫 | 菜市场缺斤少两 | 药店卖的药比医院贵一倍 | 保健品吃了没有用，厂家不退
直播间买的玉是假的 | 快递丢了只赔三十 | 寄的东西摔碎了，不赔 | 驿站要我自己去拿 | 宽带太慢，客服让我等
手机莫名其妙扣了套餐费 | 换号不换网被拒 | 家里没有信号，打不出电话 | 营业厅排队两个小时 | 银行卡被冻结
信用卡年费怎么免 | 贷款被拒，征信有问题 | 理财到期没有兑付 | 保险公司拖着不赔 | 车险涨价的理由是什么
发票不给开 | 小店要不要交税 | 个体执照网上怎么注销 | 开饭馆需要什么手续 | 摆摊要去哪里申请 | 食品证多久下来
公司年报逾期怎么办 | 商标注册去哪里 | 想加盟早点，有没有扶持 | 创业贷款怎么办 | 物业费涨了，谁同意的
物业不干活只收钱 | 不交物业费就停水，合法吗 | 物业合同到期不走 | 业委会不公布开支 | 业委会怎么成立
维修基金怎么动用 | 停车费一个月八百，标准是什么 | 小区车位只卖不租 | 停车收费员不给票 | 路边停十分钟收十块
水费突然多了三倍 | 电费单看不懂 | 煤气预存的钱怎么退 | 取暖费空房能不能减 | 阶梯电价怎么算 | 公交几点收班
这路车等了四十分钟没来 | 希望开通到开发区的公交 | 地铁什么时候通到我们这里 | 公交卡余额怎么退 | 老年卡坐车刷不了
公交司机不停站 | 出租车绕路 | 网约车取消扣我钱 | 长途车票涨价 | 违章罚款去哪里交 | 罚单我不服，怎么申诉
驾照扣满十二分怎么学习 | 换驾照要体检吗 | 电动车上牌在哪里 | 车子年检几年一次 | 摩托能不能进城 | 养狗证怎么办
狂犬疫苗在哪里打 | 医院挂号抢不到 | 医生态度不好，没看就开药 | 手术以后感染，医院不认 | 护士打针打错了
体检报告什么时候出 | 救护车收费八百合理吗 | 核酸结果查不到 | 疫苗第二针隔多久 | 外地回来要隔离吗 | 献血证怎么用
工作人员爱理不理，让我跑三趟 | 窗口中午没有人上班 | 办事大厅周六开门吗 | 打电话到局里没有人接 | 派出所不给立案
法院判了对方不给钱 | 请个律师要多少钱 | 法律援助找谁 | 交警乱罚款 | 城管收了我的车，怎么要回来
网上申请显示审核中，多久能好 | 小程序登录不上 | 验证码收不到 | 政府网站打不开 | 我想查一下信件处理得怎么样
上次反映的事还没有回复 | 要求公开预算 | 招考公告什么时候出 | 事业单位报名照片不过 | 教师编制招几个人
当兵的年龄要求 | 退伍安置什么时候安排 | 优待证怎么领 | 烈属抚恤多少 | 图书馆几点关门 | 游泳馆暑假开吗
公园跑步活动怎么报名 | 景点对老人免票吗 | 哪里有旧书回收 | 附近有没有修伞的 | 哪家医院看牙好
天气热，什么时候降温 | 谢谢城管同志，处理得真快 | 表扬一位公交司机，捡到包还给我 | 建议开个市民讲座
请问规划的公园几时动工 | 这块地以后要建什么 | 新学校什么时候招生 | 医院新院区几月搬 | 河道整治工程哪天完工
高速出口什么时候开 | 商场什么时候开业 | 邻居借我钱不还 | 儿子不养老，怎么办 | 兄弟为房子打官司 | 前夫不给抚养费
老人被子女赶出来 | 同事在网上骂我 | 被前男友纠缠，怎么申请保护令 | 墓地涨价 | 殡仪馆收费不透明
彩票中奖去哪里兑 | 菜价肉价又涨了 | 加油站的油加不够数 | 出租房退房扣清洁费 | 我丢了一个钱包，有人捡到吗
我要找去年救我的人 | how do I pay my council tax | I want to appeal my parking fine
can I get a refund for the course | my employer has not paid me for two months
landlord will not give back my deposit | what papers do I need to get married | how long does a passport take
when do school places come out | the teacher was rude to my son | school dinners are too dear
which bin do I use for batteries | what days is the recycling centre open | how do I apply for a skip permit
do I need planning permission for a fence | when will the new clinic open | I cannot get a doctor's appointment
the hospital lost my results | my pension is less than it should be | how do I claim housing benefit
where am I on the housing list | my gas bill doubled | broadband is slow and they will not let me leave
the courier lost my parcel | shop refuses to take the shoes back | builder took the money and never came
gym will not cancel my membership | travel agent will not refund the trip | bus fares have gone up again
the number 5 bus never comes on time | what time does the library close | how do I vote by post
I want to complain about a member of staff | nobody answers the phone at the town hall
the website will not let me log in | thank you for fixing it so fast | is there a club for pensioners
how do I start a market stall business | my insurance will not pay | bank closed my account
who do I ask about adoption | my neighbour owes me money | can I keep hens at home
what does a building permit cost | the taxi overcharged me | I want a copy of my birth certificate
can I get a grant for new windows | my wages were short again | who pays for the nursery place
what is the fee for a market licence | do pensioners travel free | my exam result is wrong
is there a bus to the hospital on sunday | they charged me twice for the permit
how long is the wait for a hip operation | when is the next council meeting | why has my rent gone up
the estate agent kept our fees | my internet provider put up the price | who can help with my visa
the washing machine I bought is faulty | dentist will not take new patients | can you tell me who owns this land
where do I hand in lost keys | what are the rules for drones | how do I register a death
are dogs allowed in the town hall | please put on more swimming lessons | my benefit payment has stopped
the college lost my application | is the market on this weekend | 学历证书丢了怎么补 | 三岁孩子坐高铁要票吗
工伤评级要多久 | 辞职了年终奖还能拿吗 | 小区的公共收益什么时候公布 | 幼儿园押金不退 | 房贷利率能不能降
中学的宿舍八个人一间太挤 | 网上买票付了钱没出票 | 医生让转院，医保还报吗 | 我想迁坟，找哪个部门
停车场出口重复扣钱 | 买药能不能刷家人的卡 | 结婚证丢了 | 户口迁出来要村里同意吗 | 民办学校涨学费有没有人管
律师收了钱不办事 | 开发商把车位卖给外面的人 | 老人独居，能申请上门护理吗 | 外卖平台扣骑手的钱 | 工资卡被公司扣着
签了合同才说要培训费 | 承诺的赠送面积没有 | 家教机构换了地址不退钱 | 单位不让休年假
公司拖欠人工，幾時先有得出糧 | 點樣申請公屋 | 睇醫生排咗成朝 | 管理費又加，加咗幾多 | 買咗部電話係壞嘅，唔俾退
幼稚園學費幾錢 | 在这里干了十年，能不能落户 | 有居住证有房子，孩子可以参加高考吗 | 地铁上应该多装几个扶手
建议公交车上装充电口 | 希望市里办个音乐节 | 呼吁提供公共自行车 | 拆了体育场准备盖什么 | 这块空地能不能做口袋公园
景观公园哪年能建成 | 卖场的营业员什么也不懂，还不耐烦 | 柜台服务员叫我自己看说明书 | 路人捡了东西不还，世风不好
看见有人掉了钱大家都去捡 | 住房太贵，年轻人买不起 | 单位食堂外包以后难吃 | 小孩长胖，想找个体育班
我妈被骗子公司套牢，想打官司 | 医院门口的黄牛号多少钱 | 医院缴费排队太久 | 去哪里做伤残鉴定 | 社区能不能代收快递
请问申请公证带几个人 | 发的米是陈米，福利缩水 | 电影院爆米花不让自带 | 展览的票抢不到 | 这个软件总闪退
电信送的手机还要还钱 | 电视收不到本地台 | 收音机节目什么时候重播 | 报纸送晚了 | 信寄丢了，邮局不管
想给山区孩子捐衣服送哪里 | 志愿服务时长怎么登记 | 血站周末开门吗 | 如何申请见义勇为 | 想认领一棵树
市里的马拉松怎么报 | 请问哪里能学驾驶拖拉机 | 打听一下老战友的下落 | 想找当年的班主任 | 我的提案有没有下文
给环卫工人点个赞 | 感谢民警帮我找回孩子 | 社区办的讲座很好，希望多办 | 请领导关心一下年轻人找工作
大学毕业没有工作，有没有岗位 | 创业园房租减不减 | 外卖骑手有没有工伤 | 网约车证怎么考 | 货车进城要什么证
车子被扣了怎么取 | 高速堵车还收费 | etc扣错钱了 | 停车卡丢了补一张多少钱 | 电动车保险要不要买 | 地下车位产权归谁
卖房要不要交个税 | 房子抵押了还能卖吗 | 法拍房怎么过户 | 租客不交租，赖着不走 | 合租室友拖欠电费
装宽带被物业收进场费 | 物业不让外卖进门 | 物业把我车锁了要钱 | 业主群里被移出来 | 房顶能装太阳能板吗，找谁批
自家院子能打井吗 | 封阳台要不要报备 | 空调装哪边有规定吗 | 养鸽子要不要证 | 小区能不能办婚宴 | 几点以后不能装修
狗多高算大型犬 | 放鞭炮是不是全市都禁 | 垃圾分类积分怎么换 | 垃圾费为什么跟水费一起收
供热温度多少算合格，不够能退钱吗 | 停水能不能减水费 | 申请装路灯要走什么程序 | 加装电梯一楼不同意怎么办
what will be built on the old stadium site | I have worked here ten years, can I settle
the shop assistant knew nothing about the radio | homes are too expensive for young people
trains should have more handles | what happens if we all go to city hall | the gallery should open later
who won the raffle | my letter to the mayor was not answered | 咨询公积金提取流程
市民来电反映，其在某建筑公司工作，公司拖欠工资三个月共计两万余元，多次讨要未果，请人社部门核实处理
关于孩子入学学区划分的咨询 | 物业费涨价没有征求业主意见，这合理吗 | 在超市买的牛奶过期了，商家不给退
来电人咨询医保断缴后如何补缴，需要带哪些材料 | 关于移动公司乱扣话费的投诉 | 健身房跑路，会员卡退不了钱
我想问一下老年公交卡在哪里办 | 家里宽带断网两天了，打电信客服一直占线 | 开发商逾期交房，要求赔偿违约金
市民反映，某驾校收取费用后迟迟不安排考试，要求退还学费，请交通局核实 | 房产证什么时候能办下来
关于路灯所招聘考试成绩公布时间的咨询 | 律师你好，我想咨询离婚财产怎么分 | 停车场收费太贵了，一个小时十块
公交车司机甩站不停，态度恶劣 | 来电人称，在文明路某眼镜店配镜后度数不准，商家拒绝退款，希望市场监管部门协调
今天天气真不错，出去走走 | 低保申请交上去两个月了还没消息 | 出租车不打表还绕路
关于退役军人优待证办理进度的查询 | 明天几点开会啊 | 疫苗还有没有，社区医院说没货
用水阶梯价格怎么算的，这个月水费特别高 | 网上买的手机是翻新机，平台不管 | 咨询居住证到期如何续签
市民反映，其车辆在高速路口被误扣通行费，要求退还，请相关部门核实后回复来电人 | 帮我查一下快递到哪了
领导你好，我儿子想当兵，怎么报名 | 生二胎有什么补贴 | How do I renew my residence permit?
What time does the library open on Sunday? | my landlord won't give back the deposit
I was overcharged by a taxi driver yesterday | Is there a football match at the stadium tonight?
小区物业费随意涨价，多次沟通无果 | 饭店餐馆无证经营，存在食品安全隐患，希望查处
干完活没拿到工资，项目部承诺一个礼拜后发，已经过去一个多月了也不给钱 | 电视信号转换器有没有辐射，能不能搬走
房子在拆迁名单中户口被冻结，孩子九月上小学该去哪个区 | 邮局中午不营业，上班族在此收寄件不方便
拟取消隧道公交线路，市民出行需多次换乘，通勤费用提高 | 希望政府将我们小区纳入老旧小区改造
在瑜伽馆充值办的白金卡，身体受伤无法继续上课，拖着不给退 | 希望安排一趟公交车，沿线群众出行太不方便
湖滨大桥两边的护栏已经年久失修，贴个警告牌太不雅观，能否修缮 | 何时能够实现燃气通气，现在大部分小区没有通
There is nothing for teenagers to do in the city
Parents can't get their children into the school of their choice | Parking permits for nurses and carers needed
Why does the council have the community toilets locked at a certain site | Broken water meter
asking for a dropped kerb, how much does it cost | when will my daughter be allocated a council house
中学强制九年级所有学生假期补课，收取补课费1277元 | 出租车过年期间随意抬高车价，不按计价器收
失地农民的低保问题三年仍然没有得到解决 | 移民搬迁的村民没有拿到搬迁补助 | 地铁2号线南延线能否延长至我们镇
高铁什么时间复工，当初说年底运营，老百姓等了几年 | 通勤线路能否纳入全市统一管理，便于市民查询
社保补贴每年几月到账 | 居民养老保险缴费标准和时间 | 交完全款多久可以拿房产证 | 业主大会选出的业委会迟迟不给备案
运动场如何方便群众预约 | 幼儿园突然停办，剩余学费不退 | 充电站充电收费标准过高
手机在地下车库和电梯里都没有信号 | 村委会账目不公开，修路款去向不明 | 考驾照交了钱，教练一年不安排练车
理发店办卡两个月后换老板，不认原来的卡 | 新能源车补贴申请被退回，原因不清楚 | 残疾人补贴今年停发了，不知道找谁
房屋征收补偿协议签了三年，安置房还没分 | 快递放驿站不送上门，丢件不赔
楼盘宣传有地铁有学校，交房后什么都没有，涉嫌虚假宣传
Benefit card has not arrived, who do I call for a replacement | Driver took a longer route and added tolls
Billing complaint about my water account | Contractor took the advance and never came back
the health centre has too many patients wanting appointments | I want to dispute my council tax bill
do they have planning permission for the extension next door | 中小学生的书包一个有十几二十斤，盼真正减负
二手车买回来才知道是泡过水的，商家不认 | 健身会所说好带泳池，一直没开业，退卡要扣三成手续费
公办幼儿园开收费的兴趣班是不是允许 | 公租房怎么申请，外地户口行不行 | 养大型犬的证在哪里办，一年多少钱
加装电梯要多少户同意才行 | 医院挂号要提前两周，老人等不起 | 历史遗留问题，七百多户办不了房产证
大病转到外地看要办什么手续 | 户口迁过来以后孩子上学算不算本学区 | 房子空着没住，取暖费能不能少交
早上快七点了15路还没有一班车，天天迟到 | 晚上几点以后装修算扰民，有没有规定
楼盘延期交付十八个月，开发商只会说快了 | 病退以后工资按什么标准发 | 网上买的电动车没有合格证，上不了牌
路边停车一小时收十二块，能不能包月 | 退伍的优待证申请了两个月没有音信 | 孩子出生在外地，户口随爸爸还是妈妈落
租房子能提公积金吗，隔多久能提一次 | 离职以后公积金怎么取 | 物业保安态度差，随便放外来人员进
网上订餐吃出虫子，拉了两天肚子，商家不承认 | 超市卖的面包发霉了还在架上 | 景区门票买了没去，不给退
隧道的公交线要取消，以后上班要换三趟车 | 小区没有通宽带，几家公司都说没有端口
医院排队排一上午，能不能多开几个窗口 | 我想开个早餐店，要办哪些证 | 老人九十岁了，高龄津贴去哪里领
手机被骗子转走了钱，银行能追回来吗 | 公园跑步有没有活动可以报名 | what day is trash pickup on my street
818路二十多分钟才来一趟，能不能加车 | are there plans to close the children's centre
how do I change the address on my bus pass | is the tip open on boxing day
my recycling calendar never came, which week is it | the gas company put my direct debit up twice
the nursery keeps charging us for days it was shut | the ward councillors never do what they are elected for
what does a dropped kerb cost | when are you going to answer the letter about my extension
买葱短秤，称八公斤回家一称只有七公斤 | 低保停了，没有人跟我说为什么 | 健身卡办了四个月还没开门，要退就扣三成
健身房教练换了三个，剩下的课不给上也不给退 | 公司让回家等通知，基本生活费也停了
包工头卷款跑了，总包说跟他们没关系 | 医生开了一堆检查，结果什么也没说清
厂里设备维修干了半年，本地人都发了，就我们外地的没给 | 地铁工地的围挡要围到什么时候，工程哪天能完
学校搬走以后孩子划到哪里，骑车要半个钟头 | 学校食堂的饭菜太差，学生吃不饱 | 孩子三岁，独生子女费还能领吗
家里装的宽带一到晚上就转圈 | 开发商的楼停了半年，塔吊都拆了，我们还在还月供 | 快递说放驿站了，驿站说没见着
我家的地征了三年，说好的钱还没到 | 打车软件绕了六公里，投诉没有下文
早上七点半那趟车挤不上去，孩子天天打的，一个月多花两百 | 服装厂三个月没发钱，老板手机关机
村小撤了，说好的校车又停了，十几里路谁送 | 村里分红没有我们出嫁女的份 | 村里的污水项目说上个月动工，到今天没见人
灵活就业的社保断了两个月，能补吗 | 电梯里的广告收的钱去哪儿了，物业从来没公布过
网上订的酒店不让取消，平台和酒店互相推 | 老人没子女在身边，社区能不能送饭 | 老师嫌我孩子作业写得慢，罚站一下午
考驾照约不上，驾校说要加钱 | 驾照丢了在外地能补办不 | 高铁站的停车场一小时二十，太黑了
"""
