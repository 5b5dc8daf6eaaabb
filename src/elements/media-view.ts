import type { TemplateResult } from "lit";
import { css, html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
import type { TimelineEvent } from "../events/event.ts";
import { type FoundMedia, foundMedia } from "../events/media-kind.ts";
import { type LookWords, lookWordsFor } from "../words/look-words.ts";
import type { Speech } from "./speech.ts";

/** A picture's box is there before the picture: the words below it never move. */
export const mediaStyles = css`
  .media {
    margin: 0.75rem 0;
  }
  .media .box {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.5rem;
    aspect-ratio: 3 / 2;
    background: var(--_wash);
    text-align: center;
    padding: 0;
    overflow: hidden;
  }
  .media .box.sound {
    aspect-ratio: auto;
    min-height: 3.5rem;
  }
  .media :is(img, video) {
    width: 100%;
    height: 100%;
    min-height: 0;
    object-fit: contain;
  }
  .media .box > :is(img, video) {
    grid-area: 1 / 1;
    place-self: stretch;
  }
  .media audio {
    width: 100%;
  }
  .media .fetch {
    min-height: 2.75rem;
    padding-inline: 1rem;
    border: 1.5px solid var(--_axis);
    border-radius: var(--_radius);
    background: var(--_raised);
    font-weight: 600;
  }
  .media p {
    margin: 0;
    padding-inline: 0.75rem;
    overflow-wrap: anywhere;
  }
  .media figcaption {
    margin-block-start: 0.375rem;
    font-size: 0.8125rem;
    line-height: 1.4;
    color: var(--_quiet);
  }
`;

/** Where the timeline's file is: what relative addresses in it count from. */
export function fileOf(root: ShadowRoot | null): string {
  const src = root?.host.getAttribute("src") ?? "";
  return URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : document.baseURI;
}

/**
 * The picture, film or sound of an event. What the page's own host has is there at once; what another has is fetched when the reader presses the
 * button that names it. What does not come is said in its place.
 */
export function mediaView(
  { media, title }: TimelineEvent,
  speech: Speech,
  file: string,
): TemplateResult | typeof nothing {
  const found = media && foundMedia(media, file, location.href);
  if (!media || !found) return nothing;
  const { credit, caption } = media;
  const words = lookWordsFor(speech.lang);
  const alt = media.alt ?? caption ?? title;
  // Made once: what plays goes on while the card is said anew.
  return html`<figure class="media">
    ${guard([found.url, alt, speech.lang], () => boxOf(found, alt, words))}
    ${caption || credit ? html`<figcaption dir="auto">${[caption, credit && `${words.credit}: ${credit}`].filter(Boolean).join(" · ")}</figcaption>` : nothing}
  </figure>`;
}

/** The place of it, as large before it comes as after. */
function boxOf(found: FoundMedia, alt: string, words: LookWords): HTMLElement {
  const box = document.createElement("div");
  box.className = found.kind === "audio" ? "box sound" : "box";
  if (found.kind === "page") box.append(sentence(alt), linkTo(found));
  else if (!found.provider) box.append(nodeOf(found, alt, words));
  else {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "fetch", textContent: words.fetch(found.provider) });
    button.addEventListener("click", () => {
      const node = nodeOf(found, alt, words);
      box.replaceChildren(node);
      node.tabIndex = node instanceof HTMLMediaElement ? 0 : -1;
      node.focus({ preventScroll: true });
    });
    box.append(sentence(alt), button, sentence(words.fetchNote));
  }
  return box;
}

function sentence(text: string): HTMLElement {
  const node = document.createElement("p");
  node.dir = "auto";
  node.textContent = text;
  return node;
}

function linkTo({ url, provider }: FoundMedia): HTMLElement {
  const link = document.createElement("a");
  Object.assign(link, { href: url, rel: "noopener", textContent: provider ?? url });
  return link;
}

/** The node that shows it, and that gives way to a sentence where it does not come. */
function nodeOf(found: FoundMedia, alt: string, words: LookWords): HTMLElement {
  const { url, kind } = found;
  const node = document.createElement(kind === "image" ? "img" : kind === "audio" ? "audio" : "video");
  if (node instanceof HTMLImageElement) Object.assign(node, { alt, decoding: "async" });
  else Object.assign(node, { controls: true, preload: "metadata", ariaLabel: alt });
  node.addEventListener("error", () => {
    const said = sentence(words.missing(alt));
    said.role = "status";
    node.replaceWith(said, linkTo(found));
  });
  node.src = url;
  return node;
}
