"""Bodies: hurt, ill, poisoned, about to jump: 120."""

from issuebot.domain.language.danger.signs.table import Signs

INJURY = Signs(
    sure="""
    isn't breathing, not breathing properly, ribs are sucking, sucking in, struggling for breath, 活够了, 活腻了
    别救我, soaked through with blood, [towel/bandage/cloth/sheet/shirt] is soaked, 快昏过去, 要昏过去了
    [脸/半边脸/右边脸/左边脸/嘴角][都/有点/在/][耷拉/歪/斜/垮]着[了/], [筷子/碗/勺子/杯子/东西]都拿不[住/稳/起来]
    一只脚[已经/都/][迈/跨/伸]到[外面/栏杆外/窗外], [迈/跨/翻][过/出/到]了[栏杆/护栏/窗户/外面/窗外], 直播自杀
    直播跳楼, gasping for, fighting for breath, [叫/喊/推/摇/拍][都/也/]不起来
    [嘴/嘴边/嘴角/嘴里][有/全是/都是/在吐/冒/流/流着][白沫/沫/血沫]
    lost [a/his/her/two/three] [finger/fingers/toe/toes/hand/eye], fingers are gone
    cut off [his/her/my/two/a] [finger/fingers/thumb/toe/hand], [blue/grey/purple] [round/around] the [mouth/lips]
    overdosed, od'd, [baby/head] is coming [out/]
    [跳/翻/掉/摔/滚/栽/坠/跌]下[楼/楼梯/桥/阳台/架子/梯子/悬崖/站台][了/来/去], 跳楼了
    [嘴里/嘴/口][在/直/一直/][吐/冒][白/][沫/沫子/泡沫], [脸/嘴/嘴唇/脸色/个嘴][都/][发/][青/紫/乌/灰][了/的/]
    [喘/吸/出/透/抖][不/唔][上/过/到][来/][气/], [气/呼吸]都[喘/接/出]不上来
    [呼吸/喘气][很/越来越/特别/非常/有点/][困难/费劲/急促/微弱/弱], 没呼吸了, 不喘气了, 断气
    [胸口/心口/心脏/胸][突然/一阵/][疼/痛/闷/绞痛][得厉害/得受不了/得直冒汗/得直/得要命]
    [叫/喊/摇/推/拍/怎么叫/怎么喊/怎么摇/怎么推][都/也/][不/没][醒/应/答应/反应], 还没醒, 醒不过来, 不醒人事
    人事不省, 一动不动, 不动弹, 不会动了, 动弹不了
    [烫/烧/蜇/咬/割/划/砸/撞/轧/压/摔/打/踢/捅/砍/绞/夹/刺/扎/炸/电/磕][伤/死/晕/昏/残]了
    血[流/淌/滋/喷/冒][了一地/出来/不止/得到处都是/个不停/出来老高]
    [流/淌/出]了[一/好大/一大/好多/很多/][地/滩/摊/片/][的/]血, 血[一直/怎么/捂/根本/][止/捂][也/都/]不住
    口子[很/好/][深/长/大]
    [喝/吃/吞/服/误食/误服][了/下/][农药/老鼠药/毒药/百草枯/敌敌畏/洁厕灵/漂白水/消毒液/电池/纽扣电池/硬币/毒蘑菇]
    卷[到/进/入][车/轮子/轮胎/车轮][底/下/底下/里], 割腕, 割脉, 上吊, 吊死, 喝药自杀, 烧炭自杀, 想不开要, 要自杀
    要寻死, 写了遗书, 遗书, [坐/站/骑/爬]在[楼顶/天台/栏杆/窗台/桥栏杆/护栏][外/外面/外边/边沿/边缘]
    [昏/晕/软/瘫][过去/倒/下去], [一/突然/忽然/扑通/咕咚/直挺挺/]头[栽/倒]在[地/路/花坛/沙发/床], 栽倒[在/了/]
    歪在[沙发/椅子/床/地/墙][上/边], 倒地不起, 瘫倒, 瘫在地上, 瘫那了, 倒那了, 趴那[不动/儿不动/不动弹/儿/], 触了电
    被电[得/倒/晕/飞/着/死][了/], 电晕, 电得[甩/弹/飞], 手[都/][粘/吸]在上面, [叫/打/喊/来/派/要/找/呼/快]120
    [来/叫/派/要/快][辆/个/一辆/][救护车/急救车], 抬上[车/救护车], 按胸口, 做心肺复苏, 掐人中, 洗胃, 煤气中毒
    酒精中毒, 喝多了[吐血/不省人事/叫不醒]
    [has/is/are/he's/she's/they're/isn't/is not/not] [not breathing/barely breathing/hardly breathing]
    [has/is/are/he's/she's/they're/isn't/is not/not] [unconscious/bleeding badly/bleeding heavily]
    [has/is/are/he's/she's/they're/isn't/is not/not] [choking/fitting/unresponsive]
    [has/is/are/he's/she's/they're/isn't/is not/not] [turning blue/going blue/gone blue/gone limp]
    [can't/cannot/couldn't] [breathe/wake him/wake her/wake them/rouse him/rouse her/feel his legs]
    [can't/cannot/couldn't] [feel her legs/feel my legs/feel his arm/feel her arm]
    [can't/cannot/couldn't] [feel my arm/move his legs/move her legs/move my legs]
    to wake up, won't wake
    [he/she/they] [won't/doesn't/isn't/wasn't] [move/moving/wake/waking/respond/responding/open/answer/answering]
    landed on [his/her/their/my] [head/back/neck/face/side]
    [leg/arm/wrist/ankle/foot/hand/neck/finger/bone] [is/looks/was/has] [broken/bent/snapped/sticking out]
    [leg/arm/wrist/ankle/foot/hand/neck/finger/bone] [is/looks/was/has] [crushed/numb/mangled/cut off]
    bent the wrong way, bone [is/] sticking out
    [can't/cannot/couldn't] feel [his/her/my/their] [legs/arms/feet/hands/arm/leg/hand/face]
    went over the [front/bonnet/handlebars/top], under the [wheels/wheel/bus/lorry/truck/car/train/tram]
    [allergic/anaphylactic] [reaction/shock], epipen
    [stung/bitten] by [a/lots of/a lot of/several/some][dog/dogs/wasps/bees/hornets/snake/wasp/bee/]
    [stung/bitten] by [two/the/his/her/their][dog/dogs/wasps/bees/hornets/snake/wasp/bee/]
    [lots of/so much/too much/losing a lot of/covered in/pool of/puddle of] blood
    blood [is/] [everywhere/pouring/spurting/pumping/coming out/keeps coming], won't stop bleeding
    [cut/slashed/slit] [his/her/my/their] [wrists/wrist/throat/arm/hand], [hanged/hung] [himself/herself]
    [he/she] [wants/is going/says he will/says she will] to [die/kill/jump/end it]
    [wrong/other/far] side of the [railing/railings/barrier/fence/bridge/parapet], chest pain[s/]
    pain[s] in [his/her/my/the] chest, tight chest
    [face/mouth/one side] [has/is/] [dropped/drooping/drooped/fallen], slurred speech, slurring
    [can't/cannot/couldn't] [lift/raise/move] [his/her/my/one] [arm/leg/arms/legs], man down, woman down
    person down, down and not, making a [whistling/gurgling/rattling/choking] noise, when he breathes
    when she breathes, turned [blue/grey/purple], face is [blue/grey/purple/bright pink/very red]
    found [him/her/my flatmate/my mum/my dad] on the [floor/bathroom floor/kitchen floor], passed out
    collapsed in the, 喊不应, 叫不应, 喊不答应, 没[了/]知觉, 失去知觉, 胸口像压, 胸口压, 胸口闷, 胸口堵得
    半边身子[麻/动不了], 半身[麻/不能动], breathing funny, breathing strangely, gasping, struggling to breathe
    gone stiff, convulsing, convulsions, having fits, keeled over, bottle of pills
    took [all/too many/a lot of] [her/his/the/] pills, handful of pills, sleeping pills
    吞[了/][一瓶/一把/好多/很多/整瓶]药, 吃[了/][一瓶/一把/整瓶/好多][安眠药/药片/药], 安眠药, 开煤气自杀, 要跳楼
    往下跳, cut [his/her/my] wrist[s/], 羊水[破/]了, 要生了, 宫缩, 大出血, 脸憋紫, 脸[都/]憋[得/]紫, 卡着了, 噎着
    憋得脸, turned blue, lips [are/look/turned/went] [blue/grey/purple/white], going into labour, going into labor
    waters broke, water broke, 心肺复苏, 人工呼吸, 捂着胸口, 捂住胸口, 胸闷得厉害, 呻吟, 呻吟声, CPR
    clutching his chest, clutching her chest, 口吐白沫, 说胡话, 意识不清, 神志不清, 失去意识, 没意识[了/], 满脸是血
    满头是血, 一脸血, 血流不止, 血止不住, 血顺着, 流了好多血, 手脚[一直/]抖, 翻白眼, 浑身抽, 抽筋倒地, 摔下来[了/]
    坠楼[了/], 掉下楼, 头朝下, 磕破[头/了头/], 撞破头, 砸到头[了/], 砸破头, 过敏性休克, 脸[都/]紫了, 脸色发青
    嘴都紫了, 嘴歪[了/], 休克了, 心慌得厉害, 呛水, 吃了老鼠药, 喝了农药, 想不开, 不想活了, 不想活, 寻短见
    holding his chest, holding her chest, chest pain, having a heart attack, having a stroke, having a seizure
    having a fit, bleeding badly, hit on the head, defibrillator, collapsed, knocked off, swallowed a, kill myself
    kill himself, kill herself, 受[了/]伤, 受[了/]重伤, 受[了/]轻伤
    [摔/砸/撞/烧/烫/咬/割/扎/刺/打/压/炸/捅/砍/夹/轧]伤[了/], 伤了人, 伤员, 重伤, 伤亡
    流[了/着/][很多/好多/一地/一身/]血, 在流血, 出血, 吐血, [好多/满地/一地/一滩/浑身/满头/满脸/全是/都是/都系]血
    骨折, 摔断, 摔断了, 打断[腿/胳膊/手/骨头/肋骨/鼻梁/], 打得头破血流, 头破血流, 头破了, 胳膊[好像/]断[了/]
    [晕/昏]倒[了/咗/], [晕/昏]过去, 昏死, 昏迷, 晕低[咗/], 休克, 抽搐, 没[有/]呼吸, 呼吸困难, 喘不上气, 喘不过气
    透唔到气, 心梗[了/], 心脏病发[作/], 心脏骤停, 心绞痛, 胸口[好/很/]疼, 胸口[好/很/]痛, 中暑[了/], 中风了
    脑梗[了/], 脑出血, 猝死, 不省人事, 叫不醒, 拍不醒, 叫都叫不应, 叫都叫不醒, 怎么[叫/拍]都不醒, 嘴唇发紫, 下身见红
    见红了, 羊水破了, 早产, 误食, 误服, 吞[了/下][异物/电池/纽扣电池/硬币/药], 噎[住/着][了/], 卡[住/着]喉咙, 窒息
    [敲/叫/喊]门[都/也/]没动静, [叫/喊/推]他[都/也/]没动静, [叫/喊/推]她[都/也/]没动静, choking, 溺水, 跳河, 跳楼
    轻生, 自杀, 喝农药, 服毒, 中毒[了/], 食物中毒, 触电[了/], 触咗电, 被电[到/着/倒], 电[着/到]人, 电[着/到]了, 电死
    车祸, 被[狗/犬/蛇/狗狗]咬[了/到/], 狗咬[了/到], 咬了人, 快不行了, 救命, 死人了, 出[了/]人命了, 有人死, 尸体
    [叫/派/需要/要]救护车, 救护车快来, 派救护车, 上不来气, 掉井里, 掉[进/到/下]井[里/], 掉进[河/水/坑/沟][里/]
    掉下去了, injured, injury, injuries, bleeding, blood everywhere, blood all over, blood on [his/her/the]
    unconscious, not breathing, [can't/cannot/trouble/difficulty] breath[e/ing], can not breathe, pass[ed/ing] out
    fainted, heart attack, a stroke, had a stroke, seizure, electrocuted, drowning, had an accident
    been an accident, [car/bike/traffic/road] [crash/accident]
    hurt [his/her/my/their] [head/leg/arm/back/foot/hand/neck/knee/hip/wrist/ankle], badly hurt, seriously hurt
    not waking up, not wake up, won't wake up, broke [his/her/my/their] [leg/arm/hip/wrist/ankle/neck]
    ran over [a/an/my/some/someone/somebody], suicide, suicidal, jump off the [roof/building/bridge/balcony]
    jumping off the [roof/building/bridge/balcony], overdose[d/], poisoned, [call/need/send/get] an ambulance
    [call/need/send/get] the ambulance, dead body, [dog/snake] [bit/bites/attacked], [dog/snake] has bitten
    bitten by a [dog/snake], bitten by [the/his/her] dog, hit his head, hit her head, got an electric shock
    gave me an electric shock, murdered, is dying, was stabbed, been stabbed, run over
    """,
    half="""
    sweaty, 绳子上了, 阁楼, 门顶住, 别管我, 说别管他, 说别管她, 活够了, 字条, 不活了, 眼前发黑, 手脚冰凉, 脉搏很弱
    脉搏, 没有一点血色, 没有血色, 没血色, 冰凉, 冷汗, 坐下去了, 两天没出门, 三天没出门, 屋里有臭味, throat, pulse
    weak pulse, clammy, 眼睛直勾勾, 直勾勾, 一直在抖, 手一直抖, 手抖得, 都是泡, 起了泡, 起泡, 脸蜡黄, 蜡黄
    站都站不住, 站不住, 昏过去, 快昏过去, 咖啡渣, 拿不住, stitches, opened up, soaked through, towel
    through a straw, sounds like, still tingling, a flash, 有两个不动了, 有一个不动了, 甩了一地, 滚烫, 颠三倒四
    身上烫, colour of putty, gone the colour, not there, lump, blood thinner, sniffing, snoring noise, seizures
    38 weeks, throwing up, pounding headache, headaches, 一大片红, 肚子一阵一阵, 下身, 见红, 肚子硬, 怀孕, 抢救
    在抢救, 肿成, 肿得, 全身起, 起疙瘩, 起大疙瘩, 起风团, 过敏, 捂着头, 抱着头蹲, 捞上来, 捞起来, 拖上来, 肚子鼓鼓
    迷迷糊糊, 糊涂了, 喊妈妈, 意识不清, 直冒汗, 冒虚汗, 手抖, 浑身湿透, 裤子都湿了, 大小便失禁, 尿裤子, 瘫了, 瘫软
    直不起腰, 蹲在地上, 蜷着, 蜷成一团, 哼哼, 哼, 哎哟, 直哼哼, 疼得叫, 疼得哭, 疼哭, 疼得站不起来, 洗了半个多小时
    喊她没声, 喊他没声, 没声了, 喊了没人应, 敲门不应, 敲门没人答应, 没人答应, 没下来, 中午都没下来, 两天没见
    三天没见, 好几天没见, 没见出门, 灯一直亮着, 没接电话, 电话没人接, 毛巾, 按着, 捂着, 包扎, 止血, 骨头, 皮都翻
    皮翻出来, 懂医的, 当医生的, 医生护士, 有没有医生, 会急救, 会抢救, 心脏, 心口, 高烧, 发烧四十, 烧到四十, 惊厥
    炭盆, 炭火, 煤炉, 门窗关得, 门窗紧闭, 脸红扑扑, 樱桃红, 砂轮片, pale, shivering, sick, vomiting, confused
    sleepy, limp, dizzy, weak, screaming in pain, in agony, groaning, moaning, stung, twenty stings, rash, hives
    ladder, first aid, a doctor, a nurse, anyone a doctor, camping stove, window shut, face bright, in shock
    puddle under him, puddle under her, lying there, lying in the road, on the floor, on the bathroom floor
    on the pavement, on the ground, getting quieter, drifting, fever, hasn't been seen, curtains still drawn
    脸白得像纸, 脸[色/][煞/惨/刷/发]白, 脸色苍白, 嘴唇发白, 满头的汗, 满头大汗, 满头是汗, 一头的汗, 浑身是汗
    左边胳膊, 胳膊[也/都/]麻, 话都说不利索, 说话不利索, 说不出话, 说不清话, 说不了话, 口齿不清, 坐到地上, 瘫在地上
    瘫坐在地上, 直哆嗦, 打哆嗦, 变形了, 一大摊红, 一摊红, 疼得打滚, 压在轮子, 突然吐了, 一直吐, 后脑勺着地, 从架子上
    从梯子上, 连人带车, 想跳, 要跳, does not answer when, doesn't answer when, white as a sheet, soaked already
    soaked in blood, spike through, won't answer me, shaking all over, and shaking, 喊腿疼, 腿疼, 直叫, 疼得直叫
    疼得, 喊疼, 头疼恶心, 发抖, 坐在地上, 躺在地上, 躺地上, 120, 急救车, 担架, AED, 冒冷汗, 脸色不好, sweating
    in pain, screaming, 摔倒[了/], 心脏病, 心梗, 中风, 站不起来, 起不来, 动不了, 一动不动, 不敢动, 倒下[去/了/]
    倒在地上, 倒地, 上吐下泻, 救护车, 派车, 救人, 肚子疼, 肚子痛, 疼得厉害, 血, ambulance, collapsed, hurt, wounded
    晕, 擦破, 被撞, 撞了, 没[了/]气, 翻了, 伤, 疗伤, 急救, 腿[好像/]断[了/]
    """,
    nearby=(
        "SUFFERER VOMITS NOTRISE",
        "SUFFERER DOWN PAINS",
        "PERSON ROPE SHUTSOFF",
        "ME BREATH LABOURED",
        "ME FAINTS",
        "ME LIMB MAIMED",
        "SUFFERER UNSEEN NOANSWER",
        "UNSEEN NOANSWER",
        "PERSON BREATH LABOURED",
        "SUFFERER FAINTS",
        "PASSIVE VEHICLE RUNSOVER LIMB",
        "ROOFTOP OUTER PERSON",
        "SUFFERER ILL UNRESPONSIVE",
        "SUFFERER FELLOVER MAIMED",
        "SUFFERER FELLOVER PAINS",
        "VEHICLE COLLIDES STILLNESS",
        "SUFFERER FEVERISH NOTRISE",
        "DESPAIR FAREWELL",
        "SUFFERER SNORES NOTRISE",
        "SUFFERER BUMPED DAZED",
        "SUFFERER DOWN STILLNESS",
        "VEHICLE COLLIDES DOWN",
        "VEHICLE COLLIDES BLEEDS",
        "SUFFERER HIGH DROPS LIMB",
        "SUFFERER ILL SWEATS",
        "WITHCHILD BLEEDS",
        "WITHCHILD PAINS",
        "SUFFERER FACE BLUE",
        "SUFFERER BREATH LABOURED",
        "SUFFERER SWALLOWS POISON",
        "SUFFERER SCALDS ONBODY",
        "BEAST STUNG BLEEDS",
        "SUFFERER BEAST STUNG",
        "SUFFERER LIMB MAIMED BLEEDS",
        "SUFFERER STROKE LIMB",
        "SUFFERER CONVULSES",
        "SUFFERER DOWN CONVULSES",
        "VEHICLE RUNSOVER SUFFERER",
        "SUFFERER BATHING NOTWAKE",
        "SUFFERER UNSEEN KNOCKED",
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
        "BEAST PERSON BITES",
        "ME BREATH LABOURED",
        "PERSON LIMB BLEEDS",
        "NOSE BLEEDS",
        "LIMB WOUNDED",
        "PASSIVE BEAST BITES",
        "PASSIVE VEHICLE RUNSOVER PERSON",
        "ROOFTOP OUTER PERSON",
        "SUFFERER DOWN STILLNESS !DEVICE",
        "VEHICLE COLLIDES DOWN",
        "PASSIVE BRUTE LIMB",
        "FACE BLUE",
        "BREATH LABOURED PERSON",
        "LIMB MAIMED PERSON",
        "LIMB BLEEDS",
        "WAKES NOTWAKE SUFFERER !DEVICE",
        "SWALLOWS POISON",
        "SCALDS ONBODY",
        "BEAST STUNG PERSON",
        "PERSON CHOKES",
        "PERSON CONVULSES",
        "PERSON STROKE",
        "HIGH DROPS PERSON",
        "LABOUR PERSON",
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
