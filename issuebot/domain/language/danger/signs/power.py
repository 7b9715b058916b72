"""Wires that lie about, and what gives shocks or sparks: 119."""

from issuebot.domain.language.danger.signs.table import Signs

POWER = Signs(
    sure="""
    冒蓝光, 蓝色的火花, 打火花, 冒电火花, 电火花, 电弧, 放电, [变压器/配电箱/电表箱/配电柜/电箱][炸/爆/着/烧]了
    [变压器/配电箱/电表箱/配电柜/电箱/插座][噼里啪啦/滋滋/嗡嗡/一直/直/在/][响/冒烟/冒火/冒火花/打火/炸], 过电, 连电
    串电, 跑电, power line[s/] [is/are/has/came/] [down/fallen/hanging/across]
    [wire/wires/cable/cables] [is/are/came] down, downed [wire/line/cable]s, bare wire[s/], exposed live
    sparks [from/out of/coming], arcing, 漏电, 漏咗电, live wire[s/], 电[了/得]我一下, 手[被/]麻, 手都麻了
    被电了一下, electric shock[s]
    """,
    half="""
    麻得, 滋滋, 滋啦, 吱吱响, 噼啪响, 一闪一闪, 火花四溅, 拉电闸, 总闸, 关总闸, 断电, 绝缘, 木棍拨开, buzzing
    crackling, humming loudly, live wire, main switch, mains, 拉闸, 把电断[掉/了/], 切断电源, 噼啪, 滋滋响, 麻手
    发麻, 手发麻, 手一麻, 通电, 带电, 嗡嗡响, 冒蓝光, 砰砰响
    """,
    nearby=(
        "WATERED CHARGED",
        "SWITCHBOX WATERED ARCING",
        "WIRE SNAPPED GROUND",
        "WIRE FALLEN GROUND",
        "WIRE FALLEN WATERED",
        "WIRE SNAPPED SPARKLES",
        "WIRE FALLEN SPARKLES",
        "WIRE SNAPPED PERSON NUMB",
        "WIRE FALLEN NUMB",
    ),
    together=(
        "LIVEWIRE FALLEN",
        "WATERED CHARGED",
        "ELECTRIC CHARGED",
        "ELECTRIC SHOCKS",
        "SWITCHBOX WATERED ARCING",
        "WIRE SNAPPED WATERED",
        "WIRE FALLEN WATERED",
        "SWITCHBOX ARCING !CHIMNEY",
        "WIRE FALLEN GROUND",
        "WIRE SNAPPED GROUND",
        "HIGHVOLTAGE FALLEN",
        "HIGHVOLTAGE SNAPPED",
        "WIRE LIES",
    ),
)
