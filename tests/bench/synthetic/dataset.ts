/** Synthetic datasets of any size: every chart type, long and foreign names, the same files for the same seed. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { ChartType } from '../../../src/lib/charts/specs';
import { codePoints, selectorsFor } from '../../../src/lib/words/locate';
import { seeded, type Random } from './random';
import { STORIES, type Story } from './stories';

export interface SyntheticSize {
	readonly figures: number;
	/** Figures of one source. */
	readonly perSource?: number;
	readonly seed?: number;
	/** Whether most files are made only when they are asked for. */
	readonly files?: 'lean';
}

const TYPES = Object.keys(STORIES).filter((name): name is ChartType => Object.hasOwn(STORIES, name));
const BEGINNINGS = [
	'Ar',
	'Bel',
	'Cor',
	'Dun',
	'Eß',
	'Fjär',
	'Gwyn',
	'Höl',
	'Iž',
	'Kø',
	'Lã',
	'Mú',
	'Nor',
	'Os',
	'Pé'
] as const;
const MIDDLES = ['an', 'el', 'ing', 'ol', 'und', 'ær', 'ész', 'ço'] as const;
const ENDS = ['borg', 'dorf', 'haven', 'mouth', 'stad', 'vik', 'ville', 'gemeindeverwaltungszentrum'] as const;
const ABOUT = 'Synthetic: made for tests, nothing in it is true.';

/**
 * Writes a dataset and its texts into `folder`, which is emptied first: `dataset/` and `texts/`. Nothing is verified or
 * published yet.
 */
export function writeSynthetic(folder: string, { figures, perSource = 10, seed = 1, files }: SyntheticSize): void {
	rmSync(folder, { recursive: true, force: true });
	for (const kind of ['sources', 'claims', 'figures', 'checks'])
		mkdirSync(join(folder, 'dataset', kind), { recursive: true });
	mkdirSync(join(folder, 'texts'), { recursive: true });
	const write = (path: string, record: unknown) =>
		writeFileSync(join(folder, 'dataset', path), `# ${ABOUT}\n${stringify(record, { lineWidth: 0 })}`);
	write('dataset.yaml', {
		schema: 1,
		title: 'Many places in numbers',
		summary: 'Made up, to see what grows.',
		...(files && { files })
	});
	const random = seeded(seed);
	for (let from = 0, number = 0; from < figures; from += perSource, number += 1) {
		const names = uniqueNames(random, Math.min(perSource, figures - from), number);
		const stories = names.map((name, i) => ({ name, story: STORIES[typeOf(from + i)](name, random) }));
		writeSource(`place-${letters(number)}`, stories, { folder, write, random });
	}
}

function typeOf(index: number): ChartType {
	return TYPES[index % TYPES.length] ?? 'bar';
}

/** Without those that make the endings `-og`, `-dark` and `-report`, which no figure’s name may have. */
const LETTERS = 'abcdefghijlmnpqrstuvwxyz';

/** 0 → `a`, 23 → `z`, 24 → `ba`: a source must not bring a number of its own into its text. */
function letters(number: number): string {
	const last = LETTERS.charAt(number % LETTERS.length);
	return number < LETTERS.length ? last : letters(Math.floor(number / LETTERS.length)) + last;
}

/** Names that differ within a source; the source's letters keep them apart from those of others. */
function uniqueNames(random: Random, count: number, source: number): string[] {
	const names = new Set<string>();
	const capital = letters(source).toUpperCase();
	while (names.size < count)
		names.add(`${random.one(BEGINNINGS)}${random.one(MIDDLES)}${random.one(MIDDLES)}${random.one(ENDS)} ${capital}`);
	return [...names];
}

interface Writer {
	readonly folder: string;
	readonly write: (path: string, record: unknown) => void;
	readonly random: Random;
}

function writeSource(
	id: string,
	stories: readonly { name: string; story: Story }[],
	{ folder, write, random }: Writer
): void {
	const sentences = stories.flatMap(({ story }) => story.claims.map(({ sentence }) => sentence));
	const text = `Made for tests: nothing in it is true.\n\n${sentences.join(' ')}\n`;
	const length = codePoints(text);
	writeFileSync(join(folder, 'texts', `${id}.txt`), text);
	write(`sources/${id}.yaml`, {
		schema: 1,
		id,
		title: `Reports from ${id}`,
		authors: [{ given: 'Ann', family: 'Example' }],
		publisher: 'Example Press',
		issued: '2024-02',
		url: `https://example.org/${id}`,
		language: 'en',
		rights: 'Made for tests.',
		quotable: length,
		summary: 'A made-up report.',
		speakers: [{ id: 'author', name: 'Ann Example' }],
		text: { sha256: createHash('sha256').update(text).digest('hex'), length },
		retrieved: '2025-02-03'
	});
	const quotes: Record<string, unknown> = {};
	const claims: unknown[] = [];
	const checks: unknown[] = [];
	stories.forEach(({ name, story }, number) => {
		const figure = `${id}-${letters(number)}`;
		const idOf = (key: string) => `${figure}-${key}`;
		for (const { key, sentence, words, measure, quantity, period } of story.claims) {
			const [place] = selectorsFor(text, sentence);
			if (!place) throw new Error(`“${sentence}” does not stand in its text`);
			quotes[idOf(key)] = { ...place, speaker: 'author' };
			claims.push({
				id: idOf(key),
				quote: idOf(key),
				words,
				subject: name,
				measure,
				quantity,
				...(period ? { period } : {})
			});
			if (key === 'a' && typeof quantity.value === 'number' && period && random.whole(1, 3) === 1)
				checks.push({
					id: `${idOf(key)}-check`,
					of: idOf(key),
					subject: name,
					measure,
					period: { label: period.label, date: period.date },
					quantity,
					label: 'Another office',
					publisher: 'Example Office',
					url: `https://example.org/${idOf(key)}`,
					date: '2024-03-01',
					words
				});
		}
		write(`figures/${figure}.yaml`, {
			schema: 1,
			title: story.title,
			subtitle: story.subtitle,
			topics: [story.topic],
			chart: withIds(story.chart, idOf)
		});
	});
	write(`claims/${id}.yaml`, { schema: 1, quotes, claims });
	if (checks.length > 0) write(`checks/${id}.yaml`, { schema: 1, checks });
}

/** The chart with the ids of claims in place of their keys. */
function withIds(part: unknown, idOf: (key: string) => string): unknown {
	if (Array.isArray(part)) return part.map((each) => withIds(each, idOf));
	if (typeof part !== 'object' || part === null) return part;
	return Object.fromEntries(
		Object.entries(part).map(([name, value]) => [
			name,
			name === 'of' && typeof value === 'string' ? idOf(value) : withIds(value, idOf)
		])
	);
}
