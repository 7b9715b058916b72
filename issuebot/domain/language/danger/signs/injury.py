"""Bodies: hurt, ill, poisoned, about to jump: 120."""

from issuebot.domain.language.danger.signs.table import Signs

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
