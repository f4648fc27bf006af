import { versionOf } from '../../../../src/lib/figure/version';
import { describe, expect, it } from 'vitest';
import { specOf } from '../../../../src/lib/charts/specs';
import { shownFigures } from '../../../../src/lib/dataset/current';
import { inAnyMarkdown, markdownLink, markdownTable } from '../../../../src/lib/press/table/markdownTable';
import { HOSTILE_VALUES } from '../../../fuzz/hostile/values';
import { quoted } from '../../../../src/lib/sentences/quoted';
import { billions, check, claim, figure } from '../../charts/evidence';

const address = 'https://example.org/figures/x/';

/** Cells of the lines of a table, split as GitHub does: at bars that no backslash stands before. */
function cellsOf(markdown: string): string[][] {
	return markdown
		.split('\n')
		.filter((line) => line.startsWith('|'))
		.map((line) => line.split(/(?<!\\)\|/).slice(1, -1));
}

describe.each(shownFigures().map((each) => ({ slug: each.slug, shown: each })))('the table of $slug', ({ shown }) => {
	const text = markdownTable(shown, address);

	it('has a line for each row, each as wide as its header', () => {
		const cells = cellsOf(text);
		expect(cells).toHaveLength(2 + specOf(shown).rows(shown).length);
		expect(new Set(cells.map((line) => line.length))).toEqual(new Set([7]));
		expect(cells[1]?.every((cell) => /^ -+ $/.test(cell))).toBe(true);
	});

	it('says nothing twice in the cell of a standing', () => {
		for (const [, , , , , standing = ''] of cellsOf(text)) {
			const parts = standing.split(/[;,] /).map((part) => part.trim());
			expect(new Set(parts).size, standing).toBe(parts.length);
		}
	});

	it('has title with its standing, every quote with its source, and what must be told of them', () => {
		if (shown.standing === 'contradicted') expect(text).toMatch(/\(disputed[^*]*\)\*\*/);
		for (const { quote, source } of shown.quotes) {
			expect(text).toContain(`> ${inAnyMarkdown(quoted(quote, undefined))}\n>\n> `);
			expect(text).toContain(`](<${source.url}>)`);
		}
		for (const { caveat } of shown.evidence) if (caveat) expect(text).toContain(inAnyMarkdown(caveat));
		expect(text).toMatch(new RegExp(`, version ${versionOf(shown)}, edition \\d+, content [0-9a-f]{64}\n$`));
	});
});

it('links each source of a number that was computed from several', () => {
	const page = (publisher: string) => {
		return { publisher, url: `https://${publisher}.example/`, date: '', words: publisher, stateMedia: false };
	};
	const computed = { formula: '10 ÷ 5', from: ['a', 'b'], pages: [page('ten'), page('five')] };
	const checks = [check('c', billions(2), { computed })];
	const text = markdownTable(
		figure('number', { of: 'x', label: 'turnover' }, [claim('x', billions(2), { checks })]),
		address
	);
	expect(text).toContain(
		'computed here, with numbers of [ten](<https://ten.example/>); of [five](<https://five.example/>) |'
	);
});

it('strikes what was said before, and dates it', () => {
	const history = [{ date: '2021-02', what: 'A first count of $802 was taken back.', was: billions(1) }];
	const text = markdownTable(
		figure('number', { of: 'x', label: 'turnover' }, [claim('x', billions(2), { history })]),
		address
	);
	expect(text).toContain('\n~~\\$1 bn~~ until February 2021. A first count of \\$802 was taken back.\n');
});

describe('words in Markdown', () => {
	it('stay on their line, and begin nothing', () => {
		expect(inAnyMarkdown('a | b\r\n\r\n# c\u2028*d* `e` <f> &lt; “g” \'h\' "i"')).toBe(
			'a \\| b \\# c \\*d\\* \\`e\\` &lt;f&gt; &amp;lt; “g” \\\'h\\\' \\"i\\"'
		);
		expect(['- a', '+ a', '1. a', '2) a', ': a', '--- a', '-', '1.'].map(inAnyMarkdown)).toEqual([
			'\\- a',
			'\\+ a',
			'1\\. a',
			'2\\) a',
			'\\: a',
			'\\-\\-\\- a',
			'\\-',
			'1\\.'
		]);
		expect(inAnyMarkdown('see https://a.example and www.b.example …')).toBe(
			'see https\\://a.example and www\\.b.example …'
		);
	});

	it('are left as they are where nothing is meant by them', () => {
		const plain = '+60%, −$8 bn: 1.5 to 2.5 (a half); Russia’s own count, 60-percent, 3. May';
		expect(inAnyMarkdown(plain).replace('\\$', '$')).toBe(plain);
	});

	it.each(HOSTILE_VALUES.filter(({ text }) => text.trim() !== ''))('hold “$name” as a text', ({ text }) => {
		const written = inAnyMarkdown(text);
		expect(written).not.toMatch(/[<>\r\n]|(?<!\\)(?:\\\\)*[|`*_[\]$]/);
	});
});

describe('a link in Markdown', () => {
	it('leads to web addresses alone, whatever stands in them', () => {
		expect(markdownLink('a', 'javascript:alert(1)')).toBe('a');
		expect(markdownLink('a', '/figures/x/')).toBe('a');
		expect(markdownLink('a]', 'https://x.example/a>b |c\\?d=1&lt;e')).toBe(
			'[a\\]](<https://x.example/a%3Eb%20%7Cc%5C?d=1&amp;lt;e>)'
		);
	});
});

it('a label with bars and line ends breaks no table', () => {
	const one = claim('one', billions(1));
	const made = figure('bar', { bars: [{ of: 'one', label: 'a|b\n| c | d |\n\n<script>' }] }, [one]);
	const cells = cellsOf(markdownTable(made, address));
	expect(cells).toHaveLength(3);
	expect(cells[2]?.[0]).toBe(' a\\|b \\| c \\| d \\| &lt;script&gt; ');
	expect(cells[2]).toHaveLength(7);
});
