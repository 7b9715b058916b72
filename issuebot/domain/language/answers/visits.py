"""Whether residents say when somebody may come to them: 明天我不在家, 上门前打个电话, i'm at work until six."""

import re

from issuebot.domain.language.guesses.guessing import is_thanks
from issuebot.domain.language.writing.script import fold

HOUR = r"(?:[一二两三四五六七八九十\d]{1,3}(?:点半?|号|月)(?:钟)?)"
WHEN = (
    r"(?:今天|今日|今晚|今早|明天|明日|明早|明晚|后天|大后天|这[几两]天|最近|平时|白天|早上|上午|中午|下午|晚上"
    r"|傍晚|工作日|双休日|节假日"
    rf"|(?:这|下|本)?(?:个)?(?:周|星期|礼拜)[一二三四五六日天末]?|{HOUR}|以?[前后]|之[前后]|左右|到|至|从|[、和跟或-])"
)
ME = r"(?:我|我们|俺|俺们|咱|家里|家人|老人|家里人|我家|屋里|我妈|我爸|老公|老婆|孩子)"
STATE = (
    r"(?:不|没|有人|没有?人|无人|才|都|可能|一直|要|得|会|刚好|正好)*"
    r"(?:在家里?|在屋里|在单位|在外地|在外面|方便|有空|有时间|空|上班|加班|出门|出差|外出|旅游|看病|住院|回(?:来"
    r"|家|老家)|到家|下班|值班"
    r"|去(?:医院|单位|上班|看病|外地|老家|孩子家|儿子家|女儿家)|(?<=没)人|(?<=没有)人|(?<=有)人)"
)
CALL = (
    r"(?:请|麻烦|让)?(?:师傅|你们|工人|他们|人)?(?:要|想)?(?:来|上门|过来|到)(?:之?前|的时候|时候?|了)?(?:请|先"
    r"|麻烦|记得|提前|务必)*"
    r"(?:给我|跟我|和我|同我)?(?:打|来|回|联系|说|讲|通知|约|微信)(?:我)?(?:个|一个|一声|一下|好)*(?:电话|时间|联系)?"
    r"|(?:提前|先|请|麻烦)*(?:给我|跟我)?(?:打个?电话|联系我?|约好?时间|约一下|通知一声)(?:再|后)?(?:来|上门)?"
)
COME = (
    rf"(?:请|麻烦|可以|最好|能不能|那就|就|让师傅|师傅)*{WHEN}+(?:再|都|可以|过|就|能)*(?:来|上门|过来|行|可以"
    rf"|都行)(?:吧|吗|行不行|行吗|可以吗|好吗|成不成)?"
)
CHINESE = rf"(?:{WHEN}|{ME}|都|就|的话|是|那|但)*(?:{ME}|{WHEN})(?:{WHEN}|{ME}|都|就)*{STATE}(?:的|了|哦|啊|呢|哈|吧)*"
TIME = (
    r"(?:today|tonight|tomorrow|(?:this |next )?(?:morning|afternoon|evening|week|weekend)|(?:on )?(?:mon|tues"
    r"|wednes|thurs|fri"
    r"|satur|sun)days?|(?:until|till|after|before|from|at|by|around) (?:\w+ )?(?:\d{1,2}|noon|six|five|four|work)"
    r"(?:[:.]\d\d)?(?: ?[ap]m| o['’]?clock)?|all day|during the day|in the (?:morning|afternoon|evening)"
    r"|this week|now)"
)
ENGLISH = (
    rf"(?:sorry[, ]*|but |and )?(?:{TIME} )*(?:i|we|nobody|no ?one|my \w+|somebody|someone)(?:['’]?m|['’]?ll be"
    rf"|['’]?re| am| will be"
    r"| are| is|['’]?s| won['’]?t be| (?:will|can) only be| can only be)(?: not| only)? "
    rf"(?:at home|home|in|out|away|at work|free|available|back|travelling|there)(?: {TIME})*"
    rf"|(?:please )?(?:call|ring|phone|text)(?: me)?(?: first)?(?: before| when) (?:you|they|he"
    rf"|somebody)? ?(?:come|coming|arrive|are here)"
    rf"|(?:please )?(?:come|can you come|could you come) {TIME}(?: {TIME})*(?: please)?"
)
SAYS = re.compile(rf"{CHINESE}|{CALL}|{COME}|{ENGLISH}")
LEAD = re.compile(r"^(?:不好意思|对不起|抱歉|你好|您好|那个|但是|不过|sorry|hi|hello|please)[，, ]*")
CLAUSES = re.compile(r"[，,。.!！?？;；、…~～\n]+|(?<=[^\x00-\x7f])\s+")
# Where they are themselves, and what they are about: 我要去医院, 我在外面, i am at work.
ABROAD = (
    r"(?:医院|单位|公司|外地|外面|外头|外边|老家|国外|学校|家|屋里|乡下|车上|路上|火车上|地铁上?|公交车?上|银行"
    r"|超市|菜市场|上班|加班|开会|出差|旅游"
    r"|做饭|吃饭|睡觉|看病|住院|买菜|接孩子|接娃|带孩子|带娃|打牌|上课|考试|坐车|开车|办事)"
)
ABOUT_SELF = re.compile(
    rf"(?:我们?|俺们?|咱们?|人)(?:{WHEN}|现在|这会儿|这阵子?|刚好|正好|正|还|都|已经|人|就|也|先|马上|一会儿?"
    rf"|等下|待会儿?)*"
    rf"(?:(?:要|得|想|该|准备|打算)?(?:去|来|回|上|出|到)(?:趟|一趟)?{ABROAD}(?:一趟|一下)?"
    rf"|(?:不)?在{ABROAD}(?:里|呢|这)?|(?:要|得|在|正在)?{ABROAD})"
    r"(?:看病|上班|开会|住院|办事|买菜|吃饭)?(?:去)?(?:了|呢|的|啊|呀|着)*"
    r"|i(?:['’]?m| am)(?: still| now| just| currently)? (?:at (?:work|home|school|(?:the )?(?:hospital|office))"
    r"|on (?:the|a) (?:bus|train|road)"
    r"|out(?:side)?|abroad|away|busy|driving)(?: now| right now| today)?"
    r"|i(?: have to|['’]?m going to| am going to|['’]?ll| will| need to| must) go to (?:work|school|bed"
    r"|(?:the )?(?:hospital|doctor|office))(?: now)?"
)
LONG = 60  # characters


def tells_where_they_are(words: str) -> bool:
    """我要去医院, 我在上班, and nothing else: it says nothing of where a trouble is."""
    clauses = [clause for part in CLAUSES.split(fold(words).strip()) if (clause := LEAD.sub("", part.strip()))]
    return len(words) <= LONG and bool(clauses) and all(ABOUT_SELF.fullmatch(clause) for clause in clauses)


def is_about_coming(words: str) -> bool:
    """Only what says nothing else: 明天我不在家，楼道灯也不亮 tells of a lamp."""
    said = fold(words).strip()
    if not 0 < len(said) <= LONG:
        return False
    clauses = [clause for part in CLAUSES.split(said) if (clause := LEAD.sub("", part.strip()))]
    told = [clause for clause in clauses if not is_thanks(clause)]
    return bool(told) and all(SAYS.fullmatch(clause) for clause in told)
