"""How people write of each danger: one table of words for each, and of words that tell of it together.

A `sure` word is enough in a short message; a `half` one wants another, or a word that it is now. `together` are the
names of groups (`danger_groups`) of which a clause must have one word each, near each other; `!` before a name: none.
`nearby` are such groups that may stand in clauses that follow each other.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Signs:
    sure: str
    half: str = ""
    together: tuple[str, ...] = ()
    nearby: tuple[str, ...] = ()


FIRE = Signs(
    sure="""
    burning plastic, burnt plastic, smell[s/] of smoke, smell[s/] smoke, orange glow, engulfed, goes up in smoke
    火窜, 火窜到, 火窜上, 火[已经/都/]窜到, 火蔓延[到/过/], 烧过来[了/], 烧进来[了/], 烧上[去/来][了/], 往屋里烧
    往里烧, 往上烧
    往隔壁烧, 往楼上烧, 正烧着, 烧着了[窗帘/被子/沙发/床/柜子/], 烧着, 着火的, 直冒烟
    烧着了, 着了火, 在烧, 点着了[一片/一小片/], 草着了, 着火咗, 冒火光, 冒明火, 引着了, 锅烧干, 锅烧着, 油锅起火, 爆燃
    filled with smoke, full of flames, smells burnt, something [is/] burning, on flames, caught on fire, exploded
    blew up, 着[了/大/起/咗/]火, [起/失]火, 起[了/咗/大]火, 走水, 突发火灾, 发生[了/]火灾, 大火, 好大火, 火势, 火苗
    火舌, 火光, 火海, [冒/窜/喷]火, [冒/窜]出火, 火警, 火情, 火烛, [救/扑]火, 山火, 自燃, 燃烧, 引燃, 点着了, 烧着
    烧起来, 烧起嚟, 烧紧, 烧到[隔壁/楼上/屋顶/家里/了/], 火[很/好/太/越来越/]大, 有火光, 火火, 火火火, 救火
    [家/屋]里着了, 都是火, 全是火, 火烧得, 浓烟, 黑烟滚滚, 滚滚[浓/黑/]烟, [全是/都是/好多/好大/大量/满是]烟, 爆炸
    爆炸了, 炸了, 爆咗, 火花, 火星, 火星子, 火星四溅, [烧/]焦糊味, 烧焦味, 烧焦[的/]味道, [烧/]糊味, 焦味, 烧焦
    on fire, fire[s/], flame[s/], ablaze, blaze, burning, explosion[s/], explod[ed/ing/es], spark[s/ing/ed]
    thick smoke, black smoke, heavy smoke, lots of smoke, full of smoke, [see/saw/seeing] smoke
    smoke [is/was/] [coming/everywhere/pouring/rising/billowing/filling], smoke everywhere, burning smell
    smell of burning, smells of burning, smell[s/] burning, caught fire
    """,
    half="""
    噼里啪啦, 噼里啪啦地响, 炸了几声, 火光冲天, 都红了, 烧红了, 烫得碰不得, 冒白烟, 冒青烟, 一股白烟, 灭不了, 浇不灭
    不敢开门, crackling
    too hot to touch, buzzing noise, glowing, 呛, 呛人, 警铃, 扑不灭, 压不住, 打火花, 煳味, pan on the stove, 火灾
    明火, 黑烟, 冒黑烟, 烟雾, 消防车, smoke
    smoking from, smoking out of, fire engine
    """,
    together=("ABLAZE !CHIMNEY", "COMING SMOKE !CHIMNEY", "SMOKE INDOORS !CHIMNEY", "SMOKING !CHIMNEY"),
)

GAS = Signs(
    sure="""
    臭鸡蛋味, 臭鸡蛋的味道, 臭鸡蛋味道, rotten egg[s/], gas everywhere, full of gas, gas is everywhere, gas in the
    一氧化碳, gas [leak/leaks/leaking/leaked/escaping], gas is [leaking/escaping], leak[ing/s/] gas, gas smell
    gas odo[u/]r, smell[s/] of gas, smell[s/ing/] gas, smell[s/] like gas, smell[s/] strongly of gas
    smell[s/] some gas, smell[s/] the gas, smell[s/] strong gas, carbon monoxide, 毒气泄漏, 氨气泄漏, 氯气泄漏
    """,
    half="""
    关总阀, 关阀门, 总阀, 不敢开灯, 不敢打火, 不敢开火, 不敢点火, 嘶嘶, 嘶嘶响, 嘶嘶地响, 嘶嘶作响, 头昏想吐, 头晕想吐
    头昏恶心
    闻着味不对, 闻着不对, 熏得头疼, hissing, something is hissing, pounding headache[s/], throwing up, stinks of
    """,
    nearby=("GAS SMELLY", "GASPIPE SMELLY"),
    together=(
        "FLEXPIPE BLOWS !BALLOON",
        "GAS GASROOM !BALLOON",
        "GAS LEAK",
        "TANK LEAK",
        "LEAKING !BALLOON",
        "GASPIPE LEAK",
    ),
)

POWER = Signs(
    sure="""
    漏电, 漏咗电, live wire[s/], 电[了/得]我一下, 手[被/]麻, 手都麻了, 被电了一下, electric shock[s]
    """,
    half="""
    断电, 拉闸, 把电断[掉/了/], 切断电源, 噼啪, 滋滋响, 麻手, 发麻, 手发麻, 手一麻, 通电, 带电, 嗡嗡响, 冒蓝光, 砰砰响
    """,
    nearby=("WIRE SNAPPED PERSON NUMB", "WIRE FALLEN NUMB"),
    together=(
        "SWITCHBOX ARCING !CHIMNEY",
        "WIRE FALLEN GROUND",
        "WIRE SNAPPED GROUND",
        "HIGHVOLTAGE FALLEN",
        "HIGHVOLTAGE SNAPPED",
        "WIRE LIES",
    ),
)

TRAPPED = Signs(
    sure="""
    [腿/脚/手/胳膊/人]压在, [腿/脚/手/胳膊/人]被压[在/住/着/], 水[已经/都/]到[腰/胸口/脖子][了/]
    水淹到[腰/胸口/脖子][了/], [掉/滑/跌/摔]到水里[了/去了/去/], 掉进[水/河/湖/池]塘[里/]
    掉进[化粪池/粪池/沼气池/窨井][里/], 掉水里, 掉河里, 沉下去
    抓着栏杆喊, 困在车顶, 夹住了[腿/手/头/胳膊/脚], [头/手/脚/腿]卡在, [头/手/脚/腿]卡住[了/]
    [头/手/脚/腿]被[卡/夹]住[了/], roof of their car, roof of the car, under water, has fallen into the
    trapped under, [head/hand/arm/leg/foot] is stuck, [head/hand/arm/leg/foot] stuck
    shut inside, 困人, 关人, 困了人, 困在[电梯/里面/里边/里头/楼上/屋里/车里/水里/], 困喺, 被困, 被活埋, 压在下面
    压在底下, 卡在[驾驶室/里面/], 落水, 溺水, 掉进[河/水/湖/池塘][里/], 掉河里[了/], 掉水里[了/], 被水冲走
    [房/房子/房屋/楼/楼房/屋/桥/脚手架/塔吊/平房][塌/倒塌/垮]了, building collapsed, house collapsed, 没过车窗
    没过车顶, 水淹到车窗, trapped, stuck in the [lift/elevator], stuck inside the [lift/elevator]
    stuck in a [lift/elevator], stuck in [lift/elevator], shut in the [lift/elevator]
    locked in the [car/flat/house/room], buried, drowning, underneath it, under the rubble, pinned under
    fell in the [river/lake/pond], fell into the [river/lake/pond]
    """,
    half="""
    一会儿冒头, 冒头, 扑腾, 挣扎, 不会游泳, 漫到[大腿/腰/胸口], 车门推不开, 推不开, 下不去, 爬不上来, 上不来, 没上来
    拿手刨
    手刨, 挖人, 埋人, 够不到, can't swim, cannot swim, sticking out of, get down
    水挺深, 水很深, 救生圈, 救生衣, 够不着, 打不开, 门打不开, 喊救, 拍门, 敲门求救, 不动了, 缺氧, coming up fast
    a boat, nobody opens, a child inside, someone inside, people inside, 反锁, 下不来, 落唔到去, 出不来, 出不去
    出唔到嚟, 没有信号, 求救, 救援, 救援队, get out, cannot open the door
    """,
    nearby=(
        "PERSON FALLSIN WATERS STRUGGLE",
        "LIFT HALTED INSIDE",
        "FLOODED INSIDE",
        "COLLAPSED PERSON UNDER",
        "LIFT HALTED STUCK",
    ),
    together=(
        "LIFT STUCK",
        "LIFT PERSON HELD",
        "CHILD HELD",
        "PERSON STUCK",
        "PERSON BURIED",
        "CHILD LOCKED",
        "COLLAPSED BURIED",
    ),
)

LOST = Signs(
    sure="""
    lost [boy/girl/child/kid/toddler] here, [found/there is] a lost [boy/girl/child/kid/toddler], 跑没影了, 跑丢了
    没见着人, 找不见人, [little/small] [girl/boy] is gone, [son/daughter/child/kid] is gone, wandered off
    人不见了, 人没了踪影, 联系不上人, 走着走着不见了, has not been seen since, hasn't been seen since
    cannot find my [son/daughter/mother/father/child/kid], can't find my [son/daughter/mother/father/child/kid]
    lost my [son/daughter/child/kid], lost [his/her] way, 走失, 走丢, 走散, 走失咗, 失踪, 跟丢, went missing
    gone missing, has not come [home/back], has not returned, hasn't come [home/back], not come [home/back]
    didn't come [home/back], has disappeared
    """,
    half="""
    帮着找, 帮着在找, 帮忙找, 到处找, 找遍, 身上没有手机, 没带手机, 脑子糊涂, 糊涂, 痴呆, 老年痴呆, 阿尔茨海默, 迷路
    没回家, 没回来, 没有回家, 老糊涂, 健忘症, 自闭症, 不太会说话, 不认路, 帮忙留意, 帮我拉住, 好心人, lost boy
    lost girl, lost child
    crying for [his/her] [mum/mom/mother/dad/father], shouted all round, answers to, no phone with [him/her]
    gets confused, dementia, wearing
    找了[半小时/一小时/半天/一天/很久/好久], looked everywhere, 寻人
    """,
    nearby=("VULNERABLE GONE SEARCH",),
    together=("VULNERABLE GONE !PET", "VULNERABLE MISSING"),
)

INJURY = Signs(
    sure="""
    喊不应, 叫不应, 喊不答应, 没[了/]知觉, 失去知觉, 胸口像压, 胸口压, 胸口闷, 胸口堵得, 半边身子[麻/动不了]
    半身[麻/不能动]
    breathing funny, breathing strangely, gasping, struggling to breathe, gone stiff, convulsing, convulsions
    having fits
    keeled over, bottle of pills, took [all/too many/a lot of] [her/his/the/] pills, handful of pills, sleeping pills
    吞[了/][一瓶/一把/好多/很多/整瓶]药, 吃[了/][一瓶/一把/整瓶/好多][安眠药/药片/药], 安眠药, 开煤气自杀, 要跳楼
    往下跳
    cut [his/her/my] wrist[s/], 羊水[破/]了, 要生了, 宫缩, 大出血, 脸憋紫, 脸[都/]憋[得/]紫, 卡着了, 噎着, 憋得脸
    turned blue
    lips [are/look/turned/went] [blue/grey/purple/white], going into labour, going into labor, waters broke, water broke
    心肺复苏, 人工呼吸, 捂着胸口, 捂住胸口, 胸闷得厉害, 呻吟, 呻吟声, CPR, clutching his chest
    clutching her chest, 口吐白沫, 说胡话, 意识不清, 神志不清
    失去意识, 没意识[了/], 满脸是血, 满头是血, 一脸血, 血流不止, 血止不住, 血顺着, 流了好多血
    手脚[一直/]抖, 翻白眼, 浑身抽, 抽筋倒地, 摔下来[了/], 坠楼[了/], 掉下楼, 头朝下, 磕破[头/了头/], 撞破头
    砸到头[了/], 砸破头, 过敏性休克, 脸[都/]紫了, 脸色发青, 嘴都紫了, 嘴歪[了/], 休克了, 心慌得厉害, 呛水, 吃了老鼠药
    喝了农药, 想不开, 不想活了, 不想活, 寻短见, holding his chest, holding her chest, chest pain
    having a heart attack, having a stroke, having a seizure, having a fit, won't stop bleeding, bleeding badly
    hit on the head, defibrillator, collapsed, knocked off, swallowed a, kill myself, kill himself, kill herself
    受[了/]伤, 受[了/]重伤, 受[了/]轻伤, [摔/砸/撞/烧/烫/咬/割/扎/刺/打/压/炸/捅/砍/夹/轧]伤[了/], 伤了人, 伤员, 重伤
    伤亡, 流[了/着/][很多/好多/一地/一身/]血, 在流血, 出血, 大出血, 吐血
    [好多/满地/一地/一滩/浑身/满头/满脸/全是/都是/都系]血, 骨折, 摔断, 摔断了, 打断[腿/胳膊/手/骨头/肋骨/鼻梁/]
    打得头破血流, 头破血流, 头破了, 胳膊[好像/]断[了/], [晕/昏]倒[了/咗/], [晕/昏]过去, 昏死, 昏迷, 晕低[咗/], 休克
    抽搐, 没[有/]呼吸, 呼吸困难, 喘不上气, 喘不过气, 透唔到气, 心梗[了/], 心脏病发[作/], 心脏骤停, 心绞痛
    胸口[好/很/]疼, 胸口[好/很/]痛, 中暑[了/], 中风了, 脑梗[了/], 脑出血, 猝死, 不省人事, 叫不醒, 拍不醒, 叫都叫不应
    叫都叫不醒, 怎么[叫/拍]都不醒, 嘴唇发紫, 下身见红, 见红了, 羊水破了, 早产, 误食, 误服
    吞[了/下][异物/电池/纽扣电池/硬币/药], 噎[住/着][了/], 卡[住/着]喉咙, 窒息, [敲/叫/喊]门[都/也/]没动静
    [叫/喊/推]他[都/也/]没动静, [叫/喊/推]她[都/也/]没动静, choking, 溺水, 跳河, 跳楼
    轻生, 自杀, 割腕, 喝农药, 服毒, 中毒[了/], 食物中毒, 触电[了/], 触咗电, 被电[到/着/倒], 电[着/到]人, 电[着/到]了
    电死, 车祸, 被[狗/犬/蛇/狗狗]咬[了/到/], 狗咬[了/到], 咬了人, 快不行了, 救命, 死人了, 出[了/]人命了, 有人死, 尸体
    [叫/派/需要/要]救护车, 救护车快来, 派救护车, 上不来气, 掉井里, 掉[进/到/下]井[里/], 掉进[河/水/坑/沟][里/]
    掉下去了, injured, injury, injuries, bleeding, blood everywhere, blood all over, blood on [his/her/the]
    unconscious, not breathing, [can't/cannot/trouble/difficulty] breath[e/ing], can not breathe, pass[ed/ing] out
    fainted, heart attack, a stroke, had a stroke, seizure, electrocuted, drowning, had an accident, been an accident
    [car/bike/traffic/road] [crash/accident]
    hurt [his/her/my/their] [head/leg/arm/back/foot/hand/neck/knee/hip/wrist/ankle], badly hurt, seriously hurt
    not waking up, not wake up, won't wake up
    broke [his/her/my/their] [leg/arm/hip/wrist/ankle/neck], ran over [a/an/my/some/someone/somebody], suicide
    suicidal, jump off the [roof/building/bridge/balcony], jumping off the [roof/building/bridge/balcony]
    overdose[d/], poisoned, [call/need/send/get] an ambulance, [call/need/send/get] the ambulance, dead body
    [dog/snake] [bit/bites/attacked], [dog/snake] has bitten, bitten by a [dog/snake], bitten by [the/his/her] dog
    hit his head, hit her head, got an electric shock, gave me an electric shock, murdered, is dying, was stabbed
    been stabbed, run over
    """,
    half="""
    脸白得像纸, 脸[色/][煞/惨/刷/发]白, 脸色苍白, 嘴唇发白, 满头的汗, 满头大汗, 满头是汗, 一头的汗, 浑身是汗, 左边胳膊
    胳膊[也/都/]麻
    话都说不利索, 说话不利索, 说不出话, 说不清话, 说不了话, 口齿不清, 坐到地上, 瘫在地上, 瘫坐在地上, 直哆嗦, 打哆嗦
    变形了
    一大摊红, 一大片红, 一摊红, 直不起腰, 疼得打滚, 压在轮子, 突然吐了, 一直吐, 后脑勺着地, 从架子上, 从梯子上
    连人带车, 想跳
    要跳, does not answer when, doesn't answer when, white as a sheet, soaked already, soaked in blood, spike through
    won't answer me, shaking all over, and shaking, 喊腿疼, 腿疼, 直叫, 疼得直叫, 疼得, 喊疼, 头疼恶心, 发抖, 坐在地上
    躺在地上, 躺地上, 120, 急救车, 担架, AED
    冒冷汗, 脸色不好, sweating, dizzy, in pain, screaming, 摔倒[了/], 心脏病, 心梗, 中风, 站不起来, 起不来, 动不了
    一动不动, 不敢动, 倒下[去/了/], 倒在地上, 倒地, 上吐下泻, 救护车, 派车, 救人, 肚子疼, 肚子痛, 疼得厉害, 血
    ambulance, collapsed, hurt, wounded, 晕, 擦破, 被撞, 撞了, 没[了/]气, 翻了, 伤, 疗伤, 急救, 腿[好像/]断[了/]
    """,
    nearby=(
        "FRAIL NOANSWER",
        "LEDGE JUMPS",
        "HIT DOWN",
        "HIT UNRESPONSIVE",
        "FELL UNRESPONSIVE",
        "DOWN UNRESPONSIVE",
        "SUFFERER LYING UNRESPONSIVE",
        "PERSON LYING UNRESPONSIVE",
        "PERSON SLUMPED",
        "VULNERABLE STILL",
    ),
    together=(
        "VULNERABLE STILL",
        "PERSON DOWN",
        "SUFFERER UNRESPONSIVE !DEVICE",
        "ROUSED UNRESPONSIVE !DEVICE",
        "PERSON HIT",
        "PERSON FELL",
        "VEHICLE HITS PERSON",
        "FELLON PERSON",
        "BURIED PERSON",
        "PERSON BURIED",
        "DOWN UNRESPONSIVE",
        "PERSON HARMED",
        "PERSON DANGLING",
    ),
)

CRIME = Signs(
    sure="""
    喊救命, 叫救命, 呼救, 在呼救, 喊着救命, 大喊救命, 有人喊救命, crying for help, calling for help
    [pulled/dragged/forced/pushed] [her/him/me] into [a/the] [van/car]
    grabbed [a/me/her/my] [woman/girl/child/kid/arm/by]
    broke my window, put in the back window, 翻箱倒柜, 翻抽屉, 翻我家, 被人捅了, 被捅了, 捅了人, 扒窗户
    别打了, 动手动脚, 耍流氓, 摸我, 猥亵了, 调包, 掏包, 扒手, 抢了就跑, 抢我[的/]包, 持械, 打砸, 砸店, 打群架
    打得很凶, 打成一团, 动起手来, 拿刀追, 追着打, 按着打, 围着打, 围殴, 往死里打, 打晕, 掐脖子, 掐住脖子, 扇耳光
    硬往里闯, 撬我家锁, 在撬, 爬窗进, 翻窗, 偷了我, 抱走孩子, 抢孩子, 拐小孩, 正在偷, 家里被翻, 家里被偷
    will kill [us/me/him/her/you], kill [us/me], threatening us, banging on [our/my] door, kicking [my/our/the] door
    kick in [my/our/the] door, being beaten, being attacked, hitting his wife, hitting her, punching, snatched my
    grabbed my bag, pickpocket[s], molested, groping, trying to get in, screaming for help, climbing into, 打架
    打[紧/]交, 打紧架, 打起[来/嚟], 打人, 斗殴, 群殴, 械斗, 互殴, 挨打, 被[人/]打[了/], 被揍, 家暴, 打老婆, 互相打
    把我[室友/朋友/老公/儿子/爸/妈/]打了, 打[孩子/小孩/老人/女人/保安], 打我, 动起手, 动手打[人/], 动手了
    [快/快点/赶紧/帮忙/帮我]报警, 出警, [抢/打]劫, 抢包, 被[人/]抢[了/走/], 抢走[了/], 抢了我, 抢我的, 抢了[他/她]的
    抢东西, 抢[钱/手机], 拦路抢, 持刀, 动刀, [拿/提/举/挥/攞][着/起/住/][一把/把/][菜/]刀, 砍人, 砍了人, 捅人
    捅[了/伤], 杀[人/我], 炸弹, 爆炸物, 有人跟着我, 一直跟着我, 跟了她一路, 行凶, 持枪, 开枪, 枪声, 绑架, 劫持, 拐卖
    拐走, 人贩子, 强奸, 性侵, 猥亵, 色狼, 非礼, 偷拍, 尾随, 跟踪, 小偷, 有贼, 进贼, 进了贼, 来贼, 偷东西, 偷嘢, 偷车
    偷电, 被[人/]偷[了/咗/走/], [有/俾]人偷, 偷[了/走/咗], 失窃, 被盗, 盗窃, 入室, 撬[门/锁/开/窗], 撬我家, 翻墙进
    闯进, 贩毒, 吸毒, 毒品, 恐吓, 砸车, 砸我家, 车窗被砸, 车被砸, 踹门, 砸门, 踢门, 砸窗, 撞门, 救命, 死人了
    出[了/]人命了, 有人死, 尸体, 堵在我[家/]门口, 要我好看, fight[s/ing/], brawl[s/ing/], stabb[ed/ing], armed, gunman
    gunshot[s/], shots fired, machete, pulled out a knife, with a [big/] [knife/gun]
    [has/had/holding/waving/carrying] a [big/] [knife/gun], with knife, robb[ed/ery/er/ers/ing], mugg[ed/ing/er/ers]
    burglar[s/y/], burgled, break[ing/] in, break-in, breaking into, br[oke/oken] in, br[oke/oken] into, thie[f/ves]
    stole[n/], steal[s/ing/], theft, kidnap[ped/ping/], rape[d/], assault[ed/ing/], murder[ed/er/], domestic violence
    attack[ed/ing] [me/us/him/her/people], [was/got/being/been] attacked, beat[ing/en/s/] [up/his/her/him]
    beating [a/an/the/another] [man/woman/boy/girl/child/person/kid], molest[ed/ing/], stalk[ed/ing/er]
    threaten[ed/ing/s] [me/us/him/her/people], threatening to kill, intruder[s/], follow[ing/ed] me
    [was/been/got] killed, bomb[s/], drug deal[er/ers/ing/s], dead body, hitting each other, force open, forcing open
    trying to force
    """,
    half="""
    钢管, 啤酒瓶, 锁眼, 猫眼, 不敢出声, 不敢开门, 不敢过去, 躲在[卫生间/厕所/房间/床底/衣柜/柜子/屋里], 推推搡搡, 抡起
    抄起
    没人敢拉, 没人敢上去拉, 尖叫, 尖的叫, 撞墙, 摔盘子, 砸盘子, 不认识的[男人/男的/人], 陌生男人, 翻抽屉, 翻箱, 求饶
    我错了
    crowbar, trying every, alone with my [kid/kids/daughter/son/baby], [is/am/are] hiding, be sorry, somebody moving
    [my/our/the] lock, van waiting, drawers all over, 哭喊, 惨叫, 摔东西, 打斗声, 追上, 逃跑, 想跑, 拦住了他, 按着
    取走, 民警, 监控拍到, 吵架, 喊叫, 酒瓶, 棍子, 铁棍
    hammer, shouting, screaming, crying for help, drunk man, terrified, ran away, ran off, 报警, 骚扰, 威胁, 派出所
    公安, 警察, 往里爬, 拐, 刀, knife, gun, police
    """,
    together=(
        "ROBBER BREAK",
        "THING STOLEN",
        "VICTIM CHEATED MONEY",
        "PERSON WEAPON",
        "PERSON FOLLOWS",
        "PERSON SMASH",
        "PERSON BREAK",
        "PERSON HARASSED",
        "SUSPECT OUTSIDE",
        "PERSON CLIMBS WINDOW !PET",
        "LOCK PICKS PERSON",
        "CUDGEL SWINGS PERSON",
    ),
    nearby=("PERSON LOCK PICKS", "PERSON CUDGEL SWINGS", "BLOCKS CUDGEL"),
)

SIGNS = {
    "fire": FIRE,
    "gas": GAS,
    "power": POWER,
    "trapped": TRAPPED,
    "injury": INJURY,
    "crime": CRIME,
    "lost": LOST,
}

# What is a danger when nothing else stands in its clause.
ALONE = {"fire": "火, fire", "gas": "gas, 煤气, 燃气", "injury": "救护车, ambulance", "crime": "报警, police"}
