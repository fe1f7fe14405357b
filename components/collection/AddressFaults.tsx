import { i18n } from '#i18n';
import { Notice } from '../Notice.tsx';

const LONGEST = 60;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);

interface AddressFaultsProps {
  /** What in the address is not known, as "name=value". */
  faults: readonly string[];
  /** The same address without it. */
  href: string;
}

/** Says what of the address was left out, and leads to the address without it. */
export function AddressFaults({ faults, href }: AddressFaultsProps) {
  if (faults.length === 0) return null;
  return (
    <Notice said={i18n.t('collection.faults', { what: shortened(faults.join(', ')) })}>
      <a class="quiet" href={href}>
        {i18n.t('collection.faultsNext')}
      </a>
    </Notice>
  );
}
