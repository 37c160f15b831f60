/** Roles that one person is called by turns, titles and their abbreviations included; a group a line, lower-case. */
export const roleKin = `
aide adviser advisor assistant
spokesman spokeswoman spokesperson
senator sen sens
governor gov govs
representative rep reps congressman congresswoman congressmember
lawmaker legislator assemblyman assemblywoman
councilman councilwoman councilmember councillor alderman
lawyer attorney counsel barrister solicitor
professor prof
doctor dr physician surgeon
businessman businesswoman tycoon mogul
nominee candidate contender
chairman chairwoman chairperson chair
president
secretary sec
general gen
colonel col
captain capt
lieutenant lt
sergeant sgt
detective det
inspector insp
superintendent supt
commander cmdr cdr
admiral adm
ambassador amb envoy
minister
reporter journalist correspondent
researcher scientist
author writer novelist
officer constable
sheriff
judge justice magistrate
coach manager
pastor reverend rev
chief boss
teenager boy girl
`;

/** Words of a party or a people that two descriptions of one person do not contradict each other in; a camp a line. */
export const camps = `
republican republicans gop conservative tory
democratic democrat democrats dem
labour labor
liberal
independent
green
`;
