import { spellings } from '../../../../../src/lib/words/language/spellings';
import { WORDS_WITHOUT_ROW } from '../../../../../src/lib/words/en/unitLists';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../../../src/lib/dataset/author/draft/draft';
import { writeDraft } from '../../../../../src/lib/dataset/author/draft/write';
import { loadDataset } from '../../../../../src/lib/dataset/load';
import { memoryFiles } from '../../../../../src/lib/dataset/ports/memory';
import { sha256 } from '../../../../../src/lib/dataset/sha256';

const words = (text: string) => draftOf(text, 'pier').claims.map(({ reading }) => reading.text);

describe('what is drafted', () => {
	it('is what is worth drawing; the rest stands in groups, each to be accepted at once', () => {
		const text =
			'The two countries sold 40 ships on May 21, 2014, at 10:30 a.m. Both leaders called 555-123-4567. The plan Siberia 2 is bilateral. Over the past 12 months, the 30-year bond fell 5 percent.';
		const { claims, groups, open } = draftOf(text, 'pier');
		expect(claims.map(({ reading }) => reading.text)).toEqual(['40 ships', 'fell 5 percent']);
		expect(open).toEqual([]);
		expect(groups.map(({ reason }) => reason)).toEqual([...new Set(groups.map(({ reason }) => reason))]);
		expect(groups.every(({ reason }) => reason.startsWith('TODO: all fine? '))).toBe(true);
		expect(groups.map(({ words: list }) => list.map(({ text: word }) => word))).toContainEqual([
			'two countries',
			'Both leaders'
		]);
	});

	it('is one claim of a fact in two units', () => {
		const [claim, ...others] = draftOf('The road is 95 km (59 miles) long.', 'pier').claims;
		expect(claim?.record['quantity']).toMatchObject({ value: 95, unit: 'km', also: { value: 59, unit: 'mi' } });
		expect(others).toEqual([]);
		expect(words('The road is 95 km (20 miles) long.')).toHaveLength(2);
		expect(words('Profit rose by $3 million (59%).')).toHaveLength(2);
	});

	it('asks whether a temperature is a level, unless words make it a change', () => {
		const notes = draftOf(
			'The mean was 16.0 °C. This is 3.1 °C warmer than in May. Sea levels rose 4 mm.',
			'x'
		).claims.map((claim) => claim.notes.filter((note) => note.includes('difference of temperatures')).length);
		expect(notes).toEqual([1, 0, 0]);
	});

	it.each([
		['It costs $45 in Queensland and in Perth.', 1],
		['It costs $45, and A$60 there.', 1],
		['It costs US$45 in Queensland and in Perth.', 0],
		['The U.S. firm pays $45 in Queensland and in Perth.', 0],
		['It costs $45 in Perth.', 1],
		['It costs $45 in Leeds.', 0]
	])('asks which dollar is meant: “%s”', (text, asked) => {
		const doubts = draftOf(text, 'x').claims.flatMap((claim) => claim.doubts);
		expect(doubts.filter((doubt) => doubt.includes('another dollar'))).toHaveLength(asked);
	});

	it('has ids that nothing in the dataset has', () => {
		const { claims } = draftOf('It has 40 ships and 50 boats.', 'pier', { taken: new Set(['pier-1', 'pier-3']) });
		expect(claims.map(({ record }) => record['id'])).toEqual(['pier-2', 'pier-4']);
	});

	it('has no claim of a language that is not read', () => {
		const { claims, open, notes } = draftOf('Er waren 40 schepen.', 'pier', { language: 'nl' });
		expect([claims, open.map(({ text }) => text)]).toEqual([[], ['40']]);
		expect(notes[0]).toContain('“nl”');
	});

	it('tells when it quotes more than may be quoted', () => {
		const long = Array.from(
			{ length: 60 },
			(_, at) => `In the harbour of the old town there lay ${at + 20} ships.`
		).join(' ');
		expect(draftOf(long, 'pier').notes.join()).toMatch(/\d+ of \d+ characters are quoted/);
	});

	it('takes a sentence whole that has an abbreviation in it', () => {
		expect(draftOf('The talk of Joseph W. Lind drew 40 people.', 'pier').quotes[0]?.record['exact']).toBe(
			'The talk of Joseph W. Lind drew 40 people.'
		);
	});
});

describe('a draft as files', () => {
	const text = [
		'Harbour grows',
		'By Ana Prado',
		'In 2023, half of the island’s ships went to Norway, about 95 km (59 miles) away. Trade reached a record $240 million last year, a 60 percent increase. <b>Not</b> 5 ships left.',
		'“We sold 40 boats in one week,” said Bo Lind. The two leaders met over 40 times.',
		'Between 5 and 7 percent of the boats sank. Costs rose from $3 million to $4 million. It was −5 °C on 5 May 2021 in Room 12.'
	].join('\n\n');

	it('passes the check at once, but for what it says is still to be written', () => {
		const draft = draftOf(text, 'pier');
		const files = writeDraft(
			draft,
			'pier',
			{ path: 'pier.txt', text, sha256: sha256(new TextEncoder().encode(text)) },
			'en'
		);
		const loaded = loadDataset({
			files: memoryFiles(
				new Map([
					['data/dataset.yaml', 'schema: 1\ntitle: Pier\nsummary: A pier.\n'],
					['data/sources/pier.yaml', files.source],
					['data/claims/pier.yaml', files.claims],
					['texts/pier.txt', text]
				])
			),
			dir: 'data',
			textDirs: ['texts']
		});
		expect(new Set(loaded.problems.map(({ code }) => code))).toEqual(new Set(['left-to-do']));
		expect(draft.claims.length).toBeGreaterThan(7);
	});
});

