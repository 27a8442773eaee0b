"""Everyday Czech words that are no names; a name ends before them."""

# fmt: off
from bot.details.words import listed

COMMON = listed("""
a aby adresa adresu adrese ahoj aha ale ani ano anonymně asi až auto auta autem autoservis banka bez blízko bohužel
bol bolest bolí brzy bude budou budu by byl byla byli bylo bych bychom být byt bytu cena ceny cenu ceník celý celá
celé cesta chci chce chceme chtěl chtěla chtěli chvíle chvíli chvilku chyba chybu
co cokoli čas času často čau čeho čekám čekat či čím číslo čísla číslem člověk člověka člověkem čtvrtek čtyři dá dál
dále další dát dáma datum den dnes dneska dobrá dobré dobrý dobře dcera dceru dcery dělám dělá dělat děkuji děkuju
díky dítě dítěte děti dlouho dnů dní do dodávka dodání dodávku dodávky doklad doktor doktora doktorem doktorka
doktorovi dokud
dole doma domů dopis dopoledne dostal dostala dostat dotaz dotazu dovolat drahý druhý druhá dům domu dva dvě dveře
důležité důvod ehm email emailu eee faktura fakturu faktury faktuře firma firmy firmě formulář hlavní haló hezký
hledám hlas hned hodina hodinu hodiny hodin hodně hospoda hotový hotové hovor hovořit hospodářství hradit hrozně hodí
i ihned informace informaci internet já jak jaká jaké jaký jako jasně je jeden jedna jedno její jeho jejich jemu jen
jenom jenže ještě jestli jestliže ji jí jich jim jím jinak jiný jiná jiné jistě jít jméno jména jménem jmenuji jmenuju
jo jsem jsi jsme jsou jste již k kam kamarád kancelář kanceláři karta kartu karty káva kde kdo koho komu kým kdy kdyby
kdykoliv když ke klient klienta klientka klíč klíče
kolega kolegou kolegyně kolem kolik koupit konec končit kontakt kontaktovat koruna korunu korunka korunku korunky
koruně který která které kteří krev krvácí kvůli kuchyně květen lékař lékaře leden levný lékárna lepší lidé lidí líbí
linka list loni majitel mail mailu malý má mám máme mámu máma máš máte mají mě měl měla mělo méně mezi mi mimo minuta
minut minutu minule minulý místo místa mít mluvit mluvím mluví mluvíte mně mnou moc moct mohl mohla mohu možná možné
možno moje mojí mou
moment mu musí musím muset můj mé mého mému můžete můžeme můžu může muž muže myslím my na nabídka nabídku nabídky nad
nahlásit najít naléhavé nám námi nás náš naše naši našeho nazpět ne nebo něco nechal nechala nechat nechám nechci
nedaří nějak nějaký nějaká nějaké někdo někoho někdy někde nemám nemůže nemůžu není nepřítomen nerozumím nesouhlasím
než nefunguje nic nich nikdo nikdy nim ním no noc nový nová nové novou nula nutné nyní
o ob objednat objednaný objednaná objednání objednávka objednávku objednávky obchod oběd oddělení odpoledne odpověď
ode od odkud odvoz oheň ohledně ochrana okamžik okno on ona oni ono opakovat opět opravdu oprava opravit opravu opravy
osm oso osoba osobně osobou otázka otázku otec otce otevřeno otevřené otevírací padesát paní pan pana panem panu pane
papír parkovat parkování parkoviště pátek patnáct peníze pět pes pevná pití platba platit platba plus pneumatiky po
pod podle pojištění pojišťovna pokud policie pomoc pomoci
pondělí poprosit poprvé porucha poslat poslali poslala poslední poškozený potom potřeba potřebuje potřebuji potřebuju
potvrdit pouze pozdě později pozítří práce práci pracovat právě právník právo pražský prý pro problém problému proč
prodej prosím prosil prosila proti proto protože provoz pryč před předem přes přesně přesunout převzít při přichází
přijde přijdu přijít příjmení případ příští přítel přítelkyně přivítání přepojit přepojte přihlásit pt půl původní rád
ráda radši raději ráno recept recepce recepci reklamace reklamaci rezervace rezervaci
řeč řekl řekla řekněte říct říkat robot robotem rok roku rozumím ruka rychle s sám sama samozřejmě se sebou schůzka
schůzku schůzky sedm sehnat sekretářka sem sestra sestru servis sháním shledanou si skoro slečna sloužit služba služby
služeb slyšel slyším smlouva smlouvu smlouvy smlouvě snad sobota sobotu sobě soukromé spojit spojte spolu spolupráce
správně srpen stát stále stalo stačí starý stav stejný stejné sto stojí strana strašně středa středu stůl svůj svou
syn syna synovi šéf šéfa šéfem škoda škola šest špatně štěstí ta tady tak taky také takový takže tam táta tátu
te teď tečka tedy telefon telefonu telefonem telefonní telefonát ten tento teprve termín termínu termíny těm těch těší
ti to tobě toho tohle tom tomu toto třeba tři tu tuto ty týden týdnu týká účet účetní účetním účtu u učitel údaje
údržba úterý už úplně úřad urgentní určitě ujít ulice umět už v vadí váš vaše vašeho vaši vám vámi vás včera včetně
vdaná ve večer večeře věc věci věřím velký velmi víc více vím víte vidět vidíte vizita víkend voda vodu volá volám
volal volala volat volný volno volné vše všechno všichni vůbec vůz vy vyhovuje vyměnit vypadla vyřídit vyřiďte
vysvětlit
vzkaz vzkazu vzkažte vzít z za začít zajímá zajímám zájem zákazník zákazníka záležitost záloha zamluvit zanechat
zaplatit zapomněl zapomněla zápis září zase zavolat zavolejte zavolá zavolám záznam zavřeno zboží zde zdraví zdravotní
ze zítra zkusit zkouším zlomil znovu známý známe zpátky způsob zpoždění zprava zpráva zprávu zprávy zrušit ztratil
ztratila zub zubu zuby zubař zubní změna změnit žádat žádný žádná žádné že žena ženu ženě židle život žít živý živým
zpožďuje přijela dovolte ptát zeptat zeptám chvilenku potřeboval potřebovala operátor operátorem zavináč pomlčka
podtržítko
jaro léto podzim zima únor březen duben červen červenec říjen listopad prosinec čekejte počkejte vteřinku promiňte
pardon hele děje ředitel ředitele ředitelem vedoucí vedoucím majitelem kým čím mluvte dobrého jménu ledna února března
dubna května června července srpna října listopadu prosince
""")
