/** Makes the page's buttons `<button data-embed="FOLDER" hidden>` open the dialog that gives the timeline of this folder to other pages; it is fetched then. */
export function offerEmbed(page: ParentNode): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>("button[data-embed]")) {
    button.hidden = false;
    button.setAttribute("aria-haspopup", "dialog");
    button.addEventListener("click", async () => {
      const { openEmbed } = await import("./embed-panel.ts");
      await openEmbed(button, button.dataset.embed ?? "");
    });
  }
}
