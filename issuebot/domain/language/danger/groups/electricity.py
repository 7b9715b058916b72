"""Wires, and what gives shocks or sparks."""

ELECTRICITY = {
    "WIRE": """
    live cable, live wire, live cables, 电线头, 线头, 断线, 飞线, 电线杆, 电杆, 电线杆子, 入户线, power cord
    electric cable, electric wire, overhead line, overhead wire, electricity cable, 电线, 电缆, 高压线, 高压电线
    裸线, 火线, 电源线, 输电线, wire, wires, cable, cables, power line, power lines, power cable
    """,
    "NUMB": """
    麻, 发麻, 手麻, 手发麻, 麻了一下, 电了一下, tingling, a shock
    """,
    "HIGHVOLTAGE": """
    高压线, 高压电线, 高压电缆, power line, power lines, power cable, overhead line
    """,
    "FALLEN": """
    taken down, brought down, ripped down, torn down, come off, 拽断, 拉断, 倒在, 倒下来, 横在, 横着, dangling
    dangling over, hanging over, 耷拉到, 搭到, 垂到, 挂到, come down across, came down across, come down on
    fallen across, fallen on, 断下来, 垂下来了, 垂到地, 拖地, 耷拉在, 掉落在, 砸下来, 塌下来, 倒了, 压断, 扯断, 刮断
    draped, hanging down to, pulled down, lying in, lying across, trailing, 掉, 掉了, 掉在, 掉到, 掉落, 落在, 跌落
    落咗, 跌咗, 跌咗落嚟, 拖到, 拖在, 躺在, 泡在, 掉下来, 断落, 坠落, 坠地, 搭在, 搭着, 缠在, 碰到, 接触到, fallen
    fell, lying, is down, are down, down on, came down, hanging onto
    """,
    "SNAPPED": """
    断, 断了, 断咗, 刮断, 刮断了, 扯断, 压断, 挂断了, 砸断, snapped, broke, broken, cut
    """,
    "GROUND": """
    cycle path, lane, driveway, garden, lawn, field, roof, footway, kerb, across the, 人行道上, 院子里, 屋顶上, 车上
    车顶上, 房顶上, 楼梯上, 滑梯上, 水池里, 路边上, 地, 地上, 地面, 地下, 地面上, 路上, 路面, 路中间, 马路上
    马路中间, 草地, 草地上, 积水, 积水里, 水里, 水坑, 人行道, 路边, ground, pavement, road, street, sidewalk, path
    grass, puddle, lying, footpath
    """,
    "SWITCHBOX": """
    配电房, 电房, 开关箱, 电柜, 插排, 排插, 电表, 充电柜, electric box, electrical box, junction box
    electricity cabinet, breaker box, plug, 变压器, 变电箱, 配电箱, 配电柜, 电箱, 电表箱, 电闸, 插座, 插线板, 充电桩
    充电器, transformer, fuse box, meter box, socket, switch box, substation
    """,
    "ARCING": """
    冒蓝光, 冒火, 打火, 噼啪, 噼里啪啦, 砰砰响, 炸响, 烧红, crackling, sparking, arcing, smoking, melting
    """,
    "LIES": """
    on the [ground/pavement/road/street/path/grass/sidewalk], in the [puddle/water]
    across the [road/street/pavement]
    """,
    "SHOCKS": """
    被电, 被电了, 被电到, 电到了, 电了一下, 电着了, 电倒, 电麻, 电得, 麻了, 麻了一下, 手麻, 发麻, 麻手, 弹开, 甩出去
    打了一下, 吸住, got a shock, gave me a shock, gave him a shock, gave her a shock, a shock off, shocked, zapped
    tingling, tingle[s/]
    """,
    "ELECTRIC": """
    水管, 门把手, 灯杆, 水, 墙, 地面, 门, 铁架, 铁架子, 路灯, 路灯杆, 灯箱, 广告灯箱, 铁门, 栏杆, 护栏, 扶手, 水龙头
    热水器, 淋浴, 花洒, 洗衣机, 冰箱, 空调, 电表箱, 配电箱, 配电柜, 配电房, 插座, 插排, 电线, 电线杆, 电线杆子
    变压器, 公交站牌, 站牌, 充电桩, 卷帘门, 井盖, 窨井盖, 喷泉, 水池, 滑梯, 雨棚, 广告牌, 栅栏, 电闸, 电箱
    lamp post, lamppost, street light, railing, fence, gate, tap, shower, socket, plug, switch, light switch
    washing machine, fridge, kettle, pole, bus stop, meter box, fuse box
    """,
    "WATERED": """
    水淹, 淹到, 淹了, 泡在水里, 泡水, 进水, 灌水, 滴水, 滴到, 漏到, 流到, 渗到, 水里, 水坑, 积水, 湿的, 雨水, water
    flooded, dripping, leaking onto, puddle, wet
    """,
    "SPARKLES": """
    冒蓝光, 蓝光, 冒火花, 火花, 滋滋响, 滋滋, 噼啪响, 噼里啪啦, 一闪一闪, crackling, sparking, buzzing, fizzing
    sparks
    """,
    "CHARGED": """
    有电, 里有电, 里面有电, 麻手, 抽过去, 打死, 电死, 带电, 过电, 漏电, 麻人, 带着电, is live, live
    """,
    "LIVEWIRE": """
    live cable, live wire, 高压线, 火线, 裸线, overhead line, power line, power cable
    """,
}
