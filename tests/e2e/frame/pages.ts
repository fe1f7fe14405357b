import type { Page } from '../harness/routes.ts';

/** On the subject of what the head of IT in Boden said, so that the sidebar opens by itself. */
const SUBJECT = `<h1>Om våra e-tjänster</h1>
<p>Våra e-tjänster gör att du kan ansöka, anmäla och köpa lediga tomter på webben. Kommunens e-förvaltning
har byggt ut självbetjäningen i medborgarportalen under flera år.</p>
<p>Varje e-blankett ersätts av en e-tjänst, och digitaliseringen fortsätter i samverkan med grannkommunerna.</p>`;

const MORE = '<p>E-tjänsterna är öppna dygnet runt, och i appen finns också skolornas matsedel.</p>';

/** The page's own text in a column that leaves the strip at the right alone; long enough to scroll. */
export const ARTICLE = `<main id="artikel">${SUBJECT}${MORE.repeat(40)}</main>`;

export type PageParts = {
  /** Markup of the body; the article unless told. */
  body?: string;
  title?: string;
  css?: string;
  /** Attributes of the root element. */
  root?: string;
  headers?: Record<string, string>;
};

/** A page of a municipality that is on the subject, with what makes it awkward. */
export function pageWith(parts: PageParts): Page {
  const { body = ARTICLE, title = 'E-tjänster', css = '', root = '', headers } = parts;
  const style = `*{box-sizing:border-box}body{margin:0;font:16px/1.5 sans-serif}main{max-width:60ch;margin:0 auto;padding:16px}`;
  return {
    html: `<!doctype html><html lang="sv" ${root}><head><meta charset="utf-8"><title>${title} – Bodens kommun</title>
<link rel="icon" href="data:,"><style>${style}.bar{display:flex;gap:8px;padding:16px;background:#036;color:#fff}
.bar span{flex:1}${css}</style></head><body>${body}</body></html>`,
    ...(headers && { headers }),
  };
}

/** A row with a control at each end. */
export const bar = (css: string) =>
  `<div class="bar" style="${css}"><button>Start</button><span></span><button>Sök</button><button>Meny</button></div>`;
