/** Which numbers of a text can be drawn beside each other. */
import { unitOf } from '../../../quantity/unit';
import { deskWordsOf } from '../../../words/deskWords';
import { sliceCodePoints } from '../../../words/locate';
import type { PastedNumber } from './numbers';
import { OPEN, toDraw, type Answered, type Desk } from './told';

/** The same unit: what is counted or paid in another has another axis. “One in four” and “20 per cent” are shares. */
export function canStandBeside(number: PastedNumber, other: PastedNumber): boolean {
	const [mine, theirs] = [number.claims[0]?.reading, other.claims[0]?.reading];
	if (other.id === number.id || other.claims.length !== 1 || !mine || !theirs) return false;
	return kindOf(mine) === kindOf(theirs);
}

function kindOf({ unit, direction }: PastedNumber['claims'][number]['reading']): string {
	const { id, dimension } = unitOf(unit ?? 'count') ?? {};
	return `${dimension === 'share' ? dimension : (id ?? unit)} ${direction === undefined ? '' : 'change'}`;
}

/** Those of its own sentence first, then those nearest to it in the text. */
export function besideOf(number: PastedNumber, all: readonly PastedNumber[]): PastedNumber[] {
	const away = (other: PastedNumber) =>
		other.sentence.start === number.sentence.start ? 0 : Math.abs(other.start - number.start);
	return all.filter((other) => canStandBeside(number, other)).sort((a, b) => away(a) - away(b) || a.start - b.start);
}

/**
 * The second number of a sentence has of the first what its words leave out: “58% say so, up from 45% last year” is of the same
 * people, and earlier. What a person has said of it stands.
 */
export function withWhatIsAlike(desk: Desk, first: Answered, other: Answered): Answered {
	const { number } = other;
	const isBehind = number.sentence.start === first.number.sentence.start && first.number.end <= number.start;
	if (!isBehind || isWhole(first.number, desk.language)) return other;
	const between = sliceCodePoints(
		number.sentence.text,
		first.number.end - number.sentence.start,
		number.start - number.sentence.start
	);
	const isEarlier = deskWordsOf(desk.language).beforeEarlier.test(between) && !/[.;]/u.test(between);
	if (!isEarlier && number.claims[0]?.unitFrom?.start !== first.number.claims[0]?.words[0]?.start) return other;
	const { subject, measure, of } = toDraw(desk, first, 0);
	const alike = {
		...(isEarlier && subject !== OPEN ? { subject } : {}),
		...(measure === '' ? {} : { measure }),
		...(of === undefined ? {} : { of })
	};
	return { ...other, answer: { ...alike, ...other.answer }, ...(isEarlier ? { isEarlier } : {}) };
}

/** “69 of the 88 cases, up from 56”: what behind it is earlier is so of the part. */
function isWhole({ sentence, start }: PastedNumber, language: string): boolean {
	return deskWordsOf(language).beforeWhole.test(sliceCodePoints(sentence.text, 0, start - sentence.start));
}
