import { expect, it } from 'vitest';
import { draftOf } from '../../../../../src/lib/dataset/author/draft/draft';
import { draftFigures } from '../../../../../src/lib/dataset/author/desk/figures';
import { deskRecords } from '../../../../../src/lib/dataset/author/desk/records';
import { citedIn } from '../../../../../src/lib/dataset/author/desk/cited';
import { questionsOf } from '../../../../../src/lib/dataset/author/desk/questions';
import { WORTH } from '../../../../../src/lib/dataset/author/desk/numbers';
import { DESK, READ, TEXT } from './text';

it('drafts the figures that the desk draws, each with its title, subtitle and best chart, of what needs no answer', () => {
	const draft = draftOf(TEXT, 'island');
	const drafted = draftFigures(draft, TEXT, 'en');
	const desk = { ...DESK, cited: citedIn('') };
	const answered = READ.numbers
		.filter(({ worth }) => worth >= WORTH)
		.map((number) => ({ number, answer: {} }))
		.filter((one) => !questionsOf(desk, one, READ.numbers).some(({ must }) => must));
	expect(answered.length).toBeGreaterThan(3);
	/** Claims have other names there. */
	const ids = new Map(
		answered.flatMap(({ number }) =>
			number.claims.map(({ words }, at) => {
				const same = draft.claims.filter((claim) => claim.words[0]?.start === words[0]?.start)[at];
				return [at === 0 ? number.id : `${number.id}-${at + 1}`, String(same?.record['id'])];
			})
		)
	);
	const atDesk = answered.map((one) => {
		const figure = deskRecords(desk, [one]).records.find(({ kind }) => kind === 'figures');
		return JSON.parse(
			JSON.stringify(figure?.data).replace(/"(n\d+(?:-\d)?)"/g, (_, id: string) => `"${ids.get(id) ?? id}"`)
		);
	});
	expect(drafted.map(({ data: { status: _, ...data } }) => data)).toEqual(atDesk);
});
