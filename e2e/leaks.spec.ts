import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { embedding, Site } from "./engines/site.ts";

const rows = (count: number, from: number): string =>
  Array.from({ length: count }, (_, row) => `e${row},${from + (row % 200)},Event ${row} of ${from},g${row % 3}`).join(
    "\n",
  );
const file = (count: number, from: number): string => `id,date,title,group\n${rows(count, from)}`;
/** Longer than what is read by the page itself. */
const LONG = file(12_000, 1800);
const FILES = { "a.csv": file(6, 1900), "b.csv": file(8, 1500), "long.csv": LONG, "empty.html": embedding("") };

/** What lives in the page: what the engine counts, and what is at work. */
interface Living {
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  readonly heap: number;
  readonly workers: number;
  readonly observers: number;
}

interface Policy {
  createScriptURL(text: string): unknown;
}

declare global {
  interface Window {
    atWork?: () => { readonly workers: number; readonly observers: number };
    kept?: unknown[];
  }
}

/** Counts workers that were not ended, and observers that observe something and that somebody still holds. Runs in the page, first of all. */
function count(): void {
  let workers = 0;
  const RealWorker = Worker;
  window.Worker = class extends RealWorker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      workers++;
    }
    override terminate(): void {
      workers--;
      super.terminate();
    }
  };
  const watching = new Set<WeakRef<object>>();
  const refs = new WeakMap<object, WeakRef<object>>();
  for (const kind of [ResizeObserver, MutationObserver, IntersectionObserver]) {
    const { observe, disconnect } = kind.prototype;
    kind.prototype.observe = function (this: object, ...given: never[]) {
      const ref = refs.get(this) ?? new WeakRef(this);
      refs.set(this, ref);
      watching.add(ref);
      return Reflect.apply(observe, this, given);
    };
    kind.prototype.disconnect = function (this: object) {
      const ref = refs.get(this);
      if (ref) watching.delete(ref);
      return Reflect.apply(disconnect, this, []);
    };
  }
  window.atWork = () => ({ workers, observers: [...watching].filter((ref) => ref.deref()).length });
}

let site: Site;
test.beforeAll(async () => {
  site = await Site.open();
});
test.afterAll(() => site.close());

