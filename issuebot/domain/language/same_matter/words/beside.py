"""What is told beside the trouble, and how it is wrong.

Two reports of one staircase may be of two troubles, and so may two that both tell of noise.
"""

BESIDE = """
~噪音 噪音 噪声 太吵 吵人 声音大 声音太大 吵醒 轰鸣 轰隆 叮叮当当 敲打 震 吵得 太响 响到 睡不着 无法入睡 睡不好
    吵闹 扰民 没睡过
~气味 气味 异味大 臭味 臭气 恶臭 臭得 骚味 腥 熏 下水道
~楼道 楼道 楼梯 楼梯间 走廊 过道
~桥 桥下 桥上 桥底
~学校 上下学 放学 接孩子 接送 学生 家长
~餐馆 饭店 火锅店 早餐店 烧烤店 餐馆 餐饮
~停用 停运 故障 坏了
~车库 地下室 车库 停车场 地库
~绿地 绿地 草地 树丛
~河边 河岸 岸边
~老人 老人 孩子
~冬夏 夏天 冬天
~窗外 玻璃 窗子
~工地 工地 挖掘机 挖机 施工
~公交 公交车 公交
~堵 堵得 堵死 堵着 开不过去 进不来 过不去
~店 按摩店 健身房 超市
"""
# Of two reports told alike that differ in this, each is about another matter.
FAULTS = """
破 裂 断 锈 坏 损 掉 松 倒 斜 歪 塌 失灵 停运 异响 不亮 灭 打不开 刷不开 故障 碎 缺 翘 撞 陷 跳闸
满 溢 没人清 没人收 清运 没清 脏 臭 异味 熏 没人扫
占 堵 停满 乱停 摆 挡 晾
吵 噪 扰民 喊 叫
漏 滴 渗 淹 积水
着火 起火 火花 打火 冒火 冒烟 烧
收费 涨价 价格 收钱 退 超时费
不开放 不开门 关门 锁门
"""
