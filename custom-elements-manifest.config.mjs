/** Only what an embedder may rely on; and in the same order on every machine. */
const publicNamesOnly = {
  name: "public-names-only",
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules)
      for (const declaration of module.declarations ?? [])
        if (declaration.members)
          declaration.members = declaration.members.filter(
            ({ name, privacy }) => (privacy ?? "public") === "public" && !/^[#_]/.test(name),
          );
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ["src/elements/*.ts"],
  exclude: ["src/elements/*.test.ts", "src/elements/*.styles.ts"],
  outdir: ".",
  litelement: true,
  packagejson: false,
  plugins: [publicNamesOnly],
};
