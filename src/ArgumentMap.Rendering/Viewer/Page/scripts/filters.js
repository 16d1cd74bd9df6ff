// Filters: within a group any of the chosen values will do, of several groups each must. What does not pass stays as a bare outline, or is left out.

const groupsOf = model => {
  const { nodes, sources, participants } = model.data;
  const speakers = new Map(participants.map(participant => [participant.id, participant.name]));
  const group = (name, entries, valuesOf) => ({ name, entries, valuesOf });
  return [
    group("Kind", [["main", "Main claim"], ...kindWords], node => (node.main ? ["main", node.kind] : [node.kind])),
    group("Said by", [["", "The author"], ...speakers], node => node.by ?? [""]),
    group("Tag", [...new Set(nodes.flatMap(node => node.tags ?? []))].sort().map(tag => [tag, tag]), node => node.tags ?? []),
    group("Group", (model.data.groups ?? []).map(part => [part.id, model.groupsOf(part.id).join(" \u203a ")]), node => model.groupIdsOf(node.group)),
    group("Source", sources.map(source => [source.id, source.title]), node => [...new Set((node.anchors ?? []).map(anchor => anchor.source))]),
  ].map(each => ({ ...each, counts: countValues(nodes, each.valuesOf), chosen: new Set() }))
    .map(each => ({ ...each, entries: each.entries.filter(([value]) => each.counts.has(value)) }))
    .filter(each => each.entries.length > 1);
};

const countValues = (nodes, valuesOf) => {
  const counts = new Map();
  for (const node of nodes) for (const value of valuesOf(node)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

class Filters {
  constructor(model, onChange) {
    this.model = model;
    this.onChange = onChange;
    this.groups = groupsOf(model);
    this.isToLeaveOut = false;
  }

  get isOn() {
    return this.groups.some(group => group.chosen.size > 0);
  }

  /** Whether what does not pass is left out, and the picture drawn together. */
  get leavesOut() {
    return this.isOn && this.isToLeaveOut;
  }

  /** The statements that do not pass. */
  get faint() {
    if (!this.isOn) return new Set();
    const passes = node => this.groups.every(group => group.chosen.size === 0 || group.valuesOf(node).some(value => group.chosen.has(value)));
    return new Set(this.model.data.nodes.filter(node => !passes(node)).map(node => node.id));
  }

  clear() {
    for (const group of this.groups) group.chosen.clear();
    this.#changed();
  }

  /** Lets one more statement pass by dropping all filters; a link may lead to anything. */
  admit(id) {
    if (this.faint.has(id)) this.clear();
  }

  render(place) {
    this.place = place;
    this.count = make("p", { class: "quiet" });
    this.reset = make("button", { type: "button", class: "button", on: { click: () => this.#clearFrom(place) } }, "Show all");
    place.replaceChildren(
      make("h2", {}, "Filter"),
      this.count,
      ...this.groups.map((group, at) => this.#renderGroup(group, at)),
      make("label", { class: "choice" },
        make("input", { type: "checkbox", id: "filter-rest", checked: this.isToLeaveOut, on: { change: event => this.#leaveOut(event.target.checked) } }),
        make("span", {}, "Leave out the rest")),
      this.reset);
    this.#describe();
  }

  #renderGroup(group, at) {
    return make("fieldset", {},
      make("legend", {}, group.name),
      group.entries.map(([value, label], number) => make("label", { class: "choice", for: `filter-${at}-${number}` },
        make("input", { type: "checkbox", id: `filter-${at}-${number}`, checked: group.chosen.has(value), on: { change: event => this.#choose(group, value, event.target.checked) } }),
        make("span", { class: group.name === "Kind" ? `key ${value}` : "" }, label),
        make("span", { class: "count" }, String(group.counts.get(value))))));
  }

  #leaveOut(isToLeaveOut) {
    this.isToLeaveOut = isToLeaveOut;
    this.#changed();
  }

  #choose(group, value, isChosen) {
    if (isChosen) group.chosen.add(value);
    else group.chosen.delete(value);
    this.#changed();
    announce(this.count?.textContent ?? "");
  }

  #clearFrom(place) {
    this.clear();
    this.render(place);
    place.querySelector("input")?.focus();
  }

  #changed() {
    this.#describe();
    this.onChange();
  }

  #describe() {
    if (!this.count) return;
    const total = this.model.nodes.size;
    this.count.textContent = this.isOn ? `${total - this.faint.size} of ${plural(total, "statement")}` : `All ${plural(total, "statement")}`;
    this.reset.disabled = !this.isOn;
    for (const [at, group] of this.groups.entries())
      for (const [number, [value]] of group.entries.entries()) {
        const box = byId(`filter-${at}-${number}`);
        if (box && this.place.contains(box)) box.checked = group.chosen.has(value);
      }
  }
}
