"""What people do to others, and to what is not theirs: 110."""

from issuebot.domain.language.danger.signs.table import Signs

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
