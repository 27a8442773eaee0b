"""Czech words for numbers, names and times."""

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
from bot.details.words.cs_answers import ANSWER, DIRECTORY, EMAIL, MATTER
from bot.details.words.cs_common import COMMON

_TENS = {"dvacet": 20, "třicet": 30, "čtyřicet": 40, "padesát": 50, "šedesát": 60, "sedmdesát": 70, "osmdesát": 80,
"devadesát": 90}
_BEFORE_TENS = {"jedna": 1, "jedena": 1, "dvaa": 2, "třia": 3, "čtyřia": 4, "pěta": 5, "šesta": 6, "sedma": 7,
"osma": 8, "devěta": 9}
_COMPOUND = {one + ten: tens + ones for one, ones in _BEFORE_TENS.items() for ten, tens in _TENS.items()}
_HUNDREDS = {"dvěstě|dvjesťe": 200, "třista": 300, "čtyřista": 400, "pětset": 500, "šestset": 600, "sedmset": 700,
"osmset": 800, "devětset": 900}
_ORDINAL_STEMS = {1: "prvn", 2: "druh", 3: "třet", 4: "čtvrt", 5: "pát", 6: "šest", 7: "sedm", 8: "osm",
9: "devát", 10: "desát", 11: "jedenáct",
                  12: "dvanáct", 13: "třináct", 14: "čtrnáct", 15: "patnáct", 16: "šestnáct", 17: "sedmnáct",
                  18: "osmnáct",
                  19: "devatenáct", 20: "dvacát", 21: "jednadvacát", 22: "dvaadvacát", 23: "třiadvacát",
                  24: "čtyřiadvacát", 25: "pětadvacát",
                  26: "šestadvacát", 27: "sedmadvacát", 28: "osmadvacát", 29: "devětadvacát", 30: "třicát",
                  31: "jednatřicát"}
_SOFT = (1, 3)
_GENITIVE = {"jedné": 1, "dvou": 2, "čtyř": 4, "pěti": 5, "šesti": 6, "sedmi": 7, "osmi": 8, "devíti": 9,
"deseti": 10, "jedenácti": 11,
             "dvanácti": 12, "třinácti": 13, "čtrnácti": 14, "patnácti": 15, "šestnácti": 16, "sedmnácti": 17,
             "osmnácti": 18,
             "devatenácti": 19, "dvaceti": 20, "jednadvaceti": 21, "dvaadvaceti": 22, "jednu": 1}

NUMBERS = Numbers(
    cardinals=spread({
        "nula|nulu": 0, "jedna|jeden|jedno": 1, "dva|dvě": 2, "tři": 3, "čtyři|čtyry": 4, "pět": 5, "šest": 6,
        "sedm|sedum": 7, "osm|osum": 8,
        "devět": 9, "deset": 10, "jedenáct": 11, "dvanáct": 12, "třináct": 13, "čtrnáct": 14, "patnáct": 15,
        "šestnáct": 16,
        "sedmnáct|sedumnáct": 17, "osmnáct|osumnáct": 18, "devatenáct": 19, "sto": 100, **_TENS, **_COMPOUND,
        **_HUNDREDS,
    }),
    ordinals=spread({inflected(stem, "í ího ímu" if n in _SOFT else "ý ého ému"): n for n,
    stem in _ORDINAL_STEMS.items()}),
    multipliers=spread({"stě|sta|set": 100, "tisíc|tisíce": 1000}),
)

