import * as v from 'valibot';

/** What a released package may do: what the browsers ask a user's consent for. */
export const Rights = v.strictObject({
  version: v.string(),
  permissions: v.array(v.string()),
  hosts: v.array(v.string()),
});
export type Rights = v.InferOutput<typeof Rights>;

const Manifest = v.object({
  version: v.string(),
  permissions: v.optional(v.array(v.string()), []),
  host_permissions: v.optional(v.array(v.string()), []),
  content_scripts: v.optional(v.array(v.object({ matches: v.array(v.string()) })), []),
});

/**
 * Permissions of which neither Chrome nor Firefox says anything to the user, at install or later
 * (developer.chrome.com/docs/extensions/reference/permissions-list, MDN "permissions"): they may be added.
 */
const SILENT = new Set([
  'activeTab',
  'alarms',
  'contextMenus',
  'menus',
  'offscreen',
  'scripting',
  'sidePanel',
  'storage',
  'unlimitedStorage',
]);

/** What a built manifest demands; hosts of content scripts are asked for like those of `host_permissions`. */
export function rightsOf(manifest: unknown): Rights {
  const { version, permissions, host_permissions, content_scripts } = v.parse(Manifest, manifest);
  const hosts = new Set([...host_permissions, ...content_scripts.flatMap(({ matches }) => matches)]);
  return { version, permissions: [...permissions].sort(), hosts: [...hosts].sort() };
}

/**
 * What an update demands beyond what was released, and would be asked for again: Chrome disables the extension until
 * the user consents, Firefox withholds it. Empty where the update is quiet.
 */
export function newDemands(released: Rights, today: Rights): string[] {
  const permissions = today.permissions.filter(
    (permission) => !SILENT.has(permission) && !released.permissions.includes(permission),
  );
  const hosts = today.hosts.filter((host) => !released.hosts.some((known) => covers(known, host)));
  return [...permissions, ...hosts];
}

/** "*://*.boden.se/*" covers "*://www.boden.se/*" and "*://boden.se/*"; any other pattern only itself. */
function covers(known: string, pattern: string): boolean {
  if (known === pattern) return true;
  const domain = /^\*:\/\/\*\.([^/*]+)\/\*$/.exec(known)?.[1];
  const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1];
  return domain !== undefined && host !== undefined && (host === domain || host.endsWith(`.${domain}`));
}
