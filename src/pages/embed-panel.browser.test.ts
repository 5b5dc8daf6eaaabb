import { afterEach, expect, test } from "vitest";
import { DateLine } from "../elements/date-line.ts";
import { EmbedPanel } from "./embed-panel.ts";

if (!customElements.get("date-line")) customElements.define("date-line", DateLine);
customElements.define("date-line-embed", EmbedPanel);

async function opened(host?: DateLine): Promise<EmbedPanel> {
  const panel = document.body.appendChild(new EmbedPanel());
  await panel.open({ folder: "none", title: "A", lang: "en", host }, document.body);
  await panel.updateComplete;
  return panel;
}

afterEach(() => document.querySelector("date-line-embed")?.remove());

const inside = <T extends Element>(panel: EmbedPanel, selector: string): T => {
  const found = panel.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const code = (panel: EmbedPanel): string => inside<HTMLTextAreaElement>(panel, "textarea").value;
const copy = (panel: EmbedPanel): HTMLButtonElement => inside(panel, "button.copy");
const captions = (panel: EmbedPanel): (string | null)[] =>
  [...panel.renderRoot.querySelectorAll("figcaption")].map(({ textContent }) => textContent);

/** As the page in the preview says it. */
async function tell(panel: EmbedPanel, at: number, height: number): Promise<void> {
  const source = panel.renderRoot.querySelectorAll("iframe")[at]?.contentWindow ?? null;
  window.dispatchEvent(new MessageEvent("message", { source, data: { type: "date-line", height } }));
  await panel.updateComplete;
}

async function choose(panel: EmbedPanel, selector: string, value: string): Promise<void> {
  const field = inside<HTMLInputElement>(panel, selector);
  field.value = value;
  field.dispatchEvent(new Event("input"));
  await panel.updateComplete;
}

test("G7 there is nothing to copy before both previews have told their height, which stand in the code then", async () => {
  const panel = await opened();
  expect(captions(panel)).toEqual(["700 px wide: … px high", "320 px wide: … px high"]);
  expect([code(panel), copy(panel).disabled]).toEqual(["", true]);
  await tell(panel, 0, 847);
  expect([code(panel), copy(panel).disabled], "one of two").toEqual(["", true]);
  await tell(panel, 1, 999);
  expect(captions(panel)).toEqual(["700 px wide: 847 px high", "320 px wide: 999 px high"]);
  expect(code(panel)).toContain('height="847"');
  expect(code(panel)).toContain("height:clamp(847px,(604px - 100cqi)*999,999px)");
  expect(copy(panel).disabled).toBe(false);
});

test("G7 another width or colour is measured anew; a height that was written needs no measuring", async () => {
  const panel = await opened();
  await tell(panel, 0, 847);
  await tell(panel, 1, 999);
  await choose(panel, "#width", "1000");
  expect([code(panel), copy(panel).disabled]).toEqual(["", true]);
  await tell(panel, 0, 833);
  expect(code(panel)).toContain('width="1000" height="833"');
  await choose(panel, "#width", "400");
  expect(captions(panel)).toEqual(["400 px wide: … px high"]);
  await choose(panel, "#height", "640");
  expect(code(panel)).toContain('width="400" height="640" style="border:0;max-width:100%"');
  expect(copy(panel).disabled).toBe(false);
});

test("G7 what is seen now is the view, the event that is open, and the time", async () => {
  const host = new DateLine();
  Object.assign(host, { view: "table", selected: "a.b", from: "2020", to: "2021" });
  const panel = await opened(host);
  await choose(panel, "#height", "640");
  expect(code(panel)).not.toContain("view=");
  const start = inside<HTMLSelectElement>(panel, "#start");
  start.value = "now";
  start.dispatchEvent(new Event("change"));
  await panel.updateComplete;
  expect(code(panel)).toContain("?view=table&amp;from=2020&amp;to=2021&amp;selected=a.b");
  host.view = "plot";
  host.selected = undefined;
  inside<HTMLInputElement>(panel, "input[type=radio]:not(:checked)").click();
  await panel.updateComplete;
  expect(code(panel), "the script keeps a room, which is not known yet").toBe("");
  await tell(panel, 0, 848);
  await tell(panel, 1, 1008);
  expect(code(panel)).toContain("display:block;min-height:clamp(844px,");
  expect(code(panel)).toContain(`<a href="${location.origin}${location.pathname}">`);
  expect(code(panel)).not.toMatch(/view=|selected=/);
});

test("G7 a length that no frame can have is said while it is written, and gives no code", async () => {
  const panel = await opened();
  await choose(panel, "#height", "640");
  const status = (): string | null => inside(panel, "[role=status]").textContent;
  for (const [field, text] of [
    ["#width", "-5"],
    ["#width", "99999"],
    ["#height", "19.5"],
  ] as const) {
    await choose(panel, field, text);
    expect([code(panel), copy(panel).disabled, status()]).toEqual(["", true, "Write whole pixels from 200 to 4000."]);
    expect(inside(panel, field).getAttribute("aria-invalid")).toBe("true");
    await choose(panel, field, "640");
    expect(code(panel)).toContain('height="640"');
  }
});
