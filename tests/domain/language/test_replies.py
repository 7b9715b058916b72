"""What a clerk means by a few words in reply to a card."""

import pytest

from issuebot.domain.language.answers.replies import Meant, read_reply

ACCEPTED = [
    "签收",
    "收到",
    "好的",
    "ok",
    "OK",
    "Okay",
    "ＯＫ",
    "收到！",
    "好的，马上处理",
    "簽收",
    "已签收",
    "明白",
    "知道了",
    "行",
    "没问题",
    "马上去",
    "我们来处理",
    "👌",
    "👍",
    "收到👍",
    "好",
    "received",
    "got it",
    "on it",
    "will do",
    "Thanks!",
    "收到，谢谢",
    "好的 收到",
]
ASKED = {
    "追问 请问具体在几号楼？": "请问具体在几号楼？",
    "问居民：是哪个门?": "是哪个门?",
    "ask: which door is it?": "which door is it?",
}
CLOSED = {
    "办结 已经收好了": "已经收好了",
    "办结：线都收好了": "线都收好了",
    "辦結　已經收好了": "已經收好了",
    "办结": "",
    "已处理好": "已处理好",
    "已处理": "已处理",
    "已經處理好了": "已經處理好了",
    "处理完毕，现场已清理": "处理完毕，现场已清理",
    "修好了": "修好了",
    "都捆好了。": "都捆好了。",
    "现场已清理干净": "现场已清理干净",
    "搞定": "搞定",
    "路灯已更换": "路灯已更换",
    "done, tied up": "done, tied up",
    "Fixed.": "Fixed.",
    "it has been repaired": "it has been repaired",
    "close: tied up": "tied up",
    "Done: tied up": "tied up",
    "fixed： the lamp has been replaced": "the lamp has been replaced",
}
NAMED = {
    "退回 不归我们管": ("return", "不归我们管"),
    "退回：是供电公司的线": ("return", "是供电公司的线"),
    "追问居民 哪一栋？什么颜色的线": ("ask", "哪一栋？什么颜色的线"),
    "备注：等停电": ("note", "等停电"),
    "發給居民看：明天來修": ("tell", "明天來修"),
    "note: waits for the power company": ("note", "waits for the power company"),
}
UNSURE = [
    "还没处理好",
    "处理好了吗？",
    "已处理一半",
    "已处理好，但是还差一盏灯",
    "明天处理好",
    "办结不了",
    "办结 不了，缺材料",
    "什么时候能修好",
    "修好需要三天",
    "正在处理",
    "done: not yet, parts are missing",
    "已派人处理",
    "收到，请问是几号楼",
    "好的，但是不归我们",
    "不是我们的",
    "退回去吧",
    "return tomorrow to check",
    "not done",
    "done?",
    "half done",
    "done, but one lamp is missing",
    "will be fixed tomorrow",
    "哪一栋？",
    "这是电信的线",
]


@pytest.mark.parametrize(("words", "question"), ASKED.items())
def test_question_may_end_with_its_mark(words: str, question: str):
    assert read_reply(words) == Meant("ask", question, plainly=True)


@pytest.mark.parametrize("words", ACCEPTED)
def test_a_yes_is_an_accept(words: str):
    assert read_reply(words).move == "accept"


@pytest.mark.parametrize(("words", "note"), CLOSED.items())
def test_what_is_over_is_a_close(words: str, note: str):
    meant = read_reply(words)

    assert (meant.move, meant.words) == ("close", note)


@pytest.mark.parametrize(("words", "meant"), NAMED.items())
def test_word_of_a_button_names_it(words: str, meant: tuple[str, str]):
    read = read_reply(words)

    assert (read.move, read.words) == meant


@pytest.mark.parametrize("words", UNSURE)
def test_anything_else_is_asked_about(words: str):
    assert read_reply(words).move is None
