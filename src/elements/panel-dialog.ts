import type { LitElement, TemplateResult } from "lit";
import { html } from "lit";
import { icon } from "./icons.ts";

/** Shows the dialog of a panel once it is drawn. When it is closed, `onClose` is called and the focus goes back to what opened it. */
export async function showDialog(panel: LitElement, opener: HTMLElement, onClose?: () => void): Promise<void> {
  await panel.updateComplete;
  const dialog = panel.renderRoot.querySelector("dialog");
  const closed = (): void => {
    onClose?.();
    opener.focus({ preventScroll: true });
  };
  dialog?.addEventListener("close", closed, { once: true });
  dialog?.showModal();
}

const shut = ({ currentTarget }: Event): void => (currentTarget as Element).closest("dialog")?.close();

/** What a dialog is called, with the button that closes it. The dialog is labelled by `title`. */
export const dialogHead = (title: string, close: string): TemplateResult => html`
  <div class="head">
    <h2 id="title">${title}</h2>
    <button type="button" class="close" aria-label=${close} @click=${shut}>${icon("close")}</button>
  </div>
`;

/**
 * Puts the text that a panel's field shows into the clipboard. A frame, an old page, or one that was not asked, may not do that: then it is
 * selected, so that its reader does, and the answer is false.
 */
export async function copyFrom(panel: LitElement, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = panel.renderRoot.querySelector("textarea");
    field?.focus();
    field?.select();
    return false;
  }
}
