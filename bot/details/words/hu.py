"""Hungarian words for numbers, names, times, answers and matters; numbers are written together, cases are endings."""

from bot.details.words import (
    AnswerWords,
    DirectoryWords,
    EmailWords,
    MatterWords,
    NameWords,
    Numbers,
    PhoneWords,
    WhenWords,
    Words,
    listed,
    spread,
)
from bot.details.folding import fold
from bot.details.words.hu_common import COMMON

_ONES = {1: "egy", 2: "kettő|két", 3: "három", 4: "négy", 5: "öt", 6: "hat", 7: "hét", 8: "nyolc", 9: "kilenc"}
_TENS = {10: ("tíz", "tizen"), 20: ("húsz", "huszon"), 30: ("harminc",) * 2, 40: ("negyven",) * 2, 50: ("ötven",) * 2,
         60: ("hatvan",) * 2, 70: ("hetven",) * 2, 80: ("nyolcvan",) * 2, 90: ("kilencven",) * 2}  # fmt: skip
_BELOW_100 = {n: tuple(forms.split("|")) for n, forms in _ONES.items()}
for _ten, (_alone, _before) in _TENS.items():
    _BELOW_100[_ten] = (_alone,)
    _BELOW_100.update({_ten + n: tuple(_before + form for form in forms.split("|")) for n, forms in _ONES.items()})
_HUNDREDS = {n * 100: tuple(form + "száz" for form in forms.split("|")) for n, forms in _ONES.items()}
_HUNDREDS[100] = ("száz", "egyszáz")
_BELOW_1000 = {**_BELOW_100, **_HUNDREDS} | {
    hundred + n: tuple(h + form for h in called for form in forms) for hundred, called in _HUNDREDS.items() for n, forms in _BELOW_100.items()
}
_CARDINALS = {fold(form): n for n, forms in _BELOW_1000.items() for form in forms} | {"nulla": 0, "zero": 0, "ketto": 2}
_ORDINALS = {1: "első|elseje", 2: "második|másodika", 3: "harmadik|harmadika", 4: "negyedik|negyedike", 5: "ötödik|ötödike", 6: "hatodik|hatodika",
             7: "hetedik|hetedike", 8: "nyolcadik|nyolcadika", 9: "kilencedik|kilencedike", 10: "tizedik|tizedike",
             20: "huszadik|huszadika", 30: "harmincadik|harmincadika"}  # fmt: skip
_ORDINALS |= {11: "tizenegyedik|tizenegyedike", 12: "tizenkettedik|tizenkettedike", 21: "huszonegyedik|huszonegyedike",
              22: "huszonkettedik|huszonkettedike", 31: "harmincegyedik|harmincegyedike"}  # fmt: skip
_ORDINALS |= {ten + n: "|".join(before + form for form in _ORDINALS[n].split("|"))
              for ten, before in ((10, "tizen"), (20, "huszon")) for n in range(3, 10)}  # fmt: skip
_ROLES = {"kor": "at", "tól": "since", "től": "since", "ig": "until", "ra": "at", "re": "at"}
_DAYS = ("hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap")
_ON_DAYS = ("hétfőn|hétfői|hétfőre", "kedden|keddi|keddre", "szerdán|szerdai|szerdára", "csütörtökön|csütörtöki|csütörtökre",
            "pénteken|pénteki|péntekre", "szombaton|szombati|szombatra", "vasárnapi|vasárnapra")  # fmt: skip


def _roles() -> dict[str, tuple[str, int | str, str]]:
    """Words with a case ending that tells from, until or at: "háromtól", "péntekig", "huszonnegyedikén"."""
    roles: dict[str, tuple[str, int | str, str]] = {}
    for n, forms in _BELOW_100.items():
        for form in forms if n < 60 else ():
            roles |= {fold(form + ending): ("num", n, role) for ending, role in _ROLES.items()}
    for at, written in enumerate(_DAYS):
        stem = written[:-1] + "á" if written.endswith("a") else written
        roles |= {fold(stem + "t" + v + "l"): ("weekday", at, "since") for v in "óő"}
        roles[fold(stem + "ig")] = ("weekday", at, "until")
    for n, forms in _ORDINALS.items():
        stem = fold(forms.split("|")[1])
        roles |= {stem + ending: ("ord", n, role) for ending, role in (("n", ""), ("re", ""), ("ra", ""), ("tol", "since"), ("ig", "until"))}
        roles[stem] = ("ord", n, "")
    for form, role in (("órakor", "at"), ("órára", "at"), ("órától", "since"), ("óráig", "until")):
        roles[fold(form)] = ("oclock", 1, role)
    roles |= {"delig": ("part", "noon", "until"), "deltol": ("part", "noon", "since"), "delre": ("part", "noon", ""),
              "holnapig": ("day", 1, "until"), "holnaptol": ("day", 1, "since"), "holnapra": ("day", 1, ""), "mara": ("day", 0, "")}  # fmt: skip
    return roles


