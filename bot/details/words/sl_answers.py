"""Slovenian words for yes and no, refusals, e-mail addresses, matters, dangers and who is asked for."""

# fmt: off
from bot.details.words import AnswerWords, DirectoryWords, EmailWords, MatterWords, listed

ANSWER = AnswerWords(
    yes="ja|da|jap|jep|ja prosim|da prosim|seveda|tako je|drži|točno|točno tako|natanko|res je|pravilno je|je "
    "pravilno|je prav|je v redu|"
        "to je to|vsekakor|absolutno|kar dajte|kar daj|izvolite|z veseljem|mislim da ja|mislim da|menda ja|"
        "ja ja|itak|jasno|"
        "potrjujem|strinjam se|zagotovo|gotovo|se strinjam|prav je|ustreza|vse prav|vse je prav|vse točno|ni "
        "problema|brez problema|"
        "zakaj pa ne|ja to je to|se razume|tako bo|ja je|sem|ja sem|ja seveda|to drži|ja tako je|odlično|popolnoma|"
        "naj bo",
    no="ne|ne hvala|ne ne|nikakor|sploh ne|niti ne|ni prav|ni pravilno|to ni prav|napačno|narobe|je narobe|to je "
    "narobe|to ni res|"
       "ni res|ni točno|to ni točno|ne drži|to ne drži|mislim da ne|ne bi|ni treba|ni potrebno|raje ne|ne ni|"
       "seveda ne|nočem|ne želim|"
       "nisem|niste me razumeli|ni to|to ni to|pozabite|ne danes|ne zdaj|zdaj ne|jok|ne še|še ne|ni|to ni|ne ravno|"
       "nikoli|ah ne|prosim ne|"
       "ne ni prav|ne to ni prav|niste razumeli|ni moja številka|to ni moja številka|to nisem rekel|to nisem rekla",
    weak_yes="lahko|ok|okej|okay|v redu|vredu|prav|dobro|velja|lepo|super|fino|prosim|aha|mhm|pravilno|okey|v redu je|"
    "dobra ideja|ajde|d",
    weak_no="n|stop|prekliči|e e",
    neither="ne morem|ne najdem|ne maram|ne dobim|ne deluje|ne dela|ne razumem|ne slišim|"
            "se da|se ne da|da se|da bi|da je|ne vem|nimam pojma|pojma nimam|mogoče|morda|nisem prepričan|nisem "
    "prepričana|ne vem točno|odvisno|kaj "
    "mislite|"
            "ja ne|ne ja|da ne|nisem siguren|nisem sigurna|ni nujno|ni nujna|lahko bi|ali lahko|lahko prosim|lahko "
            "me|lahko vas|počakajte|ni mi jasno|"
            "lahko dobim|lahko govorim|lahko pustim|ne mudi se|ni panike|ali je|ni razlike|vseeno|ali ste",
    but="ampak|vendar|toda|samo da|čeprav|le da|a",
    wrong="narobe|napačno|napačna|napačen|ni prav|ni pravilno|ni točno|ni točna|ni prava|napaka|ni pravilna|moralo "
    "bi biti",
    fillers=listed("mm hm ee eee em no torej pa prosim hvala lepa lepo je to ta tako res kar že pač veste dragi "
    "gospod gospa zdaj seveda",
                   "ja da ne ok okej vse prav številka ime točno čisto bi bi bilo sem se mi se res super hja aha "
                   "vam najlepša nič prosim"),
    declines="raje ne|ne bi povedal|ne bi povedala|ne povem|ne želim povedati|ne želim|nočem povedati|nočem dati|"
    "nočem|ne bi dal|ne bi dala|"
             "ne dam|brez imena|brez številke|preskoči|preskočite|preskočimo|izpustite|pustite to|pustiva to|"
             "spustite|anonimno|anonimen|anonimna|"
             "nimam maila|nimam e pošte|nimam elektronske pošte|nimam telefona|nimam e maila|nimam emaila|nimam "
             "številke|ni pomembno|ni važno|ni potrebno|"
             "ni treba|saj imate|že imate|imate že|vidite na zaslonu|na zaslonu|na ekranu|zasebno|to je zasebno|"
             "zaupno|vas ne briga|ne briga vas|ne morem povedati|"
             "se ne spomnim|ne spomnim se|ne bi rad|ne bi rada|ne bi delil|ne bi delila|raje ne bi|ni vaša stvar|"
             "osebno je|to je osebno|pozabite|ne vem na pamet|ne sporočim|ne bom povedal|"
             "ne bom povedala|ne bom dal|ne bom dala|ne zaupam",
    declines_alone="ne|ne hvala|nobene|nobeno|nič|nihče|nimam|vseeno|vseeno je|vseeno mi je|ne vem|ni|naprej|"
    "naslednje|naslednje vprašanje|nima veze|"
                   "nič posebnega|brez|kar koli|kdorkoli|to je vse|nikogar|za nikogar",
    same_number="ta številka|to številko|te številke|s katere kličem|s katere vas kličem|iz katere kličem|ista "
    "številka|isto številko|na isto|isti številki|"
                "tej številki|vidite številko|vidite jo|jo vidite|vidite na zaslonu|na zaslonu|na ekranu|na to|kar "
                "na to|številko že imate|s katere zdaj kličem|"
                "s te številke|ki jo vidite|ki vam piše|kličem s te|izpisana|izpiše|ki je izpisana|ista",
)

