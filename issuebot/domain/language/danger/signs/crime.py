"""What people do to others, and to what is not theirs: 110."""

from issuebot.domain.language.danger.signs.table import Signs

CRIME = Signs(
    sure="""
    我不认识你, 不认识你, 你不是我爸, 你不是我妈, 你是谁你放开, 放开我
    [driven/drove/ran/run/made/gone/took] off with [my/our/the/her/his/a/their/neighbour's]
    forcing [a/her/him] [girl/woman/child/boy/into/to get in]
    smashing the [bus/shop/car/bank/phone/school] [windows/window/front], 泼[红/油/]漆, 堵锁眼
    被[我/][男朋友/老公/丈夫/前夫/前男友/爸爸/继父/室友/同学/老板/城管/保安/人]打, 被人摸
    被[他/一个男的/男的/那个人/老头]摸, 收保护费
    [pulled/dragged/dragging/pulling] [her/him/a girl/a woman/a child/a boy] [behind/into/towards]
    pointing a [gun/shotgun/rifle/pistol/knife] at, [扯/拽/拉/夺]走[了/], 不给就[砸/打/砍], 见人就[砍/打/捅]
    kicking in, kicked in the door, [掐/勒/卡][着/住][我/她/他/孩子/老婆/人家/][的/]脖子, being stolen
    [is/are] being [robbed/mugged/burgled/attacked/followed/beaten/stalked/chased], right behind me
    [he/they/someone] [is/are] following me, [捅/撬/砸/剪/锯]开[了/][别人/人家/隔壁/邻居/我家][的/]
    [snatched/grabbed/took/taken/stole/stolen] [a/the/my/her] [baby/pram/child/kid]
    [snatched/grabbed/took/taken/stole/stolen] [a/the/my/her] [buggy/toddler/little girl/little boy/pushchair]
    [stamping/stamped/stamps/jumping/kicking] on [his/her/a/the/my], stamping on, kicking his head, 挤塞进车
    冒充警察, 戴头套, 蒙面, 顺着[下水管/水管/煤气管/防盗窗/空调外机/雨水管][往/][上/里/我家/]爬
    往我家[二楼/三楼/阳台/窗户/院里/][爬/翻], [围/按/摁/堵/追/揪/逮/拖][住/着][打/踢/揍/踹/砍/捶/扇]
    [剪/撬/锯/砸/砍/捅][我的/我家的/人家的/别人的/隔壁的/][车锁/门锁/锁]
    往[头/脸/身/人身][上/][抡/砸/打/砍/招呼/捅], 抡[起/着/凳子/棍子/酒瓶/铁锹], exposing himself, exposed himself
    flashing [the/girls/kids/women/at], balaclava, masked men, ski mask, smashing up [his/her/the/my/our]
    loading [my/our/the/their/his/her] [tools/bikes/stuff/things/tv/bike], [stabbed/knifed/glassed]
    has been stabbed, been shot, holding up the, hold up the shop, robbing the
    进[便利店/超市/店/彩票店/金店/银行/药店/加油站][里/][要钱/抢/抢钱]
    [刀/枪/斧头][架/顶/指/对][在/着][我/他/她/脖子/头/老板/店员]
    [跟/尾随][着/了/踪/到][我/她/我闺女/我女儿/小姑娘/小女孩/女学生/一路]
    一直跟着[我/她/我闺女/我女儿/小姑娘/小女孩/女学生/女的], 发酒疯, 耍酒疯
    [someone/somebody] [moving/walking/creeping] [about/around/downstairs/upstairs]
    [打/掐/捅/砍/弄/整/烧/捶/踢/踹/杀/勒]死[我/我们/她/他/人/你/孩子/老婆][了/]
    [救救我/救我/救救孩子/救救我们/快救我]她要, 救救我, 救救孩子, 救救她, 救救他, 快救救
    [砸/踹/踢/撞/撬/捶/劈][我/我家/我们家/隔壁/隔壁家的/邻居家/][房门/大门/门/防盗门/门锁/窗户]
    [往/朝][我/我家/门口/门上][泼/倒][汽油/油漆], [打/干/掐/砍]起来了, 干仗, 干架, 茬架, 约架, 打群架, 乱砍, 砍人了
    捅人了, 打死人, 打得[头破血流/满脸是血/很凶/凶/厉害/不行/嗷嗷叫/哇哇叫/躺地上/起不来]
    [抢/夺][走/了][我/我的/人家/老人/][包/钱包/手机/项链/钱/电动车]
    把我[的/][包/手机/钱包/项链/电动车]抢[了/走][了/], [骑/开]摩托[车/][的/]抢
    [被/让/给]人[抢/打/砍/捅/骗/劫/绑/拖/跟踪/堵/扣]了, 打劫, 抢金店, 抢超市, 抢银行
    [拉/拽/拖/抱/拐/抢/掳]走[了/我/][孩子/小孩/女孩/娃/女儿/儿子/学生]
    往[面包车/车/车上/车里/巷子/树林/草丛][里/上/][拽/拖/拉/塞/推], 抢小孩, 偷小孩, 抱走小孩, 拐孩子, 拐走, 绑架
    塞[进/到]车里, 后备箱[里/][有人/绑], [撬/砸/剪/捅/拧/弄]开[了/我家/][门/锁/窗/车门/车窗/防盗窗/玻璃]
    [正在/偷偷/又在][撬/偷/砸/剪][车/门/锁/电瓶/电缆/电动车/快递/井盖], 家里进[人/贼/小偷/陌生人][了/]
    屋里[有/进]人[了/], 有人[进/闯/摸/溜/翻][来/进/进来/进去/屋/到屋里/我家/院子][了/]
    有人在[撬/砸/踹/翻/偷/抢/扒/捅][门/锁/窗/车/东西/我家/隔壁/]
    [打/揍/抽/掐/踢/踹/殴打/毒打][老婆/媳妇/孩子/小孩/女人/妈妈/女儿/老人/外卖员/保安/司机]
    又在打[我/她/孩子/老婆/人], 家暴, 正打着, 打得女的, 女的在喊救命, 女的喊, 掐着脖子, 拿皮带抽
    扒[我/她/女的/小姑娘][的/][衣服/裤子], 摸[我/她/女的/小姑娘/小女孩], 脱[她/我/光]衣服, 耍流氓, 露阴, 暴露狂
    beating [his/her/an old] [wife/girlfriend/kid/child/man/woman], beating up, being beaten
    [punching/hitting/kicking/slapping/choking/strangling] [her/him/me/us/people/someone]
    [punching/hitting/kicking/slapping/choking/strangling] [somebody/another/one of/a man/a woman/a boy]
    [stabbing/attacking/threatening/robbing/mugging/chasing] [her/him/me/us/people/someone]
    [stabbing/attacking/threatening/robbing/mugging/chasing] [somebody/another/one of/a man/a woman/a boy]
    [punching/hitting/kicking/slapping/choking/strangling] [a girl/a kid/a lad/an old/the driver/the guard]
    [stabbing/attacking/threatening/robbing/mugging/chasing] [a girl/a kid/a lad/an old/the driver/the guard]
    [punching/hitting/kicking/slapping/choking/strangling] [his wife/his girlfriend/my mum]
    [punching/hitting/kicking/slapping/choking/strangling] [my dad/my brother/my sister/each other]
    [stabbing/attacking/threatening/robbing/mugging/chasing] [his wife/his girlfriend/my mum]
    [stabbing/attacking/threatening/robbing/mugging/chasing] [my dad/my brother/my sister/each other]
    trying to [break/get/climb/force/kick] [in/into/through/down/open]
    trying to [break in/break into/force/get in/get into/kick down]
    trying to [kick in/climb in/take her/take him/lead her away/lead him away/grab]
    [someone/somebody] [is/] in [my/the/our] [house/flat/kitchen/garden/room/garage/shed/apartment/basement]
    somebody moving, someone moving, somebody downstairs, someone downstairs, intruder, prowler
    [with/holding/waving/swinging/pulled out/carrying] [a/an] [hammer/axe/bat/baseball bat/machete]
    [with/holding/waving/swinging/pulled out/carrying] [a/an] [crowbar/screwdriver/bottle/gun/knife]
    begging him to stop, begging her to stop, screaming at her, screaming for help, crying for help
    [won't/not/isn't] [let/letting] [me/her/him/us] [go/leave/out], following [me/her/us/my daughter/a girl]
    [has/have/'ve/been] followed [me/us/her], locked us in, locked me in, drugged, held at knifepoint, knifepoint
    gunpoint, hostage, abducted, kidnapping, snatched a child, took a child, 喊救命, 叫救命, 呼救, 在呼救, 喊着救命
    大喊救命, 有人喊救命, calling for help, [pulled/dragged/forced/pushed] [her/him/me] into [a/the] [van/car]
    grabbed [a/me/her/my] [woman/girl/child/kid/arm/by], broke my window, put in the back window, 翻箱倒柜, 翻抽屉
    翻我家, 被人捅了, 被捅了, 捅了人, 扒窗户, 别打了, 动手动脚, 摸我, 猥亵了, 调包, 掏包, 扒手, 抢了就跑
    抢我[的/]包, 持械, 打砸, 砸店, 打得很凶, 打成一团, 动起手来, 拿刀追, 追着打, 按着打, 围着打, 围殴, 往死里打
    打晕, 掐脖子, 掐住脖子, 扇耳光, 硬往里闯, 撬我家锁, 在撬, 爬窗进, 翻窗, 偷了我, 抱走孩子, 抢孩子, 拐小孩, 正在偷
    家里被翻, 家里被偷, will kill [us/me/him/her/you], kill [us/me], threatening us, banging on [our/my] door
    kicking [my/our/the] door, kick in [my/our/the] door, being attacked, hitting his wife, hitting her, punching
    snatched my, grabbed my bag, pickpocket[s], molested, groping, trying to get in, climbing into, 打架, 打[紧/]交
    打紧架, 打起[来/嚟], 打人, 斗殴, 群殴, 械斗, 互殴, 挨打, 被[人/]打[了/], 被揍, 打老婆, 互相打
    把我[室友/朋友/老公/儿子/爸/妈/]打了, 打[孩子/小孩/老人/女人/保安], 打我, 动起手, 动手打[人/], 动手了
    [快/快点/赶紧/帮忙/帮我]报警, 出警, [抢/打]劫, 抢包, 被[人/]抢[了/走/], 抢走[了/], 抢了我, 抢我的, 抢了[他/她]的
    抢东西, 抢[钱/手机], 拦路抢, 持刀, 动刀, [拿/提/举/挥/攞][着/起/住/][一把/把/][菜/]刀, 砍人, 砍了人, 捅人
    捅[了/伤], 杀[人/我], 炸弹, 爆炸物, 有人跟着我, 一直跟着我, 跟了她一路, 行凶, 持枪, 开枪, 枪声, 劫持, 拐卖
    人贩子, 强奸, 性侵, 猥亵, 色狼, 非礼, 偷拍, 尾随, 跟踪, 小偷, 有贼, 进贼, 进了贼, 来贼, 偷东西, 偷嘢, 偷车, 偷电
    被[人/]偷[了/咗/走/], [有/俾]人偷, 偷[了/走/咗], 失窃, 被盗, 盗窃, 入室, 撬[门/锁/开/窗], 撬我家, 翻墙进, 闯进
    贩毒, 吸毒, 毒品, 恐吓, 砸车, 砸我家, 车窗被砸, 车被砸, 踹门, 砸门, 踢门, 砸窗, 撞门, 救命, 死人了
    出[了/]人命了, 有人死, 尸体, 堵在我[家/]门口, 要我好看, fight[s/ing/], brawl[s/ing/], stabb[ed/ing], armed
    gunman, gunshot[s/], shots fired, machete, pulled out a knife, with a [big/] [knife/gun]
    [has/had/holding/waving/carrying] a [big/] [knife/gun], with knife, robb[ed/ery/er/ers/ing], mugg[ed/ing/er/ers]
    burglar[s/y/], burgled, break[ing/] in, break-in, breaking into, br[oke/oken] in, br[oke/oken] into, thie[f/ves]
    stole[n/], steal[s/ing/], theft, kidnap[ped/ping/], rape[d/], assault[ed/ing/], murder[ed/er/]
    domestic violence, attack[ed/ing] [me/us/him/her/people], [was/got/being/been] attacked
    beat[ing/en/s/] [up/his/her/him], beating [a/an/the/another] [man/woman/boy/girl/child/person/kid]
    molest[ed/ing/], stalk[ed/ing/er], threaten[ed/ing/s] [me/us/him/her/people], threatening to kill, intruder[s/]
    follow[ing/ed] me, [was/been/got] killed, bomb[s/], drug deal[er/ers/ing/s], dead body, hitting each other
    force open, forcing open, trying to force
    """,
    half="""
    胶堵, 锁眼, 红漆, 油漆, gang of youths, care home, 放风, 液压钳, 大力钳, 往车里装, 自称, 查水表, 没男人, 裙子
    夹克, 往湖边跑, by the hair, 没有牌照, 无牌, 戴头盔, 戴口罩, 戴帽子, 蒙着脸, 鬼鬼祟祟, 贼头贼脑, 手电筒, 三角窗
    车窗, 榔头, 锤子, 西瓜刀, 掀桌子, 喝多了, 酒疯, 耍酒疯, 光头, 往东跑, 前夫, 前男友, 法院都判, 不准靠近, 求饶
    抱着我哭, 顶在门后, 撑不住了, 撑不住, 不吭声, 交出来, 偷偷发, 不敢大声, 只能打字, 共享位置, drunk, hood, masked
    drawers, live alone, alone in, locked in the bathroom, cornered, films it, filming, phone and shoes, got her arm
    begging, wardrobe, peephole, huge crash, kids are crying, broken arm, tried to lead her, told her that her mum
    ran back in, terrified, police line, 钢管, 啤酒瓶, 猫眼, 不敢出声, 不敢开门, 不敢过去
    躲在[卫生间/厕所/房间/床底/衣柜/柜子/屋里], 推推搡搡, 抡起, 抄起, 没人敢拉, 没人敢上去拉, 尖叫, 尖的叫, 撞墙
    摔盘子, 砸盘子, 不认识的[男人/男的/人], 陌生男人, 翻抽屉, 翻箱, 我错了, crowbar, trying every
    alone with my [kid/kids/daughter/son/baby], [is/am/are] hiding, be sorry, somebody moving, [my/our/the] lock
    van waiting, drawers all over, 哭喊, 惨叫, 摔东西, 打斗声, 追上, 逃跑, 想跑, 拦住了他, 按着, 取走, 民警
    监控拍到, 吵架, 喊叫, 酒瓶, 棍子, 铁棍, hammer, shouting, screaming, crying for help, drunk man, ran away
    ran off, 报警, 骚扰, 威胁, 派出所, 公安, 警察, 往里爬, 拐, 刀, knife, gun, police
    """,
    together=(
        "SEIZES PERSON BELONGINGS",
        "PERSON WEAPONRY DOORS",
        "BAND BRAWLS",
        "HOLDS WEAPONRY BRAWLS",
        "HOLDS BLADE",
        "HAULED CARRIAGE",
        "PERSON BATTERS DOORS",
        "CUTS VALUABLES SOMEONE",
        "OUTSIDER STORMS",
        "CUTS VALUABLES LOOTS",
        "WEAPONRY CHASES PERSON",
        "DRAGS CHILD TAKES",
        "SOMEONE PROWLS HOMEROOM",
        "DRAGS CARRIAGE CHILD",
        "DRAGS CARRIAGE PERSON STRANGER",
        "STRANGER DRAGS CHILD",
        "ATDOOR KICKS MENACE",
        "STRANGER ATDOOR KICKS",
        "MENACE WEAPONRY",
        "WEAPONRY BRAWLS PERSON",
        "BRAWLS PLEADS",
        "ROBS BELONGINGS FLEES",
        "PROWLS HIDES",
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
    nearby=(
        "BLOCKS DEMANDS",
        "CAPTIVE BLEEDS",
        "CHILD HARASSES ABOARD",
        "THING STOLEN FLEES",
        "STRANGER TAKES CHILD",
        "OUTSIDER STORMS",
        "BRAWLS HIDES PERSON",
        "CUTS VALUABLES CARRIAGE",
        "TOUCHES UNDERWEAR",
        "DRAGS CHILD TAKES",
        "HOMEROOM PROWLS FORCED",
        "WEAPONRY CHASES PERSON",
        "STRANGER ATDOOR HIDES",
        "STRANGER ATDOOR KICKS",
        "STRANGER ATDOOR MENACE",
        "SOMEONE PROWLS HOMEROOM",
        "STRANGER HOMEROOM PROWLS",
        "ATDOOR KICKS HIDES",
        "ATDOOR KICKS MENACE",
        "STRANGER DRAGS CHILD",
        "STRANGER CHILD LURES",
        "STRANGER WEAPONRY MENACE",
        "BRAWLS PLEADS PERSON",
        "ROBS BELONGINGS FLEES",
        "PROWLS HIDES",
        "STRANGER PROWLS BELONGINGS",
        "CAPTIVE HIDES",
        "CAPTIVE STRANGER",
        "BRAWLS WEAPONRY PLEADS",
        "MENACE HIDES",
        "WEAPONRY BRAWLS HIDES",
        "CARRIAGE CAPTIVE",
        "PERSON LOCK PICKS",
        "PERSON CUDGEL SWINGS",
        "BLOCKS CUDGEL",
    ),
)
