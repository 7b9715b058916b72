"""What fits none of the usual categories: pay, fees, contracts, papers, schools, networks. The desk sorts it."""

ELSEWHERE = (
    """
    认筹金 认购金 哄抬 菜价 何时动工 何时开工 何时建成 何时开通 何时开始 动工 规划 出入证 无证经营 食品安全 卫生许可
    读吗 拖欠工资 工资 欠薪 农民工 劳动合同 劳动仲裁 加班费 辞退 工伤 社保 社会保险 医保 医疗保险 养老金 养老保险
    养老 退休 退休金 失业金 失业 公积金 低保 救助 补贴 补助 津贴 奖励金 抚恤 残疾证 老年证 优待证 老年卡 公交卡
    身份证 户口 落户 户籍 迁移 居住证 准生证 结婚 离婚 抚养 遗产 继承 房产证 不动产证 不动产 产权 过户 购房 买房
    售房 商品房 开发商 交房 延期交房 逾期交房 退房 房款 首付 定金 违约金 违约 合同 租房 房租 租金 房东 中介 押金
    退押金 退款 退费 退钱 退货 不退 拒不退 拒绝退 退还 赔偿 索赔 理赔 保险 保单 消费纠纷 消费 商家 店家 网购 网上买
    购买 买的 假货 质量问题 过期食品 过期 保修 三包 维权 预付卡 会员卡 办卡 充值 跑路 关门跑路 健身房 美容院
    培训机构 培训班 驾校 学费 报名 报名费 考试 成绩 录取 招生 入学 上学 学区 转学 学籍 学位 幼儿园收费 老师 班主任
    作业 补课 食堂 校服 中考 高考 招聘 应聘 编制 公务员 事业单位 待遇 职称 工龄 医院 医生 挂号 看病 就诊 住院 报销
    疫苗 药品 药店 手术 病历 体检 核酸 物业费 物业收费 物业管理费 停车费 停车收费 收费 收费标准 收费高 乱收费 乱扣
    扣费 扣款 话费 流量 套餐 宽带费 网费 断网 网络 网速 宽带 无法上网 手机信号 信号差 没信号 信号不好 营业厅 客服
    运营商 号码 电话卡 水费 电费 燃气费 煤气费 暖气费 取暖费 阶梯 账单 缴费 欠费 发票 税 税务 营业执照 执照 办理
    办证 怎么办理 如何办理 怎么办 申请 申报 审批 材料 手续 流程 进度 政策 咨询 查询 请问怎么 几点上班 上班时间
    电话多少 联系方式 预约 拆迁 征地 征收 安置 安置房 补偿款 补偿 赔偿款 土地 宅基地 确权 承包 耕地 流转 村干部
    村委会选举 选举 业委会 换届 公开 招标 中标 工程款 货款 欠款 借款 贷款 银行 利息 信用卡 征信 法院 判决 执行 律师
    起诉 诉讼 举报贪 态度 态度差 态度恶劣 服务态度 不作为 工作人员 公交车 公交线路 班次 甩站 司机 出租车 打车 网约车
    打表 绕路 火车票 高铁票 航班 行李 高速费 通行费 过路费 快递 外卖 物流 收货 派件 违章处理 罚款 扣分 驾驶证 行驶证
    年检 车管所 号牌 车牌 参军 当兵 入伍 征兵 退役 退伍 二胎 生育 计划生育 产假 彩礼 志愿者 建议提高 表扬 感谢 锦旗
    天气 吃饭 吃啥 开会 请假 手机 电脑 重启 下载 密码 验证码 登录 app 软件 账号 公众号 小程序 考勤 疫情 隔离 民宿
    酒店 旅游 旅行社 门票 景区 婚宴 菜品 眼镜 家电 空调维修 装修公司 装修款 家具 翻新机 平台 直播 主播 商品 价格
    涨价 物价 虚假宣传 虚假广告 面积 保证金 学校 公司收取 保险公司 投保 中奖 抽奖 彩票 积分
    没有信号 无信号 何时能 什么时候能 能否开通 能否延长 延长线 复工 通车 全线通车 纳入 扩建 增开 增设公交 开通公交
    公交收班 收班
    末班车 首班车 换乘 直达 账目 不公示 公共收益 收益 去向不明 款项 备案 要求赔偿
    经济损失 没有赔 未赔偿 不发工资 扣工资 不给钱 工钱 薪资 辞职 五险 五险一金 失信 履行 停办 课包 课时费 转让费 退卡
    停业 闭店 关店 换老板 不认账 不认 丢件 不送上门 送货 售后 退换 质量差
    练车 教练 学车 驾考 失地 征收补偿 移民搬迁 搬迁补助 危房改造 扶贫 种粮补贴 农机补贴 新能源补贴 生育津贴 补差
    异地就医 转诊 医药费 重复收费 抬高车价 拒载 不打表 拒打表 多收 计价器 住校 午休
    寄宿 校车 选科 作业多 伙食费 试卷费 资料费 校区 师资 收寄件 营业时间 营业 辐射 改名 纳入老旧小区 老旧小区改造计划
    多少钱 在哪里办 去哪里办 在哪办 去哪办 找谁办 哪里办 哪里申请 怎么收费 有没有规定 有何规定 有什么规定 什么规定
    多少户同意 几户同意 同意才行 包月 能不能包月 合不合理 合理吗 是否合理 合法吗 是否合法 是否允许 是不是允许 允许吗
    什么条件 什么手续 要带什么 带什么材料 带哪些 怎么申请 哪个部门审批 怎么算的 是怎么算 按什么标准 什么标准
    什么时候发
    何时发放 什么时候到账 多久到账 能不能补 怎么补 外地户口 能不能少交 减免 报停 想表扬 减负 上门送餐
    重复扣 上不了牌 上牌 二手车 泡水车 还贷 房贷 监管账户 毛坯 精装 精装包 延期交付 兴趣班 特长班 签收 收车 发车
    发车点 补缴 断缴 新社保卡 病退 探视 会员
    订餐 网上订餐 吃出 拉肚子 拉了肚子 超市卖 超市买 端口 窗口排队 高龄津贴 要办哪些证 办哪些证 落户口 怎么取
    """,
    """
    refund, deposit, landlord, rent, wages, salary, unpaid, pension, insurance, passport, visa, residence
    permit, permit, licence, license, apply, application, register, registration, renew, appointment, opening
    hours, what time, how do i, how can i, how much, where can i, bill, bills, invoice, tax, fee, fees, charged,
    overcharged, price, prices, expensive, contract, taxi driver, taxi, bus driver, flight, airline, luggage,
    ticket, tickets, hotel, school fees, tuition, teacher, exam, enrol, enrolment, doctor, hospital appointment,
    vaccine, clinic hours, bank, loan, account, password, phone contract, mobile signal, signal, internet is,
    internet has, wifi, wi-fi, broadband, website, app, order online, delivery, courier, football match,
    weather, lunch, dinner, birthday, restaurant recommendation, job, jobs, job centre, hire, hiring, wedding,
    divorce, lawyer, court case, compensation, warranty, seller, bought, purchase, customer service, marriage,
    movie, concert, library open, homework, lesson,
    benefit, benefits, replacement card, copy of, birth certificate, certificate, affordable housing,
    housing list, council house, allocated, waiting list, planning application, planning permission, billing,
    dispute, money back, advance payment, contractor took, tolls, fare, bus route, bus routes, bus schedule,
    bus timetable, school of their choice, school place, closing the library, lack of funding, funding,
    appointments, prescription, food poisoning, rent reduction, parking permits, how do i get, who do i call,
    where do i, when will, jury duty, voting, election, unemployment, food stamps, medicaid, literature,
    brochure, lost property, adopt a, volunteer, complaint about an employee, thank you for, compliment,
    suggestion, nothing to do, nothing for,
    what day is, pickup day
    """,
)
