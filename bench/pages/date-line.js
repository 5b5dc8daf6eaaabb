// Dateline as an author embeds it: one script, one tag. The wheel zooms without ctrl, as it does on the other pages.
const { place, count } = stage;
const element = /** @type {HTMLElement & { ready: Promise<void> }} */ (document.createElement("date-line"));
element.setAttribute("gestures", "greedy");
element.setAttribute("src", `/data/${count}-events.csv`);

const inside = (/** @type {string} */ selector) => element.shadowRoot?.querySelector(selector);
const paths = () => [...(element.shadowRoot?.querySelectorAll(".plot path") ?? [])];
const middleOf = (/** @type {Element | null | undefined} */ node) => {
  const box = node?.getBoundingClientRect();
  return box && { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
};

element.addEventListener("dl-error", (event) => {
  stage.fault ??= "message" in event ? String(event.message) : "dl-error";
});
element.addEventListener("dl-load", (event) => {
  const items = "count" in event ? Number(event.count) : 0;
  inside(".plot")?.scrollIntoView({ block: "center" });
  void stage.stands(
    {
      at: () => middleOf(inside(".plot")) ?? { x: 0, y: 0 },
      picture: () =>
        [inside(".ticks")?.textContent, ...paths().map((path) => path.getAttribute("d")?.length)].join(" "),
      filter: () => {
        const button = inside(".legend button");
        button?.scrollIntoView({ block: "nearest" });
        return middleOf(button);
      },
    },
    items,
  );
});
void stage.watchFirst(() => Boolean(inside(".marks > *")));
place.style.height = "auto";
place.append(element);

// Tells the compiler that this is a module.
export {};
