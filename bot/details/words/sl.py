"""Slovenian words for numbers, names, times, answers and matters."""

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
    inflected,
    listed,
    spread,
)
from bot.details.words.sl_common import COMMON

_ONES = spread({"ena|en|eden|eno|enega": 1, "dva|dve": 2, "tri|trije": 3, "štiri|štirje": 4, "pet": 5, "šest": 6, "sedem": 7,
                "osem": 8, "devet": 9})  # fmt: skip
_TENS = spread({"dvajset|dvejset": 20, "trideset": 30, "štirideset": 40, "petdeset": 50, "šestdeset": 60, "sedemdeset": 70,
                "osemdeset": 80, "devetdeset": 90})  # fmt: skip
_TEENS = spread({"deset": 10, "enajst": 11, "dvanajst": 12, "trinajst": 13, "štirinajst": 14, "petnajst": 15, "šestnajst": 16,
                 "sedemnajst": 17, "osemnajst": 18, "devetnajst": 19})  # fmt: skip
_COMPOUND = {f"{one}in{ten}": tens + ones for one, ones in _ONES.items() for ten, tens in _TENS.items()}
_ORDINAL_STEMS = {1: "prv", 2: "drug", 3: "tretj", 4: "četrt", 5: "pet", 6: "šest", 7: "sedm", 8: "osm", 9: "devet", 10: "deset",
                  11: "enajst", 12: "dvanajst", 13: "trinajst", 14: "štirinajst", 15: "petnajst", 16: "šestnajst",
                  17: "sedemnajst", 18: "osemnajst", 19: "devetnajst", 20: "dvajset", 21: "enaindvajset", 22: "dvaindvajset",
                  23: "triindvajset", 24: "štiriindvajset", 25: "petindvajset", 26: "šestindvajset", 27: "sedemindvajset",
                  28: "osemindvajset", 29: "devetindvajset", 30: "trideset", 31: "enaintrideset"}  # fmt: skip
_HOUR_STEMS = {1: "en", 2: "dv", 3: "tr", 4: "štir", **{n: s for n, s in _ORDINAL_STEMS.items() if 5 <= n <= 24}}

NUMBERS = Numbers(
    cardinals={**_ONES, **_TEENS, **_TENS, **_COMPOUND,
               **spread({"nič|nula|ničla|nulo": 0, "sto": 100, "dvesto|dvejsto": 200, "tristo": 300, "štiristo": 400, "petsto": 500,
                         "šeststo|šesto": 600, "sedemsto": 700, "osemsto": 800, "devetsto": 900})},
    ordinals=spread({inflected(stem, "i ega em emu"): n for n, stem in _ORDINAL_STEMS.items()}),
    multipliers=spread({"sto": 100, "tisoč": 1000}),
    joiners=listed("in"),
    ones_first=True,
    apart=frozenset(_TENS),
)  # fmt: skip

