/** Static hosts send no headers of ours, so the policy of a page stands in it. Nothing runs, or is fetched, but what is ours. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  // The preview of a frame, where one is chosen to be embedded.
  "frame-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // Lit's templates, the worker that reads long files, and the one that keeps the site for times without a network.
  "trusted-types lit-html date-line date-line-offline",
].join("; ");
