/**
 * `npm run bench:reading`: what our reader and others read of real texts, against labels that were made before any of them ran
 * (`reading/guidelines.md`), as Markdown. `--half open` (the default), `kept` or `both`; `--texts` names the folder of the texts, which are
 * no part of the project (by default `.cache/reading-texts`); `--errors` lists all that went wrong, `--doubts` how often each kind of doubt was right (with `--errors` where), `--alone` runs no others. `--outside` names a folder with copies of Recognizers-Text
 * and grobid-quantities, to be measured as well. `--agreement` compares both labellings of what was labelled twice. `--language de`
 * (es, fr, ru) measures that language, against its own labels and without other readers. First: `npm ci` in `tests/bench`.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../../src/cli/terminal';
import { loadPack, OWN_LANGUAGE } from '../../src/lib/words/packs';
import { readCorpus, type Excerpt, type Half } from './reading/corpus';
import { readGrobid } from './reading/outside/grobid';
import { readSpecs } from './reading/outside/specs';
import { silentErrors, isRight } from './reading/measures';
import type { Reader } from './reading/predicted';
import { drafted } from './reading/readers/drafted';
import { loadRivals } from './reading/readers/rivals';
import { scoreExcerpt, type Scored } from './reading/score';
import { doubtTable, errorLine, mainTable, summary } from './reading/tables';

const BENCH = join('tests', 'bench');
const LABELS = join(BENCH, 'reading', 'corpus');
const AGAIN = join(BENCH, 'reading', 'again');
const TEXTS = join('.cache', 'reading-texts');

function halfFrom(text: string): Half | undefined {
	if (text === 'both') return undefined;
	if (text === 'open' || text === 'kept') return text;
	throw new Error(`--half is “${text}”. Expected open, kept or both`);
}

const readAll = (reader: Reader, excerpts: readonly Excerpt[]): Scored[] =>
	excerpts.map((excerpt) => scoreExcerpt(excerpt, reader.read(excerpt.text)));

const quantities = (excerpts: readonly Excerpt[]) => excerpts.reduce((sum, { labels }) => sum + labels.length, 0);

/** The second labels as if a reader had found them: alike where both say the same. */
function showAgreement(texts: string): void {
	const first = new Map(readCorpus(LABELS, texts).excerpts.map((excerpt) => [excerpt.site, excerpt]));
	const scored = readCorpus(AGAIN, texts).excerpts.flatMap(({ site, labels }) => {
		const excerpt = first.get(site);
		const found = labels.map(({ at: [start, end], ...label }) => ({ start, end, doubted: false, ...label }));
		return excerpt ? [scoreExcerpt({ ...excerpt, others: [] }, found)] : [];
	});
	console.log(`## Labelled twice: ${scored.length} excerpts\n\n${mainTable([{ name: 'second labels', scored }])}\n`);
	for (const { scored: one, pair } of silentErrors(scored).wrong) console.log(errorLine({ scored: one, pair }));
}

function showOutside(folder: string, readers: readonly Reader[], language: string): void {
	const specs = readSpecs(join(folder, 'Recognizers-Text'), language);
	for (const { name, excerpts, hasUnits } of specs) {
		console.log(
			`\n## Recognizers-Text, ${name}: ${excerpts.length} inputs, ${quantities(excerpts)} amounts (only R says something: others are not labelled)\n`
		);
		const scored = readers.map((reader) => ({ name: reader.name, scored: readAll(reader, excerpts) }));
		console.log(mainTable(scored, hasUnits ? ['value', '+ unit'] : ['value']));
	}
	const papers = language === OWN_LANGUAGE ? readGrobid(join(folder, 'grobid-quantities')) : [];
	if (papers.length > 0) {
		console.log(`\n## grobid-quantities: ${papers.length} paragraphs, ${quantities(papers)} amounts\n`);
		console.log(
			mainTable(
				readers.map((reader) => ({ name: reader.name, scored: readAll(reader, papers) })),
				['value', '+ unit']
			)
		);
	}
	if (specs.length === 0 && papers.length === 0)
		throw new Error(
			`${folder} holds neither Recognizers-Text/Specs nor grobid-quantities/resources. Lay copies of the repositories there`
		);
}

await run(async () => {
	const { values } = parseArgs({
		options: {
			half: { type: 'string' },
			texts: { type: 'string' },
			outside: { type: 'string' },
			errors: { type: 'boolean' },
			doubts: { type: 'boolean' },
			alone: { type: 'boolean' },
			agreement: { type: 'boolean' },
			language: { type: 'string', default: OWN_LANGUAGE }
		}
	});
	const { language } = values;
	await loadPack(language);
	const isOwn = language === OWN_LANGUAGE;
	const inLanguage = (folder: string) => (isOwn ? folder : join(folder, language));
	const [labels, texts] = [inLanguage(LABELS), inLanguage(values.texts ?? TEXTS)];
	if (values.agreement) return showAgreement(texts);
	const half = halfFrom(values.half ?? 'open');
	const { excerpts, missing: away } = readCorpus(labels, texts, half);
	if (away.length > 0) console.log(`Not measured, since their texts are not at hand: ${away.join(', ')}\n`);
	const { readers: rivals, missing } = values.alone || !isOwn ? { readers: [], missing: [] } : await loadRivals(BENCH);
	for (const name of missing) console.log(`${name} is not installed: npm ci --prefix ${BENCH}`);
	const readers = [drafted(language), ...rivals];
	console.log(
		`## ${half === undefined ? 'Both halves' : `The ${half} half`}: ${excerpts.length} excerpts, ${quantities(excerpts)} quantities\n`
	);
	const scored = readers.map((reader) => ({ name: reader.name, scored: readAll(reader, excerpts) }));
	console.log(`${mainTable(scored)}\n\nIntervals hold 95 %: P and R by Wilson, F1 by a bootstrap over excerpts.\n`);
	const [ours] = scored;
	if (ours) {
		const silent = silentErrors(ours.scored).wrong;
		console.log(`${summary(ours)}\n\n### Silent errors\n\n${silent.map(errorLine).join('\n')}`);
		if (values.doubts) console.log(`\n### Doubts\n\n${doubtTable(ours, values.errors === true)}`);
		if (values.errors) {
			const all = ours.scored.flatMap((one) => one.pairs.map((pair) => ({ scored: one, pair })));
			console.log(
				`\n### All errors\n\n${all
					.filter(({ pair }) => !isRight(pair, 'all'))
					.map(errorLine)
					.join('\n')}`
			);
		}
	}
	if (values.outside) showOutside(values.outside, readers, language);
});
