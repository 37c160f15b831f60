/** Closed classes and word lists the finders look words up in; lower-case, without a final stop. */

/** “Mr.”, “Dr”: goes before a surname and says nothing of the office. */
export const honorifics = {
  he: 'mr mister sir lord monsieur herr señor senor signor baron count father fr brother',
  she: 'mrs ms miss dame lady madam madame baroness mme frau señora senora mother sister',
  either: 'mx dr doctor prof professor rev reverend rabbi imam sheikh ayatollah saint hon honorable',
} as const;

/** Offices and ranks that stand capitalized before a name: “Gov. Ana Ruiz”. */
export const titles = `
  president vice premier prime minister chancellor secretary sec senator sen senators sens representative rep reps
  congressman congresswoman congressmember governor gov governors lieutenant lt mayor councilman councilwoman
  councilmember councillor alderman speaker leader ambassador amb envoy consul judge justice chief attorney solicitor
  general gen colonel col major maj captain capt sergeant sgt corporal cpl private pvt admiral adm commander cmdr cdr
  commodore lieutenant brigadier brig marshal officer detective det inspector superintendent sheriff constable deputy
  trooper agent king queen prince princess duke duchess earl emperor sultan emir pope cardinal archbishop bishop pastor
  deacon chairman chairwoman chair chairperson director dean coach commissioner comptroller treasurer assemblyman
  assemblywoman delegate del state foreign defense interior finance former ex-president undersecretary assistant
  district county attorneys acting interim first lady majority minority whip taoiseach chairmen presidents
  mp dep msp mep professor principal rector ceo cfo coo cto ag president-elect
  governor-elect mayor-elect vice-president supt insp pc wpc dci cllr pte asst ald`;

/** Words before an office that say which holder of it: “former President Hale”. */
export const officeStages = 'former acting interim outgoing incoming deputy assistant';

