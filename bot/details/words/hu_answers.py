"""Hungarian words for yes and no, refusals, e-mail addresses, matters, dangers and who is asked for."""

# fmt: off
from bot.details.words import AnswerWords, DirectoryWords, EmailWords, MatterWords, listed

ANSWER = AnswerWords(
    yes="igen|ja|igen kérem|igen persze|persze|természetesen|úgy van|így van|pontosan|pontosan így van|helyes|ez "
    "az|ez helyes|igen helyes|stimmel|"
        "jól van|biztosan|mindenképpen|nagyon szívesen|szívesen|hogyne|hát persze|azt hiszem igen|szerintem igen|"
        "igen igen|egyetértek|megerősítem|"
        "így jó|ez jó|minden rendben|nincs akadálya|miért ne|igaz|ez igaz|nyugodtan|igen az|az az|tökéletes|az a "
        "helyes|az jó lesz|jó lesz|megfelel|csinálja|"
        "parancsoljon|rendben van|jól hallotta|jól mondja|nem gond|nem probléma",
    no="nem|nem nem|nem köszönöm|dehogy|dehogyis|dehogy is|egyáltalán nem|nem igazán|nem helyes|ez nem helyes|nem "
    "jó|ez nem jó|téves|ez téves|rossz|ez rossz|"
       "hibás|nem igaz|ez nem igaz|nem stimmel|nem hiszem|azt hiszem nem|szerintem nem|nem kell|nem szükséges|"
       "inkább nem|nem szeretném|nem akarom|nem akarok|"
       "nem az|nem így van|persze hogy nem|biztosan nem|soha|nem most|most nem|még nem|ne|kérem ne|hagyjuk|nincs|"
       "nem vagyok|nem ez az|nem ezt mondtam|nem jól|rosszul hallotta|"
       "nem pontos|nem én|nem az enyém",
    weak_yes="oké|ok|okés|rendben|jó|jól|jó lesz így|szuper|remek|kérem|aha|ühüm|hm hm|okay|jól van akkor|ezt|na jó|i",
    weak_no="n|állj|mégse|mégsem|stop",
    neither="nem működik|nem kaptam|nem találom|nem tudok|"
            "nem tudom|fogalmam sincs|talán|lehet|esetleg|nem vagyok biztos|nem biztos|attól függ|igen nem|nem "
    "igen|hogy érti|nem értem|jó napot|jó napot kívánok|jó reggelt|jó estét|"
            "nem sürgős|várjon|lehet hogy|jó kérdés|nem mindegy|mindegy|nem számít|nem gond de|nem hallom|nem értettem",
    but="de|azonban|viszont|csak|csakhogy|kivéve",
    wrong="rossz|hibás|téves|nem jó|nem helyes|nem stimmel|tévedés|nem pontos|hiba",
    fillers=listed("öö őő hm na szóval hát izé kérem köszönöm szépen az ez a úgy van így csak nagyon is már akkor "
    "most tényleg kedves uram hölgyem de hogy én jó minden rendben oké persze",
                   "szám név számom nevem egészen teljesen szóval igen nem lesz lenne legyen azt kösz köszi"),
    declines="inkább nem mondom|inkább nem|nem mondom meg|nem mondanám|nem szeretném megadni|nem szeretném|nem "
    "akarom megadni|nem akarom megmondani|nem akarom|nem adom meg|"
             "név nélkül|névtelenül|névtelen|szám nélkül|hagyjuk ki|kihagyom|kihagyjuk|hagyja ki|ugorjunk|ugorjuk "
             "át|hagyjuk|nincs e mailem|nincs emailem|nincs e mail címem|nincs email címem|"
             "nincs telefonom|nincs számom|nincs mailem|nem fontos|nem lényeges|nem érdekes|nem szükséges|nem kell|"
             "nem tartozik önre|nem tartozik magára|magánügy|ez magánügy|bizalmas|ez bizalmas|"
             "nem emlékszem|nem mondhatom|nem árulom el|már megvan önöknek|megvan önöknek|látja a kijelzőn|a "
             "kijelzőn|kijelzőn látja|ott van a kijelzőn|nem óhajtom|nem kívánom|nem adnám meg|"
             "nem osztanám meg|személyes ez|ez személyes|semmi köze hozzá|nem tudom fejből",
    declines_alone="nem|nem köszönöm|semmi|semmilyen|senki|nincs|mindegy|nem tudom|nem számít|tovább|következő|"
    "semmi különös|ennyi|nekem mindegy|bárki|senkinek|hagyjuk",
    same_number="erről a számról|ez a szám|ezen a számon|ugyanez|ugyanez a szám|ugyanezen a számon|ugyanaz a szám|"
    "ugyanaz|amiről hívom|amiről hívok|amelyikről hívom|amelyikről hívok|"
                "amelyről hívom|amelyről hívok|ahonnan hívom|ahonnan hívok|látja a számot|látja a számomat|látja a "
                "kijelzőn|a kijelzőn|kijelzőn látja|amit lát|erre a számra|ezt a számot|"
                "amiről most hívom|amiről telefonálok|ugyanerre a számra|amelyikről telefonálok|a mostani számom|"
                "ez a számom",
)