PHONE = PhoneWords(
    digits=spread({}) | {"nicla": "0", "nulka": "0", "o": "0", "enka": "1", "dvojka": "2", "trojka": "3", "stirica": "4", "stirka": "4",
            "petka": "5", "petica": "5", "sestica": "6", "sestka": "6", "sedmica": "7", "sedemka": "7", "osmica": "8", "osemka": "8",
            "devetka": "9", "devetica": "9"},
    homophones={"nic": "0", "pa": "", "se": "6"},
    repeats={"dvakrat": 2, "trikrat": 3, "stirikrat": 4, "dvojna": 2, "dvojni": 2, "dvojno": 2, "dvojne": 2, "trojna": 3, "trojni": 3},
    plus=listed("plus"),
    fillers=listed("mm hm ee eee em no in potem nato pa še je to številka pomišljaj presledek vejica torej aha ja ok okej zdaj",
                   "naprej poševnica minus"),
    cues="telefon|telefonska|telefonska številka|številka|moja številka|mobitel|mobilni|gsm|pokličite|pokličite me|pokliči|dosegljiv|"
         "dosegljiva|dosegljivi|telefonsko|kličete|na številko|na številki|whatsapp|stacionarni|kontakt|pokličete|telefonu",
    others="naročilo|naročila|naročilu|številka naročila|račun|računa|računu|številka računa|referenca|sklic|primer|zahtevek|polica|"
           "police|številka police|koda|šifra|rezervacija|pošta|poštna|registrska|registracija|serijska|model|davčna|trr|iban|kartica|"
           "številka kartice|emšo|naročilnica|pogodba|pogodbe|številka pogodbe|zavarovanja",
    money=listed("evro evra evre evrov eur centov odstotkov procentov oseb ljudi kilogramov kg metrov km kilometrov let leta dni",
                 "minut ur tednov mesecev kosov €"),
    spoken_plus="plus",
    instead=(r"ne (?P<a>.+?) (?:ampak|temvec|pac pa|marvec) (?P<b>.+)", r"namesto (?P<a>.+?) (?:je|naj bo|pride) (?P<b>.+)",
             r"(?P<b>.+?) (?:ne|namesto|in ne) (?P<a>.+)"),
    ends="zadnje številke so|zadnje tri so|zadnji dve sta|zadnje tri številke so|zadnji dve številki sta|zadnje štiri so|zadnja je|"
         "zadnja številka je|zadnje tri|zadnji dve|konča se z|konča se s|konča se na|končajo se z|na koncu je|na koncu so|na koncu|"
         "konec je|končnica je|zadnji del je|zadnje številke|se konča z|se konča s",
    begins="začne se z|začne se s|se začne z|se začne s|začne se na|na začetku je|na začetku|začetek je|prve tri so|prve tri številke so|"
           "prve tri|predpona je|omrežna je|omrežna številka je|območna je|prvi del je|prvi dve sta|prve številke so|predklic je",
)  # fmt: skip

NAME = NameWords(
    before="moje ime je|ime mi je|jaz sem|pišem se|moj priimek je|priimek je|ime in priimek je|ime je|priimek|pri telefonu|imenujem se|"
           "na ime|za ime|moje polno ime je|ime",
    maybe_before="tukaj|tu|sem|to je|tukaj je|tule|na zvezi|tu je|govori|kliče|na telefonu|naj bo",
    after="pri telefonu|tukaj|na zvezi|na telefonu|je moje ime|mi je ime|se pišem|na liniji|kličem|pri aparatu",
    titles={"dr": "Dr.", "doktor": "Dr.", "doktorica": "Dr.", "prof": "Prof.", "profesor": "Prof.", "profesorica": "Prof.",
            "gospod": "Gospod", "gospa": "Gospa", "g": "G.", "ga": "Ga.", "gospodična": "Gospodična", "mag": "Mag.",
            "inz": "Inž.", "gospodicna": "Gospodična", "gospo": "Gospa", "gospoda": "Gospod", "doktorja": "Dr.", "doktorico": "Dr.",
            "gospodu": "Gospod", "gospodom": "Gospod", "doktorju": "Dr.", "doktorjem": "Dr.", "doktorici": "Dr."},
    spelled="črkujem|po črkah|se črkuje|črkovano|se piše|črke so|piše se|črkovanje",
    letters={"be": "b", "ce": "c", "če": "č", "de": "d", "ef": "f", "ge": "g", "ha": "h", "jot": "j", "je": "j", "ka": "k", "el": "l", "em": "m",
             "en": "n", "pe": "p", "er": "r", "es": "s", "eš": "š", "te": "t", "ve": "v", "ze": "z", "že": "ž", "a": "a", "iks": "x", "ipsilon": "y",
             "ku": "q", "dvojni ve": "w", "kej": "k", "bə": "b"},
    alphabet={"ankaran": "a", "bled": "b", "celje": "c", "čatež": "č", "drava": "d", "evropa": "e", "fala": "f", "gorica": "g",
              "hrastnik": "h", "izola": "i", "jadran": "j", "koper": "k", "ljubljana": "l", "maribor": "m", "nanos": "n", "ormož": "o",
              "piran": "p", "ravne": "r", "soča": "s", "šmarje": "š", "triglav": "t", "unec": "u", "velenje": "v", "zalog": "z",
              "žalec": "ž", "queen": "q", "alfa": "a", "bravo": "b", "charlie": "c", "delta": "d", "echo": "e", "foxtrot": "f",
              "hotel": "h", "kilo": "k", "oscar": "o", "sierra": "s", "tango": "t", "victor": "v", "zulu": "z"},
    as_in=listed("kot kakor za"),
    double={"dvojni": 2, "dvojno": 2, "dvakrat": 2},
    not_names="anonimno|anonimen|nihče|nekdo|nobeden|pacient|stranka|jaz",
    ask_for="govoriti z|govoriti s|govorim z|govorim s|govoril z|govoril s|govorila z|govorila s|pogovoril z|pogovoril s|pogovorila z|"
            "pogovorila s|vežite me z|vežite me s|povežite me z|povežite me s|zvežite me z|zvežite me s|preveži me na|prevežite me na|"
            "prevežite me k|iščem|rad bi|potrebujem|sporočilo za|dobim|dobil|dobila|do|kličem|bi govoril z|bi govorila z|je|"
            "pri|naročen pri|naročena pri|k|prosim za|slišal z|imate",
    ask_after="tam|v službi|v pisarni|prisoten|prisotna|dosegljiv|dosegljiva|danes tam|na voljo",
    hesitations=listed("mm hm ee eee em no torej ja hja"),
    openers=listed("mm hm ee eee em no torej ja hja dober dan dobro jutro večer zdravo živjo pozdravljeni halo seveda prav ok okej to je",
                   "sem jaz tukaj tu lep pozdrav prosim hvala"),
    goes_on=listed("in iz zaradi glede prosim pri kličem moja moj od s z na tukaj hvala številka telefon ker jaz imam rad rada po"),
    asking=listed("je ali a kdo kaj sem ste si kako zakaj"),
)  # fmt: skip

