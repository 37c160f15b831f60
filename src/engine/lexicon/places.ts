/**
 * Places that act as sources (“Moscow said”), and peoples (“a Russian official”), lower-case.
 * Drawn from the lexicon of compromise (MIT licence), with capitals of the news added.
 */
export const places = `
  europe asia africa oceania americas arctic atlantic pacific mediterranean balkans caribbean scandinavia midwest
  aalborg aarhus abidjan accra adygea afghanistan agartala aguascalientes ahmedabad aizawl alabama alaska albania
  alberta albuquerque aleppo algeria algiers almaty altai amaravati america amman amsterdam anaheim anapolis
  anchorage ancona andorra angola anguilla ankara antarctica antwerp aqaba argentina arizona arkansas arlington
  armenia aruba ashdod ashgabat assam asuncion athens atlanta auckland australia austria azerbaijan baghdad
  bahamas bahia bahrain bakersfield baku balkaria bandung bangalore bangkok bangladesh baotou barbados barcelona
  bari barranquilla basel bashkortostan basque basrah bavaria beijing beirut belarus belfast belgium belgrade
  belize bengaluru benghazi benin bergen berlin bermuda bern bhopal bhubaneshwar bhutan bihar birmingham bogota
  bolivia bonaire boston botswana brasilia bratislava brazil brazzaville bremen brisbane bristol britain bronx
  brooklyn brunei brussels bucharest buckinghamshire budapest bulgaria burgas burma bursa burundi buryatia busan
  butuan cagliari cairo calgary california camayenne cambodia cambridgeshire cameroon campeche canada canberra
  cancun caracas cardiff catania ceara cebu changchun changsha changzhou chattogram chechnya chengdu chengzhong
  chennai cherkessia chhattisgarh chiapas chicago chihuahua chile china chittagong chongqing christchurch
  chuvashia cleveland coahuila colima cologne colombia colombo colorado comoros conakry connecticut constanta
  copenhagen cordoba cork corsica coventry craiova crimea croatia cuba cumbria curacao curitiba cyprus czechia
  dadonghai daegu daejeon dagestan dakar dalian dallas damascus daugavpils dehradun delaware delhi denmark denver
  derbyshire detroit dhaka dispur djibouti doha dominica dongguan dorset dortmund dresden dubai dublin duesseldorf
  dunkirk durango durban dushanbe ecuador edinburgh edmonton egypt eindhoven england eritrea essex estonia
  ethiopia faisalabad fes fiji finland florida fortaleza foshan france frankfurt fresno fujian fukuyama gabon
  galway gambia gandhinagar gangtok gansu gaza gdansk geneva genoa georgia germany ghana ghent gibraltar giza
  glasgow gloucestershire goa gothenburg graz greece greenland grenada guadalajara guadalupe guadeloupe guam
  guanajuato guangdong guangzhou guatemala guayaquil guernsey guinea guizhou gujarat gujrat guyana hague haifa
  haiti halifax hamburg hampshire hangzhou hannover hanoi harbin haryana havana hawaii hefei helsinki heraklion
  hertfordshire hidalgo homs honduras honolulu hunan hungary hyderabad ibadan iceland idaho illinois imphal
  incheon india indiana indianapolis indonesia indore ingushetia iowa iran iraq ireland irkutsk isfahan islamabad
  islington israel istanbul italy itanagar izmir iztapalapa jaipur jakarta jalisco jamaica japan jeddah jerusalem
  jharkhand jiangxi jilin jinan johannesburg kabardino kabul kaduna kallakurichi kalmykia kampala kandahar kandy
  kano kanpur kansas kaohsiung karachay karachi karaj karelia karnataka kaunas kawaguchi kazakhstan kedah kelantan
  kentucky kenya kerala khakassia kharkiv khartoum khulna kiev kingston kinshasa kiribati kirkuk klaipeda kohima
  kolkata komi kopavogur korea kosice kosovo kowloon krakow kremlin kunming kunshan kuwait kyiv kyoto kyrgyzstan
  lagos lahore lancashire lanzhou latvia lausanne lebanon leeds leicester leicestershire leipzig lesotho liberia
  libreville libya liechtenstein liege limassol lincolnshire linz lisbon lithuania liverpool london louisiana
  luanda lucknow ludhiana luxembourg lviv lyon macao macau macedonia madagascar madrid maharashtra maine makassar
  malacca malawi malaysia maldives mali malmo malta manaus manchester mandalay manhattan manila manipur manitoba
  maracaibo maracay maranhao maribor marrakesh marseille martinique maryland mashhad massachusetts mauritania
  mauritius mayotte mecca medan medellin medina meghalaya melbourne memphis mendoza messina mexico miami michigan
  michoacan micronesia midlands milan milwaukee minnesota minsk miskolc mississauga mississippi missouri mizoram
  mogadishu moldova monaco mongolia montana montenegro montevideo montpellier montreal montserrat mordovia morelos
  morocco moscow mosul mozambique mumbai munich muscat myanmar nagaland nagano nagasaki nagoya nagpur nairobi
  namibia nanchang nanchong nanjing nantes nantong naples nashville nauru navan nayarit nebraska nepal netherlands
  nevada newcastle newfoundland nicaragua nigeria ningbo niue norfolk normandy northamptonshire norway
  nottinghamshire novosibirsk nunavut nyc oakland oaxaca odessa odisha ohio oklahoma oman omsk ontario oran ordos
  oregon osaka oslo ossetia ottawa oxfordshire padua pahang pakistan palau palermo palestine panaji panama para
  paraguay parana paris patna patras pei peking penang pennsylvania perak pernambuco peru philadelphia phoenix
  pilsen piraeus pittsburgh poland portland porto portugal poznan prague prato pretoria puebla punjab puyang
  pyongyang qatar qingdao qinghai quebec queens queensland queretaro quezon quito rabat raipur rajasthan rajshahi
  raleigh ranchi rangpur rawalpindi recife reims rennes reykjavik riga rio riyadh romania rome rotterdam russia
  rwanda sacramento salem salzburg samoa sanaa sapporo sarajevo sarawak saskatchewan saxony scotland seattle
  selangor senegal seoul serbia seville seychelles shanghai shantou sheffield shenyang shenzhen shijiazhuang
  shillong shimla shiyan siberia sichuan sicily sikkim sinaloa singapore skopje slovakia slovenia somalia somerset
  sonora soweto spain staffordshire stockholm strasbourg stuttgart sudan suffolk surabaya surat suriname surrey
  sussex suzhou swaziland sweden switzerland sylhet syria tabasco tabriz taian taichung tainan taipei taiwan
  taiyuan tajikistan tallinn tamaulipas tampere tangier tangshan tanzania tartu tashkent tasmania tatarstan
  tbilisi tegucigalpa tehran telangana tennessee texas thailand thessaloniki tianjin tianshui tijuana tilburg
  timisoara tirana tlaxcala togo tokelau tokyo tomsk tonga toronto toulon toulouse trieste tripoli tripura
  trondheim tulsa tunis tunisia turin turkey turkmenistan turku tuscany tuva tuvalu u.k u.n u.s udmurtia uganda uk
  ukraine uruguay urumqi usa ussr utah utrecht uttarakhand uzbekistan valencia vancouver vanuatu varna vaughn
  venezuela venice veracruz vermont verona versailles vienna vietnam vilnius virginia vladivostok volgograd wales
  warsaw warwickshire washington wellington wexford wichita wicklow windhoek windsor winnipeg winterthur wisconsin
  wroclaw wuhan wuxi wuzhou wyoming xiamen xian xinyang yakutia yangon yekaterinburg yemen yerevan yokohama
  yorkshire yucatan yukon yunfu zacatecas zagreb zambia zanzibar zhangzhou zhengzhou zhongshan zibo zimbabwe
  zurich`;

