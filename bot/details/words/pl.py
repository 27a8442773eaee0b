"""Polish words for numbers, names, times, answers and matters."""

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
from bot.details.words.pl_common import COMMON

_ORDINAL_STEMS = {1: "pierwsz", 2: "drug", 3: "trzeci", 4: "czwart", 5: "piąt", 6: "szóst", 7: "siódm", 8: "ósm", 9: "dziewiąt", 10: "dziesiąt",
                  11: "jedenast", 12: "dwunast", 13: "trzynast", 14: "czternast", 15: "piętnast", 16: "szesnast", 17: "siedemnast",
                  18: "osiemnast", 19: "dziewiętnast", 20: "dwudziest", 30: "trzydziest"}  # fmt: skip


def _masculine(n: int) -> str:
    return inflected(_ORDINAL_STEMS[n], {2: "i iego iemu im", 3: "- ego emu m"}.get(n, "y ego emu ym"))


def _feminine(n: int) -> str:
    return inflected(_ORDINAL_STEMS[n], {2: "a iej ą", 3: "a ej ą"}.get(n, "a ej ą"))


_HOURS = {n: _feminine(n) for n in _ORDINAL_STEMS if n <= 20} | {
    20 + n: "|".join(f"{twenty} {one}" for twenty in _feminine(20).split("|") for one in _feminine(n).split("|")) for n in (1, 2, 3, 4)
}

NUMBERS = Numbers(
    cardinals=spread({
        "zero": 0, "jeden|jedna|jedno|jednego": 1, "dwa|dwie": 2, "trzy": 3, "cztery": 4, "pięć": 5, "sześć": 6, "siedem": 7, "osiem": 8,
        "dziewięć": 9, "dziesięć": 10, "jedenaście": 11, "dwanaście": 12, "trzynaście": 13, "czternaście": 14, "piętnaście": 15,
        "szesnaście": 16, "siedemnaście": 17, "osiemnaście": 18, "dziewiętnaście": 19, "dwadzieścia": 20, "trzydzieści": 30,
        "czterdzieści": 40, "pięćdziesiąt": 50, "sześćdziesiąt": 60, "siedemdziesiąt": 70, "osiemdziesiąt": 80, "dziewięćdziesiąt": 90,
        "sto": 100, "dwieście": 200, "trzysta": 300, "czterysta": 400, "pięćset": 500, "sześćset": 600, "siedemset": 700,
        "osiemset": 800, "dziewięćset": 900,
    }),
    ordinals=spread({_masculine(n): n for n in _ORDINAL_STEMS}),
    multipliers=spread({"tysiąc|tysiące|tysięcy": 1000}),
)  # fmt: skip

