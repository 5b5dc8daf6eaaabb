import type { Plugin } from "vite";

const TEMPLATE = /\b(css|html|svg)`((?:[^`\\]|\\.)*)`/g;

/** Style sheets lose what only people read; markup keeps one space where a line broke, since that is a space on the page too. */
function lean(tag: string, text: string): string {
  if (tag !== "css") return text.replace(/\s*\n\s*/g, " ");
  return text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,>]) ?/g, "$1")
    .replace(/: /g, ":")
    .replace(/;}/g, "}")
    .replace(/(?<![\w.#-])0\.(?=\d)/g, ".")
    .trim();
}

/** Takes the indentation out of the templates of `src/elements`; no minifier of scripts looks inside them. */
export function leanTemplates(): Plugin {
  return {
    name: "lean-templates",
    enforce: "pre",
    apply: "build",
    transform(code, id) {
      if (!/\/src\/elements\/[\w-]+\.ts$/.test(id)) return undefined;
      const smaller = code.replace(TEMPLATE, (whole, tag: string, text: string) =>
        text.includes("`") || /\$\{[^}]*$/.test(text) ? whole : `${tag}\`${lean(tag, text)}\``,
      );
      return { code: smaller, map: null };
    },
  };
}
