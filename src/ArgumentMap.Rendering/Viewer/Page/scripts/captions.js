// What stands above and over the map: what it argues for, and what its boxes and lines mean.

const renderTheses = model => {
  const place = byId("theses");
  const { main } = model;
  place.hidden = main.length === 0;
  place.replaceChildren(
    make("span", { class: "theses-label" }, main.length === 1 ? "Main claim" : plural(main.length, "main claim")),
    make("ul", {}, main.map(node => make("li", {}, make("a", { href: addressOf(model.id, node.id), dir: "auto", lang: model.data.language, title: node.text }, node.text)))));
};

/** A line as the picture has it, head and all, with words behind it. */
const lineSample = ({ classes, length, head }, words) => {
  const svg = draw("svg", { viewBox: "0 0 44 14", width: 44, height: 14, "aria-hidden": "true" });
  const arrow = draw("g", { class: `arrow ${classes}` });
  arrow.append(draw("path", { class: "line", d: `M0 7H${length}` }), ...(head ? [draw("path", { class: "head", d: head })] : []));
  svg.append(arrow);
  return make("span", { class: "line-sample argument-map" }, svg, make("span", { dir: "auto" }, words));
};

/** What the shapes and lines mean. Only what occurs is explained; a step is a box where it says something. */
const signsOf = model => {
  const { nodes, relations, lines = [] } = model.data;
  const kinds = new Set(nodes.map(node => node.kind));
  return [
    ...(model.main.length > 0 ? [make("span", { class: "key main" }, "Main claim")] : []),
    ...[...kindWords].filter(([kind]) => kinds.has(kind)).map(([kind, word]) => make("span", { class: `key ${kind}` }, word)),
    ...[...new Set([...nodes, ...relations.filter(step => step.title || step.says)].map(item => item.basis && item.mark && `${item.basis} ${item.mark}`).filter(Boolean))].sort()
      .map(basis => make("span", { class: `key claim ${basis.split(" ")[0]}` }, basis.slice(basis.indexOf(" ") + 1))),
    ...lines.filter(line => line.words !== undefined).map(line => lineSample(line, line.words)),
  ];
};

const renderLegend = model => {
  const place = byId("legend");
  place.replaceChildren(...signsOf(model));
  place.hidden = place.childElementCount === 0;
};
