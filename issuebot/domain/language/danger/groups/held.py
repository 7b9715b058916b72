"""What holds people, and how they get into it."""

HELD = {
    "LIFT": "电梯, 货梯, 升降机, 𨋢, 部𨋢, 轿厢, lift, elevator",
    "STUCK": """
    困, 困住, 困住了, 困了, 困咗, 困喺, 被困, 关着, 关在, 关了, 出唔到, 出唔到嚟, 困在, 关在里面, 卡在, trapped
    shut in, can't get out, cannot get out, 拍玻璃
    """,
    "HALTED": """
    不动了, 不动, 停了, 停住, 停住了, 卡, 卡住, 卡住了, 卡在, 停在, 坏了, 坏咗, stopped, stuck, not moving, won't move
    """,
    "INSIDE": """
    里面有, 里面还有, 里头有, 里面关着, 我们在里面, 我在里面, 在里面, 入面有, people inside, someone inside
    i am inside, of us in here, of us are in here, us in here
    """,
    "FLOODED": "淹了, 淹到, 被淹, 被水淹, 灌水, 进水了, 水漫, flooded, flooding",
    "HELD": "出不来, 出不去, stuck, stuck in, stuck inside, 卡住, 卡住了, 卡在, 夹住, 夹住了",
    "LOCKED": """
    锁在家里, 锁在屋里, 锁在车里, 锁着, 关在车里, 困在车里, 反锁, 反锁在, 一个人锁在家里, locked in, locked inside
    shut in, shut inside, shut in the [car/room/bathroom/flat], stuck in the [car/room/bathroom/flat]
    locked in the [car/room/bathroom/flat]
    """,
    "BURIED": """
    被压住, 被压在, 被压, 压住, 压住了, 压到, 压在, 压倒, 埋, 埋住, 埋了, 埋在, 被埋, 砸中, 砸到, 砸倒, 砸了, 压死
    砸死, crushed, buried, pinned
    """,
    "FALLSIN": """
    滑到, 滑进, 滑下, 掉到, 掉进, 掉下, 栽到, 栽进, 冲到, 冲进, 冲下, 翻到, 翻进, 跌进, 跌到, 摔进, 摔到, 落入, 落到
    沉到
    跳进, 跳到, fell into, fell in, slipped into, slid into, gone into, went into, rolled into, in the
    """,
    "WATERS": """
    河, 河里, 河中, 湖, 湖里, 湖中, 池塘, 池塘里, 水里, 水中, 水库, 水库里, 塘里, 江里, 江中, 渠里, 水渠, 鱼塘, 喷泉池
    粪池, 化粪池, 窨井, 沼气池, pond, river, lake, canal, reservoir, septic tank, water
    """,
    "STRUGGLE": """
    冒头, 一会儿冒头, 扑腾, 挣扎, 呛水, 喊救, 不会游泳, 沉下去, 往下沉, 没冒上来, 没上来, 抱着桥墩, 抓着, 抱着, 救一救
    水很急, 水流很急, 水流特别急, splashing, struggling, going under, cannot swim, can't swim, sinking, head keeps
    """,
    "COLLAPSED": """
    塌, 塌了, 塌下去, 塌下来, 塌掉, 塌陷, 垮下来, 倒下来, 散架, 倒塌, 坍塌, 垮塌, 滑坡, 塌方, 围墙倒, 推倒, collapsed
    came down, come down
    """,
    "UNDER": "underneath, under it, under the wall, under the rubble, 下面, 底下",
}
