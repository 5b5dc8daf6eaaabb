/** What an embedder meets: the elements, and the events that they fire. The rest of the room is nobody's business. */
const isPublic = ({ customElement, superclass }) =>
  customElement === true || superclass?.name.endsWith("Event") === true;

/** Only what an embedder may rely on; and in the same order on every machine. */
const publicNamesOnly = {
  name: "public-names-only",
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      module.declarations = (module.declarations ?? []).filter(isPublic);
      const names = module.declarations.map(({ name }) => name);
      module.exports = (module.exports ?? []).filter(({ declaration }) => names.includes(declaration.name));
      for (const declaration of module.declarations)
        declaration.members = (declaration.members ?? []).filter(
          ({ name, privacy }) => (privacy ?? "public") === "public" && !/^[#_]/.test(name),
        );
      for (const declaration of module.declarations) {
        const isMember = ({ fieldName }) => declaration.members.some(({ name }) => name === fieldName);
        if (declaration.attributes) declaration.attributes = declaration.attributes.filter(isMember);
        // What is dispatched is found twice: by its class, and as the doc comment tells it.
        if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
      }
    }
    manifest.modules = manifest.modules
      .filter(({ declarations }) => declarations.length > 0)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ["src/elements/*.ts"],
  // The check panel is ours alone: authors see it, nobody embeds it.
  exclude: ["src/elements/*.test.ts", "src/elements/check-panel.ts", "src/elements/cite-panel.ts"],
  outdir: ".",
  litelement: true,
  packagejson: false,
  plugins: [publicNamesOnly],
};