EMAIL = EmailWords(
    at=listed("afna at et"),
    dot=listed("pika točka dot"),
    signs={"podcrtaj": "_", "podcrta": "_", "spodnji": "_", "pomisljaj": "-", "vezaj": "-", "minus": "-",
    "plus": "+", "crtica": "-"},
    stops=listed("je moj naslov mail email mejl e pošta pošte na ta to mi pišite pošljite elektronski elektronska "
    "in ee mm no torej",
                 "uporabite ja prosim pa lahko tudi maila naslovu preko pri se"),
)

MATTER = MatterWords(
    about="glede|zaradi|v zvezi z|v zvezi s|gre za|o|kar se tiče|tiče se|v povezavi z|v povezavi s|sporočilo je|"
    "zadeva je|zanima me|"
          "kličem zaradi|kličem glede|radi|rad bi vprašal glede",
    that="povejte mu da|povejte ji da|povejte jim da|sporočite mu da|sporočite ji da|sporočite jim da|povejte mu "
    "naj|povejte ji naj|sporočite mu naj|"
         "sporočite ji naj|povejte da|sporočite da|ker|gre za to da|sporočilo da|problem je da|težava je v tem da|"
         "težava je da|recite mu da|recite ji da|"
         "zato ker|sporočim da|povem da|recite mu naj|naj mu poveste da|obvestite ga da|obvestite jo da|sporočil "
         "da|sporočila da|prenesite mu da|prenesite ji da",
    ends="in moja številka|moja številka|moj telefon|moje ime|in ime|pokličite|prosim pokličite|me lahko|lahko me|"
    "lahko pokliče|naj me pokliče|ali me lahko|hvala|"
         "najlepša hvala|dosegljiv sem|dosegljiva sem|me pokličite|številka je|lep pozdrav|nasvidenje|adijo|ali "
         "lahko|tukaj|čim prej|nujno je|moj mail|"
         "moj email|in prosim|zato me|pa me",
    leads="gre za|gre se za|glede|zaradi|v zvezi z|v zvezi s|to je|je|no|mm|ee|torej|pa|ja|ok|okej|da|kličem "
    "zaradi|kličem glede|kličem ker|kličem|"
          "povejte mu da|povejte ji da|sporočite mu da|sporočite ji da|povejte da|sporočite da|ker|rad bi vprašal "
          "glede|rada bi vprašala glede|samo|zanima me|"
          "imam vprašanje glede|dober dan|prosim|sporočilo je|recite da|kar|recimo|v bistvu|zadeva je|zato ker|naj|"
          "o|tiče se|seveda",
    tails="prosim|hvala|hvala lepa|najlepša hvala|to je vse|to je to|če je možno|če se da|lep pozdrav|nasvidenje|"
    "adijo|ok|okej|prosim lepa",
    behind="",
    articles=frozenset(),
    empty=listed("to ta tega te je gre za nekaj sporočilo vprašanje mu ji jim njega njo stvar zadeva zasebno "
    "osebno ne ja nič prosim da ga jo",
                 "pustil pustila rad rada bi sem zaupno vas mene"),
    danger=(
        r"\bne (more )?diha", r"\bne morem dihati|\btezko diha|\bkomaj diha|\bprenehal\w* dihati|\bdusi se\b|\bse "
        r"dusi\b",
        r"\bnezavest|\bizgubil\w* zavest|\bse ne odziva|\bne odziva se|\bse je zgrudil|\bse ne zbudi|\bne zbudi se|"
        r"\bonesvesti",
        r"\b(mocno|hudo|zelo) (\w+ )?krvavi|\bkrvavi(m)? (zelo|mocno|hudo)|\bne (neha|preneha) krvaveti|"
        r"\bkrvavitev se ne ustavi|\bveliko krvi\b|\bpovsod (je )?kri\b|\bmocna krvavitev",
        r"\bboli\w* (me |ga |jo )?(v )?prsi|\bbolecin\w* v prs|\bv prsih (me|ga|jo)\b|\bsrcni (napad|infarkt)|"
        r"\binfarkt\b|\bmozgansk\w* kap\b|\bkap (ga|jo|me) je\b|\bzadela (ga|jo|me)? ?(je )?kap",
        r"\bgori (hisa|nam|nasa|stanovanje|kuhinja|avto|v )|\b(hisa|stanovanje|kuhinja|pisarna|avto|streha) (nam |"
        r"mi )?(gori|je v plamenih|zagorel\w*)|\bpozar(?! ?n)\b|\bv plamenih\b|\bizbruhnil pozar",
        r"\b(vonj|smrdi|smrad|vonjam|voham|diši|disi)( \w+)? (po )?plin|\bpuscanje plina|\buhaja( nam)? plin|"
        r"\bplin (nam )?(uhaja|pusca|smrdi)",
        r"\bsamomor|\bubil\w* (se )?(bom|bi)? ?se\b|\bubiti se\b|\bse (bom|bi|hocem|zelim) ubi|\bnocem vec ziveti|"
        r"\bne zelim vec ziveti|\bkoncal\w* (si )?zivljenje|\bsi (bom |bi )?vze\w* zivljenje|\bhocem umreti|"
        r"\bzelim umreti",
        r"\b(napad\w*|pretep\w*|davi|zabodel|zabodl\w*|ustrelil|ustrelj\w*|posilil|posiljuj\w*) (me|ga|jo|nas|"
        r"mene)\b|\b(napadli|pretepli|zabodli|ustrelili|tepejo|pretepajo) (so |je )?(me|ga|jo|nas|sina|moza|zeno|"
        r"otroka|nekoga)\b|\b(me|ga|jo|nas) (je |so )?(napad\w*|pretep\w*|davi\w*|zabod\w*|ustrel\w*|posil\w*|"
        r"tepe)|\bima (noz|pistolo|orozje)\b",
        r"\butaplja|\butapljanj|\bse je utopil|\bpredoziral|\bpredoziranj|\bepilepticn\w* napad|\banafilak|"
        r"\bogljikov\w* monoksid|\bumira\b|\belektrika ga je|\belektrika jo je|\bpopil\w* (cistilo|strup)|"
        r"\bzastrupil\w* se|\bse je zastrupil",
        r"\bvlamlja(jo)?\b.*\b(hiso|stanovanje|k nam)",
    ),
    safe=(r"\bpozarn", r"\b(telefon|baterija|racunalnik|akumulator) (mi )?umira"),
    urgent=(
        r"\bnujn", r"\burgentn", r"\bcim ?prej\b", r"\btakoj\b", r"\bnemudoma\b", r"\bne more cakati\b",
        r"\bmudi se\b|\bse mudi\b", r"\bpocila (je )?(mi |nam )?cev|\bcev (nam |mi )?je pocila",
        r"\bpoplav", r"\bukraden|\bukradl", r"\bzaklenj", r"\b(hud|huda|hude|neznosn\w*|grozn\w*|strasn\w*) "
        r"(zobobol|bolecin\w*)", r"\bneznosno boli", r"\bzelo (me )?boli|\bstrasno (me )?boli|\bgrozno (me )?boli|"
        r"\bhudo (me )?boli",
        r"\bkrvavi", r"\bposkodov", r"\bnesrec", r"\bzlomil", r"\bizbil", r"\bvlomili|\bvlom\b",
        r"\bzelo pomembno\b", r"\baretira", r"\bjoj\b.*\bhitro\b", r"\bhitro prosim\b",
    ),
    not_urgent=(r"\bni (\w+ )?nujn", r"\bne mudi se\b|\bse ne mudi\b|\bni mudno\b|\bne mudi\b", r"\bnic nujnega\b",
    r"\bni panike\b", r"\bkadarkoli\b", r"\blahko pocaka\b", r"\bdlesni\b"),
)

DIRECTORY = DirectoryWords(
    endings=("a", "u", "om", "em", "o", "i", "e", "ja", "ju", "jem", "jom", "ta", "tu", "tom", "ev", "ov", "ovi",
    "ove", "ih", "ami", "jo", "eta", "etu", "etom", "ino"),
    cues="govoriti z|govoriti s|govoril z|govoril s|govorila z|govorila s|govorim z|govorim s|vežite|povežite|"
    "prevežite|sporočilo za|za|gospod|gospa|gospoda|gospo|"
         "gospodu|gospodom|doktor|doktorica|doktorja|doktorico|doktorju|doktorjem|pri|iščem|naročen pri|k|s|z|"
         "dobim|dr|oddelek|v|na|je",
)
