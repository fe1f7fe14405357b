import * as v from 'valibot';
import { PageSection } from '../model/page-section.ts';

/** What the script asks that follows a page's sections; apart from the other, for neither carries what the other asks. */
export const SECTION_REQUESTS = {
  /**
   * Another section of the page is in view, or by `null` none; sent only while the user has a panel follow it. The
   * answer is whether one still does.
   */
  'section-in-view': {
    input: v.strictObject({
      url: v.pipe(v.string(), v.maxLength(8_192)),
      section: v.nullable(PageSection),
    }),
    output: v.boolean(),
  },
} as const;
