import type { PropertyDeclarations, TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { foldOf } from "../layout/fold.ts";
import type { View } from "../state/state.ts";
import { searchWordsFor } from "../words/search-words-for.ts";
import { adopt } from "./adopt.ts";
import { arrangeTemplate } from "./arrange-switch.ts";
import { dressStyles } from "./dress-styles.ts";
import { icon } from "./icons.ts";
import { lensSwitch } from "./lens-switch.ts";
import type { TimelineModel } from "./model.ts";
import { moreStyles } from "./more-styles.ts";
import { presentSwitch } from "./present-switch.ts";
import { type Tools, VIEWS } from "./tools.ts";

/**
 * The controls that a narrow element has no room for: the same as stand in a line where it is wide, with their names. They stand in the
 * element's own tree, below the disclosure that opens them.
 */
export class MorePanel extends LitElement {
  static override properties: PropertyDeclarations = { tools: { attribute: false } };

  tools: Tools | undefined;
  /** Looked for once per data: it takes all events. */
  private folds: { readonly model: TimelineModel; readonly are: boolean } | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adopt(this, dressStyles, moreStyles);
    this.disclosure?.addEventListener("keydown", this.onKey);
    this.disclosure?.addEventListener("focusout", this.onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.disclosure?.removeEventListener("keydown", this.onKey);
    this.disclosure?.removeEventListener("focusout", this.onLeave);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { tools } = this;
    if (!tools) return nothing;
    const { session, speech, search } = tools.frame;
    const arrange = arrangeTemplate({ session, isFoldable: this.isFoldable(session.model), lang: speech.lang });
    return html`
      ${tools.switchable ? this.views(tools) : nothing}
      ${search && tools.view === "plot" ? this.searching(speech.lang) : nothing}
      ${lensSwitch(session, speech.words)}
      ${tools.view === "plot" ? html`<div class="arrange">${arrange}</div>` : nothing}
      ${tools.switchable ? this.deeds(tools) : nothing}
    `;
  }

  private views({ words, view, sourced, onView }: Tools): TemplateResult {
    const show = (name: View): void => {
      this.close();
      onView(name);
    };
    return html`<div class="choices ways" role="group" aria-label=${words.views.group}>
      ${VIEWS.filter((name) => sourced || name !== "matrix").map(
        (name) =>
          html`<button type="button" aria-pressed=${name === view} @click=${() => show(name)}>${icon(name)}${words.views[name]}</button>`,
      )}
    </div>`;
  }

  private searching(lang: string): TemplateResult {
    return html`<button type="button" @click=${() => this.openSearch()}>${searchWordsFor(lang).field}</button>`;
  }

  /** Each opens something, below or above: then this has done its work, but for a dialog's sake, which gives the focus back here. */
  private deeds({ words, clock, check, savable, frame, onClock, onCheck, onCite, onSave }: Tools): TemplateResult {
    const toggle = (name: "clock" | "check", pressed: boolean | undefined, act: () => void) =>
      pressed === undefined
        ? nothing
        : html`<button type="button" aria-pressed=${pressed} @click=${() => {
            this.close();
            act();
          }}>${icon(name)}${words[name]}</button>`;
    return html`<div class="choices">
      ${toggle("clock", clock, onClock)}
      <button type="button" aria-haspopup="dialog" @click=${onCite}>${icon("cite")}${words.cite}</button>
      ${savable ? html`<button type="button" aria-haspopup="dialog" @click=${onSave}>${icon("save")}${words.save}</button>` : nothing}
      ${presentSwitch((this.getRootNode() as ShadowRoot).host, frame.speech.lang)}
      ${toggle("check", check, onCheck)}
    </div>`;
  }

  private isFoldable(model: TimelineModel | undefined): boolean {
    if (!model) return false;
    if (this.folds?.model !== model)
      this.folds = { model, are: !model.elsewhere && (model.fold ?? foldOf(model.index)) !== undefined };
    return this.folds.are;
  }

  private get disclosure(): HTMLDetailsElement | null {
    return this.closest("details");
  }

  /** Puts everything away; the focus goes to what opens it again. */
  private close(): void {
    const { disclosure } = this;
    if (!disclosure?.open) return;
    if (disclosure.contains((disclosure.getRootNode() as ShadowRoot).activeElement))
      disclosure.querySelector("summary")?.focus({ preventScroll: true });
    disclosure.open = false;
  }

  private openSearch(): void {
    this.close();
    const search = this.disclosure?.parentElement?.querySelector(".search");
    search?.classList.add("sought");
    search?.querySelector("input")?.focus();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !this.disclosure?.open) return;
    event.stopPropagation();
    this.close();
  };

  /** The keyboard went elsewhere: what lies over the plot is put away. From a dialog of ours it comes back. */
  private readonly onLeave = ({ relatedTarget }: FocusEvent): void => {
    const { disclosure } = this;
    if (!disclosure || !(relatedTarget instanceof Element) || disclosure.contains(relatedTarget)) return;
    if (!relatedTarget.localName.startsWith("date-line-")) disclosure.open = false;
  };
}

if (!customElements.get("date-line-more")) customElements.define("date-line-more", MorePanel);

declare global {
  interface HTMLElementTagNameMap {
    "date-line-more": MorePanel;
  }
}