WHEN = WhenWords(
    days={0: "danes|nocoj|drevi|danes dopoldne|danes popoldne|danes zvečer|še danes", 1: "jutri|jutr", 2: "pojutrišnjem|pojutrišnem"},
    past_days="včeraj|predvčerajšnjim|prejšnji teden|pretekli teden|zadnjič|prejšnji mesec|lani|sinoči|včerajšnji",
    weekdays=("ponedeljek|ponedeljka|ponedeljku|ponedeljkom|ponedeljkih|pon", "torek|torka|torku|torkom|torkih|tor",
              "sreda|sredo|srede|sredi|sredah|sre", "četrtek|četrtka|četrtku|četrtkom|četrtkih|čet",
              "petek|petka|petku|petkom|petkih", "sobota|soboto|sobote|soboti|sobotah|sob",
              "nedelja|nedeljo|nedelje|nedelji|nedeljah|ned"),
    months=("januar|januarja|januarju|jan", "februar|februarja|februarju|feb", "marec|marca|marcu|mar", "april|aprila|aprilu|apr",
            "maj|maja|maju", "junij|junija|juniju|jun", "julij|julija|juliju|jul", "avgust|avgusta|avgustu|avg",
            "september|septembra|septembru|sept", "oktober|oktobra|oktobru|okt", "november|novembra|novembru|nov",
            "december|decembra|decembru|dec"),
    parts={"morning": "zjutraj|jutro|danes zjutraj|zgodaj zjutraj|zjutri", "forenoon": "dopoldne|dopoldan|dopoldneva|danes dopoldne",
           "noon": "opoldne|poldne|poldan|poldnevom|kosilo|kosilu|kosilom|opoldan", "afternoon": "popoldne|popoldan|popoldneva|danes popoldne",
           "evening": "zvečer|večer|večerom|nocoj|drevi|danes zvečer|po službi", "night": "ponoči|noč", "midnight": "polnoč|opolnoči|polnoči"},
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
    soon="čim prej|čimprej|kakor hitro je mogoče|kar se da hitro|takoj ko je mogoče|čim hitreje|kmalu|kar najhitreje|čimhitreje",
    any="kadarkoli|kadar koli|kadar vam ustreza|kadar vam paše|vseeno kdaj|vseeno mi je|vseeno|ni važno|ni pomembno|cel dan|ves dan|"
        "katerikoli dan|kadar želite|kadar hočete|vseeno je|po želji|kadar boste lahko",
    fillers="prosim|mogoče|morda|recimo|tam|nekje|raje|najraje|približno|ee|mm|hm|no|tja|kar|lahko|zgodaj|pozno|še|pa|nekako|naprej|dalje|"
            "najbolje|npr|enkrat|kak|kakšen|bi|ura|uro",
    hours=spread({**{inflected(stem, "ih"): hour for hour, stem in _HOUR_STEMS.items() if hour > 4},
                  "enih|eni": 1, "dveh": 2, "treh": 3, "štirih": 4}),
    ordinal_hours=spread({inflected(stem, "a e i o"): hour for hour, stem in _ORDINAL_STEMS.items() if hour <= 24}),
    holidays={"12-24": "sveti večer|božični večer|na sveti večer|božična večer", "12-25": "božič|božiču|božični dan|božičem",
              "12-26": "štefanovo|dan samostojnosti|dan samostojnosti in enotnosti", "12-31": "silvestrovo|silvester|starega leta|silvestra",
              "1-1": "novo leto|novega leta|novem letu", "easter+0": "velika noč|veliko noč|veliki noči",
              "easter+1": "velikonočni ponedeljek", "easter-2": "veliki petek", "easter-1": "velika sobota|veliko soboto", "2-8": "prešernov dan|kulturni praznik|prešernov praznik",
              "5-1": "prvi maj|prvega maja|praznik dela|prvomajski praznik", "6-25": "dan državnosti", "10-31": "dan reformacije",
              "11-1": "dan mrtvih|vsi sveti|vse svete|dan spomina na mrtve", "4-27": "dan upora", "8-15": "marijino vnebovzetje|velika maša|veliki šmaren",
              "easter+49": "binkošti"},
    ordinal_endings=listed("ega"),
    endings={"h": "oclock"},
    next_week="naslednji teden|prihodnji teden|drugi teden|naslednjem tednu|prihodnjem tednu|naslednjega tedna|prihodnjega tedna|v naslednjem tednu",
    week_after="teden za tem",
    onto="na",
)  # fmt: skip

