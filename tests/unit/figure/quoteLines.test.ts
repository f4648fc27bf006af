import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/lib/dataset/types';
import { placeQuote, quoteRuns } from '../../../src/lib/figure/quoteLines';
import { measureText } from '../../../src/lib/fonts/measure';
import { NASTY_FIGURES } from './nastyFigures';
import { REAL_FIGURES, realFigure } from './realFigures';

const STYLE = { role: 'quote', size: 17, ink: 'ink' } as const;

function placed({ quotes }: Figure, width: number) {
	return quotes.map(({ quote, claims }) => ({
		quote,
		claims,
		...placeQuote(quote, claims, undefined, { x: 28, y: 20, width, leading: 25, style: STYLE })
	}));
}

describe('the stretches of a quote’s lines', () => {
	it('are parted where marks begin and end, and hold the end that lies at a mark', () => {
		const [first, second] = placed(realFigure('trade-record'), 684)[0]?.labels ?? [];
		expect(first?.stretches?.map(({ text, holds }) => [text, holds])).toEqual([
			['“Russia’s trade with China has exploded, reaching a', 'end'],
			['record $240 billion', 'start'],
			['last year', 'start'],
			[',', 'end'],
			['a 60 percent', 'start']
		]);
		expect(second?.stretches?.map(({ text, holds }) => [text, holds])).toEqual([
			['increase', 'start'],
			['from the prewar period', 'start'],
			['.”', 'start']
		]);
	});

	it('are not told of a line that has no mark', () => {
		const quote = placed(realFigure('trade-record'), 320)[0];
		expect(quote?.labels.map(({ stretches }) => stretches !== undefined)).toEqual([false, true, true]);
	});

	it.each(['\t', '\n', '\r', '\u2028'])('are a blank apart where the words have %j, as pasted ones do', (broken) => {
		const [group] = realFigure('trade-record').quotes;
		if (!group) throw new Error('The figure has no quote.');
		const { quote, claims } = group;
		const set = (exact: string) =>
			placeQuote({ ...quote, exact }, claims, undefined, { x: 28, y: 20, width: 684, leading: 25, style: STYLE });
		expect(set(quote.exact.replaceAll(' ', broken))).toEqual(set(quote.exact));
	});

	it.each([...REAL_FIGURES, ...NASTY_FIGURES].map((figure) => [figure.slug, figure] as const))(
		'of %s hold all of its words, each as wide as it is, the marked ones over their marks',
		(_, figure) => {
			for (const width of [208, 328, 684])
				for (const { quote, claims, labels, highlights } of placed(figure, width)) {
					const marked = quoteRuns(quote, claims).filter((run) => run.claims.length > 0);
					expect(marked.length).toBeGreaterThan(0);
					const withoutSpaces = (text: string) => text.replaceAll(/\s+/g, '');
					const boxes = [...highlights];
					for (const { text, stretches, x, y, width: whole } of labels) {
						if (!stretches) continue;
						expect(withoutSpaces(stretches.map((each) => each.text).join(''))).toBe(withoutSpaces(text));
						for (const stretch of stretches) {
							expect(stretch.width).toBeCloseTo(measureText(stretch.text, STYLE.role, STYLE.size));
							expect(stretch.from + stretch.width).toBeLessThanOrEqual(whole + 0.001);
						}
						const inLine = boxes.filter((box) => Math.abs(box.y - (y - STYLE.size * 0.4)) < 0.001);
						for (const box of inLine) {
							// Their letters may be drawn a little together where they meet those before them.
							const over = stretches.find(({ from }) => Math.abs(x + from - 1 - box.x) < 1.5);
							expect(over && Math.abs(over.width + 2 - box.width)).toBeLessThan(3);
							expect(
								marked.some(({ text: words }) => over && withoutSpaces(words).includes(withoutSpaces(over.text)))
							).toBe(true);
						}
					}
				}
		}
	);
});
