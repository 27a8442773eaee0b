"""Hungarian words for numbers, names and times; numbers are written together, cases are endings."""

# fmt: off
from bot.details.folding import fold
from bot.details.words import (
    NameWords,
    Numbers,
    PhoneWords,
    WhenWords,
    Words,
    listed,
    spread,
)
from bot.details.words.hu_answers import ANSWER, DIRECTORY, EMAIL, MATTER
from bot.details.words.hu_common import COMMON

_ONES = {1: "egy", 2: "kettő|két", 3: "három", 4: "négy", 5: "öt", 6: "hat", 7: "hét", 8: "nyolc", 9: "kilenc"}
_TENS = {10: ("tíz", "tizen"), 20: ("húsz", "huszon"), 30: ("harminc",) * 2, 40: ("negyven",) * 2, 50: ("ötven",) * 2,
         60: ("hatvan",) * 2, 70: ("hetven",) * 2, 80: ("nyolcvan",) * 2, 90: ("kilencven",) * 2}
_BELOW_100 = {n: tuple(forms.split("|")) for n, forms in _ONES.items()}
for _ten, (_alone, _before) in _TENS.items():
    _BELOW_100[_ten] = (_alone,)
    _BELOW_100.update({_ten + n: tuple(_before + form for form in forms.split("|")) for n, forms in _ONES.items()})
_HUNDREDS = {n * 100: tuple(form + "száz" for form in forms.split("|")) for n, forms in _ONES.items()}
_HUNDREDS[100] = ("száz", "egyszáz")
_BELOW_1000 = {**_BELOW_100, **_HUNDREDS} | {
    hundred + n: tuple(h + form for h in called for form in forms) for hundred, called in _HUNDREDS.items() for n,
    forms in _BELOW_100.items()
}
_CARDINALS = {fold(form): n for n, forms in _BELOW_1000.items() for form in forms} | {"nulla": 0, "zero": 0, "ketto": 2}
_ORDINALS = {1: "első|elseje", 2: "második|másodika", 3: "harmadik|harmadika", 4: "negyedik|negyedike",
5: "ötödik|ötödike", 6: "hatodik|hatodika",
             7: "hetedik|hetedike", 8: "nyolcadik|nyolcadika", 9: "kilencedik|kilencedike", 10: "tizedik|tizedike",
             20: "huszadik|huszadika", 30: "harmincadik|harmincadika"}
_ORDINALS |= {11: "tizenegyedik|tizenegyedike", 12: "tizenkettedik|tizenkettedike", 21: "huszonegyedik|huszonegyedike",
              22: "huszonkettedik|huszonkettedike", 31: "harmincegyedik|harmincegyedike"}
_ORDINALS |= {ten + n: "|".join(before + form for form in _ORDINALS[n].split("|"))
              for ten, before in ((10, "tizen"), (20, "huszon")) for n in range(3, 10)}
_ROLES = {"kor": "at", "tól": "since", "től": "since", "ig": "until", "ra": "at", "re": "at"}
_DAYS = ("hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap")
_ON_DAYS = ("hétfőn|hétfői|hétfőre", "kedden|keddi|keddre", "szerdán|szerdai|szerdára",
"csütörtökön|csütörtöki|csütörtökre",
            "pénteken|pénteki|péntekre", "szombaton|szombati|szombatra", "vasárnapi|vasárnapra")


def _roles() -> dict[str, tuple[str, int | str, str]]:
    """Words with a case ending that tells from, until or at: "háromtól", "péntekig", "huszonnegyedikén"."""
    roles: dict[str, tuple[str, int | str, str]] = {}
    for n, forms in _BELOW_100.items():
        for form in forms if n < 60 else ():
            roles |= {fold(form + ending): ("num", n, role) for ending, role in _ROLES.items()}
    for at, called in enumerate(_DAYS):
        stem = called[:-1] + "á" if called.endswith("a") else called
        roles |= {fold(stem + "t" + v + "l"): ("weekday", at, "since") for v in "óő"}
        roles[fold(stem + "ig")] = ("weekday", at, "until")
    for n, written in _ORDINALS.items():
        stem = fold(written.split("|")[1])
        roles |= {stem + ending: ("ord", n, role) for ending, role in (("n", ""), ("re", ""), ("ra", ""), ("tol",
        "since"), ("ig", "until"))}
        roles[stem] = ("ord", n, "")
    for form, role in (("órakor", "at"), ("órára", "at"), ("órától", "since"), ("óráig", "until")):
        roles[fold(form)] = ("oclock", 1, role)
    roles |= {"delig": ("part", "noon", "until"), "deltol": ("part", "noon", "since"), "delre": ("part", "noon", ""),
              "holnapig": ("day", 1, "until"), "holnaptol": ("day", 1, "since"), "holnapra": ("day", 1, ""),
              "mara": ("day", 0, "")}
    return roles


