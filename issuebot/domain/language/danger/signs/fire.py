"""Fire, and the smoke that comes before it: 119."""

from issuebot.domain.language.danger.signs.table import Signs

FIRE = Signs(
    sure="""
    被火[封/堵/围/困]住, 火[封/堵]住[了/门/路/楼梯/出口], 火封门, [退/躲]到[北/南/]阳台[上/], 找不到出口, 烟往下压
    烟压下来, 往下滴火, 火[已经/都/]连成[一片/一条线], 烧过去了, 往[人家/房子/村里/小区/楼里]烧
    [now/and] [the/my/our] [loft/attic/roof/shed/kitchen] is [glowing/smoking/burning], glowing [red/orange]
    [wire/wires/plug/socket/lead] [has/have] melted, [冒/窜/喷][火花/火苗/火星/火光/火舌], 冒火苗, 冒浓烟, 着起来了
    着得很大, 着大了, blazing, it's blazing, up in smoke, [a/the/our/chip] pan fire, 呛醒, 引着[了/], 火势, 闪蓝火
    蹦火花, 冒蓝火, 烧得[很/好/噼里啪啦/通红/老], 一屋子[黑烟/浓烟/白烟/烟], 满屋[黑/浓/白/子/子的/]烟
    一股[子/][黑/浓/]烟, 放火, 纵火, 火快够着, 火烧屁股, 点了一堆[火/纸/树叶/垃圾], 点了堆火, 生了堆火
    [kicked/set] fire to, setting fire to, lit a fire [in/under/next to/beside] the, 火苗子, 蹿上[来/去][了/], 火头
    火龙, 火着得, 火[都/已经/]着[起来/大/开]了, 火势[大/猛/凶/蔓延/], 火[越烧越/越来越]大, [快/正/还]在着火, 着火啦
    着火呀, 烧上房, 烧了房, 火烧房, 火烧起来, 烧穿[了/], 一片火, 火烧到, 火烧着
    满[屋/楼/屋子/楼道/走廊/车库][都/全/]是[浓/黑/]烟, 烟[大得/呛得/浓得]
    呛得[睁不开眼/喘不上气/喘不过气/直咳嗽/受不了], 烟熏得睁不开
    flames [are/were/is/][coming/shooting/leaping/licking/spreading/reaching], big flames, sea of flames
    up in flames, caught light, set alight, set on fire, on fire again, black smoke
    [filling/filled/fills] with smoke, full of [black/thick/] smoke, smoke [under/through/from under] the door
    smoke [keeps/is] [coming/getting thicker], wet towels [at/under/on/along], burning badly, burns like
    smoke in the [hall/hallway/corridor/flat/kitchen/stairs/stairwell/lift/basement/garage]
    [smells/smell] like [burning/smoke/something burning/burnt plastic], smell of [burning/smoke/burnt plastic]
    burning plastic, burnt plastic, smell[s/] of smoke, smell[s/] smoke, orange glow, engulfed, goes up in smoke
    火窜, 火窜到, 火窜上, 火[已经/都/]窜到, 火蔓延[到/过/], 烧过来[了/], 烧进来[了/], 烧上[去/来][了/], 往屋里烧
    往里烧, 往上烧, 往隔壁烧, 往楼上烧, 正烧着, 烧着了[窗帘/被子/沙发/床/柜子/], 烧着, 着火的, 直冒烟, 烧着了
    着了火, 在烧, 点着了[一片/一小片/], 草着了, 着火咗, 冒火光, 冒明火, 引着了, 锅烧干, 锅烧着, 油锅起火, 爆燃
    filled with smoke, full of flames, smells burnt, something [is/] burning, on flames, caught on fire, exploded
    blew up, 着[了/大/起/咗/]火, [起/失]火, 起[了/咗/大]火, 走水, 突发火灾, 发生[了/]火灾, 大火, 好大火, 火苗, 火舌
    火光, 火海, [冒/窜/喷]火, [冒/窜]出火, 火警, 火情, 火烛, [救/扑]火, 山火, 自燃, 燃烧, 引燃, 点着了, 烧起来
    烧起嚟, 烧紧, 烧到[隔壁/楼上/屋顶/家里/了/], 火[很/好/太/越来越/]大, 有火光, 火火, 火火火, 救火, [家/屋]里着了
    都是火, 全是火, 火烧得, 浓烟, 黑烟滚滚, 滚滚[浓/黑/]烟, [全是/都是/好多/好大/大量/满是]烟, 爆炸, 爆炸了, 炸了
    爆咗, 火花, 火星, 火星子, 火星四溅, [烧/]焦糊味, 烧焦味, 烧焦[的/]味道, [烧/]糊味, 焦味, 烧焦, on fire, fire[s/]
    flame[s/], ablaze, blaze, burning, explosion[s/], explod[ed/ing/es], spark[s/ing/ed], thick smoke, heavy smoke
    lots of smoke, full of smoke, [see/saw/seeing] smoke
    smoke [is/was/] [coming/everywhere/pouring/rising/billowing/filling], smoke everywhere, burning smell
    smell of burning, smells of burning, smell[s/] burning, caught fire
    """,
    half="""
    挥毛巾, 挥着毛巾, 在窗口挥, 伸手不见五指, 看不见路, 看不清路, 看不清楼梯, 摸不着门, 挥衣服, 喊救火, firework
    烟花, 摔炮, haze, a glow, glow behind, keeps tripping, panel keeps, full of haze, 摸着墙都烫, 墙都烫手, 警报响
    警报响个不停, 报警器滴滴, 烧化, 烧化了, 跳闸, 烤变形, 烧变形, 外壳烧化, 焦糊, 糊味, 焦臭, 塑料味, 刺鼻, 湿毛巾
    湿衣服捂, 捂着嘴, 捂住口鼻, 泼水, 拿水泼, 提水, 灭火器喷, 火警, 干粉, 烧红, 发烫, 烫手, 锅烧干, 锅烧糊, 忘了关火
    忘记关火, 忘关火, 没关火, 还点着炭, 打火机点, 轰的一声, 砰的一声, 砰砰两声, 爆了, 炸了, 拿桶, 点着, 火星
    噼里啪啦, 噼啪响, loud bang, bang, alarm is going, alarm went off, smoke alarm, can't see, cannot see, coughing
    sprinkler, extinguisher, bucket, left the stove on, left it on, melted, melting, 噼里啪啦地响, 炸了几声
    火光冲天, 都红了, 烧红了, 烫得碰不得, 冒白烟, 冒青烟, 一股白烟, 灭不了, 浇不灭, 不敢开门, crackling
    too hot to touch, buzzing noise, glowing, 呛, 呛人, 警铃, 扑不灭, 压不住, 打火花, 煳味, pan on the stove, 火灾
    明火, 黑烟, 冒黑烟, 烟雾, 消防车, smoke, smoking from, smoking out of, fire engine
    """,
    together=(
        "FLAME SHOOTS !CHIMNEY",
        "SMOKE COMING BURNABLE !CHIMNEY",
        "BURNABLE CATCHES !CHIMNEY",
        "SMOKE COMING INDOORS",
        "ABLAZE !CHIMNEY",
        "COMING SMOKE !CHIMNEY",
        "SMOKE INDOORS !CHIMNEY",
        "SMOKING !CHIMNEY",
    ),
    nearby=(
        "SWITCHBOX SMOKE COMING",
        "DOORGAP SMOKE",
        "STOVEON SMELLBURNT",
    ),
)
