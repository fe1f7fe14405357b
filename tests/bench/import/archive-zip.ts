import { strToU8, zipSync } from 'fflate';

/** Texts as one archive, as somebody would pack a folder of them. */
export const zipOf = (texts: readonly string[]): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(texts.map((text, at) => [`arkiv/${String(at).padStart(5, '0')}.md`, strToU8(text)])),
    ),
  );