NUMBERS = Numbers(
    cardinals=_CARDINALS,
    ordinals=spread({forms.split("|")[0]: n for n, forms in _ORDINALS.items()}),
    multipliers=spread({"száz": 100, "ezer": 1000}),
    closed=frozenset({"husz", "tiz"}),
    apart=frozenset(fold(called[0]) for ten, called in _TENS.items() if ten > 10),
)

PHONE = PhoneWords(
    digits={"o": "0", "nullas": "0", "egyes": "1", "kettes": "2", "harmas": "3", "negyes": "4", "otos": "5",
    "hatos": "6", "hetes": "7",
            "nyolcas": "8", "kilences": "9", "ketto": "2"},
    homophones={"nula": "0", "es": ""},
    repeats={"dupla": 2, "duplan": 2, "ketszer": 2, "haromszor": 3, "tripla": 3, "negyszer": 4},
    plus=listed("plusz plus"),
    fillers=listed("öö őő ööö hm ja és aztán utána majd a az igen szóval na oké jó kötőjel szóköz vessző perjel "
    "per után pont ez szám mínusz"),
    cues="telefon|telefonszám|telefonszámom|számom|a számom|mobil|mobilszám|mobilom|hívjon|hívjon vissza|hívjanak|"
    "elérhető vagyok|elérhető|elér|"
         "elérnek|elérhetnek|visszahívna|visszahívást|telefonon|hívható|számon|keressen|csörögjön|whatsapp|"
         "vezetékes|hívni|hívhat",
    others="rendelés|rendelésem|rendelésszám|rendelési|számla|számlaszám|számlám|hivatkozási|ügyszám|azonosító|"
    "azonosítóm|ügyfélszám|szerződés|"
           "szerződésszám|kötvény|kötvényszám|kód|irányítószám|rendszám|rendszámom|foglalás|foglalási|sorozatszám|"
           "adószám|taj|bankszámla|iban|kártyaszám|jegy|"
           "rendelésszámom|számú|számla száma",
    money=listed("forint forintot forintba euró eurót euróba ft százalék fő ember emberre személy személyre kiló "
    "kg méter km kilométer éve év évig nap napja "
                 "napot perc percet óra hónap darab"),
    spoken_plus="plusz",
    instead=(r"nem (?P<a>.+?) hanem (?P<b>.+)", r"(?P<a>.+?) helyett (?P<b>.+)",
    r"(?P<b>.+?) (?:nem|es nem) (?P<a>.+)"),
    ends="a vége|vége|végződik|az utolsó|utolsó három|utolsó kettő|utolsó két szám|utolsó három szám|utolsó "
    "számjegy|utolsó számjegyek|"
         "az utolsó szám|az utolsó három szám|az utolsó két szám|az utolsó négy|a végén|utolsó három számjegy|"
         "utolsó két számjegy",
    begins="az eleje|eleje|kezdődik|azzal kezdődik|az első három|az első négy|az első négy szám|első négy szám|az "
    "első három szám|első három szám|az első kettő|az elején|körzetszám|a körzetszám|előhívó|az előhívó|"
           "első két szám|az első két szám|elöl",
)

