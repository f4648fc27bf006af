/** Stage 8: figures. Each names what it draws; its chart's type says whether that can be drawn so. */
import { SPECS } from '../../charts/specs';
import type { ChartSpec, Reference } from '../../charts/types';
import { formatDerived, formatQuantity } from '../../quantity/format';
import type { Report } from '../read/files';
import { Names, slugFrom } from '../problems/names';
import { isRecord } from '../read/plain';
import { parsePart, parseRecord } from '../read/records';
import { show, strangeLetters } from '../problems/show';
import { figureSchema } from '../schema/figure';
import type { FigureRecord } from '../schema/figure';
import { isDeviceName, slug as slugSchema } from '../schema/fields';
import type { Registers } from './drafts';
import type { Claim, Evidence, Figure, Source } from '../types';
import { reportSameLabels, reportTwice } from './twice';
import { worstStanding } from './verdict';
import { shortOf } from './short';
import type { YamlFile } from '../read/yaml';
import type { Path } from '../read/yaml/path';

/**
 * Endings of the addresses that stand beside a figure's own: `<slug>-og.png` is its picture for shared links,
 * `<slug>-dark.png` that for dark pages, `<slug>-report.png` that for print.
 */
export const RESERVED_ENDINGS = [
	'-og',
	'-dark',
	'-report',
	'-brief',
	'-newsletter',
	'-cm',
	'-slide',
	'-square',
	'-captioned'
];

/** Figures without a mistake, by slug. Mistakes of all are reported. */
export function figuresOf(
	files: readonly YamlFile[],
	evidence: ReadonlyMap<string, Evidence>,
	registers: Registers,
	report: Report
): Figure[] {
	const slugs = new Names<YamlFile>();
	const names = new Set(files.map(({ name }) => name));
	for (const file of files) registerSlug(file, slugs, names, report);
	const figures = files.flatMap((file) => {
		const parsed = parseRecord(figureSchema, file, report);
		if (!parsed) return [];
		registerAliases(parsed.value, file, { slugs, names }, report);
		reportOrder(parsed.value, file, report);
		return figureFrom(parsed.value, file, evidence, registers, report) ?? [];
	});
	return figures.sort((a, b) => a.place - b.place || textPlace(a) - textPlace(b) || (a.slug < b.slug ? -1 : 1));
}

/** Where the first quote stands in its text. */
function textPlace(figure: Figure): number {
	return figure.quotes[0]?.quote.start ?? 0;
}

function figureFrom(
	record: FigureRecord,
	file: YamlFile,
	evidence: ReadonlyMap<string, Evidence>,
	registers: Registers,
	report: Report
): Figure | undefined {
	const definition: ChartSpec = SPECS[record.chart.type];
	const written = isRecord(file.data) && isRecord(file.data['chart']) ? file.data['chart'] : {};
	const { type, ...part } = written;
	if (type !== record.chart.type) {
		// What draws is unknown, and told; what the figure names besides is looked for all the same.
		if (record.headline) reportUnknown(record.headline.of, ['headline', 'of'], file, registers, report);
		return undefined;
	}
	const spec = parsePart(definition.schema, part, ['chart'], file, report);
	if (spec === undefined) return undefined;
	const references = definition.references(spec);
	const drawn = resolve(references, file, evidence, registers, report);
	const isTwice = reportTwice(references, file, report);
	reportSameLabels(definition.labels?.(spec) ?? [], file, report);
	const headline = record.headline && headlineOf(record.headline, references, evidence, file, registers, report);
	if (isTwice || drawn.length < new Set(references.map(({ id }) => id)).size) return undefined;
	const problems = definition.problems(spec, drawn);
	for (const { path, ...problem } of problems) report({ at: file.at(['chart', ...path]), ...problem });
	if (problems.length > 0) return undefined;
	const quotes = quotesOf(drawn);
	const short = shortOf(record, { quotes, evidence: drawn }, file, report);
	return {
		slug: file.name,
		title: record.title,
		subtitle: record.subtitle,
		topics: record.topics,
		type: record.chart.type,
		spec,
		evidence: drawn,
		quotes,
		beside: besideOf(quotes, drawn, evidence),
		sources: [...new Set(quotes.map(({ source }) => source))],
		status: record.status,
		...(record.withdrawn ? { withdrawn: record.withdrawn } : {}),
		revisions: record.revisions,
		versions: [],
		aliases: record.aliases,
		place: record.order ?? Infinity,
		standing: worstStanding(drawn.map(({ standing }) => standing)),
		...(record.note === undefined ? {} : { note: record.note }),
		...(short ? { short } : {}),
		...(headline ? { headline } : {})
	};
}