ANSWER = AnswerWords(
    yes="ja|da|jap|jep|ja prosim|da prosim|seveda|tako je|drži|točno|točno tako|natanko|res je|pravilno je|je pravilno|je prav|je v redu|"
        "to je to|vsekakor|absolutno|kar dajte|kar daj|izvolite|lahko|z veseljem|mislim da ja|mislim da|menda ja|ja ja|itak|jasno|"
        "potrjujem|strinjam se|zagotovo|gotovo|se strinjam|prav je|ustreza|vse prav|vse je prav|vse točno|ni problema|brez problema|"
        "zakaj pa ne|ja to je to|se razume|tako bo|ja je|sem|ja sem|ja seveda|to drži|ja tako je|odlično|popolnoma|naj bo",
    no="ne|ne hvala|ne ne|nikakor|sploh ne|niti ne|ni prav|ni pravilno|to ni prav|napačno|narobe|je narobe|to je narobe|to ni res|"
       "ni res|ni točno|to ni točno|ne drži|to ne drži|mislim da ne|ne bi|ni treba|ni potrebno|raje ne|ne ni|seveda ne|nočem|ne želim|"
       "nisem|niste me razumeli|ni to|to ni to|pozabite|ne danes|ne zdaj|zdaj ne|jok|ne še|še ne|ni|to ni|ne ravno|nikoli|ah ne|prosim ne|"
       "ne ni prav|ne to ni prav|niste razumeli|ni moja številka|to ni moja številka|to nisem rekel|to nisem rekla",
    weak_yes="ok|okej|okay|v redu|vredu|prav|dobro|velja|lepo|super|fino|prosim|aha|mhm|pravilno|okey|v redu je|dobra ideja|ajde|d",
    weak_no="n|stop|prekliči|e e",
    neither="ne vem|nimam pojma|pojma nimam|mogoče|morda|nisem prepričan|nisem prepričana|ne vem točno|odvisno|kaj mislite|"
            "ja ne|ne ja|da ne|nisem siguren|nisem sigurna|ni nujno|ni nujna|lahko bi|ali lahko|lahko prosim|lahko me|lahko vas|počakajte|ni mi jasno|"
            "lahko dobim|lahko govorim|lahko pustim|ne mudi se|ni panike|ali je|ni razlike|vseeno|ali ste",
    but="ampak|vendar|toda|samo da|čeprav|le da|a",
    wrong="narobe|napačno|napačna|napačen|ni prav|ni pravilno|ni točno|ni točna|ni prava|napaka|ni pravilna|moralo bi biti",
    fillers=listed("mm hm ee eee em no torej pa prosim hvala lepa lepo je to ta tako res kar že pač veste dragi gospod gospa zdaj seveda",
                   "ja da ne ok okej vse prav številka ime točno čisto bi bi bilo sem se mi se res super hja aha vam najlepša nič prosim"),
    declines="raje ne|ne bi povedal|ne bi povedala|ne povem|ne želim povedati|ne želim|nočem povedati|nočem dati|nočem|ne bi dal|ne bi dala|"
             "ne dam|brez imena|brez številke|preskoči|preskočite|preskočimo|izpustite|pustite to|pustiva to|spustite|anonimno|anonimen|anonimna|"
             "nimam maila|nimam e pošte|nimam elektronske pošte|nimam telefona|nimam e maila|nimam emaila|nimam številke|ni pomembno|ni važno|ni potrebno|"
             "ni treba|saj imate|že imate|imate že|vidite na zaslonu|na zaslonu|na ekranu|zasebno|to je zasebno|zaupno|vas ne briga|ne briga vas|ne morem povedati|"
             "se ne spomnim|ne spomnim se|ne bi rad|ne bi rada|ne bi delil|ne bi delila|raje ne bi|ni vaša stvar|osebno je|to je osebno|pozabite|ne vem na pamet|ne sporočim|ne bom povedal|"
             "ne bom povedala|ne bom dal|ne bom dala|ne zaupam",
    declines_alone="ne|ne hvala|nobene|nobeno|nič|nihče|nimam|vseeno|vseeno je|vseeno mi je|ne vem|ni|naprej|naslednje|naslednje vprašanje|nima veze|"
                   "nič posebnega|brez|kar koli|kdorkoli|to je vse|nikogar|za nikogar",
    same_number="ta številka|to številko|te številke|s katere kličem|s katere vas kličem|iz katere kličem|ista številka|isto številko|na isto|isti številki|"
                "tej številki|vidite številko|vidite jo|jo vidite|vidite na zaslonu|na zaslonu|na ekranu|na to|kar na to|številko že imate|s katere zdaj kličem|"
                "s te številke|ki jo vidite|ki vam piše|kličem s te|izpisana|izpiše|ki je izpisana|ista",
)  # fmt: skip

