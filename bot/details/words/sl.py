"""Slovenian words for numbers, names and times."""

# fmt: off
from bot.details.words import (
    NameWords,
    Numbers,
    PhoneWords,
    WhenWords,
    Words,
    inflected,
    listed,
    spread,
)
from bot.details.words.sl_answers import ANSWER, DIRECTORY, EMAIL, MATTER
from bot.details.words.sl_common import COMMON

_ONES = spread({"ena|en|eden|eno|enega": 1, "dva|dve": 2, "tri|trije": 3, "štiri|štirje": 4, "pet": 5, "šest": 6,
"sedem": 7,
                "osem": 8, "devet": 9})
_TENS = spread({"dvajset|dvejset": 20, "trideset": 30, "štirideset": 40, "petdeset": 50, "šestdeset": 60,
"sedemdeset": 70,
                "osemdeset": 80, "devetdeset": 90})
_TEENS = spread({"deset": 10, "enajst": 11, "dvanajst": 12, "trinajst": 13, "štirinajst": 14, "petnajst": 15,
"šestnajst": 16,
                 "sedemnajst": 17, "osemnajst": 18, "devetnajst": 19})
_COMPOUND = {f"{one}in{ten}": tens + ones for one, ones in _ONES.items() for ten, tens in _TENS.items()}
_ORDINAL_STEMS = {1: "prv", 2: "drug", 3: "tretj", 4: "četrt", 5: "pet", 6: "šest", 7: "sedm", 8: "osm",
9: "devet", 10: "deset",
                  11: "enajst", 12: "dvanajst", 13: "trinajst", 14: "štirinajst", 15: "petnajst", 16: "šestnajst",
                  17: "sedemnajst", 18: "osemnajst", 19: "devetnajst", 20: "dvajset", 21: "enaindvajset",
                  22: "dvaindvajset",
                  23: "triindvajset", 24: "štiriindvajset", 25: "petindvajset", 26: "šestindvajset",
                  27: "sedemindvajset",
                  28: "osemindvajset", 29: "devetindvajset", 30: "trideset", 31: "enaintrideset"}
_HOUR_STEMS = {1: "en", 2: "dv", 3: "tr", 4: "štir", **{n: s for n, s in _ORDINAL_STEMS.items() if 5 <= n <= 24}}

NUMBERS = Numbers(
    cardinals={**_ONES, **_TEENS, **_TENS, **_COMPOUND,
               **spread({"nič|nula|ničla|nulo": 0, "sto": 100, "dvesto|dvejsto": 200, "tristo": 300,
               "štiristo": 400, "petsto": 500,
                         "šeststo|šesto": 600, "sedemsto": 700, "osemsto": 800, "devetsto": 900})},
    ordinals=spread({inflected(stem, "i ega em emu"): n for n, stem in _ORDINAL_STEMS.items()}),
    multipliers=spread({"tisoč": 1000}),
    joiners=listed("in"),
    ones_first=True,
    apart=frozenset(_TENS),
)