/** Lower-case nouns for a person in his function: “spokesman”, “analyst”. Plurals are made from them. */
export const roles = {
  he: `
  spokesman congressman businessman policeman salesman fireman councilman assemblyman cameraman fisherman
  gunman statesman frontman anchorman newsman husband father son brother uncle nephew grandfather boyfriend man boy
  king prince actor waiter priest grandson stepfather widower gentleman guy dad clergyman alderman juryman nobleman
  crewman foreman helmsman mailman milkman handyman craftsman kinsman countryman cowboy bishop monk fiancé`,
  she: `
  spokeswoman chairwoman congresswoman businesswoman policewoman councilwoman assemblywoman actress wife mother daughter
  sister aunt niece grandmother girlfriend woman girl queen princess waitress widow heiress mom mum lady nun
  granddaughter stepmother hostess forewoman saleswoman anchorwoman noblewoman fiancée midwife ballerina`,
  either: `
  chairman official spokesperson spokespeople aide adviser advisor analyst expert economist strategist scientist researcher
  professor lecturer scholar historian author writer journalist reporter correspondent columnist editor publisher
  producer host anchor commentator pundit critic blogger lawyer attorney prosecutor judge magistrate barrister solicitor
  counsel investigator detective officer commander soldier general captain veteran agent sheriff deputy constable
  firefighter paramedic doctor physician surgeon nurse psychiatrist psychologist therapist dentist pharmacist patient
  teacher principal headteacher superintendent student pupil parent child teenager resident neighbor neighbour villager
  farmer grower rancher worker employee labourer laborer engineer architect planner developer builder contractor
  executive manager director president chief head leader chair chairperson founder co-founder owner operator entrepreneur
  investor trader banker broker accountant auditor economist minister premier chancellor secretary senator
  representative lawmaker legislator politician candidate nominee contender rival opponent incumbent governor mayor
  councillor commissioner ambassador envoy diplomat negotiator delegate delegation lobbyist activist campaigner
  organizer organiser volunteer supporter voter protester demonstrator dissident refugee migrant survivor victim witness
  bystander suspect defendant plaintiff inmate driver pilot passenger sailor fisherwoman trainer coach player teammate
  captain goalkeeper referee fan athlete musician singer artist painter composer director filmmaker playwright poet
  novelist designer chef baker shopkeeper customer client tenant landlord consultant specialist technician inspector
  regulator watchdog administrator clerk treasurer pollster surrogate staffer operative insider source informant
  whistleblower person people friend colleague partner companion relative cousin spouse boss member participant
  co-author co-chair counterpart predecessor successor pastor imam rabbi reverend cleric evangelist bureaucrat
  policymaker harbourmaster ranger guide curator librarian conservationist ecologist biologist chemist physicist
  geologist meteorologist forecaster epidemiologist virologist astronomer mathematician statistician sociologist
  anthropologist archaeologist lawmaker justice speaker whip treasurer comptroller trustee donor philanthropist
  billionaire millionaire tycoon mogul celebrity model comedian comic entertainer rapper bassist drummer guitarist
  publicist biographer stylist barber carpenter plumber electrician mechanic miner trucker cyclist runner walker
  shopper diner commuter tourist visitor guest host native immigrant citizen taxpayer constituent loyalist moderate
  diver swimmer welder grocer greengrocer fishmonger butcher bookseller florist gardener bricklayer roofer scaffolder
  locksmith mason joiner tailor seamstress shoemaker cobbler weaver watchmaker optician vet veterinarian zookeeper
  beekeeper groundskeeper caretaker janitor cleaner housekeeper nanny babysitter tutor apprentice trainee intern graduate
  pensioner retiree orphan newcomer settler herder shepherd trapper hunter angler gamekeeper forester logger rower skier
  surfer climber hiker mountaineer skater boxer wrestler sprinter gymnast jockey rider umpire goalie striker midfielder
  defender winger bowler pitcher quarterback lifeguard warden jailer bailiff usher stenographer translator interpreter
  archivist cartographer surveyor assessor appraiser actuary lender borrower shareholder bondholder landowner homeowner
  householder motorist pedestrian onlooker eyewitness obstetrician pediatrician paediatrician cardiologist neurologist
  oncologist radiologist pathologist anaesthetist anesthesiologist coroner toxicologist hydrologist oceanographer
  seismologist volcanologist glaciologist botanist zoologist ornithologist entomologist geneticist immunologist
  microbiologist neuroscientist philosopher theologian linguist criminologist demographer geographer essayist
  screenwriter cellist violinist pianist conductor choreographer dancer soprano tenor sculptor photographer illustrator
  cartoonist animator gamer influencer podcaster presenter mediator arbitrator smuggler dealer hacker cashier
  bartender barista receptionist secretary-general bookkeeper courier stevedore docker  skipper deckhand
  crewmember   supervisor steward purser navigator astronaut cosmonaut
  fellow winner star champion prisoner detainee creator pioneer scion heir mogul ally foe hopeful
  conservative liberal progressive democrat republican independent socialist nationalist feminist environmentalist`,
} as const;

/** Nouns for many people at once that speak as one: “police said”, “the family said”. */
export const groups = `
  police authorities family crowd audience campaign camp team committee panel commission council board government
  administration ministry department agency office bureau party coalition union association group organization
  organisation company firm corporation bank court tribunal jury union parliament congress senate legislature cabinet
  military army navy force forces troops rebels militants opposition prosecution defense defence church university
  school hospital institute foundation charity network newspaper magazine paper outlet website broadcaster station
  publication firm industry market public press media staff community majority minority side sides pair couple duo trio
  two three four five crew squad club league federation regulator watchdog prosecutors lawmakers folks guys women men
  kids parents children others many some several most few critics supporters detractors allies observers trust society academy
  college diocese inquiry consortium brigade operator airline railway utility supplier manufacturer publisher studio
  museum orchestra embassy consulate militia alliance retailer supermarket insurer lender startup start-up think-tank
  clinic airport authority borough county city`;

/** Texts that speak: “the report said”. */
export const documents = `
  report statement letter memo memorandum email e-mail document documents study survey poll polls review account lawsuit
  suit complaint filing indictment affidavit brief order ruling verdict opinion decision resolution bill law draft
  proposal plan platform manifesto declaration constitution treaty agreement accord transcript testimony record records
  data figures statistics article story editorial op-ed column essay book memoir biography novel film movie documentary
  video clip footage ad advert advertisement commercial headline caption sign banner poster placard tweet post message
  note text press release release website site page blog newsletter notice bulletin advisory warning label inscription
  paper analysis research evidence audit findings finding estimate forecast index census chronicle
  emails e-mails letters memos statements messages studies filings lawsuits transcripts
  images photos photographs videos invoices receipts`;