/** The evidence that a chart names, each once, in the chart's order. An id whose own record is broken is passed over. */
function resolve(
	references: readonly Reference[],
	file: YamlFile,
	evidence: ReadonlyMap<string, Evidence>,
	registers: Registers,
	report: Report
): Evidence[] {
	const drawn = new Set<Evidence>();
	for (const { id, path } of references) {
		const found = evidence.get(id);
		if (found) drawn.add(found);
		else reportUnknown(id, ['chart', ...path], file, registers, report);
	}
	return [...drawn];
}

/** Reports a name that neither a claim nor a derivation has. */
function reportUnknown(id: string, path: Path, file: YamlFile, registers: Registers, report: Report): void {
	if (registers.evidence.has(id) || registers.incomplete) return;
	report({
		at: file.at(path),
		code: 'unknown-claim',
		message: `there is no claim or derivation ${show(id)}`,
		expected: 'the id of a claim or derivation',
		nearest: registers.evidence.nearest(id)
	});
}

function headlineOf(
	headline: NonNullable<FigureRecord['headline']>,
	references: readonly Reference[],
	evidence: ReadonlyMap<string, Evidence>,
	file: YamlFile,
	registers: Registers,
	report: Report
): Figure['headline'] {
	if (!references.some(({ id }) => id === headline.of)) {
		if (registers.evidence.has(headline.of))
			report({
				at: file.at(['headline', 'of']),
				code: 'headline-undrawn',
				message: `the chart does not draw ${show(headline.of)}`,
				expected: 'a claim or derivation that the chart draws'
			});
		else reportUnknown(headline.of, ['headline', 'of'], file, registers, report);
		return undefined;
	}
	const leads = evidence.get(headline.of);
	if (!leads) return undefined;
	const value = leads.basis === 'derived' ? formatDerived(leads.quantity) : formatQuantity(leads.quantity);
	if (leads.standing === 'contradicted')
		report({
			at: file.at(['headline', 'of']),
			code: 'headline-contradicted',
			message: `${show(headline.of)} is contradicted by other sources and cannot lead the dashboard`,
			expected: 'a claim or derivation that other sources do not contradict',
			mend: 'drop the headline; the figure itself stays'
		});
	return { of: headline.of, value, label: headline.label, standing: leads.standing };
}

/** Distinct quotes behind the evidence, inputs of derivations too, in the order of the text. */
function quotesOf(drawn: readonly Evidence[]): Figure['quotes'] {
	const claims = new Set(
		drawn.flatMap((evidence): readonly Claim[] => (evidence.basis === 'stated' ? [evidence] : evidence.inputs))
	);
	const groups = new Map<Claim['quote'], { source: Source; claims: Claim[] }>();
	for (const claim of claims) {
		const group = groups.get(claim.quote) ?? { source: claim.source, claims: [] };
		group.claims.push(claim);
		groups.set(claim.quote, group);
	}
	const sources = [...new Set([...groups.values()].map(({ source }) => source))];
	return [...groups]
		.map(([quote, group]) => ({ quote, ...group }))
		.sort((a, b) => sources.indexOf(a.source) - sources.indexOf(b.source) || a.quote.start - b.quote.start);
}

