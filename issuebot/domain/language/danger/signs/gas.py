"""Gas that escapes, or makes people sick: 119."""

from issuebot.domain.language.danger.signs.table import Signs

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
