"""Calls through Asterisk, whose dialplan keeps every call: sound over AudioSocket, control over ARI.

A caller never leaves the dialplan. It gives the call's sound to us (AudioSocket) and goes on by itself when that ends:

    we hang the call up (ARI)                     it is over
    we name a person who has accepted, and leave  the two are bridged, and talk on whatever becomes of us
    anything else: we failed                      a recorded apology, and a voicemail, which we fetch when we are back
"""
