import { createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

/** A private key and its certificate, both as PEM. */
export type Certificate = { key: string; cert: string };

const DAY = 86_400_000;

/** One DER value: tag, length, content (ITU-T X.690, definite lengths). */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  if (content.length < 0x80) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  const digits = content.length > 0xff ? [content.length >> 8, content.length & 0xff] : [content.length];
  return Buffer.concat([Buffer.from([tag, 0x80 | digits.length, ...digits]), content]);
}

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
const bits = (content: Uint8Array) => der(0x03, Buffer.from([0]), content);
const utcTime = (date: Date) =>
  der(0x17, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));

const COMMON_NAME = Buffer.from([0x06, 0x03, 0x55, 0x04, 0x03]);
const VERSION_3 = der(0xa0, Buffer.from([0x02, 0x01, 0x02]));
const ECDSA_WITH_SHA256 = sequence(Buffer.from([0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]));

function distinguishedName(name: string): Buffer {
  return sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(name)))));
}

/**
 * A self-signed certificate (X.509 version 3, RFC 5280; ECDSA P-256), valid from yesterday for a week. It names no
 * hosts: the browsers that meet it are told to take any certificate. Made here, because neither Node nor a
 * fresh Debian brings a command or a function for it.
 */
export function makeCertificate(name = 'sidoljus tests', now = new Date()): Certificate {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const subject = distinguishedName(name);
  const serial = Buffer.concat([Buffer.from([0x01]), randomBytes(8)]);
  const unsigned = sequence(
    VERSION_3,
    der(0x02, serial),
    ECDSA_WITH_SHA256,
    subject,
    sequence(utcTime(new Date(now.getTime() - DAY)), utcTime(new Date(now.getTime() + 7 * DAY))),
    subject,
    pair.publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = createSign('sha256').update(unsigned).sign(pair.privateKey);
  const lines =
    sequence(unsigned, ECDSA_WITH_SHA256, bits(signature))
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return {
    key: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}
