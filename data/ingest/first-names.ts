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
`;

const listed = (names: string) => new Set(names.split(/\s+/).filter((name) => name !== ''));
const PRONOUNS = { hon: listed(HON), han: listed(HAN) };

/** The pronoun that most people of a first name go by; undefined for names that are not on the list. */
export function pronounOf(name: string): 'hon' | 'han' | undefined {
  const first = (name.split(' ')[0] ?? '').toLowerCase();
  if (PRONOUNS.hon.has(first)) return 'hon';
  return PRONOUNS.han.has(first) ? 'han' : undefined;
}
