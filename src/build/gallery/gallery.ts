/** The gallery: every chart type with every form of number, as a figure or as the sentence by which it is refused. */
import { CHART_TYPES, type ChartType } from '../../lib/charts/specs';
import { loadDataset } from '../../lib/dataset/load';
import { memoryFiles } from '../../lib/dataset/ports/memory';
import { sha256 } from '../../lib/dataset/sha256';
import type { Figure, Problem } from '../../lib/dataset/types';
import { BESIDE, BESIDE_HALF, saidOf, TOPICS, type Said, type Topic } from './examples';
import { FORM_NAMES, type Form } from './forms';

export interface Example {
	readonly type: ChartType;
	readonly form: Form;
	/** Of the drawing’s file. */
	readonly name: string;
	/** What the made-up article says. */
	readonly text: string;
	/** Missing where it is refused. */
	readonly figure?: Figure;
	/** All that is wrong with it. */
	readonly problems: readonly Problem[];
}

export function gallery(): Example[] {
	return CHART_TYPES.flatMap((type) =>
		FORM_NAMES.filter((form) => !TOPICS[type].unsaid?.includes(form)).map((form) => exampleOf(type, form))
	);
}

function exampleOf(type: ChartType, form: Form): Example {
	const name = `${type}-${form}`;
	const topic = TOPICS[type];
	const drawn = form === 'derived' ? Object.values(topic.computed.from) : [saidOf(topic, form)];
	const beside = hasSeveral(type) ? [form === 'half' ? BESIDE_HALF : BESIDE] : [];
	const all = [...drawn, ...beside];
	const text = all.map(({ sentence }) => sentence).join(' ');
	const files = filesOf({ name, type, form, topic, all, text });
	const contents = new Map<string, string>([
		['texts/example.txt', text],
		...[...files].map(([path, value]) => [`data/${path}`, JSON.stringify(value)] as const)
	]);
	const { dataset, problems } = loadDataset({
		files: memoryFiles(contents),
		dir: 'data',
		textDirs: ['texts'],
		comparesVersions: false
	});
	const [figure] = problems.length === 0 ? (dataset?.figures ?? []) : [];
	return { type, form, name, text, problems, ...(figure ? { figure } : {}) };
}

const hasSeveral = (type: ChartType) => type === 'bar' || type === 'multiples' || type === 'dumbbell';

interface Written {
	readonly name: string;
	readonly type: ChartType;
	readonly form: Form;
	readonly topic: Topic;
	readonly all: readonly Said[];
	readonly text: string;
}

/** A dataset of one figure, by the paths of its files. */
function filesOf({ name, type, form, topic, all, text }: Written): Map<string, unknown> {
	const isDerived = form === 'derived';
	const roles = Object.keys(topic.computed.from);
	const idOf = (at: number) => (isDerived && at < roles.length ? (roles[at] ?? '') : at === 0 ? 'example' : 'beside');
	const label =
		isDerived || topic.years === undefined
			? ''
			: form === 'forecast' || form === 'target'
				? topic.years.then
				: topic.years.now;
	const derivation = {
		id: 'example',
		kind: topic.computed.kind,
		from: Object.fromEntries(roles.map((role) => [role, role])),
		subject: topic.subject,
		measure: topic.measure,
		...(topic.years ? { period: { label: topic.years.now } } : {})
	};
	return new Map<string, unknown>([
		['dataset.yaml', { schema: 1, title: 'Gallery', summary: 'Made up: nothing in it is true.' }],
		['sources/example.yaml', sourceOf(text)],
		[
			'claims/example.yaml',
			{
				schema: 1,
				quotes: Object.fromEntries(all.map((said, at) => [idOf(at), quoteOf(said, text)])),
				claims: all.map((said, at) => claimOf(idOf(at), said, topic, at === 0 && !isDerived ? form : 'exactly')),
				derivations: isDerived ? [derivation] : []
			}
		],
		...(form === 'differs' ? [['checks/example.yaml', checksOf(topic)] as const] : []),
		[
			`figures/${name}.yaml`,
			{
				schema: 1,
				title: all[0]?.sentence.replace(/\.$/, ''),
				subtitle: `${topic.subject}, ${topic.measure}`,
				topics: ['Gallery'],
				chart: { type, ...chartOf(type, form, label || (topic.years?.now ?? 'Example')) }
			}
		]
	]);
}

