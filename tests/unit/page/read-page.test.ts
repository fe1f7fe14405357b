import { describe, expect, test } from 'vitest';
import { readPage } from '../../../data/page/read-page.ts';
import { documentOf, read } from './html.ts';

describe('the title', () => {
  test.each([
    [
      'is the page’s, with its white space as one',
      '<title> E-tjänster \n – Boden </title>',
      'E-tjänster – Boden',
    ],
    [
      'is what the page shares, where it has none',
      '<meta property="og:title" content="E-tjänster">',
      'E-tjänster',
    ],
    [
      'is what the page shares, where its own is empty',
      '<title> </title><meta property="og:title" content="A">',
      'A',
    ],
    ['is nothing, where there is none', '<p>Text</p>', ''],
    [
      'is text, whatever stands in it',
      '<title><script>alert(1)</script>&lt;b&gt;</title>',
      '<script>alert(1)</script><b>',
    ],
    ['is the document’s, not a drawing’s', '<svg><title>Logga</title></svg><p>Text</p>', ''],
  ])('%s', (_, html, title) => {
    expect(read(html).title).toBe(title);
  });
});

test('site name, description and language are read from the head', () => {
  const html = `<html lang="sv"><meta property="og:site_name" content="Bodens kommun">
    <meta name="description" content=" Om  fiber ">`;
  const facts = read(html);
  expect(facts).toMatchObject({ siteName: 'Bodens kommun', description: 'Om fiber', lang: 'sv' });
  expect(read('<meta property="og:description" content="Om moln">').description).toBe('Om moln');
});

describe('headings', () => {
  test('are read in their order, of every level', () => {
    expect(read('<h1>Ett</h1><p>a</p><h3>Tre</h3><p>b</p><h2>Två</h2><p>c</p>').headings).toEqual([
      'Ett',
      'Tre',
      'Två',
    ]);
  });

  test('over nothing but links are left out, and over text stay', () => {
    const html = `<main><h1>Bredband</h1><p>Om fiber.</p>
      <h2>Läs vidare</h2><ul><li><a href="/a">Stadsnät</a></li></ul></main>`;
    expect(read(html)).toMatchObject({ headings: ['Bredband'], text: 'Om fiber.' });
  });

  test.each([
    ['a break', '<h1>Fiber<br>på landet</h1><p>a</p>'],
    ['an element of its own', '<h1><div>Fiber</div> <span>på landet</span></h1><p>a</p>'],
    ['two lines and no space between', '<h1><div>Fiber</div>på landet</h1><p>a</p>'],
    ['a link', '<h1><a href="/a">Fiber på landet</a></h1><p>a</p>'],
    ['a mark and a space that does not break', '<h1>Fiber&nbsp;<em>på landet</em></h1><p>a</p>'],
  ])('with %s inside are one heading', (_, html) => {
    expect(read(html)).toMatchObject({ headings: ['Fiber på landet'], text: 'a' });
  });

  test('that were never closed do not swallow the page', () => {
    expect(read('<main><h1>Fiber<p>Text</p><div><p>Mer text</p></div></main>').text).toBe(
      'Fiber\nText\nMer text',
    );
  });
});

describe('the text is that of', () => {
  test.each([
    ['main, where there is one', '<p>Ute</p><main><p>Inne</p></main>', 'Inne'],
    ['the role of main', '<p>Ute</p><div role="main"><p>Inne</p></div>', 'Inne'],
    [
      'the fullest main of several',
      '<main><p>Kort</p></main><main><p>En längre text</p></main>',
      'En längre text',
    ],
    [
      'the main that is shown',
      '<main hidden><p>Den förra, lång sida</p></main><main><p>Denna</p></main>',
      'Denna',
    ],
    ['a single article', '<p>Ute</p><article><p>Inne</p></article>', 'Inne'],
    ['the body, where articles are teasers', '<article>Ett</article><article>Två</article>', 'Ett\nTvå'],
    ['the body, where main is empty', '<main></main><p>Ute</p>', 'Ute'],
  ])('%s', (_, html, text) => {
    expect(read(html).text).toBe(text);
  });

  test('what is drawn, where the caller knows it', () => {
    const document = documentOf('<main><p class="x">Dold</p><p>Visad</p></main>');
    expect(readPage(document, '', (element) => !element.matches('.x')).text).toBe('Visad');
  });
});

test('paragraphs are lines, and words on either side of a border are not glued', () => {
  expect(read('<main>Ett<p>Två <b>tre</b></p>fyra<br>fem<ul><li>sex<li>sju</ul></main>').text).toBe(
    'Ett\nTvå tre\nfyra\nfem\nsex\nsju',
  );
});

test('a document without body, or with nothing at all in it, is read as empty', () => {
  const bare = documentOf('<p>x</p>');
  bare.body.remove();
  const empty = documentOf('');
  empty.documentElement.remove();
  for (const document of [bare, empty]) {
    expect(readPage(document, 'https://boden.se/')).toEqual({
      ...{
        url: 'https://boden.se/',
        title: '',
        siteName: '',
        description: '',
        lang: '',
        headings: [],
        text: '',
      },
    });
  }
});

test('a page with frames instead of a body is read as empty', () => {
  expect(read('<frameset><frame src="a.html"></frameset>').text).toBe('');
});