async function open(page: Page): Promise<() => Promise<Living>> {
  site.show(FILES);
  await page.addInitScript(count);
  await page.goto(`${site.url}empty.html`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  await devtools.send("HeapProfiler.enable");
  return async () => {
    // What waits for a timer, a frame or leisure is over by then, on a slow machine too; what was held weakly goes with the second collection.
    const numbers = async (): Promise<(wanted: string) => number> => {
      await page.evaluate(
        () => new Promise((done) => setTimeout(() => requestIdleCallback(done, { timeout: 1000 }), 150)),
      );
      await devtools.send("HeapProfiler.collectGarbage");
      const { metrics } = await devtools.send("Performance.getMetrics");
      return (wanted) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
    };
    let of = await numbers();
    // At leisure means later on a machine that has none: as long as nodes go, it is not over.
    for (let turn = 0, last = Number.NaN; turn < 3 || (of("Nodes") < last && turn < 20); turn++) {
      last = of("Nodes");
      of = await numbers();
    }
    const atWork = await page.evaluate(() => window.atWork?.());
    return {
      ...{
        nodes: of("Nodes"),
        listeners: of("JSEventListeners"),
        documents: of("Documents"),
        heap: of("JSHeapUsedSize"),
      },
      ...{ workers: atWork?.workers ?? Number.NaN, observers: atWork?.observers ?? Number.NaN },
    };
  };
}

/** What has grown more than the engine's own wavering: by name, with how much. Each mount makes over two hundred nodes. */
function grown(before: Living, after: Living): readonly string[] {
  const slack: Living = { nodes: 150, listeners: 20, documents: 0, heap: 1_000_000, workers: 0, observers: 0 };
  return (Object.keys(slack) as (keyof Living)[]).filter((name) => !(after[name] - before[name] <= slack[name]));
}

/** Puts timelines into the page and takes them out, some at a time; `leak` keeps something of each, as a fault of ours would. Runs in the page. */
async function mount([times, src, leak]: readonly [
  number,
  string,
  "listener" | "observer" | "worker" | "none",
]): Promise<void> {
  const { trustedTypes } = window as unknown as {
    trustedTypes?: { createPolicy(name: string, rules: object): Policy };
  };
  const safe =
    leak === "worker" ? trustedTypes?.createPolicy("date-line-offline", { createScriptURL: String }) : undefined;
  for (let done = 0; done < times; done += 25) {
    const hosts = Array.from({ length: Math.min(25, times - done) }, () => document.createElement("date-line"));
    for (const host of hosts) {
      host.src = src;
      host.controls = true;
      document.body.append(host);
    }
    await Promise.all(hosts.map((host) => host.updateComplete.then(() => host.ready)));
    for (const host of hosts) {
      if (leak === "listener") window.addEventListener("resize", () => void host.fit());
      if (leak === "observer") {
        const sizes = new ResizeObserver(() => host.fit());
        sizes.observe(document.body);
        window.kept = [...(window.kept ?? []), sizes];
      }
      if (leak === "worker") new Worker((safe?.createScriptURL("embed.js") ?? "embed.js") as string);
      host.remove();
    }
  }
}

test("XS2 two hundred mounts leave memory, listeners, workers and observers where they were", async ({ page }) => {
  test.slow(); // two hundred elements
  const living = await open(page);
  await page.evaluate(mount, [25, "a.csv", "none"] as const);
  const before = await living();
  await page.evaluate(mount, [200, "a.csv", "none"] as const);
  const after = await living();
  expect(grown(before, after), JSON.stringify({ before, after })).toEqual([]);
});

test("XS2 a leak that is planted is found: a listener, an observer, a worker", async ({ page }) => {
  test.slow(); // a hundred elements
  const living = await open(page);
  await page.evaluate(mount, [20, "a.csv", "none"] as const);
  let before = await living();
  for (const [leak, found] of [
    ["listener", ["nodes", "listeners"]],
    ["observer", ["nodes", "observers"]],
    ["worker", ["workers"]],
  ] as const) {
    await page.evaluate(mount, [30, "a.csv", leak] as const);
    const after = await living();
    expect(grown(before, after), leak).toEqual(expect.arrayContaining([...found]));
    before = after;
  }
});

test("XS2 a hundred other sources leave them too, long files with their worker among them", async ({ page }) => {
  test.slow(); // a hundred files
  const living = await open(page);
  const change = async (times: number): Promise<void> =>
    page.evaluate(async (wanted) => {
      const host =
        document.querySelector("date-line") ?? document.body.appendChild(document.createElement("date-line"));
      for (let time = 0; time < wanted; time++) {
        host.src = time % 2 ? "a.csv" : "b.csv";
        await host.updateComplete;
        // Every fourth is given up on its way.
        if (time % 4) await host.ready;
      }
      await host.ready;
    }, times);
  const long = async (): Promise<void> =>
    page.evaluate(async () => {
      const host = document.querySelector("date-line");
      for (const isWaitedFor of [true, false, true]) {
        if (host) host.src = "long.csv";
        await host?.updateComplete;
        if (isWaitedFor) await host?.ready;
        if (host) host.src = "a.csv";
        await host?.updateComplete;
        await host?.ready;
      }
    });
  await change(8);
  await long();
  const before = await living();
  await change(100);
  await long();
  await mountLong(page);
  const after = await living();
  expect(grown(before, after), JSON.stringify({ before, after })).toEqual([]);
  expect(after.workers).toBe(0);
});

/** Long files that are there, and some that are taken away on their way. */
const mountLong = async (page: Page): Promise<void> => {
  await page.evaluate(mount, [2, "long.csv", "none"] as const);
  await page.evaluate(async () => {
    const host = document.body.appendChild(document.createElement("date-line"));
    host.src = "long.csv";
    await host.updateComplete;
    host.remove();
  });
};
