"""Who is missing, or was found and belongs to somebody: 110."""

from issuebot.domain.language.danger.signs.table import Signs

LOST = Signs(
    sure="""
    说不出住哪, 说不出家在哪, 不知道自己住哪
    [lost/we've lost/i've lost/we have lost/i have lost] [our/my] [grandson/granddaughter/son/daughter/boy]
    [lost/we've lost/i've lost/we have lost/i have lost] [our/my] [girl/mum/dad/gran/grandad/toddler]
    straight to voicemail, 关机出走, 留了字条, 留字条, 挤散[了/], 冲散[了/], 失散[了/]
    跟[我/我们/家人/大人/妈妈]走散, 走丢[了/], got separated, separated from, lost in the crowd
    [孩子/娃/老人/老头/老太太][不见了/丢了/走丢了/没影了/跑丢了/失联了/找不到了], [离家/负气/赌气]出走
    [一夜/一晚/一晚上/一宿/一天一夜/整晚]没[有/]回[家/来/], 失联, 寻人启事
    [谁家/谁家的/哪家/哪家的][孩子/小孩/娃/小男孩/小女孩/老人/老太太/大爷/小朋友][走丢/丢了/在这/在这里/在哭/没人/]
    找家长, 找妈妈, 找不到[妈妈/爸爸/家/大人/家长/奶奶/回家的路], 在这儿等[家长/大人/家里人]
    can't find [my/our/her/his/the] [son/daughter/child/kid/boy/girl/mum/mom/dad/mother/father/grandad]
    can't find [my/our/her/his/the] [grandma/granddad/nan/gran/grandfather/grandmother]
    can't find [my/our/her/his/the] [wife/husband/brother/sister/little boy/little girl/toddler]
    [has gone/went] missing, [slipped/wandered/walked/snuck] [out/off] [and/while/when/without/of]
    ran away from home, hasn't been home
    [he/she] [has/is] [dementia/alzheimer's/autistic] and [left/went/walked/slipped/wandered/ran], lost child
    lost little [boy/girl], whose [child/kid/boy/girl/little boy/little girl] is
    lost [boy/girl/child/kid/toddler] here, [found/there is] a lost [boy/girl/child/kid/toddler], 跑没影了, 跑丢了
    没见着人, 找不见人, [little/small] [girl/boy] is gone, [son/daughter/child/kid] is gone, wandered off, 人不见了
    人没了踪影, 联系不上人, 走着走着不见了, has not been seen since, hasn't been seen since
    cannot find my [son/daughter/mother/father/child/kid], can't find my [son/daughter/mother/father/child/kid]
    lost my [son/daughter/child/kid], lost [his/her] way, 走失, 走丢, 走散, 走失咗, 失踪, 跟丢, went missing
    gone missing, has not come [home/back], has not returned, hasn't come [home/back], not come [home/back]
    didn't come [home/back], has disappeared
    """,
    half="""
    光着脚, 只穿, 拄着, 拐棍, 拐杖, 背着书包, 穿校服, 穿一件, 穿着, 身高, 外地口音, 最后一次, 监控显示, 监控里, 喇叭
    广播, 留意, 拦住, 拉住他, 拉住她, 一晚上没合眼, 纸条, 关机, 打不通, 班主任, 问遍了, 大家看到, 谁看到, 看到了
    看见了告诉, 三个多钟头, 给我打个电话, 没带手机, 手机没带, 手机也没带, 外套没穿, 天快黑, 天马上黑, 要下雨
    slippers, nightdress, pyjamas, pink coat, raincoat, jacket, school uniform, without [his/her] coat, alzheimer's
    dementia, freezing, getting dark, last seen, bus station, round the shops, shouted for, please share
    keep an eye out, 帮着找, 帮着在找, 帮忙找, 到处找, 找遍, 身上没有手机, 脑子糊涂, 糊涂, 痴呆, 老年痴呆
    阿尔茨海默, 迷路, 没回家, 没回来, 没有回家, 老糊涂, 健忘症, 自闭症, 不太会说话, 不认路, 帮忙留意, 帮我拉住
    好心人, lost boy, lost girl, lost child, crying for [his/her] [mum/mom/mother/dad/father], shouted all round
    answers to, no phone with [him/her], gets confused, wearing, 找了[半小时/一小时/半天/一天/很久/好久]
    looked everywhere, 寻人
    """,
    nearby=(
        "VULNERABLE GONE LATEBY",
        "VULNERABLE SLIPSOUT GONE",
        "CHILD ROADWAY LONELY",
        "CONFUSED GONEOUT",
        "VULNERABLE CONFUSED ASKED",
        "PERSON NOTBACK DESPAIRS",
        "VULNERABLE ASKED NOPHONE",
        "CHILD ASKED NOPHONE",
        "CHILD ASTRAY FOUND",
        "SLIPSOUT MISSING VULNERABLE",
        "CONFUSED NOTBACK",
        "VULNERABLE WEARS NOTBACK",
        "VULNERABLE SLIPSOUT NOTBACK",
        "CONFUSED SLIPSOUT NOTBACK",
        "CHILD ASTRAY WHOSE",
        "CONFUSED SLIPSOUT SEARCH",
        "VULNERABLE GONE SEARCH",
    ),
    together=(
        "CHILD ROADWAY LONELY",
        "CONFUSED ROADWAY",
        "CHILD ASTRAY FOUND",
        "MISSINGNOW VULNERABLE",
        "VULNERABLE SLIPSOUT NOTBACK !PET",
        "CHILD ASTRAY WHOSE",
        "VULNERABLE CONFUSED NOTBACK",
        "VULNERABLE GONE !PET",
        "VULNERABLE MISSING",
    ),
)
