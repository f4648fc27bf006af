/** What `npm run data:new` drafts of a text, judged by labels, as `guidelines.md` tells. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod/v4';
import { draftOf, type Draft } from '../../../../src/lib/dataset/author/draft/draft';
import { TODO } from '../../../../src/lib/dataset/author/todo';
import { halfOf, type Half } from '../corpus';

const one = z.union([z.string(), z.number()]).transform(String);
const several = z.union([one.transform((says) => [says]), z.array(one)]);
const labels = z.strictObject({
	site: z.string(),
	address: z.url(),
	taken: z.iso.date(),
	text: z.strictObject({ sha256: z.string().length(64), length: z.int() }),
	numbers: z.array(
		z.strictObject({
			at: z.tuple([z.int(), z.int()]),
			words: one,
			also: one.optional(),
			subject: several,
			measure: several,
			period: one.optional(),
			speaker: several,
			worth: z.boolean().default(true)
		})
	)
});
export type Labelled = z.infer<typeof labels>['numbers'][number];

export const FIELDS = ['subject', 'measure', 'period', 'speaker'] as const;
export type Field = (typeof FIELDS)[number];

/** `open`: left to the person, or flagged; `proposed`: so too, but what it asks is right. */
export type Verdict = 'right' | 'proposed' | 'open' | 'wrong';

export interface Judged {
	readonly site: string;
	readonly label: Labelled;
	/** Undefined where the number was not read, or is in a group. */
	readonly verdicts?: Readonly<Record<Field, Verdict>>;
	readonly said?: Readonly<Record<Field, string>>;
	readonly isGrouped: boolean;
}

export interface Site {
	readonly site: string;
	readonly draft: Draft;
	readonly judged: readonly Judged[];
	/** Claims of no labelled number. */
	readonly extra: readonly string[];
}

/** The labelled texts of a half that are at hand. @throws {Error} where none is, or one is another than was labelled */
export function judgeAll(folder: string, texts: string, half: Half): { sites: Site[]; missing: string[] } {
	const names = readdirSync(folder)
		.filter((name) => name.endsWith('.yaml'))
		.map((name) => name.slice(0, -'.yaml'.length))
		.filter((name) => halfOf(name) === half)
		.sort();
	const textOf = (name: string) => join(texts, `${name}.txt`);
	const missing = names.filter((name) => !existsSync(textOf(name)));
	if (missing.length === names.length)
		throw new Error(`${texts} has none of the labelled passages. --texts names their folder`);
	const sites = names
		.filter((name) => !missing.includes(name))
		.map((name) => {
			const { site, text: said, numbers } = labels.parse(parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')));
			const text = readFileSync(textOf(name), 'utf8');
			if (createHash('sha256').update(text).digest('hex') !== said.sha256)
				throw new Error(`${textOf(name)}: is not the text that was labelled: its sha256 differs`);
			return judge(site, draftOf(text, 'bench'), numbers);
		});
	return { sites, missing };
}

function judge(site: string, draft: Draft, numbers: readonly Labelled[]): Site {
	const used = new Set<number>();
	const judged = numbers.map((label): Judged => {
		const [start, end] = label.at;
		const touches = (words: { start: number; end: number } | undefined) =>
			words !== undefined && words.start < end && words.end > start;
		const at = draft.claims.findIndex(({ words }, place) => !used.has(place) && touches(words[0]));
		const isGrouped =
			at < 0 && draft.aside.some((words) => words.kind !== 'also' && words.kind !== 'unread' && touches(words));
		const claim = draft.claims[at];
		if (!claim) return { site, label, isGrouped };
		used.add(at);
		const said = saidOf(draft, claim.record);
		return { site, label, isGrouped, said, verdicts: verdictsOf(label, said, claim.doubts.length > 0) };
	});
	const extra = draft.claims.filter((_, at) => !used.has(at)).map(({ reading }) => reading.text);
	return { site, draft, judged, extra };
}

const recordSchema = z.object({
	quote: z.string(),
	subject: z.string(),
	measure: z.string(),
	period: z.object({ label: z.string(), words: z.string().optional() }).optional()
});
const quoteSchema = z.object({ speaker: z.string(), reportedFor: z.string().optional() });

function saidOf(draft: Draft, record: unknown): Record<Field, string> {
	const { quote, subject, measure, period } = recordSchema.parse(record);
	const drafted = draft.quotes.find(({ id }) => id === quote);
	const { speaker, reportedFor } = quoteSchema.parse(drafted?.record);
	const name = speaker === 'author' ? 'author' : (draft.speakers.find(({ id }) => id === speaker)?.name ?? speaker);
	const flag = (drafted?.notes.length ?? 0) > 0 ? `${TODO} ` : '';
	return { subject, measure, period: period?.label ?? '', speaker: `${flag}${reportedFor ?? name}` };
}

function verdictsOf(label: Labelled, said: Record<Field, string>, isDoubted: boolean): Record<Field, Verdict> {
	// Subject and measure together say what is measured of what: “India”, “share of its oil requirements”.
	const together = `${said.subject} ${said.measure}`;
	const verdict = (text: string, isRight: boolean): Verdict => {
		const isOpen = text.startsWith(TODO);
		return isOpen
			? isRight && text.includes('“')
				? 'proposed'
				: 'open'
			: isRight
				? 'right'
				: isDoubted
					? 'open'
					: 'wrong';
	};
	const speakers = label.speaker.map((name) => (name === 'author' ? ['author'] : wordsOf(name)));
	const spoken = said.speaker.replace(TODO, '');
	return {
		subject: verdict(
			said.subject,
			label.subject.some((words) => holds(together, wordsOf(words)))
		),
		measure: verdict(
			said.measure,
			label.measure.some((words) => holds(together, wordsOf(words)))
		),
		period:
			said.period === ''
				? label.period === undefined
					? 'right'
					: 'open'
				: verdict(said.period, label.period !== undefined && sharesDate(said.period, label.period)),
		speaker: said.speaker.startsWith(TODO)
			? speakers.some((words) => holds(spoken, words))
				? 'proposed'
				: 'open'
			: speakers.some((words) => holds(spoken, words))
				? 'right'
				: 'wrong'
	};
}

function sharesDate(said: string, label: string): boolean {
	const words = wordsOf(said.replace(TODO, '')).filter((word) => !/^(?:when|is|the|in|for|by|during)$/u.test(word));
	return words.length > 0 && words.every((word) => wordsOf(label).includes(word));
}

function holds(text: string, words: readonly string[]): boolean {
	const own = new Set(wordsOf(text));
	return words.every((word) => own.has(word));
}

/** Words in small letters, without articles and the ending of possessives. */
function wordsOf(text: string): string[] {
	return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.’'-][\p{L}\p{N}]+)*/gu) ?? [])
		.map((word) => word.replace(/['’]s$/u, ''))
		.filter((word) => !/^(?:the|a|an)$/u.test(word));
}
