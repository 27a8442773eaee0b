"""Everyday Slovenian words that are no names; a name ends before them."""

# fmt: off
from bot.details.words import listed

COMMON = listed("""
a aha ali ampak avto avta avtomobil april avgust banka barva bi bil bila bile bili bilo biti blizu bo boli bolj bolje
bom bomo bosta boste boš brez
brat bratom čas časa če čez cena cene ceno ceniku čaka čakam čakate čakati čim čimprej čisto čigav cel celo cesta da
dajte dam dan danes daj dalje daleč
datum davi dejal del dela delam delate delavnik delo delovni desno dež dni dne do dober dobi dobim dobila dobil dobite
dobro dokler dom doma dopoldne
dosegljiv dosegljiva dostava dostavo dovolj drug druga drugače drugi drugo drugje dvajset dva dve e ee en ena enkrat
eno enega elektrika
elektronski evro evrov fant ga gledam gleda glede gospa gospe gospo gospod gospoda gospodu gospodom govoril govorila
govorim govorite govoriti govori
gre grem greste gumb hči hčer hčere hiša hiše hitro hoče hočem hočete hotel hotela hvala hvaležen hišo i ime imel
imela imeli imena imam imate imajo ima in
informacija informacije informacijo iz izgubil izgubila izpit iščem iščete išče jaz jan. jasno je jem jezik jo joj
junij julij jutri jutro k kaj kadar
kadarkoli kako kakor kakšen kakšna kakšno kam kar karkoli kateri katera katero kdaj kdo kdor kdorkoli ker ki kje klic
klicali klicala klical kliče kličem kličete ko kod
koga koliko komu komaj kolega končati konec kontakt koncu kot kratko krona krono krone kruh kupil kupila kupiti
kuhinja lahko lani lastnik le lep lepa lepo letos leto leta
levo ljudje lepi mail maila maja majhen maj malo mama mami manj mar marec me med medtem meni mene mesec mesto meso mi
mimo minuta minuto minut mislil
mislila mislim mobitel moj moja moje mojega mojo mojim mojem moram morate morda morem more moral morala mož moža mož
možno možnost mogoče mu mudi n na nad
nadaljevati najbolj najem najprej najraje nam nami namesto naprej narobe naročen naročena naročil naročila naročilo
naročilu naročiti naročite naš naša naše našo nas
nato navadno naslov naslednji naslednje nazaj ne nedelja nedeljo nek neka nekaj nekako nekdo neki neko nekega nekje
nekoga ni nič nihče nikoli nimam nimate nisem nismo niso niste no
noč nocoj nočem nov nova novega november novo nujno nujna nujen o ob oba obe obvestite od odgovor odpoved odpovedati
odprta odprti odprto oddelek oktober oče očeta ok okej okoli okrog on ona oni oseba
osebno osem oseba otrok otroka otroci otroka oz oziroma pa paket paketa parkirati parkirišče parkiranje pes petek
petka plačal plačala plačati plačam plačilo po počakajte počakam pod podatke podatki pogodba
pogodbe pogodbo pogovarjati pokliče pokličem pokličejo pokličete pokličite poklical poklicala pokvarjen pokvarjena
pokvarilo pokvaril polica police ponedeljek
popoldne popravilo popraviti popust poroči poskusil poslal poslala pošljem pošljete pošljite pošta pošte potem
potreboval potrebovala potrebujem potrebujete potrebno pove povedal povedali povedala povejte povem
povezati povežite povem poznam pozdrav pozdravljeni pozneje prav prava pravi pravilno praznik predračun pred prejel
prejela prejšnji prek preko premakniti prenaročiti prestaviti preveč prevežite pri pride
pridem pridejo priti prijavo prijaviti prijazni primer primeru pritožba pritožbo priimek priimka problem prodajo
prodajate prodaja prosim prosimo prosil prosila prosto proti prva prvi prvič pustil pustila pustim pustite pustiti pa
rabim rabi račun računa računi računovodstvo računovodja računu rad rada radi raje razlog razumem razumete razumel
razumela recepcija recite reče reči rekel rekla rekli res rezervacija rezervacijo rezervirati robot
robotom roka roke s sabo sam sama samo se seboj sedaj sestanek sestra september sem sestro sicer sin sina sinu skoraj
skozi slab slaba slabo slišim slišite slovensko smo so sobota soboto spet spomnite sporočil
sporočila sporočilo sporočim sporočite sporočiti spremeniti sprejem sreda sredo stane staneta stara star stanje
stanovanje ste stojim storitev storitve storitev stran stranka stranke strinjam srečno svoj svoja svoje svojega svojo
sva sveti ščiti še
šele šlo šola štirje številka številke številki številko ta tak tako takoj takrat tale tam te teden tednu tedensko
tega tej tem temu telefon telefona telefonsko telefonska telefonu težava težave težavo teže ti tista tisti tisto
tja to toda točka točno tole torej tokrat torek trenutek trenutno treba tri tu tudi tukaj tule tvoj u ukraden ukradena
umrl ura uri uro ure urgentno ustreza uspelo v vaja važno vaš vaša vaše vašega vašem vaši vašim vašo
varnost vas včeraj večer več večja veliko vem veseli veste vi videl videti vidite vidim vikend vmes voda vode vedno
verjetno vidva visoka voham vprašal vprašala vprašam vprašanje vprašanja vprašati vrne vrniti vrnite
vsa vsak vsake vse vseeno vseh vsega vsem vsi vstop všeč vzeti vzame vzamem z za začetek začne zadeva zadevo zadnja
zadnji zadnjič zakaj zakrpati zamuda zamudil zamudila zamujam zanima zanj zanjo zanimam zaprt zaprto zaradi zase
zasedena zasedeno zato zavarovanje zavarovalnica zbolel zbolela zdaj zdravo zdravnik zdravnica zelo zgodaj zgoraj
zjutraj zlomil zlomila znam znate zob zoba zobe zobozdravnik zobobol zdravje zopet zunaj zvečer
zveza zvezi želel želela želi želim želite že žena ženo živjo življenje življenju jutr nula nič enajst dvanajst deset
devet osem sedem šest pet štiri plus halo prodajalec ponudba ponudbo direktor direktorja tajnica vodja
naročanje termin termina termine terminov bolečine bolečina zalivka krona kronica servis gume zamenjava tečaj
položnica stranko mm hm eee em hja
anonimno anonimen anonimna človek človekom osebo živo naj veljavno kmalu januarja februarja marca aprila junija julija
avgusta septembra oktobra novembra decembra
""")
