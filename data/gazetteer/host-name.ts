/** Longest name in text form: 253 characters (RFC 1035 §2.3.4: 255 octets on the wire). */
const LONGEST_NAME = 253;
const LONGEST_PORT = ':65535'.length;

/** What would end the host in an address, or what `URL` silently drops: "evil.com/@boden.se" is no host. */
const NEVER_IN_A_HOST = /[\s/?#@\\\p{Cc}]/u;

/**
 * The one spelling under which hosts are listed and compared: ASCII (xn--… for other letters), lower case,
 * without port and without the root's trailing dot. Takes a host as an address bar or a person writes it.
 * IDNA processing is UTS #46 as in the URL standard, so it is the spelling that the browser itself uses.
 * Total: null for whatever is not a host name (empty, spaces, a whole address, an empty label (RFC 1034
 * §3.1 keeps that for the root), too long). IP addresses and single labels pass; nothing is listed under them.
 */
export function hostName(text: string): string | null {
  if (text.length > LONGEST_NAME + 1 + LONGEST_PORT || NEVER_IN_A_HOST.test(text)) return null;
  const address = `https://${text}/`;
  if (!URL.canParse(address)) return null;
  const name = new URL(address).hostname.replace(/\.$/, '');
  if (name.length > LONGEST_NAME || name.split('.').includes('')) return null;
  return name;
}
