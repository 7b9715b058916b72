"""Water and depths, and who is in them."""

WATERS = {
    "FLOODED": """
    淹了, 淹到, 被淹, 被水淹, 灌水, 进水了, 水漫, flooded, flooding
    """,
    "WATERS": """
    河, 河里, 河中, 湖, 湖里, 湖中, 池塘, 池塘里, 水里, 水中, 水库, 水库里, 塘里, 江里, 江中, 渠里, 水渠, 鱼塘
    喷泉池, 粪池, 化粪池, 窨井, 沼气池, pond, river, lake, canal, reservoir, septic tank, water
    """,
    "STRUGGLE": """
    冒头, 一会儿冒头, 扑腾, 挣扎, 呛水, 喊救, 不会游泳, 沉下去, 往下沉, 没冒上来, 没上来, 抱着桥墩, 抓着, 抱着
    救一救, 水很急, 水流很急, 水流特别急, splashing, struggling, going under, cannot swim, can't swim, sinking
    head keeps
    """,
    "FALLSIN": """
    滑到, 滑进, 滑下, 掉到, 掉进, 掉下, 栽到, 栽进, 冲到, 冲进, 冲下, 翻到, 翻进, 跌进, 跌到, 摔进, 摔到, 落入, 落到
    沉到, 跳进, 跳到, fell into, fell in, slipped into, slid into, gone into, went into, rolled into
    """,
    "FALLING": """
    掉, 掉进, 掉到, 掉下, 掉下去[了/], 掉进去[了/], 掉落, 摔, 摔进, 摔到, 摔下, 摔下去[了/], 跌, 跌进, 跌到, 跌下
    跌下去, 跌咗落, 滑, 滑进, 滑到, 滑下, 滑下去[了/], 滑进去, 滑落, 栽, 栽进, 栽到, 栽下去, 坠, 坠入, 坠下, 落
    落入, 落到, 落进, 陷, 陷进, 陷进去, 踩空, 翻进, 翻到, 翻下, 翻下去, 冲进, 冲下, 冲到, 冲走, 被冲, 卷进, 卷走
    跳进, 跳下, 扑通, 踏空, fell, fell in, fell into, fell down, fallen, fallen in, fallen into, fallen down
    slipped, slipped in, slipped into, slid, slid into, went in, gone in, went into, jumped into, swept, swept away
    washed away, tumbled, dropped into, rolled into, drove into, went through
    """,
    "HOLE": """
    跳河, 跳江, 跳湖, 投河, 投江, 铁轨, 轨道, 站台缝, 车厢缝, between the train, train and the platform, the tracks
    onto the tracks, the gap, ford, weir, rapids, culvert, storm drain, quarry pool
    [井/窨井/下水道/深井/枯井/坑/深坑/大坑/基坑/沟/水沟/渠/水渠/地窖/菜窖/红薯窖/洞][里/里头/底下/下/]
    [化粪池/粪坑/水池/泳池/游泳池/池塘/鱼塘/水塘/塘/河/小河/江/湖/海/水库/水/冰窟窿][里/里头/底下/下/]
    污水井, 下水井, 水井, 机井, 土坑, 泥坑, 阴沟, 深沟, 排水沟, 山沟, 地沟, 管沟, 电梯井, 检修井, 粪池, 沼气池
    蓄水池, 喷泉池, 河沟, 河道, 泥潭, 沼泽, 粮仓, 料仓, 搅拌机, 悬崖[下/], 崖[下/], 桥下, 桥底, 桥墩, 轨道[上/下/]
    站台下, 夹缝[里/中/], 墙缝[里/], manhole, drain, sewer, well, pit, ditch, trench, hole, shaft, lift shaft
    cesspit, septic tank, river, lake, pond, canal, lock, sea, reservoir, pool, swimming pool, stream, dock, harbour
    ice, ravine, cliff, tracks, railway line, quarry, silo, cellar, basement, water
    """,
    "ADRIFT": """
    扑腾, 挣扎, 扑通, 呛水, 往下沉, 沉下去[了/], 沉到, 沉底, 冒头, 没上来, 没冒上来, 漂着, 漂在, 浮在, 抱着石头
    抱着桥墩, 抱着树, 抱着栏杆, 抓着, 不敢松手, 喊救命, 叫救命, 呼救, 喊人, 叫人, 有人[叫/喊/哭/呼救/求救]
    [叫/喊/哭][声/着], 听到[叫/喊/哭/里面], 听得到[哭/叫/喊/声音], 爬不上来, 上不来, 够不着, 拉不上来, 捞, 捞上来
    沉, 不见了, 没了影, splashing, struggling, going under, screaming, shouting, crying, calling, calling out
    hear him, hear her, hear them, holding on, hanging on, clinging, can't get out, cannot get out, can't reach
    can't swim, sinking, drowning, head keeps, under the water, went under, face down, floating
    """,
    "FLOODWATER": """
    water keeps rising, water's still rising, water coming up, water is coming up, 水漫, 水漫上来, 水冲, 大水
    发大水, 发洪水, 洪水, 山洪, 涨水, 涨大水, 水还在涨, 水一直涨, 水涨, 水进屋, 水进来, 水灌进来, 淹了, 内涝, 决堤
    溃坝, flood, flooding, flood water, floodwater, river has burst, dam, water is rising, water's rising
    """,
    "PERCH": """
    on the roof of, on top of the, standing on, 车顶, 屋顶上, 房顶, 树杈, 电线杆上, 桌子上, 柜子上, 抱着树
    抱着电线杆, clinging to, 站在桌子上, 站在柜子上, 站在床上, 爬到屋顶, 爬上屋顶, 在屋顶上, 在房顶上, 爬到房顶
    车顶上, 爬到车顶, 在树上, 爬到树上, 困在, 出不来, 下不来, 上不去, 走不了, 没出来, on the roof, on the table
    up a tree, on top of, upstairs, can't get out, stranded
    """,
    "BOATS": """
    船, 划船, 小船, 渔船, 橡皮艇, 游船, 皮划艇, 冲锋舟, 快艇, 木筏, 桨板, boat, kayak, canoe, raft, dinghy
    paddleboard, pedalo
    """,
    "CAPSIZES": """
    翻了, 翻船, 翻船了, 沉了, 沉没, 漂着, 漂走, 漂走了, 冲走, 进水了, 没油了, 失去动力, 卡在礁石, capsized, sinking
    overturned, drifting, tipped over, swamped, taking on water
    """,
    "ICE": """
    冰面, 冰, 冰窟窿, 冰上, 只露着头, 只露个头, ice
    """,
    "VEHICLEIN": """
    轿车, 汽车, 车, 车头, 货车, 面包车, 公交车, 挖机, 挖掘机, 三轮车, 拖拉机, car, van, bus, digger, cab, tractor
    lorry, truck
    """,
    "ENGULFS": """
    沉, 沉下去, 沉下去了, 往下沉, 拍窗户, 拍玻璃, 拍窗, 没到车顶, 没过车顶, 灌水, 在下沉, 水没过, 没上来, 没出来
    没浮上来, under water, underwater, sinking, hasn't come up, haven't come up, going down, filling up
    banging on the window
    """,
}