NUMBERS = Numbers(
    cardinals=_CARDINALS,
    ordinals=spread({forms.split("|")[0]: n for n, forms in _ORDINALS.items()}),
    multipliers=spread({"száz": 100, "ezer": 1000}),
    closed=frozenset({"husz", "tiz"}),
    apart=frozenset(fold(called[0]) for ten, called in _TENS.items() if ten > 10),
)

PHONE = PhoneWords(
    digits={"o": "0", "nullas": "0", "egyes": "1", "kettes": "2", "harmas": "3", "negyes": "4", "otos": "5", "hatos": "6", "hetes": "7",
            "nyolcas": "8", "kilences": "9", "ketto": "2"},
    homophones={"nula": "0", "es": ""},
    repeats={"dupla": 2, "duplan": 2, "ketszer": 2, "haromszor": 3, "tripla": 3, "negyszer": 4},
    plus=listed("plusz plus"),
    fillers=listed("öö őő ööö hm ja és aztán utána majd a az igen szóval na oké jó kötőjel szóköz vessző perjel per után pont ez szám mínusz"),
    cues="telefon|telefonszám|telefonszámom|számom|a számom|mobil|mobilszám|mobilom|hívjon|hívjon vissza|hívjanak|elérhető vagyok|elérhető|elér|"
         "elérnek|elérhetnek|visszahívna|visszahívást|telefonon|hívható|számon|keressen|csörögjön|whatsapp|vezetékes|hívni|hívhat",
    others="rendelés|rendelésem|rendelésszám|rendelési|számla|számlaszám|számlám|hivatkozási|ügyszám|azonosító|azonosítóm|ügyfélszám|szerződés|"
           "szerződésszám|kötvény|kötvényszám|kód|irányítószám|rendszám|rendszámom|foglalás|foglalási|sorozatszám|adószám|taj|bankszámla|iban|kártyaszám|jegy|"
           "rendelésszámom|számú|számla száma",
    money=listed("forint forintot forintba euró eurót euróba ft százalék fő ember emberre személy személyre kiló kg méter km kilométer éve év évig nap napja "
                 "napot perc percet óra hónap darab"),
    spoken_plus="plusz",
    instead=(r"nem (?P<a>.+?) hanem (?P<b>.+)", r"(?P<a>.+?) helyett (?P<b>.+)", r"(?P<b>.+?) (?:nem|es nem) (?P<a>.+)"),
    ends="a vége|vége|végződik|az utolsó|utolsó három|utolsó kettő|utolsó két szám|utolsó három szám|utolsó számjegy|utolsó számjegyek|"
         "az utolsó szám|az utolsó három szám|az utolsó két szám|az utolsó négy|a végén|utolsó három számjegy|utolsó két számjegy",
    begins="az eleje|eleje|kezdődik|azzal kezdődik|az első három|az első négy|az első négy szám|első négy szám|az első három szám|első három szám|az első kettő|az elején|körzetszám|a körzetszám|előhívó|az előhívó|"
           "első két szám|az első két szám|elöl",
)  # fmt: skip