EMAIL = EmailWords(
    at=listed("kukac kukacz at"),
    dot=listed("pont dot"),
    signs={"alulvonas": "_", "alahuzas": "_", "alahuzasjel": "_", "kotojel": "-", "minusz": "-", "plusz": "+",
    "also": "", "vonas": "-"},
    stops=listed("az a e mail email mailem emailem címem cím ez itt írjon küldje nekem rá öö hm szóval kérem igen "
    "oké használja erre ide vagy és is az hogy elérhető", "imélem"),
)

MATTER = MatterWords(
    about="arról van szó hogy|arról hogy|azzal kapcsolatban hogy|az üzenet|az üzenetem|az ügy|a téma|tárgy|témája|"
    "arról lenne szó hogy",
    that="mondja meg neki hogy|mondják meg neki hogy|mondja neki hogy|üzenem neki hogy|üzenem hogy|azt üzenem hogy|"
    "szóljon neki hogy|tudassa vele hogy|adja át neki hogy|adja át hogy|azért hívom mert|"
         "azért telefonálok mert|mert|mivel|az a helyzet hogy|az a gond hogy|az a probléma hogy|a probléma az hogy|"
         "a gond az hogy|mondja meg hogy|mondják meg nekik hogy|mondja meg nekik hogy|"
         "szeretném mondani hogy|üzenetet hogy|kérdezze meg hogy|azzal hogy|jelezze neki hogy",
    ends="és a számom|a számom|a telefonszámom|a nevem|kérem hívjon|hívjon vissza|kérem hívjanak|hívjanak vissza|"
    "köszönöm|kösz|köszi|visszahívna|visszahívnának|elérhető vagyok|vissza tudna|"
         "kérem|viszonthallásra|viszlát|sürgős|az email|az e mail címem|minél előbb|a számom a",
    leads="arról van szó hogy|arról lenne szó hogy|arról hogy|hát|öö|na|szóval|igen|oké|rendben|jó|az a helyzet "
    "hogy|azért hívom mert|azért telefonálok mert|mert|hogy|csak annyi hogy|"
          "mondja meg neki hogy|mondja neki hogy|üzenem hogy|azt üzenem hogy|jó napot|jó napot kívánok|kérem|izé|"
          "csak az hogy|ez|az lenne|a helyzet az hogy|annyi hogy|mondja meg hogy|azt mondja hogy|persze",
    tails="kérem|köszönöm|köszönöm szépen|köszi|kösz|ennyi|ez minden|ennyi lenne|ha lehet|viszlát|viszonthallásra|"
    "oké|telefonálok|hívom|kérem szépen",
    behind="miatt|kapcsolatban|ügyében|kapcsán|ügyben|tárgyában",
    articles=listed("a az egy"),
    empty=listed("ez az a egy azt arról van szó üzenet üzenetet ügy dolog kérdés neki nekem ő nem igen semmi "
    "magánügy bizalmas személyes kérem hogy hagyni szeretnék valami erről",
                 "ezzel azzal ennek annak"),
    danger=(
        r"\bnem lelegzik\b|\bnem kap levegot\b|\bnem kapok levegot\b|\balig (kap|kapok) levegot|\bnehezen (kap|"
        r"veszi|veszek|lelegz)|\bfullad\w*|\bnem vesz levegot",
        r"\beszmeletlen|\beszmeletet vesztett|\belvesztette az eszmelet|\belajult\b|\bosszeesett\b|\bnem reagal\b|"
        r"\bnem ebred fel\b|\bnem ter magahoz",
        r"\b(erosen|nagyon|sulyosan|csunyan) verzik|\bnem all el a verzes|\bnem akar elallni a ver|\bverzik "
        r"(erosen|nagyon)|\bsok ver\b|\bomlik a ver|\bdol a ver|\belverzik|\bmindenhol ver\b|\beros verzes",
        r"\b(faj|szorit|szur)\w* a mellkas|\bmellkasi fajdal|\bmellkas\w* (faj|szorit)|\bszivroham|\bszivinfarktus|"
        r"\binfarktus|\bagyverzes|\bstroke\b|\bsztrok\b|\bszelutes|\bfaj a szive",
        r"\b(eg|egik|lang\w*|kigyulladt) (a |az )?(haz|lakas|konyha|epulet|auto|teto|iroda)|\b(haz|haza\w*|hazunk|"
        r"lakas\w*|konyha\w*|epulet|autom?|iroda) (is )?(eg|kigyulladt|langol|langokban)\b|\btuz van\b|\btuz utott "
        r"ki\b|\blangokban all|\blangol\b|\bkigyulladt\b",
        r"\bgazszag|\bgaz szag|\bgazszivarg|\bszivarog a gaz|\bomlik a gaz|\bgaz szivarog|\bgazt erzek|\berzem a "
        r"gazt|\bgaz szaga",
        r"\bongyilkos|\bmegolom magam|\bmeg akarom olni magam|\bmeg akar(om|ok|ja)? ?(olni|halni)|\bmeg akarok "
        r"halni|\bnem akarok (tovabb )?elni|\bveget vetek az elet|\bvegzek magammal|\bkart tesz\w* magam",
        r"\b(megtamad\w*|megver\w*|bantalmaz\w*|megkesel\w*|leszurt\w*|meglott\w*|fojtogat\w*|megeroszakol\w*|"
        r"megszurt\w*)\b|\bkes van nala\b|\bpisztoly van nala\b|\bfegyver van nala\b|\bram tamadt|\brank tamadt|"
        r"\bfenyeget\w* (kessel|pisztollyal|fegyverrel)",
        r"\bvizbe full|\bbefullad|\bmegfullad|\btuladagol|\bepilepszias roham|\brohama van\b|\banafilax|\bszen "
        r"?monoxid|\bhaldoklik|\bmegrazta az aram|\bmergez\w*|\bmerget ivott|\bfelrenyelt",
        r"\bbetornek\b|\bbe akarnak torni",
    ),
    safe=(r"\btuzjelzo|\btuzvedelm|\btuzolto ?keszulek", r"\b(telefon|akku\w*|akkumulator\w*|laptop)\w* (haldoklik|"
    r"meghal)"),
    urgent=(
        r"\bsurgos", r"\bsurgos\w*", r"\bveszhelyzet|\bvesz helyzet",
        r"\bminel (elobb|hamarabb)\b|\bmielobb\b|\bmihamarabb\b|\bamint lehet\b", r"\bazonnal\b|\brogton\b",
        r"\bnem varhat\b|\bnem tud varni\b",
        r"\bcsotores|\beltort a cso|\bcso (tort|eltort)|\bkidurran\w* a cso|\beltort (egy )?cso",
        r"\belont|\bbeazas|\bazik\b", r"\bellop|\belloptak", r"\bkizart|\bkizartam",
        r"\b(borzaszto\w*|szornyu\w*|elviselhetetlen\w*|iszonyu\w*|rettenetes\w*|nagyon) (faj|fogfajas|fajdal)",
        r"\bverzik\b|\bverzek\b", r"\bbaleset", r"\bmegserult",
        r"\beltort a (kar|lab|fog)|\beltort a \w*(kar|lab|fog)", r"\bkitort a fog|\bkiesett a fogam",
        r"\bnagyon fontos\b", r"\bsietos\b|\bsiessenek\b|\bsiessen\b", r"\bbetortek\b|\bbetores\b", r"\bletartoz",
    ),
    not_urgent=(r"\bnem (\w+ )?surgos", r"\bnem sietos\b|\bnem siet", r"\braer\b|\braer\w*",
    r"\bnem vesz\w*helyzet", r"\bbarmikor\b", r"\biny\w* verz|\bverzik az iny"),
)

DIRECTORY = DirectoryWords(
    endings=("nak", "nek", "val", "vel", "hoz", "hez", "tol", "rol", "ra", "re", "t", "et", "ot", "at", "ban",
    "ben", "nal", "nel", "ig", "ert", "ek", "eknal", "e", "n",
             "on", "en", "ba", "be", "ho", "hez", "ja", "je", "eket", "okat", "st", "ul", "sal", "sel"),
    cues="üzenet|üzenetet|keresem|kérem|kapcsolja|kapcsolná|doktor|dr|doktornő|beszélni",
    surname_first=True,
    cues_behind="úr|úrral|úrnak|úrhoz|úrtól|urat|asszony|asszonnyal|asszonynak|kisasszony|doktor|doktornő|"
    "doktornővel|doktorral|doktornőnek|doktornak|szeretnék beszélni|beszélhetnék|"
                "keresem|kérem|osztály|osztállyal|osztályt|osztálynak",
)
