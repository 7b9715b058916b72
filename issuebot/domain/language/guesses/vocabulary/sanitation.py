"""Dirt, waste, smells, vermin, sewage, and what pollutes air and water."""

SANITATION = (
    """
    垃圾 拉圾 垃圾桶 垃圾箱 垃圾站 垃圾堆 满溢 脏 脏乱 脏乱差 脏水 埋汰 邋遢 臭 臭味 臭水 酸臭 异味 恶臭 难闻 熏人
    返味 反味 气味 污水 粪水 化粪池 下水道 下水道堵 反水 积水 卫生 卫生死角 保洁 清扫 打扫 扫地 清运 没人扫 没人清
    落叶 杂物 堆物 旧家具 旧沙发 装修垃圾 建筑垃圾 水泥袋 渣土 扬尘 灰尘 老鼠 蟑螂 蚊子 蚊虫 苍蝇 蛆 死猫 死老鼠
    公厕 厕所 茅房 呕吐物 油污 餐厨 泔水 塑料袋 外卖盒 饭盒 烂菜叶 菜叶 果皮 剩饭 厨余 湿垃圾 破烂 破家具 尿味 尿骚
    骚味 霉味 发霉 烟头满地 一地 遍地 到处都是 成堆 堆满 堆得 没人收 没人倒 没人拖 不打扫 不清理 清理 打扫卫生
    卫生差 卫生太差 不干净 臭水沟 水沟 明沟 阴沟 下水 溢出 冒水 冒粪 粪 淤泥 油烟 黑水 绿水 河道 漂浮 死鱼 虫子 飞虫
    跳蚤 白蚁 杂草 野草 枯叶 鸟粪 消杀 灭鼠 除四害 撒药 碎砖 碎砖头 砖块 装修废料 装修剩 废料 破木头 旧衣服 旧轮胎
    破沙发 床板 玻璃渣 碎玻璃 死鸽子 死鸟 死狗 汤水 汤汤水水 菜汤 油渍 油腻 吐了 呕吐 粪便 便便 大便 坑渠 塞咗 塞住
    通渠 臭气 臭死 臭烘烘 呛鼻 刺鼻 骚臭 腥臭 腥味 脏死 脏得 黑乎乎 黏糊糊 滑腻 青苔 绿毛 长毛 生蛆 长虫 蜂窝 马蜂
    曱甴 甲由 小强 鼠洞 蜘蛛 蚂蚁 飞蛾 没人打扫 没人管的垃圾 没人捡 没人清理 没人擦 扫干净 保洁员 清洁工 垃圾车
    清运车 垃圾分类 分类点 投放点 溢出来 满出来 爆满 堆成山 堆成小山 垃圾袋 快递盒 烂菜 剩菜 果壳 甘蔗渣 纸屑 废纸
    烟盒 酒瓶 易拉罐 泡沫 狗尿 猫尿 泥水 泥浆 灰尘大 尘土 化粪池冒 冒了 屎尿 尿骚味 绿沫 绿藻 沫子 漂着 臭河 瓜子皮
    脚印子 没来打扫 保洁没来 泔水桶 餐馆油 倒泔水 猪圈 养猪 粪堆 死水 水坑 臭坑 垃圾房 垃圾池 垃圾道 垃圾点 垃圾渣
    装修垃圾没人 剪下来的树枝 烂叶 酸水 渗滤液 滴滤液 蝇虫 虫卵 鼠屎 老鼠屎 猫屎 蝙蝠 黄蜂 灰大 黑灰 粉尘 烧垃圾
    焚烧 烟熏 烧树叶 烧秸秆 口水痰 呕 鼻涕 纸巾 卫生纸 尿布 药瓶 烂水果 烂苹果 烂肉 鱼鳞 鱼肠 鸡毛 下水井 堵塞 返脏
    串味 排烟 违规排烟 烟道 烟味扰民 烧香 油烟净化 垃圾没人 倒垃圾 乱扔果皮 扔垃圾 垃圾异味 扬尘治理 脏水横流
    臭水横流 乱泼 排泄物 狗尿味 猪场 鸡场 养殖 化工厂 气味大 污染 环境污染 空气污染 水污染 水体污染 污染环境 排放
    排污 偷排 直排 乱排 乱排放 排放废气 排放污水 废气 废水 尾气 烟气 黑烟 浓烟污染 油烟扰民 油烟污染 油烟大 油烟味
    油烟直排 炒菜味 烧烤烟 烧烤味 油漆味 喷漆味 化工味 刺激性气味 刺鼻气味 刺激性气体 塑料味 橡胶味 焦糊味 煤烟
    农药味 烟尘 扬尘污染 扬尘大 尘土飞扬 防尘网 未覆盖 洒水降尘 带泥上路 抛洒 撒漏 遗撒 渣土乱倒 乱倒渣土 乱倒垃圾
    倾倒垃圾 倾倒渣土 倾倒 倾倒污水 垃圾清运 垃圾未清 垃圾满溢 垃圾堆放 垃圾乱堆 垃圾乱扔 垃圾无人 垃圾成堆 垃圾堆积
    生活垃圾 垃圾中转站 垃圾焚烧 焚烧垃圾 焚烧秸秆 秸秆焚烧 露天焚烧 养殖场 养猪场 养鸡场 养鸭场 养殖污染 畜禽
    屠宰场 粪污 猪粪 鸡粪 鸭粪 牛粪 病死猪 水体黑臭 黑臭水体 黑臭 河水发臭 河水发黑 水发黑 水质发黑 河道污染
    河道垃圾 水面漂浮 漂浮物 水葫芦 臭水塘 坑塘 污水外溢 污水横流 污水溢出 污水直排 污水管 污水井 污水沟 污水倒灌
    管道堵塞 下水堵塞 下水管堵 下水道堵塞 管网堵塞 堵塞外溢 反污水 返污水 倒灌 外溢 化粪池外溢 化粪池满 化粪池堵
    旱厕 公共厕所 厕所脏 卫生间臭 环境脏乱 环境差 环境卫生 卫生环境 卫生状况 卫生问题 卫生无人 无人打扫 无人清扫
    无人清理 无人清运 无人保洁 没有打扫 清扫不及时 清运不及时 清理不及时 保洁不到位 保洁差 杂草丛生 杂物堆积
    堆积如山 堆积 楼道杂物 楼道堆物 楼道脏 鼠患 灭蚊 蚊蝇 滋生 蚊虫滋生 虫害 白色垃圾 塑料垃圾 落叶未清 清淤 积尘
    臭味扰民 臭气熏天 异味扰民 有异味 味大 味道大 味道难闻 恶臭味 腐烂 腥臭味 发臭 血水 农贸市场脏 小餐饮 泔水乱倒
    排烟道 加装烟道 大口径烟道 烟雾 冒烟 馊味 馊 黑臭水 集运地 垃圾集运 餐厨垃圾 偷倒 乱倒建筑 弃渣 废石 渣土堆 黄土堆
    黄土裸露 裸土 沙场 沙石料 砂石料 未覆盖露天 喷漆气味 铁屑 粉尘污染 扬沙
    刺激气味 气味刺鼻 污物 返脏水 下水井堵 地沟 水沟臭 鸡粪味 羊圈 牛棚 养羊 养牛 养鸭 鸡棚 鸽棚 鸽粪 鸡屎味 直接排放
    直排到 排到河 排入河 排入沟 抽排 倒脏水 污水倒 洗车水 泔水味
    捂着鼻子 捂鼻子 飘飘洒洒 洒落一路 一路撒 拉土车 沙土 沤烂 发绿 冒臭 呛得 熏得 血红 没人掏 没掏 掏粪 倒河里
    扔到河里 冲进河 渗到河 往河里倒 烧的烟 杀鱼 鱼腥 串味严重
    拉土 没有盖布 没盖布 没有苫盖 落满灰尘 落满了灰 一层灰 煤灰 煤渣 烧煤 烟筒 烟囱 黑油 往下滴油 烟往 往里排 沿街倒
    踮脚
    """,
    """
    litter, rubbish, garbage, trash, waste, bin, dustbin, wheelie bin, skip, dirty, dirt, filthy, filth, smell,
    smelly, stink, stinking, stinks, stench, sewage, drain, drain cover, blocked drain, dump, dumped, dumping,
    fly tipping, rat, mice, cockroach, mosquito, maggot, toilet, sweep, swept, cleaner, overflowing, mess,
    rotten, dead leaves, dust, dusty, mould, mold, moldy, rotting, vermin, mouse, bugs, insects, flea, pest,
    weeds, puddle, stagnant, standing water, slime, muck, grime, sludge, pigeon droppings, plastic bags,
    takeaway boxes, cardboard, mattress, sofa, old furniture, rubble, debris, construction waste, builders
    waste, uncollected, collected, collection, not emptied, emptied, cleaned, cleaning, clean up, unclean,
    unhygienic, hygiene, odour, odor, reeks, reek, puke, vomit, urine, dead cat, clogged, backed up, blocked
    toilet, pigeon, dead bird, dead dog, dead rat, dead animal, faeces, feces, droppings, turd, threw up, food
    waste, leftovers, food scraps, broken glass, glass shards, bricks, sawdust, junk, unwanted, discarded,
    abandoned, old tyres, tyres, foul, nasty, disgusting, gross, sticky, greasy, grease, oily, soot, ash, wasps,
    ants, cockroaches, rats, mosquitoes, roaches, gutter, gutters, sewer, drains, picked up, pick up, wipe, mop,
    mopped, hose down, bin bags, garbage bags, trash bags, overflow, spilling, spilled, spill, rubbish bags,
    skip bags, janitor, chute, trash chute, garbage chute, smells like, smells of, smelling, pong, whiff,
    cesspit, septic, septic tank, manure, slurry, foam, scum, algae, green water, footprints, sunflower seeds,
    nappy, nappies, diapers, syringes, tissues, toilet paper, cigarette ends, cardboard boxes, pizza boxes, food
    wrappers, wrappers, cans and bottles, unswept, not swept, hasnt been swept, street sweeper, bin men, bin
    lorry, burning rubbish, cobwebs, flytipped, fly-tipped, flytipping, pollution, polluted, polluting, fumes,
    exhaust, chemical smell, smell of gas from, smoke from, thick smoke, emissions, discharge, discharged,
    discharging, dumping waste, sewage on, sewer smell, blocked sewer, drain is blocked, drain blocked, drain
    smells, drains smell, overflowing bin, overflowing bins, bins not emptied, not been emptied, not been
    collected, not collected, not picked up, not been picked up, not cleaned, not been cleaned, not been swept,
    never cleaned, never emptied, fly-tipping, dumped furniture, cooking fumes, kitchen fumes, oil smoke,
    cooking oil, dusty road, dust from, rat infestation, swarm of flies, flies everywhere, full of flies,
    mosquitoes breeding, public toilet, toilets are filthy, stinking water, black water, dirty river, stagnant
    pond, bottles and,
    fly tip, fly-tip, flytip, fly tipped, bulk refuse, refuse, refuse sacks, black sacks, sacks, bulky waste,
    bulk pickup, bulky items, appliances dumped, dumped fridge, fridge, washing machine dumped, tires,
    dumped tires, dead cats, carcass, roadkill, dead fox, dead squirrel, missed collection, missed bin,
    missed pickup, missed pick up, missed recycling, recycling not, recycling bin, trade waste, vacant lot,
    catch basin, storm drain clogged, full of silt, silt, blocked gully, blocked drains, drain is clogged,
    drains are blocked, gutters blocked, leaf litter, leaves not, dog bin, litter bin, litter bins, trash can,
    trash cans, garbage can, garbage cans, dumpster, dumpsters, overflowing dumpster, needles, hypodermic,
    human waste, urine smell, rodent, rodents, rat sighting, bed bugs, bedbugs, infested, infestation,
    cockroach infestation, odors, odours, bad smell, foul smell, foul smells, sewage backup, sewer backup,
    sewage overflow, oil spill, paint spill, chemical spill, smoke from chimney, bonfire, burning leaves,
    garden bonfire, burning plastic, asbestos, unsanitary, street not cleaned, sweeper missed, scattered over,
    mosquitos, wasp nest, wasps nest, bees nest
    """,
)
