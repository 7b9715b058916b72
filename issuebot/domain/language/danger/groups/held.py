"""What holds people: rooms, lifts, machines, what has collapsed."""

HELD = {
    "LIFT": """
    升降梯, 观光梯, 客梯, 电梯轿厢, 电梯里, 电梯, 货梯, 升降机, 𨋢, 部𨋢, 轿厢, lift, elevator
    """,
    "STUCK": """
    困, 困住, 困住了, 困了, 困咗, 困喺, 被困, 关着, 关在, 关了, 出唔到, 出唔到嚟, 困在, 关在里面, 卡在, trapped
    shut in, can't get out, cannot get out, 拍玻璃
    """,
    "HALTED": """
    不动了, 不动, 停了, 停住, 停住了, 卡, 卡住, 卡住了, 卡在, 停在, 坏了, 坏咗, stopped, not moving, won't move
    """,
    "INSIDE": """
    里面还有, 里面正是, 还在里面, 没出来, 没跑出来, 没下来, 还在楼上, 还在屋里, 人还在, 有人在里面, on it
    with people, with two people, inside when, people in it, children inside, 里面有, 里头有, 里面关着, 我们在里面
    我在里面, 在里面, 入面有, people inside, someone inside, i am inside, of us in here, of us are in here
    us in here
    """,
    "HELD": """
    出不来, 出不去, stuck, stuck in, stuck inside, 卡住, 卡住了, 卡在, 夹住, 夹住了
    """,
    "LOCKED": """
    把门反锁, 把门反锁了, 从里面反锁, 反锁了, 把自己反锁, 锁里面, 锁在里面, 打不开门, bolted the door
    locked from inside, turned the key, locked the door from, 锁屋里, 锁屋里了, 锁家里, 锁家里了, 锁车里, 锁车里了
    关屋里, 关车里了, 关家里, 反锁屋里, 落在车里, 忘在车里, 丢在车里, left in the car, left inside, locked himself
    locked herself, 锁在家里, 锁在屋里, 锁在车里, 锁着, 关在车里, 困在车里, 反锁, 反锁在, 一个人锁在家里, locked in
    locked inside, shut in, shut inside, shut in the [car/room/bathroom/flat], stuck in the [car/room/bathroom/flat]
    locked in the [car/room/bathroom/flat]
    """,
    "BURIED": """
    盖住, 盖住了, 掩埋, 埋上, 冲走, 吞没, 压了, 压着, 压下面, 压底下, 压扁, 砸下面, 埋了, 埋着, 埋下面, 埋底下
    pinned, crushed, 被压住, 被压在, 被压, 压住, 压住了, 压到, 压在, 压倒, 埋, 埋住, 埋在, 被埋, 砸中, 砸到, 砸倒
    砸了, 压死, 砸死, buried
    """,
    "COLLAPSED": """
    泥石流, 滑坡, 塌方, 山体滑坡, 雪崩, 落石, landslide, mudslide, avalanche, rockfall, sinkhole, explosion, 砸扁
    砸扁了, 压扁, 冰面裂了, came down on, 垮了, 垮下来了, 整个垮, 倒下来了, 塌下来了, 裂开, 断裂, 砸下来, 压下来
    坍了, 陷下去, 掉下来一大块, 崩塌, 冒顶, 决堤, 决口, 翻车, 侧翻, came away, gave way, caved in, fallen in
    has fallen down, fell down, toppled, tipped over, overturned, giving way, came off the wall, 塌, 塌了, 塌下去
    塌下来, 塌掉, 塌陷, 垮下来, 倒下来, 散架, 倒塌, 坍塌, 垮塌, 围墙倒, 推倒, collapsed, came down, come down
    """,
    "UNDER": """
    underneath, under it, under the wall, under the rubble, 下面, 底下
    """,
    "HIGH": """
    swing, motorbike, bike, scooter, bus, scaffold, the ladder, climbing frame, slide, hayloft, loft, gantry
    cherry picker, 升降车, 滑梯, 秋千, 三轮车, 马路牙子, 二层, 三层, 楼上, 楼顶, 天台, 阳台, 窗户, 窗口, 窗台, 桥上
    天桥, 高架, 架子, 脚手架, 梯子, 楼梯, 树上, 屋顶, 房顶, 墙头, 墙上, 吊篮, 塔吊, 平台, 货车上, 车上, 自动扶梯
    扶梯, 二楼, 三楼, 四楼, 五楼, 六楼, 七楼, 八楼, 九楼, 十楼, 十几楼, 高处, 半空, 台阶, 站台, 空调架, 外墙, roof
    balcony, window, bridge, ladder, scaffolding, stairs, staircase, tree, wall, ledge, second floor, third floor
    fourth floor, fifth floor, top floor, escalator, horse, platform, lorry, steps, crane
    """,
    "CRIES": """
    喊, 叫, 喊救命, 呼救, 哭, 哭喊, 惨叫, 求救, 有人在里面喊, screaming, shouting, crying, calling, yelling, moaning
    """,
    "STUCKIN": """
    困在里面, 关在里面, 关在电梯, 困在电梯, 我们在里面, 我在里面, 停在半空, 出不来, 出不去, 按铃没人, 一共五个人
    里头, trapped, stuck between, us in here, inside
    """,
    "LOCKEDOUT": """
    门哐当就关上了, 门咣当关上了, 门就带上了, 关上了, 就关上了, 钥匙都在里头, 手机都在里头, 钥匙手机都在里头
    钥匙落在, 门被风带上, 门关上了, 门就关上了, 门锁上了, 门带上了, 钥匙在里面, 钥匙没带, 钥匙锁, 钥匙忘在
    钥匙手机都在里面, 锁住了, 开不开门, 打不开门, 进不去, locked out, locked myself out, door shut behind
    door slammed, keys are inside, keys on the seat, locked the door
    """,
    "ALONE": """
    一个人在家, 一个人在里面, 在屋里头, 在屋里, 在里面, 在里头, 在家里, 自己在家, 单独, 爬到窗台, 爬到飘窗, 窗台上
    拍玻璃, 在哭, 哭, 才两岁, 才一岁, 才三岁, 睡着, on his own, on her own, alone, inside, by himself, by herself
    crying
    """,
    "ENGULFED": """
    被雪埋, 被土埋, 被沙子埋, 被粮食埋, 被泥石流, 被洪水, 陷在淤泥, 陷进淤泥, 陷进去, 被冲走, 卷走了, 被浪卷
    swept away, washed away, buried alive, sinking in
    """,
    "STRUCTURE": """
    ceiling, wall, roof, floor, balcony, scaffold, scaffolding, house, building, bridge, crane, shelf, shelves
    wardrobe, tree, billboard, sign, gate, 天花板, 吊顶, 墙, 屋顶, 楼板, 棚, 脚手架, 广告牌, 货架, 柜子, 大树
    """,
    "SMOTHERS": """
    憋气, 憋得慌, 喘不过气, 透不过气, 喊, 哭, 拍门, 敲, 撬不动, 打不开, 弹上了锁, 锁上了, 锁住了, 卡死, 出不来
    掏不出来, 拉不出来, screaming, crying, banging, can't breathe, won't open, locked, jammed, can't open
    """,
    "SHUTAWAY": """
    钻进柜子, 铁皮柜, 铁皮柜子, 储物柜, 快递柜, 冰柜, 后备箱, 行李箱, 滚筒洗衣机, 柜门弹上, 柜门弹上了锁, 门锁上了
    锁死, 锁在车里, 弹上了锁, cupboard, locker, trunk, car boot, freezer
    """,
    "LODGED": """
    [掉/坠/滑/落][了/下][一/两/几/三/半/好几]层, 失控, 往下滑, 冲顶, 蹲底, fell two floors, fell a floor
    dropped two floors, free fall, shot up, 卡在[一/二/三/四/五/六/七/八/九/十/十一/十二/]楼半
    卡在[半层/中间/半空/半中间/两层中间/两层楼中间/楼层中间/半截], 停在[半空/半中间/两层中间/楼层中间], 急坠, 往下坠
    往下掉, 坠了, 掉了一截, 坠了一截, 滑下去, stuck between, stopped between, dropped a floor, just dropped, plunged
    """,
    "SHUT": """
    关进去, 锁里面, [关/锁/困/埋/压/夹/陷][在/进/到], 反锁在, 卡在, 锁屋里, 关屋里, locked in, shut in, stuck in
    trapped in, left in
    """,
    "PLACEIN": """
    天台, 楼顶, 阳台上, 楼梯间, 仓库, 冷库, 机房, 洗手间, 更衣室, 卧室, roof, rooftop, balcony, freezer, store room
    stairwell, toilets, 家里, 屋里, 屋里头, 房里, 车里, 房间, 房间里, 卫生间, 厕所, 浴室, 阳台, 厨房, 地下室, 库房
    教室, 校车, 电梯, 电梯里, 货梯, 轿厢, 驾驶室, 废墟, 里头, 里面, 下面, 底下, 水里, 泥里, 夹缝, 车轮下, 机器里
    楼里, 火里, 洞里, 井里, car, bathroom, toilet, flat, house, room, bedroom, shed, classroom, bus, lift, cellar
    cab
    """,
    "CAUGHTIN": """
    卷到, 绞到, 夹到, 缠到, 卷进去, 绞进去, 扯不出来, 抽不出来, [绞/卷/夹/卡/缠/拧][进/在/住/进去], caught in
    trapped in, stuck in, jammed in, wedged in, trapped under, trapped between, trapped in a, caught under
    caught between
    """,
    "CLINGS": """
    挂在, 吊在, 悬在, 扒着, 攀在, 卡在, 挂住, clinging to, dangling from, hanging off, hanging from
    """,
    "ALOFT": """
    空调架, 空调架上, 空调外机, 防盗网, 窗户, 窗外, 阳台, 树上, 半空, 窗台, 栏杆, 护栏, 楼外, 外墙, 十几楼外面
    十五楼外面, 二楼外面, 三楼外面, 外面, 桥上, 吊篮, 塔吊, balcony, window, ledge, bridge, roof, cliff, railing
    crane, gutter
    """,
    "NIPPED": """
    [夹/卡/压/绞/轧][着/住/到][了/], 夹了, 卡了, 压了
    """,
    "CANTOUT": """
    出不来, 出不去, 爬不出来, 卡住了出不来, 卡住了, 夹住了, 卡住, 还在里面, 没出来, 困在里面, 门打不开, 拉不出来
    still inside, can't get out, cannot get out, trapped inside, stuck inside, hasn't got out, pinned in
    unconscious at the wheel
    """,
    "CONFINED": """
    罐子里, 罐里, 井下, 井里, 窖里, 地窖, 化粪池, 污水池, 沼气池, 管道里, 舱里, 粮仓, 料仓, 反应釜, tank, silo
    manhole, sewer, cellar, pit
    """,
    "OUTSIDEHIGH": """
    窗户外面, 窗外, 空调机上, 空调外机上, 雨棚上, 防盗网外, 阳台外面, 栏杆外面, 屋檐上, 窗沿上, outside the window
    on the ledge, on the roof
    """,
    "LEFTBEHIND": """
    关在校车里, 关在车里, 锁在车里, 忘在车里, 落在车里, 车窗都关着, 车门锁着, 在车里睡着, 闷在车里, 在车里闷
    left in the car, left on the bus, forgotten on the bus, in a hot car, in the hot car, windows are shut
    windows up
    """,
    "TRAPPABLE": """
    裙子, 裙摆, 衣服, 衣角, 头发, 围巾, 鞋, 鞋带, 鞋子, 书包带, 袖子, 手套, 辫子, sleeve, hair, scarf, shoelace
    coat, skirt, ponytail
    """,
}
