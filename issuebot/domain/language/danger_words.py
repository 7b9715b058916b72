"""How people write of danger, and what only looks like it; `danger` says when it counts.

Patterns over folded words (half width, lower case, simplified), one for each way to say it.
"""

WHO = "(人|孩|娃|老太|大爷|大妈|阿姨|奶奶|爷爷|老伯|阿婆|阿公|先生|女士|师傅|工人|学生|小伙|姑娘|老头|居民|邻居)"
BODY = (
    r"\b(?:man|men|woman|women|lady|person|people|someone|somebody|guy|boy|girl|kid|child|children|pedestrian|cyclist"
    r"|neighbou?r|grandm[ao]|grandp[ao]|father|mother|old man|worker|student|he|she|they)s?\b"
)
GAS_NAMES = "(煤气|天然气|燃气|瓦斯|液化气|石油气)"

# What is taken out before anything is looked for: the letters of a danger are in it, the danger is not.
FRIENDS = (
    "灭火", "防火", "火锅", "火车", "火腿", "火龙果", "火热", "火爆", "爆火", "火气", "上火", "发火", "恼火", "火鸡",
    "火柴", "火箭", "(?<![冒出])火星(?!子)", "火葬", "火炬", "火把", "火山", "火红", "红火", "火候", "火种", "火辣",
    "火花塞", "火烧云", "火烧(?=饼|店|摊|铺)", "烟火", "营火", "篝火", "打火", "点火", "熄火", "萤火", "开火", "交火",
    "停火", "怒火", "[打点]不着火", "着火点", "火警(?=电话|按钮|铃|器|灯)", "火灾(?=报警|探测|自动)",
    "(烟囱|嗓子)冒烟", "爆炸头", "信息爆炸", "(烟花|鞭炮|爆竹)[^,。]{0,3}爆炸", "[蚊虫]子?[^,。]{0,3}咬",
    "燃烧(?=卡路里|脂肪|瓶)", "烟雾?报警器?", "(气球|轮胎|车胎|内胎|暖气|空调|打气筒|皮球|水管|管道)漏气",
    f"{GAS_NAMES}(?=公司|表|卡|费|收费|缴费|站|管道施工|改造|工程|安检|师傅)", "[狗猫鸟鸡猴][^,。]{0,4}打架",
    "打架子鼓", "[拨转]打人工", "打人行", "被打(?=扫|开|破|烂|湿|坏|翻|碎|印|断|包|落|磨|掉|上|成|造|理)", "偷偷",
    "偷懒", "偷工", "偷吃", "偷税", "偷排", "偷倒", "小偷小摸", "防盗", "防偷", "防小偷", "盗版",
    "(充电|水|喷|焊|胶|油)枪", "威胁(到|着)?[^,。]{0,6}(安全|健康|生命|行人)",
    "跟踪(?=处理|办理|进度|落实|反馈|督办|单)", "(快递|物流|持续)跟踪", "大出血(?=甩|清|价|促)",
    "(电脑|手机|系统)中毒", "[树杆柱牌车灯栏墙柜桶架][^,。]{0,3}倒[地在]", "救命(?=稻草|恩人)",
    "[猫狗][^,。]{0,2}走[丢失]", "伤心", "伤感", "[反防]诈骗?", "诈骗(?=宣传|广告|短信|电话)",
    "骚扰(?=电话|短信|广告|信息)", "伤脑筋",
    (
        r"\bfire[- ]?(hydrant|extinguisher|exting\w*|escape|door|exit|lane|station|truck|engine|alarm|drill|depart?ment"
        r"|brigade|safety|hose|cabinet|box|sign|equipment|proof|place|works?|fly|flies|wood|fight(er|ing)|access|route"
        r"|passage|stair|stairs|stairwell|wall|code|inspection|hazard|risk|warden|point|service|gate|sale)(e?s)?\b"
    ),
    r"\b(camp|bon|cease|mis|back)[- ]?fires?\b", r"\bfires? (him|her|them|up)\b", r"\bsmoke (alarm|detector)s?\b",
    r"\bburning (rubbish|trash|garbage|leaves|incense|paper|joss|candles?|calories|sun|eyes|my eyes)\b",
    r"\bgas (stations?|pumps?|meters?|bills?|company|stoves?)\b", r"\b(cat|dog|bird|kitten)s?\W+(\w+ )?fight\w*",
    r"\bfight\w* (against|over|for) ", r"\bbroken into (pieces|bits|two)\b", r"\bsteal\w* the (show|view)\b",
)  # fmt: skip

