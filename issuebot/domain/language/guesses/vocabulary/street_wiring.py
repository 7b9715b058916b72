"""Lines that hang, lie or are tangled about. Whose they are tells nothing: firms are not among them."""

STREET_WIRING = (
    """
    电线 线路 网线 飞线 线缆 电缆 光缆 光纤 弱电 弱电箱 电线杆 电话线 电视线 天线 线头 线盒 蜘蛛网 乱拉线 拉线
    私拉乱接 私拉电线 垂下来 耷拉 搭在树上 断线 裸露 通信线 宽带线 飞线缆 杂线 黑线 线管 走线 布线 缠在一起 缠成一团
    绕成一团 电表箱 配电箱 变压器 强电 漏电 触电 通讯线 监控线 废线 老线 旧线 裸线 线皮 挂在树上 拖在地上 线头子
    线团 一坨线 一堆线 线跟 线像 线都 的线 麻花 一团麻 乱麻 露出来的线 电线头 电线皮 接线 接线盒 分线盒 分线箱
    光交箱 交接箱 机柜 弱电井 弱电间 猫线 有线电视 线杆 电杆 水泥杆 斜拉线 钢绞线 线槽 桥架 线垂 垂着 垂下 耷拉着
    吊喺 绊脚 缠绕 盘着 打结 低垂 碰头 够得着 露铜 私拉 乱拉 铜丝 铜线 线皮破 皮破了 电话線 线头露 扎线 捆线 理线
    线缆沟 过街线 天线锅 卫星锅 高压线 低压线 入户线 电表线 一根根线 东一根西一根 渔网 电线老化 线路老化 线路凌乱
    线路杂乱 线路外露 线路脱落 线路混乱 线路裸露 线掉下来 线掉了 线断了 线缠 电线杂乱 电线裸露 电线脱落 电线下垂
    电线低垂 电线掉 电缆脱落 电缆下垂 电缆破损 光缆下垂 光缆脱落 光缆垂落 光缆杂乱 缆线 线缆垂落 线缆杂乱 线缆下垂
    通信光缆 通信线缆 通讯电缆 通信线路 网络线 网线杂乱 空中线 空中线缆 架空线 蜘蛛网一样 电杆倾斜 电线杆倾斜
    电线杆歪 废弃线缆 废弃电线 废弃光缆 飞线乱拉 乱拉电线 私接电线 私拉乱接电线 弱电线路 箱门敞开 线拖 黑皮线 皮线
    缆绳 电话杆 通信杆 线杆倾斜 线杆倒 高压电线 线头裸露
    断头线 断线头 垂荡 垂落 垂落地面 线缆垂 挂落 下垂 线垂在 缠成 乱缠 电线太低 距离地面 横穿道路的线 管线混乱
    管线架空 断落 通讯光缆 缆线乱 缆线太乱 没人认领的线 无主线缆
    种线 几种线 各种线 好多线 一捆线 一圈圈线 多余的线 几条线 几根线 断头的线 断头线露 线乱 粗管线 挂得低 垂到 坠下来
    就地一挂 乱挂 挂在门框 盘在 勒脖子 勒着 勒到 勒着脖子
    线交错 架空横过
    """,
    """
    wire, wiring, cable, cabling, cord, power line, overhead line, phone line, loose line, telephone line, pole,
    utility pole, fibre, fiber, junction box, dangling, tangled, hanging down, hanging low, wires, cables,
    electric line, electric wire, internet line, internet cable, ethernet, cable box, meter box, transformer,
    exposed wire, live wire, bare wire, spaghetti, coiled, strung, sagging, drooping, lines hanging, wires from,
    low wires, hanging wires, hanging cables, cables hanging, wires hanging, hanging so low, line down, lines
    down, downed line, telephone wire, tv cable, antenna, satellite dish, insulation, frayed, knot of, bunch of
    cables, cable tie, electricity box, electrical box, fuse box open, power pole, coil of, sheath, conduit,
    trailing, low hanging, low-hanging, phone cables, power cable, power cables, power lines, wires touching,
    loose ends, web of wires, cables dangling, low wire, low cable, tangle of wires, mess of wires, cables
    everywhere, loose cable, loose cables, broadband cable, telecom cable, overhead wires, overhead cables,
    fallen wire, wire came down, wires came down, cable came down, wires are sagging, cables are sagging,
    electrical wires, wire down, cable down, old cables,
    downed wire, downed wires, downed cable, hanging wire, wires exposed, exposed wires, exposed wiring,
    exposed cable, leaning pole, pole leaning, telephone pole, dead wires, overhead cable
    """,
)
