/** What a figure says where a small box cannot hold it whole: shorter, and never more or other than the whole. */
import { codePoints, sliceCodePoints } from '../../words/codePoints';
import { readNumbers } from '../../words/read';
import { stancesAround } from '../../words/stance';
import { show } from '../problems/show';
import type { Report } from '../read/files';
import type { YamlFile } from '../read/yaml';
import type { FigureRecord } from '../schema/figure';
import type { Figure, Short } from '../types';

type Drawn = Pick<Figure, 'quotes' | 'evidence'>;

/** The short words, as far as they hold what they must. Reports what they leave out or add. */
export function shortOf(record: FigureRecord, drawn: Drawn, file: YamlFile, report: Report): Short | undefined {
	const { short } = record;
	if (!short) return undefined;
	const whole = [...drawn.evidence.flatMap(({ caveat }) => caveat ?? []), record.note ?? ''].join(' ');
	if (short.title !== undefined) {
		reportNumbers('title', { words: short.title, whole: record.title, mustHave: true }, file, report);
		reportUnsaid(short.title, record.title, file, report);
	}
	if (short.caveat !== undefined)
		reportNumbers('caveat', { words: short.caveat, whole, mustHave: false }, file, report);
	for (const [id, words] of Object.entries(short.quotes)) reportExcerpt(id, words, drawn, file, report);
	return short;
}

/** Numbers of the short words are those of the whole, said in the same way. @param mustHave whether none may be left out */
function reportNumbers(
	field: 'title' | 'caveat',
	{ words, whole, mustHave }: { readonly words: string; readonly whole: string; readonly mustHave: boolean },
	file: YamlFile,
	report: Report
): void {
	const [said, known] = [words, whole].map((text) => readNumbers(text).map((reading) => reading.text.toLowerCase()));
	const added = said?.filter((text) => !known?.includes(text)) ?? [];
	const left = mustHave ? (known?.filter((text) => !said?.includes(text)) ?? []) : [];
	if (added.length === 0 && left.length === 0) return;
	report({
		at: file.at(['short', field]),
		code: 'short-numbers',
		message:
			added.length > 0
				? `the short ${field} says ${added.map(show).join(', ')}, which the whole one does not`
				: `the short ${field} leaves out ${left.map(show).join(', ')}`,
		expected: 'the same numbers, with the words that qualify them'
	});
}

/** Whose statement it is stays told. */
function reportUnsaid(words: string, whole: string, file: YamlFile, report: Report): void {
	const [said, told] = [words, whole].map((text) => hearsayIn(text));
	if (told === undefined || said !== undefined) return;
	report({
		at: file.at(['short', 'title']),
		code: 'short-title',
		message: `the short title leaves out ${show(told)}, which says whose statement it is`,
		expected: 'words that say so, as the whole title does'
	});
}

function hearsayIn(text: string): string | undefined {
	const end = codePoints(text);
	return stancesAround(text, end, end, 'en').find(({ stance }) => stance === 'hearsay')?.text;
}

/** An excerpt is a stretch of its quote, of whole words, and holds all words that the figure draws. */
function reportExcerpt(id: string, words: string, { quotes }: Drawn, file: YamlFile, report: Report): void {
	const at = file.at(['short', 'quotes', id]);
	const found = quotes.find(({ quote }) => quote.id === id);
	if (!found) {
		report({
			at,
			code: 'short-quote',
			message: `the figure draws on no quote ${show(id)}`,
			expected: `one of its quotes: ${quotes.map(({ quote }) => show(quote.id)).join(', ')}`
		});
		return;
	}
	const { exact } = found.quote;
	const start = exact.indexOf(words);
	const isWhole = (edge: number) => !/[\p{L}\p{N}]{2}/u.test(exact.slice(Math.max(0, edge - 1), edge + 1));
	if (start < 0 || !isWhole(start) || !isWhole(start + words.length)) {
		report({
			at,
			code: 'short-quote',
			message: `${show(words)} is no stretch of whole words of the quote`,
			expected: 'one stretch of it, word for word; what is cut off is marked by “…” in the drawing'
		});
		return;
	}
	const missing = found.claims
		.flatMap((claim) => [claim.words, claim.record?.words, claim.period?.words])
		.filter((span) => span !== undefined)
		.map((span) => sliceCodePoints(exact, span.start, span.end))
		.filter((drawn) => !words.includes(drawn));
	if (missing.length > 0)
		report({
			at,
			code: 'short-quote',
			message: `the excerpt leaves out ${[...new Set(missing)].map(show).join(', ')}, which the figure draws`,
			expected: 'all words that it draws, with their subject and qualifiers'
		});
	const turned = turnedBy(exact, start, words, found.quote.language ?? found.source.language);
	if (turned.length === 0) return;
	report({
		at,
		code: 'short-quote',
		message: `the excerpt leaves out ${turned.map(show).join(', ')}, without which it says something else`,
		expected: 'an excerpt that holds it, or the whole quote'
	});
}

/** Around an excerpt, what makes more, less or something else of it: who said it, an exception to it, or what denies or supposes it before it begins. */
function turnedBy(exact: string, start: number, words: string, language: string): string[] {
	const from = codePoints(exact.slice(0, start));
	return stancesAround(exact, from, from + codePoints(words), language)
		.filter(({ stance, start: at }) => at < from || stance === 'limit' || stance === 'hearsay')
		.map(({ text }) => text);
}
