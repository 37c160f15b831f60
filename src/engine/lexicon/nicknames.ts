/** Short forms of given names, a long form and its short ones a line. */
export const nicknames = `
william bill will billy willie
robert bob rob bobby robbie
richard dick rick rich ricky
michael mike mick mickey
james jim jimmy jamie
john jack johnny jon
jonathan jon
joseph joe joey
thomas tom tommy
daniel dan danny
david dave davey
stephen steve
steven steve
edward ted ed eddie ned
charles charlie chuck chas
christopher chris kit
matthew matt
anthony tony
andrew andy drew
alexander alex sandy
benjamin ben benny
timothy tim
gregory greg
jeffrey jeff
geoffrey geoff
kenneth ken kenny
lawrence larry
leonard len lenny
nicholas nick
patrick pat paddy
peter pete
philip phil
phillip phil
raymond ray
ronald ron ronnie
donald don donnie
samuel sam sammy
nathaniel nate nat
zachary zach zack
joshua josh
jacob jake
eugene gene
frederick fred freddie
franklin frank
francis frank
harold harry hal
henry harry hank
albert al bert
alan al
douglas doug
gerald jerry gerry
martin marty
theodore ted theo
walter walt
vincent vince
elizabeth liz beth betsy lizzie eliza
katherine kate kathy katie kay
catherine kate cathy katie
margaret maggie meg peggy
deborah deb debbie
susan sue susie
jennifer jen jenny
jessica jess
patricia pat patty tricia
pamela pam
rebecca becky
barbara barb
victoria vicky tori
kimberly kim
cynthia cindy
christina chris tina
christine chris
judith judy
dorothy dot
samantha sam
alexandra alex sandra
abigail abby
nancy nan
`;
