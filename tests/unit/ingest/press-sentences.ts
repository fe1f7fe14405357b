/** Who speaks, as a template writes it in the middle of a sentence, and what should be read out of it. */
export interface Named {
  text: string;
  name: string;
  role: string | null;
  organisation: string | null;
}

/** What a sentence about a person is built of. */
export interface Post {
  name: string;
  role: string;
  /** The preposition that the role takes before its organisation. */
  at: string;
  organisation: string;
}

export const NAMES = [
  'Anna Lindström',
  'Karl-Johan Ek',
  'Eva von Sydow',
  'Ahmed Yusuf',
  'Åsa Öberg Malm',
  'Jörgen Sjö',
  'Ida-Marie Åkerblom',
  'Zeynep Kaya',
  'Thor Brandmyr',
] as const;

/** Roles, the preposition before their organisation, and organisations of the kind they are held at. */
export const POSTS: readonly (readonly [role: string, at: string, organisation: string])[] = [
  ['it-chef', 'i', 'Älvhults kommun'],
  ['kommundirektör', 'i', 'Sandarna'],
  ['digitaliseringsstrateg', 'vid', 'Region Norrsjö'],
  ['enhetschef', 'på', 'Molnverket AB'],
  ['generaldirektör', 'för', 'Cyberskyddsverket'],
  ['generaldirektör', 'på', 'Myndigheten för digital förvaltning'],
  ['vd', 'för', 'Låset & Nyckeln'],
  ['ordförande', 'i', 'Kvarnholmens fiberförening'],
  ['chef för digitalisering', 'på', 'Tallboda kommun'],
  ['professor i informatik', 'vid', 'Nordvallens universitet'],
  ['näringspolitisk expert', 'på', 'Svenskt Näringsliv'],
  ['säkerhetssamordnare', 'hos', 'Lillvik Vatten'],
  ['verksamhetsutvecklare', 'inom', 'Region Västerfors'],
  ['förbundsdirektör', 'på', 'Kommunförbundet Norr'],
  ['hållbarhetsansvarig', 'på', 'Björkbanken'],
  ['informationssäkerhetssamordnare', 'i', 'Granviks stad'],
  ['tf regiondirektör', 'i', 'Region Norrsjö'],
  ['biträdande rektor', 'på', 'Sjöängsskolan'],
  ['jurist', 'på', 'Integritetsskyddsmyndigheten'],
  ['projektledare', 'på', 'Sveriges Kommuner och Regioner'],
  ['presschef', 'på', 'SKR'],
  ['undersköterska', 'på', 'Solgårdens äldreboende'],
  ['systemförvaltare', 'på', 'Västerfors stad'],
  ['it-arkitekt', 'vid', 'Kungliga Tekniska högskolan'],
  ['ansvarig för e-tjänster', 'i', 'Björkesunds kommun'],
  ['pressekreterare', 'på', 'Post- och telestyrelsen'],
  ['bibliotekarie', 'på', 'Granviks stadsbibliotek'],
  ['grundare', 'av', 'Pillmatic'],
  ['controller', 'på', 'Trafikverket'],
  ['upphandlingschef', 'på', 'Lillviks kommun'],
];

export const VERBS =
  'säger menar berättar förklarar konstaterar tycker understryker påpekar skriver svarar fortsätter tillägger sade sa berättade anser betonar framhåller sammanfattar'.split(
    ' ',
  );

const genitive = (name: string) =>
  /[A-ZÅÄÖ]$/.test(name) ? `${name}:s` : /[sxz]$/.test(name) ? name : `${name}s`;
const isOneWord = (role: string) => !/ (?:för|i|av) /.test(role);
const isBare = (role: string) => isOneWord(role) && !/isk /.test(role);
/** A genitive of these would be read as their first word's alone, by people too. */
const takesGenitive = (organisation: string) =>
  !/&| (?:för|och|AB|Norr)(?: |$)|[sS]$|Post-/.test(organisation);

/** Every way in which the Swedish press names somebody with role and organisation beside a verb of saying. */
export const NAMINGS: Record<string, (post: Post) => Named | undefined> = {
  'title before': (post) => ({ ...post, text: `${post.role} ${post.name}`, organisation: null }),
  'title after a comma': ({ name, role, at, organisation }) => ({
    text: `${name}, ${role} ${at} ${organisation}`,
    name,
    role,
    organisation,
  }),
  'title before, organisation after': ({ name, role, at, organisation }) =>
    isOneWord(role) && at !== 'av' && at !== 'för'
      ? { text: `${role} ${name} ${at} ${organisation}`, name, role, organisation }
      : undefined,
  'organisation in the genitive': ({ name, role, organisation }) =>
    isBare(role) && takesGenitive(organisation)
      ? { text: `${genitive(organisation)} ${role} ${name}`, name, role, organisation }
      : undefined,
  'genitive after the name': ({ name, role, organisation }) =>
    isBare(role) && takesGenitive(organisation)
      ? { text: `${name}, ${genitive(organisation)} ${role}`, name, role, organisation }
      : undefined,
  'title and organisation after commas': ({ name, role, organisation }) => ({
    text: `${name}, ${role}, ${organisation}`,
    name,
    role,
    organisation,
  }),
  'in a clause': ({ name, role, at, organisation }) => ({
    text: `${name}, som är ${role} ${at} ${organisation}`,
    name,
    role,
    organisation,
  }),
  'only the name': ({ name }) => ({ text: name, name, role: null, organisation: null }),
};
