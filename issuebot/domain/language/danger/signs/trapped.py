"""Who cannot get out: lifts, rooms, cars, water, what has collapsed: 119."""

from issuebot.domain.language.danger.signs.table import Signs

TRAPPED = Signs(
    sure="""
    [堵/封/埋]死在里面, 出口被[堵/封/埋], 门被[土/石头/泥/东西/树/雪/墙/砖][堵/压/埋/顶][死/住]
    cut off by the [tide/water/flood/fire], 只露[着/出][头/个头/脑袋/一只手], 被水冲[着/走/下去/到], wedged in
    [砸/压]扁了, [埋/淹/陷/没]到[胸口/脖子/腰/大腿/下巴/肚子], 水[还在/一直/越来越/还]涨
    [抽/拔/取/拿/弄/拽/退]不[出来/下来/出/开]
    caught in the [gate/door/machine/railings/escalator/lift/conveyor/belt], through the ice, fell through
    [gone/went/fell/fallen/crashed/dropped] through the [ice/floor/roof/ceiling/skylight], 锁屋里[了/], 锁家里[了/]
    锁车里[了/], 关屋里, 关里头, 关里面, 锁里头
    卡在[一/二/三/四/五/六/七/八/九/十/半/十几][楼/层/空/中][半/中间/][了/], [拉/爬/拽/救][不/唔][上/出][来/去]
    上不来也下不去, 上不去下不来, 被水[冲走/围住/困住]
    水[漫/淹/涨][到/过/进][了/][腰/胸口/脖子/窗户/车窗/车顶/屋里/二楼/膝盖/床], 水位一直涨
    没[过/到][胸口/脖子/头顶/车顶/车窗], [有人/还有人/里面有人/底下有人/下面有人][被/][压/埋/困/卡/夹][着/在/住/了/]
    人[压/埋/困/卡/夹][下面/底下/里面/里头/在], 悬在[半空/窗外/空中]
    卡在[防盗网/栏杆/护栏/铁门/门缝/扶梯/电梯门/桌椅/座椅/机器/管子/窗户][里/中间/上/缝里/]
    stuck between [floors/the/two/], stuck on the [roof/ledge/crane/cliff/balcony/ride]
    [is/are/am/was/gets/got/being] [pinned/crushed/buried/trapped], pinned [by/under/against/between]
    crushed [by/under/between], [us/people/kids/person] in the [lift/elevator], locked inside
    shut [himself/herself/myself/inside] in, trapped [in/under/inside/behind], cut off by the water
    up to [my/our/his/her/the] [waist/chest/neck/window/windows/knees], water is [coming in/rising/pouring in/up to]
    holding on to a [chain/branch/rope/pole/tree], hanging [from/off] the [balcony/window/bridge/ledge/railing/roof]
    can't [get/reach] [him/her/them/it] out, can't reach [him/her/them], went under and
    under the [slab/rubble/wheel/wheels/bus/train/truck/beam], collapsed on, caved in on, fell on top of
    caved in with, [腿/脚/手/胳膊/人]压在, [腿/脚/手/胳膊/人]被压[在/住/着/], 水[已经/都/]到[腰/胸口/脖子][了/]
    水淹到[腰/胸口/脖子][了/], [掉/滑/跌/摔]到水里[了/去了/去/], 掉进[水/河/湖/池]塘[里/]
    掉进[化粪池/粪池/沼气池/窨井][里/], 掉水里, 掉河里, 沉下去, 抓着栏杆喊, 困在车顶, 夹住了[腿/手/头/胳膊/脚]
    [头/手/脚/腿]卡在, [头/手/脚/腿]卡住[了/], [头/手/脚/腿]被[卡/夹]住[了/], roof of their car, roof of the car
    under water, has fallen into the, trapped under, [head/hand/arm/leg/foot] is stuck
    [head/hand/arm/leg/foot] stuck, shut inside, 困人, 关人, 困了人, 困在[电梯/里面/里边/里头/楼上/屋里/车里/水里/]
    困喺, 被困, 被活埋, 压在下面, 压在底下, 卡在[驾驶室/里面/], 落水, 溺水, 掉进[河/水/湖/池塘][里/], 掉河里[了/]
    掉水里[了/], 被水冲走, [房/房子/房屋/楼/楼房/屋/桥/脚手架/塔吊/平房][塌/倒塌/垮]了, building collapsed
    house collapsed, 没过车窗, 没过车顶, 水淹到车窗, trapped, stuck in the [lift/elevator]
    stuck inside the [lift/elevator], stuck in a [lift/elevator], stuck in [lift/elevator]
    shut in the [lift/elevator], locked in the [car/flat/house/room], buried, drowning, underneath it
    under the rubble, pinned under, fell in the [river/lake/pond], fell into the [river/lake/pond]
    """,
    half="""
    jammed halfway, hanging over, halfway up, 扯不出来, 停不下来, hasn't come up, haven't come up, jumped in
    over the edge, can't lift, no key, 撬不动, 憋气, 迷了路, 迷路, 踩滑, 滚到沟里, 够呛, 飘窗, 爬到窗台, 爬到飘窗
    钥匙在里面, 钥匙手机都在里头, 门关上了, 进不去, 孩子一个人, 一个人在家里, 才两岁, 才一岁, 才三岁, 一岁多, 两岁多
    三岁多, 撞门, 撞不开, 推不动, 抬不动, 挪不动, 拉不动, 拽不动, 救不出来, 破拆, 撬开救, 消防云梯, 气垫, 救生绳
    绳子, 竹竿, 拍玻璃, 砸玻璃, 按铃没人理, 透不过气, 缺氧, 没信号, 没电了, 里面闷, 喊不应, 听到里面有人, 喊声, 哭声
    扒拉, 手扒, 下面有人, 底下有人, 出不了门, 门变形, 变形打不开, 打不开门, can't open, won't open, jammed, wedged
    rope, nobody dares, too steep, slimy, bars on, rising fast, faster than, bail, no signal, percent battery
    four percent, intercom, alarm button, crawled out, rubble, debris, digging with, 一会儿冒头, 冒头, 扑腾, 挣扎
    不会游泳, 漫到[大腿/腰/胸口], 车门推不开, 推不开, 下不去, 爬不上来, 上不来, 没上来, 拿手刨, 手刨, 挖人, 埋人
    够不到, can't swim, cannot swim, sticking out of, get down, 水挺深, 水很深, 救生圈, 救生衣, 够不着, 打不开
    门打不开, 喊救, 拍门, 敲门求救, 不动了, coming up fast, a boat, nobody opens, a child inside, someone inside
    people inside, 反锁, 下不来, 落唔到去, 出不来, 出不去, 出唔到嚟, 没有信号, 求救, 救援, 救援队, get out
    cannot open the door
    """,
    nearby=(
        "PERSON HOLE GONE",
        "TRAPPABLE CAUGHTIN BRUTE",
        "COLLAPSED BURIED VEHICLEIN",
        "BOATS CAPSIZES",
        "CHILD LEFTBEHIND",
        "COLLAPSED INSIDE CRIES",
        "CONFINED UNRESPONSIVE",
        "PERSON FALLING ICE",
        "CHILD OUTSIDEHIGH",
        "VEHICLEIN PERSON CANTOUT",
        "FLOODWATER PERSON PERCH",
        "COLLAPSED PERSON ENGULFED",
        "CHILD SHUTAWAY SMOTHERS",
        "VEHICLEIN WATERS ENGULFS",
        "PERSON FALLING HOLE ADRIFT",
        "HOLE PERSON ADRIFT",
        "COLLAPSED PERSON BURIED",
        "COLLAPSED PERSON CRIES",
        "LIFT STUCKIN",
        "CHILD LOCKEDOUT ALONE",
        "PERSON ENGULFED",
        "PERSON FALLSIN WATERS STRUGGLE",
        "LIFT HALTED INSIDE",
        "FLOODED INSIDE",
        "COLLAPSED PERSON UNDER",
        "LIFT HALTED STUCK",
    ),
    together=(
        "TRAPPABLE CAUGHTIN BRUTE",
        "TRAPPABLE CAUGHTIN",
        "BOATS CAPSIZES",
        "CHILD LEFTBEHIND",
        "LIMB NIPPED",
        "ME SHUT PLACEIN",
        "VEHICLEIN FALLING HOLE",
        "VEHICLEIN PERSON CANTOUT",
        "PERSON CLINGS ALOFT",
        "LIFT LODGED",
        "PERSON SHUT PLACEIN",
        "LIMB CAUGHTIN",
        "STRUCTURE FELLON PERSON",
        "PERSON FALLING HOLE",
        "HOLE PERSON ADRIFT",
        "COLLAPSED PERSON BURIED",
        "COLLAPSED INSIDE",
        "CHILD LOCKED HIGH",
        "LIFT STUCK",
        "LIFT PERSON HELD",
        "CHILD HELD",
        "PERSON STUCK",
        "PERSON BURIED",
        "CHILD LOCKED",
        "COLLAPSED BURIED",
    ),
)
