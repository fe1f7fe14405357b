import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('../components/swedish.ts'));

import { button, doing, one, texts } from '../components/mount.ts';
import { field, notes, openReview as open } from './open-review.tsx';
import { ownArticle, ownQuote } from './own-articles.ts';
import { press, write } from './typing.ts';

beforeEach(() => sessionStorage.clear());

describe('quotes', () => {
  it('are removed, and brought back as they were', async () => {
    const { saved } = await open();
    await doing(() => button(document, 'Ta bort citatet med nummer 1').click());
    expect(one(document, '.card.removed').textContent).toContain('Citat 1 sparas inte.');
    expect(document.activeElement?.textContent).toBe('Ångra');
    await doing(() => button(document, 'Ångra').click());
    expect(document.activeElement?.id).toBe('quote-own-boden-1-text');
    expect(field('quote-own-boden-1-text').value).toContain('Vi har bytt alla larm');
    await doing(() => button(document, 'Ta bort citatet med nummer 1').click());
    await press('Enter', { ctrlKey: true });
    expect(saved()).toMatchObject([{ quotes: [{ id: 'own-boden-2' }] }]);
  });

  it('are added from what is selected in the text, without its dash, where they stand in it', async () => {
    const { saved } = await open({
      articles: [ownArticle({ quotes: [ownQuote(), ...ownArticle().quotes.slice(1)] })],
    });
    const block = one(document, '.source-text p:nth-of-type(2)').firstChild;
    await doing(() => {
      getSelection()?.selectAllChildren(block?.parentNode ?? document.body);
      document.dispatchEvent(new Event('selectionchange'));
    });
    await doing(() => button(document, 'Lägg till markeringen som citat').click());
    expect((document.activeElement as HTMLTextAreaElement).value).toBe('Hur gick bytet?');
    await press('Enter', { ctrlKey: true });
    expect(saved()).toMatchObject([{ quotes: [{ text: 'Hur gick bytet?' }, { id: 'own-boden-1' }, {}] }]);
  });

  it('are not added where nothing is selected, and it is said what to do', async () => {
    await open();
    await doing(() => button(document, 'Lägg till markeringen som citat').click());
    expect(one(document, '.source > [role=status]').textContent).toBe(
      'Markera först orden i artikelns text.',
    );
  });
});

describe('an employer', () => {
  const employer = '#quote-own-boden-2-employer';
  const options = () => texts(document, '[role=option]');

  it('is chosen by typing some of the name, by keys alone', async () => {
    const { saved } = await open();
    await write('#quote-own-boden-2-name', 'Eva Lind');
    await write(employer, 'a');
    expect(options()).toEqual(['Arvidsjaurkommun', 'Atealeverantör']);
    await press('ArrowDown');
    const box = one(document, employer);
    expect(document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent).toContain(
      'Atea',
    );
    await press('Enter');
    expect([field('quote-own-boden-2-employer').value, options()]).toEqual(['Atea', []]);
    await press('Enter', { ctrlKey: true });
    expect(saved()).toMatchObject([{ quotes: [{}, { speaker: { employer: { vendor: 'atea' } } }] }]);
  });

  it('that is not in the list stays in the field, and is said not to be saved', async () => {
    await open();
    await write(employer, 'Zenit');
    await doing(() => one(document, employer).blur());
    expect(field('quote-own-boden-2-employer').value).toBe('Zenit');
    expect(notes('quote-own-boden-2-employer')).toContain('Inget i listan heter så, och det sparas inte.');
  });

  it('closes its list by Escape, and has what was chosen before', async () => {
    await open();
    await write('#quote-own-boden-1-employer', 'väs');
    expect(await press('Escape')).toBe(true);
    expect([field('quote-own-boden-1-employer').value, options()]).toEqual(['Boden', []]);
  });
});
