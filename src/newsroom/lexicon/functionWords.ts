/** Words that hold sentences together and say nothing of what they are about; without apostrophes. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `
a about above after again against all almost alone along already also although always am among an and another any
anybody anyone anything are arent around as at away
be became because become been before began being below between both but by
came can cannot cant come could couldnt
did didnt do does doesnt doing done dont down during
each either else enough even ever every everybody everyone everything
far few for from further
get gets getting go goes going gone got
had hadnt has hasnt have havent having he hed her here hers herself hes him himself his how however
i id if ill im in into is isnt it its itself ive
just kind know
least less let lets like lot lots
made make makes making many may maybe me might mine more most much must mustnt my myself
need neither never no nobody none nor not nothing now
of off often on once one ones only onto or other others our ours ourselves out over own
perhaps put quite rather really
s said same say saying says see seem seems seen shall she shed shell shes should shouldnt since so some somebody someone
something somewhat soon still such
t take taken takes than that thats the their theirs them themselves then there theres these they theyd theyll theyre
theyve thing things think this those though through thus till to together too took toward towards
under until up upon us
very via
want wants was wasnt way we wed well went were werent weve what whatever whats when where whether which while who whom
whose why will with within without wont would wouldnt
yes yet you youd youll your youre yours yourself youve
`
    .trim()
    .split(/\s+/),
);