PHONE = PhoneWords(
    digits={"nulka": "0", "o": "0", "jednicka": "1", "dvojka": "2", "trojka": "3", "ctyrka": "4", "petka": "5",
    "sestka": "6", "sedmicka": "7",
            "osmicka": "8", "devitka": "9"},
    homophones={"nul": "0"},
    repeats={"dvakrat": 2, "trikrat": 3, "ctyrikrat": 4, "dvojita": 2, "dvojite": 2, "dvojity": 2, "trojita": 3,
    "dve krat": 2},
    plus=listed("plus"),
    fillers=listed("ehm em hm no a pak potom dále je to ten ta už tak takže pomlčka mezera lomeno čárka dobře jo "
    "aha ano číslo mínus eee"),
    cues="telefon|telefonní číslo|telefonu|moje číslo|mé číslo|číslo|mobil|mobilní|mobilu|zavolejte|zavolat|"
    "zavolejte mi|volejte|volat|na čísle|na číslo|dostupný|"
         "k zastižení|zastihnete|zastihnete mě|kontakt|kontaktní|pevná|pevnou|ozvěte|ozvěte se|whatsapp|"
         "telefonicky|prozvonit|prozvoňte",
    others="objednávka|objednávky|objednávku|číslo objednávky|faktura|faktury|fakturu|číslo faktury|reference|"
    "referenční|referenční číslo|variabilní|variabilní symbol|případ|případu|číslo případu|"
           "smlouva|smlouvy|číslo smlouvy|pojistka|pojistky|číslo pojistky|kód|psč|účet|účtu|číslo účtu|rezervace|"
           "rezervaci|číslo rezervace|spz|registrační|výrobní|výrobní číslo|sériové|sériové číslo|"
           "ičo|dič|rodné číslo|rodné|zákaznické|zákaznické číslo|zásilka|zásilky|číslo zásilky|karta|karty|číslo "
           "karty|reklamace|číslo reklamace|jednací|číslo jednací",
    money=listed("korun koruny koruna korunu kč eur euro eura procent procenta osob osoby lidí lidi kilo kg metrů "
    "km kilometrů let roku roky dní dny minut hodin hodiny týdnů měsíců kusů kusy židlí"),
    spoken_plus="plus",
    instead=(r"ne (?P<a>.+?) (?:ale|nybrz|nybr) (?P<b>.+)", r"(?:misto|namisto) (?P<a>.+?) (?:je|ma byt|bude|tam "
    r"ma byt) (?P<b>.+)",
             r"(?P<b>.+?) (?:misto|namisto|ne|a ne|nikoliv) (?P<a>.+)"),
    ends="poslední čísla jsou|poslední tři jsou|poslední dvě jsou|poslední čtyři jsou|poslední tři čísla jsou|"
    "poslední dvě čísla jsou|poslední číslice je|poslední číslo je|konec je|končí na|"
         "na konci je|na konci|koncovka je|končí|poslední tři|poslední dvě|poslední je|poslední část je|poslední "
         "číslice jsou|poslední trojčíslí je|poslední dvojčíslí je|poslední dvojčíslí|poslední trojčíslí",
    begins="začíná na|začíná|na začátku je|na začátku|začátek je|první tři jsou|první čísla jsou|první tři čísla "
    "jsou|předvolba je|předčíslí je|první dvě jsou|první část je|první tři|první trojčíslí je|první trojčíslí",
)

NAME = NameWords(
    before="jmenuji se|jmenuju se|moje jméno je|mé jméno je|jméno je|moje příjmení je|příjmení je|příjmení|jméno|"
    "celé jméno je|na jméno|u telefonu|jméno a příjmení|říkají mi|moje jméno|"
           "jmenuji|jmenuju|pod jménem",
    maybe_before="tady|zde|tady je|já jsem|jsem|to je|volá|tu|mluví|tady volá",
    after="u telefonu|tady|volá|zde|je moje jméno|se jmenuji|se jmenuju|u aparátu|na telefonu|mluví|na lince",
    titles={"dr": "Dr.", "doktor": "Dr.", "doktorka": "Dr.", "mudr": "MUDr.", "judr": "JUDr.", "ing": "Ing.",
    "inženýr": "Ing.", "inzenyr": "Ing.", "mgr": "Mgr.", "magistr": "Mgr.",
            "prof": "Prof.", "profesor": "Prof.", "pan": "Pan", "pani": "Paní", "paní": "Paní", "slecna": "Slečna",
            "panem": "Pan", "pana": "Pan", "panu": "Pan", "doktora": "Dr.",
            "doktorem": "Dr.", "doktorovi": "Dr.", "doktorku": "Dr.", "doktorkou": "Dr.", "doktorce": "Dr.",
            "doktore": "Dr.", "pane": "Pan", "bc": "Bc."},
    spelled="hláskuji|hláskuju|hláskováno|píše se|to se píše|písmena|po písmenkách|hláskovat|písmenka",
    letters={"bé": "b", "cé": "c", "čé": "č", "dé": "d", "ďé": "ď", "ef": "f", "gé": "g", "há": "h", "jé": "j",
    "ká": "k", "el": "l", "em": "m", "en": "n", "eň": "ň", "pé": "p", "kvé": "q",
             "er": "r", "eř": "ř", "es": "s", "eš": "š", "té": "t", "ťé": "ť", "vé": "v", "dvojité vé": "w",
             "iks": "x", "ypsilon": "y", "zet": "z", "žet": "ž"},
    alphabet={"adam": "a", "božena": "b", "cyril": "c", "čeněk": "č", "david": "d", "emil": "e", "františek": "f",
    "gustav": "g", "helena": "h", "ivan": "i", "josef": "j",
              "karel": "k", "ludvík": "l", "marie": "m", "norbert": "n", "oto": "o", "otakar": "o", "petr": "p",
              "rudolf": "r", "řehoř": "ř", "svatopluk": "s", "šimon": "š", "tomáš": "t",
              "urban": "u", "václav": "v", "xaver": "x", "zuzana": "z", "žofie": "ž", "kilo": "k", "oscar": "o",
              "sierra": "s", "alfa": "a", "bravo": "b", "charlie": "c", "delta": "d",
              "echo": "e", "tango": "t", "zulu": "z", "hotel": "h"},
    as_in=listed("jako"),
    double={"dvojité": 2, "dvojite": 2, "dvakrat": 2, "dve": 2},
    not_names="anonymně|anonymní|nikdo|někdo|pacient|pacientka|zákazník|zákaznice|klient|klientka|já",
    ask_for="mluvit s|mluvit se|hovořit s|hovořit se|promluvit s|promluvit si s|spojit s|spojte mě s|spojit mě s|"
    "spojit se s|přepojte mě na|přepojit na|přepojit k|sháním|hledám|vzkaz pro|zprávu pro|"
            "je tam|dovolat se|chtěl bych|chtěla bych|potřebuji|objednat k|objednaný k|objednaná k|máte tam|"
            "zastihnu|zastihl bych|k|u|pro|mluvil s|mluvila s|dal k telefonu|k telefonu|s|se",
    ask_after="tam|k dispozici|přítomen|přítomna|v práci|v kanceláři|dnes v práci|k zastižení|má čas",
    hesitations=listed("ehm em hm no eee tak takže"),
    openers=listed("ehm em hm no eee tak takže dobrý den dobré ráno večer zdravím ahoj haló ano jasně jistě dobře "
    "jo to je tady zde já jsem prosím děkuji čau samozřejmě den"),
    goes_on=listed("a z ze od kvůli ohledně prosím volám moje mé telefon číslo děkuji protože mám chtěl chtěla "
    "bych tady u po jsem ve v"),
    asking=listed("je jsem jste kdo co jak jaké proč kde kam odkud"),
)