PHONE = PhoneWords(
    digits={"zerko": "0", "o": "0", "jedynka": "1", "dwojka": "2", "trojka": "3", "czworka": "4", "piatka": "5", "szostka": "6", "siodemka": "7",
            "osemka": "8", "dziewiatka": "9"},
    homophones={"czy": "3", "pies": "5", "osiemna": "8"},
    repeats={"podwojne": 2, "podwojna": 2, "podwojny": 2, "dwukrotnie": 2, "potrojne": 3, "potrojna": 3, "dwa razy": 2},
    plus=listed("plus"),
    fillers=listed("yyy yy eee ee no i potem dalej następnie to jest a tak już myślnik kreska spacja więc numer dobrze okej przecinek później hmm minus"),
    cues="telefon|telefonu|numer telefonu|mój numer|numer|komórka|komórkę|proszę dzwonić|zadzwonić|oddzwonić|zadzwonić na|dzwonić|kontaktowy|pod numerem|"
         "pod numer|na numer|oddzwonienie|oddzwoni|proszę oddzwonić|kontakt|telefonicznie|złapać|whatsapp|stacjonarny|zadzwoni",
    others="zamówienie|zamówienia|numer zamówienia|faktura|faktury|fakturę|numer faktury|numer sprawy|sprawa|zgłoszenie|numer zgłoszenia|referencyjny|numer referencyjny|polisa|"
           "polisy|numer polisy|kod|kod pocztowy|konto|konta|numer konta|pesel|nip|regon|umowa|umowy|numer umowy|rezerwacja|rezerwacji|numer rezerwacji|rejestracja|"
           "rejestracyjny|numer rejestracyjny|seryjny|numer seryjny|klienta|numer klienta|paczka|paczki|numer paczki|karta|karty|numer karty|sygnatura|dowód|dowodu",
    money=listed("złoty złote złotych zł euro groszy procent procenty osób osoby osoba ludzi kilo kg metrów km kilometrów lat lata roku dni minut godzin tygodni miesięcy sztuk sztuki krzeseł"),
    spoken_plus="plus",
    instead=(r"nie (?P<a>.+?) (?:tylko|ale|lecz|a) (?P<b>.+)", r"zamiast (?P<a>.+?) (?:jest|ma byc|powinno byc|bedzie) (?P<b>.+)",
             r"(?P<b>.+?) (?:zamiast|a nie|nie) (?P<a>.+)"),
    ends="ostatnie cyfry to|ostatnie trzy to|ostatnie dwie to|ostatnie cztery to|ostatnie trzy cyfry to|ostatnie dwie cyfry to|ostatnia cyfra to|końcówka to|końcówka|kończy się na|"
         "na końcu jest|na końcu|koniec to|końcówka jest|ostatnie trzy|ostatnie dwie|ostatnia to|ostatnia część to|ostatnie cyfry|kończy się|ostatnia cyfra",
    begins="zaczyna się od|zaczyna się na|na początku jest|na początku|początek to|pierwsze trzy to|pierwsze cyfry to|pierwsze trzy cyfry to|kierunkowy to|kierunkowy|prefiks to|pierwsze dwie to|"
           "numer kierunkowy to|pierwsze trzy|początek",
)  # fmt: skip

