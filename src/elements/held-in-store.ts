import type { Source, TimelineEvent } from "../events/event.ts";
import type { BriefEvent, EventStore, Slice, WholeEvent } from "../events/event-store.ts";
import type { Holding } from "./model.ts";
import { StoreFinder } from "./store-finder.ts";

/** As many whole events are kept as a reader looks at in an hour. */
const KEPT = 2000;
/** How long arrivals are gathered before they are told of. */
const TELL_MS = 40;

const NO_SOURCES: ReadonlyMap<string, Source> = new Map();

/** An event as far as memory knows it. */
const provisional = (brief: BriefEvent, row: number): TimelineEvent => ({
  ...{ text: "", tags: [], actors: [], claims: [], row },
  ...brief,
});

/**
 * The events of a long file: titles and dates are at hand, whole events are read from the file's bytes when they are looked at.
 * `file` gives as much of the file as has come.
 */
export function heldInStore(store: EventStore, file: () => Blob): Holding {
  const finder = new StoreFinder(store, file);
  const slice: Slice = async (from, to) => new Uint8Array(await file().slice(from, to).arrayBuffer());
  const kept = new Map<number, WholeEvent>();
  const coming = new Map<number, Promise<WholeEvent>>();
  /** Places by id, of the events that were looked at or asked for: looking through all of them takes its time. */
  const places = new Map<string, number | undefined>();

  const known = (place: number): TimelineEvent => provisional(store.brief(place), store.row(place));

  async function fetchWhole(place: number): Promise<WholeEvent> {
    const whole = await store.whole(place, slice).catch((error: unknown): WholeEvent => {
      // The browser could not keep the file's bytes, as it may where they are very many: then what memory knows is all there is.
      if (!(error instanceof DOMException)) throw error;
      return { event: known(place), sources: NO_SOURCES };
    });
    if (kept.size >= KEPT) kept.clear();
    kept.set(place, whole);
    places.set(whole.event.id, place);
    coming.delete(place);
    return whole;
  }

  function ask(place: number): Promise<WholeEvent> {
    const whole = kept.get(place);
    if (whole) return Promise.resolve(whole);
    const asked = coming.get(place) ?? fetchWhole(place);
    coming.set(place, asked);
    return asked;
  }

  let tell = (): void => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A page of a table asks for hundreds of events; whoever asked is told of all that came in a while together. */
  function tellSoon(): void {
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      tell();
    }, TELL_MS);
  }

  return {
    index: store.index,
    glanceAt: (place) => store.glance(place),
    idAt: (place) => store.id(place),
    eventAt(place, arrived) {
      const whole = kept.get(place);
      if (whole) return whole.event;
      tell = arrived;
      if (!coming.has(place)) void ask(place).then(tellSoon);
      return known(place);
    },
    wholeAt: async (place) => (await ask(place)).event,
    sourcesAt: (place) => kept.get(place)?.sources ?? NO_SOURCES,
    placeOf(id) {
      if (!places.has(id)) places.set(id, store.indexOf(id));
      return places.get(id);
    },
    find: (words, signal, found) => finder.find(words, signal, found),
  };
}
