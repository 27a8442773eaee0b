"""Czech words for yes and no, refusals, e-mail addresses, matters, dangers and who is asked for."""

# fmt: off
from bot.details.words import AnswerWords, DirectoryWords, EmailWords, MatterWords, listed

ANSWER = AnswerWords(
    yes="ano|jo|ano prosím|jo jo|ano ano|ano jistě|jistě|jasně|jasný|samozřejmě|určitě|přesně|přesně tak|správně|"
    "to je správně|ano správně|je to správně|to je ono|to souhlasí|souhlasí|ano souhlasí|souhlasím|potvrzuji|"
    "potvrzuju|"
        "ano to je ono|pravda|to je pravda|tak jest|tak je to|je to tak|rozhodně|absolutně|myslím že ano|asi ano|"
        "asi jo|řekl bych že ano|klidně|klidně ano|s radostí|rád|ráda|proč ne|není problém|žádný problém|v pořádku|"
        "vše v pořádku|všechno v pořádku|to by šlo|ano to sedí|sedí|to sedí|ovšem|no jasně|no jistě|tak ano|buďte "
        "tak hodný|buďte tak hodná|to jsem já|ano jsem|prosím ano|beze všeho|ano je|to je v pořádku|vyhovuje",
    no="ne|ne děkuji|ne díky|ne ne|nene|nikoliv|nikoli|v žádném případě|vůbec ne|ani ne|ani náhodou|to není "
    "správně|není správně|není to správně|to ne|to není ono|není to ono|špatně|to je špatně|je to špatně|chybně|"
       "nesouhlasí|to nesouhlasí|to není pravda|není pravda|nesedí|to nesedí|myslím že ne|asi ne|nemyslím si|"
       "nemyslím|netřeba|není třeba|není potřeba|radši ne|raději ne|samozřejmě že ne|určitě ne|rozhodně ne|nechci|"
       "nechtěl bych|nechtěla bych|nepřeji si|nepřeju si|nikdy|teď ne|ještě ne|dneska ne|dnes ne|není|nejsem|"
       "bohužel ne|prosím ne|to není moje číslo|tak to není|není to tak|to jsem neřekl|to jsem neřekla|omyl|"
       "ne to není|nemám|ne není|kdepak|to nechci|ne to není správně|není to pravda",
    weak_yes="dobře|dobrá|ok|okej|okay|fajn|super|výborně|prosím|aha|mhm|hmm|skvěle|bezva|v pohodě|může být|platí|"
    "dobrý nápad|tak jo|velmi dobře|a",
    weak_no="n|stop|zrušit",
    neither="nevím|nemám tušení|možná|nejsem si jistý|nejsem si jistá|to záleží|záleží|ano ne|jo ne|ne ano|ne jo|"
    "co tím myslíte|nerozumím|není to naléhavé|není to urgentní|nespěchá to|počkejte|moment|asi|dobrý den|dobré ráno|"
            "dobrý večer|jak to myslíte|neslyším|to je jedno|je to jedno|jedno|nezáleží|těžko říct|nerozuměl jsem|"
            "nerozuměla jsem|no nevím|není kam spěchat",
    but="ale|jenže|avšak|jen|akorát|až na|jenomže",
    wrong="špatné|špatně|chybné|chybně|špatný|nesprávné|není správně|není správné|nesouhlasí|nesedí|chyba|omyl|má být",
    fillers=listed("ehm em hm no eee tak takže prosím děkuji díky moc je to ten ta to jsem se si já vám pane paní "
    "už teď jen opravdu vlastně určitě samozřejmě dobře ok okej ano ne všechno číslo jméno velmi bych by mi a "
    "super skvěle",
                   "jo že tam v pořádku výborně krát pěkně rád ráda"),
    declines="raději neřeknu|radši neřeknu|raději ne|radši ne|nechci říkat|nechci říct|nechci uvést|nechci ho "
    "dávat|nechci dávat|nechci dát|nechci|neřeknu|nedám|neuvedu|bez jména|bez čísla|přeskočte|přeskočit|přeskočme|"
    "přeskočíme|vynechte|vynechat|"
             "vynecháme|anonymně|anonymní|nemám mail|nemám email|nemám e mail|nemám telefon|nemám číslo|nemám "
             "emailovou|není důležité|to není důležité|není podstatné|není potřeba|to není potřeba|není to potřeba|"
             "není nutné|do toho vám nic není|"
             "nic vám do toho|soukromé|to je soukromé|důvěrné|to je důvěrné|nepamatuji si|nepamatuju si|nemohu "
             "říct|nemůžu říct|už máte|máte ho|vidíte na displeji|na displeji|nepřeji si|nepřeju si|nebudu uvádět|"
             "nebudu říkat|nechte to být|nechme to být|"
             "nechme to|osobní|to je osobní|to je moje věc|nesdělím|nebudu sdělovat|nechtěl bych|nechtěla bych|"
             "nevím zpaměti|soukromá věc",
    declines_alone="ne|ne děkuji|ne díky|nic|nikdo|žádné|žádný|žádná|žádnou|to je jedno|je mi to jedno|je to jedno|"
    "jedno|nevím|nezáleží|na tom nezáleží|dál|další|další otázka|nic zvláštního|to je všechno|nemám|nikoho|pro "
    "nikoho|nikomu",
    same_number="toto číslo|tohle číslo|tohoto čísla|na tohle číslo|na toto číslo|stejné číslo|na stejné číslo|na "
    "stejném čísle|na tomto čísle|z kterého volám|ze kterého volám|ze kterého vám volám|odkud volám|číslo ze "
    "kterého volám|vidíte číslo|vidíte ho|"
                "vidíte na displeji|na displeji|zobrazuje se|zobrazilo se|z tohoto čísla|z tohohle čísla|totéž "
                "číslo|na totéž|to stejné|to samé číslo|na to samé|které vidíte|které se vám zobrazuje|ze kterého "
                "teď volám|moje současné číslo|na tomhle čísle|co vám volám",
)

