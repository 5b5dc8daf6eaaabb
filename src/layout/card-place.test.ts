import fc from "fast-check";
import { expect, test } from "vitest";
import type { CardRoom, MarkBox } from "./card-place.ts";
import { placeCard } from "./card-place.ts";

/** As wide as the style sheet makes it. */
const CARD_PX = 352;

const box = (xPx: number, yPx = 100, widthPx = 200, heightPx = 71): MarkBox => ({ xPx, yPx, widthPx, heightPx });
const wide: CardRoom = { widthPx: 1200, heightPx: 512 };
const phone: CardRoom = { widthPx: 328, heightPx: 512 };

test("X9 on a wide plot the card stands on the side with room, and nothing is moved", () => {
  expect(placeCard(box(100), wide)).toEqual({ kind: "side", side: "end", shiftPx: 0 });
  expect(placeCard(box(900), wide)).toEqual({ kind: "side", side: "start", shiftPx: 0 });
});

test("X9 on a narrow plot it is a sheet above or below the mark, where there is more room", () => {
  expect(placeCard(box(10, 0), phone)).toMatchObject({ kind: "sheet", edge: "bottom", atPx: 71 + 12 });
  expect(placeCard(box(10, 400), phone)).toMatchObject({ kind: "sheet", edge: "top", atPx: 400 - 12 });
});

const marks = fc.record({
  xPx: fc.integer({ min: -3000, max: 3000 }),
  yPx: fc.integer({ min: 0, max: 430 }),
  widthPx: fc.integer({ min: 10, max: 236 }),
  heightPx: fc.integer({ min: 24, max: 80 }),
});

test("X9 whatever the mark, on a wide plot the card stands clear of it once the picture is moved as it asks", () => {
  fc.assert(
    fc.property(marks, fc.integer({ min: 640, max: 3000 }), (mark, widthPx) => {
      const place = placeCard(mark, { widthPx, heightPx: 512 });
      expect(place.kind).toBe("side");
      if (place.kind !== "side") return;
      const left = mark.xPx + place.shiftPx;
      const right = left + mark.widthPx;
      if (place.side === "end") expect(right).toBeLessThanOrEqual(widthPx - CARD_PX);
      else expect(left).toBeGreaterThanOrEqual(CARD_PX);
    }),
  );
});

test("X9 the mark is moved no more than is needed, and never out of the plot by the move", () => {
  fc.assert(
    fc.property(marks, fc.integer({ min: 640, max: 3000 }), (mark, widthPx) => {
      const place = placeCard(mark, { widthPx, heightPx: 512 });
      if (place.kind !== "side" || place.shiftPx === 0) return;
      const left = mark.xPx + place.shiftPx;
      const visible = mark.xPx < widthPx && mark.xPx + mark.widthPx > 0;
      if (visible) expect(left < widthPx && left + mark.widthPx > 0).toBe(true);
      const less = { ...mark, xPx: left - Math.sign(place.shiftPx) };
      const again = placeCard(less, { widthPx, heightPx: 512 });
      expect(again.kind === "side" && again.side === place.side && again.shiftPx === 0).toBe(false);
    }),
  );
});

test("X9 whatever the mark, a sheet is clear of it and inside the plot", () => {
  fc.assert(
    fc.property(marks, fc.integer({ min: 200, max: 639 }), (mark, widthPx) => {
      const place = placeCard(mark, { widthPx, heightPx: 512 });
      expect(place.kind).toBe("sheet");
      if (place.kind !== "sheet") return;
      expect(place.maxHeightPx).toBeGreaterThanOrEqual(0);
      const isAbove = place.edge === "top";
      expect(isAbove ? place.atPx < mark.yPx : place.atPx > mark.yPx + mark.heightPx).toBe(true);
      if (isAbove) expect(place.maxHeightPx).toBeLessThanOrEqual(mark.yPx);
      else expect(512 - place.maxHeightPx).toBeGreaterThanOrEqual(Math.min(512, mark.yPx + mark.heightPx));
      expect(place.maxHeightPx).toBeGreaterThan(180);
    }),
  );
});
