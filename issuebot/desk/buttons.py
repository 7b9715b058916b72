"""The table of buttons, and the function for each. The functions check rights themselves."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from issuebot.desk.context.commands import Pressed, Toast
from issuebot.desk.context.languages import chat_language, language_of
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties import plan, reminding
from issuebot.desk.duties.attendance import certificates, hours, presence
from issuebot.desk.duties.exchange import covers, swaps
from issuebot.desk.duties.imports import sheets
from issuebot.desk.duties.patrol import patrols, persuasion
from issuebot.desk.duties.volunteers import joining, likenesses
from issuebot.desk.figures import excluding, hotspot_moves
from issuebot.desk.lists import navigation, open_map, search, ticket_lookup, why, wishes
from issuebot.desk.lists.figures import assessments, exporting, opened, papers, stats
from issuebot.desk.members import contacts, invitations, oversight, privacy, quiet, welcome
from issuebot.desk.moves.orders import choices, dispatch, listed, offers, templates
from issuebot.desk.publicity import articles, digests, guides, posters, publishing
from issuebot.desk.publicity.broadcast import broadcast_buttons
from issuebot.desk.publicity.nomination import nominating
from issuebot.desk.reports import me_too, second_thoughts, survey, which_report
from issuebot.desk.reports.draft import dialogue, splitting, submission
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store.members.people import Person

OwnPress = Callable[[Turn, Pressed, Person], Toast | None]
AnyPress = Callable[[Turn, Pressed], Toast | None]


def press(turn: Turn, pressed: Pressed, person: Person | None) -> Toast | None:
    """`person` is who presses in their private chat; None in a group. An unknown button is an old one."""
    if person and pressed.action in OWN_BUTTONS:
        return OWN_BUTTONS[pressed.action](turn, pressed, person)
    if pressed.action in BUTTONS:
        return BUTTONS[pressed.action](turn, pressed)
    language = language_of(turn, person) if person else chat_language(turn, pressed.where.chat)
    return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)


OWN_BUTTONS: Mapping[str, OwnPress] = MappingProxyType(  # under messages of a private chat
    {
        "submit": submission.submit,
        "cancel": dialogue.cancel_by_button,
        "revive": dialogue.revive,
        "split": splitting.press,
        "begin": dialogue.begin,
        **dict.fromkeys(("category", "community", "anonymous", "conceal", "page", "as", "at"), dialogue.change),
        **dict.fromkeys(("metoo", "alone", "unlike"), me_too.press),
        **dict.fromkeys(("new", "again", "beside"), second_thoughts.press),
        which_report.PURPOSE: which_report.press,
        "unclear": second_thoughts.report_unclear,
        "rate": survey.rate,
        "way": reminding.on_the_way,
        "human": wishes.press,
        "go": welcome.go,
        "home": welcome.choose_home,
        "news": privacy.choose_news,
        "forget": privacy.press,
        **dict.fromkeys(("checkin", "checkout"), presence.press),
        **dict.fromkeys(("swap", "offer"), swaps.choose),
        **dict.fromkeys(("take", "pass"), swaps.answer),
        "unoffer": swaps.withdraw,
        **dict.fromkeys(("endpatrol", "undo"), patrols.press),
        **dict.fromkeys(("persuade", "unable", "persuaded"), persuasion.press),
        "iam": joining.press,
        "mute": broadcast_buttons.hear_no_more,
    },
)
BUTTONS: Mapping[str, AnyPress] = MappingProxyType(
    {
        **dict.fromkeys(dispatch.DOES, dispatch.press),
        dispatch.LONGER: dispatch.press,
        "say": templates.press,
        "name": choices.press,
        "numbers": dispatch.choose_numbers,
        "each": listed.press,
        "meant": offers.press,
        **dict.fromkeys(("show", "photos", "history"), ticket_lookup.press),
        "find": search.press,
        "unlearn": why.take_out,
        **dict.fromkeys(("mine", "queue", "pick", "list"), navigation.press),
        "stats": stats.press,
        "assess": assessments.press,
        **dict.fromkeys((excluding.EXCLUDE, excluding.INCLUDE), excluding.press),
        "paper": papers.press,
        "facts": opened.press,
        **dict.fromkeys(("export", "exportby", "exportas"), exporting.press),
        "map": open_map.press,
        "spot": hotspot_moves.press,
        "guide": guides.press,
        "nom": nominating.press,
        "poster": posters.press,
        "article": articles.press,
        "quiet": quiet.press,
        "roster": sheets.press,
        **dict.fromkeys(("who", "audit"), oversight.press),
        **dict.fromkeys(("cover", "putin"), covers.press),
        "hours": hours.press,
        "duty": plan.press,
        **dict.fromkeys(("csv", "xlsx"), hours.press_sheet),
        "certificate": certificates.press,
        "invite": invitations.choose,
        "pub": publishing.press,
        "dig": digests.press,
        "enlist": invitations.choose_unit_of_volunteers,
        "unknow": joining.undo,
        **dict.fromkeys(("same", "other", "unsure"), likenesses.press),
        "language": contacts.pressed_language,
        "cast": broadcast_buttons.press,
    },
)
