"""Who it happens to, and who does it."""

# Kin and neighbours as people call them, also those who are likely to need help.
KIN = """
    [gran/nan/mum/mom/dad/grandad/grandma/grandpa/mother/father/son/daughter]'s
    [boy/girl/child/kid/baby/brother/sister/husband/wife/neighbour/neighbor/friend]'s
    our gran, our nan, our dad, our mum, our son, our daughter, 老母亲, 老父亲, 邮递员, 老乡, 学生娃
    我[叔/舅/姑/姨/伯/嫂/爹/娘/大伯/小舅/姑姑/舅舅/姨妈/嫂子/对象/男友/女友/闺蜜], 舅舅, 姑姑, 姑妈, 姨妈, 嫂子
    姐夫, 表哥, 表姐, 堂弟, 对象, 男朋友, 女朋友, 闺蜜, 同桌, 外甥, 外甥女, 外孙, 外孙女, 侄女, 产妇, 病人, 朋友
    驴友, 乘客, 教练, 他叔, 他爸, 他妈, 孩他妈, [he/she]'s, they're, someone's, somebody's, husband's, wife's
    my friend, a friend, the lady, the man, the woman, the boy, the girl
    我[哥/姐/弟/妹/爷爷/奶奶/奶/爷/姥姥/姥爷/外公/外婆/婆婆/公公/媳妇]
    我[婆娘/老伴/男人/丈夫/妻子/儿子/女儿/孙子/孙女/娃/闺女/表弟/表妹/侄子/室友/舍友]
    俺[爹/娘/爸/妈/爷/奶/媳妇/家那口子/老伴/娃/闺女], 老伴, 闺女, 丫头, 媳妇, 儿媳, 姥姥, 姥爷, 奶奶, 爷爷, 老奶奶
    老爷爷, 老爷子, 老婆婆, 老汉, 阿嫲, 阿嬷, 阿爷, 婆婆, 公公, 老豆, 老母, 大娘, 大婶, 婶子, 大嫂, 大伯, 老大娘
    老人家, 小男孩, 小女孩, 小朋友, 男孩子, 女孩子, 小孩儿, 娃儿, 伢子, 崽, 小宝宝, 婴儿, 新生儿, 毛毛, 幼儿, 中学生
    小学生, 高中生, 初中生, 大学生, 女学生, 男学生, 老两口
    [老/小][王/李/张/刘/陈/杨/赵/黄/周/吴/徐/孙/马/朱/胡/郭/何/林/高/罗/郑][头/师傅/]
    [王/李/张/刘/陈/杨/赵/黄/周/吴][大爷/阿姨/奶奶/爷爷/叔/叔叔/大妈/师傅/大姐/大哥/婆婆/伯]
    [徐/孙/马/朱/胡/郭/何/林/高/罗/郑][大爷/阿姨/奶奶/爷爷/叔/叔叔/大妈/师傅/大姐/大哥/婆婆/伯]
    toddler, teenager, teen, lad, lads, gentleman, old gentleman, old lady, elderly [man/lady/woman/gentleman]
    husband, wife, flatmate, roommate, colleague, brother, sister, nan, granny, gran, grandad, granddad, mom, uncle
    aunt, niece, nephew, little [boy/girl/one/kid/brother/sister], baby, newborn, infant, schoolboy, schoolgirl
    pupil, partner, boyfriend, girlfriend, mother in law, father in law, best friend
    """
# Whoever else it may happen to.
OTHERS = """
    [送水/送货/送菜/送外卖/扫地/种菜/卖菜/修车/收废品/捡瓶子/开三轮/骑三轮][工/的/的大爷/的大姐/的老头/的师傅]
    一家三口, 一家四口, 全家, 一家人, 我们全家, [外面/门外/门口]有[人/个男的], 对门, 对门大爷, 楼上大爷
    楼下大妈, 隔壁大爷, 隔壁奶奶
    [一/两/三/四/五/六/几/十几/好几/几十/好多][个/名][人/工人/孩子/学生/老人/乘客/男的/女的], 俩人, 俩娃, 俩孩子
    三个娃, 工友, 民工, 农民工, 电工, 瓦工, 木工, 焊工, 油漆工, 清洁工, 环卫工, 环卫工人, 保姆, 外卖员, 外卖小哥
    骑手, 快递小哥, 钓鱼的, 游泳的, 骑电动车的, 骑车的人, 过路的, 妇女, 中年[人/男人/妇女/男子/女子], 年轻人, 小年轻
    小伙儿, 大妈, 大叔, 装修工, workman, workmen, builder, electrician, plumber, painter, roofer, passenger
    passengers, rider, delivery rider, delivery driver, pedestrian, jogger, motorcyclist, biker, tenant, resident
    [two/three/four/five/six/several/some] [people/men/kids/boys/workers/women/children/girls/lads]
    """

