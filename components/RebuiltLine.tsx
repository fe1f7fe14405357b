import { i18n } from '#i18n';
import { Act } from './Act.tsx';

/** One line that the search index was damaged and rebuilt, until it is put away. */
export function RebuiltLine({ onTold }: { onTold: () => void }) {
  return (
    <div class="aside-line" role="status">
      <span>{i18n.t('rebuilt.said')}</span>
      <Act onClick={onTold} label={i18n.t('news.told')} />
    </div>
  );
}
