"""Polish words for numbers, names and times."""

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
from bot.details.words.pl_answers import ANSWER, DIRECTORY, EMAIL, MATTER
from bot.details.words.pl_common import COMMON

_ORDINAL_STEMS = {1: "pierwsz", 2: "drug", 3: "trzeci", 4: "czwart", 5: "piąt", 6: "szóst", 7: "siódm", 8: "ósm",
9: "dziewiąt", 10: "dziesiąt",
                  11: "jedenast", 12: "dwunast", 13: "trzynast", 14: "czternast", 15: "piętnast", 16: "szesnast",
                  17: "siedemnast",
                  18: "osiemnast", 19: "dziewiętnast", 20: "dwudziest", 30: "trzydziest"}


def _masculine(n: int) -> str:
    return inflected(_ORDINAL_STEMS[n], {2: "i iego iemu im", 3: "- ego emu m"}.get(n, "y ego emu ym"))


def _feminine(n: int) -> str:
    return inflected(_ORDINAL_STEMS[n], {2: "a iej ą", 3: "a ej ą"}.get(n, "a ej ą"))


_HOURS = {n: _feminine(n) for n in _ORDINAL_STEMS if n <= 20} | {
    20 + n: "|".join(f"{twenty} {one}" for twenty in _feminine(20).split("|") for one in _feminine(n).split("|"
    "")) for n in (1, 2, 3, 4)
}

NUMBERS = Numbers(
    cardinals=spread({
        "zero": 0, "jeden|jedna|jedno|jednego": 1, "dwa|dwie": 2, "trzy": 3, "cztery": 4, "pięć": 5, "sześć": 6,
        "siedem": 7, "osiem": 8,
        "dziewięć": 9, "dziesięć": 10, "jedenaście": 11, "dwanaście": 12, "trzynaście": 13, "czternaście": 14,
        "piętnaście": 15,
        "szesnaście": 16, "siedemnaście": 17, "osiemnaście": 18, "dziewiętnaście": 19, "dwadzieścia": 20,
        "trzydzieści": 30,
        "czterdzieści": 40, "pięćdziesiąt": 50, "sześćdziesiąt": 60, "siedemdziesiąt": 70, "osiemdziesiąt": 80,
        "dziewięćdziesiąt": 90,
        "sto": 100, "dwieście": 200, "trzysta": 300, "czterysta": 400, "pięćset": 500, "sześćset": 600,
        "siedemset": 700,
        "osiemset": 800, "dziewięćset": 900,
    }),
    ordinals=spread({_masculine(n): n for n in _ORDINAL_STEMS}),
    multipliers=spread({"tysiąc|tysiące|tysięcy": 1000}),
)

PHONE = PhoneWords(
    digits={"zerko": "0", "o": "0", "jedynka": "1", "dwojka": "2", "trojka": "3", "czworka": "4", "piatka": "5",
    "szostka": "6", "siodemka": "7",
            "osemka": "8", "dziewiatka": "9"},
    homophones={"czy": "3", "pies": "5", "osiemna": "8"},
    repeats={"podwojne": 2, "podwojna": 2, "podwojny": 2, "dwukrotnie": 2, "potrojne": 3, "potrojna": 3, "dwa razy": 2},
    plus=listed("plus"),
    fillers=listed("yyy yy eee ee no i potem dalej następnie to jest a tak już myślnik kreska spacja więc numer "
    "dobrze okej przecinek później hmm minus"),
    cues="telefon|telefonu|numer telefonu|mój numer|numer|komórka|komórkę|proszę dzwonić|zadzwonić|oddzwonić|"
    "zadzwonić na|dzwonić|kontaktowy|pod numerem|"
         "pod numer|na numer|oddzwonienie|oddzwoni|proszę oddzwonić|kontakt|telefonicznie|złapać|whatsapp|"
         "stacjonarny|zadzwoni",
    others="zamówienie|zamówienia|numer zamówienia|faktura|faktury|fakturę|numer faktury|numer sprawy|sprawa|"
    "zgłoszenie|numer zgłoszenia|referencyjny|numer referencyjny|polisa|"
           "polisy|numer polisy|kod|kod pocztowy|konto|konta|numer konta|pesel|nip|regon|umowa|umowy|numer umowy|"
           "rezerwacja|rezerwacji|numer rezerwacji|rejestracja|"
           "rejestracyjny|numer rejestracyjny|seryjny|numer seryjny|klienta|numer klienta|paczka|paczki|numer "
           "paczki|karta|karty|numer karty|sygnatura|dowód|dowodu",
    money=listed("złoty złote złotych zł euro groszy procent procenty osób osoby osoba ludzi kilo kg metrów km "
    "kilometrów lat lata roku dni minut godzin tygodni miesięcy sztuk sztuki krzeseł"),
    spoken_plus="plus",
    instead=(r"nie (?P<a>.+?) (?:tylko|ale|lecz|a) (?P<b>.+)",
    r"zamiast (?P<a>.+?) (?:jest|ma byc|powinno byc|bedzie) (?P<b>.+)",
             r"(?P<b>.+?) (?:zamiast|a nie|nie) (?P<a>.+)"),
    ends="ostatnie cyfry to|ostatnie trzy to|ostatnie dwie to|ostatnie cztery to|ostatnie trzy cyfry to|ostatnie "
    "dwie cyfry to|ostatnia cyfra to|końcówka to|końcówka|kończy się na|"
         "na końcu jest|na końcu|koniec to|końcówka jest|ostatnie trzy|ostatnie dwie|ostatnia to|ostatnia część to|"
         "ostatnie cyfry|kończy się|ostatnia cyfra",
    begins="zaczyna się od|zaczyna się na|na początku jest|na początku|początek to|pierwsze trzy to|pierwsze cyfry "
    "to|pierwsze trzy cyfry to|kierunkowy to|kierunkowy|prefiks to|pierwsze dwie to|"
           "numer kierunkowy to|pierwsze trzy|początek",
)

