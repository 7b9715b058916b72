"""Words that say who or where, or only contain a word of trouble: 海岸线 is no 线. They count for nothing."""

INNOCENT = (
    """
    海岸线 热线 路线 专线 号线 地铁线 流水线 无线 在线 离线 上线 下线 光线 视线 界线 红线 黄线 白线 实线 虚线 直线
    红外线 一线 二线 前线 底线 线上 线下 线索 线人 生产线 天际线 干线 支线 环线 公交线 砖厂 砖窑 灯塔 灯会 灯具 灯饰
    锁具 锁定 烟草 烟台 烟酒店 鸡蛋 鸡汤 炸鸡 鸡精 光猫 熊猫 天猫 狗肉 热狗 虫草 沟通 渠道 意味 口味 风味 美味 趣味
    抢修 抢救 抢购 抢险 抢占 抢红包 骗保 偷税 偷工减料 偷懒 困难 困扰 困惑 坑害 坑人 坑爹 被坑 漏洞 遗漏 漏报 缺陷
    陷阱 诈骗宣传 广场舞比赛 充电宝 消防队 消防大队 消防救援 消防部门 监控录像 调监控 查监控 看监控 调取监控
    广告公司 虚假广告 广告宣传不符 宣传部 宣传不符 交通局 交通部门 交通运输 交通执法 交警 交警大队 城管 城管局
    城管执法 城管队员 城管部门 城管大队 环卫局 环卫处 环卫所 环卫部门 环卫工人 环卫工 环卫公司 卫生局 卫生院 卫生室
    卫生所 卫生服务 卫生部门 环保局 环保部门 公安局 公安部门 派出所 民警 警察 信访局 信访 市政部门 市政局 住建局
    住建部门 园林局 园林部门 绿化公司 路灯所 路灯管理 供电公司 供电局 供电所 电力公司 电力部门 国家电网 自来水公司
    自来水厂 水务公司 水务局 水务集团 燃气公司 燃气集团 天然气公司 煤气公司 热力公司 供热公司 供暖公司 公交公司
    电信局 电信公司 移动公司 联通公司 铁塔公司 广电公司 网络公司 宽带公司 移动营业厅 通信公司 保洁公司 清运公司
    垃圾发电厂 污水处理厂 污水厂 电缆厂 电线厂 灯具厂 灯具城 家具厂 水泥厂 健身房 健身中心 健身会所 健身卡 游泳馆
    电动车店 摩托车店 自行车店 狗粮 宠物店 宠物医院 烟花店 烧烤店 酒吧街 音乐学院 音乐节 停车场收费 停车收费
    红绿灯处 投诉 举报 污水处理费 垃圾费 垃圾处理费 卫生费 清洁费 电梯费 维修基金 物业维修基金 供暖费 取暖费 充电费
    停车证 停车卡 文明用语 文明城市测评 文明执法 交通费 交通补贴 消防证 消防验收 食品卫生 卫生许可证 卫生纸 卫生巾
    我的身份证 我身份证 身份证号 身份证号码 身份证是 本人身份证 卫生间 打架子 公路局 公路站 路面店 桥头镇 防水材料
    防水涂料 外墙涂料 树木园
    通勤线路 公交线路 班车线路 旅游线路 运营线路 线路调整 线路优化 线路延长 线路开通 取消线路 条线路 路线路 线路图
    """,
    """
    street address, lift my, lift your, light lunch, power of attorney, tap dance, bus driver, taxi driver,
    street market prices, broken english, bank account, water bill, gas bill, electricity bill, parking permit,
    parking fee, parking fees, parking ticket, sewing machine, washing machine, light rail, trash talk, noise
    cancelling, bank holiday, smoke detector battery price, power bank, dog food, cat food, police station, fire
    station, my id card, my id number, id card number, traffic police, traffic bureau,
    sanitation office, sanitation department
    """,
)
