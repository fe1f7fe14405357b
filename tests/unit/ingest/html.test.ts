import { describe, expect, it } from 'vitest';
import { htmlSource } from '../../../data/ingest/html-source.ts';
import { ingest, type Source } from '../../../data/ingest/ingest.ts';
import { parseHtml } from '../../../data/ingest/parse-html.ts';

const PROSE =
  'Kommunen har arbetat med frågan hela våren och ser nu de första resultaten av arbetet. '.repeat(4);
function sourceOf(html: string): Source {
  const source = htmlSource(parseHtml(html));
  if ('fault' in source) throw new Error(source.fault.code);
  return source;
}
const page = (body: string, head = '') =>
  sourceOf(
    `<html><head><title>Rubriken | Bladet</title>${head}</head><body><nav><a href="/">– Start</a></nav><article><h1>Rubriken</h1><p>${PROSE}</p>${body}</article></body></html>`,
  );
const texts = (source: ReturnType<typeof page>) => ingest(source).article.quotes.map(({ text }) => text);

describe('a page', () => {
  it('gives its speech, with characters that were written as entities', () => {
    expect(texts(page('<p>&ndash;&nbsp;Det g&aring;r bra, s&auml;ger Eva Ek.</p>'))).toEqual(['Det går bra']);
  });

  it('parts turns at line breaks', () => {
    const source = page('<p>– Vi börjar nu, säger Eva Ek.<br>– Vi har redan börjat, svarar Bo Al.</p>');
    expect(texts(source)).toEqual(['Vi börjar nu', 'Vi har redan börjat']);
  });

  it('takes a set-off citation from its credit line', () => {
    const source = page(
      '<blockquote>Vi vågade säga nej till slut.<cite>Eva Ek, it-chef i Bo</cite></blockquote>',
    );
    expect(ingest(source).article.quotes[0]?.speaker).toMatchObject({
      name: 'Eva Ek',
      role: 'it-chef',
      organisation: 'Bo',
    });
  });

  it('takes what stands in a q element as in quotation marks', () => {
    const source = page(
      '<p><q>Det är ett <q>stort</q> jobb för oss alla</q>, säger Bo Falk.</p><p><q>”Det går bra nu”</q>, säger Eva Ek.</p>',
    );
    expect(texts(source)).toEqual(['Det är ett ’stort’ jobb för oss alla', 'Det går bra nu']);
  });

  it.each([
    [
      'a footer',
      '<blockquote><p>Man får vara envis.</p><p>Det här har tagit fyra år.</p><footer>— <cite>Eva Ek</cite>, it-chef i Mora</footer></blockquote>',
    ],
    [
      'a last paragraph',
      '<blockquote><p>Man får vara envis. Det här har tagit fyra år.</p><p>— Eva Ek, it-chef i Mora</p></blockquote>',
    ],
    [
      'a line with a dash',
      '<blockquote>– Man får vara envis. Det här har tagit fyra år.<br>— Eva Ek, it-chef i Mora</blockquote>',
    ],
    [
      'a figure’s caption',
      '<figure><blockquote>Man får vara envis. Det här har tagit fyra år.</blockquote><figcaption>Eva Ek, it-chef i Mora</figcaption></figure>',
    ],
    [
      'an attribution',
      '<blockquote>– Man får vara envis. Det här har tagit fyra år, säger Eva Ek, it-chef i Mora.</blockquote>',
    ],
  ])('takes a citation that is set off and signed by %s', (_, citation) => {
    const [quote, ...rest] = ingest(page(citation)).article.quotes;
    expect(rest).toEqual([]);
    expect(quote?.text.replace(/\.$/, '')).toBe('Man får vara envis. Det här har tagit fyra år');
    expect(quote?.speaker).toMatchObject({ name: 'Eva Ek', role: 'it-chef', organisation: 'Mora' });
  });

  it('takes no citation that is set off and says again what stands in the text', () => {
    const said = '<p>– Man får vara envis. Det här har tagit fyra år, säger Eva Ek.</p>';
    for (const pulled of ['Det här har tagit fyra år.', '– Det här har tagit fyra år, säger Eva Ek.']) {
      expect(texts(page(`${said}<blockquote>${pulled}</blockquote>`))).toHaveLength(1);
    }
    expect(
      texts(page(`${said}<blockquote>Man får vara envis.<cite>Eva Ek, it-chef</cite></blockquote>`)),
    ).toHaveLength(1);
  });

  it('says no speech of its scripts and menus', () => {
    expect(texts(page('<script>var x = "– Nej, säger skriptet.";</script>'))).toEqual([]);
  });

  it('is dated and signed by schema.org before anything else', () => {
    const schema = {
      '@type': 'NewsArticle',
      headline: 'Rubriken',
      datePublished: '2024-03-14T05:30:00+01:00',
      author: { name: 'Eva Ek' },
      publisher: { name: 'Nätbladet' },
    };
    const head = `<meta property="article:published_time" content="2020-01-01"><script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'WebSite' }, schema] })}</script>`;
    expect(page('', head).given).toMatchObject({
      title: 'Rubriken',
      published: '2024-03-14',
      reporter: 'Eva Ek',
      publication: 'Nätbladet',
    });
  });

  it('is dated by OpenGraph where its JSON-LD is no JSON', () => {
    const head =
      '<script type="application/ld+json">{oops</script><meta property="article:published_time" content="2020-01-02">';
    expect(page('', head).given).toMatchObject({ published: '2020-01-02', publication: 'Bladet' });
  });

  it('is refused when it is nested deeper than browsers nest', () => {
    expect(() => sourceOf(`<body>${'<div>'.repeat(600)}Ja`)).toThrow('too-deep');
  });

  it('numbers the items of a numbered list, and of that alone', () => {
    const numbers = (html: string) => sourceOf(html).blocks.map(({ number }) => number);
    expect(
      numbers('<body><ol>\n<li>Först</li>\n<li>Sedan</li>\n</ol><ul><li>Annat</li></ul></body>'),
    ).toEqual([1, 2, null]);
  });

  it('is left as it was', () => {
    const document = parseHtml('<html><head></head><body><p>– Ja, säger Eva Ek.</p></body></html>');
    const before = document.documentElement.outerHTML;
    htmlSource(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
