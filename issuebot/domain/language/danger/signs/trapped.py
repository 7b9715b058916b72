"""Who cannot get out: lifts, rooms, cars, water, what has collapsed: 119."""

from issuebot.domain.language.danger.signs.table import Signs

TRAPPED = Signs(
    sure="""
    [腿/脚/手/胳膊/人]压在, [腿/脚/手/胳膊/人]被压[在/住/着/], 水[已经/都/]到[腰/胸口/脖子][了/]
    水淹到[腰/胸口/脖子][了/], [掉/滑/跌/摔]到水里[了/去了/去/], 掉进[水/河/湖/池]塘[里/]
    掉进[化粪池/粪池/沼气池/窨井][里/], 掉水里, 掉河里, 沉下去
    抓着栏杆喊, 困在车顶, 夹住了[腿/手/头/胳膊/脚], [头/手/脚/腿]卡在, [头/手/脚/腿]卡住[了/]
    [头/手/脚/腿]被[卡/夹]住[了/], roof of their car, roof of the car, under water, has fallen into the
    trapped under, [head/hand/arm/leg/foot] is stuck, [head/hand/arm/leg/foot] stuck
    shut inside, 困人, 关人, 困了人, 困在[电梯/里面/里边/里头/楼上/屋里/车里/水里/], 困喺, 被困, 被活埋, 压在下面
    压在底下, 卡在[驾驶室/里面/], 落水, 溺水, 掉进[河/水/湖/池塘][里/], 掉河里[了/], 掉水里[了/], 被水冲走
    [房/房子/房屋/楼/楼房/屋/桥/脚手架/塔吊/平房][塌/倒塌/垮]了, building collapsed, house collapsed, 没过车窗
    没过车顶, 水淹到车窗, trapped, stuck in the [lift/elevator], stuck inside the [lift/elevator]
    stuck in a [lift/elevator], stuck in [lift/elevator], shut in the [lift/elevator]
    locked in the [car/flat/house/room], buried, drowning, underneath it, under the rubble, pinned under
    fell in the [river/lake/pond], fell into the [river/lake/pond]
    """,
    half="""
    一会儿冒头, 冒头, 扑腾, 挣扎, 不会游泳, 漫到[大腿/腰/胸口], 车门推不开, 推不开, 下不去, 爬不上来, 上不来, 没上来
    拿手刨
    手刨, 挖人, 埋人, 够不到, can't swim, cannot swim, sticking out of, get down
    水挺深, 水很深, 救生圈, 救生衣, 够不着, 打不开, 门打不开, 喊救, 拍门, 敲门求救, 不动了, 缺氧, coming up fast
    a boat, nobody opens, a child inside, someone inside, people inside, 反锁, 下不来, 落唔到去, 出不来, 出不去
    出唔到嚟, 没有信号, 求救, 救援, 救援队, get out, cannot open the door
    """,
    nearby=(
        "PERSON FALLSIN WATERS STRUGGLE",
        "LIFT HALTED INSIDE",
        "FLOODED INSIDE",
        "COLLAPSED PERSON UNDER",
        "LIFT HALTED STUCK",
    ),
    together=(
        "LIFT STUCK",
        "LIFT PERSON HELD",
        "CHILD HELD",
        "PERSON STUCK",
        "PERSON BURIED",
        "CHILD LOCKED",
        "COLLAPSED BURIED",
    ),
)
