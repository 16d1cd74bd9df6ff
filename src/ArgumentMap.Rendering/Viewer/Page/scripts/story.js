// The argument told step by step: what it argues for, then each reason and objection, followed by what speaks for and against that.

/** The order in which an argument is told: each statement once, with the relation by which it bears on one before. */
const tellingOf = model => {
  const order = ["support", "attack"];
  const rank = relation => (order.indexOf(relation.kind) + order.length + 1) % (order.length + 1);
  const into = id => model.into(id).toSorted((one, other) => rank(one) - rank(other));
  const steps = [];
  const told = new Set();
  const waiting = [...model.main.map(node => node.id), ...model.starts].map(id => ({ id })).reverse();
  while (waiting.length > 0) {
    const step = waiting.pop();
    if (told.has(step.id)) continue;
    told.add(step.id);
    if (model.nodes.has(step.id)) steps.push(step);
    // A relation is followed by its premises, these by what speaks against the step itself.
    const next = model.relations.has(step.id)
      ? [...model.relations.get(step.id).premises.map(id => ({ id, relation: model.relations.get(step.id) })), ...into(step.id)]
      : into(step.id);
    waiting.push(...next.reverse());
  }
  return steps;
};

class Story {
  constructor(viewer) {
    this.viewer = viewer;
    this.place = byId("story");
    const onClick = (id, listener) => byId(id).addEventListener("click", listener);
    onClick("story-toggle", () => this.toggle());
    onClick("story-close", () => this.toggle());
    onClick("story-next", () => this.go(1));
    onClick("story-previous", () => this.go(-1));
  }

  get isOn() {
    return !this.place.hidden;
  }

  /** Begins with the chosen statement where one is chosen, and ends. */
  toggle() {
    if (this.isOn) {
      const hadFocus = this.place.contains(document.activeElement);
      this.end();
      if (hadFocus) byId("story-toggle").focus();
      return;
    }
    this.viewer.uncover();
    this.steps = tellingOf(this.viewer.current.model);
    if (this.steps.length === 0) return;
    const chosen = this.steps.findIndex(step => step.id === this.viewer.chosen);
    this.place.hidden = false;
    byId("story-toggle").setAttribute("aria-pressed", "true");
    this.#tell(Math.max(0, chosen));
    byId("story-next").focus();
  }

  end() {
    this.place.hidden = true;
    byId("story-toggle").setAttribute("aria-pressed", "false");
  }

  go(steps) {
    const at = this.at + steps;
    if (this.isOn && at >= 0 && at < this.steps.length) this.#tell(at);
  }

  #tell(at) {
    this.at = at;
    const { model } = this.viewer.current;
    const { id, relation } = this.steps[at];
    const node = model.get(id);
    const lead = relation ? this.#leadOf(model, relation) : kindOf(node);
    byId("story-place").textContent = `${at + 1} of ${this.steps.length}`;
    byId("story-lead").textContent = lead;
    byId("story-text").textContent = node.text;
    byId("story-text").lang = model.data.language ?? "";
    for (const [button, isAtEnd] of [["story-previous", at === 0], ["story-next", at === this.steps.length - 1]]) byId(button).setAttribute("aria-disabled", String(isAtEnd));
    this.viewer.choose(id, { opens: false });
    announce(`${at + 1} of ${this.steps.length}. ${lead}. ${node.text}`);
  }

  /** What a reason or an objection is one for or against. */
  #leadOf(model, relation) {
    const words = relation.effects?.at(-1) ?? verbs.get(relation.kind)?.[1] ?? relation.kind;
    const about = relation.conclusions.map(id => this.#saying(model, id)).find(Boolean);
    return about ? `${capital(words)}: ${about}` : capital(words);
  }

  /** An objection says what its premise says. */
  #saying(model, id) {
    const relation = model.relations.get(id);
    return model.get(relation?.kind === "attack" ? relation.premises[0] : id)?.text;
  }
}