function sourceOf(text: string) {
	return {
		schema: 1,
		id: 'example',
		title: 'The example town',
		authors: [],
		publisher: 'Example Press',
		issued: 2024,
		url: 'https://example.org/town',
		language: 'en',
		rights: 'Made up for the gallery.',
		summary: 'Made up: nothing in it is true.',
		speakers: [{ id: 'author', name: 'Ann Example' }],
		quotable: text.length,
		text: { sha256: sha256(new TextEncoder().encode(text)), length: [...text].length }
	};
}

function quoteOf({ sentence }: Said, text: string) {
	const start = text.indexOf(sentence);
	const end = start + sentence.length;
	return {
		exact: sentence,
		start,
		end,
		prefix: text.slice(Math.max(0, start - 32), start),
		suffix: text.slice(end, end + 32),
		speaker: 'author'
	};
}

const NATURES: Readonly<Partial<Record<Form, string>>> = {
	estimate: 'estimate',
	forecast: 'forecast',
	target: 'target'
};

function claimOf(id: string, { words, quantity, year }: Said, { subject, measure, earlier, time }: Topic, form: Form) {
	const read = { because: 'The words state it in a way of their own.', by: 'Ann Example', date: '2024-01-02' };
	return {
		id,
		quote: id,
		words,
		subject,
		measure,
		quantity: form === 'read' ? { ...quantity, read } : quantity,
		...periodOf(year, form, time),
		...(NATURES[form] === undefined ? {} : { nature: NATURES[form] }),
		...(form === 'record' ? { record: { words: 'record', asOf: 2024 } } : {}),
		...(form === 'revised'
			? {
					history: [
						{
							date: '2024-02',
							what: `At first it had said ${earlier.words}.`,
							...(earlier.value === undefined ? {} : { value: earlier.value })
						}
					]
				}
			: {})
	};
}

function periodOf(year: string | undefined, form: Form, time: string | undefined) {
	if (year !== undefined) return { period: { label: year, date: year, words: year } };
	return time === undefined || form === 'forecast' || form === 'target' ? {} : { period: { label: time } };
}

function checksOf({ subject, measure, others, years, number, before, time }: Topic) {
	const label = years?.now ?? time ?? 'then';
	const check = (id: string, name: string, quantity: unknown, words: string) => ({
		id,
		of: 'example',
		subject,
		measure,
		period: { label, ...(years ? { date: label } : {}) },
		quantity,
		label: name,
		publisher: name,
		url: `https://example.org/${id}`,
		words
	});
	return {
		schema: 1,
		checks: [
			check('agrees', 'Example Office', number.quantity, `${before?.('differs') ?? ''}${number.words}`),
			check('differs', 'Example Institute', others.differs, others.differsWords)
		]
	};
}

/** What the data file says of a chart that draws `example`, and `beside` where it draws several. */
function chartOf(type: ChartType, form: Form, label: string): Record<string, unknown> {
	const drawn = { of: 'example', label };
	const beside = { of: 'beside', label: '2020' };
	const own: Readonly<Record<ChartType, Record<string, unknown>>> = {
		bar: { bars: [beside, drawn] },
		share: { of: 'example', label: 'with solar power', rest: 'without', whole: 'the homes of the example town' },
		count: { of: 'example', one: 'one well' },
		change: { of: 'example', base: 'Before', after: label },
		timeline: { from: 1990, to: 2030, events: [{ of: 'example', label: 'The bridge opens' }] },
		duration: { of: 'example', label: 'to build the bridge', start: 'begun', end: 'opened' },
		number: { of: 'example', label: form === 'half' ? 'homes with solar power' : 'spent by the example town' },
		range: { ranges: [drawn] },
		dumbbell: { pairs: [{ label: 'Spent', from: beside, to: drawn }] },
		rank: { of: 'example', label: form === 'forecast' ? 'Next summer' : 'Last summer', first: 'warmest summer' },
		multiples: { panels: [beside, drawn] }
	};
	return own[type];
}
