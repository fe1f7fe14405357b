import { i18n } from '#i18n';

/** What holds for everything above it, and beside a page the way to the library; its address is `library`. */
export function FootNote({ library }: { library?: string }) {
  return (
    <p class="foot">
      <span>{i18n.t('panel.footnote')}</span>
      {library !== undefined && (
        <a class="quiet" href={library} target="_blank" rel="noopener">
          {i18n.t('library.title')}
        </a>
      )}
    </p>
  );
}
