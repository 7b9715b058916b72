"""Who it happens to, and who does it."""

PEOPLE = {
    "PERSON": """
    人, 别人, 大人, 同学, 小朋友, 路过的人, 老师, 保洁, 快递员, 外卖员, 有人, 行人, 路人, 孩子, 小孩, 小孩子, 孩, 娃
    娃娃, 老人, 老太太, 老太, 老大爷, 大爷, 大妈, 大姐, 大叔, 大哥, 阿姨, 奶奶, 爷爷, 老伯, 阿伯, 阿婆, 阿公, 婆婆
    外婆, 伯伯, 叔叔, 先生, 女士, 师傅, 工人, 司机, 学生, 女学生, 小伙, 小伙子, 姑娘, 小姑娘, 女孩, 女孩子, 男孩, 老头
    居民, 邻居, 业主, 住户, 保安, 孕妇, 女儿, 儿子, 爸爸, 妈妈, 我爸, 我妈, 父亲, 母亲, 老公, 老婆, 爱人, 妻子, 老两口
    细路, 阿妈, 阿爸, 男的, 女的, 男人, 女人, 乘客, 骑车的, 客人, 室友, 同事, 顾客, 孙子, 孙女, 宝宝, 婴儿, 一家人
    两个人, 几个人, 三个人, 五个人, 个人, 村民, man, men, woman, women, lady, person, people, someone, somebody, guy
    boy, girl, kid, child, children, kids, pedestrian, cyclist, neighbo[u/]r, grandma, grandmother, grandpa
    grandfather, father, mother, mum, dad, old man, worker, workers, student, students, he, she, they, we, us, i, son
    daughter, driver, baby
    """,
    "VULNERABLE": """
    老人, 老太太, 老太, 老大爷, 大爷, 大妈, 奶奶, 爷爷, 老伯, 阿伯, 阿婆, 阿公, 婆婆, 外婆, 外公, 孩子, 小孩, 娃, 娃娃
    女儿, 儿子, 孙子, 孙女, 爸爸, 妈妈, 我爸, 我妈, 父亲, 母亲, 老头, 细路, 阿妈, 阿爸, 老公公, 老父亲, 老母亲, 男孩
    女孩, 妹妹, 弟弟, 小朋友, 学生, child, kid, boy, girl, daughter, son, father, mother, mum, dad, grandma, grandpa
    grandmother, grandfather, old man, old woman
    """,
    "PET": "猫, 小猫, 狗, 小狗, 狗狗, 宠物, 鹦鹉, 猫咪, 泰迪, cat, dog, puppy, kitten, parrot",
    # Whose silence is a danger. Who is asked for help (保安, a driver, an office) is silent in another sense.
    "SUFFERER": """
    老人, 老太太, 老太, 老大爷, 大爷, 大妈, 奶奶, 爷爷, 老伯, 阿伯, 阿婆, 阿公, 婆婆, 外婆, 外公, 孩子, 小孩, 小孩子, 孩
    娃, 娃娃, 宝宝, 婴儿, 孕妇, 病人, 伤者, 女儿, 儿子, 孙子, 孙女, 爸爸, 妈妈, 我爸, 我妈, 父亲, 母亲, 老公, 老婆, 爱人
    妻子, 丈夫, 老伴, 老头, 细路, 阿妈, 阿爸, 老父亲, 老母亲, 男孩, 女孩, 小伙子, 小姑娘, 妹妹, 弟弟, 小朋友, 学生
    同学, 男人, 女人, 男的, 女的, 男子, 女子, 乘客, 行人, 有人, 骑车的, 室友
    man, woman, lady, person, someone, somebody, boy, girl
    kid, child, baby, toddler, grandma, grandmother, grandpa, grandfather, father, mother, mum, dad, son, daughter
    husband, wife, old man, old woman, pedestrian, cyclist, he, she, one of them, one of us, victim
    """,
    # Somebody who may be ill, and nobody opens.
    "FRAIL": """
    心脏病, 高血压, 糖尿病, 癫痫, 脑梗, 中风, 瘫痪, 瘫在床上, 独居, 独居老人, 孤寡老人, 一个人住, 一个人在家, 怀孕, 孕妇
    癌症, 重病, 刚出院, 八十多岁, 八十几岁, 九十多岁, 七十多岁, 老人, 老太太, 老大爷, 奶奶, 爷爷, 老爷子, 阿婆, 阿公
    heart condition, weak heart, diabetic, epileptic, lives alone, disabled, elderly, in her eighties, in his eighties
    pregnant, grandma, grandpa, old lady, old man
    """,
    "CHILD": """
    孩子, 小孩, 娃, 娃娃, 宝宝, 婴儿, 女儿, 儿子, 老人, 奶奶, 爷爷, 细路, bb, child, kid, baby, toddler, son, daughter
    """,
    "VICTIM": "我, 我妈, 我爸, 老人, 奶奶, 爷爷, 妈妈, 爸爸, 母亲, 父亲, 我们, 本人",
    "SUSPECT": "陌生男人, 陌生男子, 蒙面人, 持刀男子",
    "ROBBER": "蒙面, 蒙面的, 陌生人, 黑衣人, 歹徒, 可疑, intruder, masked",
}
