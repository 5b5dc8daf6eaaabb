import type { SearchView } from "./search-box.ts";
import type { Session } from "./session.ts";
import type { TableView } from "./table-view.ts";

/** From so many events on there is a search field, with controls or without. */
const SEARCHED_FROM = 200;

/** The element that the views stand in. */
interface Host {
  readonly shadowRoot: ShadowRoot | null;
  readonly controls: boolean;
  readonly requestUpdate: () => void;
}

/** The parts of an element that are fetched when they are first wanted. */
export class FetchedViews {
  table: TableView | undefined;
  private field: SearchView | undefined;
  private readonly host: Host;
  private readonly session: Session;

  constructor(host: Host, session: Session) {
    this.host = host;
    this.session = session;
  }

  /** The search field; undefined until it was fetched, false where none is wanted. */
  get search(): SearchView | undefined | false {
    return (this.host.controls || (this.session.model?.index.count ?? 0) > SEARCHED_FROM) && this.field;
  }

  async fetchTable(): Promise<void> {
    this.table ??= (await import("./table-view.ts")).openTable(this.host.shadowRoot);
    this.host.requestUpdate();
  }

  /** Fetches the search field where one is wanted. Where only the one file was copied, there is none. */
  async fetchSearch(): Promise<void> {
    const root = this.host.shadowRoot;
    const box = root && this.search === undefined && (await import("./search-box.ts").catch(() => undefined));
    if (!box) return;
    this.field ??= box.openSearch(root);
    this.host.requestUpdate();
  }
}
