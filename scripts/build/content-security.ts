import { basename } from "node:path";
import type { Plugin } from "vite";
import { PAGE_POLICY } from "../../src/site/policy.ts";

/** What the policy would silently switch off in a page; better that the build says so. */
const BLOCKED: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["a <style> element: use a stylesheet", /<style\b/i],
  ["a style attribute: use a class", /<[a-z][^<>]*\sstyle\s*=/i],
  ["an inline event handler: use a script", /<[a-z][^<>]*\son[a-z]+\s*=/i],
  [
    "an inline script: use a file",
    /<script(?![^>]*\ssrc\s*=)(?![^>]*\stype\s*=\s*["']?(?:application\/(?:ld\+)?json|text\/csv))[^>]*>/i,
  ],
  ["a javascript: address: use a script", /\s(?:href|src|action)\s*=\s*["']?\s*javascript:/i],
];

/** What in a page the policy would switch off. */
export function blockedIn(html: string): string[] {
  const text = html.replace(/<!--[\s\S]*?-->/g, "");
  return BLOCKED.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);
}

/** Writes the policy as the first element of every built page. Not in dev: live reload needs inline styles. */
export function contentSecurity(): Plugin {
  return {
    name: "content-security",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { filename }) {
        const faults = blockedIn(html);
        if (faults.length > 0)
          throw new Error(`${basename(filename)} has what its policy blocks: ${faults.join("; ")}`);
        const attrs = { "http-equiv": "Content-Security-Policy", content: PAGE_POLICY };
        return [{ tag: "meta", attrs, injectTo: "head-prepend" }];
      },
    },
  };
}
