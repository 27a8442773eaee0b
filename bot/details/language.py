"""Tells that the caller asks for another language, in any of ours; does not guess which one they speak."""

from __future__ import annotations

from functools import cache

from bot.details.folding import tokens
from bot.details.phrasebook import Phrases
from bot.details.words import listed

NAMES = {
    "en": "english|anglais|englisch|anglesko|anglescini|anglescina|anglescino|angol|angolul|angolt|angolra|po "
    "angielsku|angielski|"
          "angielskiego|angielskim|anglicky|anglictina|anglictine|anglictinu|v anglescini|anglictiny",
    "sl": "slovenian|slovene|slovensko|slovenščini|slovenščina|slovenščino|szlovén|szlovénül|szlovenül|słoweńsku|"
    "słoweński|slovinsky|"
          "slovinštině|slovinština|slovinštinu",
    "hu": "hungarian|magyar|magyarul|magyarra|magyart|madžarsko|madžarščini|madžarščina|madžarščino|węgiersku|"
    "węgierski|węgierskim|"
          "maďarsky|maďarštině|maďarština|maďarštinu",
    "pl": "polish|polsku|polski|polskim|polskiego|poljsko|poljščini|poljščina|poljščino|lengyel|lengyelül|"
    "lengyelre|polsky|polštině|"
          "polština|polštinu",
    "cs": "czech|česky|čeština|češtině|češtinu|češtiny|češko|češčini|češčina|češčino|cseh|csehül|csehre|czesku|"
    "czeski|czeskim",
}  # fmt: skip
_CUES = (
    "speak|speaking|talk|in|switch to|change to|continue in|prefer|understand|language|do you know|please in|say "
    "it in|answer in|"
    "govorite|govoriva|govorimo|pogovarjava|govorim|govoriš|razumete|znate|jezik|v|po|nadaljujeva|raje|preklopite|"
    "lahko|bi radi|"
    "beszél|beszélne|beszélhetnénk|beszélek|beszéljünk|beszélnek|tud|tudnak|tudna|lehet|folytathatnánk|váltsunk|"
    "nyelven|értenek|ért|"
    "mówi|mówicie|mówić|mówimy|rozmawiać|porozmawiać|porozmawiajmy|można|czy|zna|język|przejść na|rozumie|proszę|wolę|"
    "mluvíte|mluvit|mluvíš|mluví|bavit|hovořit|umíte|rozumíte|jazyk|přepnout|můžeme|pokračovat|radši|raději|promluvit"
)
_OTHER_MATTER = listed(
    "translation translator translate lessons lesson teacher course book prevod prevajalec ucitelj tecaj",
    "tlumaczenie tlumacz kurs lekcje preklad prekladatel kurz forditas fordito tanar tanfolyam citizen crown",
    "passport restaurant food wife husband man woman",
)
SHORT_TOKENS = 2
LONGEST_TOKENS = 14


def language_asked(text: str) -> str | None:
    """The code of the language the caller wants to go on in, asked in whichever language."""
    row = [piece.text for piece in tokens(text)]
    if not row or len(row) > LONGEST_TOKENS or _OTHER_MATTER & set(row):
        return None
    names, cues = _phrases()
    named = [(first, code) for first, _, code in names.search(row)]
    if not named:
        return None
    cued = next(cues.search(row), None) is not None
    wanted = {code for first, code in named if not (first and row[first - 1] in _NOT)}
    if len(wanted) != 1 or not (cued or len(row) <= SHORT_TOKENS):
        return None
    return wanted.pop()


_NOT = listed("no not ne nie nem")


@cache
def _phrases() -> tuple[Phrases[str], Phrases[bool]]:
    return Phrases([(forms, code) for code, forms in NAMES.items()]), Phrases([(_CUES, True)])