FIRE = (
    "着火", "着起火", "着大火", "起火", "起咗火", "失火", "火灾", "大火", "火势", "火苗", "明火", "火光", "冒火",
    "火警", "火情", "火烛", "救火", "山火", "自燃", "燃烧", "烧着了", "烧起[来嚟]", "火(很|好|太|越来越)大",
    "有火(?=$|光|苗|在)", "浓烟", "黑烟", "(好多|全是|都是|大量|滚滚)烟(?![头蒂灰盒味])", "点着了", "冒[^,。]{0,3}烟",
    "爆炸", "火花", "火星", "^火+$", "[烧焦]糊味", r"\bon fire\b", r"\b(see|saw|seeing) smoke\b", r"\bfires?\b",
    r"\bflames?\b", r"\bablaze\b", r"\bblaze\b", r"\bburning\b", r"\bexplosions?\b", r"\bexplod(ed|ing)\b",
    r"\bspark(s|ing|ed)\b", r"\b(thick|black|heavy|lots of) smoke\b",
    r"\bsmoke (is |was )?(coming|everywhere|pouring|rising|billowing|filling)\b",
    r"\bsmok(e|ing) (out )?(from|out of) (the |a |our )?(window|roof|flat|building|wire|cable|meter|box|basement|lift)",
)  # fmt: skip
GAS = (
    f"{GAS_NAMES}[^,。]{{0,5}}(泄漏|泄露|漏|味|中毒|爆)", f"(漏|泄漏|泄露)的?{GAS_NAMES}", "漏气",
    f"(闻到|闻着|一股|股)[^,。]{{0,4}}{GAS_NAMES}", "一氧化碳",
    r"\bgas (is |was |pipe (is )?|cylinder (is )?)?(leak\w*|escaping|smell\w*|odou?r)", r"\bleak\w*( of)? gas\b",
    r"\bsmell\w*( strongly)?( of| like)?( the| strong| some)? ?gas\b", r"\bcarbon monoxide\b",
)  # fmt: skip
INJURY = (
    "受了?(重|轻)?伤", "[摔砸撞烧烫咬割扎刺打压炸捅砍夹]伤", "伤了人", "伤员", "重伤",
    "流[了着]?(很多|好多|一地|一身)?血", "出血", "(好多|满地|一地|一滩|浑身|满头)(都是)?血", "骨折", "摔断",
    "[晕昏](倒|过去|死)", "昏迷", "休克", "抽搐", "没有?呼吸", "呼吸困难", "喘不[上过]气", "透唔到气", "心梗",
    "心脏病", "心脏骤停", "心绞痛", "胸口?[疼痛]", "中暑", "中风", "脑梗", "脑出血", "猝死", "不省人事",
    f"{WHO}[^,。]{{0,8}}(起不来|动不了|没反应)", f"{WHO}[^,。]{{0,6}}(倒地|倒在|躺在地|晕|昏|跌亲|仆街)",
    f"{WHO}[^,。]{{0,6}}掉[进到下入井河水坑沟]", "溺水", "落水", "跳河", "跳楼", "轻生", "自杀", "割腕", "喝农药",
    "中毒", "触电[了倒]", "电[着到][了人]", "被电[到了着]", "电死", "被[^,。]{0,5}撞[了倒飞]",
    f"[撞砸压][到倒中死]?了?{WHO}", "车祸", "被[^,。]{0,4}[狗犬蛇]咬", "狗咬[了伤到]", "咬了?人", "快不行了", "救命",
    "叫救护车", "需要救护车", "死人了", "(?<!要)出人命了", "有人死", "尸体", r"\binjur(ed|ies|y)\b", r"\bbleeding\b",
    r"\bblood (everywhere|all over|on (his|her|the))", r"\bunconscious\b", r"\bnot breathing\b",
    r"\b(can'?t|cannot|can not|trouble|difficulty) breath(e|ing)\b", r"\bpass(ed|ing) out\b", r"\bfainted\b",
    r"\bheart attack\b", r"\b(a|had a) stroke\b", r"\bseizure\b", r"\belectrocuted\b", r"\bdrowning\b",
    r"\b(been|had) an accident\b", r"\b(car|bike|traffic|road) (crash|accident)\b", r"\bhurt (his|her|my|their) \w+",
    r"^ambulance\b",
    (
        rf"{BODY} (has |have |had |just |is |are |was |were |got |been |get )*(badly |seriously )?"
        r"(collaps(ed|ing)|hurt|wounded|not moving|drowned|dying|shot|hit by|run over|knocked (down|over))\b"
    ),
    rf"{BODY} (has |have |just )*(fell|fallen) (off|from|into|down)\b", r"\b(badly|seriously) hurt\b",
    r"\bbroke (his|her|my|their) (leg|arm|hip|wrist|ankle|neck)\b", r"\b(got|gave me|an) (an )?electric shock\b",
    r"\bran over (a|an|my|some)", r"\bsuicid(e|al)\b", r"\bjump\w* off (the |a )?(roof|building|bridge|balcony)",
    r"\boverdosed?\b", r"\bpoisoned\b", r"\b(call|need|send|get)(ing)? (an |the )?ambulance\b", r"\bdead body\b",
    r"\b(dog|snake)s? (bit|bites|has bitten|attack\w*)\b", r"\bbitten by (\w+ ){0,3}(dog|snake)",
)  # fmt: skip
CRIME = (
    "打架", "打交", "打起[来嚟]", "打人", "斗殴", "群殴", "械斗", "互殴", "挨打", "被打", "被揍", "家暴", "打老婆",
    "打(孩子|小孩|老人|女人|保安)", "打我(?!的?电话|的?手机|家)", "动起手", "动手打", "(快|快点|赶紧|帮忙|帮我)报警",
    "抢劫", "抢包", "被抢", "抢东西", "抢钱", "抢手机", "持刀", "动刀", "[拿提举挥][着起]?(一?把)?(菜)?刀", "砍人",
    "捅人", "捅[了伤]", "杀[人我]", "炸弹", "爆炸物", "骚扰", "有人跟着我", "被骗[了钱]", "诈骗",
    "撬[^,。]{1,4}[门锁窗]", f"{WHO}被[砍捅杀]", f"{WHO}[^,。]{{0,4}}[有拿带]着?手?枪", "行凶", "持枪", "开枪",
    "枪声", "绑架", "劫持", "拐卖", "拐走", "人贩子", "强奸", "性侵", "猥亵", "色狼", "非礼", "偷拍", "尾随", "跟踪",
    "小偷", "有贼", "偷东西", "偷嘢", "偷车", "偷电", "被偷", "人偷", "偷[了走咗]", "失窃", "被盗", "盗窃", "入室",
    "撬[门锁开]", "翻墙进", "闯进", "贩毒", "吸毒", "毒品", "恐吓", "威胁", "砸车", "车窗?被砸", "救命", "死人了",
    "(?<!要)出人命了", "有人死", "尸体", f"{WHO}[^,。]{{0,4}}走[丢失]", r"\bfight(s|ing)?\b", r"\bbrawl\w*",
    r"\bstabb(ed|ing)\b", r"\b(armed|gunman)\b", r"\bgunshots?\b",
    r"\b(with|has|had|holding|waving|carrying) (a )?(big )?(knife|gun|machete)\b", r"\bshots fired\b",
    r"\brobb(ed|ery|ers?|ing)\b", r"\bmugg(ed|ing|ers?)\b", r"\bburglar\w*", r"\bbreak(ing)?[- ]?ins?\b",
    r"\bbrok?en? in(to)?\b", r"\bbreaking into\b", r"\bthie(f|ves)\b", r"\bst[eo]l+(e|en|ing)\b",
    r"\bsteal(s|ing)?\b", r"\btheft\b", r"\bkidnap\w*", r"\braped?\b", r"\bassault\w*", r"\bmurder\w*",
    r"\bdomestic violence\b", r"\battack(ed|ing) (me|us|him|her|people)\b", rf"\battacked by .{{0,12}}{BODY}",
    r"\b(was|got|being) attacked\b", r"\bbeat(ing|en|s)? (up|his|her|him)\b", rf"\bbeating (a|an|the|another) {BODY}",
    r"\bmolest\w*", r"\bstalk(ed|ing|er)\b", r"\bthreaten(ed|ing|s)? (me|us|him|her|people|my|to kill)\b",
    r"\bintruders?\b", r"\bfollow(ing|ed) me\b", r"\b(was|been|got) killed\b", r"\bbombs?\b", r"\bdrug deal\w*",
    r"\bdead body\b", r"\b(child|kid|boy|girl|daughter|son) (is |has |went |gone )+missing\b",
)  # fmt: skip

