/**
 * The head of the script inside a frame page: fetches the script's other parts when they are met. Without an origin a page's modules run only where
 * the host lets every origin read, and to WebKit “self” is nobody; what a script of known hash adds to the page itself, all engines run.
 * `%ENTRY%` is the name of the script's first part, `%WORK%` its code.
 */
export const LOADER = `
(() => {
  const here = document.currentScript;
  const beside = new URL(here.dataset.beside, document.baseURI);
  const toUrl = (name) => new URL(name, beside).href;
  const policy = self.trustedTypes?.createPolicy("date-line", {
    createScriptURL(name) {
      if (!/^frame-[\\w-]+\\.js$/.test(name)) throw new TypeError("no part of this page: " + name);
      return toUrl(name);
    },
  });
  const parts = new Map();
  const made = new Map();
  const coming = new Map();
  const nameOf = (path) => path.replace(/^.*[/]/, "");
  const need = (path) => {
    const name = nameOf(path);
    if (!made.has(name)) {
      const exports = {};
      made.set(name, exports);
      try {
        parts.get(name).work(need, load, exports);
      } catch (error) {
        made.delete(name);
        throw error;
      }
    }
    return made.get(name);
  };
  const fetched = (name) => {
    if (parts.has(name)) return Promise.all(parts.get(name).needs.map(fetched));
    if (!coming.has(name))
      coming.set(name, new Promise((done, fail) => {
        const script = document.createElement("script");
        script.src = policy ? policy.createScriptURL(name) : toUrl(name);
        script.onload = done;
        script.onerror = () => {
          coming.delete(name);
          script.remove();
          fail(new TypeError(name + " could not be fetched"));
        };
        document.head.append(script);
      }).then(() => fetched(name)));
    return coming.get(name);
  };
  const load = (path) => fetched(nameOf(path)).then(() => need(path));
  self.dateLinePart = (name, needs, work) => parts.set(name, { needs, work });
  dateLinePart(%ENTRY%, [], %WORK%);
  need(%ENTRY%);
})();
`;
