"""Who may take their life."""

DESPAIR = {
    "LEDGE": """
    楼顶边沿, 天台边, 天台上, 楼顶上, 窗台上坐着, 阳台栏杆上, 栏杆上, 桥边, 桥上栏杆, 桥栏杆, 塔吊上, 高压线塔上
    两条腿都在外面, 腿在外面, 半个身子在外面, wrong side of the, other side of the railing, on the ledge
    on the edge, footbridge, on the roof, over the edge, on the bridge, 栏杆外, 栏杆外面, 栏杆外边, 窗台外, 窗台外面
    窗外平台, 阳台外, 阳台外面, 护栏外, 护栏外面, 天台边上, 楼顶边, 楼顶边上, 楼顶边缘, 天台边缘, 桥栏杆上
    坐在窗台上, 站在窗台上, 骑在栏杆上, 站在栏杆上, the ledge, edge of the roof, outside the railing
    over the railing, on the parapet, window sill
    """,
    "JUMPS": """
    再过来就跳, 过来就跳, 别过来, 不让人靠近, 不让靠近, 不想活, 活着没意思, 往下看, 要往下跳, 喊要跳, 哭着要跳, jump
    will jump, she'll jump, he'll jump, looking down at, won't talk to anybody, won't come back, nothing to live for
    end it all, goodbye, 要跳, 想跳, 要跳下去, 想跳下去, 准备跳, 说要跳, 跳下去, 想不开, 不活了, 不想过了, 活不下去
    going to jump, wants to jump, about to jump, threatening to jump, wants to die, won't come down
    """,
    "DANGLING": """
    挂在空调架上, 挂在防盗网上, 挂在半空, 吊在半空, 坐在窗台外, 站在窗台上, 站在窗台外, 趴在窗台外, 爬到窗台上
    爬出窗户, 爬到阳台外, 爬到栏杆上, 在窗台上站着, standing on the window sill, hanging out of the window
    climbing out of the window, 坐在楼顶, 坐在天台, 挂在窗外, 吊在窗外, 站在楼顶, hanging from the balcony
    """,
    "ROOFTOP": """
    顶楼, 楼顶, 天台, 阳台, 窗台, 桥上, 桥边, 栏杆, 护栏, 水箱, 房顶, 塔吊, 铁塔, rooftop, roof, parapet, railings
    bridge, ledge, window
    """,
    "OUTER": """
    迈到外面, 跨到外面, 跨出去, 翻过栏杆, 翻出栏杆, 翻到外面, 腿在外面, 脚在外面, 半个身子在外面, 站在外沿, 外沿
    边沿, 最后一次, 遗言, 往下看, 往下望, 不下来, 不肯下来, climbed over, one leg over, feet over
    sitting on the edge, over the side, won't come down
    """,
    "DESPAIR": """
    抑郁, 抑郁症, 想不开, 失恋, 欠了债, 欠债, 离婚, 高考没考好, 被开除, depressed, depression, suicidal, split up
    lost his job
    """,
    "FAREWELL": """
    活够了, 别管我, 别管他, 字条, 留了字条, 拿绳子, 上了阁楼, 门顶住, 江边, 桥边, 下辈子, 来世, 来生, 永别, 别找我
    我走了, 照顾好, 对不起, 遗书, 遗言, 不想活, 活着没意思, 解脱, 再见了, goodbye, sorry for everything, look after
    won't be here, can't go on, end it
    """,
    "ROPE": """
    绳子, 麻绳, 安眠药, 农药, 刀片, 炭, 煤气, 汽油, a rope, rope, razor
    """,
    "SHUTSOFF": """
    门顶住, 锁了门, 反锁, 别管我, 别管他, 说别管, 不让进, 不开门, 不让人管, locked himself, locked herself
    won't open, won't let us in
    """,
}
