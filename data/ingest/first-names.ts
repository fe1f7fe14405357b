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