/** Last words of an organization's name: “Harbour Commission”. */
export const organizationHeads = `
  inc corp corporation co company ltd llc llp plc gmbh ag sa group holdings partners associates committee commission
  council board bureau agency department dept ministry office administration authority service services police university
  college school institute institution center centre foundation trust fund association federation union alliance
  coalition league club society organization organisation network party congress senate parliament assembly house court
  tribunal army navy force guard corps bank exchange church cathedral hospital clinic laboratory laboratories lab labs
  museum gallery theater theatre orchestra press times post journal herald tribune gazette news magazine review daily
  telegraph guardian observer chronicle globe examiner courier star mail express mirror sun independent broadcasting
  channel radio television tv studios pictures records entertainment media airlines airways motors industries systems
  technologies software energy petroleum oil gas electric power water transport railway rail airport port harbour harbor
  campaign project initiative program programme movement caucus delegation cabinet treasury reserve chamber forum
  conference summit team fc united city rovers athletic nations bridge castings works quay avenue boulevard road river
  creek island islands stadium arena plaza building factory shipyard hotel bakery brewery grid ferries railways telecom
  cooperative co-operative marine high pharmaceuticals supermarkets builders wanderers`;

/** Outlets and bodies known by one word or an acronym that is no person. */
export const organizations = `
  reuters cnn nbc abc cbs fox msnbc bbc npr pbs ap afp upi politico breitbart buzzfeed vox slate vice bloomberg axios
  xinhua tass interfax ria dpa ansa efe yonhap kyodo facebook twitter google apple amazon microsoft youtube instagram
  whatsapp netflix uber tesla boeing airbus nasa fbi cia nsa doj epa irs dhs ice nato eu un who imf wto opec unicef
  unesco interpol gop dnc rnc aclu nra naacp pentagon kremlin congress senate parliament treasury whitehall hamas
  hezbollah isis taliban wikileaks gallup quinnipiac rasmussen exxon gazprom huawei samsung toyota democrats republicans
  tories labour conservatives liberals greens`;

/** Between given name and surname: “Ludwig van Dael”. */
export const particles = `de del della der den di da do dos das du des la le el al bin ibn ben abu bint van von zu zum zur ter ten af av y e st ap`;

/** After the surname: “Jr.” */
export const suffixes = `jr sr ii iii iv esq phd md qc kc mp obe cbe mbe`;

export const pronouns = {
  he: 'he him himself',
  she: 'she her hers herself',
  they: 'they them themselves',
  it: 'it itself',
  firstOrSecond: 'i me myself we us ourselves you yourself yourselves ours yours mine',
  who: 'who whom',
} as const;

/** Possessives before a noun: “his lawyer”. */
export const possessives = 'his her its their my our your whose';

export const determiners =
  'the a an this that these those each every either neither any no some all both another such same other own';

export const quantifiers = `
  some many several most few others two three four five six seven eight nine ten dozen dozens hundreds thousands one
  both all none half multiple numerous various certain countless more`;

export const prepositions = `
  of in on at by for with from to into onto about against among amid between through during before after above below
  over under near since until upon toward towards within without across behind beyond despite except inside outside
  off out up down around along past per via like unlike beside besides as than regarding concerning versus`;

export const conjunctions = 'and or but nor so yet if because although though while whereas unless once whether when';

export const whWords = 'who whom whose which what where why how when that whatever whoever';

export const auxiliaries = `
  is are was were be been being am 's 're 'm have has had having 've do does did done doing will would shall should can
  could may might must 'll 'd ought isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't
  shan't shouldn't can't couldn't cannot mustn't`;

export const negations = `not never n't no isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't
  wouldn't shouldn't can't couldn't cannot neither nor hardly without`;

export const calendar = `
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
  christmas easter thanksgiving ramadan halloween`;

