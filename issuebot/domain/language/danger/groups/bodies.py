"""What is seen of somebody who is hurt, ill or in despair."""

BODIES = {
    "SLUMPED": "趴桌上, 趴在桌上, 瘫坐, 瘫倒, 瘫在, 栽倒, 一头栽, 倒下去, slumped",
    "DOWN": """
    晕, 昏, 倒, 倒地, 倒在, 倒下, 倒下去, 倒在地上, 躺在地上, 躺地上, 躺在地, 跌亲, 仆街, 起不来, 站不起来, 动不了
    不能动, 快不行, collapsed, collapsing, dying, drowned
    """,
    "UNRESPONSIVE": """
    没反应, 没有反应, 无反应, 毫无反应, 冇反应, 不醒, 叫不醒, 拍不醒, 喊不应, 叫不应, 喊不答应, 叫不答应, 不答应
    喊不醒, 没知觉, 没了知觉, 失去知觉, 不动弹, 不动弹了
    没有知觉, 闭着眼睛, 眼睛闭着, 眼睛翻白, won't answer, won't respond, not answering, isn't answering, doesn't respond
    does not respond, won't wake up, 不省人事, 动弹不得, 不能动弹, unresponsive
    not responding, no response, not moving, does not move, doesn't move, isn't moving, does not answer, does not react
    """,
    "NOANSWER": """
    敲门[都/也/一直/]没反应, 敲门[都/也/一直/]没人应, 敲门[都/也/一直/]不应, 敲门[都/也/]不开, 敲门[都/也/]没人开
    没人答应
    怎么敲[门/][都/也/]不开, 怎么敲[门/][都/也/]没人应, 叫门[都/也/]不应, 屋里没声音, 屋里没动静, 没人应声
    电话不接也不开门
    敲了半天[门/]没人应, 敲了半天[门/]没反应, not answering the door, doesn't answer the door, does not answer the door
    no answer at the door, won't open the door, hasn't opened the door, knock and nobody answers
    """,
    "LYING": "躺在, 躺着, 躺在地上, 趴在, 倒在, 跌低, 跌低咗, 叫不应, lying, lies, is down",
    "ROUSED": """
    叫他, 叫她, 喊他, 喊她, 推他, 推她, 拍他, 拍她, 摇他, 摇她, 怎么叫, 怎么喊, 怎么推, 怎么摇, 怎么拍, 叫都, 喊都, 推都
    叫也, 喊也, 推也, 叫人也, 叫不应, 人叫不应, 人已经, 人都, 人也, 整个人
    """,
    # What is pressed, called or asked, and a line that stands still.
    "DEVICE": """
    按, 按了, 按钮, 按键, 按铃, 呼叫铃, 门铃, 门禁, 对讲, 电梯, 开关, 屏幕, 机器, 设备, 遥控器, 遥控, 刷卡, 扫码, 刷脸
    软件, 小程序, 打电话, 电话, 手机, 微信, 短信, 发消息, 留言, 报修, 报了, 反映, 反馈, 投诉, 举报, 说了, 催, 找了
    提意见, 物业, 居委会, 社区, 街道, 单位, 部门, 政府, 城管, 保安, 客服, 领导, 负责人, 群里, 堵车, 堵得, 车流
    排队, 队伍
    queue, line, traffic, lift, elevator, button, bell, intercom, barrier, gate, screen, app, phone, office, council
    complaint, complaints, report, reports, email, emails, message, messages, call, calls, car, bus, out, away, house
    """,
    "STILL": "没动静, 没有动静, 没声音, 没声响",
    "HIT": """
    被车撞, 被撞[了/倒/飞/], 撞倒[了/], 撞飞, 撞到[了/], 撞了, 撞死, 砸到, 砸中, 压到, 轧到, hit by, knocked down
    knocked over, run over, shot
    """,
    "VEHICLE": """
    车, 汽车, 轿车, 电动车, 货车, 公交车, 摩托车, 出租车, 渣土车, 自行车, car, bus, truck, lorry, van, motorbike
    scooter, taxi, bike
    """,
    "HITS": "撞, 撞了, 撞上, 撞到, 撞倒, 撞飞, 轧, 轧了, hit, hits, knocked down, ran into",
    "FELLON": "fell on, fallen on, fell onto, collapsed on, came down on",
    "FELL": """
    掉进, 掉下, 掉下去, 掉下来, 掉到, 摔下, 摔下来, 跌落, 坠楼, 坠落, 跌咗落, 掉井, 掉水, 掉进去, 滚下, 栽下, 栽下来
    栽下去, 摔下去, 跌下来, 跌下去
    飞出去, 飞出去了, 脱手, came off, slid off, fell off
    fell from, fell into, fell down, fallen off, fallen from, fallen into, fallen down
    """,
    "HARMED": "badly hurt, hurt, wounded, 伤了, 受伤",
    "LEDGE": """
    栏杆外, 栏杆外面, 栏杆外边, 窗台外, 窗台外面, 窗外平台, 阳台外, 阳台外面, 护栏外, 护栏外面, 天台边, 天台边上
    楼顶边, 楼顶边上
    楼顶边缘, 天台边缘, 桥栏杆上, 坐在窗台上, 站在窗台上, 骑在栏杆上, 站在栏杆上, the ledge, edge of the roof
    outside the railing
    over the railing, on the parapet, window sill
    """,
    "JUMPS": """
    要跳, 想跳, 要跳下去, 想跳下去, 要往下跳, 准备跳, 说要跳, 跳下去, 想不开, 不想活, 不活了, 不想过了, 活不下去
    going to jump, wants to jump, about to jump, threatening to jump, wants to die, won't come down
    """,
    "DANGLING": "坐在楼顶, 坐在天台, 挂在窗外, 吊在窗外, 站在楼顶, hanging from the balcony",
}
