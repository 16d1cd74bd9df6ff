// The place in the maps that the page's address names: #map=ID&node=ID, or #agreement.

const addressOf = (map, node) => {
  const parts = new URLSearchParams({ map });
  if (node !== undefined && node !== null) parts.set("node", node);
  return `#${parts}`;
};

const readAddress = () => {
  const hash = location.hash.slice(1);
  if (hash === "agreement") return { agreement: true };
  const parts = new URLSearchParams(hash);
  return { map: parts.get("map") ?? undefined, node: parts.get("node") ?? undefined };
};

/** Has the address name the place without leaving a step in the history. */
const writeAddress = address => {
  if (location.hash !== address) history.replaceState(null, "", address);
};
