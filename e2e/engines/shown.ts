import { expect } from "@playwright/test";
import type { Point, Stage } from "./stage.ts";

/** The flagship, and what the tests look for in it. */
export const FLAGSHIP = "data/taliban-al-qaeda/timeline.json";
export const DOHA = "United States and Taliban sign a deal in Doha";
export const DOHA_ID = "doha-agreement";

/** A mark on screen; its box is in pixels of the window. */
export interface Mark {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A timeline on a stage: what it shows, and where a reader takes hold of it. */
export class Shown {
  private readonly stage: Stage;
  private readonly place: number;

  constructor(stage: Stage, place = 0) {
    this.stage = stage;
    this.place = place;
  }

  /** Goes to a page, waits for its timeline, and brings it into the window. */
  static async open(stage: Stage, url: string): Promise<Shown> {
    await stage.goto(url);
    const shown = new Shown(stage);
    await shown.ready();
    return shown;
  }

  async ready(): Promise<void> {
    await this.stage.run(async (place: number) => {
      await customElements.whenDefined("date-line");
      const host = document.querySelectorAll("date-line")[place];
      await host?.ready;
      // What hands do is fetched after the first picture; by the time the page is idle twice it is there.
      for (let turn = 0; turn < 2; turn += 1) await new Promise((done) => setTimeout(done, 100));
      (host?.shadowRoot?.querySelector("[part=plot]") ?? host)?.scrollIntoView({
        block: "center",
        behavior: "instant",
      });
    }, this.place);
    await this.still();
  }

  /** Waits until nothing in the plot has moved for some frames. */
  async still(): Promise<void> {
    await this.stage.run(
      (place: number) => window.stillness?.(document.querySelectorAll("date-line")[place]),
      this.place,
    );
  }

  async marks(): Promise<readonly Mark[]> {
    await this.still();
    return this.stage.run((place: number) => {
      const buttons =
        document.querySelectorAll("date-line")[place]?.shadowRoot?.querySelectorAll(".marks button") ?? [];
      return [...buttons].map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        return { name: node.getAttribute("aria-label") ?? "", x, y, width, height };
      });
    }, this.place);
  }

  /** Where a mark is, by part of its name. */
  async mark(title: string): Promise<Mark> {
    const found = (await this.marks()).find(({ name }) => name.includes(title));
    if (!found) throw new Error(`not on screen: ${title}`);
    return found;
  }

  /** A place in the lower part of the plot, where no words are, that many pixels from its left. */
  async at(xPx: number): Promise<Point> {
    return this.stage.run(
      (place: number, left: number) => {
        const plot = document.querySelectorAll("date-line")[place]?.shadowRoot?.querySelector("[part=plot]");
        plot?.scrollIntoView({ block: "center", behavior: "instant" });
        const { x, y, height } = plot?.getBoundingClientRect() ?? new DOMRect();
        return { x: Math.round(x + left), y: Math.round(y + height * 0.97) };
      },
      this.place,
      xPx,
    );
  }

  /** The words of an element inside the timeline, and "" where there is none to be seen. */
  async text(selector: string): Promise<string> {
    return this.stage.run(
      (place: number, wanted: string) => {
        const found = document.querySelectorAll("date-line")[place]?.shadowRoot?.querySelectorAll(wanted) ?? [];
        const seen = [...found].find((node) => node.checkVisibility());
        return seen?.textContent?.replace(/\s+/g, " ").trim() ?? "";
      },
      this.place,
      selector,
    );
  }

  /** Clicks what a selector finds inside the timeline, or the button of this name, which a narrow window has under "More". */
  async click(what: { readonly button: string } | { readonly selector: string }): Promise<void> {
    const [selector, name] = "button" in what ? ["button", what.button] : [what.selector, undefined];
    if (name && !(await this.placeOf(selector, name))) {
      const more = await this.placeOf(".more > summary");
      if (more) await this.stage.click(more);
    }
    await expect.poll(() => this.placeOf(selector, name), `${name ?? selector} is there`).toBeTruthy();
    const at = await this.placeOf(selector, name);
    if (at) await this.stage.click(at);
    await this.still();
  }

  /** The middle of an element that can be seen inside the timeline, scrolled to. */
  async placeOf(selector: string, name?: string): Promise<Point | undefined> {
    const found = await this.stage.run<Point | null>(
      (place: number, wanted: string, label: string | null) => {
        const nodes = document.querySelectorAll("date-line")[place]?.shadowRoot?.querySelectorAll(wanted) ?? [];
        const named = (node: Element): string =>
          (node.getAttribute("aria-label") ?? node.textContent ?? "").replace(/\s+/g, " ").trim();
        const node = [...nodes].find(
          (one) => one.checkVisibility() && (label === null || named(one).startsWith(label)),
        );
        if (!node) return null;
        const margin = 4;
        const outside = ({ top, bottom }: DOMRect): boolean => top < margin || bottom > innerHeight - margin;
        if (outside(node.getBoundingClientRect())) node.scrollIntoView({ block: "center", behavior: "instant" });
        const { x, y, width, height } = node.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      },
      this.place,
      selector,
      name ?? null,
    );
    return found ?? undefined;
  }

  /** What has the keyboard's focus inside the timeline: its label, or its words. */
  async focused(): Promise<string> {
    return this.stage.run((place: number) => {
      const node = document.querySelectorAll("date-line")[place]?.shadowRoot?.activeElement;
      return node?.getAttribute("aria-label") ?? node?.textContent?.trim() ?? "";
    }, this.place);
  }

  /** Puts the keyboard's focus on what a selector finds inside the timeline. */
  async focus(selector: string): Promise<void> {
    await this.stage.run(
      (place: number, wanted: string) => {
        const host = document.querySelectorAll("date-line")[place];
        host?.shadowRoot?.querySelector<HTMLElement>(wanted)?.focus();
      },
      this.place,
      selector,
    );
  }

  /** Sets an attribute of the element, as its page's program does. */
  async set(name: string, value: string): Promise<void> {
    await this.stage.run(
      (place: number, attribute: string, wanted: string) =>
        document.querySelectorAll("date-line")[place]?.setAttribute(attribute, wanted),
      this.place,
      name,
      value,
    );
    await this.still();
  }
}

/** The title in the open card; "" where none is open. */
export const cardTitle = (shown: Shown): Promise<string> => shown.text("[part=card] h3");

/** Which event of how many a mark says it is. */
export const positionIn = (name: string): number => Number(/, (\d+) of \d+$/.exec(name)?.[1]);

/** That the page broke no policy and met no error since it was loaded. */
export async function expectQuiet(stage: Stage): Promise<void> {
  const { violations, errors } = await stage.run(() => window.watched ?? { violations: ["not watched"], errors: [] });
  expect({ violations, errors }).toEqual({ violations: [], errors: [] });
}
