/** Turns of a conversation: paragraphs that begin with who speaks (“Glantz: …”), and those that go on without a label. */
import { LABEL_ROLES, NO_SPEAKERS } from './speakerWords';
import { fullName, NAME, nameKey } from './names';
import type { Paragraph } from './paragraphs';

export interface Turn {
	/** As readers see it. */
	readonly name?: string;
	/** False where one label stands alone and may be no speaker. */
	readonly sure: boolean;
	/** A label that stands alone and may be no speaker. */
	readonly perhaps?: string;
	/** Where the words begin, behind the label. */
	readonly from: number;
}

const LABEL = new RegExp(
	String.raw`^\[?((?:(?:Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|President|Professor)\.?\s+)?${NAME}|Q|A)(,[^:\n“"]{1,60})?(\s*\([^):]{1,40}\))?\s*:\]?\s+(?=\S)`,
	'u'
);

interface Label {
	readonly name: string;
	readonly hasRole: boolean;
	readonly length: number;
}

function labelOf({ text }: Paragraph): Label | undefined {
	const found = LABEL.exec(text);
	const name = found?.[1];
	if (!found || name === undefined || name.length > 50 || name.split(/\s+/u).length > 5) return undefined;
	if (NO_SPEAKERS.has(name.toLowerCase().replace(/’/gu, "'"))) return undefined;
	return { name, hasRole: LABEL_ROLES.test(found[2] ?? ''), length: found[0].length };
}

/** The turn of each paragraph; undefined for those that belong to the author. Labels count as such where they repeat, or several have them. */
export function turnsOf(text: string, paragraphs: readonly Paragraph[]): (Turn | undefined)[] {
	// A long text has each label many times, and each question looks through all of it.
	const isPlaceName = once((name) => isPlace(name, text));
	const fullNameOf = once((name) => fullName(name, text));
	const isNamed = once((name) => isNamedElsewhere(name, text));
	const labels = paragraphs.map((paragraph) => {
		const label = labelOf(paragraph);
		return label && (isPlaceName(label.name) || isDateline(label, paragraph)) ? undefined : label;
	});
	const times = new Map<string, number>();
	for (const label of labels) if (label) times.set(nameKey(label.name), (times.get(nameKey(label.name)) ?? 0) + 1);
	const isConversation = [...times.values()].some((count) => count > 1) || labels.some((label) => label?.hasRole);
	const isSpeaker = (label: Label, paragraph: Paragraph) =>
		isRow(paragraph, label)
			? labels.some((other, at) => other?.name === label.name && !isRow(paragraphs[at] ?? paragraph, other))
			: isConversation || isNamed(label.name);
	let turn: Turn | undefined;
	return paragraphs.map((paragraph, at) => {
		const label = labels[at];
		if (label && isSpeaker(label, paragraph)) {
			const isSure = isConversation && ((times.get(nameKey(label.name)) ?? 0) > 1 || label.hasRole || times.size > 1);
			turn = { name: fullNameOf(label.name), sure: isSure, from: paragraph.start + label.length };
			return turn;
		}
		if (label) {
			turn = { perhaps: label.name, sure: false, from: paragraph.start };
			return turn;
		}
		if (endsTurn(paragraph) || (turn?.perhaps !== undefined && times.size > 1)) turn = undefined;
		return turn && { ...turn, from: paragraph.start };
	});
}

/** “BEIJING: Two people were killed, state media said.”: where a report was written, no speaker says who said so. */
function isDateline({ name, hasRole }: Label, { text, start }: Paragraph): boolean {
	const isReport = /(?:,|\b\p{L}+) said[.,]?(?:\s|$)/u.test(text) && !/\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/u.test(text);
	return start === 0 && !hasRole && name === name.toUpperCase() && isReport;
}

function isNamedElsewhere(name: string, text: string): boolean {
	const at = text.indexOf(name);
	const rest = at < 0 ? text : text.slice(0, at) + text.slice(at + name.length);
	return fullName(name, rest) !== name && !name.includes(' ');
}

/** “California: …”, where something happened “in California”. */
function isPlace(name: string, text: string): boolean {
	const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
	const inside = String.raw`\b(?:in|across|throughout|near)\s+(?:\p{Lu}\p{L}+\s+)?${escaped}(?![\p{L}\p{N}'’])`;
	return new RegExp(inside, 'u').test(text);
}

/** “Texas: 5 homes” may be a row of a list. */
function isRow({ text }: Paragraph, { length }: Label): boolean {
	return /^(?:[\p{Sc}~≈<>+−-]\s?)?\p{Nd}/u.test(text.slice(length));
}

/** A question between turns is the interviewer’s; a line with a label that is nobody’s begins the end matter. */
function endsTurn({ text }: Paragraph): boolean {
	const isEndMatter = /^[\p{Lu}][\p{Lu}\s]{3,30}:/u.test(text) || /^The views expressed/u.test(text);
	return isEndMatter || (text.length < 250 && /\?["”’]?$/u.test(text));
}

/** The answer to each question, looked for once. */
function once<Answer>(ask: (name: string) => Answer): (name: string) => Answer {
	const known = new Map<string, Answer>();
	return (name) => {
		const answer = known.get(name) ?? ask(name);
		known.set(name, answer);
		return answer;
	};
}
