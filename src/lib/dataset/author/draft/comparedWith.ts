/** “32 vessels a day, compared to 36 currently”: a bare number that is compared with one of a unit is of the same. */
import { unitOf } from '../../../quantity/unit';
import { deskWordsOf } from '../../../words/deskWords';
import { sliceCodePoints } from '../../../words/codePoints';
import type { DraftedClaim } from './draftedClaim';

/** The claims of a sentence, those that are so compared with their unit. @param start of the sentence, in code points of the text */
export function withComparedUnits(
	claims: readonly DraftedClaim[],
	{ text, start, language }: { readonly text: string; readonly start: number; readonly language: string }
): DraftedClaim[] {
	const { betweenCompared, behindBare } = deskWordsOf(language);
	const stretch = (from: number, to: number) => sliceCodePoints(text, from - start, to - start);
	return claims.map((claim, at) => {
		const [[own], before] = [
			claim.words,
			claims.slice(0, at).findLast(({ reading }) => reading.unit !== 'percent-change')
		];
		const named = before?.words[0];
		if (!own || !before || !named || !isBare(claim) || !hasUnit(before, claim)) return claim;
		const isCompared =
			betweenCompared.test(stretch(named.end, own.start)) && behindBare.test(stretch(own.end, Infinity));
		return isCompared ? withUnitOf(claim, before, named) : claim;
	});
}

/** It names neither a unit nor what is counted. */
function isBare({ reading, about }: DraftedClaim): boolean {
	const { unit = 'count', noun, unread, change, stated } = reading;
	return unit === 'count' && noun === undefined && about.of === undefined && !unread && !change && !stated;
}

/** What has no unit that could be left out. */
const NEVER_SHORT: ReadonlySet<string> = new Set(['date', 'rank', 'multiple', 'change']);

/** “$5 million, compared with 4”: as large a unit of it too? Of what differs in that nothing is told. */
function hasUnit({ reading, about }: DraftedClaim, bare: DraftedClaim): boolean {
	const { unit, noun, scale, direction, change, stated } = reading;
	const dimension = unitOf(unit ?? 'count')?.dimension ?? 'date';
	const isOther =
		direction !== undefined || change !== undefined || stated !== undefined || scale !== bare.reading.scale;
	if (isOther || NEVER_SHORT.has(dimension)) return false;
	return dimension !== 'count' || noun !== undefined || about.of !== undefined;
}

function withUnitOf(
	claim: DraftedClaim,
	{ reading, about, record }: DraftedClaim,
	unitFrom: DraftedClaim['words'][number]
): DraftedClaim {
	const { unitDoubt, ...rest } = claim;
	const { unit, of } = record['quantity'] as Record<string, unknown>;
	const { of: _, ...quantity } = rest.record['quantity'] as Record<string, unknown>;
	const [counted, noun] = [about.of ?? reading.noun, reading.noun];
	return {
		...rest,
		record: {
			...rest.record,
			measure: record['measure'],
			quantity: { ...quantity, unit, ...(of === undefined ? {} : { of }) }
		},
		reading: { ...rest.reading, unit: reading.unit ?? 'count', ...(noun === undefined ? {} : { noun }) },
		about: {
			...rest.about,
			...(about.measure ? { measure: about.measure } : {}),
			...(counted === undefined ? {} : { of: counted })
		},
		doubts: rest.doubts.filter((doubt) => doubt !== unitDoubt),
		unitFrom
	};
}
