import { describe, expect, it } from 'vitest';
import type { Figure, Source } from '../../../../src/lib/dataset/types';
import {
	citationIn,
	citationsOf,
	inTextCitation,
	recordsOf,
	styledCitation
} from '../../../../src/lib/press/cite/citations';
import { toBibtex } from '../../../../src/lib/press/cite/bibtex';
import { toRis } from '../../../../src/lib/press/cite/ris';
import { HARVARD } from '../../../../src/lib/press/cite/harvard';
import { billions, claim, figure, SOURCE } from '../../charts/evidence';
import type { CslItem, CslName } from '../../../../src/lib/press/cite/csl';

const work = (author: readonly CslName[]) => ({
	id: 'to',
	type: 'webpage' as const,
	title: 'On harbours',
	author,
	issued: { 'date-parts': [[2020]] },
	URL: 'https://example.org/harbours'
});

describe('the note below a figure', () => {
	const noteOf = (source: Partial<Source>) => {
		const drawn = figure('number', { of: 'x', label: 'x' }, [claim('x', billions(2))], {
			sources: [{ ...SOURCE, ...source }]
		});
		return citationsOf(drawn, 'https://example.org/figures/x/').note;
	};

	it('rewrites no name and no title', () => {
		const bank = noteOf({ authors: [{ name: 'World Bank & Partners, Inc.' }] });
		for (const text of Object.values(bank)) expect(text).toContain('World Bank & Partners, Inc.');
		const untold = noteOf({ authors: [], title: 'GDP & R_D', publisher: 'Ports & Co' });
		for (const text of Object.values(untold)) expect(text).toMatch(/statement in .*(GDP & R_D|Ports & Co)/);
	});

	it('says “and” between authors', () => {
		const { apa } = noteOf({ authors: [{ given: 'Ada', family: 'Lark' }, { name: 'Smith & Sons' }] });
		expect(apa).toContain('Lark and Smith & Sons (2021)');
	});
});

describe('a figure is cited', () => {
	const drawn = figure('number', { of: 'x', label: 'x' }, [claim('x', billions(2))]);
	const address = 'https://example.org/figures/x/';

	it('without a day as if there had never been a place for one, whatever its title ends with', () => {
		for (const title of ['On harbours', 'Is it $2 billion?', '“Two billion,” they say.', 'Accessed: $2 billion!']) {
			const titled = { ...drawn, title };
			const own = recordsOf(titled, address)[0] as CslItem;
			expect(citationsOf(titled, address).figure).toEqual(styledCitation(own));
		}
	});

	it('in a text by who made it and when, whatever was cited before', () => {
		const ofYear = (year: number, title: string) => {
			const revisions = [{ date: `${year}-03-01`, note: 'First' }];
			const dated = { ...drawn, title, revisions } as unknown as Figure;
			const own = recordsOf(dated, address)[0] as CslItem;
			expect(citationsOf(dated, address).inText.figure).toEqual(inTextCitation(own));
			return citationsOf(dated, address).inText.figure.apa;
		};
		expect(ofYear(2020, 'One')).toBe(ofYear(2020, 'Another'));
		expect(ofYear(2020, 'One')).not.toBe(ofYear(2021, 'One'));
	});
});

it('APA describes a kind of work in sentence case, and leaves names in it', () => {
	const apaOf = (genre: string) => styledCitation({ ...work([{ given: 'Ann', family: 'Example' }]), genre }).apa;
	expect(apaOf('Question and Answer')).toContain('[Question and answer]');
	expect(apaOf('Analysis by Reuters')).toContain('[Analysis by Reuters]');
});

describe('a date that the work does not name', () => {
	const inferred: Source = { ...SOURCE, issued: '2024-05', issuedInferred: true };
	const drawn = figure('number', { of: 'x', label: 'x' }, [claim('x', billions(2))], { sources: [inferred] });
	const { sources, inText, note } = citationsOf(drawn, 'https://example.org/figures/x/');

	it('is marked in every style, as its manual has it', () => {
		expect(sources[0]?.apa).toContain('(ca.\u00a02024, May). ');
		expect(sources[0]?.mla).toContain(', [circa\u00a0May 2024], ');
		expect(sources[0]?.chicago).toMatch(/\. \[ca\.\u00a02024\]\. .*, \[ca\.\u00a0May 2024\]\. /);
		expect(sources[0]?.harvard).toContain(' (c.\u00a02024) ');
		expect(inText.sources[0]?.apa).toMatch(/, ca\.\u00a02024\)$/);
		expect(note.apa).toMatch(/ \(ca\.\u00a02024\)\. Drawing/);
		expect(note.chicago).toMatch(/ \(\[ca\.\u00a02024\]\)\. Drawing/);
	});

	it('is marked in records, by their own means or by a note', () => {
		const records = recordsOf(drawn, 'https://example.org/figures/x/');
		expect(records[1]?.issued).toEqual({ 'date-parts': [[2024, 5]], circa: true });
		expect(toBibtex(records)).toMatch(/date = \{2024-05\},[^@]*note = \{The date of publication is inferred/);
		expect(toRis(records)).toMatch(/DA {2}- 2024\/05\/\/\r\n[^]*N1 {2}- The date of publication is inferred/);
	});

	it('is not marked where the work names it', () => {
		expect(
			citationsOf({ ...drawn, sources: [SOURCE] }, 'https://example.org/figures/x/').sources[0]?.apa
		).not.toContain('ca.');
	});
});

