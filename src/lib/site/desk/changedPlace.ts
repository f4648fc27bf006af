/** Where a step changed something: there the focus goes when it is taken back, or taken again. */
import type { Answer } from '../../dataset/author/desk/told';
import type { DraftState } from './draft';
import { CITED, TITLE } from './faults';

const NUMBER = '[name="desk-number"]:checked';

/** Where the field of an answer stands; what has none of its own is asked in a question alone. */
const FIELDS: Partial<Record<keyof Answer, string>> = {
	title: TITLE,
	type: '[name="desk-chart"]:checked',
	subject: '#desk-subject',
	measure: '#desk-measure',
	nature: '#desk-nature',
	of: '#desk-of',
	period: '#desk-period',
	speaker: '#desk-speaker',
	subtitle: '#desk-subtitle',
	extension: '.words button:enabled',
	change: '.before button'
};

/** Selectors of where two states differ, the likeliest first; the page need not have each. */
export function changedPlaces(one: DraftState, other: DraftState): string[] {
	const isOther = (field: keyof DraftState) => JSON.stringify(one[field]) !== JSON.stringify(other[field]);
	if (isOther('chosen')) return [NUMBER];
	if (isOther('cited')) return [CITED];
	if (isOther('beside')) {
		const both = [one, other].map(({ beside, chosen }) => beside[chosen] ?? []);
		const toggled = both.flat().find((id) => !both.every((ids) => ids.includes(id)));
		return [`[name="desk-beside"][value="${toggled ?? ''}"]`, '.beside summary'];
	}
	if (isOther('answers')) return answerPlaces(one, other);
	if (isOther('relative')) return ['.question[data-about="period"] :is(button, input)', '#desk-period'];
	if (isOther('others')) return ['.other input', '#desk-other'];
	return isOther('part') ? ['.handle', '.views button'] : [NUMBER];
}

/** What was asked may be open again; else it is the field. */
function answerPlaces(one: DraftState, other: DraftState): string[] {
	const ids = [...new Set([...Object.keys(one.answers), ...Object.keys(other.answers)])];
	return ids.flatMap((id) => {
		const [mine, theirs]: [Answer, Answer] = [one.answers[id] ?? {}, other.answers[id] ?? {}];
		const fields = Object.keys({ ...mine, ...theirs }) as (keyof Answer)[];
		return fields
			.filter((field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field]))
			.flatMap((field) => [
				`.question[data-about="${field === 'fine' ? 'doubt' : field}"][data-number="${id}"] :is(button, input)`,
				FIELDS[field] ?? NUMBER
			]);
	});
}
