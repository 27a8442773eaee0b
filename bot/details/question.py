"""Whether an utterance is a question, and whether it says that something was wrong; what it is about is not asked here."""

from __future__ import annotations

import re

from bot.details.folding import fold

_QUESTION = {
    "en": r"(what|when|where|who|whom|whose|which|why|how|do|does|did|is|are|was|were|can|could|will|would|shall|should|"
    r"have|has|may|am|isn t|aren t|don t|doesn t)\b(?! (no|not)\b)|.*\b(do you know|can you tell me|could you tell me|"
    r"i was wondering|i wonder|want to know|like to know)\b",
    "sl": r"(kaj|kdaj|kje|kdo|kateri|katera|zakaj|kako|koliko|ali|a|je|ste|imate|lahko|kam|od kdaj|do kdaj|mi lahko)\b",
    "hu": r"(mi|mit|mikor|hol|ki|kit|melyik|miert|hogyan|hogy|mennyi|mennyibe|van|lehet|meddig|hany|tudna|meg lehet)\b",
    "pl": r"(co|kiedy|gdzie|kto|ktory|dlaczego|jak|ile|czy|mozna|macie|do ktorej|od ktorej|w jakich)\b",
    "cs": r"(co|kdy|kde|kdo|ktery|proc|jak|kolik|mate|muzu|mohu|je|jste|da se|do kolika|od kolika|delate)\b",
}
_LEADING = re.compile(r"^(and|but|so|ok|okay|well|sorry|excuse me|um|uh|oh|wait|by the way|just|quick question|"
                      r"pa|prosim|es|de|a|i|ale|no|aha)\s+")  # fmt: skip
_CORRECTS = {
    "en": r"^(no|sorry|wait|actually|oh|i mean|nope|correction)\b|\b(wrong|mistake|i said|i meant|not right|incorrect|instead of|"
    r"correction|rather than|should be|actually|change (the|my))\b",
    "sl": r"^(ne|oprostite|pravzaprav|cakajte)\b|\b(narobe|napacn\w*|rekel sem|rekla sem|mislil|mislila|popravi\w*|namesto|zmotil\w*)\b",
    "hu": r"^(nem|bocsanat|varjon|pardon|illetve)\b|\b(rossz|hibas|azt mondtam|helyesen|javit\w*|teves|elirtam|megsem)\b",
    "pl": r"^(nie|przepraszam|chwila|wlasciwie|znaczy)\b|\b(zle|blad|bledn\w*|mowilem|mowilam|mialem na mysli|poprawk\w*|zamiast|pomyl\w*)\b",
    "cs": r"^(ne|pardon|omlouvam|vlastne|pockejte)\b|\b(spatne|chyba|rikal jsem|rikala jsem|myslel|myslela|oprav\w*|misto|spletl\w*)\b",
}


def asked(text: str, language: str) -> bool:
    """Whether it is a question, by its mark or by how it begins (recognisers write no marks)."""
    if text.rstrip().endswith("?"):
        return True
    folded = fold(text)
    while (stripped := _LEADING.sub("", folded)) != folded:
        folded = stripped
    return bool(re.match(_QUESTION[language], folded))


def corrects(text: str, language: str) -> bool:
    """Whether it says that something taken down before is not right."""
    return bool(re.search(_CORRECTS[language], fold(text)))
