import { sameDate } from "../dates/bounds.ts";
import type { When } from "../dates/when.ts";
import type { Claim } from "../events/event.ts";

/**
 * The place of the first claim in whose words the date that is shown was read; -1 where none has any, and where nothing differs: there the first claim is
 * near its date anyway, while claims that differ stand below what they say side by side.
 */
export const readAt = (claims: readonly Claim[], when: When): number =>
  claims.some(({ differs, figureDiffers }) => differs || figureDiffers)
    ? claims.findIndex((claim) => claim.quote && !claim.inherits && sameDate(claim.when, when))
    : -1;