NAME = NameWords(
    before="a nevem|nevem|az én nevem|a teljes nevem|nevem az|név|a név|a vezetéknevem|az ügyfél neve|néven|úgy hívnak hogy|az a nevem hogy",
    maybe_before="itt|én vagyok|én|ez|ez itt|itt a|az",
    after="vagyok|beszél|vagyok az|a nevem|hívnak|telefonál|hív|itt|néven|keresi önöket|vagyok a nevem|vagyok és|van itt",
    titles={"dr": "Dr.", "doktor": "Dr.", "doktorno": "Dr.", "prof": "Prof.", "professzor": "Prof.", "ozv": "Özv.", "ifj": "Ifj.", "id": "Id."},
    spelled="betűzöm|betűzve|betűzöm hogy|betűzném|lebetűzöm|úgy írják|így írják|betűzve az",
    letters={"bé": "b", "cé": "c", "csé": "cs", "dé": "d", "ef": "f", "eff": "f", "gé": "g", "gyé": "gy", "há": "h", "jé": "j", "ká": "k",
             "el": "l", "ell": "l", "em": "m", "emm": "m", "en": "n", "enn": "n", "eny": "ny", "pé": "p", "er": "r", "err": "r", "es": "s", "ess": "s", "esz": "sz",
             "té": "t", "tyé": "ty", "vé": "v", "dupla vé": "w", "iksz": "x", "ipszilon": "y", "zé": "z", "zsé": "zs", "kú": "q"},
    alphabet={"aladár": "a", "ádám": "á", "béla": "b", "cecil": "c", "dénes": "d", "elemér": "e", "éva": "é", "ferenc": "f", "géza": "g", "gyula": "gy", "helén": "h",
              "ilona": "i", "jános": "j", "károly": "k", "lászló": "l", "mária": "m", "nándor": "n", "olga": "o", "ödön": "ö", "péter": "p", "róbert": "r",
              "sándor": "s", "tivadar": "t", "ubul": "u", "vilma": "v", "zoltán": "z", "zsófia": "zs", "kilo": "k", "oscar": "o", "sierra": "s",
              "alfa": "a", "bravo": "b", "charlie": "c", "delta": "d", "echo": "e", "tango": "t", "zulu": "z", "hotel": "h"},
    as_in=listed("mint ahogy akár"),
    double={"dupla": 2, "két": 2},
    not_names="névtelen|névtelenül|senki|valaki|páciens|ügyfél|magam",
    ask_for="kapcsolja|kapcsolná|keresem|szeretném elérni|adja|tudná adni|kérem|üzenet|beszélhetnék|beszélnék|van önöknél|dolgozik önöknél|ott van|bent van|üzenetet",
    ask_after="szeretnék beszélni|szeretném kérni|beszélhetnék|beszélnék|kérem|keresem|elérhető|bent van|ott van|kapcsolná|kapcsolja|kapcsoljon|szeretném elérni|"
              "tudok beszélni|lehetne beszélni|beszélni szeretnék|akarok beszélni|úrral|úrnak|urat|dolgozik",
    hesitations=listed("öö őő hm na szóval hát izé"),
    openers=listed("öö őő hm na szóval hát izé jó napot reggelt estét kívánok üdvözlöm szia sziasztok halló igen persze rendben oké ja az ez itt én a kérem kezét csókolom",
                   "köszönöm természetesen"),
    goes_on=listed("és kérem vagyok miatt ügyében itt beszél a az telefonszámom számom ami mert aki tól től köszönöm"),
    asking=listed("ki kicsoda van hol mi miért ön maga ez"),
    called=("hivnak", ("nak", "nek")),
)  # fmt: skip

