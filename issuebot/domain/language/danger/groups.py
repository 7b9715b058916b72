"""Groups of words that tell of a danger together with others; `danger_signs` says which, each by its name here."""

GROUPS = {
    "PERSON": """
    人, 别人, 大人, 同学, 小朋友, 路过的人, 老师, 保洁, 快递员, 外卖员, 有人, 行人, 路人, 孩子, 小孩, 小孩子, 孩, 娃
    娃娃, 老人, 老太太, 老太, 老大爷, 大爷, 大妈, 大姐, 大叔, 大哥, 阿姨, 奶奶, 爷爷, 老伯, 阿伯, 阿婆, 阿公, 婆婆
    外婆, 伯伯, 叔叔, 先生, 女士, 师傅, 工人, 司机, 学生, 女学生, 小伙, 小伙子, 姑娘, 小姑娘, 女孩, 女孩子, 男孩, 老头
    居民, 邻居, 业主, 住户, 保安, 孕妇, 女儿, 儿子, 爸爸, 妈妈, 我爸, 我妈, 父亲, 母亲, 老公, 老婆, 爱人, 妻子, 老两口
    细路, 阿妈, 阿爸, 男的, 女的, 男人, 女人, 乘客, 骑车的, 客人, 室友, 同事, 顾客, 孙子, 孙女, 宝宝, 婴儿, 一家人
    两个人, 几个人, 三个人, 五个人, 个人, 村民, man, men, woman, women, lady, person, people, someone, somebody, guy
    boy, girl, kid, child, children, kids, pedestrian, cyclist, neighbo[u/]r, grandma, grandmother, grandpa
    grandfather, father, mother, mum, dad, old man, worker, workers, student, students, he, she, they, we, us, i, son
    daughter, driver, baby
    """,
    "VULNERABLE": """
    老人, 老太太, 老太, 老大爷, 大爷, 大妈, 奶奶, 爷爷, 老伯, 阿伯, 阿婆, 阿公, 婆婆, 外婆, 外公, 孩子, 小孩, 娃, 娃娃
    女儿, 儿子, 孙子, 孙女, 爸爸, 妈妈, 我爸, 我妈, 父亲, 母亲, 老头, 细路, 阿妈, 阿爸, 老公公, 老父亲, 老母亲, 男孩
    女孩, 妹妹, 弟弟, 小朋友, 学生, child, kid, boy, girl, daughter, son, father, mother, mum, dad, grandma, grandpa
    grandmother, grandfather, old man, old woman
    """,
    "PET": "猫, 小猫, 狗, 小狗, 狗狗, 宠物, 鹦鹉, 猫咪, 泰迪, cat, dog, puppy, kitten, parrot",
    "GONE": """
    丢了, 不见[了/咗/], 走失, 走丢, 跟丢, 没[有/]回家, 没[有/]回来, 一直没[有/]回家, 一直没[有/]回来, 未归
    还没回[来/家], 没[有/]回, 没见[着/到/]人[影/], 没影[了/], 跑没影[了/], 没了踪影, 不见踪影, 不见人影, 找不见[了/]
    没[有/]找到, 到现在没找到, 找不到了, 找不着了, 冇返屋企
    """,
    "MISSING": """
    missing, disappeared, vanished, can't find, cannot find, is gone, has gone, wandered off, nowhere to be found
    nowhere to be seen, can't see [him/her] anywhere
    """,
    "SMOKING": "冒烟, 冒烟了, 冒白烟, 冒青烟, 往外冒烟, 冒着烟, 起烟",
    "ABLAZE": """
    火窜, 火[已经/都/]窜到, 火[往/向][上/外/里/屋里/楼上][窜/烧/扑/冒/], 火[已经/都/]烧[到/进/过/上], 火蔓延, 火扑
    [往/向][上/屋里/里/楼上/隔壁/外]烧, 烧过来[了/], 烧进来[了/], 烧上[去/来][了/], 正烧着, 烧得[通/]红
    """,
    "COMING": "冒, 冒出, 冒着, 往外冒, 往上冒, 窜, 灌, 涌, 飘出, 冲出, coming, pouring, rising, billowing",
    "SMOKE": "烟, 黑烟, 白烟, 烟雾, smoke",
    "INDOORS": """
    楼道, 楼梯井, 楼梯间, 电梯井, 地下室, 地下车库, 车库, 楼梯, stairwell, stairs, garage, lift shaft, hallway
    corridor, basement
    """,
    "CHIMNEY": """
    烟囱, 工厂, 化工厂, 砖厂, 石灰厂, 厂, 厂区, 排放, 排出, 废气, 烧烤, 烧烤店, 烧烤摊, 餐馆, 饭店, 火锅店, 油烟, 抽烟
    吸烟, 食煙, 烟道, 尾气, 公交车, 大货车, 货车, 渣土车, 拖拉机, 餐饮店, 面馆, 厨房排烟, 香炉, 祠堂, 炉子, 烤炉, 炭火
    餐车, 锅炉, 秸秆, 焚烧, 扰民, chimney, factory, plant, barbecue, bbq, restaurant, exhaust, cigarette[s/]
    """,
    "GAS": """
    煤气, 天然气, 燃气, 瓦斯, 液化气, 石油气, 沼气, 煤气罐, 液化气罐, 煤气瓶, 煤气灶, 燃气灶, 石油气樽, 液化石油气
    煤气樽, gas
    """,
    "SMELLY": """
    全是味道, 全是味, 一屋子味道, 满屋子味道, 满屋都是味, 味道很大, 味道很浓, 味道特别大, 好大味, 嗤嗤, 关不上, 关唔到
    味道越来越[重/浓/大], 越来越浓, 往外喷, 喷气, 冒气, 跑气
    嘶嘶, 嘶嘶响, 嘶嘶地响, 嘶嘶作响, 呼呼, 呼呼响, 拧不动, 拧不上, 关不住, hissing, everywhere, escaping
    """,
    "GASPIPE": """
    [煤气/天然气/燃气][管道/管/总管/阀门/主管道], gas [pipe/main/cylinder/bottle/tank/line/stove/cooker/heater]
    """,
    "GASROOM": """
    everywhere, fills the, filling the, filled with, all over the
    """,
    "FLEXPIPE": """
    软管, 胶管, 灶台下面, 灶具下面, 阀门, 气阀, 煤气阀, 燃气阀, 管子, 黄颜色的管子, 黄管子, 黄色管道, 钢瓶, 气罐
    """,
    "BLOWS": """
    往外喷气, 喷气, 漏气, 冒气, 跑气, 嘶嘶, 嘶嘶响, 嘶嘶地响, 嘶嘶作响, hissing
    """,
    "TANK": "罐车, 油罐车, 罐体, 槽罐车, 氨气, 氯气, 危化品, tanker",
    "LEAK": """
    泄漏, 泄露, 外泄, 在泄, 漏, 漏了, 漏气, 外漏, 往外漏, 味, 味道, 气味, 刺鼻, 刺鼻的味道, 挖破, 挖断, 挖漏, 挖爆
    爆了, 爆咗, 爆裂, 破裂, 嗤嗤, 关不上, 闻到, 闻着, 一股, 一阵, 一股股, 阵, 臭, leak[s/ing/ed/], escaping, hissing
    smell[s/], burst
    """,
    "LEAKING": "漏气",
    "BALLOON": """
    气球, 轮胎, 车胎, 内胎, 暖气, 空调, 打气筒, 皮球, 水管, 窗户, 窗, 自行车, 门缝, 冰箱, 电动车, 单车, 充气, 城堡
    门窗
    """,
    "WIRE": """
    电线, 电缆, 高压线, 电线头, 高压电线, 裸线, 火线, 电源线, 输电线, wire, wires, cable, cables, power line
    power lines, power cable
    """,
    "NUMB": "麻, 发麻, 手麻, 手发麻, 麻了一下, 电了一下, tingling, a shock",
    "HIGHVOLTAGE": "高压线, 高压电线, 高压电缆, power line, power lines, power cable, overhead line",
    "FALLEN": """
    掉, 掉了, 掉在, 掉到, 掉落, 落在, 跌落, 落咗, 跌咗, 跌咗落嚟, 拖到, 拖在, 垂到, 躺在, 泡在, 耷拉到, 掉下来, 断落
    坠落, 坠地, 搭在, 搭到, 搭着, 缠在, 挂到, 碰到, 接触到, fallen, fell, lying, is down, are down, down on, came down
    hanging onto
    """,
    "SNAPPED": "断, 断了, 断咗, 刮断, 刮断了, 扯断, 压断, 挂断了, 砸断, snapped, broke, broken, cut",
    "GROUND": """
    地, 地上, 地面, 地下, 地面上, 路上, 路面, 路中间, 马路上, 马路中间, 草地, 草地上, 积水, 积水里, 水里, 水坑, 人行道
    人行道上, 路边, ground, pavement, road, street, sidewalk, path, grass, puddle, lying, footpath
    """,
    "SWITCHBOX": """
    变压器, 变电箱, 配电箱, 配电柜, 电箱, 电表箱, 电闸, 插座, 插线板, 充电桩, 充电器, transformer, fuse box, meter box
    socket, switch box, substation
    """,
    "ARCING": """
    冒蓝光, 冒火, 打火, 噼啪, 噼里啪啦, 砰砰响, 炸响, 烧红, crackling, sparking, arcing, smoking, melting
    """,
    "LIFT": "电梯, 货梯, 升降机, 𨋢, 部𨋢, 轿厢, lift, elevator",
    "STUCK": """
    困, 困住, 困住了, 困了, 困咗, 困喺, 被困, 关着, 关在, 关了, 出唔到, 出唔到嚟, 困在, 关在里面, 卡在, trapped
    shut in, can't get out, cannot get out, 拍玻璃
    """,
    "HALTED": """
    不动了, 不动, 停了, 停住, 停住了, 卡, 卡住, 卡住了, 卡在, 停在, 坏了, 坏咗, stopped, stuck, not moving, won't move
    """,
    "INSIDE": """
    里面有, 里面还有, 里头有, 里面关着, 我们在里面, 我在里面, 在里面, 入面有, people inside, someone inside
    i am inside, of us in here, of us are in here, us in here
    """,
    "FLOODED": "淹了, 淹到, 被淹, 被水淹, 灌水, 进水了, 水漫, flooded, flooding",
    "SEARCH": """
    找, 在找, 帮忙, 到处找, 找遍, 找了, 找不到, 没找到, 到现在, 糊涂, 痴呆, 老年痴呆, 没带手机, looked, searching
    help
    """,
    "SLUMPED": "趴桌上, 趴在桌上, 瘫坐, 瘫倒, 瘫在, 栽倒, 一头栽, 倒下去, slumped",
    "HELD": "出不来, 出不去, stuck, stuck in, stuck inside, 卡住, 卡住了, 卡在, 夹住, 夹住了",
    "LOCKED": """
    锁在家里, 锁在屋里, 锁在车里, 锁着, 关在车里, 困在车里, 反锁, 反锁在, 一个人锁在家里, locked in, locked inside
    shut in, shut inside, shut in the [car/room/bathroom/flat], stuck in the [car/room/bathroom/flat]
    locked in the [car/room/bathroom/flat]
    """,
    "CHILD": """
    孩子, 小孩, 娃, 娃娃, 宝宝, 婴儿, 女儿, 儿子, 老人, 奶奶, 爷爷, 细路, bb, child, kid, baby, toddler, son, daughter
    """,
    "BURIED": """
    被压住, 被压在, 被压, 压住, 压住了, 压到, 压在, 压倒, 埋, 埋住, 埋了, 埋在, 被埋, 砸中, 砸到, 砸倒, 砸了, 压死
    砸死, crushed, buried, pinned
    """,
    "FALLSIN": """
    滑到, 滑进, 滑下, 掉到, 掉进, 掉下, 栽到, 栽进, 冲到, 冲进, 冲下, 翻到, 翻进, 跌进, 跌到, 摔进, 摔到, 落入, 落到
    沉到
    跳进, 跳到, fell into, fell in, slipped into, slid into, gone into, went into, rolled into, in the
    """,
    "WATERS": """
    河, 河里, 河中, 湖, 湖里, 湖中, 池塘, 池塘里, 水里, 水中, 水库, 水库里, 塘里, 江里, 江中, 渠里, 水渠, 鱼塘, 喷泉池
    粪池, 化粪池, 窨井, 沼气池, pond, river, lake, canal, reservoir, septic tank, water
    """,
    "STRUGGLE": """
    冒头, 一会儿冒头, 扑腾, 挣扎, 呛水, 喊救, 不会游泳, 沉下去, 往下沉, 没冒上来, 没上来, 抱着桥墩, 抓着, 抱着, 救一救
    水很急, 水流很急, 水流特别急, splashing, struggling, going under, cannot swim, can't swim, sinking, head keeps
    """,
    "COLLAPSED": """
    塌, 塌了, 塌下去, 塌下来, 塌掉, 塌陷, 垮下来, 倒下来, 散架, 倒塌, 坍塌, 垮塌, 滑坡, 塌方, 围墙倒, 推倒, collapsed
    came down, come down
    """,
    "UNDER": "underneath, under it, under the wall, under the rubble, 下面, 底下",
    "DOWN": """
    晕, 昏, 倒, 倒地, 倒在, 倒下, 倒下去, 倒在地上, 躺在地上, 躺地上, 躺在地, 跌亲, 仆街, 起不来, 站不起来, 动不了
    不能动, 快不行, collapsed, collapsing, dying, drowned
    """,
    "UNRESPONSIVE": """
    没反应, 没有反应, 无反应, 毫无反应, 冇反应, 不醒, 叫不醒, 拍不醒, 喊不应, 叫不应, 喊不答应, 叫不答应, 不答应
    喊不醒, 没知觉, 没了知觉, 失去知觉, 不动弹, 不动弹了
    没有知觉, 闭着眼睛, 眼睛闭着, 眼睛翻白, won't answer, won't respond, not answering, isn't answering, doesn't respond
    does not respond, won't wake up, 不省人事, 动弹不得, 不能动弹, unresponsive
    not responding, no response, not moving, does not move, doesn't move, isn't moving, does not answer, does not react
    """,
    # Whose silence is a danger. Who is asked for help (保安, a driver, an office) is silent in another sense.
    "SUFFERER": """
    老人, 老太太, 老太, 老大爷, 大爷, 大妈, 奶奶, 爷爷, 老伯, 阿伯, 阿婆, 阿公, 婆婆, 外婆, 外公, 孩子, 小孩, 小孩子, 孩
    娃, 娃娃, 宝宝, 婴儿, 孕妇, 病人, 伤者, 女儿, 儿子, 孙子, 孙女, 爸爸, 妈妈, 我爸, 我妈, 父亲, 母亲, 老公, 老婆, 爱人
    妻子, 丈夫, 老伴, 老头, 细路, 阿妈, 阿爸, 老父亲, 老母亲, 男孩, 女孩, 小伙子, 小姑娘, 妹妹, 弟弟, 小朋友, 学生
    同学, 男人, 女人, 男的, 女的, 男子, 女子, 乘客, 行人, 有人, 骑车的, 室友
    man, woman, lady, person, someone, somebody, boy, girl
    kid, child, baby, toddler, grandma, grandmother, grandpa, grandfather, father, mother, mum, dad, son, daughter
    husband, wife, old man, old woman, pedestrian, cyclist, he, she, one of them, one of us, victim
    """,
    # Somebody who may be ill, and nobody opens.
    "FRAIL": """
    心脏病, 高血压, 糖尿病, 癫痫, 脑梗, 中风, 瘫痪, 瘫在床上, 独居, 独居老人, 孤寡老人, 一个人住, 一个人在家, 怀孕, 孕妇
    癌症, 重病, 刚出院, 八十多岁, 八十几岁, 九十多岁, 七十多岁, 老人, 老太太, 老大爷, 奶奶, 爷爷, 老爷子, 阿婆, 阿公
    heart condition, weak heart, diabetic, epileptic, lives alone, disabled, elderly, in her eighties, in his eighties
    pregnant, grandma, grandpa, old lady, old man
    """,
    "NOANSWER": """
    敲门[都/也/一直/]没反应, 敲门[都/也/一直/]没人应, 敲门[都/也/一直/]不应, 敲门[都/也/]不开, 敲门[都/也/]没人开
    没人答应
    怎么敲[门/][都/也/]不开, 怎么敲[门/][都/也/]没人应, 叫门[都/也/]不应, 屋里没声音, 屋里没动静, 没人应声
    电话不接也不开门
    敲了半天[门/]没人应, 敲了半天[门/]没反应, not answering the door, doesn't answer the door, does not answer the door
    no answer at the door, won't open the door, hasn't opened the door, knock and nobody answers
    """,
    "LYING": "躺在, 躺着, 躺在地上, 趴在, 倒在, 跌低, 跌低咗, 叫不应, lying, lies, is down",
    "ROUSED": """
    叫他, 叫她, 喊他, 喊她, 推他, 推她, 拍他, 拍她, 摇他, 摇她, 怎么叫, 怎么喊, 怎么推, 怎么摇, 怎么拍, 叫都, 喊都, 推都
    叫也, 喊也, 推也, 叫人也, 叫不应, 人叫不应, 人已经, 人都, 人也, 整个人
    """,
    # What is pressed, called or asked, and a line that stands still.
    "DEVICE": """
    按, 按了, 按钮, 按键, 按铃, 呼叫铃, 门铃, 门禁, 对讲, 电梯, 开关, 屏幕, 机器, 设备, 遥控器, 遥控, 刷卡, 扫码, 刷脸
    软件, 小程序, 打电话, 电话, 手机, 微信, 短信, 发消息, 留言, 报修, 报了, 反映, 反馈, 投诉, 举报, 说了, 催, 找了
    提意见, 物业, 居委会, 社区, 街道, 单位, 部门, 政府, 城管, 保安, 客服, 领导, 负责人, 群里, 堵车, 堵得, 车流
    排队, 队伍
    queue, line, traffic, lift, elevator, button, bell, intercom, barrier, gate, screen, app, phone, office, council
    complaint, complaints, report, reports, email, emails, message, messages, call, calls, car, bus, out, away, house
    """,
    "STILL": "没动静, 没有动静, 没声音, 没声响",
    "HIT": """
    被车撞, 被撞[了/倒/飞/], 撞倒[了/], 撞飞, 撞到[了/], 撞了, 撞死, 砸到, 砸中, 压到, 轧到, hit by, knocked down
    knocked over, run over, shot
    """,
    "VEHICLE": """
    车, 汽车, 轿车, 电动车, 货车, 公交车, 摩托车, 出租车, 渣土车, 自行车, car, bus, truck, lorry, van, motorbike
    scooter, taxi, bike
    """,
    "HITS": "撞, 撞了, 撞上, 撞到, 撞倒, 撞飞, 轧, 轧了, hit, hits, knocked down, ran into",
    "FELLON": "fell on, fallen on, fell onto, collapsed on, came down on",
    "LIES": """
    on the [ground/pavement/road/street/path/grass/sidewalk], in the [puddle/water], across the [road/street/pavement]
    """,
    "FELL": """
    掉进, 掉下, 掉下去, 掉下来, 掉到, 摔下, 摔下来, 跌落, 坠楼, 坠落, 跌咗落, 掉井, 掉水, 掉进去, 滚下, 栽下, 栽下来
    栽下去, 摔下去, 跌下来, 跌下去
    飞出去, 飞出去了, 脱手, came off, slid off, fell off
    fell from, fell into, fell down, fallen off, fallen from, fallen into, fallen down
    """,
    "HARMED": "badly hurt, hurt, wounded, 伤了, 受伤",
    "LEDGE": """
    栏杆外, 栏杆外面, 栏杆外边, 窗台外, 窗台外面, 窗外平台, 阳台外, 阳台外面, 护栏外, 护栏外面, 天台边, 天台边上
    楼顶边, 楼顶边上
    楼顶边缘, 天台边缘, 桥栏杆上, 坐在窗台上, 站在窗台上, 骑在栏杆上, 站在栏杆上, the ledge, edge of the roof
    outside the railing
    over the railing, on the parapet, window sill
    """,
    "JUMPS": """
    要跳, 想跳, 要跳下去, 想跳下去, 要往下跳, 准备跳, 说要跳, 跳下去, 想不开, 不想活, 不活了, 不想过了, 活不下去
    going to jump, wants to jump, about to jump, threatening to jump, wants to die, won't come down
    """,
    "DANGLING": "坐在楼顶, 坐在天台, 挂在窗外, 吊在窗外, 站在楼顶, hanging from the balcony",
    "ROBBER": "蒙面, 蒙面的, 陌生人, 黑衣人, 歹徒, 可疑, intruder, masked",
    "BREAK": "撬, 在撬, 翻墙, 爬进, 往里爬, 爬窗, 砸开, 闯进, 撬开, 踹, 踢开, climbing through, forcing",
    "CLIMBS": """
    爬进, 爬进来, 爬进去, 往里爬, 钻进, 钻进来, 钻进去, 往里钻, 想往里钻, 翻进, 翻进来, 翻进去, 往里翻, 跳进
    climbing in
    climbing into, climbing through, climbs in, climb in, climbed in, crawling in, crawled in, getting in, gets in
    get in through, came in through, broke in through
    """,
    "WINDOW": "窗户, 窗, 窗口, 窗子, 防盗窗, 阳台, 二楼阳台, 气窗, 天窗, window[s/], balcony, skylight, back door",
    "LOCK": """
    锁眼, 锁芯, 门锁, 锁孔, 我家锁, 门把手, 门把, 防盗门, 防盗窗, 车门, 车窗, lock, every handle, door handle[s/]
    car door[s/]
    """,
    "PICKS": """
    捅, 捅我家, 在捅, 撬, 在撬, 铁丝, 细铁丝, 开锁工具, 螺丝刀, 使劲拧, 一直拧, 一直在拧, 来回拧, 拉了一遍, 挨个拉
    砸, 在砸, picking, trying every, tried every, rattling, forcing, screwdriver, crowbar, slamming it against
    """,
    "CUDGEL": """
    钢管, 铁管, 酒瓶, 啤酒瓶, 棍子, 铁棍, 木棍, 棒球棍, 棒子, 铁锹, 铁锤, 锤子, 扳手, 砖头, 板砖, 甩棍, crowbar
    iron bar
    steel pipe, baseball bat, a bat, hammer, a brick, broken bottle, a bottle, a stick
    """,
    "SWINGS": """
    攥着, 抄起, 抄着, 抡, 抡起, 抡着, 举着, 挥着, 挥舞, 抽出, 抽出一根, 砸人, 往人身上, swinging, waving, swung, came at
    hit him with, hit her with, threatening
    """,
    "BLOCKS": """
    堵在, 把我堵, 堵着我, 堵住我, 拦着我, 拦住我, 不让走, 不让我走, 拽着我, 拖着我, 围着我
    won't let me [go/leave/out], blocked my way
    """,
    "SMASH": "踹门, 砸门, 砸玻璃, 砸窗户, 正在砸, 砸东西, 砸店, 打砸, 砸车, smashing",
    "THING": """
    电动车, 电瓶, 电瓶车, 自行车, 单车, 钱包, 手机, 包, 摩托车, 快递, 家里, 东西, 车, bike, wallet, phone, bag, car
    """,
    "STOLEN": "被偷, 被偷了, 被盗, 被抢, 失窃, 偷了, 偷走, 偷走了, stolen, was stolen",
    "VICTIM": "我, 我妈, 我爸, 老人, 奶奶, 爷爷, 妈妈, 爸爸, 母亲, 父亲, 我们, 本人",
    "CHEATED": "被骗[了/走/], 被诈骗, 骗子, 骗走[了/], 骗了",
    "MONEY": "块, 块钱, 元, 万, 万元, 钱, 千, 转账, 汇款, 千块, 两千块",
    "WEAPON": "刀, 菜刀, 枪, 手枪, 匕首, 砍刀, 斧头, 铁棍, knife, gun, machete, axe",
    "FOLLOWS": "尾随, 跟踪, 跟着, 跟了, follow[s/ing/ed]",
    "HARASSED": "骚扰, 猥亵, 摸, 非礼, 被砍, 被捅, 被杀, 被打, attacked, harass[ed/ing]",
    "SUSPECT": "陌生男人, 陌生男子, 蒙面人, 持刀男子",
    "OUTSIDE": "门口, 门外, 窗外, 楼下",
}
