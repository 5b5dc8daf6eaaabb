import { SEARCHED_FROM } from "./frame.ts";
import type { SearchView } from "./search-box.ts";
import type { Session } from "./session.ts";

/** The element that the field stands in. */
interface Host {
  readonly shadowRoot: ShadowRoot | null;
  readonly controls: boolean;
  readonly requestUpdate: () => void;
}

/** Whether a reader is offered a search field, and the field once it was fetched. */
export class SearchOffer {
  private field: SearchView | undefined;
  private readonly host: Host;
  private readonly session: Session;

  constructor(host: Host, session: Session) {
    this.host = host;
    this.session = session;
  }

  /** The search field; undefined until it was fetched, false where none is wanted. Words that were typed can always be taken back. */
  get view(): SearchView | undefined | false {
    const { model, state } = this.session;
    const isTyped = this.field !== undefined && state.query !== "";
    return (this.host.controls || isTyped || (model?.index.count ?? 0) > SEARCHED_FROM) && this.field;
  }

  /** Fetches the search field where one is wanted. Where only the one file was copied, there is none. */
  async fetch(): Promise<void> {
    const root = this.host.shadowRoot;
    const box = root && this.view === undefined && (await import("./search-box.ts").catch(() => undefined));
    if (!box) return;
    this.field ??= box.openSearch(root);
    this.host.requestUpdate();
  }
}
