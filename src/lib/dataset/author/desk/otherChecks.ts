/** The checks of a number: of each other source that was brought for it and of which nothing is open. */
import { otherQuestions } from './otherQuestions';
import { checkRecord, comparedOf, type ReadOther } from './others';
import type { Answered, CheckData, Desk } from './told';

/** What keeps another source from being drawn, in a sentence; undefined if nothing does. */
export function notDrawn(desk: Desk, drawn: Answered, other: ReadOther): string | undefined {
	const compared = comparedOf(desk, drawn, other);
	if (!compared) return 'Point at its number.';
	if (compared.desk.cited.where === '') return 'Say who says it, and where.';
	const [question] = otherQuestions(desk, drawn, other);
	if (question) return `Answer: ${question.ask}`;
	return other.told.isIndependent ? undefined : 'It repeats the article, and so bears nothing out: it is left out.';
}

export function checksOf(desk: Desk, drawn: Answered, others: readonly ReadOther[]): CheckData[] {
	return others.flatMap((other, i) => {
		const compared = comparedOf(desk, drawn, other);
		if (!compared || notDrawn(desk, drawn, other) !== undefined) return [];
		return [checkRecord(checkId(drawn, i), other.told, compared)];
	});
}

/** @param at which of a number’s other sources it is */
export function checkId({ number }: Answered, at: number): string {
	return `${number.id}-other-${at + 1}`;
}
