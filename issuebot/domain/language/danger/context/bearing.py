"""What unsays a sign, and how people write who are in danger or are not.

`NOT` stands right before a sign, `IF` somewhere before it, `THEN` right behind it. `TOPIC`, `AFTERMATH` and `CALM` want
more signs; `URGENT` is worth half a sign.
"""

BEARING = {
    "NOT": """
    没, 没有, 没人, 没有人, 没有造成, 未造成, 无, 无人, 未, 并没, 并没有, 并未, 不, 不会, 不是, 冇, 冇人, 唔系, 没被
    没有被, 别, 不要, 幸好没, 幸亏没有, 幸亏没, 没发生, 没有发生, 未发生, no, not, nobody was, nobody, no one
    wasn't, isn't, aren't, weren't, don't, doesn't, didn't, without, never, never been, no sign of, no smell of
    not been, not a, not an, not any, not on
    """,
    "IF": """
    enough to, big enough, deep enough, 足以, 够呛会, 如果, 要是, 万一, 一旦, 哪天, 假如, 倘若, 随时, 随时会, 随时要
    看着要, 眼看要, 随时可能, 随时有, 差点, 差点儿, 差一点, 差啲, 险些, 怕, 害怕, 生怕, 恐怕, 担心, 小心, 容易, 极易
    易, 易发生, 好易, 很易, 以免, 免得, 早晚, 迟早, 防止, 避免, 预防, 谨防, 严禁, 禁止, 杜绝, 防范, 注意, 提防, 防
    防患, 防患于未然, 会, 将会, 可能, 可能会, 有可能, 也许, 别, 不要等到, 不要等, 等到, 等着, 等有人, 要等到
    非要等到, 是不是要, 是要, 难道, 难道要, 难免, 会不会, 想象, 建议, 咨询, 能不能, 模拟, 演练, 有没有, 是否, 要搞到
    搞到, 真的要, 快要, 不然, 否则, 不敢, 系咪要, 先至, 才来, 才想起来, 才想起, 才处理, 才管, 仿佛, 如同, 好比, 简直
    简直就是, 等于, could, would, might, will, may, gonna, going to, if, in case, before, until, waiting
    waiting for, almost, nearly, risk, risk of, avoid, prevent[s/], against, afraid, scared, worried, can catch
    can cause, can get, can start, should, unless, one of these days, when will
    """,
    "THEN": """
    一样, 似的, 没区别, 没有区别, 有什么区别, 怎么办, 怎么跑, 怎么逃, 咋办, 咋整, 点算, 谁负责, 谁来负责, 就晚
    就晚了, 才来, 才来处理, 才管, 才想起来, 才处理, 隐患, 危险, 风险, 演练, 演习, 预案, 知识, 宣传, 海报, 标语, 保险
    多发, 高发, 频发, 逃生, 后果, 后果不堪设想, 的危险, 的隐患, 的风险, 的可能, 报警器, 报警系统, 问题, 现象, 事件
    案例, 讲座, 教育, 政策, 补助, 补贴, 处罚, 防范, 隐患大, 猖獗, 泛滥, 高发期, 季节, 事故, 路段, 后, 之后, 以后
    的事情, 的事, 赔偿, 率, 后的, 黑的, 坏的, 的墙, 的外墙, 的伤疤, 咋跑, 往哪跑, 谁也跑不了, 未处理, 无人管
    无人处理, 已扑灭, 扑灭了, 已经扑灭, 处理完, hazard[s/], risk[s/], drill[s/], safety, warning[s/], poster[s/]
    prevention, awareness, last week, last year, last month, statistics
    """,
    "FICTION": """
    电视, 电视剧, 电视里, 电影, 影片, 游戏, 打游戏, 音响, 直播, 抖音, 短视频, 剧本杀, 密室, 鬼屋, 喇叭, 歌, 放歌
    唱歌, 演戏, tv, telly, television, film[s/], movie[s/], video game[s/], computer game[s/], war films, songs
    theatre
    """,
    "TOPIC": """
    咨询, 咨询一下, 请问, 想问下, 建议, 举报, 如何, 能否, 加强, 宣传, 希望加强, 规定, 政策, 流程, 标准, 防范
    how do i, is there a plan, could the
    """,
    "AFTERMATH": """
    出院, 已经出院, 出院回家, 回家了, 康复, 痊愈, 抢救过来, 救过来了, 脱离危险, 没事了, 人没事, 人都没事, 倒是没事
    好在没人, 好在, 幸好, 幸亏, 万幸, 虚惊一场, 误报, 结果是误报, 拆线, 复查, 后来, 保险公司, 定损, 粉刷, 追究, 说是
    back home, is home, home again, discharged, recovered, is fine now, nobody was hurt, luckily, thank goodness
    thankfully, false alarm, turned out, since then, the insurance, 赔偿, 赔付, 索赔, 没赔, 不赔, 赔, 医药费, 医疗费
    住院, 住了院, 工伤, 伤残, 鉴定, 手术, 二次手术, 后遗症, 立案, 不予立案, 报案, 报案后, 报案以后, 笔录, 案件, 拘留
    判决, 起诉, 法院, 律师, 复议, 仲裁, 报销, 理赔, 缝了, 打官司, 调解, 处理结果, 追回, 去世, 逝世, 身亡, 死者家属
    死亡家属, 家属未获, 至今, 逃逸, 推卸责任, 不处理, 拒不, 拒不赔偿, 说法, 责任, 安置, 修复, 未修复, 补助, 赔钱
    退款, 讨薪, 道歉, 拒绝赔, 贬值, 抚恤金, 认定, 破案, 处理不公, 慢性病, 患者, 低保, 丧失, 当年, 消费者, 门诊, 病历
    compensation, claim, insurance, lawyer, refund, nobody paid, in court, to court
    """,
    "COMPLAINT": """
    反映, 投诉, 举报, 请求, 要求, 控诉, 太滑, 路滑, 湿滑, 结冰, 暴力执法
    """,
    "CALM": """
    希望, 建议, 提议, 意见, 提个意见, 能不能, 能否, 可否, 是否可以, 可不可以, 请问, 想问, 问一下, 咨询, 反映
    反映一下, 投诉, 举报, 要求, 请求, 恳请, 强烈要求, 麻烦修, 尽快修, 修一修, 修一下, 换一换, 换一下, 整改, 整治
    管一管, 管管, 查一查, 查处, 协调, 督促, 催一催, 给个说法, 说法, 评评理, 归谁管, 哪个部门, 找谁, 到底谁, 谁管
    申请, 补贴, 赔偿, 费用, 多少钱, 物业费, 装一个, 装几个, 加装, 加个, 放一个, 立个牌子, 贴个, 劝一劝, 说一说
    讲一讲, 巡逻, 清理, 打扫, 安装, 隐患, 早日, 尽早, 望, 不合理, 扰民, 噪音, 态度, 有关部门, 相关部门, 感谢
    谢谢你们, 表扬, 好多次了, 一直没人管, 没人修, 没人来修, 半年, 一个多月, 一个月, 好几个月, 几个月, could you
    can you please, would you, would it be, please ask, please tell, please add, please repair, please fix
    please replace, please extend, please test, please get them, who should i, who can, who in the, is there a
    is there any, is this something, are there, do we need, how do i, i would like, i'd like, i'm asking
    i am asking, i am writing, i wanted to, we'd like, feedback, suggestion, suggest, complaint, council, landlord
    permit, by-law, rules, should be, ought to, needs to be, would be good, would be nice, when will, why can't
    why do, what can be done, what are our, for weeks, for months, for years, for ages, third time, second time
    compensation, insurance, thank you, thanks to, perhaps, a straight answer, no rush, some time
    """,
    "PRAISE": """
    想感谢, 谢谢你们, 送锦旗, 当面谢谢, 致敬, 为你们点赞, 好样的, thank you to, thanks to the, would like to thank
    want to thank, pass on our thanks, our thanks, grateful to, very grateful, well done to, is brilliant, 感谢
    表扬, 点赞, 致谢, 锦旗, 好人好事, thank you for, thanks to
    """,
    "URGENT": """
    先派人, 派人把门, 把门撬了, 把门打开, 帮我把门, 急疯了, 急死了, 都急疯了, 赶紧来消防, 联系景区, 派人抬, 还在烧
    还在冒, 还在打, 还在流, 还在漏, 还在涨, 止不住, 捂不灭, 压不住, 求求, 求求你, 求求大家, 求你们快, 求你们, 求各位
    帮帮忙, 帮帮我, 帮帮我们, 快帮帮, 谁来帮帮, 有没有人能帮, 有没有人, 谁离得近, 谁住得近, 谁认识, 急急急, 急死我了
    十万火急, 人命关天, 人命, 再晚就, 晚了就, 晚了怕, 来得及吗, 来不及, 撑不住了, 撑不了, 顶不住了, 快不行了
    快没电了, 手机快没电, 只剩百分之, 越快越好, 快一点, 快点, 快快快, 快来个人, 快来人, 快多来, 快让人, 快派人, 快派
    快叫, 快去, 快把, 赶紧来, 赶紧来人, 赶紧派, 赶紧叫, 赶紧联系, 赶快来, 赶快来人, 马上来, 马上来人, 马上来救
    请马上, 立即派人, 我该怎么办, 我该咋办, 可咋弄啊, 咋个办, 我怎么办, 现在怎么办, 怎么办啊, 怎么办呀, 不知道怎么办
    手抖, 手都在抖, 看到的人, 看到消息, 谁看到, 报一下警, 帮我们报, 帮忙报, 帮忙叫, 帮我叫, 催一下, 现场, 我就在现场
    亲眼看到, 亲眼看见, 眼睁睁看着, 刚出的事, 出事了, 出大事了, 要出人命了, 赶紧的, please tell someone
    somebody needs to, someone needs to, please somebody, somebody please, please hurry, please be quick, be quick
    quickly please, what do i do, what should i do, what should we do, what do we do, should i be, is there anything
    until someone comes, can somebody come, can someone come, please get somebody, please get someone
    send someone to, just send, please pass this on, please pass it on, where are you, are you there
    nobody is about, nobody here, i don't know what to do, we don't know what to do, i can't reach, any minute
    battery is at, we are in here, i am on my own, do not call me back, just happened, just now, a minute ago
    minutes ago, right this minute, as we speak, 麻烦派人, 派人过来, 派人来, 派人去, 民警快点, 快点过来, 快过来
    快叫人, 叫人, 帮忙报警, 麻烦叫, 麻烦叫辆救护车, 快叫救护车, 再晚就来不及, 来不及了, 求救, 求助, 求帮忙, 出人命啊
    等不了, 你们快, 快呀, 快啊, 快, please come, get somebody here, get someone here, come now, please send
    send help, we need help, need help, someone please, as fast as you can, emergency, 来人啊, 快来, 快救人
    [快/赶快/赶紧/马上/立刻/立即/尽快/请马上/请赶快/请立刻][派人/派/叫/通知/来人/来救]
    [快/赶快/赶紧/马上/立刻/立即][派/叫]救护车, 派消防车, 派救护车, 叫救护车, 叫救护车来, 帮忙叫救护车, 快报警
    快点来人, 快啲嚟人, 快啲派人, 救命, 救救, 救人, 派车过来, 派车来, 求求你们, 派救援, 通知医院, 马上断电, 拉闸断电
    立即派消防车, 立刻派消防车, 疏散, 刚才, 刚刚, 啱啱, 突然, 正在, 还在, right now, at once, hurry, come quick
    come quickly, has just, have just, had just, send somebody, send someone, help us, please help, help me
    """,
    "STRAIN": """
    [塞/嘈/吵/热/等/臭/烦/忙/累/冷]到死, 到死, 到想, 得想, 吵得, 嘈到, 逼得, 逼到, 气得, 激到, 救救我们, 走投无路
    叫天不应, drives me, 想跳楼, 心都凉了
    """,
    # Behind these a cry for help is a figure of speech.
    "TO_DEATH": """
    [塞/嘈/吵/热/等/臭/烦/忙/累/冷]到死, 到死, 到想, 得想, 嘈到, 激到
    """,
}
