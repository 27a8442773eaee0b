"""Whether an utterance carries a matter of its own beyond asking for a message, an order or an appointment as such."""

from __future__ import annotations

from bot.details.folding import fold

_STEMS = {
    "en": "a|about|after|again|an|and|any|anybody|anyone|appointment|arrange|arrived|as|ask|asap|at|back|be|been|book|bought|buy|by|call|"
    "can|cancel|change|could|complain|complaint|come|day|days|dear|different|do|does|doctor|dr|existing|feedback|for|friday|from|"
    "get|give|going|good|got|had|has|have|hello|help|hey|hi|how|i|i d|i m|i ve|if|in|is|it|it s|just|leave|like|m|d|s|ve|ll|re|"
    "let|made|make|may|me|message|miss|monday|month|morning|move|mr|mrs|ms|my|name|need|new|next|no|not|note|of|on|one|order|"
    "ordered|our|out|pass|place|please|postpone|problem|quick|report|reschedule|ring|saturday|schedule|see|send|set|shift|should|"
    "so|some|somebody|someone|something|somewhere|soon|speak|status|still|sunday|take|talk|tell|thank|thanks|that|the|them|there|"
    "they|thing|this|thursday|ticket|time|to|today|tomorrow|tuesday|up|update|us|want|wanted|was|we|wednesday|week|well|what|"
    "when|whether|which|will|wish|with|would|yes|yet|you|your|yours|he|she|him|her|know|say|said|word|details|detail|changed|issue|"
    "trouble|afternoon|evening|later|earlier|another|other|possible|thank",
    "sl": "a|ali|bi|bila|bilo|bo|bom|cez|danes|dan|dober|dobro|dr|eno|en|gospa|gospo|gospod|gospodu|halo|hvala|ima|imam|imate|in|ja|jaz|je|"
    "jutri|kaj|kako|kdaj|kdo|ki|klic|klicem|klicite|ko|lahko|lep|mi|me|moj|moja|moje|mojo|morda|na|naj|naroc|narocil|narocit|"
    "naslednj|ne|nek|nekaj|nekdo|nov|o|od|odpoved|pa|po|poklic|popoldne|posl|potreb|pozdrav|prestav|pri|prij|prijavi|prosil|prosim|"
    "pritozb|pritozi|pustil|pusti|rad|rada|rezerv|s|se|sem|sam|sporoc|spremen|sprem|stanje|status|te|tezav|termin|to|tudi|v|vam|vas|"
    "vprasa|za|zanj|zanjo|zelel|zelim|z|zjutraj|problem|reklam|povrat|nazaj|podatk|doktor|kontakt|stevilk|telefonsk|telefonu|zvez",
    "hu": "a|az|azt|ajanl|akarok|am|arra|be|bejel|cim|csak|de|delutan|delelott|doktor|dr|egy|elnez|ertem|es|ez|ezt|fel|fog|foglal|halo|hagy|hagyn|"
    "hetfo|hiba|hivj|hiv|hogy|hogyan|holnap|idopont|ido|igen|is|itt|jelent|jo|kell|kene|ker|keres|kerem|kerdez|kivan|koszon|kov|"
    "ki|le|lehet|lenne|lemond|legyen|ma|mar|meg|megrend|mi|mikor|mond|modos|most|nap|nekem|nem|nev|panasz|problem|rend|rendel|"
    "reggel|segit|statusz|szeret|szeretne|szia|szol|szeretnek|tud|tudn|tudna|uj|uram|urnak|uzenet|vagy|vagyok|valak|valami|valt|van|"
    "vissza|visszahiv|viszlat|volt|adat|athely|telefonszam|telefonon|szamom",
    "pl": "a|albo|ale|bo|by|byl|chce|chcial|co|czy|dla|dni|do|dobry|dr|doktor|dzien|dzis|dzwon|dzwoni|halo|i|ja|jak|jest|jestem|jutr|kied|kto|"
    "mam|moge|mozn|moj|moja|moje|moze|mi|mnie|na|nie|nowy|nowa|numer|o|od|odwol|oddzwon|pan|pana|pani|panem|pania|po|popoludn|"
    "potrzeb|powie|problem|prosze|prosic|przekaz|przel|przeloz|przy|rano|rezerw|reklam|sie|skarg|sprawdz|stan|status|sa|tak|ten|"
    "termin|to|tydz|umow|w|wam|was|wiadomosc|wizyt|z|za|zamow|zamawi|zglos|zmien|zmian|zostaw|zloz|ze|zeby|zlozyc|dane|danych|kontakt|mowi|telefon|zwrotn",
    "cs": "a|aby|ale|az|bych|by|byl|chci|chtel|co|dal|den|dobry|doktor|dnes|do|dr|ja|jak|jako|jeden|jedna|je|jsem|kdo|kdy|kter|mam|mate|me|mi|"
    "mne|mohl|mohu|muj|moje|muze|muzu|na|nech|nechat|ne|neco|nekdo|nov|o|objed|objednav|od|odpol|odvol|pan|pana|pani|po|pondel|"
    "poprosit|potreb|pozdej|prec|predat|preobj|presun|pri|problem|prosim|prosil|rad|rada|rano|rekl|rezerv|reklam|s|se|si|stav|stiz|"
    "stizn|ta|tady|tak|te|termin|to|tyden|ten|u|v|vam|vas|vzkaz|vyrid|z|za|zavol|ze|zitra|zmen|zprav|zpet|zrus|status|nahlas|udaj|cislo|kontakt|telefonni|telefonu|zpatky",
}  # fmt: skip
_WORDS = {language: frozenset(words.split("|")) for language, words in _STEMS.items()}
SHORTEST_REFERENCE = 4  # digits of an order's or ticket's number
STEM = 4  # letters from which on an inflected word is known by its beginning


def content(text: str, language: str) -> list[str]:
    """The folded words that say what it is about; greetings, small numbers and the words of asking itself are left out."""
    known = _WORDS[language]
    return [word for word in fold(text).split() if not _generic(word, known, language)]


def _generic(word: str, known: frozenset[str], language: str) -> bool:
    if word in known or (word.isdigit() and len(word) < SHORTEST_REFERENCE):
        return True
    return language != "en" and any(word[:n] in known for n in range(STEM, len(word)))
