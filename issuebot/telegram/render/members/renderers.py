"""Which renderer of this room says which kind of message."""

from issuebot.domain.messages.answers import CommunityInvite, CoordinatorInvite, InviteHow, UnitInvite
from issuebot.domain.messages.lists import AuditTrail, Help, StaffDirectory, Unclear
from issuebot.domain.messages.members import (
    ForgetQuestion,
    Forgotten,
    HomeChosen,
    HomeQuestion,
    LanguageQuestion,
    NameGiven,
    Privacy,
)
from issuebot.domain.messages.reach import Stranger
from issuebot.domain.messages.residents import AboutUs, GoAhead, HowToReport, Sorry, Welcome, WhoHandles
from issuebot.telegram.render.members import privacy, staff, welcome
from issuebot.telegram.render.members.help import help_, unclear
from issuebot.telegram.render.registry import says

RENDERERS = (
    says(Welcome, welcome.start),
    says(HowToReport, welcome.how),
    says(GoAhead, welcome.go_ahead),
    says(AboutUs, welcome.about_us),
    says(WhoHandles, welcome.who_handles),
    says(Sorry, welcome.sorry),
    says(HomeQuestion, welcome.home),
    says(HomeChosen, welcome.home_chosen),
    says(LanguageQuestion, welcome.language),
    says(Privacy, privacy.privacy),
    says(NameGiven, privacy.name_given),
    says(ForgetQuestion, privacy.forget),
    says(Forgotten, privacy.forgotten),
    says(Help, help_),
    says(Unclear, unclear),
    says(StaffDirectory, staff.who),
    says(AuditTrail, staff.audit),
    says(InviteHow, staff.invite_how),
    says(UnitInvite, staff.invite_unit),
    says(CoordinatorInvite, staff.invite_coordinator),
    says(CommunityInvite, staff.invite_community),
    says(Stranger, staff.stranger),
)