NAME = NameWords(
    before="nazywam się|mam na imię|moje imię i nazwisko to|moje imię to|moje nazwisko to|moje nazwisko|nazwisko|nazwisko to|imię i nazwisko|z tej strony|na nazwisko|imię to|"
           "przy telefonie|kłania się|imię|moje imię|moje dane to|proszę zapisać",
    maybe_before="tu|tutaj|jestem|mówi|to|dzwoni|to jest|proszę zapisać|tu mówi|tutaj mówi",
    after="z tej strony|przy telefonie|mówi|się nazywam|kłania się|tutaj|dzwoni|po tej stronie",
    titles={"dr": "Dr", "doktor": "Dr", "prof": "Prof.", "profesor": "Prof.", "pan": "Pan", "pani": "Pani", "mecenas": "Mec.", "mec": "Mec.", "inz": "Inż.", "mgr": "Mgr",
            "doktora": "Dr", "doktorem": "Dr", "doktorowi": "Dr", "panem": "Pan", "pana": "Pan", "panu": "Pan", "pania": "Pani", "panią": "Pani", "inzynier": "Inż."},
    spelled="literuję|przeliteruję|to się pisze|literując|pisane|pisze się|literki|litery|po literze",
    letters={"be": "b", "ce": "c", "cie": "ć", "de": "d", "ef": "f", "gie": "g", "ge": "g", "ha": "h", "jot": "j", "ka": "k", "el": "l", "eł": "ł", "em": "m", "en": "n",
             "eń": "ń", "pe": "p", "er": "r", "es": "s", "eś": "ś", "te": "t", "wu": "w", "fał": "v", "iks": "x", "igrek": "y", "zet": "z", "żet": "ż", "ku": "q"},
    alphabet={"adam": "a", "barbara": "b", "celina": "c", "dorota": "d", "ewa": "e", "franciszek": "f", "genowefa": "g", "henryk": "h", "irena": "i", "jadwiga": "j",
              "karol": "k", "leon": "l", "łukasz": "ł", "maria": "m", "natalia": "n", "olga": "o", "paweł": "p", "roman": "r", "stanisław": "s", "tadeusz": "t",
              "urszula": "u", "wanda": "w", "ypsylon": "y", "zygmunt": "z", "żaneta": "ż", "kilo": "k", "oscar": "o", "sierra": "s", "alfa": "a", "bravo": "b",
              "charlie": "c", "delta": "d", "echo": "e", "tango": "t", "zulu": "z", "hotel": "h"},
    as_in=listed("jak"),
    double={"podwójne": 2, "podwojne": 2, "podwojny": 2, "dwa": 2},
    not_names="anonimowo|anonimowy|anonim|nikt|ktoś|pacjent|pacjentka|klient|klientka|ja",
    ask_for="rozmawiać z|porozmawiać z|rozmawiać ze|porozmawiać ze|połączyć z|połączyć mnie z|przełączyć do|połączyć ze|szukam|chciałbym z|chciałabym z|wiadomość dla|zastałem|zastałam|"
            "czy jest|proszę z|proszę o połączenie z|umówić się do|wizyta u|u|do|przekazać|mówić z|dodzwonić się do|dla|pracuje u państwa|połącz mnie z|przełączyć mnie do|z|poproszę|prosić",
    ask_after="jest dostępny|jest dostępna|dostępny|dostępna|w biurze|w pracy|jest może|jest dzisiaj|jest dziś|na miejscu|jest",
    hesitations=listed("yyy yy eee ee no hmm więc"),
    openers=listed("yyy yy eee ee no hmm więc dzień dobry wieczór witam cześć halo tak oczywiście jasne dobrze okej to jest tu tutaj jestem ja proszę mówi dziękuję hej"),
    goes_on=listed("i oraz z ze od w sprawie proszę dzwonię mój moja telefon numer dziękuję bo ponieważ mam chciałbym chciałabym tutaj przy a po do jestem"),
    asking=listed("czy kto jak to jest co dlaczego po skąd"),
)  # fmt: skip

