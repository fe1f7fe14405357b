/*
 * Common first names in Sweden (SCB, Namnstatistik), by the pronoun that most people of the name go by. They only
 * ever choose between people named in the article, and what they choose is marked uncertain.
 */
const HON = `
anna eva maria karin sara kristina lena emma kerstin ingrid marie malin jenny annika birgitta gunilla linda susanne
elisabeth helena sofia monica monika anneli camilla åsa ulrika cecilia johanna katarina caroline carina karolina
therese terese elin ida hanna linnea julia amanda matilda frida moa agnes ebba alice saga alva elsa maja klara wilma
ann-christin ann-sofie anette annette marianne britt gun gunnel inger barbro ulla berit siv mona pia petra jessica
lotta charlotta charlotte louise ellen lisa lisbeth lisbet margareta margaretha madeleine mia nina rebecka sandra
veronica victoria viktoria yvonne ylva tove stina sofie solveig signe ruth rut romina parisa paulina nora noor mari
märta marta magdalena lovisa leila kajsa josefin jeanette isabelle irene inga inga-lill ingela ingegerd hillevi
hilda greta gudrun gerd fatima eleonor desirée daniela christina catharina carin beatrice amina anita andrea alexandra
agneta acko rakel sahar vera anne aida samira zahra emelie emilia jasmine liselott liselotte maud maya mikaela
mariam leyla zeynep aisha layla hana yasmin nadia sanna selma stella tuva vilma ellie elvira emmy felicia freja hedda
isabella iris jasmin lea lilly liv lo meja molly nellie nova olivia ronja sally siri tilde tindra tyra tilda ester
esther edith astrid augusta birgit doris edit elvy erika eivor gull-britt gunborg gunhild gunvor harriet hjördis
ing-marie ing-britt iréne jennifer jill jonna katja kajsa-lisa karolin kim-marie klaudia kerstin-marie lis maj-britt
maj-lis maritha marita mary michaela mikaela natalie nathalie nicole ninni ottilia pernilla petronella rosa rose-marie
sigrid siw susann susanna susanne suzanne tina tora ulla-britt ursula valborg vendela viola viveka vivi åse
lina hedvig josefine filippa philippa clara evelina elina emilie johanne jannike janet agda aina aino aila
alicia alma amalia amelie amal ann anna-karin anna-lena anna-maria ann-britt ann-marie ann-charlotte ann-louise
ann-kristin anna-stina anja annie annalena antonia asta azra barbara beata berith bianca bodil brita britt-marie
britt-inger carola cassandra catarina cathrine charlott cornelia dagmar dagny deborah disa diana dorotea eila
eleonora elenor ellinor elise elisabet elly elma emelia emmelie erica eva-lena eva-karin eva-britt eva-maria
evamaria farida fanny fredrika gabriella gabrielle gerda gertrud ghita git gisela gun-britt gunn gunnela hannele
hanan heidi helen helene heléne henrietta hermine hildegard ilse ines ing-mari ingalill ingunn inez irma irmeli
ivana jane janina jannica jelena jeanna jennie jessika joanna jolanta jorunn josephine judit judith juliana
jytte karen karina karna katarzyna kate katrin kattis khadija kicki klarissa kristin kristine laila lara laura
lill linn linnéa lisen lis-marie liza lottie lova lovis lucia lydia lykke lena-maria maggan maj majken malena
malou mahsa maren margaret margit margot mariana mariann marika marina marit marja marlene marlen martina
mathilda mathilde matilde maryam merit merja milla mimmi mina minna miriam mirjam monira mona-lisa märet nadja
naima nanna natalia natasha nathalia nelly neda noomi nour olga oda ragna ragnhild ramona rana rebecca regina
rita roza sabina sabrina saida sanne sarah selin shirin signhild sigbritt silvia sissel sofi soheila soraya
sussie svea sylvia tanja tatiana tekla teresa teresia terése tiina tone trine tuija tuula ulla-karin ulla-carin
ulrica unn vanessa vesna vilhelmina vivianne viveca vivian wanja yara yasemin ylva-li yvette zandra zeinab
zohreh åsa-karin åslög
`;
const HAN = `
lars mikael anders johan erik per karl peter jan thomas tomas daniel fredrik andreas hans stefan mats marcus markus
magnus mattias jonas bengt niklas martin björn bo ulf patrik oskar henrik leif christer kristoffer christoffer
david simon joakim robert robin emil alexander håkan viktor victor gustav gustaf rickard richard christian kristian
sebastian adam rasmus roger linus filip philip johannes tobias gunnar sven kjell rolf göran kent kenneth lennart
nils olof ola ove pär pål pontus rune roland samuel stig sune staffan sten svante tommy tommi tony torbjörn tore
torsten urban william vilhelm alf ali anton arne axel benjamin bertil börje carl carl-oskar claes claes-göran dag
dennis edvin elias ernst evert felix folke georg gösta hampus harald helge henning hugo ingemar ingvar isak ivar
jakob jacob jens jesper jim jimmy jimmie joel john johnny jon jonathan josef jörgen karl-erik klas kurt lars-erik
ludvig magne mohammed mohamed morgan oliver olle otto owe per-erik per-olof per-ola pierre sixten sture tage tim ture
ulrik uno vidar wilhelm åke örjan östen otto erland jerker jukka kalle kenny kim love lukas max mehmet miguel mario
reza hassan ahmed omar yusuf ibrahim amir elliot theo melvin
thor ali-reza abdi abdullah ahmad aron arvid august berndt birger bernt bo-göran botvid christoffer conny dan dick
douglas egon eddie eric fabian finn gerhard gerth gunne hans-erik hans-olof hjalmar ian ingmar iván jan-erik
jan-olof jarl jimi joacim jon-erik julius jukka-pekka karl-johan karl-gustav khaled kristofer krister lars-göran
lars-olof leo leonard liam loke lorentz manfred martti matti michael milan mikko mohamad mustafa mattis noah noel
odd orvar osman ossian per-arne per-anders petter ragnar ralf reidar reine rikard ronny ronnie rudolf said samir sixten
sigvard sigurd sören tariq teodor thorbjörn timo tord totte torkel truls valter vincent viking walter werner yngve
zlatan åge
abbas abdul adnan aleksander alex alexej alfons alfred algot alvar alvin amin anas andré andrej ante antonio
arnold arthur artur arvo asgeir atle aziz bashar bashir bassam bent bernhard bert bertel birk bjarne bo-erik
boris bosse bror bruno bobby carl-johan carl-gustaf carl-magnus carl-henrik carl-fredrik carl-axel cecil cesar
charlie claus clas clemens crister dejan denis didrik dragan edgar edmund eilert einar ejnar elis elof emanuel
emin emir enar enok erkki ernesto esa esbjörn eskil espen ethan eugen ezra farid faris fernando frank frans fred
freddie freddy fredric frej fritiof fritz gabriel george gert gillis gideon glenn goran greger gregor grzegorz
guido gunnar-erik gustavo göte hadi hamid hamza hannes hans-åke hans-peter harry hasan hasse heikki heimo heinz
herbert herman hilding hilmer hjalte holger houssam husein hussein ibro igor ilmari imad ingolf ingemund ioannis
ismail isac isaac ivan jack jaakko jamal jan-åke jan-eric jan-ove jan-anders janne jari jarmo jean jerry jesus
jiri joar jockum johan-erik jonatan jorma jose josé juan jussi juha juhani kaj kai kari karim karl-gunnar
karl-henrik karl-magnus karl-anders karl-olof karsten kasper kaspar kaveh kennet kimmo klaes klaus knut konrad
kristján kuno kurt-erik lage lars-åke lars-gunnar lars-eric lasse lauri leif-åke lelle lenny leopold levi lias
linnar loui louis lucas ludwig lukasz luka mahmoud malcolm malte manne manuel marc marcel marco marko mateo
matteus mathias matthias matts maurits maximilian mehdi melker micael michel mika mikkel milad milo milos mirza
mohammad moses muhammed musa mårten nader nasser nathan nicklas niclas nicolas niels nicholas nikolai nikola
nisse nils-erik nils-olof nils-gunnar nizar olav olavi oleg omid ossi paal pablo paavo patric paul paulus pauli
pawel peder pehr pekka per-åke per-gunnar per-göran per-ivar per-johan perry pete petri petrus piotr poul preben
radu rafael rainer ralph rami ramin randolf rauno raymond reijo reinhold reino renato risto roberto roine
rolf-erik roman ronald roy ruben runo russell sakari salim salomon sami sander sascha saša sebbe selim seppo
serkan seth sigfrid sigge signar sigmund simo sivert skage sonny stanley stefano stellan sten-åke stephan steve
steven svein sven-erik sven-olof sven-åke sverker sverre tapio tauno teddy terje teuvo thom thorsten thore tibor
tihomir timmy tobbe tom tommie tor torgny torgeir torgil tormod torvald tryggve ulf-erik ulrich unto uwe vaclav
vagn valdemar valentin veikko vesa vide viggo vilgot ville vilmer vilho vincenzo vladimir wahid walid waldemar
wilgot wille wilmer wladimir wolfgang yassin yngvar yousef yusef zacharias zakaria zoran örn örjan-erik öyvind
øyvind
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
