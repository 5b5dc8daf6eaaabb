import { embedding, expect, FLAGSHIP, heard, serve, test } from "./timeline.ts";

const DOHA = "United States and Taliban sign a deal in Doha";

test("X10 events are fired for what the reader does; the program opens, steps and zooms", async ({
  page,
  timeline,
}) => {
  test.slow(); // several walks
  await test.step("events are fired for what the reader does, and bubble out of the shadow root", async () => {
    await timeline.open();
    await page.evaluate(() => {
      window.dlHeard?.splice(0);
      document.body.addEventListener("dl-select", (event) => {
        document.body.dataset.flags = `${event.bubbles} ${event.composed} ${event.constructor.name !== "CustomEvent"}`;
      });
    });
    await timeline.mark(DOHA).click();
    await expect(timeline.card).toBeVisible();
    await timeline.card.getByRole("button", { name: "Next event" }).click();
    await timeline.card.getByRole("button", { name: "Close" }).click();
    await expect(timeline.card).toBeHidden();
    const chosen = (await heard(page)).filter(({ type }) => type === "dl-select").map(({ value }) => value);
    expect(chosen).toEqual(["doha-agreement", expect.stringMatching(/^[\w.-]+$/), undefined]);
    expect(await page.evaluate(() => document.body.dataset.flags)).toBe("true true true");
    await timeline.drag(700, 600);
    const { start, end } = await timeline.span();
    expect(end).toBeGreaterThan(start);
    const ranges = (await heard(page)).filter(({ type }) => type === "dl-range-change");
    expect(ranges.at(-1)?.value).toMatch(/^\d{4}-\d\d-\d\d.*\.\.\d{4}-\d\d-\d\d/);
  });
  await timeline.again();
  await test.step("the program opens, steps and zooms", async () => {
    await timeline.select("doha-agreement");
    await expect(timeline.card.getByRole("heading", { level: 3 })).toHaveText(DOHA);
    expect(await timeline.host.evaluate((host: HTMLElementTagNameMap["date-line"]) => host.selected)).toBe(
      "doha-agreement",
    );
    await timeline.host.evaluate((host: HTMLElementTagNameMap["date-line"]) => host.previous());
    await expect(timeline.card.getByRole("heading", { level: 3 })).not.toHaveText(DOHA);
    await timeline.select(undefined);
    await expect(timeline.card).toBeHidden();
    await timeline.zoomTo("2020-02-29", "2020-02-29");
    await expect(timeline.status).toHaveText(/29\sFeb/);
    const refused = await timeline.host.evaluate((host: HTMLElementTagNameMap["date-line"]) => {
      const said = (deed: () => void): string => {
        try {
          deed();
          return "";
        } catch (error) {
          return String(error);
        }
      };
      return [said(() => host.zoomTo("soon", "2020")), said(() => host.select("no-such-event"))];
    });
    expect(refused).toEqual(["TypeError: not an EDTF date: soon", "RangeError: no event with this id: no-such-event"]);
  });
  await timeline.again();
  await test.step("selected may be set to what is not there: then nothing is open, and all else goes on", async () => {
    await timeline.select("doha-agreement");
    await timeline.host.evaluate((host) => {
      host.setAttribute("selected", "no-such-event");
      host.setAttribute("view", "table");
    });
    await expect(timeline.table).toBeVisible();
    await expect(timeline.table.locator("tr.details")).toHaveCount(0);
  });
});

for (const reducedMotion of ["reduce", "no-preference"] as const)
  test(`X10 nothing is fired for what the program does: motion ${reducedMotion}`, async ({ page, timeline }) => {
    await page.emulateMedia({ reducedMotion });
    await timeline.open();
    await page.evaluate(() => window.dlHeard?.splice(0));
    const deeds: readonly ((host: HTMLElementTagNameMap["date-line"]) => void)[] = [
      (host) => host.zoomTo("2020-01", "2020-06"),
      (host) => host.select("pentagon-report"),
      (host) => host.select("september-11-attacks"),
      (host) => host.next(),
      (host) => host.previous(),
      (host) => host.select(undefined),
      (host) => {
        host.selected = "nds-news-conference";
      },
      (host) => {
        host.selected = undefined;
      },
      (host) => {
        host.view = "table";
      },
      (host) => {
        host.view = "plot";
      },
      (host) => {
        host.query = "pompeo";
      },
      (host) => {
        host.query = "";
      },
      (host) => host.fit(),
    ];
    for (const deed of deeds) {
      await timeline.host.evaluate(deed);
      await timeline.still();
    }
    await page.setViewportSize({ width: 900, height: 800 });
    await timeline.still();
    // Longer than the rest after which a range would be told.
    await timeline.lapse(400);
    expect(await heard(page)).toEqual([]);
    expect(await page.evaluate(() => location.hash)).toBe("");
  });

