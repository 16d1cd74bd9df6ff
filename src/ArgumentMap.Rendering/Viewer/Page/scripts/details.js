// What is known of the chosen statement or relation.

const verbs = new Map([
  ["support", ["Supported by", "Supports"]],
  ["attack", ["Attacked by", "Attacks"]],
  ["rephrase", ["Rephrased by", "Rephrases"]],
  ["preference", ["Is preferred to by", "Is preferred to"]],
  ["context", ["Context", "Is context for"]],
  ["assumption", ["Assumes", "Is assumed for"]],
  ["justification", ["Justified by", "Justifies"]],
  ["illocution", ["Put forward by", "Puts forward"]],
  ["transition", ["Follows on", "Is followed by"]],
]);

const formWords = new Map([
  ["rebut", "rebuts: against the conclusion"], ["undercut", "undercuts: against the step"], ["undermine", "undermines: against a premise"],
]);

class Details {
  constructor(viewer) {
    this.viewer = viewer;
    this.place = byId("details");
  }

  render(model, id) {
    this.model = model;
    this.id = id;
    const node = model.nodes.get(id);
    const relation = model.relations.get(id);
    this.place.replaceChildren(...(node ? this.#node(node) : relation ? this.#relation(relation) : this.#map()));
    this.place.scrollTop = 0;
  }

  /** With nothing chosen, the panel is about the map as a whole. */
  #map() {
    const { data, title } = this.model;
    const count = (kind, word) => plural(data.nodes.filter(node => node.kind === kind).length, word);
    return [
      make("h2", { tabindex: "-1", dir: "auto" }, title),
      make("p", { class: "quiet" }, `${count("claim", "claim")}, ${count("evidence", "piece")} of evidence, ${count("recommendation", "recommendation")}, ${plural(data.relations.length, "relation")}`),
      data.description && make("p", { dir: "auto" }, data.description),
      this.#aboutMap(data),
      this.#signs(),
      this.#findings(data.findings),
      this.#section("Sources", data.sources.map(source => this.#source(source))),
    ].filter(Boolean);
  }

  #aboutMap(data) {
    return this.#list([
      ["Made by", data.analysts?.join(", ")],
      ["Made", data.created],
      ["Changed", data.modified],
      ["Licence", data.licence],
      ["Tags", data.tags && this.#tags(data.tags)],
    ]);
  }

  /** The legend, for which a small screen has no room on the map. */
  #signs() {
    const signs = signsOf(this.model);
    return signs.length > 0 && make("section", { class: "signs" }, make("h3", {}, "Legend"), make("div", {}, signs));
  }

  #node(node) {
    const { model } = this;
    const into = word => model.into(node.id).filter(relation => (relation.role ?? relation.kind) === word);
    const from = word => model.from(node.id).filter(relation => (relation.role ?? relation.kind) === word);
    return [
      make("p", { class: "kind" }, make("span", { class: `key ${node.main ? "main" : node.kind}` }, kindOf(node)), node.type && make("span", { class: "quiet" }, capital(node.type))),
      make("h2", { tabindex: "-1", class: "statement", lang: model.data.language, dir: "auto" }, node.text),
      this.#facts(node),
      this.#actions(node),
      this.#findings(node.findings),
      ...["support", "attack"].map(kind => this.#section(verbs.get(kind)[0], into(kind).map(relation => this.#reasons(relation)), kind)),
      ...["support", "attack"].flatMap(kind => this.#effects(from(kind), kind)),
      ...["rephrase", "preference", "context", "assumption", "justification", "illocution", "transition"].flatMap(kind => [
        this.#section(verbs.get(kind)[0], into(kind).map(relation => this.#reasons(relation)), kind),
        ...this.#effects(from(kind), kind)]),
      this.#section("Rests on", this.#anchors(node)),
      this.#section("Made by", (node.origins ?? []).map(origin => make("li", {}, this.#linkTo(origin.map, origin.node, this.viewer.titleOf(origin.map))))),
      this.#merged(node),
    ].filter(Boolean);
  }

  #relation(relation) {
    const scheme = this.model.schemes.get(relation.scheme);
    return [
      make("p", { class: "kind" }, lineSample(this.model.data.lines[relation.line], capital(relation.role ?? relation.kind)), ...this.#forms(relation)),
      make("h2", { tabindex: "-1", dir: "auto" }, this.#nameOf(relation)),
      relation.says && make("p", { class: "statement", lang: this.model.data.language, dir: "auto" }, relation.says),
      this.#facts(relation),
      this.#findings(relation.findings),
      this.#section(relation.premises.length > 1 ? "Linked premises" : "Premise", relation.premises.map(end => make("li", {}, this.#link(end)))),
      this.#section("Conclusion", relation.conclusions.map(end => make("li", {}, this.#link(end)))),
      this.#undercuts(relation),
      scheme && this.#section("Scheme", [make("li", {}, this.#scheme(relation, scheme))]),
      this.#section("Rests on", this.#anchors(relation)),
    ].filter(Boolean);
  }

  #facts(item) {
    const facts = [
      ["Title", item.title],
      ["Said by", this.model.speakerOf(item)],
      ["Addressed to", item.to?.join(", ")],
      ["Certainty", item.certainty],
      ["Basis", item.basis && capital(item.basis)],
      ["Base score", item.score === undefined ? undefined : this.#score(item.score)],
      ["Weight", item.weight === undefined ? undefined : String(item.weight)],
      ["Group", this.model.groupsOf(item.group).join(" \u203a ")],
      ["Tags", item.tags && this.#tags(item.tags)],
      ["Id", make("code", {}, item.id)],
    ];
    return this.#list(facts);
  }

  #tags(tags) {
    return make("span", { class: "tags" }, tags.map(tag => make("span", { class: "tag" }, tag)));
  }

  #list(items) {
    const facts = items.filter(([, value]) => value !== undefined && value !== "");
    return facts.length > 0 && make("dl", {}, facts.map(([name, value]) => make("div", {}, make("dt", {}, name), make("dd", { dir: "auto" }, value))));
  }

  #score(score) {
    return make("span", { class: "score" }, make("meter", { min: 0, max: 1, value: score, "aria-label": "Base score" }), score.toFixed(2));
  }

  #actions(node) {
    const { branches } = this.viewer.current;
    const actions = [make("button", { type: "button", class: "button", on: { click: () => this.viewer.showInMap(node.id) } }, "Show in the map")];
    if (branches.canClose(node.id)) {
      const isClosed = branches.isClosed(node.id);
      const label = isClosed ? `Open the branch (${branches.countAt(node.id)} hidden)` : "Close the branch";
      actions.push(make("button", { type: "button", class: "button", id: "branch-toggle", "aria-expanded": String(!isClosed), on: { click: () => this.viewer.toggleBranch(node.id) } }, label));
    }
    return make("p", { class: "actions" }, actions);
  }

  #findings(findings = []) {
    return this.#section("Findings", findings.map(finding => make("li", { class: `finding ${finding.severity}` },
      make("span", { class: "severity" }, capital(finding.severity)), " ", finding.message, " ", make("span", { class: "quiet" }, finding.rule))));
  }

  /** One relation seen from its conclusion. */
  #reasons(relation) {
    const isLinked = relation.premises.length > 1;
    return make("li", { class: isLinked ? "linked" : "" },
      isLinked && make("span", { class: "quiet" }, "Together:"),
      relation.premises.map(end => this.#link(end)),
      this.#about(relation));
  }

  /** What a premise does, a section for each effect: an attack on an attack answers an objection. */
  #effects(relations, kind) {
    const plainWord = verbs.get(kind)[1];
    const wordOf = (relation, end) => (this.model.relations.has(end) ? capital(relation.effects[relation.conclusions.indexOf(end)]) : plainWord);
    const words = new Set(relations.flatMap(relation => (relation.conclusions.length === 0 ? [plainWord] : relation.conclusions.map(end => wordOf(relation, end)))));
    return [...words].map(word => this.#section(word, relations
      .map(relation => [relation, relation.conclusions.filter(end => wordOf(relation, end) === word)])
      .filter(([relation, ends]) => ends.length > 0 || (relation.conclusions.length === 0 && word === plainWord))
      .map(([relation, ends]) => this.#conclusions(relation, ends)), kind));
  }

  /** One relation seen from a premise. */
  #conclusions(relation, ends) {
    const others = relation.premises.filter(end => end !== this.id);
    return make("li", {},
      ends.map(end => this.#link(end)),
      others.length > 0 && make("span", { class: "quiet" }, "Together with:"),
      others.map(end => this.#link(end)),
      this.#about(relation));
  }

  /** The step itself, folded: its scheme, the questions that test it, what was found, and what speaks against it. */
  #about(relation) {
    const scheme = this.model.schemes.get(relation.scheme);
    const findings = relation.findings ?? [];
    const open = this.#linkTo(this.model.id, relation.id, "About this step", "relation-link");
    return make("div", { class: "about" },
      ...this.#forms(relation),
      scheme || findings.length > 0
        ? make("details", { class: "scheme" },
          make("summary", {}, [this.#nameOf(relation), scheme && this.#asked(relation, scheme), findings.length > 0 && plural(findings.length, "finding")].filter(Boolean).join(" \u00b7 ")),
          scheme && this.#scheme(relation, scheme), this.#findings(findings), open)
        : open,
      this.#undercuts(relation));
  }

  #asked(relation, scheme) {
    return `${(relation.questions ?? []).length} of ${plural(scheme.questions.length, "critical question")} asked`;
  }

  #nameOf(relation) {
    if (relation.title !== undefined) return relation.title;
    if (relation.scheme === undefined) return relation.role ? capital(relation.role) : `${capital(relation.kind)} without a scheme`;
    return this.model.schemes.get(relation.scheme)?.name ?? capital(relation.scheme);
  }

  #forms(relation) {
    const asks = relation.question === undefined ? [] : [make("span", { class: "quiet" }, `asks: ${this.#questionText(relation)}`)];
    const mark = relation.mark === undefined ? [] : [make("span", { class: "quiet" }, `step: ${relation.mark}`)];
    return [...mark, ...(relation.forms ?? []).map(form => make("span", { class: "quiet" }, this.#formWord(relation, form))), ...asks];
  }

  #formWord(relation, form) {
    const isAnswer = form === "undercut" && relation.conclusions.some(end => this.model.relations.get(end)?.kind === "attack");
    return isAnswer ? "answers an objection" : formWords.get(form) ?? form;
  }

  /** A question is named by the scheme of the relation that it is about, on which or on whose ends the attack bears. */
  #questionText(attack) {
    for (const relation of this.model.relations.values())
      for (const question of relation.questions ?? [])
        if (question.id === attack.question && question.by.includes(attack.id))
          return this.model.schemes.get(relation.scheme).questions.find(each => each.id === question.id).text;
    return attack.question;
  }

  #undercuts(relation) {
    const about = this.model.into(relation.id);
    const against = relation.kind === "attack" ? "This objection is answered:" : "The step itself is in question:";
    return about.length > 0 && make("div", { class: "undercuts" }, [...new Set(about.map(step => step.kind))].map(kind => make("div", {},
      make("span", { class: "quiet" }, kind === "attack" ? against : `${verbs.get(kind)[0]}:`),
      make("ul", {}, about.filter(step => step.kind === kind).map(step => make("li", {}, step.premises.map(end => this.#link(end))))))));
  }

  #scheme(relation, scheme) {
    const asked = new Map((relation.questions ?? []).map(question => [question.id, question.by]));
    return make("div", {},
      make("p", { class: "quiet" }, "Premises of the scheme"),
      make("ul", { class: "plain" }, scheme.premises.map(premise => make("li", {}, premise))),
      make("p", { class: "quiet" }, "Conclusion of the scheme"),
      make("ul", { class: "plain" }, make("li", {}, scheme.conclusion)),
      make("p", { class: "quiet" }, `Critical questions: ${this.#asked(relation, scheme)}`),
      make("ul", { class: "questions" }, scheme.questions.map(question => this.#question(question, asked.get(question.id) ?? []))));
  }

  #question(question, askedBy) {
    const isAsked = askedBy.length > 0;
    return make("li", { class: isAsked ? "asked" : "" },
      make("span", { class: "mark" }, isAsked ? "asked" : "not asked"), " ", question.text,
      askedBy.flatMap(id => this.model.relations.get(id)?.premises ?? []).map(end => this.#link(end)));
  }

  #anchors(item) {
    return (item.anchors ?? []).map(anchor => {
      const source = this.model.sources.get(anchor.source);
      const label = `${source.title}${anchor.place === undefined ? "" : `, ${anchor.place}`}`;
      return make("li", {}, source.text === undefined || anchor.start === undefined
        ? make("span", {}, label)
        : make("button", { type: "button", class: "link", on: { click: () => this.viewer.panel.showPassage(item.id, anchor) } }, label));
    });
  }

  #source(source) {
    const facts = [source.authors?.join(", "), source.publisher, source.published].filter(Boolean).join(" · ");
    const title = source.url ? make("a", { href: source.url, rel: "noopener noreferrer", target: "_blank" }, source.title) : source.title;
    return make("li", {}, title, facts && make("div", { class: "quiet" }, facts));
  }

  #merged(node) {
    const merged = this.viewer.mergedIdOf(this.model, node.id);
    return merged && make("p", {}, this.#linkTo(merged.map, merged.node, "See it among all maps"));
  }

  #section(title, items, kind = "") {
    return items.length > 0 ? make("section", { class: `part ${kind}` }, make("h3", {}, title), make("ul", {}, items)) : null;
  }

  #link(id) {
    const node = this.model.nodes.get(id);
    if (node) return this.#linkTo(this.model.id, id, [node.mark, node.text].filter(Boolean).join(" "), `statement-link ${node.main ? "main" : node.kind}`);
    const step = this.model.relations.get(id);
    return this.#linkTo(this.model.id, id, `${step.kind === "attack" ? "the objection" : "the step"}: ${step.text ?? this.#nameOf(step)}`, "statement-link");
  }

  #linkTo(map, node, label, kind = "") {
    return make("a", { href: addressOf(map, node), class: kind, dir: "auto" }, label);
  }
}