# A danger is not there: this stands before it in its clause …
UNREAL_BEFORE = (
    "(如果|要是|万一|一旦|哪天|假如)[^,]*$",
    "(差点|差一点|差啲|险些|怕|担心|小心|容易|以免|免得|早晚|迟早)[^,]{0,8}$",
    "(防止|避免|预防|谨防|严禁|禁止|杜绝|防范|注意|提防)[^,]{0,8}$", "等(到|着)?(有人|哪天)?$",
    "(?<![委协社机一工开约晚宴商])会(?![所议场员馆展计])[^,]{0,6}$",
    "(?<![特级性区个识])别(?![墅人家的处])[^,]{0,3}$",
    "(没|没有|没人|没有人|无人|冇人|冇|未|并没|并未|(?<!是)不是|唔系)被?$",
    r"\b(could|would|will(?! not)|may|might|gonna|going to)\b(?! be (an? )?$)( \w+){0,5} ?$",
    r"\bcan( \w+){0,2} (get|be|catch|cause|start|fall)( \w+){0,3} ?$",
    r"\b(if|in case|before|until|waiting|almost|nearly|risk|avoid|prevents?|against|without|never)\b[^,]{0,30}$",
    r"\b(afraid|scared)\b[^,]{0,30}$",
    r"(\bno|\bnot|n't|\bnobody|\bno one)( (a|an|on|any|been|is|was|got|sign of|smell of))* ?$",
)  # fmt: skip
# … or this right behind it.
UNREAL_AFTER = (
    "[了的着]*(怎么办|咋办|咋整|点算|谁负责|就晚|隐患|危险|风险|演练|演习|预案|知识|宣传|海报|标语|保险|多发|高发|逃生)",
    r"(?:es|s)? ?(hazards?|risks?|drills?|safety|warnings?|posters?|prevention|awareness)\b",
)
# A fire or an injury of another day needs nobody at once; gas that was smelled yesterday still does.
PAST = (
    "上次|上回|上个?月|上个?星期|上周|去年|前年|以前|之前|前几天|前天|前阵子|前段时间|昨天|昨晚|曾经|那次|有一次",
    r"\blast (week|month|year|time|night|summer|winter|autumn|spring)\b|\byesterday\b|\bago\b|\bused to\b",
)
PRESENT = ("现在|此刻|正在|又|还在|仍", r"\b(now|again|still)\b")
