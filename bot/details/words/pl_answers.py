"""Polish words for yes and no, refusals, e-mail addresses, matters, dangers and who is asked for."""

# fmt: off
from bot.details.words import AnswerWords, DirectoryWords, EmailWords, MatterWords, listed

ANSWER = AnswerWords(
    yes="tak|tak proszę|tak jest|no tak|ta|oczywiście|oczywiście że tak|jasne|pewnie|pewnie że tak|zgadza się|tak "
    "zgadza się|wszystko się zgadza|dokładnie|dokładnie tak|właśnie tak|właśnie|"
        "jak najbardziej|to prawda|słusznie|poprawnie|prawidłowo|zdecydowanie|absolutnie tak|chyba tak|myślę że "
        "tak|sądzę że tak|tak tak|potwierdzam|zgadzam się|nie ma problemu|"
        "nie ma sprawy|czemu nie|dlaczego nie|proszę bardzo|chętnie|z przyjemnością|to właśnie to|tak to to|tak to "
        "ja|owszem|naturalnie|no pewnie|to jest poprawny numer|wszystko dobrze|zgoda|"
        "niech będzie|tak jest dobrze|tak poproszę|poproszę|bardzo chętnie|pasuje|i owszem|bezproblemowo",
    no="nie|nie dziękuję|nie nie|skądże|ależ nie|absolutnie nie|wcale nie|nie bardzo|niezupełnie|nie do końca|"
    "niepoprawnie|to nieprawda|nieprawda|źle|to źle|jest źle|błędnie|błędny|"
       "nie zgadza się|to się nie zgadza|nie jest poprawny|chyba nie|myślę że nie|sądzę że nie|nie sądzę|nie "
       "trzeba|nie potrzeba|nie ma potrzeby|raczej nie|oczywiście że nie|pewnie że nie|"
       "nie chcę|nie chce|wolałbym nie|wolałabym nie|nie tak|to nie to|nie jest|nigdy|nie teraz|teraz nie|jeszcze "
       "nie|nie dzisiaj|żadne|to nie mój numer|to nie tak|nie to nie to|niestety nie|proszę nie|"
       "nie o to chodzi|nie to|to nie jest poprawne|nieprawidłowo|nieprawidłowy|nie ten|nie jestem|nie mam|pomyłka|"
       "w żadnym wypadku|nie powiedziałem tego|wcale",
    weak_yes="dobrze|okej|ok|okay|w porządku|dobra|super|świetnie|fajnie|proszę|aha|mhm|spoko|no|dobry pomysł|"
    "bardzo dobrze|poprawne|może być|t",
    weak_no="n|stop|anuluj",
    neither="nie mogę|nie działa|nie słyszałem|nie dostałem|nie dostałam|nie mogę znaleźć|"
            "nie wiem|nie mam pojęcia|może|być może|nie jestem pewien|nie jestem pewna|zależy|to zależy|tak i nie|"
    "tak nie|nie tak nie|nie rozumiem|nie pilne|nie jest pilne|"
            "trudno powiedzieć|chwileczkę|nie spieszy się|nie szkodzi|dzień dobry|dobry wieczór|w porządku a|"
            "wszystko jedno|nie słyszę|nie ma znaczenia|co pan ma na myśli|co pani ma na myśli|"
            "dobrze a|proszę poczekać|moment|no nie wiem",
    but="ale|jednak|tylko|chociaż|jednakże|tyle że|lecz",
    wrong="zły|źle|błędny|błędnie|niepoprawny|niepoprawnie|nie zgadza się|pomyłka|błąd|nieprawidłowy|nie jest "
    "poprawny|powinno być|jest zły",
    fillers=listed("yyy yy eee ee no hmm więc proszę dziękuję bardzo to jest ten się ja pan pani pana panu w sumie "
    "już też po prostu wszystko tak nie numer nazwisko imię absolutnie dobrze ok okej teraz wie",
                   "zupełnie właściwie raczej mi i a super świetnie oczywiście mój moje drogi"),
    declines="wolę nie|wolałbym nie|wolałabym nie|nie chcę podawać|nie chcę podać|nie chcę mówić|nie chcę|nie "
    "podam|nie powiem|bez nazwiska|bez imienia|bez numeru|pomińmy|proszę pominąć|pomiń|pominąć|"
             "pomijamy|anonimowo|anonimowy|nie mam maila|nie mam emaila|nie mam adresu|nie mam telefonu|nie mam "
             "numeru|nie mam e maila|nie mam poczty|nieważne|nie jest ważne|nie jest istotne|nieistotne|nie jest "
             "potrzebne|"
             "to niepotrzebne|niepotrzebne|nie pana sprawa|nie pani sprawa|nie wasza sprawa|prywatne|to prywatne|"
             "poufne|to poufne|nie pamiętam|nie mogę powiedzieć|nie mogę podać|już państwo mają|już macie|mają "
             "państwo|"
             "na wyświetlaczu|widzi pan|widzą państwo|widać na wyświetlaczu|nie życzę sobie|nie będę podawać|nie "
             "będę podawał|nie będę podawała|zostawmy to|to osobiste|osobiste|dajmy spokój|to moja sprawa|nie znam "
             "na pamięć",
    declines_alone="nie|nie dziękuję|nic|nikt|żaden|żadne|żadna|brak|obojętnie|wszystko jedno|bez znaczenia|nie "
    "wiem|nie ma znaczenia|dalej|następne|następne pytanie|nic takiego|to wszystko|nie mam|nikogo|dla nikogo|nic "
    "szczególnego",
    same_number="ten numer|tego numeru|pod ten numer|na ten numer|ten sam|ten sam numer|na ten sam numer|z tego "
    "samego numeru|z którego dzwonię|numer z którego dzwonię|z tego numeru|widzi pan|widzi pani|widzą państwo|na "
    "wyświetlaczu|"
                "wyświetla się|wyświetlił się|wyświetlony|ten co dzwonię|tym numerem|tym samym numerem|ten z "
                "którego teraz dzwonię|mój obecny numer|ten który się wyświetla|pod tym numerem|ten co się "
                "wyświetla|pod tym samym",
)

