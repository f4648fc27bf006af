import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { z } from 'zod';
import { quoted } from '../../src/lib/sentences/quoted';
import { citationWords } from '../../src/lib/sentences/sources';
import { specOf } from '../../src/lib/charts/specs';
import { shownFigures } from '../../src/lib/dataset/current';
import type { Figure } from '../../src/lib/dataset/types';
import { onOneLine } from '../../src/lib/press/cite/csl';
import { markdownTable } from '../../src/lib/press/table/markdownTable';
import { HOSTILE_VALUES } from '../fuzz/hostile/values';
import { billions, claim, figure, SOURCE } from '../unit/charts/evidence';
import { itWith, runClient } from './clients';

const folder = mkdtempSync(join(tmpdir(), 'cited-figures-markdown-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What pandoc reads as: its own Markdown, GitHub’s, CommonMark with extensions. */
const READERS = ['markdown', 'gfm', 'commonmark_x'] as const;

/** A part of pandoc’s tree of a document. @see https://hackage.haskell.org/package/pandoc-types */
const node = z.object({ t: z.string(), c: z.unknown().optional() });

/** All parts of a kind below a part, in order. */
function partsOf(tree: unknown, kind: string): unknown[] {
	if (typeof tree !== 'object' || tree === null) return [];
	const { data } = node.safeParse(tree);
	const own = data?.t === kind ? [data.c] : [];
	return [...own, ...Object.values(tree).flatMap((part) => partsOf(part, kind))];
}

/** Kinds that stand for signs: curly quotation marks are a kind of their own. */
const SIGNS: Readonly<Record<string, string>> = { Space: ' ', SoftBreak: ' ', LineBreak: ' ' };
const MARKS: Readonly<Record<string, readonly [string, string]>> = { DoubleQuote: ['“', '”'], SingleQuote: ['‘', '’'] };

/** The words of a part. */
function wordsOf(tree: unknown): string {
	if (Array.isArray(tree)) return tree.map(wordsOf).join('');
	const { data } = node.safeParse(tree);
	if (!data) return '';
	if (data.t === 'Str') return String(data.c);
	if (data.t === 'Quoted') {
		const [mark, words] = z.tuple([node, z.unknown()]).parse(data.c);
		return (MARKS[mark.t] ?? []).join(wordsOf(words));
	}
	return SIGNS[data.t] ?? wordsOf(data.c);
}

function read(markdown: string, reader: string): unknown {
	writeFileSync(join(folder, 'table.md'), markdown);
	return JSON.parse(runClient('pandoc', ['-f', reader, '-t', 'json', 'table.md'], folder));
}

/** pandoc sets a space that does not break after “Mr.” and the like. */
const plain = (text: string) => onOneLine(text.normalize('NFC'));

const values = HOSTILE_VALUES.map(({ text }) => text.replaceAll('\0', '').replaceAll('\ud800', '').trim()).filter(
	(text) => text !== ''
);
const claims = values.map((text, i) => {
	const one = claim(`c${i}`, billions(i + 1));
	return {
		...one,
		caveat: text,
		source: { ...SOURCE, title: text },
		quote: { ...one.quote, exact: text, speaker: { id: 'x', name: text } }
	};
});
const hostile = figure('bar', { bars: values.map((label, i) => ({ of: `c${i}`, label })) }, claims, {
	title: '<b>*x*</b> | y',
	note: '| a | b |\n| - | - |\n| c | d |'
});

const figures: readonly Figure[] = [...shownFigures(), hostile];

describe.each(READERS)('the table in Markdown, read as %s,', (reader) => {
	itWith('pandoc', 'is one table with a row for each value, and the quotes with their sources, word for word', () => {
		for (const each of figures) {
			const tree = read(markdownTable(each, 'https://example.org/figures/x/'), reader);
			const rows = specOf(each).rows(each);
			const tables = partsOf(tree, 'Table');
			expect(tables, each.slug).toHaveLength(1);
			// A row is its cells; a cell begins with its attributes.
			const body = z.array(z.unknown()).parse(z.array(z.unknown()).parse(tables[0])[4]);
			const cells = z.array(z.array(z.unknown())).parse(z.array(z.unknown()).parse(body[0])[3]);
			const labels = cells.map((row) => wordsOf(z.array(z.unknown()).parse(row[1])[0]));
			expect(labels.map(plain)).toEqual(rows.map(({ label }) => plain(label)));
			for (const row of cells) expect(z.array(z.unknown()).parse(row[1])).toHaveLength(7);
			const quotes = partsOf(tree, 'BlockQuote').map((quote) => plain(wordsOf(quote)));
			const expected = each.quotes.map(({ quote, source }) => ({
				words: quoted(quote, undefined),
				cited: citationWords(source)
			}));
			expect(quotes).toHaveLength(expected.length);
			for (const [i, { words, cited }] of expected.entries()) {
				expect(quotes[i]?.startsWith(plain(words)), `${quotes[i]}`).toBe(true);
				expect(quotes[i]?.endsWith(`, in ${plain(cited)}`), `${quotes[i]}`).toBe(true);
			}
		}
	});

	itWith('pandoc', 'makes no tag, picture, code, mathematics or note of anybody’s words, and no link but ours', () => {
		const tree = read(markdownTable(hostile, 'https://example.org/figures/x/'), reader);
		for (const kind of ['RawInline', 'RawBlock', 'Image', 'Code', 'CodeBlock', 'Math', 'Note', 'Cite', 'Header'])
			expect(partsOf(tree, kind), kind).toEqual([]);
		for (const kind of ['Emph', 'Strikeout', 'Subscript', 'Superscript', 'Span', 'Div', 'BulletList'])
			expect(partsOf(tree, kind), kind).toEqual([]);
		const targets = partsOf(tree, 'Link').map(
			(link) => z.tuple([z.unknown(), z.unknown(), z.tuple([z.string(), z.string()])]).parse(link)[2][0]
		);
		expect(new Set(targets)).toEqual(new Set([SOURCE.url, 'https://example.org/figures/x/']));
	});
});
