// What stands above and over the map: what it argues for, and what its boxes and lines mean.

const renderTheses = model => {
  const place = byId("theses");
  const { main } = model;
  place.hidden = main.length === 0;
  place.replaceChildren(
    make("span", { class: "theses-label" }, main.length === 1 ? "Main claim" : plural(main.length, "main claim")),
    make("ul", {}, main.map(node => make("li", {}, make("a", { href: addressOf(model.id, node.id), dir: "auto", lang: model.data.language, title: node.text }, node.text)))));
};

/** Only what occurs is explained. */
const renderLegend = model => {
  const { nodes, relations } = model.data;
  const kinds = new Set(nodes.map(node => node.kind));
  const lines = new Set(relations.map(relation => relation.kind));
  const onSteps = new Map(relations.filter(relation => relation.on).map(relation => [relation.on, relation.effects.at(-1)]));
  const place = byId("legend");
  place.replaceChildren(
    ...(model.main.length > 0 ? [make("span", { class: "key main" }, "Main claim")] : []),
    ...[...kindWords].filter(([kind]) => kinds.has(kind)).map(([kind, word]) => make("span", { class: `key ${kind}` }, word)),
    ...[...new Set([...nodes, ...relations].map(item => item.basis && item.mark && `${item.basis} ${item.mark}`).filter(Boolean))].sort()
      .map(basis => make("span", { class: `key claim ${basis.split(" ")[0]}` }, basis.slice(basis.indexOf(" ") + 1))),
    ...[...verbs].filter(([kind]) => lines.has(kind)).map(([kind, [, words]]) => make("span", { class: `line ${kind}` }, words.toLowerCase())),
    ...[...onSteps].sort().map(([look, words]) => make("span", { class: `line ${look}` }, words)));
  place.hidden = place.childElementCount === 0;
};
