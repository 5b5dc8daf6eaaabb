/** What a page holds: the smaller of A4 and Letter; the first also has what stands before the timeline. */
export const PAGE_HIGH_PX = 900;
export const FIRST_PAGE_PX = 640;
/** What stands over a strip, and the air below it. */
export const CAPTION_PX = 36;
/** Room for two lanes, the dots and the axis. */
export const LOWEST_PX = 230;