/**
 * Disputed claims on these quotes that are not drawn, be it that something drawn is derived from them: whoever prints the quotes
 * prints them as well.
 */
function besideOf(
	quotes: Figure['quotes'],
	drawn: readonly Evidence[],
	evidence: ReadonlyMap<string, Evidence>
): Claim[] {
	const disputed = [...evidence.values()]
		.filter((of) => of.basis === 'stated')
		.filter((claim) => claim.standing === 'mixed' || claim.standing === 'contradicted')
		.filter((claim) => !drawn.includes(claim));
	return quotes.flatMap(({ quote }) =>
		disputed.filter((claim) => claim.quote === quote).sort((a, b) => a.words.start - b.words.start)
	);
}

/**
 * Why a name cannot be a figure’s: it is part of addresses that others link to. Undefined if it can.
 * @param names of the dataset’s figures: beside one of them, a name that ends as its pictures’ do is theirs
 */
export function nameProblem(
	name: string,
	names: ReadonlySet<string>
): { readonly message: string; readonly expected: string; readonly nearest?: string } | undefined {
	const expected = 'lower-case letters, digits and single hyphens, at most 80 characters';
	if (!slugSchema.safeParse(name).success) {
		const nearest = slugFrom(name);
		return {
			message: `the name ${show(name)}${strangeLetters(name)} cannot stand in an address`,
			expected,
			...(nearest === '' || names.has(nearest) ? {} : { nearest })
		};
	}
	if (isDeviceName(name))
		return { message: `Windows keeps the name ${show(name)} for a device`, expected: 'another name' };
	const taken = RESERVED_ENDINGS.find(
		(ending) => name.endsWith(ending) && names.has(name.slice(0, name.length - ending.length))
	);
	if (taken === undefined) return undefined;
	const owner = name.slice(0, name.length - taken.length);
	return {
		message: `${show(name)} is the address of a picture of the figure ${show(owner)}`,
		expected: `another name than those of its pictures, which end in ${RESERVED_ENDINGS.join(', ')}`
	};
}

function registerSlug(file: YamlFile, slugs: Names<YamlFile>, names: ReadonlySet<string>, report: Report): void {
	const problem = nameProblem(file.name, names);
	if (problem) report({ at: file.at([]), code: 'unsafe-slug', ...problem, mend: 'rename the file' });
	slugs.define(file.name, file);
}

function registerAliases(
	record: FigureRecord,
	file: YamlFile,
	{ slugs, names }: { readonly slugs: Names<YamlFile>; readonly names: ReadonlySet<string> },
	report: Report
): void {
	record.aliases.forEach((alias, index) => {
		const picture = RESERVED_ENDINGS.map((ending) => alias + ending).find((name) => names.has(name));
		if (picture !== undefined)
			report({
				at: file.at(['aliases', index]),
				code: 'unsafe-slug',
				message: `at the earlier name ${show(alias)} the figure has a picture ${show(picture)}, which is another figure’s name`,
				expected: 'a name for that figure that no picture of this one has',
				mend: 'rename the other figure'
			});
		if (isDeviceName(alias))
			report({
				at: file.at(['aliases', index]),
				code: 'unsafe-slug',
				message: `Windows keeps the name ${show(alias)} for a device`,
				expected: 'another name'
			});
		const other = slugs.get(alias);
		if (!slugs.define(alias, file))
			report({
				at: file.at(['aliases', index]),
				code: 'duplicate-slug',
				message: `${show(alias)} is taken${other ? ` by ${other.path}` : ''}`,
				expected: 'a slug that leads to one figure'
			});
	});
}

function reportOrder(record: FigureRecord, file: YamlFile, report: Report): void {
	record.revisions.forEach((revision, index) => {
		const before = record.revisions[index - 1];
		if (before && revision.date < before.date)
			report({
				at: file.at(['revisions', index, 'date']),
				code: 'revision-order',
				message: `the revision of ${revision.date} stands after that of ${before.date}`,
				expected: 'the first version first'
			});
	});
}
