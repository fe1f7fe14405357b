/** A real site to visit, and what to look for there. */
type Visit = { host: string; name: string; subjects: readonly string[] };

/** Sites that the bundled interviews are about or name; the subjects are words for the site's own search. */
const VISITS: readonly Visit[] = [
  { host: 'www.vasteras.se', name: 'Västerås', subjects: ['e-hemtjänst', 'nattkamera'] },
  { host: 'www.boden.se', name: 'Boden', subjects: ['e-tjänster', 'fiber', 'digitalisering'] },
  { host: 'sundsvall.se', name: 'Sundsvall', subjects: ['öppen källkod', 'digitalisering'] },
  { host: 'www.skovde.se', name: 'Skövde', subjects: ['digitalisering', 'it-avdelningen'] },
  { host: 'are.se', name: 'Åre', subjects: ['välfärdsteknik', 'cybersäkerhet'] },
  { host: 'www.ekero.se', name: 'Ekerö', subjects: ['informationssäkerhet', 'upphandling'] },
  { host: 'www.hjo.se', name: 'Hjo', subjects: ['it-drift', 'digitalisering'] },
  { host: 'www.atea.se', name: 'Atea (vendor)', subjects: ['offentlig sektor', 'livscykelhantering'] },
  { host: 'www.phoniro.se', name: 'Phoniro (vendor)', subjects: ['digitala lås', 'digital tillsyn'] },
];

const STYLE = `
  :root { color-scheme: light dark; --paper: #fbf8f2; --ink: #23201b; --quiet: #635b4e; --sun: #a9560b; }
  @media (prefers-color-scheme: dark) {
    :root { --paper: #171614; --ink: #ece6da; --quiet: #a89f90; --sun: #f0a955; }
  }
  body { margin: 0; min-height: 100vh; background: var(--paper); color: var(--ink);
    border-left: 6px solid var(--sun); box-sizing: border-box; padding: 3rem max(2rem, 8vw);
    font: 1.05rem/1.6 Georgia, 'Noto Serif', serif; }
  main { max-width: 44rem; }
  h1 { font-size: 2.4rem; font-weight: 400; margin: 0 0 .5rem; }
  p { margin: 0 0 1rem; }
  ul { list-style: none; padding: 0; margin: 2rem 0; }
  li { padding: .7rem 0; border-top: 1px solid color-mix(in srgb, var(--ink) 20%, transparent); }
  a { color: var(--sun); font-size: 1.25rem; }
  small { display: block; color: var(--quiet); font: .9rem/1.5 system-ui, sans-serif; }
`;

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

function itemOf({ host, name, subjects }: Visit): string {
  const words = subjects.map((subject) => `“<span lang="sv">${escaped(subject)}</span>”`).join(', ');
  return `<li><a href="https://${host}/">${escaped(name)}</a><small>${host} · look for pages on ${words}</small></li>`;
}

/** The page on which `npm start` opens the browser: one file, without scripts, with addresses to visit. */
export function startPage(): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sidoljus: where to go</title>
<style>${STYLE}</style>
<main>
<h1>Sidoljus</h1>
<p>The extension is installed in this window. Visit one of these sites: on a page whose subject someone has spoken
about, the sidebar opens by itself. On other pages of the site a small launcher says how much there is.</p>
<ul>
${VISITS.map(itemOf).join('\n')}
</ul>
<p><small>Close the window to end. Its profile is deleted then.</small></p>
</main>
</html>
`;
}