EMAIL = EmailWords(
    at=listed("małpa małpka at"),
    dot=listed("kropka dot"),
    signs={"podkreslnik": "_", "podkreslenie": "_", "podkresleniem": "_", "myslnik": "-", "minus": "-",
    "kreska": "-", "plus": "+", "dywiz": "-", "lacznik": "-"},
    stops=listed("to jest mój adres mail mejl email maila e na proszę pisać wysłać do mnie yyy eee no więc tak a i "
    "adresem pod moja poczta mailem użyć lub albo mi"),
)

MATTER = MatterWords(
    about="w sprawie|na temat|dotyczy|dotyczące|dotyczącą|dotyczącego|chodzi o|chodzi mi o|z powodu|odnośnie|w "
    "związku z|w związku ze|co do|w kwestii|o sprawę|sprawa to|wiadomość brzmi|dzwonię o|wiadomość to",
    that="proszę mu powiedzieć że|proszę jej powiedzieć że|proszę im powiedzieć że|proszę przekazać że|proszę mu "
    "przekazać że|proszę jej przekazać że|proszę przekazać mu że|proszę przekazać jej że|powiedzieć mu że|"
    "powiedzieć jej że|"
         "przekazać mu że|przekazać jej że|przekazać że|ponieważ|bo|dlatego że|problem polega na tym że|problem w "
         "tym że|chodzi o to że|chciałem powiedzieć że|chciałam powiedzieć że|wiadomość że|sprawa jest taka że|"
         "niech pan powie że|"
         "niech pani powie że|żeby powiedzieć że|powie mu pan że|powie jej pani że|proszę powiedzieć że",
    ends="a mój numer|i mój numer|mój numer|mój telefon|nazywam się|moje nazwisko|proszę o telefon|proszę "
    "oddzwonić|proszę zadzwonić|proszę o kontakt|czy może|czy mógłby|czy mogłaby|czy mogę|czy można|dziękuję|z "
    "góry|można do mnie|"
         "proszę do mnie|do widzenia|numer to|pozdrawiam|to pilne|jak najszybciej|mój mail|mój email|proszę o "
         "oddzwonienie|niech oddzwoni|niech zadzwoni|i proszę|z tej strony|pilne",
    leads="chodzi o to że|chodzi o|chodzi mi o|w sprawie|dotyczy|no|yyy|eee|więc|tak|dobrze|okej|to|to jest|że|"
    "dzwonię w sprawie|dzwonię bo|dzwonię ponieważ|dzwonię|proszę powiedzieć że|proszę mu powiedzieć że|proszę jej "
    "powiedzieć że|"
          "proszę przekazać że|proszę mu przekazać że|proszę jej przekazać że|bo|ponieważ|chciałbym zapytać o|"
          "chciałabym zapytać o|mam pytanie o|dzień dobry|tylko|po prostu|z powodu|odnośnie|w związku z|sprawa "
          "jest taka że|oczywiście|mam pytanie w sprawie|"
          "proszę|o to że|wiadomość brzmi|na temat",
    tails="proszę|dziękuję|dziękuję bardzo|to wszystko|to tyle|jeśli można|do widzenia|pozdrawiam|okej|z góry "
    "dziękuję|dzięki|i to wszystko|proszę bardzo",
    behind="",
    articles=frozenset(),
    empty=listed("to ten ta w sprawie sprawa wiadomość pytanie coś mu jej im pan pani nie tak nic prywatne poufne "
    "osobiste o chodzi się mnie mój moja proszę dla zostawić chcę chciałbym chciałabym jest rzecz że pewna pewnej",
                 "dotyczy"),
    danger=(
        r"\bnie oddycha|\bnie mog\w* oddychac|\bnie moze oddychac|\bledwo oddycha|\btrudno (mu|jej|mi)? ?oddychac|"
        r"\bprzestal\w* oddychac|\bdusi sie\b|\bdusze sie\b|\bzakrztusil|\bkrztusi sie|\bnie moge zlapac (tchu|"
        r"oddechu)",
        r"\bnieprzytomn|\bstracil\w* przytomnosc|\bzemdlal|\bnie reaguje\b|\bnie mozna go dobudzic|\bnie mozna jej "
        r"dobudzic|\bupadl\w* i nie|\bbez przytomnosci|\bnie budzi sie\b",
        r"\b(mocno|silnie|bardzo|strasznie|obficie) (\w+ )?krwawi|\bkrwawi (mocno|silnie|bardzo|strasznie|obficie)|"
        r"\bkrwotok|\bnie przestaje krwawic|\bduzo krwi\b|\bwszedzie krew\b|\bwykrwawi|\bkrew sie leje|\bsilne "
        r"krwawienie",
        r"\bbol\w* w (klatce|piersi)|\bboli\w* (mnie |go |ja )?(w )?(klat\w+|piersi)|\bbol klatki|\bzawal\b|"
        r"\bzawalu\b|\budar\b(?! (slon|cie))|\budaru\b(?! (slon|cie))|\bwylew\b|\bkluje (mnie|go|ja) w klatce|"
        r"\bboli (mnie|go|ja)? ?serce",
        r"\bpali sie( \w+)? (dom|mieszkanie|kuchnia|budynek|samochod|auto|dach|u nas|biuro)|\b(dom|mieszkanie|"
        r"kuchnia|budynek|samochod|auto|dach|biuro) (sie |nam sie )?(pali|plonie)|\bpozar\b|\bw plomieniach\b|"
        r"\bpali sie$|\bpali sie u\b",
        r"\b(czuc|czuje|smierdzi|zapach|czujemy)( \w+)? gaz|\bulatnia( sie)?( nam)?( sie)? gaz|\bgaz (sie "
        r")?ulatnia|\bwyciek gazu|\bulatnianie gazu",
        r"\bsamoboj|\bzabije sie\b|\bzabic sie\b|\bsie zabic\b|\bsie zabije\b|\bnie chce (juz )?zyc\b|\bchce "
        r"umrzec\b|\bodebrac sobie zycie|\bskonczyc ze soba|\bodbiore sobie zycie|\bzrobi\w* sobie krzywde",
        r"\b(napad\w*|pobi\w*|atakuj\w*|zaatakowa\w*|dzgn\w*|pchn\w* nozem|postrzel\w*|zgwalc\w*|dusi|bij\w*) "
        r"(mnie|go|ja|nas|mojego|moja|ktos)\b|\b(mnie|go|ja|nas) (napad\w*|pobi\w*|atakuj\w*|zaatakowa\w*|dzgn\w*|"
        r"zgwalc\w*|bij\w*|postrzel\w*)|\bma (noz|bron|pistolet)\b|\bnapadl mnie\b|\bzostal\w* (napadniet\w*|"
        r"pobit\w*|dzgniet\w*|postrzelon\w*|zgwalcon\w*)",
        r"\btonie\b|\bprzedawkowa|\bnapad padacz|\batak padacz|\bdrgawki|\banafilak|\btlenek wegla|\bczad\b|"
        r"\bczadem\b|\bumiera\b(?! telefon)|\bporazil\w* (go|ja|mnie) prad|\botru\w* sie|\bzatru\w* sie|\bwypil\w* "
        r"(trucizne|wybielacz)",
        r"\bwlamuja sie\b|\bktos sie wlamuje\b",
    ),
    safe=(r"\bpozarow|\balarm\w* pozar|\bprzeciwpozar|\bczujnik\w* (gazu|czadu)",
    r"\b(telefon|bateria|akumulator|laptop) (mi )?(umiera|pada)"),
    urgent=(
        r"\bpiln", r"\bnagl(y|e|a|ego) (przypad|wypad|spraw)", r"\bjak naj(szyb|pred)",
        r"\bnatychmiast\b|\bod razu\b", r"\bnie moze czekac\b|\bnie moge czekac\b",
        r"\bspieszy (mi )?sie\b|\bspiesze sie\b", r"\bpekla (mi |nam )?rura|\brura (mi |nam )?pekla|\bpeknieta rura",
        r"\bzala(l|n|w)", r"\bpowodz", r"\bukrad|\bskradzion", r"\bzatrzasn",
        r"\b(straszn\w*|okropn\w*|potworn\w*|silny|nie do wytrzymania) (bol|boli)",
        r"\bboli (mnie )?(strasznie|okropnie|potwornie|bardzo)|\b(strasznie|okropnie|potwornie|bardzo) (mnie "
        r")?boli", r"\bkrwawi",
        r"\bwypadek\b|\bwypadku\b", r"\bzlama(l|n)", r"\bwybi(l|t)\w* zab|\bwybity zab", r"\bwlama",
        r"\bbardzo wazne\b", r"\baresztowa|\bzatrzymala .*policja", r"\bawari", r"\bszybko prosze\b", r"\bzagrozen",
    ),
    not_urgent=(r"\bnie (\w+ )?(piln|spieszy)", r"\bniepiln", r"\bnic pilnego\b", r"\bnie ma pospiechu\b",
    r"\bmoze poczekac\b|\bmoze zaczekac\b", r"\bdziasl", r"\bobojetnie kiedy\b", r"\bkiedykolwiek\b"),
)

DIRECTORY = DirectoryWords(
    endings=("a", "u", "owi", "em", "iem", "ie", "e", "y", "i", "o", "om", "ami", "ach", "iego", "iemu", "im",
    "ego", "emu", "ym", "iej", "ej", "ie", "ii", "ią", "ow", "ia", "io", "iu", "ce", "ze", "dze"),
    cues="rozmawiać z|porozmawiać z|połączyć z|połączyć mnie z|wiadomość dla|dla|pan|pani|pana|panem|panu|panią|"
    "doktor|doktora|doktorem|doktorowi|dr|szukam|do|u|z|ze|mecenas|dział|działem|działu|zastałem|zastałam|czy jest|"
    "poproszę",
)
