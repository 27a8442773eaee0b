"""Calls through Asterisk, whose dialplan keeps every call: sound over AudioSocket, control over ARI.

A caller never leaves the dialplan. It gives the call's sound to us (AudioSocket) and goes on by itself when that
ends, however it ends: with what we have set in RECEPTIONIST_NEXT, else with an apology and a voicemail.

    RECEPTIONIST_NEXT   set by us          the dialplan then
    end                 call is over       hangs up
    through             a person accepted  bridges the caller to the channel RECEPTIONIST_PERSON
    (unset)             never: we failed   plays the recorded apology and records what the caller says
"""
