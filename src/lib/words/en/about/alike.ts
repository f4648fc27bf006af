/** A second number that is of the same as the one before it in its sentence. */
import type { About } from '../../types';
import { goesOn } from '../appended';
import { COMPARED_BEFORE } from '../compared';
import { withCapital } from '../../language/capital';
import { phraseFrom } from './phrases';
import { guessFrom, isBare, isShare, type Place } from './place';

/** What has been found of a number. */
export interface Said {
	readonly about: About;
	readonly place: Place;
	/** Which of the numbers of the sentence it is. */
	readonly at: number;
}

const CALM = /^(?:noun|preposition|adverb|determiner|number|conjunction)$/u;

/** “fell 47 percent worldwide and 54 percent in Africa”, “to 3 million from 4 million”, “, up 5 percent”: a second number of the same. */
export function alike(place: Place, about: About, last: Said | undefined): About {
	const { tokens, tags, from, reading, sentence } = place;
	const subject = last?.about.subject;
	if (!last || !subject?.sure || about.of !== undefined) return about;
	const { to, reading: first } = last.place;
	const between = sentence.slice(tokens[to - 1]?.end, tokens[from]?.start);
	const isChange = reading.unit === 'percent-change' || reading.direction !== undefined;
	if (isChange && goesOn(between, sentence.slice(tokens[from]?.start)))
		return { ...about, subject, measure: { text: 'change', sure: true } };
	// “earnings of $4 million, or $2 a share”
	const isPair = /^,\s+or\s+$/u.test(between) && first.unit !== 'count' && reading.unit !== 'percent';
	if (isPair) return { ...about, subject, ...(last.about.measure && { measure: last.about.measure }) };
	const others = sharedByOthers(place, last, between);
	if (others) return { ...about, ...others };
	const of = isBare(reading) ? last.about.of : undefined;
	if (NEAR.test(between) && COMPARED_BEFORE.test(between) && (reading.unit === first.unit || of !== undefined))
		return {
			...about,
			subject,
			...(last.about.measure && { measure: last.about.measure }),
			...ofBeside(of, last)
		};
	if (about.subject?.sure === true) return about;
	// “a 19 percent fall in deaths (100 in 2017 and 81 in 2018)”
	const isBracketed = /^[^()]*\($/u.test(between) && first.unit === 'percent-change' && reading.unit !== 'percent';
	if (isBracketed) return { ...about, subject };
	const isSame =
		(first.unit ?? 'count') === (reading.unit ?? 'count') ||
		(first.unit === 'percentage-point' && reading.unit === 'percent') ||
		(first.unit === 'percent-change' && (reading.unit === 'percent' || tokens[from - 1]?.lower === 'to'));
	const isOpen = tags
		.slice(to, from)
		.every((tag, step) => CALM.test(tag) || /^(?:ended|ending|[.-])$/u.test(tokens[to + step]?.lower ?? ''));
	const isJoined =
		/^(?:and|from|to)$/u.test(tokens[from - 1]?.lower ?? '') ||
		(tokens[from - 2]?.lower === 'from' && tags[from - 1] === 'determiner');
	if (!isSame || !isOpen || !isJoined || from - to > 10) return about;
	const isKept = about.measure?.sure === true || first.unit === 'percent-change';
	return { ...about, subject, ...(!isKept && last.about.measure && { measure: last.about.measure }) };
}

/** “57% of the young believe it, compared with 74% [of the old]”: they do the same. */
function sharedByOthers(place: Place, { about, place: last }: Said, between: string): About | undefined {
	const areShares = [place, last].every(({ reading }) => isShare(reading));
	const isOf = [place, last].every(({ tokens, to }) => tokens[to]?.lower === 'of');
	if (!areShares || !isOf || !COMPARED_BEFORE.test(between) || !about.measure?.text.startsWith('share that'))
		return undefined;
	const whole = phraseFrom(place, place.to + 1);
	// “of over 75s”
	const aged = /^\s*of\s+((?:the\s+)?(?:over|under)[-\s]\d+s)\b/u.exec(
		place.sentence.slice(place.tokens[place.to]?.start)
	)?.[1];
	const subject = aged === undefined ? whole && guessFrom(place, whole) : { text: withCapital(aged), sure: true };
	return subject && { subject, measure: about.measure, isNamed: subject.sure };
}

/** At most one comma between the two: “1,404 TWh in 2019, up from [1,260 TWh]”, “a fall of 4 percent, from [3,000]” */
const NEAR = /^[^,;:]{0,60}(?:,[^,;:]*)?$/u;

function ofBeside(of: string | undefined, { about, at }: Said): About {
	return of === undefined ? {} : { of, ofBeside: about.ofBeside ?? at };
}