WHEN = WhenWords(
    days={0: "dziś|dzisiaj|dzisiejszy|jeszcze dziś|jeszcze dzisiaj|dziś wieczorem|dziś po południu|dzisiaj po południu|dziś rano", 1: "jutro|jutra|jutrzejszy",
          2: "pojutrze|pojutrza"},
    past_days="wczoraj|przedwczoraj|w zeszłym tygodniu|zeszły tydzień|ostatnio|w zeszłym miesiącu|w zeszłym roku|w ubiegłym tygodniu|wczorajszy",
    weekdays=("poniedziałek|poniedziałku|poniedziałkiem|poniedziałki|pon", "wtorek|wtorku|wtorkiem|wtorki|wt", "środa|środę|środy|środzie|środą|śr",
              "czwartek|czwartku|czwartkiem|czwartki|czw", "piątek|piątku|piątkiem|piątki|pt", "sobota|sobotę|soboty|sobocie|sobotą|sob", "niedziela|niedzielę|niedziele|niedzieli|niedzielą|niedz"),
    months=("styczeń|stycznia|styczniu", "luty|lutego|lutym", "marzec|marca|marcu", "kwiecień|kwietnia|kwietniu", "maj|maja|maju", "czerwiec|czerwca|czerwcu", "lipiec|lipca|lipcu",
            "sierpień|sierpnia|sierpniu", "wrzesień|września|wrześniu", "październik|października|październiku", "listopad|listopada|listopadzie", "grudzień|grudnia|grudniu"),
    parts={"morning": "rano|ranem|z rana|ranek|poranek|dziś rano|wcześnie rano", "forenoon": "przed południem|przedpołudniem|przedpołudnie|dopołudnia", "noon": "południe|w południe|obiad|obiedzie|obiadem|południa",
           "afternoon": "po południu|popołudniu|popołudnie|popołudniem|po poludniu|dziś po południu|dzisiaj po południu", "evening": "wieczorem|wieczór|wieczora|dziś wieczorem|po pracy",
           "night": "w nocy|noc|nocą", "midnight": "północ|o północy|północy"},
    weekend="weekend|w weekend|weekendzie|weekendu",
    next=inflected("przyszł następn kolejn", "y a ego ym ą ej e"),
    this="ten|tę|ta|tego|tym|to|" + inflected("najbliższ", "y a ego ym ą ej e"),
    last=inflected("zeszł ubiegł poprzedni minion ostatni", "y a ego ym ą ej e m -"),
    units={"minute": "minuta|minutę|minuty|minut|minutki|min", "quarter": "kwadrans", "half_hour": "pół godziny|pół godzinki|półgodziny",
           "hour": "godzina|godzinę|godziny|godzin|godzinkę|godz", "hour_and_half": "półtorej godziny|półtora godziny",
           "day": "dzień|dni|dnia|dniach", "week": "tydzień|tygodnie|tygodni|tygodniu|tygodnia|tygodniem", "month": "miesiąc|miesiące|miesięcy|miesiącu|miesiąca"},
    single="jeden|jedną|jedna",
    inside="za|w ciągu|w przeciągu|za jakieś|za około|za mniej więcej",
    later="od teraz|od dziś|później",
    at="o|o godzinie|o godz|godzina|godz|w|we|na|około|koło|około godziny|koło godziny|ok|tak około|mniej więcej o|na godzinę|gdzieś o|dnia|ok godz|godzinie",
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
    soon="jak najszybciej|jak najprędzej|najszybciej jak się da|jak najwcześniej|możliwie szybko|wkrótce|niedługo|tak szybko jak to możliwe|w najbliższym czasie",
    any="kiedykolwiek|obojętnie|obojętnie kiedy|wszystko jedno|o dowolnej porze|o każdej porze|dowolnie|kiedy państwu pasuje|kiedy pasuje|cały dzień|bez znaczenia|"
        "bez różnicy|wszystko mi jedno|kiedy będzie pasować|jak państwu wygodnie|w każdej chwili|każdego dnia|nie ma znaczenia|kiedy bądź|dowolnego dnia",
    fillers="proszę|może|mniej|więcej|gdzieś|tak|najlepiej|ewentualnie|powiedzmy|jakoś|raczej|yyy|eee|no|bym|wcześnie|późno|jeszcze|godz|dnia|roku|godziną",
    hours={},
    ordinal_hours=spread({written: hour for hour, written in _HOURS.items()}),
    holidays={"12-24": "wigilia|wigilię|wigilii", "12-25": "boże narodzenie|bożego narodzenia|pierwszy dzień świąt|pierwszy dzień bożego narodzenia",
              "12-26": "drugi dzień świąt|drugi dzień bożego narodzenia", "12-31": "sylwester|sylwestra", "1-1": "nowy rok|nowego roku|w nowy rok",
              "1-6": "trzech króli|święto trzech króli", "easter+0": "wielkanoc|wielkanocy|niedziela wielkanocna|niedzielę wielkanocną",
              "easter+1": "poniedziałek wielkanocny|lany poniedziałek|poniedziałku wielkanocnego|śmigus dyngus", "easter-2": "wielki piątek", "easter-1": "wielka sobota|wielką sobotę",
              "easter+60": "boże ciało|bożego ciała", "easter+49": "zielone świątki|zielonych świątek", "5-1": "święto pracy|pierwszego maja|pierwszy maja|majówka|majówkę",
              "5-3": "trzeciego maja|święto konstytucji|trzeci maja|święto trzeciego maja", "8-15": "wniebowzięcie|wniebowzięcia|święto wojska polskiego", "11-1": "wszystkich świętych",
              "11-11": "święto niepodległości|jedenastego listopada"},
    ordinal_endings=listed("go ego"),
    next_week="przyszły tydzień|w przyszłym tygodniu|przyszłym tygodniu|następnym tygodniu|w następnym tygodniu|następny tydzień|przyszłego tygodnia|następnego tygodnia|w kolejnym tygodniu",
    week_after="za dwa tygodnie w tygodniu",
)  # fmt: skip

