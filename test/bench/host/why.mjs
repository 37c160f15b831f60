// What the extension host and the window did while somebody waited: stretches of work between two rests, from a CPU profile
// of each. All times are of one clock, the system's, in ms.
import { remark } from '../figures.mjs';

/** How often a profile looks, in microseconds. */
const SAMPLED_US = 250;
/** Two stretches of work with less between them are one, and shorter ones are not worth a line. In ms. */
const APART_MS = 0.8;
const WORTH_MS = 3;
/** Between two looks nothing but the profiled program may have had the processor; what is beyond that was somebody else's. */
const AT_MOST_US = 2 * SAMPLED_US;
/** What decides when marks are seen: of these it is said when they first ran. */
const MOMENTS = {
  host: ['#open', '#opened', '#take', '#visit', '#lookAtScreen', '#typed', 'setDecorations'],
  window: ['$acceptDocumentsAndEditorsDelta', '$trySetDecorations', '$trySetDecorationsFast', 'setDecorationsByType'],
};
/** How many calls of a stretch are named, and of how many waits and blocks somebody is told. */
const MOST_CALLS = 6;
const SLOWEST = 4;

/** Now by the clock that profiles count with, in ms. */
const clock = () => Number(process.hrtime.bigint()) / 1e6;

/** Why somebody had to wait, of several times. Does nothing unless somebody asks. */
export class Why {
  #waits = [];
  #session;
  #began = 0;
  #painted = 0;

  constructor(page, agent, isAsked) {
    Object.assign(this, { page, agent, isAsked });
  }

  async begin() {
    if (!this.isAsked) return;
    this.#session = await this.page.context().newCDPSession(this.page);
    await this.#session.send('Profiler.enable');
    await this.#session.send('Profiler.setSamplingInterval', { interval: SAMPLED_US });
    await this.#session.send('Profiler.start');
    await this.agent.ask('profileFrom', { every: SAMPLED_US });
    this.#began = clock();
  }

  /** What was waited for is there; what follows is looked at for blocks alone. */
  painted() {
    this.#painted = clock();
  }