EMAIL = EmailWords(
    at=listed("zavináč zavinac at"),
    dot=listed("tečka dot"),
    signs={"podtrzitko": "_", "pomlcka": "-", "minus": "-", "spojovnik": "-", "plus": "+", "podtrzeno": "_"},
    stops=listed("je můj moje adresa mail mejl email e na to napište pošlete mi ehm no tak ano pište mailu "
    "emailová mailová a použijte nebo přes elektronická pošta prosím můžete mně"),
)

MATTER = MatterWords(
    about="ohledně|kvůli|týká se|týkající se|jde o|jedná se o|ve věci|v souvislosti s|v souvislosti se|co se týče|"
    "na téma|zpráva zní|vzkaz zní|záležitost je|volám o",
    that="řekněte mu že|řekněte jí že|řekněte jim že|vyřiďte mu že|vyřiďte jí že|vyřiďte jim že|vyřiďte že|vzkažte "
    "mu že|vzkažte jí že|vzkažte že|řekněte že|protože|jelikož|problém je že|problém je v tom že|jde o to že|"
         "chtěl jsem říct že|chtěla jsem říct že|vzkaz že|zprávu že|předejte mu že|předejte jí že|vyřídit mu že|"
         "vyřídit jí že|vyřídit že|říct mu že|říct jí že|ať mu řeknete že|informujte ho že|informujte ji že|jde o "
         "to|mu že|jí že",
    ends="a moje číslo|moje číslo|můj telefon|jmenuji se|jmenuju se|moje jméno|prosím zavolejte|zavolejte mi|"
    "zavolejte prosím|prosím o zavolání|může mi|mohl by|mohla by|můžete|můžu|mohu|děkuji|díky|jsem k zastižení|"
    "zastihnete mě|"
         "ať mi zavolá|ozvěte se|na shledanou|nashledanou|číslo je|je to naléhavé|je to urgentní|co nejdřív|můj "
         "mail|můj email|a prosím|tady|mé číslo|naléhavé",
    leads="jde o to že|jde o|jedná se o|týká se|ohledně|kvůli|no|ehm|tak|takže|ano|jo|dobře|okej|to|to je|je to|že|"
    "volám ohledně|volám kvůli|volám protože|volám|řekněte mu že|řekněte jí že|vyřiďte mu že|vyřiďte jí že|vyřiďte "
    "že|řekněte že|protože|"
          "chtěl bych se zeptat na|chtěla bych se zeptat na|mám dotaz ohledně|mám otázku ohledně|dobrý den|jen|"
          "prostě|prosím|samozřejmě|vzkaz je že|ve věci|víte|zkrátka",
    tails="prosím|děkuji|díky|děkuji moc|to je všechno|to je vše|pokud možno|na shledanou|nashledanou|okej|děkuju|"
    "jestli to jde|předem děkuji",
    behind="",
    articles=frozenset(),
    empty=listed("to ten ta je jde o věc zpráva vzkaz otázka něco mu jí jim pan paní ne ano nic soukromé důvěrné "
    "osobní soukromá se mě můj moje prosím pro nechat chci chtěl chtěla bych záležitost že zanechat týká"),
    danger=(
        r"\bnedycha|\bnemuze dychat|\bnemuzu dychat|\bnemohu dychat|\bsotva dycha|\btezko (se )?(mu |ji |mi "
        r")?dycha|\bprestal\w* dychat|\bdusi se\b|\bse dusi\b|\bnemuze popadnout dech|\bdusim se\b",
        r"\bbezvedomi|\bv bezvedomi|\bztratil\w* vedomi|\bomdlel|\bzkolaboval|\bnereaguje\b(?! na)|\bnemuzu (ho|"
        r"ji) probudit|\bneprobouzi se|\bnejde probudit|\bupadl\w* do bezvedomi",
        r"\b(silne|hodne|moc|strasne|tezce) (\w+ )?krvaci|\bkrvaci (silne|hodne|moc|strasne)|\bkrvaceni (nejde|se "
        r"neda) zastavit|\bneprestava krvacet|\bhodne krve\b|\bvsude (je )?krev\b|\bvykrvaci|\bsilne krvaceni|"
        r"\bmasivni krvaceni",
        r"\bbolest\w* na (hrudi|prsou)|\bboli\w* (me |ho |ji )?(na )?(hrud\w*|prsou|prsa)|\bna (hrudi|"
        r"prsou)\b.*\bbol|\binfarkt|\bsrdecni (zachvat|prihod)|\bmrtvic|\bboli (me|ho|ji)? ?srdce|\btlak na hrudi",
        r"\bhori( \w+)? (dum|byt|kuchyn\w*|budova|auto|strecha|u nas|nam|kancelar)|\b(dum|byt|kuchyne?|budova|auto|"
        r"strecha|barak|kancelar) (nam |mi )?hori|\bpozar\b|\bv plamenech\b|\bhori$|\bmame tu ohen\b",
        r"\b(citim|citit|smrdi|je citit|zapach|pach)( \w+)? plyn|\bunik\w* plynu|\bunika( nam)? plyn|\bplyn (nam "
        r")?unika|\bplynem\b.*\b(smrdi|citit)|\b(smrdi|citit)( \w+)? plynem",
        r"\bsebevra|\bzabiju se\b|\bse zabiju\b|\bzabit se\b|\bse zabit\b|\bnechci (uz )?(dal )?zit\b|\buz nechci "
        r"zit\b|\bchci umrit\b|\bchci zemrit\b|\bvzit si zivot|\bvezmu si zivot|\bskoncovat se zivotem|\bublizit "
        r"si\b|\bsi ublizi",
        r"\b(napad\w*|prepad\w*|zbi\w*|bod\w*|pobod\w*|postrel\w*|znasiln\w*|skrti|utoci) (me|ho|ji|nas|na me|meho|"
        r"moji|mi)\b|\b(me|ho|ji|nas) (napad\w*|prepad\w*|zbil\w*|pobod\w*|bodl\w*|postrel\w*|znasiln\w*|skrti|"
        r"bije)|\bma (nuz|zbran|pistoli)\b|\bnekdo na me utoci|\bbyl\w* (napaden\w*|pobodan\w*|postrelen\w*|"
        r"znasilnen\w*)",
        r"\btopi se\b|\bse topi\b|\btone\b|\bpredavkov|\bepileptick\w* zachvat|\bma zachvat\b|\banafylak|\boxid\w* "
        r"uhelnat|\bumira\b|\bzasahl\w* (ho|ji|me) proud|\botravil\w* se\b|\bse otravil|\bvypil\w* (jed|savo|"
        r"cistidlo)",
        r"\bvloupava\w* se\b|\bse vloupava",
    ),
    safe=(r"\bpozarn", r"\bprotipozar", r"\b(telefon|baterka|baterie|notebook) (mi )?umira"),
    urgent=(
        r"\bnalehav", r"\burgentn", r"\bakutn", r"\bnutn(e|y|a) hned", r"\bco nej(driv|rychlej)",
        r"\bokamzite\b|\bihned\b|\bhned\b(?! vedle)", r"\bnemuze pockat\b|\bnesnese odklad|\bnepocka\b",
        r"\bspecha to\b|\bspecham\b|\bpospichejte\b|\bpospeste\b",
        r"\bprask\w* (nam |mi )?(trubk|potrubi)|\b(trubka|potrubi) (nam |mi )?prask",
        r"\bvytop|\bzaplav", r"\bukrad|\bodcizen", r"\bzabouch",
        r"\b(strasn\w*|hrozn\w*|silen\w*|nesnesiteln\w*|desn\w*|siln\w*) (\w+ )?bol",
        r"\bboli (me )?(\w+ )?(strasne|hrozne|desne|silene|moc)|\b(strasne|hrozne|desne|silene|moc) (me )?(to "
        r")?boli", r"\bkrvaci",
        r"\bnehod|\buraz", r"\bzlomil|\bzlomen", r"\bvyrazil\w* (si )?zub|\bvyrazeny zub", r"\bvloup|\bvykrad",
        r"\bvelmi dulezite\b", r"\bzatkl|\bzadrzela .*policie", r"\bhavari", r"\brychle prosim\b", r"\bnouzov",
    ),
    not_urgent=(r"\bneni (to )?(\w+ )?(nalehav|urgentn|akutn)", r"\bnenalehav", r"\bnespecha",
    r"\bnic nalehaveho\b", r"\bneni kam spechat\b", r"\bpocka to\b|\bmuze to pockat\b|\bto pocka\b", r"\bdasn",
    r"\bkdykoliv?\b"),
)

DIRECTORY = DirectoryWords(
    endings=("a", "u", "ovi", "em", "e", "i", "y", "o", "ou", "ovou", "ove", "ova", "ech", "um", "ym", "ymi",
    "eho", "emu", "im", "iho", "imu", "ii", "ce", "ze", "ovy", "ami", "ete", "eti", "etem", "ho", "mu", "m", "rou",
    "re", "te", "de", "ne"),
    cues="mluvit s|mluvit se|hovořit s|hovořit se|spojit s|spojte mě s|spojit mě s|přepojte mě na|přepojit na|"
    "vzkaz pro|zprávu pro|pro|pan|paní|pana|panem|panu|pane|doktor|doktora|doktorem|doktorovi|doktorka|doktorku|"
    "doktorkou|doktore|dr|sháním|hledám|"
         "k|u|s|se|oddělení|do|na|je tam|mudr",
)