describe('a draft from a PDF', () => {
	it('has the page of every quote, by where the pages begin', () => {
		const text = 'The island has 40 ships.\n\nThe coast has 70 ports.\n\nThe bay has 90 boats.';
		const digest = sha256(new TextEncoder().encode(text));
		const pages = [0, text.indexOf('The coast'), text.indexOf('The bay')];
		const extracted = {
			kind: 'pdf',
			text,
			by: 'pdfjs-dist 0, layout 0',
			pages,
			facts: [],
			notes: [],
			sha256: digest
		} as const;
		const files = writeDraft(draftOf(text, 'pier'), 'pier', { path: 'pier.txt', text, sha256: digest }, 'en', {
			extracted
		});
		expect(files.source).toContain(`pages: [${pages.join(', ')}]`);
		const source = files.source.replaceAll(/"TODO: (?:year|address).*"/gu, (asked) =>
			asked.includes('year') ? '2024' : 'https://example.org'
		);
		const { dataset, problems } = loadDataset({
			files: memoryFiles(
				new Map([
					['data/dataset.yaml', 'schema: 1\ntitle: Pier\nsummary: A pier.\n'],
					['data/sources/pier.yaml', source.replaceAll('TODO: ', '')],
					['data/claims/pier.yaml', files.claims.replaceAll('TODO: ', '')],
					['texts/pier.txt', text]
				])
			),
			dir: 'data',
			textDirs: ['texts']
		});
		expect(problems).toEqual([]);
		expect(dataset?.claims.map(({ quote }) => quote.page)).toEqual([1, 2, 3]);
	});
});

describe('a number that the data cannot say', () => {
	it.each([`The field has 40 ${spellings(WORDS_WITHOUT_ROW)[1]} of fence.`, 'Coal fell by −3 TWh of −333 TWh.'])(
		'in “%s” is asked about by itself, and is in no claim',
		(text) => {
			const { claims, groups, open } = draftOf(text, 'pier');
			expect(claims.filter(({ reading }) => reading.unread !== undefined || reading.value === -333)).toEqual([]);
			expect(open.length).toBeGreaterThan(0);
			expect(groups).toEqual([]);
		}
	);

	it('is asked about where it counts a part of something without a name', () => {
		const { claims, open } = draftOf('The survey gave it as 6.6 at first.', 'pier');
		expect(claims).toEqual([]);
		expect(open.map(({ text }) => text)).toEqual(['6.6']);
	});
});

describe('a text in a language that is not read', () => {
	const text = '今年1至8月,港口一切正常。港口完成货物吞吐量120.3亿吨,同比增长4.4%。全年客运1282万人。\n';
	const draft = draftOf(text, 'gang', { language: 'zh', laysOut: true });

	it('has one number laid out for a person, with its whole sentence, and nothing guessed', () => {
		expect(draft.claims).toEqual([]);
		expect(draft.byPerson).toMatchObject({
			words: '120.3',
			quote: { exact: '港口完成货物吞吐量120.3亿吨,同比增长4.4%。', start: 14 },
			claim: { quote: 'sentence-1', words: '120.3' }
		});
		const { value, unit, read } = draft.byPerson?.claim['quantity'] as Record<string, unknown>;
		expect([value, unit, ...Object.values(read as object)].every((each) => String(each).startsWith('TODO:'))).toBe(
			true
		);
	});

	it('has all other numbers in one group, each whole, and the claim where a person writes it', () => {
		expect(draft.open).toEqual([]);
		expect(draft.groups.map(({ words: list }) => list.map(({ text: word }) => word))).toEqual([
			['1', '8', '4.4', '1282']
		]);
		const { claims } = writeDraft(draft, 'gang', { path: 'a.txt', text, sha256: '' }, 'zh');
		expect(claims).toContain('  sentence-1:\n    exact: 港口完成货物吞吐量120.3亿吨');
		expect(claims).toContain('  - id: gang-1\n    quote: sentence-1\n    words: "120.3"');
	});

	it('is listed alone where nobody asked for more, as at the desk', () => {
		const { byPerson, groups, open } = draftOf(text, 'gang', { language: 'zh' });
		expect(byPerson).toBeUndefined();
		expect(groups).toEqual([]);
		expect(open.map(({ text: word }) => word)).toEqual(['1', '8', '120.3', '4.4', '1282']);
	});
});