WHEN = WhenWords(
    days={0: "dnes|dneska|dnešek|dnešní|dnes odpoledne|dnes večer|dnes dopoledne|ještě dnes|dneska odpoledne|"
    "dneska večer|dnes ráno", 1: "zítra|zejtra|zítřek|zítřka|zítřejší", 2: "pozítří|pozejtří"},
    past_days="včera|předevčírem|minulý týden|minule|minulý měsíc|loni|vloni|včerejší|onehdy",
    weekdays=("pondělí|pondělek|pondělím", "úterý|úterka|úterek|úterým", "středa|středu|středy|středě|středou",
    "čtvrtek|čtvrtka|čtvrtku|čtvrtkem|čt",
              "pátek|pátku|pátkem|pátky|pá", "sobota|sobotu|soboty|sobotě|sobotou", "neděle|neděli|nedělí"),
    months=("leden|ledna|lednu", "únor|února|únoru", "březen|března|březnu", "duben|dubna|dubnu",
    "květen|května|květnu", "červen|června|červnu", "červenec|července|červenci",
            "srpen|srpna|srpnu", "září", "říjen|října|říjnu", "listopad|listopadu", "prosinec|prosince|prosinci"),
    parts={"morning": "ráno|rána|ránem|dnes ráno|brzy ráno|zrána", "forenoon": "dopoledne|dnes dopoledne",
    "noon": "poledne|v poledne|polednem|oběd|obědě|obědem|oběda|obědu",
           "afternoon": "odpoledne|dnes odpoledne|dneska odpoledne|odpo",
           "evening": "večer|večera|večerem|dnes večer|dneska večer|navečer|po práci", "night": "v noci|noc|nocí",
           "midnight": "půlnoc|o půlnoci|půlnoci"},
    weekend="víkend|víkendu|o víkendu|víkendem",
    next="příští|příštího|příštím|následující|následujícího|následujícím|další|dalšího|dalším",
    this="tento|tuto|toto|tenhle|tuhle|ten|tu|to|tohoto|tomto|nejbližší",
    last="minulý|minulou|minulé|minulého|předchozí|uplynulý|poslední",
    units={"minute": "minuta|minutu|minuty|minut|minutách|min",
    "quarter": "čtvrt hodiny|čtvrthodina|čtvrthodinu|čtvrthodinka|čtvrt hodinky",
    "half_hour": "půl hodiny|půlhodina|půlhodinu|půlhodinky|půl hodinky",
           "hour": "hodina|hodinu|hodiny|hodin|hodině|hodinku|hod",
           "hour_and_half": "hodinu a půl|půl druhé hodiny", "day": "den|dny|dní|dnů|dne",
           "week": "týden|týdny|týdnů|týdne|týdnu",
           "fortnight": "čtrnáct dní|14 dní|čtrnáct dnů", "month": "měsíc|měsíce|měsíců|měsíci"},
    single="jeden|jednu|jedna",
    inside="za|během|v průběhu|asi za|tak za|zhruba za|do",
    later="od teď|od dneška|později",
    at="v|ve|o|na|kolem|okolo|asi v|zhruba v|tak v|přibližně v|někdy v|někdy kolem|dne|k|tak kolem|asi ve|tak ve",
    loosely="v|ve|na|kolem|okolo|k|o",
    after="po|od|ne před|ne dřív než|až po|nejdřív v|nejdříve v|po hodině",
    before="před|do|nejpozději do|ne po|nejpozději v|ještě před",
    between="mezi",
    since="od",
    until="do|až do|až",
    conjunction="a",
    either="nebo|či|anebo|popřípadě",
    to="do",
    past="po",
    half="půl",
    quarter="čtvrt",
    three_quarters="tři čtvrtě|třičtvrtě|tři čtvrti|třičtvrti",
    half_counts_up=False,
    oclock="hodin|hodiny|hodinu|hodině|h|hod|nula nula",
    am="ráno|dopoledne|rána",
    pm="odpoledne|večer|odpo",
    now="teď|nyní|hned|okamžitě|ihned|právě teď|momentálně|v tuto chvíli|teďka|zrovna teď",
    soon="co nejdřív|co nejdříve|co nejrychleji|jak nejdřív to půjde|brzy|jakmile to půjde|jakmile to bude možné|"
    "pokud možno hned|co možná nejdříve|co nejdřive",
    any="kdykoliv|kdykoli|kdy se vám to hodí|kdy vám to vyhovuje|je mi to jedno|to je jedno|je to jedno|jedno|"
    "nezáleží|nezáleží na tom|celý den|kterýkoli den|kterýkoliv den|na tom nezáleží|"
        "v kteroukoliv dobu|v jakoukoliv dobu|jak se vám to hodí|kdy budete moct|kdy budete chtít|libovolně|bez "
        "preferencí",
    fillers="prosím|možná|třeba|asi|tak|někdy|nejlépe|nejradši|nejraději|zhruba|přibližně|ehm|no|eee|spíš|spíše|"
    "brzy|pozdě|ještě|kdyby|dejme tomu|řekněme|bych|roku|dál|nejlíp|zase",
    hours=spread(_GENITIVE),
    ordinal_hours=spread({inflected(stem, "í" if n in _SOFT else "á é ou"): n for n,
    stem in _ORDINAL_STEMS.items() if n <= 24}),
    holidays={"12-24": "štědrý den|na štědrý den|štědrý večer|štědrého dne",
    "12-25": "vánoce|vánoc|první svátek vánoční|boží hod|boží hod vánoční|první vánoční svátek",
              "12-26": "druhý svátek vánoční|druhý vánoční svátek|na štěpána|štěpána",
              "12-31": "silvestr|silvestra|na silvestra", "1-1": "nový rok|nového roku|na nový rok",
              "easter+0": "velikonoce|velikonoční neděle|velikonoční neděli|velikonoc|velikonocích",
              "easter+1": "velikonoční pondělí", "easter-2": "velký pátek|na velký pátek",
              "easter-1": "bílá sobota|bílou sobotu",
              "5-1": "svátek práce|prvního máje|první máj", "5-8": "den vítězství|den osvobození",
              "7-5": "cyrila a metoděje|cyril a metoděj", "7-6": "upálení mistra jana husa|mistra jana husa|jan hus",
              "9-28": "den české státnosti|svatého václava|svatý václav|na václava",
              "10-28": "vznik republiky|den vzniku republiky|vznik československa|den vzniku československa",
              "11-17": "den boje za svobodu a demokracii|den boje za svobodu",
              "11-1": "dušičky|všech svatých"},
    ordinal_endings=listed("ho"),
    next_week="příští týden|následující týden|příštím týdnu|příštího týdne|v příštím týdnu|další týden|v dalším týdnu",
    week_after="přespříští týden",
    onto="na",
)

WORDS = Words(NUMBERS, PHONE, NAME, WHEN, ANSWER, EMAIL, MATTER, DIRECTORY, COMMON)
