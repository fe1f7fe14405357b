import { i18n } from '#i18n';
import { Managed } from '../Managed.tsx';

interface ManagedSitesProps {
  /** The only sites on which Sidoljus comes; `null` where all are. */
  sites: readonly string[] | null;
  muted: readonly string[];
}

function Hosts({ label, hosts }: { label: string; hosts: readonly string[] }) {
  return (
    <div>
      <dt>{label}</dt>
      {hosts.map((host) => (
        <dd key={host}>{host}</dd>
      ))}
    </div>
  );
}

/** The sites that the IT department has named, to be read and not changed. */
export function ManagedSites({ sites, muted }: ManagedSitesProps) {
  if (!sites && muted.length === 0) return null;
  return (
    <div class="managed-sites">
      <Managed />
      <dl>
        {sites && (
          <Hosts
            label={i18n.t('managed.sites')}
            hosts={sites.length > 0 ? sites : [i18n.t('managed.noSite')]}
          />
        )}
        {muted.length > 0 && <Hosts label={i18n.t('managed.muted')} hosts={muted} />}
      </dl>
    </div>
  );
}
