"""What residents want who know no slash: 帮助, 进度, 撤回, 转人工 say by themselves which command is meant.

Only what says nothing else is one: 进度 is, 工地进度太慢 is a report.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from issuebot.domain.language.guesses.guessing import bare
from issuebot.domain.language.intents.urging import is_of_somebody_sent
from issuebot.domain.language.writing.courtesy import without_courtesy
from issuebot.domain.language.writing.dialects import plain
from issuebot.domain.language.writing.script import fold
from issuebot.domain.language.writing.slips import mend

ASKED = (
    r"(?:怎么样|怎样|如何|咋样|处理得?(?:怎么样|如何|好)?|办得?(?:怎么样|如何|好)?|到哪(?:里|儿|一步)?"
    r"|有?(?:没有?)?结果|有消息|有进展|解决|修好|弄好)"
)
WHICH = r"(?:谁|哪个?(?:单位|部门|师傅|局)|哪家(?:单位)?|啥(?:单位|部门))"
WISHES: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "help": re.compile(
            r"(?:请问|我想问|这个|机器人)*(?:帮助|帮忙|使用帮助|使用说明|使用方法|操作说明|说明书?|教程|菜单"
            r"|功能|指南)"
            r"|(?:请问|这个|机器人|我)*(?:怎么|如何|咋|怎样|点样)(?:用|使用|操作|弄|上报|报事|报|反映|反馈|提交|办"
            r"|发)(?:问题|事情)?(?:啊|呀|呢|的)?"
            r"|(?:这里|都|我)*(?:能|可以)(?:报|反映|上报|管)(?:什么|啥|哪些|些什么)(?:事情?|问题)?"
            r"|(?:你|您|机器人)?(?:能|会|可以)(?:干|做|帮我做)(?:什么|啥|些什么)|help(?: me)?"
            r"|how(?: do(?:es)?)?(?: i| this| it)*"
            r"(?: to)? (?:work|use(?: this| it)?(?: thing| bot)?|report(?: something| a problem)?)"
            r"|what can you do|instructions?|menu|commands?"
        ),
        "how": re.compile(
            r"(?:[你您](?:们)?(?:就)?(?:帮|替)我(?:弄|写|报|打|搞)(?:一下|下)?(?:嘛|吧|呗|啊)?[，, ]*)?(?:我|俺"
            r"|是|个|老人家?|老年人|老太太|老头子?|年纪大了?|岁数大了?)*(?:都)?不会(?:用|弄|操作|使用|写字"
            r"|打字|发照片|拍照片?|上报)(?:怎么办"
            r"|咋办|啊|呀)?"
            r"|(?:闺女|姑娘|小?同志|师傅|老师|[，, ])*(?:我|俺)?(?:都|也|真)?不会(?:弄|用|搞)(?:这个|手机|这些)?"
            r"|(?:我|俺)?(?:打字|写字)(?:很|太|比较|有点)?(?:慢|不行|不好)|(?:这)?字(?:太|有点|好)小了?"
            r"|(?:我|俺)?(?:眼睛|眼神)(?:不好|花了?|老花)[，, ]*(?:看不清楚?|看不见)?(?:[你您]?(?:帮我|替我)(?:写|打"
            r"|弄)(?:一下)?)?"
            r"|(?:我|俺)?(?:没有?|冇)照片(?:行不行|行吗|可以吗|怎么办|能报吗|也?能报吗)"
            r"|(?:阿婆|阿伯|我)?唔识(?:打字|用|整|写字)"
            r"|(?:我|俺)*不(?:识字|认字|认识字)(?:怎么办|咋办|啊|呀)?|(?:怎么|咋|如何)(?:发|传|拍)(?:照片|图片"
            r"|图|语音|位置|定位)(?:啊|呀)?"
            r"|(?:我|俺|不识字|不会打字|[，, ])*(?:能不能|可不可以|能|可以)(?:发|用|说|只)?(?:语音|说话"
            r"|讲话)(?:啊|呀)?(?:吗|么)?"
            r"|can i (?:send|use|record) (?:a )?voice(?: messages?)?|how (?:do|can) i send (?:a )?(?:photo"
            r"|picture|voice)"
            r"|i (?:do not|don['’]?t|can['’]?t|cannot) know how(?: to use (?:it|this))?|i (?:can['’]?t"
            r"|cannot) (?:type|read|write)"
        ),
        "my": re.compile(
            r"(?:我要|我想|帮我|请|麻烦)*(?:查|查询|看|查看|问|查一下|看一下|问一下)?(?:一下)?(?:办理|处理|办事"
            r"|工单|我的)?(?:进度|进展|结果|状态)"
            r"(?:查询|怎么样了?|如何|呢)?"
            r"|(?:我要|我想)?查询(?:一下)?|我的(?:上报|报事|工单|反映|投诉|问题|记录|单子|报告)"
            r"|我(?:上)?报(?:过)?的(?:事情?|问题|单子)?"
            rf"|(?:我|上次|之前|昨天|前天|上周|前几天|上回|那个)*(?:上报|报|反映|提交|投诉|说)(?:过)?的?(?:那个"
            rf"|那件)?(?:事情?|问题|单子)?(?:现在|都)?{ASKED}"
            r"(?:了|啦)?(?:吗|么|没|没有|呢)?"
            r"|(?:我的?|我们的?|那个|这个|上次的?)(?:事情?|问题|单子)(?:现在|都|到底)?(?:办|处理|弄|修"
            rf"|解决)?(?:得|的)?{ASKED}(?:了|啦)?(?:吗|么|没有?|呢)?"
            r"|(?:提交|上报|发|报|收)(?:成功|上去|到|好|上)了?(?:吗|么|没有?)|搞定了?(?:吗|么|没有?)|(?:都)?(?:修|办|弄|处理"
            r"|解决)?好了(?:吗|么|没有?)"
            r"|(?:现在|已经|都|到底|我的?事)*是不是(?:已经|都)?(?:修|办|弄|处理|解决|搞)(?:好|完)?了?(?:吗|呀|啊)?"
            r"|(?:(?:that|so|and|hey) )?(?:is|has) (?:it|this|that)(?: still| really)?(?: not)?(?: been)?"
            r" (?:done|fixed|finished|repaired|solved|sorted)(?: yet| already| now)?"
            r"|(?:have |did |has )?(?:you|they|anyone|somebody|someone)(?: guys)? (?:fix|fixed|done?|repair"
            r"|repaired|finish|finished)"
            r" (?:it|this|that)(?: yet| already)?(?<=yet|ady)"
            r"|(?:都)?还(?:没|没有|未)(?:有)?(?:修|办|弄|处理|解决|搞)(?:好|完)?(?:吗|么)"
            r"|(?:有|有没有)(?:结果|进展|消息)(?:了)?(?:吗|么|没)?|(?:check )?(?:my |the )?(?:progress|status)"
            r"|(?:show )?my (?:reports?|tickets?|issues?)"
            r"|any (?:news|progress|updates?)|what(?:'s| is| about| happened (?:to|with))"
            r"(?: the status of)? my (?:last )?(?:report|ticket)"
            r"|how is my (?:report|ticket)(?: going| doing)?"
            r"|(?:看看?|瞧瞧?|查查?|问问)(?:一下|下)?(?:我的?|上次的?|那个)?(?:进度|进展|结果)(?:怎么样|咋样|如何)?了?"
            r"|(?:进度|进展|结果)(?:怎么样|咋样|怎样|如何|呢|到哪)了?"
            r"|(?:看看?|查一?下|查查|问问)(?:一下|下)?(?:我|上次|之前|昨天|前天)+(?:上)?(?:报|反映|提交"
            r"|投诉)(?:过)?的(?:那个|那件)?(?:事情?|问题)?"
            rf"|(?:看看?|查一?下|问问)?(?:我|俺|上次|上回|之前|昨天|前天|上周|前几天|那天)*(?:(?:上)?报|反映"
            rf"|反应|提交|投诉|说)?(?:过)?的?(?:那个|那件|那)(?:事儿?|事情|问题|单子)?"
            rf"(?:现在|都|到底|弄|办|处理)*{ASKED}(?:了|啦)*"
            rf"|(?:现在|都|到底|请问)*(?:办理?|处理|弄|搞|修)(?:得|的)?{ASKED}(?:了|啦)*(?:啊|呀|呢)?"
            r"|(?:我|俺|上次|上回|之前|昨天|前天|上周|前几天|那天)+(?:上)?(?:报|反映|反应|提交|投诉"
            r"|说)(?:过)?的?(?:那个|那件|那)?[\u4e00-\u9fff]{1,6}?"
            r"(?:修|弄|办|处理|解决|搞)(?:好|完)?了?(?:没有?|吗|么)"
            r"|(?:我|俺|上次|上回|之前|昨天|前天|上周)*(?:(?:上)?报|反映|提交|投诉)?(?:过)?的?(?:那个|那件|这个|这件)?"
            r"(?:事儿?|事情|问题|单子|工单|上报)?(?:的)?(?:现在|目前|到底|最近|办理|处理|办)*(?:情况|状况)(?:现在"
            r"|到底)?"
            r"(?:怎么样|怎样|如何|咋样)了?"
            r"|(?:现在|目前|到底|已经|都|我的?事|那个事)*(?:办|处理|走|进行|弄|修)?到(?:了)?"
            r"(?:哪(?:一)?(?:步|儿|里|个环节|个阶段|(?=了))|什么(?:程度|地步|环节))了?"
            r"|(?:what(?:['’]?s| is) up|what['’]?s the deal|sup|how['’]?s it going) with my (?:report|ticket"
            r"|complaint)"
            r"|where(?: is|['’]?s) my (?:report|ticket|complaint)|what(?: has)? happened (?:to|with) (?:it|my report)"
            r"|(?:has|is) (?:it|my report) (?:been )?(?:done|fixed)(?: yet)?"
            r"|(?:我|俺|上次|上回|之前|昨天|前天)+(?:上?报|反映|投诉|说)?(?:过)?(?:的)?(?:那个|那件|这个"
            r"|这件)?(?:事儿?|事情|问题|单子|工单)"
            r"|(?:现在|目前|到底|都|那|我的|那个|这个)*(?:怎么样|怎样|咋样|什么情况|啥情况|什么进展|啥进展)(?:了"
            r"|啦)+|how(?:['’]?s| is)"
            r"|(?:我|俺)(?:的|报的)?(?:工单|单子?|上报)?(?:号|编号|号码)(?:是)?(?:多少|几|啥|什么)?(?:号)?"
            r"|(?:so |and )?what(?:['’]?s| is)? ?(?:the )?(?:happening|going on|status|latest|update)(?: with (?:it"
            r"|this|that|mine))?"
            r"|(?:any )?(?:updates?|news)(?: (?:on|about) (?:it|this|that|mine))?|(?:done|fixed|finished|ready) yet"
            r"|what(?:['’]?s| is)? (?:my|the) (?:ticket |report )?number|what number is (?:it|my (?:report|ticket))"
        ),
        "who": re.compile(
            r"(?:我|俺|这|那)(?:的|报的|个|件|条|单)*(?:事儿?|事情|问题|单子|工单|上报|报修)(?:现在|目前|到底|究竟"
            rf"|是|由|归|给|派)*{WHICH}"
            r"(?:在|来|去|负责|跟进|管|办理?|处理|修|弄|接单|接手|接|了|的)*"
            rf"|(?:现在|目前|到底|究竟|是|由)*{WHICH}在(?:办理?|处理|修|弄|跟进|管|负责)(?:的|了)*"
            rf"|(?:现在|到底|是)*(?:派|交|转|发|分|报)给(?:了)?{WHICH}(?:了|的)*"
            r"|who(?:['’]?s| is| are| has| got)? ?(?:handling|working on|dealing with|looking (?:after|into)"
            r"|in charge of"
            r"|responsible for|fixing|assigned to|taking care of|doing|on|got|has) (?:it|this|that|my (?:report"
            r"|ticket|case|issue))"
            r"|(?:which|what) (?:department|unit|office|team) (?:is|has|got|handles)(?: (?:handling|doing|got))?"
            r" (?:it|this|that|my (?:report|ticket))|who did (?:you|it) (?:send|pass|give|go)(?: it)? to"
        ),
        "withdraw": re.compile(
            r"(?:把|请|帮我|麻烦|我要|我想)*(?:撤回|撤销|撤掉|删掉|删除|删了)(?:我)?(?:刚[才刚]|上次|上面"
            r"|前面)(?:报|说|发)?的?"
            r"(?:那[个条件]|上报|事)?(?:吧|了)?"
            r"|(?:把)?(?:我)?(?:刚[才刚]|上次|上面|前面)(?:报|说|发)?的?(?:那[个条件]|上报|事)?(?:给我|帮我"
            r"|都)?(?:撤回|撤销|撤掉|撤了|删掉|删除|删了)(?:吧|掉|了)?|"
            r"(?:我要|我想|请|帮我)?(?:撤回|撤销|撤单|撤了|收回)(?:吧|上报|上次的|我的上报|刚才的|了)?"
            r"|(?:我要|我想|请|帮我|把)*(?:删除|删掉|删了)(?:我|刚才|上次|前面|那个|那条|的)*(?:上报|工单|报的"
            r"|提交的?)(?:的?(?:事|问题))?(?:吧|了)?"
            r"|(?:把)?(?:我|刚才|上次|那个|那条|的)*(?:上报|工单|报的)(?:事|问题)?(?:给)?(?:删除|删掉|删了|撤掉"
            r"|撤了)(?:吧)?"
            r"|(?:那|还是|我|就)*(?:不报了|不用了|不用报了|算了|不想报了|不用管了|别办了"
            r"|不用办了)(?:[，, ]*(?:不报了|不用了|不想报了))?(?:吧)?"
            r"|(?:怎么|如何|咋|能不能|可不可以|可以|能|我|要|想|请|帮我|麻烦|把它?)+(?:撤回|撤销|撤单|撤掉"
            r"|收回)(?:掉|吧|了|它|来|上报|吗|么|不)*"
            r"|(?:(?:can|could) (?:you|i|we) |i (?:want|need|would like) to |i['’]?d like to |i wanna |how (?:do"
            r"|can) i )"
            r"(?:please )?(?:withdraw|take back)(?: it| this| that| my report)?"
            r"|withdraw(?: it| my report)?|take it back"
            r"|(?:how (?:do|can) i |can (?:i|you|we) |i (?:want|need|would like) to |please )?"
            r"(?:cancel|delete|remove|withdraw) my (?:last )?(?:report|ticket)"
            r"|undo|forget it|nvm"
            r"|never ?mind(?: then)? (?:about|withdraw) (?:it|that)"
        ),
        "cancel": re.compile(
            r"(?:我要|请|帮我)?取消(?:上报|吧|掉|了|它)?|(?:把|帮我)?(?:它|这个|这条)?(?:删掉|删除|删了)(?:吧|它"
            r"|这个|这条)?"
            r"|(?:先)?不(?:提交|交|发)了?|不要了|重来|重新来(?:过)?|重新(?:报|写|填|弄)(?:一个|一遍)?"
            r"|(?:怎么|如何|咋|能不能|可不可以|可以|能|我|要|想|请|帮我|麻烦|把它?)+(?:取消|删掉|删除)(?:掉|吧|了|它"
            r"|这个|这条|上报|吗|么|不)*"
            r"|(?:(?:can|could) (?:you|i|we) |i (?:want|need|would like) to |i['’]?d like to |i wanna |how (?:do"
            r"|can) i )"
            r"(?:please )?(?:cancel|delete|remove|scrap|drop)(?: it| this| that)?"
            r"|start (?:over|again)|stop|cancel(?: it| this| that)?(?: please)?|delete (?:it|this)"
            r"|(?:please )?don['’]?t (?:submit|send)(?: it)?"
        ),
        "guide": re.compile(
            r"(?:我想|我要|请|帮我)?(?:看看?|查看?|打开)?(?:一下)?文明(?:指南|知识|常识)"
            r"|(?:show (?:me )?)?(?:the )?(?:civic )?guide"
        ),
        "keep": re.compile(
            r"(?:(?:那|还是|我|算了|先|就|请|帮我|等等|等一下|不|别|麻烦|对不起|不好意思)[，,、。 ]*)*"
            r"(?:(?:不|不用|不要|别|不想|不必|先不|暂时不)(?:撤回|撤单|撤销|撤|收回)(?:了|啦|吧|它|呢|啊)*"
            r"(?:[，,。 ]*(?:还是)?(?:要|继续|接着)(?:办|处理|报)(?:的|吧)?)?"
            r"|(?:还)?(?:要|得)?(?:继续|接着)(?:给我|帮我)?(?:办理|办|处理|跟进|弄|修|搞)(?:吧|着|下去|好了|了|啊|呀)*"
            r"|(?:先)?(?:别|不要|不能)(?:急着)?(?:结案|结单|结束|结|关闭|关)(?:了|吧|啊)*"
            r"|(?:不|别|不要|不用)取消(?:了|啦|吧|它)*|(?:先)?(?:留着|保留)(?:它|着|吧)*)"
            r"|(?:(?:never ?mind|no|wait|actually|sorry|please|ok(?:ay)?|oh|on second thoughts?)[,.! ]*)*"
            r"(?:keep (?:it|this|that|my report|the report|going)(?: going| open| on| please)*"
            r"|(?:please )?(?:don['’]?t|do not) (?:withdraw|cancel|delete|take back|close)(?: it| this"
            r"| that| my report)?"
            r"(?: please)?|leave it(?: open| as it is)?|carry on(?: with it)?)"
        ),
        "privacy": re.compile(
            r"(?:我的|关于|你们的|看)*(?:个人信息|个人隐私|隐私)(?:政策|保护|说明)?"
            r"|(?:请|帮我|我要|我想)*(?:删除|删掉|清除|注销)(?:我的?)(?:个人)?(?:信息|数据|资料|账号|帐号|记录)"
            r"|(?:my |your )?privacy(?: policy)?|(?:please )?(?:delete|erase) (?:all )?my (?:data|account|information)"
        ),
        "forget": re.compile(
            r"(?:请|帮我|麻烦|我要|我想|想)*(?:把)?(?:忘记|忘掉|忘了|遗忘)(?:掉)?我(?:的?(?:一切|全部"
            r"|所有)?(?:信息|资料|数据|记录)?)(?:吧|了|掉)*"
            r"|(?:请|帮我|麻烦)*把我(?:的)?(?:信息|资料|数据|记录|账号|个人信息)?(?:都|全部?)?(?:忘了|忘掉|删了"
            r"|删掉|删除|清除|注销)(?:吧|掉|了)*"
            r"|(?:请|帮我|我要|我想)*(?:删除我|删掉我|注销(?:账号|帐号|账户|我的账号)?)(?:吧|了)*"
            r"|(?:please )?forget (?:about )?(?:me|my data|everything (?:about|of) me)(?: please)?"
            r"|(?:please )?(?:delete|erase|remove) (?:me|everything about me)(?: please)?"
        ),
        "language": re.compile(
            r"(?:我要|我想|请|帮我|怎么)*(?:换|改|切换|选)(?:一下|成)?(?:个)?(?:语言|中文|英文|英语)|语言|中文"
            r"|英文|英语"
            r"|(?:please )?(?:change |choose )?(?:the |my )?language|english(?: please)?|(?:in )?chinese(?: please)?"
            r"|speak english|do you speak english"
        ),
        "home": re.compile(
            r"(?:我要|我想|请|帮我|怎么)*(?:换|改|选|设置|更改)(?:一下)?(?:个)?(?:我的|我们)?(?:小区|社区)"
            r"|我(?:已经)?搬家了?"
            r"|我的小区|(?:change |choose )?my community|i(?: have|'ve)? moved"
        ),
        "news": re.compile(
            r"(?:我要|我想|请|帮我|怎么|如何)*(?:退订|取消(?:订阅|推送|通知)|关闭(?:推送|通知|消息)"
            r"|免打扰)(?:消息|推送|通知|吧|一下)?"
            r"|(?:我)?(?:不想|不要|不愿|别|不用)(?:再)?(?:收到?|给我发|发给我|推送|看到?)(?:你们|这些|任何"
            r"|群发)?(?:的)?"
            r"(?:消息|通知|推送|信息|广告|短信)(?:了|啦|吧)?"
            r"|(?:请)?(?:别|不要)(?:再)?(?:给我)?(?:群)?(?:发|推送)(?:消息|通知|广告|信息)?(?:给我)?(?:了|啦)"
            r"|(?:please )?unsubscribe(?: me)?(?: please)?|opt ?-?out"
            r"|(?:please )?(?:stop|no more) (?:sending |the |your |these |all )*(?:me )?(?:messages|news"
            r"|notifications|spam|updates)"
            r"|stop (?:messaging|texting|spamming) me|(?:turn off|mute|disable) (?:the |all )?(?:news"
            r"|notifications|messages)"
        ),
        "human": re.compile(
            r"(?:[你您]好|请问|我|俺|[，, ]|不|再|能|可以|想|要|怎么|如何)*"
            r"(?:退出|报名|申请|加入|辞|当|做|干|参加|担任)+(?:你们的?|这个)?(?:志愿者|志愿服务|志愿活动)(?:队伍?"
            r"|活动)?(?:了|的)?(?:怎么(?:办|退出|报名)|找谁|吗)?"
            r"|(?:i want to |please |can (?:you|i) )*escalate(?: (?:it|this|that))?|(?:我要|我想|请|帮我|麻烦)?(?:转"
            r"|接|找|要|联系|叫)?(?:一下)?(?:人工|人工客服|人工服务|客服|真人"
            r"|工作人员|协调员|活人|管理员)(?:服务|客服)?(?:在吗|呢)?"
            r"|(?:我要|我想)?投诉(?:你们|您们|工作人员)|(?:请|麻烦)?(?:给我|帮我)?(?:回|打)个?电话(?:给我)?"
            r"|(?:please )?call me(?: back)?"
            r"|(?:叫|让|喊|请)(?:[你您]们?(?:的)?)?(?:领导|负责人|主任|局长|站长|经理|他|他们)(?:来|出来|过来|给我"
            r"|跟我|打|回|个|电话|说|说话|解释|接|一下)*"
            r"|[你您]们?(?:的)?(?:领导|负责人|主任)(?:是谁|在哪里?|呢|叫什么|电话(?:是)?(?:多少)?)"
            r"|(?:i (?:want|need|would like|'d like) (?:to )?)?(?:speak|talk)? ?(?:to |with )?(?:your |the "
            r"|a )(?:manager|supervisor|boss|person in charge)"
            r"|(?:我要|我想|想|能不能|可以|让我)*(?:跟|和|找|同)(?:个|一个)?(?:真人|人|[你您]们的?(?:人|领导|负责人"
            r"|主任)|领导|负责人"
            r"|工作人员)(?:说|讲|聊|谈|说话|讲话)*(?:一下|话|几句)?"
            r"|(?:帮我|给我)?(?:转接?|接通?|找|联系)(?:一下|下)?(?:个)?(?:人工|工作人员|人|客服|真人|领导|负责人)"
            r"|(?:有|有没有)(?:个)?(?:电话|热线|联系方式|客服|人工)(?:号码|服务)?|(?:该|要|应该|能)?打(?:哪个"
            r"|什么|啥|多少)(?:电话|号码?)?(?:呢)?"
            r"|(?:谁负责的?|把|你们的?)?(?:电话|联系方式|号码)(?:给我|发我|告诉我)(?:一下)?"
            r"|(?:what|which) (?:phone )?number (?:can|do|should) i (?:call|ring)|who (?:do|can"
            r"|should) i (?:talk|speak|call)(?: to)?"
            r"|(?:phone |telephone |contact )number|can someone call me"
            r"|(?:投诉|联系|服务|咨询|值班|办公|你们的?|客服|有没有)*(?:电话|热线|联系方式)(?:号码|是多少|多少"
            r"|呢)?|怎么联系(?:你们|您|工作人员)?|打电话"
            r"|(?:(?:i want to |can i |please |let me )*(?:talk|speak|chat) (?:to|with) "
            r"|i (?:want|need) |get me )?(?:a |an "
            r"|some)?(?:real )?(?:human|person|operator|agent|somebody|someone)"
            r"(?: being| please)?|(?:your |the )?(?:phone|telephone)(?: number)?|hotline|contact(?: us| number"
            r"| details)?|customer service"
        ),
    }
)
FIRM = frozenset({"help", "my", "human"})  # what is meant so also while an answer is expected, if it is said so
PHONE = re.compile("电话|热线|联系|phone|contact|someone|somebody|person|说|算了|办")
LONG = 40  # characters: what is longer says more
# The ticket that they speak of: 转人工 #12, a person about #12.
NUMBERED = re.compile(
    r"(?:about|on|for|of|with|关于|问)?\s*(?:#\s*(\d{1,9})|(?<!\d)(\d{1,9})\s*号)(?:的(?:事情?|问题)?)?"
)


def read_wish_about(words: str) -> tuple[str, int] | None:
    """`转人工 #12`, `talk to a human about #12`: the wish, and the one ticket that it names."""
    named = NUMBERED.findall(fold(words))
    wish = read_wish(NUMBERED.sub(" ", fold(words))) if len(named) == 1 else None
    return (wish, int("".join(named[0]))) if wish else None


def read_wish(words: str, *, asked: bool = False) -> str | None:
    """The wish, or None. `asked`: an answer is expected, so that only what can hardly be one is taken."""
    said = mend(bare(words))
    if not 0 < len(said) <= LONG or is_of_somebody_sent(said):
        return None
    forms = dict.fromkeys((*without_courtesy(said), *without_courtesy(mend(bare(plain(words))))))
    found = next((name for one in forms for name, form in WISHES.items() if form.fullmatch(one)), None)
    return found if not asked or (found in FIRM and not PHONE.search(said)) else None
