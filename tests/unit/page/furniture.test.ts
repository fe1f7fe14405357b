import { describe, expect, test } from 'vitest';
import { read } from './html.ts';

const inMain = (html: string) => read(`<main><p>Fibern byggs ut.</p>${html}</main>`).text;

describe('left out of the text is', () => {
  test.each([
    ['a menu', '<nav>Meny</nav>'],
    ['a menu by its role', '<div role="navigation"><p>Meny</p></div>'],
    ['a menu by its name, as older sites mark it', '<div class="huvudmeny"><p>Meny</p></div>'],
    ['a sub-menu by its id', '<ul id="sub-menu"><li>Meny</li></ul>'],
    ['a footer', '<footer>Fot</footer>'],
    ['a footer by its role', '<div role="contentinfo">Fot</div>'],
    ['a footer by its name', '<section class="site-footer">Fot</section>'],
    ['a cookie bar', '<div class="cookie-banner">Vi använder kakor</div>'],
    ['a cookie bar of another house', '<div class="sol-cookies"><p>Kakor</p></div>'],
    ['a cookie bar of a vendor', '<section id="onetrust-consent-sdk"><p>Kakor</p></section>'],
    ['a cookie bar as a dialogue', '<div role="dialog" aria-modal="true">Vi använder kakor</div>'],
    ['breadcrumbs', '<div class="breadcrumbs">Start / Bo</div>'],
    ['an aside', '<aside>Kontakt</aside>'],
    ['a list of links', '<ul><li><a href="/a">Parkering</a></li><li><a href="/b">Bygglov</a></li></ul>'],
    ['a paragraph that is mostly a link', '<p>Se <a href="/a">våra regler för parkering</a></p>'],
    ['a button and a field', '<button>Lyssna</button><textarea>skriv</textarea><select><option>Val</select>'],
    [
      'a script, a style and what shows without scripts',
      '<script>a</script><style>b</style><noscript>c</noscript>',
    ],
    ['a drawing and a frame', '<svg><text>Logga</text></svg><iframe>ram</iframe><object>obj</object>'],
    ['what is hidden', '<p hidden>Dold</p>'],
    ['what is hidden until it is searched for', '<p hidden="until-found">Dold</p>'],
    ['what is hidden from screen readers', '<p aria-hidden="true">Dold</p>'],
    ['what its own style does not draw', '<p style="color:red; display : none">Dold</p>'],
    ['what its own style makes invisible', '<p style="visibility:hidden">Dold</p>'],
    ['a template and a closed dialogue', '<template><p>Mall</p></template><dialog>Ruta</dialog>'],
    ['a comment', '<!-- anteckning -->'],
  ])('%s', (_, html) => {
    expect(inMain(html)).toBe('Fibern byggs ut.');
  });
});

describe('kept in the text is', () => {
  test.each([
    [
      'a paragraph with a link in it',
      '<p>Läs om vad som gäller i <a href="/a">reglerna</a>.</p>',
      'reglerna',
    ],
    ['a list of words', '<ul><li>Surfplatta</li></ul>', 'Surfplatta'],
    ['a table', '<table><tr><th>Ort</th><td>Harads</td></tr></table>', 'Harads'],
    [
      'a form’s own words, for some sites put the whole page in one',
      '<form><p>Sök plats</p></form>',
      'Sök plats',
    ],
    ['an article with a class like a menu’s', '<article class="menu"><p>Matsedel</p></article>', 'Matsedel'],
    [
      'a page that has its cookies',
      '<div class="has-cookies cookies-accepted"><p>Fritid</p></div>',
      'Fritid',
    ],
    ['something named only alike', '<div class="navigering-i-skargarden"><p>Båtliv</p></div>', 'Båtliv'],
    ['a section that shows something hidden elsewhere', '<section hidden></section><p>Synlig</p>', 'Synlig'],
  ])('%s', (_, html, word) => {
    expect(inMain(html)).toContain(word);
  });
});

describe('a header', () => {
  const head = '<h1>Bredband</h1><p>Så bygger vi.</p>';

  test.each([
    ['inside main', `<main><header>${head}</header></main>`],
    ['inside an element with the role of main', `<div role="main"><header>${head}</header></div>`],
    ['inside an article', `<article><header>${head}</header></article>`],
    ['inside main, named as one', `<main><header class="page-header">${head}</header></main>`],
    ['that is a plain element inside main', `<main><div class="page-header">${head}</div></main>`],
  ])('%s is the text’s, and stays', (_, html) => {
    expect(read(html)).toMatchObject({ headings: ['Bredband'], text: 'Så bygger vi.' });
  });

  test.each([
    ['of the site', `<header>${head}</header><p>Text</p>`],
    ['of the site, named as one', `<div class="site-header">${head}</div><p>Text</p>`],
    [
      'with the role of a banner, wherever it stands',
      `<main><div role="banner">${head}</div><p>Text</p></main>`,
    ],
  ])('%s is left out', (_, html) => {
    expect(read(html)).toMatchObject({ headings: [], text: 'Text' });
  });
});
