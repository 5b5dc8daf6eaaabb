import type { Plugin } from "vite";

/** Changes the code of those scripts that are wanted, by their names, once all else has been done to them; plugins of it in their order. */
export function changedScripts(
  name: string,
  isWanted: (fileName: string) => boolean,
  change: (code: string) => string,
): Plugin {
  return {
    name,
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === "chunk" && isWanted(file.fileName)) file.code = change(file.code);
      },
    },
  };
}
