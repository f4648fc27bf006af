import { expect, it } from 'vitest';
import { pastedCaption } from '../../../src/lib/press/pasted';
import { markdownTable } from '../../../src/lib/press/table/markdownTable';
import { inlineFigure } from '../../../src/lib/press/web/inlineFigure';
import { quoted } from '../../../src/lib/sentences/quoted';
import { quoteView, shownWords } from '../../../src/lib/site/figure/quoteView';
import { realFigure } from '../figure/realFigures';

it.each([
	['Putin visited China last week', ' for the second time', '“Putin visited China last week\u00a0…”'],
	['Trade grew.', ' It fell later.', '“Trade grew.”'],
	['Trade grew', '.', '“Trade grew”'],
	['Exports and trade', '\nNext', '“Exports and trade”'],
	['Trade grew', '', '“Trade grew”'],
	['“Trade grew.”', ' she said.', '““Trade grew.””'],
	// A phrase is seen to be one.
	['over 40 times', ' and more', '“over 40 times”'],
	['Trade grew …', ' and fell', '“Trade grew …”']
])('%s before “%s”', (exact, suffix, said) => {
	expect(quoted({ exact, suffix }, undefined)).toBe(said);
});

const ADDRESS = 'https://figures.example/figures/statements/';

it.each([
	['a Markdown table', () => markdownTable(realFigure('statements'), ADDRESS)],
	['a page without an iframe', () => inlineFigure(realFigure('statements'), ADDRESS).replaceAll(/<\/?mark>/g, '')],
	['the words below a pasted picture', () => pastedCaption(realFigure('statements'))],
	[
		'pages and embeds',
		() =>
			realFigure('statements')
				.quotes.map(({ quote, source }) => shownWords(quoteView(quote, source, [])))
				.join(' ')
	]
])('no sentence of which the rest was left out passes for a whole one in %s', (_, written) => {
	expect(written().replaceAll('\u00a0', ' ')).toContain('Russian President Vladimir Putin visited China last week …”');
});
