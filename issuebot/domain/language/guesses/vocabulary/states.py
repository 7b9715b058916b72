"""How something is, whatever it is; and what is done for people, of which they complain that it is not done."""

_CHINESE = """
    坏了 坏咗 烂咗 断了 裂了 开裂 裂缝 掉下来 垂下来 松了 松动 歪了 倒了 生锈 破损 翘边 掉漆 卡住 大声 半夜
    成堆 一地 遍地 到处都是 没人收 清理 损坏 缺失 破裂 损毁 老化 年久 年久失修 维修 无人维修 没人修 不修 抢修
    报修 脱落 倾斜 断裂 坠落 玻璃破 破碎 无法使用 不能使用 增设 加装 遮挡 设施损坏 设施破损 设备损坏 深夜 凌晨
    大半夜 清早 一大早 通宵 彻夜 三更半夜 装修 占用 无法休息 挡住 早上五点 事故 巡逻 排放 倾倒 堆积 裸露 低垂
    占着 随意丢弃 刺鼻 难闻 停满 停在 车停 大树 楼梯 台阶 座椅 石凳 长椅
    施工 下垂 垂落 距离地面 扯下 拥挤 被盗 不分昼夜 不分白天 不间歇 改建 扩建 纳入 何时能 什么时候能 工作人员 商家
    店家
    学校 医院 酒店 民宿 司机 老师 医生 手机 电脑 家具 营业 多收 长期停放 部分字迹 吊车 罐车
    绊倒 绊脚 睡不好 睡不着 没法睡 睡不成 吵醒 影响休息 影响睡眠 无法入睡 压碎 坠下来 勒着 瘪了 过时 剪断
    停工 垂到
    白天黑夜 推销
"""
STATES = frozenset(_CHINESE.split()) | {
    "broken", "loose", "cracked", "crack", "stuck", "rusty", "torn", "faded", "peeling", "dangling", "collapsed",
    "dirty", "flooding", "missing", "throwing", "throw", "throws", "drops", "collected", "cleaned", "doorbell",
    "leaking", "at night", "all night", "hanging off", "snapped", "bent", "hole in",
    "teenagers", "youths", "lads", "flooded", "when will", "shouting", "fridge", "tires", "banging", "dim", "ramp",
    "column", "benefit", "appointments", "certificate", "operating", "tents", "needles", "generator",
    "alarm going off",
}  # fmt: skip
# “not picked up” is the complaint: a denial takes nothing away.
SERVICES = frozenset({
    "picked up", "pick up", "pick up after", "picks up after", "collected", "collection", "emptied", "cleaned",
    "swept", "sweep", "working", "mopped", "mop", "wipe", "scoop", "cleaning", "clean up",
})  # fmt: skip
