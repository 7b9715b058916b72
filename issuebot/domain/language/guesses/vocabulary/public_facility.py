"""What is public and broken, missing or out: light, roads, drains, lifts, trees, water, power, gas, heating."""

PUBLIC_FACILITY = (
    """
    路灯 街灯 楼道灯 灯不亮 灯坏 灯唔着 不亮了 井盖 窨井 下水井盖 健身器材 单杠 双杠 乒乓球台 篮球架 长椅 座椅 凳子
    凉亭 护栏 栏杆 扶手 路面 坑洼 塌陷 沉降 人行道 盲道 路沿石 电梯 升降机 公交站 公交站台 站牌 路牌 指示牌 红绿灯
    信号灯 斑马线 监控坏 摄像头 消防栓 灭火器 水管 漏水 爆管 停水 停电 停气 暖气 水龙头 地砖 台阶 坡道 无障碍 充电桩
    滑梯 秋千 跷跷板 游乐设施 门禁 单元门 道闸 车棚 减速带 隔离墩 石墩 快递柜 信报箱 喷泉 灯泡 声控灯 感应灯 地灯
    太黑 黑漆漆 乌漆嘛黑 坏了 坏咗 烂咗 断了 裂了 开裂 裂缝 掉下来 松了 松动 歪了 倒了 生锈 塌了 塌方 陷下去 渗水
    滴漏 跑水 冒水管 管道 水压 没水 没电 跳闸 没气 不热 供暖 取暖 暖气片 座位 公园椅 石凳 亭子 雨棚 栅栏 围栏 铁门
    自动门 闸机 锁坏 对讲 卡住 关人 停运 塑胶 器械 儿童乐园 沙坑 充电口 充电枪 充电站 丰巢 邮筒 自行车架 车位线 石板
    石砖 路沿 台阶破 楼梯 扶梯 轮椅 直饮水 水泵 泵房 消火栓 应急灯 指示灯 站台 候车亭 导向牌 树倒 树枝 闪下 一闪一闪
    忽明忽暗 灯罩 灯杆 灯柱 路灯杆 唔着 不着 唔亮 熄咗 黑灯 摸黑 看不见路 升降 轿厢 哐当 咯吱 异响 下坠 停在半空
    困在 门关不上 门打不开 绳子断 链子断 铁链 螺丝 焊点 断裂 掉了块 少了块 缺了块 盖板 沟盖 雨水篦子 篦子 踩空 崴脚
    崴了 绊倒 绊脚 摔跤 翘起 翘起来 凹陷 坑坑洼洼 裂口 漏雨 渗漏 爆裂 喷水 喷出来 水管爆 自来水 停暖 洗手池 饮水机
    长凳 石椅 靠背 扶栏 铁栏杆 护网 围网 球网 篮筐 单车架 车位锁 挡车杆 抬杆 起落杆 道闸杆 门铃 门锁 刷脸 刷不了
    关不上 卡死 坏掉 冇电 充不了 充不进 扫不上 消防箱 消防水带 灭火 喷淋 烟感 护坡 挡土墙 石阶 斜坡 盲文 导盲 公厕门
    母婴室 花架 廊架 大树 倒伏 枯树 断枝 穿咗窿 穿窿 穿咗 漏顶 顶棚 顶漏 落雨 淋雨 拧不住 关不住 拧不紧 哗哗流 哗哗
    龙头 水阀 阀门 底座 扭腰 漫步机 太空漫步 转腰 压腿 引体向上 单车机 跷跷 关不严 灌冷风 闭门器 合页 门轴 玻璃门
    感应门 旋转门 弹簧门 掉漆的栏杆 栏杆断 护栏断 护栏倒 护栏歪 防撞 反光镜 凸面镜 限速牌 路桩 隔离桩 球桩 石球 井圈
    井口 井沿 电缆井 窨井盖 下沉 沉了 坑洞 大坑 小坑 炮弹坑 水泥裂 沥青 柏油 路基 路肩 桥面 桥栏杆 台阶裂 楼板
    天花板 吊顶 墙皮 外墙 瓷砖 空鼓 脱落的瓷砖 窗户 窗玻璃 玻璃门碎 雨搭 遮阳棚 晾衣架 晾衣杆 垃圾桶坏 桶盖 球台
    网破 草皮 绿植枯 花死 喷灌 洒水 水泵坏 二次供水 水箱 水浑 水黄 水质 停热 暖气不 供热 电压 电压低 跳电 拉闸 断电
    冇水 冇灯 漆黑 廁所门 厕所门 冲水 水箱坏 洗手台 充电慢 喇叭坏 显示牌 报站 候车 座椅坏 照明灯 没有照明 无照明
    看不清路 不平整 昏暗 雨搭坏 浑浊 水浑浊 杂质 管线 保温 上不去水 停水时间 路灯白天 路面不平 地面不平 路太窄
    道路狭窄 拓宽 修建 道路不通 通车 石阶路 一身泥 路面破损 路面损坏 路面坑洼 路面塌陷 路面下沉 路面沉降 路面坑
    路面积水 道路破损 道路损坏 道路坑洼 道路不平 道路塌陷 道路积水 道路硬化 道路维修 道路泥泞 道路未修 道路年久失修
    路况差 路不平 路烂 路坏 坑槽 坑坑 坑里 修路 硬化 烂路 烂尾路 断头路 泥巴路 泥泞 未通车 未恢复 村道 乡道 公路
    水泥路 土路 年久失修 地陷 沉陷 积水 积水严重 雨天积水 内涝 被淹 淹水 排水 排水不畅 排水沟 排水管 排水口 排水系统
    雨水管 雨水井 雨水口 雨污 雨污分流 管网 管网改造 管道破裂 管道漏水 管道破损 水管破裂 水管漏水 检查井 井盖缺失
    井盖破损 井盖松动 井盖丢失 井盖下沉 井盖响 无井盖 没有井盖 盖板破 路灯不亮 路灯损坏 无路灯 没有路灯 没路灯
    安装路灯 路灯故障 灯不着 灯都不亮 灯一直不亮 灯一闪 太阳能灯 太阳能路灯 亮化 路灯时间 红灯时间 绿灯时间 配时
    交通信号灯 标线 划线 人行横道 隔离栏 隔离护栏 护栏缺失 护栏损坏 交通标志 标志牌 限高杆 禁停标志 增设 加装
    停车位不足 车位不足 公交站牌 断水 供水 无水 缺水 水压低 水发黄 水表 吃水 饮水 饮用水 用水困难 供电 无电 电路
    用电 变压器 频繁停电 断气 供气 燃气 天然气 煤气 通气 燃气管道 气压 室温 温度不达标 电梯故障 电梯停运 电梯困人
    电梯损坏 加装电梯 乘梯 电梯维修 消防设施 消防器材 消防水管 消防隐患 门禁坏 监控损坏 摄像头坏 安装监控 外墙脱落
    墙皮脱落 墙砖 保温层 墙体 墙体开裂 墙面开裂 房屋开裂 危房 屋顶漏 楼顶漏 屋面 防水 防水层 漏水严重 墙体渗水 返潮
    健身设施 健身器械 器材损坏 公园座椅 儿童滑梯 娱乐设施 绿化养护 绿化破坏 绿化缺失 绿化带破 树木 死树 行道树
    树木倒 树木遮挡 修剪 修枝 砍树 遮挡 遮光 草坪 草坪破 补种 补植 绿植 杨絮 柳絮 飞絮 杨树 法桐 充电设施 充电车棚
    停车棚 非机动车棚 指路牌 标识牌 桥梁 桥头 桥坏 危桥 河堤 水库 沟渠 泵站 盲道砖 地砖破 人行道破 人行道砖 砖松
    石板松 路缘石 设施损坏 设施破损 设施老化 设施缺失 设备损坏 公共设施 配套设施 基础设施 老旧小区改造 损坏 破损
    缺失 破裂 损毁 年久 老化 维修 无人维修 没人修 不修 抢修 报修 脱落 倾斜 坠落 玻璃破 破碎 无法使用 不能使用
    打不着火 卡在 刷不开 用不上水 接不上水 吃水困难 通水 通电 通自来水
    坍塌 道路坍塌 高低不平 路面结冰 供水压力 水质差 不供暖 供暖温度 松毛虫 病虫害 树上长虫 白蛾 美国白蛾 毛毛虫 枯枝
    树木倾倒 折枝 树木无人 无人修剪 修剪树木 修剪树枝 树枝伸 减速带破 道口标柱
    隔离柱 挡车 候车座 坡道破 信号灯不亮 倒计时牌 外墙渗 屋面渗 墙皮掉 墙皮脱 墙砖脱 瓷砖脱落 水泥脱落 水泥块 墙体裂缝
    楼体 地基下沉 地面下沉 地面沉降 缺路灯 太暗 照明不足 亮灯 不亮灯 马葫芦
    井盖松 井盖异响 井盖下陷 雨水箅子 雨篦子 监控探头 探头坏 门禁损坏 单元门坏 对讲坏 停梯 电梯异响 电梯晃 电梯下坠
    梯控 增设红绿灯
    花砖 地砖碎 压碎 路名牌 折弯 撞弯 隔热板 隔热层 泡掉 泡坏 泡烂 一盏盏灭 灯灭了 灯都灭 便道上的灯 路边的灯 这盏灯
    几盏灯 咣当响 咣当 修一半 修到一半 停工 半拉子 修到村口 自备井 压水井 挑水 吃不上水 爬楼 瓦片 长到窗户
    伸进 挡光 视线盲区 盲区 遮荫 树荫 认不出来 过街天桥 变灯 左转灯
    没装灯 没有装灯 没安灯 刨开 挖开 路没修 没修回 没恢复 没有恢复 没人打理 无人打理 荒草 草长得 警示柱
    """,
    """
    street light, streetlight, street lamp, lamp, lamppost, lamp post, light is out, lights are out, manhole,
    manhole cover, drain cover missing, bench, fitness equipment, gym equipment, exercise equipment, playground,
    slide, swing, seesaw, railing, handrail, guardrail, fence, pothole, road surface, pavement, sidewalk,
    paving, tile, kerb, curb, elevator, bus stop, bus shelter, traffic light, traffic signal, zebra crossing,
    crosswalk, street sign, hydrant, fire extinguisher, pipe, burst pipe, leak, leaking, tap, water cut, power
    cut, stairs, charging point, charger, door lock, entry door, intercom, barrier, speed camera, lights,
    lightbulb, bulb, pitch dark, no light, broken, cracked, crack, loose, wobbly, rusty, collapsed, sunken,
    sinkhole, uneven, tripped, trip hazard, missing cover, out of order, not working, doesnt work, wont open,
    wont close, stuck, turnstile, key card, fob, doorbell, bench slats, shelter, canopy, ceiling, wall tile,
    tiles, handrails, stairwell, staircase, wheelchair, escalator, basketball hoop, rubber floor, treadmill,
    monkey bars, sandpit, water pipe, water pressure, no water, no power, no gas, heating, radiator, outage,
    sink, kitchen sink,
    fuse, tripping breaker, flooding, drips, drain grate, grating, post box, mailbox, parcel locker, bike rack,
    charging station, charging pile, cctv, fallen tree, tree branch, street name sign, signpost, bollard, speed
    hump, gushing, water everywhere, leaks, dripping pipe, tap wont, fountain, swing rope, bolt, screws,
    climbing frame, trampoline, hoop, pedal, handle, hinge, flickers, flickering, flashing light, went out, no
    lighting, unlit, bulbs, lights out, lamps, elevators, lifts, doors wont, won't close, won't open, jammed
    door, buzz, buzzer, keypad, scanner, face scan, card reader, paving stone, slab, slabs, kerbstone, drain
    lid, lid, hole in, sunk, sinking, cave in, crumbling, subsided, handicap, ramp broken, bench broken, dead
    tree, branch, branches, leaning tree, fell over, falling off, hanging loose, came off, snapped, bent,
    dented, shattered, smoke detector, sprinkler, fire door, exit sign, vending, locker, bike stand, radiators,
    hot water, nan nearly fell, roof leaks, roof leaking, hole in the roof, rain comes in, taps, faucet,
    drinking fountain, wont turn off, won't turn off, running water, valve, wobbles, wobble, unstable, shaky,
    draughty, automatic door, revolving door, door closer, door hinge, windows broken, pane, convex mirror,
    bollards, railings, steps broken, broken step, loose step, banister, cladding, facade, plaster falling,
    tiles falling, tile fell, ceiling fell, asphalt, tarmac, cracks in the road, bumps, dip, manholes, grate,
    drain cover, street lights, street lamps, lamp posts, light not working, lights not working, power's out, no
    electricity, brownout, voltage, brown water, dirty tap water, water supply, water tank, water off, boiler,
    flush, flushing, toilet door, hand dryer, atm, ticket machine, display board broken, timetable, swings,
    slides, roundabout, merry-go-round, table tennis, ping pong, goalpost, climbing wall, cable of the lift,
    potholes, road is broken, broken road, road damage, damaged road, cracked road, street lights out, lamps
    have been out, lamp is out, lamp has been out, light has been out, light is broken, light does not work, no
    street lights, lift is broken, lift is stuck, lift stuck, lift out, elevator broken, elevator is, power has
    been out, power is out, power went out, power failure, power outage, electricity is off, electricity went,
    no water since, water is off, water has been off, water main, low water pressure, tap water, gas supply, gas
    is off, heating is off, no heating, heating does not, broken bench, broken lift, broken lamp, broken
    railing, broken window, loose handrail, loose paving, loose slab, fallen branch, overgrown tree, overgrown
    trees, overgrown hedge, tree fell, tree has fallen, tree down, tree roots, roots have, broken pipe, pipe
    burst, pipe is leaking, roof is leaking, water leaking, water leak, flooded road, road floods, floods every,
    flooded underpass, rainwater, storm drain, drainage, missing manhole, broken gate, gate is broken, gate does
    not, door does not, entrance door, security door, charging points, crossing light, pedestrian light, traffic
    lights, parking barrier, broken slide, broken swing, play equipment, gym machine, hole in the, street dark,
    too dark, dark at night, footbridge, lift door, lift button, wall is crumbling, wall collapsed, falling
    tiles, noticeboard light, cctv camera, hydrant leaking,
    vegetation, overgrown, overgrowth, overhanging, overhangs, overhang, hedge, hedges, bush, bushes, shrub,
    shrubs, weeding, pruning, prune, trimming, needs cutting, cut back, cutting back, grass cutting,
    long grass, tall grass, grass verge, mowing, tree stump, stump, dying tree, tree leaning, tree overhanging,
    tree limb, limb, tree trimming, street tree, road flooded, flooded, flood water, surface water, underwater,
    puddles up, caved in, cave-in, trench, steel plate, rut, ruts, carriageway, cycle lane, bike lane,
    cycle path, towpath, speed bump, speed breaker, road marking, road markings, lane markings, yellow lines,
    double yellow, white lines, stop sign, give way sign, missing sign, sign missing, street name, road sign,
    beacon, belisha, pedestrian crossing, dropped kerb broken, gully, gullies, embankment, culvert,
    retaining wall, stile, broken glass panel, glass is broken, shelter is broken, streetlight out, light out,
    lights off, light off, lights on all day, left on during daylight, day burning, dim, dimly, poorly lit,
    very dark, column, lamp column, open hydrant, running hydrant, water main break, main break, no heat,
    no hot water, low pressure, brown tap water, contaminated water, discoloured water, water pipeline,
    pipeline, water leakage, leakage, water meter, no water supply, electricity out, blackout, load shedding,
    transformer blown, falling plaster, loose tiles, caving, playground equipment, play area, broken equipment,
    basketball net, park bench, picnic table, bus shelter glass, parking meter, meter is broken, ramp,
    wheelchair ramp, handrail missing, elevator stuck, out of service,
    crossing is unsafe, crossing outside school, signal has not worked, signal is not working,
    signal has not, going wild, gone wild
    """,
)