EMAIL = EmailWords(
    at=listed("afna at et"),
    dot=listed("pika točka dot"),
    signs={"podcrtaj": "_", "podcrta": "_", "spodnji": "_", "pomisljaj": "-", "vezaj": "-", "minus": "-", "plus": "+", "crtica": "-"},
    stops=listed("je moj naslov mail email mejl e pošta pošte na ta to mi pišite pošljite elektronski elektronska in ee mm no torej",
                 "uporabite ja prosim pa lahko tudi maila naslovu preko pri se"),
)

MATTER = MatterWords(
    about="glede|zaradi|v zvezi z|v zvezi s|gre za|o|kar se tiče|tiče se|v povezavi z|v povezavi s|sporočilo je|zadeva je|zanima me|"
          "kličem zaradi|kličem glede|radi|rad bi vprašal glede",
    that="povejte mu da|povejte ji da|povejte jim da|sporočite mu da|sporočite ji da|sporočite jim da|povejte mu naj|povejte ji naj|sporočite mu naj|"
         "sporočite ji naj|povejte da|sporočite da|ker|gre za to da|sporočilo da|problem je da|težava je v tem da|težava je da|recite mu da|recite ji da|"
         "zato ker|sporočim da|povem da|recite mu naj|naj mu poveste da|obvestite ga da|obvestite jo da|sporočil da|sporočila da|prenesite mu da|prenesite ji da",
    ends="in moja številka|moja številka|moj telefon|moje ime|in ime|pokličite|prosim pokličite|me lahko|lahko me|lahko pokliče|naj me pokliče|ali me lahko|hvala|"
         "najlepša hvala|dosegljiv sem|dosegljiva sem|me pokličite|številka je|lep pozdrav|nasvidenje|adijo|ali lahko|tukaj|čim prej|nujno je|moj mail|"
         "moj email|in prosim|zato me|pa me",
    leads="gre za|gre se za|glede|zaradi|v zvezi z|v zvezi s|to je|je|no|mm|ee|torej|pa|ja|ok|okej|da|kličem zaradi|kličem glede|kličem ker|kličem|"
          "povejte mu da|povejte ji da|sporočite mu da|sporočite ji da|povejte da|sporočite da|ker|rad bi vprašal glede|rada bi vprašala glede|samo|zanima me|"
          "imam vprašanje glede|dober dan|prosim|sporočilo je|recite da|kar|recimo|v bistvu|zadeva je|zato ker|naj|o|tiče se|seveda",
    tails="prosim|hvala|hvala lepa|najlepša hvala|to je vse|to je to|če je možno|če se da|lep pozdrav|nasvidenje|adijo|ok|okej|prosim lepa",
    behind="",
    articles=frozenset(),
    empty=listed("to ta tega te je gre za nekaj sporočilo vprašanje mu ji jim njega njo stvar zadeva zasebno osebno ne ja nič prosim da ga jo",
                 "pustil pustila rad rada bi sem zaupno vas mene"),
    danger=(
        r"\bne (more )?diha", r"\bne morem dihati|\btezko diha|\bkomaj diha|\bprenehal\w* dihati|\bdusi se\b|\bse dusi\b",
        r"\bnezavest|\bizgubil\w* zavest|\bse ne odziva|\bne odziva se|\bse je zgrudil|\bse ne zbudi|\bne zbudi se|\bonesvesti",
        r"\b(mocno|hudo|zelo) (\w+ )?krvavi|\bkrvavi(m)? (zelo|mocno|hudo)|\bne (neha|preneha) krvaveti|\bkrvavitev se ne ustavi|\bveliko krvi\b|\bpovsod (je )?kri\b|\bmocna krvavitev",
        r"\bboli\w* (me |ga |jo )?(v )?prsi|\bbolecin\w* v prs|\bv prsih (me|ga|jo)\b|\bsrcni (napad|infarkt)|\binfarkt\b|\bmozgansk\w* kap\b|\bkap (ga|jo|me) je\b|\bzadela (ga|jo|me)? ?(je )?kap",
        r"\bgori (hisa|nam|nasa|stanovanje|kuhinja|avto|v )|\b(hisa|stanovanje|kuhinja|pisarna|avto|streha) (nam |mi )?(gori|je v plamenih|zagorel\w*)|\bpozar(?! ?n)\b|\bv plamenih\b|\bizbruhnil pozar",
        r"\b(vonj|smrdi|smrad|vonjam|voham|diši|disi)( \w+)? (po )?plin|\bpuscanje plina|\buhaja( nam)? plin|\bplin (nam )?(uhaja|pusca|smrdi)",
        r"\bsamomor|\bubil\w* (se )?(bom|bi)? ?se\b|\bubiti se\b|\bse (bom|bi|hocem|zelim) ubi|\bnocem vec ziveti|\bne zelim vec ziveti|\bkoncal\w* (si )?zivljenje|\bsi (bom |bi )?vze\w* zivljenje|\bhocem umreti|\bzelim umreti",
        r"\b(napad\w*|pretep\w*|davi|zabodel|zabodl\w*|ustrelil|ustrelj\w*|posilil|posiljuj\w*) (me|ga|jo|nas|mene)\b|\b(napadli|pretepli|zabodli|ustrelili|tepejo|pretepajo) (so |je )?(me|ga|jo|nas|sina|moza|zeno|otroka|nekoga)\b|\b(me|ga|jo|nas) (je |so )?(napad\w*|pretep\w*|davi\w*|zabod\w*|ustrel\w*|posil\w*|tepe)|\bima (noz|pistolo|orozje)\b",
        r"\butaplja|\butapljanj|\bse je utopil|\bpredoziral|\bpredoziranj|\bepilepticn\w* napad|\banafilak|\bogljikov\w* monoksid|\bumira\b|\belektrika ga je|\belektrika jo je|\bpopil\w* (cistilo|strup)|\bzastrupil\w* se|\bse je zastrupil",
        r"\bvlamlja(jo)?\b.*\b(hiso|stanovanje|k nam)",
    ),
    safe=(r"\bpozarn", r"\b(telefon|baterija|racunalnik|akumulator) (mi )?umira"),
    urgent=(
        r"\bnujn", r"\burgentn", r"\bcim ?prej\b", r"\btakoj\b", r"\bnemudoma\b", r"\bne more cakati\b", r"\bmudi se\b|\bse mudi\b", r"\bpocila (je )?(mi |nam )?cev|\bcev (nam |mi )?je pocila",
        r"\bpoplav", r"\bukraden|\bukradl", r"\bzaklenj", r"\b(hud|huda|hude|neznosn\w*|grozn\w*|strasn\w*) (zobobol|bolecin\w*)", r"\bneznosno boli", r"\bzelo (me )?boli|\bstrasno (me )?boli|\bgrozno (me )?boli|\bhudo (me )?boli",
        r"\bkrvavi", r"\bposkodov", r"\bnesrec", r"\bzlomil", r"\bizbil", r"\bvlomili|\bvlom\b", r"\bzelo pomembno\b", r"\baretira", r"\bjoj\b.*\bhitro\b", r"\bhitro prosim\b",
    ),
    not_urgent=(r"\bni (\w+ )?nujn", r"\bne mudi se\b|\bse ne mudi\b|\bni mudno\b|\bne mudi\b", r"\bnic nujnega\b", r"\bni panike\b", r"\bkadarkoli\b", r"\blahko pocaka\b", r"\bdlesni\b"),
)  # fmt: skip

DIRECTORY = DirectoryWords(
    endings=("a", "u", "om", "em", "o", "i", "e", "ja", "ju", "jem", "jom", "ta", "tu", "tom", "ev", "ov", "ovi", "ove", "ih", "ami", "jo", "eta", "etu", "etom", "ino"),
    cues="govoriti z|govoriti s|govoril z|govoril s|govorila z|govorila s|govorim z|govorim s|vežite|povežite|prevežite|sporočilo za|za|gospod|gospa|gospoda|gospo|"
         "gospodu|gospodom|doktor|doktorica|doktorja|doktorico|doktorju|doktorjem|pri|iščem|naročen pri|k|s|z|dobim|dr|oddelek|v|na|je",
)  # fmt: skip

WORDS = Words(NUMBERS, PHONE, NAME, WHEN, ANSWER, EMAIL, MATTER, DIRECTORY, COMMON)
