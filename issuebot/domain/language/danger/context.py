"""What unsays a sign of danger, or makes it a danger of now; each group of words by its name.

`HARMLESS` are whole words with the letters of a sign in them, or common words that keep others from being cut wrongly.
`NOT` stands right before a sign, `IF` somewhere before it in its clause, `THEN` right behind it. `PAST`, `OFTEN` and
`HEARD` say that it is not now. `TOPIC` and `AFTERMATH` want more signs; `NOW` and `URGENT` are worth half a sign.
"""

CONTEXT = {
    "LITTLE": """
    的, 了, 在, 被, 把, 是, 和, 到, 就, 都, 也, 上, 下, 里, 外, 中, 个, 我, 你, 他, 她, 它, 这, 那, 从, 对, 向, 给, 让
    用, 说, 要, 去, 来, 过, 着, 得, 地, 很, 太, 最, 更, 每, 年, 月, 日, 号, 小, 大, 一, 二, 三, 市民反映, 市民来电反映
    来电反映, 来电人反映, 居民反映, 全是, 都是, 好多, 很多, 一地, 满地, 到处, 全部, 自己, 我们, 你们, 他们, 大家, 以为
    因为, 所以, 但是, 而且, 什么, 怎么样, 这个, 那个, 时候, 起来, 出来, 下来, 上来, 进来, 回来
    """,
    "HARMLESS": """
    灭火, 灭火器, 灭火器箱, 防火, 防火门, 火锅, 火锅店, 火车, 火车站, 火腿, 火腿肠, 火龙果, 火热, 火爆, 爆火, 火气
    上火, 发火, 恼火, 火鸡, 火柴, 火箭, 火葬, 火葬场, 火炬, 火把, 火山, 火红, 红火, 红红火火, 火候, 火种, 火辣, 火花塞
    火烧云, 火烧饼, 火烧店, 火烧摊, 火烧铺, 烟火, 营火, 篝火, 打火, 打火机, 点火, 熄火, 萤火, 萤火虫, 开火, 交火, 停火
    怒火, 火星人, [打/点]不着火, 着火点, 火警电话, 火警按钮, 火警铃, 火警器, 火警灯, 火灾报警[器/]
    火灾自动报警[系统/], 火灾探测器, 烟囱冒烟, 嗓子冒烟, 爆炸头, 爆炸性, 信息爆炸, [烟花/鞭炮/爆竹]爆炸, 炸街, 炸串
    炸鸡, 油炸, 燃烧卡路里, 燃烧脂肪, 燃烧瓶, 烟雾报警[器/], 烟感, 报警器, 报警系统, 报警装置, 识别报警系统
    消防车通道, 消防通道, 消防栓, 消火栓, 消防设施, 消防验收, 消防水泵, 消防演练, 消防安全, 消防员, 消防站, 头要炸
    头都炸了, 要炸了, 头要炸了, 肺都气炸了, 气炸了, 炸锅, 炸了锅, 烟头, 烟蒂, 烟灰, 烟盒, 烟味, 二手烟, 抽烟, 吸烟
    香烟, 禁烟, 烟草, 烟花, 烟花爆竹, 烟酒, 烟酒店, 油烟, 油烟机, 烟尘, 烟道, 假烟, 卖烟, 买烟, 食烟, 烧烟
    [煤气/天然气/燃气/液化气][公司/表/表箱/卡/费/收费/缴费/站/师傅/安检/改造/工程/开户/价格/入户/换气点/换气/集团/灶具]
    燃气管道施工, 煤气管道施工, 天然气管道施工, 天然气管道改造[工程/], 燃气管道改造[工程/], 管道天然气, 管道燃气, 停气
    查煤气, 上门推销, 味精, 味觉, 人情味, 意味, 口味, 美味, 臭味, 异味, 油烟味, 尿味, 霉味, 垃圾味, 胶味, 漏水, 漏雨
    漏掉, 遗漏, 泄漏个人信息, 信息泄漏, 信息泄露, 个人信息泄露, 泄露隐私, [狗/猫/鸟/鸡/猴/野猫/野狗]打架, 猫[狗/]打架
    打架子鼓, [拨/转]打人工, 被打[扫/开/破/烂/湿/坏/翻/碎/印/断/包/落/磨/掉/上/成/造/理/断了/乱/扰], 打我[的/]电话
    打我[的/]手机, 打我家电话, 打我家, 打电话, 打车, 打工, 打牌, 打麻将, 打压, 打击报复, 打击, 打扰, 打印, 打扮, 打桩
    打桩机, 打球, 打包, 打开, 打听, 打算, 打闹, 打碎, 打磨, 打零工, 打烊, 打折, 打水漂, 打了水漂, 三天打鱼, 打鱼, 偷偷
    偷懒, 偷工, 偷工减料, 偷吃, 偷税, 偷税漏税, 偷排, 偷倒, 小偷小摸, 防盗, 防盗门, 防偷, 防小偷, 盗版, 盗用, 盗刷
    盗采, 盗伐, 偷放, 偷偷摸摸, 充电枪, 水枪, 喷枪, 焊枪, 胶枪, 油枪, 地磅, 威胁到[行人/居民/安全/健康/], 威胁着
    威胁行人, 威胁安全, 威胁行人安全, 威胁健康, 威胁业主, 受威胁, 电话骚扰, 骚扰电话, 骚扰短信, 骚扰广告, 骚扰信息
    跟踪处理, 跟踪办理, 跟踪进度, 跟踪落实, 跟踪反馈, 跟踪督办, 快递跟踪, 物流跟踪, 持续跟踪, 跟踪服务, 大出血价
    大出血甩卖, 大出血清仓, 放血, 电脑中毒, 手机中毒, 系统中毒, 救命稻草, 救命恩人, 救命钱, 救命药, 能救命, 伤心, 伤感
    悲伤, 伤脑筋, 伤害, 伤残, 工伤, 工伤认定, 工伤保险, 工伤赔偿, 受伤害, 反诈骗, 反诈, 防诈骗, 诈骗宣传, 诈骗广告
    诈骗短信, 诈骗电话, 伤疤, 伤口, 煤气中毒预防, 血压, 血压计, 血汗钱, 心血, 血糖, 献血, 献血证, 血型, 采血, 输血
    血管, 热血, 血本, 滴血, 泣血, 高血压, 低血压, 冠心病, 狂犬疫苗, 血本无归, 流血流汗, 吵死人
    [热/臭/气/烦/急/笑/累/冷/冻/害/逼/呛/熏/吓/坑/饿/愁/闷/激/晒/渴/嘈/乱/臭/吵]死[人/我/了/]
    [吵/热/臭/气/烦/急/笑/累/害/呛/熏/吓/坑/激]死人了, 要出人命, 早晚出人命, 想死, 怕死, 死心, 死鱼, 死角, 死亡证明
    头晕, 晕车, 晕头转向, 昏暗, 黄昏, 昏昏沉沉, 眩晕, 要晕过去, 都要晕过去, 快晕过去, 喘不过气来, 压得喘不过气
    心脏受不了, 心脏都受不了, 心脏病患者, telephone cable[s/], phone cable[s/], internet cable[s/], phone line[s/]
    绊倒, 绊倒了, 绊倒好几个人, 倒好, 倒车, 倒垃圾, 倒闭, 倒卖, 倒计时, 倒是, 颠倒, 倒贴, 倾倒, 倒水, 倒掉, 倒霉, 倒伏
    扫地, 空地, 工地, 地方, 地铁, 地址, 地段, 地区, 荒地, 土地, 本地, 场地, 菜地, 地库, 地砖, 小心, 不小心, 一不小心
    心里, 别人, 运动会, 机会, 社会, 会议, 会员, 开会, 业委会, 居委会, 村委会, 委员会, 协会, 工会, 晚会, 会计, 会馆
    会所, 会展, 别墅, 特别, 级别, 区别, 性别, 识别, 个别, 分别, 离别, 告别, 类别, 不仅, 不过, 不要, 不同, 不是, 没事
    不管, 不合理, 未来, 未成年, 无法, 无人机, 屋顶上, 屋顶, 楼顶, 楼顶上, 楼上, 楼下, 头上, 身上, 晚上, 早上, 马上
    路上, 车上, 网上, 手上, 墙上, 街上, 线上, 突发, 频发, 多发, 车位被抢, 停车位被抢, 抢道, 抢购, 抢修, 抢险, 明抢
    抢单, 抢占, 抢答, 抢票, 抢车位, 抢生意, 抢救, 砸锅卖铁, 砸钱, 加油站, 人行道, 人工, 人员, 人们, 大人, 本人
    个人信息, 人力, 人才, 工人工资, 人口, 人大, 爆胎, 水管爆裂, 爆管, 爆裂, 爆满, 爆竹, 鞭炮, 爆款, 引爆, 老年人, 人群
    人数, 人名, 困难, 呼吸科, 困境, 困扰, 贫困, 犯困, 困意, 困惑, 特困, 困人报警, 困人报警装置, 失踪率, 丢失, 丢件
    身份证丢失, 电线杆, 电线头裸露, 断电, 停电, 带电作业, 电压, 压力, 压实, 压价, 欺压, 气压, 压缩, 压坏, 压力大, 埋单
    埋怨, 埋线, 埋设, 掩埋, 填埋, 掉进沟里, 关门, 关系, 关于, 关注, 有关, 有关部门, 相关, 海关, 机关, 开关, 关了门
    公关, 公安机关, 锁具, 刀具, 剪刀, 开刀, 刀削面, 剃须刀, 单刀直入, 保护伞, 保护令, 消防, 卡拉OK, 卡住, 卡里, 卡片
    摸底, 摸不着, 摸黑, 负责人, [没/没有]意识到, may be, might be
    fire [hydrant/extinguisher/escape/door/exit/lane/alarm/drill/hazard/risk/truck/engine/wall/sign/box/cabinet/gate][s]
    fire [station/department/brigade/safety/hose/equipment/access/route/passage/stairs/stairwell/code/inspection/warden]
    fire [point/service/sale/regulations/prevention/protection], fire extinguisher box, firework[s/], fireproof
    firefighter[s/], firewood, camp fire, campfire, bonfire, bon fire, ceasefire, fire[s/] [him/her/them/up], fired
    [smoke/gas] [alarm/alarms/detector/detectors]
    burning [rubbish/trash/garbage/leaves/incense/paper/joss/candles/calories/sun/eyes], burning my eyes, burnt
    robbed of, burning of [leaves/rubbish/trash/garbage], illegal burning
    gas [station/pump/meter/bill/stove/pipe/price/engineer][s], gas [company/man/supply], no gas, cat[s/] fight[ing/]
    dog[s/] fight[ing/], bird[s/] fight[ing/], cats are fighting, fight[ing/] [against/over/for/off]
    broken into [pieces/bits/two], steal[s/] the show, steel, smoke free, no smoking, killing time, kill time, smoking
    smoking in, smoke detectors, power line poles, police station, car accidents, accident waiting to happen
    bus [routes/route/stop], armed forces, bike theft prevention, stuck with, stuck at home, stuck on, ambulance fee
    first aid, burning smell from the [barbecue/bbq/restaurant/kitchen], down the road, down the street, up and down
    broken glass, going down, calm down, slow down, shut down, closed down, break down, sit down, run down
    """,
    "NOT": """
    没, 没有, 没人, 没有人, 没有造成, 未造成, 无, 无人, 未, 并没, 并没有, 并未, 不, 不会, 不是, 冇, 冇人, 唔系, 没被
    没有被, 别, 不要, 幸好没, 幸亏没有, 幸亏没, 没发生, 没有发生, 未发生, no, not, nobody was, nobody, no one, wasn't
    isn't, aren't, weren't, don't, doesn't, didn't, without, never, never been, no sign of, no smell of, not been
    not a, not an, not any, not on
    """,
    "IF": """
    如果, 要是, 万一, 一旦, 哪天, 假如, 倘若, 随时, 随时会, 随时要, 看着要, 眼看要, 随时可能, 随时有, 差点, 差点儿
    差一点, 差啲, 险些, 怕, 害怕, 生怕, 恐怕, 担心, 小心, 容易, 极易, 易, 易发生, 好易, 很易, 以免, 免得, 早晚, 迟早
    防止, 避免, 预防, 谨防, 严禁, 禁止, 杜绝, 防范, 注意, 提防, 防, 防患, 防患于未然, 会, 将会, 可能, 可能会, 有可能
    也许, 别, 不要等到, 不要等, 等到, 等着, 等有人, 要等到, 非要等到, 是不是要, 是要, 难道, 难道要, 难免, 会不会, 想象
    建议, 咨询, 能不能, 模拟, 演练, 有没有, 是否, 要搞到, 搞到, 真的要, 快要, 不然, 否则, 不敢, 系咪要, 先至, 才来
    才想起来, 才想起, 才处理, 才管, 仿佛, 如同, 好比, 简直, 简直就是, 等于, could, would, might, will, may, gonna
    going to, if, in case, before, until, waiting, waiting for, almost, nearly, risk, risk of, avoid, prevent[s/]
    against, afraid, scared, worried, can catch, can cause, can get, can start, should, unless, one of these days
    when will
    """,
    "THEN": """
    一样, 似的, 没区别, 没有区别, 有什么区别, 怎么办, 怎么跑, 怎么逃, 咋办, 咋整, 点算, 谁负责, 谁来负责, 就晚, 就晚了
    才来, 才来处理, 才管, 才想起来, 才处理, 隐患, 危险, 风险, 演练, 演习, 预案, 知识, 宣传, 海报, 标语, 保险, 多发
    高发, 频发, 逃生, 后果, 后果不堪设想, 的危险, 的隐患, 的风险, 的可能, 报警器, 报警系统, 问题, 现象, 事件, 案例
    讲座, 教育, 政策, 补助, 补贴, 处罚, 防范, 隐患大, 猖獗, 泛滥, 高发期, 季节, 事故, 路段, 后, 之后, 以后, 的事情
    的事, 赔偿, 率, 后的, 黑的, 坏的, 的墙, 的外墙, 的伤疤, 咋跑, 往哪跑, 谁也跑不了, 未处理, 无人管, 无人处理, 已扑灭
    扑灭了, 已经扑灭, 处理完, hazard[s/], risk[s/], drill[s/], safety, warning[s/], poster[s/], prevention, awareness
    last week, last year, last month, statistics
    """,
    "PAST": """
    去年, 前年, 大前年, 上个月, 上月, 上个星期, 上个礼拜, 上周, 上次, 上回, 上学期, 以前, 之前, 前几天, 前天, 前阵子
    前段时间, 前不久, 曾经, 曾, 那次, 有一次, 有一回, 当年, 当时, 早年, 年前, 月前, 个月前, 天前, 月份, 多年, 多年前
    几年前, 小时候, 前些年, 往年, 历年, 那年, 那时候, 今年以来, 几个月, 个星期前, 个礼拜前, 旧年, 上个礼拜日, 早排
    早前, 此前, 两年, 三年, 八月, 七月, 六月, 五月, 四月, 三月, 二月, 一月, 九月, 十月, 十一月, 十二月, 去年八月
    last [week/month/year/time/summer/winter/autumn/spring], ago, used to, in the past, years ago, months ago
    since then, since [january/february/march/april/may/june/july/august/september/october/november/december]
    since [spring/summer/autumn/winter]
    in [january/february/march/april/june/july/august/september/october/november/december], twice, this year
    """,
    "LATELY": "昨天, 昨晚, 昨夜, 昨日, 前晚, 寻日, 琴日, yesterday, last night",
    "OFTEN": """
    每天, 天天, 日日, 每日, 每晚, 每次, 每年, 每到, 每逢, 经常, 时常, 常常, 常年, 长期, 总是, 老是, 老有, 成日
    一天到晚, 从早到晚, 整天, 整夜, 整晚, 次次, 多次, 频繁, 频频, 三天两头, 时不时, 屡, 屡次, 屡禁不止, 反复, 多起
    多辆, 多户, 多家, 多名, 几次, 两次, 三次, 好几次, 多人, 有时候, 有时, 偶尔, 三番五次, 发生过, 出过, 有过, 过几次
    困过, 咬过, 着过火, 猖獗, 泛滥, 成风, 习惯, 动不动, 动辄, 好多次, 无数次, 一到, 有的, 受过伤, 受过
    every [night/day/evening/weekend/week/month/year/time/morning], always, often, all the time, all night
    again and again, regularly, sometimes, nearly every, daily, most nights, never came
    """,
    "HEARD": """
    听说, 据说, 新闻, 看到新闻, 报道, 报道过, 案例, 比如, 例如, 外地, 其他城市, 电视上, 网上说, 网上看到, 传言
    隔壁小区, 别的小区, 冒充, 犹如, i heard, in the news, on the news, i read
    """,
    "FICTION": """
    电视, 电视剧, 电视里, 电影, 影片, 游戏, 打游戏, 音响, 直播, 抖音, 短视频, 剧本杀, 密室, 鬼屋, 喇叭, 歌, 放歌, 唱歌
    演戏
    tv, telly, television, film[s/], movie[s/], video game[s/], computer game[s/], war films, songs, theatre
    """,
    "TOPIC": """
    咨询, 咨询一下, 请问, 想问下, 建议, 举报, 如何, 能否, 加强, 宣传, 希望加强, 规定, 政策, 流程, 标准, 防范, how do i
    is there a plan, could the
    """,
    "AFTERMATH": """
    赔偿, 赔付, 索赔, 没赔, 不赔, 赔, 医药费, 医疗费, 住院, 住了院, 工伤, 伤残, 鉴定, 手术, 二次手术, 后遗症, 立案
    不予立案, 报案, 报案后, 报案以后, 笔录, 案件, 拘留, 判决, 起诉, 法院, 律师, 复议, 仲裁, 报销, 理赔, 缝了, 打官司
    调解, 处理结果, 追回, 去世, 逝世, 身亡, 死者家属, 死亡家属, 家属未获, 至今, 逃逸, 推卸责任, 不处理, 拒不, 拒不赔偿
    说法, 责任, 安置, 修复, 未修复, 补助, 赔钱, 退款, 讨薪, 道歉, 拒绝赔, 贬值, 抚恤金, 认定, 破案, 处理不公, 慢性病
    患者, 低保, 丧失, 当年, 消费者, 门诊, 病历, compensation, claim, insurance, lawyer, refund, nobody paid, in court
    to court
    """,
    "COMPLAINT": "反映, 投诉, 举报, 请求, 要求, 控诉, 太滑, 路滑, 湿滑, 结冰, 暴力执法",
    "PRAISE": "感谢, 表扬, 点赞, 致谢, 锦旗, 好人好事, thank you for, thanks to",
    "NOW": """
    现在, 而家, 依家, 目前, 正在, 正, 此刻, 这会儿, 这会, 刚刚, 刚才, 刚, 刚刚才, 啱啱, 突然, 突发, 今天, 今日, 今早
    今晚, 今天早上, 今天上午, 今天下午, 今天晚上, 凌晨, 又, 还在, 仍, 仍在, 依然在, 紧急反映, 滋滋, 嗤嗤, 砰的一声
    now, right now, just, just now, again, still, tonight, today, this morning, this afternoon, this evening, at once
    immediately, hurry, quick, quickly, is happening
    """,
    "URGENT": """
    麻烦派人, 派人过来, 派人来, 派人去, 民警快点, 快点过来, 快过来, 快叫人, 叫人, 帮忙报警, 麻烦叫, 麻烦叫辆救护车
    快叫救护车, 再晚就来不及, 来不及了, 求救, 求助, 求帮忙, 出人命啊, 等不了, 你们快, 快呀, 快啊, 快, please come
    get somebody here, get someone here
    come now, please send, send help, we need help, need help, someone please, as fast as you can, emergency, 快来人
    来人啊, 快来, 快救人, [快/赶快/赶紧/马上/立刻/立即/尽快/请马上/请赶快/请立刻][派人/派/叫/通知/来人/来救]
    [快/赶快/赶紧/马上/立刻/立即][派/叫]救护车, 派消防车, 派救护车, 叫救护车, 叫救护车来, 帮忙叫救护车, 快报警
    快点来人, 快啲嚟人, 快啲派人, 救命, 救救, 救人, 派车过来, 派车来, 急急急, 求求你们, 派救援, 通知医院, 马上断电
    拉闸断电, 立即派消防车, 立刻派消防车, 疏散, 刚才, 刚刚, 啱啱, 突然, 正在, 还在, right now, at once, please hurry
    hurry, come quick, come quickly, has just, have just, had just, send somebody, send someone, help us, please help
    help me
    """,
    "STRAIN": """
    到死, 到想, 得想, 吵得, 嘈到, 逼得, 逼到, 气得, 激到, 救救我们, 走投无路, 叫天不应, drives me, 想跳楼, 心都凉了
    """,
    # Behind these a cry for help is a figure of speech.
    "TO_DEATH": "到死, 到想, 得想, 嘈到, 激到",
}