NAME = NameWords(
    before="a nevem|nevem|az én nevem|a teljes nevem|nevem az|név|a név|a vezetéknevem|az ügyfél neve|néven|úgy "
    "hívnak hogy|az a nevem hogy",
    maybe_before="itt|én vagyok|én|ez|ez itt|itt a|az",
    after="vagyok|beszél|vagyok az|a nevem|hívnak|telefonál|hív|itt|néven|keresi önöket|vagyok a nevem|vagyok és|"
    "van itt",
    titles={"dr": "Dr.", "doktor": "Dr.", "doktorno": "Dr.", "prof": "Prof.", "professzor": "Prof.", "ozv": "Özv.",
    "ifj": "Ifj.", "id": "Id."},
    spelled="betűzöm|betűzve|betűzöm hogy|betűzném|lebetűzöm|úgy írják|így írják|betűzve az",
    letters={"bé": "b", "cé": "c", "csé": "cs", "dé": "d", "ef": "f", "eff": "f", "gé": "g", "gyé": "gy",
    "há": "h", "jé": "j", "ká": "k",
             "el": "l", "ell": "l", "em": "m", "emm": "m", "en": "n", "enn": "n", "eny": "ny", "pé": "p",
             "er": "r", "err": "r", "es": "s", "ess": "s", "esz": "sz",
             "té": "t", "tyé": "ty", "vé": "v", "dupla vé": "w", "iksz": "x", "ipszilon": "y", "zé": "z",
             "zsé": "zs", "kú": "q"},
    alphabet={"aladár": "a", "ádám": "á", "béla": "b", "cecil": "c", "dénes": "d", "elemér": "e", "éva": "é",
    "ferenc": "f", "géza": "g", "gyula": "gy", "helén": "h",
              "ilona": "i", "jános": "j", "károly": "k", "lászló": "l", "mária": "m", "nándor": "n", "olga": "o",
              "ödön": "ö", "péter": "p", "róbert": "r",
              "sándor": "s", "tivadar": "t", "ubul": "u", "vilma": "v", "zoltán": "z", "zsófia": "zs", "kilo": "k",
              "oscar": "o", "sierra": "s",
              "alfa": "a", "bravo": "b", "charlie": "c", "delta": "d", "echo": "e", "tango": "t", "zulu": "z",
              "hotel": "h"},
    as_in=listed("mint ahogy akár"),
    double={"dupla": 2, "két": 2},
    not_names="névtelen|névtelenül|senki|valaki|páciens|ügyfél|magam",
    ask_for="kapcsolja|kapcsolná|keresem|szeretném elérni|adja|tudná adni|kérem|üzenet|beszélhetnék|beszélnék|van "
    "önöknél|dolgozik önöknél|ott van|bent van|üzenetet",
    ask_after="szeretnék beszélni|szeretném kérni|beszélhetnék|beszélnék|kérem|keresem|elérhető|bent van|ott van|"
    "kapcsolná|kapcsolja|kapcsoljon|szeretném elérni|"
              "tudok beszélni|lehetne beszélni|beszélni szeretnék|akarok beszélni|úrral|úrnak|urat|dolgozik",
    hesitations=listed("öö őő hm na szóval hát izé"),
    openers=listed("öö őő hm na szóval hát izé jó napot reggelt estét kívánok üdvözlöm szia sziasztok halló igen "
    "persze rendben oké ja az ez itt én a kérem kezét csókolom",
                   "köszönöm természetesen"),
    goes_on=listed("és kérem vagyok miatt ügyében itt beszél a az telefonszámom számom ami mert aki tól től köszönöm"),
    asking=listed("ki kicsoda van hol mi miért ön maga ez"),
    called=("hivnak", ("nak", "nek")),
)

