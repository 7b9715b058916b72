"""Who is missing, or was found and belongs to somebody: 110."""

from issuebot.domain.language.danger.signs.table import Signs

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
