from issuebot.telegram.unbuilt import leave_unbuilt

leave_unbuilt()
