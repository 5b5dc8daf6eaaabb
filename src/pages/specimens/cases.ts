import { CLAIM_CASES } from "./claim-cases.ts";
import { DATE_CASES } from "./date-cases.ts";
import type { Specimen } from "./specimen.ts";
import { TEXT_CASES } from "./text-cases.ts";

/** A timeline without events: it has a place on the page, but no picture. */
const NONE: Specimen = { name: "none", look: "No events yet: the place says what to do.", csv: "date,title\n" };

/** Every specimen, in the order of the page. */
export const SPECIMENS: readonly Specimen[] = [...DATE_CASES, NONE, ...TEXT_CASES, ...CLAIM_CASES];
