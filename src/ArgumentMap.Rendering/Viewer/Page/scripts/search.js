// Search in the statements' texts, speakers, addressees, tags and ids. Case and accents do not count.

const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

class Search {
  constructor(viewer) {
    this.viewer = viewer;
    this.input = byId("search-words");
    this.matches = [];
    this.at = -1;
    byId("search").addEventListener("submit", event => {
      event.preventDefault();
      this.go(1);
    });
    byId("search-previous").addEventListener("click", () => this.go(-1));
    this.input.addEventListener("input", () => this.update());
    this.input.addEventListener("keydown", event => this.#key(event));
  }

  /** Finds anew; the map may have changed as well as the words. */
  update() {
    const { picture, model } = this.viewer.current;
    const words = plain(this.input.value).split(/\s+/).filter(Boolean);
    const has = id => {
      const text = this.#textOf(model, model.nodes.get(id));
      return words.every(word => text.includes(word));
    };
    this.matches = words.length === 0 ? [] : [...picture.nodes.keys()].filter(id => !picture.faint?.has(id) && has(id));
    this.at = -1;
    const found = new Set(this.matches);
    for (const [id, node] of picture.nodes) node.classList.toggle("hit", found.has(id));
    picture.svg.classList.toggle("searched", words.length > 0);
    this.#describe(words.length > 0);
  }

  /** Goes to the next match, or by -1 to the previous one, around at the ends. */
  go(steps) {
    if (this.matches.length === 0) return;
    const count = this.matches.length;
    this.at = this.at < 0 ? (steps > 0 ? 0 : count - 1) : (this.at + steps + count) % count;
    this.#describe(true);
    this.viewer.choose(this.matches[this.at]);
  }

  clear() {
    this.input.value = "";
    this.update();
  }

  #key(event) {
    if (event.key === "Enter" && event.shiftKey) {
      event.preventDefault();
      this.go(-1);
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      if (this.input.value === "") this.viewer.focusMap();
      else this.clear();
    }
  }

  #textOf(model, node) {
    return plain([node.id, node.title ?? "", node.text, model.speakerOf(node) ?? "", ...(node.to ?? []), ...(node.tags ?? [])].join("\n"));
  }

  #describe(isOn) {
    const count = this.matches.length;
    byId("search-count").textContent = !isOn ? "" : count === 0 ? "none" : this.at < 0 ? String(count) : `${this.at + 1} of ${count}`;
    byId("search-next").disabled = byId("search-previous").disabled = count === 0;
    if (isOn && this.at < 0) announce(count === 0 ? "No statement matches." : `${plural(count, "statement")} found. Press Enter for the next.`);
  }
}