NAME = NameWords(
    before="nazywam się|mam na imię|moje imię i nazwisko to|moje imię to|moje nazwisko to|moje nazwisko|nazwisko|"
    "nazwisko to|imię i nazwisko|z tej strony|na nazwisko|imię to|"
           "przy telefonie|kłania się|imię|moje imię|moje dane to|proszę zapisać",
    maybe_before="tu|tutaj|jestem|mówi|to|dzwoni|to jest|proszę zapisać|tu mówi|tutaj mówi",
    after="z tej strony|przy telefonie|mówi|się nazywam|kłania się|tutaj|dzwoni|po tej stronie",
    titles={"dr": "Dr", "doktor": "Dr", "prof": "Prof.", "profesor": "Prof.", "pan": "Pan", "pani": "Pani",
    "mecenas": "Mec.", "mec": "Mec.", "inz": "Inż.", "mgr": "Mgr",
            "doktora": "Dr", "doktorem": "Dr", "doktorowi": "Dr", "panem": "Pan", "pana": "Pan", "panu": "Pan",
            "pania": "Pani", "panią": "Pani", "inzynier": "Inż."},
    spelled="literuję|przeliteruję|to się pisze|literując|pisane|pisze się|literki|litery|po literze",
    letters={"be": "b", "ce": "c", "cie": "ć", "de": "d", "ef": "f", "gie": "g", "ge": "g", "ha": "h", "jot": "j",
    "ka": "k", "el": "l", "eł": "ł", "em": "m", "en": "n",
             "eń": "ń", "pe": "p", "er": "r", "es": "s", "eś": "ś", "te": "t", "wu": "w", "fał": "v", "iks": "x",
             "igrek": "y", "zet": "z", "żet": "ż", "ku": "q"},
    alphabet={"adam": "a", "barbara": "b", "celina": "c", "dorota": "d", "ewa": "e", "franciszek": "f",
    "genowefa": "g", "henryk": "h", "irena": "i", "jadwiga": "j",
              "karol": "k", "leon": "l", "łukasz": "ł", "maria": "m", "natalia": "n", "olga": "o", "paweł": "p",
              "roman": "r", "stanisław": "s", "tadeusz": "t",
              "urszula": "u", "wanda": "w", "ypsylon": "y", "zygmunt": "z", "żaneta": "ż", "kilo": "k",
              "oscar": "o", "sierra": "s", "alfa": "a", "bravo": "b",
              "charlie": "c", "delta": "d", "echo": "e", "tango": "t", "zulu": "z", "hotel": "h"},
    as_in=listed("jak"),
    double={"podwójne": 2, "podwojne": 2, "podwojny": 2, "dwa": 2},
    not_names="anonimowo|anonimowy|anonim|nikt|ktoś|pacjent|pacjentka|klient|klientka|ja",
    ask_for="rozmawiać z|porozmawiać z|rozmawiać ze|porozmawiać ze|połączyć z|połączyć mnie z|przełączyć do|"
    "połączyć ze|szukam|chciałbym z|chciałabym z|wiadomość dla|zastałem|zastałam|"
            "czy jest|proszę z|proszę o połączenie z|umówić się do|wizyta u|u|do|przekazać|mówić z|dodzwonić się "
            "do|dla|pracuje u państwa|połącz mnie z|przełączyć mnie do|z|poproszę|prosić",
    ask_after="jest dostępny|jest dostępna|dostępny|dostępna|w biurze|w pracy|jest może|jest dzisiaj|jest dziś|na "
    "miejscu|jest",
    hesitations=listed("yyy yy eee ee no hmm więc"),
    openers=listed("yyy yy eee ee no hmm więc dzień dobry wieczór witam cześć halo tak oczywiście jasne dobrze "
    "okej to jest tu tutaj jestem ja proszę mówi dziękuję hej"),
    goes_on=listed("i oraz z ze od w sprawie proszę dzwonię mój moja telefon numer dziękuję bo ponieważ mam "
    "chciałbym chciałabym tutaj przy a po do jestem"),
    asking=listed("czy kto jak to jest co dlaczego po skąd"),
)

