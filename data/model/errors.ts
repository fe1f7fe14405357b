import * as v from 'valibot';

/**
 * What can be expected to go wrong and is said to the user in words:
 * the package's corpus file is not what was built; the browser's store does not open, or has no room left;
 * a message or its answer is not of the contract; the extension was updated under an open page;
 * the browser lets no extension read the page; the page is one of a person's own matters;
 * the browser does not say which tab one looks at; what was dropped on a page can't be read.
 */
export const FailureKind = v.picklist([
  'corpus-damaged',
  'store-closed',
  'store-full',
  'bad-message',
  'retired',
  'page-forbidden',
  'page-private',
  'tab-unknown',
  'files-unreadable',
]);
export type FailureKind = v.InferOutput<typeof FailureKind>;

/** An expected error. `kind` survives the way between contexts, `message` is for the console. */
export class ExpectedError extends Error {
  override name = 'ExpectedError';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
