"""When it is, or was: `NOW` and `SUDDEN` are worth half a sign, the others say that it is not now."""

TIMES = {
    "PAST": """
    since the [theft/fire/accident/flood/break-in/robbery/incident], the other [day/week/night]
    [on/last] [monday/tuesday/wednesday/thursday/friday/saturday/sunday], in the spring, in spring, in the summer
    a few summers ago, the year before, the previous, back in, once, one time
    [上/上个/这个/上上][周/星期/礼拜][一/二/三/四/五/六/日/天], 前几年, 好多年前, 很久以前, 早些年, 那天, 那年冬天
    那场, 那一次, 头几天, 上学期, 上个冬天, 去年冬天, 今年春天, 过年的时候, 当年, 年轻的时候, 我小时候, 在老家的时候
    去年, 前年, 大前年, 上个月, 上月, 上个星期, 上个礼拜, 上周, 上次, 上回, 以前, 之前, 前几天, 前天, 前阵子
    前段时间, 前不久, 曾经, 曾, 那次, 有一次, 有一回, 当时, 早年, 年前, 月前, 个月前, 天前, 月份, 多年, 多年前
    几年前, 小时候, 前些年, 往年, 历年, 那年, 那时候, 今年以来, 几个月, 个星期前, 个礼拜前, 旧年, 上个礼拜日, 早排
    早前, 此前, 两年, 三年, 八月, 七月, 六月, 五月, 四月, 三月, 二月, 一月, 九月, 十月, 十一月, 十二月, 去年八月
    last [week/month/year/time/summer/winter/autumn/spring], ago, used to, in the past, years ago, months ago
    since then, since [january/february/march/april/may/june/july/august/september/october/november/december]
    since [spring/summer/autumn/winter]
    in [january/february/march/april/june/july/august/september/october/november/december], twice, this year
    """,
    "LATELY": """
    昨天, 昨晚, 昨夜, 昨日, 前晚, 寻日, 琴日, yesterday, last night
    """,
    "OFTEN": """
    keeps [stealing/throwing/parking/leaving/dumping/ignoring/blocking/complaining/smoking/stopping], keep stealing
    every saturday, every sunday, every friday, every single, at weekends, 老有人, 总有人, 老是有人, 天天有人
    隔三差五, 动不动就, 一年到头, 夜夜, 每到周末, 每逢, 一到晚上, 一下雨就, 一刮风就, 有时候会, 不止一次, 好几回
    几回, 两回, 三回, 五次, 不下五次, 每天, 天天, 日日, 每日, 每晚, 每次, 每年, 每到, 经常, 时常, 常常, 常年, 长期
    总是, 老是, 老有, 成日, 一天到晚, 从早到晚, 整天, 整夜, 整晚, 次次, 多次, 频繁, 频频, 三天两头, 时不时, 屡, 屡次
    屡禁不止, 反复, 多起, 多辆, 多户, 多家, 多名, 几次, 两次, 三次, 好几次, 多人, 有时候, 有时, 偶尔, 三番五次
    发生过, 出过, 有过, 过几次, 困过, 咬过, 着过火, 猖獗, 泛滥, 成风, 习惯, 动不动, 动辄, 好多次, 无数次, 一到, 有的
    受过伤, 受过, every [night/day/evening/weekend/week/month/year/time/morning], always, often, all the time
    all night, again and again, regularly, sometimes, nearly every, daily, most nights, never came
    """,
    "HEARD": """
    听说, 据说, 新闻, 看到新闻, 报道, 报道过, 案例, 比如, 例如, 外地, 其他城市, 电视上, 网上说, 网上看到, 传言
    隔壁小区, 别的小区, 冒充, 犹如, i heard, in the news, on the news, i read
    """,
    "EXPERIENCED": """
    过, 过的, 过一次, 过一回, 过两次, 过两回, 过三次, 过好几次, 过好几回, 过几次, 过几回, 过人, 过事, 过很多次
    过不止一次
    """,
    "SUDDEN": """
    突然, 突发, 忽然, 猛地, 一下子, 又, suddenly, all of a sudden, again, still, it still
    """,
    "NOW": """
    还没走, 人还没走, 人还在, 还没停, 还在场
    [小时/个小时/半小时/分钟/几分钟/十分钟/十几分钟/二十分钟/半个小时/一个小时/两个小时/个钟头/个半小时/两小时/一小时]前
    [minutes/hours/an hour/half an hour/a minute/a moment/two hours/three hours/seconds] ago, 现在, 而家, 依家, 目前
    正在, 正, 此刻, 这会儿, 这会, 刚刚, 刚才, 刚, 刚刚才, 啱啱, 突然, 突发, 今天, 今日, 今早, 今晚, 今天早上
    今天上午, 今天下午, 今天晚上, 凌晨, 又, 还在, 仍, 仍在, 依然在, 紧急反映, 滋滋, 嗤嗤, 砰的一声, now, right now
    just, just now, again, still, tonight, today, this morning, this afternoon, this evening, at once, immediately
    hurry, quick, quickly, is happening
    """,
}
