/** Who is quoted: words in quotation marks, and who is said to have said them. Places are UTF-16 units of the text. */
import { bareName, NAME } from './names';
import type { Paragraph } from './paragraphs';
import { SAID } from './speakerWords';

export interface Quoted {
	readonly from: number;
	readonly to: number;
	/** Undefined where nothing tells. */
	readonly name?: string;
	readonly sure: boolean;
}

/** Some texts open with the mark that closes: “”We sold ships,” she said.” */
export const QUOTED = /(?:“|(?<=^|[\s(])”(?=\p{L}))[^“”]*(?:”|$)|"[^"]*(?:"|$)/gu;
/** Shorter ones are terms, not statements. */
const SHORTEST = 25;

/** Somebody: a name with what describes it, or “the academy”. */
const SOMEBODY = String.raw`(?:(?:the|a|an)\s+(?:[\p{Ll}-]+\s+){0,3})?(?:[\p{Ll}-]+\s+){0,4}?${NAME}|the\s+(?:[\p{Ll}-]+\s+){0,2}[\p{Ll}-]+|he|she|they`;
const AFTER: readonly RegExp[] = [
	new RegExp(String.raw`^\s*(?:${SAID})\s+(${SOMEBODY})`, 'u'),
	new RegExp(String.raw`^\s*(${SOMEBODY})(?:,[^,“"]{1,80},)?\s+(?:${SAID})\b`, 'u'),
	new RegExp(String.raw`^\s*[—–-]{1,2}\s*(${SOMEBODY})`, 'u')
];
const BEFORE = new RegExp(
	String.raw`(?:^|[.!?,]\s+|\b(?:and|as)\s+)(${SOMEBODY})(?:,[^,“"]{1,80},)?\s+(?:${SAID})(?:[^“".]{0,60})?[,:]?\s*$`,
	'u'
);

/** Statements in quotation marks, each with who made it. One without a name goes on from the last of its paragraph, else it is unsure. */
export function quotedIn(paragraphs: readonly Paragraph[]): Quoted[] {
	const found: Quoted[] = [];
	let last: string | undefined;
	for (const [at, { text, start }] of paragraphs.entries()) {
		let inParagraph: Quoted | undefined;
		const open: number[] = [];
		for (const match of text.matchAll(QUOTED)) {
			const span = { from: start + match.index, to: start + match.index + match[0].length };
			if (match[0].length < SHORTEST) continue;
			const name =
				nameAfter(text.slice(match.index + match[0].length), paragraphs[at + 1]) ??
				nameBefore(text.slice(0, match.index));
			const isPronoun = name !== undefined && /^(?:he|she|they)$/u.test(name);
			const known =
				isPronoun || name === undefined
					? (inParagraph?.name ?? last)
					: bareName(name.replace(/^(?:\p{Ll}+\s+)+(?=\p{Lu})/u, ''));
			const sure = name !== undefined && !isPronoun ? true : (inParagraph?.sure ?? false);
			const quoted = { ...span, ...(known !== undefined && { name: known }), sure };
			if (name === undefined && !inParagraph) open.push(found.length);
			else for (const place of open.splice(0)) found[place] = { ...quoted, ...spanOf(found[place] ?? quoted) };
			found.push(quoted);
			if (name !== undefined) inParagraph = quoted;
			if (known !== undefined) last = known;
		}
		const named = [...text.matchAll(new RegExp(String.raw`(${NAME})\s+(?:${SAID})\b`, 'gu'))].at(-1)?.[1];
		if (named !== undefined && !inParagraph) last = bareName(named);
	}
	return found;
}

const spanOf = ({ from, to }: Quoted) => ({ from, to });

function nameAfter(rest: string, next: Paragraph | undefined): string | undefined {
	for (const pattern of AFTER) {
		const name = pattern.exec(rest)?.[1];
		if (name !== undefined) return name;
	}
	const dash = rest.trim() === '' ? /^[—–-]{1,2}\s*(.*)$/u.exec(next?.text ?? '')?.[1] : undefined;
	return dash === undefined
		? undefined
		: new RegExp(String.raw`(${NAME})(?=\s+\p{Ll}|$|[,.])`, 'u').exec(
				dash.replace(/^.*\b(?:director|minister|president|chief|officer|secretary)\s+(?=\p{Lu})/u, '')
			)?.[1];
}

function nameBefore(rest: string): string | undefined {
	return BEFORE.exec(rest)?.[1];
}
