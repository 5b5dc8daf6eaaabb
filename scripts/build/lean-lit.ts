import type { Plugin } from "vite";

/**
 * Lit's styles for engines that adopt style sheets, as every engine does that knows the colours of ours (`light-dark()`). Lit's own also serve older
 * ones, and warn of values that TypeScript refuses here.
 */
const STYLES = `
export class CSSResult {
  constructor(cssText) { this.cssText = cssText; }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
}
export const css = (strings, ...values) =>
  new CSSResult(strings.reduce((text, more, index) => text + (values[index - 1].cssText ?? values[index - 1]) + more));
export const unsafeCSS = (text) => new CSSResult(String(text));
export const adoptStyles = (root, styles) => { root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style); };
export const getCompatibleStyle = (style) => style;
export const supportsAdoptingStyleSheets = true;
`;

/** By file, what of it Dateline never reaches: hooks for polyfills, for decorators and for test tools, and bindings to elements and in comments. */
const LEFT_OUT: Readonly<Record<string, readonly RegExp[]>> = {
  "/lit-html/lit-html.js": [
    /(?<=const j=\{)M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,(?=I:k)/,
    /(?<=I:k),H,N:L,U:z,B:I,F:Z(?=\})/,
    /,B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/,
    /else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/,
    /1===r\.type\?(?=i=new r\.ctor)/,
    /:6===r\.type&&\(i=new Z\(h,this,t\)\)/,
    /class Z\{.*?_\$AI\(t\)\{M\(this,t\)\}\}/,
    /else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(o,t\+1\)\);\)d\.push\(\{type:7,index:l\}\),t\+=o\.length-1\}/,
  ],
  "/@lit/reactive-element/reactive-element.js": [
    /static addInitializer\(t\)\{[^}]*\}/,
    /,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/,
    /void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\),/,
    /const t=this\[Symbol\.metadata\];if\(null!==t\)\{const s=litPropertyMetadata\.get\(t\);if\(void 0!==s\)for\(const\[t,i\]of s\)this\.elementProperties\.set\(t,i\)\}/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/,
    /,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/,
  ],
  // Its last line would also leave a global in every page.
  "/lit-element/lit-element.js": [
    /,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\)/,
    /\(s\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\);/,
  ],
};

/** Builds Lit without what Dateline never reaches. Fails where a file of Lit is not as we know it. */
export function leanLit(): Plugin {
  return {
    name: "lean-lit",
    enforce: "pre",
    apply: "build",
    load: (id) => (id.endsWith("/@lit/reactive-element/css-tag.js") ? STYLES : undefined),
    transform(code, id) {
      const [, parts] = Object.entries(LEFT_OUT).find(([file]) => id.endsWith(file)) ?? [];
      if (!parts) return undefined;
      let lean = code;
      for (const part of parts) {
        if (!part.test(lean)) throw new Error(`${id} has no ${part} any more; see scripts/build/lean-lit.ts`);
        lean = lean.replace(part, "");
      }
      return { code: lean, map: null };
    },
  };
}
