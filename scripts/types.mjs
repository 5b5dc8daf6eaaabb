import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ROOT } from "./run.mjs";

// What editors and compilers know of `<date-line>`, from custom-elements.json and the types that it names: types/date-line.d.ts, its
// declarations for React and Vue, and the data of two kinds of editors. The last step of `npm run manifest`.

/** @typedef {{ text: string }} Type */
/** @typedef {{ kind: string, name: string, type?: Type, description?: string, readonly?: boolean, attribute?: string, default?: string, optional?: boolean, parameters?: Member[], return?: { type: Type } }} Member */
/** @typedef {{ name: string, description?: string, summary?: string, tagName?: string, superclass?: { name: string }, members: Member[], attributes: (Member & { fieldName: string })[], events: Member[], slots: Member[], cssParts: Member[], cssProperties: Member[] }} Declaration */
/** @typedef {{ path: string, declarations: Declaration[] }} Module */

/** @type {{ modules: Module[] }} */
const manifest = JSON.parse(readFileSync(join(ROOT, "custom-elements.json"), "utf8"));
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const found = manifest.modules.flatMap(({ path, declarations }) =>
  declarations.map((declaration) => ({ path: join(ROOT, path), declaration })),
);
const element = found.find(({ declaration }) => declaration.tagName === "date-line");
const events = found.filter(({ declaration }) => declaration.superclass?.name === "Event");
if (!element || events.length === 0) throw new Error("custom-elements.json has no date-line, or no events");
const { declaration: host } = element;

/** @type {Map<string, string>} */
const declared = new Map();
/** @param {string} file */
const textOf = (file) => readFileSync(file, "utf8");

/**
 * The file in which a name of another is declared, where it is one of ours.
 * @param {string} file
 * @param {string} name
 * @returns {string | undefined}
 */
function homeOf(file, name) {
  const text = textOf(file);
  if (new RegExp(`^(?:export )?(?:interface|type) ${name}\\b`, "m").test(text)) return file;
  for (const [, names = "", from = ""] of text.matchAll(/^import (?:type )?\{([^}]*)\} from "(\.[^"]+)"/gm))
    if (names.split(",").some((one) => one.replace(/^\s*(?:type )?/, "").trim() === name))
      return homeOf(resolve(dirname(file), from), name);
  return undefined;
}

/**
 * Declares a type and all that it is made of.
 * @param {string} file
 * @param {string} name
 */
function declare(file, name) {
  const text = textOf(file);
  const pattern = new RegExp(
    `^((?:/\\*\\*(?:(?!\\*/)[^])*\\*/\\n)?)(?:export )?((?:interface|type) ${name}\\b(?:.*\\n?)(?:(?: .*|[}|)].*)\\n)*)`,
    "m",
  );
  const [, comment = "", body = ""] = pattern.exec(text) ?? [];
  const made = body.replace(/\(typeof (\w+)\)\[number\]/g, (_, list) => choices(text, list));
  if (body === "" || /\btypeof\b/.test(made)) throw new Error(`${file}: ${name} cannot be told to others`);
  const known = declared.get(name);
  if (known !== undefined && known !== comment + made) throw new Error(`two types are called ${name}`);
  declared.set(name, comment + made);
  if (known === undefined) need(file, made);
}

/**
 * The words of a list, as a type.
 * @param {string} text
 * @param {string} list
 */
function choices(text, list) {
  const [, words = ""] = new RegExp(`const ${list}\\b[^=]*= \\[([^\\]]*)\\]`).exec(text) ?? [];
  return [...words.matchAll(/"([^"]+)"/g)].map(([word]) => word).join(" | ");
}

/**
 * Declares every type of ours that stands in a text.
 * @param {string} file
 * @param {string} text
 */
