import { expect } from "@playwright/test";
import type { Stage } from "../stage.ts";

/** What a page, or what it shows, has done that no data may make it do. */
export interface Harm {
  /** Payloads that ran, and dialogs that they opened. */
  readonly ran: readonly string[];
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  /** Nodes and attributes that only markup from data can have made. */
  readonly nodes: readonly string[];
  /** What was asked of others. */
  readonly asked: readonly string[];
}

export const NONE: Harm = { ran: [], violations: [], errors: [], nodes: [], asked: [] };

declare global {
  interface Window {
    dialogs?: string[];
    hit?: unknown;
    lookForHarm?: () => Harm;
  }
}

/** The first script of a page: notes dialogs, and knows how harm is found. Runs in the page. */
function canary(): void {
  const dialogs: string[] = [];
  window.dialogs = dialogs;
  for (const name of ["alert", "confirm", "prompt", "print", "open"] as const)
    Object.assign(window, { [name]: (text: unknown) => void dialogs.push(`${name} ${text}`) });

  const FOREIGN = "iframe,object,embed,base,form,foreignObject,animate,set,marquee,math,frame,applet,portal,image";
  const ADDRESSED = ["href", "src", "action", "formaction", "xlink:href", "poster", "data", "srcset", "ping"];
  function* all(root: Document | ShadowRoot): Generator<Element> {
    for (const node of root.querySelectorAll("*")) {
      yield node;
      if (node.shadowRoot) yield* all(node.shadowRoot);
    }
  }
  const isOurs = (url: URL): boolean => url.origin === location.origin;
  /** Whether an address may stand in a page: as a link to anywhere on the web, or as a part of the page from its own site. */
  const mayStand = (node: Element, text: string): boolean => {
    // Within a drawing of ours.
    if (text.startsWith("#")) return true;
    const url = URL.canParse(text, document.baseURI) ? new URL(text, document.baseURI) : undefined;
    if (node.localName === "a") return !url || /^(https?|mailto|file):$/.test(url.protocol);
    return (
      !!url &&
      (isOurs(url) ||
        url.protocol === "data:" ||
        (node.localName === "link" && node.matches("[rel=canonical],[rel=alternate]")))
    );
  };
  const faultsOf = (node: Element): readonly string[] => [
    ...(node.matches(FOREIGN) ? [`<${node.localName}>`] : []),
    ...[...node.attributes].flatMap(({ name, value }) =>
      /^on|^srcdoc$|[^\w:.@-]/i.test(name) || (ADDRESSED.includes(name) && !mayStand(node, value))
        ? [`${node.localName} ${name}=${value}`]
        : [],
    ),
    ...(node.matches("meta[http-equiv]:not([http-equiv=Content-Security-Policy])") ? ["meta"] : []),
  ];
  window.lookForHarm = () => {
    const { violations, errors } = window.watched ?? { violations: ["not watched"], errors: [] };
    return {
      ran: [...("hit" in window || "hit" in {} ? [`hit=${window.hit}`] : []), ...dialogs],
      ...{ violations, errors, nodes: [...all(document)].flatMap(faultsOf) },
      asked: performance
        .getEntriesByType("resource")
        .flatMap(({ name }) => (isOurs(new URL(name)) || name.startsWith("data:") ? [] : [name])),
    };
  };
}

export const CANARY_SCRIPT = `(${canary})();`;

/** What harm the page has taken until now. */
export async function harmIn(stage: Stage): Promise<Harm> {
  return stage.run(async () => {
    await new Promise((done) => setTimeout(done, 50));
    return window.lookForHarm?.() ?? { ran: ["nobody looked"], violations: [], errors: [], nodes: [], asked: [] };
  });
}

export async function expectUnharmed(stage: Stage, what: string): Promise<void> {
  expect(await harmIn(stage), what).toEqual(NONE);
}
