"""Words that people use for the same matter, a line each: two reports without a letter in common are alike by these."""

import re
from collections.abc import Iterator
from functools import lru_cache

from issuebot.domain.language.writing.lexicon import Lexicon

WHERE = re.compile("外(?![面墙])|旁|边(?!缘)|附近|对面|门口|后面|之间")  # 围墙外, 公厕旁边 say where
MAIN = 70  # letters in which people say what it is about
BESIDE = 0.4  # what a matter counts that is named once, later

_CHINESE = """
路灯 街灯 灯不亮 没灯 黑灯瞎火 黑漆漆 灯都不亮 灯坏 照明 摸黑 没亮过 伸手不见五指 灯灭 太阳能灯
感应灯 楼道灯
井盖 窨井 窨井盖 检查井 马葫芦 没盖子 井没盖
电梯 升降机 轿厢 困人 困了
停水 没水 断水 无水 供水 自来水停 水压 没有水
水质 发黄 铁锈味 水黄 浑浊
停电 没电 断电 跳闸 供电 停了电
停气 没气 煤气 燃气 天然气 断气
暖气 供暖 供热 暖气片 室温
漏水 滴水 渗水 渗漏 漏雨 防水 渗下来
水管 管道破裂 爆管 水管爆 自来水管 管道漏水 跑水
路面 坑洼 塌陷 大坑 深坑 坑坑 路坑 沉陷 陷了 坑一个接一个 裂缝 碎裂 烂得 压坏 地砖 花砖
积水 内涝 被淹 排水不畅 淹了
护栏 栏杆 隔离栏 栏杆断
红绿灯 信号灯 交通灯
树枝 树木 大树 枯树 树倒 行道树 树杈 修剪
健身器材 漫步机 健身设施 单杠
滑梯 游乐设施 秋千 儿童设施 儿童乐园
门禁 单元门 刷不开 门锁
道闸 抬杆 起落杆 栏杆机
外墙 瓷砖 墙皮 墙砖 外墙砖 空鼓
垃圾 垃圾桶 垃圾箱 垃圾堆 清运
建筑垃圾 装修垃圾
扬尘 尘土 带泥上路 泥浆 渣土 渣土车 抛洒 撒漏
污水 下水道 管网堵塞 粪水 化粪池 返水 外溢 脏水 返流 污水井 冒水
油烟 烧烤 排烟 油烟味 烟呛 烟道 抽油烟机 火锅味 往家里灌 烟往
气味 异味 臭味 刺鼻 化工味 刺激性气体 废气 黑烟 浓烟 酸味 排放
公厕 厕所 公共厕所 茅厕 旱厕
河道 小河 黑臭 河水 那条河 河沟 河里 水体
蚊子 蚊虫 灭蚊
老鼠 鼠患 耗子 消杀 灭鼠
狗 遛狗 大型犬 犬 拴绳 不牵绳 没拴绳
狗屎 狗粪 狗毛 铲屎
鸽子 鸽粪 养鸽
鸡 鸡粪 养鸡 鸡叫 鸡棚
噪音 噪声 太吵 吵人 声音大 声音太大 吵醒 轰鸣 轰隆 叮叮当当 敲打 咚咚 震 吵得 太响 响到 喊叫 跑跳
广场舞 跳舞 跳广场舞
音乐 音响 低音 喇叭 ktv 娱乐场所 歌厅 唱k 唱歌 卡拉ok 跳操
施工 打桩 夜间施工 浇筑 混凝土 泵车
甩鞭子 抽陀螺 甩鞭
鞭炮 烟花 爆竹 燃放 放炮
违停 停满 乱停 占用消防通道 停在盲道 盲道 消防通道 停放过夜
共享单车 单车
僵尸车 废弃车辆 破车 报废车 报废
车位 占车位 公共车位
高空抛物 往下扔 抛物 扔瓶子 往下弹
烟头 乱扔烟头
楼道 楼梯 杂物 堆放
违建 私搭 搭建 砌墙 扩建 砌了 违章建筑
种菜 开垦 菜地 毁绿
小广告 牛皮癣 办证广告 办证开锁 野广告 喷漆 喷涂
摊贩 摆摊 占道经营 占道 早市 卖菜的 小贩 商贩 流动摊贩 摊位 摊子 小推车 店外经营 卖小吃 占着人行道
堵车 拥堵 堵得 放学 接孩子 上下学 疏导
打架 斗殴 打起来 酒瓶子 喝多
赌博 赌钱 聚赌 棋牌室 麻将馆
被偷 被盗 盗窃 偷了 丢了 失窃 老被偷 撬走
电瓶 电池 电动车电瓶 电瓶车
快递 包裹
电线 线缆 光缆 电缆 网线 黑线 垂落 垂下来 有根线 线掉 线头 低垂
通信箱 交接箱 弱电箱 箱门 箱子门
电线杆 电杆 线杆
飞线充电 私拉电线 拉线充电 拉线下来
宣传栏 公示栏 橱窗
横幅 条幅 标语
广告牌 公益广告 宣传牌
灯箱
站台 候车 座椅
文化墙 公益画 彩绘 墙上画
围墙 砖头
栈道 木板
桥 桥梁 桥上
托管班 小饭桌
"""
_ENGLISH = """
light, lamp, lights, lamps, street light, street lamp
rubbish, bin, bins, litter, trash, garbage, emptied
lift, elevator
manhole, manhole cover
dog, dogs, off-leash, off the lead, off leash
sewage, drain, sewer, foul water, blocked
pothole, hole in the road
noise, loud, music
wire, wires, cable, cables
parked, parking
"""


def matters_in(folded: str) -> dict[str, float]:
    """The names of the matters that words tell of, and how much: what comes first or twice is what they are about."""
    found: dict[str, float] = {}
    end = 0
    for find in _lexicon().finds(folded):
        if find.begin >= end and not WHERE.match(folded, find.end):  # 红绿灯不亮 is no 灯不亮
            end = find.end
            main = find.begin < MAIN or find.owner in found
            found[find.owner] = 1.0 if main else BESIDE
    return found


@lru_cache(maxsize=1)
def _lexicon() -> Lexicon:
    return Lexicon(_terms())


def _terms() -> Iterator[tuple[str, str]]:
    for line in _CHINESE.strip().splitlines():
        words = line.split()
        yield from ((words[0], word) for word in words)
    for line in _ENGLISH.strip().splitlines():
        phrases = [phrase.strip() for phrase in line.split(",")]
        yield from ((phrases[0], phrase) for phrase in phrases)