PEOPLE = {
    "PERSON": f"""{KIN},{OTHERS},
    i'm, we're, there's, 两个朋友, 几个朋友, 一车人, 一船人, 一家子, 小两口, 司机师傅, 骑友, 救援队员, 消防员, 老板
    老板娘, 摊主, 售货员, 收银员, 店员, him, her, me, 自己, 人, 别人, 大人, 同学, 小朋友, 路过的人, 老师
    保洁, 快递员, 外卖员, 有人, 行人, 路人, 孩子, 小孩, 小孩子, 孩, 娃, 娃娃, 老人, 老太太, 老太, 老大爷, 大爷, 大妈
    大姐, 大叔, 大哥, 阿姨, 奶奶, 爷爷, 老伯, 阿伯, 阿婆, 阿公, 婆婆, 外婆, 伯伯, 叔叔, 先生, 女士, 师傅, 工人, 司机
    学生, 女学生, 小伙, 小伙子, 姑娘, 小姑娘, 女孩, 女孩子, 男孩, 老头, 居民, 邻居, 业主, 住户, 保安, 孕妇, 女儿
    儿子, 爸爸, 妈妈, 我爸, 我妈, 父亲, 母亲, 老公, 老婆, 爱人, 妻子, 老两口, 细路, 阿妈, 阿爸, 男的, 女的, 男人
    女人, 乘客, 骑车的, 客人, 室友, 同事, 顾客, 孙子, 孙女, 宝宝, 婴儿, 一家人, 两个人, 几个人, 三个人, 五个人, 个人
    村民, man, men, woman, women, lady, person, people, someone, somebody, guy, boy, girl, kid, child, children
    kids, pedestrian, cyclist, neighbo[u/]r, grandma, grandmother, grandpa, grandfather, father, mother, mum, dad
    old man, worker, workers, student, students, he, she, they, we, us, i, son, daughter, driver, baby
    """,
    "VULNERABLE": f"""{KIN},
    老人, 老太太, 老太, 老大爷, 大爷, 大妈, 奶奶, 爷爷, 老伯, 阿伯, 阿婆, 阿公, 婆婆, 外婆, 外公, 孩子, 小孩, 娃
    娃娃, 女儿, 儿子, 孙子, 孙女, 爸爸, 妈妈, 我爸, 我妈, 父亲, 母亲, 老头, 细路, 阿妈, 阿爸, 老公公, 老父亲, 老母亲
    男孩, 女孩, 妹妹, 弟弟, 小朋友, 学生, child, kid, boy, girl, daughter, son, father, mother, mum, dad, grandma
    grandpa, grandmother, grandfather, old man, old woman
    """,
    "PET": """
    猫, 小猫, 狗, 小狗, 狗狗, 宠物, 鹦鹉, 猫咪, 泰迪, cat, dog, puppy, kitten, parrot
    """,
    # Whose silence is a danger. Who is asked for help (保安, a driver, an office) is silent in another sense.
    "SUFFERER": f"""{KIN},{OTHERS},
    老人, 老太太, 老太, 老大爷, 大爷, 大妈, 奶奶, 爷爷, 老伯, 阿伯, 阿婆, 阿公, 婆婆, 外婆, 外公, 孩子, 小孩, 小孩子
    孩, 娃, 娃娃, 宝宝, 婴儿, 孕妇, 病人, 伤者, 女儿, 儿子, 孙子, 孙女, 爸爸, 妈妈, 我爸, 我妈, 父亲, 母亲, 老公
    老婆, 爱人, 妻子, 丈夫, 老伴, 老头, 细路, 阿妈, 阿爸, 老父亲, 老母亲, 男孩, 女孩, 小伙子, 小姑娘, 妹妹, 弟弟
    小朋友, 学生, 同学, 男人, 女人, 男的, 女的, 男子, 女子, 乘客, 行人, 有人, 骑车的, 室友, man, woman, lady, person
    someone, somebody, boy, girl, kid, child, baby, toddler, grandma, grandmother, grandpa, grandfather, father
    mother, mum, dad, son, daughter, husband, wife, old man, old woman, pedestrian, cyclist, he, she, one of them
    one of us, victim
    """,
    # Somebody who may be ill, and nobody opens.
    "FRAIL": """
    心脏病, 高血压, 糖尿病, 癫痫, 脑梗, 中风, 瘫痪, 瘫在床上, 独居, 独居老人, 孤寡老人, 一个人住, 一个人在家, 怀孕
    孕妇, 癌症, 重病, 刚出院, 八十多岁, 八十几岁, 九十多岁, 七十多岁, 老人, 老太太, 老大爷, 奶奶, 爷爷, 老爷子, 阿婆
    阿公, heart condition, weak heart, diabetic, epileptic, lives alone, disabled, elderly, in her eighties
    in his eighties, pregnant, grandma, grandpa, old lady, old man
    """,
    "CHILD": """
    弟弟, 妹妹, 小弟弟, 小妹妹, 两岁的, 三岁的, 一岁的, 四岁的, 五岁的, 小家伙, 小孩儿, 娃儿, 小男孩, 小女孩, 男孩子
    女孩子, 小朋友, 伢子, 崽, 幼儿, 小宝宝, 孙子, 孙女, 我孙女, 我孙子, 我儿子, 我女儿, 我娃, 闺女, 老奶奶, 小姑娘
    女孩, 男孩, 老爷爷, 老爷子, 老太太, 我奶奶, 我爷爷, 我妈, 我爸, 我婆婆, 大爷, 老头, teenager, boy, girl
    little [boy/girl/one], mum, dad, grandma, grandpa, nan, gran, grandad, mother, father, old [man/lady/woman]
    kids, children, 孩子, 小孩, 娃, 娃娃, 宝宝, 婴儿, 女儿, 儿子, 老人, 奶奶, 爷爷, 细路, bb, child, kid, baby
    toddler, son, daughter
    """,
    "VICTIM": """
    我, 我妈, 我爸, 老人, 奶奶, 爷爷, 妈妈, 爸爸, 母亲, 父亲, 我们, 本人
    """,
    "SUSPECT": """
    陌生男人, 陌生男子, 蒙面人, 持刀男子
    """,
    "ROBBER": """
    蒙面, 蒙面的, 陌生人, 黑衣人, 歹徒, 可疑, intruder, masked
    """,
    "ME": """
    我, 我们, 俺, 俺们, 我和我妈, 我和孩子, 我跟同事, i'm, i am, we're, we are, my kids and i
    """,
}