describe('a citation', () => {
	it.each([
		'__proto__',
		'constructor',
		'Constructor',
		'toString',
		'hasOwnProperty',
		'String',
		'con.structor',
		'constructor qy'
	])('names somebody called %s', (name) => {
		const { apa, chicago } = styledCitation(work([{ given: name, family: name }, { literal: name }]));
		expect(apa).toMatch(new RegExp(`^${name}, .+ & ${name}\\. \\(2020\\)\\. `));
		expect(chicago).toContain(`${name}, ${name} and ${name}. 2020.`);
		expect(apa + chicago).not.toContain('\u2060');
	});

	it.each(['!!js/function', '?!', '… and on', ': a colon', '.NET'])(
		'quotes the whole of a title such as “%s”',
		(title) => {
			const { chicago } = styledCitation({ ...work([{ given: 'Ann', family: 'Example' }]), title });
			expect(chicago).toContain(`2020. “${title}`);
			expect(chicago).not.toContain('\u2060');
		}
	);
});

describe('a work', () => {
	const item: CslItem = {
		...work([{ given: 'Ann', family: 'Example' }]),
		title: 'Harbours and Their Costs',
		publisher: 'Example Press',
		issued: { 'date-parts': [[2020, 5]] }
	};

	it('is cited after the manuals, with no date that stands alone', () => {
		expect(styledCitation(item, { sentenceTitle: 'Harbours and their costs' })).toEqual({
			apa: 'Example, A. (2020, May). Harbours and their costs. Example Press. https://example.org/harbours',
			mla: 'Example, Ann. “Harbours and Their Costs.” Example Press, May 2020, https://example.org/harbours.',
			chicago: 'Example, Ann. 2020. “Harbours and Their Costs.” Example Press, May 2020. https://example.org/harbours.',
			harvard: 'Example, A. (2020) Harbours and Their Costs. Example Press. Available at: https://example.org/harbours.'
		});
	});

	it('stands in the text by its author and year', () => {
		expect(inTextCitation(item)).toEqual({
			apa: '(Example, 2020)',
			mla: '(Example)',
			chicago: '(Example 2020)',
			harvard: '(Example, 2020)'
		});
	});

	it('of an institution is its own, and of nobody begins with what is known', () => {
		const { author: _, ...unsigned } = item;
		const signed = styledCitation({ ...item, author: [{ literal: 'World Port Office' }] });
		for (const text of [signed.apa, signed.chicago, signed.mla]) expect(text).toMatch(/^World Port Office\. /);
		for (const text of Object.values(styledCitation(unsigned))) expect(text).not.toMatch(/^[\s,.]|, ,|\. \.|\(\)/);
		expect(styledCitation(unsigned).mla).toMatch(/^“Harbours and Their Costs\.” Example Press, May 2020/);
	});

	it('is cited in any style that a file has, and in none that is no style', () => {
		expect(citationIn(HARVARD, item).reference).toBe(styledCitation(item).harvard);
		expect(() => citationIn('<style/>', item)).toThrow('no whole style');
	});

	it.each([
		['names it by itself', '<text variable="version" prefix="version "/>', 'On harbours, version 3'],
		['names a medium', '<text variable="medium"/>', 'On harbours, version 3'],
		['has no place for it', '<text variable="URL"/>', 'On harbours, https://example.org/harbours. Version 3.']
	])('tells the version in a style that %s', (_, part, told) => {
		const style = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>S</title><id>s</id><updated>2026-01-01T00:00:00Z</updated></info><citation><layout><text variable="title"/></layout></citation><bibliography><layout><group delimiter=", "><text variable="title"/>${part}</group></layout></bibliography></style>`;
		expect(citationIn(style, { ...work([]), version: '3' }).reference).toBe(told);
	});
});
