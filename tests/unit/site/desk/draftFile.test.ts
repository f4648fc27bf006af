import { expect, it } from 'vitest';
import { newDraft, withReviews, type Draft } from '../../../../src/lib/site/desk/draft';
import { readDraft, writeDraft } from '../../../../src/lib/site/desk/draftFile';
import { stepped, undone } from '../../../../src/lib/site/desk/history';

const EMPTY = newDraft('The island has 40 ships.\u00A0\uD83D\uDEA2\n');
const { now } = EMPTY.steps;
const DRAFT: Draft = {
	...EMPTY,
	steps: undone(
		stepped(stepped(EMPTY.steps, { ...now, chosen: 'n15', answers: { n15: { title: '<b>40</b>', fine: ['x'] } } }), {
			...now,
			cited: 'Ann, 2024',
			beside: { n15: ['n2'] },
			relative: { 'last year': '2023' },
			work: { url: 'x' }
		})
	),
	taken: [{ id: 'n15', title: 'Forty', quote: '40 ships' }],
	reviewed: [{ id: 'n15', quote: '40 ships', by: 'Ben Example', date: '2026-11-30' }]
};

it('writes a draft that reads back the same: text, steps taken back and forth, and what was taken away', async () => {
	expect(readDraft(await writeDraft(DRAFT).text())).toEqual(DRAFT);
});

it('keeps what the text was taken out of, and reads what the program before this one wrote', async () => {
	const from = { kind: 'pdf', sha256: 'a'.repeat(64), by: 'pdfjs-dist 5.6.205, layout 1', pages: [0, 12] } as const;
	expect(readDraft(await writeDraft({ ...DRAFT, from }).text())).toEqual({ ...DRAFT, from });
	const file = await writeDraft(DRAFT).text();
	for (const schema of [1, 3, 4, 5])
		expect(readDraft(file.replace('"schema": 6', `"schema": ${schema}`))).toEqual(DRAFT);
	const {
		texts: _,
		reviewed: __,
		...before
	} = JSON.parse(file.replaceAll(/"others": \{\},/gu, '')) as Record<string, unknown>;
	expect(JSON.stringify(before)).not.toContain('others');
	expect(readDraft(JSON.stringify({ ...before, schema: 2 }))).toEqual({ ...DRAFT, reviewed: [] });
});

it('keeps what of the text is the article', async () => {
	const { steps } = DRAFT;
	const draft = { ...DRAFT, steps: { ...steps, now: { ...steps.now, part: { start: 3, end: 9 } } } };
	expect(readDraft(await writeDraft(draft).text())).toEqual(draft);
});

it('says in the file that it is private, first of all', async () => {
	expect(await writeDraft(DRAFT).text()).toMatch(
		/^\{\s*"draft": "A private draft of the desk\. It holds the whole text/
	);
});

it.each([
	['no JSON', () => '{', /is no draft/],
	['another JSON', () => '[]', /is no draft/],
	['a newer one', (file: string) => file.replace('"schema": 6', '"schema": 7'), /newer program \(schema 7/],
	[
		'a field too many',
		(file: string) => file.replace('"title": "<b>', '"run": "x", "title": "<b>'),
		/cannot be read, at steps/
	],
	[
		'a tick by nobody',
		(file: string) => file.replace('"by": "Ben Example"', '"by": ""'),
		/cannot be read, at reviewed → 0 → by/
	],
	[
		'a number for words',
		(file: string) => file.replace('"Ann, 2024"', '7'),
		/cannot be read, at steps → future → 0 → cited/
	]
])('refuses %s in a sentence', async (_, doctor, why) => {
	const read = readDraft(doctor(await writeDraft(DRAFT).text()));
	expect('refused' in read && read.refused).toMatch(why);
});

it('takes over what others have compared, of each number the last', () => {
	const [first] = DRAFT.reviewed;
	if (!first) throw new Error('Nobody has compared anything.');
	const [later, other] = [
		{ ...first, by: 'Cy Example' },
		{ ...first, id: 'n2' }
	];
	expect(withReviews(DRAFT, [later, other]).reviewed).toEqual([later, other]);
	expect(withReviews(DRAFT, []).reviewed).toEqual(DRAFT.reviewed);
});