PHONE = PhoneWords(
    digits={"nicla": "0", "nulka": "0", "o": "0", "enka": "1", "dvojka": "2", "trojka": "3",
    "stirica": "4", "stirka": "4",
            "petka": "5", "petica": "5", "sestica": "6", "sestka": "6", "sedmica": "7", "sedemka": "7",
            "osmica": "8", "osemka": "8",
            "devetka": "9", "devetica": "9"},
    homophones={"nic": "0", "pa": "", "se": "6"},
    repeats={"dvakrat": 2, "trikrat": 3, "stirikrat": 4, "dvojna": 2, "dvojni": 2, "dvojno": 2, "dvojne": 2,
    "trojna": 3, "trojni": 3},
    plus=listed("plus"),
    fillers=listed("mm hm ee eee em no in potem nato pa še je to številka pomišljaj presledek vejica torej aha ja "
    "ok okej zdaj",
                   "naprej poševnica minus"),
    cues="telefon|telefonska|telefonska številka|številka|moja številka|mobitel|mobilni|gsm|pokličite|pokličite me|"
    "pokliči|dosegljiv|"
         "dosegljiva|dosegljivi|telefonsko|kličete|na številko|na številki|whatsapp|stacionarni|kontakt|pokličete|"
         "telefonu",
    others="naročilo|naročila|naročilu|številka naročila|račun|računa|računu|številka računa|referenca|sklic|"
    "primer|zahtevek|polica|"
           "police|številka police|koda|šifra|rezervacija|pošta|poštna|registrska|registracija|serijska|model|"
           "davčna|trr|iban|kartica|"
           "številka kartice|emšo|naročilnica|pogodba|pogodbe|številka pogodbe|zavarovanja",
    money=listed("evro evra evre evrov eur centov odstotkov procentov oseb ljudi kilogramov kg metrov km "
    "kilometrov let leta dni",
                 "minut ur tednov mesecev kosov €"),
    spoken_plus="plus",
    instead=(r"ne (?P<a>.+?) (?:ampak|temvec|pac pa|marvec) (?P<b>.+)",
    r"namesto (?P<a>.+?) (?:je|naj bo|pride) (?P<b>.+)",
             r"(?P<b>.+?) (?:ne|namesto|in ne) (?P<a>.+)"),
    ends="zadnje številke so|zadnje tri so|zadnji dve sta|zadnje tri številke so|zadnji dve številki sta|zadnje "
    "štiri so|zadnja je|"
         "zadnja številka je|zadnje tri|zadnji dve|konča se z|konča se s|konča se na|končajo se z|na koncu je|na "
         "koncu so|na koncu|"
         "konec je|končnica je|zadnji del je|zadnje številke|se konča z|se konča s",
    begins="začne se z|začne se s|se začne z|se začne s|začne se na|na začetku je|na začetku|začetek je|prve tri "
    "so|prve tri številke so|"
           "prve tri|predpona je|omrežna je|omrežna številka je|območna je|prvi del je|prvi dve sta|prve številke "
           "so|predklic je",
)

NAME = NameWords(
    before="moje ime je|ime mi je|jaz sem|pišem se|moj priimek je|priimek je|ime in priimek je|ime je|priimek|pri "
    "telefonu|imenujem se|"
           "na ime|za ime|moje polno ime je|ime",
    maybe_before="tukaj|tu|sem|to je|tukaj je|tule|na zvezi|tu je|govori|kliče|na telefonu|naj bo",
    after="pri telefonu|tukaj|na zvezi|na telefonu|je moje ime|mi je ime|se pišem|na liniji|kličem|pri aparatu",
    titles={"dr": "Dr.", "doktor": "Dr.", "doktorica": "Dr.", "prof": "Prof.", "profesor": "Prof.",
    "profesorica": "Prof.",
            "gospod": "Gospod", "gospa": "Gospa", "g": "G.", "ga": "Ga.", "gospodična": "Gospodična", "mag": "Mag.",
            "inz": "Inž.", "gospodicna": "Gospodična", "gospo": "Gospa", "gospoda": "Gospod", "doktorja": "Dr.",
            "doktorico": "Dr.",
            "gospodu": "Gospod", "gospodom": "Gospod", "doktorju": "Dr.", "doktorjem": "Dr.", "doktorici": "Dr."},
    spelled="črkujem|po črkah|se črkuje|črkovano|se piše|črke so|piše se|črkovanje",
    letters={"be": "b", "ce": "c", "če": "č", "de": "d", "ef": "f", "ge": "g", "ha": "h", "jot": "j", "je": "j",
    "ka": "k", "el": "l", "em": "m",
             "en": "n", "pe": "p", "er": "r", "es": "s", "eš": "š", "te": "t", "ve": "v", "ze": "z", "že": "ž",
             "a": "a", "iks": "x", "ipsilon": "y",
             "ku": "q", "dvojni ve": "w", "kej": "k", "bə": "b"},
    alphabet={"ankaran": "a", "bled": "b", "celje": "c", "čatež": "č", "drava": "d", "evropa": "e", "fala": "f",
    "gorica": "g",
              "hrastnik": "h", "izola": "i", "jadran": "j", "koper": "k", "ljubljana": "l", "maribor": "m",
              "nanos": "n", "ormož": "o",
              "piran": "p", "ravne": "r", "soča": "s", "šmarje": "š", "triglav": "t", "unec": "u", "velenje": "v",
              "zalog": "z",
              "žalec": "ž", "queen": "q", "alfa": "a", "bravo": "b", "charlie": "c", "delta": "d", "echo": "e",
              "foxtrot": "f",
              "hotel": "h", "kilo": "k", "oscar": "o", "sierra": "s", "tango": "t", "victor": "v", "zulu": "z"},
    as_in=listed("kot kakor za"),
    double={"dvojni": 2, "dvojno": 2, "dvakrat": 2},
    not_names="anonimno|anonimen|nihče|nekdo|nobeden|pacient|stranka|jaz",
    ask_for="govoriti z|govoriti s|govorim z|govorim s|govoril z|govoril s|govorila z|govorila s|pogovoril z|"
    "pogovoril s|pogovorila z|"
            "pogovorila s|vežite me z|vežite me s|povežite me z|povežite me s|zvežite me z|zvežite me s|preveži me "
            "na|prevežite me na|"
            "prevežite me k|iščem|rad bi|potrebujem|sporočilo za|dobil|dobila|do|kličem|bi govoril z|bi "
            "govorila z|je|"
            "pri|naročen pri|naročena pri|k|prosim za|slišal z",
    ask_after="tam|v službi|v pisarni|prisoten|prisotna|dosegljiv|dosegljiva|danes tam|na voljo",
    hesitations=listed("mm hm ee eee em no torej ja hja"),
    openers=listed("mm hm ee eee em no torej ja hja dober dan dobro jutro večer zdravo živjo pozdravljeni halo "
    "seveda prav ok okej to je",
                   "sem jaz tukaj tu lep pozdrav prosim hvala"),
    goes_on=listed("in iz zaradi glede prosim pri kličem moja moj od s z na tukaj hvala številka telefon ker jaz "
    "imam rad rada po"),
    asking=listed("je ali a kdo kaj sem ste si kako zakaj"),
)

