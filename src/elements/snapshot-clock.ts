/** The first picture shows so many events, or more: a few screens full, and nothing that a reader would wait for. */
const FIRST = 500;
/** Every next picture shows so many times more: each costs a sort of all. */
const GROWTH = 8;

/** Says when the events that were read so far are worth a new picture. */
export class SnapshotClock {
  private due = FIRST;

  isDue(events: number): boolean {
    if (events < this.due) return false;
    this.due = events * GROWTH;
    return true;
  }
}
