/** One case: a dataset and what was done to some of its files. The same seed and number always give the same. */
import { seeded, type Random } from '../../bench/synthetic/random';
import type { Base } from './bases';
import { isChosen, oneByWeight, oneOf } from './chance';
import { LIE_NAMES, mutateClaim } from './mutateClaim';
import { mutateRecord, RECORD_MUTATIONS } from './mutateRecord';
import { TEXT_MUTATIONS, type Content } from './mutateText';

/** What became of a file: it holds something else, is gone, or a folder stands in its place. */
export type Change = { readonly content: Content } | 'gone' | 'folder';

export interface Case {
	readonly base: Base;
	/** By path; all other files are as in the base. */
	readonly changes: ReadonlyMap<string, Change>;
	/** What was done, for people: `claims/a.yaml: swap two lines`. */
	readonly steps: readonly string[];
}

const CLAIMS = 'dataset/claims/';
const STRANGE_NAMES = ['../up', 'Über', 'a b', 'a--b', 'x-og', 'CON', 'con.yaml', '.hidden', 'a'.repeat(120), 'é', '-'];

/** Case `number` of a run. One mutation mostly, rarely as many as five. */
export function caseOf(bases: readonly Base[], seed: number, number: number): Case {
	const random = seeded(Math.imul(seed, 1_000_003) + number);
	const base = oneByWeight(random, bases);
	const changes = new Map<string, Change>();
	const steps: string[] = [];
	do steps.push(mutateOne(base, changes, random));
	while (steps.length < 5 && isChosen(random, 35));
	return { base, changes, steps };
}

function mutateOne(base: Base, changes: Map<string, Change>, random: Random): string {
	const path = pathOf(base, random);
	const text = textOf(base, changes, path);
	const kind = random.whole(1, 100);
	if (kind > 94 || text === undefined) return changeFiles(path, text ?? '', base, changes, random);
	const isYaml = path.endsWith('.yaml');
	if (kind > 65 && path.startsWith(CLAIMS)) {
		const name = oneOf(random, LIE_NAMES);
		changes.set(path, { content: mutateClaim(name, text, random) });
		return `${path}: ${name}`;
	}
	if (kind > 35 && isYaml) {
		const name = oneOf(random, RECORD_MUTATIONS);
		changes.set(path, { content: mutateRecord(name, text, random) });
		return `${path}: ${name}`;
	}
	const [name, mutate] = oneOf(random, TEXT_MUTATIONS);
	changes.set(path, { content: mutate(text, random) });
	return `${path}: ${name}`;
}

/** The claims are what may be false, so they are chosen more often than the rest. */
function pathOf(base: Base, random: Random): string {
	const all = [...base.files.keys()];
	const claims = all.filter((path) => path.startsWith(CLAIMS));
	return oneOf(random, isChosen(random, 55) && claims.length > 0 ? claims : all);
}

/** What a file holds by now; nothing if it is gone or no text any more. */
function textOf(base: Base, changes: Case['changes'], path: string): string | undefined {
	const changed = changes.get(path);
	if (changed === undefined) return base.files.get(path);
	return typeof changed === 'object' && typeof changed.content === 'string' ? changed.content : undefined;
}

function changeFiles(path: string, text: string, base: Base, changes: Map<string, Change>, random: Random): string {
	const other = pathOf(base, random);
	const strange = `${path.slice(0, path.lastIndexOf('/') + 1)}${oneOf(random, STRANGE_NAMES).replaceAll('/', '_')}`;
	const named = `${strange}${oneOf(random, ['.yaml', '.yml', '.json', ''])}`;
	switch (oneOf(random, ['gone', 'folder', 'empty', 'other', 'copy', 'rename'] as const)) {
		case 'gone':
			changes.set(path, 'gone');
			return `${path}: taken away`;
		case 'folder':
			changes.set(path, 'folder');
			return `${path}: a folder in its place`;
		case 'empty':
			changes.set(path, { content: '' });
			return `${path}: emptied`;
		case 'other':
			changes.set(path, { content: base.files.get(other) ?? '' });
			return `${path}: the content of ${other}`;
		case 'copy':
			changes.set(named, { content: text });
			return `${path}: copied to ${named}`;
		case 'rename':
			changes.set(path, 'gone');
			changes.set(named, { content: text });
			return `${path}: renamed to ${named}`;
	}
}
