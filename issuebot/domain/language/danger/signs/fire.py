"""Fire, and the smoke that comes before it: 119."""

from issuebot.domain.language.danger.signs.table import Signs

FIRE = Signs(
    sure="""
    burning plastic, burnt plastic, smell[s/] of smoke, smell[s/] smoke, orange glow, engulfed, goes up in smoke
    火窜, 火窜到, 火窜上, 火[已经/都/]窜到, 火蔓延[到/过/], 烧过来[了/], 烧进来[了/], 烧上[去/来][了/], 往屋里烧
    往里烧, 往上烧
    往隔壁烧, 往楼上烧, 正烧着, 烧着了[窗帘/被子/沙发/床/柜子/], 烧着, 着火的, 直冒烟
    烧着了, 着了火, 在烧, 点着了[一片/一小片/], 草着了, 着火咗, 冒火光, 冒明火, 引着了, 锅烧干, 锅烧着, 油锅起火, 爆燃
    filled with smoke, full of flames, smells burnt, something [is/] burning, on flames, caught on fire, exploded
    blew up, 着[了/大/起/咗/]火, [起/失]火, 起[了/咗/大]火, 走水, 突发火灾, 发生[了/]火灾, 大火, 好大火, 火势, 火苗
    火舌, 火光, 火海, [冒/窜/喷]火, [冒/窜]出火, 火警, 火情, 火烛, [救/扑]火, 山火, 自燃, 燃烧, 引燃, 点着了, 烧着
    烧起来, 烧起嚟, 烧紧, 烧到[隔壁/楼上/屋顶/家里/了/], 火[很/好/太/越来越/]大, 有火光, 火火, 火火火, 救火
    [家/屋]里着了, 都是火, 全是火, 火烧得, 浓烟, 黑烟滚滚, 滚滚[浓/黑/]烟, [全是/都是/好多/好大/大量/满是]烟, 爆炸
    爆炸了, 炸了, 爆咗, 火花, 火星, 火星子, 火星四溅, [烧/]焦糊味, 烧焦味, 烧焦[的/]味道, [烧/]糊味, 焦味, 烧焦
    on fire, fire[s/], flame[s/], ablaze, blaze, burning, explosion[s/], explod[ed/ing/es], spark[s/ing/ed]
    thick smoke, black smoke, heavy smoke, lots of smoke, full of smoke, [see/saw/seeing] smoke
    smoke [is/was/] [coming/everywhere/pouring/rising/billowing/filling], smoke everywhere, burning smell
    smell of burning, smells of burning, smell[s/] burning, caught fire
    """,
    half="""
    噼里啪啦, 噼里啪啦地响, 炸了几声, 火光冲天, 都红了, 烧红了, 烫得碰不得, 冒白烟, 冒青烟, 一股白烟, 灭不了, 浇不灭
    不敢开门, crackling
    too hot to touch, buzzing noise, glowing, 呛, 呛人, 警铃, 扑不灭, 压不住, 打火花, 煳味, pan on the stove, 火灾
    明火, 黑烟, 冒黑烟, 烟雾, 消防车, smoke
    smoking from, smoking out of, fire engine
    """,
    together=("ABLAZE !CHIMNEY", "COMING SMOKE !CHIMNEY", "SMOKE INDOORS !CHIMNEY", "SMOKING !CHIMNEY"),
)
