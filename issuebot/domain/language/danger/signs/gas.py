"""Gas that escapes, or makes people sick: 119."""

from issuebot.domain.language.danger.signs.table import Signs

GAS = Signs(
    sure="""
    gas [pouring/gushing/blowing/streaming] out
    [浓浓的/满屋/满屋子/全是/一屋子/一股浓浓的][煤气/天然气/燃气/液化气], 没关严, [漏/跑/泄]煤气
    [煤气/燃气/天然气/液化气]味[很/好/太/越来越/可][大/重/浓], [煤气/燃气/天然气/液化气/瓦斯]漏[了/咗/得]
    [煤气/燃气/天然气/液化气/瓦斯][好像/是不是/可能/在/]漏, 臭鸡蛋, 烧炭, 烧炭中毒, 煤烟中毒, 一氧化碳中毒, 闻煤气
    中煤气, 煤烟, [strong/bad/awful/terrible/really bad/faint/slight] smell of gas, stinks of gas, reeks of gas
    gas [pipe/main/line/cylinder/bottle] [is/has/was/] [leaking/hissing/hit/broken/burst/cracked], gas is coming out
    gas coming out, egg smell, rotten eggs, carbon monoxide alarm, co alarm, 臭鸡蛋味, 臭鸡蛋的味道, 臭鸡蛋味道
    rotten egg[s/], gas everywhere, full of gas, gas is everywhere, gas in the, 一氧化碳
    gas [leak/leaks/leaking/leaked/escaping], gas is [leaking/escaping], leak[ing/s/] gas, gas smell, gas odo[u/]r
    smell[s/] of gas, smell[s/ing/] gas, smell[s/] like gas, smell[s/] strongly of gas, smell[s/] some gas
    smell[s/] the gas, smell[s/] strong gas, carbon monoxide, 毒气泄漏, 氨气泄漏, 氯气泄漏
    """,
    half="""
    没关严, 没关好, 废气, 倒灌, feels faint, beeping, reeks, 接头, 味道更重, 越来越重, 越来越浓, 开窗, 窗户都打开
    窗户全打开, 关阀, 关了阀门, 肥皂水, 燃气公司, 煤气公司, pilot is out, pilot light, pilot went out
    eyes are stinging, windows open, opened the window[s/], turned it off at, a lot stronger, getting stronger
    gas company, 关总阀, 关阀门, 总阀, 不敢开灯, 不敢打火, 不敢开火, 不敢点火, 嘶嘶, 嘶嘶响, 嘶嘶地响, 嘶嘶作响
    头昏想吐, 头晕想吐, 头昏恶心, 闻着味不对, 闻着不对, 熏得头疼, hissing, something is hissing
    pounding headache[s/], throwing up, stinks of
    """,
    nearby=(
        "GASTHING BUBBLES REEKS",
        "SICK GAS",
        "SICK HEATING",
        "GASPIPE BUBBLES",
        "GASPIPE ROARS",
        "HEATING NOTWAKE SUFFERER",
        "GAS SICK",
        "GASTHING SICK STINKS",
        "GASTHING STINKS SICK",
        "GASTHING BUBBLES STINKS",
        "GAS BUBBLES STINKS",
        "STINKS BUBBLES SICK",
        "GAS SMELLY",
        "GASPIPE SMELLY",
    ),
    together=(
        "GASTHING BUBBLES STINKS",
        "GASTHING BUBBLES SICK",
        "GAS BUBBLES !BALLOON",
        "FLEXPIPE BLOWS !BALLOON",
        "GAS GASROOM !BALLOON",
        "GAS LEAK",
        "TANK LEAK",
        "LEAKING !BALLOON",
        "GASPIPE LEAK",
    ),
)
