import { sameDate } from "../dates/bounds.ts";
import type { When } from "../dates/when.ts";
import type { Claim } from "../events/event.ts";

/**
 * The place of the first claim in whose words the date that is shown was read; -1 where none has any, and where there is one claim only, which stands near
 * its date anyway.
 */
export const readAt = (claims: readonly Claim[], when: When): number =>
  claims.length > 1 ? claims.findIndex((claim) => claim.quote && !claim.inherits && sameDate(claim.when, when)) : -1;
