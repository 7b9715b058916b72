"""Whole words with the letters of a sign in them, and common words that keep others from being cut wrongly."""

INNOCENT = {
    "LITTLE": """
    的, 了, 在, 被, 把, 是, 和, 到, 就, 都, 也, 上, 下, 里, 外, 中, 个, 我, 你, 他, 她, 它, 这, 那, 从, 对, 向, 给
    让, 用, 说, 要, 去, 来, 过, 着, 得, 地, 很, 太, 最, 更, 每, 年, 月, 日, 号, 小, 大, 一, 二, 三, 市民反映
    市民来电反映, 来电反映, 来电人反映, 居民反映, 全是, 都是, 好多, 很多, 一地, 满地, 到处, 全部, 自己, 我们, 你们
    他们, 大家, 以为, 因为, 所以, 但是, 而且, 什么, 怎么样, 这个, 那个, 时候, 起来, 出来, 下来, 上来, 进来, 回来
    """,
    "HARMLESS": """
    抢包裹, 往外抢, 抢着, 抢救物资, 堵死了, 都堵死了, 钥匙掉, 手机掉, 来电人, 来电人称, 来电人反映, 外头, 里头的
    前头, 后头, 上头, 下头, 一头, 两头, 石头, 木头, 馒头, 镜头, 码头, 街头, 巷头, 村头, 龙头, 水龙头, 砖头瓦块, 枕头
    罐头, 锄头, 骨头汤, 案头, 头发, 头条, 头疼事, 头一回, 头几次, 领头, 回头, 低头, 抬头, 点头, 摇头, 过头, 从头
    头顶, 头尾, 苗头, 势头, 劲头, 念头, 兆头, 户头, 工头, 包工头, 手续, 手里, 手上, 帮手, 二手, 二手房, 扶手, 对手
    助手, 歌手, 新手, 老手, 随手, 顺手, 动手修, 手工, 手册, 手写, 手推车, 手艺, 一手, 亲手, 着手, 入手, 到手, 分手
    握手, 洗手, 招手, 手续费, 手电, 手表, 手套, 手提, 把手, 门把手坏, 右手边, 左手边, 脚下, 脚步, 脚印, 山脚, 墙脚
    落脚, 脚手架坏, 踩脚, 歇脚, 腿脚, 腿脚不便, 腿脚不好, 桌腿, 椅子腿, 凳子腿, 条腿, 两条腿, 四条腿, 火腿, 跑腿费
    背后, 背包, 背面, 背景, 违背, 靠背, 背着手, 腰包, 山腰, 半山腰, 腰线, 脖子长, 眼睛疼, 眼睛花, 牙签, 耳朵疼, 耳根
    膝盖高, 齐腰, 齐膝, 悬挂, 悬挂在, 全是烟头, 没气了, 气球, 挂在电线上, lamp post was hit, not moving his car
    not moving her car, not moving their car, moving his car, the queue, cannot open the door without, jammed
    被车撞断, 埋汰, 幼儿园, 幼儿园门口, 堵车, 老年公交卡, 一伙人, 骂街, behind the bin lorry, stuck behind
    stuck in traffic, stuck at work, 防走丢, 防走失, 防走丢的手环, 吃了安眠药也, 吃安眠药, 安眠药也, was at the
    i was stuck, like gunshots, 昨天的大雪, 昨天的大风, 昨天的雨, 昨晚的大风, 昨夜的大风, 昨天大雪, 昨天大雨, 拍手
    拍了照, 拍照, 拍照片, 推车, 推着, 摇尾巴, 喊了好几次, 喊了多少次, 叫卖, 叫声, 狗叫, 猫叫, 鸡叫, 蛙叫, 叫了一夜
    叫价, 叫停, 叫好, 叫苦, 叫板, 呼叫器, 叫号, 黄管线, 火红的, 要断了, 快断了, 都要断了, 都快断了, like a gunshot
    乱砍滥伐, 乱砍树, 乱砍树木, 热得快, 偷偷用, 有人偷偷, 从小, 抽不出空, 抽不出时间, 拿不出证据, 拿不出手, 取不出钱
    弄不出来名堂, 说不出来, 想不出来, found an old knife, old knife, butter knife, knife and fork, penknife
    bread knife, 抽屉, 抽烟的, 抽空, 抽水, 抽奖, 抽查, 抽时间, 抽油烟机, 抽纸, 抽签, 发烧, 发烧到, 发高烧
    烧到三十[七/八/九]度, 烧到39[度/], 烧到40[度/], 烧到38[度/], 垂头丧气, 网线, 电话线, 晾衣绳, 红绳子, 绳子拴
    or the police, you or the police, called the police, phoned the police, reported it to the police, police said
    police report, is a thief, are thieves, bunch of thieves, thieves in the, robbed me with, robbed by the prices
    robbed us with, legal robbery, highway robbery, sun is right on it, hitting the glass, hitting the window
    hitting the wall, hits the wall, hit the button, hit my car, hit the gate, hit the kerb, hit a pothole
    急救[课/培训/知识/箱/证/员证/电话/演练/讲座/站], 120急救[课/培训/电话], 东倒西歪, 南倒北歪, 睡着了, 睡着, 着凉
    着急, 着急了, 急死我了, 打着灯, 亮着, 等着, 堆着, 停着, 站着, 坐着, 注意了, 请注意, 大家注意, 各位注意, 通知
    火急火燎, 火眼, 火锅烟, 烟火气, 烟熏火燎, 打开了, 打通, 打牌的, 打麻将的, 打羽毛球, 打篮球, 打乒乓球, 打疫苗
    打针, 打药, 打防疫针, 打农药, 喷药, 打水, 打饭, 打卡, 打字, 打字慢, 打招呼, 打交道, 打官司, 打广告, 打折扣
    打招牌, 打电话没人接, 打了电话, 打了好多次, 打了几次, 打了五遍, 打12345, 推了一下, 推一下, 推婴儿车, 推着车
    推荐, 推迟, 推广, 摇号, 摇摇晃晃, 拉开, 拉黑, 拉肚子, 拉人, 拉货, 拖车, 拖地, 拖把, 拖欠, 拖了, 拖着不, 拽着不
    抱怨, 抱歉, 抱着, 抱着孩子, 追究, 追加, 追问, 追责, 追剧, 追星, 跑步, 跑调, 跑路, 跑腿, 跑断腿, 跑了好几趟
    跑了几趟, 跑了三趟, 逃票, 逃课, 偷看, 偷拍照, 藏污纳垢, 砸钱, 砸招牌, 抢修, 抢答, 吓死, 吓死我了, 吓我一跳
    吓一跳, 要命, 要了命, 老命, 拼命, 没命, 玩命, 卖命, 命苦, 夺命, 催命, 救命啊这, 断了腿的, 腿都断了, 腿要断了
    腿都要断了, 爬断腿, 跑断, 气炸, 气得发抖, 冻得发抖, 冷得发抖, 手冻麻, 站得腿麻, 坐得腿麻, 蹲得腿麻, 麻烦, 麻将
    麻木不仁, 芝麻, 麻辣, 密密麻麻, daylight robbery
    [parking/my parking/our parking/the parking/parking] [space/spot/bay]s, stealing my parking space
    [breath/breathe] of fresh air, out of breath, take my breath, hold your breath, breathing space, murder on
    is murder, killing me, kills me, dying to, dead end, dead slow, dead low, dead battery, dead leaves, dead tree
    dead rat, dead easy, drop dead, dead quiet, scared to death, bored to death, tired to death, worried sick
    sick of, sick and tired, head over heels, break a leg, break his neck, break her neck, break their neck
    break somebody's neck, breaking point, breaking news, stole my heart, fire in the belly, like a house on fire
    get fired, fire sale, smoke break, fed up, drives us crazy, no rush, not an emergency, shot of, good shot
    give it a shot, long shot, take a shot, hit the road, hit or miss, big hit, knocked off the price, knock on wood
    knock on effect, knocking down, crash course, crashes every day, app crashes, computer crashed, website crashed
    burned out, burnout, burns my, burning question, smells of burnt oil, burnt oil, burning rubber
    burning garden rubbish, burns his, burns her, burns rubbish, bonfire night, flaming, explosive, explosion of
    bombed, bombshell, bath bomb, photobomb, 灭火, 灭火器, 灭火器箱, 防火, 防火门, 火锅, 火锅店, 火车, 火车站
    火腿肠, 火龙果, 火热, 火爆, 爆火, 火气, 上火, 发火, 恼火, 火鸡, 火柴, 火箭, 火葬, 火葬场, 火炬, 火把, 火山, 火红
    红火, 红红火火, 火候, 火种, 火辣, 火花塞, 火烧云, 火烧饼, 火烧店, 火烧摊, 火烧铺, 烟火, 营火, 篝火, 打火, 打火机
    点火, 熄火, 萤火, 萤火虫, 开火, 交火, 停火, 怒火, 火星人, [打/点]不着火, 着火点, 火警电话, 火警按钮, 火警铃
    火警器, 火警灯, 火灾报警[器/], 火灾自动报警[系统/], 火灾探测器, 烟囱冒烟, 嗓子冒烟, 爆炸头, 爆炸性, 信息爆炸
    [烟花/鞭炮/爆竹]爆炸, 炸街, 炸串, 炸鸡, 油炸, 燃烧卡路里, 燃烧脂肪, 燃烧瓶, 烟雾报警[器/], 烟感, 报警器
    报警系统, 报警装置, 识别报警系统, 消防车通道, 消防通道, 消防栓, 消火栓, 消防设施, 消防验收, 消防水泵, 消防演练
    消防安全, 消防员, 消防站, 头要炸, 头都炸了, 要炸了, 头要炸了, 肺都气炸了, 气炸了, 炸锅, 炸了锅, 烟头, 烟蒂, 烟灰
    烟盒, 烟味, 二手烟, 抽烟, 吸烟, 香烟, 禁烟, 烟草, 烟花, 烟花爆竹, 烟酒, 烟酒店, 油烟, 油烟机, 烟尘, 烟道, 假烟
    卖烟, 买烟, 食烟, 烧烟
    [煤气/天然气/燃气/液化气][公司/表/表箱/卡/费/收费/缴费/站/师傅/安检/改造/工程/开户/价格/入户/换气点/换气/集团/灶具]
    燃气管道施工, 煤气管道施工, 天然气管道施工, 天然气管道改造[工程/], 燃气管道改造[工程/], 管道天然气, 管道燃气
    停气, 查煤气, 上门推销, 味精, 味觉, 人情味, 意味, 口味, 美味, 臭味, 异味, 油烟味, 尿味, 霉味, 垃圾味, 胶味, 漏水
    漏雨, 漏掉, 遗漏, 泄漏个人信息, 信息泄漏, 信息泄露, 个人信息泄露, 泄露隐私, [狗/猫/鸟/鸡/猴/野猫/野狗]打架
    猫[狗/]打架, 打架子鼓, [拨/转]打人工, 被打[扫/开/破/烂/湿/坏/翻/碎/印/断/包/落/磨/掉/上/成/造/理/断了/乱/扰]
    打我[的/]电话, 打我[的/]手机, 打我家电话, 打我家, 打电话, 打车, 打工, 打牌, 打麻将, 打压, 打击报复, 打击, 打扰
    打印, 打扮, 打桩, 打桩机, 打球, 打包, 打开, 打听, 打算, 打闹, 打碎, 打磨, 打零工, 打烊, 打折, 打水漂, 打了水漂
    三天打鱼, 打鱼, 偷偷, 偷懒, 偷工, 偷工减料, 偷吃, 偷税, 偷税漏税, 偷排, 偷倒, 小偷小摸, 防盗, 防盗门, 防偷
    防小偷, 盗版, 盗用, 盗刷, 盗采, 盗伐, 偷放, 偷偷摸摸, 充电枪, 水枪, 喷枪, 焊枪, 胶枪, 油枪, 地磅
    威胁到[行人/居民/安全/健康/], 威胁着, 威胁行人, 威胁安全, 威胁行人安全, 威胁健康, 威胁业主, 受威胁, 电话骚扰
    骚扰电话, 骚扰短信, 骚扰广告, 骚扰信息, 跟踪处理, 跟踪办理, 跟踪进度, 跟踪落实, 跟踪反馈, 跟踪督办, 快递跟踪
    物流跟踪, 持续跟踪, 跟踪服务, 大出血价, 大出血甩卖, 大出血清仓, 放血, 电脑中毒, 手机中毒, 系统中毒, 救命稻草
    救命恩人, 救命钱, 救命药, 能救命, 伤心, 伤感, 悲伤, 伤脑筋, 伤害, 伤残, 工伤, 工伤认定, 工伤保险, 工伤赔偿
    受伤害, 反诈骗, 反诈, 防诈骗, 诈骗宣传, 诈骗广告, 诈骗短信, 诈骗电话, 伤疤, 伤口, 煤气中毒预防, 血压, 血压计
    血汗钱, 心血, 血糖, 献血, 献血证, 血型, 采血, 输血, 血管, 热血, 血本, 滴血, 泣血, 高血压, 低血压, 冠心病
    狂犬疫苗, 血本无归, 流血流汗, 吵死人
    [热/臭/气/烦/急/笑/累/冷/冻/害/逼/呛/熏/吓/坑/饿/愁/闷/激/晒/渴/嘈/乱/臭/吵]死[人/我/了/]
    [吵/热/臭/气/烦/急/笑/累/害/呛/熏/吓/坑/激]死人了, 要出人命, 早晚出人命, 想死, 怕死, 死心, 死鱼, 死角, 死亡证明
    头晕, 晕车, 晕头转向, 昏暗, 黄昏, 昏昏沉沉, 眩晕, 要晕过去, 都要晕过去, 快晕过去, 喘不过气来, 压得喘不过气
    心脏受不了, 心脏都受不了, 心脏病患者, telephone cable[s/], phone cable[s/], internet cable[s/], phone line[s/]
    绊倒, 绊倒了, 绊倒好几个人, 倒好, 倒车, 倒垃圾, 倒闭, 倒卖, 倒计时, 倒是, 颠倒, 倒贴, 倾倒, 倒水, 倒掉, 倒霉
    倒伏, 扫地, 空地, 工地, 地方, 地铁, 地址, 地段, 地区, 荒地, 土地, 本地, 场地, 菜地, 地库, 地砖, 小心, 不小心
    一不小心, 心里, 别人, 运动会, 机会, 社会, 会议, 会员, 开会, 业委会, 居委会, 村委会, 委员会, 协会, 工会, 晚会
    会计, 会馆, 会所, 会展, 别墅, 特别, 级别, 区别, 性别, 识别, 个别, 分别, 离别, 告别, 类别, 不仅, 不过, 不要, 不同
    不是, 没事, 不管, 不合理, 未来, 未成年, 无法, 无人机, 屋顶上, 屋顶, 楼顶, 楼顶上, 楼上, 楼下, 头上, 身上, 晚上
    早上, 马上, 路上, 车上, 网上, 墙上, 街上, 线上, 突发, 频发, 多发, 车位被抢, 停车位被抢, 抢道, 抢购, 抢险, 明抢
    抢单, 抢占, 抢票, 抢车位, 抢生意, 抢救, 砸锅卖铁, 加油站, 人行道, 人工, 人员, 人们, 大人, 本人, 个人信息, 人力
    人才, 工人工资, 人口, 人大, 爆胎, 水管爆裂, 爆管, 爆裂, 爆满, 爆竹, 鞭炮, 爆款, 引爆, 老年人, 人群, 人数, 人名
    困难, 呼吸科, 困境, 困扰, 贫困, 犯困, 困意, 困惑, 特困, 困人报警, 困人报警装置, 失踪率, 丢失, 丢件, 身份证丢失
    电线杆, 电线头裸露, 断电, 停电, 带电作业, 电压, 压力, 压实, 压价, 欺压, 气压, 压缩, 压坏, 压力大, 埋单, 埋怨
    埋线, 埋设, 掩埋, 填埋, 掉进沟里, 关门, 关系, 关于, 关注, 有关, 有关部门, 相关, 海关, 机关, 开关, 关了门, 公关
    公安机关, 锁具, 刀具, 剪刀, 开刀, 刀削面, 剃须刀, 单刀直入, 保护伞, 保护令, 消防, 卡拉OK, 卡住, 卡里, 卡片, 摸底
    摸不着, 摸黑, 负责人, [没/没有]意识到, may be, might be
    fire [hydrant/extinguisher/escape/door/exit/lane/alarm/drill/hazard/risk/truck/engine/wall/sign/box/cabinet/gate][s]
    fire [station/department/brigade/safety/hose/equipment/access/route/passage/stairs/stairwell/code/inspection/warden]
    fire [point/service/sale/regulations/prevention/protection], fire extinguisher box, firework[s/], fireproof
    firefighter[s/], firewood, camp fire, campfire, bonfire, bon fire, ceasefire, fire[s/] [him/her/them/up], fired
    [smoke/gas] [alarm/alarms/detector/detectors]
    burning [rubbish/trash/garbage/leaves/incense/paper/joss/candles/calories/sun/eyes], burning my eyes, burnt
    robbed of, burning of [leaves/rubbish/trash/garbage], illegal burning
    gas [station/pump/meter/bill/stove/pipe/price/engineer][s], gas [company/man/supply], no gas
    cat[s/] fight[ing/], dog[s/] fight[ing/], bird[s/] fight[ing/], cats are fighting
    fight[ing/] [against/over/for/off], broken into [pieces/bits/two], steal[s/] the show, steel, smoke free
    no smoking, killing time, kill time, smoking, smoking in, smoke detectors, power line poles, police station
    car accidents, accident waiting to happen, bus [routes/route/stop], armed forces, bike theft prevention
    stuck with, stuck at home, stuck on, ambulance fee, first aid
    burning smell from the [barbecue/bbq/restaurant/kitchen], down the road, down the street, up and down
    broken glass, going down, calm down, slow down, shut down, closed down, break down, sit down, run down
    """,
}