ANSWER = AnswerWords(
    yes="tak|tak proszę|tak jest|no tak|ta|oczywiście|oczywiście że tak|jasne|pewnie|pewnie że tak|zgadza się|tak zgadza się|wszystko się zgadza|dokładnie|dokładnie tak|właśnie tak|właśnie|"
        "jak najbardziej|to prawda|słusznie|poprawnie|prawidłowo|zdecydowanie|absolutnie tak|chyba tak|myślę że tak|sądzę że tak|tak tak|potwierdzam|zgadzam się|nie ma problemu|"
        "nie ma sprawy|czemu nie|dlaczego nie|proszę bardzo|chętnie|z przyjemnością|to właśnie to|tak to to|tak to ja|owszem|naturalnie|no pewnie|to jest poprawny numer|wszystko dobrze|zgoda|"
        "niech będzie|tak jest dobrze|tak poproszę|poproszę|bardzo chętnie|pasuje|i owszem|bezproblemowo",
    no="nie|nie dziękuję|nie nie|skądże|ależ nie|absolutnie nie|wcale nie|nie bardzo|niezupełnie|nie do końca|niepoprawnie|to nieprawda|nieprawda|źle|to źle|jest źle|błędnie|błędny|"
       "nie zgadza się|to się nie zgadza|nie jest poprawny|chyba nie|myślę że nie|sądzę że nie|nie sądzę|nie trzeba|nie potrzeba|nie ma potrzeby|raczej nie|oczywiście że nie|pewnie że nie|"
       "nie chcę|nie chce|wolałbym nie|wolałabym nie|nie tak|to nie to|nie jest|nigdy|nie teraz|teraz nie|jeszcze nie|nie dzisiaj|żadne|to nie mój numer|to nie tak|nie to nie to|niestety nie|proszę nie|"
       "nie o to chodzi|nie to|to nie jest poprawne|nieprawidłowo|nieprawidłowy|nie ten|nie jestem|nie mam|pomyłka|w żadnym wypadku|nie powiedziałem tego|wcale",
    weak_yes="dobrze|okej|ok|okay|w porządku|dobra|super|świetnie|fajnie|proszę|aha|mhm|spoko|no|dobry pomysł|bardzo dobrze|poprawne|może być|t",
    weak_no="n|stop|anuluj",
    neither="nie wiem|nie mam pojęcia|może|być może|nie jestem pewien|nie jestem pewna|zależy|to zależy|tak i nie|tak nie|nie tak nie|nie rozumiem|nie pilne|nie jest pilne|"
            "trudno powiedzieć|chwileczkę|nie spieszy się|nie szkodzi|dzień dobry|dobry wieczór|w porządku a|wszystko jedno|nie słyszę|nie ma znaczenia|co pan ma na myśli|co pani ma na myśli|"
            "dobrze a|proszę poczekać|moment|no nie wiem",
    but="ale|jednak|tylko|chociaż|jednakże|tyle że|lecz",
    wrong="zły|źle|błędny|błędnie|niepoprawny|niepoprawnie|nie zgadza się|pomyłka|błąd|nieprawidłowy|nie jest poprawny|powinno być|jest zły",
    fillers=listed("yyy yy eee ee no hmm więc proszę dziękuję bardzo to jest ten się ja pan pani pana panu w sumie już też po prostu wszystko tak nie numer nazwisko imię absolutnie dobrze ok okej teraz wie",
                   "zupełnie właściwie raczej mi i a super świetnie oczywiście mój moje drogi"),
    declines="wolę nie|wolałbym nie|wolałabym nie|nie chcę podawać|nie chcę podać|nie chcę mówić|nie chcę|nie podam|nie powiem|bez nazwiska|bez imienia|bez numeru|pomińmy|proszę pominąć|pomiń|pominąć|"
             "pomijamy|anonimowo|anonimowy|nie mam maila|nie mam emaila|nie mam adresu|nie mam telefonu|nie mam numeru|nie mam e maila|nie mam poczty|nieważne|nie jest ważne|nie jest istotne|nieistotne|nie jest potrzebne|"
             "to niepotrzebne|niepotrzebne|nie pana sprawa|nie pani sprawa|nie wasza sprawa|prywatne|to prywatne|poufne|to poufne|nie pamiętam|nie mogę powiedzieć|nie mogę podać|już państwo mają|już macie|mają państwo|"
             "na wyświetlaczu|widzi pan|widzą państwo|widać na wyświetlaczu|nie życzę sobie|nie będę podawać|nie będę podawał|nie będę podawała|zostawmy to|to osobiste|osobiste|dajmy spokój|to moja sprawa|nie znam na pamięć",
    declines_alone="nie|nie dziękuję|nic|nikt|żaden|żadne|żadna|brak|obojętnie|wszystko jedno|bez znaczenia|nie wiem|nie ma znaczenia|dalej|następne|następne pytanie|nic takiego|to wszystko|nie mam|nikogo|dla nikogo|nic szczególnego",
    same_number="ten numer|tego numeru|pod ten numer|na ten numer|ten sam|ten sam numer|na ten sam numer|z tego samego numeru|z którego dzwonię|numer z którego dzwonię|z tego numeru|widzi pan|widzi pani|widzą państwo|na wyświetlaczu|"
                "wyświetla się|wyświetlił się|wyświetlony|ten co dzwonię|tym numerem|tym samym numerem|ten z którego teraz dzwonię|mój obecny numer|ten który się wyświetla|pod tym numerem|ten co się wyświetla|pod tym samym",
)  # fmt: skip