WHEN = WhenWords(
    days={0: "ma|mai|ma délután|ma este|ma délelőtt|ma reggel|még ma", 1: "holnap|holnapi", 2: "holnapután"},
    past_days="tegnap|tegnapelőtt|múlt héten|múlt hét|a múltkor|múlt hónapban|tavaly|a múlt héten|tegnapi",
    weekdays=tuple(f"{day}|{on}" for day, on in zip(_DAYS, _ON_DAYS, strict=True)),
    months=("január|januárban|jan|januári", "február|februárban|feb", "március|márciusban|már",
    "április|áprilisban|ápr", "május|májusban|máj",
            "június|júniusban|jún", "július|júliusban|júl", "augusztus|augusztusban|aug",
            "szeptember|szeptemberben|szept", "október|októberben|okt",
            "november|novemberben|nov", "december|decemberben|dec|decemberi"),
    parts={"morning": "reggel|reggeli|korán reggel|hajnalban|ma reggel|reggelre",
    "forenoon": "délelőtt|délelőtti|de|délelőttre|ma délelőtt",
           "noon": "délben|dél|ebéd|délidőben|ebédidőben", "afternoon": "délután|délutáni|délutánra|du|ma délután|"
           "kora délután|késő délután",
           "evening": "este|esti|estére|ma este|munka után", "night": "éjjel|éjszaka", "midnight": "éjfél|éjfélkor"},
    weekend="hétvége|hétvégén|hétvégi|a hétvégén|hétvégére",
    next="jövő|következő",
    this="ezen a|most|ez a|ezen|ezt a|e",
    last="múlt|előző|elmúlt",
    units={"minute": "perc|percet|percen|perccel|perckor", "quarter": "negyed óra|negyedóra",
    "half_hour": "fél óra|félóra|fél órán|félórán",
           "hour": "óra|órát|órán|órája", "hour_and_half": "másfél óra|másfél órán", "day": "nap|napot|napon",
           "week": "hét|hetet|héten|hétre|hete",
           "month": "hónap|hónapot|hónapon|hónapban"},
    single="egy",
    inside="",
    later="múlva|belül|mostantól",
    at="",
    after="",
    before="",
    between="",
    since="",
    until="",
    conjunction="és",
    either="vagy",
    to="",
    past="",
    half="fél",
    quarter="negyed",
    three_quarters="háromnegyed|három negyed",
    half_counts_up=False,
    oclock="óra|h|körül|tájban|órakor körül",
    am="reggel|délelőtt|hajnalban|de",
    pm="délután|este|du",
    now="most|azonnal|rögtön|jelenleg|éppen most|most rögtön|mindjárt",
    soon="minél előbb|minél hamarabb|amint lehet|mihamarabb|amilyen gyorsan csak lehet|mielőbb|hamarosan|ahogy "
    "tudnak|amint tud|amint tudnak",
    any="bármikor|akármikor|mindegy mikor|mindegy|bármelyik nap|egész nap|amikor önnek jó|amikor önöknek jó|nem "
    "számít|tökmindegy|amikor ráér|"
        "nekem mindegy|bármely nap|bármikor jó|amikor csak",
    fillers="a|az|kb|körülbelül|úgy|talán|esetleg|kérem|legyen|jó lenne|lehetőleg|inkább|öö|hm|szóval|valamikor|"
    "kora|késő|már|még|is|mondjuk|nagyjából|olyan|kicsit|"
            "lehetne|től|tól|közt",
    hours={},
    ordinal_hours={},
    holidays={"12-24": "szenteste|szentestén|karácsony este",
    "12-25": "karácsony|karácsonykor|karácsony első napján|karácsony napján",
              "12-26": "karácsony második napján|karácsony másnapján|karácsony másnap",
              "12-31": "szilveszter|szilveszterkor|szilveszterre",
              "1-1": "újév|újévkor|újév napján|új év|új évkor",
              "easter+0": "húsvét|húsvétkor|húsvétvasárnap|húsvét vasárnap",
              "easter+1": "húsvéthétfő|húsvéthétfőn|húsvét hétfő|húsvét hétfőn",
              "easter-2": "nagypéntek|nagypénteken", "easter-1": "nagyszombat|nagyszombaton",
              "easter+49": "pünkösd|pünkösdkor|pünkösdvasárnap",
              "easter+50": "pünkösdhétfő|pünkösdhétfőn|pünkösd hétfő|pünkösd hétfőn",
              "3-15": "március tizenötödike|nemzeti ünnep", "8-20": "szent istván napja|szent istván napján|"
              "államalapítás ünnepe|augusztus huszadika",
              "5-1": "május elseje|május elsején|a munka ünnepe|munka ünnepe|munka ünnepén",
              "11-1": "mindenszentek|mindenszentekkor|halottak napja|mindenszentek napján"},
    endings={"kor": "at", "tol": "since", "ig": "until", "an": "date", "en": "date", "re": "at", "ra": "at",
    "ei": "date", "jen": "date", "an ": "date",
             "jan": "date", "e": "date", "a": "date", "ig ": "until", "orakor": "at"},
    roles=_roles(),
    next_week="jövő héten|jövő hét|a jövő héten|következő héten|a következő héten|jövő hétre",
    week_after="két hét múlva héten|az azutáni héten",
    month_first=True,
    post_after="után|utáni|követően",
    post_before="előtt|előtti",
    post_between="között|közt|közötti",
)

WORDS = Words(NUMBERS, PHONE, NAME, WHEN, ANSWER, EMAIL, MATTER, DIRECTORY, COMMON)
