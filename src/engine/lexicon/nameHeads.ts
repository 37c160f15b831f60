import { hashWord } from '../hashing';

/** Last words of places' names, that no person has for a surname: “Dunmore County”. */
const placeHeads = `
  county counties springs falls heights valley island islands river creek bay harbour harbor boulevard avenue road
  square canyon peninsula township mountain mountains coast desert strait straits ocean sea gulf plains plateau delta
  district province region city town village borough zone territory territories prefecture oblast highway turnpike
  interstate expressway terminal runway pier wharf marina dam reservoir cemetery airfield plaza arena stadium speedway
  tower towers mall hotel inn resort casino capitol`;

/** The same, but surnames too: a given name before them makes a person. */
const placeOrSurname = `hill hills lake park beach street lane forest woods rivers fields brook ford bridge lodge field garden gardens grove`;

/** Things and surnames alike: “Clean Harbour Bill” and “Ana Bill”. */
const thingOrSurname = `
  act bill law day days week night spring fair hall story mills steel mine farmer farm bank bankers ball price store shop post
  fellow field book song pilgrim bush case chance cross hand house key moon page pike pool power rice shield star stone
  wall wood young trophy dream park court penny rocket booth battle combs gates banks marks ways bells read singer`;

/** First words of a storm's name: “Hurricane Ana”. */
export const stormWords = 'storm hurricane typhoon cyclone';

/** First words of places' names, “Fort Dunmore”, “San Orrin”, and of storms, which are nobody either. */
const placeStarts = `fort mount mt lake san santa santo los las cape isle port ft sri downtown uptown lower upper greater
  ${stormWords}`;

/** Last words of works, events, laws, prizes, deals, posts and things, that no person has for a surname. */
const thingHeads = `
  show shows    amendment    month year  morning evening today tonight weekend eve season festival cup
  bowl games game league series award awards prize medal war wars convention conference treaty  accord accords deal agreement plan
  partnership responsibility rights reform network channel podcast strategies solutions consulting consult tank hour report
  project initiative movement party election elections primary primaries caucus debate debates summit tour championship
  championships open marathon olympics parade ceremony  gala  expo exhibition biennale crisis scandal affair
  affairs revolution uprising  depression recession era age dream effect syndrome disease virus doctrine code
  constitution declaration charter convention protocol directive order resolution clause pledge oath plan strategy
  program programme policy theory test index list     grants fund funds bonds scholarship
  fellowship  fellows degree university college school academy album  film movie  novel play musical
  opera symphony trilogy  stories chronicles times  tribune herald gazette journal news radio tv live online
  app phone tablet console engine jet car truck bus train ferry ship boat submarine rocket shuttle telescope satellite
  missile gun rifle bomb club bar grill cafe coffee pizza burger beer wine whiskey cola foods farms  market
  markets  stores    capital equity securities insurance airlines motors records studios pictures
  productions entertainment interactive games toys    mines mining oil gas energy electric solar nuclear
  convention center centre lab labs hospital clinic church cathedral temple mosque synagogue museum gallery library
  theater theatre orchestra band choir ballet award trophy  title belt series council committee panthers tigers
  lions bears eagles giants jets rangers yankees sox cowboys patriots saints broncos packers steelers ravens dolphins
  falcons bulls lakers warriors celtics knicks nets pistons rockets spurs wizards hawks hornets bucks blazers mets
  dodgers braves reds cubs royals astros mariners phillies orioles pirates padres brewers twins angels athletics
  observatory freight couriers dairies logistics shipping trading enterprises ventures advisors advisers analytics
  healthcare fuels atoll states budget coal investment investments women men emmy pac pacs terrorism speech session schools
  rangers islanders devils flyers penguins bruins canucks maple flames oilers`;

/** States as American papers shorten them; a name that is nothing else is none. */
export const stateAbbreviations: ReadonlySet<number> = new Set(
  `ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn
  tex va vt wash wis wyo n.y n.j n.c s.c n.h r.i n.m n.d s.d d.c`
    .split(/\s+/)
    .map(hashWord),
);

export const NameHead = { Place: 1, PlaceOrSurname: 2, PlaceStart: 4, Thing: 8, ThingOrSurname: 16 } as const;

let built: Map<number, number> | undefined;

/** What a word says at the end or start of a name (`NameHead`), 0 for nothing. */
export function nameHeadOf(hash: number): number {
  built ??= build();
  return built.get(hash) ?? 0;
}

function build(): Map<number, number> {
  const heads = new Map<number, number>();
  for (const [list, bit] of [
    [placeHeads, NameHead.Place],
    [placeOrSurname, NameHead.PlaceOrSurname],
    [placeStarts, NameHead.PlaceStart],
    [thingHeads, NameHead.Thing],
    [thingOrSurname, NameHead.ThingOrSurname],
  ] as const) {
    for (const word of list.split(/\s+/)) if (word) heads.set(hashWord(word), (heads.get(hashWord(word)) ?? 0) | bit);
  }
  return heads;
}
