"""Which unit, which category: asked for, or asked again where a name fits several or none."""

from collections.abc import Sequence

from issuebot.desk.views import View
from issuebot.domain.district.designations import read_name
from issuebot.domain.district.parts import Category, Community, Unit
from issuebot.domain.language.intents.joint_orders import Joint, read_joint
from issuebot.domain.language.mentions.all_of_these import of_each
from issuebot.domain.language.mentions.numbers import read_kept
from issuebot.domain.messages.answers import InviteChoice, ListedQuestion, MoveQuestion, NumbersQuestion
from issuebot.domain.ticket import Need
from issuebot.telegram.render.lists.entries import staff_entry
from issuebot.telegram.render.request import Request, marked, packed, say_it
from issuebot.telegram.render.text import clip, isolate, no_translation as n, speaker

BUTTONS = 20
ASKED = {
    "assign": n("Which unit is #{number} for? Reply with one of: {names}"),
    "join": n("Which unit should help with #{number}? Reply with one of: {names}"),
    "category": n("Which category is #{number}? Reply with one of: {names}"),
}
NONE = {
    Need.UNIT: n("There is no unit “{words}”. Reply with one of: {names}"),
    Need.CATEGORY: n("There is no category “{words}”. Reply with one of: {names}"),
}
SEVERAL = {
    Need.UNIT: n("Several units fit. Which one do you mean?"),
    Need.CATEGORY: n("Several categories fit. Which one do you mean?"),
}
HINTS = {Need.UNIT: n("The unit"), Need.CATEGORY: n("The category")}


def which(view: View, asked: MoveQuestion) -> Request:
    """A tap where a few are left to choose from; else a reply. The numbers and what was said are kept with it."""
    say, name, need = speaker(view.language), asked.move, Need(asked.need)
    purpose = f"prompt:{name}"
    numbers, said = read_kept(asked.kept or "")
    numbers = numbers or ((asked.ticket,) if asked.ticket else ())
    district = view.district
    parts: Sequence[Unit | Category | Community] = (
        district.open_units if need == Need.UNIT else district.open_categories
    )
    joint = read_joint(district.open_units, said) if name == "assign" else None
    if joint and not joint.lead:
        return _who_leads(view, asked, joint)
    meant: Sequence[Unit | Category] = read_name(district.open_units, said).parts
    if need == Need.CATEGORY:
        meant = read_name(district.open_categories, said).parts
    if meant:
        labels = [(part.name.text(view.language), f"name:{name}:{part.id}") for part in meant[:BUTTONS]]
        return say_it(view, say(SEVERAL[need]), packed(labels), purpose=purpose)
    sentence = NONE[need] if said else ASKED[name]
    number = ", #".join(map(str, numbers))
    text = say(sentence, number=number, words=isolate(said.partition(" ")[0][:60]), names=names(view.language, parts))
    return say_it(view, text, purpose=purpose, asks=say(HINTS[need]))


def _who_leads(view: View, asked: MoveQuestion, joint: Joint) -> Request:
    """One unit is responsible and the others help: a button for each that may lead."""
    say = speaker(view.language)
    called = {id_: unit.name.text(view.language) for id_ in joint.helps if (unit := view.district.unit(id_))}
    rows = [
        [
            (
                say("{unit} leads · help: {others}", unit=name, others=say(", ").join(_others(called, id_))),
                f"name:assign:{id_}",
            )
        ]
        for id_, name in called.items()
    ]
    text = say("Who leads on #{number}? The others help.", number=asked.ticket)
    return say_it(view, text, rows, purpose="prompt:assign")


def _others(called: dict[str, str], lead: str) -> list[str]:
    return [name for id_, name in called.items() if id_ != lead]


def numbers(view: View, asked: NumbersQuestion) -> Request:
    """One tap says whether all the numbers are tickets, or the later ones begin the words."""
    say, name = speaker(view.language), asked.move
    every, only = ", ".join(f"#{number}" for number in asked.numbers), f"#{asked.numbers[0]}"
    rows = [[(every, f"numbers:{name}:all"), (say("Only {number}", number=only), f"numbers:{name}:one")]]
    text = say("Are {numbers} all tickets, or does your text begin with a number?", numbers=every)
    if name == "merge":
        *merged, into = asked.numbers
        several = ", ".join(f"#{number}" for number in merged)
        rows = [[(f"{several} → #{into}", "numbers:merge:all"), (f"{only} → #{asked.numbers[1]}", "numbers:merge:one")]]
    return say_it(view, f"{text}\n{isolate(clip(asked.kept or '', 200))}", rows, purpose=f"numbers:{name}")


def listed(view: View, asked: ListedQuestion) -> Request:
    """One tap for all, where all may be meant; else one for each."""
    say, name = speaker(view.language), asked.move
    file = f":{asked.said}" if asked.said else ""
    each = [(f"#{number}", f"each:{name}:{number}{file}") for number in asked.numbers]
    every = say(", ").join(f"#{number}" for number in asked.numbers)
    if name == "accept":
        if len(asked.numbers) == 1:
            text, label = say("{number} is waiting to be accepted. Accept it?", number=every), say("Accept")
            return say_it(view, text, [[(label, "each:accept:all")]], purpose="listed:accept")
        whole = [(say("Accept all {count}", count=len(asked.numbers)), "each:accept:all")]
        text, rows = say("Waiting to be accepted: {numbers}. All of them?", numbers=every), [whole, *packed(each, 4)]
        return say_it(view, text, rows, purpose="listed:accept")
    words = isolate(clip(asked.words, 200)) if asked.words else ""
    if len(asked.numbers) == 1 and not asked.said and not of_each(asked.words or ""):
        return say_it(view, f"{every} · {words or '📷'}")
    question = say("Which ticket does this belong to?") if asked.said else say("Which ticket is this about?")
    lines = [(question, 0), (words, 0)] if words else [(question, 0)]
    if view.meant:
        lines += [("", 0), *(line for ticket in view.meant for line in staff_entry(say, view, ticket))]
    return say_it(view, marked(lines), packed(each, 4), purpose=f"listed:{name}{file}")


def invite(view: View, asked: InviteChoice) -> Request:
    """Which unit is to be invited."""
    units = filter(None, map(view.district.unit, asked.units))
    labels = [(unit.name.text(view.language), f"invite:{unit.id}") for unit in units]
    return say_it(view, speaker(view.language)(SEVERAL[Need.UNIT]), packed(labels[:BUTTONS]))


def names(language: str, parts: Sequence[Unit | Category | Community]) -> str:
    """As people call them; every name, and every alias, is understood."""
    return ("、" if language == "zh" else ", ").join(part.name.text(language) for part in parts)
