"""A certificate of service: for a person and a year, with a number that is found again."""

from io import BytesIO

import pytest
from docx import Document

from issuebot.press.drawing import Artist
from issuebot.simulator import Group, Person
from issuebot.store.rosters import volunteers
from tests.stories.duties.squad import DAY, HOUR, Squad, squad_in
from tests.stories.world import World

BUTTON = "2026 年服务证明"


@pytest.fixture
async def squad(world: World) -> Squad:
    found = await squad_in(world)
    await found.enlist(world.wang, world.zhao)
    await serves(found, world.wang)
    return found


async def serves(squad: Squad, who: Person, after: int = 0) -> int:
    number = await squad.plan(who, after=after)
    await squad.at(after)
    await squad.checks_in(who)
    await squad.at(after + 2 * HOUR)
    return number


async def certified(world: World, words: str, chat: Group | Person) -> str:
    """The words of the document; in a group 李 asks."""
    if isinstance(chat, Group):
        world.li.says(words, to=chat)
        await world.settle()
        world.li.presses(BUTTON, in_=chat)
    else:
        chat.says(words)
        await world.settle()
        chat.presses(BUTTON)
    await world.settle()
    return read(world, chat)


def read(world: World, chat: Group | Person) -> str:
    paper = Document(BytesIO(world.telegram.file(chat.messages[-1].media["document"]["file_id"])))
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in paper.paragraphs), *cells])


@pytest.mark.usefixtures("squad")
async def test_volunteers_get_their_own_certificate(world: World):
    said = await certified(world, "/hours mine", world.wang)

    assert "志愿服务证明\nCertificate of volunteer service\n编号 No. FW2026-000001" in said
    assert "姓名\nName\n王阿姨" in said
    assert "2026年1月1日 至 2026年11月23日\n1 Jan 2026 to 23 Nov 2026" in said
    assert "路口服务 1 次，2 小时 00 分\ncrossing × 1, 2 h 00 min" in said
    assert "示范区" in said
    assert "0558-1234567" in said
    assert "2026-11-23\n11:00–13:00\n人民路口" in said
    assert world.wang.messages[-1].media["document"]["file_name"] == "志愿服务证明-王阿姨-FW2026-000001.docx"


@pytest.mark.usefixtures("squad")
async def test_coordinators_get_it_by_name(world: World):
    said = await certified(world, "/hours 王阿姨", world.groups["desk"])

    assert "王阿姨" in said
    assert "FW2026-000001" in said


async def test_the_same_is_certified_once(world: World, squad: Squad):
    await certified(world, "/hours 王阿姨", world.groups["desk"])
    again = await certified(world, "/hours mine", world.wang)
    await serves(squad, world.wang, after=DAY)
    more = await certified(world, "/hours mine", world.wang)

    assert "FW2026-000001" in again
    assert "FW2026-000002" in more
    assert "路口服务 2 次" in more


async def test_its_number_is_found_again(world: World, squad: Squad):
    await certified(world, "/hours mine", world.wang)
    desk = world.groups["desk"]

    world.li.says("/hours FW2026-000001", to=desk)
    await world.settle()
    assert (
        "王阿姨\n2026年1月1日 至 2026年11月23日 · 2:00\n出具日期：2026年11月23日\n与现有记录一致。"
        in desk.messages[-1].words
    )
    await serves(squad, world.wang, after=DAY)
    world.li.says("/hours fw2026-1", to=desk)
    await world.settle()
    assert "现有记录为：" in desk.messages[-1].words
    world.li.says("/hours FW2026-000009", to=desk)
    await world.settle()
    assert "没有编号为 FW2026-000009 的证明" in desk.messages[-1].words


@pytest.mark.usefixtures("squad")
async def test_nobody_gets_somebody_elses(world: World):
    world.zhao.says("/hours")
    world.zhou.says("/hours", to=world.groups["police-station"])
    world.boss.says("/hours 王阿姨")
    await world.settle()

    forged = [world.zhao.forges("certificate:2026:v.1", world.zhao.messages[-1])]
    forged.append(world.zhou.forges("certificate:2026:v.1", world.groups["police-station"].messages[-1]))
    forged.append(world.boss.forges("certificate:2026:v.1", world.boss.messages[-1]))
    await world.settle()

    assert [press.answer.text for press in forged] == ["这个按钮已经失效，没有改动。"] * 3
    assert BUTTON not in str(world.boss.messages[-1].buttons)


async def test_who_never_came_has_nothing_to_certify(world: World, squad: Squad):
    await squad.plan(world.zhao, after=DAY)
    await squad.at(DAY + 3 * HOUR)
    world.zhao.says("/hours mine")
    await world.settle()

    press = world.zhao.forges("certificate:2026:me", world.zhao.messages[-1])
    await world.settle()

    assert BUTTON not in str(world.zhao.messages[-1].buttons)
    assert press.answer.text == "这一年没有可以证明的服务时长。"


@pytest.mark.usefixtures("squad")
async def test_the_forgotten_get_none(world: World):
    desk = world.groups["desk"]
    await certified(world, "/hours 王阿姨", desk)
    await world.forgets(world.wang)

    press = world.li.forges("certificate:2026:v.1", desk.sees("📜"))
    world.li.says("/hours FW2026-000001", to=desk)
    await world.settle()

    assert press.answer.text == "这一年没有可以证明的服务时长。"
    assert "已删除信息的人员" in desk.messages[-1].words


@pytest.mark.usefixtures("squad")
async def test_namesakes_are_told_apart(world: World):
    desk = world.groups["desk"]
    await world.database.write(lambda tx: volunteers.add(tx, "telecom-office", "王阿姨"))
    world.li.says("/hours 王阿姨", to=desk)
    await world.settle()

    world.li.presses("王阿姨 · 通信", in_=desk)
    await world.settle()

    assert "这段时间没有记录" in desk.messages[-1].words
    assert BUTTON not in str(desk.messages[-1].buttons)


@pytest.mark.usefixtures("squad")
async def test_a_certificate_is_made_in_a_process(world: World):
    world.artist = Artist()
    await world.restart()

    assert "王阿姨" in await certified(world, "/hours mine", world.wang)


@pytest.mark.usefixtures("squad")
async def test_no_letter_breaks_a_certificate(world: World):
    await world.database.write(lambda tx: tx.execute("UPDATE volunteer SET name = '王\x01芳' WHERE id = 1"))

    assert "王芳" in await certified(world, "/hours mine", world.wang)


@pytest.mark.usefixtures("squad")
async def test_last_years_certificate_is_of_the_whole_year(world: World):
    world.pass_days(60)
    world.wang.says("/hours 2026")
    await world.settle()

    world.wang.presses(BUTTON)
    await world.settle()

    assert "2026年1月1日 至 2026年12月31日" in read(world, world.wang)
