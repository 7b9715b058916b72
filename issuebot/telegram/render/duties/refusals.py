"""Why something was not done about a duty: one sentence each, and what is possible instead."""

from issuebot.domain.refusals import Reason
from issuebot.telegram.render.text import no_translation as n

REFUSALS = {
    Reason.PLANNERS_ONLY: n("Only coordinators and admins plan duties. Please do it in a private chat with me."),
    Reason.SHEET_OVER: n("This sheet is no longer open: it was applied or set aside, or you sent a newer one."),
    Reason.NO_DUTY_DAY: n("I cannot read “{words}” as a day. Write /duty tomorrow, /duty week or /duty 2026-11-24."),
    Reason.NOBODY_ON_DUTY_SHEETS: n(
        "I cannot find you on any duty sheet: send me your own contact (📎 → Contact), or ask your unit."
    ),
    Reason.CONTACT_ON_NO_SHEET: n("This number is not on any duty sheet. Please ask your unit or the coordinators."),
    Reason.CONTACT_ON_SEVERAL: n("This number belongs to several names; please ask the coordinators."),
    Reason.NAME_TAKEN: n(
        "Somebody else has already claimed that name. If it is yours, please tell your unit, which can correct it."
    ),
    Reason.INVITE_FOR_VOLUNTEERS: n("This link is for a volunteer: please open it in a private chat with me."),
    Reason.NO_DUTY_NOW: n("You have no duty now or within the next hour. /duty shows yours."),
    Reason.PATROL_OFF_DUTY: n(
        "A patrol begins when your duty does: /duty shows it. To report something now, just send a photo."
    ),
    Reason.PATROL_OVER: n("This patrol has ended. A new one: /patrol"),
    Reason.PATROLLED_ENOUGH: n(
        "That was a lot for one day, so this photo was not recorded. Please send it again after {words}."
    ),
    Reason.PICTURE_KNOWN: n("This photo is already in your patrol, so it was not recorded again."),
    Reason.PERSUASION_TAKEN: n("Somebody else is on the way to #{number} already. Thank you!"),
    Reason.PERSUASION_OVER: n("#{number}: there is nothing left to do there. Thank you!"),
    Reason.NOT_YOUR_DUTY: n("This duty is not yours, or not any more. /duty shows yours."),
    Reason.DUTY_CANCELLED: n("This duty has been cancelled. You need not go."),
    Reason.DUTY_OVER: n("This duty is over. If your hours are wrong, please tell the coordinator."),
    Reason.CHECK_IN_TOO_EARLY: n("It is too early: you can check in from one hour before your duty."),
    Reason.CHECKED_IN_ALREADY: n("You are checked in already. When you leave: /checkout"),
    Reason.NOT_CHECKED_IN: n("You are not checked in. When you are at the place: /checkin"),
    Reason.LOCATION_FORWARDED: n(
        "This location was forwarded, so it does not say where you are. Please send your own: 📎 → Location."
    ),
    Reason.LOCATION_STALE: n("This location is some minutes old. Please send where you are now: 📎 → Location."),
    Reason.LOCATION_PICKED: n(
        "That is a place chosen from a list. Please send your current location instead: 📎 → Location."
    ),
    Reason.LOCATION_FAR: n(
        "You are {words} m outside the place of your duty. Please send your location again when you are there."
    ),
    Reason.OFFER_GONE: n("Somebody else has taken it, or the offer was withdrawn. Nothing was changed."),
    Reason.OFFER_MOVED: n("The duty has been moved meanwhile. Look at the new time, then decide again."),
    Reason.OWN_DUTY: n("This duty is yours already."),
    Reason.OFFER_NOT_FOR_YOU: n("This offer is for somebody else."),
    Reason.BUSY_THEN: n("You are on another duty at that time, so you cannot take this one as well."),
    Reason.DUTY_BEGUN: n(
        "The duty has begun, so it cannot be swapped any more. A colleague can step in, and writes “cover” to me."
    ),
    Reason.COVER_NOT_YET: n(
        "You can step in from one hour before the start. Until then whoever has the duty can hand it over to you."
    ),
    Reason.HOLDER_IS_THERE: n("Somebody is there already. They have to check out first."),
    Reason.OFFERED_ALREADY: n("You have offered this duty already, and nobody has taken it yet."),
    Reason.ASKED_ALL_ALREADY: n("Everybody has been asked about this duty today. Please ask somebody by name."),
    Reason.NO_VOLUNTEER: n("I cannot find anybody called “{words}” who could take it."),
    Reason.NO_VOLUNTEER_OF_THAT_NAME: n("I cannot find anybody called “{words}”. /hours shows everybody."),
    Reason.COORDINATOR_FIXES: n("Only coordinators correct hours. Please tell them what is wrong."),
    Reason.DUTY_NOT_BEGUN: n("This duty has not begun, so there are no hours to correct."),
    Reason.NOTHING_TO_CERTIFY: n("There are no hours in this year to certify."),
    Reason.NO_SUCH_CERTIFICATE: n("No certificate has the number {words}."),
}