test("X10 selected is obeyed from the start, and before the data has come", async ({ context, page, timeline }) => {
  test.slow(); // several walks
  await test.step("the attribute selected opens an event from the start, and an unknown one opens nothing", async () => {
    await serve(context, {
      "known.html": embedding(`<date-line src="${FLAGSHIP}" selected="doha-agreement"></date-line>`),
      "unknown.html": embedding(`<date-line src="${FLAGSHIP}" selected="no-such-event"></date-line>`),
    });
    await timeline.open("./known.html");
    await expect(timeline.card).toContainText(DOHA);
    await timeline.open("./unknown.html");
    await expect(timeline.card).toBeHidden();
    expect((await timeline.marks()).length).toBeGreaterThan(10);
  });
  await test.step("selected may be set before the data has come", async () => {
    await serve(context, { "late.html": embedding("") });
    await page.goto("./late.html");
    await page.evaluate(async (src) => {
      await customElements.whenDefined("date-line");
      const late = document.createElement("date-line");
      late.src = src;
      document.querySelector("main")?.append(late);
      await late.updateComplete;
      late.selected = "doha-agreement";
      await late.updateComplete;
    }, FLAGSHIP);
    await timeline.ready();
    await expect(timeline.card).toContainText(DOHA);
  });
});

test("X11 removing takes every listener off window and document, and putting back brings everything back", async ({
  page,
  timeline,
}) => {
  await page.addInitScript(() => {
    const kept = new Map<string, Set<unknown>>();
    const page = window as Window & { dlListeners?: () => string[] };
    page.dlListeners = () => [...kept].flatMap(([name, { size }]) => (size > 0 ? [`${name}: ${size}`] : [])).sort();
    for (const [label, target] of [
      ["window", window],
      ["document", document],
    ] as const) {
      const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
      const ofType = (type: string): Set<unknown> => {
        const set = kept.get(`${label} ${type}`) ?? new Set();
        kept.set(`${label} ${type}`, set);
        return set;
      };
      target.addEventListener = (...args: Parameters<typeof add>) => {
        ofType(args[0]).add(args[1]);
        add.apply(target, args);
      };
      target.removeEventListener = (...args: Parameters<typeof remove>) => {
        ofType(args[0]).delete(args[1]);
        remove.apply(target, args);
      };
    }
  });
  const listeners = (): Promise<string[]> =>
    page.evaluate(() => (window as Window & { dlListeners?: () => string[] }).dlListeners?.() ?? []);
  await timeline.open();
  await timeline.drag(700, 640);
  await timeline.mark(DOHA).click();
  await timeline.card.getByRole("button", { name: "Close" }).click();
  await timeline.still();
  const before = await timeline.picture();
  const present = await listeners();
  await page.evaluate(() => {
    const host = document.querySelector("date-line");
    const holder = document.createElement("div");
    holder.className = "holder";
    host?.replaceWith(holder);
    (window as Window & { dlHost?: Element | null }).dlHost = host;
  });
  const absent = await listeners();
  // Those that follow the address and draw for paper, and no other: keys and gestures are heard on the element alone.
  const own = ["afterprint", "beforeprint", "hashchange", "popstate"];
  expect(present.filter((name) => !absent.includes(name))).toEqual(own.map((name) => `window ${name}: 1`));
  await page.evaluate(() => {
    const host = (window as Window & { dlHost?: Element | null }).dlHost;
    if (host) document.querySelector(".holder")?.replaceWith(host);
  });
  await timeline.ready();
  expect(await timeline.picture()).toEqual(before);
  expect(await listeners()).toEqual(present);
  await timeline.drag(700, 600);
  await timeline.still();
  expect(await timeline.picture()).not.toEqual(before);
  await timeline.mark(DOHA).click();
  await expect(timeline.card).toBeVisible();
});

