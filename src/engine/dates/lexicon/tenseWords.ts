/** Words that tell whether a bare `Friday` is behind or ahead. Regular -ed forms need no list. */
export const PAST_VERBS =
  words(`said was were had did told went came left met made took gave got saw found won lost held
  began ran led fell rose sold bought sent wrote spoke struck hit shot broke grew knew thought kept brought built caught
  cut dealt drew drove fought flew heard hurt laid lay lent let meant paid put quit read rode sat set shook shut slept
  spent split spread stood stole swore swept taught threw understood withdrew won wore became chose forbade forecast
  overcame overthrew sank sang sought swam undertook upheld slid sprang stuck tore woke wound arose bid bound burst`);

export const FUTURE_WORDS = words(`will would shall should may might could can must won't wouldn't can't couldn't due
  scheduled expected planned slated set proposed planning plans plan expects intends intend hopes hope wants want
  prepares prepare aims aim likely upcoming ready pending bound they'll we'll he'll she'll it'll i'll you'll vows
  promises pledges poised ahead tentatively`);

export const TIMETABLE_VERBS = words(`begins begin starts start opens open meets ends expires closes arrives leaves
  departs returns visits hosts faces takes goes comes runs airs kicks votes convenes resumes holds launches appears`);

/** After `to` these are a place or a thing, not a verb: `went to court Friday`. */
export const NOUNS_AFTER_TO = words(`court school work church prison jail hospital bed town power office parliament
  congress police reporters headquarters home data officials sources people investors analysts members troops talks
  voters prosecutors authorities figures lawmakers journalists me him her them us you it this that these those its his
  their our my your the a an some any all no one which whom what`);

/** End in -ed and say nothing of the time. */
export const NOT_PAST = words(`need indeed hundred speed feed seed united embed proceed exceed succeed agreed-upon
  breed bleed creed deed greed heed weed reed steed shed sled fed-up limited alleged so-called armed`);

/** `to` after these speaks of what already happened: `failed to appear Friday`. */
export const PAST_BEFORE_TO =
  words(`failed refused managed continued began used forced able unable returned tried helped
  voted went came traveled travelled allowed led moved rushed turned started ceased`);

/** A full stop after these ends no sentence. */
export const ABBREVIATIONS =
  words(`mr mrs ms dr prof gen col lt sgt capt cmdr adm rep sen gov pres rev st ste jr sr inc corp co ltd bros no vs
  messrs etc dept univ assn ave blvd rd jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun u.s
  calif fla mass conn ill mich minn miss tex va wash wis ariz ark colo del ga ind kan ky la md mo mont neb nev okla ore pa tenn vt wyo`);

function words(list: string): readonly string[] {
  return list.split(/\s+/).filter(Boolean);
}
