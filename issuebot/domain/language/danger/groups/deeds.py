"""Violence, and what those say who hide from it."""

DEEDS = {
    "CUDGEL": """
    钢管, 铁管, 酒瓶, 啤酒瓶, 棍子, 铁棍, 木棍, 棒球棍, 棒子, 铁锹, 铁锤, 锤子, 扳手, 砖头, 板砖, 甩棍, crowbar
    iron bar, steel pipe, baseball bat, a bat, hammer, a brick, broken bottle, a bottle, a stick
    """,
    "SWINGS": """
    攥着, 抄起, 抄着, 抡, 抡起, 抡着, 举着, 挥着, 挥舞, 抽出, 抽出一根, 砸人, 往人身上, swinging, waving, swung
    came at, hit him with, hit her with, threatening
    """,
    "BLOCKS": """
    堵在, 把我堵, 堵着我, 堵住我, 拦着我, 拦住我, 不让走, 不让我走, 拽着我, 拖着我, 围着我
    won't let me [go/leave/out], blocked my way
    """,
    "SMASH": """
    踹门, 砸门, 砸玻璃, 砸窗户, 正在砸, 砸东西, 砸店, 打砸, 砸车, smashing
    """,
    "WEAPON": """
    刀, 菜刀, 枪, 手枪, 匕首, 砍刀, 斧头, 铁棍, knife, gun, machete, axe
    """,
    "FOLLOWS": """
    尾随, 跟踪, 跟着, 跟了, follow[s/ing/ed]
    """,
    "HARASSED": """
    骚扰, 猥亵, 非礼, 被砍, 被捅, 被杀, 被打, attacked, harass[ed/ing]
    """,
    "OUTSIDE": """
    门口, 门外, 窗外, 楼下
    """,
    "DRAGS": """
    拽, 拖, 拉, 拉着, 拖着, 拽着, 拽走, 拖走, 拉走, 硬拉, 硬拽, 抱走, 抱起来就跑, 带走, 强行带, 架走, 推上车, 塞进
    往车上拽, 往车上拖, 往车里塞, 往面包车上, 绑走, 捂着嘴, 哄骗, dragging, dragged, pulling, pulled, forcing
    forced, leading, lead her away, lead him away, carried off, bundled, pushing, grabbed, snatched, taking, luring
    """,
    "CARRIAGE": """
    面包车, 车上, 车里, 轿车, 商务车, 黑车, 没有牌照, 没牌照, 没挂牌, 后备箱, 巷子, 树林, 小树林, 草丛, 楼道, van
    car, boot, alley, bushes, taxi, vehicle
    """,
    "STRANGER": """
    my ex, 陌生[男/女/][人/的/子/男的/女的/男人/女人/男子], 不认识的[人/男的/女的/男人/女人], 没见过的[人/男的/女的]
    不三不四的[人/], 戴口罩的[男的/人/], 戴帽子的[男的/人/], 戴头盔的[男的/人/], 蒙着脸的[人/], 光膀子的[男的/人/]
    醉汉, 酒鬼, 喝醉的, 流氓, 混混, 疯子, 精神病, 前夫, 前男友, 家暴男, 歹徒, 劫匪, 小偷, 贼, 人贩子, 变态, 色狼
    债主, 要债的, 讨债的, 放高利贷的, 黑社会, stranger, strange man, man i don't know, man in a hood, hooded
    masked man, men in masks, drunk, drunk man, thug, thugs, gang, ex, ex husband, ex boyfriend, burglar, thief
    robber, prowler, never seen before, don't know him
    """,
    "ATDOOR": """
    外面有人, 外面有个, 门外有人, 门外有个, 门口有人, 门口有个, 有人在门外, 有人在门口, someone outside
    somebody outside, a man outside, man at the door, 门外, 门口, 楼下, 窗外, 家门口, 房门, 大门, 房门外, 门前
    在外面, 在我家, outside my door, outside our door, at the door, at my door, at our door, on the doorstep
    outside the house, outside my window, in the corridor, on the landing, in the garden, in the stairwell
    """,
    "KICKS": """
    slamming, slamming it against, ramming, kicked, banged, splintering, frame is splitting, splitting, forcing
    prising, prying, 踹, 砸, 踢, 撞, 撬, 捶, 敲打, 猛敲, 狂敲, 踹门, 砸门, 撞门, 用脚踹, 拿斧头, 拿锤子, 拿棍子
    拿砖头, 泼汽油, 倒汽油, 泼油漆, 要打死, 要杀, 点了, kicking, banging, hammering, pounding, smashing, threatening
    swearing, trying to force, breaking down, shouting that, with a hammer, with an axe, with a bat, with a knife
    petrol, punching the door
    """,
    "MENACE": """
    [打死/弄死/杀/砍死/捅死/掐死/烧死/整死][我/我们/她/他/人/全家/孩子], 要打死, 要杀, 要砍, 要捅, 要烧, 要炸
    把房子点了, 一把火, 同归于尽, 一起死, 别想活, 不让活, 活不过今晚, 给你好看, 弄残, 卸了, 放血, going to kill
    gonna kill, will kill, kill us, kill me, kill her, kill him, finish us off, finish me, burn the house, burn us
    set fire to, cut me, cut her, shoot me, shoot us, hurt me, hurt us, slit my, break my legs, make me pay
    """,
    "HIDES": """
    躲在, 藏在, 反锁, 把门反锁, 锁在房间里, 锁在卧室, 顶住门, 顶在门, 堵住门, 拿柜子顶, 拿沙发顶, 不敢出声, 不敢说话
    不敢大声, 不敢开灯, 不敢动, 不敢出去, 不敢下去, 不敢开门, 不敢过去, 不敢上前, 偷偷发, 只能打字, 手机静音
    不要打我电话, 别打电话, 会响, 吓得发抖, 抱着孩子, hiding, locked in the bathroom, locked myself, locked the door
    pushed the wardrobe against, barricaded, phone on silent, don't call me back, do not call, whispering
    keep quiet, under the bed, in the closet, too scared to, i live alone, i am alone, alone with, pushed the
    against the door
    """,
    "BRAWLS": """
    by the hair, by the throat, by the neck, got mum, got her by, got him by, 揪着头发, 掐着脖子, 拽着头发, 打, 打着
    打了, 打我, 打她, 打他, 打老婆, 打孩子, 打老人, 打得, 打得凶, 动手, 动手了, 扇, 扇了, 踢, 踹, 掐, 掐着, 勒
    抓着头发, 扯头发, 按在地上, 按地上, 骑在身上, 拿棍子打, 拿皮带抽, 拿凳子砸, 拿酒瓶砸, 砸人, 摔, 推倒, 往死里
    干起来, 打起来, 掐起来, 扭打, 厮打, 围着, 群殴, 干仗, 开打, 动刀, 砍, 捅, 划了一刀, 划了一道, hitting, beating
    punching, kicking, slapping, slaps, choking, strangling, dragging, throwing, attacking, fighting, stabbing
    cornered, ganging up, pinned her, pinned him, jumped on, battering, smashing, screaming at, laying into
    lashing out
    """,
    "PLEADS": """
    求饶, 求他, 别打了, 不要打了, 哭, 哭喊, 尖叫, 惨叫, 叫喊, 喊叫, 哇哇哭, 哭得, 吓得哭, 哭着喊
    女的在喊, 孩子在哭, 砸东西的声音, 摔东西, 哐当, 咚咚响, screaming, screams, crying, begging, begging him
    begging her, pleading, please stop, help me, shouting for help, huge crash, a crash, sobbing, yelling, thumping
    """,
    "CAPTIVE": """
    锁着门, 锁着门不让, 堵着门, 扣着我, 不放我走, 不让出, 不让我走, 不让我下车, 不让下车, 不让出门, 不让回家, 不让走
    把门锁了, 把车门锁了, 车门锁了, 车门都锁了, 锁了车门, 不停车, 不肯停, 绕路, 不按导航, 开到没人, 没有路灯的地方
    往偏僻, 往山里开, 往郊区开, 让我把手机, 手机交出来, 收走手机, 没收手机, 扣着身份证, 关在屋里打, 绑着, 捆着
    拿绳子绑, 软禁, 关小黑屋, 逼我, 逼着我, 强迫, won't let me, not letting me, locked the doors, won't stop the car
    won't stop, taken my phone, took my phone, tied up, tied her, holding me, holding us, keeping me
    driving me somewhere, wrong way, against my will
    """,
    "WEAPONRY": """
    crowbars, bats, hammers, axes, machetes, sticks, iron bars, bricks, 撬棍, 铁条, 刀, 菜刀, 西瓜刀, 砍刀, 水果刀
    匕首, 斧头, 斧子, 锤子, 榔头, 铁锤, 铁棍, 钢管, 棍子, 棍棒, 木棍, 棒球棍, 啤酒瓶, 酒瓶, 砖头, 板砖, 凳子, 铁锹
    铁链, 皮带, 汽油, 枪, 气枪, 弩, 电棍, 扳手, 镰刀, 锄头, knife, knives, machete, axe, hatchet, hammer, bat
    baseball bat, bottle, bottles, iron bar, metal bar, crowbar, brick, gun, pistol, rifle, screwdriver, chain, belt
    petrol, chair
    """,
    "LURES": """
    told her that her mum sent, told him that his mum, mum had sent her, take her home, by the hand, lead her away
    lead him away, tried to lead, offered her sweets, get in the car, 给糖, 带你去找妈妈, 你妈让我, 妈妈让我来接
    牵着手, 哄, 骗孩子, 要带走
    """,
    "TAKES": """
    带她走, 带他走, 带走, 要带, 要把, 抱走, 拉走, 拽走, 不松手, 不撒手, 不放手, 领走, take her away, take him away
    won't let go, lead her off
    """,
    "CHASES": """
    逼, 逼着, 抵着, 抵住, 交出, 交包, 交钱, 勒令, 拦住, 堵住, demanding, demands, making him, making her, forcing
    追, 追着, 追赶, 追打, 追砍, 满屋跑, 满街跑, 到处砍, 见人就砍, 乱砍, 砍, 捅, 架在, 顶着, 指着, 威胁, 要钱
    chasing, chased, swinging at, waving at, pointing at, threatening, slashing, lunging
    """,
    "OUTSIDER": """
    外面有人, 外面有个, 门外有人, 门外有个, 门口有人, 门口有个, 有人在门外, 有人在门口, 自称, 冒充查水表
    不认识的人敲门, someone outside, somebody outside, a man outside, man at the door, men outside, people outside
    """,
    "STORMS": """
    踹, 用脚踹, 踹门, 砸, 砸门, 撞, 撞门, 踢, 踢门, 撬, 撬门, 捅锁, 翻墙, 往里闯, 硬闯, 往里挤, kicking, kick
    ramming, forcing, smashing, breaking, picking the lock, pushing his way
    """,
    "TOUCHES": """
    摸, 被摸, 被人摸, 蹭, 顶, 贴着, 把手伸进, 手伸到, 手往, 手伸进, 伸进, 伸到, 摸了, 掀, 掀起, 扒, 脱, 偷拍, 往上拍
    手机伸, touching, touched, hand up, hands up, groping, lifting, filming up, upskirting, rubbing against
    """,
    "UNDERWEAR": """
    裙子, 裙底, 裙子里, 裤子, 内裤, 裤裆, 胸, 胸部, 大腿, 屁股, 下身, 下体, 私处, skirt, bottom, breasts, knickers
    thigh, private parts, her chest, up her
    """,
    "BAND": """
    [一/两/几/三/好几][帮/伙/群/拨/桌][人/小年轻/学生/混混/男的/], gang, gangs, group of lads, group of men
    crowd of
    """,
    "HOLDS": """
    [拿/拎/提/举/挥/抡/抄/操/攥/握/带/别][着/起/了/], 掏出, 抽出, 摸出, 拔出, 抓起, 持, 持着
    """,
    "BLADE": """
    [菜/西瓜/水果/砍/长/大/尖/折叠/]刀[子/], 一把刀, 把刀, 匕首, 斧头, 斧子
    """,
    "HAULED": """
    [塞/架/拽/拖/绑/推/拉/抬][进/到/上], 往车上, bundled into, forced into, pushed into, dragged into, pulled into
    """,
    "HARASSES": """
    被人摸, 被摸, 被骚扰, 被跟踪, 被跟着, 被拍, 被堵, touched, followed, groped, filmed
    """,
    "ABOARD": """
    车上, 还在车上, 公交上, 地铁上, 站台, 门口, 还在, 没走, still here, still there, on the bus, on the train
    """,
}