export const demonyms = `
  afghan afghans african africans albanian albanians algerian algerians american americans angolan angolans arab
  argentine argentines armenian armenians asian asians aussie aussies australian australians austrian austrians
  bangladeshi bangladeshis belarusian belarusians belgian belgians bolivian bolivians bosnian bosnians brazilian
  brazilians brit british brits bulgarian bulgarians californian californians cambodian cambodians cameroonian
  cameroonians canadian canadians chadian chadians chilean chileans chinese colombian colombians congolese croat
  croatian croatians croats cuban cubans czech dane danes danish dominican dominicans dutch ecuadorian ecuadorians
  egyptian egyptians emirati emiratis english englishman estonian estonians ethiopian ethiopians european
  europeans filipino filipinos finnish french gambian gambians georgian georgians german ghanaian ghanaians greek
  greeks guatemalan guatemalans haitian haitians hindi hindis honduran hondurans hungarian hungarians icelandic
  icelandics indian indians indonesian indonesians iranian iranians iraqi iraqis irish irishman israeli israelis
  italian italians ivorian ivorians jamaican jamaicans japanese jordanian jordanians kazakh kazakhs kenyan kenyans
  korean koreans kurdish kuwaiti kuwaitis lao laos latvian latvians lebanese liberian liberians libyan libyans
  lithuanian lithuanians londoner macedonian macedonians malagasies malagasy malaysian malaysians mexican mexicans
  mongolian mongolians moroccan moroccans namibian namibians nicaraguan nicaraguans nigerian nigerians nigerien
  nigeriens norwegian norwegians omani omanis pakistani pakistanis palestinian palestinians panamanian panamanians
  paraguayan paraguayans parisian peruvian peruvians philippine philippines polish portuguese qatari qataris
  romanian romanians russian russians rwandan rwandans samoan samoans saudi saudis scottish scottishes senegalese
  serbian serbians singaporean singaporeans slovak slovaks somalian somalians soviet spaniard spaniards spanish
  sudanese swede swedes swedish swiss swisses syrian syrians taiwanese texan texans thai thais trinidadian
  trinidadians tunisian tunisians turkish turkmen turkmens ugandan ugandans ukrainian ukrainians venezuelan
  venezuelans vietnamese virginian welsh welshes western zambian zambians zimbabwean zimbabweans`;
