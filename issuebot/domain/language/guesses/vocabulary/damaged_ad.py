"""Public-service ads, notice boards, banners, and how they decay."""

DAMAGED_AD = (
    """
    公益广告 广告 广告牌 广告位 宣传栏 宣传牌 宣传画 宣传语 宣传板 标语 横幅 条幅 海报 展板 公示栏 公告栏 橱窗 围挡
    文化墙 墙绘 彩绘 核心价值观 文明城市 创城 讲文明 褪色 掉色 掉字 缺字 喷绘 灯箱 雕塑 景观小品 道旗 电子屏 宣传窗
    广告屏 大屏幕 显示屏 拉横幅 标牌 牌匾 招贴 壁画 墙画 起皮 卷边 翘边 画面 字迹 看不清字 少了个字 掉漆 二十四孝
    中国梦 板子 牌子 讲卫生 树新风 反诈 反诈骗 禁毒 扫黑除恶 光盘行动 节约用水 宣传展架 展架 易拉宝 告示 告示牌
    告示栏 通知栏 标识牌 掉漆的字 掉了一个 少了一个字 字没了 字掉了 晒得发白 发白 白花花 褪了色 撕了 撕烂 刮破 刮跑
    吹破 吹掉 鼓包 画布 喷画 广告布 灯牌 led屏 花屏 黑屏 滚动屏 电子牌 宣传片 文明公约 村规民约 居民公约 志愿服务
    二十大 横额 橫額 条额 橱窗纸 泛黄 宣传册 宣传架 画像 卡通画 标志牌 灯布 宣传车 车站广告 站台广告 电梯广告
    墙体广告 围墙画 被撕 被人撕 涂掉 被涂 文明宣传 创建文明 文明创建 精神文明 价值观 公益海报 公益画 公益标语
    宣传标语 宣传展板 宣传海报 宣传横幅 公益宣传 公示牌 公告牌 指示牌破损 标语牌 广告破损 广告脱落 广告褪色 广告布破
    画面脱落 画面破损 画面褪色 版面破损 版面陈旧 内容陈旧 内容过期 过期标语 牌子掉 牌子歪 字掉 掉了个 少字 错别字
    展板倒 宣传语脱落 景观牌 立牌 灯箱破损 灯箱不亮 led大屏 大屏黑屏 宣传橱窗 阅报栏 信息栏 党建栏 党建宣传
    防诈骗宣传 反诈宣传 消防宣传栏 围挡广告 围挡破损 墙体标语 墙体彩绘 彩绘脱落 墙绘脱落
    标识牌锈 字迹脱落 部分字迹 广告墙 广告画 公益广告墙 扯下 大花脸 透明胶布 道旗破 宣传电子屏 景观小品脱落
    招牌 店招 门头招牌 招牌没拆 立体字 镂空字 铁架锈 宣传墙 标语墙 内容过时 过时 家风家训 家训墙 科普栏 展示牌 旧纸
    贴了三层 宣传栏里

    """,
    """
    ad, advert, advertisement, advertising, poster, billboard, banner, slogan, notice board, bulletin board,
    display board, signboard, placard, hoarding, light box, mural, faded, peeling, torn, ripped, ads, adverts,
    flyer board, public notice, sign board, led screen, display screen, message board, propaganda, paint
    peeling, letters missing, misspelled, torn down, washed out, unreadable, leaflet, info board, information
    board, noticeboard, sign about, about recycling, letter missing, fell off the wall, blew down, blown over,
    sun bleached, bleached, tattered, shredded, ripped off, torn off, hanging off, poster frame, hoardings,
    signage, poster board, artwork, wall painting, painted wall, lettering, yellowed, curling, crooked sign, out
    of date, outdated poster, torn poster, torn banner, faded poster, faded banner, broken sign, sign is broken,
    sign is faded, sign fell, sign has fallen, sign blown, notice torn, public service ad, public service
    advert, banner has come, missing letters, lost its letters, lost letters, notice board glass,
    torn advertisement, posted advertisement, peeling poster, damaged billboard, broken billboard,
    broken display
    """,
)
