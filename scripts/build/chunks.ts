/** What a bundler tells of a module: its id is its path, and `importedIds` are those that it cannot run without. */
type Graph = { getModuleInfo(id: string): { readonly id: string; readonly importedIds: readonly string[] } | null };

/** What every page begins with. */
const FIRST = ['client/main.tsx'];
/** What is read before somebody has a seat: it must stay as light as it is. */
const DOOR = ['client/panels/shell/JoinPage.tsx', 'client/panels/shell/Landing.tsx'];
/** What the page of a seat is made of, up to the planning table, and its line to the server. */
const SEAT = ['client/panels/play/PlayPage.tsx', 'client/panels/planning/PlanningTable.tsx', 'client/net/link.ts'];
/** Sentences of every page, and of a seat's. */
const WORDS =
  /[\\/]client[\\/]text[\\/](en|id)[\\/](?:(shell|rejections)|lines|notice|cards|coach|plan|projection)\.ts$/;

function reached(graph: Graph, from: readonly string[]): ReadonlySet<string> {
  const met = new Set<string>();
  const left = [...from];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (met.has(id)) continue;
    met.add(id);
    left.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return met;
}

/** What a seat's page asks for while it is still being read: its own files, and none with sentences, of which one language is enough. */
export const SEAT_FILE = /(?:^|\/)(?:door|seat)-[^/]+\.(?:js|css)$/;

/**
 * Names the file that a module goes into: `first` for what every page begins with, `seat` for what a seat needs and who has none yet
 * does not, `door` for what both need, and `words-...` for the sentences of each language. Left to itself a bundler makes some sixty
 * files of these, for every set of pages that share a few lines, and a phone on a slow line waits for all of them in turn. Null:
 * wherever the bundler would put it.
 */
export function chunkOf(root: string): (id: string, graph: Graph) => string | null {
  let parts: Readonly<Record<'first' | 'door' | 'seat', ReadonlySet<string>>> | null = null;
  const from = (graph: Graph, names: readonly string[]): ReadonlySet<string> =>
    reached(
      graph,
      names.map((name) => root + name),
    );
  return (id, graph) => {
    const [words, language, first] = WORDS.exec(id) ?? [];
    if (words !== undefined) return `words-${first === undefined ? 'seat' : 'first'}-${language}`;
    parts ??= { first: from(graph, FIRST), door: from(graph, DOOR), seat: from(graph, SEAT) };
    if (parts.first.has(id)) return 'first';
    if (!parts.seat.has(id)) return null;
    return parts.door.has(id) ? 'door' : 'seat';
  };
}