WHEN = WhenWords(
    days={0: "dziś|dzisiaj|dzisiejszy|jeszcze dziś|jeszcze dzisiaj|dziś wieczorem|dziś po południu|dzisiaj po "
    "południu|dziś rano", 1: "jutro|jutra|jutrzejszy",
          2: "pojutrze|pojutrza"},
    past_days="wczoraj|przedwczoraj|w zeszłym tygodniu|zeszły tydzień|ostatnio|w zeszłym miesiącu|w zeszłym roku|w "
    "ubiegłym tygodniu|wczorajszy",
    weekdays=("poniedziałek|poniedziałku|poniedziałkiem|poniedziałki|pon", "wtorek|wtorku|wtorkiem|wtorki|wt",
    "środa|środę|środy|środzie|środą|śr",
              "czwartek|czwartku|czwartkiem|czwartki|czw", "piątek|piątku|piątkiem|piątki|pt",
              "sobota|sobotę|soboty|sobocie|sobotą|sob", "niedziela|niedzielę|niedziele|niedzieli|niedzielą|niedz"),
    months=("styczeń|stycznia|styczniu", "luty|lutego|lutym", "marzec|marca|marcu", "kwiecień|kwietnia|kwietniu",
    "maj|maja|maju", "czerwiec|czerwca|czerwcu", "lipiec|lipca|lipcu",
            "sierpień|sierpnia|sierpniu", "wrzesień|września|wrześniu", "październik|października|październiku",
            "listopad|listopada|listopadzie", "grudzień|grudnia|grudniu"),
    parts={"morning": "rano|ranem|z rana|ranek|poranek|dziś rano|wcześnie rano",
    "forenoon": "przed południem|przedpołudniem|przedpołudnie|dopołudnia",
    "noon": "południe|w południe|obiad|obiedzie|obiadem|południa",
           "afternoon": "po południu|popołudniu|popołudnie|popołudniem|po poludniu|dziś po południu|dzisiaj po "
           "południu", "evening": "wieczorem|wieczór|wieczora|dziś wieczorem|po pracy",
           "night": "w nocy|noc|nocą", "midnight": "północ|o północy|północy"},
    weekend="weekend|w weekend|weekendzie|weekendu",
    next=inflected("przyszł następn kolejn", "y a ego ym ą ej e"),
    this="ten|tę|ta|tego|tym|to|" + inflected("najbliższ", "y a ego ym ą ej e"),
    last=inflected("zeszł ubiegł poprzedni minion ostatni", "y a ego ym ą ej e m -"),
    units={"minute": "minuta|minutę|minuty|minut|minutki|min", "quarter": "kwadrans",
    "half_hour": "pół godziny|pół godzinki|półgodziny",
           "hour": "godzina|godzinę|godziny|godzin|godzinkę|godz", "hour_and_half": "półtorej godziny|półtora godziny",
           "day": "dzień|dni|dnia|dniach", "week": "tydzień|tygodnie|tygodni|tygodniu|tygodnia|tygodniem",
           "month": "miesiąc|miesiące|miesięcy|miesiącu|miesiąca"},
    single="jeden|jedną|jedna",
    inside="za|w ciągu|w przeciągu|za jakieś|za około|za mniej więcej",
    later="od teraz|od dziś|później",
    at="o|o godzinie|o godz|godzina|godz|w|we|na|około|koło|około godziny|koło godziny|ok|tak około|mniej więcej o|"
    "na godzinę|gdzieś o|dnia|ok godz|godzinie",
    loosely="w|we|na|około|koło",
    after="po|po godzinie|po godz|od|od godziny|od godz|nie przed|nie wcześniej niż|dopiero po|najwcześniej o",
    before="przed|przed godziną|do|do godziny|do godz|nie po|nie później niż|najpóźniej o|najpóźniej do",
    between="między|pomiędzy|między godziną|pomiędzy godziną",
    since="od|od godziny|od godz",
    until="do|do godziny|do godz",
    conjunction="a|i",
    either="lub|albo|czy",
    to="do",
    past="po",
    half="wpół|w pół|pół",
    quarter="kwadrans",
    three_quarters="trzy kwadranse",
    half_counts_up=False,
    oclock="h|godzina|zero zero",
    am="rano|przed południem|nad ranem",
    pm="po południu|popołudniu|wieczorem|w południe",
    now="teraz|natychmiast|od razu|już teraz|w tej chwili|obecnie|zaraz|aktualnie",
    soon="jak najszybciej|jak najprędzej|najszybciej jak się da|jak najwcześniej|możliwie szybko|wkrótce|niedługo|"
    "tak szybko jak to możliwe|w najbliższym czasie",
    any="kiedykolwiek|obojętnie|obojętnie kiedy|wszystko jedno|o dowolnej porze|o każdej porze|dowolnie|kiedy "
    "państwu pasuje|kiedy pasuje|cały dzień|bez znaczenia|"
        "bez różnicy|wszystko mi jedno|kiedy będzie pasować|jak państwu wygodnie|w każdej chwili|każdego dnia|nie "
        "ma znaczenia|kiedy bądź|dowolnego dnia",
    fillers="proszę|może|mniej|więcej|gdzieś|tak|najlepiej|ewentualnie|powiedzmy|jakoś|raczej|yyy|eee|no|bym|"
    "wcześnie|późno|jeszcze|godz|dnia|roku|godziną",
    hours={},
    ordinal_hours=spread({written: hour for hour, written in _HOURS.items()}),
    holidays={"12-24": "wigilia|wigilię|wigilii", "12-25": "boże narodzenie|bożego narodzenia|pierwszy dzień świąt|"
    "pierwszy dzień bożego narodzenia",
              "12-26": "drugi dzień świąt|drugi dzień bożego narodzenia", "12-31": "sylwester|sylwestra",
              "1-1": "nowy rok|nowego roku|w nowy rok",
              "1-6": "trzech króli|święto trzech króli", "easter+0": "wielkanoc|wielkanocy|niedziela wielkanocna|"
              "niedzielę wielkanocną",
              "easter+1": "poniedziałek wielkanocny|lany poniedziałek|poniedziałku wielkanocnego|śmigus dyngus",
              "easter-2": "wielki piątek", "easter-1": "wielka sobota|wielką sobotę",
              "easter+60": "boże ciało|bożego ciała", "easter+49": "zielone świątki|zielonych świątek",
              "5-1": "święto pracy|pierwszego maja|pierwszy maja|majówka|majówkę",
              "5-3": "trzeciego maja|święto konstytucji|trzeci maja|święto trzeciego maja",
              "8-15": "wniebowzięcie|wniebowzięcia|święto wojska polskiego", "11-1": "wszystkich świętych",
              "11-11": "święto niepodległości|jedenastego listopada"},
    ordinal_endings=listed("go ego"),
    next_week="przyszły tydzień|w przyszłym tygodniu|przyszłym tygodniu|następnym tygodniu|w następnym tygodniu|"
    "następny tydzień|przyszłego tygodnia|następnego tygodnia|w kolejnym tygodniu",
    week_after="za dwa tygodnie w tygodniu",
)

WORDS = Words(NUMBERS, PHONE, NAME, WHEN, ANSWER, EMAIL, MATTER, DIRECTORY, COMMON)