/** Written with a stop that does not end the sentence. */
export const abbreviations = `
  mr mrs ms dr prof rev fr st mt ft gen lt col maj capt sgt cpl pvt adm cmdr brig gov sen sens rep reps dep det insp supt
  hon jr sr inc corp co ltd bros vs etc dept univ assn bldg no nos vol fig pp approx est jan feb mar apr jun jul aug sep
  sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla
  ore pa tenn tex va vt wash wis wyo ave blvd rd sq messrs mme mlle e.g i.e u.s u.k u.n u.s.a d.c a.m p.m ph.d m.d b.a
  m.a l.a n.y n.j n.c s.c n.h r.i n.m n.d s.d`;

/** Of these, the ones a name or number follows: after them a sentence never ends. */
export const leadingAbbreviations = `
  mr mrs ms dr prof rev fr st mt ft gen lt col maj capt sgt cpl pvt adm cmdr brig gov sen sens rep reps dep det insp supt
  hon vs no nos vol fig pp messrs mme mlle e.g i.e approx est`;

/** Capitalized at the start of a sentence and yet no name; besides the closed classes above. */
export const starters = `
  there here then now today yesterday tomorrow also however meanwhile moreover furthermore still instead perhaps maybe
  later earlier recently finally first second third last next again even only just not never always often sometimes once
  soon asked speaking according read see watch click share photo image video credit advertisement related more yes no
  well oh thank thanks please let let's what's that's it's he's she's they're we're i'm i've i'd i'll don't didn't can't
  won't isn't who's there's here's following given despite during after before since until when where why how what which
  because although though while if unless as at in on for with without from by to of and but or so yet nor an a the
  additionally overall indeed elsewhere otherwise nevertheless nonetheless likewise similarly apparently clearly
  obviously certainly certain people women men children students voters researchers scientists experts analysts critics
  supporters officials police authorities sources democrats republicans americans new old big great good nothing something
  everything everyone someone anyone nobody everybody anybody each every both either neither another other others
  many much most some few several all any half part such same thus therefore hence rather quite very too almost nearly
  about over under between among against through across along around behind beyond within throughout plus minus per via
  like unlike far near early late long short high low right left back up down out off away together alone
  tell told say said says saying call called ask asks come go get take make made do did does have has had is are was were
  be been being can could may might must shall should will would ought used nor lest whether till one eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
  thirty forty fifty sixty seventy eighty ninety hundred hundreds thousands correction`;

/** Core verbs of saying; what the learned cue table knows goes far beyond them. */
export const sayVerbs = `
  say tell ask add write reply respond answer explain declare announce state note observe remark comment argue insist
  claim assert maintain contend allege warn caution advise urge demand order admit acknowledge concede confess confirm
  deny reveal disclose report tweet retweet post blog text email recall remember reflect joke quip laugh sigh shout yell
  scream cry whisper murmur mutter boom bark snap exclaim interject continue begin conclude finish repeat reiterate stress
  emphasize emphasise underscore complain lament protest grumble boast brag gush rave promise vow pledge swear predict
  forecast suggest propose hint imply insinuate testify recount describe read go agree disagree counter retort shoot
  quote cite chant sing mock tease taunt thank praise criticize blast slam rail thunder fume offer volunteer plead beg
  appeal wonder muse opine philosophize preach implore beseech inform remind assure point put speak chime pronounce
  proclaim opine intone deadpan elaborate clarify specify summarize summarise estimate believe think feel hope fear
  call dub label brand term deem dismiss denounce condemn`;

/** Roles that are surnames as often: capitalized, they are no title (“Walker Dunn”). */
export const surnameRoles = `
  walker baker miner carpenter porter painter singer driver ranger farmer barber trainer parent child person guide host
  anchor banker broker trader counsel student fan clerk chair head patient resident member victim guest runner cyclist
  mason weaver tailor joiner tutor hunter gardener butcher shepherd trapper forester logger rider boxer skater bowler usher
  dealer steward purser foreman tenor cobbler cleaner warden dancer skipper courier gamer graduate orphan cooper fisher
  native major coach king prince earl bishop priest monk nun cook dean marshal constable speaker justice judge pope`;

/** Words that begin the name of a region and not of a person: “Eastern Europe”. */
export const directions = `
  eastern western northern southern central north south east west northeast northwest southeast southwest upper lower
  greater new old middle cold great`;
