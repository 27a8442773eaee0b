"""Everyday Hungarian words that are no names; a name ends before them."""

# fmt: off
from bot.details.words import listed

COMMON = listed("""
a abban abból adja adjon adna ad adat adatok ahhoz ahogy ahol aki akik akit akkor alatt ami amikor amit amiről amíg
annak annyi annál apa apám arra arról át attól autó autóm autót az azért azok
azonnal azonban azt azután azzal ajánlat ajánlatot baj bajom bal bármikor bármi be befejezni bejelenteni bent beszél
beszélek beszélhetek beszélhetnék beszélnék beszélni beszélt biztos biztosan biztosítás bocsánat
boldog bolt bor bróker busz buta cég cégtől cím címe címem csak csinál csinálnak csinálni csütörtök csomag csomagom
csapat de december délelőtt délután derek dolgok dolgozik dolgoznak dolog doktor doktornő doktorral doktort drága
ebben ebből éjjel
ebéd édes egész egészség egy egyáltalán egyedül egyik együtt el elég elérhető elérni ellenőrizni ellen elment
elmondani elnézést elromlott első elveszett elvesztettem ember emberrel emberek én engem ennek ennyi enni eladni eladó
éppen érdekel érdeklődni érdeklődöm
ér ért értem érti és este e ez ezek ezen ezért ezt ezzel ez ezután év éve fáj fájdalom fájdalmas fel feleség feleségem
felhív felhívni felől férj férjem figyelem fiam fiú fizetni fizetés fog fogam fogorvos fogok fogszabályzó fogyasztó
foglalás foglalni foglalt fontos
forint fölött föl február gép gépjármű gond gondolom gyerek gyerekem gyermek gyorsan gyógyszer ha hagyni hagyjon
hagyjuk hajnalban hamar hamarosan haza ház háznál halló hallom hallottam hanem hang hány hány harag hát helló hely
helyes helyzet hét hétfő hétvége hiba hibás hídnál hírek hitel
híd hív hívás hívjon hívjanak hívjuk hívni hívnak hívok hívom hívtak hívtam hogy hogyan hol holnap holnapután honnan
hónap hova hozni hozzá ide idén idő időpont időpontom időpontot igaz igazán igen így illetve ilyen információ
információt internet irányít iroda is ismer ismét itt izé íz
január jelenleg jelentkezni jó jobb jobban jogos jól jön jönni jövő jövök július június kap kapcsolat kapcsolatban
kapcsolja kapcsolná kapni kaptam kár kártya karbantartás kávé kedd kedves kell kellene kellett kép képes kér kérdés
kérdésem kérdést kérdezni kérem kérek kérés kérném kert kés késő késik késni
kerül keres keresek keresem keresett keresni ki kiadó kicsi kicsit kiesett kik kisasszony kit kivel kívánok könnyű
könyvelés könyvelő korán korona koronám kosár köszönöm köszi köszönettel következő között közel közben közt köze
kórház költség kolléga konyha kötelező küld küldeni küldenek küldött külön
lakás lakásom lány lányom látni látom le leadni legyen lehet lehetne lehetséges lejár lemondani lenne lenni lesz levél
ló lopás lopott los lényeg ma mai maga magam magyar magyarul majd már marad március más másik másnap május mégis még
meg megadni megbeszélni megint megkérdezni megmondani megnézni megvan
mehet mellett mely menni ment mennyi mennyibe mert messze mi mindig mikor milyen mind minden mindenki mindjárt minél
mint minket miért mit mivel mobil mód mondani mondja mondjuk mondta mondtam most mosógép mozi munka munkatárs múlt na
nagyon nap napot ne néhány neked neki nekem nekik nekünk nélkül nem nemcsak név nevem
neve neveket nincs nincsen noha november nyáron nyit nyitva nyitvatartás nő nős néz nézni novemberben ők ön önnel
önnek önök önöknek önöknél önt ott óra órakor órát október olcsó ön orvos ország osztály pénz pénzt pénztár például
péntek perc percet persze pillanat pincér piac pont pontos pontosan posta probléma problémám panasz panaszom
parkoló parkolni rá rajta ráér recept recepció reggel régi rendben rendel rendelés rendelésem rendelni rendelő
reklamáció reklamálni repülő rész részére rokon rossz róla rólam rögtön sajnos sajnálom se segíteni segítség
segítséget segít semmi semmit senki sincs soha sok sokat sokáig sor sorban sem sürgős sürgősen számla számlám számlát
számom szám
számot számon száz szabad számítógép számol szép szépen szerda szerelni szerelő szeretne szeretnék szeretném szeretem
szerint szerintem szerződés szerződésem szerződést szervíz szerviz szeptember szia sziasztok szoba szombat szó szólni
szólok szóval szüksége szükségem szükséges születésnap ta talán tájékoztatás tárgyalás tart tavaly te tegnap tegnapi
teljes teljesen telefon telefonál telefonálok telefonom telefonon telefonszám telefonszámom ti tél télen tényleg
termék termékek természetesen tessék tőle több többet tovább tud tudja tudna tudnának tudnak tudni tudok tudom tűz
törött történt túl ugyan ugyanaz ugye úgy új újra úr urat úrral úrnak utca utána után üdv üdvözlöm ügy ügyben ügyfél
ügyvéd üzenet üzenetem üzenetet
ülés vagy vagyok vagyunk valaki valakivel valakit valami valamit van vannak várni várok várjon vár vasárnap végre vele
velem velük velünk vendég vesz venni vissza visszahív visszahívás visszahívást visszahívjon viszlát viszont
viszonthallásra vélemény végig víz volt voltam volna voltak vonal zárva zavar zavarom
ügyében miatt egyébként ajtó ablak köze senkinek emberi robot gép nulla kettő három négy öt hat nyolc kilenc tíz plusz
mindegy bármi önökkel ez itt igazi élő anya anyám anyu apu testvérem barátom barátnőm szomszédom titkárnő főnök
igazgató munkatársa kolléganő pár sajnos köszönet holnapra
kapcsolni hívhatna tudná adni állapot ár ára árak árat árlista áram áruház asszony asszonnyal kizártam kulcs kulcsom
beteg betegem páciense páciens páciensük ügyfelük ügyfele rossz messziről úton vissza lenni akarok akarom szeretni nap
""")
