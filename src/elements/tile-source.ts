import { readInfo } from "../events/timeline-json.ts";
import { TilePlacer } from "../layout/tile-placer.ts";
import { type Read, type Reader, SourceError } from "./loading.ts";
import { heldInMemory } from "./model.ts";
import { TileError } from "./tile-archive.ts";
import { openTiles, type TileTimeline } from "./tile-timeline.ts";

/** The first look, before the plot says how wide it is. */
const FIRST_LOOK_PX = 1000;

/** What the tiles give that have come. `own` is the timeline.json that named them. */
function readOf(tiles: TileTimeline, own: unknown): Read {
  const events = tiles.store();
  const { meta } = tiles;
  const reading = { ...events.reading, info: { ...events.reading.info, ...readInfo(own) } };
  return {
    reading,
    holding: {
      ...heldInMemory(reading, events.index),
      elsewhere: {
        total: meta.n,
        histogram: (startDay, binDays, bins) => tiles.histogram(startDay, binDays, bins),
      },
      placerOf: (input) => new TilePlacer({ ...input, meta, events }),
      want: (startDay, endDay, pxPerDay) => tiles.want(startDay, endDay, pxPerDay),
    },
  };
}

/** Opens a timeline in tiles: gives its first view, and then more as the reader looks around. */
export async function* readTiles(url: URL, { signal, tell }: Reader, own?: unknown): AsyncGenerator<Read> {
  const tiles = await openTiles(url, signal).catch((error: unknown) => {
    throw error instanceof TileError ? new SourceError(() => error.message) : error;
  });
  const { startDay, endDay } = tiles.meta;
  tiles.want(startDay, endDay, FIRST_LOOK_PX / Math.max(1, endDay - startDay));
  await tiles.settled();
  const [fault] = tiles.faults;
  if (tiles.store().index.count === 0 && fault) throw new SourceError(() => fault.message);
  yield {
    ...readOf(tiles, own),
    later: (take) => {
      tiles.onChange = () => {
        tell({ trouble: tiles.faults[0]?.message });
        take(readOf(tiles, own));
      };
    },
  };
}
