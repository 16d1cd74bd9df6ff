// The maps as data. Everything is found by id in a Map, so that an id may be any text, even __proto__.

const index = (items, keysOf) => {
  const found = new Map();
  for (const item of items)
    for (const key of keysOf(item)) {
      if (!found.has(key)) found.set(key, []);
      found.get(key).push(item);
    }
  return found;
};

/** One map: its statements and utterances, its relations, and the ways between them. */
class MapModel {
  constructor(data, schemes) {
    this.data = data;
    this.id = data.id;
    this.title = data.title;
    this.schemes = schemes;
    this.nodes = new Map(data.nodes.map(node => [node.id, node]));
    this.relations = new Map(data.relations.map(relation => [relation.id, relation]));
    this.sources = new Map(data.sources.map(source => [source.id, source]));
    this.participants = new Map(data.participants.map(participant => [participant.id, participant]));
    this.groups = new Map((data.groups ?? []).map(group => [group.id, group]));
    this.relationsInto = index(data.relations, relation => new Set(relation.conclusions));
    this.relationsFrom = index(data.relations, relation => new Set(relation.premises));
  }

  into(id) {
    return this.relationsInto.get(id) ?? [];
  }

  from(id) {
    return this.relationsFrom.get(id) ?? [];
  }

  get(id) {
    return this.nodes.get(id) ?? this.relations.get(id);
  }

  get main() {
    return this.data.nodes.filter(node => node.main);
  }

  speakerOf(node) {
    return node.by?.map(id => this.participants.get(id)?.name).join(", ");
  }

  /** A group and those that it is a part of, the outermost first. */
  groupIdsOf(id) {
    const ids = [];
    for (let group = this.groups.get(id); group; group = this.groups.get(group.parent)) ids.unshift(group.id);
    return ids;
  }

  groupsOf(id) {
    return this.groupIdsOf(id).map(part => this.groups.get(part).title);
  }

  /** The statements that a statement is a reason for or against, be it through other relations. */
  above(id) {
    return this.#reached(this.from(id), relation => relation.conclusions, relation => this.from(relation.id));
  }

  /** The statements that are a reason for or against a statement or the step to it. */
  below(id) {
    return this.#reached(this.into(id), relation => relation.premises, relation => this.into(relation.id));
  }

  /** A statement and all that bears on it. */
  beneath(id) {
    return this.closure([id], new Set());
  }

  /** All that can be reached downwards from some statements, without going on beneath the closed ones. */
  closure(starts, closed) {
    const reached = new Set(starts);
    for (const id of reached)
      if (!closed.has(id)) for (const next of this.below(id)) reached.add(next);
    return reached;
  }

  /** The line of argument through a statement or a step: all that it bears on, step by step, and all that bears on it. */
  lineOf(id) {
    const up = each => [...(this.relations.get(each)?.conclusions ?? []), ...this.from(each).map(relation => relation.id)];
    const down = each => [...(this.relations.get(each)?.premises ?? []), ...this.into(each).map(relation => relation.id)];
    const line = new Set();
    for (const next of [up, down]) {
      const reached = new Set([id]);
      for (const each of reached) for (const other of next(each)) reached.add(other);
      for (const each of reached) line.add(each);
    }
    return line;
  }

  /** Where reading begins: what supports nothing, and one statement of every circle that hangs on nothing. */
  get starts() {
    const starts = [...this.nodes.keys()].filter(id => this.above(id).length === 0);
    const reached = this.closure(starts, new Set());
    for (const id of this.nodes.keys()) {
      if (reached.has(id)) continue;
      starts.push(id);
      for (const next of this.closure([id], new Set())) reached.add(next);
    }
    return starts;
  }

  #reached(relations, endsOf, relationsAt) {
    const ends = new Set();
    const seen = new Set(relations);
    for (const relation of seen) {
      for (const end of endsOf(relation))
        if (this.nodes.has(end)) ends.add(end);
        else if (this.relations.has(end)) seen.add(this.relations.get(end));
      for (const other of relationsAt(relation)) seen.add(other);
    }
    return [...ends];
  }
}

const readData = () => {
  const data = JSON.parse(byId("data").textContent);
  const schemes = new Map(data.schemes.map(scheme => [scheme.id, scheme]));
  return { ...data, maps: data.maps.map(map => new MapModel(map, schemes)) };
};

const kindWords = new Map([
  ["claim", "Claim"], ["evidence", "Evidence"], ["recommendation", "Recommendation"], ["locution", "Utterance"],
]);

const kindOf = node => [bareKindOf(node), node.mark].filter(Boolean).join(" ");

const bareKindOf = node => (node.main ? `Main ${(kindWords.get(node.kind) ?? node.kind).toLowerCase()}` : kindWords.get(node.kind) ?? capital(node.kind));
