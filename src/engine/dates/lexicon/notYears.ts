/** `1998 people`: a number before one of these counts it. */
export const COUNTED_WORDS = words(`people persons men women children soldiers troops workers employees members
  residents votes voters points yards meters metres feet foot miles kilometers kilometres km acres tons tonnes barrels
  shares stocks units dollars pounds euros yen cents percent jobs homes houses cars vehicles copies students
  passengers patients cases deaths dead injured wounded others times pages pieces seats rooms votes refugees
  inmates prisoners officers delegates companies stores francs marks rubles rupees pesos yuan degrees calories
  megawatts watts gallons liters litres kilograms kilos grams ounces bushels contracts cubic square mph hp gmt hours
  hrs km psi rpm steps species million billion trillion hundred thousand or so`);

/** `Flight 1998`: a number after one of these is a name. */
export const NUMBER_NAMES = words(`flight act no number nos route highway interstate boeing airbus room section
  article resolution page chapter paragraph apartment apt suite box channel proposition prop bill lot model type
  unit class gate track line studio extension ext code bus train platform ward district precinct area psalm verse
  genesis exodus windows office version nearly almost approximately roughly averaged totaled totalled unicef`);

/** Words of a match report: there a quarter is a quarter of play. */
export const SPORT_WORDS = words(`touchdown touchdowns quarterback halftime interception rebounds rebound yard yards
  kickoff punt fumble dunk dribble midfield goalkeeper striker linebacker playoff playoffs inning innings field-goal
  free-throw overtime scoreless penalty offense defense coach buzzer layup`);

function words(list: string): readonly string[] {
  return list.split(/\s+/).filter(Boolean);
}