WHEN = WhenWords(
    days={0: "danes|nocoj|drevi|danes dopoldne|danes popoldne|danes zvečer|še danes", 1: "jutri|jutr",
    2: "pojutrišnjem|pojutrišnem"},
    past_days="včeraj|predvčerajšnjim|prejšnji teden|pretekli teden|zadnjič|prejšnji mesec|lani|sinoči|včerajšnji",
    weekdays=("ponedeljek|ponedeljka|ponedeljku|ponedeljkom|ponedeljkih|pon", "torek|torka|torku|torkom|torkih|tor",
              "sreda|sredo|srede|sredi|sredah|sre", "četrtek|četrtka|četrtku|četrtkom|četrtkih|čet",
              "petek|petka|petku|petkom|petkih", "sobota|soboto|sobote|soboti|sobotah|sob",
              "nedelja|nedeljo|nedelje|nedelji|nedeljah|ned"),
    months=("januar|januarja|januarju|jan", "februar|februarja|februarju|feb", "marec|marca|marcu|mar",
    "april|aprila|aprilu|apr",
            "maj|maja|maju", "junij|junija|juniju|jun", "julij|julija|juliju|jul", "avgust|avgusta|avgustu|avg",
            "september|septembra|septembru|sept", "oktober|oktobra|oktobru|okt", "november|novembra|novembru|nov",
            "december|decembra|decembru|dec"),
    parts={"morning": "zjutraj|jutro|danes zjutraj|zgodaj zjutraj|zjutri",
    "forenoon": "dopoldne|dopoldan|dopoldneva|danes dopoldne",
           "noon": "opoldne|poldne|poldan|poldnevom|kosilo|kosilu|kosilom|opoldan",
           "afternoon": "popoldne|popoldan|popoldneva|danes popoldne",
           "evening": "zvečer|večer|večerom|nocoj|drevi|danes zvečer|po službi", "night": "ponoči|noč",
           "midnight": "polnoč|opolnoči|polnoči"},
    weekend="vikend|vikendu|vikendom|konec tedna|za vikend|med vikendom|čez vikend",
    next=inflected("naslednj prihodnj", "i ega em o e emu a"),
    this="ta|tega|to|tale|ta prvi",
    last=inflected("prejšnj pretekl zadnj minul", "i ega em o e a"),
    units={"minute": "minuta|minuto|minute|minut|minutah|min", "quarter": "četrt ure", "half_hour": "pol ure|pol urice",
           "hour": "ura|uro|uri|ure|ur|urah|urico", "hour_and_half": "uro in pol|uro pa pol",
           "day": "dan|dni|dneva|dneh|dnevih|dnevi", "week": "teden|tedna|tedne|tednov|tednih|tednu|tedni",
           "fortnight": "štirinajst dni|14 dni", "month": "mesec|meseca|mesece|mesecev|mesecih|mesecu"},
    single="en|eno|ena|enem|enega",
    inside="čez|v|v roku|tekom|znotraj|v približno|čez kakšno|čez kako|čez kakšen",
    later="od zdaj|od danes|kasneje|pozneje",
    at="ob|v|na|okoli|okrog|približno ob|nekje ob|tam okoli|nekje okoli|za|dne|proti|od približno|približno",
    loosely="v|na|za|okoli|okrog|približno",
    after="po|od|za tem|kasneje kot|ne pred|šele po|najprej po|od približno",
    before="pred|do|najkasneje do|ne po|najpozneje do|še pred",
    between="med|vmes med",
    since="od",
    until="do",
    conjunction="in",
    either="ali|oziroma",
    to="do|manjka do",
    past="čez|in",
    half="pol",
    quarter="četrt|frtalj",
    three_quarters="tri četrt|tričetrt|tri četrtine|tri frtalj|trifrtalj|tri četrti",
    half_counts_up=False,
    oclock="h|uri",
    am="zjutraj|dopoldne|dopoldan|jutra",
    pm="popoldne|popoldan|zvečer",
    now="zdaj|sedaj|takoj|trenutno|ta trenutek|nemudoma|tale hip",
    soon="čim prej|čimprej|kakor hitro je mogoče|kar se da hitro|takoj ko je mogoče|čim hitreje|kmalu|kar "
    "najhitreje|čimhitreje",
    any="kadarkoli|kadar koli|kadar vam ustreza|kadar vam paše|vseeno kdaj|vseeno mi je|vseeno|ni važno|ni "
    "pomembno|cel dan|ves dan|"
        "katerikoli dan|kadar želite|kadar hočete|vseeno je|po želji|kadar boste lahko",
    fillers="prosim|mogoče|morda|recimo|tam|nekje|raje|najraje|približno|ee|mm|hm|no|tja|kar|lahko|zgodaj|pozno|še|"
    "pa|nekako|naprej|dalje|"
            "najbolje|npr|enkrat|kak|kakšen|bi|ura|uro",
    hours=spread({**{inflected(stem, "ih"): hour for hour, stem in _HOUR_STEMS.items() if hour > 4},
                  "enih|eni": 1, "dveh": 2, "treh": 3, "štirih": 4}),
    ordinal_hours=spread({inflected(stem, "a e i o"): hour for hour, stem in _ORDINAL_STEMS.items() if hour <= 24}),
    holidays={"12-24": "sveti večer|božični večer|na sveti večer|božična večer",
    "12-25": "božič|božiču|božični dan|božičem",
              "12-26": "štefanovo|dan samostojnosti|dan samostojnosti in enotnosti",
              "12-31": "silvestrovo|silvester|starega leta|silvestra",
              "1-1": "novo leto|novega leta|novem letu", "easter+0": "velika noč|veliko noč|veliki noči",
              "easter+1": "velikonočni ponedeljek", "easter-2": "veliki petek",
              "easter-1": "velika sobota|veliko soboto", "2-8": "prešernov dan|kulturni praznik|prešernov praznik",
              "5-1": "prvi maj|prvega maja|praznik dela|prvomajski praznik", "6-25": "dan državnosti",
              "10-31": "dan reformacije",
              "11-1": "dan mrtvih|vsi sveti|vse svete|dan spomina na mrtve", "4-27": "dan upora",
              "8-15": "marijino vnebovzetje|velika maša|veliki šmaren",
              "easter+49": "binkošti"},
    ordinal_endings=listed("ega"),
    endings={"h": "oclock"},
    next_week="naslednji teden|prihodnji teden|drugi teden|naslednjem tednu|prihodnjem tednu|naslednjega tedna|"
    "prihodnjega tedna|v naslednjem tednu",
    week_after="teden za tem",
    onto="na",
)

WORDS = Words(NUMBERS, PHONE, NAME, WHEN, ANSWER, EMAIL, MATTER, DIRECTORY, COMMON)