WHEN = WhenWords(
    days={0: "ma|mai|ma délután|ma este|ma délelőtt|ma reggel|még ma", 1: "holnap|holnapi", 2: "holnapután"},
    past_days="tegnap|tegnapelőtt|múlt héten|múlt hét|a múltkor|múlt hónapban|tavaly|a múlt héten|tegnapi",
    weekdays=tuple(f"{day}|{on}" for day, on in zip(_DAYS, _ON_DAYS, strict=True)),
    months=("január|januárban|jan|januári", "február|februárban|feb", "március|márciusban|már", "április|áprilisban|ápr", "május|májusban|máj",
            "június|júniusban|jún", "július|júliusban|júl", "augusztus|augusztusban|aug", "szeptember|szeptemberben|szept", "október|októberben|okt",
            "november|novemberben|nov", "december|decemberben|dec|decemberi"),
    parts={"morning": "reggel|reggeli|korán reggel|hajnalban|ma reggel|reggelre", "forenoon": "délelőtt|délelőtti|de|délelőttre|ma délelőtt",
           "noon": "délben|dél|ebéd|délidőben|ebédidőben", "afternoon": "délután|délutáni|délutánra|du|ma délután|kora délután|késő délután",
           "evening": "este|esti|estére|ma este|munka után", "night": "éjjel|éjszaka", "midnight": "éjfél|éjfélkor"},
    weekend="hétvége|hétvégén|hétvégi|a hétvégén|hétvégére",
    next="jövő|következő",
    this="ezen a|most|ez a|ezen|ezt a|e",
    last="múlt|előző|elmúlt",
    units={"minute": "perc|percet|percen|perccel|perckor", "quarter": "negyed óra|negyedóra", "half_hour": "fél óra|félóra|fél órán|félórán",
           "hour": "óra|órát|órán|órája", "hour_and_half": "másfél óra|másfél órán", "day": "nap|napot|napon", "week": "hét|hetet|héten|hétre|hete",
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
    soon="minél előbb|minél hamarabb|amint lehet|mihamarabb|amilyen gyorsan csak lehet|mielőbb|hamarosan|ahogy tudnak|amint tud|amint tudnak",
    any="bármikor|akármikor|mindegy mikor|mindegy|bármelyik nap|egész nap|amikor önnek jó|amikor önöknek jó|nem számít|tökmindegy|amikor ráér|"
        "nekem mindegy|bármely nap|bármikor jó|amikor csak",
    fillers="a|az|kb|körülbelül|úgy|talán|esetleg|kérem|legyen|jó lenne|lehetőleg|inkább|öö|hm|szóval|valamikor|kora|késő|már|még|is|mondjuk|nagyjából|olyan|kicsit|"
            "lehetne|től|tól|közt",
    hours={},
    ordinal_hours={},
    holidays={"12-24": "szenteste|szentestén|karácsony este", "12-25": "karácsony|karácsonykor|karácsony első napján|karácsony napján",
              "12-26": "karácsony második napján|karácsony másnapján|karácsony másnap", "12-31": "szilveszter|szilveszterkor|szilveszterre",
              "1-1": "újév|újévkor|újév napján|új év|új évkor", "easter+0": "húsvét|húsvétkor|húsvétvasárnap|húsvét vasárnap",
              "easter+1": "húsvéthétfő|húsvéthétfőn|húsvét hétfő|húsvét hétfőn", "easter-2": "nagypéntek|nagypénteken", "easter-1": "nagyszombat|nagyszombaton",
              "easter+49": "pünkösd|pünkösdkor|pünkösdvasárnap", "easter+50": "pünkösdhétfő|pünkösdhétfőn|pünkösd hétfő|pünkösd hétfőn",
              "3-15": "március tizenötödike|nemzeti ünnep", "8-20": "szent istván napja|szent istván napján|államalapítás ünnepe|augusztus huszadika",
              "5-1": "május elseje|május elsején|a munka ünnepe|munka ünnepe|munka ünnepén", "11-1": "mindenszentek|mindenszentekkor|halottak napja|mindenszentek napján"},
    endings={"kor": "at", "tol": "since", "ig": "until", "an": "date", "en": "date", "re": "at", "ra": "at", "ei": "date", "jen": "date", "an ": "date",
             "jan": "date", "e": "date", "a": "date", "ig ": "until", "orakor": "at"},
    roles=_roles(),
    next_week="jövő héten|jövő hét|a jövő héten|következő héten|a következő héten|jövő hétre",
    week_after="két hét múlva héten|az azutáni héten",
    month_first=True,
    post_after="után|utáni|követően",
    post_before="előtt|előtti",
    post_between="között|közt|közötti",
)  # fmt: skip

ANSWER = AnswerWords(
    yes="igen|ja|igen kérem|igen persze|persze|természetesen|úgy van|így van|pontosan|pontosan így van|helyes|ez az|ez helyes|igen helyes|stimmel|"
        "jól van|biztosan|mindenképpen|nagyon szívesen|szívesen|hogyne|hát persze|azt hiszem igen|szerintem igen|igen igen|egyetértek|megerősítem|"
        "így jó|ez jó|minden rendben|nincs akadálya|miért ne|igaz|ez igaz|nyugodtan|igen az|az az|tökéletes|az a helyes|az jó lesz|jó lesz|megfelel|csinálja|"
        "parancsoljon|rendben van|jól hallotta|jól mondja|nem gond|nem probléma",
    no="nem|nem nem|nem köszönöm|dehogy|dehogyis|dehogy is|egyáltalán nem|nem igazán|nem helyes|ez nem helyes|nem jó|ez nem jó|téves|ez téves|rossz|ez rossz|"
       "hibás|nem igaz|ez nem igaz|nem stimmel|nem hiszem|azt hiszem nem|szerintem nem|nem kell|nem szükséges|inkább nem|nem szeretném|nem akarom|nem akarok|"
       "nem az|nem így van|persze hogy nem|biztosan nem|soha|nem most|most nem|még nem|ne|kérem ne|hagyjuk|nincs|nem vagyok|nem ez az|nem ezt mondtam|nem jól|rosszul hallotta|"
       "nem pontos|nem én|nem az enyém",
    weak_yes="oké|ok|okés|rendben|jó|jól|jó lesz így|szuper|remek|kérem|aha|ühüm|hm hm|okay|jól van akkor|ezt|na jó|i",
    weak_no="n|állj|mégse|mégsem|stop",
    neither="nem tudom|fogalmam sincs|talán|lehet|esetleg|nem vagyok biztos|nem biztos|attól függ|igen nem|nem igen|hogy érti|nem értem|jó napot|jó napot kívánok|jó reggelt|jó estét|"
            "nem sürgős|várjon|lehet hogy|jó kérdés|nem mindegy|mindegy|nem számít|nem gond de|nem hallom|nem értettem",
    but="de|azonban|viszont|csak|csakhogy|kivéve",
    wrong="rossz|hibás|téves|nem jó|nem helyes|nem stimmel|tévedés|nem pontos|hiba",
    fillers=listed("öö őő hm na szóval hát izé kérem köszönöm szépen az ez a úgy van így csak nagyon is már akkor most tényleg kedves uram hölgyem de hogy én jó minden rendben oké persze",
                   "szám név számom nevem egészen teljesen szóval igen nem lesz lenne legyen azt kösz köszi"),
    declines="inkább nem mondom|inkább nem|nem mondom meg|nem mondanám|nem szeretném megadni|nem szeretném|nem akarom megadni|nem akarom megmondani|nem akarom|nem adom meg|"
             "név nélkül|névtelenül|névtelen|szám nélkül|hagyjuk ki|kihagyom|kihagyjuk|hagyja ki|ugorjunk|ugorjuk át|hagyjuk|nincs e mailem|nincs emailem|nincs e mail címem|nincs email címem|"
             "nincs telefonom|nincs számom|nincs mailem|nem fontos|nem lényeges|nem érdekes|nem szükséges|nem kell|nem tartozik önre|nem tartozik magára|magánügy|ez magánügy|bizalmas|ez bizalmas|"
             "nem emlékszem|nem mondhatom|nem árulom el|már megvan önöknek|megvan önöknek|látja a kijelzőn|a kijelzőn|kijelzőn látja|ott van a kijelzőn|nem óhajtom|nem kívánom|nem adnám meg|"
             "nem osztanám meg|személyes ez|ez személyes|semmi köze hozzá|nem tudom fejből",
    declines_alone="nem|nem köszönöm|semmi|semmilyen|senki|nincs|mindegy|nem tudom|nem számít|tovább|következő|semmi különös|ennyi|nekem mindegy|bárki|senkinek|hagyjuk",
    same_number="erről a számról|ez a szám|ezen a számon|ugyanez|ugyanez a szám|ugyanezen a számon|ugyanaz a szám|ugyanaz|amiről hívom|amiről hívok|amelyikről hívom|amelyikről hívok|"
                "amelyről hívom|amelyről hívok|ahonnan hívom|ahonnan hívok|látja a számot|látja a számomat|látja a kijelzőn|a kijelzőn|kijelzőn látja|amit lát|erre a számra|ezt a számot|"
                "amiről most hívom|amiről telefonálok|ugyanerre a számra|amelyikről telefonálok|a mostani számom|ez a számom",
)  # fmt: skip

EMAIL = EmailWords(
    at=listed("kukac kukacz at"),
    dot=listed("pont dot"),
    signs={"alulvonas": "_", "alahuzas": "_", "alahuzasjel": "_", "kotojel": "-", "minusz": "-", "plusz": "+", "also": "", "vonas": "-"},
    stops=listed("az a e mail email mailem emailem címem cím ez itt írjon küldje nekem rá öö hm szóval kérem igen oké használja erre ide vagy és is az hogy elérhető", "imélem"),
)  # fmt: skip

MATTER = MatterWords(
    about="arról van szó hogy|arról hogy|azzal kapcsolatban hogy|az üzenet|az üzenetem|az ügy|a téma|tárgy|témája|arról lenne szó hogy",
    that="mondja meg neki hogy|mondják meg neki hogy|mondja neki hogy|üzenem neki hogy|üzenem hogy|azt üzenem hogy|szóljon neki hogy|tudassa vele hogy|adja át neki hogy|adja át hogy|azért hívom mert|"
         "azért telefonálok mert|mert|mivel|az a helyzet hogy|az a gond hogy|az a probléma hogy|a probléma az hogy|a gond az hogy|mondja meg hogy|mondják meg nekik hogy|mondja meg nekik hogy|"
         "szeretném mondani hogy|üzenetet hogy|kérdezze meg hogy|azzal hogy|jelezze neki hogy",
    ends="és a számom|a számom|a telefonszámom|a nevem|kérem hívjon|hívjon vissza|kérem hívjanak|hívjanak vissza|köszönöm|kösz|köszi|visszahívna|visszahívnának|elérhető vagyok|vissza tudna|"
         "kérem|viszonthallásra|viszlát|sürgős|az email|az e mail címem|minél előbb|a számom a",
    leads="arról van szó hogy|arról lenne szó hogy|arról hogy|hát|öö|na|szóval|igen|oké|rendben|jó|az a helyzet hogy|azért hívom mert|azért telefonálok mert|mert|hogy|csak annyi hogy|"
          "mondja meg neki hogy|mondja neki hogy|üzenem hogy|azt üzenem hogy|jó napot|jó napot kívánok|kérem|izé|csak az hogy|ez|az lenne|a helyzet az hogy|annyi hogy|mondja meg hogy|azt mondja hogy|persze",
    tails="kérem|köszönöm|köszönöm szépen|köszi|kösz|ennyi|ez minden|ennyi lenne|ha lehet|viszlát|viszonthallásra|oké|telefonálok|hívom|kérem szépen",
    behind="miatt|kapcsolatban|ügyében|kapcsán|ügyben|tárgyában",
    articles=listed("a az egy"),
    empty=listed("ez az a egy azt arról van szó üzenet üzenetet ügy dolog kérdés neki nekem ő nem igen semmi magánügy bizalmas személyes kérem hogy hagyni szeretnék valami erről",
                 "ezzel azzal ennek annak"),
    danger=(
        r"\bnem lelegzik\b|\bnem kap levegot\b|\bnem kapok levegot\b|\balig (kap|kapok) levegot|\bnehezen (kap|veszi|veszek|lelegz)|\bfullad\w*|\bnem vesz levegot",
        r"\beszmeletlen|\beszmeletet vesztett|\belvesztette az eszmelet|\belajult\b|\bosszeesett\b|\bnem reagal\b|\bnem ebred fel\b|\bnem ter magahoz",
        r"\b(erosen|nagyon|sulyosan|csunyan) verzik|\bnem all el a verzes|\bnem akar elallni a ver|\bverzik (erosen|nagyon)|\bsok ver\b|\bomlik a ver|\bdol a ver|\belverzik|\bmindenhol ver\b|\beros verzes",
        r"\b(faj|szorit|szur)\w* a mellkas|\bmellkasi fajdal|\bmellkas\w* (faj|szorit)|\bszivroham|\bszivinfarktus|\binfarktus|\bagyverzes|\bstroke\b|\bsztrok\b|\bszelutes|\bfaj a szive",
        r"\b(eg|egik|lang\w*|kigyulladt) (a |az )?(haz|lakas|konyha|epulet|auto|teto|iroda)|\b(haz|haza\w*|hazunk|lakas\w*|konyha\w*|epulet|autom?|iroda) (is )?(eg|kigyulladt|langol|langokban)\b|\btuz van\b|\btuz utott ki\b|\blangokban all|\blangol\b|\bkigyulladt\b",
        r"\bgazszag|\bgaz szag|\bgazszivarg|\bszivarog a gaz|\bomlik a gaz|\bgaz szivarog|\bgazt erzek|\berzem a gazt|\bgaz szaga",
        r"\bongyilkos|\bmegolom magam|\bmeg akarom olni magam|\bmeg akar(om|ok|ja)? ?(olni|halni)|\bmeg akarok halni|\bnem akarok (tovabb )?elni|\bveget vetek az elet|\bvegzek magammal|\bkart tesz\w* magam",
        r"\b(megtamad\w*|megver\w*|bantalmaz\w*|megkesel\w*|leszurt\w*|meglott\w*|fojtogat\w*|megeroszakol\w*|megszurt\w*)\b|\bkes van nala\b|\bpisztoly van nala\b|\bfegyver van nala\b|\bram tamadt|\brank tamadt|\bfenyeget\w* (kessel|pisztollyal|fegyverrel)",
        r"\bvizbe full|\bbefullad|\bmegfullad|\btuladagol|\bepilepszias roham|\brohama van\b|\banafilax|\bszen ?monoxid|\bhaldoklik|\bmegrazta az aram|\bmergez\w*|\bmerget ivott|\bfelrenyelt",
        r"\bbetornek\b|\bbe akarnak torni",
    ),
    safe=(r"\btuzjelzo|\btuzvedelm|\btuzolto ?keszulek", r"\b(telefon|akku\w*|akkumulator\w*|laptop)\w* (haldoklik|meghal)"),
    urgent=(
        r"\bsurgos", r"\bsurgos\w*", r"\bveszhelyzet|\bvesz helyzet", r"\bminel (elobb|hamarabb)\b|\bmielobb\b|\bmihamarabb\b|\bamint lehet\b", r"\bazonnal\b|\brogton\b", r"\bnem varhat\b|\bnem tud varni\b",
        r"\bcsotores|\beltort a cso|\bcso (tort|eltort)|\bkidurran\w* a cso|\beltort (egy )?cso", r"\belont|\bbeazas|\bazik\b", r"\bellop|\belloptak", r"\bkizart|\bkizartam",
        r"\b(borzaszto\w*|szornyu\w*|elviselhetetlen\w*|iszonyu\w*|rettenetes\w*|nagyon) (faj|fogfajas|fajdal)", r"\bverzik\b|\bverzek\b", r"\bbaleset", r"\bmegserult", r"\beltort a (kar|lab|fog)|\beltort a \w*(kar|lab|fog)", r"\bkitort a fog|\bkiesett a fogam",
        r"\bnagyon fontos\b", r"\bsietos\b|\bsiessenek\b|\bsiessen\b", r"\bbetortek\b|\bbetores\b", r"\bletartoz",
    ),
    not_urgent=(r"\bnem (\w+ )?surgos", r"\bnem sietos\b|\bnem siet", r"\braer\b|\braer\w*", r"\bnem vesz\w*helyzet", r"\bbarmikor\b", r"\biny\w* verz|\bverzik az iny"),
)  # fmt: skip

DIRECTORY = DirectoryWords(
    endings=("nak", "nek", "val", "vel", "hoz", "hez", "tol", "rol", "ra", "re", "t", "et", "ot", "at", "ban", "ben", "nal", "nel", "ig", "ert", "ek", "eknal", "e", "n",
             "on", "en", "ba", "be", "ho", "hez", "ja", "je", "eket", "okat", "st", "ul", "sal", "sel"),
    cues="üzenet|üzenetet|keresem|kérem|kapcsolja|kapcsolná|doktor|dr|doktornő|beszélni",
    cues_behind="úr|úrral|úrnak|úrhoz|úrtól|urat|asszony|asszonnyal|asszonynak|kisasszony|doktor|doktornő|doktornővel|doktorral|doktornőnek|doktornak|szeretnék beszélni|beszélhetnék|"
                "keresem|kérem|osztály|osztállyal|osztályt|osztálynak",
)  # fmt: skip

WORDS = Words(NUMBERS, PHONE, NAME, WHEN, ANSWER, EMAIL, MATTER, DIRECTORY, COMMON)