EMAIL = EmailWords(
    at=listed("małpa małpka at"),
    dot=listed("kropka dot"),
    signs={"podkreslnik": "_", "podkreslenie": "_", "podkresleniem": "_", "myslnik": "-", "minus": "-", "kreska": "-", "plus": "+", "dywiz": "-", "lacznik": "-"},
    stops=listed("to jest mój adres mail mejl email maila e na proszę pisać wysłać do mnie yyy eee no więc tak a i adresem pod moja poczta mailem użyć lub albo mi"),
)  # fmt: skip

MATTER = MatterWords(
    about="w sprawie|na temat|dotyczy|dotyczące|dotyczącą|dotyczącego|chodzi o|chodzi mi o|z powodu|odnośnie|w związku z|w związku ze|co do|w kwestii|o sprawę|sprawa to|wiadomość brzmi|dzwonię o|wiadomość to",
    that="proszę mu powiedzieć że|proszę jej powiedzieć że|proszę im powiedzieć że|proszę przekazać że|proszę mu przekazać że|proszę jej przekazać że|proszę przekazać mu że|proszę przekazać jej że|powiedzieć mu że|powiedzieć jej że|"
         "przekazać mu że|przekazać jej że|przekazać że|ponieważ|bo|dlatego że|problem polega na tym że|problem w tym że|chodzi o to że|chciałem powiedzieć że|chciałam powiedzieć że|wiadomość że|sprawa jest taka że|niech pan powie że|"
         "niech pani powie że|żeby powiedzieć że|powie mu pan że|powie jej pani że|proszę powiedzieć że",
    ends="a mój numer|i mój numer|mój numer|mój telefon|nazywam się|moje nazwisko|proszę o telefon|proszę oddzwonić|proszę zadzwonić|proszę o kontakt|czy może|czy mógłby|czy mogłaby|czy mogę|czy można|dziękuję|z góry|można do mnie|"
         "proszę do mnie|do widzenia|numer to|pozdrawiam|to pilne|jak najszybciej|mój mail|mój email|proszę o oddzwonienie|niech oddzwoni|niech zadzwoni|i proszę|z tej strony|pilne",
    leads="chodzi o to że|chodzi o|chodzi mi o|w sprawie|dotyczy|no|yyy|eee|więc|tak|dobrze|okej|to|to jest|że|dzwonię w sprawie|dzwonię bo|dzwonię ponieważ|dzwonię|proszę powiedzieć że|proszę mu powiedzieć że|proszę jej powiedzieć że|"
          "proszę przekazać że|proszę mu przekazać że|proszę jej przekazać że|bo|ponieważ|chciałbym zapytać o|chciałabym zapytać o|mam pytanie o|dzień dobry|tylko|po prostu|z powodu|odnośnie|w związku z|sprawa jest taka że|oczywiście|mam pytanie w sprawie|"
          "proszę|o to że|wiadomość brzmi|na temat",
    tails="proszę|dziękuję|dziękuję bardzo|to wszystko|to tyle|jeśli można|do widzenia|pozdrawiam|okej|z góry dziękuję|dzięki|i to wszystko|proszę bardzo",
    behind="",
    articles=frozenset(),
    empty=listed("to ten ta w sprawie sprawa wiadomość pytanie coś mu jej im pan pani nie tak nic prywatne poufne osobiste o chodzi się mnie mój moja proszę dla zostawić chcę chciałbym chciałabym jest rzecz że pewna pewnej",
                 "dotyczy"),
    danger=(
        r"\bnie oddycha|\bnie mog\w* oddychac|\bnie moze oddychac|\bledwo oddycha|\btrudno (mu|jej|mi)? ?oddychac|\bprzestal\w* oddychac|\bdusi sie\b|\bdusze sie\b|\bzakrztusil|\bkrztusi sie|\bnie moge zlapac (tchu|oddechu)",
        r"\bnieprzytomn|\bstracil\w* przytomnosc|\bzemdlal|\bnie reaguje\b|\bnie mozna go dobudzic|\bnie mozna jej dobudzic|\bupadl\w* i nie|\bbez przytomnosci|\bnie budzi sie\b",
        r"\b(mocno|silnie|bardzo|strasznie|obficie) (\w+ )?krwawi|\bkrwawi (mocno|silnie|bardzo|strasznie|obficie)|\bkrwotok|\bnie przestaje krwawic|\bduzo krwi\b|\bwszedzie krew\b|\bwykrwawi|\bkrew sie leje|\bsilne krwawienie",
        r"\bbol\w* w (klatce|piersi)|\bboli\w* (mnie |go |ja )?(w )?(klat\w+|piersi)|\bbol klatki|\bzawal\b|\bzawalu\b|\budar\b(?! (slon|cie))|\budaru\b(?! (slon|cie))|\bwylew\b|\bkluje (mnie|go|ja) w klatce|\bboli (mnie|go|ja)? ?serce",
        r"\bpali sie( \w+)? (dom|mieszkanie|kuchnia|budynek|samochod|auto|dach|u nas|biuro)|\b(dom|mieszkanie|kuchnia|budynek|samochod|auto|dach|biuro) (sie |nam sie )?(pali|plonie)|\bpozar\b|\bw plomieniach\b|\bpali sie$|\bpali sie u\b",
        r"\b(czuc|czuje|smierdzi|zapach|czujemy)( \w+)? gaz|\bulatnia( sie)?( nam)?( sie)? gaz|\bgaz (sie )?ulatnia|\bwyciek gazu|\bulatnianie gazu",
        r"\bsamoboj|\bzabije sie\b|\bzabic sie\b|\bsie zabic\b|\bsie zabije\b|\bnie chce (juz )?zyc\b|\bchce umrzec\b|\bodebrac sobie zycie|\bskonczyc ze soba|\bodbiore sobie zycie|\bzrobi\w* sobie krzywde",
        r"\b(napad\w*|pobi\w*|atakuj\w*|zaatakowa\w*|dzgn\w*|pchn\w* nozem|postrzel\w*|zgwalc\w*|dusi|bij\w*) (mnie|go|ja|nas|mojego|moja|ktos)\b|\b(mnie|go|ja|nas) (napad\w*|pobi\w*|atakuj\w*|zaatakowa\w*|dzgn\w*|zgwalc\w*|bij\w*|postrzel\w*)|\bma (noz|bron|pistolet)\b|\bnapadl mnie\b|\bzostal\w* (napadniet\w*|pobit\w*|dzgniet\w*|postrzelon\w*|zgwalcon\w*)",
        r"\btonie\b|\bprzedawkowa|\bnapad padacz|\batak padacz|\bdrgawki|\banafilak|\btlenek wegla|\bczad\b|\bczadem\b|\bumiera\b(?! telefon)|\bporazil\w* (go|ja|mnie) prad|\botru\w* sie|\bzatru\w* sie|\bwypil\w* (trucizne|wybielacz)",
        r"\bwlamuja sie\b|\bktos sie wlamuje\b",
    ),
    safe=(r"\bpozarow|\balarm\w* pozar|\bprzeciwpozar|\bczujnik\w* (gazu|czadu)", r"\b(telefon|bateria|akumulator|laptop) (mi )?(umiera|pada)"),
    urgent=(
        r"\bpiln", r"\bnagl(y|e|a|ego) (przypad|wypad|spraw)", r"\bjak naj(szyb|pred)", r"\bnatychmiast\b|\bod razu\b", r"\bnie moze czekac\b|\bnie moge czekac\b", r"\bspieszy (mi )?sie\b|\bspiesze sie\b", r"\bpekla (mi |nam )?rura|\brura (mi |nam )?pekla|\bpeknieta rura",
        r"\bzala(l|n|w)", r"\bpowodz", r"\bukrad|\bskradzion", r"\bzatrzasn", r"\b(straszn\w*|okropn\w*|potworn\w*|silny|nie do wytrzymania) (bol|boli)", r"\bboli (mnie )?(strasznie|okropnie|potwornie|bardzo)|\b(strasznie|okropnie|potwornie|bardzo) (mnie )?boli", r"\bkrwawi",
        r"\bwypadek\b|\bwypadku\b", r"\bzlama(l|n)", r"\bwybi(l|t)\w* zab|\bwybity zab", r"\bwlama", r"\bbardzo wazne\b", r"\baresztowa|\bzatrzymala .*policja", r"\bawari", r"\bszybko prosze\b", r"\bzagrozen",
    ),
    not_urgent=(r"\bnie (\w+ )?(piln|spieszy)", r"\bniepiln", r"\bnic pilnego\b", r"\bnie ma pospiechu\b", r"\bmoze poczekac\b|\bmoze zaczekac\b", r"\bdziasl", r"\bobojetnie kiedy\b", r"\bkiedykolwiek\b"),
)  # fmt: skip

DIRECTORY = DirectoryWords(
    endings=("a", "u", "owi", "em", "iem", "ie", "e", "y", "i", "o", "om", "ami", "ach", "iego", "iemu", "im", "ego", "emu", "ym", "iej", "ej", "ie", "ii", "ią", "ow", "ia", "io", "iu", "ce", "ze", "dze"),
    cues="rozmawiać z|porozmawiać z|połączyć z|połączyć mnie z|wiadomość dla|dla|pan|pani|pana|panem|panu|panią|doktor|doktora|doktorem|doktorowi|dr|szukam|do|u|z|ze|mecenas|dział|działem|działu|zastałem|zastałam|czy jest|poproszę",
)  # fmt: skip

WORDS = Words(NUMBERS, PHONE, NAME, WHEN, ANSWER, EMAIL, MATTER, DIRECTORY, COMMON)