test("X11 removed while its data is on its way, it says nothing and comes back later; moved to another place it works on; removed, it is collected", async ({
  page,
  timeline,
}) => {
  test.slow(); // several walks
  await test.step("removed while its data is on its way, it says nothing and comes back later", async () => {
    await timeline.open();
    await page.evaluate(async () => {
      const late = document.createElement("date-line");
      late.id = "late";
      late.src = "data/taliban-al-qaeda/timeline.json";
      document.querySelector("main")?.append(late);
      await late.updateComplete;
      late.remove();
      (window as Window & { dlHost?: Element }).dlHost = late;
    });
    expect((await heard(page)).filter(({ host }) => host === "late")).toEqual([]);
    const count = await page.evaluate(async () => {
      const late = (window as Window & { dlHost?: HTMLElementTagNameMap["date-line"] }).dlHost;
      if (!late) return 0;
      document.querySelector("main")?.append(late);
      await late.updateComplete;
      await late.ready;
      return late.querySelectorAll("ol > li").length;
    });
    expect(count).toBe(40);
  });
  await page.evaluate(() => document.querySelector("#late")?.remove());
  await test.step("moved to another place of the page, it works on", async () => {
    await timeline.mark(DOHA).click();
    await expect(timeline.card).toBeVisible();
    await page.evaluate(() => {
      const host = document.querySelector("date-line");
      if (host) document.querySelector("main")?.append(host);
    });
    await timeline.ready();
    await expect(timeline.card).toBeVisible();
    await timeline.ctrlWheel(300, -200);
    await timeline.still();
    await expect(timeline.mark(DOHA)).toHaveCount(1);
  });
  await test.step("a removed element is collected", async () => {
    await timeline.open();
    await timeline.drag(700, 640);
    await timeline.ctrlWheel(500, -100);
    await timeline.still();
    await page.evaluate(() => {
      const host = document.querySelector("date-line");
      if (!host) return;
      (window as Window & { dlWeak?: WeakRef<Element> }).dlWeak = new WeakRef(host);
      host.remove();
    });
    // A browser may keep what the pointer was on, and what it turned the wheel over, until it is elsewhere.
    await page.mouse.move(2, 2);
    await timeline.lapse(300);
    const devtools = await page.context().newCDPSession(page);
    await expect(async () => {
      await devtools.send("HeapProfiler.collectGarbage");
      const alive = await page.evaluate(
        () => (window as Window & { dlWeak?: WeakRef<Element> }).dlWeak?.deref() !== undefined,
      );
      expect(alive).toBe(false);
    }).toPass({ timeout: 8000, intervals: [300] });
  });
});

test("X2 X3 on a slow machine wheel and keys end in the right place", async ({ page, timeline }) => {
  await timeline.open();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const title = "Pompeo meets Taliban negotiators in Doha";
  const anchor = await timeline.xOf(title);
  const widthOf = () =>
    timeline.host.locator("[data-grip=window]").evaluate((node) => node.getBoundingClientRect().width);
  const before = await widthOf();
  for (let turn = 0; turn < 8; turn += 1) await timeline.ctrlWheel(anchor, -20);
  await timeline.still();
  expect(Math.abs((await timeline.xOf(title)) - anchor)).toBeLessThanOrEqual(1);
  expect((await widthOf()) / before).toBeCloseTo(0.5, 1);
  await timeline.mark(title).focus();
  for (let turn = 0; turn < 8; turn += 1) await page.keyboard.press("ArrowRight");
  await expect.poll(() => timeline.focused()).toMatch(/, 36 of 40$/);
  await page.keyboard.press("Enter");
  await expect(timeline.card).toContainText("36 of 40");
  await page.keyboard.press("Escape");
  await expect.poll(() => timeline.focused()).toMatch(/, 36 of 40$/);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
});

const HOSTILE = `id,date,title,text,group,actors,place,source,source_url,quote,date_basis
a,2020-01-01,"<img src=x onerror=""window.pwned=1"">","<script>window.pwned=2</script><b onclick=""window.pwned=3"">x</b>","<i>group</i>","<u>who</u>","<style>*{display:none}</style>","<b>source</b>","javascript:window.pwned=4","<svg onload=window.pwned=5>","<a href=javascript:alert(1)>basis</a>"
"b"" onfocus=""window.pwned=6",2020-02-01,Second,"{{constructor}} \${1+1} </date-line>",other,,,Named,"data:text/html,<script>window.pwned=7</script>",,
c,2020-03-01,‮Third‬ with marks,,other,,," ",JaVaScRiPt:alert(1),,
`;

test("X8 text from data stays text, and only safe addresses become links", async ({ context, page, timeline }) => {
  await serve(context, {
    "hostile.html": embedding('<date-line src="hostile.csv" from="2020-01-01" to="2020-03-10" controls></date-line>'),
    "hostile.csv": HOSTILE,
  });
  await timeline.open("./hostile.html");
  const title = '<img src=x onerror="window.pwned=1">';
  await expect(timeline.list.locator("> li")).toHaveCount(3);
  await expect(timeline.list).toContainText(title);
  await expect(timeline.mark(title)).toHaveCount(1);
  const first = timeline.mark(title);
  await first.click();
  await expect(timeline.card.getByRole("heading", { level: 3 })).toHaveText(title);
  await timeline.card.getByRole("button", { name: "Next event" }).click();
  await expect(timeline.card).toContainText("Second");
  await timeline.press("Table");
  await expect(timeline.table).toContainText(title);
  await timeline.press("List");
  const found = await timeline.host.evaluate((host) => {
    const roots = [host, ...(host.shadowRoot ? [host.shadowRoot] : [])];
    const nodes = roots.flatMap((root) => [...root.querySelectorAll("*")]);
    return nodes
      .filter(
        (node) =>
          ["img", "script", "iframe", "object", "embed", "i", "u", "style"].includes(node.localName) ||
          [...node.attributes].some(
            ({ name, value }) => name.startsWith("on") || (name === "href" && /^\s*(javascript|data):/i.test(value)),
          ),
      )
      .map((node) => node.outerHTML);
  });
  expect(found).toEqual([]);
  expect(await page.evaluate(() => (window as Window & { pwned?: number }).pwned)).toBeUndefined();
});
