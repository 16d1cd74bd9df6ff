// The articles' texts with every anchored passage marked. Offsets are Unicode code points, which Array.from counts.

/** The stretches of a line between one anchor's end and the next, each with the anchors that cover it. */
const stretchesOf = (from, to, anchors) => {
  const here = anchors.filter(anchor => anchor.start < to && anchor.end > from);
  const cuts = [...new Set([from, to, ...here.flatMap(anchor => [Math.max(from, anchor.start), Math.min(to, anchor.end)])])].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, at) => ({
    start, end: cuts[at + 1],
    anchors: here.filter(anchor => anchor.start <= start && anchor.end >= cuts[at + 1]),
  }));
};

/** How many of the conclusions of a passage are shown above the article. */
const mostEffects = 3;

const linesOf = points => {
  const lines = [];
  for (let start = 0, at = 0; at <= points.length; at++)
    if (at === points.length || points[at] === "\n") {
      lines.push([start, at]);
      start = at + 1;
    }
  return lines.filter(([start, end]) => points.slice(start, end).some(point => point.trim() !== ""));
};

class Article {
  constructor(viewer, texts) {
    this.viewer = viewer;
    this.texts = texts;
    this.place = byId("article");
    this.place.addEventListener("click", event => this.#choose(event.target.closest(".passage")));
    this.place.addEventListener("keydown", event => this.#key(event));
  }

  isThereFor(model) {
    return model.data.sources.some(source => source.text !== undefined);
  }

  render(model) {
    if (this.model === model) return;
    this.model = model;
    this.passages = [];
    this.strip = make("div", { class: "strip" });
    const texts = model.data.sources.filter(source => source.text !== undefined).map(source => this.#text(source));
    this.place.replaceChildren(this.strip, ...texts);
    this.focus = new RovingFocus(this.passages.map(passage => passage.element));
  }

  /** Shows where a statement rests. */
  mark(id) {
    if (!this.model) return;
    const anchors = this.model.get(id)?.anchors ?? [];
    for (const { element, anchors: here } of this.passages) {
      const isChosen = here.some(anchor => anchor.owner.id === id);
      element.classList.toggle("chosen", isChosen);
      element.setAttribute("aria-pressed", String(isChosen));
    }
    this.#describe(id, anchors);
    const first = this.passages.find(passage => passage.anchors.some(anchor => anchor.owner.id === id));
    if (first && !this.place.hidden && !this.isChoosing) this.#scrollTo(first.element);
  }

  show(id, anchor) {
    const found = this.passages.find(passage => passage.anchors.some(each => each.owner.id === id && each.source === anchor.source && each.start === anchor.start && each.end === anchor.end));
    if (!found) return;
    this.#scrollTo(found.element);
    this.focus.focus(found.element);
  }

  #text(source) {
    const points = Array.from(this.texts[source.text]);
    const anchors = this.#anchorsIn(source.id, points.length);
    return make("article", { lang: source.language, dir: "auto" },
      make("h2", {}, source.title),
      linesOf(points).map(([start, end], number) => make("p", { "data-paragraph": number + 1 },
        stretchesOf(start, end, anchors).map(stretch => this.#stretch(stretch, points.slice(stretch.start, stretch.end).join(""))))));
  }

  #anchorsIn(source, length) {
    const owners = [...this.model.nodes.values(), ...this.model.relations.values()];
    return owners.flatMap(owner => (owner.anchors ?? []).filter(anchor => anchor.source === source && anchor.start < length).map(anchor => ({ ...anchor, owner })));
  }

  #stretch({ anchors }, text) {
    if (anchors.length === 0) return text;
    const byLength = [...anchors].sort((one, other) => one.end - one.start - (other.end - other.start));
    const kinds = new Set(byLength.map(anchor => (anchor.owner.main ? "main" : anchor.owner.premises ? "relation" : anchor.owner.kind)));
    const owners = new Set(byLength.map(anchor => anchor.owner));
    const element = make("mark", { class: `passage ${[...kinds][0]}${owners.size > 1 ? " shared" : ""}`, role: "button", title: [...owners].map(owner => owner.text ?? capital(owner.kind)).join("\n") }, text);
    this.passages.push({ element, anchors: byLength });
    return element;
  }

  /** The shortest passage is meant first; pressing again goes on to the others that cover the place. */
  #choose(element) {
    const passage = this.passages.find(each => each.element === element);
    if (!passage) return;
    const ids = [...new Set(passage.anchors.map(anchor => anchor.owner.id))];
    this.isChoosing = true;
    this.focus.stopAt(element);
    this.viewer.choose(ids[(ids.indexOf(this.viewer.chosen) + 1) % ids.length], { tab: "article" });
    this.isChoosing = false;
  }

  #key(event) {
    const element = event.target.closest?.(".passage");
    if (!element) return;
    const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (steps !== undefined) {
      event.preventDefault();
      const next = this.focus.from(element, steps);
      this.focus.focus(next);
      this.#scrollTo(next);
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.#choose(element);
    }
  }

  #describe(id, anchors) {
    const item = this.model.get(id);
    const count = anchors.filter(anchor => anchor.start !== undefined && this.model.sources.get(anchor.source)?.text !== undefined).length;
    this.strip.replaceChildren(...(item
      ? [
        make("p", { class: "kind" }, make("span", { class: `key ${item.main ? "main" : item.kind}` }, kindOf(item)), make("span", { class: "quiet" }, count === 0 ? "rests on no passage" : plural(count, "passage"))),
        make("p", { class: "strip-text", dir: "auto" }, item.text),
        ...this.#effects(item),
      ]
      : [make("p", { class: "quiet" }, "Choose a marked passage to find its statement in the map, or a statement to find its passages here.")]));
  }

  /** What a passage is for: what its statement or step bears on. */
  #effects(item) {
    const steps = item.premises ? [item] : this.model.from(item.id);
    const lines = steps.map(step => `${verbs.get(step.role ?? step.kind)?.[1] ?? capital(step.kind)}: ${step.conclusions.map(id => this.#textOf(id)).join("; ")}`);
    const more = lines.length - mostEffects;
    return [...lines.slice(0, mostEffects), ...(more > 0 ? [`and ${more} more`] : [])].map(line => make("p", { class: "effect quiet", dir: "auto" }, line));
  }

  #textOf(id) {
    const to = this.model.relations.get(id)?.conclusions.map(end => this.model.nodes.get(end)?.text).find(Boolean);
    return this.model.nodes.get(id)?.text ?? (to ? `the step to \u201c${to}\u201d` : "a step");
  }

  #scrollTo(element) {
    const frame = this.place.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    this.place.scrollBy({ top: box.y - frame.y - this.strip.offsetHeight - 24 });
  }
}
