import { describe, expect, it } from 'vitest';
import { newDraft, type Draft } from '../../../../src/lib/site/desk/draft';
import { describeDraft, searchDrafts } from '../../../../src/lib/site/desk/shelf';

const draft = (text: string, more: Partial<Draft> = {}): Draft => ({ ...newDraft(text), ...more });
const ISLAND = draft('Ferries\n\nThe island’s ferries carried a record 240,000\u00A0passengers in 2023.');
const COAST = draft('Ports\n\nThe coast has 70 ports.', {
	taken: [{ id: 'n1', title: '240,000 passengers came', quote: 'They handled 240,000 passengers' }]
});
const found = (asked: string) => searchDrafts([ISLAND, COAST], asked);

describe('the shelf', () => {
	it('lists all drafts where nothing is asked', () => {
		expect(found(' ').map(({ draft: { text } }) => text)).toEqual([ISLAND.text, COAST.text]);
	});

	it('finds words however they are set, what was taken away first, and shows them where they stand', () => {
		const [first, second] = found('240,000 PASSENGERS');
		expect([first?.draft, first?.words?.where]).toEqual([COAST, 'taken']);
		expect(second?.words).toEqual({
			where: 'text',
			before: 'The island’s ferries carried a record ',
			match: '240,000\u00A0passengers',
			after: ' in 2023.'
		});
		expect(found("island's").map(({ words }) => words?.match)).toEqual(['island’s']);
	});

	it('takes several words as a phrase, else each for itself, and all must be there', () => {
		expect(found('2023 ferries').map(({ draft: of }) => of)).toEqual([ISLAND]);
		expect(found('ferries coast')).toEqual([]);
	});

	it('names a draft by its first line', () => {
		const { name, taken } = describeDraft({ ...COAST, at: 0 });
		expect([name, taken]).toEqual(['Ports', '1 picture taken']);
	});
});