function need(file, text) {
  const bare = text.replace(/\/\*.*?\*\//gs, "").replace(/"[^"]*"/g, "");
  for (const name of new Set(bare.match(/\b[A-Z]\w+\b/g))) {
    const home = homeOf(file, name);
    if (home) declare(home, name);
  }
}

/** @param {string | undefined} text */
const comment = (text, indent = "  ") => (text ? `${indent}/** ${text.replace(/\n/g, `\n${indent} *  `)} */\n` : "");

/** @param {Member} member */
function memberText({ kind, name, type, description, readonly, parameters = [], return: back }) {
  if (kind === "method") {
    const given = parameters.map(
      (one) => `${one.name}${one.optional || one.default ? "?" : ""}: ${one.type?.text ?? "boolean"}`,
    );
    return `${comment(description)}  ${name}(${given.join(", ")}): ${back?.type.text ?? "void"};\n`;
  }
  return `${comment(description)}  ${readonly ? "readonly " : ""}${name}: ${type?.text};\n`;
}

/** What is read only though a manifest cannot know it: it has no setter. */
const READ_ONLY = new Set(["ready", "problems"]);
const members = host.members.map((member) => ({
  ...member,
  readonly: READ_ONLY.has(member.name) || member.readonly === true,
}));
for (const { path, declaration } of [element, ...events])
  for (const member of declaration.members) need(path, memberText(member));

const classes = events.map(({ declaration: { name, description, members: own } }) => {
  const isExported = textOf(join(ROOT, "src/embed.ts")).includes(name);
  const body = `${comment(description, "")}export ${isExported ? "declare class" : "interface"} ${name} extends Event {\n${own.map(memberText).join("")}`;
  const made = own.map((member) => `${member.name}: ${member.type?.text}`).join(", ");
  return `${body}${isExported ? `  constructor(${made});\n` : ""}}\n`;
});
const heard = host.events.map(
  ({ name, type, description }) => `${comment(description, "    ")}    "${name}": ${type?.text};\n`,
);
const NOTE = `// Made by \`npm run manifest\` from the source of date-line ${version}. Not to be edited.\n`;
const types = `${NOTE}
${comment(host.summary, "")}export declare class DateLine extends HTMLElement {
${members.map(memberText).join("")}}

${classes.join("\n")}
${[...declared.values()].map((text) => text.replace(/^(interface|type) /m, "export $1 ").trimEnd()).join("\n\n")}

declare global {
  interface HTMLElementTagNameMap {
    "date-line": DateLine;
  }
  interface HTMLElementEventMap {
${heard.join("")}  }
}
`;

/** @param {Member & { fieldName: string }} attribute */
const hint = ({ name, fieldName }) =>
  `${comment(members.find((member) => member.name === fieldName)?.description, "  ")}  ${/-/.test(name) ? `"${name}"` : name}?: DateLine["${fieldName}"]`;
const listeners = host.events.map(({ name, type }) => ({ name, type: type?.text ?? "Event" }));
const imported = ["DateLine", ...new Set(listeners.map(({ type }) => type))].join(", ");
const react = `${NOTE}
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { ${imported} } from "./date-line.js";

/** What \`<date-line>\` takes in JSX: its attributes, \`data\` as a value, and what it fires. React 19 sets properties, and listens. */
export interface DateLineProps extends DetailedHTMLProps<HTMLAttributes<DateLine>, DateLine> {
${host.attributes.map((one) => `${hint(one)} | undefined;\n`).join("")}  data?: DateLine["data"];
${listeners.map(({ name, type }) => `  "on${name}"?: (event: ${type}) => void;\n`).join("")}}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "date-line": DateLineProps;
    }
  }
}
`;
const pascal = (/** @type {string} */ name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const vue = `${NOTE}
import type { DefineComponent } from "vue";
import type { ${imported} } from "./date-line.js";

/** What \`<date-line>\` takes in a template of Vue. */
export interface DateLineProps {
${host.attributes.map((one) => `${hint(one)} | undefined;\n`).join("")}  data?: DateLine["data"];
${listeners.map(({ name, type }) => `  on${pascal(name)}?: (event: ${type}) => void;\n`).join("")}}

declare module "vue" {
  interface GlobalComponents {
    "date-line": DefineComponent<DateLineProps>;
  }
}
`;

/** The words that a type allows. @param {string} text */
function valuesOf(text) {
  const words = (/** @type {string} */ one) => [...one.matchAll(/"([^"]+)"/g)].map(([, word = ""]) => word);
  return words(text).length > 0 ? words(text) : words(declared.get(text.split(" ")[0] ?? "") ?? "");
}
const attributes = host.attributes.map(({ name, fieldName }) => {
  const member = members.find((one) => one.name === fieldName);
  return {
    name,
    description: member?.description ?? "",
    text: member?.type?.text ?? "",
    values: valuesOf(member?.type?.text ?? ""),
  };
});
const htmlData = {
  version: 1.1,
  tags: [
    {
      name: "date-line",
      description: host.summary,
      attributes: attributes.map(({ name, description, text, values }) => ({
        ...{ name, description },
        ...(text === "boolean"
          ? { valueSet: "v" }
          : values.length > 0
            ? { values: values.map((value) => ({ name: value })) }
            : {}),
      })),
    },
  ],
};
/** @param {Member[]} list */
const told = (list) => list.map(({ name, description }) => ({ name, description }));
const webTypes = {
  $schema: "https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json",
  ...{ name: "date-line", version, "description-markup": "markdown" },
  contributions: {
    html: {
      elements: [
        {
          ...{ name: "date-line", description: host.summary },
          attributes: attributes.map(({ name, description, text, values }) => ({
            ...{ name, description },
            value:
              text === "boolean"
                ? { type: "boolean" }
                : { type: values.length > 0 ? values.map((value) => `"${value}"`).join(" | ") : "string" },
          })),
          slots: told(host.slots),
          js: { properties: told(members.filter(({ kind }) => kind === "field")), events: told(host.events) },
          css: { properties: told(host.cssProperties), parts: told(host.cssParts) },
        },
      ],
    },
  },
};
const out = join(ROOT, "types");
mkdirSync(out, { recursive: true });
for (const [name, text] of Object.entries({
  ...{ "date-line.d.ts": types, "react.d.ts": react, "vue.d.ts": vue },
  "html-data.json": `${JSON.stringify(htmlData, undefined, 2)}\n`,
  "web-types.json": `${JSON.stringify(webTypes, undefined, 2)}\n`,
}))
  writeFileSync(join(out, name), text);
console.log(`types/: ${declared.size} types, ${attributes.length} attributes, ${listeners.length} events`);
