"""Wires that lie about, and what gives shocks or sparks: 119."""

from issuebot.domain.language.danger.signs.table import Signs

POWER = Signs(
    sure="""
    漏电, 漏咗电, live wire[s/], 电[了/得]我一下, 手[被/]麻, 手都麻了, 被电了一下, electric shock[s]
    """,
    half="""
    断电, 拉闸, 把电断[掉/了/], 切断电源, 噼啪, 滋滋响, 麻手, 发麻, 手发麻, 手一麻, 通电, 带电, 嗡嗡响, 冒蓝光, 砰砰响
    """,
    nearby=("WIRE SNAPPED PERSON NUMB", "WIRE FALLEN NUMB"),
    together=(
        "SWITCHBOX ARCING !CHIMNEY",
        "WIRE FALLEN GROUND",
        "WIRE SNAPPED GROUND",
        "HIGHVOLTAGE FALLEN",
        "HIGHVOLTAGE SNAPPED",
        "WIRE LIES",
    ),
)
