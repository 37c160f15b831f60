/** The commonest words of news texts, without apostrophes, the commonest first. Made by training/commonWords.mjs. */
export const COMMON_WORDS: readonly string[] = `
the to in a of and that on for is with as has at said it by from was have not be he who an but his this are
about its would they presidential more been one will their or out new were up president had than all we which
when also people if what after campaign over so democratic her other she just no some state time there you
because two him do like states even most can last now candidate first into former while them could those many
only against years made political how year before our going say support during national any make well get told
did think party very week election dont should voters where both news s back much way candidates nominee still
called may being country house primary according then long since thats united including down take among right
three off through secretary want know between same vote another far white race whether hes next saying percent
come see win go senator part own never these me need says asked public policy such big day good my recent work
nomination under point night us here show interview lot million top does past general too added four government
put group help world why days times change months supporters though bill every look real full around doesnt
clear money things debate something yet again director later left media front major might really ago better
federal making month wrote attacks got little call came polls question went issues less early members several
took believe conservative likely politics use issue leaders become end number once running already least run
security law trying place weeks chief convention working few post thing best case earlier fact job office
theres behind enough great home lead committee doing done statement your used second away officials wall won
groups didnt ever leader hard without given fight give important himself others partys speech press however
business close despite having kind based theyre old strong almost message nearly often released seen email held
high majority private set anti found governor leading must reported questions recently system able free street
decision face personal along attack cant comments large name record university foreign late campaigns comes
coming economic keep person find five history social taking together across side until center votes wants care
different instead man plans poll ahead march plan role turn whose points rally today announced known runner
current department executive war primaries calling led lost power rights began either matter turned winning
each family problem response stop text administration bring needed talk always getting half looking start term
thought deal especially middle nation particularly possible act continue continued efforts line nations nothing
six within chairman life move victory worked expected focus gave immigration information isnt morning position
taken anyone delegates meeting outside pay talking women effort noted open process rather third using vice
although anything city elected feel speaking super action actually became calls control economy establishment
event spoke sure criticism liberal makes policies reporters toward youre abstract future leadership potential
shows suggested billionaire candidacy fall hours movement strategy words young am attention let presumptive
small staff address bad class college further latest opportunity remarks voting contest court helped hold idea
key men needs showed try community failed jobs received spent wont conference crowd described final hope order
senior shes stage supporting comment member moment report speak spokesman telling following health interest
politicians sent similar single story themselves billion congressional eight everyone head international low
official reason team wrong course else financial organization someone supported biggest caucuses chance decades
endorsed force short tell build follow host largely numbers pledged presidency rival beyond friends happen
increasingly trade view wanted appeared bid field id lives millions seemed tweet adviser concerns leave legal
military remains significant started video building common ground higher perhaps understand violence ban cannot
certainly declined everything manager paid probably raised school showing sign spending total voted wasnt
accused battle children difficult experience growing play popular pro seems sense special ways whom company
forward immigrants level longer means met self shot stand union wife account black board choice civil co
contests countries evidence h include push rise rules views weve allies ask families global opposition soon
terrorism tried whats dollars firm happened justice step television wins answer argued crisis elections
entering example m mass provide quickly repeatedly responded success woman workers challenge compared critical
remain results tax claim cut delegate focused involved list mean presidents program publicly result rivals
seven sought threat tough trail adding agreed aides decided giving hasnt husband live previously release series
cast certain emails events hand local parties raising reports seeking watch wouldnt associated ballot
considered immediately polling problems raise risk served service terrorist thousands works agenda companies
defeat favor followed investigation mark respond saw supporter true cost criticized gets killed meet previous
ready takes tweeted advantage appeal appears audience border create defense donors facing fellow fund includes
independent offered police rest server simply town west whole believes caucus conservatives goes included
largest laws margin non offer percentage reality rhetoric serious star ultimately agreement average becoming
citizens declared endorsement hall herself hit influence itself minority path planned room share voice access
author base brought entire fear guy hell increase lower powerful summer agree approach backing built continues
east finally gone hands love mind none opposed proposed speaker attempt central district everybody figure hear
hour leaving near politically positions professor reform return standing strength winner above appear backed
beginning businessman cases changes conducted consider created electorate illegal impact income interviews
knows longtime network protect provided radio read stay subject voter willing ability book directly dozen
estate forces game growth gun heart hundreds lose note particular passed poor research attorney closer direct
judge market maybe moving pointed relationship signed speeches surprise thinks age air arent argument born
concern conversation death difference ended issued population progressive reach referring rising shooting
status supreme terms throughout attacked bit changed father industry interests online period radical rallies
seem son sort standard strategist acknowledged alone cause contrast exactly expressed holding huge ideas joined
leads loss moved nine opinion page platform played pressure putting safe situation statements t worse yes
additional advisers bigger clearly decisions experts faces fighting freedom labor larger losing nominating
organizations playing pretty quite secure whos allowed career coalition county daily deep explained heard hopes
lets ones overall refused respect revealed shared somebody track trust widely aggressive asking break claims
communities critics defend discuss energy inside institute lawmakers lines named pick positive rate related
remaining request senators survey tone traditional wing actions ad appearance association becomes begin
communications core council countrys employees expect familiar lack nobody opponent proposal ran remember
season secret values allow closely concluded currently faced greater holds keeping kept minutes opening prevent
records reporter responsible roughly services source style ties unlikely whatever accept agency climate closed
data delivered dropped e ensure evening floor friend fundraising hate hill main meanwhile multiple neither
posted published pushed reasons religion represents resources scheduled shift sometimes spend swing test
thinking trouble urged word aide ap breaking capital corporate drew effect fire form highest individuals
legislation looked messages minute mostly negative newspaper phone profile prominent shown signs suggest
suggesting twice weekend absolutely activists affairs amount attacking available bank beat campaigning
concerned credit decide denied documents education era fair fast fired goal language living mainstream meant
mention necessary operation opponents p religious require retired rich successful supports talked truth victims
afternoon al avoid choose claimed club date dead decade degree easy effectively endorse enforcement favorite
filed foundation generally image investment mayor nuclear offering pass promise re serve sides split strongly
areas continuing controversy couldnt crucial determine donations eventually expand female forced fully gives
minimum mogul momentum networks nor parents possibility prime promised registered specifically spokeswoman
students superdelegates talks visit warned written activist ads anger behalf below benefit benefits bringing
charge controversial cover coverage criminal cycle deals democracy details development discussion exchange
funding hearing helping instance minister mistake performance potentially present project proposals pushing
quarter reached refugees reporting required scrutiny seeing sees specific vowed wake addition angry approval
article believed challenges challenging changing cited com dangerous debates defended earned easily eastern
executives felt fewer founder happens intelligence knew learned letter looks measures moderate picture price
racist roots sitting stands stated taxes wage weapons advocate amendment amid blue conflict daughter
differences double drive emerged endorsements handling havent hoped human increased journal mentioned nights
outcome paying planning plus principles priorities regularly requests serving stood stories thanks turning wide
advice aimed analysis anybody area arguing army banks capitol cash caused classified completely deeply door
draw explain friendly highly hoping launched liar massive nationally noting otherwise piece pollster praised
proved races represent reputation save separate southern stake truly vast veteran via wages worst worth younger
block buy carried caught century closing culture deputy dollar due editor effective gotten harder heading hed
incident lawsuit lawyer nominees oppose populist posts prepared prove questioned relations remained revolution
seek send socialist spoken starting theyve ticket turnout unions upon wait water wealthy western abortion
accounts annual apparent argue attempts charges check child cities commitment committed consequences costs
count debt died divided doubt drawing exit facts folks gains gap generation increasing initial insisted
material measure meetings necessarily officer peace programs promises review rule spring stance stopped
struggled train unless various website worried acting active allowing announcement apparently blame broad carry
centers chair charged claiming contested crime drawn faith fears figures followers greatest hurt indeed
inequality mate mother notion obviously opened personally pointing presence proud quick rejected scandal seat
seriously simple sit site smaller sources strategic supposed technology tells terror unclear unusual victories
virtually add affordable alleged alternative answers begun bottom budget camp citing complete deliver
determined direction driven error failure false fell fifth finding fit founded governments governors guys
headquarters heavy hosted impossible independents individual influential intended judgment leaning legacy older
onto parts placed places progress prompted rates recognize red replied returned solutions stronger targeted
terrorists version waiting writing abroad allows analysts assault behavior boost character commander commission
competitive contributions conventions cutting economics elsewhere embrace f finance fine gained grand happy
heavily indicated limited management matters modern overseas overwhelming paper peoples racial receive region
relatively repeated represented responsibility skeptical smart standards terrible threats unity value violent
worry youve agents ally background businesses campaigned combat courts divisive dominated drug editors expanded
expert extremely feeling fought frustration funds guns identified knowledge lady land learn moves officers oh
oil projects prospect runs scale schools sharp slightly society steps student target turns undocumented usually
v achieve anonymity attended beach bills body borders broke citizen colleagues correct counter cuts damage
digital domestic donor drop enter entered enthusiasm fees finish gay green grow handful heads heat hotel
immigrant importance insurance interested internal interviewed island kids laid light lived losses managed
match mid names narrow nationwide natural numerous overwhelmingly per picked politician priority professional
pursue puts referred residents revenue safety sector sending somewhat spot spread strategists struggle suggests
tactics targets temporary tied typically upcoming accusations administrations adopted appeals barely brand
brown cable car chosen church comprehensive confident couple creating crowds departments dismissed divide doors
electoral engage existing favored feet gain gathered gathering giant grown happening hired hopeful identify
images initially killing levels link moments moral nice ongoing operations popularity practice predicted
promising providing pull relief representative risks road round science selling shouldnt significantly sound
speaks study surge table tonight viewed warning watched weak welcome worlds admitted afford ambassador arms
backers ballots basis circumstances committees compete competition complicated condition constitutional
describe detailed directed diverse document engaged entirely environmental expectations extreme fallen identity
ignored infrastructure introduced join journalists locked minds neurosurgeon newly possibly prefer rare
reaction recalled receiving representatives roll sales sell shell square staffers struck struggling surprised
territory treated trip understands unlike veterans vision watching wish write accepted addressing advocacy
anxiety balance beating bipartisan birth blamed brief briefly captured careful catch champion choices confirmed
consistent contributed danger decline defending delivering demand designed diplomatic discussed dozens ed
ending enormous environment essentially except extent eyes file firms forth fourth funded goals honest improve
involvement judges keeps liberals lie mail markets meaning minorities missing mission narrative nature odds
organized original panel park participate plenty poised pressed prison ranks recession reduce register regular
representing returns scene select setting shortly shut size st staying streets stump topic vulnerable wave
writes accepting addressed aggressively amounts aware blasted card column confidence conflicts constitution
contenders controlled counted criticizing cultural de defeated denounced devoted distance driving easier
enthusiastic exist experienced eye favorable fill finished fresh fundamental grass heres hot imagine
institution internet linked maintained marriage math notes offensive partisan partners partnership photo
practices privately protesters qualified reaching regional responding rose schedule seats sorry stakes stock
stretch suddenly suggestion task tea tens todays totally understanding urging walked widespread womens zero
actor actual advocates allegations appearances arguments arm arrived aside attend basic basically birther blow
broader calendar chamber clinch congressman counting economists edge editorial equal expanding favors feels
filled fix formally fuel grew harsh intense invited joint lawsuits lawyers likes net offers opportunities
outsider pages perfect praise prices promoting protest range ratings regulations ruling sat shootings solid
speakers staffer strongest surprising targeting threatened tight unfair updated variety visited walk whoever
acknowledge activities activity admit agencies anymore apart assistance award badly battleground bear
challenged citizenship collar complained compromise conduct consensus considering conversations corporations
dark deficit demands deportation downtown echoed embraced employee endorsing estimated expansion fail falling
fields fierce finds fraud frustrated fun guess historic illegally immediate insiders inspired institutions
insults joining judicial listen miles neutral nominated officially openly opposing opposite picking poverty
powers quality recognized refusal requested requires returning seemingly sensitive serial serves sessions sex
shares sold solution stuck stuff temporarily thus treat troops type unable volunteers zone advanced affect aid
alongside appearing applause apply appropriate attract billionaires bold broken brother brothers bureau causes
celebrated challenger checks chose cold conditions connection constant consultant consulting contender
conventional counsel covered crazy credibility cross developed discrimination discussing divisions enemies
expensive exposed fairly flag food gender hadnt headed helps honor ideology insist involving journalism kill
king lay legislative listed margins memo misogynist mix nightclub okay organizing pace pair partner plane posed
progressives protection racism reading recognition refugee reject relationships reminder rock search session
signature skills slow sons sponsored spotlight stars starts station subsequent substantial sweeping telephone
temperament tenure thirds tie tour tremendous trial trusted undecided unemployment unique unite usual wealth
welcomed acted advertising advised aim analyst appointed approved assistant banking bet billions broadcast
carrying chances cheers choosing circle companys competing complex conclusion connected content credible
decisive definitely desperate determination disaster division earnest engagement estimates evangelical eve
express findings flip fly forcing frequently fundamentally gas guest handle hardly husbands interesting
investigative investors k l leaves listening magazine movie nominate nonetheless obtained options ordered owned
owner permanent perspective phrase plays pledge pre promote proof property protests questioning quit rampant
rating reference reflect regardless registration releasing seeks sexual shape sick stayed straight striking
surrogate surveys thank theyll tomorrow touch tower unify universal unprecedented upset wearing werent wonder
xenophobe agreements answered arena assessment assured attendees authorities authority bearer belief belt bomb
breakfast broadly buying cares casting chaos closest
`
  .trim()
  .split(/\s+/);
