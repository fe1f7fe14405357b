/*
 * Heads of Swedish titles and occupations: a role is a word that ends with one of them, so that it-chef,
 * digitaliseringsdirektör and klimat- och miljöminister need no list of their own.
 */
const HEADS = `
chef direktör minister ordförande sekreterare strateg arkitekt samordnare ledare utvecklare ansvarig råd ombud jurist
forskare professor docent lektor lärare rektor elev student analytiker konsult specialist expert rådgivare tekniker
ingenjör handläggare controller ekonom inspektör talesperson talesman talman landshövding borgmästare politiker
ledamot kansler intendent koordinator administratör redaktör producent designer programmerare sköterska läkare
tandläkare psykolog kurator pedagog bibliotekarie vaktmästare kapten officer general överste polis advokat åklagare
domare ambassadör kommissionär planerare byggare ägare företagare grundare entreprenör investerare
ordf vd cio ciso cto ceo cfo förvaltare tränare journalist författare konstnär deltagare präst biskop kyrkoherde
brandman forskningsledare utredare revisor mäklare lantbrukare bonde fiskare granne förälder representant
assistent biträde föreståndare förare mästare kassör föräldrar initiativtagare ombudsman nämndeman kvinna mamma pappa
receptionist barnmorska hörare sakkunnig ordningsvakt medarbetare evangelist moderator partiledare språkrör riksdagsledamot statsråd president
premiärminister kommissarie doktor doktorand praktikant volontär pensionär kund brukare undersköterska
stabschef arkivarie samverkansansvarig företrädare produktägare scrummästare testledare objektägare verksamhetsledare
logistiker statistiker matematiker kemist biolog fysiker historiker sociolog statsvetare meteorolog geolog
architect aktivist musiker komiker regissör fotograf krönikör kock snickare elektriker chaufför pilot kurir säljare köpare
inköpare upphandlare kanslist registrator owner manager officer developer engineer scrummaster kommunikatör informatör pressansvarig värd generalsekreterare ställföreträdare
`;

/** Abbreviated titles, which end no other word. */
const ABBREVIATED = /^(?:head|master|lead|analyst|cdo|coo|chro|cso|dso|gd|öb|kd)(?::n)?$/;

/** Endings of the definite form: chefen, läraren, ledaren, ordföranden, ombudet, rådet. */
const DEFINITE = ['', 'n', 'en', 'et', 'ern', 'nen', 'an', ':n', ':en'];

const ROLE = (() => {
  const heads = HEADS.split(/\s+/).filter((word) => word !== '');
  return new RegExp(`(?:${heads.join('|')})(?:${DEFINITE.filter((end) => end !== '').join('|')})?$`, 'u');
})();

/** Agent nouns in the definite form: deltagaren, bredbandssamordnaren. A name hardly ever ends so. */
const AGENT = /\p{L}{3,}(?:aren|ören|isten|anten|inkan|ansvarig[ae])$/u;

/** Nouns of occupation that need a place that says so, since comparatives end alike: är språkvårdare på, är tryggare. */
const OCCUPATION =
  /\p{L}{6,}are$|\p{L}{3,}(?:ist|ör|iker|log|nom|erska|tekt|terapeut|lots|coach|man|värd|vakt)$/u;

/** Words that end like a role and are none. */
const NO_ROLE =
  /^(?:råd|elråd|tidigare|senare|större|mindre|polisen|kund|kunden|generell|förslagsställare|mycket)$/;

/** What may stand before a role and belongs to it. */
const PREFIX = new Set(
  `tf tillförordnad biträdande vice ställföreträdande ny nya tidigare förre förra före dåvarande avgående tillträdande
  ordinarie f.d ansvarig operativ verkställande teknisk digital svensk svenska lokal regional nationell första andra andre förste tredje nye senior junior särskild särskilda
  t.f leg dipl chief scrum product account business community customer delivery executive financial information operating
  managing project security solution technology enterprise solutions cloud data software platform`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Relations, which are no roles in an article: "hennes man Kjell". */
const RELATION =
  /^(?:man|fru|hustru|make|maka|sambo|son|dotter|pappa|mamma|bror|syster|hans|hennes|deras|kollega|kollegan|maken|makan|hustrun|frun|sonen|dottern|brodern|systern|vännen|väninnan|kompisen)$/;

/** Adjectives that a title takes: miljöpolitisk talesperson, teknisk chef, kommunala samordnaren. */
const ADJECTIVE = /\p{L}{3,}(?:isk|iska|iske|iskt|ig|iga|igt|ell|ella|ellt|ande|al|ala)$/u;

/** Whether a word, in lower case, is an adjective that may belong to the title after it. */
export const isTitleAdjective = (lower: string) => ADJECTIVE.test(lower) && lower !== 'enligt';

/** Whether a word, in lower case, is a title or an occupation. */
export function isRole(lower: string): boolean {
  return !NO_ROLE.test(lower) && (ROLE.test(lower) || AGENT.test(lower) || ABBREVIATED.test(lower));
}

/** Whether a word, in lower case, is an occupation where one is expected: after "är" or "arbetar som". */
export const isOccupation = (lower: string) => isRole(lower) || OCCUPATION.test(lower);

/** Whether a word may stand before a role and be part of it. */
export const isRolePrefix = (lower: string) => PREFIX.has(lower);

/** Whether a word tells a relation between people and not a role. */
export const isRelation = (lower: string) => RELATION.test(lower);

/** What a title may be of by an abbreviation or a small word, which is no body: it-chef, HR-direktör, EU-chef. */
const FIELD =
  /^(?:it|ikt|iot|ot|hr|ai|bi|pr|ux|gis|crm|erp|va|av|vvs|ekonomi|data|web|webb|press|tv|radio|eu|fn|usa|is|soc|noc|cert|dso|lss|ifo|sfi|vux|hvb|fou|f-s|e|vd|tf|hållbarhets|stabs)$/i;

/** The body that a title is of: Digg of "Digg-chefen", MSB of "MSB-chefen"; undefined for it-chefen. */
export function bodyOfRole(role: string): string | undefined {
  const body = /^(\p{Lu}[\p{L}\d]+)-(?:chef(?:en)?|direktör(?:en)?|ordförande(?:n)?|vd(?::n)?|basen)$/u.exec(
    role,
  )?.[1];
  return body !== undefined && !FIELD.test(body) ? body : undefined;
}

/**
 * A role as it stands in the middle of a sentence: "Rektorn" is rektorn; "IT-chef", "VD", "Sverigechef" and "Chief
 * Information Officer" keep their capitals.
 */
export function midSentence(role: string): string {
  const isTitle =
    /^(?!\p{Lu}\p{Ll}+[ent]s )\S+ (?:of )?\p{Lu}/u.test(role) ||
    /^(?:Sverige|Norden|Europa|Stockholm)/.test(role);
  return bodyOfRole(role) === undefined &&
    /^\p{Lu}[\p{Ll}-]/u.test(role) &&
    !/^\p{Lu}-/u.test(role) &&
    !isTitle
    ? role.slice(0, 1).toLowerCase() + role.slice(1)
    : role;
}