  async end(what) {
    if (!this.isAsked) return;
    const host = await this.agent.ask('profileSince');
    const { profile } = await this.#session.send('Profiler.stop');
    await this.#session.detach();
    const [from, to] = [this.#began, this.#painted];
    this.#waits.push({
      ...{ what, from, to, host: stretches(host, 'host'), page: stretches(profile, 'window') },
      moments: [...moments(host, 'host', from), ...moments(profile, 'window', from)],
    });
  }

  /** How much the host and the window worked until what was waited for was there: the clock counts other programs, too. */
  sum(what) {
    if (!this.isAsked) return;
    const worked = (stretches, { from, to }) =>
      stretches.filter(({ end, start }) => end > from && start < to).reduce((sum, { worked }) => sum + worked, 0);
    const middle = (values) => values.sort((a, b) => a - b)[values.length >> 1].toFixed(1);
    const host = middle(this.#waits.map((wait) => worked(wait.host, wait)));
    const page = middle(this.#waits.map((wait) => worked(wait.page, wait)));
    remark(`${what}: until it was painted the host worked ${host} ms, the window ${page} ms (medians)`);
    for (const who of ['host', 'page']) {
      const calls = new Map();
      for (const { from, to, [who]: all } of this.#waits)
        for (const stretch of all)
          if (stretch.end > from && stretch.start < to)
            for (const [call, ms] of stretch.calls) calls.set(call, (calls.get(call) ?? 0) + ms / this.#waits.length);
      remark(line({ who, start: 0, end: 0, worked: 0, calls }, 0, 4 * MOST_CALLS));
    }
  }

  /** Tells of the longest waits and of the longest blocks of the host, and forgets them. */
  tell() {
    const slowest = [...this.#waits].sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, SLOWEST);
    for (const { what, from, to, host, page, moments } of slowest) {
      remark(`${what}: ${Math.round(to - from)} ms; ${moments.join(', ')}`);
      const during = [...host, ...page].filter(({ start, end }) => end > from && start < to && end - start > WORTH_MS);
      for (const stretch of during.sort((a, b) => a.start - b.start)) remark(line(stretch, from));
    }
    const blocks = this.#waits.flatMap(({ host, from, what }) => host.map((stretch) => ({ stretch, from, what })));
    blocks.sort((a, b) => b.stretch.worked - a.stretch.worked);
    for (const { stretch, from, what } of blocks.slice(0, 2 * SLOWEST)) remark(`${line(stretch, from)} (${what})`);
    this.#waits = [];
  }
}

function line({ who, start, end, worked, calls }, from, most = MOST_CALLS) {
  const named = [...calls].sort(([, a], [, b]) => b - a).slice(0, most);
  const times = named.map(([call, ms]) => `${call} ${ms.toFixed(1)}`).join(', ');
  const at = `${(start - from).toFixed(0)}`.padStart(6);
  return `${at} ${who.padEnd(6)} ${(end - start).toFixed(1).padStart(6)} ms, ${worked.toFixed(1)} of them worked: ${times}`;
}

function stretches(profile, who) {
  const callOf = calls(profile);
  const found = [];
  let at = profile.startTime;
  let open;
  for (const [nth, id] of profile.samples.entries()) {
    at += profile.timeDeltas[nth];
    const call = callOf.get(id);
    if (call === undefined) continue;
    const ms = at / 1000;
    const lasted = profile.timeDeltas[nth + 1] ?? 0;
    const worked = Math.min(lasted, AT_MOST_US) / 1000;
    if (!open || ms - open.end > APART_MS)
      found.push((open = { who, start: ms, end: ms, worked: 0, calls: new Map() }));
    open.end = ms + lasted / 1000;
    open.worked += worked;
    open.calls.set(call, (open.calls.get(call) ?? 0) + worked);
  }
  return found;
}

/** When what decides about marks first ran. */
function moments({ nodes, samples, timeDeltas, startTime }, who, from) {
  const parents = parentsOf(nodes);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const namesOf = (id) => {
    const names = [];
    for (let at = id; at !== undefined; at = parents.get(at)) names.push(byId.get(at).callFrame.functionName);
    return names;
  };
  const first = new Map();
  let at = startTime;
  for (const [nth, id] of samples.entries()) {
    at += timeDeltas[nth];
    for (const name of namesOf(id)) if (MOMENTS[who].includes(name) && !first.has(name)) first.set(name, at);
  }
  return [...first].map(([name, us]) => `${who} ${name} ${Math.round(us / 1000 - from)}`);
}

function parentsOf(nodes) {
  return new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
}

/** What each node of a profile is, in a few words; nothing where nothing was done. */
function calls({ nodes }) {
  const parents = parentsOf(nodes);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const words = new Map();
  for (const { id, callFrame } of nodes) {
    if (['(idle)', '(program)', '(root)'].includes(callFrame.functionName)) continue;
    if (callFrame.functionName === '(garbage collector)') {
      words.set(id, 'gc');
      continue;
    }
    const path = [];
    for (let at = id; at !== undefined; at = parents.get(at)) path.unshift(byId.get(at).callFrame);
    const ours = path.filter(({ url }) => url.includes(OURS)).map(({ functionName }) => functionName || '()');
    const shown = ours.filter((name) => !DULL.has(name));
    words.set(id, ours.length ? [...shown.slice(0, 3), ...shown.slice(3).slice(-1)].join('>') : others(path));
  }
  return words;
}

const OURS = 'on-the-record.on-the-record';
/** Between who wants something and what is done. */
const DULL = new Set(['()', 'inSlices', 'next', 'giveTurn', 'resolve', 'atOnce']);

function others(path) {
  const named = path.filter(({ functionName, url }) => functionName && url && !url.startsWith('node:'));
  return `[${named
    .slice(-2)
    .map(({ functionName }) => functionName)
    .join('>')}]`;
}
