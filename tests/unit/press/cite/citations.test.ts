import { describe, expect, it } from 'vitest';
import { styledCitation } from '../../../../src/lib/press/cite/citations';
import type { CslName } from '../../../../src/lib/press/cite/csl';

const work = (author: readonly CslName[]) => ({
	id: 'to',
	type: 'webpage' as const,
	title: 'On harbours',
	author,
	issued: { 'date-parts': [[2020]] },
	URL: 'https://example.org/harbours'
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
