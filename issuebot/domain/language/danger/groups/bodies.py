"""What is seen of somebody who is ill."""

BODIES = {
    "SLUMPED": """
    趴桌上, 趴在桌上, 瘫坐, 瘫倒, 瘫在, 栽倒, 一头栽, 倒下去, slumped
    """,
    "DOWN": """
    can't get up, cannot get up, can't stand, cannot stand, fallen, has fallen, had a fall, 起不来了, 爬不起来
    站不起来了, 倒地上, 倒在血泊, 滑下去, 瘫下去, 出溜下去, 软下来, 栽那儿, 蹲下去, 顺着墙, slid down, sank to
    crumpled, folded up, dropped like a stone, dropped, on the deck, 趴在, 靠在, 仰在, 伏在, 倒在, 躺在, 缩在
    趴桌上, 趴在桌上, lying in the road, lying on the, face down, slumped over, slumped in, dropped on, keeled over
    栽倒, 栽倒了, 晕倒, 晕了, 昏了, 倒了, 倒那, 瘫, 瘫倒, 瘫了, 歪在, 歪倒, 软下去, 软了, 软那儿了, 躺那, 躺在那
    躺着, 趴着, 趴在地上, 趴那, slumped, lying, passed out, collapsed, fainted, on the floor, went down, has dropped
    slid off, 晕, 昏, 倒, 倒地, 倒下, 倒下去, 倒在地上, 躺在地上, 躺地上, 躺在地, 跌亲, 仆街, 起不来, 站不起来
    动不了, 不能动, 快不行, collapsing, dying, drowned
    """,
    "UNRESPONSIVE": """
    怎么摇都不醒, 摇不醒, 推不醒, 喊不醒, 没意识, 没有意识, 意识模糊, 没回应, 没有回应, 叫不动, 不睁眼, 不会说话
    说不出话, 迷迷糊糊, 没醒, 还没醒, can't wake, cannot wake, won't wake, not waking, doesn't wake, isn't moving
    not breathing, unconscious, out cold, no pulse, limp, doesn't move, 没反应, 没有反应, 无反应, 毫无反应, 冇反应
    不醒, 叫不醒, 拍不醒, 喊不应, 叫不应, 喊不答应, 叫不答应, 不答应, 没知觉, 没了知觉, 失去知觉, 不动弹, 不动弹了
    没有知觉, 闭着眼睛, 眼睛闭着, 眼睛翻白, won't answer, won't respond, not answering, isn't answering
    doesn't respond, does not respond, won't wake up, 不省人事, 动弹不得, 不能动弹, unresponsive, not responding
    no response, not moving, does not move, does not answer, does not react
    """,
    "NOANSWER": """
    敲门[都/也/一直/]没反应, 敲门[都/也/一直/]没人应, 敲门[都/也/一直/]不应, 敲门[都/也/]不开, 敲门[都/也/]没人开
    没人答应, 怎么敲[门/][都/也/]不开, 怎么敲[门/][都/也/]没人应, 叫门[都/也/]不应, 屋里没声音, 屋里没动静, 没人应声
    电话不接也不开门, 敲了半天[门/]没人应, 敲了半天[门/]没反应, not answering the door, doesn't answer the door
    does not answer the door, no answer at the door, won't open the door, hasn't opened the door
    knock and nobody answers
    """,
    "LYING": """
    躺在, 躺着, 躺在地上, 趴在, 倒在, 跌低, 跌低咗, 叫不应, lying, lies, is down
    """,
    "ROUSED": """
    叫他, 叫她, 喊他, 喊她, 推他, 推她, 拍他, 拍她, 摇他, 摇她, 怎么叫, 怎么喊, 怎么推, 怎么摇, 怎么拍, 叫都, 喊都
    推都, 叫也, 喊也, 推也, 叫人也, 叫不应, 人叫不应, 人已经, 人都, 人也, 整个人
    """,
    # What is pressed, called or asked, and a line that stands still.
    "DEVICE": """
    按, 按了, 按钮, 按键, 按铃, 呼叫铃, 门铃, 门禁, 对讲, 电梯, 开关, 屏幕, 机器, 设备, 遥控器, 遥控, 刷卡, 扫码
    刷脸, 软件, 小程序, 打电话, 电话, 手机, 微信, 短信, 发消息, 留言, 报修, 报了, 反映, 反馈, 投诉, 举报, 说了, 催
    找了, 提意见, 物业, 居委会, 社区, 街道, 单位, 部门, 政府, 城管, 保安, 客服, 领导, 负责人, 群里, 堵车, 堵得, 车流
    排队, 队伍, queue, line, traffic, lift, elevator, button, bell, intercom, barrier, gate, screen, app, phone
    office, council, complaint, complaints, report, reports, email, emails, message, messages, call, calls, car, bus
    out, away, house
    """,
    "STILL": """
    没动静, 没有动静, 没声音, 没声响
    """,
    "FACE": """
    脸, 脸色, 脸上, 嘴, 嘴唇, 嘴巴, 嘴皮, 嘴皮子, 面色, 指甲, 手指, 嘴角, 小脸, 眼圈, 个嘴, 块面, face, lips, lip
    mouth, fingers, skin, tongue
    """,
    "BLUE": """
    耷拉, 耷拉着, 耷拉下来, 歪着, 蜡黄, 发黄, 发乌, 肿得像, 肿得跟, 紫得发黑, grey as, like putty, waxy, ashen
    crooked, gone crooked, twisted, gone funny, gone red, bright pink, cherry red, 红得, 通红, 红扑扑, 肿得说不出话
    肿成, 发青, 发紫, 发黑, 发灰, 铁青, 青了, 紫了, 青的, 紫的, 都青了, 都紫了, 乌青, 乌了, 发绀, 憋得通红, 憋红
    憋紫, 煞白, 惨白, 没血色, 没有血色, 跟纸一样, 像纸一样, 白得像纸, 歪了, 歪了一边, 歪到一边, 歪斜, 抽抽, 肿了
    肿起来, 肿得, blue, grey, gray, purple, white as, drooping, dropped, drooped, droops, lopsided, swelling
    swollen, swelled
    """,
    "BREATH": """
    呼吸, 喘气, 出气, 气, 胸口, 喉咙, 嗓子, 气管, breath, breathing, breathe, breathes, throat, airway, chest
    """,
    "LABOURED": """
    困难, 急促, 费劲, 微弱, 很弱, 不上来, 上不来, 上唔到, 喘不上来, 喘不过来, 喘唔到, 拉风箱, 一下一下, 透不过来
    憋得慌, 嘶嘶, 呼噜呼噜, 堵住, 卡住, 堵了, 没有了, 快没了, 接不上, 疼, 痛, 闷, 发闷, 像压着, 压着石头, 绞痛
    像针扎, 撕裂, funny, fast, heavy, heavily, shallow, rattling, wheezing, wheezes, whistling, noisy, badly
    difficult, hard, tight, tightening, closing, pain, hurts, hurting
    """,
    "WAKES": """
    叫, 喊, 摇, 推, 拍, 掐, 唤, 叫他, 叫她, 喊他, 喊她, 摇他, 摇她, 推他, 推她, 怎么叫, 怎么喊, 怎么摇, 怎么推
    怎么拍, 怎么掐, 人中, wake, wake him, wake her, rouse, shake, shook, calling him, calling her, get him to
    get her to, talk to him, talk to her, speak to him
    """,
    "NOTWAKE": """
    不醒, 不应, 都不醒, 都不应, 没反应, 没有反应, 没回应, 没有回应, 不答应, 不睁眼, 没醒, 还没醒, 不动, 不会动, 不理
    没声, 没声了, 没了声, 没动静, 迷迷糊糊, 不太应, 不怎么应, 翻白眼, 闭着眼, 软的, 软绵绵, 瘫软, can't, cannot
    couldn't, won't, doesn't, does not, didn't, isn't, no reaction, nothing, not waking, no answer, limp, floppy
    """,
    "SWALLOWS": """
    吃了, 吃错, 喝了, 喝下, 误喝, 误吃, 误食, 误服, 吞了, 吞下, 吞下去, 咽下, 当糖吃, 当水喝, 灌了, 舔了, 打了
    swallowed, ate, drank, took, has taken, eaten, drunk, overdosed on, inhaled
    """,
    "POISON": """
    老鼠药, 农药, 百草枯, 敌敌畏, 毒药, 安眠药, 药片, 降压药, 一瓶药, 一整瓶, 一把药, 洁厕灵, 洁厕剂, 漂白水, 消毒液
    84, 酒精, 洗衣液, 强酸, 硫酸, 盐酸, 烧碱, 油漆, 稀料, 汽油, 柴油, 电池, 纽扣电池, 硬币, 磁珠, 钉子, 针, 毒蘑菇
    蘑菇, 野菌, 河豚, 干燥剂, 杀虫剂, 除草剂, 樟脑丸, bleach, pills, tablets, medication, rat poison, weedkiller
    pesticide, battery, coin, magnet, magnets, antifreeze, petrol, detergent, mushrooms, berries, drain cleaner
    acid
    """,
    "CHOKES": """
    噎住, 噎着, 噎到, 卡住喉咙, 卡着喉咙, 卡喉咙, 呛住, 呛到, 堵住气管, 咽不下去, 说不出话, 脸憋, choking, choked
    stuck in his throat, stuck in her throat, gagging, turning blue, can't swallow
    """,
    "CONVULSES": """
    shaking all over, jerking all over, gone stiff, gone rigid, 抽起来, 抽起来了, 抽过去, 牙关咬紧, 牙关紧闭
    牙关咬得死死的, 眼睛往上翻, 四肢僵硬, 浑身僵硬, 角弓反张, having a seizure, jaw is clenched, eyes rolled back
    rolling back, 抽了, 抽搐, 抽风, 抽筋, 浑身抽, 发抖, 抖个不停, 口吐白沫, 吐白沫, 嘴里吐沫, 翻白眼, 羊角风, 癫痫
    羊癫疯, 硬了, 僵了, 直挺挺, fitting, fits, seizure, convulsing, foaming, foaming at the mouth
    """,
    "STROKE": """
    筷子都拿不住, 拿不住筷子, 拿不住东西, 拿不稳, 走路往一边, 走路打偏, 脸耷拉, 脸垮, get her words out
    get his words out, get the words out, words out, talking rubbish, talking nonsense, mouth has gone, dribbling
    半边身子突然不会动, 半边不会动, 话也说不清, 话都说不清, 不会说话了, 口水直流, 嘴角流口水, 眼睛斜, 嘴歪, 嘴歪了
    嘴巴歪, 嘴斜, 口眼歪斜, 流口水, 水从嘴角, 说不清, 说话不清楚, 说不出话, 含含糊糊, 口齿不清, 话说不清, 讲不清楚
    胡言乱语, 说胡话, 手抬不起来, 胳膊抬不起来, 腿抬不起来, 半边麻, 半边身子, 站不住, 突然看不见, face has dropped
    face is drooping, one side of, slurred, slurring, can't speak, couldn't speak, can't lift, can't raise
    couldn't tell me, doesn't know her name, doesn't recognise, keeps dropping, letting go of, gibberish
    """,
    "LABOUR": """
    waters have broken, cord is showing, the cord, crowning, head is out, 脐带, 羊水, 脚先出来, 要生在路上, 肚子阵痛
    阵痛, 要生了, 羊水破, 羊水破了, 见红, 宫缩, 快生了, 生了, 头出来了, 难产, 大出血, baby is coming, in labour
    in labor, waters broke, water broke, contractions
    """,
    "BATHING": """
    洗澡, 卫生间, 厕所, 浴室, 淋浴, 泡澡, 上厕所, in the bath, in the shower, in the bathroom
    """,
    "UNSEEN": """
    没下来, 没出门, 没出来, 没露面, 没见人, 没见到人, 几天没见, 两天没见, 三天没见, 一天没见, 今天没见
    hasn't been seen, not been seen, haven't seen, hasn't come out, hasn't come down, curtains are closed
    milk outside
    """,
    "KNOCKED": """
    敲门没人答应, 敲门没人应, 敲门不应, 敲门不开, 敲不开, 没人答应, 没人应, 没人开, 有哼哼, 哼哼的声音, 呻吟, 喊救命
    里面有声音, 里面有动静, 咚的一声, 味道, doesn't answer, no answer, knocked, knocking, moaning, a thud, a bang
    won't answer, not answering
    """,
    "WITHCHILD": """
    怀孕, 孕妇, 大肚子, 预产期, 三十多周, 八个月, 九个月, pregnant, expecting, weeks gone
    """,
    "ILL": """
    糖尿病, 低血糖, 心脏病, 高血压, 哮喘, 癫痫, 羊癫疯, 羊角风, 过敏, 中风, 脑梗, 脑溢血, 尿毒症, 心梗, diabetic
    asthma, epileptic, allergic, heart condition, heart trouble, low sugar, angina
    """,
    "SWEATS": """
    浑身是汗, 一身汗, 出汗, 冒汗, 冒冷汗, 发抖, 叫她没反应, 叫他没反应, 喘, 喘得, 犯了, 发作, 发作了, 抽, 肿, 肿得
    说不出话, 嘴唇, 脸, sweating, shaking, grey, can't breathe, wheezing, swelling, attack
    """,
    "FEVERISH": """
    滚烫, 身上滚烫, 浑身滚烫, 烫得吓人, 高烧, 烧糊涂, 颠三倒四, 说胡话, 头疼, 头痛, 头晕, 中暑, 吐了, 一直吐
    burning up, very hot, boiling hot, feverish, delirious, rambling, vomiting
    """,
    "NOTRISE": """
    站不住了, 站都站不起来, 瘫在, 走不动, 爬不起来, 趴在桌上, 迷糊了, 叫不起来, 喊不起来, 起不来, 眼皮都抬不起来
    眼皮抬不起来, 抬不起来, 睁不开眼, 眼睛睁不开, 叫不动, 瘫着, 坐不住, 站不住, 站不起来, 叫他不理, 叫她不理
    can't stand, cannot stand, can't keep his eyes open, can't keep her eyes open, won't get up, can't get up
    """,
    "SNORES": """
    打呼噜, 打鼾, 呼噜, 白沫, 嘴边有白沫, 嘴角有白沫, 一只眼睛睁着, 瞳孔, snoring, snoring noise, gurgling, foam
    """,
    "DAZED": """
    不记得, 想不起来, 一直问, 反复问, 迷糊, 犯迷糊, 吐, 吐了, 恶心, 说胡话, 嗜睡, 老想睡, 叫不醒, keeps asking
    what day it is, doesn't remember, doesn't know where, confused, sleepy, being sick, vomiting
    """,
    "FAINTS": """
    眼前发黑, 手脚冰凉, 脉搏很弱, 摸不到脉搏, 没有血色, 没血色, 没有一点血色, 天旋地转, 站不稳, 软了下去, weak pulse
    no pulse, very pale, gone pale, about to pass out, going to faint
    """,
    "VOMITS": """
    吐, 一起吐, 都吐, 上吐下泻, 拉肚子, 狂吐, 呕吐, 食物中毒, throwing up, vomiting, being sick
    """,
}
