/*
 * Common first names in Sweden (SCB, Namnstatistik), by the pronoun that most people of the name go by. They only
 * ever choose between people named in the article, and what they choose is marked uncertain.
 */
const HON = `
acko agda agnes agneta aida aila aina aino aisha alexandra alice alicia alma alva amal amalia amanda amelie
amina andrea anette anita anja ann anna annalena anne anneli annette annie annika antonia asta astrid
augusta azra barbara barbro beata beatrice berit berith bianca birgit birgitta bodil brita britt camilla
carin carina carola caroline cassandra catarina catharina cathrine cecilia charlott charlotta charlotte
christina clara cornelia dagmar dagny daniela deborah desirée diana disa doris dorotea ebba edit edith eila
eivor elenor eleonor eleonora elin elina elisabet elisabeth elise ellen ellie ellinor elly elma elsa elvira
elvy emelia emelie emilia emilie emma emmelie emmy erica erika ester esther eva evamaria evelina fanny
farida fatima felicia filippa fredrika freja frida gabriella gabrielle gerd gerda gertrud ghita gisela git
greta gudrun gull-britt gun gunborg gunhild gunilla gunn gunnel gunnela gunvor hana hanan hanna hannele
harriet hedda hedvig heidi helen helena helene heléne henrietta hermine hilda hildegard hillevi hjördis ida
ilse ines inez ing-britt ing-mari ing-marie inga ingalill ingegerd ingela inger ingrid ingunn irene iris
irma irmeli iréne isabella isabelle ivana jane janet janina jannica jannike jasmin jasmine jeanette jeanna
jelena jennie jennifer jenny jessica jessika jill joanna johanna johanne jolanta jonna jorunn josefin
josefine josephine judit judith julia juliana jytte kajsa karen karin karina karna karolin karolina katarina
katarzyna kate katja katrin kattis kerstin khadija kicki kim-marie klara klarissa klaudia kristin kristina
kristine laila lara laura layla lea leila lena leyla lill lilly lina linda linn linnea linnéa lis lisa
lisbet lisbeth liselott liselotte lisen liv liza lo lotta lottie louise lova lovis lovisa lucia lydia lykke
madeleine magdalena maggan mahsa maj maja majken malena malin malou maren margaret margareta margaretha
margit margot mari maria mariam mariana mariann marianne marie marika marina marit marita maritha marja
marlen marlene marta martina mary maryam mathilda mathilde matilda matilde maud maya meja merit merja mia
michaela mikaela milla mimmi mina minna miriam mirjam moa molly mona monica monika monira märet märta nadia
nadja naima nanna natalia natalie natasha nathalia nathalie neda nellie nelly nicole nina ninni noomi noor
nora nour nova oda olga olivia ottilia parisa paulina pernilla petra petronella philippa pia ragna ragnhild
rakel ramona rana rebecca rebecka regina rita romina ronja rosa rose-marie roza rut ruth sabina sabrina saga
sahar saida sally samira sandra sanna sanne sara sarah selin selma shirin sigbritt signe signhild sigrid
silvia siri sissel siv siw sofi sofia sofie soheila solveig soraya stella stina susann susanna susanne
sussie suzanne svea sylvia tanja tatiana tekla teresa terese teresia terése therese tiina tilda tilde tina
tindra tone tora tove trine tuija tuula tuva tyra ulla ulrica ulrika unn ursula valborg vanessa vendela vera
veronica vesna victoria viktoria vilhelmina vilma viola viveca viveka vivi vivian vivianne wanja wilma yara
yasemin yasmin ylva yvette yvonne zahra zandra zeinab zeynep zohreh åsa åse åslög
`;
const HAN = `
abbas abdi abdul abdullah adam adnan ahmad ahmed aleksander alex alexander alexej alf alfons alfred algot
ali alvar alvin amin amir anas anders andreas andrej andré ante anton antonio arne arnold aron arthur artur
arvid arvo asgeir atle august axel aziz bashar bashir bassam bengt benjamin bent berndt bernhard bernt bert
bertel bertil birger birk bjarne björn bo bobby boris bosse botvid bror bruno börje carl cecil cesar charlie
christer christian christoffer claes clas claus clemens conny crister dag dan daniel david dejan denis
dennis dick didrik douglas dragan eddie edgar edmund edvin egon eilert einar ejnar elias elis elliot elof
emanuel emil emin emir enar enok eric erik erkki erland ernesto ernst esa esbjörn eskil espen ethan eugen
evert ezra fabian farid faris felix fernando filip finn folke frank frans fred freddie freddy fredric
fredrik frej fritiof fritz gabriel georg george gerhard gert gerth gideon gillis glenn goran greger gregor
grzegorz guido gunnar gunne gustaf gustav gustavo göran gösta göte hadi hamid hampus hamza hannes hans
harald harry hasan hassan hasse heikki heimo heinz helge henning henrik herbert herman hilding hilmer
hjalmar hjalte holger houssam hugo husein hussein håkan ian ibrahim ibro igor ilmari imad ingemar ingemund
ingmar ingolf ingvar ioannis isaac isac isak ismail ivan ivar iván jaakko jack jacob jakob jamal jan janne
jari jarl jarmo jean jens jerker jerry jesper jesus jim jimi jimmie jimmy jiri joacim joakim joar jockum
joel johan johannes john johnny jon jonas jonatan jonathan jorma jose josef josé juan juha juhani jukka
julius jussi jörgen kai kaj kalle kari karim karl karsten kaspar kasper kaveh kennet kenneth kenny kent
khaled kim kimmo kjell klaes klas klaus knut konrad krister kristian kristján kristofer kristoffer kuno kurt
lage lars lasse lauri leif lelle lennart lenny leo leonard leopold levi liam lias linnar linus loke lorentz
loui louis love lucas ludvig ludwig luka lukas lukasz magne magnus mahmoud malcolm malte manfred manne
manuel marc marcel marco marcus mario marko markus martin martti mateo mathias mats matteus matthias matti
mattias mattis matts maurits max maximilian mehdi mehmet melker melvin micael michael michel miguel mika
mikael mikkel mikko milad milan milo milos mirza mohamad mohamed mohammad mohammed morgan moses muhammed
musa mustafa mårten nader nasser nathan nicholas nicklas niclas nicolas niels niklas nikola nikolai nils
nisse nizar noah noel odd ola olav olavi oleg oliver olle olof omar omid orvar oskar osman ossi ossian otto
ove owe paal paavo pablo patric patrik paul pauli paulus pawel peder pehr pekka per perry pete peter petri
petrus petter philip pierre piotr pontus poul preben pär pål radu rafael ragnar rainer ralf ralph rami ramin
randolf rasmus rauno raymond reidar reijo reine reinhold reino renato reza richard rickard rikard risto
robert roberto robin roger roine roland rolf roman ronald ronnie ronny roy ruben rudolf rune runo russell
said sakari salim salomon sami samir samuel sander sascha saša sebastian sebbe selim seppo serkan seth
sigfrid sigge sigmund signar sigurd sigvard simo simon sivert sixten skage sonny staffan stanley stefan
stefano stellan sten stephan steve steven stig sture sune svante svein sven sverker sverre sören tage tapio
tariq tauno teddy teodor terje teuvo theo thom thomas thor thorbjörn thore thorsten tibor tihomir tim timmy
timo tobbe tobias tom tomas tommi tommie tommy tony tor torbjörn tord tore torgeir torgil torgny torkel
tormod torsten torvald totte truls tryggve ture ulf ulrich ulrik uno unto urban uwe vaclav vagn valdemar
valentin valter veikko vesa victor vidar vide viggo viking viktor vilgot vilhelm vilho ville vilmer vincent
vincenzo vladimir wahid waldemar walid walter werner wilgot wilhelm wille william wilmer wladimir wolfgang
yassin yngvar yngve yousef yusef yusuf zacharias zakaria zlatan zoran åge åke örjan örn östen öyvind øyvind
`;

const listed = (names: string) => new Set(names.split(/\s+/).filter((name) => name !== ''));
const PRONOUNS = { hon: listed(HON), han: listed(HAN) };

/** The pronoun that most people of a first name go by; undefined for names that are not on the list. */
export function pronounOf(name: string): 'hon' | 'han' | undefined {
  const [first = ''] = name.toLowerCase().split(' ');
  // Ida-Marie, Karl-Johan: a double name goes by its first half.
  for (const one of [first, first.split('-')[0] ?? '']) {
    if (PRONOUNS.hon.has(one)) return 'hon';
    if (PRONOUNS.han.has(one)) return 'han';
  }
  return undefined;
}
