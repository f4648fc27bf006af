import { quoted } from '../../../../src/lib/sentences/quoted';
import { describe, expect, it } from 'vitest';
import { shownFigures } from '../../../../src/lib/dataset/current';
import { toBibtex } from '../../../../src/lib/press/cite/bibtex';
import { recordsOf } from '../../../../src/lib/press/cite/citations';
import { readFigureRecord } from '../../../../src/lib/press/record/figureRecord';
import { jsonFile } from '../../../../src/lib/press/record/json';
import { captionOf, captionText, footnoteText } from '../../../../src/lib/press/report/caption';
import { inHtml, inLatex, inMarkdown, markdownValue } from '../../../../src/lib/press/report/escapes';
import { reportKitTexts } from '../../../../src/lib/press/report/reportKit';

const address = 'https://example.org/figures/x/';

describe.each(shownFigures().map((figure) => ({ slug: figure.slug, figure })))(
	'the report kit of $slug',
	({ figure }) => {
		const record = readFigureRecord(jsonFile(figure, address));
		const texts = reportKitTexts(record);

		it('has alt text, caption and footnote, and lines for pandoc, Quarto, LaTeX and HTML', () => {
			expect(Object.keys(texts)).toEqual([
				'README.txt',
				'alt.txt',
				'caption.txt',
				`${figure.slug}.md`,
				`${figure.slug}.qmd`,
				`${figure.slug}.tex`,
				`${figure.slug}.html`
			]);
			expect(texts['alt.txt']).toBe(`${record.alt}\n`);
			for (const quote of record.quotes) expect(texts['caption.txt']).toContain(quoted(quote, undefined));
			expect(texts['caption.txt']).toContain(record.citations.sources[0]?.apa);
		});

		it('keeps every caveat beside the number, in each of them', () => {
			for (const caveat of record.caveats) {
				expect(texts[`${figure.slug}.md`]).toContain(inMarkdown(caveat));
				expect(texts[`${figure.slug}.qmd`]).toContain(inMarkdown(caveat));
				expect(texts[`${figure.slug}.tex`]).toContain(inLatex(caveat));
				expect(texts[`${figure.slug}.html`]).toContain(inHtml(caveat));
			}
		});

		it('has the alt text beside the caption, as pandoc and as Quarto know it', () => {
			expect(texts[`${figure.slug}.md`]).toContain(`![${inMarkdown(record.alt)}](${figure.slug}-report.png)`);
			const quarto = texts[`${figure.slug}.qmd`] ?? '';
			for (const name of ['fig-alt', 'alt']) expect(quarto).toContain(` ${name}=${markdownValue(record.alt)}`);
		});

		it('cites by keys that its bibliography has', () => {
			const keys = /\\cite\{([^}]*)\}/.exec(texts[`${figure.slug}.tex`] ?? '')?.[1]?.split(',') ?? [];
			expect(keys[0]).toBe(figure.slug);
			const bibtex = toBibtex(recordsOf(figure, address));
			for (const key of keys) expect(bibtex).toContain(`{${key},`);
		});
	}
);

describe('a caption', () => {
	const base = readFigureRecord(jsonFile(shownFigures()[0] ?? fail(), address));

	it('ends each sentence once', () => {
		const caption = captionOf({
			...base,
			title: 'Is it so?',
			subtitle: 'In dollars.',
			standings: ['Supported: Ann counts 5.'],
			caveats: ['“So it is.”'],
			note: null
		});
		expect(captionText(caption)).toBe('Is it so? In dollars. Supported: Ann counts 5. “So it is.”');
	});

	it('puts no full stop behind an address', () => {
		expect(footnoteText(captionOf(base))).toMatch(/https:\/\/example\.org\/figures\/x\/$/);
	});
});

describe('texts in markup', () => {
	it('are never taken for it', () => {
		expect(inMarkdown('*a* [b](c) <d> $e$ @f ^g^ ~h~')).toBe('\\*a\\* \\[b\\](c) \\<d\\> \\$e\\$ \\@f \\^g\\^ \\~h\\~');
		expect(inLatex('100 % & $1_000 {x} \\y ~ ^ ≈ −')).toBe(
			'100 \\% \\& \\$1\\_000 \\{x\\} \\textbackslash{}y \\textasciitilde{} \\textasciicircum{} $\\approx$ $-$'
		);
		expect(inLatex('<b> | \\')).toBe('\\textless{}b\\textgreater{} $|$ \\textbackslash{}');
		expect(markdownValue('a "b" \\ c')).toBe('"a \\"b\\" \\\\ c"');
		expect(inHtml('<a href="x">&')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;');
	});
});

function fail(): never {
	throw new Error('no figure');
}
